// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/suggestion.h"

#include <QTest>

using namespace tf;
using namespace tf::farms;
using strategies::FarmType;

namespace {

std::vector<double> wave(int days, double phase) {
    std::vector<double> returns;
    for (int day = 0; day < days; ++day) {
        returns.push_back(0.01 * std::sin(day * 0.7 + phase));
    }
    return returns;
}

constexpr double opposite = 3.14159265358979;

} // namespace

class SuggestionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wantsTheSameTypeAndACommonInstrument();
    void mixedFarmsTakeEveryType();
    void prefersWhatIsNotCorrelated();
    void saysWhenThereIsTooLittleData();
    void givesCapacityToTheBetterFit();

private:
    FreeAgent agent(int capital = 100) const {
        return {.id = AgentId::create(),
                .name = QStringLiteral("EMA cross"),
                .type = FarmType::TrendFollowing,
                .instruments = {m_btc, m_eth},
                .capital = Decimal(capital),
                .returns = wave(60, 0)};
    }
    FarmSeat farm(FarmType type, QList<InstrumentId> instruments) const {
        return {.id = FarmId::create(),
                .name = QStringLiteral("farm"),
                .type = type,
                .instruments = std::move(instruments),
                .remainingCapital = std::nullopt,
                .returns = wave(60, 0)};
    }

    InstrumentId m_btc = InstrumentId::create();
    InstrumentId m_eth = InstrumentId::create();
    InstrumentId m_sol = InstrumentId::create();
};

void SuggestionTest::wantsTheSameTypeAndACommonInstrument() {
    const FarmSeat right = farm(FarmType::TrendFollowing, {m_btc});
    const auto found =
        suggestAssignments({agent()}, {farm(FarmType::Breakout, {m_btc, m_eth}),
                                       farm(FarmType::TrendFollowing, {m_sol}), right});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].farm, right.id);
    QCOMPARE(found[0].overlap, 0.5);
    QVERIFY(found[0].reason.contains(QStringLiteral("50 %")));
}

void SuggestionTest::mixedFarmsTakeEveryType() {
    const FarmSeat mixed = farm(FarmType::Mixed, {m_btc, m_eth});
    const auto found = suggestAssignments({agent()}, {mixed});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].score, 0.2 + 0.3 + 0.3 * (1 - *found[0].correlation) / 2);
}

void SuggestionTest::prefersWhatIsNotCorrelated() {
    const FarmSeat same = farm(FarmType::TrendFollowing, {m_btc, m_eth});
    FarmSeat other = farm(FarmType::TrendFollowing, {m_btc, m_eth});
    other.returns = wave(60, opposite);
    const auto found = suggestAssignments({agent()}, {same, other});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].farm, other.id);
    QVERIFY(*found[0].correlation < -0.99);
}

void SuggestionTest::saysWhenThereIsTooLittleData() {
    FarmSeat young = farm(FarmType::TrendFollowing, {m_btc});
    young.returns = wave(19, 0);
    const auto found = suggestAssignments({agent()}, {young});
    QCOMPARE(found.size(), 1);
    QVERIFY(!found[0].correlation);
    QVERIFY(found[0].reason.contains(QStringLiteral("Not enough common days")));
}

void SuggestionTest::givesCapacityToTheBetterFit() {
    FarmSeat small = farm(FarmType::TrendFollowing, {m_btc});
    small.remainingCapital = Decimal(150);
    FreeAgent worse = agent(100);
    FreeAgent better = agent(100);
    better.instruments = {m_btc};
    const auto found = suggestAssignments({worse, better}, {small});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].agent, better.id);
}

QTEST_GUILESS_MAIN(SuggestionTest)
#include "suggestion_test.moc"
