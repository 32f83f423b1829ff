// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/backtest.h"
#include "models/trading/backtest_loop.h"
#include "tests/trading/made_candles.h"

#include <QJsonDocument>
#include <QTest>

using namespace tf;
using namespace tf::trading;
using analytics::FigureId;
using test::madeCandles;

namespace {

strategies::StrategyConfig config(const char* json) {
    const auto object = QJsonDocument::fromJson(json).object();
    const auto result = strategies::StrategyConfig::fromJson(object);
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return *result;
}

BacktestLeg leg(const QString& name, const char* json) {
    BacktestLeg result;
    result.name = name;
    result.symbol = name;
    result.strategy = config(json);
    return result;
}

constexpr const char* cross = R"({"kind": "sma_cross", "fast": 5, "slow": 20})";
constexpr const char* reversal = R"({"kind": "rsi_reversal", "period": 14, "low": 30, "high": 70,
    "stop_loss": 0.015, "take_profit": 0.02})";
constexpr const char* breakout = R"({"kind": "donchian_breakout", "entry": 30, "exit": 15})";

BacktestRequest request(const char* json) {
    BacktestRequest result;
    result.legs = {leg(QStringLiteral("a"), json)};
    return result;
}

Result<BacktestResult> run(const BacktestRequest& request,
                           const std::vector<std::vector<market::Candle>>& series) {
    std::vector<SeriesInput> inputs;
    for (const auto& candles : series) {
        inputs.push_back({.candles = candles});
    }
    return runBacktest(request, inputs);
}

bool isNear(double a, double b, double relative = 1e-9) {
    return std::abs(a - b) <= relative * std::max({1.0, std::abs(a), std::abs(b)});
}

std::vector<CostModel> costModels() {
    std::vector<CostModel> models(5);
    models[0] = CostModel::none();
    models[2].slippage.kind = SlippageKind::Volatility;
    models[3].slippage.kind = SlippageKind::VolumeShare;
    models[4].fees.fixed = 0.5;
    models[4].fees.perUnit = 0.01;
    return models;
}

std::vector<Sizing> sizings() {
    return {{.method = SizingMethod::AllIn},
            {.method = SizingMethod::FixedUnits, .value = 3},
            {.method = SizingMethod::FixedAmount, .value = 500},
            {.method = SizingMethod::EquityFraction, .value = 0.3},
            {.method = SizingMethod::StopRisk, .value = 0.01},
            {.method = SizingMethod::VolatilityTarget, .value = 0.2},
            {.method = SizingMethod::KellyFraction, .value = 0.5}};
}

} // namespace

class BacktestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equityReconcilesWithTradesAndFees();
    void noTradeBeforeItsSignal();
    void truncatedDataGivesTheSamePast();
    void streamEqualsBatch();
    void costsAreOnByDefault();
    void everyCostMakesItWorse();
    void latencyMovesFillsLater();
    void orderOfAgentsDoesNotMatter();
    void oneAgentEqualsAPortfolioOfOne();
    void contributionsAddUp();
    void unalignedSeriesKeepTheirTimes();
    void neverMoreThanTheCapital();
    void excursionsContainTheResult();
    void survivesJson();
    void refusesWhatCannotBeMeant();
    void cancels();
};

void BacktestTest::equityReconcilesWithTradesAndFees() {
    const auto candles = madeCandles(4'000, 1);
    for (const char* strategy : {cross, reversal, breakout}) {
        for (const CostModel& costs : costModels()) {
            for (const Sizing& sizing : sizings()) {
                BacktestRequest r = request(strategy);
                r.costs = costs;
                r.sizing = sizing;
                const auto result = run(r, {candles});
                QVERIFY(result.isOk());
                double cash = r.capital;
                double fees = 0;
                for (const Trade& trade : result->trades) {
                    cash += trade.units * (trade.exitPrice - trade.entryPrice) - trade.fees;
                    fees += trade.fees;
                    QVERIFY(isNear(trade.net, trade.units * (trade.exitPrice - trade.entryPrice) -
                                                  trade.fees));
                }
                QVERIFY(isNear(cash, result->finalEquity()));
                QVERIFY(isNear(fees, *result->sheet.value(FigureId::Fees)));
                QVERIFY(isNear(r.capital + result->legs.front().profit, result->finalEquity()));
            }
        }
    }
}

void BacktestTest::noTradeBeforeItsSignal() {
    const auto candles = madeCandles(3'000, 2);
    for (const char* strategy : {cross, reversal, breakout}) {
        const auto result = run(request(strategy), {candles});
        QVERIFY(result->trades.size() > 10);
        auto stepped = *strategies::createStrategy(config(strategy));
        const int warmUp = stepped->warmUp();
        int lastExit = 0;
        for (const Trade& trade : result->trades) {
            QVERIFY(trade.entryBar > warmUp);
            QVERIFY(trade.exitBar >= trade.entryBar);
            QVERIFY(trade.entryBar >= lastExit);
            QCOMPARE(trade.entryMs, candles[static_cast<size_t>(trade.entryBar)].openMs);
            lastExit = trade.exitBar;
        }
        for (size_t i = 0; i < static_cast<size_t>(warmUp); ++i) {
            QCOMPARE(result->equity[i], result->request.capital);
        }
    }
}

/// The look-ahead check: cutting the data off changes nothing before the cut.
void BacktestTest::truncatedDataGivesTheSamePast() {
    const auto candles = madeCandles(3'000, 3);
    for (const char* strategy : {cross, reversal, breakout}) {
        const auto whole = run(request(strategy), {candles});
        for (const size_t cut : {500, 1'111, 2'500}) {
            const auto part =
                run(request(strategy), {{candles.begin(), candles.begin() + std::ptrdiff_t(cut)}});
            for (size_t i = 0; i + 1 < cut; ++i) {
                QCOMPARE(part->equity[i], whole->equity[i]);
            }
            for (size_t i = 0; i < part->trades.size(); ++i) {
                if (part->trades[i].exitReason != strategies::Reason::EndOfSeries) {
                    QVERIFY(part->trades[i] == whole->trades[i]);
                }
            }
        }
    }
}

/// Candle by candle through the virtual interface, as the paper venue does it.
void BacktestTest::streamEqualsBatch() {
    const auto candles = madeCandles(3'000, 4);
    for (const char* strategy : {cross, reversal, breakout}) {
        const BacktestRequest r = request(strategy);
        const auto batch = run(r, {candles});
        ExecutionStep step(executionRules(r, r.legs.front()));
        step.recordFills();
        Account account{r.capital};
        auto stepped = *strategies::createStrategy(r.legs.front().strategy);
        size_t fills = 0;
        for (size_t i = 0; i < candles.size(); ++i) {
            step.bar(candles[i], int(i), account);
            if (i + 1 < candles.size()) {
                QCOMPARE(account.cash + step.openResult(candles[i].close), batch->equity[i]);
            }
            step.decide(stepped->step(candles[i], step.position()), int(i));
            fills += step.takeFills().size();
        }
        step.finish(candles.back(), int(candles.size()) - 1, account);
        fills += step.takeFills().size();
        QVERIFY(step.trades() == batch->trades);
        QCOMPARE(fills, 2 * batch->trades.size());
        QCOMPARE(account.cash, batch->finalEquity());
    }
}

void BacktestTest::costsAreOnByDefault() {
    const auto candles = madeCandles(1'000, 5);
    const auto usual = run(request(cross), {candles});
    QVERIFY(!usual->isFree);
    QVERIFY(*usual->sheet.value(FigureId::Fees) > 0);
    QVERIFY(*usual->sheet.value(FigureId::SlippageCost) > 0);
    BacktestRequest r = request(cross);
    r.costs = CostModel::none();
    const auto free = run(r, {candles});
    QVERIFY(free->isFree);
    QCOMPARE(free->sheet.value(FigureId::Fees), std::optional(0.0));
    QCOMPARE(free->sheet.value(FigureId::SlippageCost), std::optional(0.0));
}

void BacktestTest::everyCostMakesItWorse() {
    const auto candles = madeCandles(2'000, 6);
    BacktestRequest r = request(cross);
    r.sizing = {.method = SizingMethod::FixedUnits, .value = 1};
    r.costs = CostModel::none();
    const double free = run(r, {candles})->finalEquity();
    const auto worse = [&](auto change) {
        BacktestRequest changed = r;
        change(changed.costs);
        return run(changed, {candles})->finalEquity() < free;
    };
    QVERIFY(worse([](CostModel& c) { c.fees.rate = 0.001; }));
    QVERIFY(worse([](CostModel& c) { c.fees.fixed = 0.1; }));
    QVERIFY(worse([](CostModel& c) { c.fees.perUnit = 0.1; }));
    QVERIFY(worse([](CostModel& c) { c.spread = 0.001; }));
    QVERIFY(worse([](CostModel& c) { c.slippage.kind = SlippageKind::FixedBps; }));
    QVERIFY(worse([](CostModel& c) { c.slippage.kind = SlippageKind::Volatility; }));
    QVERIFY(worse([](CostModel& c) { c.slippage.kind = SlippageKind::VolumeShare; }));
}

void BacktestTest::latencyMovesFillsLater() {
    const auto candles = madeCandles(2'000, 7);
    BacktestRequest r = request(cross);
    r.costs = CostModel::none();
    r.sizing = {.method = SizingMethod::FixedUnits, .value = 1};
    const auto now = run(r, {candles});
    r.latencyBars = 2;
    const auto later = run(r, {candles});
    QVERIFY(now->trades.size() > 20);
    QVERIFY(std::abs(std::ssize(now->trades) - std::ssize(later->trades)) <= 2);
    QCOMPARE(later->trades.front().entryBar, now->trades.front().entryBar + 2);
    QCOMPARE(later->trades.front().entryPrice,
             candles[size_t(now->trades.front().entryBar) + 2].open);
}

void BacktestTest::orderOfAgentsDoesNotMatter() {
    BacktestRequest r;
    r.legs = {leg(QStringLiteral("a"), cross), leg(QStringLiteral("b"), reversal),
              leg(QStringLiteral("c"), breakout)};
    const std::vector series{madeCandles(2'000, 8, 0.01, 0.1), madeCandles(2'000, 9),
                             madeCandles(1'500, 10, 0.02, 0.05)};
    const auto straight = run(r, series);
    BacktestRequest turned = r;
    std::reverse(turned.legs.begin(), turned.legs.end());
    const auto reversed = run(turned, {series[2], series[1], series[0]});
    QVERIFY(straight->equity == reversed->equity);
    QVERIFY(straight->times == reversed->times);
    QCOMPARE(straight->trades.size(), reversed->trades.size());
    for (size_t i = 0; i < 3; ++i) {
        QVERIFY(straight->legs[i] == reversed->legs[2 - i]);
    }
}

void BacktestTest::oneAgentEqualsAPortfolioOfOne() {
    const auto candles = madeCandles(2'000, 11);
    for (const char* strategy : {cross, reversal, breakout}) {
        const BacktestRequest alone = request(strategy);
        BacktestRequest beside = alone;
        beside.legs.front().share = 1;
        // A second agent that may use nothing and so never trades.
        beside.legs.push_back(leg(QStringLiteral("z"), cross));
        beside.legs.back().share = 1e-12;
        const auto one = run(alone, {candles});
        const auto two = run(beside, {candles, candles});
        QVERIFY(one->trades == two->trades);
        for (size_t i = 0; i < one->equity.size(); ++i) {
            QVERIFY(isNear(one->equity[i], two->equity[i], 1e-12));
        }
    }
}

void BacktestTest::contributionsAddUp() {
    BacktestRequest r;
    r.legs = {leg(QStringLiteral("a"), cross), leg(QStringLiteral("b"), reversal),
              leg(QStringLiteral("c"), breakout)};
    const auto result =
        run(r, {madeCandles(3'000, 12), madeCandles(3'000, 13), madeCandles(3'000, 14)});
    double plain = 0;
    double linked = 0;
    double profit = 0;
    for (const LegResult& each : result->legs) {
        plain += each.contribution;
        linked += each.linkedContribution;
        profit += each.profit;
    }
    const double total = result->finalEquity() / r.capital - 1;
    QVERIFY(isNear(plain, total));
    QVERIFY(isNear(linked, total));
    QVERIFY(isNear(profit, result->finalEquity() - r.capital));
}

void BacktestTest::unalignedSeriesKeepTheirTimes() {
    BacktestRequest r;
    r.legs = {leg(QStringLiteral("a"), cross), leg(QStringLiteral("b"), cross)};
    const auto first = madeCandles(1'000, 15, 0.01, 0.3);
    const auto second = madeCandles(1'000, 16, 0.01, 0.3);
    const auto result = run(r, {first, second});
    std::vector<qint64> times;
    for (const auto& candle : first) {
        times.push_back(candle.openMs);
    }
    for (const auto& candle : second) {
        times.push_back(candle.openMs);
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    QCOMPARE(result->times.size(), times.size());
    QVERIFY(times.size() > first.size());
    for (size_t i = 0; i < times.size(); ++i) {
        QCOMPARE(result->times[i].toMs(), times[i]);
    }
    for (const Trade& trade : result->trades) {
        const auto& candles = trade.leg == 0 ? first : second;
        QCOMPARE(candles[size_t(trade.entryBar)].openMs, trade.entryMs);
        QCOMPARE(candles[size_t(trade.exitBar)].openMs, trade.exitMs);
    }
}

void BacktestTest::neverMoreThanTheCapital() {
    const auto candles = madeCandles(3'000, 17);
    for (const char* strategy : {cross, reversal}) {
        for (const Sizing& sizing : sizings()) {
            BacktestRequest r = request(strategy);
            r.sizing = sizing;
            const auto result = run(r, {candles});
            double cash = r.capital;
            for (const Trade& trade : result->trades) {
                QVERIFY(std::abs(trade.units) * trade.entryPrice <= cash * (1 + 1e-12));
                cash += trade.net;
            }
        }
    }
}

void BacktestTest::excursionsContainTheResult() {
    const auto result = run(request(reversal), {madeCandles(3'000, 18)});
    for (const Trade& trade : result->trades) {
        const double gross = trade.net + trade.fees;
        QVERIFY(trade.worst <= 0 && trade.best >= 0);
        QVERIFY(trade.worst <= gross + 1e-9 && gross <= trade.best + 1e-9);
    }
}

void BacktestTest::survivesJson() {
    BacktestRequest r = request(reversal);
    r.name = QStringLiteral("first try");
    r.from = Instant::fromMs(1'600'100'000'000);
    r.sizing = {.method = SizingMethod::StopRisk, .value = 0.02};
    r.costs.slippage.kind = SlippageKind::VolumeShare;
    const auto result = run(r, {madeCandles(1'000, 19)});
    QVERIFY(result.isOk());
    const QByteArray text = QJsonDocument(result->toJson()).toJson();
    const auto back = BacktestResult::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(back.isOk(), qPrintable(back.isOk() ? QString() : back.error().detail));
    QVERIFY(back->request == r);
    QVERIFY(*back == *result);
    QVERIFY(!BacktestResult::fromJson({}).isOk());
    // The request alone, run again, gives the same.
    const auto again = run(back->request, {madeCandles(1'000, 19)});
    QVERIFY(*again == *result);
}

void BacktestTest::refusesWhatCannotBeMeant() {
    const auto candles = madeCandles(100, 20);
    const auto code = [&](auto change) {
        BacktestRequest r = request(cross);
        change(r);
        const auto result = run(r, std::vector(r.legs.size(), candles));
        return result.isOk() ? ErrorCode::Conflict : result.error().code;
    };
    QCOMPARE(code([](BacktestRequest& r) { r.legs.clear(); }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](BacktestRequest& r) { r.capital = 0; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](BacktestRequest& r) { r.costs.spread = -1; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](BacktestRequest& r) { r.sizing.value = qQNaN(); }),
             ErrorCode::InvalidArgument);
    QCOMPARE(code([](BacktestRequest& r) { r.legs.front().lot = 0; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](BacktestRequest& r) {
                 r.legs.push_back(r.legs.front());
                 r.legs.back().interval = market::Interval::OneDay;
             }),
             ErrorCode::InvalidArgument);
    QCOMPARE(code([](BacktestRequest& r) {
                 r.legs.front().strategy.parameters[QStringLiteral("fast")] = -3;
             }),
             ErrorCode::BadParameter);
    QCOMPARE(code([](BacktestRequest& r) { r.from = Instant::fromMs(1'900'000'000'000); }),
             ErrorCode::NotEnoughData);
}

void BacktestTest::cancels() {
    const auto candles = madeCandles(1'000, 21);
    JobControl control;
    control.cancel();
    const SeriesInput series{.candles = candles};
    const auto result = runBacktest(request(cross), {&series, 1}, &control);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(BacktestTest)
#include "backtest_test.moc"
