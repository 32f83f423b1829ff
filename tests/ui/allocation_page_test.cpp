// SPDX-License-Identifier: GPL-3.0-or-later
// The allocation page on a real server after a practice run: optimise, drag, apply, undo; refusals
// beside their fields; comparison and uncertainty with cancel; rules and their plans.
#include "tests/ui/allocation_fixture.h"
#include "ui/allocation/spread_chart.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>

using namespace tf;
using namespace tf::ui;
using namespace tf::ui::test;

class AllocationPageTest final : public AllocationTest {
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void optimiseDragApplyUndo();
    void whatCannotBeUsedIsSaidBesideItsField();
    void seriesThatAreTooShortAreNamed();
    void comparesMethodsAndDrawsHistories();
    void aWaitingPlanIsShownWhenItIsAskedFor();
    void rulesAreSavedAndTheirPlansWait();
};

void AllocationPageTest::emptyPageSaysWhatToDo() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    program.showPage();
    const auto says = [&] {
        const auto labels = program.page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Farms"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), patienceMs);
    QVERIFY(!hasPlan(program));
    QCOMPARE(tf::test::namelessControls(program.page.get()), QStringList());
    tf::test::saveScreenshot(program.page.get(), QStringLiteral("allocation-empty"));
}

void AllocationPageTest::optimiseDragApplyUndo() {
    const auto program = openTraded();
    QVERIFY(program);
    const QStringList before = money(*program);
    QVERIFY(!before.isEmpty());
    auto* table = control<QTableView>(program->page.get(), "weightTable");
    const QAbstractItemModelTester tester(
        qobject_cast<QSortFilterProxyModel*>(table->model())->sourceModel(),
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    QVERIFY(table->model()->rowCount() > 1);
    chooseMethod(*program, MethodKind::MinimumVariance);
    QTRY_VERIFY_WITH_TIMEOUT(control<QLabel>(program->page.get(), "certificateLabel")
                                 ->text()
                                 .contains(QStringLiteral("KKT")),
                             patienceMs);
    drag(*program);
    if (QTest::currentTestFailed()) {
        return;
    }
    photograph(*program, QStringLiteral("allocation"));
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    QCOMPARE(tf::test::namelessControls(program->page.get()), QStringList());
    QCOMPARE(tf::test::richTextLabels(program->page.get()), QStringList());

    program->page->findChild<QAction*>(QStringLiteral("applyPlanAction"))->trigger();
    auto* dialog = program->page->findChild<widgets::Dialog*>(QStringLiteral("applyDialog"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(tf::test::namelessControls(dialog), QStringList());
    tf::test::saveScreenshot(dialog, QStringLiteral("allocation-apply"));
    dialog->submitButton()->click();
    dialog->submitButton()->click(); // pressed twice, booked once
    auto* history = control<QTableView>(program->page.get(), "historyTable");
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, patienceMs);
    QVERIFY(money(*program) != before);
    QTRY_VERIFY_WITH_TIMEOUT(!hasPlan(*program), patienceMs); // everybody has what the method gives
    tf::test::saveScreenshot(program->page.get(), QStringLiteral("allocation-applied"));

    program->prompter.textAnswer = QStringLiteral("second thoughts");
    auto* undo = control<QPushButton>(program->page.get(), "undoButton");
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), patienceMs);
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(money(*program), before, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!undo->isEnabled(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    QCOMPARE(program->prompter.told, QStringList());
}

void AllocationPageTest::whatCannotBeUsedIsSaidBesideItsField() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    auto* maximum = control<NumberEdit>(program->page.get(), "limits.maximum");
    auto* figures = control<QLabel>(program->page.get(), "figuresLabel");
    const auto type = [](NumberEdit* edit, const QString& text) {
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    };
    for (const QString& text : hostileTexts()) {
        type(maximum, text);
        QVERIFY2(!hasPlan(*program), qPrintable(text.left(40)));
        // A share of "-0" can be read; the method says then why nobody can get anything.
        QVERIFY2(!maximum->accessibleDescription().isEmpty() || figures->text().contains(u'0'),
                 qPrintable(text.left(40)));
    }
    type(maximum, QStringLiteral("140 %"));
    QVERIFY(!hasPlan(*program));
    tf::test::saveScreenshot(program->page.get(), QStringLiteral("allocation-refused"));
    // A conflict between limits is named with the smallest relaxation, not solved around.
    type(maximum, QStringLiteral("5 %"));
    QTRY_VERIFY_WITH_TIMEOUT(figures->text().contains(QStringLiteral("relaxation")), patienceMs);
    QVERIFY(!hasPlan(*program));
    type(maximum, QStringLiteral("60"));
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
}

void AllocationPageTest::seriesThatAreTooShortAreNamed() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    auto* least = control<NumberEdit>(program->page.get(), "minimumObservations");
    least->setText(QStringLiteral("400"));
    Q_EMIT least->textEdited(least->text());
    auto* figures = control<QLabel>(program->page.get(), "figuresLabel");
    QTRY_VERIFY_WITH_TIMEOUT(figures->text().contains(QStringLiteral("400")), patienceMs);
    QVERIFY(!hasPlan(*program));
    QCoreApplication::processEvents(); // words that wrap take their place
    tf::test::saveScreenshot(program->page.get(), QStringLiteral("allocation-too-short"));
    least->setText(QStringLiteral("20"));
    Q_EMIT least->textEdited(least->text());
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
}

void AllocationPageTest::comparesMethodsAndDrawsHistories() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    program->page->findChild<QAction*>(QStringLiteral("compareMethodsAction"))->trigger();
    auto* cancel = control<QPushButton>(program->page.get(), "compareTaskCancel");
    auto* start = control<QPushButton>(program->page.get(), "startCompareButton");
    QVERIFY(!start->isEnabled());
    cancel->click();
    QVERIFY(start->isEnabled()); // at once; the worker stops when it next looks
    start->click();
    auto* compared = control<QTableView>(program->page.get(), "compareTable");
    QTRY_COMPARE_WITH_TIMEOUT(compared->model()->rowCount(),
                              int(capital::methodDescriptions().size()), patienceMs);
    photograph(*program, QStringLiteral("allocation-compare"));
    auto* tabs = control<QTabWidget>(program->page.get(), "allocationTabs");
    tabs->setCurrentIndex(3);
    control<QPushButton>(program->page.get(), "startSpreadButton")->click();
    auto* spread = program->page->findChild<tf::ui::allocation::SpreadChart*>();
    QTRY_VERIFY_WITH_TIMEOUT(spread->rowCount() > 1, patienceMs);
    photograph(*program, QStringLiteral("allocation-certainty"));
    tabs->setCurrentIndex(2);
    photograph(*program, QStringLiteral("allocation-correlation"));
    QCOMPARE(tf::test::namelessControls(program->page.get()), QStringList());
}

/// The dashboard leads here.
void AllocationPageTest::aWaitingPlanIsShownWhenItIsAskedFor() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program) && !program->page->isWorking(), patienceMs);
    const farms::Farm& farm = program->farms.farms().first();
    const auto situation = await(
        program->capital.entities(capital::Level::AgentsOfMaster, farm.master, farm.baseAsset));
    TF_VERIFY(situation);
    capital::Settings settings;
    settings.method = capital::defaultMethod(MethodKind::EqualWeight);
    const auto proposal = await(program->capital.propose(*situation, settings).future);
    TF_VERIFY(proposal);
    TF_VERIFY(await(program->capital.submit(*proposal, capital::DecisionCode::FirstPlan)));
    program->page->showEntity(proposal->id.uuid());
    auto* waiting = control<QTableView>(program->page.get(), "waitingTable");
    QTRY_VERIFY_WITH_TIMEOUT(
        waiting->isVisible() && waiting->selectionModel()->selectedRows().size() == 1, patienceMs);
    QVERIFY(control<QPushButton>(program->page.get(), "approveButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!program->page->isWorking(), patienceMs);
}

/// The rule of a master is kept; a plan that asks first waits, is approved, and both are logged.
void AllocationPageTest::rulesAreSavedAndTheirPlansWait() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    program->page->findChild<QAction*>(QStringLiteral("automationAction"))->trigger();
    const auto dialogOf = [&] {
        return program->page->findChild<widgets::Dialog*>(QStringLiteral("automationDialog"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(dialogOf() != nullptr, patienceMs);
    widgets::Dialog* const dialog = dialogOf();
    auto* rule = control<QComboBox>(dialog, "rule");
    rule->setCurrentIndex(rule->findData(int(ledger::RebalanceRule::DriftBand)));
    Q_EMIT rule->activated(rule->currentIndex());
    auto* band = control<NumberEdit>(dialog, "driftBand");
    band->setText(QStringLiteral("0 %"));
    Q_EMIT band->textEdited(band->text());
    dialog->submitButton()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!band->accessibleDescription().isEmpty());
    QCOMPARE(tf::test::namelessControls(dialog), QStringList());
    tf::test::saveScreenshot(dialog, QStringLiteral("allocation-automation"));
    band->setText(QStringLiteral("4 %"));
    Q_EMIT band->textEdited(band->text());
    dialog->submitButton()->click();
    const ledger::WalletId master = program->farms.farms().first().master;
    const auto isStored = [&] {
        const auto stored = await(program->capital.automation(master));
        return stored && stored->rule == ledger::RebalanceRule::DriftBand &&
               std::abs(stored->driftBand - 0.04) < 1e-12 &&
               stored->settings.method.kind == MethodKind::EqualRisk;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isStored(), patienceMs);

    const auto situation = await(program->capital.entities(
        capital::Level::FarmsOfMaster, master, program->farms.farms().first().baseAsset));
    TF_VERIFY(situation);
    capital::Settings settings;
    settings.method = capital::defaultMethod(MethodKind::EqualWeight);
    const auto proposal = await(program->capital.propose(*situation, settings).future);
    TF_VERIFY(proposal);
    TF_VERIFY(await(program->capital.submit(*proposal, capital::DecisionCode::FirstPlan)));
    auto* waiting = control<QTableView>(program->page.get(), "waitingTable")->model();
    QTRY_COMPARE_WITH_TIMEOUT(waiting->rowCount(), 1, patienceMs);
    control<QTabWidget>(program->page.get(), "planTabs")->setCurrentIndex(2);
    QCoreApplication::processEvents();
    tf::test::saveScreenshot(program->page.get(), QStringLiteral("allocation-waiting"));
    program->prompter.textAnswer = QStringLiteral("looks right");
    control<QPushButton>(program->page.get(), "approveButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(waiting->rowCount(), 0, patienceMs);
    auto* history = control<QTableView>(program->page.get(), "historyTable")->model();
    QTRY_COMPARE_WITH_TIMEOUT(history->rowCount(), 1, patienceMs);
    auto* decisions = control<QTableView>(program->page.get(), "decisionTable")->model();
    QTRY_VERIFY_WITH_TIMEOUT(decisions->rowCount() >= 2, patienceMs);
    control<QTabWidget>(program->page.get(), "planTabs")->setCurrentIndex(3);
    QCoreApplication::processEvents();
    tf::test::saveScreenshot(program->page.get(), QStringLiteral("allocation-decisions"));
    QCOMPARE(program->prompter.told, QStringList());
}

TF_GUI_TEST_MAIN(AllocationPageTest)
#include "allocation_page_test.moc"
