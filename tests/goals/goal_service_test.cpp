// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of persons on goals, money that is set aside, and what the database refuses whoever
// asks.
#include "models/goals/completion_store.h"
#include "tests/goals/goals_desk.h"

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;
using tf::test::await;

class GoalServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aDraftIsStoredAsItIs();
    void badDraftsAreRefused();
    void goalsDoNotWaitForThemselves();
    void anOlderCopyIsConflict();
    void aRunningGoalKeepsItsMeasure();
    void statesFollowTheRules();
    void moneyIsSetAsideOnceAndComesBack_data();
    void moneyIsSetAsideOnceAndComesBack();
    void withoutMoneyNothingStarts();
    void historyAndRewardOfADraft();
    void refused_data();
    void refused();

private:
    Goal created(const QString& name);
    Goal stored(GoalId id) { return m_desk->goals.goal(id)->goal; }
    void activate(GoalId id);

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_database; ///< farms and money, after a run
    std::unique_ptr<GoalsDesk> m_desk;
};

void GoalServiceTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_database = std::move(database).value();
    m_desk = std::make_unique<GoalsDesk>(*m_database);
    TF_VERIFY(open(*m_desk));
    TF_VERIFY(farms::test::setUp(*m_desk, 35));
    TF_VERIFY(farms::test::runToTheEnd(*m_desk));
}

void GoalServiceTest::cleanupTestCase() {
    m_desk.reset();
    m_database.reset();
}

Goal GoalServiceTest::created(const QString& name) {
    const Goal goal = draftOf(*m_desk, name, Measure::TradeCount, Decimal(500));
    const Result<void> done = await(m_desk->goals.createGoal(goal));
    TF_ASSERT(done.isOk());
    TF_ASSERT(await(m_desk->goals.refresh()).isOk());
    return stored(goal.id);
}

/// As the engine would with its next candle.
void GoalServiceTest::activate(GoalId id) {
    const auto session = m_database->session();
    GoalStore store(*session, tf::test::TestDatabase::workspace());
    TF_VERIFY(store.setState(id, GoalState::Draft, GoalState::Active, {},
                             Instant::fromMs(1'700'000'000'000)));
    TF_VERIFY(await(m_desk->goals.refresh()));
}

void GoalServiceTest::aDraftIsStoredAsItIs() {
    Goal goal = draftOf(*m_desk, QStringLiteral("Whole"), Measure::ProfitTotal, Decimal(1234));
    goal.note = QStringLiteral("why");
    goal.scope = {.kind = ScopeKind::Agents,
                  .farms = {},
                  .agents = {m_desk->farms.agents().first().id, m_desk->farms.agents().last().id}};
    goal.priority = 2;
    goal.confirmMinutes = 90;
    goal.completion.lock = TrailingLock{.armAt = Decimal(500), .giveMoney = Decimal(20)};
    goal.deadline = Instant::fromMs(1'900'000'000'000);
    TF_VERIFY(await(m_desk->goals.createGoal(goal)));
    TF_VERIFY(await(m_desk->goals.createGoal(goal))); // a second press changes nothing
    TF_VERIFY(await(m_desk->goals.refresh()));
    Goal found = stored(goal.id);
    QCOMPARE(found.version, 1);
    found.version = 0;
    found.createdAt = {};
    QVERIFY(found == goal);
    QCOMPARE(m_desk->goals.agentsOf(found).size(), 2);
    QCOMPARE(countOf(*m_database, "select count(*) from farm.assigned_goals"), qint64(2));
}

void GoalServiceTest::badDraftsAreRefused() {
    const Goal good = draftOf(*m_desk, QStringLiteral("Good"), Measure::TradeCount, Decimal(10));
    Goal nameless = good;
    nameless.name.clear();
    Goal targetless = good;
    targetless.target = Decimal(0);
    Goal shared = good;
    shared.completion.shares.master = Decimal::literal("0.9");
    Goal farmless = good;
    farmless.scope = {.kind = ScopeKind::Farms, .farms = {}, .agents = {}};
    for (const Goal& bad : {nameless, targetless, shared, farmless}) {
        TF_VERIFY_ERROR(await(m_desk->goals.createGoal(bad)), ErrorCode::BadParameter);
    }
    Goal strange = good;
    strange.asset = Asset::create(u"NOSUCH", 2).value();
    TF_VERIFY_ERROR(await(m_desk->goals.createGoal(strange)), ErrorCode::AssetMismatch);
    TF_VERIFY_ERROR(await(m_desk->goals.startGoal(GoalId::create())), ErrorCode::NotFound);
}

void GoalServiceTest::goalsDoNotWaitForThemselves() {
    const Goal first = created(QStringLiteral("First"));
    Goal second = draftOf(*m_desk, QStringLiteral("Second"), Measure::TradeCount, Decimal(5));
    second.after = {first.id};
    TF_VERIFY(await(m_desk->goals.createGoal(second)));
    Goal changed = first;
    changed.after = {second.id};
    TF_VERIFY_ERROR(await(m_desk->goals.saveGoal(changed)), ErrorCode::BadParameter);
    changed.after = {GoalId::create()};
    TF_VERIFY_ERROR(await(m_desk->goals.saveGoal(changed)), ErrorCode::BadParameter);
}

void GoalServiceTest::anOlderCopyIsConflict() {
    Goal goal = created(QStringLiteral("Old"));
    goal.note = QStringLiteral("first");
    TF_VERIFY(await(m_desk->goals.saveGoal(goal)));
    TF_VERIFY_ERROR(await(m_desk->goals.saveGoal(goal)), ErrorCode::Conflict);
}

void GoalServiceTest::aRunningGoalKeepsItsMeasure() {
    const Goal draft = created(QStringLiteral("Running"));
    TF_VERIFY(await(m_desk->goals.startGoal(draft.id)));
    activate(draft.id);
    Goal changed = stored(draft.id);
    changed.name = QStringLiteral("Renamed");
    changed.measure = Measure::Turnover;
    TF_VERIFY(await(m_desk->goals.saveGoal(changed)));
    TF_VERIFY(await(m_desk->goals.refresh()));
    QCOMPARE(stored(draft.id).name, QStringLiteral("Renamed"));
    QCOMPARE(stored(draft.id).measure, Measure::TradeCount);
    TF_VERIFY(await(m_desk->goals.adjustGoal(draft.id, Decimal(600), {}, QStringLiteral("more"))));
    TF_VERIFY(await(m_desk->goals.refresh()));
    QCOMPARE(stored(draft.id).target, Decimal(600));
    TF_VERIFY_ERROR(
        await(m_desk->goals.adjustGoal(draft.id, Decimal(-1), {}, QStringLiteral("less"))),
        ErrorCode::BadParameter);
}

void GoalServiceTest::statesFollowTheRules() {
    const Goal goal = created(QStringLiteral("States"));
    TF_VERIFY_ERROR(await(m_desk->goals.pauseGoal(goal.id, QStringLiteral("x"))),
                    ErrorCode::WrongState);
    TF_VERIFY_ERROR(await(m_desk->goals.approveGoal(goal.id, QStringLiteral("x"))),
                    ErrorCode::WrongState);
    TF_VERIFY(await(m_desk->goals.startGoal(goal.id)));
    TF_VERIFY(await(m_desk->goals.startGoal(goal.id))); // once is enough
    activate(goal.id);
    TF_VERIFY_ERROR(await(m_desk->goals.startGoal(goal.id)), ErrorCode::WrongState);
    TF_VERIFY(await(m_desk->goals.pauseGoal(goal.id, QStringLiteral("lunch"))));
    TF_VERIFY(await(m_desk->goals.resumeGoal(goal.id, QStringLiteral("back"))));
    TF_VERIFY_ERROR(await(m_desk->goals.resumeGoal(goal.id, QStringLiteral("again"))),
                    ErrorCode::WrongState);
    TF_VERIFY(await(
        m_desk->goals.cancelGoal(goal.id, CancelledFunds::BackToSource, QStringLiteral("enough"))));
    TF_VERIFY_ERROR(await(m_desk->goals.resumeGoal(goal.id, QStringLiteral("no"))),
                    ErrorCode::WrongState);
    const auto log = await(m_desk->goals.log(goal.id));
    TF_VERIFY(log);
    QCOMPARE(log->first().to.value(), GoalState::Cancelled);
    QCOMPARE(log->first().detail, QStringLiteral("enough"));
    QCOMPARE(log->first().actor, QStringLiteral("tester"));
    const auto copy = await(m_desk->goals.cloneGoal(goal.id, QStringLiteral("Again")));
    TF_VERIFY(copy);
    TF_VERIFY(await(m_desk->goals.refresh()));
    QCOMPARE(stored(*copy).state, GoalState::Draft);
}

void GoalServiceTest::moneyIsSetAsideOnceAndComesBack_data() {
    QTest::addColumn<bool>("isBack");
    QTest::newRow("source") << true;
    QTest::newRow("master") << false;
}

void GoalServiceTest::moneyIsSetAsideOnceAndComesBack() {
    QFETCH(const bool, isBack);
    const CancelledFunds funds = isBack ? CancelledFunds::BackToSource : CancelledFunds::ToMaster;
    const farms::Farm farm = m_desk->farms.farms().first();
    const auto session = m_database->session();
    CompletionStore books(*session, tf::test::TestDatabase::workspace());
    const Decimal farmBefore = books.freeOf(farm.wallet, farm.baseAsset).value();
    const Decimal masterBefore = books.freeOf(farm.master, farm.baseAsset).value();
    Goal goal = draftOf(*m_desk, QStringLiteral("Funded"), Measure::TradeCount, Decimal(500));
    goal.funding =
        GoalFunding{.amount = Decimal::literal("123.45"), .source = farm.wallet, .wallet = {}};
    TF_VERIFY(await(m_desk->goals.createGoal(goal)));
    QCOMPARE(books.freeOf(farm.wallet, farm.baseAsset).value(), farmBefore); // a draft takes none
    TF_VERIFY(await(m_desk->goals.startGoal(goal.id)));
    TF_VERIFY(await(m_desk->goals.startGoal(goal.id)));
    TF_VERIFY(await(m_desk->goals.refresh()));
    const ledger::WalletId wallet = stored(goal.id).funding->wallet;
    QCOMPARE(books.freeOf(wallet, farm.baseAsset).value(), Decimal::literal("123.45"));
    QCOMPARE(books.freeOf(farm.wallet, farm.baseAsset).value(),
             farmBefore - Decimal::literal("123.45"));
    TF_VERIFY(await(m_desk->goals.cancelGoal(goal.id, funds, QStringLiteral("no"))));
    QVERIFY(books.freeOf(wallet, farm.baseAsset).value().isZero());
    QCOMPARE(books.freeOf(farm.wallet, farm.baseAsset).value(),
             isBack ? farmBefore : farmBefore - Decimal::literal("123.45"));
    QCOMPARE(books.freeOf(farm.master, farm.baseAsset).value(),
             isBack ? masterBefore : masterBefore + Decimal::literal("123.45"));
}

void GoalServiceTest::withoutMoneyNothingStarts() {
    const farms::Farm farm = m_desk->farms.farms().first();
    Goal goal = draftOf(*m_desk, QStringLiteral("Poor"), Measure::TradeCount, Decimal(500));
    goal.funding = GoalFunding{.amount = Decimal(900'000'000), .source = farm.wallet, .wallet = {}};
    TF_VERIFY(await(m_desk->goals.createGoal(goal)));
    TF_VERIFY_ERROR(await(m_desk->goals.startGoal(goal.id)), ErrorCode::InsufficientFunds);
    TF_VERIFY(await(m_desk->goals.refresh()));
    QVERIFY(!stored(goal.id).isArmed);
    QVERIFY(stored(goal.id).funding->wallet.isNull()); // all or nothing
}

void GoalServiceTest::historyAndRewardOfADraft() {
    Goal goal = draftOf(*m_desk, QStringLiteral("Wish"), Measure::TradeCount, Decimal(1));
    goal.windowDays = 5;
    const auto easy = await(m_desk->goals.historyOf(goal));
    TF_VERIFY(easy);
    QVERIFY2(easy->windows > 1, qPrintable(easy->sentence));
    goal.target = Decimal(100'000);
    const auto hard = await(m_desk->goals.historyOf(goal));
    TF_VERIFY(hard);
    QCOMPARE(hard->windows, easy->windows);
    QCOMPARE(hard->reached, 0);
    QVERIFY(easy->reached > 0);

    Goal profit =
        draftOf(*m_desk, QStringLiteral("Wish"), Measure::ProfitTotal, Decimal::literal("1000.01"));
    const auto preview = await(m_desk->goals.rewardPreview(profit));
    TF_VERIFY(preview);
    QVERIFY(!preview->isExample);
    Decimal sum;
    for (const RewardLine& line : preview->lines) {
        QVERIFY(!line.wallet.isNull());
        sum += line.amount;
    }
    QCOMPARE(sum, Decimal::literal("1000.01"));
}

void GoalServiceTest::refused_data() {
    QTest::addColumn<QString>("statement");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const char* statement, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(statement) << code;
    };
    using enum ErrorCode;
    row("rewrite the log", "update farm.goal_log set detail = 'x'", JournalImmutable);
    row("delete the log", "delete from farm.goal_log", JournalImmutable);
    row("rewrite rewards", "update farm.goal_rewards set amount = 1", JournalImmutable);
    row("delete rewards", "delete from farm.goal_rewards", JournalImmutable);
    row("undo a step", "update farm.goal_completion_steps set state = 1, done_at = null",
        JournalImmutable);
    row("redo a step", "update farm.goal_completion_steps set result = '{}'", JournalImmutable);
    row("delete steps", "delete from farm.goal_completion_steps", JournalImmutable);
    row("delete completions", "delete from farm.goal_completions", JournalImmutable);
    row("wake a completed goal",
        "update farm.goals set state = 2, finished_at = null where name = 'Done'", WrongState);
    row("delete a goal", "delete from farm.goals", ConstraintViolated);
    row("move a base", "update farm.goal_bases set equity = 0", JournalImmutable);
    row("a reward of NaN",
        "insert into farm.goal_rewards select workspace_id, goal_id, 99::smallint, party, "
        "agent_id, farm_id, wallet_id, asset_id, 'NaN', transfer_id from farm.goal_rewards limit 1",
        ConstraintViolated);
    row("a second completion",
        "insert into farm.goal_completions select * from farm.goal_completions", AlreadyExists);
    row("another workspace",
        "insert into farm.goal_points values ((select goal_id from farm.goals where name = "
        "'Done'), '2026-01-01', gen_random_uuid(), '{2026-01-01}', '{1}', '{1}', '{0.5}')",
        PermissionDenied);
    const auto points = [&](const char* name, const char* at, const char* columns) {
        row(name,
            qPrintable(
                QStringLiteral("insert into farm.goal_points select g.goal_id, '2026-01-01', "
                               "g.workspace_id, %1, %2 from farm.goals g")
                    .arg(QLatin1String(at), QLatin1String(columns))),
            ConstraintViolated);
    };
    points("points of NaN", "'{2026-01-01}'", "'{NaN}', '{1}', '{0.5}'");
    points("points without a target", "'{2026-01-01}'", "'{1}', '{NULL}', '{0.5}'");
    points("points beyond all", "'{2026-01-01}'", "'{1}', '{1}', '{1.5}'");
    points("points of other lengths", "'{2026-01-01,2026-01-02}'", "'{1}', '{1}', '{0.5}'");
    points("no points", "'{}'", "'{}', '{}', '{}'");
    row("drop the rules", "alter table farm.goals disable trigger all", PermissionDenied);
    row("widen the rules", "insert into farm.goal_steps_allowed values (5, 2)", PermissionDenied);
}

/// As the program's own role, past every check of the program.
void GoalServiceTest::refused() {
    QFETCH(const QString, statement);
    QFETCH(const ErrorCode, code);
    const auto owner = m_database->ownerSession();
    TF_VERIFY(owner->executeScript(R"(
do $$
declare
    w uuid := (select workspace_id from farm.workspaces);
    g uuid := gen_random_uuid();
begin
    if exists (select from farm.goals where name = 'Done') then
        return;
    end if;
    insert into farm.goals (goal_id, workspace_id, name, kind, measure, asset_id, scope_kind, priority, definition,
                            state, started_at, finished_at, created_at)
    select g, w, 'Done', 1, 1, a.asset_id, 1, 5, '{}', 5, now(), now(), now() from farm.assets a limit 1;
    insert into farm.goal_log (workspace_id, goal_id, happened_at, kind, actor) values (w, g, now(), 1, 'x');
    insert into farm.goal_completions (goal_id, workspace_id, begun_at, figures) values (g, w, now(), '{}');
    insert into farm.goal_completion_steps (step_key, workspace_id, goal_id, ordinal, kind, agents, farms, state, done_at)
    values ('goal/x/stop', w, g, 0, 1, '{}', '{}', 3, now());
    insert into farm.goal_bases values (w, g, gen_random_uuid(), 1, 1, 1, 0, now());
    insert into farm.goal_rewards (workspace_id, goal_id, line, party, wallet_id, asset_id, amount)
    select w, g, 0, 3, m.wallet_id, a.asset_id, 1 from farm.wallets m, farm.assets a where m.kind = 1 limit 1;
end $$)"));
    const QString before = outcomeOf(*m_database);
    const auto outcome = m_database->session()->executeScript(statement.toUtf8());
    TF_VERIFY_ERROR(outcome, code);
    QCOMPARE(outcomeOf(*m_database), before);
}

QTEST_GUILESS_MAIN(GoalServiceTest)
#include "goal_service_test.moc"
