// SPDX-License-Identifier: GPL-3.0-or-later
// The page of goals on a real server: states, money, a completion with rewards, a thousand goals.
#include "tests/ui/goals_fixture.h"

#include "ui/goals/goal_bars.h"
#include "ui/goals/goal_list.h"
#include "ui/goals/step_list.h"
#include "widgets/dialog.h"
#include "widgets/palette.h"
#include "widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QTableView>

using namespace tf;
using namespace tf::ui;
using namespace tf::ui::test;
using goals::Goal;
using goals::GoalState;
using goals::GoalView;
using goals::Measure;

class GoalsPageTest final : public tf::test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void emptyPageSaysWhatToDo();
    void startedPausedResumedCancelledWithItsMoney();
    void runningGoalIsAdjustedAndCloned();
    void profitGoalCompletesAndPaysToTheUnit();
    void approvalIsAskedForAndGiven();
    void thousandGoalsAreSearchedAndScrolled();

private:
    void fresh(int days);
    Goal draft(const QString& name, Measure measure, Decimal target) const;
    void create(const Goal& goal);
    void select(const Goal& goal);
    QLabel* label(const char* objectName) const;
    Decimal balanceOf(ledger::WalletId wallet);
    void pictures(const QString& name);
    static QString cell(const QTableView* table, int row, int column);

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_database;
    std::unique_ptr<Program> m_program;
};

void GoalsPageTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
}

void GoalsPageTest::cleanup() {
    m_program.reset();
    m_database.reset();
    QSettings().remove(QStringLiteral("goals"));
}

void GoalsPageTest::fresh(int days) {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_database = *std::move(database);
    m_program = std::make_unique<Program>(*m_database);
    TF_VERIFY(m_program->open(days));
}

Goal GoalsPageTest::draft(const QString& name, Measure measure, Decimal target) const {
    Goal goal;
    const farms::Farm farm = m_program->desk.farms.farms().first();
    goal.name = name;
    goal.scope = {.kind = goals::ScopeKind::Farms, .farms = {farm.id}, .agents = {}};
    goal.asset = farm.baseAsset;
    goal.measure = measure;
    goal.target = target;
    goal.minimumTrades = goals::traitsOf(measure).leastTrades;
    goal.minimumDays = goals::traitsOf(measure).leastDays;
    return goal;
}

void GoalsPageTest::create(const Goal& goal) {
    TF_VERIFY(await(m_program->service.createGoal(goal)));
    TF_VERIFY(await(m_program->service.refresh()));
}

void GoalsPageTest::select(const Goal& goal) {
    m_program->page->showEntity(goal.id.uuid());
    QTRY_COMPARE_WITH_TIMEOUT(m_program->page->findChild<GoalList*>()->current(), goal.id,
                              patienceMs);
}

QLabel* GoalsPageTest::label(const char* objectName) const {
    return control<QLabel>(m_program->page.get(), objectName);
}

Decimal GoalsPageTest::balanceOf(ledger::WalletId wallet) {
    const auto balances = await(m_program->desk.ledger.reader().balances({wallet}));
    Decimal sum;
    if (balances) {
        for (const ledger::Balance& balance : *balances) {
            if (balance.asset.code() == QLatin1String("USDT")) {
                sum += balance.posted;
            }
        }
    }
    return sum;
}

QString GoalsPageTest::cell(const QTableView* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

void GoalsPageTest::pictures(const QString& name) {
    const QPalette before = QApplication::palette();
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(
            widgets::makePalette(isDark ? widgets::darkColors() : widgets::lightColors()));
        QCoreApplication::processEvents();
        tf::test::saveScreenshot(m_program->page.get(), name + (isDark ? QStringLiteral("-dark")
                                                                       : QStringLiteral("-light")));
    }
    QApplication::setPalette(before);
}

void GoalsPageTest::emptyPageSaysWhatToDo() {
    fresh(0);
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
    fresh(30);
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
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.state, GoalState::Active,
                              patienceMs);
    trigger(*m_program, "pauseGoalAction");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.state, GoalState::Paused,
                              patienceMs);
    trigger(*m_program, "resumeGoalAction");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.state, GoalState::Active,
                              patienceMs);
    trigger(*m_program, "cancelGoalAction");
    auto* dialog = control<widgets::Dialog>(m_program->page.get(), "cancelGoalDialog");
    QVERIFY(control<QLabel>(dialog, "cancelFunds")->text().contains(QStringLiteral("123.45 USDT")));
    QCOMPARE(tf::test::namelessControls(dialog), QStringList());
    tf::test::saveScreenshot(dialog, QStringLiteral("goal-cancel"));
    type(dialog, "reasonEdit", QStringLiteral("no longer wanted"));
    dialog->submitButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.state, GoalState::Cancelled,
                              patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(balanceOf(master), before, patienceMs);
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
    fresh(30);
    const Goal goal = draft(QStringLiteral("Many trades"), Measure::TradeCount, Decimal(100'000));
    create(goal);
    select(goal);
    trigger(*m_program, "startGoalAction");
    TF_VERIFY(farms::test::runToTheEnd(m_program->desk));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.state, GoalState::Active,
                              patienceMs);
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

void GoalsPageTest::profitGoalCompletesAndPaysToTheUnit() {
    fresh(90);
    Goal goal = draft(QStringLiteral("Some profit"), Measure::ProfitTotal, Decimal(1));
    goal.completion.shares = {.agents = Decimal::literal("0.333"),
                              .farmReserve = Decimal::literal("0.333"),
                              .master = Decimal::literal("0.334")};
    create(goal);
    Goal slow = draft(QStringLiteral("Far away"), Measure::TradeCount, Decimal(100'000));
    slow.deadline = Instant::parse(u"2030-01-01").value();
    create(slow);
    TF_VERIFY(await(m_program->service.startGoal(goal.id)));
    TF_VERIFY(await(m_program->service.startGoal(slow.id)));
    TF_VERIFY(farms::test::runToTheEnd(m_program->desk));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.state, GoalState::Completed,
                              patienceMs);
    select(goal);
    auto* rewards = control<QTableView>(m_program->page.get(), "goalRewardTable");
    QTRY_VERIFY_WITH_TIMEOUT(rewards->model()->rowCount() > 0, patienceMs);
    const auto completion = await(m_program->service.completion(goal.id));
    TF_VERIFY(completion);
    Decimal sum;
    int linked = 0;
    for (const goals::RewardLine& line : completion->rewards) {
        sum += line.amount;
        linked += line.transfer.isNull() ? 0 : 1;
    }
    QCOMPARE(sum, completion->collected);
    QVERIFY(linked > 0);
    QVERIFY(label("goalCollected")->text().contains(QStringLiteral("add up")));
    auto* steps = control<QTableView>(m_program->page.get(), "goalStepTable");
    QCOMPARE(steps->model()->rowCount(), static_cast<int>(completion->steps.size()));
    for (int row = 0; row < steps->model()->rowCount(); ++row) {
        QCOMPARE(cell(steps, row, 1), QStringLiteral("done"));
    }
    QSignalSpy opened(m_program->page.get(), &widgets::Page::openRequested);
    Q_EMIT rewards->activated(rewards->model()->index(0, 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("wallets"));
    control<QTabWidget>(m_program->page.get(), "goalTabs")->setCurrentIndex(2);
    pictures(QStringLiteral("goals-completed"));
    control<QTabWidget>(m_program->page.get(), "goalTabs")->setCurrentIndex(0);
    select(slow);
    auto* contributions = control<QTableView>(m_program->page.get(), "goalContributionTable");
    QTRY_VERIFY_WITH_TIMEOUT(contributions->model()->rowCount() > 0, patienceMs);
    pictures(QStringLiteral("goals-cards"));
    control<widgets::SegmentedControl>(m_program->page.get(), "goalShape")->setCurrent(1);
    pictures(QStringLiteral("goals-table"));
    QCOMPARE(tf::test::namelessControls(m_program->page.get()), QStringList());
    QCOMPARE(tf::test::richTextLabels(m_program->page.get()), QStringList());
}

void GoalsPageTest::approvalIsAskedForAndGiven() {
    fresh(60);
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
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service.goal(goal.id)->goal.state, GoalState::Completed,
                              patienceMs);
}

void GoalsPageTest::thousandGoalsAreSearchedAndScrolled() {
    fresh(5);
    constexpr int count = 1'000;
    QList<QFuture<Result<void>>> created;
    for (int i = 0; i < count; ++i) {
        const QString name = i == 0
                                 ? QString(QStringLiteral("Very long name ")).repeated(8).left(119)
                                 : QStringLiteral("Goal %1").arg(i);
        created.append(m_program->service.createGoal(
            draft(name, i % 2 == 0 ? Measure::TradeCount : Measure::Turnover, Decimal(100 + i))));
    }
    for (const auto& one : std::as_const(created)) {
        TF_VERIFY(await(one));
    }
    TF_VERIFY(await(m_program->service.refresh()));
    auto* list = m_program->page->findChild<GoalList*>();
    auto* cards = control<QListView>(m_program->page.get(), "goalCards");
    QTRY_COMPARE_WITH_TIMEOUT(cards->model()->rowCount(), count, patienceMs);
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QElapsedTimer watch;
    watch.start();
    list->refresh();
    qInfo("1,000 goals refreshed in %lld ms", watch.restart());
    for (int step = 0; step <= 20; ++step) {
        QScrollBar* const bar = cards->verticalScrollBar();
        bar->setValue(bar->maximum() * step / 20);
        cards->grab();
    }
    qInfo("21 pictures of scrolled cards in %lld ms", watch.elapsed());
    QVERIFY(cards->verticalScrollBar()->maximum() > 0);
    QVERIFY(cards->horizontalScrollBar()->maximum() == 0);
    auto* search = control<QLineEdit>(m_program->page.get(), "goalSearch");
    search->setText(QStringLiteral("Goal 99"));
    QTRY_COMPARE_WITH_TIMEOUT(cards->model()->rowCount(), 11, patienceMs); // 99, 990 … 999
    auto* kinds = control<QComboBox>(m_program->page.get(), "goalTypeFilter");
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Profit target")));
    QCOMPARE(cards->model()->rowCount(), 0);
    kinds->setCurrentIndex(0);
    control<QComboBox>(m_program->page.get(), "goalStateFilter")->setCurrentIndex(4); // completed
    QCOMPARE(cards->model()->rowCount(), 0);
    search->clear();
    m_program->page->showEntity(m_program->named(QStringLiteral("Goal 500"))->goal.id.uuid());
    QTRY_COMPARE_WITH_TIMEOUT(cards->model()->rowCount(), count, patienceMs);
    QCOMPARE(cards->currentIndex().data().toString(), QStringLiteral("Goal 500"));
    pictures(QStringLiteral("goals-thousand"));
}

TF_GUI_TEST_MAIN(GoalsPageTest)
#include "goals_page_test.moc"
