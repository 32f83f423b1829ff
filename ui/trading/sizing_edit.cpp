// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/sizing_edit.h"

#include "ui/trading/figure_words.h"
#include "ui/trading/parameter_field.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tf::ui {

using trading::Sizing;
using trading::SizingMethod;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sizing)
};

constexpr std::array methods = {SizingMethod::EquityFraction, SizingMethod::AllIn,
                                SizingMethod::FixedAmount,    SizingMethod::FixedUnits,
                                SizingMethod::StopRisk,       SizingMethod::VolatilityTarget,
                                SizingMethod::KellyFraction};

QString methodName(SizingMethod method) {
    switch (method) {
    case SizingMethod::AllIn:
        return Words::tr("All that is free");
    case SizingMethod::FixedUnits:
        return Words::tr("Fixed quantity");
    case SizingMethod::FixedAmount:
        return Words::tr("Fixed amount");
    case SizingMethod::EquityFraction:
        return Words::tr("Share of the equity");
    case SizingMethod::StopRisk:
        return Words::tr("Risk up to the stop");
    case SizingMethod::VolatilityTarget:
        return Words::tr("Target volatility");
    case SizingMethod::KellyFraction:
        return Words::tr("Part of the Kelly share");
    }
    return {};
}

/// How the value of a kind is shown: as percent, in money or in units.
struct ValueField {
    QString label;
    bool isPercent = true;
    double most = 100;
    double usual = 0.5;
};

ValueField valueField(SizingMethod method) {
    switch (method) {
    case SizingMethod::AllIn:
        break;
    case SizingMethod::FixedUnits:
        return {.label = Words::tr("Units of the base asset"),
                .isPercent = false,
                .most = 1e12,
                .usual = 1};
    case SizingMethod::FixedAmount:
        return {.label = Words::tr("Amount"), .isPercent = false, .most = 1e12, .usual = 100};
    case SizingMethod::EquityFraction:
        return {.label = Words::tr("Of the agent's equity"), .usual = 0.5};
    case SizingMethod::StopRisk:
        return {.label = Words::tr("Equity lost at the stop"), .usual = 0.01};
    case SizingMethod::VolatilityTarget:
        return {.label = Words::tr("Volatility a year"), .most = 500, .usual = 0.2};
    case SizingMethod::KellyFraction:
        return {.label = Words::tr("Of the Kelly share"), .usual = 0.5};
    }
    return {};
}

QDoubleSpinBox* percentBox(const char* objectName, QWidget* parent) {
    QDoubleSpinBox* box = makeNumberField(QString::fromLatin1(objectName), 0.01, 100, 100, 2,
                                          QStringLiteral("%"), parent);
    return box;
}

} // namespace

SizingEdit::SizingEdit(QWidget* parent)
    : QWidget(parent) {
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(widgets::Theme::cardGap);
    buildFields();
    for (QDoubleSpinBox* box : {m_value, m_atrMultiple, m_maximum, m_starting}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &SizingEdit::changed);
    }
    connect(m_kellyTrades, &QSpinBox::valueChanged, this, &SizingEdit::changed);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            Sizing fresh{.method = method(), .value = valueField(method()).usual};
            setSizing(fresh);
        }
    });
    setSizing({});
}

void SizingEdit::buildFields() {
    m_method = makeCombo(QStringLiteral("sizingMethod"), this);
    m_method->setMinimumContentsLength(16);
    for (const SizingMethod method : methods) {
        m_method->addItem(methodName(method), static_cast<int>(method));
    }
    addCell(tr("An entry takes"), m_method, tr("Never more than what is free: there is no credit"));
    m_value = makeNumberField(QStringLiteral("sizingValue"), 0, 1e12, 1, 2, {}, this);
    m_valueCell = addCell({}, m_value, {});
    m_valueLabel = m_valueCell->findChild<QLabel*>();
    m_atrMultiple =
        makeNumberField(QStringLiteral("sizingAtrMultiple"), 0.1, 100, 2, 1, tr("ATR"), this);
    m_atrCell = addCell(tr("Without a stop"), m_atrMultiple,
                        tr("How far away a stop is taken to be when the strategy sets none"));
    m_maximum = percentBox("sizingMaximum", this);
    m_maximumCell =
        addCell(tr("At most of the equity"), m_maximum, tr("No position takes more than this"));
    m_kellyTrades = new QSpinBox(this);
    m_kellyTrades->setObjectName(QStringLiteral("sizingKellyTrades"));
    m_kellyTrades->setRange(1, 10'000);
    guardWheel(m_kellyTrades);
    m_tradesCell = addCell(tr("Trades needed"), m_kellyTrades,
                           tr("Before so many trades the Kelly share says nothing"));
    m_starting = percentBox("sizingStarting", this);
    m_startingCell =
        addCell(tr("Until then"), m_starting, tr("Of the equity, until there are enough trades"));
}

QWidget* SizingEdit::addCell(const QString& label, QWidget* field, const QString& tip) {
    auto* cell = new QWidget(this);
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel* const title = widgets::makeLabel(label, widgets::TextStyle::Small, cell);
    title->setBuddy(field);
    field->setAccessibleName(label);
    field->setToolTip(widgets::plainTip(tip));
    layout->addWidget(title);
    layout->addWidget(field);
    m_layout->addWidget(cell, 1);
    return cell;
}

SizingMethod SizingEdit::method() const {
    return static_cast<SizingMethod>(m_method->currentData().toInt());
}

void SizingEdit::setAsset(const Asset& asset) {
    m_assetCode = asset.isValid() ? asset.code() : QString();
    showFields();
}

void SizingEdit::setSizing(const Sizing& sizing) {
    fill(sizing);
    Q_EMIT changed();
}

void SizingEdit::fill(const Sizing& sizing) {
    const QSignalBlocker blocker(this);
    m_isFilling = true;
    m_sizing = sizing;
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(sizing.method)));
    showFields();
    m_value->setValue(sizing.value * (valueField(sizing.method).isPercent ? 100 : 1));
    m_atrMultiple->setValue(sizing.atrMultiple);
    m_maximum->setValue(sizing.maximum * 100);
    m_kellyTrades->setValue(sizing.kellyTrades);
    m_starting->setValue(sizing.starting * 100);
    m_isFilling = false;
}

void SizingEdit::showFields() {
    const SizingMethod kind = method();
    const ValueField field = valueField(kind);
    m_valueCell->setVisible(kind != SizingMethod::AllIn);
    m_atrCell->setVisible(kind == SizingMethod::StopRisk);
    m_tradesCell->setVisible(kind == SizingMethod::KellyFraction);
    m_startingCell->setVisible(kind == SizingMethod::KellyFraction);
    m_maximumCell->setVisible(kind == SizingMethod::StopRisk ||
                              kind == SizingMethod::VolatilityTarget ||
                              kind == SizingMethod::KellyFraction);
    const QSignalBlocker blocker(m_value);
    m_value->setDecimals(kind == SizingMethod::FixedUnits ? 8 : 2);
    m_value->setRange(kind == SizingMethod::FixedUnits ? 0.00000001 : 0.01, field.most);
    m_value->setSuffix(field.isPercent ? QStringLiteral(" %")
                       : kind == SizingMethod::FixedAmount && !m_assetCode.isEmpty()
                           ? u' ' + m_assetCode
                           : QString());
    m_valueLabel->setText(field.label);
    m_value->setAccessibleName(field.label);
}

Sizing SizingEdit::sizing() const {
    Sizing sizing = m_sizing;
    sizing.method = method();
    const auto plain = [](double value) { return QString::number(value, 'g', 12).toDouble(); };
    const double scale = valueField(sizing.method).isPercent ? 100 : 1;
    if (sizing.method != SizingMethod::AllIn) {
        sizing.value = plain(m_value->value() / scale);
    }
    sizing.atrMultiple = plain(m_atrMultiple->value());
    sizing.maximum = plain(m_maximum->value() / 100);
    sizing.kellyTrades = m_kellyTrades->value();
    sizing.starting = plain(m_starting->value() / 100);
    return sizing;
}

QString sizingText(const Sizing& sizing, const QString& assetCode) {
    const auto percent = [](double share) {
        return plainNumber(share * 100) + QStringLiteral(" %");
    };
    switch (sizing.method) {
    case SizingMethod::AllIn:
        return Words::tr("An entry takes all that is free.");
    case SizingMethod::FixedUnits:
        return Words::tr("An entry takes %1 units.").arg(plainNumber(sizing.value));
    case SizingMethod::FixedAmount:
        return Words::tr("An entry takes %1 %2.").arg(plainNumber(sizing.value), assetCode);
    case SizingMethod::EquityFraction:
        return Words::tr("An entry takes %1 of the agent's equity.").arg(percent(sizing.value));
    case SizingMethod::StopRisk:
        return Words::tr("An entry risks %1 of the agent's equity up to its stop, and takes %2 of "
                         "it at most.")
            .arg(percent(sizing.value), percent(sizing.maximum));
    case SizingMethod::VolatilityTarget:
        return Words::tr("An entry is as large as moves the agent's equity by %1 a year, and takes "
                         "%2 of it at most.")
            .arg(percent(sizing.value), percent(sizing.maximum));
    case SizingMethod::KellyFraction:
        return Words::tr("An entry takes %1 of the Kelly share of the last trades (%2 of the "
                         "equity before %3 trades), %4 at most.")
            .arg(percent(sizing.value), percent(sizing.starting))
            .arg(sizing.kellyTrades)
            .arg(percent(sizing.maximum));
    }
    return {};
}

} // namespace tf::ui
