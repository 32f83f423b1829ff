// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/reward.h"
#include "tests/goals/goal_fixture.h"

#include <QTest>
#include <random>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

namespace {

const FarmId farmA = FarmId::parse(u"0f000000-0000-7000-8000-000000000001").value();
const FarmId farmB = FarmId::parse(u"0f000000-0000-7000-8000-000000000002").value();
const Asset cents = Asset::create(u"EUR", 2).value();
const Asset satoshis = Asset::create(u"BTC", 8).value();

RewardShares sharesOf(const char* agents, const char* reserve, const char* master,
                      RemainderRule rule = RemainderRule::LargestRemainder,
                      AgentShareRule split = AgentShareRule::ByContribution) {
    return {.agents = dec(agents),
            .farmReserve = dec(reserve),
            .master = dec(master),
            .agentRule = split,
            .remainder = rule};
}

/// "A 1.5 F 0.5 M 3 C 2": agents and farms by their last digit.
QString written(const Result<QList<RewardPart>>& parts) {
    if (!parts) {
        return errorName(parts.error().code);
    }
    QStringList words;
    for (const RewardPart& part : *parts) {
        const QString who = part.recipient.isNull()
                                ? QString()
                                : part.recipient.toString(QUuid::WithoutBraces).right(1);
        const QChar kind = QStringLiteral("?AFMC")[static_cast<int>(part.kind)];
        words.append(kind + who + u':' + part.amount.amount().toString());
    }
    return words.join(u' ');
}

struct Split {
    const char* name;
    RewardShares shares;
    const char* amount; ///< EUR
    const char* rewarded;
    QList<const char*> contributions; ///< of agents 1, 2 (farm 1) and 3 (farm 2)
    const char* parts;
};

using enum RemainderRule;

const Split splits[] = {
    {"all to the master", sharesOf("0", "0", "1"), "10", "10", {"1", "1", "1"}, "M:10"},
    {"by contribution",
     sharesOf("0.5", "0", "0.5"),
     "10",
     "10",
     {"3", "1", "0"},
     "A1:3.75 A2:1.25 M:5"},
    {"losses get nothing",
     sharesOf("0.5", "0", "0.5"),
     "10",
     "10",
     {"3", "-5", "1"},
     "A1:3.75 A3:1.25 M:5"},
    {"equally, losses too",
     sharesOf("0.6", "0", "0.4", LargestRemainder, AgentShareRule::Equally),
     "10",
     "10",
     {"3", "-5", "0"},
     "A1:2 A2:2 A3:2 M:4"},
    {"nobody earned: the reserve gets it",
     sharesOf("0.5", "0.2", "0.3"),
     "10",
     "10",
     {"-1", "0", "-2"},
     "F1:3.5 F2:3.5 M:3"},
    {"nobody at all: the master gets it", sharesOf("0.5", "0.2", "0.3"), "10", "10", {}, "M:10"},
    {"reserve by what the farms earned",
     sharesOf("0", "1", "0"),
     "10",
     "10",
     {"2", "1", "1"},
     "F1:7.5 F2:2.5"},
    {"capital is no reward",
     sharesOf("0.5", "0", "0.5"),
     "110",
     "10",
     {"1", "0", "0"},
     "A1:5 M:5 C:100"},
    {"capital alone", sharesOf("0.5", "0", "0.5"), "100", "0", {"1", "1", "1"}, "C:100"},
    {"nothing", sharesOf("0.5", "0", "0.5"), "0", "0", {"1", "1", "1"}, ""},
    // 0.10 in thirds: 3.33 units each, the unit left to the first of equal remainders
    {"largest remainder: ties in order",
     sharesOf("1", "0", "0"),
     "0.1",
     "0.1",
     {"1", "1", "1"},
     "A1:0.04 A2:0.03 A3:0.03"},
    // 11 units: 20 % 2.2, 30 % 3.3, 50 % 5.5: the unit left to the master's half
    {"largest remainder wins",
     sharesOf("0.2", "0.3", "0.5"),
     "0.11",
     "0.11",
     {"1"},
     "A1:0.02 F1:0.03 M:0.06"},
    {"rest to the master",
     sharesOf("1", "0", "0", Master),
     "0.11",
     "0.11",
     {"1", "1", "1"},
     "A1:0.03 A2:0.03 A3:0.03 M:0.02"},
    {"rest to the reserve, which has no share",
     sharesOf("1", "0", "0", FarmReserve),
     "0.11",
     "0.11",
     {"1", "1", "3"},
     "A1:0.02 A2:0.02 A3:0.06 F1:0.01"},
    // 11 units in halves: agents 1.1, 1.1, 3.3, reserves 2.2, 3.3
    {"rest to the larger reserve",
     sharesOf("0.5", "0.5", "0", FarmReserve),
     "0.11",
     "0.11",
     {"1", "1", "3"},
     "A1:0.01 A2:0.01 A3:0.03 F1:0.02 F2:0.04"},
    {"one unit", sharesOf("0.2", "0.3", "0.5"), "0.01", "0.01", {"1", "1", "1"}, "M:0.01"},
    {"a third is exact",
     sharesOf("1", "0", "0", Master),
     "9",
     "9",
     {"1", "1", "1"},
     "A1:3 A2:3 A3:3"},
    {"shares of 90 %", sharesOf("0.2", "0.2", "0.5"), "1", "1", {"1"}, "InvalidArgument"},
    {"a negative share", sharesOf("-0.5", "0.5", "1"), "1", "1", {"1"}, "InvalidArgument"},
    {"more profit than money", sharesOf("0", "0", "1"), "1", "2", {"1"}, "OutOfRange"},
    {"negative money", sharesOf("0", "0", "1"), "-1", "0", {"1"}, "OutOfRange"},
    {"half a cent", sharesOf("0", "0", "1"), "0.005", "0", {"1"}, "PrecisionExceeded"},
};

QList<RewardParty> partiesOf(const QList<const char*>& contributions) {
    const QList<AgentId> agents{agentA, agentB, agentC};
    QList<RewardParty> parties;
    for (qsizetype i = 0; i < contributions.size(); ++i) {
        parties.append({agents[i], i < 2 ? farmA : farmB, dec(contributions[i])});
    }
    return parties;
}

/// Mostly even amounts, now and then nothing or the whole range.
Decimal randomAmount(std::mt19937_64& random, int scale) {
    const auto units = static_cast<qint64>(random() % (1ULL << (1 + random() % 62)));
    return Decimal::fromUnits(random() % 8 == 0 ? 0 : units, std::max(scale, 0)).value();
}

RewardShares randomShares(std::mt19937_64& random) {
    const auto first = static_cast<qint64>(random() % 1'000'001);
    const auto second = static_cast<qint64>(random() % static_cast<quint64>(1'000'001 - first));
    const auto share = [](qint64 units) { return Decimal::fromUnits(units, 6).value(); };
    return {.agents = share(first),
            .farmReserve = share(second),
            .master = share(1'000'000 - first - second),
            .agentRule = static_cast<AgentShareRule>(1 + random() % 2),
            .remainder = static_cast<RemainderRule>(1 + random() % 3)};
}

} // namespace

class RewardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void partsSumToThePot();
    void partiesInAnyOrderGiveTheSame();
    void largestAmounts();
    void collects_data();
    void collects();
    void collectionNeverExceedsProfitOrFree();
    void wholeCompletion();
};

void RewardTest::table_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(splits); ++i) {
        QTest::newRow(splits[i].name) << static_cast<int>(i);
    }
}

void RewardTest::table() {
    QFETCH(int, index);
    const Split& split = splits[index];
    const RewardPot pot{Money(dec(split.amount), cents), dec(split.rewarded)};
    QCOMPARE(written(splitReward(split.shares, {pot}, partiesOf(split.contributions))),
             QLatin1String(split.parts));
}

void RewardTest::partsSumToThePot() {
    constexpr quint64 seed = 20261129;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const QList<Asset> assets{cents, satoshis, Asset::create(u"ETH", 18).value(),
                              Asset::create(u"SHARE", 0).value()};
    for (int round = 0; round < 20'000; ++round) {
        QList<RewardParty> parties;
        for (quint64 count = random() % 6; count > 0; --count) {
            const Decimal earned = randomAmount(random, 8);
            parties.append({AgentId::create(), random() % 2 ? farmA : farmB,
                            random() % 3 == 0 ? -earned : earned});
        }
        QList<RewardPot> pots;
        for (const Asset& asset : assets) {
            const Decimal amount = randomAmount(random, asset.scale());
            const Decimal profit = std::min(amount, randomAmount(random, asset.scale()));
            pots.append({Money(amount, asset), profit});
        }
        const RewardShares shares = randomShares(random);
        const Result<QList<RewardPart>> parts = splitReward(shares, pots, parties);
        TF_VERIFY(parts);
        for (const RewardPot& pot : pots) {
            Decimal sum;
            Decimal rewarded;
            for (const RewardPart& part : *parts) {
                if (part.amount.asset() != pot.amount.asset()) {
                    continue;
                }
                QVERIFY(part.amount.amount().isPositive());
                QVERIFY(part.amount.amount().scale() <= pot.amount.asset().scale());
                sum += part.amount.amount();
                rewarded += part.kind == RewardKind::Capital ? Decimal() : part.amount.amount();
            }
            QCOMPARE(sum.toString(), pot.amount.amount().toString());
            QCOMPARE(rewarded.toString(), pot.rewarded.toString());
        }
        if (shares.agentRule == AgentShareRule::ByContribution) {
            for (const RewardPart& part : *parts) {
                for (const RewardParty& party : parties) {
                    QVERIFY(part.recipient != party.agent.uuid() ||
                            party.contribution.isPositive());
                }
            }
        }
    }
}

void RewardTest::partiesInAnyOrderGiveTheSame() {
    QList<RewardParty> parties = partiesOf({"1", "1", "1"});
    const RewardPot pot{Money(dec("0.1"), cents), dec("0.1")};
    const RewardShares shares = sharesOf("1", "0", "0");
    const QString first = written(splitReward(shares, {pot}, parties));
    std::reverse(parties.begin(), parties.end());
    QCOMPARE(written(splitReward(shares, {pot}, parties)), first);
}

void RewardTest::largestAmounts() {
    const Asset whole = Asset::create(u"BIG", 18).value();
    const Decimal most = Decimal::largest();
    const QList<RewardParty> parties{{agentA, farmA, most}, {agentB, farmB, most}};
    const Result<QList<RewardPart>> parts = splitReward(
        sharesOf("0.333333333333333333", "0.333333333333333333", "0.333333333333333334"),
        {{Money(most, whole), most}}, parties);
    TF_VERIFY(parts);
    QCOMPARE(parts->size(), 5);
    Decimal sum;
    for (const RewardPart& part : *parts) {
        sum += part.amount.amount();
    }
    QVERIFY(sum == most);
}

void RewardTest::collects_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<QStringList>("agents"); ///< profit, free EUR, free BTC
    QTest::addColumn<QString>("parts");      ///< agent:amount asset/rewarded
    const auto row = [](const char* name, CollectionAmount what, const QStringList& agents,
                        const char* parts) {
        QTest::newRow(name) << int(what) << agents << QString::fromLatin1(parts);
    };
    const auto profit = CollectionAmount::ProfitOnly;
    const auto all = CollectionAmount::Everything;
    row("nothing", CollectionAmount::Nothing, {QStringLiteral("10,100,0")}, "");
    row("profit", profit, {QStringLiteral("10,100,0")}, "1:10EUR/10");
    row("profit, never more than is free", profit, {QStringLiteral("10,4,0")}, "1:4EUR/4");
    row("loss", profit, {QStringLiteral("-10,100,0")}, "");
    row("profit, whole units", profit, {QStringLiteral("10.019,100,0")}, "1:10.01EUR/10.01");
    row("profit less the others' losses", profit,
        {QStringLiteral("100,500,0"), QStringLiteral("-40,500,0")}, "1:60EUR/60");
    row("two share the third's loss", profit,
        {QStringLiteral("100,500,0"), QStringLiteral("50,500,0"), QStringLiteral("-75,500,0")},
        "1:50EUR/50 2:25EUR/25");
    row("the losses ate it", profit, {QStringLiteral("100,500,0"), QStringLiteral("-200,500,0")},
        "");
    row("everything", all, {QStringLiteral("10,100,0.5"), QStringLiteral("0,50,0")},
        "1:100EUR/10 1:0.5BTC/0 2:50EUR/0");
    row("everything after a loss", all, {QStringLiteral("-10,90,0")}, "1:90EUR/0");
    row("everything of nothing", all, {QStringLiteral("0,0,0")}, "");
    row("coins of half a unit", all, {QStringLiteral("0,0,0.000000005")}, "PrecisionExceeded");
}

void RewardTest::collects() {
    QFETCH(int, what);
    QFETCH(QStringList, agents);
    QFETCH(QString, parts);
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    goal.asset = cents;
    goal.completion.collect = static_cast<CollectionAmount>(what);
    const QList<AgentId> ids{agentA, agentB, agentC};
    QList<AgentMoney> money;
    for (qsizetype i = 0; i < agents.size(); ++i) {
        const QStringList values = agents[i].split(u',');
        money.append({ids[i],
                      farmA,
                      dec(values[0]),
                      {Money(dec(values[1]), cents), Money(dec(values[2]), satoshis)}});
    }
    const Result<QList<CollectedPart>> collected = collectionOf(goal, money);
    QStringList words;
    for (const CollectedPart& part : collected.valueOr({})) {
        words.append(QStringLiteral("%1:%2%3/%4")
                         .arg(part.agent.toString().right(1), part.amount.amount().toString(),
                              part.amount.asset().code(), part.rewarded.toString()));
    }
    QCOMPARE(collected ? words.join(u' ') : errorName(collected.error().code), parts);
}

void RewardTest::collectionNeverExceedsProfitOrFree() {
    std::mt19937_64 random(3);
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    for (int round = 0; round < 5'000; ++round) {
        QList<AgentMoney> money;
        Decimal earned;
        for (quint64 count = 1 + random() % 5; count > 0; --count) {
            const Decimal profit = randomAmount(random, 10);
            money.append({AgentId::create(),
                          farmA,
                          random() % 3 == 0 ? -profit : profit,
                          {Money(randomAmount(random, 8), goal.asset)}});
            earned += money.last().profit;
        }
        const Result<QList<CollectedPart>> parts = collectionOf(goal, money);
        TF_VERIFY(parts);
        Decimal sum;
        for (const CollectedPart& part : *parts) {
            sum += part.amount.amount();
            for (const AgentMoney& agent : money) {
                if (agent.agent == part.agent) {
                    QVERIFY(part.amount.amount() <= agent.profit);
                    QVERIFY(part.amount.amount() <= agent.free.first().amount());
                }
            }
        }
        QVERIFY(sum <= std::max(earned, Decimal()));
    }
}

/// Collected from agents, gathered, split: nothing appears and nothing is lost.
void RewardTest::wholeCompletion() {
    std::mt19937_64 random(17);
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    goal.completion.collect = CollectionAmount::Everything;
    for (int round = 0; round < 2'000; ++round) {
        goal.completion.shares = randomShares(random);
        QList<AgentMoney> money;
        QList<RewardParty> parties;
        QHash<QString, Decimal> taken;
        for (quint64 count = 1 + random() % 5; count > 0; --count) {
            const Decimal profit = randomAmount(random, 8);
            money.append({AgentId::create(),
                          random() % 2 ? farmA : farmB,
                          random() % 3 == 0 ? -profit : profit,
                          {Money(randomAmount(random, 8), goal.asset),
                           Money(randomAmount(random, 8), satoshis)}});
            parties.append({money.last().agent, money.last().farm, money.last().profit});
        }
        const Result<QList<CollectedPart>> collected = collectionOf(goal, money);
        TF_VERIFY(collected);
        for (const CollectedPart& part : *collected) {
            taken[part.amount.asset().code()] += part.amount.amount();
        }
        const auto parts = splitReward(goal.completion.shares, potsOf(*collected), parties);
        TF_VERIFY(parts);
        for (const RewardPart& part : *parts) {
            taken[part.amount.asset().code()] -= part.amount.amount();
        }
        for (const Decimal& left : std::as_const(taken)) {
            QCOMPARE(left.toString(), QStringLiteral("0"));
        }
    }
}

QTEST_GUILESS_MAIN(RewardTest)
#include "reward_test.moc"
