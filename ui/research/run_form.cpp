// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/run_form.h"

#include "ui/trading/parameter_field.h"
#include "ui/trading/strategy_form.h"
#include "widgets/card.h"
#include "widgets/form_rows.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tf::ui::research {

namespace {

using market::Interval;
using trading::SizingMethod;
using trading::SlippageKind;

/// A share that was typed as percent, without the dust of the division.
double shareOf(double percent) {
    return QString::number(percent / 100, 'g', 12).toDouble();
}

QDate dateOf(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.toMs(), Qt::UTC).date();
}

Instant startOf(QDate date) {
    return Instant::fromMs(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

/// Days on which the market trades in a year; weeks for weekly candles.
double periodsPerYear(const market::Instrument& instrument, Interval interval) {
    if (interval == Interval::OneWeek) {
        return 52;
    }
    switch (instrument.hours) {
    case market::MarketHours::AlwaysOpen:
        return 365;
    case market::MarketHours::ForexWeek:
        return 260;
    case market::MarketHours::UsStocks:
        return 252;
    }
    return 365;
}

/// The one number that the form shows of a slippage.
double slipOf(const trading::SlippageModel& slippage) {
    switch (slippage.kind) {
    case SlippageKind::None:
        return 0;
    case SlippageKind::FixedBps:
        return slippage.bps;
    case SlippageKind::Volatility:
        return slippage.rangeShare;
    case SlippageKind::VolumeShare:
        return slippage.impact;
    }
    return 0;
}

bool isShare(SizingMethod method) {
    return method != SizingMethod::FixedUnits && method != SizingMethod::FixedAmount;
}

} // namespace

RunForm::RunForm(market::MarketService& market, QWidget* parent)
    : QWidget(parent)
    , m_market(market) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    layout->addWidget(buildMarket());
    auto* card = new widgets::Card(tr("Strategy"), this);
    m_strategy = new StrategyForm(card);
    card->body()->addWidget(m_strategy);
    layout->addWidget(card);
    layout->addWidget(buildMoney());
    layout->addStretch(1);
    connectSignals();
    fillInstruments();
    refreshCosts();
    refreshSizing();
}

QWidget* RunForm::buildMarket() {
    auto* card = new widgets::Card(tr("Market"), this);
    m_marketRows = new widgets::FormRows(2, card);
    m_instrument = makeCombo(QStringLiteral("instrumentCombo"), card);
    m_interval = makeCombo(QStringLiteral("intervalCombo"), card);
    m_from = addDate(QStringLiteral("fromDate"));
    m_to = addDate(QStringLiteral("toDate"));
    m_marketRows->addRow(tr("Instrument"), m_instrument);
    m_marketRows->addRow(tr("Interval"), m_interval);
    m_marketRows->addRow(tr("First day (UTC)"), m_from);
    m_marketRows->addRow(tr("Last day (UTC)"), m_to);
    card->body()->addWidget(m_marketRows);
    return card;
}

QDateEdit* RunForm::addDate(const QString& objectName) {
    auto* edit = new QDateEdit(this);
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setTimeSpec(Qt::UTC);
    edit->setMinimumDate(QDate(1900, 1, 1));
    guardWheel(edit);
    return edit;
}

QWidget* RunForm::buildMoney() {
    auto* card = new widgets::Card(tr("Money and costs"), this);
    auto* rows = new widgets::FormRows(2, card);
    m_capital = makeNumberField(QStringLiteral("capitalSpin"), 0.01, 1e12, 10'000, 2, {}, card);
    m_latency = new QSpinBox(card);
    m_latency->setObjectName(QStringLiteral("latencySpin"));
    m_latency->setRange(0, 100);
    m_latency->setToolTip(widgets::plainTip(
        tr("How many opens pass between a decision and its fill, beyond the next one.")));
    guardWheel(m_latency);
    rows->addRow(tr("Capital, in quote"), m_capital);
    rows->addRow(tr("Latency, candles"), m_latency);
    addSizing(rows);
    addCosts(rows);
    card->body()->addWidget(rows);
    return card;
}

void RunForm::addSizing(widgets::FormRows* rows) {
    m_sizing = makeCombo(QStringLiteral("sizingCombo"), rows);
    const auto add = [this](const QString& text, SizingMethod method) {
        m_sizing->addItem(text, static_cast<int>(method));
    };
    add(tr("All of the equity"), SizingMethod::AllIn);
    add(tr("Share of the equity"), SizingMethod::EquityFraction);
    add(tr("Fixed amount"), SizingMethod::FixedAmount);
    add(tr("Fixed units"), SizingMethod::FixedUnits);
    add(tr("Risk to the stop"), SizingMethod::StopRisk);
    add(tr("Target volatility"), SizingMethod::VolatilityTarget);
    add(tr("Part of Kelly"), SizingMethod::KellyFraction);
    m_size =
        makeNumberField(QStringLiteral("sizeSpin"), 0.01, 100, 100, 2, QStringLiteral("%"), rows);
    rows->addRow(tr("Position size"), m_sizing);
    rows->addRow(tr("Size"), m_size);
}

void RunForm::addCosts(widgets::FormRows* rows) {
    m_hasCosts = new QCheckBox(tr("Trading costs"), rows);
    m_hasCosts->setObjectName(QStringLiteral("costsCheck"));
    m_hasCosts->setChecked(true);
    m_hasCosts->setToolTip(widgets::plainTip(
        tr("A run without costs is marked wherever it shows: nobody trades for nothing.")));
    rows->addWide(m_hasCosts);
    const QString percent = QStringLiteral("%");
    m_fee = makeNumberField(QStringLiteral("feeSpin"), 0, 10, 0.1, 4, percent, rows);
    m_spread = makeNumberField(QStringLiteral("spreadSpin"), 0, 10, 0.05, 4, percent, rows);
    m_slippage = makeCombo(QStringLiteral("slippageCombo"), rows);
    const auto add = [this](const QString& text, SlippageKind kind) {
        m_slippage->addItem(text, static_cast<int>(kind));
    };
    add(tr("Fixed"), SlippageKind::FixedBps);
    add(tr("By volatility"), SlippageKind::Volatility);
    add(tr("By volume"), SlippageKind::VolumeShare);
    add(tr("None"), SlippageKind::None);
    m_slip = makeNumberField(QStringLiteral("slippageSpin"), 0, 1'000, 2, 2, {}, rows);
    rows->addRow(tr("Fee per fill"), m_fee);
    rows->addRow(tr("Spread"), m_spread);
    rows->addRow(tr("Slippage"), m_slippage);
    rows->addRow(tr("How much"), m_slip);
}

void RunForm::connectSignals() {
    connect(m_instrument, &QComboBox::currentIndexChanged, this, &RunForm::fillIntervals);
    connect(m_instrument, &QComboBox::currentTextChanged, m_instrument,
            [this](const QString& text) { m_instrument->setToolTip(widgets::plainTip(text)); });
    connect(m_interval, &QComboBox::currentIndexChanged, this, &RunForm::fillPeriod);
    connect(m_hasCosts, &QCheckBox::toggled, this, &RunForm::refreshCosts);
    connect(m_slippage, &QComboBox::currentIndexChanged, this, [this] {
        refreshCosts();
        const auto kind = static_cast<SlippageKind>(m_slippage->currentData().toInt());
        m_slip->setValue(kind == SlippageKind::FixedBps ? 2 : 0.1);
    });
    connect(m_sizing, &QComboBox::currentIndexChanged, this, &RunForm::refreshSizing);
    connect(m_from, &QDateEdit::dateChanged, this, &RunForm::checkPeriod);
    connect(m_to, &QDateEdit::dateChanged, this, &RunForm::checkPeriod);
    connect(m_strategy, &StrategyForm::changed, this, &RunForm::changed);
    connect(&m_market, &market::MarketService::instrumentsChanged, this, &RunForm::fillInstruments);
    connect(&m_market, &market::MarketService::coverageChanged, this, &RunForm::fillInstruments);
}

/// Those with candles; keeps what was chosen.
void RunForm::fillInstruments() {
    const market::InstrumentId chosen = instrumentId();
    {
        const QSignalBlocker quiet(m_instrument);
        m_instrument->clear();
        for (const market::Instrument& instrument : m_market.instruments()) {
            if (!m_market.coverageOf(instrument.id).isEmpty()) {
                m_instrument->addItem(tr("%1 on %2").arg(instrument.pair(), instrument.venue),
                                      QVariant::fromValue(instrument.id.uuid()));
            }
        }
        const int row = m_instrument->findData(QVariant::fromValue(chosen.uuid()));
        m_instrument->setCurrentIndex(std::max(row, m_instrument->count() > 0 ? 0 : -1));
    }
    if (instrumentId() != chosen || m_interval->count() == 0) {
        fillIntervals();
    }
    Q_EMIT changed();
}

void RunForm::fillIntervals() {
    const QVariant chosen = m_interval->currentData();
    {
        const QSignalBlocker quiet(m_interval);
        m_interval->clear();
        for (const Interval each : m_market.loadableIntervals(instrumentId())) {
            m_interval->addItem(market::intervalName(each), static_cast<int>(each));
        }
        const int row = chosen.isValid() ? m_interval->findData(chosen) : -1;
        m_interval->setCurrentIndex(std::max(row, m_interval->count() > 0 ? 0 : -1));
    }
    if (const auto known = m_market.instrument(instrumentId())) {
        m_fee->setValue(known->takerFeeBps.toDouble() / 100);
    }
    fillPeriod();
}

/// All that is stored.
void RunForm::fillPeriod() {
    const auto stored = m_market.coverageOf(instrumentId());
    if (stored.isEmpty()) {
        return;
    }
    QDate first = dateOf(stored.first().first);
    QDate last = dateOf(stored.first().last);
    for (const market::SeriesCoverage& series : stored) {
        first = std::min(first, dateOf(series.first));
        last = std::max(last, dateOf(series.last));
    }
    m_from->setDate(first);
    m_to->setDate(last);
    Q_EMIT changed();
}

bool RunForm::checkPeriod() {
    const bool isGood = m_from->date() <= m_to->date();
    m_marketRows->setError(m_to, isGood ? QString() : tr("This is before the first day."));
    return isGood;
}

void RunForm::refreshCosts() {
    const bool isOn = m_hasCosts->isChecked();
    const auto kind = static_cast<SlippageKind>(m_slippage->currentData().toInt());
    for (QWidget* field : {static_cast<QWidget*>(m_fee), static_cast<QWidget*>(m_spread),
                           static_cast<QWidget*>(m_slippage)}) {
        field->setEnabled(isOn);
    }
    m_slip->setEnabled(isOn && kind != SlippageKind::None);
    m_slip->setSuffix(kind == SlippageKind::FixedBps     ? tr(" bps")
                      : kind == SlippageKind::Volatility ? tr(" × ATR")
                                                         : QString());
}

void RunForm::refreshSizing() {
    const auto method = static_cast<SizingMethod>(m_sizing->currentData().toInt());
    m_size->setEnabled(method != SizingMethod::AllIn);
    m_size->setSuffix(isShare(method) ? QStringLiteral(" %") : QString());
    m_size->setDecimals(method == SizingMethod::FixedUnits ? 8 : 2);
    m_size->setRange(method == SizingMethod::FixedUnits ? 1e-8 : 0.01,
                     isShare(method) ? 100 : 1e12);
    switch (method) {
    case SizingMethod::AllIn:
        m_size->setValue(100);
        break;
    case SizingMethod::StopRisk:
        m_size->setValue(1);
        break;
    case SizingMethod::FixedUnits:
        m_size->setValue(1);
        break;
    case SizingMethod::FixedAmount:
        m_size->setValue(1'000);
        break;
    case SizingMethod::EquityFraction:
    case SizingMethod::VolatilityTarget:
    case SizingMethod::KellyFraction:
        m_size->setValue(25);
        break;
    }
}

market::InstrumentId RunForm::instrumentId() const {
    return market::InstrumentId(m_instrument->currentData().toUuid());
}

Interval RunForm::interval() const {
    return static_cast<Interval>(m_interval->currentData().toInt());
}

trading::CostModel RunForm::costs() const {
    if (!m_hasCosts->isChecked()) {
        return trading::CostModel::none();
    }
    trading::CostModel costs;
    costs.fees.rate = shareOf(m_fee->value());
    costs.spread = shareOf(m_spread->value());
    costs.slippage.kind = static_cast<SlippageKind>(m_slippage->currentData().toInt());
    costs.slippage.bps = m_slip->value();
    costs.slippage.rangeShare = m_slip->value();
    costs.slippage.impact = m_slip->value();
    return costs;
}

trading::Sizing RunForm::sizing() const {
    trading::Sizing sizing;
    sizing.method = static_cast<SizingMethod>(m_sizing->currentData().toInt());
    sizing.value = isShare(sizing.method) ? shareOf(m_size->value()) : m_size->value();
    return sizing;
}

trading::BacktestRequest RunForm::request(const market::Instrument& instrument) const {
    trading::BacktestLeg leg;
    leg.strategy = m_strategy->config();
    leg.instrument = instrument.id;
    leg.symbol = instrument.symbol;
    leg.interval = interval();
    leg.lot = instrument.lotSize.toDouble();
    trading::BacktestRequest request;
    request.from = startOf(m_from->date());
    request.to = startOf(m_to->date().addDays(1));
    request.capital = m_capital->value();
    request.costs = costs();
    request.sizing = sizing();
    request.latencyBars = m_latency->value();
    request.sampling = leg.interval == Interval::OneWeek ? analytics::Sampling::EachPoint
                                                         : analytics::Sampling::Daily;
    request.periodsPerYear = periodsPerYear(instrument, leg.interval);
    request.legs.push_back(std::move(leg));
    return request;
}

std::optional<RunOrder> RunForm::order() {
    const auto instrument = m_market.instrument(instrumentId());
    if (!m_strategy->isValid()) {
        m_strategy->focusFirstError();
        return std::nullopt;
    }
    if (!checkPeriod()) {
        m_marketRows->focusFirstError();
        return std::nullopt;
    }
    if (!instrument || m_interval->count() == 0) {
        m_instrument->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    RunOrder order{{*instrument}, interval(), request(*instrument)};
    order.request.name = order.title();
    order.request.legs.front().name = order.title();
    return order;
}

void RunForm::setStrategy(const strategies::StrategyConfig& config) {
    m_strategy->setConfig(config);
}

void RunForm::setOrder(const RunOrder& order) {
    const int row = m_instrument->findData(QVariant::fromValue(order.instrument().id.uuid()));
    if (row >= 0) {
        m_instrument->setCurrentIndex(row);
        m_interval->setCurrentIndex(m_interval->findData(static_cast<int>(order.interval)));
    }
    if (order.request.from && order.request.to) {
        m_from->setDate(dateOf(*order.request.from));
        m_to->setDate(dateOf(*order.request.to).addDays(-1));
    }
    m_capital->setValue(order.request.capital);
    m_latency->setValue(order.request.latencyBars);
    takeSizing(order.request.sizing);
    takeCosts(order.request.costs);
    setStrategy(order.request.legs.front().strategy);
}

void RunForm::takeSizing(const trading::Sizing& sizing) {
    m_sizing->setCurrentIndex(m_sizing->findData(static_cast<int>(sizing.method)));
    m_size->setValue(isShare(sizing.method) ? 100 * sizing.value : sizing.value);
}

void RunForm::takeCosts(const trading::CostModel& costs) {
    m_hasCosts->setChecked(!costs.isFree());
    if (costs.isFree()) {
        return; // the fields keep what the next run with costs starts from
    }
    m_fee->setValue(100 * costs.fees.rate);
    m_spread->setValue(100 * costs.spread);
    m_slippage->setCurrentIndex(m_slippage->findData(static_cast<int>(costs.slippage.kind)));
    m_slip->setValue(slipOf(costs.slippage));
}

} // namespace tf::ui::research
