// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/strategy_form.h"

#include "models/farms/farm.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>

namespace tf::ui {

using strategies::FarmType;
using strategies::StrategyConfig;

namespace {

constexpr std::array farmTypes = {FarmType::TrendFollowing, FarmType::Breakout,
                                  FarmType::PriceAction, FarmType::Mixed, FarmType::Custom};

/// "members[1].fast" belongs to the field "members".
QString fieldOf(const QString& parameter) {
    static const QRegularExpression rest(QStringLiteral("[\\[.].*$"));
    return QString(parameter).remove(rest);
}

} // namespace

StrategyForm::StrategyForm(QWidget* parent)
    : QWidget(parent) {
    buildUi();
    for (const FarmType type : farmTypes) {
        m_type->addItem(farms::farmTypeName(type), static_cast<int>(type));
    }
    connect(m_type, &QComboBox::currentIndexChanged, this, &StrategyForm::fillKinds);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            setConfig({m_kind->currentData().toString(), {}});
        }
    });
    connect(m_kind, &QComboBox::currentTextChanged, m_kind,
            [this](const QString& text) { m_kind->setToolTip(widgets::plainTip(text)); });
    connect(m_template, &QComboBox::activated, this, &StrategyForm::takeTemplate);
    fillKinds();
}

void StrategyForm::buildUi() {
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(widgets::Theme::cardGap);
    auto* rows = new widgets::FormRows(2, this);
    m_type = makeCombo(QStringLiteral("farmTypeCombo"), this);
    m_kind = makeCombo(QStringLiteral("strategyKindCombo"), this);
    m_template = makeCombo(QStringLiteral("templateCombo"), this);
    m_template->setAccessibleName(tr("Template"));
    rows->addRow(tr("Farm type"), m_type);
    rows->addRow(tr("Strategy"), m_kind);
    rows->addWide(m_template);
    m_description = widgets::makeParagraph({}, widgets::TextStyle::Small, this);
    m_description->setObjectName(QStringLiteral("strategyDescription"));
    rows->addWide(m_description);
    m_problem = widgets::makeParagraph({}, widgets::TextStyle::Small, this);
    m_problem->setObjectName(QStringLiteral("strategyProblem"));
    widgets::setTone(m_problem, widgets::Tone::Danger);
    m_layout->addWidget(rows);
    m_layout->addWidget(m_problem);
    m_problem->hide();
}

FarmType StrategyForm::farmType() const {
    return static_cast<FarmType>(m_type->currentData().toInt());
}

void StrategyForm::fillKinds() {
    if (m_isFilling) {
        return;
    }
    m_isFilling = true;
    m_kind->clear();
    for (const strategies::StrategyKind& kind : strategies::strategyKinds()) {
        if (kind.farmType == farmType()) {
            m_kind->addItem(strategies::translated(kind.name), QString::fromLatin1(kind.id));
        }
    }
    fillTemplates();
    m_isFilling = false;
    // Mixed and custom strategies say nothing without members or rules: start from a template.
    const bool needsTemplate = farmType() == FarmType::Mixed || farmType() == FarmType::Custom;
    if (needsTemplate && !m_templates.empty()) {
        setConfig(m_templates.front().config);
    } else {
        setConfig({m_kind->currentData().toString(), {}});
    }
}

void StrategyForm::fillTemplates() {
    m_templates = strategies::strategyTemplates(farmType());
    m_template->clear();
    m_template->addItem(tr("Start from a template …"));
    for (const strategies::StrategyTemplate& entry : m_templates) {
        m_template->addItem(strategies::translated(entry.name));
    }
}

void StrategyForm::takeTemplate(int index) {
    if (index > 0) {
        setConfig(m_templates[static_cast<std::size_t>(index - 1)].config);
        m_template->setCurrentIndex(index);
    }
}

void StrategyForm::setConfig(const StrategyConfig& config) {
    const strategies::StrategyKind* kind = strategies::findStrategyKind(config.kind);
    if (kind == nullptr) {
        return;
    }
    m_isFilling = true;
    const int typeRow = m_type->findData(static_cast<int>(kind->farmType));
    if (typeRow != m_type->currentIndex()) {
        m_type->setCurrentIndex(typeRow);
        m_isFilling = false;
        fillKinds();
        m_isFilling = true;
    }
    m_kind->setCurrentIndex(m_kind->findData(QString::fromLatin1(kind->id)));
    buildFields(QString::fromLatin1(kind->id));
    for (const strategies::ParameterSpec& spec : kind->parameters) {
        const QString id = QString::fromLatin1(spec.id);
        const QJsonValue value = config.parameters.value(id);
        m_fields[id].setValue(value.isUndefined() ? strategies::initialValue(spec) : value);
    }
    m_template->setCurrentIndex(0);
    m_isFilling = false;
    check();
}

void StrategyForm::buildFields(const QString& kindId) {
    if (m_kindId == kindId) {
        return;
    }
    m_kindId = kindId;
    m_fields.clear();
    delete m_rows;
    m_rows = new widgets::FormRows(2, this);
    const strategies::StrategyKind* kind = strategies::findStrategyKind(kindId);
    m_description->setText(strategies::translated(kind->description));
    QString group;
    for (const strategies::ParameterSpec& spec : kind->parameters) {
        const QString heading = strategies::translated(spec.group);
        if (heading != group) {
            group = heading;
            m_rows->addWide(widgets::makeLabel(group, widgets::TextStyle::CardTitle, m_rows));
        }
        const ParameterField field = makeParameterField(
            spec, [this] { check(); }, m_rows);
        m_fields.insert(QString::fromLatin1(spec.id), field);
        if (field.isWide) {
            m_rows->addWide(widgets::makeLabel(field.label, widgets::TextStyle::Small, m_rows));
            m_rows->addWide(field.control);
        } else {
            m_rows->addRow(field.label, field.control, field.hint);
        }
    }
    m_layout->addWidget(m_rows);
    setTabOrder(m_template, m_rows);
}

StrategyConfig StrategyForm::config() const {
    StrategyConfig config{m_kindId, {}};
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        config.parameters.insert(field.key(), field->value());
    }
    return config;
}

void StrategyForm::check() {
    if (m_isFilling || m_rows == nullptr) {
        return;
    }
    m_rows->clearErrors();
    QStringList others; // of wide fields and of none
    for (const ParameterField& field : std::as_const(m_fields)) {
        if (const QString problem = field.problem(); !problem.isEmpty()) {
            others << problem;
        }
    }
    for (const strategies::ParameterProblem& problem : strategies::checkStrategy(config())) {
        const auto field = m_fields.constFind(fieldOf(problem.parameter));
        if (field == m_fields.constEnd() || field->isWide) {
            others << problem.sentence;
        } else {
            m_rows->setError(field->control, problem.sentence);
        }
    }
    m_problem->setText(others.join(u'\n'));
    m_problem->setVisible(!others.isEmpty());
    m_isValid = others.isEmpty() && !m_rows->hasErrors();
    Q_EMIT changed();
}

void StrategyForm::focusFirstError() {
    m_rows->focusFirstError();
}

} // namespace tf::ui
