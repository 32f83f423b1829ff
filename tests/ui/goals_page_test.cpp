// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of goals, on a real server: states, money, answers.
#include "tests/ui/goals_page_fixture.h"

#include "models/items/ledger_overview.h"
#include "ui/dashboard/decisions_card.h"
#include "ui/goals/step_list.h"
#include "widgets/dialog.h"

using namespace tf;
using namespace tf::ui;
using namespace tf::ui::test;

class GoalsPageTest final : public GoalsPageTestBase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanup() { close(); }
    void emptyPageSaysWhatToDo();
    void startedPausedResumedCancelledWithItsMoney();
    void runningGoalIsAdjustedAndCloned();
    void approvalIsAskedForAndGiven();
    void proposalsAreShownAndAnswered_data();
    void proposalsAreShownAndAnswered();
};

void GoalsPageTest::emptyPageSaysWhatToDo() {
    fresh(true);
    const auto labels = m_program->page->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) {
        return one->isVisible() && one->text() == QStringLiteral("No goals yet");
    }));
    QCOMPARE(tf::test::namelessControls(m_program->page.get()), QStringList());
    pictures(QStringLiteral("goals-empty"));
    trigger(*m_program, "newGoalAction");
    QVERIFY(m_program->wizard() != nullptr); // without farms it says so, and does not end
    for (int i = 0; i < 2; ++i) {
        press(m_program->wizard(), "nextButton");
    }
    press(m_program->wizard(), "nextButton");
    QVERIFY(complaints(m_program->wizard()).join(u' ').contains(QStringLiteral("no farm")));
    m_program->wizard()->reject();
}

void GoalsPageTest::startedPausedResumedCancelledWithItsMoney() {
    fresh();
    Goal goal = draft(QStringLiteral("Funded"), Measure::TradeCount, Decimal(100'000));
    const ledger::WalletId master = m_program->desk.farms.farms().first().master;
    goal.funding = {.amount = Decimal::literal("123.45"), .source = master, .wallet = {}};
    create(goal);
    select(goal);
    const Decimal before = balanceOf(master);
    trigger(*m_program, "startGoalAction");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->service.goal(goal.id) != nullptr &&
                                 m_program->service.goal(goal.id)->goal.funding &&
                                 !m_program->service.goal(goal.id)->goal.funding->wallet.isNull(),
                             patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(balanceOf(master), before - Decimal::literal("123.45"), patienceMs);
    TF_VERIFY(farms::test::runToTheEnd(m_program->desk));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(goal), GoalState::Active, patienceMs);
    trigger(*m_program, "pauseGoalAction");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(goal), GoalState::Paused, patienceMs);
    trigger(*m_program, "resumeGoalAction");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(goal), GoalState::Active, patienceMs);
    const Decimal lacking = balanceOf(master); // farms have swept into it meanwhile
    trigger(*m_program, "cancelGoalAction");
    auto* dialog = control<widgets::Dialog>(m_program->page.get(), "cancelGoalDialog");
    QVERIFY(control<QLabel>(dialog, "cancelFunds")->text().contains(QStringLiteral("123.45 USDT")));
    QCOMPARE(tf::test::namelessControls(dialog), QStringList());
    tf::test::saveScreenshot(dialog, QStringLiteral("goal-cancel"));
    type(dialog, "reasonEdit", QStringLiteral("no longer wanted"));
    dialog->submitButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(goal), GoalState::Cancelled, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(balanceOf(master), lacking + Decimal::literal("123.45"), patienceMs);
    auto* log = control<QTableView>(m_program->page.get(), "goalLogTable");
    const auto isLogged = [log] {
        for (int row = 0; row < log->model()->rowCount(); ++row) {
            if (cell(log, row, 2).contains(QStringLiteral("no longer wanted"))) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLogged(), patienceMs);
    QVERIFY(!m_program->page->findChild<QAction*>(QStringLiteral("resumeGoalAction"))->isEnabled());
    QCOMPARE(m_program->prompter.told, QStringList());
}

void GoalsPageTest::runningGoalIsAdjustedAndCloned() {
    fresh();
    const Goal goal = draft(QStringLiteral("Many trades"), Measure::TradeCount, Decimal(100'000));
    create(goal);
    select(goal);
    trigger(*m_program, "startGoalAction");
    TF_VERIFY(farms::test::runToTheEnd(m_program->desk));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(goal), GoalState::Active, patienceMs);
    trigger(*m_program, "adjustGoalAction");
    GoalWizard* wizard = m_program->wizard();
    QVERIFY(wizard != nullptr);
    const QStringList steps = control<StepList>(wizard, "stepList")->names();
    QVERIFY(!steps.contains(QStringLiteral("Measure")));
    QCOMPARE(currentTitle(wizard), QStringLiteral("How much is enough?"));
    QVERIFY(!control<QLineEdit>(wizard, "windowDays")->isEnabled());
    type(wizard, "target", QStringLiteral("90,000"));
    while (currentTitle(wizard) != QStringLiteral("Is that what you want?")) {
        press(wizard, "nextButton");
    }
    type(wizard, "goalNote", QStringLiteral("fewer will do"));
    press(wizard, "nextButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.target, Decimal(90'000),
                              patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.note,
                              QStringLiteral("fewer will do"), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->wizard() == nullptr, patienceMs);
    trigger(*m_program, "cloneGoalAction");
    wizard = m_program->wizard();
    QVERIFY(wizard != nullptr);
    QVERIFY(wizard->goal().id != goal.id);
    QCOMPARE(wizard->goal().target, Decimal(90'000));
    QCOMPARE(wizard->goal().name, QStringLiteral("Many trades copy"));
    while (currentTitle(wizard) != QStringLiteral("Is that what you want?")) {
        press(wizard, "nextButton");
    }
    press(wizard, "saveDraftButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->named(QStringLiteral("Many trades copy")) != nullptr,
                             patienceMs);
}

void GoalsPageTest::approvalIsAskedForAndGiven() {
    fresh();
    Goal goal = draft(QStringLiteral("Ask me"), Measure::TradeCount, Decimal(2));
    goal.completion.approval = goals::Approval::Person;
    create(goal);
    TF_VERIFY(await(m_program->service.startGoal(goal.id)));
    TF_VERIFY(farms::test::runToTheEnd(m_program->desk));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->service.goal(goal.id)->waitsForApproval(), patienceMs);
    select(goal);
    trigger(*m_program, "approveGoalAction");
    auto* dialog = control<widgets::Dialog>(m_program->page.get(), "approveGoalDialog");
    QVERIFY(!dialog->findChildren<QLabel*>(QStringLiteral("approveSentence")).isEmpty());
    tf::test::saveScreenshot(dialog, QStringLiteral("goal-approve"));
    dialog->submitButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->service.goal(goal.id)->waitsForApproval(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(goal), GoalState::Completed, patienceMs);
}

void GoalsPageTest::proposalsAreShownAndAnswered_data() {
    QTest::addColumn<bool>("isApproved");
    QTest::newRow("approved") << true;
    QTest::newRow("declined") << false;
}

void GoalsPageTest::proposalsAreShownAndAnswered() {
    QFETCH(const bool, isApproved);
    fresh();
    Goal goal = draft(QStringLiteral("Early bird"), Measure::TradeCount, Decimal(2));
    goal.deadline = Instant::parse(u"2035-01-01").value();
    goal.adjustments = {{.trigger = goals::AdjustmentTrigger::MetEarly,
                         .threshold = Decimal::literal("0.5"),
                         .action = goals::AdjustmentAction::RaiseTarget,
                         .step = Decimal(1),
                         .highestTarget = Decimal(100'000),
                         .approval = goals::Approval::Person}};
    create(goal);
    select(goal);
    TF_VERIFY(await(m_program->service.startGoal(goal.id)));
    TF_VERIFY(farms::test::runToTheEnd(m_program->desk));
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->service.goal(goal.id)->proposals.isEmpty(), patienceMs);
    QCOMPARE(stateOf(goal), GoalState::Met);
    QWidget* const page = m_program->page.get();
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QLabel*>(QStringLiteral("proposalWords")) != nullptr,
                             patienceMs);
    const QString words = label("proposalWords")->text();
    QVERIFY2(words.startsWith(QStringLiteral("Raise the target from 2 trades to 4 trades.")),
             qPrintable(words));
    const auto labels = page->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) {
        return one->text().contains(QStringLiteral("1 wait(s) for you"));
    }));
    QCOMPARE(tf::test::namelessControls(page), QStringList());
    pictures(QStringLiteral("goals-proposal"));
    // The dashboard counts it among what needs a decision, until it is decided.
    farms::test::Desk& desk = m_program->desk;
    items::LedgerOverviewSource overview(desk.ledger, desk.clock, goal.asset);
    farms::LiveFigures figures(desk.farms, desk.engine);
    farms::MasterEquity equity(desk.database, figures, tf::test::TestDatabase::workspace());
    capital::CapitalService capital(desk.database, desk.ledger, desk.jobs, desk.clock);
    DecisionsCard dashboard({overview,
                             equity,
                             {desk.farms, figures, desk.engine, desk.market, desk.ledger,
                              m_program->prompter, desk.clock, goal.asset, &m_program->service},
                             m_program->goalDesk(),
                             capital});
    const QString review = QStringLiteral("review_") + goal.id.uuid().toString();
    QVERIFY(dashboard.findChild<QPushButton*>(review) != nullptr);
    QVERIFY(dashboard.findChild<QPushButton*>(review)->accessibleName().contains(
        QStringLiteral("Raise the target")));
    press(page, isApproved ? "approveProposalButton" : "declineProposalButton");
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QLabel*>(QStringLiteral("proposalWords")) == nullptr,
                             patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(dashboard.findChild<QPushButton*>(review) == nullptr, patienceMs);
    QCOMPARE(m_program->service.goal(goal.id)->goal.target, Decimal(isApproved ? 4 : 2));
    auto* log = control<QTableView>(page, "goalLogTable");
    const QString said = isApproved ? QStringLiteral("Approved: ") : QStringLiteral("Declined: ");
    const auto isLogged = [&] {
        for (int row = 0; row < log->model()->rowCount(); ++row) {
            if (cell(log, row, 2).startsWith(said)) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLogged(), patienceMs);
    QCOMPARE(m_program->prompter.told, QStringList());
}

TF_GUI_TEST_MAIN(GoalsPageTest)
#include "goals_page_test.moc"
