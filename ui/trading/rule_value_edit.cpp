// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/rule_value_edit.h"

#include "ui/trading/figure_words.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

namespace tf::ui {

namespace {

using strategies::IndicatorKind;
using strategies::ParsedRule;
using strategies::PriceSource;
using strategies::RuleLimits;
using strategies::RuleNode;

constexpr double largestNumber = 1e12;
constexpr int numberDecimals = 8;
constexpr int parametersPerLine = 3;
constexpr std::array prices = {PriceSource::Close,   PriceSource::Open,   PriceSource::High,
                               PriceSource::Low,     PriceSource::Volume, PriceSource::Middle,
                               PriceSource::Typical, PriceSource::Average};
constexpr std::array operations = {RuleNode::Kind::Add, RuleNode::Kind::Subtract,
                                   RuleNode::Kind::Multiply, RuleNode::Kind::Divide};

const QString numberChoice = QStringLiteral("number");
const QString calculationChoice = QStringLiteral("calculation");
const QString priceChoice = QStringLiteral("price:");
const QString indicatorChoice = QStringLiteral("indicator:");

/// Shows 70 and not 70.00000000.
class NumberBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return plainNumber(value); }
};

QString priceName(PriceSource source) {
    switch (source) {
    case PriceSource::Close:
        return RuleValueEdit::tr("Closing price");
    case PriceSource::Open:
        return RuleValueEdit::tr("Opening price");
    case PriceSource::High:
        return RuleValueEdit::tr("High");
    case PriceSource::Low:
        return RuleValueEdit::tr("Low");
    case PriceSource::Volume:
        return RuleValueEdit::tr("Volume");
    case PriceSource::Middle:
        return RuleValueEdit::tr("Middle of high and low");
    case PriceSource::Typical:
        return RuleValueEdit::tr("Typical price (high, low, close)");
    case PriceSource::Average:
        return RuleValueEdit::tr("Average of open, high, low, close");
    }
    return {};
}

QString operationSign(RuleNode::Kind kind) {
    switch (kind) {
    case RuleNode::Kind::Subtract:
        return QStringLiteral("−");
    case RuleNode::Kind::Multiply:
        return QStringLiteral("×");
    case RuleNode::Kind::Divide:
        return QStringLiteral("÷");
    default:
        return QStringLiteral("+");
    }
}

RuleNode numberNode(double number) {
    RuleNode node;
    node.number = number;
    return node;
}

QString choiceOf(const RuleNode& node) {
    switch (node.kind) {
    case RuleNode::Kind::Number:
        return numberChoice;
    case RuleNode::Kind::Price:
        return priceChoice + strategies::priceSourceName(node.price);
    case RuleNode::Kind::Indicator:
        return indicatorChoice + node.indicator;
    default:
        return calculationChoice;
    }
}

} // namespace

RuleValueEdit::RuleValueEdit(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_what(makeCombo(QStringLiteral("whatCombo"), this))
    , m_number(new NumberBox(this))
    , m_output(makeCombo(QStringLiteral("outputCombo"), this))
    , m_ago(new QSpinBox(this)) {
    setAccessibleName(accessibleName);
    m_what->setAccessibleName(accessibleName);
    m_number->setObjectName(QStringLiteral("numberEdit"));
    m_number->setAccessibleName(tr("Number"));
    m_number->setDecimals(numberDecimals);
    m_number->setRange(-largestNumber, largestNumber);
    guardWheel(m_number);
    m_output->setAccessibleName(tr("Line of the indicator"));
    m_ago->setObjectName(QStringLiteral("agoSpin"));
    m_ago->setAccessibleName(tr("How many candles back"));
    m_ago->setRange(0, RuleLimits::ago);
    m_ago->setSpecialValueText(tr("now"));
    m_ago->setSuffix(tr(" back"));
    guardWheel(m_ago);
    auto* line = new QHBoxLayout;
    line->setSpacing(widgets::Theme::grid);
    line->addWidget(m_what, 2);
    line->addWidget(m_output, 1);
    line->addWidget(m_number, 1);
    line->addWidget(m_ago);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(widgets::Theme::grid);
    m_layout->addLayout(line);
    fillChoices();
    connect(m_what, &QComboBox::currentIndexChanged, this, &RuleValueEdit::showChoice);
    connect(m_output, &QComboBox::currentIndexChanged, this, &RuleValueEdit::changed);
    connect(m_ago, &QSpinBox::valueChanged, this, &RuleValueEdit::changed);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_exact = value;
        Q_EMIT changed();
    });
    showChoice();
}

void RuleValueEdit::fillChoices() {
    m_what->addItem(tr("Number"), numberChoice);
    m_what->addItem(tr("Calculation"), calculationChoice);
    m_what->insertSeparator(m_what->count());
    for (const PriceSource source : prices) {
        m_what->addItem(priceName(source), priceChoice + strategies::priceSourceName(source));
    }
    m_what->insertSeparator(m_what->count());
    for (const IndicatorKind& kind : strategies::indicatorKinds()) {
        m_what->addItem(strategies::translated(kind.name),
                        indicatorChoice + QString::fromLatin1(kind.id));
    }
}

const IndicatorKind* RuleValueEdit::chosenIndicator() const {
    const QString choice = m_what->currentData().toString();
    return choice.startsWith(indicatorChoice)
               ? strategies::findIndicatorKind(choice.mid(indicatorChoice.size()))
               : nullptr;
}

void RuleValueEdit::showChoice() {
    const QString choice = m_what->currentData().toString();
    const IndicatorKind* const kind = chosenIndicator();
    delete m_detail;
    m_detail = nullptr;
    m_parameters.clear();
    m_operation = nullptr;
    m_left = nullptr;
    m_right = nullptr;
    {
        const QSignalBlocker quiet(m_output);
        m_output->clear();
        for (const char* output : kind != nullptr ? kind->outputs : std::vector<const char*>()) {
            m_output->addItem(QString::fromLatin1(output));
        }
    }
    m_number->setVisible(choice == numberChoice);
    m_output->setVisible(m_output->count() > 1);
    m_ago->setVisible(kind != nullptr || choice.startsWith(priceChoice));
    if (kind != nullptr && !kind->parameters.empty()) {
        buildParameters(*kind);
    } else if (choice == calculationChoice) {
        buildCalculation();
    }
    if (!m_isFilling) {
        Q_EMIT changed();
    }
}

void RuleValueEdit::buildParameters(const IndicatorKind& kind) {
    m_detail = new QWidget(this);
    auto* grid = new QGridLayout(m_detail);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widgets::Theme::grid);
    grid->setVerticalSpacing(2);
    int place = 0;
    for (const strategies::ParameterSpec& spec : kind.parameters) {
        const ParameterField field = makeParameterField(
            spec,
            [this] {
                if (!m_isFilling) {
                    Q_EMIT changed();
                }
            },
            m_detail);
        const int row = place / parametersPerLine * 2;
        const int column = place % parametersPerLine;
        grid->addWidget(widgets::makeLabel(field.label, widgets::TextStyle::Small, m_detail), row,
                        column);
        grid->addWidget(field.control, row + 1, column);
        m_parameters.insert(QString::fromLatin1(spec.id), field);
        ++place;
    }
    m_layout->addWidget(m_detail);
}

void RuleValueEdit::buildCalculation() {
    m_detail = new QWidget(this);
    auto* parts = new QVBoxLayout(m_detail);
    parts->setContentsMargins(2 * widgets::Theme::grid, 0, 0, 0);
    parts->setSpacing(widgets::Theme::grid);
    m_left = new RuleValueEdit(tr("First value of the calculation"), m_detail);
    m_left->setObjectName(QStringLiteral("leftOfCalculation"));
    m_operation = makeCombo(QStringLiteral("operationCombo"), m_detail);
    m_operation->setAccessibleName(tr("Calculation"));
    for (const RuleNode::Kind kind : operations) {
        m_operation->addItem(operationSign(kind), static_cast<int>(kind));
    }
    m_right = new RuleValueEdit(tr("Second value of the calculation"), m_detail);
    m_right->setObjectName(QStringLiteral("rightOfCalculation"));
    parts->addWidget(m_left);
    parts->addWidget(m_operation, 0, Qt::AlignLeft);
    parts->addWidget(m_right);
    for (RuleValueEdit* const part : {m_left, m_right}) {
        connect(part, &RuleValueEdit::changed, this, &RuleValueEdit::changed);
    }
    connect(m_operation, &QComboBox::currentIndexChanged, this, &RuleValueEdit::changed);
    m_layout->addWidget(m_detail);
}

void RuleValueEdit::setValue(const RuleNode& value) {
    m_isFilling = true;
    m_what->setCurrentIndex(m_what->findData(choiceOf(value)));
    showChoice(); // the same choice again starts from its defaults, too
    m_ago->setValue(value.ago);
    if (value.kind == RuleNode::Kind::Number) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(value.number);
        m_exact = value.number;
    } else if (value.kind == RuleNode::Kind::Indicator) {
        for (auto field = m_parameters.begin(); field != m_parameters.end(); ++field) {
            field->setValue(value.parameters.value(field.key()));
        }
        m_output->setCurrentIndex(std::max(0, m_output->findText(value.output)));
    } else if (value.kind == RuleNode::Kind::Negate) { // -x is 0 - x
        m_operation->setCurrentIndex(
            m_operation->findData(static_cast<int>(RuleNode::Kind::Subtract)));
        m_left->setValue(numberNode(0));
        m_right->setValue(value.parts.front());
    } else if (m_left != nullptr) {
        m_operation->setCurrentIndex(m_operation->findData(static_cast<int>(value.kind)));
        m_left->setValue(value.parts.front());
        m_right->setValue(value.parts.back());
    }
    m_isFilling = false;
}

ParsedRule RuleValueEdit::value() const {
    const QString choice = m_what->currentData().toString();
    if (const IndicatorKind* const kind = chosenIndicator()) {
        QJsonObject parameters;
        for (auto field = m_parameters.begin(); field != m_parameters.end(); ++field) {
            parameters.insert(field.key(), field->value());
        }
        return strategies::indicatorNode(*kind, parameters, m_output->currentText(),
                                         m_ago->value());
    }
    if (choice == calculationChoice) {
        return calculation();
    }
    RuleNode node = numberNode(m_exact);
    if (choice.startsWith(priceChoice)) {
        node = {};
        node.kind = RuleNode::Kind::Price;
        node.price = *strategies::priceSourceFromName(choice.mid(priceChoice.size()));
        node.ago = m_ago->value();
    }
    return {.rule = node, .error = {}};
}

ParsedRule RuleValueEdit::calculation() const {
    ParsedRule left = m_left->value();
    ParsedRule right = m_right->value();
    if (!left.rule || !right.rule) {
        return left.rule ? right : left;
    }
    RuleNode node;
    node.kind = static_cast<RuleNode::Kind>(m_operation->currentData().toInt());
    node.parts = {std::move(*left.rule), std::move(*right.rule)};
    return {.rule = std::move(node), .error = {}};
}

} // namespace tf::ui
