// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every strategy: typed, erased and copied ones agree; the past never changes when
// the future is cut off; intents make sense; the same calls give the same answers.
#include "models/strategies/dispatch.h"
#include "tests/strategies/next_open.h"
#include "tests/strategies/series.h"

#include <QTest>
#include <bit>

using namespace tf;
using namespace tf::strategies;
using namespace tf::strategies::test;

namespace {

bool isSame(double a, double b) {
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b) ||
           (std::isnan(a) && std::isnan(b));
}

bool isSame(const Intent& a, const Intent& b) {
    return a.action == b.action && a.reason == b.reason && isSame(a.stop, b.stop) &&
           isSame(a.target, b.target) && isSame(a.trail, b.trail);
}

Run erasedRun(const StrategyConfig& config, market::CandleSpan candles) {
    return NextOpen::run(AnyStrategy(std::move(*createStrategy(config))), candles);
}

} // namespace

Q_DECLARE_METATYPE(tf::strategies::StrategyConfig)

class StrategyPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedErasedAndCopiedAgree_data() { everyTemplate(); }
    void typedErasedAndCopiedAgree();
    void pastNeverChanges_data() { everyTemplate(); }
    void pastNeverChanges();
    void intentsMakeSense_data() { everyTemplate(); }
    void intentsMakeSense();
    void everyTemplateTradesSomewhere_data() { everyTemplate(); }
    void everyTemplateTradesSomewhere();

private:
    static void everyTemplate();
    static std::vector<std::vector<market::Candle>> markets();
};

void StrategyPropertyTest::everyTemplate() {
    QTest::addColumn<StrategyConfig>("config");
    for (const FarmType type : {FarmType::TrendFollowing, FarmType::Breakout, FarmType::PriceAction,
                                FarmType::Mixed, FarmType::Custom}) {
        for (const StrategyTemplate& one : strategyTemplates(type)) {
            QTest::newRow(one.name) << one.config;
        }
    }
    // And every kind that has defaults for all it needs, on both sides.
    for (const StrategyKind& kind : strategyKinds()) {
        StrategyConfig config{QString::fromLatin1(kind.id), {}};
        config.parameters.insert(QStringLiteral("direction"), QStringLiteral("long_short"));
        if (checkStrategy(config).empty()) {
            QTest::addRow("%s both sides", kind.id) << config;
        }
    }
}

std::vector<std::vector<market::Candle>> StrategyPropertyTest::markets() {
    std::vector<std::vector<market::Candle>> all = {randomCandles(1, 2'500, 3e-6),
                                                    randomCandles(2, 2'500, 4e4)};
    if (auto real = sharedCandles(QStringLiteral("bitfinex_ETHUSD_1h.csv"), 3'000)) {
        all.push_back(std::move(*real));
    }
    return all;
}

void StrategyPropertyTest::typedErasedAndCopiedAgree() {
    QFETCH(StrategyConfig, config);
    for (const auto& candles : markets()) {
        const auto typed = withStrategy(
            config, [&](auto strategy) { return NextOpen::run(std::move(strategy), candles); });
        QVERIFY(typed.isOk());
        const Run erased = erasedRun(config, candles);
        QVERIFY(typed->trades == erased.trades);
        // A copy made on the way goes on like the original, with the same positions shown to it.
        auto original = std::move(*createStrategy(config));
        std::unique_ptr<Strategy> copy;
        for (std::size_t i = 0; i < candles.size(); ++i) {
            const Position flat;
            if (i == candles.size() / 3) {
                copy = original->clone();
            }
            const Intent intent = original->step(candles[i], flat);
            QVERIFY(isSame(typed->intents[i], erased.intents[i]));
            QVERIFY(!copy || isSame(copy->step(candles[i], flat), intent));
        }
    }
}

void StrategyPropertyTest::pastNeverChanges() {
    QFETCH(StrategyConfig, config);
    for (const auto& candles : markets()) {
        const Run whole = erasedRun(config, candles);
        for (const std::size_t length : {std::size_t(250), std::size_t(777), std::size_t(1'999)}) {
            const Run part = erasedRun(config, market::CandleSpan(candles).first(length));
            for (std::size_t i = 0; i < length; ++i) {
                QVERIFY(isSame(part.intents[i], whole.intents[i]));
            }
        }
    }
}

void StrategyPropertyTest::intentsMakeSense() {
    QFETCH(StrategyConfig, config);
    const int warmUp = (*createStrategy(config))->warmUp();
    for (const auto& candles : markets()) {
        const Run run = erasedRun(config, candles);
        for (std::size_t i = 0; i < candles.size(); ++i) {
            const Intent& intent = run.intents[i];
            const bool acts = intent.action != Action::Hold;
            QVERIFY(!acts || static_cast<int>(i) >= warmUp);
            QVERIFY(!acts || intent.reason != Reason::None);
            if (intent.isEntry()) {
                const int side = intent.action == Action::EnterLong ? 1 : -1;
                QVERIFY(std::isnan(intent.stop) || side * (candles[i].close - intent.stop) >= 0);
                QVERIFY(std::isnan(intent.target) ||
                        side * (intent.target - candles[i].close) >= 0);
            }
            QVERIFY(!std::isinf(intent.stop) && !std::isinf(intent.target));
        }
        for (const Trade& trade : run.trades) {
            QVERIFY(trade.entryBar > warmUp && trade.exitBar >= trade.entryBar);
        }
    }
}

void StrategyPropertyTest::everyTemplateTradesSomewhere() {
    QFETCH(StrategyConfig, config);
    std::size_t trades = 0;
    for (const quint64 seed : {11U, 12U, 13U, 14U, 15U, 16U}) {
        trades += erasedRun(config, randomCandles(seed, 6'000, 100)).trades.size();
    }
    QVERIFY(trades > 0);
}

QTEST_GUILESS_MAIN(StrategyPropertyTest)
#include "strategy_property_test.moc"
