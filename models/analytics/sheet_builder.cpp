// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/sheet_builder.h"

#include "models/analytics/benchmark_metrics.h"
#include "models/analytics/return_metrics.h"

#include <algorithm>
#include <cmath>

namespace tf::analytics {

namespace {

constexpr double yearMs = 365.0 * 86'400'000.0;
constexpr double tail95 = 0.05;
constexpr double tail99 = 0.01;
constexpr double confidence = 0.95;

double asDouble(qsizetype count) {
    return static_cast<double>(count);
}

template <class Values, class Test>
std::optional<double> shareOf(const Values& values, Test test) {
    return ratio(asDouble(std::count_if(values.begin(), values.end(), test)),
                 asDouble(std::ssize(values)));
}

/// Mean of a member over all trades; none without trades.
template <class Get>
std::optional<double> meanOver(std::span<const ClosedTrade> trades, Get get) {
    double sum = 0;
    for (const ClosedTrade& trade : trades) {
        sum += get(trade);
    }
    return ratio(sum, asDouble(std::ssize(trades)));
}

template <class Get>
double sumOver(std::span<const ClosedTrade> trades, Get get) {
    double sum = 0;
    for (const ClosedTrade& trade : trades) {
        sum += get(trade);
    }
    return sum;
}

std::vector<double> sampledReturns(const SheetInput& input, Sample curve) {
    return input.sampling == Sampling::Daily ? returnsOf(dailyValues(input.times, curve))
                                             : returnsOf(curve);
}

bool isComplete(Sample values) {
    return std::none_of(values.begin(), values.end(), [](double x) { return std::isnan(x); });
}

} // namespace

SheetBuilder::SheetBuilder(const SheetInput& input)
    : m_input(input) {
    m_sheet.sampling = input.sampling;
    m_sheet.periodsPerYear = input.periodsPerYear;
    for (const FigureDefinition& definition : figureDefinitions()) {
        Figure figure;
        figure.figure = definition.figure;
        figure.absence = Absence::NoEquity;
        if (!input.times.empty()) {
            figure.from = input.times.front();
            figure.to = input.times.back();
        }
        m_sheet.figures.push_back(figure);
    }
    prepareCurve();
    prepareReturns();
}

PerformanceSheet SheetBuilder::build() {
    if (!m_input.equity.empty()) {
        addMoney();
        addReturns();
        addMonths();
        addRisk();
        addDrawdown();
        addTail();
        addEvidence();
        addBenchmark();
    }
    addTradeCounts();
    addTradeRatios();
    addExcursions();
    addCosts();
    return std::move(m_sheet);
}

void SheetBuilder::prepareCurve() {
    m_curve = m_input.equity;
    if (m_input.flows.empty() || m_input.equity.empty()) {
        return;
    }
    const auto returns = timeWeightedReturns(m_input.times, m_input.equity, m_input.flows);
    m_ownCurve.reserve(m_curve.size());
    m_ownCurve.push_back(m_curve.front());
    for (const double r : returns) {
        m_ownCurve.push_back(m_ownCurve.back() * (std::isnan(r) ? 1 : 1 + r));
    }
    m_curve = m_ownCurve;
    for (const CashFlow& flow : m_input.flows) {
        const bool isInside = flow.at > m_input.times.front() && flow.at <= m_input.times.back();
        m_netDeposits += isInside ? flow.amount : 0;
    }
}

void SheetBuilder::prepareReturns() {
    m_returns = sampledReturns(m_input, m_curve);
    if (!isComplete(m_returns)) {
        m_returns = withoutMissing(m_returns);
    }
    m_moments = Moments::of(m_returns);
}

void SheetBuilder::addMoney() {
    const double start = m_input.equity.front();
    const double end = m_input.equity.back();
    put(FigureId::StartEquity, start);
    put(FigureId::EndEquity, end);
    put(FigureId::NetDeposits, m_netDeposits);
    put(FigureId::NetProfit, end - start - m_netDeposits);
    std::vector<CashFlow> inside;
    for (const CashFlow& flow : m_input.flows) {
        if (flow.at > m_input.times.front() && flow.at <= m_input.times.back()) {
            inside.push_back(flow);
        }
    }
    const auto weighted =
        moneyWeightedReturn(m_input.times.front(), start, m_input.times.back(), end, inside);
    const Absence why =
        m_input.times.size() < 2 ? Absence::TooFewObservations : Absence::NotDefined;
    put(FigureId::MoneyWeightedReturn, weighted ? finite(weighted->whole) : std::nullopt, why);
    put(FigureId::MoneyWeightedAnnual, weighted ? finite(weighted->annual) : std::nullopt, why);
}

void SheetBuilder::addReturns() {
    const double growth = growthOf(m_returns);
    m_cagr = annualReturn(growth, asDouble(m_moments.count), m_input.periodsPerYear);
    const auto whole = m_curve.size() > 1 ? ratio(m_curve.back(), m_curve.front()) : std::nullopt;
    put(FigureId::TotalReturn, whole ? std::optional(*whole - 1) : std::nullopt, returnsAbsence(1));
    put(FigureId::Cagr, m_cagr, returnsAbsence(1));
    put(FigureId::CagrCalendar, whole ? annualReturn(*whole, spanYears(), 1) : std::nullopt,
        returnsAbsence(1));
    const bool isEmpty = m_returns.empty();
    put(FigureId::BestPeriod, isEmpty ? std::nullopt : std::optional(m_moments.highest),
        Absence::TooFewObservations);
    put(FigureId::WorstPeriod, isEmpty ? std::nullopt : std::optional(m_moments.lowest),
        Absence::TooFewObservations);
    put(FigureId::PositivePeriods, shareOf(m_returns, [](double r) { return r > 0; }),
        Absence::TooFewObservations);
}

void SheetBuilder::addMonths() {
    m_sheet.months = monthlyReturns(m_input.times, m_curve);
    const auto byValue = [](const MonthReturn& a, const MonthReturn& b) {
        return a.value < b.value;
    };
    const auto [worst, best] =
        std::minmax_element(m_sheet.months.begin(), m_sheet.months.end(), byValue);
    put(FigureId::BestMonth, best->value);
    put(FigureId::WorstMonth, worst->value);
    put(FigureId::PositiveMonths,
        shareOf(m_sheet.months, [](const MonthReturn& m) { return m.value > 0; }));
}

void SheetBuilder::addRisk() {
    const double ppy = m_input.periodsPerYear;
    const auto riskFree = perPeriod(m_input.riskFreeAnnual, ppy);
    const auto acceptable = perPeriod(m_input.acceptableAnnual, ppy);
    put(FigureId::Volatility, volatility(m_moments, ppy), returnsAbsence(2));
    put(FigureId::Sharpe, riskFree ? sharpe(m_moments, ppy, *riskFree) : std::nullopt,
        returnsAbsence(2, Absence::NoDeviation));
    if (acceptable) {
        put(FigureId::DownsideDeviation, downsideDeviation(m_returns, ppy, *acceptable),
            returnsAbsence(1));
        put(FigureId::Sortino, sortino(m_returns, ppy, *acceptable),
            returnsAbsence(1, Absence::NoDownside));
        put(FigureId::Omega, omega(m_returns, *acceptable), returnsAbsence(1, Absence::NoDownside));
    }
    put(FigureId::GainToPain, gainToPain(m_returns), returnsAbsence(1, Absence::NoDownside));
    put(FigureId::Skew, skew(m_moments), returnsAbsence(3, Absence::NoDeviation));
    put(FigureId::Kurtosis, kurtosis(m_moments), returnsAbsence(4, Absence::NoDeviation));
}

void SheetBuilder::addDrawdown() {
    const auto summary = drawdownOfCurve(m_curve);
    put(FigureId::MaxDrawdown, summary->deepest);
    put(FigureId::CurrentDrawdown, summary->current);
    put(FigureId::MaxDrawdownDuration, asDouble(summary->longest));
    put(FigureId::UlcerIndex, summary->ulcer);
    put(FigureId::Calmar, calmar(m_cagr, summary->deepest), returnsAbsence(1, Absence::NoDrawdown));
    const auto excess = m_cagr ? std::optional(*m_cagr - m_input.riskFreeAnnual) : std::nullopt;
    put(FigureId::UlcerPerformance, excess ? ratio(*excess, summary->ulcer) : std::nullopt,
        returnsAbsence(1, Absence::NoDrawdown));
    double amount = summary->deepestAmount;
    if (!m_input.flows.empty()) {
        std::vector<double> results{0};
        double paidIn = 0;
        auto flow = m_input.flows.begin();
        for (size_t i = 1; i < m_input.equity.size(); ++i) {
            for (; flow != m_input.flows.end() && flow->at <= m_input.times[i]; ++flow) {
                paidIn += flow->at > m_input.times.front() ? flow->amount : 0;
            }
            results.push_back(m_input.equity[i] - m_input.equity.front() - paidIn);
        }
        amount = drawdownOfCurve(results)->deepestAmount;
    }
    put(FigureId::MaxDrawdownAbs, amount);
    addDrawdownDates(*summary);
}

void SheetBuilder::addDrawdownDates(const DrawdownSummary& summary) {
    const bool isNone = summary.deepest == 0;
    const auto point = [isNone](qsizetype index) {
        return isNone ? std::nullopt : std::optional(index);
    };
    putTime(FigureId::MaxDrawdownPeak, point(summary.peakIndex), Absence::NoDrawdown);
    putTime(FigureId::MaxDrawdownTrough, point(summary.troughIndex), Absence::NoDrawdown);
    const double peak = m_curve[static_cast<size_t>(summary.peakIndex)];
    const auto back = std::find_if(m_curve.begin() + summary.troughIndex, m_curve.end(),
                                   [peak](double value) { return value >= peak; });
    const auto recovery = back == m_curve.end() ? std::nullopt : point(back - m_curve.begin());
    putTime(FigureId::MaxDrawdownRecovery, recovery,
            isNone ? Absence::NoDrawdown : Absence::NotRecovered);
    const auto since = summary.current < 0 ? std::optional(summary.currentPeakIndex) : std::nullopt;
    putTime(FigureId::CurrentDrawdownSince, since, Absence::NoDrawdown);
    const auto episodes = drawdownEpisodes(m_curve);
    double depth = 0;
    for (const DrawdownEpisode& episode : episodes) {
        depth += episode.depth;
    }
    put(FigureId::AverageDrawdown, ratio(depth, asDouble(std::ssize(episodes))),
        Absence::NoDrawdown)
        .sample = std::ssize(episodes);
}

void SheetBuilder::addTail() {
    std::vector<double> ordered = m_returns; // each quantile leaves it more in order
    const TailRisk risk95 = tailRiskInPlace(ordered, tail95);
    const auto low = risk95.var;
    const TailRisk risk99 = tailRiskInPlace(ordered, tail99);
    const auto high = quantileInPlace(ordered, 1 - tail95);
    put(FigureId::Var95, risk95.var, returnsAbsence(1));
    put(FigureId::Cvar95, risk95.cvar, returnsAbsence(1));
    put(FigureId::Var99, risk99.var, returnsAbsence(1));
    put(FigureId::Cvar99, risk99.cvar, returnsAbsence(1));
    put(FigureId::TailRatio, high && low ? ratio(std::abs(*high), std::abs(*low)) : std::nullopt,
        returnsAbsence(1));
    put(FigureId::VarNormal95, varNormal(m_moments, tail95), returnsAbsence(2));
    put(FigureId::CvarNormal95, cvarNormal(m_moments, tail95), returnsAbsence(2));
    put(FigureId::VarCornishFisher95, varCornishFisher(m_moments, tail95),
        returnsAbsence(2, Absence::NoDeviation));
}

void SheetBuilder::addEvidence() {
    const Absence why = returnsAbsence(2, Absence::NoDeviation);
    put(FigureId::Observations, asDouble(m_moments.count));
    put(FigureId::TStatistic, tStatistic(m_moments), why);
    put(FigureId::ProbabilisticSharpe, probabilisticSharpe(m_moments), why);
    put(FigureId::DeflatedSharpe, deflatedSharpe(m_moments, m_input.trials, m_input.trialVariance),
        why);
    put(FigureId::Trials, static_cast<double>(m_input.trials));
    put(FigureId::MinimumTrackRecord, minimumTrackRecord(m_moments, 0, confidence),
        returnsAbsence(2, Absence::NotDefined));
}

void SheetBuilder::addBenchmark() {
    using enum FigureId;
    if (m_input.benchmark.empty()) {
        for (const FigureId id : {BenchmarkReturn, Beta, Alpha, Correlation, InformationRatio,
                                  TrackingError, UpCapture, DownCapture}) {
            put(id, std::nullopt, Absence::NoBenchmark);
        }
        return;
    }
    const double ppy = m_input.periodsPerYear;
    const double riskFree = perPeriod(m_input.riskFreeAnnual, ppy).value_or(0);
    Pairs pairs{.left = {}, .right = sampledReturns(m_input, m_input.benchmark)};
    const bool isPaired = pairs.right.size() == m_returns.size() && isComplete(pairs.right);
    if (!isPaired) {
        pairs = pairsWithoutMissing(sampledReturns(m_input, m_curve), pairs.right);
    }
    const Sample r = isPaired ? m_returns : pairs.left;
    const Sample b = pairs.right;
    const PairMoments moments = PairMoments::of(r, b);
    const Absence why = returnsAbsence(2, Absence::NoDeviation);
    const auto growth = ratio(m_input.benchmark.back(), m_input.benchmark.front());
    put(BenchmarkReturn, growth ? std::optional(*growth - 1) : std::nullopt);
    put(Beta, beta(moments), why);
    put(Alpha, alpha(moments, ppy, riskFree), why);
    put(Correlation, correlation(moments), why);
    put(InformationRatio, informationRatio(r, b, ppy), why);
    put(TrackingError, trackingError(r, b, ppy), why);
    put(UpCapture, capture(r, b, CaptureSide::Up, ppy));
    put(DownCapture, capture(r, b, CaptureSide::Down, ppy));
}

void SheetBuilder::addTradeCounts() {
    std::vector<double> results;
    results.reserve(m_input.trades.size());
    for (const ClosedTrade& trade : m_input.trades) {
        results.push_back(trade.net);
    }
    m_trades = summarizeTrades(results);
    const auto shorts = std::count_if(m_input.trades.begin(), m_input.trades.end(),
                                      [](const ClosedTrade& trade) { return trade.isShort; });
    put(FigureId::Trades, static_cast<double>(m_trades.trades));
    put(FigureId::Wins, static_cast<double>(m_trades.wins));
    put(FigureId::Losses, static_cast<double>(m_trades.losses));
    put(FigureId::GrossProfit, m_trades.grossProfit);
    put(FigureId::GrossLoss, m_trades.grossLoss);
    put(FigureId::MaxConsecutiveWins, static_cast<double>(m_trades.maxConsecutiveWins));
    put(FigureId::MaxConsecutiveLosses, static_cast<double>(m_trades.maxConsecutiveLosses));
    put(FigureId::LongTrades, static_cast<double>(m_trades.trades - shorts));
    put(FigureId::ShortTrades, static_cast<double>(shorts));
}

void SheetBuilder::addTradeRatios() {
    const bool isEmpty = m_trades.trades == 0;
    const Absence none = isEmpty ? Absence::NoTrades : Absence::NotDefined;
    const Absence noLoss = isEmpty ? Absence::NoTrades : Absence::NoLoss;
    const Absence noWin = isEmpty ? Absence::NoTrades : Absence::NoWin;
    const Absence noPayoff = m_trades.losses == 0 ? noLoss : noWin;
    const auto interval = wilsonInterval(m_trades.wins, m_trades.trades, confidence);
    put(FigureId::WinRate, m_trades.winRate, none);
    put(FigureId::WinRateLow, interval ? std::optional(interval->low) : std::nullopt, none);
    put(FigureId::WinRateHigh, interval ? std::optional(interval->high) : std::nullopt, none);
    put(FigureId::ProfitFactor, m_trades.profitFactor, noLoss);
    put(FigureId::AverageWin, m_trades.averageWin, noWin);
    put(FigureId::AverageLoss, m_trades.averageLoss, noLoss);
    put(FigureId::PayoffRatio, m_trades.payoffRatio, noPayoff);
    put(FigureId::Expectancy, m_trades.expectancy, none);
    put(FigureId::ExpectancyRatio, m_trades.expectancyRatio, noLoss);
    put(FigureId::Sqn, m_trades.sqn,
        m_trades.trades < 2 ? Absence::TooFewObservations : Absence::NoDeviation);
    put(FigureId::Kelly, m_trades.kelly, noPayoff);
    put(FigureId::LargestWin, m_trades.largestWin, noWin);
    put(FigureId::LargestLoss, m_trades.largestLoss, noLoss);
    put(FigureId::RecoveryFactor, m_trades.recoveryFactor,
        isEmpty ? Absence::NoTrades : Absence::NoDrawdown);
}

void SheetBuilder::addExcursions() {
    const auto trades = m_input.trades;
    const auto byWorst = [](const ClosedTrade& a, const ClosedTrade& b) {
        return a.worst < b.worst;
    };
    const auto worst = std::min_element(trades.begin(), trades.end(), byWorst);
    put(FigureId::AverageMae, meanOver(trades, [](const ClosedTrade& t) { return t.worst; }),
        Absence::NoTrades);
    put(FigureId::AverageMfe, meanOver(trades, [](const ClosedTrade& t) { return t.best; }),
        Absence::NoTrades);
    put(FigureId::WorstMae, worst == trades.end() ? std::nullopt : std::optional(worst->worst),
        Absence::NoTrades);
    put(FigureId::AverageHolding,
        meanOver(
            trades,
            [](const ClosedTrade& t) { return static_cast<double>((t.exit - t.entry).count()); }),
        Absence::NoTrades);
}

void SheetBuilder::addCosts() {
    const auto trades = m_input.trades;
    const double fees = sumOver(trades, [](const ClosedTrade& t) { return t.fees; });
    const double slippage = sumOver(trades, [](const ClosedTrade& t) { return t.slippage; });
    const double traded =
        sumOver(trades, [](const ClosedTrade& t) { return t.entryValue + t.exitValue; });
    const double points = asDouble(std::ssize(m_input.equity));
    const auto equity = ratio(sumOf(m_input.equity), points);
    const auto turnover = equity ? ratio(traded / 2, *equity) : std::nullopt;
    const double years = spanYears();
    const auto inMarket = m_input.barsInMarket;
    put(FigureId::Exposure, inMarket ? ratio(static_cast<double>(*inMarket), points) : std::nullopt,
        m_input.equity.empty() ? Absence::NoEquity : Absence::NotRecorded);
    put(FigureId::Turnover, turnover, Absence::NoEquity);
    put(FigureId::TurnoverAnnual, turnover ? ratio(*turnover, years) : std::nullopt,
        Absence::NoEquity);
    put(FigureId::Fees, fees);
    put(FigureId::FeesOfGross, ratio(fees, m_trades.grossProfit),
        trades.empty() ? Absence::NoTrades : Absence::NoWin);
    put(FigureId::SlippageCost, slippage);
    put(FigureId::CostPerTrade, ratio(fees + slippage, asDouble(std::ssize(trades))),
        Absence::NoTrades);
}

Figure& SheetBuilder::put(FigureId id, std::optional<double> value, Absence why) {
    Figure& figure = m_sheet.figures[static_cast<size_t>(id)];
    figure.value = value ? finite(*value) : std::nullopt;
    figure.absence = figure.value ? Absence::None : why;
    figure.sample = sampleOf(definitionOf(id).rows);
    return figure;
}

void SheetBuilder::putTime(FigureId id, std::optional<qsizetype> point, Absence why) {
    std::optional<double> value;
    if (point) {
        value = static_cast<double>(m_input.times[static_cast<size_t>(*point)].toMs());
    }
    Figure& figure = put(id, value, why);
    if (point) {
        figure.firstRow = *point;
        figure.lastRow = *point;
    }
}

qint64 SheetBuilder::sampleOf(FigureRows rows) const {
    switch (rows) {
    case FigureRows::Equity:
        return std::ssize(m_input.equity);
    case FigureRows::Returns:
    case FigureRows::Benchmark:
        return std::ssize(m_returns);
    case FigureRows::Months:
        return std::ssize(m_sheet.months);
    case FigureRows::Flows:
        return std::ssize(m_input.flows);
    case FigureRows::Trades:
        return std::ssize(m_input.trades);
    }
    return 0;
}

Absence SheetBuilder::returnsAbsence(qsizetype needed, Absence otherwise) const {
    return m_moments.count < needed ? Absence::TooFewObservations : otherwise;
}

double SheetBuilder::spanYears() const {
    if (m_input.times.empty()) {
        return 0;
    }
    return static_cast<double>((m_input.times.back() - m_input.times.front()).count()) / yearMs;
}

} // namespace tf::analytics
