// SPDX-License-Identifier: GPL-3.0-or-later
// From a situation to the last transfer, without a database.
#include "models/capital/method_list.h"
#include "models/core/job.h"
#include "tests/capital/situation_fixture.h"
#include "tests/support/verify.h"

using namespace tf;
using namespace tf::capital;
using namespace tf::capital::test;
using allocation::MethodKind;

namespace {

Result<Proposal> proposalOf(const Situation& situation, const Settings& settings) {
    TF_TRY(const Inputs inputs, makeInputs(situation, settings));
    TF_TRY(const allocation::Answer answer, optimise(inputs));
    return makeProposal(inputs, answer);
}

Situation threeAgents() {
    return farmOf({agent(QStringLiteral("Ada"), "500", "500", dailyReturns(60, 1)),
                   agent(QStringLiteral("Bob"), "300", "300", dailyReturns(60, 2)),
                   agent(QStringLiteral("Cid"), "200", "200", dailyReturns(60, 3))});
}

Situation twoFarms() {
    Situation situation = farmOf({}, "100", "100");
    situation.level = Level::FarmsOfMaster;
    situation.scopeName = QStringLiteral("Main");
    for (const char* name : {"North", "South"}) {
        Entity farm = agent(QString::fromLatin1(name), "100", "40", dailyReturns(60, *name));
        farm.farmName = farm.name;
        farm.farmWallet = farm.purses.first().wallet;
        farm.purses.append(purse(farm.name + QStringLiteral(" one"), "300", "250"));
        farm.purses.append(purse(farm.name + QStringLiteral(" two"), "100", "50"));
        farm.current = Decimal(500);
        farm.free = Decimal(340);
        situation.entities.append(farm);
    }
    return situation;
}

/// Four agents in two farms below a master.
Situation tree() {
    Situation situation = farmOf({agent(QStringLiteral("A"), "700", "700", dailyReturns(60, 1)),
                                  agent(QStringLiteral("B"), "100", "100", dailyReturns(60, 2)),
                                  agent(QStringLiteral("C"), "100", "100", dailyReturns(60, 3)),
                                  agent(QStringLiteral("D"), "100", "100", dailyReturns(60, 4))});
    situation.level = Level::AgentsOfMaster;
    situation.scopeName = QStringLiteral("Main");
    const ledger::WalletId north = ledger::WalletId::create();
    const ledger::WalletId south = ledger::WalletId::create();
    for (int i = 0; i < 4; ++i) {
        situation.entities[i].farmWallet = i < 2 ? north : south;
        situation.entities[i].farmName = i < 2 ? QStringLiteral("North") : QStringLiteral("South");
    }
    return situation;
}

} // namespace

class ProposalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesBecomeMoneyByLargestRemainder();
    void whatIsReservedStays();
    void onlyGivesTakesNothing();
    void moneyMovesThroughTheFarm();
    void directMovesSkipTheFarm();
    void farmsGiveTheirOwnFirstAndPassOn();
    void theTreeIsWalkedOnce();
    void randomSituationsStayCovered();
    void whoIsLeftOutIsNamed_data();
    void whoIsLeftOutIsNamed();
    void nobodyIsAnErrorThatNamesAll();
    void seriesAreCutToWhatTheyShare();
    void limitsAreKept();
    void thresholdsExclude();
    void everyMethodHasDefaultsThatWork();
    void sliderAgreesWithAFreshStart();
    void digestKnowsEveryInput();
    void settingsSurviveStorage();
    void damagedSettingsAreRefused_data();
    void damagedSettingsAreRefused();
    void proposalsSurviveStorage();
    void plansCarryTheProof();
    void draftsAreChecked_data();
    void draftsAreChecked();
    void methodsAreComparedOnThePast();
};

void ProposalTest::sharesBecomeMoneyByLargestRemainder() {
    const Situation situation = farmOf({agent(QStringLiteral("a"), "100.00", "100.00", {}),
                                        agent(QStringLiteral("b"), "0", "0", {}),
                                        agent(QStringLiteral("c"), "0", "0", {})});
    const auto proposal = proposalOf(situation, settingsOf(MethodKind::EqualWeight));
    TF_VERIFY(proposal);
    // 33.33 each leaves a cent; equal remainders favour the first.
    QCOMPARE(proposal->shares[0].target, Decimal::literal("33.34"));
    QCOMPARE(proposal->shares[1].target, Decimal::literal("33.33"));
    QCOMPARE(proposal->shares[2].target, Decimal::literal("33.33"));
    QCOMPARE(proposal->total, Decimal(100));
    QCOMPARE(proposal->moved, Decimal::literal("66.66"));
    QCOMPARE(proposal->poolAfter, Decimal(0));
}

void ProposalTest::whatIsReservedStays() {
    // 500 of Ada's 600 are behind orders and positions; equal shares would take 300.
    const Situation situation = farmOf({agent(QStringLiteral("Ada"), "600", "100", {}),
                                        agent(QStringLiteral("Bob"), "0", "0", {})});
    const auto proposal = proposalOf(situation, settingsOf(MethodKind::EqualWeight));
    TF_VERIFY(proposal);
    QCOMPARE(proposal->moved, Decimal(100));
    QCOMPARE(proposal->shares[0].after, Decimal(500));
    QCOMPARE(proposal->shortfalls.size(), 1);
    QCOMPARE(proposal->shortfalls[0].entity, situation.entities[0].id);
    QCOMPARE(proposal->shortfalls[0].amount, Decimal(200));
    QVERIFY(proposal->shortfalls[0].reason.contains(QStringLiteral("500")));
    QVERIFY(Replay(situation, proposal->movements).isCovered);
}

void ProposalTest::onlyGivesTakesNothing() {
    const Situation situation = farmOf({agent(QStringLiteral("Ada"), "600", "600", {}),
                                        agent(QStringLiteral("Bob"), "100", "100", {}),
                                        agent(QStringLiteral("Cid"), "100", "100", {})},
                                       "100", "100");
    Settings settings = settingsOf(MethodKind::EqualWeight);
    settings.onlyGives = true;
    const auto proposal = proposalOf(situation, settings);
    TF_VERIFY(proposal);
    QCOMPARE(proposal->shares[0].after, Decimal(600));
    QCOMPARE(proposal->shares[1].after, Decimal(150));
    QCOMPARE(proposal->shares[2].after, Decimal(150));
    QCOMPARE(proposal->poolAfter, Decimal(0));
    QVERIFY(proposal->shortfalls.isEmpty());
    QCOMPARE(planOf(*proposal, {}, {}).kind, ledger::OperationKind::Allocation);
}

void ProposalTest::moneyMovesThroughTheFarm() {
    const Situation situation = threeAgents();
    const auto proposal = proposalOf(situation, settingsOf(MethodKind::EqualWeight));
    TF_VERIFY(proposal);
    for (const Movement& movement : proposal->movements) {
        const bool isUpOrDown =
            movement.transfer.from == situation.scope || movement.transfer.to == situation.scope;
        QVERIFY2(isUpOrDown, qPrintable(movement.fromName + movement.toName));
        QVERIFY(!movement.transfer.reason.isEmpty());
    }
    QCOMPARE(proposal->movements.size(), 3); // one per agent: nothing less is possible
    QVERIFY(Replay(situation, proposal->movements).isCovered);
    QCOMPARE(planOf(*proposal, {}, {}).kind, ledger::OperationKind::Rebalance);
}

void ProposalTest::directMovesSkipTheFarm() {
    const Situation situation = threeAgents();
    Settings settings = settingsOf(MethodKind::EqualWeight);
    settings.rules.route = allocation::TransferRoute::Direct;
    const auto proposal = proposalOf(situation, settings);
    TF_VERIFY(proposal);
    QCOMPARE(proposal->movements.size(), 2);
    QCOMPARE(proposal->movements[0].fromName, QStringLiteral("Ada"));
    QCOMPARE(proposal->movements[1].fromName, QStringLiteral("Ada"));
}

void ProposalTest::farmsGiveTheirOwnFirstAndPassOn() {
    const Situation situation = twoFarms();
    Settings settings = settingsOf(MethodKind::EqualWeight);
    settings.limits.entities = {{.entity = situation.entities[0].id, .maximum = 0.2}};
    settings.limits.investsAll = false; // the pool keeps what North may not have
    settings.method.boundsPolicy = allocation::BoundsPolicy::Euclidean;
    const auto proposal = proposalOf(situation, settings);
    TF_VERIFY(proposal);
    QCOMPARE(proposal->shares[0].after, Decimal(220)); // 20 % of 1100
    const Replay replay(situation, proposal->movements);
    QVERIFY(replay.isCovered);
    const QList<Purse>& north = situation.entities[0].purses;
    // 280 go: 40 of its own, 240 of its agents in proportion to their 250 and 50.
    QCOMPARE(replay.change.value(north[0].wallet), Decimal(-40));
    QCOMPARE(replay.change.value(north[1].wallet), Decimal(-200));
    QCOMPARE(replay.change.value(north[2].wallet), Decimal(-40));
    const Decimal gained = proposal->shares[1].after - Decimal(500);
    QVERIFY(gained.isPositive());
    const QList<Purse>& south = situation.entities[1].purses;
    QCOMPARE(replay.change.value(south[0].wallet), Decimal(0));
    QCOMPARE(replay.change.value(south[1].wallet) + replay.change.value(south[2].wallet), gained);
    settings.passesOn = false;
    const auto kept = proposalOf(situation, settings);
    TF_VERIFY(kept);
    QCOMPARE(Replay(situation, kept->movements).change.value(south[0].wallet), gained);
}

void ProposalTest::theTreeIsWalkedOnce() {
    const Situation situation = tree();
    const auto proposal = proposalOf(situation, settingsOf(MethodKind::EqualWeight));
    TF_VERIFY(proposal);
    const Replay replay(situation, proposal->movements);
    QVERIFY(replay.isCovered);
    // A up, North up, South down, B, C and D down.
    QCOMPARE(proposal->movements.size(), 6);
    QCOMPARE(replay.change.value(situation.entities[0].purses[0].wallet), Decimal(-450));
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(replay.change.value(situation.entities[i].purses[0].wallet), Decimal(150));
    }
    QCOMPARE(replay.change.value(situation.entities[0].farmWallet), Decimal(0));
    QCOMPARE(replay.change.value(situation.entities[2].farmWallet), Decimal(0));
    QCOMPARE(replay.change.value(situation.scope), Decimal(0));
}

void ProposalTest::randomSituationsStayCovered() {
    const quint32 seed = 20261129;
    QRandomGenerator random(seed);
    for (int round = 0; round < 400; ++round) {
        Situation situation = round % 2 == 0 ? tree() : twoFarms();
        Decimal before = situation.poolCurrent;
        for (Entity& entity : situation.entities) {
            entity.current = entity.free = Decimal();
            for (Purse& purse : entity.purses) {
                purse.current = *Decimal::fromUnits(random.bounded(100'000), 2);
                purse.free = *purse.current.times(*Decimal::fromUnits(random.bounded(101), 2),
                                                  Rounding::Down);
                purse.free = *purse.free.rounded(2, Rounding::Down);
                entity.current += purse.current;
                entity.free += purse.free;
            }
            before += entity.current;
        }
        Settings settings = settingsOf(MethodKind::EqualWeight);
        settings.limits.reserve = random.bounded(50) / 100.0;
        settings.rules.minimumTransfer = Decimal(random.bounded(3));
        settings.onlyGives = random.bounded(4) == 0;
        const auto proposal = proposalOf(situation, settings);
        QVERIFY2(proposal.isOk(),
                 qPrintable(QStringLiteral("seed %1 round %2").arg(seed).arg(round)));
        const Replay replay(situation, proposal->movements);
        QVERIFY2(replay.isCovered,
                 qPrintable(QStringLiteral("seed %1 round %2").arg(seed).arg(round)));
        Decimal after = proposal->poolAfter;
        for (qsizetype i = 0; i < proposal->shares.size(); ++i) {
            Decimal moved;
            for (const Purse& purse : situation.entities[i].purses) {
                moved += replay.change.value(purse.wallet);
            }
            QCOMPARE(situation.entities[i].current + moved, proposal->shares[i].after);
            after += proposal->shares[i].after;
        }
        QCOMPARE(after, before);
    }
}

void ProposalTest::whoIsLeftOutIsNamed_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isIdle");
    QTest::addColumn<bool>("takesPart");
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QString>("reason");
    QTest::newRow("short") << 12 << false << true << QString()
                           << QStringLiteral("series too short: has 12 of 20 days");
    QTest::newRow("none") << 0 << false << true << QString()
                          << QStringLiteral("series too short: has 0 of 20 days");
    QTest::newRow("idle") << 60 << true << true << QString()
                          << QStringLiteral(
                                 "its equity never moved: there is nothing to judge it by");
    QTest::newRow("by choice") << 60 << false << false << QString()
                               << QStringLiteral("left out by choice");
    QTest::newRow("frozen") << 60 << false << true << QStringLiteral("frozen")
                            << QStringLiteral("frozen");
}

void ProposalTest::whoIsLeftOutIsNamed() {
    QFETCH(int, days);
    QFETCH(bool, isIdle);
    QFETCH(bool, takesPart);
    QFETCH(QString, obstacle);
    QFETCH(QString, reason);
    Situation situation = threeAgents();
    Entity odd = agent(QStringLiteral("Dot"), "100", "100",
                       isIdle ? dailyReturns(days, 4, 0.0, 0.0) : dailyReturns(days, 4));
    odd.farmWallet = situation.scope;
    odd.obstacle = obstacle;
    situation.entities.append(odd);
    Settings settings = settingsOf(MethodKind::MinimumVariance);
    settings.limits.entities = {{.entity = odd.id, .takesPart = takesPart}};
    const auto proposal = proposalOf(situation, settings);
    TF_VERIFY(proposal);
    QCOMPARE(proposal->leftOut.size(), 1);
    QCOMPARE(proposal->leftOut[0].name, QStringLiteral("Dot"));
    QCOMPARE(proposal->leftOut[0].reason, reason);
    QCOMPARE(proposal->shares.size(), 3);
    QCOMPARE(proposal->total, Decimal(1000)); // Dot keeps its 100
}

void ProposalTest::nobodyIsAnErrorThatNamesAll() {
    const Situation situation = farmOf({agent(QStringLiteral("Ada"), "5", "5", dailyReturns(3, 1)),
                                        agent(QStringLiteral("Bob"), "5", "5", {})});
    const auto proposal = proposalOf(situation, settingsOf(MethodKind::EqualRisk));
    TF_VERIFY_ERROR(proposal, ErrorCode::NotEnoughData);
    QVERIFY(proposal.error().detail.contains(QStringLiteral("Ada: series too short: has 3 of 20")));
    QVERIFY(proposal.error().detail.contains(QStringLiteral("Bob: series too short: has 0 of 20")));
    TF_VERIFY_ERROR(proposalOf(farmOf({}), settingsOf(MethodKind::EqualWeight)),
                    ErrorCode::NotEnoughData);
}

void ProposalTest::seriesAreCutToWhatTheyShare() {
    Situation situation = threeAgents();
    situation.entities[2].returns = dailyReturns(25, 3);
    const auto inputs = makeInputs(situation, settingsOf(MethodKind::MinimumVariance));
    TF_VERIFY(inputs);
    QCOMPARE(inputs->problem.returns.rows, 25);
    QCOMPARE(inputs->periods.size(), size_t(25));
    QCOMPARE(inputs->periods.back(), day(0));
    QCOMPARE(inputs->problem.returns(24, 2), situation.entities[2].returns.last().value);
    QCOMPARE(inputs->problem.returns(24, 0), situation.entities[0].returns.last().value);
    // Ada's 25 latest days and Cid's 25 earliest of 60 have nothing in common.
    situation.entities[2].returns = dailyReturns(60, 3).mid(0, 25);
    situation.entities[0].returns = dailyReturns(25, 1);
    const auto apart = makeInputs(situation, settingsOf(MethodKind::MinimumVariance));
    TF_VERIFY_ERROR(apart, ErrorCode::NotEnoughData);
    QVERIFY2(apart.error().detail.contains(QStringLiteral("0 days in common")),
             qPrintable(apart.error().detail));
}

void ProposalTest::limitsAreKept() {
    const Situation situation = threeAgents();
    Settings settings = settingsOf(MethodKind::MinimumVariance);
    settings.limits.maximum = 0.45;
    settings.limits.reserve = 0.1;
    settings.limits.entities = {{.entity = situation.entities[1].id,
                                 .minimum = 0.3,
                                 .maximum = 0.45,
                                 .capacity = Decimal(320)}};
    const auto proposal = proposalOf(situation, settings);
    TF_VERIFY(proposal);
    QCOMPARE(proposal->poolTarget, Decimal(100));
    QVERIFY(proposal->shares[1].target >= Decimal(300) &&
            proposal->shares[1].target <= Decimal(320));
    QVERIFY(proposal->shares[0].target <= Decimal(450));
    QVERIFY(proposal->certificate.feasibility < 1e-9);
    QVERIFY(proposal->certificate.optimality < 1e-8);
    settings.limits.maximum = 0.2; // three times 20 % are not 90 %
    TF_VERIFY_ERROR(proposalOf(situation, settings), ErrorCode::Infeasible);
}

void ProposalTest::thresholdsExclude() {
    Situation situation = threeAgents();
    situation.entities[0].trades = {.trades = 10, .wins = 6, .losses = 4};
    situation.entities[1].trades = {.trades = 10, .wins = 6, .losses = 4};
    situation.entities[2].trades = {.trades = 10, .wins = 2, .losses = 8};
    Settings settings = settingsOf(MethodKind::EqualWeight);
    settings.limits.thresholds = {{.measure = Measure::WinRate, .minimum = 0.5}};
    const auto proposal = proposalOf(situation, settings);
    TF_VERIFY(proposal);
    QCOMPARE(proposal->shares[2].weight, 0.0);
    QCOMPARE(proposal->shares[2].after, Decimal(0));
    QVERIFY2(proposal->shares[2].reason.contains(QStringLiteral("win rate")),
             qPrintable(proposal->shares[2].reason));
    QCOMPARE(proposal->shares[0].after, Decimal(500));
}

void ProposalTest::everyMethodHasDefaultsThatWork() {
    Situation situation = threeAgents();
    for (Entity& entity : situation.entities) {
        entity.returns = dailyReturns(200, quint32(entity.name[0].unicode()), 0.01);
        entity.trades = {
            .trades = 20, .wins = 12, .losses = 8, .averageWin = 0.03, .averageLoss = 0.02};
    }
    const allocation::Numbers means =
        makeInputs(situation, settingsOf(MethodKind::MinimumVariance)).value().problem.mean;
    QCOMPARE(methodDescriptions().size(), 19);
    for (const MethodDescription& method : methodDescriptions()) {
        QVERIFY(!method.title.isEmpty() && !method.sentence.isEmpty());
        for (const MethodOption option : method.options) {
            QVERIFY(!optionTitle(option).isEmpty() && !optionSentence(option).isEmpty());
        }
        Settings settings;
        settings.method = defaultMethod(method.kind);
        settings.method.targetVolatility = 0.5;
        settings.method.targetReturn = (means.front() + means.back()) / 2; // can be reached
        const auto proposal = proposalOf(situation, settings);
        QVERIFY2(proposal.isOk(),
                 qPrintable(method.title + u' ' + QString::fromUtf8(tf::test::describe(proposal))));
        Decimal sum = proposal->poolAfter;
        for (const Share& share : proposal->shares) {
            sum += share.after;
        }
        QCOMPARE(sum, Decimal(1000));
    }
}

void ProposalTest::sliderAgreesWithAFreshStart() {
    const Situation situation = threeAgents();
    Settings settings = settingsOf(MethodKind::MinimumVariance);
    const auto first = makeInputs(situation, settings);
    TF_VERIFY(first);
    for (const double maximum : {0.9, 0.6, 0.5, 0.4}) {
        settings.limits.maximum = maximum;
        settings.method =
            defaultMethod(maximum > 0.5 ? MethodKind::EqualRisk : MethodKind::MaximumUtility);
        const auto moved = withSettings(*first, settings);
        const auto fresh = makeInputs(situation, settings);
        TF_VERIFY(moved);
        TF_VERIFY(fresh);
        QCOMPARE(moved->digest, fresh->digest);
        QVERIFY(moved->problem == fresh->problem);
        QCOMPARE(optimise(*moved).value().weights, optimise(*fresh).value().weights);
    }
    settings.lookback = 30;
    const auto shorter = withSettings(*first, settings);
    TF_VERIFY(shorter);
    QCOMPARE(shorter->problem.returns.rows, 30);
    settings.limits.maximum = 2.0;
    TF_VERIFY_ERROR(withSettings(*first, settings), ErrorCode::BadParameter);
}

void ProposalTest::digestKnowsEveryInput() {
    const Situation situation = threeAgents();
    const Settings settings = settingsOf(MethodKind::MinimumVariance);
    const QByteArray digest = makeInputs(situation, settings).value().digest;
    QCOMPARE(digest.size(), 32);
    QCOMPARE(makeInputs(situation, settings).value().digest, digest);
    Situation other = situation;
    other.entities[1].returns[7].value += 1e-15;
    QVERIFY(makeInputs(other, settings).value().digest != digest);
    other = situation;
    other.entities[0].free -= Decimal::literal("0.01");
    QVERIFY(makeInputs(other, settings).value().digest != digest);
    Settings changed = settings;
    changed.limits.maximum = 0.999;
    QVERIFY(makeInputs(situation, changed).value().digest != digest);
}

void ProposalTest::settingsSurviveStorage() {
    Settings settings;
    settings.method = defaultMethod(MethodKind::Momentum);
    settings.method.transform = allocation::ScoreTransform::Softmax;
    settings.method.drawdownLevel = 0.7;
    settings.method.drawdownProbability = 0.05;
    settings.method.linkage = allocation::Linkage::Ward;
    settings.estimator.covariance = allocation::CovarianceEstimator::QuadraticInverse;
    settings.estimator.mean = allocation::MeanEstimator::JamesStein;
    settings.observation = Observation::Hourly;
    settings.lookback = 90;
    settings.leavesOutIdle = false;
    settings.limits.entities = {
        {.entity = newUuid(), .takesPart = false, .minimum = 0.1, .maximum = 0.2},
        {.entity = newUuid(), .capacity = Decimal::literal("1234.5"), .riskBudget = 2.5}};
    settings.limits.groups = {{.name = QStringLiteral("fast"), .members = {newUuid(), newUuid()}}};
    settings.limits.linear = {{.name = QStringLiteral("tilt"),
                               .terms = {{.entity = newUuid(), .coefficient = -1.5}},
                               .minimum = -0.25}};
    settings.limits.thresholds = {{.measure = Measure::Drawdown, .maximum = 0.3}};
    settings.limits.perType = 0.5;
    settings.limits.turnover = 0.4;
    settings.rules.band = 0.02;
    settings.rules.minimumTransfer = Decimal::literal("0.00000001");
    settings.rules.to = allocation::RebalanceTo::BandEdge;
    const auto read = Settings::fromJson(settings.toJson());
    TF_VERIFY(read);
    QVERIFY(*read == settings);
    const auto empty = Settings::fromJson({});
    TF_VERIFY(empty);
    QVERIFY(*empty == Settings());
}

void ProposalTest::damagedSettingsAreRefused_data() {
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* part, const char* key, const QJsonValue& value) {
        QTest::addRow("%s.%s", part, key)
            << QString::fromLatin1(part) << QString::fromLatin1(key) << value;
    };
    row("method", "kind", QStringLiteral("magic"));
    row("method", "linkage", QStringLiteral("loose"));
    row("method", "riskFree", QStringLiteral("much"));
    row("method", "surprise", 1);
    row("limits", "maximumPositions", 1.5);
    row("limits", "entities",
        QJsonArray{QJsonObject{{QStringLiteral("entity"), QStringLiteral("x")}}});
    row("limits", "thresholds", QJsonArray{QJsonObject{{QStringLiteral("measure"), 99}}});
    row("limits", "groups", QStringLiteral("all"));
    row("rules", "minimumTransfer", QStringLiteral("1e5"));
    row("estimator", "mean", 3);
}

void ProposalTest::damagedSettingsAreRefused() {
    QFETCH(QString, part);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = Settings().toJson();
    QJsonObject inner = object[part].toObject();
    inner[key] = value;
    object[part] = inner;
    TF_VERIFY_ERROR(Settings::fromJson(object), ErrorCode::BadParameter);
}

void ProposalTest::proposalsSurviveStorage() {
    Situation situation = threeAgents();
    situation.entities[0].free = situation.entities[0].purses[0].free = Decimal(10);
    Entity odd = agent(QStringLiteral("Dot"), "1", "1", {});
    odd.farmWallet = situation.scope;
    situation.entities.append(odd);
    auto proposal = proposalOf(situation, settingsOf(MethodKind::MinimumVariance));
    TF_VERIFY(proposal);
    proposal->prices = {QStringLiteral("The 40 % cap on Ada costs 0.1 variance.")};
    const auto read = Proposal::fromJson(proposal->toJson());
    TF_VERIFY(read);
    QVERIFY(*read == *proposal);
    QJsonObject damaged = proposal->toJson();
    QJsonArray movements = damaged[QStringLiteral("movements")].toArray();
    QJsonObject first = movements[0].toObject();
    first[QStringLiteral("amount")] = QStringLiteral("1.234"); // the asset has two decimals
    movements[0] = first;
    damaged[QStringLiteral("movements")] = movements;
    QVERIFY(!Proposal::fromJson(damaged).isOk());
    damaged = proposal->toJson();
    damaged[QStringLiteral("at")] = QStringLiteral("yesterday");
    QVERIFY(!Proposal::fromJson(damaged).isOk());
}

void ProposalTest::plansCarryTheProof() {
    const auto proposal = proposalOf(threeAgents(), settingsOf(MethodKind::MinimumVariance));
    TF_VERIFY(proposal);
    const ledger::AllocationPlan plan = planOf(*proposal, QStringLiteral("because"), {});
    QCOMPARE(plan.method, QStringLiteral("min_variance"));
    QCOMPARE(plan.inputsDigest, proposal->digest);
    QVERIFY(plan.certificate[QStringLiteral("sentence")].toString().startsWith(
        QStringLiteral("Proven optimal")));
    QCOMPARE(plan.options[QStringLiteral("targets")].toObject().size(), 3);
    QCOMPARE(plan.transfers.size(), proposal->movements.size());
}

void ProposalTest::draftsAreChecked_data() {
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* field, const std::function<void(Settings&)>& spoil) {
        Settings settings;
        spoil(settings);
        QTest::newRow(field) << settings << QString::fromLatin1(field);
    };
    row("method.riskAversion", [](Settings& s) { s.method.kind = MethodKind::MaximumUtility; });
    row("method.targetReturn", [](Settings& s) { s.method.kind = MethodKind::TargetReturn; });
    row("method.halflife", [](Settings& s) { s.method.kind = MethodKind::Momentum; });
    row("method.kellyFraction", [](Settings& s) {
        s.method = defaultMethod(MethodKind::KellyGrowth);
        s.method.kellyFraction = 1.5;
    });
    row("method.drawdownLevel", [](Settings& s) {
        s.method = defaultMethod(MethodKind::KellyGrowth);
        s.method.drawdownLevel = 0.8;
    });
    row("limits.maximum", [](Settings& s) { s.limits.minimum = 0.8, s.limits.maximum = 0.5; });
    row("limits.reserve", [](Settings& s) { s.limits.reserve = 1.0; });
    row("limits.perFarm", [](Settings& s) { s.limits.perFarm = -0.1; });
    row("limits.turnover", [](Settings& s) { s.limits.turnover = std::nan(""); });
    row("limits.groups", [](Settings& s) { s.limits.groups = {{.name = QStringLiteral(" ")}}; });
    row("limits.linear", [](Settings& s) { s.limits.linear = {{.name = QStringLiteral("x")}}; });
    row("limits.thresholds", [](Settings& s) { s.limits.thresholds = {{}}; });
    row("lookback", [](Settings& s) { s.lookback = 10; });
    row("minimumObservations", [](Settings& s) { s.minimumObservations = 1; });
    row("rules.band", [](Settings& s) { s.rules.band = 1.5; });
    row("rules.minimumTransfer", [](Settings& s) { s.rules.minimumTransfer = Decimal(-1); });
}

void ProposalTest::draftsAreChecked() {
    QFETCH(Settings, settings);
    QFETCH(QString, field);
    const auto problems = validate(settings);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QVERIFY(!problems.first().sentence.isEmpty());
    QVERIFY(validate(Settings()).isEmpty());
}

void ProposalTest::methodsAreComparedOnThePast() {
    Situation situation = threeAgents();
    const auto inputs = makeInputs(situation, settingsOf(MethodKind::MinimumVariance));
    TF_VERIFY(inputs);
    const QList<allocation::Method> methods{defaultMethod(MethodKind::MinimumVariance),
                                            defaultMethod(MethodKind::EqualWeight),
                                            defaultMethod(MethodKind::TargetReturn)};
    JobControl control;
    const auto compared = compareMethods(*inputs, methods, {.window = 30, .step = 5}, &control);
    TF_VERIFY(compared);
    QCOMPARE(compared->size(), 3);
    QCOMPARE((*compared)[0].answer->weights, optimise(*inputs).value().weights);
    QCOMPARE((*compared)[1].walkForward->returns.size(), size_t(30));
    QVERIFY((*compared)[1].yearlyVolatility > 0.0);
    // Costs only take: the same rules without costs end higher.
    const auto free =
        compareMethods(*inputs, methods, {.window = 30, .step = 5, .costRate = 0.0}, &control);
    QVERIFY((*free)[0].yearlyReturn > (*compared)[0].yearlyReturn);
    control.cancel();
    TF_VERIFY_ERROR(compareMethods(*inputs, methods, {.window = 30, .step = 5}, &control),
                    ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ProposalTest)
#include "proposal_test.moc"
