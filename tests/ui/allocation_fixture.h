// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/method_list.h"
#include "models/farms/practice_setup.h"
#include "models/farms/stored_feed.h"
#include "tests/support/gui_test.h"
#include "tests/support/scripted_prompter.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"
#include "ui/allocation/allocation_page.h"
#include "ui/allocation/frontier_chart.h"
#include "ui/allocation/number_edit.h"
#include "widgets/dialog.h"
#include "widgets/palette.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>

namespace tf::ui::test {

using tf::allocation::MethodKind;
using tf::test::await;
using tf::test::control;
using tf::test::patienceMs;
using tf::test::TestDatabase;
using tf::test::TestServer;
using tf::ui::allocation::FrontierChart;
using tf::ui::allocation::NumberEdit;

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
    tf::test::ScriptedPrompter prompter;
    std::unique_ptr<AllocationPage> page;
};

/// Tests of the allocation page: one workspace that traded, a copy of it for each function.
class AllocationTest : public tf::test::GuiTest {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = *std::move(server);
        auto database = m_server->createDatabase();
        TF_VERIFY(database);
        m_traded = *std::move(database);
        Program program(*m_traded);
        TF_VERIFY(program.open());
        trade(program, {.simulatedDays = 42, .agentsPerFarm = 2});
    }

protected:
    /// Farms of each type with agents, money, and six weeks of a simulated market behind them.
    static void trade(Program& program, const farms::PracticePlan& plan) {
        farms::PracticeSetup setup(program.ledger, program.market, program.farms, program.clock,
                                   plan);
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

    std::unique_ptr<Program> openTraded() {
        auto copy = m_server->copyOf(*m_traded);
        if (!copy) {
            QTest::qFail(tf::test::describe(copy).constData(), __FILE__, __LINE__);
            return nullptr;
        }
        m_copies.push_back(*std::move(copy));
        auto program = std::make_unique<Program>(*m_copies.back());
        if (const Result<void> opened = program->open(); !opened) {
            QTest::qFail(tf::test::describe(opened).constData(), __FILE__, __LINE__);
            return nullptr;
        }
        program->showPage();
        return program;
    }

    static bool hasPlan(const Program& program) {
        const auto* action = program.page->findChild<QAction*>(QStringLiteral("applyPlanAction"));
        return action->isEnabled();
    }

    static void chooseMethod(Program& program, MethodKind kind) {
        auto* combo = control<QComboBox>(program.page.get(), "methodCombo");
        combo->setCurrentIndex(combo->findData(int(kind)));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    /// The table beside the donuts as text.
    static QStringList figures(const Program& program) {
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
    static QStringList money(Program& program) {
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

    static void photograph(Program& program, const QString& name) {
        const QPalette before = QApplication::palette();
        for (const bool isDark : {false, true}) {
            QApplication::setPalette(
                widgets::makePalette(isDark ? widgets::darkColors() : widgets::lightColors()));
            QCoreApplication::processEvents();
            tf::test::saveScreenshot(
                program.page.get(),
                name + (isDark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        }
        QApplication::setPalette(before);
    }

    /// The pointer takes the target and pulls it along the curve; each movement is answered at
    /// once.
    static void drag(Program& program) {
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
        QTRY_VERIFY_WITH_TIMEOUT(
            std::abs(chart->target()->expectedReturn - *target->value()) < 1e-9, patienceMs);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_traded; ///< after a practice run; copied for each test
    std::vector<std::unique_ptr<TestDatabase>> m_copies;
};

} // namespace tf::ui::test
