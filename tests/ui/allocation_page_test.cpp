// SPDX-License-Identifier: GPL-3.0-or-later
// The allocation page on a real server after a practice run: optimise, drag, apply, undo; refusals
// beside their fields; comparison and uncertainty with cancel.
#include "ui/allocation/allocation_page.h"

#include "models/capital/method_list.h"
#include "models/farms/practice_setup.h"
#include "models/farms/stored_feed.h"
#include "tests/support/gui_test.h"
#include "tests/support/scripted_prompter.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"
#include "ui/allocation/frontier_chart.h"
#include "ui/allocation/number_edit.h"
#include "ui/allocation/spread_chart.h"
#include "widgets/dialog.h"
#include "widgets/palette.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace tf;
using namespace tf::ui;
using tf::allocation::MethodKind;
using tf::test::await;
using tf::test::control;
using tf::test::patienceMs;
using tf::test::TestDatabase;
using tf::test::TestServer;
using tf::ui::allocation::FrontierChart;
using tf::ui::allocation::NumberEdit;

namespace {

/// What the program holds of an open workspace, and the page on it.
struct Program {
    explicit Program(const TestDatabase& testDatabase)
        : connection(testDatabase.settings())
        , ledger(database, TestDatabase::workspace(), QStringLiteral("tester"))
        , market(database, jobs, TestDatabase::workspace())
        , engine(connection, clock)
        , farms(database, ledger, engine, clock, TestDatabase::workspace())
        , capital(database, ledger, jobs, clock) {}

    Result<void> open() {
        TF_CHECK(await(database.open(connection)));
        TF_CHECK(await(ledger.claimWriter(true)));
        TF_CHECK(await(market.refresh()));
        return await(farms.refresh());
    }

    void showPage() {
        page = std::make_unique<AllocationPage>(
            CapitalDesk{capital, ledger, farms, jobs, clock, prompter});
        page->resize(1'186, 690);
        page->show();
    }

    storage::ConnectionSettings connection;
    SystemClock clock;
    storage::Database database;
    ledger::LedgerService ledger;
    Jobs jobs{2};
    market::MarketService market;
    farms::TradingEngine engine;
    farms::FarmService farms;
    capital::CapitalService capital;
    test::ScriptedPrompter prompter;
    std::unique_ptr<AllocationPage> page;
};

} // namespace

class AllocationPageTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyPageSaysWhatToDo();
    void optimiseDragApplyUndo();
    void whatCannotBeUsedIsSaidBesideItsField();
    void seriesThatAreTooShortAreNamed();
    void comparesMethodsAndDrawsHistories();
    void limitsAreEditedInTheirTable();
    void rulesAreSavedAndTheirPlansWait();
    void twoHundredEntitiesAreSolved();

private:
    static void trade(Program& program);
    static bool hasPlan(const Program& program);
    static void chooseMethod(Program& program, MethodKind kind);
    static void drag(Program& program);
    static QStringList figures(const Program& program);
    static QStringList money(Program& program);
    static void photograph(Program& program, const QString& name);
    std::unique_ptr<Program> openTraded();

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_traded; ///< after a practice run; copied for each test
    std::vector<std::unique_ptr<TestDatabase>> m_copies;
};

void AllocationPageTest::initTestCase() {
    auto server = TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_traded = *std::move(database);
    Program program(*m_traded);
    TF_VERIFY(program.open());
    trade(program);
}

/// Farms of each type with agents, money, and six weeks of a simulated market behind them.
void AllocationPageTest::trade(Program& program) {
    farms::PracticePlan plan;
    plan.simulatedDays = 42;
    plan.agentsPerFarm = 2;
    farms::PracticeSetup setup(program.ledger, program.market, program.farms, program.clock, plan);
    QSignalSpy ready(&setup, &farms::PracticeSetup::finished);
    setup.start();
    QVERIFY(!ready.isEmpty() || ready.wait(3 * patienceMs));
    TF_VERIFY(ready.first().first().value<Result<void>>());
    QSignalSpy finished(&program.engine, &farms::TradingEngine::finished);
    const farms::EngineRun run{.feed = farms::storedCandles(market::FeedPace::fastest),
                               .settings = {},
                               .context = {.workspace = TestDatabase::workspace(),
                                           .epoch = program.ledger.epoch(),
                                           .actor = QStringLiteral("engine")}};
    TF_VERIFY(program.engine.start(run));
    QVERIFY(!finished.isEmpty() || finished.wait(3 * patienceMs));
    TF_VERIFY(finished.first().first().value<Result<void>>());
}

std::unique_ptr<Program> AllocationPageTest::openTraded() {
    auto copy = m_server->copyOf(*m_traded);
    if (!copy) {
        QTest::qFail(test::describe(copy).constData(), __FILE__, __LINE__);
        return nullptr;
    }
    m_copies.push_back(*std::move(copy));
    auto program = std::make_unique<Program>(*m_copies.back());
    if (const Result<void> opened = program->open(); !opened) {
        QTest::qFail(test::describe(opened).constData(), __FILE__, __LINE__);
        return nullptr;
    }
    program->showPage();
    return program;
}

bool AllocationPageTest::hasPlan(const Program& program) {
    const auto* action = program.page->findChild<QAction*>(QStringLiteral("applyPlanAction"));
    return action->isEnabled();
}

void AllocationPageTest::chooseMethod(Program& program, MethodKind kind) {
    auto* combo = control<QComboBox>(program.page.get(), "methodCombo");
    combo->setCurrentIndex(combo->findData(int(kind)));
    Q_EMIT combo->activated(combo->currentIndex());
}

/// The table beside the donuts as text.
QStringList AllocationPageTest::figures(const Program& program) {
    const auto* model =
        program.page->findChild<QTableView*>(QStringLiteral("weightTable"))->model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            cells.append(model->index(row, column).data().toString());
        }
    }
    return cells;
}

/// Every balance below the master, sorted.
QStringList AllocationPageTest::money(Program& program) {
    QList<ledger::WalletId> wallets;
    for (const farms::Farm& farm : program.farms.farms()) {
        wallets.append(farm.wallet);
    }
    for (const farms::Agent& agent : program.farms.agents()) {
        wallets.append(agent.wallet);
    }
    QStringList amounts;
    const auto balances = await(program.ledger.reader().balances(wallets));
    for (const ledger::Balance& balance : balances.valueOr({})) {
        if (!balance.posted.isZero()) {
            amounts.append(balance.wallet.uuid().toString() + balance.asset.code() +
                           balance.posted.toString());
        }
    }
    amounts.sort();
    return amounts;
}

void AllocationPageTest::photograph(Program& program, const QString& name) {
    const QPalette before = QApplication::palette();
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(
            widgets::makePalette(isDark ? widgets::darkColors() : widgets::lightColors()));
        QCoreApplication::processEvents();
        test::saveScreenshot(program.page.get(),
                             name + (isDark ? QStringLiteral("-dark") : QStringLiteral("-light")));
    }
    QApplication::setPalette(before);
}

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
    QCOMPARE(test::namelessControls(program.page.get()), QStringList());
    test::saveScreenshot(program.page.get(), QStringLiteral("allocation-empty"));
}

/// The pointer takes the target and pulls it along the curve; each movement is answered at once.
void AllocationPageTest::drag(Program& program) {
    auto* chart = control<FrontierChart>(program.page.get(), "frontierChart");
    QVERIFY(chart->target().has_value());
    const QStringList before = figures(program);
    const QPoint start = chart->pixelOf(*chart->target()).toPoint();
    QTest::mousePress(chart, Qt::LeftButton, {}, start);
    QStringList last = before;
    int changes = 0;
    QElapsedTimer timer;
    timer.start();
    constexpr int moves = 20;
    for (int i = 1; i <= moves; ++i) {
        const auto& curve = chart->curve();
        const qsizetype at = (curve.size() - 1) * i / moves;
        QTest::mouseMove(chart, chart->pixelOf(curve[at]).toPoint());
        const QStringList now = figures(program); // without another event in between
        changes += now != last;
        last = now;
    }
    qInfo("%d movements of the target in %lld ms", moves, timer.elapsed());
    QVERIFY2(changes > moves / 4, qPrintable(QString::number(changes)));
    const QPoint end = chart->pixelOf(chart->curve()[chart->curve().size() / 2]).toPoint();
    QTest::mouseMove(chart, end);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, end);
    auto* method = control<QComboBox>(program.page.get(), "methodCombo");
    QCOMPARE(method->currentData().toInt(), int(MethodKind::TargetReturn));
    auto* target = control<NumberEdit>(program.page.get(), "method.targetReturn");
    QVERIFY(target->value().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(chart->target()->expectedReturn - *target->value()) < 1e-9,
                             patienceMs);
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
    QCOMPARE(test::namelessControls(program->page.get()), QStringList());
    QCOMPARE(test::richTextLabels(program->page.get()), QStringList());

    program->page->findChild<QAction*>(QStringLiteral("applyPlanAction"))->trigger();
    auto* dialog = program->page->findChild<widgets::Dialog*>(QStringLiteral("applyDialog"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(test::namelessControls(dialog), QStringList());
    test::saveScreenshot(dialog, QStringLiteral("allocation-apply"));
    dialog->submitButton()->click();
    dialog->submitButton()->click(); // pressed twice, booked once
    auto* history = control<QTableView>(program->page.get(), "historyTable");
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, patienceMs);
    QVERIFY(money(*program) != before);
    QTRY_VERIFY_WITH_TIMEOUT(!hasPlan(*program), patienceMs); // everybody has what the method gives
    test::saveScreenshot(program->page.get(), QStringLiteral("allocation-applied"));

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
    test::saveScreenshot(program->page.get(), QStringLiteral("allocation-refused"));
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
    test::saveScreenshot(program->page.get(), QStringLiteral("allocation-too-short"));
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
    QCOMPARE(test::namelessControls(program->page.get()), QStringList());
}

void AllocationPageTest::limitsAreEditedInTheirTable() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    chooseMethod(*program, MethodKind::MinimumVariance); // which takes every kind of limit
    control<QTabWidget>(program->page.get(), "allocationTabs")->setCurrentIndex(1);
    auto* model = control<QTableView>(program->page.get(), "limitTable")->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 0);
    program->page->findChild<QAction*>(QStringLiteral("addTypeAction"))->trigger();
    QCOMPARE(model->rowCount(), 1);
    program->page->findChild<QAction*>(QStringLiteral("addShareAction"))->trigger();
    auto* dialog = program->page->findChild<widgets::Dialog*>(QStringLiteral("entitiesDialog"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(test::namelessControls(dialog), QStringList());
    dialog->submitButton()->click();
    QVERIFY(dialog->isVisible()); // nobody chosen yet: it says so
    control<QPushButton>(dialog, "allButton")->click();
    dialog->submitButton()->click();
    const int farms = int(program->farms.farms().size());
    QCOMPARE(model->rowCount(), 1 + farms);
    constexpr int atMost = 2;
    constexpr int check = 3;
    for (const char* wrong : {"abc", "140 %", "-3"}) {
        QVERIFY(model->setData(model->index(1, atMost), QString::fromLatin1(wrong)));
        QVERIFY(model->index(1, check).data().toString() != QStringLiteral("fine"));
        QVERIFY2(!hasPlan(*program), wrong);
    }
    test::saveScreenshot(program->page.get(), QStringLiteral("allocation-limits"));
    QVERIFY(model->setData(model->index(1, atMost), QStringLiteral("12 %")));
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    const auto* weights = control<QTableView>(program->page.get(), "weightTable")->model();
    constexpr int target = 2;
    QTRY_VERIFY_WITH_TIMEOUT(
        weights->index(0, target).data().toString().startsWith(QStringLiteral("12.0")), patienceMs);
    program->page->findChild<QAction*>(QStringLiteral("addFarmAction"))->trigger();
    QCOMPARE(model->rowCount(), 2 + farms);
    QCOMPARE(test::namelessControls(program->page.get()), QStringList());
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
    QCOMPARE(test::namelessControls(dialog), QStringList());
    test::saveScreenshot(dialog, QStringLiteral("allocation-automation"));
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
    test::saveScreenshot(program->page.get(), QStringLiteral("allocation-waiting"));
    program->prompter.textAnswer = QStringLiteral("looks right");
    control<QPushButton>(program->page.get(), "approveButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(waiting->rowCount(), 0, patienceMs);
    auto* history = control<QTableView>(program->page.get(), "historyTable")->model();
    QTRY_COMPARE_WITH_TIMEOUT(history->rowCount(), 1, patienceMs);
    auto* decisions = control<QTableView>(program->page.get(), "decisionTable")->model();
    QTRY_VERIFY_WITH_TIMEOUT(decisions->rowCount() >= 2, patienceMs);
    control<QTabWidget>(program->page.get(), "planTabs")->setCurrentIndex(3);
    QCoreApplication::processEvents();
    test::saveScreenshot(program->page.get(), QStringLiteral("allocation-decisions"));
    QCOMPARE(program->prompter.told, QStringList());
}

/// Made up on the spot: a screenful that no practice run makes. Weights, frontier and plan.
void AllocationPageTest::twoHundredEntitiesAreSolved() {
    capital::Situation situation;
    situation.level = capital::Level::AgentsOfMaster;
    situation.scopeName = QStringLiteral("Main");
    situation.scope = ledger::WalletId::create();
    situation.asset = Asset::create(u"USDT", 8).value();
    situation.at = Instant::parse(u"2026-06-01").value();
    situation.poolCurrent = situation.poolFree = Decimal(50'000);
    quint64 state = 7;
    const auto uniform = [&state] {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return double(state >> 11U) / double(1ULL << 53U);
    };
    for (int i = 0; i < 200; ++i) {
        capital::Entity entity;
        entity.id = QUuid::createUuid();
        entity.name =
            QStringLiteral("Agent with a name that nobody can call short, number %1").arg(i);
        entity.type = QStringLiteral("breakout");
        entity.farmName = QStringLiteral("Farm %1").arg(i / 20);
        entity.purses.append(
            {ledger::WalletId::create(), entity.name, Decimal(1'000), Decimal(1'000)});
        entity.current = entity.free = Decimal(1'000);
        for (int day = 0; day < 260; ++day) {
            entity.returns.push_back(
                {situation.at - std::chrono::hours(24 * (260 - day)), 0.02 * (uniform() - 0.49)});
        }
        situation.entities.append(entity);
    }
    capital::Settings settings;
    settings.method = capital::defaultMethod(MethodKind::MaximumSharpe);
    QElapsedTimer timer;
    timer.start();
    const auto solved = tf::ui::allocation::solve(situation, nullptr, settings, nullptr);
    TF_VERIFY(solved);
    TF_VERIFY(solved->answer);
    TF_VERIFY(solved->proposal);
    QVERIFY(solved->frontier.size() > 2);
    QVERIFY(!solved->proposal->movements.isEmpty());
    const qint64 first = timer.restart();
    const auto again = tf::ui::allocation::solve(situation, solved->inputs, settings, nullptr);
    qInfo("200 entities: %lld ms, with other limits %lld ms", first, timer.elapsed());
    TF_VERIFY(again);
    QCOMPARE(again->answer->weights, solved->answer->weights);
}

TF_GUI_TEST_MAIN(AllocationPageTest)
#include "allocation_page_test.moc"
