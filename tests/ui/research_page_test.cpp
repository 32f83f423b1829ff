// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_page.h"

#include "tests/support/gui_test.h"
#include "tests/support/scripted_prompter.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"
#include "ui/research/compare_tab.h"
#include "ui/research/run_export.h"
#include "ui/research/run_form.h"
#include "ui/research/trade_table_model.h"
#include "ui/trading/strategy_form.h"
#include "widgets/badge.h"
#include "widgets/candle_chart.h"
#include "widgets/heat_map.h"
#include "widgets/line_chart.h"
#include "widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace tf;
using namespace tf::ui;
using namespace tf::ui::research;
using tf::test::await;
using tf::test::control;
using tf::test::TestDatabase;
using tf::test::TestServer;

namespace {

constexpr qint64 startMs = 1'577'836'800'000; // 2020-01-01
constexpr qint64 hourMs = 3'600'000;

/// Waves under noise: a trend follower finds many trades in it, good and bad ones.
market::CandleSeries waves(int count) {
    market::CandleSeries series{market::Interval::OneHour, {}};
    QRandomGenerator random(7);
    double price = 10'000;
    for (int i = 0; i < count; ++i) {
        const double noise = random.generateDouble() + random.generateDouble() - 1;
        const double close = price * std::exp(0.00001 + 0.0003 * std::sin(i * 0.004) +
                                              0.0003 * std::sin(i * 0.023) + 0.012 * noise);
        series.candles.push_back({startMs + i * hourMs, price, std::max(price, close) * 1.003,
                                  std::min(price, close) * 0.997, close, 50 + 40 * std::sin(i)});
        price = close;
    }
    return series;
}

QString textOf(const QAbstractItemModel* model, int row, int column) {
    return model->index(row, column).data().toString();
}

} // namespace

class ResearchPageTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void withoutCandlesItSaysWhatToDo();
    void everyStrategyHasAForm();
    void wrongParametersAreRefusedBesideTheField();
    void wrongRulesSayWhere();
    void theKeyRunsWhereverTheFocusIs();
    void runShowsEverything();
    void runWithoutCostsIsMarked();
    void cancelLeavesNothing();
    void keptRunsAreCompared();
    void keptRunsRunTogether();
    void teamsNeedOneIntervalAndQuote();
    void filesAreSafeAndExact();
    void theReportIsAPdfOfEveryPart();
    void aRunBecomesAnAgent();
    void formulasAreDefused();
    void curvesKeepTheirPeaks();
    void sweepFindsTheBest();
    void walkForwardTestsWhatItTrained();
    void monteCarloIsSeeded();
    void honestStrategyIsClean();
    void controlsHaveNames();
    void screenshots_data();
    void screenshots();

private:
    QAction* action(const char* name) { return m_page->findChild<QAction*>(QLatin1String(name)); }
    StrategyForm& strategy() { return m_page->findChild<RunForm*>()->strategy(); }
    QTableView* table(const char* name) { return control<QTableView>(m_page.get(), name); }
    widgets::Tabs* tabs() { return control<widgets::Tabs>(m_page.get(), "resultTabs"); }
    /// Runs what the form says and waits for its trades.
    void run();

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_testDatabase;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<market::MarketService> m_service;
    std::unique_ptr<trading::ResearchService> m_research;
    std::unique_ptr<ResearchPage> m_page;
    test::ScriptedPrompter m_prompter;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ResearchPageTest::initTestCase() {
    auto server = TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_testDatabase = *std::move(database);
    m_database = std::make_unique<storage::Database>();
    TF_VERIFY(await(m_database->open(m_testDatabase->settings())));
    m_jobs = std::make_unique<Jobs>(2);
    m_service =
        std::make_unique<market::MarketService>(*m_database, *m_jobs, TestDatabase::workspace());
    TF_VERIFY(await(m_service->refresh()));
    m_research = std::make_unique<trading::ResearchService>(*m_database, TestDatabase::workspace());
    auto instrument = market::proposedInstrument(
        {.venue = QStringLiteral("simulated"), .symbol = QStringLiteral("BTCUSDT")}, 2);
    instrument.id = market::InstrumentId(newUuid());
    instrument.isSimulated = true;
    TF_VERIFY(await(m_service->saveInstrument(instrument)));
    TF_VERIFY(await(m_service->refresh()));
    TF_VERIFY(await(m_service->storeSimulated(instrument.id, waves(18'000))));
    TF_VERIFY(await(m_service->refresh()));
}

void ResearchPageTest::init() {
    GuiTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_page = std::make_unique<ResearchPage>(*m_service, *m_research, *m_jobs, m_prompter);
    m_page->resize(1'186, 692);
    m_page->show();
}

void ResearchPageTest::cleanup() {
    m_page.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->running().isEmpty(), test::patienceMs);
    TF_VERIFY(m_testDatabase->ownerSession()->executeScript("delete from farm.kept_runs"));
}

void ResearchPageTest::cleanupTestCase() {
    m_research.reset();
    m_service.reset();
    m_jobs.reset();
    m_database.reset();
    m_testDatabase.reset();
}

void ResearchPageTest::run() {
    action("runBacktestAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(action("runBacktestAction")->isEnabled(), test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(action("keepRunAction")->isEnabled(), test::patienceMs);
}

void ResearchPageTest::withoutCandlesItSaysWhatToDo() {
    market::MarketService nothing(*m_database, *m_jobs, WorkspaceId(newUuid()));
    ResearchPage page(nothing, *m_research, *m_jobs, m_prompter);
    page.show();
    QVERIFY(!page.findChild<QAction*>(QStringLiteral("runBacktestAction"))->isEnabled());
    QVERIFY(!page.findChild<RunForm*>()->isVisible());
    const QSignalSpy opened(&page, &ResearchPage::openRequested);
    page.findChild<QAction*>(QStringLiteral("openMarketsAction"))->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("markets"));
}

void ResearchPageTest::everyStrategyHasAForm() {
    for (const strategies::StrategyKind& kind : strategies::strategyKinds()) {
        for (const strategies::StrategyTemplate& entry :
             strategies::strategyTemplates(kind.farmType)) {
            strategy().setConfig(entry.config);
            QVERIFY2(strategy().isValid(), entry.name);
            const strategies::StrategyConfig shown = strategy().config();
            QCOMPARE(shown.kind, entry.config.kind);
            QVERIFY2(strategies::checkStrategy(shown).empty(), entry.name);
            QCOMPARE(strategies::describeStrategy(shown),
                     strategies::describeStrategy(entry.config));
            for (const QString& id : entry.config.parameters.keys()) {
                const QJsonValue value = entry.config.parameters.value(id);
                QVERIFY2(value.isObject() || shown.parameters.value(id) == value, qPrintable(id));
            }
        }
    }
    QCOMPARE(test::namelessControls(m_page.get()), QStringList());
}

void ResearchPageTest::wrongParametersAreRefusedBesideTheField() {
    strategy().setConfig({QStringLiteral("ma_cross"), {}});
    QVERIFY(strategy().isValid());
    control<QSpinBox>(m_page.get(), "parameter_fast")->setValue(60);
    control<QSpinBox>(m_page.get(), "parameter_slow")->setValue(50);
    QVERIFY(!strategy().isValid());
    action("runBacktestAction")->trigger();
    QVERIFY(m_jobs->running().isEmpty());
    QVERIFY(!action("keepRunAction")->isEnabled());
    control<QSpinBox>(m_page.get(), "parameter_fast")->setValue(20);
    QVERIFY(strategy().isValid());
}

void ResearchPageTest::wrongRulesSayWhere() {
    const auto templates = strategies::strategyTemplates(strategies::FarmType::Custom);
    strategy().setConfig(templates.front().config);
    auto* entry = control<QLineEdit>(m_page.get(), "longEntryEdit");
    const QString good = entry->text();
    QVERIFY(!good.isEmpty());
    auto* problem = control<QLabel>(m_page.get(), "strategyProblem");
    for (const QString& hostile : hostileTexts()) {
        entry->setText(hostile);
        QVERIFY2(!strategy().isValid() || hostile.trimmed().isEmpty(),
                 qPrintable(hostile.left(40)));
        QVERIFY(strategy().isValid() || !problem->text().isEmpty());
    }
    entry->setText(QStringLiteral("ema(20) crosses above ema(50) and rsi(14) < 70"));
    QVERIFY(strategy().isValid());
}

/// As in the main window: beside the page there is more that takes the focus.
void ResearchPageTest::theKeyRunsWhereverTheFocusIs() {
    QWidget window;
    auto* down = new QVBoxLayout(&window);
    auto* beside = new QLineEdit(&window);
    down->addWidget(beside);
    down->addWidget(m_page.get());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, test::patienceMs));
    beside->setFocus();
    m_page->hide();
    QTest::keyClick(beside, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(action("runBacktestAction")->isEnabled()); // nobody sees the page
    m_page->show();
    QTest::keyClick(beside, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!action("runBacktestAction")->isEnabled());
    QTest::keyRelease(beside, Qt::Key_Control); // else it counts as held in what follows
    QTRY_VERIFY_WITH_TIMEOUT(action("keepRunAction")->isEnabled(), test::patienceMs);
    m_page->setParent(nullptr);
}

void ResearchPageTest::runShowsEverything() {
    run();
    QTableView* trades = table("tradeTable");
    QVERIFY(trades->model()->rowCount() > 5);
    const QAbstractItemModelTester tester(m_page->findChild<TradeTableModel*>());
    auto* chart = control<widgets::CandleChart>(m_page.get(), "tradeChart");
    QCOMPARE(chart->bars().size(), 18'000U);
    tabs()->setCurrentIndex(1);
    const qint64 before = chart->firstVisibleMs();
    trades->selectRow(0);
    QVERIFY(chart->firstVisibleMs() < before); // the first trade lies far from the latest candles
    Q_EMIT chart->markerClicked(markerId(2));
    QCOMPARE(textOf(trades->model(), trades->currentIndex().row(), 0), QStringLiteral("3"));
    auto* sheet = control<QTreeView>(m_page.get(), "sheetTree");
    int figures = 0;
    for (int group = 0; group < sheet->model()->rowCount(); ++group) {
        const QModelIndex heading = sheet->model()->index(group, 0);
        for (int row = 0; row < sheet->model()->rowCount(heading); ++row, ++figures) {
            const QModelIndex figure = sheet->model()->index(row, 1, heading);
            QVERIFY(!figure.data().toString().isEmpty());
            QVERIFY(figure.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Formula")));
        }
    }
    QCOMPARE(figures, static_cast<int>(analytics::figureDefinitions().size()));
    QVERIFY(control<widgets::HeatMap>(m_page.get(), "monthMap")->cells().size() >= 3 * 13);
}

void ResearchPageTest::runWithoutCostsIsMarked() {
    run();
    const auto texts = [this] {
        QStringList found;
        for (const widgets::Badge* badge : m_page->findChildren<widgets::Badge*>()) {
            found << badge->text();
        }
        return found.join(u' ');
    };
    QVERIFY(!texts().contains(QStringLiteral("NO COSTS")));
    QVERIFY(texts().contains(QStringLiteral("SIMULATED")));
    control<QCheckBox>(m_page.get(), "costsCheck")->setChecked(false);
    QVERIFY(!control<QWidget>(m_page.get(), "feeSpin")->isEnabled());
    run();
    QVERIFY(texts().contains(QStringLiteral("NO COSTS")));
}

void ResearchPageTest::cancelLeavesNothing() {
    action("runBacktestAction")->trigger();
    QVERIFY(!action("runBacktestAction")->isEnabled());
    control<QPushButton>(m_page.get(), "runJobCancel")->click();
    QTRY_VERIFY_WITH_TIMEOUT(action("runBacktestAction")->isEnabled(), test::patienceMs);
    QVERIFY(!action("keepRunAction")->isEnabled());
    QVERIFY(!control<QLabel>(m_page.get(), "runJobText")->text().isEmpty());
}

void ResearchPageTest::keptRunsAreCompared() {
    strategy().setConfig({QStringLiteral("ma_cross"), {}});
    run();
    m_prompter.textAnswer = QStringLiteral("First #slow #btc");
    action("keepRunAction")->trigger();
    control<QSpinBox>(m_page.get(), "parameter_slow")->setValue(90);
    run();
    m_prompter.textAnswer = QStringLiteral("<b>Second</b>");
    QTableView* kept = table("keptTable");
    QTRY_COMPARE_WITH_TIMEOUT(kept->model()->rowCount(), 1, test::patienceMs);
    action("keepRunAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(kept->model()->rowCount(), 2, test::patienceMs);
    // They are there for whoever opens the workspace later, to the last digit.
    const auto stored = await(m_research->keptRuns());
    TF_VERIFY(stored);
    QCOMPARE(stored->size(), 2U);
    QVERIFY(stored->front().result == m_page->findChild<CompareTab*>()->runs().first()->result);
    m_page = std::make_unique<ResearchPage>(*m_service, *m_research, *m_jobs, m_prompter);
    m_page->show();
    kept = table("keptTable");
    QTRY_COMPARE_WITH_TIMEOUT(kept->model()->rowCount(), 2, test::patienceMs);
    QCOMPARE(textOf(kept->model(), 0, 0), QStringLiteral("First"));
    QVERIFY(textOf(kept->model(), 0, 2).contains(QStringLiteral("btc")));
    QTableView* comparison = table("compareTable");
    QCOMPARE(comparison->model()->columnCount(), 3);
    QCOMPARE(textOf(comparison->model(), 0, 2), QStringLiteral("90")); // all that differs
    QVERIFY(textOf(comparison->model(), 1, 1).endsWith(u'%'));         // figures follow
    kept->selectRow(0);
    Q_EMIT kept->activated(kept->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(table("tradeTable")->model()->rowCount() > 5, test::patienceMs);
    control<QPushButton>(m_page.get(), "removeRunButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(kept->model()->rowCount(), 1, test::patienceMs);
}

void ResearchPageTest::keptRunsRunTogether() {
    QTableView* kept = table("keptTable");
    for (const int slow : {50, 90}) {
        strategy().setConfig({QStringLiteral("ma_cross"), {{QStringLiteral("slow"), slow}}});
        run();
        m_prompter.textAnswer = QStringLiteral("Slow %1").arg(slow);
        const int before = kept->model()->rowCount();
        action("keepRunAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(kept->model()->rowCount(), before + 1, test::patienceMs);
    }
    QVERIFY(!control<QTableView>(m_page.get(), "legTable")->isVisible());
    auto* together = control<QPushButton>(m_page.get(), "runTogetherButton");
    kept->selectRow(0);
    together->click();
    QVERIFY(m_jobs->running().isEmpty()); // one run is no team, and the page says so
    QVERIFY(m_prompter.told.last().endsWith(QStringLiteral("Select two or more runs.")));

    kept->selectAll();
    together->click();
    QTableView* legs = table("legTable");
    QTRY_COMPARE_WITH_TIMEOUT(legs->model()->rowCount(), 2, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(action("runBacktestAction")->isEnabled(), test::patienceMs);
    QCOMPARE(textOf(legs->model(), 0, 0), QStringLiteral("Slow 50"));
    QCOMPARE(textOf(legs->model(), 1, 0), QStringLiteral("Slow 90"));
    QVERIFY(!action("makeAgentAction")->isEnabled());

    m_prompter.textAnswer = QStringLiteral("Both");
    action("keepRunAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(kept->model()->rowCount(), 3, test::patienceMs);
    const auto stored = await(m_research->keptRuns());
    TF_VERIFY(stored);
    const trading::BacktestResult& team = stored->back().result;
    double profit = 0;
    double contribution = 0;
    qint64 trades = 0;
    for (const trading::LegResult& leg : team.legs) {
        profit += leg.profit;
        contribution += leg.contribution;
        trades += leg.trades;
    }
    const double gain = team.finalEquity() - team.request.capital;
    QVERIFY(std::abs(profit - gain) <= 1e-9 * team.request.capital);
    QVERIFY(std::abs(contribution - gain / team.request.capital) <= 1e-9);
    QCOMPARE(trades, static_cast<qint64>(team.trades.size()));

    // The trade that is chosen shows on its own agent's candles.
    QTableView* list = table("tradeTable");
    QVERIFY(!list->isColumnHidden(TradeTableModel::Agent));
    tabs()->setCurrentIndex(1);
    auto* leg = control<QComboBox>(m_page.get(), "legCombo");
    QVERIFY(leg->isVisible());
    for (int row = 0; row < 6; ++row) {
        list->selectRow(row);
        const QString agent = textOf(list->model(), row, TradeTableModel::Agent);
        QVERIFY2(leg->currentText().startsWith(agent), qPrintable(leg->currentText()));
    }
    tabs()->setCurrentIndex(0);
    test::saveScreenshot(m_page.get(), QStringLiteral("research-team"));
}

void ResearchPageTest::teamsNeedOneIntervalAndQuote() {
    const auto runOf = [](const char* name, const char* pair, market::Interval interval, int day) {
        ResearchRun run;
        run.name = QString::fromLatin1(name);
        market::Instrument instrument = market::proposedInstrument(
            {.venue = QStringLiteral("simulated"), .symbol = QString::fromLatin1(pair)}, 2);
        instrument.id = market::InstrumentId::create();
        run.order = {{instrument}, interval, {}};
        run.order.request.legs = {{.strategy = {QStringLiteral("ma_cross"), {}},
                                   .instrument = instrument.id,
                                   .symbol = instrument.symbol,
                                   .interval = interval,
                                   .share = 0.9}};
        run.order.request.from = Instant::fromMs(startMs + day * 24 * hourMs);
        run.order.request.to = Instant::fromMs(startMs + (day + 10) * 24 * hourMs);
        run.order.request.trials = 20;
        return std::make_shared<const ResearchRun>(run);
    };
    const auto hourly = market::Interval::OneHour;
    const auto first = runOf("First", "BTCUSDT", hourly, 3);
    const auto second = runOf("Second", "ETHUSDT", hourly, 0);

    const Result<RunOrder> team = teamOf({first, second});
    TF_VERIFY(team);
    QVERIFY(team->isTeam());
    QCOMPARE(team->request.legs.size(), 2U);
    QCOMPARE(team->request.legs[0].name, QStringLiteral("First"));
    QCOMPARE(team->request.legs[1].symbol, QStringLiteral("ETHUSDT"));
    QCOMPARE(team->request.legs[0].share, 0.0); // equal parts
    QCOMPARE(team->request.from->toMs(), second->order.request.from->toMs());
    QCOMPARE(team->request.to->toMs(), first->order.request.to->toMs());
    QCOMPARE(team->request.trials, 40);
    QCOMPARE(team->title(), QStringLiteral("First + Second, 1h"));

    ResearchRun both;
    both.name = QStringLiteral("Both");
    both.order = *team;
    const auto nested = teamOf({std::make_shared<const ResearchRun>(both), first});
    TF_VERIFY(nested); // a team brings all of its agents
    QCOMPARE(nested->instruments.size(), 3);
    QCOMPARE(nested->request.legs[1].name, QStringLiteral("Second"));

    const auto daily = runOf("Daily", "LTCUSDT", market::Interval::OneDay, 0);
    TF_VERIFY_ERROR(teamOf({first, daily}), ErrorCode::InvalidArgument);
    const auto dollars = runOf("Dollars", "EURUSD", hourly, 0);
    TF_VERIFY_ERROR(teamOf({first, dollars}), ErrorCode::InvalidArgument);
    TF_VERIFY_ERROR(teamOf({first}), ErrorCode::InvalidArgument);
    TF_VERIFY_ERROR(teamOf(QList<ResearchRunPtr>(51, first)), ErrorCode::InvalidArgument);
    TF_VERIFY(teamOf(QList<ResearchRunPtr>(50, first)));
}

void ResearchPageTest::filesAreSafeAndExact() {
    run();
    m_prompter.fileAnswer = m_folder->filePath(QStringLiteral("trades.csv"));
    QLocale::setDefault(QLocale(QLocale::German));
    action("exportTradesAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompter.fileAnswer), test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->running().isEmpty(), test::patienceMs);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFile file(m_prompter.fileAnswer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size() - 2, table("tradeTable")->model()->rowCount());
    // The last cell is the agent's name, in quotes for its comma.
    const QList<QByteArray> cells = lines[1].left(lines[1].indexOf(",\"")).split(',');
    QCOMPARE(cells.size(), lines[0].split(',').size() - 1);
    QVERIFY(cells[3].endsWith("Z"));
    bool isNumber = false;
    QVERIFY(cells[6].toDouble(&isNumber) > 0);
    QVERIFY(isNumber);
    m_prompter.fileAnswer = m_folder->filePath(QStringLiteral("equity.csv"));
    action("exportEquityAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompter.fileAnswer), test::patienceMs);
    QFile equity(m_prompter.fileAnswer);
    QVERIFY(equity.open(QIODevice::ReadOnly));
    QCOMPARE(equity.readAll().count('\n'), 18'001);
}

void ResearchPageTest::theReportIsAPdfOfEveryPart() {
    run();
    m_prompter.fileAnswer = m_folder->filePath(QStringLiteral("report.pdf"));
    action("exportReportAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompter.fileAnswer), test::patienceMs);
    QFile file(m_prompter.fileAnswer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Subtype /Image"), 2); // equity and drawdown
    QVERIFY(pdf.count("/Type /Page\n") >= 3);  // sheet and trades take more than one
    m_prompter.fileAnswer = m_folder->filePath(QStringLiteral("no/such/folder.pdf"));
    action("exportReportAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->running().isEmpty(), test::patienceMs);
    QVERIFY(!QFile::exists(m_prompter.fileAnswer));
}

void ResearchPageTest::aRunBecomesAnAgent() {
    QVERIFY(!action("makeAgentAction")->isEnabled());
    run();
    QSignalSpy asked(m_page.get(), &ResearchPage::agentRequested);
    action("makeAgentAction")->trigger();
    QCOMPARE(asked.size(), 1);
    const auto draft = asked.first().first().value<farms::Agent>();
    const auto form = m_page->findChild<RunForm*>()->order();
    QVERIFY(form.has_value());
    QCOMPARE(draft.instruments, QList{form->instrument().id});
    QCOMPARE(draft.interval, form->interval);
    QVERIFY(draft.pinned.strategy == form->request.legs.front().strategy);
    QVERIFY(draft.pinned.sizing == form->request.sizing);
}

void ResearchPageTest::formulasAreDefused() {
    QCOMPARE(csvText(QStringLiteral("=cmd|' /C calc'!A0")), QByteArray("'=cmd|' /C calc'!A0"));
    QCOMPARE(csvText(QStringLiteral("+1")), QByteArray("'+1"));
    QCOMPARE(csvText(QStringLiteral("@a,b")), QByteArray("\"'@a,b\""));
    QCOMPARE(csvText(QStringLiteral("say \"hi\"")), QByteArray("\"say \"\"hi\"\"\""));
    QCOMPARE(csvText(QStringLiteral("BTCUSDT")), QByteArray("BTCUSDT"));
}

void ResearchPageTest::curvesKeepTheirPeaks() {
    std::vector<Instant> times;
    std::vector<double> values;
    for (int i = 0; i < 100'000; ++i) {
        times.push_back(Instant::fromMs(i));
        values.push_back(i == 54'321 ? 99.0 : i == 54'322 ? -99.0 : std::sin(i * 0.01));
    }
    const QList<QPointF> points = widgets::thinned(times, values, 2'000);
    QVERIFY(points.size() <= 2'003);
    QVERIFY(points.contains(QPointF(54'321, 99)));
    QVERIFY(points.contains(QPointF(54'322, -99)));
    QCOMPARE(points.first().x(), 0.0);
    QCOMPARE(points.last().x(), 99'999.0);
    QVERIFY(std::is_sorted(points.begin(), points.end(),
                           [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
    QVERIFY(widgets::thinned({}, {}).isEmpty());
}

void ResearchPageTest::sweepFindsTheBest() {
    strategy().setConfig({QStringLiteral("ma_cross"), {}});
    const auto set = [this](const char* name, double value) {
        control<QDoubleSpinBox>(m_page.get(), name)->setValue(value);
    };
    tabs()->setCurrentIndex(4);
    set("acrossFrom", 10);
    set("acrossTo", 30);
    set("acrossStep", 10);
    auto* down = control<QComboBox>(m_page.get(), "downCombo");
    down->setCurrentIndex(down->findData(QStringLiteral("slow")));
    set("downFrom", 20);
    set("downTo", 60);
    set("downStep", 20);
    control<QPushButton>(m_page.get(), "runSweepButton")->click();
    QTableView* runs = table("sweepTable");
    QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 9, test::patienceMs);
    auto* map = control<widgets::HeatMap>(m_page.get(), "sweepMap");
    QCOMPARE(map->cells().size(), 9);
    QVERIFY(!map->cells()[2].value); // fast 30 over slow 20 cannot run
    runs->selectRow(0);
    Q_EMIT runs->activated(runs->model()->index(0, 0));
    QCOMPARE(control<QSpinBox>(m_page.get(), "parameter_fast")->value(),
             textOf(runs->model(), 0, 0).toInt());
}

void ResearchPageTest::walkForwardTestsWhatItTrained() {
    strategy().setConfig({QStringLiteral("ma_cross"), {}});
    control<QDoubleSpinBox>(m_page.get(), "acrossStep")->setValue(6);
    control<QComboBox>(m_page.get(), "downCombo")->setCurrentIndex(0); // nothing
    control<QPushButton>(m_page.get(), "runWalkForwardButton")->click();
    QTableView* windows = table("walkForwardTable");
    QTRY_COMPARE_WITH_TIMEOUT(windows->model()->rowCount(), 14, test::patienceMs);
    QVERIFY(control<QLabel>(m_page.get(), "walkForwardSummary")
                ->text()
                .contains(QStringLiteral("14 window")));
}

void ResearchPageTest::monteCarloIsSeeded() {
    run();
    QTableView* distributions = table("monteCarloTable");
    const auto draw = [&] {
        control<QPushButton>(m_page.get(), "runMonteCarloButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            control<QPushButton>(m_page.get(), "runMonteCarloButton")->isEnabled(),
            test::patienceMs);
    };
    draw();
    QCOMPARE(distributions->model()->rowCount(), 3);
    const QString median = textOf(distributions->model(), 1, 4);
    draw();
    QCOMPARE(textOf(distributions->model(), 1, 4), median);
    run(); // another run has no distribution yet
    QCOMPARE(distributions->model()->rowCount(), 0);
}

void ResearchPageTest::honestStrategyIsClean() {
    control<QPushButton>(m_page.get(), "runLookAheadButton")->click();
    QTableView* cuts = table("lookAheadTable");
    QTRY_COMPARE_WITH_TIMEOUT(cuts->model()->rowCount(), 10, test::patienceMs);
    QVERIFY(control<QLabel>(m_page.get(), "lookAheadSummary")
                ->text()
                .startsWith(QStringLiteral("Clean")));
}

void ResearchPageTest::controlsHaveNames() {
    run();
    for (int tab = 0; tab < tabs()->count(); ++tab) {
        tabs()->setCurrentIndex(tab);
        QCOMPARE(test::namelessControls(m_page.get()), QStringList());
        QCOMPARE(test::richTextLabels(m_page.get()), QStringList());
        QCOMPARE(test::clippedControls(m_page.get()), QStringList());
    }
}

void ResearchPageTest::screenshots_data() {
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1366") << false << QSize(1'366 - 180, 768 - 76);
    QTest::newRow("dark-1920") << true << QSize(1'920 - 180, 1'080 - 76);
}

void ResearchPageTest::screenshots() {
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(
        widgets::makePalette(isDark ? widgets::darkColors() : widgets::lightColors()));
    m_page->resize(size);
    run();
    m_prompter.textAnswer = QStringLiteral("EMA 20/50 #first");
    action("keepRunAction")->trigger();
    control<QSpinBox>(m_page.get(), "parameter_slow")->setValue(90);
    run();
    m_prompter.textAnswer = QStringLiteral("EMA 20/90 #slow");
    action("keepRunAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table("keptTable")->model()->rowCount(), 2, test::patienceMs);
    tabs()->setCurrentIndex(4);
    control<QPushButton>(m_page.get(), "runSweepButton")->click();
    QTableView* runs = table("sweepTable");
    QTRY_VERIFY_WITH_TIMEOUT(runs->model()->rowCount() > 0, test::patienceMs);
    control<QPushButton>(m_page.get(), "runWalkForwardButton")->click();
    control<QPushButton>(m_page.get(), "runMonteCarloButton")->click();
    control<QPushButton>(m_page.get(), "runLookAheadButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(table("walkForwardTable")->model()->rowCount() > 0, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(table("monteCarloTable")->model()->rowCount() > 0, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(table("lookAheadTable")->model()->rowCount() > 0, test::patienceMs);
    table("tradeTable")->selectRow(3);
    control<QTreeView>(m_page.get(), "sheetTree")
        ->setCurrentIndex(
            control<QTreeView>(m_page.get(), "sheetTree")
                ->model()
                ->index(4, 0, control<QTreeView>(m_page.get(), "sheetTree")->model()->index(0, 0)));
    for (int tab = 0; tab < tabs()->count(); ++tab) {
        tabs()->setCurrentIndex(tab);
        QCoreApplication::processEvents(); // the picture is for a person only
        test::saveScreenshot(
            m_page.get(),
            QStringLiteral("research-%1-%2").arg(QLatin1String(QTest::currentDataTag())).arg(tab));
    }
    QApplication::setPalette(before);
}

TF_GUI_TEST_MAIN(ResearchPageTest)
#include "research_page_test.moc"
