// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/walk_forward.h"

#include "models/trading/parallel_runs.h"

namespace tf::trading {

using analytics::FigureId;

namespace {

/// Bars of one window: [train, test) for training, [test, end) for the test.
struct Stretch {
    size_t train = 0;
    size_t test = 0;
    size_t end = 0;
};

std::vector<Stretch> stretchesOf(const WalkForwardRequest& request, size_t bars) {
    std::vector<Stretch> stretches;
    const auto train = static_cast<size_t>(request.trainBars);
    const auto test = static_cast<size_t>(request.testBars);
    for (size_t at = train; at < bars; at += test) {
        const size_t end = std::min(at + test, bars);
        if (end - at < test && !stretches.empty()) {
            stretches.back().end = end; // what is left over joins the last test
            break;
        }
        stretches.push_back({.train = request.isAnchored ? 0 : at - train, .test = at, .end = end});
    }
    return stretches;
}

/// A test with the candles before it that the indicators need: the first decision can fall on its
/// first candle.
struct TestRun {
    BacktestResult result;
    size_t lead = 0; ///< candles before the test
};

Result<TestRun> runTest(const BacktestRequest& request, market::CandleSpan candles,
                        const Stretch& stretch, const JobControl* cancel) {
    TF_TRY(const auto strategy, strategies::createStrategy(request.legs.front().strategy));
    TestRun run;
    run.lead = std::min(stretch.test, static_cast<size_t>(std::max(strategy->warmUp(), 0)));
    const SeriesInput series{
        .candles = candles.subspan(stretch.test - run.lead, stretch.end - stretch.test + run.lead)};
    TF_TRY(run.result, runBacktestQuietly(request, {&series, 1}, cancel));
    return run;
}

analytics::PerformanceSheet sheetOf(const BacktestRequest& request, std::span<const Instant> times,
                                    std::span<const double> equity, std::span<const Trade> trades) {
    std::vector<analytics::ClosedTrade> closed;
    for (const Trade& trade : trades) {
        closed.push_back(trade.closed());
    }
    return analytics::PerformanceSheet::of({.times = times,
                                            .equity = equity,
                                            .trades = closed,
                                            .sampling = request.sampling,
                                            .periodsPerYear = request.periodsPerYear,
                                            .riskFreeAnnual = request.riskFreeAnnual,
                                            .trials = request.trials,
                                            .trialVariance = request.trialVariance});
}

/// Everything of one walk.
class Walk {
public:
    Walk(const WalkForwardRequest& request, market::CandleSpan candles, JobControl* control)
        : m_candles(candles)
        , m_control(control)
        , m_money(request.sweep.base.capital) {
        m_result.request = request;
    }

    Result<WalkForwardResult> run();

private:
    Result<void> step(const Stretch& stretch);
    void join(const TestRun& test, const Stretch& stretch);
    void keepFlat(const Stretch& stretch);
    void judge();

    market::CandleSpan m_candles;
    JobControl* m_control;
    double m_money;
    double m_varianceSum = 0;
    WalkForwardResult m_result;
};

Result<void> Walk::step(const Stretch& stretch) {
    SweepRequest sweep = m_result.request.sweep;
    sweep.base.capital = m_money;
    const SeriesInput series{.candles =
                                 m_candles.subspan(stretch.train, stretch.test - stretch.train)};
    TF_TRY(const SweepResult found, runSweepQuietly(sweep, {&series, 1}, m_control));
    const auto timeAt = [&](size_t bar) { return Instant::fromMs(m_candles[bar].openMs); };
    WalkForwardWindow window;
    window.trainFrom = timeAt(stretch.train);
    window.trainTo = timeAt(stretch.test - 1);
    window.testFrom = timeAt(stretch.test);
    window.testTo = timeAt(stretch.end - 1);
    window.trials = found.trials;
    m_result.trials += found.trials;
    m_varianceSum += found.trialVariance;
    if (!found.best) {
        keepFlat(stretch);
    } else {
        const SweepPoint& best = found.points[static_cast<size_t>(*found.best)];
        window.parameters = best.parameters;
        window.train = best.sheet;
        window.deflatedSharpe = found.deflatedSharpe;
        const BacktestRequest request = requestOf(found, best);
        TF_TRY(const TestRun test, runTest(request, m_candles, stretch, m_control));
        window.test = sheetOf(request, std::span(test.result.times).subspan(test.lead),
                              std::span(test.result.equity).subspan(test.lead), test.result.trades);
        join(test, stretch);
    }
    m_result.windows.push_back(std::move(window));
    return {};
}

void Walk::join(const TestRun& test, const Stretch& stretch) {
    const auto lead = static_cast<std::ptrdiff_t>(test.lead);
    m_result.times.insert(m_result.times.end(), test.result.times.begin() + lead,
                          test.result.times.end());
    m_result.equity.insert(m_result.equity.end(), test.result.equity.begin() + lead,
                           test.result.equity.end());
    const int shift = static_cast<int>(stretch.test) - static_cast<int>(test.lead);
    for (Trade trade : test.result.trades) {
        trade.entryBar += shift;
        trade.exitBar += shift;
        m_result.trades.push_back(trade);
    }
    m_money = test.result.finalEquity();
}

void Walk::keepFlat(const Stretch& stretch) {
    for (size_t bar = stretch.test; bar < stretch.end; ++bar) {
        m_result.times.push_back(Instant::fromMs(m_candles[bar].openMs));
        m_result.equity.push_back(m_money);
    }
}

void Walk::judge() {
    BacktestRequest whole = m_result.request.sweep.base;
    whole.trials = std::max<qint64>(1, m_result.trials);
    whole.trialVariance = m_varianceSum / static_cast<double>(m_result.windows.size());
    m_result.sheet = sheetOf(whole, m_result.times, m_result.equity, m_result.trades);
    double train = 0;
    double test = 0;
    for (const WalkForwardWindow& window : m_result.windows) {
        if (!window.parameters.isEmpty()) {
            train += window.train.value(FigureId::Cagr).value_or(0);
            test += window.test.value(FigureId::Cagr).value_or(0);
        }
    }
    m_result.efficiency = analytics::ratio(test, train);
}

Result<WalkForwardResult> Walk::run() {
    const auto stretches = stretchesOf(m_result.request, m_candles.size());
    if (stretches.empty()) {
        return Error{ErrorCode::NotEnoughData, QStringLiteral("no training and test fit")};
    }
    for (size_t i = 0; i < stretches.size(); ++i) {
        TF_CHECK(step(stretches[i]));
        if (m_control != nullptr) {
            m_control->setProgress(static_cast<double>(i + 1) /
                                   static_cast<double>(stretches.size()));
        }
    }
    judge();
    return std::move(m_result);
}

} // namespace

Result<WalkForwardResult> runWalkForward(const WalkForwardRequest& request,
                                         const SeriesInput& series, JobControl* control) {
    if (request.sweep.base.legs.size() != 1 || request.trainBars < 2 || request.testBars < 2) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("one agent, 2 candles or more")};
    }
    const BacktestRequest& base = request.sweep.base;
    return Walk(request, candlesWithin(series.candles, base.from, base.to), control).run();
}

} // namespace tf::trading
