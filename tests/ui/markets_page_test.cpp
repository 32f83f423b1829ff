// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/markets_page.h"

#include "tests/support/gui_test.h"
#include "tests/support/scripted_prompter.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"
#include "ui/markets/import_dialog.h"
#include "ui/markets/instrument_table_model.h"
#include "ui/trading/market_chart.h"
#include "widgets/candle_chart.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QUrl>

using namespace tf;
using namespace tf::ui;
using namespace tf::ui::markets;
using tf::test::await;
using tf::test::control;
using tf::test::TestDatabase;
using tf::test::TestServer;

namespace {

constexpr qint64 startMs = 1'640'995'200'000; // 2022-01-01
constexpr qint64 minuteMs = 60'000;

/// An up and down of `count` candles without the ones in [gapFrom, gapTo).
QByteArray candleText(int count, qint64 stepMs, int gapFrom = 0, int gapTo = 0) {
    QByteArray text("timestamp,open,high,low,close,volume\n");
    double price = 40'000;
    for (int i = 0; i < count; ++i) {
        const double close = price + 60 * std::sin(i * 0.05) + 40 * std::sin(i * 1.7);
        if (i < gapFrom || i >= gapTo) {
            text += QByteArray::number(startMs + i * stepMs) + ',' +
                    QByteArray::number(price, 'f', 2) + ',' +
                    QByteArray::number(std::max(price, close) + 15, 'f', 2) + ',' +
                    QByteArray::number(std::min(price, close) - 15, 'f', 2) + ',' +
                    QByteArray::number(close, 'f', 2) + ',' +
                    QByteArray::number(5 + 4 * std::sin(i), 'f', 3) + '\n';
        }
        price = close;
    }
    return text;
}

} // namespace

class MarketsPageTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void emptyPageSaysWhatToDo();
    void importedFileStandsOnTheChart();
    void tradesOfAgentsStandOnTheChart();
    void indicatorsHaveTheParametersThatWereTyped();
    void wrongAnswersKeepTheFileBack();
    void folderIsImportedFileByFile();
    void droppedFilesAreImported();
    void instrumentsAreEditedAndRemoved();
    void controlsHaveNames();
    void hostileTextIsRefusedBesideTheField();
    void screenshots_data();
    void screenshots();

private:
    QString write(const QString& name, const QByteArray& text);
    ImportDialog* dialog();
    /// Imports the file through action and dialog, and closes the dialog.
    void importThroughDialog(const QString& path);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_testDatabase;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<market::MarketService> m_service;
    std::unique_ptr<MarketsPage> m_page;
    test::ScriptedPrompter m_prompter;
    QList<trading::BookedFill> m_fills; ///< what agents did
    std::unique_ptr<QTemporaryDir> m_folder;
};

void MarketsPageTest::initTestCase() {
    auto server = TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_testDatabase = *std::move(database);
    m_database = std::make_unique<storage::Database>();
    TF_VERIFY(await(m_database->open(m_testDatabase->settings())));
    m_jobs = std::make_unique<Jobs>(2);
}

void MarketsPageTest::init() {
    GuiTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_service =
        std::make_unique<market::MarketService>(*m_database, *m_jobs, TestDatabase::workspace());
    TF_VERIFY(await(m_service->refresh()));
    const auto fillsOf = [this](const trading::TradeQuery& query) {
        QList<trading::BookedFill> found;
        std::copy_if(
            m_fills.begin(), m_fills.end(), std::back_inserter(found),
            [&](const trading::BookedFill& fill) { return fill.instrument == query.instrument; });
        return QtFuture::makeReadyFuture(Result<QList<trading::BookedFill>>(found));
    };
    m_page = std::make_unique<MarketsPage>(*m_service, fillsOf, *m_jobs, m_prompter);
    m_page->resize(1'160, 660);
    m_page->show();
}

void MarketsPageTest::cleanup() {
    m_page.reset();
    m_service.reset();
    m_fills.clear();
    TF_VERIFY(m_testDatabase->ownerSession()->executeScript("delete from farm.instruments"));
}

void MarketsPageTest::cleanupTestCase() {
    m_jobs.reset();
    m_database.reset();
    m_testDatabase.reset();
}

QString MarketsPageTest::write(const QString& name, const QByteArray& text) {
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
    return file.fileName();
}

ImportDialog* MarketsPageTest::dialog() {
    return m_page->findChild<ImportDialog*>(QStringLiteral("importDialog"));
}

void MarketsPageTest::importThroughDialog(const QString& path) {
    m_prompter.fileAnswer = path;
    m_page->findChild<QAction*>(QStringLiteral("importFileAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, test::patienceMs);
    auto* button = control<QPushButton>(dialog(), "importButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), test::patienceMs);
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog()->queue().entry(0).state, ImportQueue::State::Done,
                              test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), test::patienceMs);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, test::patienceMs);
}

void MarketsPageTest::emptyPageSaysWhatToDo() {
    QVERIFY(control<widgets::CandleChart>(m_page.get(), "candleChart")->isHidden() ||
            !control<QTableView>(m_page.get(), "instrumentTable")->isVisible());
    m_prompter.fileAnswer.clear();
    m_page->findChild<QAction*>(QStringLiteral("importFileAction"))->trigger(); // cancelled
    QVERIFY(dialog() == nullptr);
}

void MarketsPageTest::importedFileStandsOnTheChart() {
    const QByteArray text = candleText(3'000, 5 * minuteMs, 1'000, 1'010) + "broken row\n";
    importThroughDialog(write(QStringLiteral("binance_BTCUSDT_5m.csv"), text));
    auto* chart = control<widgets::CandleChart>(m_page.get(), "candleChart");
    QTRY_COMPARE_WITH_TIMEOUT(chart->bars().size(), 2'990U, test::patienceMs);
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->bars().at(0).timeMs, startMs);
    auto* gaps = control<QTableView>(m_page.get(), "gapTable");
    QTRY_COMPARE_WITH_TIMEOUT(gaps->model()->rowCount(), 1, test::patienceMs);
    QCOMPARE(gaps->model()->index(0, 1).data().toString(), QStringLiteral("10"));
    Q_EMIT gaps->activated(gaps->model()->index(0, 0)); // goes there on the chart
    QVERIFY(chart->firstVisibleMs() < startMs + 1'000 * 5 * minuteMs);
    auto* imports = control<QTableView>(m_page.get(), "importTable");
    QTRY_COMPARE_WITH_TIMEOUT(imports->model()->rowCount(), 1, test::patienceMs);
    auto* intervals = control<QComboBox>(m_page.get(), "intervalCombo");
    const int hours = intervals->findText(QStringLiteral("1h"));
    QVERIFY(hours > 0);
    intervals->setCurrentIndex(hours);
    Q_EMIT intervals->activated(hours);
    QTRY_COMPARE_WITH_TIMEOUT(chart->bars().size(), 250U, test::patienceMs);
}

void MarketsPageTest::tradesOfAgentsStandOnTheChart() {
    importThroughDialog(
        write(QStringLiteral("binance_BTCUSDT_1h.csv"), candleText(150, 60 * minuteMs)));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->instruments().size(), 1, test::patienceMs);
    const auto agent = trading::AgentId::create();
    trading::BookedFill fill;
    fill.instrument = m_service->instruments().first().id;
    fill.agent = agent;
    fill.side = trading::Side::Sell;
    fill.fill.quantity = Decimal(2);
    fill.fill.price = Decimal(40'000);
    fill.fill.at = Instant::fromMs(startMs + 75 * 60 * minuteMs);
    trading::BookedFill elsewhere = fill;
    elsewhere.instrument = market::InstrumentId::create();
    m_fills = {fill, elsewhere};
    Q_EMIT m_service->candlesChanged(fill.instrument);
    auto* chart = control<widgets::CandleChart>(m_page.get(), "candleChart");
    QTRY_COMPARE_WITH_TIMEOUT(chart->markers().size(), 1, test::patienceMs);
    QCOMPARE(chart->markers().first().kind, widgets::ChartMarker::Kind::Sell);
    QVERIFY(chart->markers().first().text.contains(QStringLiteral("40,000")));
    QSignalSpy opened(m_page.get(), &MarketsPage::openRequested);
    Q_EMIT chart->markerClicked(chart->markers().first().id);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toUuid(), agent.uuid());
}

void MarketsPageTest::indicatorsHaveTheParametersThatWereTyped() {
    importThroughDialog(
        write(QStringLiteral("binance_BTCUSDT_1h.csv"), candleText(150, 60 * minuteMs)));
    auto* chart = control<widgets::CandleChart>(m_page.get(), "candleChart");
    QTRY_COMPARE_WITH_TIMEOUT(chart->bars().size(), 150, test::patienceMs);
    auto* market = m_page->findChild<MarketChart*>();
    QVERIFY(market != nullptr);
    auto* parameters = m_page->findChild<QAction*>(QStringLiteral("indicatorParameters"));
    QVERIFY(!parameters->isEnabled());
    market->setIndicators({QStringLiteral("sma"), QStringLiteral("rsi")});
    QTRY_COMPARE_WITH_TIMEOUT(chart->lines().size(), 2, test::patienceMs);
    parameters->trigger();
    auto* asked = m_page->findChild<QDialog*>(QStringLiteral("indicatorDialog"));
    QVERIFY(asked != nullptr);
    auto* length = asked->findChild<QSpinBox*>(QStringLiteral("sma_n"));
    QVERIFY(length != nullptr);
    length->setValue(47);
    QTest::keyClick(asked, Qt::Key_Return);
    const auto isLongLine = [chart] {
        const auto& lines = chart->lines();
        return lines.size() == 2 && lines[0].name == QStringLiteral("SMA 47");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLongLine(), test::patienceMs);
    QVERIFY(std::isnan(chart->lines()[0].values[45]));
    QVERIFY(!std::isnan(chart->lines()[0].values[46])); // the first of which there are 47
}

void MarketsPageTest::wrongAnswersKeepTheFileBack() {
    m_prompter.fileAnswer = write(QStringLiteral("data.csv"), candleText(1, minuteMs));
    m_page->findChild<QAction*>(QStringLiteral("importFileAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(dialog()->queue().entry(0).state, ImportQueue::State::Incomplete,
                              test::patienceMs);
    auto* button = control<QPushButton>(dialog(), "importButton");
    QVERIFY(!button->isEnabled()); // one row tells no interval, the name no venue
    auto* venue = control<QLineEdit>(dialog(), "venueEdit");
    QTest::keyClicks(venue, QStringLiteral("kraken"));
    auto* interval = control<QComboBox>(dialog(), "importIntervalCombo");
    const int day = interval->findText(QStringLiteral("1d"));
    interval->setCurrentIndex(day);
    Q_EMIT interval->activated(day);
    QCOMPARE(dialog()->queue().entry(0).state, ImportQueue::State::Ready);
    QVERIFY(button->isEnabled());
    auto* role = control<QComboBox>(dialog(), "roleCombo1"); // now nothing is the open
    role->setCurrentIndex(0);
    Q_EMIT role->activated(0);
    QVERIFY(!button->isEnabled());
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, test::patienceMs);
    QVERIFY(m_service->instruments().isEmpty());
}

void MarketsPageTest::folderIsImportedFileByFile() {
    write(QStringLiteral("binance_BTCUSDT_1h.csv"), candleText(500, 60 * minuteMs));
    write(QStringLiteral("binance_ETHUSDT_1h.csv"), candleText(400, 60 * minuteMs));
    write(QStringLiteral("binance_ETHUSDT_1d.csv"), candleText(40, 1'440 * minuteMs));
    write(QStringLiteral("letter.csv"), "Dear Sir,\n");
    m_prompter.fileAnswer = m_folder->path();
    m_page->findChild<QAction*>(QStringLiteral("importFolderAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog()->queue().isLooking(), test::patienceMs);
    QCOMPARE(dialog()->queue().readyCount(), 3);
    control<QPushButton>(dialog(), "importButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog()->queue().isRunning(), test::patienceMs);
    QStringList states;
    for (int row = 0; row < 4; ++row) {
        states.append(QString::number(int(dialog()->queue().entry(row).state)));
    }
    QCOMPARE(states.join(u' '), QStringLiteral("6 6 6 2")); // done, done, done, unreadable
    QTRY_COMPARE_WITH_TIMEOUT(m_service->coverage().size(), 3, test::patienceMs);
    QCOMPARE(m_service->instruments().size(), 2);
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, test::patienceMs);
}

void MarketsPageTest::droppedFilesAreImported() {
    const QString path = write(QStringLiteral("binance_SOLUSDT_1h.csv"), candleText(99, 3'600'000));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(dialog()->queue().readyCount(), 1, test::patienceMs);
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, test::patienceMs);
}

void MarketsPageTest::instrumentsAreEditedAndRemoved() {
    InstrumentTableModel model(*m_service);
    const QAbstractItemModelTester tester(&model);
    importThroughDialog(
        write(QStringLiteral("binance_BTCUSDT_1h.csv"), candleText(100, 60 * minuteMs)));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, test::patienceMs);
    m_page->findChild<QAction*>(QStringLiteral("editInstrumentAction"))->trigger();
    auto* edit = m_page->findChild<QDialog*>(QStringLiteral("instrumentDialog"));
    QVERIFY(edit != nullptr);
    auto* fee = control<QLineEdit>(edit, "takerFeeEdit");
    fee->selectAll();
    QTest::keyClicks(fee, QStringLiteral("7.5"));
    for (QPushButton* button : edit->findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            button->click();
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_service->instruments().first().takerFeeBps, Decimal::literal("7.5"),
                              test::patienceMs);
    m_prompter.acceptsQuestions = true;
    m_page->findChild<QAction*>(QStringLiteral("removeInstrumentAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->instruments().isEmpty(), test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, test::patienceMs);
}

void MarketsPageTest::controlsHaveNames() {
    importThroughDialog(
        write(QStringLiteral("binance_BTCUSDT_1h.csv"), candleText(100, 60 * minuteMs)));
    QCOMPARE(test::namelessControls(m_page.get()), QStringList());
    QCOMPARE(test::richTextLabels(m_page.get()), QStringList());
    m_prompter.fileAnswer =
        write(QStringLiteral("x_ETHUSDT_1h.csv"), candleText(100, 60 * minuteMs));
    m_page->findChild<QAction*>(QStringLiteral("importFileAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(dialog()->queue().readyCount(), 1, test::patienceMs);
    QCOMPARE(test::namelessControls(dialog()), QStringList());
    QCOMPARE(test::richTextLabels(dialog()), QStringList());
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, test::patienceMs);
}

void MarketsPageTest::hostileTextIsRefusedBesideTheField() {
    m_prompter.fileAnswer =
        write(QStringLiteral("binance_ETHUSDT_1h.csv"), candleText(100, 60 * minuteMs));
    m_page->findChild<QAction*>(QStringLiteral("importFileAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(dialog()->queue().readyCount(), 1, test::patienceMs);
    for (const char* name : {"venueEdit", "symbolEdit", "baseEdit", "quoteEdit", "tickEdit",
                             "lotEdit", "notionalEdit", "makerFeeEdit", "takerFeeEdit"}) {
        auto* edit = control<QLineEdit>(dialog(), name);
        const QString before = edit->text();
        for (const QString& hostile : hostileTexts()) {
            edit->setText(hostile);
            Q_EMIT edit->textEdited(edit->text());
            const market::Instrument instrument = dialog()->queue().entry(0).plan.instrument;
            const bool isReady = dialog()->queue().readyCount() == 1;
            QVERIFY2(!isReady || validate(instrument).isEmpty(), name);
        }
        edit->setText(before);
        Q_EMIT edit->textEdited(before);
        QCOMPARE(dialog()->queue().readyCount(), 1);
    }
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, test::patienceMs);
}

void MarketsPageTest::screenshots_data() {
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1366") << false << QSize(1'366 - 180, 768 - 76);
    QTest::newRow("dark-2560") << true << QSize(2'560 - 180, 1'440 - 76);
}

void MarketsPageTest::screenshots() {
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(
        widgets::makePalette(isDark ? widgets::darkColors() : widgets::lightColors()));
    m_page->resize(size);
    importThroughDialog(
        write(QStringLiteral("binance_ETHUSDT_1h.csv"), candleText(900, 3'600'000)));
    importThroughDialog(write(QStringLiteral("binance_BTCUSDT_5m.csv"),
                              candleText(6'000, 5 * minuteMs, 5'940, 5'950)));
    auto* chart = control<widgets::CandleChart>(m_page.get(), "candleChart");
    QTRY_COMPARE_WITH_TIMEOUT(chart->bars().size(), 5'990U, test::patienceMs);
    auto* market = m_page->findChild<MarketChart*>();
    market->setIndicators(
        {QStringLiteral("sma"), QStringLiteral("bollinger"), QStringLiteral("macd")});
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->running().isEmpty(), test::patienceMs);
    QCoreApplication::processEvents(); // the picture is for a person; nothing below depends on it
    const QString name = QStringLiteral("markets-") + QString::fromLatin1(QTest::currentDataTag());
    test::saveScreenshot(m_page.get(), name);
    m_prompter.fileAnswer =
        write(QStringLiteral("kraken_SOLUSD_1h.csv"), candleText(500, 3'600'000));
    m_page->findChild<QAction*>(QStringLiteral("importFileAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(dialog()->queue().readyCount(), 1, test::patienceMs);
    test::saveScreenshot(dialog(), name + QStringLiteral("-import"));
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, test::patienceMs);
    QApplication::setPalette(before);
}

TF_GUI_TEST_MAIN(MarketsPageTest)
#include "markets_page_test.moc"
