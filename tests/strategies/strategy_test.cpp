// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-built markets: each strategy enters, leaves and protects on the candles that its rules name.
#include "models/strategies/breakout.h"
#include "models/strategies/custom.h"
#include "models/strategies/dispatch.h"
#include "models/strategies/mixed.h"
#include "models/strategies/price_action.h"
#include "models/strategies/rules/rule_text.h"
#include "tests/strategies/next_open.h"
#include "tests/strategies/series.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tf;
using namespace tf::strategies;
using namespace tf::strategies::test;

namespace {

StrategyConfig configOf(const char* json) {
    return *StrategyConfig::fromJson(QJsonDocument::fromJson(json).object());
}

Run runOf(const char* json, market::CandleSpan candles) {
    const auto run = withStrategy(
        configOf(json), [&](auto strategy) { return NextOpen::run(std::move(strategy), candles); });
    if (!run.isOk()) {
        qWarning("%s", qPrintable(run.error().detail));
    }
    return run.valueOr({});
}

QString reasonName(Reason reason) {
    constexpr const char* names[] = {"none", "signal", "reversal",   "exit",  "trail",
                                     "even", "time",   "falsebreak", "vote",  "regime",
                                     "stop", "target", "end",        "manual"};
    return QString::fromLatin1(names[static_cast<std::size_t>(reason)]);
}

/// "3-7 long exit; 9-12 short stop"
QString tradesOf(const Run& run) {
    QStringList texts;
    for (const Trade& trade : run.trades) {
        texts.append(QStringLiteral("%1-%2 %3 %4")
                         .arg(trade.entryBar)
                         .arg(trade.exitBar)
                         .arg(trade.side > 0 ? QStringLiteral("long") : QStringLiteral("short"),
                              reasonName(trade.reason)));
    }
    return texts.join(QStringLiteral("; "));
}

/// A slow zigzag of the given closes, one step per candle.
std::vector<market::Candle> path(std::initializer_list<std::pair<double, int>> legs, double start) {
    std::vector<market::Candle> candles;
    double last = start;
    for (const auto& [to, steps] : legs) {
        const double step = (to - last) / steps;
        for (int i = 0; i < steps; ++i) {
            const double close = last + step;
            candles.push_back({static_cast<qint64>(candles.size()) * market::minuteMs, last,
                               std::max(last, close) + 0.1, std::min(last, close) - 0.1, close,
                               100});
            last = close;
        }
    }
    return candles;
}

} // namespace

class StrategyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trades_data();
    void trades();
    void stopPrices();
    void trailingStopNeverGoesBack();
    void breakEvenMovesToEntry();
    void timeStopCountsCandles();
    void warmUpIsTheCandleAfterTheLastIndicator_data();
    void warmUpIsTheCandleAfterTheLastIndicator();
    void filterBlocksEntriesNotExits();
    void volumeMustConfirm();
    void falseBreakLeaves();
    void squeezeThenBreak();
    void openingRangeOncePerSession();
    void pinBarAtSupport();
    void patternsNameTheirStop_data();
    void patternsNameTheirStop();
    void structureFollowsSwings();
    void votesByWeight();
    void unanimityNeedsAll();
    void regimesSwitch();
    void stormStaysOut();
    void opinionsHitTheirStops();
    void customWithoutValidStopStaysOut();
};

void StrategyTest::trades_data() {
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<std::vector<market::Candle>>("candles");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* config,
                        const std::vector<market::Candle>& candles, const char* expected) {
        QTest::newRow(name) << QByteArray(config) << candles << QString::fromLatin1(expected);
    };
    // sma(2) less sma(3): index 2 on; turns up on 5 (close 13), down on 8.
    const auto turn = candlesOf({12, 11, 10, 9, 10, 13, 14, 13, 10, 9, 8});
    row("cross both ways", R"({"kind": "sma_cross", "fast": 2, "slow": 3})", turn,
        "6-9 long reversal; 9-10 short end");
    row("cross long only",
        R"({"kind": "ma_cross", "fast": 2, "slow": 3, "direction": "long_only"})", turn,
        "6-9 long reversal");
    row("cross short only",
        R"({"kind": "ma_cross", "fast": 2, "slow": 3, "direction": "short_only"})", turn,
        "9-10 short end");
    row("no cross, no trade", R"({"kind": "ma_cross", "fast": 2, "slow": 3})",
        candlesOf({1, 2, 3, 4, 5, 6, 7, 8}), "");
    row("price cross after a touch", R"({"kind": "price_cross", "period": 2})",
        candlesOf({10, 8, 8, 9, 9, 7}), "4-5 long end");
    // Highest high of the last three is close + margin of them.
    row("channel break and exit",
        R"({"kind": "donchian_breakout", "entry": 3, "exit": 2, "direction": "long_only"})",
        candlesOf({10, 10, 10, 10, 10, 12, 13, 14, 12, 11, 11}), "6-10 long exit");
    row("channel break short", R"({"kind": "donchian_breakout", "entry": 3, "exit": 2})",
        candlesOf({10, 10, 10, 10, 10, 8, 7, 6, 8, 9, 9}), "6-10 short exit");
    row("supertrend turns",
        R"({"kind": "supertrend", "period": 3, "width": 1, "adx_minimum": 0, "trail_atr": 0,
            "direction": "long_short"})",
        candlesOf({10, 9, 8, 7, 6, 7, 9, 11, 12, 11, 8, 6, 5}),
        "7-11 long reversal; 11-12 short end");
    row("momentum comes and goes",
        R"({"kind": "momentum", "lookback": 2, "threshold": 0.05, "adx_minimum": 0,
            "trail_atr": 0})",
        candlesOf({10, 10, 10, 10, 11, 12, 12, 12, 11, 11}), "5-9 long reversal");
    row("macd crosses",
        R"({"kind": "macd", "fast": 2, "slow": 4, "signal": 2, "adx_minimum": 0, "trail_atr": 0,
            "direction": "long_short"})",
        candlesOf({10, 10, 10, 10, 10, 9, 8, 9, 11, 13, 14, 13, 11, 9, 8}),
        "8-12 long reversal; 12-14 short end");
    row("macd on the wrong side of zero",
        R"({"kind": "macd", "fast": 2, "slow": 4, "signal": 2, "adx_minimum": 0, "trail_atr": 0,
            "zero_filter": true})",
        candlesOf({20, 18, 16, 14, 12, 10, 8, 8.5, 8.4, 8.2, 8}), "");
    row("rsi comes back",
        R"({"kind": "rsi_reversal", "period": 2, "low": 30, "high": 70, "stop_loss": 0.1,
            "take_profit": 0.1})",
        candlesOf({10, 10, 9, 8, 8.5, 9, 9.6, 9.8}), "5-6 long target");
    row("sudden move",
        R"({"kind": "volatility_breakout", "period": 3, "factor": 1.5, "volume_factor": 0,
            "stop_atr": 0, "trail_atr": 0, "max_bars": 2})",
        candlesOf({10, 10, 10, 10, 10, 12, 12, 12, 12, 12}), "6-8 long time");
}

void StrategyTest::trades() {
    QFETCH(QByteArray, config);
    QFETCH(std::vector<market::Candle>, candles);
    QFETCH(QString, expected);
    QCOMPARE(tradesOf(runOf(config.constData(), candles)), expected);
}

void StrategyTest::stopPrices() {
    // atr(2) of these is 2.25 on the deciding candle: (1.5 + 3)/2.
    const auto candles = candlesOf({10, 10, 10, 10, 11, 13.5, 14}, 0.25);
    const auto entryOf = [&](const char* json) {
        for (const Intent& intent : runOf(json, candles).intents) {
            if (intent.isEntry()) {
                return intent;
            }
        }
        return Intent();
    };
    const Intent fixed = entryOf(R"({"kind": "donchian_breakout", "entry": 3, "exit": 2,
        "stop_loss": 0.1, "take_profit": 0.2})");
    QCOMPARE(fixed.stop, 11 * 0.9);
    QCOMPARE(fixed.target, 11 * 1.2);
    const Intent tighter = entryOf(R"({"kind": "donchian_breakout", "entry": 3, "exit": 2,
        "stop_loss": 0.5, "stop_atr": 2, "atr_length": 2, "target_risk": 3})");
    // True ranges 0.5 and 1.5: the seed of one candle before, then Wilder.
    QCOMPARE(tighter.stop, 11 - 2 * 1.0);
    QCOMPARE(tighter.target, 11 + 3 * 2.0);
}

void StrategyTest::trailingStopNeverGoesBack() {
    const auto candles = path({{10, 20}, {20, 20}, {16, 20}, {21, 10}}, 10);
    const Run run = runOf(R"({"kind": "donchian_breakout", "entry": 3, "exit": 15,
        "direction": "long_only", "trail_atr": 4, "atr_length": 3})",
                          candles);
    double stop = 0;
    int moves = 0;
    for (const Intent& intent : run.intents) {
        if (intent.isEntry()) {
            stop = intent.stop;
        } else if (!std::isnan(intent.stop)) {
            QVERIFY(intent.stop > stop);
            QCOMPARE(reasonName(intent.reason), QStringLiteral("trail"));
            QVERIFY(intent.trail > 0);
            stop = intent.stop;
            ++moves;
        }
    }
    QVERIFY(moves > 10);
    QCOMPARE(reasonName(run.trades.front().reason), QStringLiteral("stop"));
    QVERIFY(run.trades.front().exitPrice > 15);
}

void StrategyTest::breakEvenMovesToEntry() {
    const auto candles = path({{10, 6}, {14, 8}, {9, 8}}, 10);
    const Run run = runOf(R"({"kind": "donchian_breakout", "entry": 3, "exit": 30,
        "direction": "long_only", "break_even_atr": 2, "stop_loss": 0.5})",
                          std::vector<market::Candle>(candles));
    // The exit channel of 30 is never defined in 22 candles, so there is no trade at all.
    QVERIFY(run.trades.empty());
    const Run even = runOf(R"({"kind": "donchian_breakout", "entry": 3, "exit": 5,
        "direction": "long_only", "break_even_atr": 2, "atr_length": 3, "stop_loss": 0.5})",
                           candles);
    const auto moved = std::find_if(even.intents.begin(), even.intents.end(),
                                    [](const Intent& i) { return i.reason == Reason::BreakEven; });
    QVERIFY(moved != even.intents.end());
    QCOMPARE(moved->stop, even.trades.front().entryPrice);
}

void StrategyTest::timeStopCountsCandles() {
    for (const int bars : {1, 2, 5}) {
        const QByteArray json = R"({"kind": "donchian_breakout", "entry": 3, "exit": 3,
            "direction": "long_only", "max_bars": )" +
                                QByteArray::number(bars) + "}";
        const Run run = runOf(json.constData(), path({{10, 5}, {30, 40}}, 10));
        QVERIFY(!run.trades.empty());
        QCOMPARE(run.trades.front().exitBar - run.trades.front().entryBar, bars);
        QCOMPARE(reasonName(run.trades.front().reason), QStringLiteral("time"));
    }
}

void StrategyTest::warmUpIsTheCandleAfterTheLastIndicator_data() {
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<int>("warmUp");
    const auto row = [](const char* config, int warmUp) {
        QTest::newRow(config) << QByteArray(config) << warmUp;
    };
    row(R"({"kind": "ma_cross", "fast": 10, "slow": 30})", 30);
    row(R"({"kind": "rsi_reversal", "period": 14})", 15);
    row(R"({"kind": "donchian_breakout", "entry": 30, "exit": 15})", 31);
    row(R"({"kind": "ma_cross", "fast": 5, "slow": 10, "adx_minimum": 20})", 28);
    row(R"({"kind": "ma_cross", "fast": 5, "slow": 10, "trail_atr": 3, "atr_length": 40})", 41);
    row(R"({"kind": "ma_cross", "fast": 5, "slow": 10, "volume_factor": 2, "volume_length": 30})",
        31);
    row(R"({"kind": "rules", "rules": {"long": {"entry": {"cross": "above", "left":
        {"indicator": "ema", "parameters": {"n": 20}}, "right": {"price": "close"}}}}})",
        21);
}

void StrategyTest::warmUpIsTheCandleAfterTheLastIndicator() {
    QFETCH(QByteArray, config);
    QFETCH(int, warmUp);
    const auto strategy = createStrategy(configOf(config.constData()));
    QVERIFY2(strategy.isOk(), qPrintable(strategy.isOk() ? QString() : strategy.error().detail));
    QCOMPARE((*strategy)->warmUp(), warmUp);
}

void StrategyTest::filterBlocksEntriesNotExits() {
    const auto turn = candlesOf({12, 11, 10, 9, 10, 13, 14, 13, 10, 9, 8});
    // An ADX of 100 is never reached in a market that turns.
    QCOMPARE(tradesOf(runOf(R"({"kind": "ma_cross", "fast": 2, "slow": 3, "adx_minimum": 100,
        "adx_length": 2})",
                            turn)),
             QString());
    Directional<MeanCross<Sma>> strategy(MeanCross<Sma>(2, 3),
                                         {Direction::LongShort, {100, 2}, {}});
    Position position;
    position.units = 1;
    position.entryPrice = 10;
    QStringList actions;
    for (const market::Candle& candle : turn) {
        const Intent intent = strategy.step(candle, position);
        if (intent.action != Action::Hold) {
            actions.append(QString::number(static_cast<int>(intent.action)));
        }
    }
    // The cross down ends the long although no short may begin.
    QCOMPARE(actions.join(u','), QString::number(static_cast<int>(Action::Exit)));
}

void StrategyTest::volumeMustConfirm() {
    auto candles = candlesOf({10, 10, 10, 10, 10, 12, 13, 14, 15, 16});
    const char* config = R"({"kind": "donchian_breakout", "entry": 3, "exit": 2,
        "volume_factor": 2, "volume_length": 3})";
    QCOMPARE(tradesOf(runOf(config, candles)), QString());
    candles[7].volume = 250;
    QCOMPARE(tradesOf(runOf(config, candles)), QStringLiteral("8-9 long end"));
}

void StrategyTest::falseBreakLeaves() {
    const auto candles = candlesOf({10, 10, 10, 10, 10, 12, 10, 10, 10, 10});
    QCOMPARE(tradesOf(runOf(R"({"kind": "donchian_breakout", "entry": 3, "exit": 3,
        "false_break": 2})",
                            candles)),
             QStringLiteral("6-7 long falsebreak"));
    QCOMPARE(tradesOf(runOf(R"({"kind": "donchian_breakout", "entry": 3, "exit": 3})", candles)),
             QStringLiteral("6-9 long end"));
}

void StrategyTest::squeezeThenBreak() {
    std::vector<market::Candle> candles;
    const auto add = [&](double close) {
        const double open = candles.empty() ? close : candles.back().close;
        candles.push_back({static_cast<qint64>(candles.size()) * market::minuteMs, open,
                           std::max(open, close), std::min(open, close), close, 100});
    };
    for (int i = 0; i < 10; ++i) {
        add(i % 2 == 0 ? 95 : 105); // wide
    }
    for (int i = 0; i < 6; ++i) {
        add(i % 2 == 0 ? 100 : 100.2); // quiet
    }
    add(103); // 16: breaks out
    add(104);
    add(105);
    add(101); // 19: back below the middle
    add(101);
    const Run run = runOf(R"({"kind": "bollinger_squeeze", "period": 4, "width": 1.5,
        "squeeze_length": 8, "recent": 2, "volume_factor": 0, "stop_atr": 0, "trail_atr": 0,
        "false_break": 0})",
                          candles);
    QCOMPARE(tradesOf(run), QStringLiteral("17-20 long exit"));
}

void StrategyTest::openingRangeOncePerSession() {
    std::vector<market::Candle> candles;
    const auto add = [&](double close) {
        const double open = candles.empty() ? close : candles.back().close;
        candles.push_back({static_cast<qint64>(candles.size()) * 30 * market::minuteMs, open,
                           std::max(open, close) + 0.1, std::min(open, close) - 0.1, close, 100});
    };
    // Two days of 48 half hours: the range is the first two, up from the fifth on the first day.
    for (int day = 0; day < 2; ++day) {
        for (int i = 0; i < 48; ++i) {
            add(i < 4 ? 100 + i % 2 : (day == 0 ? 103 : 101));
        }
    }
    const Run run = runOf(R"({"kind": "opening_range", "session_start": 0, "range_minutes": 60,
        "session_minutes": 600, "volume_factor": 0, "stop_atr": 0, "trail_atr": 0,
        "direction": "long_short"})",
                          candles);
    // Decided on candle 4, filled on 5; the session of 10 hours ends with candle 19, out on 20.
    QCOMPARE(tradesOf(run), QStringLiteral("5-20 long time"));
}

void StrategyTest::pinBarAtSupport() {
    // A swing low at 94.9, then a return to it that is rejected.
    auto candles = path({{100, 6}, {95, 5}, {99, 4}, {96, 3}}, 100);
    const auto index = static_cast<int>(candles.size());
    candles.push_back({index * market::minuteMs, 96, 96.1, 94.8, 96.05, 100});
    for (int i = 1; i < 4; ++i) {
        candles.push_back({(index + i) * market::minuteMs, 96, 96.3, 95.9, 96.2, 100});
    }
    const char* config = R"({"kind": "pin_bar", "swing": 2, "atr_length": 5, "tolerance": 0.5,
        "stop_buffer": 0.5, "max_bars": 2, "target_risk": 50})";
    const Run run = runOf(config, candles);
    QCOMPARE(tradesOf(run), QStringLiteral("%1-%2 long time").arg(index + 1).arg(index + 3));
    QVERIFY(run.intents[static_cast<std::size_t>(index)].stop < 94.8);
    // The same candle far from any level is nothing.
    auto elsewhere = path({{100, 6}, {98, 5}, {99, 4}, {96, 3}}, 100);
    elsewhere.insert(elsewhere.end(), candles.begin() + index, candles.end());
    QCOMPARE(tradesOf(runOf(config, elsewhere)), QString());
}

void StrategyTest::patternsNameTheirStop_data() {
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<double>("extreme");
    QTest::addColumn<int>("last"); ///< how many of the closing candles are used
    QTest::newRow("engulfing") << QByteArray(R"({"kind": "engulfing", "needs_level": false,
        "stop_buffer": 0})") << 96.5
                               << 0;
    QTest::newRow("morning star") << QByteArray(R"({"kind": "star_reversal", "needs_level": false,
        "stop_buffer": 0})") << 94.0
                                  << 1;
    QTest::newRow("inside bar") << QByteArray(R"({"kind": "inside_bar", "needs_level": false,
        "stop_buffer": 0})") << 95.0
                                << 2;
}

void StrategyTest::patternsNameTheirStop() {
    QFETCH(QByteArray, config);
    QFETCH(double, extreme);
    QFETCH(int, last);
    // Fifteen plain candles of a down move, then the pattern, then one more to fill on.
    std::vector<market::Candle> candles;
    for (int i = 0; i < 15; ++i) {
        const double open = 115 - i;
        candles.push_back({i, open, open + 0.3, open - 1.3, open - 1, 100});
    }
    const std::vector<std::vector<market::Candle>> ends = {
        {{15, 98, 98.2, 96.8, 97, 100}, {16, 96.8, 99.5, 96.5, 99, 100}},
        {{15, 100, 100.2, 96.8, 97, 100},
         {16, 95, 95.4, 94, 95.2, 100},
         {17, 95.5, 99.6, 95.4, 99.5, 100}},
        {{15, 100, 101, 95, 96, 100},
         {16, 97, 98, 96, 97.5, 100},
         {17, 97.5, 102, 97, 101.5, 100}}};
    for (const market::Candle& candle : ends[static_cast<std::size_t>(last)]) {
        candles.push_back(candle);
    }
    candles.push_back({18, candles.back().close, candles.back().close + 1,
                       candles.back().close - 0.5, candles.back().close, 100});
    const Run run = runOf(config.constData(), candles);
    QCOMPARE(run.trades.size(), std::size_t(1));
    QCOMPARE(run.trades.front().entryBar, static_cast<int>(candles.size()) - 1);
    const Intent& decided = run.intents[run.intents.size() - 2];
    QCOMPARE(decided.action, Action::EnterLong);
    QCOMPARE(decided.stop, extreme);
    QCOMPARE(decided.target,
             candles[candles.size() - 2].close + 2 * (candles[candles.size() - 2].close - extreme));
}

void StrategyTest::structureFollowsSwings() {
    // Highs 104, 106; lows 100, 102: an up structure, known two candles after the second high.
    const auto candles = path({{104, 4}, {100, 4}, {106, 6}, {102, 4}, {108, 6}, {99, 9}}, 98);
    const Run run = runOf(R"({"kind": "structure", "swing": 2})", candles);
    QCOMPARE(run.trades.size(), std::size_t(1));
    const Trade& trade = run.trades.front();
    QCOMPARE(trade.side, 1);
    // The low at 101.9 is candle 17, known on 19, filled on 20; it is the stop, hit on 29.
    QCOMPARE(trade.entryBar, 20);
    QCOMPARE(tradesOf(run), QStringLiteral("20-29 long stop"));
}

void StrategyTest::votesByWeight() {
    const char* up =
        R"({"long": {"entry": {"compare": ">", "left": {"price": "close"}, "right": 10},
                        "exit": {"compare": "<=", "left": {"price": "close"}, "right": 10}}})";
    const char* high =
        R"({"long": {"entry": {"compare": ">", "left": {"price": "close"}, "right": 12},
                        "exit": {"compare": "<=", "left": {"price": "close"}, "right": 12}}})";
    const auto vote = [&](const QByteArray& shares, const QByteArray& rest) {
        return R"({"kind": "vote", )" + rest + R"(, "members": [{"weight": )" + shares.left(1) +
               R"(, "strategy": {"kind": "rules", "rules": )" + up + R"(}}, {"weight": )" +
               shares.right(1) + R"(, "strategy": {"kind": "rules", "rules": )" + high + "}}]}";
    };
    const auto candles = candlesOf({10, 10, 11, 11, 13, 13, 11, 11, 10, 10, 10});
    // With weights 3 and 1 the first member decides alone at 60 %.
    QCOMPARE(tradesOf(runOf(vote("3 1", R"("threshold": 0.6)").constData(), candles)),
             QStringLiteral("3-9 long vote"));
    // With weights 1 and 3 it cannot, and the vote is lost below 50 %.
    QCOMPARE(tradesOf(runOf(vote("1 3", R"("threshold": 0.6, "exit_threshold": 0.5)").constData(),
                            candles)),
             QStringLiteral("5-7 long vote"));
}

void StrategyTest::unanimityNeedsAll() {
    const char* config =
        R"({"kind": "vote", "rule": "unanimous", "exit_threshold": 0.9, "members": [
        {"strategy": {"kind": "rules", "rules": {"long": {
            "entry": {"compare": ">", "left": {"price": "close"}, "right": 10},
            "exit": {"compare": "<=", "left": {"price": "close"}, "right": 10}}}}},
        {"strategy": {"kind": "rules", "rules": {"long": {
            "entry": {"compare": ">", "left": {"price": "close"}, "right": 12},
            "exit": {"compare": "<=", "left": {"price": "close"}, "right": 12}}}}}]})";
    QCOMPARE(tradesOf(runOf(config, candlesOf({10, 10, 11, 11, 13, 13, 11, 11, 10, 10, 10}))),
             QStringLiteral("5-7 long vote"));
}

void StrategyTest::regimesSwitch() {
    // A member that is long whenever it counts, for trends; one that is short, for ranges.
    const char* config = R"({"kind": "regime_switch", "strength": 40, "hysteresis": 5,
        "strength_length": 3,
        "trend": {"kind": "rules", "rules": {"long": {"entry":
            {"compare": ">", "left": {"price": "close"}, "right": 0}}}},
        "range": {"kind": "rules", "rules": {"short": {"entry":
            {"compare": ">", "left": {"price": "close"}, "right": 0}}}}})";
    std::vector<market::Candle> candles = path({{100.5, 1},
                                                {100, 1},
                                                {100.5, 1},
                                                {100, 1},
                                                {100.5, 1},
                                                {100, 1},
                                                {100.5, 1},
                                                {100, 1},
                                                {100.5, 1},
                                                {100, 1},
                                                {120, 20}},
                                               100);
    const Run run = runOf(config, candles);
    QVERIFY(run.trades.size() >= 2);
    QCOMPARE(run.trades.front().side, -1);
    QCOMPARE(run.trades.back().side, 1);
    QVERIFY(run.trades.back().entryBar > 10);
    QCOMPARE(reasonName(run.trades.back().reason), QStringLiteral("end"));
}

void StrategyTest::stormStaysOut() {
    const char* config = R"({"kind": "regime_switch", "storm_ratio": 1.5, "short_length": 2,
        "long_length": 10, "strength_length": 2,
        "trend": {"kind": "rules", "rules": {"long": {"entry":
            {"compare": ">", "left": {"price": "close"}, "right": 0}}}},
        "range": {"kind": "rules", "rules": {"long": {"entry":
            {"compare": ">", "left": {"price": "close"}, "right": 0}}}}})";
    auto candles = path({{110, 20}, {130, 2}, {140, 20}}, 100);
    const Run run = runOf(config, candles);
    QVERIFY(run.trades.size() >= 2);
    QCOMPARE(reasonName(run.trades.front().reason), QStringLiteral("regime"));
    QVERIFY(run.trades.front().exitBar >= 21 && run.trades.front().exitBar <= 23);
    QVERIFY(run.trades[1].entryBar > run.trades.front().exitBar);
}

void StrategyTest::opinionsHitTheirStops() {
    // A member with a stop of 10 % buys at 11 and is stopped when the low reaches 9.9: its opinion
    // is flat from then on, although its own exit rule never fires.
    auto member = createStrategy(configOf(R"({"kind": "rules", "stop_loss": 0.1, "rules": {"long":
        {"entry": {"cross": "above", "left": {"price": "close"}, "right": 10.5}}}})"));
    Opinion opinion(std::move(*member));
    QString sides;
    for (const market::Candle& candle : candlesOf({10, 10, 10, 11, 11, 10.5, 9.5, 9.5}, 0)) {
        sides.append(QString::number(opinion.update(candle)));
    }
    QCOMPARE(sides, QStringLiteral("00011100"));
    Opinion copy = opinion;
    QCOMPARE(copy.update({0, 11, 11, 11, 11, 1}), opinion.update({0, 11, 11, 11, 11, 1}));
}

void StrategyTest::customWithoutValidStopStaysOut() {
    RuleSet rules;
    rules.longSide.entry = parseCondition(u"close > 10").rule;
    rules.longSide.stop = parseValue(u"close + 1").rule;
    CustomRules wrong(rules);
    rules.longSide.stop = parseValue(u"close - 1").rule;
    rules.longSide.target = parseValue(u"close - 1").rule;
    CustomRules right(rules);
    for (const market::Candle& candle : candlesOf({10, 11, 12})) {
        const int wanted = candle.close > 10 ? 1 : 0;
        QCOMPARE(wrong.update(candle, {}).enter, 0);
        const Wish wish = right.update(candle, {});
        QCOMPARE(wish.enter, wanted);
        if (wanted != 0) {
            QCOMPARE(wish.stop, candle.close - 1);
            QVERIFY(std::isnan(wish.target));
        }
    }
}

QTEST_GUILESS_MAIN(StrategyTest)
#include "strategy_test.moc"
