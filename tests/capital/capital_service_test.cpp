// SPDX-License-Identifier: GPL-3.0-or-later
// Capital on the real database: what agents traded becomes series, a proposal becomes transfers,
// and the rules act or say why not.
#include "tests/capital/capital_fixture.h"

using namespace tf;
using namespace tf::capital;
using namespace tf::capital::test;
using farms::test::countOf;
using tf::test::await;

namespace {

constexpr auto overdrawn =
    "select count(*) from farm.balances b join farm.wallets w using (wallet_id) "
    "where w.kind <> 6 and (b.posted < b.held or b.held < 0)";

/// What the engine counts as capital of an agent against what the books say.
constexpr auto flowsMissed =
    "select count(*) from farm.trading_agents a join farm.run_figures f on f.entity_id = "
    "a.agent_id "
    "where f.contributed <> (select sum(b.contributed) from farm.balances b join farm.assets s "
    "using (asset_id) "
    "join farm.agent_farm_assignments x on x.agent_id = a.agent_id and x.until_at is null "
    "join farm.farms m using (farm_id) where b.wallet_id = a.wallet_id and s.asset_id = "
    "m.base_asset_id)";

Settings forTest(allocation::MethodKind kind) {
    Settings settings;
    settings.method = defaultMethod(kind);
    settings.minimumObservations = 10;
    return settings;
}

} // namespace

class CapitalServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void situationsHoldWhatTheBooksSay();
    void seriesAreNetOfFlows();
    void applyAndUndoAreExact();
    void aProposalMovesMoneyOnce();
    void moneyThatWentIsRefusedWhole();
    void concurrentTradingNeverOverdraws();
    void settingsAreKept();
    void aPersonApprovesOrDismisses();
    void rulesWaitForFreshPrices();
    void rulesActByThemselves();
    void newMoneyIsGivenOut();
    void onlyTheWriterActs();
    void theLogIsForEver();

private:
    std::unique_ptr<tf::test::TestDatabase> copy() { return m_server->copyOf(*m_run).value(); }
    Result<void> automate(CapitalDesk& desk, const Automation& automation) {
        return await(desk.capital.saveAutomation(desk.master(), automation));
    }

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_prepared; ///< set up, never run
    std::unique_ptr<tf::test::TestDatabase> m_run;      ///< and run to the end
};

void CapitalServiceTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
    m_prepared = m_server->createDatabase().value();
    {
        farms::test::Desk desk(*m_prepared);
        TF_VERIFY(open(desk));
        TF_VERIFY(setUp(desk, 25));
    }
    m_run = m_server->copyOf(*m_prepared).value();
    farms::test::Desk desk(*m_run);
    TF_VERIFY(open(desk));
    // Two thirds of the way, so that there is something left to trade and positions are open.
    farms::EngineRun run = desk.run();
    run.feed = farms::storedCandles(0, desk.clock.now().startOfDay() - std::chrono::hours(24 * 8));
    QSignalSpy finished(&desk.engine, &farms::TradingEngine::finished);
    TF_VERIFY(desk.engine.start(std::move(run)));
    QVERIFY(!finished.isEmpty() || finished.wait(tf::test::patienceMs));
    TF_VERIFY(finished.first().first().value<Result<void>>());
    QVERIFY(countOf(*m_run, "select count(*) from farm.fills") > 20);
}

void CapitalServiceTest::situationsHoldWhatTheBooksSay() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    const auto agents = desk.situation();
    TF_VERIFY(agents);
    QCOMPARE(agents->entities.size(), 10);
    const auto farms = desk.situation(Level::FarmsOfMaster);
    TF_VERIFY(farms);
    QCOMPARE(farms->entities.size(), 5);
    const auto ofOne = desk.situation(Level::AgentsOfFarm);
    TF_VERIFY(ofOne);
    QCOMPARE(ofOne->entities.size(), 2);
    QVERIFY(agents->unpriced.isEmpty());
    // Farms hold their own wallets beside what their agents hold; the pool is the same.
    Decimal own;
    for (const Entity& farm : farms->entities) {
        own += farm.purses.first().current;
        QCOMPARE(farm.purses.size(), 3);
    }
    QCOMPARE(farms->total(), agents->total() + own);
    const auto nodes = await(desk.desk.ledger.reader().wallets(ledger::WalletQuery::all()));
    TF_VERIFY(nodes);
    const auto equities = await(desk.desk.farms.latestEquity());
    TF_VERIFY(equities);
    bool holdsPosition = false;
    int trades = 0;
    for (const Entity& entity : agents->entities) {
        for (const ledger::WalletNode& node : *nodes) {
            if (node.wallet.id == entity.purses.first().wallet) {
                const ledger::AssetTotal cash = ledger::totalOf(node.own, desk.asset());
                QCOMPARE(entity.free, cash.free);
                holdsPosition = holdsPosition || entity.current != cash.total();
            }
        }
        // The engine's own view at the last close, to the last digit that money has.
        for (const trading::EquitySnapshot& snapshot : *equities) {
            if (snapshot.entity == entity.id) {
                const Decimal difference = (snapshot.equity - entity.current).abs();
                QVERIFY2(difference <= Decimal::literal("0.00000002"),
                         qPrintable(entity.name + u' ' + difference.toString()));
            }
        }
        trades += entity.trades.trades;
        QVERIFY(entity.trades.wins + entity.trades.losses <= entity.trades.trades);
        QVERIFY(entity.returns.size() >= 15);
        QVERIFY(std::is_sorted(entity.returns.begin(), entity.returns.end(),
                               [](const auto& a, const auto& b) { return a.at < b.at; }));
    }
    QVERIFY(holdsPosition); // or the next test of prices tests nothing
    QVERIFY(agents->oldestPriceAt && agents->marketTime);
    QCOMPARE(qint64(trades),
             countOf(*database, "select count(*) from farm.fills where is_closing"));
    TF_VERIFY_ERROR(await(desk.capital.entities(Level::AgentsOfMaster, ledger::WalletId::create(),
                                                desk.asset())),
                    ErrorCode::NotFound);
    TF_VERIFY_ERROR(await(desk.capital.entities(Level::AgentsOfFarm, desk.master(), desk.asset())),
                    ErrorCode::NotFound);
}

void CapitalServiceTest::seriesAreNetOfFlows() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    const auto session = database->ownerSession();
    const QUuid entity = desk.desk.farms.agents().first().id.uuid();
    const auto insert = [&](const char* at, const char* equity, const char* flow) {
        TF_VERIFY(session->execute(
            "insert into farm.equity_snapshots (entity_id, taken_at, workspace_id, equity, flow) "
            "values ($1, $2::timestamptz, $3, $4::numeric, $5::numeric)",
            storage::Params::of(entity, at, tf::test::TestDatabase::workspace(), equity, flow)));
    };
    TF_VERIFY(session->execute("delete from farm.equity_snapshots where entity_id = $1",
                               storage::Params::of(entity)));
    insert("2026-01-01T12:00Z", "100", "0");
    insert("2026-01-01T18:00Z", "110", "0");   // +10 %
    insert("2026-01-02T00:00Z", "221", "100"); // 121 without what came: +10 %, still the first day
    insert("2026-01-02T06:00Z", "0", "-221");  // all taken away: no loss
    insert("2026-01-02T12:00Z", "50", "50");   // money comes where there was none: no return
    insert("2026-01-03T00:00Z", "25", "0");    // -50 %
    const auto situation = desk.situation();
    TF_VERIFY(situation);
    const Entity* one = situation->entity(entity);
    QVERIFY(one != nullptr);
    QCOMPARE(one->returns.size(), 2);
    QCOMPARE(one->returns[0].at.toString(), QStringLiteral("2026-01-02T00:00:00.000Z"));
    QVERIFY(std::abs(one->returns[0].value - 0.21) < 1e-12);
    QVERIFY(std::abs(one->returns[1].value + 0.5) < 1e-12);
}

void CapitalServiceTest::applyAndUndoAreExact() {
    for (const Level level : {Level::AgentsOfFarm, Level::FarmsOfMaster, Level::AgentsOfMaster}) {
        const auto database = copy();
        CapitalDesk desk(*database);
        TF_VERIFY(open(desk.desk));
        const QString before = balancesOf(*database);
        const auto proposal = desk.propose(forTest(allocation::MethodKind::MinimumVariance), level);
        TF_VERIFY(proposal);
        QVERIFY(!proposal->movements.isEmpty());
        QSignalSpy changed(&desk.capital, &CapitalService::plansChanged);
        const auto applied = desk.apply(*proposal);
        TF_VERIFY(applied);
        QCOMPARE(applied->size(), proposal->movements.size());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), tf::test::patienceMs);
        const auto after = desk.situation(level);
        TF_VERIFY(after);
        for (const Share& share : proposal->shares) {
            QCOMPARE(after->entity(share.entity)->current, share.after);
        }
        QCOMPARE(after->poolCurrent, proposal->poolAfter);
        const auto history = await(desk.capital.history(proposal->scope, 5));
        TF_VERIFY(history);
        const ledger::AllocationRecord& record = history->first();
        QCOMPARE(record.plan.id, proposal->id);
        QCOMPARE(record.plan.inputsDigest, proposal->digest);
        QVERIFY(!record.plan.certificate.isEmpty());
        QCOMPARE(record.plan.method, QStringLiteral("min_variance"));
        QCOMPARE(record.plan.transfers.size(), proposal->movements.size());
        QCOMPARE(record.actor, QStringLiteral("tester"));
        TF_VERIFY(await(desk.capital.undo(proposal->id, proposal->scope, QStringLiteral("back"))));
        QCOMPARE(balancesOf(*database), before);
        QVERIFY(await(desk.capital.history(proposal->scope, 5))->first().isUndone);
        const auto lines = await(desk.capital.decisions(proposal->scope, std::nullopt, 10));
        TF_VERIFY(lines);
        QCOMPARE(lines->at(0).code, DecisionCode::Undone);
        QCOMPARE(lines->at(1).code, DecisionCode::Applied);
        QCOMPARE(desk.findings(), QString());
    }
}

void CapitalServiceTest::aProposalMovesMoneyOnce() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    const auto proposal = desk.propose(equalShares(0.1));
    TF_VERIFY(proposal);
    const auto first = desk.capital.apply(*proposal, QStringLiteral("first"));
    const auto second = desk.capital.apply(*proposal, QStringLiteral("second press"));
    TF_VERIFY(await(first));
    TF_VERIFY(await(second));
    QVERIFY(second.result()->first().wasThere);
    QCOMPARE(countOf(*database, "select count(*) from farm.allocation_plans"), qint64(1));
    const auto again = desk.propose(equalShares(0.1));
    TF_VERIFY(again);
    QVERIFY2(again->moved < Decimal::literal("0.001"), qPrintable(again->moved.toString()));
    Proposal nothing = *again;
    nothing.movements.clear();
    TF_VERIFY_ERROR(desk.apply(nothing), ErrorCode::InvalidArgument);
}

void CapitalServiceTest::moneyThatWentIsRefusedWhole() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    const auto proposal = desk.propose(equalShares(0.5));
    TF_VERIFY(proposal);
    // One who was to give has given everything to its farm meanwhile.
    const Movement& first = proposal->movements.first();
    const auto situation = desk.situation();
    for (const Entity& entity : situation->entities) {
        if (entity.purses.first().wallet == first.transfer.from) {
            TF_VERIFY(await(desk.desk.ledger.post({ledger::TransferRequest::move(
                ledger::OperationKind::Collection, first.transfer.from, entity.farmWallet,
                Money(entity.free, desk.asset()))})));
        }
    }
    const QString before = balancesOf(*database);
    TF_VERIFY_ERROR(desk.apply(*proposal), ErrorCode::InsufficientFunds);
    QCOMPARE(balancesOf(*database), before);
    QCOMPARE(countOf(*database, "select count(*) from farm.fund_allocations"), qint64(0));
}

void CapitalServiceTest::concurrentTradingNeverOverdraws() {
    auto database = m_server->copyOf(*m_prepared).value();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    QSignalSpy finished(&desk.desk.engine, &farms::TradingEngine::finished);
    farms::EngineRun run = desk.desk.run();
    run.settings.batchesPerWrite = 5; // many small writes between which plans come
    run.settings.transfersPerWrite = 10;
    TF_VERIFY(desk.desk.engine.start(std::move(run)));
    int applied = 0;
    int refused = 0;
    for (int round = 0; finished.isEmpty() || round < 2; ++round) {
        const auto proposal = desk.propose(equalShares(round % 2 == 0 ? 0.6 : 0.1));
        TF_VERIFY(proposal);
        if (proposal->movements.isEmpty()) {
            continue;
        }
        const auto outcome = desk.apply(*proposal);
        if (!outcome) {
            QCOMPARE(tf::test::nameOf(outcome), errorName(ErrorCode::InsufficientFunds));
        }
        (outcome ? applied : refused) += 1;
        QCOMPARE(countOf(*database, overdrawn), qint64(0));
    }
    const auto outcome = finished.first().first().value<Result<void>>();
    TF_VERIFY(outcome);
    qInfo("%d plans applied and %d refused while agents traded", applied, refused);
    QVERIFY(applied >= 2);
    QVERIFY(countOf(*database, "select count(*) from farm.fills") > 20);
    QCOMPARE(countOf(*database, "select count(*) from farm.fund_allocations f left join "
                                "farm.transfers t using (transfer_id) where t.transfer_id is null"),
             qint64(0));
    QCOMPARE(desk.findings(), QString());
    // The engine counts what plans moved as flows, never as profit or loss: it looks once more.
    TF_VERIFY(runToTheEnd(desk.desk));
    QCOMPARE(countOf(*database, flowsMissed), qint64(0));
}

void CapitalServiceTest::settingsAreKept() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    const ledger::WalletId scope = desk.master();
    const auto none = await(desk.capital.settings(Level::AgentsOfMaster, scope));
    TF_VERIFY(none);
    QVERIFY(!none->has_value());
    Settings settings = equalShares(0.25);
    TF_VERIFY(await(desk.capital.saveSettings(Level::AgentsOfMaster, scope, settings)));
    settings.limits.maximum = 0.5;
    TF_VERIFY(await(desk.capital.saveSettings(Level::AgentsOfMaster, scope, settings)));
    const auto read = await(desk.capital.settings(Level::AgentsOfMaster, scope));
    TF_VERIFY(read);
    QVERIFY(**read == settings);
    QVERIFY(!await(desk.capital.settings(Level::FarmsOfMaster, scope))->has_value());
    settings.limits.reserve = 3.0;
    TF_VERIFY_ERROR(await(desk.capital.saveSettings(Level::AgentsOfMaster, scope, settings)),
                    ErrorCode::BadParameter);
}

void CapitalServiceTest::aPersonApprovesOrDismisses() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    const auto first = desk.propose(equalShares(0.1));
    const auto second = desk.propose(equalShares(0.3));
    TF_VERIFY(first);
    TF_VERIFY(second);
    const QString before = balancesOf(*database);
    TF_VERIFY(await(desk.capital.submit(*first, DecisionCode::PeriodEnded)));
    TF_VERIFY(await(desk.capital.submit(*second, DecisionCode::DriftAboveBand)));
    QCOMPARE(balancesOf(*database), before); // nothing moves before somebody says so
    auto waiting = await(desk.capital.waiting(desk.master()));
    TF_VERIFY(waiting);
    QCOMPARE(waiting->size(), 2);
    QVERIFY(waiting->first().proposal == *second);
    QCOMPARE(waiting->first().why, DecisionCode::DriftAboveBand);
    TF_VERIFY(await(desk.capital.dismiss(second->id, desk.master(), QStringLiteral("not now"))));
    TF_VERIFY_ERROR(await(desk.capital.dismiss(second->id, desk.master(), {})),
                    ErrorCode::WrongState);
    TF_VERIFY_ERROR(await(desk.capital.approve(second->id, {})), ErrorCode::WrongState);
    TF_VERIFY_ERROR(await(desk.capital.approve(ProposalId::create(), {})), ErrorCode::NotFound);
    TF_VERIFY(await(desk.capital.approve(first->id, QStringLiteral("go"))));
    TF_VERIFY_ERROR(await(desk.capital.approve(first->id, {})), ErrorCode::WrongState);
    TF_VERIFY_ERROR(await(desk.capital.dismiss(first->id, desk.master(), {})),
                    ErrorCode::WrongState);
    QVERIFY(await(desk.capital.waiting({}))->isEmpty());
    QCOMPARE(desk.situation()->poolCurrent, first->poolAfter);
    const auto lines = await(desk.capital.decisions(desk.master(), std::nullopt, 10));
    QCOMPARE(lines->first().code, DecisionCode::Approved);
    QCOMPARE(lines->first().detail, QStringLiteral("go"));
    QCOMPARE(lines->first().proposal, first->id);
}

void CapitalServiceTest::rulesWaitForFreshPrices() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    Automation automation;
    automation.settings = equalShares(0.1);
    automation.rule = ledger::RebalanceRule::Calendar;
    automation.needsApproval = false;
    TF_VERIFY(automate(desk, automation));
    const auto oldest = desk.situation()->oldestPriceAt;
    QVERIFY(oldest);
    ManualClock clock(*oldest + std::chrono::hours(4));
    Rebalancer rebalancer(desk.capital, desk.desk.ledger, clock, PriceClock::Wall);
    const QString before = balancesOf(*database);
    const auto stale = await(rebalancer.check(desk.master()));
    TF_VERIFY(stale);
    QCOMPARE(decisionCodeName(stale->code), QStringLiteral("prices_stale"));
    QCOMPARE(balancesOf(*database), before);
    // The same reason again is no news; the next day it is.
    TF_VERIFY(await(rebalancer.check(desk.master())));
    QCOMPARE(await(desk.capital.decisions(desk.master(), std::nullopt, 10))->size(), 1);
    clock.advance(std::chrono::hours(25));
    TF_VERIFY(await(rebalancer.check(desk.master())));
    QCOMPARE(await(desk.capital.decisions(desk.master(), std::nullopt, 10))->size(), 2);
    clock.setNow(*oldest + std::chrono::hours(2));
    const auto fresh = await(rebalancer.check(desk.master()));
    TF_VERIFY(fresh);
    QCOMPARE(decisionCodeName(fresh->code), QStringLiteral("applied"));
    QVERIFY(balancesOf(*database) != before);
}

void CapitalServiceTest::rulesActByThemselves() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    Automation automation;
    automation.level = Level::AgentsOfMaster;
    automation.settings = forTest(allocation::MethodKind::EqualRisk);
    automation.settings.limits.reserve = 0.1;
    automation.rule = ledger::RebalanceRule::DriftBand;
    automation.driftBand = 0.02;
    automation.needsApproval = true;
    TF_VERIFY(automate(desk, automation));
    ManualClock clock(desk.desk.clock.now());
    Rebalancer rebalancer(desk.capital, desk.desk.ledger, clock, PriceClock::Market);
    const auto code = [&] {
        const auto decision = await(rebalancer.check(desk.master()));
        return decision ? decisionCodeName(decision->code)
                        : QString::fromUtf8(tf::test::describe(decision));
    };
    QCOMPARE(code(), QStringLiteral("submitted"));
    QCOMPARE(code(), QStringLiteral("proposal_waiting"));
    const auto waiting = await(desk.capital.waiting(desk.master()));
    QCOMPARE(waiting->size(), 1);
    TF_VERIFY(await(desk.capital.approve(waiting->first().proposal.id, {})));
    QCOMPARE(code(), QStringLiteral("drift_inside_band"));
    // Somebody takes a good part of an agent's money: that is drift.
    const auto situation = desk.situation();
    const auto richest =
        std::max_element(situation->entities.begin(), situation->entities.end(),
                         [](const Entity& a, const Entity& b) { return a.free < b.free; });
    TF_VERIFY(await(desk.desk.ledger.post({ledger::TransferRequest::move(
        ledger::OperationKind::Collection, richest->purses.first().wallet, desk.master(),
        Money(richest->free, desk.asset()))})));
    automation.needsApproval = false;
    TF_VERIFY(automate(desk, automation));
    QCOMPARE(code(), QStringLiteral("applied"));
    const auto record = await(desk.capital.history(desk.master(), 1))->first();
    QCOMPARE(record.plan.cause.kind, ledger::CauseKind::RebalancePlan);
    QVERIFY2(record.plan.reason.contains(QStringLiteral("drift")), qPrintable(record.plan.reason));
    QCOMPARE(code(), QStringLiteral("drift_inside_band"));
    TF_VERIFY(await(desk.capital.undo(record.plan.id, desk.master(), QStringLiteral("no"))));
    QCOMPARE(code(), QStringLiteral("person_said_no"));
    // A method without an answer is logged with its reason and tried again later.
    automation.settings.limits.maximum = 0.01;
    TF_VERIFY(automate(desk, automation));
    clock.advance(std::chrono::hours(25));
    QCOMPARE(code(), QStringLiteral("no_answer"));
    QCOMPARE(code(), QStringLiteral("tries_later"));
    const auto lines = await(desk.capital.decisions(desk.master(), std::nullopt, 3));
    QVERIFY2(lines->at(1).detail.contains(QStringLiteral("conflict")),
             qPrintable(lines->at(1).detail));
    QCOMPARE(desk.findings(), QString());
}

void CapitalServiceTest::newMoneyIsGivenOut() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    Automation automation;
    automation.level = Level::AgentsOfMaster;
    automation.settings = equalShares(0.1);
    automation.distributesDeposits = true;
    automation.needsApproval = false;
    automation.smallestDistribution = Decimal(1'000);
    TF_VERIFY(automate(desk, automation));
    ManualClock clock(desk.desk.clock.now());
    Rebalancer rebalancer(desk.capital, desk.desk.ledger, clock, PriceClock::Market);
    const auto first = await(rebalancer.check(desk.master())); // what the reserve does not need
    TF_VERIFY(first);
    const auto roots = await(desk.desk.ledger.reader().wallets({.withExternal = true}));
    const auto outside = std::find_if(roots->begin(), roots->end(), [](const auto& node) {
        return node.wallet.purpose == ledger::ExternalPurpose::Outside;
    });
    TF_VERIFY(await(desk.desk.ledger.post(
        {ledger::TransferRequest::move(ledger::OperationKind::Deposit, outside->wallet.id,
                                       desk.master(), Money(Decimal(50'000), desk.asset()))})));
    const auto before = desk.situation();
    const auto decision = await(rebalancer.check(desk.master()));
    TF_VERIFY(decision);
    QCOMPARE(decisionCodeName(decision->code), QStringLiteral("applied"));
    QCOMPARE(decision->kind, DecisionKind::Distribute);
    const auto after = desk.situation();
    for (const Entity& entity : before->entities) {
        QVERIFY(after->entity(entity.id)->current >= entity.current); // nobody gave anything
    }
    const double share = after->poolCurrent.toDouble() / after->total().toDouble();
    QVERIFY2(std::abs(share - 0.1) < 1e-6, qPrintable(QString::number(share)));
    const auto record = await(desk.capital.history(desk.master(), 1))->first();
    QCOMPARE(record.plan.kind, ledger::OperationKind::Allocation);
    QCOMPARE(record.plan.cause.kind, ledger::CauseKind::AutoDistribution);
    const auto again = await(rebalancer.check(desk.master()));
    QCOMPARE(decisionCodeName(again->code), QStringLiteral("little_money"));
}

void CapitalServiceTest::onlyTheWriterActs() {
    const auto database = copy();
    CapitalDesk writer(*database);
    TF_VERIFY(open(writer.desk));
    Automation automation;
    automation.settings = equalShares(0.1);
    automation.rule = ledger::RebalanceRule::Calendar;
    automation.needsApproval = false;
    TF_VERIFY(automate(writer, automation));
    CapitalDesk viewer(*database);
    TF_VERIFY(await(viewer.desk.database.open(viewer.desk.connection)));
    const QString before = balancesOf(*database);
    Rebalancer other(viewer.capital, viewer.desk.ledger, viewer.desk.clock, PriceClock::Market);
    const auto looked = await(other.check(writer.master()));
    TF_VERIFY(looked);
    QCOMPARE(decisionCodeName(looked->code), QStringLiteral("not_writer"));
    QVERIFY(await(writer.capital.decisions({}, std::nullopt, 10))->isEmpty());
    QCOMPARE(balancesOf(*database), before);
    Rebalancer own(writer.capital, writer.desk.ledger, writer.desk.clock, PriceClock::Market);
    QSignalSpy decided(&own, &Rebalancer::decided);
    const QSignalSpy over(&own, &Rebalancer::lookedAtAll);
    own.start(std::chrono::hours(1)); // the first look is now
    QTRY_VERIFY_WITH_TIMEOUT(!over.isEmpty(), tf::test::patienceMs);
    QCOMPARE(decided.size(), 1); // one master, one look until the next hour
    QCOMPARE(await(writer.capital.history(writer.master(), 5))->size(), 1);
}

void CapitalServiceTest::theLogIsForEver() {
    const auto database = copy();
    CapitalDesk desk(*database);
    TF_VERIFY(open(desk.desk));
    TF_VERIFY(await(desk.capital.record({.scope = desk.master(),
                                         .at = desk.desk.clock.now(),
                                         .code = DecisionCode::PeriodRuns,
                                         .actor = QStringLiteral("tester")})));
    const auto session = database->session();
    TF_VERIFY_ERROR(session->execute("update farm.capital_decisions set detail = 'x'"),
                    ErrorCode::JournalImmutable);
    TF_VERIFY_ERROR(session->execute("delete from farm.capital_decisions"),
                    ErrorCode::JournalImmutable);
    TF_VERIFY_ERROR(database->ownerSession()->execute("truncate farm.capital_decisions"),
                    ErrorCode::JournalImmutable);
}

QTEST_GUILESS_MAIN(CapitalServiceTest)
#include "capital_service_test.moc"
