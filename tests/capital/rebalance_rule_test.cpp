// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/method_list.h"
#include "models/capital/rebalancer.h"
#include "tests/capital/situation_fixture.h"
#include "tests/support/verify.h"

#include <QJsonObject>

using namespace tf;
using namespace tf::capital;
using ledger::RebalanceRule;
using std::chrono::hours;

namespace {

/// Wednesday, 2026-11-25, 10:00.
Instant now() {
    return Instant::parse(u"2026-11-25T10:00:00Z").value();
}

Automation automationOf(RebalanceRule rule, bool distributes = false) {
    Automation automation;
    automation.rule = rule;
    automation.distributesDeposits = distributes;
    return automation;
}

RebalanceFacts factsNow() {
    return {.now = now()};
}

} // namespace

class RebalanceRuleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void periodsBegin_data();
    void periodsBegin();
    void regimesAreSeen();
    void driftIsOfThoseInThePlan();
    void theLargestFarmIsALimit();
    void automationSurvivesStorage();
    void theWizardsShortNamesWork_data();
    void theWizardsShortNamesWork();
    void everyCodeHasWords();
    void draftsAreChecked();
};

void RebalanceRuleTest::decides_data() {
    QTest::addColumn<Automation>("automation");
    QTest::addColumn<RebalanceFacts>("facts");
    QTest::addColumn<DecisionKind>("kind");
    QTest::addColumn<DecisionCode>("code");
    using enum DecisionCode;
    const auto row = [](const char* name, const Automation& automation, DecisionKind kind,
                        DecisionCode code, const std::function<void(RebalanceFacts&)>& set = {}) {
        RebalanceFacts facts = factsNow();
        if (set) {
            set(facts);
        }
        QTest::newRow(name) << automation << facts << kind << code;
    };
    const auto wait = DecisionKind::Wait;
    const auto act = DecisionKind::Rebalance;
    const Automation weekly = automationOf(RebalanceRule::Calendar);
    const Automation drift = automationOf(RebalanceRule::DriftBand);
    const Automation regime = automationOf(RebalanceRule::RegimeChange);
    const Automation deposits = automationOf(RebalanceRule::Manual, true);
    row("off", automationOf(RebalanceRule::Manual), wait, RuleIsManual);
    // what stops every rule
    row("not the writer", weekly, wait, NotWriter, [](auto& f) { f.isWriter = false; });
    row("emergency stop", weekly, wait, StopActive, [](auto& f) { f.isStopActive = true; });
    row("a proposal waits", drift, wait, ProposalWaiting,
        [](auto& f) { f.hasWaitingProposal = true; });
    row("stale prices", weekly, wait, PricesStale,
        [](auto& f) { f.oldestPriceAt = now() - hours(4); });
    row("prices just fresh enough", weekly, act, FirstPlan,
        [](auto& f) { f.oldestPriceAt = now() - hours(3); });
    row("stale prices hold back new money too", deposits, wait, PricesStale, [](auto& f) {
        f.oldestPriceAt = now() - hours(4);
        f.undistributed = Decimal(1'000);
    });
    row("a person said no", drift, wait, PersonSaidNo,
        [](auto& f) { f.lastNoAt = now() - hours(23); });
    row("a no is a day old", drift, act, FirstPlan,
        [](auto& f) { f.lastNoAt = now() - hours(24); });
    row("trouble just now", weekly, wait, TriesLater,
        [](auto& f) { f.lastTroubleAt = now() - std::chrono::minutes(59); });
    // calendar
    row("first", weekly, act, FirstPlan);
    row("last week", weekly, act, PeriodEnded,
        [](auto& f) { f.lastServedAt = now() - hours(24 * 3); });
    row("this week", weekly, wait, PeriodRuns,
        [](auto& f) { f.lastServedAt = now() - hours(24 * 2); });
    // drift
    row("no plan to drift from", drift, act, FirstPlan);
    row("inside", drift, wait, DriftInsideBand, [](auto& f) { f.drift = 0.05; });
    row("beyond", drift, act, DriftAboveBand, [](auto& f) { f.drift = 0.0501; });
    // regime
    row("unknown", regime, wait, RegimeUnknown);
    row("known, no plan yet", regime, act, FirstPlan, [](auto& f) { f.regime = Regime::Calm; });
    row("same", regime, wait, RegimeSame, [](auto& f) {
        f.regime = f.lastRegime = Regime::Calm;
        f.lastAppliedAt = now() - hours(1);
    });
    row("changed", regime, act, RegimeChanged, [](auto& f) {
        f.regime = Regime::Stressed;
        f.lastRegime = Regime::Calm;
        f.lastAppliedAt = now() - hours(1);
    });
    // new money
    row("much", deposits, DecisionKind::Distribute, NewMoney,
        [](auto& f) { f.undistributed = Decimal(100); });
    row("little", deposits, wait, LittleMoney,
        [](auto& f) { f.undistributed = Decimal::literal("99.99"); });
    row("rebalancing goes first", automationOf(RebalanceRule::DriftBand, true), act, DriftAboveBand,
        [](auto& f) {
            f.drift = 0.2;
            f.undistributed = Decimal(1'000);
        });
    row("between rebalances", automationOf(RebalanceRule::DriftBand, true),
        DecisionKind::Distribute, NewMoney, [](auto& f) {
            f.drift = 0.01;
            f.undistributed = Decimal(1'000);
        });
}

void RebalanceRuleTest::decides() {
    QFETCH(Automation, automation);
    QFETCH(RebalanceFacts, facts);
    QFETCH(DecisionKind, kind);
    QFETCH(DecisionCode, code);
    const Decision decision = decide(automation, facts);
    QCOMPARE(decisionCodeName(decision.code), decisionCodeName(code));
    QCOMPARE(decision.kind, kind);
    QVERIFY(decision == decide(automation, facts));
}

void RebalanceRuleTest::periodsBegin_data() {
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("start");
    const auto row = [](Period period, const char* at, const char* start) {
        QTest::newRow(at) << int(period) << QString::fromLatin1(at) << QString::fromLatin1(start);
    };
    row(Period::Daily, "2026-11-25T23:59:59Z", "2026-11-25T00:00:00Z");
    row(Period::Weekly, "2026-11-23T00:00:00Z", "2026-11-23T00:00:00Z"); // a Monday
    row(Period::Weekly, "2026-11-29T23:59:59Z", "2026-11-23T00:00:00Z");
    row(Period::Weekly, "2027-01-01T12:00:00Z", "2026-12-28T00:00:00Z");
    row(Period::Monthly, "2028-02-29T12:00:00Z", "2028-02-01T00:00:00Z");
}

void RebalanceRuleTest::periodsBegin() {
    QFETCH(int, period);
    QFETCH(QString, at);
    QFETCH(QString, start);
    QCOMPARE(periodStart(Period(period), Instant::parse(at).value()).toString(),
             Instant::parse(start).value().toString());
}

void RebalanceRuleTest::regimesAreSeen() {
    const auto alternating = [](int count, double size) {
        std::vector<double> values;
        for (int i = 0; i < count; ++i) {
            values.push_back(i % 2 == 0 ? size : -size);
        }
        return values;
    };
    std::vector<double> returns = alternating(100, 0.01);
    QCOMPARE(regimeOf(returns, 20), Regime::Normal);
    const std::vector<double> wild = alternating(20, 0.05);
    std::vector<double> stressed = returns;
    stressed.insert(stressed.end(), wild.begin(), wild.end());
    QCOMPARE(regimeOf(stressed, 20), Regime::Stressed);
    const std::vector<double> quiet = alternating(20, 0.001);
    returns.insert(returns.end(), quiet.begin(), quiet.end());
    QCOMPARE(regimeOf(returns, 20), Regime::Calm);
    QCOMPARE(regimeOf(alternating(59, 0.01), 20), Regime::Unknown);
    QCOMPARE(regimeOf(std::vector<double>(100, 0.0), 20), Regime::Unknown);
}

void RebalanceRuleTest::driftIsOfThoseInThePlan() {
    const Situation situation =
        capital::test::farmOf({capital::test::agent(QStringLiteral("Ada"), "600", "600", {}),
                               capital::test::agent(QStringLiteral("Bob"), "300", "300", {}),
                               capital::test::agent(QStringLiteral("New"), "5000", "5000", {})},
                              "100", "100");
    ledger::AllocationPlan plan;
    QVERIFY(!driftOf(situation, plan));
    const auto key = [&](int i) { return situation.entities[i].id.toString(QUuid::WithoutBraces); };
    plan.options = {{QStringLiteral("targets"), QJsonObject{{key(0), 0.5}, {key(1), 0.32}}}};
    QVERIFY(std::abs(*driftOf(situation, plan) - 0.1) < 1e-12); // Ada has 600 of 1000
}

void RebalanceRuleTest::theLargestFarmIsALimit() {
    Automation automation = automationOf(RebalanceRule::Calendar);
    automation.largestFarm = 0.4;
    automation.level = Level::AgentsOfMaster;
    QCOMPARE(settingsFor(automation, DecisionKind::Rebalance).limits.perFarm, 0.4);
    automation.settings.limits.perFarm = 0.3;
    QCOMPARE(settingsFor(automation, DecisionKind::Rebalance).limits.perFarm, 0.3);
    automation.level = Level::FarmsOfMaster;
    automation.settings.limits.entities = {{.entity = newUuid(), .maximum = 0.9}};
    const Settings settings = settingsFor(automation, DecisionKind::Distribute);
    QCOMPARE(settings.limits.maximum, 0.4);
    QCOMPARE(settings.limits.entities.first().maximum, 0.4);
    QVERIFY(settings.onlyGives);
    QVERIFY(!settingsFor(automation, DecisionKind::Rebalance).onlyGives);
}

void RebalanceRuleTest::automationSurvivesStorage() {
    Automation automation = automationOf(RebalanceRule::DriftBand, true);
    automation.level = Level::AgentsOfMaster;
    automation.settings.method = defaultMethod(allocation::MethodKind::KellyGrowth);
    automation.settings.limits.reserve = 0.125;
    automation.period = Period::Monthly;
    automation.driftBand = 0.075;
    automation.smallestDistribution = Decimal::literal("12.5");
    automation.largestFarm = 0.6;
    automation.needsApproval = false;
    automation.freshness = std::chrono::minutes(90);
    ledger::MasterWalletConfig config;
    config.drawdownLimit = Decimal::literal("0.2");
    const ledger::MasterWalletConfig stored = automation.into(config);
    QCOMPARE(stored.drawdownLimit, config.drawdownLimit);
    QCOMPARE(stored.reserveFraction, Decimal::literal("0.125"));
    const auto read = Automation::from(stored);
    TF_VERIFY(read);
    QVERIFY(*read == automation);
    ledger::MasterWalletConfig damaged = stored;
    damaged.rebalanceOptions[QStringLiteral("period")] = 7;
    TF_VERIFY_ERROR(Automation::from(damaged), ErrorCode::BadParameter);
}

void RebalanceRuleTest::theWizardsShortNamesWork_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    using enum allocation::MethodKind;
    QTest::newRow("equal_weight") << QStringLiteral("equal_weight") << int(EqualWeight);
    QTest::newRow("risk_parity") << QStringLiteral("risk_parity") << int(EqualRisk);
    QTest::newRow("mean_variance") << QStringLiteral("mean_variance") << int(MaximumSharpe);
    QTest::newRow("momentum") << QStringLiteral("momentum") << int(Momentum);
    QTest::newRow("kelly") << QStringLiteral("kelly") << int(KellyGrowth);
    QTest::newRow("manual") << QStringLiteral("manual") << -1;
}

void RebalanceRuleTest::theWizardsShortNamesWork() {
    QFETCH(QString, name);
    QFETCH(int, kind);
    ledger::MasterWalletConfig config;
    config.allocationMethod = name;
    config.rebalanceRule = RebalanceRule::Calendar;
    config.autoDistributes = true;
    const auto automation = Automation::from(config);
    TF_VERIFY(automation);
    QCOMPARE(isOff(*automation), kind < 0);
    if (kind >= 0) {
        QCOMPARE(int(automation->settings.method.kind), kind);
        QVERIFY(validate(*automation).isEmpty());
    }
}

void RebalanceRuleTest::everyCodeHasWords() {
    QStringList names;
    for (int code = 1; code <= int(DecisionCode::Undone); ++code) {
        names.append(decisionCodeName(DecisionCode(code)));
        QVERIFY(!names.last().isEmpty());
        QVERIFY(!decisionSentence(DecisionCode(code)).isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void RebalanceRuleTest::draftsAreChecked() {
    Automation automation;
    QVERIFY(validate(automation).isEmpty());
    automation.level = Level::AgentsOfFarm;
    automation.driftBand = 0.0;
    automation.largestFarm = 1.2;
    automation.smallestDistribution = Decimal(-1);
    automation.freshness = std::chrono::seconds(1);
    QCOMPARE(validate(automation).size(), 5);
}

QTEST_GUILESS_MAIN(RebalanceRuleTest)
#include "rebalance_rule_test.moc"
