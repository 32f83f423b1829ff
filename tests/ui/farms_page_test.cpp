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
#include "ui/farms/analytics_tab.h"
#include "ui/farms/farm_rows.h"
#include "ui/farms/farm_totals.h"
#include "ui/trading/agent_rows.h"
#include "ui/trading/market_chart.h"
#include "ui/trading/trade_rows.h"
#include "ui/trading/trading_words.h"
#include "widgets/candle_chart.h"
#include "widgets/card.h"
#include "widgets/dialog.h"
#include "widgets/format.h"
#include "widgets/heat_map.h"
#include "widgets/palette.h"
#include "widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

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

/// The longest time in which the window answered nothing, printed at the end. Never asserted.
class StallWatch final {
public:
    explicit StallWatch(const char* what)
        : m_what(what) {
        constexpr int beatMs = 2;
        m_clock.start();
        m_beat.callOnTimeout([this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_beat.start(beatMs);
    }
    ~StallWatch() { QTextStream(stdout) << m_what << ": longest stall " << m_longest << " ms\n"; }

private:
    const char* m_what;
    QElapsedTimer m_clock;
    QTimer m_beat;
    qint64 m_longest = 0;
};

} // namespace

Q_DECLARE_METATYPE(tf::Result<void>)

class FarmsPageTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyPagesSayWhatToDo();
    void wrongFieldsAreRefusedBesideThem();
    void everyFieldOfTheFormIsKept();
    void fromTemplateToReplayAndStillPausedAfterwards();
    void farmsAreClonedArchivedAndRemoved();
    void parametersBecomeAVersion();
    void replayStopsAndGoesOnAtAnySpeed();
    void agentsMoveByDialogAndByDrag();
    void suggestionsAreTakenOrDismissed();
    void foreignMoneyIsLeftOutAndNamed();
    void manyAgentsAreStartedAtOnce();
    void longListsDoNotStall();

private:
    void makeCandles(Program& program);
    void makeMoney(Program& program);
    void createFarm(Program& program);
    void createAgent(Program& program, const QString& name);
    void fund(Program& program);
    void replay(Program& program);
    void pauseAll(Program& program);
    void photograph(Program& program);
    void checkAnalytics(Program& program);
    void checkAgentDetail(Program& program);
    farms::Farm makeFarm(Program& program, const QString& name, strategies::FarmType type,
                         const Asset& asset = quote());
    farms::Agent makeAgent(Program& program, const QString& name, const farms::Farm& farm);
    static void dropOnFarm(Program& program, const QString& agent, const QString& farm);
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
    const StallWatch watch("replay of one farm on both pages");
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
    const int equityColumn = static_cast<int>(FarmColumn::Equity);
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
        checkAnalytics(program);
        checkAgentDetail(program);
        photograph(program);
        pauseAll(program);
        QCOMPARE(test::namelessControls(program.farmsPage.get()), QStringList());
        QCOMPARE(test::namelessControls(program.agentsPage.get()), QStringList());
    }
    Program program(**database);
    TF_VERIFY(program.open());
    // what the farm reached before the restart is still what its drawdown is taken from
    const QUuid id = program.farms.farms().first().id.uuid();
    QTRY_VERIFY_WITH_TIMEOUT(program.figures.of(id).has_value(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(program.figures.of(id)->peak.isPositive(), patienceMs);
    QVERIFY(program.figures.of(id)->peak >= program.figures.of(id)->equity);
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

/// Contributions add up on screen and behind it; what has too small a sample says so.
void FarmsPageTest::checkAnalytics(Program& program) {
    auto* tabs = control<QTabWidget>(program.farmsPage.get(), "farmTabs");
    auto* analytics = control<AnalyticsTab>(program.farmsPage.get(), "analyticsTab");
    QSignalSpy shown(analytics, &AnalyticsTab::analysisShown);
    tabs->setCurrentWidget(analytics);
    QVERIFY(!shown.isEmpty() || shown.wait(patienceMs));
    const farms::FarmId id = program.farms.farms().first().id;
    const Result<farms::FarmTrack> track = await(program.farms.track(id));
    TF_VERIFY(track);
    const farms::FarmAnalysis analysis = farms::analyse(*track);
    Decimal money;
    double linked = 0;
    for (const farms::Contribution& part : analysis.contributions) {
        money += part.money;
        linked += part.linked.value_or(0);
    }
    QCOMPARE(money, analysis.profit);
    QVERIFY(std::abs(linked - analysis.totalReturn.value()) < 1e-12);
    QVERIFY(!analysis.profit.isZero());
    const auto* table = control<QTableView>(analytics, "contributionTable");
    QCOMPARE(table->model()->rowCount(), static_cast<int>(analysis.contributions.size()));
    QVERIFY(control<QLabel>(analytics, "contributionSum")
                ->text()
                .contains(widgets::format::signedPercent(*analysis.totalReturn, 2)));
    QVERIFY(!control<widgets::HeatMap>(analytics, "correlationMap")->cells().isEmpty());
    QVERIFY(control<QTreeView>(analytics, "sheetTree")->model()->rowCount() > 0);
    test::saveScreenshot(program.farmsPage.get(), QStringLiteral("farm-analytics"));
    test::saveScreenshot(analytics->widget(), QStringLiteral("farm-analytics-whole"));
    QCOMPARE(test::namelessControls(program.farmsPage.get()), QStringList());
    tabs->setCurrentIndex(1);
    test::saveScreenshot(program.farmsPage.get(), QStringLiteral("farm-positions"));
    const auto open = await(program.farms.positions({.farm = id, .agent = {}}));
    TF_VERIFY(open);
    QTRY_COMPARE_WITH_TIMEOUT(
        control<QTableView>(program.farmsPage.get(), "positionTable")->model()->rowCount(),
        static_cast<int>(open->size()), patienceMs);
    tabs->setCurrentIndex(0);
}

/// The agent's candles carry its fills.
void FarmsPageTest::checkAgentDetail(Program& program) {
    auto* chart = control<MarketChart>(program.agentsPage.get(), "agentChart");
    const farms::Agent agent = program.farms.agents().first();
    program.agentsPage->showEntity(agent.id.uuid());
    QTRY_COMPARE_WITH_TIMEOUT(chart->instrument(), agent.instruments.first(), patienceMs);
    QVERIFY(chart->title().contains(agent.name));
    QTRY_VERIFY_WITH_TIMEOUT(!chart->chart()->bars().isEmpty(), patienceMs);
    auto* fills = control<QTableView>(program.agentsPage.get(), "fillTable");
    QTRY_VERIFY_WITH_TIMEOUT(fills->model()->rowCount() > 0, patienceMs);
    const auto own = await(program.farms.fills({.agent = agent.id}));
    TF_VERIFY(own);
    QCOMPARE(chart->chart()->markers().size(), own->size());
}

/// Fields that a template sets and those that it leaves alone all reach the farm.
void FarmsPageTest::everyFieldOfTheFormIsKept() {
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
    auto* type = control<QComboBox>(dialog, "type");
    type->setCurrentIndex(type->findData(static_cast<int>(strategies::FarmType::Breakout)));
    instruments->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(control<QSpinBox>(dialog, "coordination.entriesPerHour")->value(), 12);
    control<QSpinBox>(dialog, "coordination.entriesPerHour")->setValue(7);
    control<QSpinBox>(dialog, "coordination.staggerMinutes")->setValue(45);
    control<QSpinBox>(dialog, "limits.ordersPerMinute")->setValue(9);
    control<QSpinBox>(dialog, "limits.losingStreak")->setValue(4);
    auto* method = control<QComboBox>(dialog, "sizingMethod");
    const auto kelly = trading::SizingMethod::KellyFraction;
    method->setCurrentIndex(method->findData(static_cast<int>(kelly)));
    control<QDoubleSpinBox>(dialog, "sizingValue")->setValue(25);
    control<QDoubleSpinBox>(dialog, "sizingMaximum")->setValue(30);
    control<QSpinBox>(dialog, "sizingKellyTrades")->setValue(33);
    auto* entry = control<QComboBox>(dialog, "orderEntry");
    entry->setCurrentIndex(entry->findData(static_cast<int>(trading::OrderType::Stop)));
    QVERIFY(!dialog->submitButton()->isEnabled()); // a stop lies beyond the price
    control<QDoubleSpinBox>(dialog, "orderOffset")->setValue(0.5);
    auto* sweep = control<QComboBox>(dialog, "sweep");
    sweep->setCurrentIndex(sweep->findData(static_cast<int>(farms::SweepTrigger::Daily)));
    const QString summary = control<QLabel>(dialog, "farmSummary")->text();
    for (const char* said : {"7 entries an hour", "45 minutes", "9 orders a minute",
                             "4 times in a row", "25 % of the Kelly share", "Every day"}) {
        QVERIFY2(summary.contains(QLatin1String(said)), said);
    }
    QCoreApplication::processEvents();
    test::saveScreenshot(dialog, QStringLiteral("farm-dialog-breakout"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->submitButton()->isEnabled(), patienceMs);
    dialog->submitButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.farms().size(), 1, patienceMs);
    const farms::Farm farm = program.farms.farms().first();
    QCOMPARE(farm.coordination.entriesPerHour, 7);
    QCOMPARE(farm.coordination.staggerMinutes, 45);
    QCOMPARE(farm.limits.ordersPerMinute, std::optional(9));
    QCOMPARE(farm.limits.losingStreak, std::optional(4));
    QCOMPARE(farm.sweep.trigger, farms::SweepTrigger::Daily);
    QCOMPARE(farm.orders.entry, trading::OrderType::Stop);
    QCOMPARE(farm.orders.offset, 0.005);
    QCOMPARE(farm.sizing.method, kelly);
    QCOMPARE(farm.sizing.value, 0.25);
    QCOMPARE(farm.sizing.maximum, 0.3);
    QCOMPARE(farm.sizing.kellyTrades, 33);
}

farms::Farm FarmsPageTest::makeFarm(Program& program, const QString& name,
                                    strategies::FarmType type, const Asset& asset) {
    farms::Farm farm = farms::farmTemplate(type, asset);
    farm.name = name;
    farm.master = m_master;
    farm.state = farms::FarmState::Ready;
    farm.sizing = {.method = trading::SizingMethod::EquityFraction, .value = 0.5};
    for (const market::Instrument& instrument : program.market.instruments()) {
        farm.instruments.append(instrument.id);
    }
    const Result<void> created = await(program.farms.createFarm(farm));
    QTest::qVerify(created.isOk(), "created", qPrintable(name), __FILE__, __LINE__);
    const Result<void> read = await(program.farms.refresh());
    QTest::qVerify(read.isOk(), "read", qPrintable(name), __FILE__, __LINE__);
    return farm;
}

farms::Agent FarmsPageTest::makeAgent(Program& program, const QString& name,
                                      const farms::Farm& farm) {
    farms::Agent agent;
    agent.name = name;
    agent.instruments = farm.instruments;
    agent.pinned.strategy = farm.strategy;
    agent.pinned.sizing = farm.sizing;
    const Result<void> created = await(program.farms.createAgent(agent, farm.id));
    QTest::qVerify(created.isOk(), "created", qPrintable(name), __FILE__, __LINE__);
    const Result<void> read = await(program.farms.refresh());
    QTest::qVerify(read.isOk(), "read", qPrintable(name), __FILE__, __LINE__);
    return agent;
}

void FarmsPageTest::farmsAreClonedArchivedAndRemoved() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    makeCandles(program);
    makeMoney(program);
    const farms::Farm farm =
        makeFarm(program, QStringLiteral("First"), strategies::FarmType::PriceAction);
    QWidget* const page = program.farmsPage.get();
    trigger(page, "cloneFarmAction");
    widgets::Dialog* const dialog = dialogOf(page, "farmDialog");
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->submitButton()->isEnabled(), patienceMs);
    dialog->submitButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.farms().size(), 2, patienceMs);
    const farms::Farm copy = program.farms.farms().last();
    QCOMPARE(copy.name, QStringLiteral("First copy"));
    QCOMPARE(copy.strategy, farm.strategy);
    QCOMPARE(copy.limits, farm.limits);
    QVERIFY(copy.wallet != program.farms.farms().first().wallet);
    program.farmsPage->showEntity(copy.id.uuid());
    program.prompter.acceptsQuestions = false;
    trigger(page, "removeFarmAction");
    QCOMPARE(program.prompter.asked.size(), 1);
    QCOMPARE(await(program.farms.refresh()).isOk(), true);
    QCOMPARE(program.farms.farms().size(), 2); // was not accepted
    program.prompter.acceptsQuestions = true;
    trigger(page, "removeFarmAction");
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.farms().size(), 1, patienceMs);
    makeAgent(program, QStringLiteral("Keeper"), farm);
    program.farmsPage->showEntity(farm.id.uuid());
    QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<QAction*>(QStringLiteral("removeFarmAction"))
                                  ->isEnabled(), // it has an agent
                             patienceMs);
    trigger(page, "archiveFarmAction");
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.farms().first().state, farms::FarmState::Archived,
                              patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        !page->findChild<QAction*>(QStringLiteral("editFarmAction"))->isEnabled(), patienceMs);
    QCOMPARE(program.prompter.told, QStringList());
}

void FarmsPageTest::parametersBecomeAVersion() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    makeCandles(program);
    makeMoney(program);
    const farms::Farm farm =
        makeFarm(program, QStringLiteral("First"), strategies::FarmType::TrendFollowing);
    const farms::Agent agent = makeAgent(program, QStringLiteral("Editable"), farm);
    QWidget* const page = program.agentsPage.get();
    program.agentsPage->showEntity(agent.id.uuid());
    trigger(page, "editAgentAction");
    widgets::Dialog* const dialog = dialogOf(page, "agentDialog");
    QVERIFY(dialog != nullptr);
    auto* method = control<QComboBox>(dialog, "sizingMethod");
    const auto fixed = trading::SizingMethod::FixedAmount;
    method->setCurrentIndex(method->findData(static_cast<int>(fixed)));
    control<QDoubleSpinBox>(dialog, "sizingValue")->setValue(250);
    auto* fast = control<QSpinBox>(dialog, "parameter_fast");
    const int before = fast->value();
    fast->setValue(before + 1);
    test::saveScreenshot(dialog, QStringLiteral("agent-parameters"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->submitButton()->isEnabled(), patienceMs);
    dialog->submitButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.agent(agent.id)->pinned.number, 2, patienceMs);
    const farms::AgentVersion pinned = program.farms.agent(agent.id)->pinned;
    QCOMPARE(pinned.sizing.method, fixed);
    QCOMPARE(pinned.sizing.value, 250.0);
    QCOMPARE(pinned.strategy.parameters.value(QStringLiteral("fast")).toInt(), before + 1);
    auto* versions = control<QTableView>(page, "versionTable");
    QTRY_COMPARE_WITH_TIMEOUT(versions->model()->rowCount(), 2, patienceMs);
    const QString changes = versions->model()->index(0, 4).data().toString();
    QVERIFY2(changes.contains(QString::number(before + 1)), qPrintable(changes));
}

/// Slow replays are stopped in the middle and go on from there, as fast as it goes.
void FarmsPageTest::replayStopsAndGoesOnAtAnySpeed() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    makeCandles(program);
    makeMoney(program);
    const farms::Farm farm =
        makeFarm(program, QStringLiteral("First"), strategies::FarmType::TrendFollowing);
    makeAgent(program, QStringLiteral("Only"), farm);
    fund(program);
    QWidget* const page = program.farmsPage.get();
    trigger(page, "startFarmAction");
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.agents().first().state, farms::AgentState::Running,
                              patienceMs);
    auto* speed = control<widgets::SegmentedControl>(page, "replaySpeed");
    qint64 reached = 0;
    for (const int slow : {1, 2}) {
        speed->setCurrent(slow);
        QSignalSpy progressed(&program.engine, &farms::TradingEngine::progressed);
        QSignalSpy finished(&program.engine, &farms::TradingEngine::finished);
        trigger(page, "startReplayAction");
        QVERIFY(!speed->isEnabled());
        if (slow == 1) { // an hour's candle each second
            QVERIFY(!progressed.isEmpty() || progressed.wait(patienceMs));
        }
        trigger(page, "stopReplayAction");
        QVERIFY(!finished.isEmpty() || finished.wait(patienceMs));
        TF_VERIFY(finished.first().first().value<Result<void>>());
        if (!progressed.isEmpty()) {
            reached = progressed.last().first().value<farms::EngineProgress>().marketTime.toMs();
        }
    }
    QVERIFY(reached > 0);
    const qint64 end = program.market.coverage().first().last.toMs();
    QVERIFY(reached < end);
    speed->setCurrent(0);
    QSignalSpy finished(&program.engine, &farms::TradingEngine::finished);
    QSignalSpy progressed(&program.engine, &farms::TradingEngine::progressed);
    trigger(page, "startReplayAction");
    QVERIFY(!finished.isEmpty() || finished.wait(patienceMs));
    const auto last = progressed.last().first().value<farms::EngineProgress>();
    QVERIFY(last.marketTime.toMs() > end); // its last close
    QVERIFY(control<QLabel>(page, "replayText")->text().startsWith(QStringLiteral("Ended at")));
}

/// What a mouse does: over the farm's card, then let go.
void FarmsPageTest::dropOnFarm(Program& program, const QString& agent, const QString& farm) {
    auto* agents = control<QTableView>(program.farmsPage.get(), "farmAgentTable");
    auto* cards = control<QListView>(program.farmsPage.get(), "farmCards");
    const auto rowOf = [](const QAbstractItemView* view, const QString& name) {
        const QModelIndexList found = view->model()->match(
            view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.value(0);
    };
    const QModelIndex source = rowOf(agents, agent);
    const QModelIndex target = rowOf(cards, farm);
    QVERIFY(source.isValid() && target.isValid());
    QVERIFY(agents->model()->flags(source).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(agents->model()->mimeData({source}));
    const QPoint at = cards->visualRect(target).center();
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cards->viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cards->viewport(), &move);
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cards->viewport(), &drop);
}

void FarmsPageTest::agentsMoveByDialogAndByDrag() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    makeCandles(program);
    makeMoney(program);
    const farms::Farm from =
        makeFarm(program, QStringLiteral("From"), strategies::FarmType::TrendFollowing);
    const farms::Farm to = makeFarm(program, QStringLiteral("To"), strategies::FarmType::Mixed);
    const farms::Agent dragged = makeAgent(program, QStringLiteral("Dragged"), from);
    const farms::Agent chosen = makeAgent(program, QStringLiteral("Chosen"), from);
    const farms::Agent busy = makeAgent(program, QStringLiteral("Busy"), from);
    TF_VERIFY(await(program.farms.setAgentStates({busy.id}, farms::AgentState::Running,
                                                 QStringLiteral("test"))));
    program.farmsPage->showEntity(from.id.uuid());
    QTRY_COMPARE_WITH_TIMEOUT(
        control<QTableView>(program.farmsPage.get(), "farmAgentTable")->model()->rowCount(), 3,
        patienceMs);
    dropOnFarm(program, QStringLiteral("Dragged"), QStringLiteral("From")); // it is there
    dropOnFarm(program, QStringLiteral("Dragged"), QStringLiteral("To"));
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.agent(dragged.id)->farm, to.id, patienceMs);
    QCOMPARE(program.prompter.told, QStringList());
    // by dialog: one goes, the one that runs stays, and both are told
    auto* table = control<QTableView>(program.agentsPage.get(), "agentTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, patienceMs);
    table->selectAll();
    trigger(program.agentsPage.get(), "moveAgentsAction");
    widgets::Dialog* const dialog = dialogOf(program.agentsPage.get(), "moveDialog");
    QVERIFY(dialog != nullptr);
    auto* farm = control<QComboBox>(dialog, "moveFarm");
    farm->setCurrentIndex(farm->findData(to.id.uuid()));
    QCOMPARE(test::namelessControls(dialog), QStringList());
    dialog->submitButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.agent(chosen.id)->farm, to.id, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        control<QLabel>(dialog, "dialogError")->text().startsWith(QStringLiteral("2 of 3")),
        patienceMs);
    test::saveScreenshot(dialog, QStringLiteral("move-dialog"));
    QCOMPARE(program.farms.agent(busy.id)->farm, from.id);
    dialog->reject();
}

void FarmsPageTest::suggestionsAreTakenOrDismissed() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    makeCandles(program);
    makeMoney(program);
    const farms::Farm from =
        makeFarm(program, QStringLiteral("From"), strategies::FarmType::TrendFollowing);
    const farms::Farm to =
        makeFarm(program, QStringLiteral("To"), strategies::FarmType::TrendFollowing);
    const farms::Agent taken = makeAgent(program, QStringLiteral("Taken"), from);
    makeAgent(program, QStringLiteral("Unwanted"), from);
    program.farmsPage->showEntity(to.id.uuid());
    auto* card = control<widgets::Card>(program.farmsPage.get(), "suggestionCard");
    auto* table = control<QTableView>(card, "suggestionTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patienceMs);
    QVERIFY(card->isVisible());
    test::saveScreenshot(program.farmsPage.get(), QStringLiteral("farm-suggestions"));
    const auto choose = [&](const QString& name) {
        const QModelIndexList found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1);
        table->selectRow(found.value(0).row());
    };
    choose(QStringLiteral("Unwanted"));
    trigger(program.farmsPage.get(), "dismissSuggestionAction");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
    choose(QStringLiteral("Taken"));
    trigger(program.farmsPage.get(), "acceptSuggestionAction");
    QTRY_COMPARE_WITH_TIMEOUT(program.farms.agent(taken.id)->farm, to.id, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!card->isVisible(), patienceMs);
}

/// Farms of two assets and no rate between them: the total says what it leaves out.
void FarmsPageTest::foreignMoneyIsLeftOutAndNamed() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    makeCandles(program);
    makeMoney(program);
    const Asset btc = Asset::create(u"BTC", 8).value();
    QList<FarmRow> rows;
    for (const Asset& asset : {quote(), btc}) {
        FarmRow row;
        row.farm = farms::farmTemplate(strategies::FarmType::Custom, asset);
        row.figures = farms::EntityFigures{.at = Instant::fromMs(86'400'000),
                                           .equity = Decimal(1'000),
                                           .capitalBase = Decimal(900),
                                           .peak = Decimal(1'000)};
        rows.append(row);
    }
    FarmTotals totals({program.farms, program.figures, program.engine, program.market,
                       program.ledger, program.prompter, program.clock, quote()});
    totals.showRows(rows);
    auto* equity = control<widgets::FigureCard>(&totals, "farmEquityCard");
    QCOMPARE(equity->figure(), QStringLiteral("1,000.00"));
    QVERIFY(equity->context().contains(QStringLiteral("without BTC")));
    QCOMPARE(control<widgets::FigureCard>(&totals, "farmProfitCard")->figure(),
             QStringLiteral("+100.00"));
    rows.removeLast();
    totals.showRows(rows);
    QCOMPARE(equity->context(), QStringLiteral("USDT"));
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
    const StallWatch watch("200 agents selected and started, on both pages");
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

/// 200 agents and 5,000 orders. Times are printed: a shared machine proves nothing by them.
void FarmsPageTest::longListsDoNotStall() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    constexpr int orders = 5'000;
    constexpr int agents = 200;
    const FarmDesk desk{program.farms,  program.figures,  program.engine, program.market,
                        program.ledger, program.prompter, program.clock,  quote()};
    QList<farms::Agent> many;
    for (int i = 0; i < agents; ++i) {
        farms::Agent agent;
        agent.name = QStringLiteral("Agent %1").arg(i);
        agent.pinned.strategy = {QStringLiteral("ma_cross"), {}};
        many.append(agent);
    }
    QList<trading::Order> working;
    for (int i = 0; i < orders; ++i) {
        trading::Order order;
        order.request.agent = many[i % agents].id;
        order.request.quantity = Decimal(1 + i);
        order.request.decidedAt = Instant::fromMs(1'000LL * i);
        order.state = trading::OrderState::Open;
        working.append(order);
    }
    QTextStream out(stdout);
    QElapsedTimer timer;
    const auto measure = [&](const char* what, const auto& act) {
        timer.start();
        act();
        out << what << ": " << static_cast<double>(timer.nsecsElapsed()) / 1e6 << " ms\n";
    };
    OrderModel* const model = makeOrderModel(&program.engine);
    QTableView* const table =
        makeTradeTable(model, "manyOrders", QStringLiteral("Orders"), nullptr);
    const std::unique_ptr<QTableView> owner(table);
    table->resize(1'100, 600);
    table->sortByColumn(0, Qt::DescendingOrder);
    table->show();
    measure("5,000 orders shown", [&] { model->setRows(orderRows(working, desk)); });
    QCOMPARE(table->model()->rowCount(), orders);
    measure("the same 5,000 again", [&] { model->setRows(orderRows(working, desk)); });
    trading::Order fresh = working.first();
    fresh.request.id = trading::OrderId::create();
    working.prepend(fresh);
    measure("one more in front", [&] { model->setRows(orderRows(working, desk)); });
    QCOMPARE(table->model()->rowCount(), orders + 1);
    for (const int column : {4, 1, 6, 0}) {
        measure("5,001 orders sorted", [&] { table->sortByColumn(column, Qt::AscendingOrder); });
    }
    measure("scrolled to the end and painted", [&] {
        table->scrollToBottom();
        table->grab();
    });
    AgentModel* const agentModel = makeAgentModel(true, &program.engine);
    measure("200 agents shown", [&] { agentModel->setRows(agentRows(many, desk)); });
    measure("the same 200 again", [&] { agentModel->setRows(agentRows(many, desk)); });
    QCOMPARE(agentModel->rowCount(), agents);
}

TF_GUI_TEST_MAIN(FarmsPageTest)
#include "farms_page_test.moc"
