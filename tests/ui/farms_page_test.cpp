// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of farms and agents on a real server: a farm from a template, agents, money, a replay,
// a pause that outlives the program.
#include "ui/farms/farms_page.h"

#include "models/market/simulated_market.h"
#include "tests/support/gui_test.h"
#include "tests/support/scripted_prompter.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"
#include "ui/agents/agents_page.h"
#include "widgets/dialog.h"
#include "widgets/palette.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QListWidget>
#include <QTableView>

using namespace tf;
using namespace tf::ui;
using tf::test::await;
using tf::test::control;
using tf::test::patienceMs;
using tf::test::TestDatabase;
using tf::test::TestServer;

namespace {

const Asset& quote() {
    static const Asset asset = Asset::create(u"USDT", 8).value();
    return asset;
}

/// What the program holds of an open workspace, and the two pages on it.
struct Program {
    explicit Program(const TestDatabase& testDatabase)
        : connection(testDatabase.settings())
        , ledger(database, TestDatabase::workspace(), QStringLiteral("tester"))
        , market(database, jobs, TestDatabase::workspace())
        , engine(connection, clock)
        , farms(database, ledger, engine, clock, TestDatabase::workspace())
        , figures(farms, engine) {}

    Result<void> open() {
        TF_CHECK(await(database.open(connection)));
        TF_CHECK(await(ledger.claimWriter(true)));
        TF_CHECK(await(market.refresh()));
        TF_CHECK(await(farms.refresh()));
        const FarmDesk desk{farms, figures, engine, market, ledger, prompter, clock, quote()};
        farmsPage = std::make_unique<FarmsPage>(desk);
        agentsPage = std::make_unique<AgentsPage>(desk);
        for (QWidget* page :
             {static_cast<QWidget*>(farmsPage.get()), static_cast<QWidget*>(agentsPage.get())}) {
            page->resize(1'186, 690);
            page->show();
        }
        return {};
    }

    storage::ConnectionSettings connection;
    SystemClock clock;
    storage::Database database;
    ledger::LedgerService ledger;
    Jobs jobs{2};
    market::MarketService market;
    farms::TradingEngine engine;
    farms::FarmService farms;
    farms::LiveFigures figures;
    test::ScriptedPrompter prompter;
    std::unique_ptr<FarmsPage> farmsPage;
    std::unique_ptr<AgentsPage> agentsPage;
};

} // namespace

Q_DECLARE_METATYPE(tf::Result<void>)

class FarmsPageTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyPagesSayWhatToDo();
    void wrongFieldsAreRefusedBesideThem();
    void fromTemplateToReplayAndStillPausedAfterwards();
    void manyAgentsAreStartedAtOnce();

private:
    void makeCandles(Program& program);
    void makeMoney(Program& program);
    void createFarm(Program& program);
    void createAgent(Program& program, const QString& name);
    void fund(Program& program);
    void replay(Program& program);
    void pauseAll(Program& program);
    void photograph(Program& program);
    static void trigger(QWidget* page, const char* action);
    static widgets::Dialog* dialogOf(QWidget* page, const char* name);

    std::unique_ptr<TestServer> m_server;
    ledger::WalletId m_master = ledger::WalletId::create();
};

void FarmsPageTest::initTestCase() {
    auto server = TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
}

void FarmsPageTest::trigger(QWidget* page, const char* action) {
    auto* found = page->findChild<QAction*>(QString::fromLatin1(action));
    QVERIFY2(found != nullptr, action);
    QTRY_VERIFY2_WITH_TIMEOUT(found->isEnabled(), action, patienceMs);
    found->trigger();
}

widgets::Dialog* FarmsPageTest::dialogOf(QWidget* page, const char* name) {
    return page->findChild<widgets::Dialog*>(QString::fromLatin1(name));
}

void FarmsPageTest::makeCandles(Program& program) {
    market::Instrument instrument;
    instrument.id = market::InstrumentId::create();
    instrument.venue = QStringLiteral("simulated");
    instrument.symbol = QStringLiteral("BTCUSDT");
    instrument.base = Asset::create(u"BTC", 8).value();
    instrument.quote = quote();
    instrument.lotSize = Decimal::literal("0.000001");
    instrument.minNotional = Decimal(10);
    instrument.isSimulated = true;
    TF_VERIFY(await(program.market.saveInstrument(instrument)));
    TF_VERIFY(await(program.ledger.addAsset(instrument.base, QStringLiteral("Bitcoin"))));
    TF_VERIFY(await(program.ledger.addAsset(quote(), QStringLiteral("Tether"))));
    TF_VERIFY(await(program.market.refresh()));
    market::SimulationSettings settings{.seed = 7, .interval = market::Interval::OneHour};
    settings.start = Instant::parse(u"2026-01-01").value();
    settings.instruments.push_back({.id = instrument.id, .startPrice = 40'000, .tickSize = 0.01});
    market::SimulatedMarket simulated(settings);
    market::CandleSeries series{.interval = market::Interval::OneHour, .candles = {}};
    std::vector<market::Candle> step;
    constexpr int hours = 45 * 24;
    for (int i = 0; i < hours; ++i) {
        simulated.step(step);
        series.candles.push_back(step.front());
    }
    TF_VERIFY(await(program.market.storeSimulated(instrument.id, series)));
    TF_VERIFY(await(program.market.refresh()));
}

void FarmsPageTest::makeMoney(Program& program) {
    ledger::MasterWalletConfig config;
    config.wallet = m_master;
    config.baseAsset = quote();
    config.assets = {quote()};
    TF_VERIFY(await(program.ledger.createMaster(
        {.id = m_master, .kind = ledger::WalletKind::Master, .name = QStringLiteral("Main")},
        config)));
    ledger::MoneyDraft deposit;
    deposit.kind = ledger::OperationKind::Deposit;
    deposit.target = m_master;
    deposit.asset = quote();
    deposit.amount = Decimal(100'000);
    deposit.reason = QStringLiteral("start");
    TF_VERIFY(await(program.ledger.submit(ledger::TransferId::create(), deposit)));
}

void FarmsPageTest::createFarm(Program& program) {
    trigger(program.farmsPage.get(), "newFarmAction");
    widgets::Dialog* const dialog = dialogOf(program.farmsPage.get(), "farmDialog");
    QVERIFY(dialog != nullptr);
    auto* instruments = control<QListWidget>(dialog, "instruments");
    QTRY_COMPARE_WITH_TIMEOUT(instruments->count(), 1, patienceMs);
    QVERIFY(!dialog->submitButton()->isEnabled()); // no instrument yet
    instruments->item(0)->setCheckState(Qt::Checked);
    control<QLineEdit>(dialog, "name")->setText(QStringLiteral("Trend majors"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->submitButton()->isEnabled(), patienceMs);
    QVERIFY(control<QLabel>(dialog, "farmSummary")->text().contains(QStringLiteral("BTC/USDT")));
    QCOMPARE(test::namelessControls(dialog), QStringList());
    QCOMPARE(test::richTextLabels(dialog), QStringList());
    test::saveScreenshot(dialog, QStringLiteral("farm-dialog"));
    dialog->submitButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.farms().size(), 1, patienceMs);
}

void FarmsPageTest::createAgent(Program& program, const QString& name) {
    const qsizetype before = program.farms.agents().size();
    QTRY_VERIFY_WITH_TIMEOUT(dialogOf(program.agentsPage.get(), "agentDialog") == nullptr,
                             patienceMs);
    trigger(program.agentsPage.get(), "newAgentAction");
    widgets::Dialog* const dialog = dialogOf(program.agentsPage.get(), "agentDialog");
    QVERIFY(dialog != nullptr);
    control<QLineEdit>(dialog, "agentName")->setText(name);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->submitButton()->isEnabled(), patienceMs);
    QCOMPARE(test::namelessControls(dialog), QStringList());
    test::saveScreenshot(dialog, QStringLiteral("agent-dialog"));
    dialog->submitButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.agents().size(), before + 1, patienceMs);
}

void FarmsPageTest::fund(Program& program) {
    const auto move = [&](ledger::WalletId from, ledger::WalletId to, Decimal amount) {
        ledger::MoneyDraft draft;
        draft.kind = ledger::OperationKind::Allocation;
        draft.source = from;
        draft.target = to;
        draft.asset = quote();
        draft.amount = amount;
        draft.reason = QStringLiteral("capital");
        TF_VERIFY(await(program.ledger.submit(ledger::TransferId::create(), draft)));
    };
    const ledger::WalletId farm = program.farms.farms().first().wallet;
    move(m_master, farm, Decimal(50'000));
    for (const farms::Agent& agent : program.farms.agents()) {
        move(farm, agent.wallet, Decimal(20'000));
    }
}

void FarmsPageTest::replay(Program& program) {
    trigger(program.farmsPage.get(), "startFarmAction");
    const auto allRun = [&] {
        const auto& agents = program.farms.agents();
        return program.farms.farms().first().state == farms::FarmState::Running &&
               std::all_of(agents.begin(), agents.end(), [](const farms::Agent& agent) {
                   return agent.state == farms::AgentState::Running;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allRun(), patienceMs);
    QSignalSpy finished(&program.engine, &farms::TradingEngine::finished);
    farms::EngineProgress last;
    QObject watcher; // the connection ends with it
    connect(&program.engine, &farms::TradingEngine::progressed, &watcher,
            [&last](const farms::EngineProgress& progress) { last = progress; });
    trigger(program.farmsPage.get(), "startReplayAction");
    QVERIFY(!finished.isEmpty() || finished.wait(patienceMs));
    TF_VERIFY(finished.first().first().value<Result<void>>());
    const QUuid farm = program.farms.farms().first().id.uuid();
    QTRY_VERIFY_WITH_TIMEOUT(program.figures.of(farm).has_value(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(program.figures.of(farm)->capitalBase, Decimal(50'000), patienceMs);
    const auto moved = [&] {
        const QList<double> curve = program.figures.curve(program.farms.farms().first().id);
        return std::any_of(curve.begin(), curve.end(),
                           [&](double value) { return value != curve.first(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(moved(), patienceMs);
    auto* fills = control<QTableView>(program.farmsPage.get(), "fillTable");
    QVERIFY(last.fills > 0);
    QTRY_COMPARE_WITH_TIMEOUT(qint64(fills->model()->rowCount()), last.fills, patienceMs);
    auto* table = control<QTableView>(program.farmsPage.get(), "farmTable");
    constexpr int equityColumn = 3;
    QTRY_VERIFY_WITH_TIMEOUT(
        table->model()->index(0, equityColumn).data().toString().endsWith(u"USDT"), patienceMs);
}

void FarmsPageTest::pauseAll(Program& program) {
    trigger(program.farmsPage.get(), "pauseFarmAction");
    control<QTableView>(program.agentsPage.get(), "agentTable")->selectAll();
    trigger(program.agentsPage.get(), "pauseAgentsAction");
    const auto allPaused = [&] {
        const auto& agents = program.farms.agents();
        return program.farms.farms().first().state == farms::FarmState::Paused &&
               std::all_of(agents.begin(), agents.end(), [](const farms::Agent& agent) {
                   return agent.state == farms::AgentState::Paused;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allPaused(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(control<QLabel>(program.agentsPage.get(), "agentOutcome")
                                 ->text()
                                 .contains(QStringLiteral("2")),
                             patienceMs);
    QCOMPARE(program.prompter.told, QStringList());
}

void FarmsPageTest::photograph(Program& program) {
    const QPalette before = QApplication::palette();
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(
            widgets::makePalette(isDark ? widgets::darkColors() : widgets::lightColors()));
        QCoreApplication::processEvents();
        const QString suffix = isDark ? QStringLiteral("-dark") : QStringLiteral("-light");
        test::saveScreenshot(program.farmsPage.get(), QStringLiteral("farms") + suffix);
        test::saveScreenshot(program.agentsPage.get(), QStringLiteral("agents") + suffix);
    }
    QApplication::setPalette(before);
}

void FarmsPageTest::emptyPagesSayWhatToDo() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    for (QWidget* page : {static_cast<QWidget*>(program.farmsPage.get()),
                          static_cast<QWidget*>(program.agentsPage.get())}) {
        const auto labels = page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Wallets"));
        }));
        QCOMPARE(test::namelessControls(page), QStringList());
    }
    test::saveScreenshot(program.farmsPage.get(), QStringLiteral("farms-empty"));
}

void FarmsPageTest::wrongFieldsAreRefusedBesideThem() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    makeCandles(program);
    makeMoney(program);
    trigger(program.farmsPage.get(), "newFarmAction");
    widgets::Dialog* const dialog = dialogOf(program.farmsPage.get(), "farmDialog");
    QVERIFY(dialog != nullptr);
    auto* instruments = control<QListWidget>(dialog, "instruments");
    QTRY_COMPARE_WITH_TIMEOUT(instruments->count(), 1, patienceMs);
    instruments->item(0)->setCheckState(Qt::Checked);
    auto* drawdown = control<QLineEdit>(dialog, "limits.drawdown");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->submitButton()->isEnabled(), patienceMs);
    for (const QString& text : hostileTexts()) {
        drawdown->setText(text);
        QVERIFY(text.trimmed().isEmpty() || !dialog->submitButton()->isEnabled());
    }
    drawdown->setText(QStringLiteral("15"));
    QVERIFY(dialog->submitButton()->isEnabled());
    control<QLineEdit>(dialog, "name")->clear();
    QVERIFY(!dialog->submitButton()->isEnabled());
    dialog->reject();
    QCOMPARE(program.farms.farms().size(), 0);
}

void FarmsPageTest::fromTemplateToReplayAndStillPausedAfterwards() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    {
        Program program(**database);
        TF_VERIFY(program.open());
        makeCandles(program);
        makeMoney(program);
        createFarm(program);
        createAgent(program, QStringLiteral("First"));
        createAgent(program, QStringLiteral("Second"));
        fund(program);
        replay(program);
        photograph(program);
        pauseAll(program);
        QCOMPARE(test::namelessControls(program.farmsPage.get()), QStringList());
        QCOMPARE(test::namelessControls(program.agentsPage.get()), QStringList());
    }
    Program program(**database);
    TF_VERIFY(program.open());
    constexpr int farmStateColumn = 2;
    constexpr int agentStateColumn = 4;
    const auto* farms = control<QTableView>(program.farmsPage.get(), "farmTable")->model();
    QCOMPARE(farms->rowCount(), 1);
    QCOMPARE(farms->index(0, farmStateColumn).data().toString(), QStringLiteral("paused"));
    const auto* agents = control<QTableView>(program.agentsPage.get(), "agentTable")->model();
    QCOMPARE(agents->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(agents->index(row, agentStateColumn).data().toString(), QStringLiteral("paused"));
    }
}

void FarmsPageTest::manyAgentsAreStartedAtOnce() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    makeCandles(program);
    makeMoney(program);
    createFarm(program);
    auto* table = control<QTableView>(program.agentsPage.get(), "agentTable");
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(table->model());
    const QAbstractItemModelTester tester(proxy->sourceModel(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const farms::Farm farm = program.farms.farms().first();
    constexpr int count = 200;
    QList<QFuture<Result<void>>> created;
    for (int i = 0; i < count; ++i) {
        farms::Agent agent;
        agent.name = QStringLiteral("Agent %1").arg(i);
        agent.instruments = farm.instruments;
        agent.pinned.strategy = farm.strategy;
        agent.pinned.sizing = farm.sizing;
        created.append(program.farms.createAgent(agent, farm.id));
    }
    for (const auto& one : std::as_const(created)) {
        TF_VERIFY(await(one));
    }
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), count, patienceMs);
    control<QLineEdit>(program.agentsPage.get(), "agentSearch")
        ->setText(QStringLiteral("Agent 19"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 11, patienceMs); // 19, 190 … 199
    control<QLineEdit>(program.agentsPage.get(), "agentSearch")->clear();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), count, patienceMs);
    table->selectAll();
    trigger(program.agentsPage.get(), "startAgentsAction");
    auto* outcome = control<QLabel>(program.agentsPage.get(), "agentOutcome");
    QTRY_COMPARE_WITH_TIMEOUT(outcome->text(), QStringLiteral("200 of 200 now running"),
                              3 * patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(program.farms.agents().begin(),
                                         program.farms.agents().end(),
                                         [](const farms::Agent& agent) {
                                             return agent.state == farms::AgentState::Running;
                                         }),
                             3 * patienceMs);
}

TF_GUI_TEST_MAIN(FarmsPageTest)
#include "farms_page_test.moc"
