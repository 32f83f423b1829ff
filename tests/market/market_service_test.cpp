// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/market_service.h"

#include "models/market/candle_import.h"
#include "models/market/candle_store.h"
#include "models/market/market_store.h"
#include "models/market/simulated_market.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <random>

using namespace tf;
using namespace tf::market;
using tf::test::await;
using tf::test::TestDatabase;
using tf::test::TestServer;

namespace {

constexpr qint64 startMs = 1'640'995'200'000; // 2022-01-01

QString shared(const QString& name) {
    return qEnvironmentVariable("TF_SHARED") + QStringLiteral("/data/candles/") + name;
}

Instrument bitcoin() {
    Instrument instrument =
        proposedInstrument(hintFromFileName(QStringLiteral("binance_BTCUSDT_5m.csv")), 2);
    instrument.id = InstrumentId::create();
    return instrument;
}

QByteArray rowText(qint64 minute, double close = 2) {
    return QByteArray::number(startMs + minute * minuteMs) + ",2,3,1," + QByteArray::number(close) +
           ",5\n";
}

} // namespace

class MarketServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void placesCountFromTheOrigin();
    void blocksSurviveTheCopyFormat();
    void instrumentsAreKept();
    void wrongInstrumentsAreRefused();
    void ledgerScaleWins();
    void importStoresAndReports();
    void importAgainChangesNothing();
    void realFilesComeBackExactly_data();
    void realFilesComeBackExactly();
    void randomOrderGivesTheSameSeries();
    void badFilesAreReported_data();
    void badFilesAreReported();
    void conflictsInsideAFileAreRejected();
    void otherValuesReplaceStoredOnes();
    void gapsCloseWhenImported();
    void cancelStoresNothing();
    void failureStoresNothing();
    void twoImportsOfOneSeriesWait();
    void loadingAggregates();
    void loadingKeepsToTheSpan();
    void viewShowsCandles();
    void extremeNumbersSurvive();
    void plansKnowInstruments();
    void simulatedCandlesNeedTheMark();
    void strangersSeeNothing();
    void removingTakesEverything();

private:
    QString write(const QByteArray& text);
    ImportReport imported(const QByteArray& text, Interval interval = Interval::OneMinute);
    std::vector<Candle> stored(Interval interval = Interval::OneMinute);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_testDatabase;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<MarketService> m_service;
    QTemporaryDir m_folder;
    Instrument m_instrument;
    int m_files = 0;
};

/// One database for all functions: cloning costs more than they do. Each has its own instrument.
void MarketServiceTest::initTestCase() {
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

void MarketServiceTest::init() {
    m_service = std::make_unique<MarketService>(*m_database, *m_jobs, TestDatabase::workspace());
    m_instrument = bitcoin();
    TF_VERIFY(await(m_service->saveInstrument(m_instrument)));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->instrument(m_instrument.id), test::patienceMs);
}

void MarketServiceTest::cleanup() {
    TF_VERIFY(m_testDatabase->ownerSession()->executeScript("delete from farm.instruments"));
    m_service.reset();
}

void MarketServiceTest::cleanupTestCase() {
    m_jobs.reset();
    m_database.reset();
    m_testDatabase.reset();
}

QString MarketServiceTest::write(const QByteArray& text) {
    QFile file(m_folder.filePath(QStringLiteral("file%1.csv").arg(++m_files)));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("timestamp,open,high,low,close,volume\n" + text);
    }
    return file.fileName();
}

ImportReport MarketServiceTest::imported(const QByteArray& text, Interval interval) {
    const auto report = await(m_service->importFile(
        {.path = write(text), .format = {}, .interval = interval, .instrument = m_instrument.id}));
    if (!report.isOk()) {
        QTest::qFail(test::describe(report).constData(), __FILE__, __LINE__);
        return {};
    }
    return *report;
}

std::vector<Candle> MarketServiceTest::stored(Interval interval) {
    const auto session = m_testDatabase->session();
    return readCandles(*session, {m_instrument.id, interval}, -2'000'000'000'000, 7'000'000'000'000)
        .valueOr({});
}

void MarketServiceTest::placesCountFromTheOrigin() {
    for (const Interval interval : allIntervals) {
        for (const qint64 ms : {-2'000'000'000'000LL, -1LL, 0LL, 345'600'000LL, startMs}) {
            const qint64 open = candleOpenMs(ms, interval);
            const CandlePlace place = placeOf(open, interval);
            QVERIFY(place.slot >= 0 && place.slot < blockSlots);
            QCOMPARE(openMsOf(place, interval), open);
        }
    }
    QCOMPARE(placeOf(-minuteMs, Interval::OneMinute), (CandlePlace{-1, 1023}));
    QCOMPARE(placeOf(4 * dayMs, Interval::OneWeek), (CandlePlace{0, 0}));
}

void MarketServiceTest::blocksSurviveTheCopyFormat() {
    CandleBlock block(-3);
    std::vector<Candle> expected;
    for (const int slot : {0, 7, 500, 1023}) {
        const Candle candle{openMsOf({-3, slot}, Interval::OneHour), 1e-8, 1e7, 1e-9, 0.1, 1e13};
        QCOMPARE(block.put(slot, candle), PutResult::Added);
        expected.push_back(candle);
    }
    QByteArray stream = copyHeader();
    appendCopyRow(stream, block);
    // what goes in has two columns more than what comes out: block, candles, slots …
    QByteArray out =
        stream.left(19) + QByteArray("\0\x07", 2) + stream.mid(21, 8) + stream.mid(21 + 8 + 6);
    std::vector<Candle> candles;
    CopyRowReader reader(Interval::OneHour);
    TF_VERIFY(reader.read(out, candles));
    TF_VERIFY(reader.read(copyTrailer(), candles));
    QCOMPARE(candles, expected);
    for (qsizetype length = 21; length < out.size(); ++length) {
        CopyRowReader damaged(Interval::OneHour);
        candles.clear();
        QVERIFY(!damaged.read(QByteArrayView(out).first(length), candles).isOk());
    }
}

void MarketServiceTest::instrumentsAreKept() {
    Instrument second = bitcoin();
    second.symbol = QStringLiteral("ABCUSDT");
    second.base = *Asset::create(u"ABC", 3);
    second.tickSize = Decimal::literal("0.000000000000000001");
    second.makerFeeBps = Decimal::literal("-2.5");
    second.hours = MarketHours::UsStocks;
    second.isSimulated = true;
    QSignalSpy changes(m_service.get(), &MarketService::instrumentsChanged);
    TF_VERIFY(await(m_service->saveInstrument(second)));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->instruments().size(), 2, test::patienceMs);
    QCOMPARE(m_service->instruments()[0], second); // by symbol
    QCOMPARE(m_service->instruments()[1], m_instrument);
    QCOMPARE(m_service->instrumentAt(second.venue, second.symbol)->id, second.id);
    QVERIFY(changes.count() >= 1);
    second.minNotional = 5;
    TF_VERIFY(await(m_service->saveInstrument(second)));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->instrument(second.id)->minNotional, Decimal(5),
                              test::patienceMs);
}

void MarketServiceTest::wrongInstrumentsAreRefused() {
    Instrument twin = bitcoin(); // the same venue and symbol
    TF_VERIFY_ERROR(await(m_service->saveInstrument(twin)), ErrorCode::AlreadyExists);
    twin.symbol.clear();
    TF_VERIFY_ERROR(await(m_service->saveInstrument(twin)), ErrorCode::InvalidArgument);
}

void MarketServiceTest::ledgerScaleWins() {
    Instrument ether = bitcoin();
    ether.symbol = QStringLiteral("ETHUSDT");
    ether.base = *Asset::create(u"ETH", 5);
    TF_VERIFY(await(m_service->saveInstrument(ether)));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->instrument(ether.id), test::patienceMs);
    QCOMPARE(m_service->instrument(ether.id)->base.scale(), 18);
}

void MarketServiceTest::importStoresAndReports() {
    QSignalSpy changes(m_service.get(), &MarketService::candlesChanged);
    QSignalSpy finished(m_service.get(), &MarketService::importFinished);
    const ImportReport report =
        imported(rowText(0) + rowText(1) + "x\n" + rowText(1) + rowText(5) + rowText(6));
    QCOMPARE(report.imported, 4);
    QCOMPARE(report.duplicates, 1);
    QCOMPARE(report.replaced, 0);
    QCOMPARE(report.issues.rejected, 1);
    QCOMPARE(report.issues.first[0].line, 4);
    QCOMPARE(report.first.toMs(), startMs);
    QCOMPARE(report.last.toMs(), startMs + 6 * minuteMs);
    QCOMPARE(report.gaps, (QList<Gap>{{startMs + 2 * minuteMs, 3, GapCause::ExchangeSilent}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->coverage().size(), 1, test::patienceMs);
    const SeriesCoverage coverage = m_service->coverage()[0];
    QCOMPARE(coverage.candles, 4);
    QCOMPARE(coverage.first, report.first);
    QCOMPARE(coverage.last, report.last);
    QCOMPARE(coverage.gaps, 1);
    QCOMPARE(coverage.absent, 3);
    QCOMPARE(coverage.sparkline, (QList<double>{2, 2, 2, 2}));
    QTRY_VERIFY_WITH_TIMEOUT(!changes.isEmpty(), test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, test::patienceMs);
    const auto records = await(m_service->imports(report.key));
    TF_VERIFY(records);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().rejected, 1);
    QCOMPARE(records->first().id, report.id);
}

void MarketServiceTest::importAgainChangesNothing() {
    const QByteArray text = rowText(0) + rowText(1) + rowText(2000);
    imported(text);
    const std::vector<Candle> before = stored();
    const ImportReport again = imported(text);
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.replaced, 0);
    QCOMPARE(again.duplicates, 3);
    QCOMPARE(stored(), before);
}

void MarketServiceTest::realFilesComeBackExactly_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"binance_SHIBUSDT_1h.csv", "bitfinex_ETHUSD_1h.csv",
                             "binance_BTCUSDT_5m.csv", "us_AAPL_1d.csv", "fx_EURUSD_1h.csv"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

void MarketServiceTest::realFilesComeBackExactly() {
    QFETCH(QString, file);
    if (!QFile::exists(shared(file))) {
        QSKIP(qPrintable(QStringLiteral("not present: %1").arg(file)));
    }
    const auto plan = await(m_service->planImport(shared(file)));
    TF_VERIFY(plan);
    QVERIFY(plan->interval.has_value());
    const auto report = await(m_service->importFile({.path = plan->path,
                                                     .format = plan->preview.format,
                                                     .interval = *plan->interval,
                                                     .instrument = m_instrument.id}));
    TF_VERIFY(report);
    QCOMPARE(report->issues.rejected, 0);
    const std::vector<Candle> candles = stored(*plan->interval);
    QFile source(shared(file));
    QVERIFY(source.open(QIODevice::ReadOnly));
    source.readLine();
    for (const Candle& candle : candles) {
        const QList<QByteArray> fields = source.readLine().trimmed().split(',');
        QCOMPARE(candle.openMs, fields[0].toLongLong());
        QVERIFY(candle.open == fields[1].toDouble() && candle.high == fields[2].toDouble());
        QVERIFY(candle.low == fields[3].toDouble() && candle.close == fields[4].toDouble());
        QVERIFY(candle.volume == fields[5].toDouble());
    }
    QVERIFY(source.atEnd());
}

void MarketServiceTest::randomOrderGivesTheSameSeries() {
    // more blocks than the merge keeps in memory
    std::vector<qint64> minutes;
    for (qint64 i = 0; i < 700; ++i) {
        minutes.push_back(i * 997);
    }
    std::mt19937_64 random(4);
    std::shuffle(minutes.begin(), minutes.end(), random);
    QByteArray text;
    for (const qint64 minute : minutes) {
        text += rowText(minute, 1 + double(minute % 1000) / 1000);
    }
    const ImportReport report = imported(text);
    QCOMPARE(report.imported, 700);
    const std::vector<Candle> candles = stored();
    QCOMPARE(candles.size(), 700U);
    for (std::size_t i = 0; i < candles.size(); ++i) {
        const auto minute = static_cast<qint64>(i) * 997;
        QCOMPARE(candles[i].openMs, startMs + minute * minuteMs);
        QCOMPARE(candles[i].close, 1 + double(minute % 1000) / 1000);
    }
}

void MarketServiceTest::badFilesAreReported_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("imported");
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<int>("rejected");
    QTest::addColumn<int>("notes");
    QTest::addColumn<int>("gapCause"); // -1: no gap
    QTest::newRow("crlf_bom") << "crlf_bom.csv" << 50 << 0 << 0 << 0 << -1;
    QTest::newRow("duplicate_row") << "duplicate_row.csv" << 49 << 1 << 0 << 0 << 0;
    QTest::newRow("empty_close") << "empty_close.csv" << 49 << 0 << 1 << 0 << 2;
    QTest::newRow("gap_five_bars") << "gap_five_bars.csv" << 45 << 0 << 0 << 0 << 0;
    QTest::newRow("high_below_low") << "high_below_low.csv" << 49 << 0 << 1 << 0 << 2;
    QTest::newRow("no_header") << "no_header.csv" << 50 << 0 << 0 << 0 << -1;
    QTest::newRow("only_header") << "only_header.csv" << 0 << 0 << 0 << 0 << -1;
    QTest::newRow("out_of_order") << "out_of_order.csv" << 50 << 0 << 0 << 2 << -1;
    QTest::newRow("truncated_last_line") << "truncated_last_line.csv" << 49 << 0 << 1 << 0 << -1;
}

void MarketServiceTest::badFilesAreReported() {
    QFETCH(QString, file);
    QFETCH(int, imported);
    QFETCH(int, duplicates);
    QFETCH(int, rejected);
    QFETCH(int, notes);
    QFETCH(int, gapCause);
    const QString path = shared(QStringLiteral("bad/") + file);
    if (!QFile::exists(path)) {
        QSKIP(qPrintable(QStringLiteral("not present: bad/%1").arg(file)));
    }
    const auto plan = await(m_service->planImport(path));
    TF_VERIFY(plan);
    const auto report = await(m_service->importFile({.path = path,
                                                     .format = plan->preview.format,
                                                     .interval = Interval::OneMinute,
                                                     .instrument = m_instrument.id}));
    TF_VERIFY(report);
    QCOMPARE(int(report->imported), imported);
    QCOMPARE(int(report->duplicates), duplicates);
    QCOMPARE(int(report->issues.rejected), rejected);
    QCOMPARE(int(report->issues.notes), notes);
    QCOMPARE(report->gaps.isEmpty() ? -1 : int(report->gaps.first().cause), gapCause);
    QCOMPARE(int(stored().size()), imported);
}

void MarketServiceTest::conflictsInsideAFileAreRejected() {
    const ImportReport report = imported(rowText(0) + rowText(1, 2) + rowText(1, 2.5) + rowText(2));
    QCOMPARE(report.imported, 3);
    QCOMPARE(report.issues.rejected, 1);
    QCOMPARE(report.issues.first[0].line, 4);
    QCOMPARE(report.issues.first[0].problem, RowProblem::OtherValues);
    QCOMPARE(stored()[1].close, 2.0);
}

void MarketServiceTest::otherValuesReplaceStoredOnes() {
    imported(rowText(0) + rowText(1, 2));
    const ImportReport report = imported(rowText(1, 2.5) + rowText(2));
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.replaced, 1);
    QCOMPARE(stored()[1].close, 2.5);
}

void MarketServiceTest::gapsCloseWhenImported() {
    imported(rowText(0) + rowText(1));
    imported(rowText(10) + rowText(11));
    const SeriesKey key{m_instrument.id, Interval::OneMinute};
    const auto before = await(m_service->gaps(key));
    TF_VERIFY(before);
    QCOMPARE(*before, (std::vector<Gap>{{startMs + 2 * minuteMs, 8, GapCause::ImportMissing}}));
    QByteArray between;
    for (int minute = 2; minute < 10; ++minute) {
        between += rowText(minute);
    }
    QVERIFY(imported(between).gaps.isEmpty());
    QVERIFY(await(m_service->gaps(key))->empty());
}

void MarketServiceTest::cancelStoresNothing() {
    JobControl control;
    control.cancel();
    const auto session = m_testDatabase->session();
    const ImportRequest request{.path = write(rowText(0)), .instrument = m_instrument.id};
    TF_VERIFY_ERROR(importCandles(*session, TestDatabase::workspace(), request,
                                  MarketHours::AlwaysOpen, control),
                    ErrorCode::Cancelled);
    QVERIFY(stored().empty());
}

void MarketServiceTest::failureStoresNothing() {
    const auto absent = await(m_service->importFile(
        {.path = m_folder.filePath(QStringLiteral("absent")), .instrument = m_instrument.id}));
    TF_VERIFY_ERROR(absent, ErrorCode::FileNotReadable);
    TF_VERIFY_ERROR(await(m_service->importFile(
                        {.path = write(rowText(0)), .instrument = InstrumentId::create()})),
                    ErrorCode::NotFound);
    CsvFormat wrong;
    wrong.roles.clear();
    TF_VERIFY_ERROR(
        await(m_service->importFile(
            {.path = write(rowText(0)), .format = wrong, .instrument = m_instrument.id})),
        ErrorCode::BadParameter);
    const auto session = m_testDatabase->session();
    const auto broken = session->inTransaction([&]() -> Result<void> {
        CandleMerge merge(*session, TestDatabase::workspace(),
                          {m_instrument.id, Interval::OneMinute});
        TF_CHECK(merge.begin());
        TF_TRY([[maybe_unused]] const PutResult put, merge.put({startMs, 1, 1, 1, 1, 1}));
        TF_CHECK(merge.finish());
        return Error{ErrorCode::DiskFull, {}};
    });
    TF_VERIFY_ERROR(broken, ErrorCode::DiskFull);
    QVERIFY(stored().empty());
    QVERIFY(m_service->coverage().isEmpty());
}

void MarketServiceTest::twoImportsOfOneSeriesWait() {
    QList<QFuture<Result<ImportReport>>> running;
    for (int file = 0; file < 4; ++file) {
        QByteArray text;
        for (int minute = 0; minute < 3'000; ++minute) {
            text += rowText(minute * 4 + file);
        }
        running.append(m_service->importFile({.path = write(text), .instrument = m_instrument.id}));
    }
    for (const auto& import : running) {
        TF_VERIFY(await(import));
    }
    QCOMPARE(stored().size(), 12'000U);
    QVERIFY(await(m_service->gaps({m_instrument.id, Interval::OneMinute}))->empty());
}

void MarketServiceTest::loadingAggregates() {
    QByteArray text;
    for (int minute = 0; minute < 120; ++minute) {
        text += minute == 65 ? QByteArray() : rowText(minute, minute == 59 ? 2.75 : 2);
    }
    imported(text);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->coverage().isEmpty(), test::patienceMs);
    QCOMPARE(m_service->loadableIntervals(m_instrument.id).size(), qsizetype(allIntervals.size()));
    const auto hours = await(m_service->loadSeries(m_instrument.id, Interval::OneHour));
    TF_VERIFY(hours);
    const LoadedSeries& loaded = **hours;
    QCOMPARE(loaded.storedInterval, Interval::OneMinute);
    QCOMPARE(loaded.series.candles.size(), 2U);
    QCOMPARE(loaded.series.candles[0], (Candle{startMs, 2, 3, 1, 2.75, 300}));
    QCOMPARE(loaded.gapSummary, (GapSummary{1, 1}));
    QVERIFY(!loaded.isSimulated);
    TF_VERIFY_ERROR(await(m_service->loadSeries(InstrumentId::create(), Interval::OneHour)),
                    ErrorCode::NotFound);
    QCOMPARE(sourceInterval({Interval::OneHour, Interval::OneDay}, Interval::OneWeek),
             Interval::OneHour);
    QVERIFY(!sourceInterval({Interval::EightHours}, Interval::TwelveHours));
}

void MarketServiceTest::loadingKeepsToTheSpan() {
    QByteArray text;
    for (int minute = 0; minute < 3'000; ++minute) {
        text += rowText(minute);
    }
    imported(text);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->coverage().isEmpty(), test::patienceMs);
    const auto at = [](qint64 minute) { return Instant::fromMs(startMs + minute * minuteMs); };
    const auto some =
        await(m_service->loadSeries(m_instrument.id, Interval::OneMinute, at(1'000), at(1'100)));
    TF_VERIFY(some);
    QCOMPARE((*some)->series.candles.size(), 100U);
    QCOMPARE((*some)->series.candles.front().openMs, at(1'000).toMs());
    const auto none =
        await(m_service->loadSeries(m_instrument.id, Interval::OneMinute, at(9'000), at(9'100)));
    TF_VERIFY(none);
    QVERIFY((*none)->series.candles.empty());
}

void MarketServiceTest::viewShowsCandles() {
    imported(rowText(0) + rowText(3, 2.25));
    const auto session = m_testDatabase->session();
    const auto rows = session->query(
        "select candle_interval, opened_at, close from farm.candles order by opened_at");
    TF_VERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->text(1, 0), QStringLiteral("1m"));
    QCOMPARE(rows->instant(1, 1).toMs(), startMs + 3 * minuteMs);
    QCOMPARE(rows->float64(1, 2), 2.25);
}

void MarketServiceTest::extremeNumbersSurvive() {
    imported(QByteArray::number(startMs) +
             ",0.00000001,9999999.99999999,0.00000001,1234567.12345678,9999999999999.0\n");
    const std::vector<Candle> candles = stored();
    QCOMPARE(candles.size(), 1U);
    QVERIFY(candles[0].open == 0.00000001 && candles[0].high == 9999999.99999999);
    QVERIFY(candles[0].close == 1234567.12345678 && candles[0].volume == 9999999999999.0);
}

void MarketServiceTest::plansKnowInstruments() {
    QFile file(m_folder.filePath(QStringLiteral("binance_BTCUSDT_1m.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("timestamp,open,high,low,close,volume\n" + rowText(0) + rowText(1));
    file.close();
    const auto known = await(m_service->planImport(file.fileName()));
    TF_VERIFY(known);
    QVERIFY(known->isKnownInstrument);
    QCOMPARE(known->instrument.id, m_instrument.id);
    QCOMPARE(known->interval, Interval::OneMinute);
    const QString other = m_folder.filePath(QStringLiteral("kraken_ETH-EUR_1m.csv"));
    QVERIFY(file.copy(other));
    const auto unknown = await(m_service->planImport(other));
    TF_VERIFY(unknown);
    QVERIFY(!unknown->isKnownInstrument);
    QCOMPARE(unknown->instrument.pair(), QStringLiteral("ETH/EUR"));
    TF_VERIFY_ERROR(await(m_service->planImport(m_folder.path())), ErrorCode::FileNotReadable);
}

void MarketServiceTest::simulatedCandlesNeedTheMark() {
    const auto made = simulatedSeries({.seed = 1,
                                       .interval = Interval::OneHour,
                                       .start = Instant::fromMs(startMs),
                                       .instruments = {{.id = m_instrument.id}}},
                                      2'000);
    TF_VERIFY_ERROR(await(m_service->storeSimulated(m_instrument.id, made[0])),
                    ErrorCode::InvalidArgument);
    m_instrument.isSimulated = true;
    TF_VERIFY(await(m_service->saveInstrument(m_instrument)));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->instrument(m_instrument.id)->isSimulated, test::patienceMs);
    const auto report = await(m_service->storeSimulated(m_instrument.id, made[0]));
    TF_VERIFY(report);
    QCOMPARE(report->imported, 2'000);
    QCOMPARE(stored(Interval::OneHour), made[0].candles);
}

void MarketServiceTest::strangersSeeNothing() {
    imported(rowText(0));
    const auto owner = m_testDatabase->superSession();
    TF_VERIFY(owner->executeScript("create role stranger_of_market login; grant tf_app to "
                                   "stranger_of_market; set session authorization "
                                   "stranger_of_market"));
    const auto rows = owner->query("select from farm.candle_blocks");
    TF_VERIFY(rows);
    QCOMPARE(rows->size(), 0);
    TF_VERIFY(owner->executeScript("reset session authorization; drop role stranger_of_market"));
}

void MarketServiceTest::removingTakesEverything() {
    imported(rowText(0) + rowText(5));
    TF_VERIFY(await(m_service->removeInstrument(m_instrument.id)));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->instruments().isEmpty(), test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->coverage().isEmpty(), test::patienceMs);
    QVERIFY(stored().empty());
}

QTEST_GUILESS_MAIN(MarketServiceTest)
#include "market_service_test.moc"
