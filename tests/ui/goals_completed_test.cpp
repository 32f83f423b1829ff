// SPDX-License-Identifier: GPL-3.0-or-later
// Completions on the page of goals, with money and links to the books; and a thousand goals.
#include "tests/ui/goals_page_fixture.h"

#include "widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tf;
using namespace tf::ui;
using namespace tf::ui::test;

class GoalsCompletedTest final : public GoalsPageTestBase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanup() { close(); }
    void profitGoalCompletesAndPaysToTheUnit();
    void thousandGoalsAreSearchedAndScrolled();
};

void GoalsCompletedTest::profitGoalCompletesAndPaysToTheUnit() {
    fresh();
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
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(goal), GoalState::Completed, patienceMs);
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
    for (int row = 0; row < rewards->model()->rowCount(); ++row) {
        const QModelIndex books = rewards->model()->index(row, 2);
        Q_EMIT rewards->activated(books);
        QCOMPARE(opened.size(), row + 1);
        QCOMPARE(opened.last()[0].toString(), QStringLiteral("wallets"));
        const bool isTransfer = books.data().toString().startsWith(QStringLiteral("transfer"));
        const QUuid entity = opened.last()[1].toUuid();
        QVERIFY(std::any_of(completion->rewards.begin(), completion->rewards.end(),
                            [&](const goals::RewardLine& line) {
                                return entity ==
                                       (isTransfer ? line.transfer.uuid() : line.wallet.uuid());
                            }));
    }
    // Amounts have the digits of money; all of them are in the tip.
    const QModelIndex amount = rewards->model()->index(0, 1);
    QVERIFY2(QRegularExpression(QStringLiteral("^[\\d,]+\\.\\d{2} USDT$"))
                 .match(amount.data().toString())
                 .hasMatch(),
             qPrintable(amount.data().toString()));
    QVERIFY(!amount.data(Qt::ToolTipRole).toString().isEmpty());
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

void GoalsCompletedTest::thousandGoalsAreSearchedAndScrolled() {
    fresh();
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

TF_GUI_TEST_MAIN(GoalsCompletedTest)
#include "goals_completed_test.moc"
