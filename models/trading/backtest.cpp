// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/backtest.h"

#include "models/analytics/attribution.h"
#include "models/strategies/dispatch.h"
#include "models/trading/backtest_loop.h"
#include "models/trading/portfolio_loop.h"

#include <numeric>

namespace tf::trading {

namespace {

constexpr double yearMs = 365.0 * 86'400'000.0;

Error invalid(const QString& detail) {
    return {ErrorCode::InvalidArgument, detail};
}

double shareOf(const BacktestRequest& request, const BacktestLeg& leg) {
    return leg.share > 0 ? leg.share : 1.0 / static_cast<double>(request.legs.size());
}

/// What a loop leaves behind, the same for one agent and many.
struct RawRun {
    std::vector<Instant> times;
    std::vector<double> equity;
    std::vector<Trade> trades;
    std::vector<LegResult> legs;
    qint64 barsInMarket = 0;
};

LegResult legResult(const BacktestLeg& leg, const ExecutionStep& step, double openResult,
                    size_t bars, double capital) {
    LegResult result;
    result.name = leg.name;
    result.symbol = leg.symbol;
    result.trades = std::ssize(step.trades());
    result.profit = step.bookedResult() + openResult;
    result.fees = step.feesPaid();
    for (const Trade& trade : step.trades()) {
        result.slippage += trade.slippage;
    }
    result.bars = static_cast<qint64>(bars);
    result.barsInMarket = step.barsInMarket();
    result.contribution = result.profit / capital;
    return result;
}

Result<RawRun> runOne(const BacktestRequest& request, market::CandleSpan candles,
                      const JobControl* cancel) {
    const BacktestLeg& leg = request.legs.front();
    RawRun raw;
    raw.equity.resize(candles.size());
    ExecutionStep step(executionRules(request, leg));
    Account account{request.capital};
    TF_TRY(const bool isDone, strategies::withStrategy(leg.strategy, [&](auto strategy) {
               return runBars(strategy, candles, step, account, raw.equity, cancel);
           }));
    if (!isDone) {
        return Error{ErrorCode::Cancelled, {}};
    }
    raw.times.reserve(candles.size());
    for (const market::Candle& candle : candles) {
        raw.times.push_back(Instant::fromMs(candle.openMs));
    }
    raw.barsInMarket = step.barsInMarket();
    LegResult result = legResult(leg, step, step.openResult(candles.back().close), candles.size(),
                                 request.capital);
    result.linkedContribution = raw.equity.back() / request.capital - 1;
    raw.legs.push_back(result);
    raw.trades = step.takeTrades();
    return raw;
}

/// Carino over days: what each agent made that day against the equity at the day's start.
void linkContributions(const PortfolioRun& run, double capital, std::vector<LegResult>& legs,
                       std::span<const size_t> order) {
    analytics::Matrix weights;
    analytics::Matrix returns;
    double start = capital;
    std::vector<double> before(order.size(), 0.0);
    for (size_t day = 0; day < run.dailyResults.size(); ++day) {
        std::vector<double> parts(order.size());
        for (size_t i = 0; i < order.size(); ++i) {
            parts[i] = (run.dailyResults[day][i] - before[i]) / start;
        }
        weights.emplace_back(order.size(), 1.0);
        returns.push_back(std::move(parts));
        before = run.dailyResults[day];
        start = run.dailyEquity[day];
    }
    const auto linked = analytics::linkedContributions(weights, returns);
    for (size_t i = 0; linked && i < order.size(); ++i) {
        legs[order[i]].linkedContribution = (*linked)[i];
    }
}

/// The order in which agents act does not depend on the order in which they were named.
std::vector<size_t> canonicalOrder(const BacktestRequest& request) {
    std::vector<size_t> order(request.legs.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto key = [&](size_t i) {
        const BacktestLeg& leg = request.legs[i];
        const QByteArray config = QJsonDocument(leg.strategy.toJson()).toJson();
        return std::tuple(leg.name, leg.symbol, leg.instrument.toString(), config);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return key(a) < key(b); });
    return order;
}

Result<std::vector<PortfolioAgent>> makeAgents(const BacktestRequest& request,
                                               std::span<const market::CandleSpan> series,
                                               std::span<const size_t> order) {
    std::vector<PortfolioAgent> agents;
    for (const size_t index : order) {
        const BacktestLeg& leg = request.legs[index];
        TF_TRY(auto strategy, strategies::createStrategy(leg.strategy));
        agents.push_back(
            {.candles = series[index],
             .strategy = std::move(strategy),
             .step = ExecutionStep(executionRules(request, leg), static_cast<int>(index)),
             .share = shareOf(request, leg)});
    }
    return agents;
}

Result<RawRun> runMany(const BacktestRequest& request, std::span<const market::CandleSpan> series,
                       const JobControl* cancel, JobControl* progress) {
    const std::vector<size_t> order = canonicalOrder(request);
    TF_TRY(auto agents, makeAgents(request, series, order));
    Account account{request.capital};
    TF_TRY(PortfolioRun run, runPortfolio(agents, account, cancel, progress));
    RawRun raw;
    raw.legs.resize(request.legs.size());
    for (size_t i = 0; i < order.size(); ++i) {
        const PortfolioAgent& agent = agents[i];
        const double price = agent.candles.empty() ? 0 : agent.candles.back().close;
        raw.legs[order[i]] =
            legResult(request.legs[order[i]], agent.step, agent.step.openResult(price),
                      agent.candles.size(), request.capital);
        raw.trades.insert(raw.trades.end(), agent.step.trades().begin(), agent.step.trades().end());
    }
    linkContributions(run, request.capital, raw.legs, order);
    std::stable_sort(raw.trades.begin(), raw.trades.end(),
                     [](const Trade& a, const Trade& b) { return a.exitMs < b.exitMs; });
    raw.times = std::move(run.times);
    raw.equity = std::move(run.equity);
    raw.barsInMarket = run.barsInMarket;
    return raw;
}

/// Capital put into all instruments in equal parts at their first open, and held.
std::vector<double> heldValue(const BacktestRequest& request,
                              std::span<const market::CandleSpan> series,
                              std::span<const Instant> times) {
    std::vector<double> value(times.size(), 0.0);
    const double part = request.capital / static_cast<double>(series.size());
    for (const market::CandleSpan candles : series) {
        size_t next = 0;
        double worth = part;
        for (size_t i = 0; i < times.size(); ++i) {
            if (next < candles.size() && candles[next].openMs == times[i].toMs()) {
                worth = part * candles[next].close / candles[0].open;
                ++next;
            }
            value[i] += worth;
        }
    }
    return value;
}

analytics::PerformanceSheet sheetOf(const BacktestResult& result) {
    std::vector<analytics::ClosedTrade> closed;
    closed.reserve(result.trades.size());
    for (const Trade& trade : result.trades) {
        closed.push_back(trade.closed());
    }
    const BacktestRequest& request = result.request;
    return analytics::PerformanceSheet::of({.times = result.times,
                                            .equity = result.equity,
                                            .trades = closed,
                                            .benchmark = result.benchmark,
                                            .sampling = request.sampling,
                                            .periodsPerYear = request.periodsPerYear,
                                            .riskFreeAnnual = request.riskFreeAnnual,
                                            .trials = request.trials,
                                            .trialVariance = request.trialVariance,
                                            .barsInMarket = result.barsInMarket});
}

Result<BacktestResult> runInside(const BacktestRequest& request,
                                 std::span<const SeriesInput> series, const JobControl* cancel,
                                 JobControl* progress) {
    TF_CHECK(request.check());
    if (series.size() != request.legs.size()) {
        return invalid(QStringLiteral("one series per agent"));
    }
    BacktestResult result;
    std::vector<market::CandleSpan> spans;
    for (const SeriesInput& input : series) {
        spans.push_back(candlesWithin(input.candles, request.from, request.to));
        result.candles += std::ssize(spans.back());
        result.gaps += input.gaps;
        result.isSimulated = result.isSimulated || input.isSimulated;
        if (spans.back().empty()) {
            return Error{ErrorCode::NotEnoughData, QStringLiteral("a series has no candles")};
        }
    }
    TF_TRY(RawRun raw, spans.size() == 1 ? runOne(request, spans.front(), cancel)
                                         : runMany(request, spans, cancel, progress));
    result.request = request;
    result.isFree = request.costs.isFree();
    result.benchmark = heldValue(request, spans, raw.times);
    result.times = std::move(raw.times);
    result.equity = std::move(raw.equity);
    result.trades = std::move(raw.trades);
    result.legs = std::move(raw.legs);
    result.barsInMarket = raw.barsInMarket;
    result.sheet = sheetOf(result);
    return result;
}

} // namespace

market::CandleSpan candlesWithin(market::CandleSpan candles, std::optional<Instant> from,
                                 std::optional<Instant> to) {
    const auto opensBefore = [](const market::Candle& candle, qint64 ms) {
        return candle.openMs < ms;
    };
    const auto begin =
        from ? std::lower_bound(candles.begin(), candles.end(), from->toMs(), opensBefore)
             : candles.begin();
    const auto end =
        to ? std::lower_bound(begin, candles.end(), to->toMs(), opensBefore) : candles.end();
    return {begin, end};
}

ExecutionRules executionRules(const BacktestRequest& request, const BacktestLeg& leg) {
    ExecutionRules rules;
    rules.costs = request.costs;
    rules.sizing = request.sizing;
    rules.orders = request.orders;
    rules.lot = leg.lot;
    rules.tick = leg.tick;
    rules.intervalMs = market::lengthMs(leg.interval);
    rules.multiplier = leg.multiplier;
    rules.barsPerYear = yearMs / static_cast<double>(market::lengthMs(leg.interval));
    rules.latencyBars = request.latencyBars;
    rules.isMargined = leg.multiplier != 1;
    rules.closesAtEnd = request.closesAtEnd;
    return rules;
}

Result<void> BacktestRequest::check() const {
    if (legs.empty() || legs.size() > 10'000) {
        return invalid(QStringLiteral("1 to 10,000 agents"));
    }
    double shares = 0;
    for (const BacktestLeg& leg : legs) {
        if (leg.interval != legs.front().interval) {
            return invalid(QStringLiteral("all agents of a run need one interval"));
        }
        if (!(leg.lot > 0) || !(leg.multiplier > 0) || !(leg.tick >= 0) ||
            !(leg.share >= 0 && leg.share <= 1)) {
            return invalid(QStringLiteral("lot, multiplier or share of \"%1\"").arg(leg.name));
        }
        shares += shareOf(*this, leg);
        const auto problems = strategies::checkStrategy(leg.strategy);
        if (!problems.empty()) {
            return Error{ErrorCode::BadParameter, problems.front().sentence};
        }
    }
    if (shares > 1 + 1e-9) {
        return invalid(QStringLiteral("the shares of the capital exceed the whole"));
    }
    if (!(capital > 0) || !std::isfinite(capital) || latencyBars < 0 || trials < 1 ||
        !(periodsPerYear > 0) || !(riskFreeAnnual > -1)) {
        return invalid(QStringLiteral("capital, latency, trials, periods or rate"));
    }
    TF_CHECK(costs.check());
    TF_CHECK(orders.check());
    return sizing.check();
}

Result<BacktestResult> runBacktest(const BacktestRequest& request,
                                   std::span<const SeriesInput> series, JobControl* control) {
    TF_TRY(BacktestResult result, runInside(request, series, control, control));
    if (control != nullptr) {
        control->setProgress(1);
    }
    return result;
}

Result<BacktestResult> runBacktestQuietly(const BacktestRequest& request,
                                          std::span<const SeriesInput> series,
                                          const JobControl* cancel) {
    return runInside(request, series, cancel, nullptr);
}

} // namespace tf::trading
