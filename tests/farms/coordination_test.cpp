// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/coordination.h"

#include <QTest>
#include <random>

using namespace tf;
using namespace tf::farms;
using namespace std::chrono_literals;
using trading::Side;

namespace {

const Instant now = Instant::fromMs(1'700'000'000'000);

/// Ids that sort as their numbers.
template <class SomeId>
SomeId numbered(int number) {
    return SomeId(QUuid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(number)));
}

EntryWish wish(int agent, Side side, int notional, int instrument = 1) {
    return {.agent = numbered<AgentId>(agent),
            .instrument = numbered<InstrumentId>(instrument),
            .side = side,
            .notional = Decimal(notional)};
}

QStringList codes(const QList<WishDecision>& decisions) {
    QStringList names;
    for (const WishDecision& decision : decisions) {
        names.append(coordinationCodeName(decision.code));
    }
    return names;
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class CoordinationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsPassWithoutRules();
    void refusesTheSmallerSide();
    void refusesAgainstAnOpenPosition();
    void netsInProportion();
    void netsEqualSidesAway();
    void asksForAQuorum();
    void oneAgentIsNoQuorumByAskingTwice();
    void staggersEntriesOnOneInstrument();
    void spendsTheBudgetInOrderOfIds();
    void doesNotDependOnTheOrderOfWishes();
    void everyCodeHasItsSentence();
};

void CoordinationTest::letsPassWithoutRules() {
    const CoordinationPolicy none{.opposing = OpposingIntents::Allow};
    const auto decisions =
        coordinate({wish(1, Side::Buy, 10), wish(2, Side::Sell, 10)}, none, {}, now);
    QCOMPARE(codes(decisions), words("Accepted Accepted"));
}

void CoordinationTest::refusesTheSmallerSide() {
    const auto decisions = coordinate(
        {wish(1, Side::Buy, 10), wish(2, Side::Sell, 30), wish(3, Side::Sell, 5, 2)}, {}, {}, now);
    QCOMPARE(codes(decisions), words("Opposing Accepted Accepted"));
}

void CoordinationTest::refusesAgainstAnOpenPosition() {
    FarmActivity activity;
    activity.positions = {{numbered<AgentId>(9), numbered<InstrumentId>(1), Side::Buy}};
    QCOMPARE(codes(coordinate({wish(1, Side::Sell, 10)}, {}, activity, now)), words("Opposing"));
    QCOMPARE(codes(coordinate({wish(9, Side::Sell, 10)}, {}, activity, now)), words("Accepted"));
    QCOMPARE(codes(coordinate({wish(1, Side::Sell, 10, 2)}, {}, activity, now)), words("Accepted"));
}

void CoordinationTest::netsInProportion() {
    const CoordinationPolicy policy{.opposing = OpposingIntents::Net};
    const auto decisions = coordinate(
        {wish(1, Side::Buy, 60), wish(2, Side::Sell, 50), wish(3, Side::Buy, 40)}, policy, {}, now);
    QCOMPARE(codes(decisions), words("Reduced Netted Reduced"));
    QCOMPARE(decisions[0].wish.notional, Decimal(30));
    QCOMPARE(decisions[2].wish.notional, Decimal(20));
}

void CoordinationTest::netsEqualSidesAway() {
    const CoordinationPolicy policy{.opposing = OpposingIntents::Net};
    const auto decisions =
        coordinate({wish(1, Side::Buy, 50), wish(2, Side::Sell, 50)}, policy, {}, now);
    QCOMPARE(codes(decisions), words("Netted Netted"));
}

void CoordinationTest::asksForAQuorum() {
    const CoordinationPolicy policy{.opposing = OpposingIntents::Allow, .quorum = 2};
    const auto decisions = coordinate(
        {wish(1, Side::Buy, 1), wish(2, Side::Buy, 1), wish(3, Side::Sell, 1)}, policy, {}, now);
    QCOMPARE(codes(decisions), words("Accepted Accepted NoQuorum"));
    QCOMPARE(decisions[2].detail, QStringLiteral("1 of 2 agents"));
}

void CoordinationTest::oneAgentIsNoQuorumByAskingTwice() {
    const CoordinationPolicy policy{.opposing = OpposingIntents::Allow, .quorum = 2};
    const auto decisions =
        coordinate({wish(1, Side::Buy, 1), wish(1, Side::Buy, 2)}, policy, {}, now);
    QCOMPARE(codes(decisions), words("NoQuorum NoQuorum"));
}

void CoordinationTest::staggersEntriesOnOneInstrument() {
    const CoordinationPolicy policy{.opposing = OpposingIntents::Allow, .staggerMinutes = 30};
    FarmActivity activity;
    activity.lastEntryOn[numbered<InstrumentId>(1)] = now - 29min;
    activity.lastEntryOn[numbered<InstrumentId>(2)] = now - 30min;
    const auto decisions =
        coordinate({wish(1, Side::Buy, 1, 1), wish(3, Side::Buy, 1, 2), wish(2, Side::Buy, 1, 2)},
                   policy, activity, now);
    // Two wishes on instrument 2: the smaller agent id has it.
    QCOMPARE(codes(decisions), words("Staggered Staggered Accepted"));
}

void CoordinationTest::spendsTheBudgetInOrderOfIds() {
    const CoordinationPolicy policy{.opposing = OpposingIntents::Allow, .entriesPerHour = 3};
    FarmActivity activity;
    activity.entries = {now - 61min, now - 59min};
    const auto decisions =
        coordinate({wish(5, Side::Buy, 1), wish(4, Side::Buy, 1), wish(3, Side::Buy, 1)}, policy,
                   activity, now);
    QCOMPARE(codes(decisions), words("BudgetSpent Accepted Accepted"));
}

void CoordinationTest::doesNotDependOnTheOrderOfWishes() {
    const CoordinationPolicy policy{
        .opposing = OpposingIntents::Net, .entriesPerHour = 6, .staggerMinutes = 5, .quorum = 2};
    std::mt19937 engine(7);
    for (int round = 0; round < 200; ++round) {
        QList<EntryWish> wishes;
        for (int agent = 1; agent <= 12; ++agent) {
            wishes.append(wish(agent, engine() % 3 == 0 ? Side::Sell : Side::Buy,
                               1 + static_cast<int>(engine() % 50),
                               1 + static_cast<int>(engine() % 3)));
        }
        QHash<AgentId, WishDecision> first;
        for (const WishDecision& decision : coordinate(wishes, policy, {}, now)) {
            first[decision.wish.agent] = decision;
        }
        std::shuffle(wishes.begin(), wishes.end(), engine);
        for (const WishDecision& decision : coordinate(wishes, policy, {}, now)) {
            QCOMPARE(decision.code, first[decision.wish.agent].code);
        }
    }
}

void CoordinationTest::everyCodeHasItsSentence() {
    for (int i = 0; i <= static_cast<int>(CoordinationCode::NoQuorum); ++i) {
        QVERIFY(coordinationSentence(static_cast<CoordinationCode>(i)).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(CoordinationTest)
#include "coordination_test.moc"
