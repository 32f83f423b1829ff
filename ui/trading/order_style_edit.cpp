// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/order_style_edit.h"

#include "ui/trading/parameter_field.h"
#include "ui/trading/trading_words.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tf::ui {

using trading::OrderStyle;
using trading::OrderType;
using trading::TimeInForce;

namespace {

constexpr int cellsInRow = 4;

double fraction(const QDoubleSpinBox* box) {
    return QString::number(box->value() / 100, 'g', 12).toDouble();
}

} // namespace

OrderStyleEdit::OrderStyleEdit(QWidget* parent)
    : QWidget(parent) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(widgets::Theme::cardGap);
    m_grid->setVerticalSpacing(widgets::Theme::grid);
    for (int column = 0; column < cellsInRow; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    buildFields();
    for (QDoubleSpinBox* box : {m_offset, m_limitOffset, m_volumeShare, m_trail}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &OrderStyleEdit::changed);
    }
    connect(m_candles, &QSpinBox::valueChanged, this, &OrderStyleEdit::changed);
    connect(m_postOnly, &QCheckBox::toggled, this, &OrderStyleEdit::changed);
    for (QComboBox* combo : {m_entry, m_timeInForce}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            showFields();
            Q_EMIT changed();
        });
    }
    fill({});
}

void OrderStyleEdit::buildFields() {
    m_entry = makeCombo(QStringLiteral("orderEntry"), this);
    for (const OrderType type :
         {OrderType::Market, OrderType::Limit, OrderType::Stop, OrderType::StopLimit}) {
        m_entry->addItem(orderTypeName(type), static_cast<int>(type));
    }
    addCell(tr("Entries are sent as"), m_entry, tr("Exits always fill whole"));
    m_offset = addPercent("orderOffset", tr("Away from the open"), tr("at the open"),
                          tr("Limit: so much better than the open. Stop: triggered so much "
                             "beyond it."));
    m_limitOffset = addPercent("orderLimitOffset", tr("Limit beyond the trigger"), tr("at it"),
                               tr("How much worse than the trigger it may still fill"));
    m_timeInForce = makeCombo(QStringLiteral("orderTimeInForce"), this);
    m_timeInForce->addItem(tr("Until it fills"), static_cast<int>(TimeInForce::GoodTillCancelled));
    m_timeInForce->addItem(tr("Some candles"), static_cast<int>(TimeInForce::GoodTillDate));
    m_timeInForce->addItem(tr("At once, the rest not"),
                           static_cast<int>(TimeInForce::ImmediateOrCancel));
    m_timeInForce->addItem(tr("Whole at once or not"), static_cast<int>(TimeInForce::FillOrKill));
    addCell(tr("It waits"), m_timeInForce, tr("When an order that did not fill is withdrawn"));
    m_candles = new QSpinBox(this);
    m_candles->setObjectName(QStringLiteral("orderCandles"));
    m_candles->setRange(1, 10'000);
    guardWheel(m_candles);
    addCell(tr("Candles"), m_candles, tr("Withdrawn after so many"));
    m_postOnly = new QCheckBox(tr("Post only"), this);
    m_postOnly->setObjectName(QStringLiteral("orderPostOnly"));
    addCell(tr("Takes nothing"), m_postOnly, tr("Refused where it would fill at once"));
    m_volumeShare = addPercent("orderVolumeShare", tr("Of a candle's volume"), tr("no limit"),
                               tr("Most that its fills take of a candle; the rest comes later"));
    m_trail = addPercent("orderTrail", tr("Stop follows at"), tr("stop stays"),
                         tr("Below the best price since the entry, for shorts above it"));
}

QDoubleSpinBox* OrderStyleEdit::addPercent(const char* objectName, const QString& label,
                                           const QString& none, const QString& tip) {
    QDoubleSpinBox* const box =
        makeNumberField(QString::fromLatin1(objectName), 0, 100, 0, 2, QStringLiteral("%"), this);
    box->setSpecialValueText(none);
    addCell(label, box, tip);
    return box;
}

void OrderStyleEdit::addCell(const QString& label, QWidget* field, const QString& tip) {
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
    m_cells.append(cell);
}

OrderType OrderStyleEdit::entry() const {
    return static_cast<OrderType>(m_entry->currentData().toInt());
}

TimeInForce OrderStyleEdit::timeInForce() const {
    return static_cast<TimeInForce>(m_timeInForce->currentData().toInt());
}

void OrderStyleEdit::showFields() {
    const bool isMarket = entry() == OrderType::Market;
    const QList<bool> isShown{true,
                              !isMarket,
                              entry() == OrderType::StopLimit,
                              !isMarket,
                              !isMarket && timeInForce() == TimeInForce::GoodTillDate,
                              entry() == OrderType::Limit,
                              true,
                              true};
    int place = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_grid->removeWidget(m_cells[i]);
        m_cells[i]->setVisible(isShown[i]);
        if (isShown[i]) {
            m_grid->addWidget(m_cells[i], place / cellsInRow, place % cellsInRow);
            ++place;
        }
    }
    m_grid->activate();
    updateGeometry();
}

void OrderStyleEdit::setStyle(const OrderStyle& style) {
    fill(style);
    Q_EMIT changed();
}

void OrderStyleEdit::fill(const OrderStyle& style) {
    const QSignalBlocker blocker(this);
    m_entry->setCurrentIndex(m_entry->findData(static_cast<int>(style.entry)));
    m_offset->setValue(style.offset * 100);
    m_limitOffset->setValue(style.limitOffset * 100);
    m_timeInForce->setCurrentIndex(m_timeInForce->findData(static_cast<int>(style.timeInForce)));
    m_candles->setValue(style.candles);
    m_postOnly->setChecked(style.isPostOnly);
    m_volumeShare->setValue(style.volumeShare * 100);
    m_trail->setValue(style.trail * 100);
    showFields();
}

/// What the type does not have is not kept.
OrderStyle OrderStyleEdit::orderStyle() const {
    OrderStyle style{.entry = entry(), .volumeShare = fraction(m_volumeShare)};
    style.trail = fraction(m_trail);
    if (style.entry == OrderType::Market) {
        return style;
    }
    style.offset = fraction(m_offset);
    style.timeInForce = timeInForce();
    if (style.entry == OrderType::StopLimit) {
        style.limitOffset = fraction(m_limitOffset);
    }
    if (style.timeInForce == TimeInForce::GoodTillDate) {
        style.candles = m_candles->value();
    }
    style.isPostOnly = style.entry == OrderType::Limit && m_postOnly->isChecked();
    return style;
}

} // namespace tf::ui
