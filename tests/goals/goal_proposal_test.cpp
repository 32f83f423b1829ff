// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that ask a person: what they ask for waits, is done once or not at all, and stands in the
// log.
#include "models/goals/goal_desk.h"
#include "tests/goals/goals_desk.h"

#include <thread>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;
using tf::test::await;

class GoalProposalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aGoalThatIsMetWaitsForTheAnswer();
    void approvedItIsDoneOnce();
    void declinedTheGoalGoesOn();
    void anotherChangeOvertakesIt();
    void twoAnswersAtOnceAreOne();
    void answersStay_data();
    void answersStay();

private:
    const GoalView& view() const { return *m_desk->goals.goal(m_goal); }
    GoalProposal proposal() const { return view().proposals.first(); }
    qint64 logged(GoalLogKind kind, const QString& start);

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_met; ///< with a goal that asked
    std::unique_ptr<tf::test::TestDatabase> m_database;
    std::unique_ptr<GoalsDesk> m_desk;
    GoalId m_goal;
};

void GoalProposalTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_met = std::move(database).value();
    GoalsDesk desk(*m_met);
    TF_VERIFY(open(desk));
    TF_VERIFY(farms::test::setUp(desk, 30));
    Goal goal = draftOf(desk, QStringLiteral("Busy"), Measure::TradeCount, Decimal(8));
    goal.deadline = Instant::fromMs(1'990'000'000'000); // far away: whatever comes is early
    goal.adjustments = {{.trigger = AdjustmentTrigger::MetEarly,
                         .threshold = Decimal::literal("0.5"),
                         .action = AdjustmentAction::RaiseTarget,
                         .step = Decimal::literal("0.2"),
                         .highestTarget = Decimal(1'000),
                         .approval = Approval::Person}};
    m_goal = goal.id;
    TF_VERIFY(createAndStart(desk, goal));
    TF_VERIFY(farms::test::runToTheEnd(desk));
}

void GoalProposalTest::init() {
    auto database = m_server->copyOf(*m_met);
    TF_VERIFY(database);
    m_database = std::move(database).value();
    m_desk = std::make_unique<GoalsDesk>(*m_database);
    TF_VERIFY(open(*m_desk));
}

void GoalProposalTest::cleanup() {
    m_desk.reset();
    m_database.reset();
}

qint64 GoalProposalTest::logged(GoalLogKind kind, const QString& start) {
    const auto lines = await(m_desk->goals.log(m_goal));
    return lines ? std::count_if(lines->begin(), lines->end(),
                                 [&](const GoalLogLine& line) {
                                     return line.kind == kind && line.detail.startsWith(start);
                                 })
                 : -1;
}

void GoalProposalTest::aGoalThatIsMetWaitsForTheAnswer() {
    QCOMPARE(view().goal.state, GoalState::Met);
    QCOMPARE(view().proposals.size(), 1);
    QVERIFY(view().waitsForDecision());
    QVERIFY(!view().waitsForApproval());
    QVERIFY(view().waitsFor.contains(QStringLiteral("proposal")));
    QCOMPARE(view().goal.target, Decimal(8));
    QCOMPARE(proposal().newTarget, Decimal(10)); // 9.6 trades
    QVERIFY2(proposalText(view().goal, proposal())
                 .startsWith(
                     QStringLiteral("Raise the target from 8 trades to 10 trades. Reached after ")),
             qPrintable(proposalText(view().goal, proposal())));
    QCOMPARE(logged(GoalLogKind::Proposal, {}), qint64(1)); // asked once, however long it takes
    // A restart does not complete it either.
    TF_VERIFY(farms::test::runToTheEnd(*m_desk));
    TF_VERIFY(await(m_desk->goals.refresh()));
    QCOMPARE(view().goal.state, GoalState::Met);
    QCOMPARE(view().proposals.size(), 1);
}

void GoalProposalTest::approvedItIsDoneOnce() {
    const GoalProposal asked = proposal();
    TF_VERIFY(await(m_desk->goals.decideProposal(asked.id, true)));
    TF_VERIFY(await(m_desk->goals.decideProposal(asked.id, true))); // a second press
    TF_VERIFY_ERROR(await(m_desk->goals.decideProposal(asked.id, false)), ErrorCode::WrongState);
    TF_VERIFY(await(m_desk->goals.refresh()));
    QCOMPARE(view().goal.target, Decimal(10));
    QVERIFY(view().proposals.isEmpty());
    QCOMPARE(view().goal.state, GoalState::Met); // the old target completes nothing any more
    QCOMPARE(logged(GoalLogKind::Adjusted, QStringLiteral("Approved: Raise the target")),
             qint64(1));
    const auto log = await(m_desk->goals.log(m_goal));
    TF_VERIFY(log);
    QCOMPARE(log->first().actor, QStringLiteral("tester"));
    QCOMPARE(log->first().figures[QStringLiteral("newTarget")].toString(), QStringLiteral("10"));
    QCOMPARE(countOf(*m_database, "select count(*) from farm.goal_proposals where state = 2 and "
                                  "decided_by = 'tester'"),
             qint64(1));
    // The rule has acted as often as it may: now the goal completes by itself.
    TF_VERIFY(farms::test::runToTheEnd(*m_desk));
    TF_VERIFY(await(m_desk->goals.refresh()));
    QVERIFY(view().proposals.isEmpty());
    QCOMPARE(countOf(*m_database, "select count(*) from farm.goal_proposals"), qint64(1));
}

void GoalProposalTest::declinedTheGoalGoesOn() {
    TF_VERIFY(await(m_desk->goals.decideProposal(proposal().id, false)));
    QCOMPARE(logged(GoalLogKind::Proposal, QStringLiteral("Declined: Raise the target")),
             qint64(1));
    QTRY_COMPARE_WITH_TIMEOUT(view().proposals.size(), 0, tf::test::patienceMs);
    QCOMPARE(view().goal.target, Decimal(8));
    // What it held back happens, where no engine runs as far as that gets.
    QTRY_VERIFY_WITH_TIMEOUT(view().goal.state == GoalState::Collecting ||
                                 view().goal.state == GoalState::Completed,
                             tf::test::patienceMs);
}

void GoalProposalTest::anotherChangeOvertakesIt() {
    const GoalProposal asked = proposal();
    TF_VERIFY(await(m_desk->goals.adjustGoal(m_goal, Decimal(12), {}, QStringLiteral("by hand"))));
    TF_VERIFY(await(m_desk->goals.refresh()));
    QVERIFY(view().proposals.isEmpty());
    TF_VERIFY_ERROR(await(m_desk->goals.decideProposal(asked.id, true)), ErrorCode::WrongState);
    TF_VERIFY(await(m_desk->goals.refresh()));
    QCOMPARE(view().goal.target, Decimal(12));
    TF_VERIFY_ERROR(await(m_desk->goals.decideProposal(ProposalId::create(), true)),
                    ErrorCode::NotFound);
}

void GoalProposalTest::twoAnswersAtOnceAreOne() {
    const GoalProposal asked = proposal();
    const ledger::WriteContext context{.workspace = tf::test::TestDatabase::workspace(),
                                       .epoch = m_desk->ledger.epoch(),
                                       .actor = QStringLiteral("tester")};
    std::array<Result<void>, 2> outcomes;
    std::array<std::thread, 2> persons;
    for (size_t i = 0; i < persons.size(); ++i) {
        persons[i] = std::thread([&, i] {
            const auto own = m_database->session();
            ledger::AssetIds assets;
            outcomes[i] = GoalDesk(*own, assets, context).decide(asked.id, i == 0, Instant());
        });
    }
    for (std::thread& person : persons) {
        person.join();
    }
    QVERIFY(outcomes[0].isOk() != outcomes[1].isOk());
    const bool isApproved = outcomes[0].isOk();
    TF_VERIFY_ERROR(outcomes[isApproved ? 1 : 0], ErrorCode::WrongState);
    TF_VERIFY(await(m_desk->goals.refresh()));
    QCOMPARE(view().goal.target, Decimal(isApproved ? 10 : 8));
    QCOMPARE(logged(GoalLogKind::Adjusted, QStringLiteral("Approved: ")) +
                 logged(GoalLogKind::Proposal, QStringLiteral("Declined: ")),
             qint64(1));
}

void GoalProposalTest::answersStay_data() {
    QTest::addColumn<QString>("statement");
    QTest::newRow("reopen") << QStringLiteral(
        "update farm.goal_proposals set state = 1, decided_at = null, decided_by = null");
    QTest::newRow("turn round") << QStringLiteral("update farm.goal_proposals set state = 3");
    QTest::newRow("ask for more") << QStringLiteral(
        "update farm.goal_proposals set new_target = 99");
    QTest::newRow("forget") << QStringLiteral("delete from farm.goal_proposals");
}

/// As the program's own role, past every check of the program.
void GoalProposalTest::answersStay() {
    QFETCH(const QString, statement);
    TF_VERIFY(await(m_desk->goals.decideProposal(proposal().id, true)));
    TF_VERIFY_ERROR(m_database->session()->executeScript(statement.toUtf8()),
                    ErrorCode::JournalImmutable);
}

QTEST_GUILESS_MAIN(GoalProposalTest)
#include "goal_proposal_test.moc"
