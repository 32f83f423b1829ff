// SPDX-License-Identifier: GPL-3.0-or-later
// What a farm's figures say, against sums done by hand.
#include "models/farms/farm_analysis.h"

#include <QTest>
#include <cmath>

using namespace tf;
using namespace tf::farms;
using trading::BookedFill;
using trading::EquitySnapshot;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

EquitySnapshot snapshot(qint64 day, const char* equity, const char* flow = "0") {
    return {.entity = {},
            .at = Instant::fromMs((day + 1) * dayMs - hourMs),
            .equity = Decimal::literal(equity),
            .flow = Decimal::literal(flow)};
}

AgentTrack agent(const QString& name, const QList<EquitySnapshot>& equity,
                 const QString& kind = QStringLiteral("ma_cross")) {
    return {.id = AgentId::create(),
            .name = name,
            .strategy = {kind, {}},
            .equity = equity,
            .backtestResults = {}};
}

/// Two agents over as many days, the second moving `phase` behind the first; farm = both.
FarmTrack twoAgents(int days, double phase) {
    FarmTrack track;
    QList<EquitySnapshot> first;
    QList<EquitySnapshot> second;
    for (int day = 0; day < days; ++day) {
        const auto value = [day](double shift) {
            const auto cents = std::llround(100'000 + 4'000 * std::sin(day * 0.9 + shift));
            return Decimal::fromUnits(cents, 2).value();
        };
        first.append(snapshot(day, value(0).toLatin1().constData()));
        second.append(snapshot(day, value(phase).toLatin1().constData()));
        track.equity.append(snapshot(day, (value(0) + value(phase)).toLatin1().constData()));
    }
    track.agents = {agent(QStringLiteral("A"), first), agent(QStringLiteral("B"), second)};
    return track;
}

BookedFill fill(const AgentTrack& of, qint64 hour, trading::Side side, const char* quantity,
                const char* price, const char* fee, const char* result = nullptr) {
    static const InstrumentId instrument = InstrumentId::create();
    return {.fill = {.id = trading::FillId::create(),
                     .order = trading::OrderId::create(),
                     .quantity = Decimal::literal(quantity),
                     .price = Decimal::literal(price),
                     .fee = Decimal::literal(fee),
                     .at = Instant::fromMs(hour * hourMs)},
            .agent = of.id,
            .instrument = instrument,
            .side = side,
            .result = result == nullptr ? std::nullopt : std::optional(Decimal::literal(result)),
            .transfer = {}};
}

/// `count` round trips of one unit bought at 100, each with this result.
QList<BookedFill> roundTrips(const AgentTrack& of, int count, int gain, int loss) {
    QList<BookedFill> fills;
    for (int i = 0; i < count; ++i) {
        const int net = i % 2 == 0 ? gain : loss;
        fills.append(fill(of, 2 * i, trading::Side::Buy, "1", "100", "0"));
        fills.append(fill(of, 2 * i + 1, trading::Side::Sell, "1",
                          QByteArray::number(100 + net).constData(), "0",
                          QByteArray::number(net).constData()));
    }
    return fills;
}

} // namespace

class FarmAnalysisTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing();
    void depositsAreNoProfit();
    void contributionsAddUpExactly();
    void whatNoAgentEarnedIsShown();
    void correlationNeedsItsSample();
    void diversificationOfOppositesIsHigh();
    void partialClosingsShareTheEntry();
    void ratiosBelowTheirSampleAreWithheld();
    void typesAreHeldAgainstTheirBacktests();
    void riskIsTheSumOfItsParts();
    void roundedPartsAddUp();
};

void FarmAnalysisTest::nothingGivesNothing() {
    const FarmAnalysis analysis = analyse({});
    QVERIFY(analysis.contributions.isEmpty());
    QVERIFY(!analysis.totalReturn);
    QVERIFY(!analysis.risk.total);
    QVERIFY(!analysis.diversification);
    for (const analytics::Figure& figure : analysis.sheet.figures) {
        QVERIFY(!figure.value ||
                analytics::definitionOf(figure.figure).group == analytics::FigureGroup::Trades ||
                *figure.value == 0);
    }
}

void FarmAnalysisTest::depositsAreNoProfit() {
    FarmTrack track;
    track.equity = {snapshot(0, "1000"), snapshot(1, "1100"), snapshot(2, "3200", "2000"),
                    snapshot(3, "1600", "-1600")};
    track.agents = {agent(QStringLiteral("A"), track.equity)};
    const FarmAnalysis analysis = analyse(track);
    QCOMPARE(analysis.profit, Decimal(200)); // 100 + 100 + 0
    QCOMPARE(analysis.contributions.size(), 1);
    QCOMPARE(analysis.contributions[0].money, Decimal(200));
    const double whole = 1.1 * (1200.0 / 1100) * 1 - 1;
    QVERIFY(std::abs(*analysis.totalReturn - whole) < 1e-12);
    QVERIFY(std::abs(*analysis.contributions[0].linked - whole) < 1e-12);
}

void FarmAnalysisTest::contributionsAddUpExactly() {
    const FarmAnalysis analysis = analyse(twoAgents(90, 1.3));
    Decimal money;
    double linked = 0;
    for (const Contribution& part : analysis.contributions) {
        money += part.money;
        linked += *part.linked;
    }
    QCOMPARE(analysis.contributions.size(), 2);
    QCOMPARE(money, analysis.profit);
    QVERIFY(!analysis.profit.isZero());
    QVERIFY(std::abs(linked - *analysis.totalReturn) < 1e-12);
}

void FarmAnalysisTest::whatNoAgentEarnedIsShown() {
    FarmTrack track = twoAgents(30, 1.3);
    const QList<EquitySnapshot> gone = track.agents.takeLast().equity;
    const FarmAnalysis analysis = analyse(track);
    QCOMPARE(analysis.contributions.size(), 2);
    QVERIFY(analysis.contributions[1].agent.isNull());
    QCOMPARE(analysis.contributions[1].money, gone.last().equity - gone.first().equity);
    QCOMPARE(analysis.contributions[0].money + analysis.contributions[1].money, analysis.profit);
}

void FarmAnalysisTest::correlationNeedsItsSample() {
    const int needed = static_cast<int>(analytics::neededPairs);
    const FarmAnalysis few = analyse(twoAgents(needed, 0)); // one return less than days
    QVERIFY(!few.correlation.at(0, 1));
    QCOMPARE(few.correlation.sampleAt(0, 1), needed - 1);
    const FarmAnalysis enough = analyse(twoAgents(needed + 1, 0));
    QVERIFY(enough.correlation.at(0, 1));
    QVERIFY(std::abs(*enough.correlation.at(0, 1) - 1) < 1e-12);
}

void FarmAnalysisTest::diversificationOfOppositesIsHigh() {
    constexpr double opposite = 3.14159265358979;
    const FarmAnalysis same = analyse(twoAgents(60, 0));
    const FarmAnalysis other = analyse(twoAgents(60, opposite));
    QVERIFY(std::abs(*same.diversification - 1) < 1e-9);
    QVERIFY(*other.diversification > 5);
    QVERIFY(!analyse(twoAgents(10, 0)).diversification);
}

void FarmAnalysisTest::partialClosingsShareTheEntry() {
    const AgentTrack one = agent(QStringLiteral("A"), {});
    const ClosedTrades closed =
        closedTrades({fill(one, 1, trading::Side::Sell, "4", "100", "8"),
                      fill(one, 2, trading::Side::Buy, "1", "90", "1", "7"),
                      fill(one, 3, trading::Side::Buy, "3", "110", "3", "-39"),
                      fill(one, 4, trading::Side::Buy, "1", "50", "1")});
    QCOMPARE(closed.trades.size(), size_t(2)); // the last one is open
    QVERIFY(closed.trades[0].isShort);
    QCOMPARE(closed.trades[0].entryValue, 100.0);
    QCOMPARE(closed.trades[0].fees, 3.0);
    QCOMPARE(closed.trades[1].entryValue, 300.0);
    QCOMPARE(closed.trades[1].fees, 9.0);
    QCOMPARE(closed.trades[1].entry, Instant::fromMs(hourMs));
    QCOMPARE(closed.trades[1].net, -39.0);
}

void FarmAnalysisTest::ratiosBelowTheirSampleAreWithheld() {
    FarmTrack track = twoAgents(25, 1);
    track.fills = roundTrips(track.agents[0], 19, 3, -1);
    const analytics::PerformanceSheet few = analyse(track).sheet;
    QVERIFY(!few.value(analytics::FigureId::Sharpe));
    QCOMPARE(few.figure(analytics::FigureId::Sharpe).absence,
             analytics::Absence::TooFewObservations);
    QVERIFY(!few.value(analytics::FigureId::WinRate));
    QVERIFY(few.value(analytics::FigureId::TotalReturn));
    QCOMPARE(*few.value(analytics::FigureId::Trades), 19.0);
    QCOMPARE(few.figure(analytics::FigureId::AverageMae).absence, analytics::Absence::NotRecorded);
    track = twoAgents(31, 1);
    track.fills = roundTrips(track.agents[0], 20, 3, -1);
    const analytics::PerformanceSheet enough = analyse(track).sheet;
    QVERIFY(enough.value(analytics::FigureId::Sharpe));
    QCOMPARE(*enough.value(analytics::FigureId::WinRate), 0.5);
}

void FarmAnalysisTest::typesAreHeldAgainstTheirBacktests() {
    FarmTrack track = twoAgents(40, 1);
    track.agents[1].strategy.kind = QStringLiteral("donchian_breakout");
    track.fills = roundTrips(track.agents[0], 40, 3, -1);
    for (int i = 0; i < 40; ++i) { // promised: lose two of a hundred each time
        track.agents[0].backtestResults.push_back(i % 2 == 0 ? -0.021 : -0.019);
    }
    const FarmAnalysis analysis = analyse(track);
    const auto trend =
        std::find_if(analysis.types.begin(), analysis.types.end(), [](const TypeEffect& effect) {
            return effect.type == strategies::FarmType::TrendFollowing;
        });
    QVERIFY(trend != analysis.types.end());
    QVERIFY(std::abs(*trend->figures.trades.expectancy - 0.01) < 1e-12);
    QVERIFY(std::abs(*trend->figures.trades.profitFactor - 3) < 1e-9);
    QCOMPARE(trend->figures.verdict, analytics::Verdict::Better);
    QVERIFY(trend->figures.winRate->low < 0.5 && trend->figures.winRate->high > 0.5);
    for (const TypeEffect& effect : analysis.types) {
        if (effect.type != strategies::FarmType::TrendFollowing) {
            QCOMPARE(effect.figures.verdict, analytics::Verdict::NotEnoughData);
            QCOMPARE(effect.figures.trades.trades, 0);
        }
    }
}

void FarmAnalysisTest::riskIsTheSumOfItsParts() {
    QVERIFY(!analyse(twoAgents(30, 1)).risk.total); // 29 returns
    const analytics::RiskScore risk = analyse(twoAgents(31, 1)).risk;
    QVERIFY(risk.total);
    double sum = 0;
    double weights = 0;
    for (const analytics::RiskPart& part : risk.parts) {
        sum += part.weight * part.score;
        weights += part.weight;
    }
    QVERIFY(std::abs(sum - *risk.total) < 1e-9);
    QVERIFY(std::abs(weights - 1) < 1e-12);
    QVERIFY(!risk.parts[2].measured); // no trades, no win rate
}

void FarmAnalysisTest::roundedPartsAddUp() {
    QCOMPARE(partsThatAddUp(std::vector<double>{0.333333, 0.333333, 0.333334}, 1, 2),
             (std::vector<qint64>{33, 33, 34}));
    QCOMPARE(partsThatAddUp(std::vector<double>{-0.0149, 0.0249}, 0.01, 2),
             (std::vector<qint64>{-1, 2}));
    QCOMPARE(partsThatAddUp(std::vector<double>(), 0, 2), std::vector<qint64>());
    const Decimal part = Decimal::literal("-262.638");
    const QList<Decimal> shown = partsThatAddUp({part, part}, part + part, 2);
    QCOMPARE(shown[0] + shown[1], Decimal::literal("-525.27")); // -525.276 cut toward zero
    QCOMPARE(shown[0], Decimal::literal("-262.63"));
    QCOMPARE(shown[1], Decimal::literal("-262.64"));
}

QTEST_GUILESS_MAIN(FarmAnalysisTest)
#include "farm_analysis_test.moc"
