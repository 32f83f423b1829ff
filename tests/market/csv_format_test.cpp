// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/market/csv_text.h"

#include <QTemporaryDir>

using namespace tf;
using namespace tf::market;
using namespace tf::market::test;

class CsvFormatTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutsAreDetected_data();
    void layoutsAreDetected();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void previewShowsNamesRowsAndStep();
    void correctedFormatIsPreviewed();
    void unreadableFileIsAnError();
};

void CsvFormatTest::layoutsAreDetected_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("firstMs");
    QTest::addColumn<double>("volume");
    const qint64 day = 1609459200000; // 2021-01-01

    QTest::newRow("plain") << QByteArray("timestamp,open,high,low,close,volume\n"
                                         "1609459200000,2,4,1,3,5\n1609459260000,2,4,1,3,5\n")
                           << day << 5.0;
    QTest::newRow("headerless with close second, as Bitfinex sends")
        << QByteArray("1609459200000,2,3,4,1,5\n1609459260000,2,3,4,1,5\n") << day << 5.0;
    QTest::newRow("headerless with a row number")
        << QByteArray("0,1609459200,2,4,1,3,5\n1,1609459260,2,4,1,3,5\n") << day << 5.0;
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("Date;Open;High;Low;Close;Volume\n"
                      "2021-01-01 00:00;2,0;4,0;1,0;3,0;5,5\n2021-01-01 00:01;2,0;4,0;1,0;3,0;5\n")
        << day << 5.5;
    QTest::newRow("tabs") << QByteArray("time\topen\thigh\tlow\tclose\tvol\n"
                                        "1609459200\t2\t4\t1\t3\t5\n1609459260\t2\t4\t1\t3\t5\n")
                          << day << 5.0;
    QTest::newRow("terminal export with date and time")
        << QByteArray("<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>\n"
                      "2021.01.01\t00:00:00\t2\t4\t1\t3\t5\t0\t1\n")
        << day << 5.0;
    QTest::newRow("other order, adjusted close, other columns")
        << QByteArray("symbol,Close,Date,Adj Close,Low,High,Open,Volume\n"
                      "X,3,2021-01-01,9,1,4,2,5\nX,3,2021-01-02,9,1,4,2,5\n")
        << day << 5.0;
    QTest::newRow("link above the header, epoch beside date, newest first")
        << QByteArray("https://example.org/data\n"
                      "unix,date,symbol,open,high,low,close,Volume BTC,Volume USD\n"
                      "1609459200,2021-01-01 00:00:00,BTC/USD,2,4,1,3,5,10\n"
                      "1609459140,2020-12-31 23:59:00,BTC/USD,2,4,1,3,5,10\n")
        << day << 5.0;
    QTest::newRow("no volume") << QByteArray("date,o,h,l,c\n20210101,2,4,1,3\n20210102,2,4,1,3\n")
                               << day << 0.0;
    QTest::newRow("quoted header and fields")
        << QByteArray("\"Open Time\",\"Open\",\"High\",\"Low\",\"Close\",\"Volume\"\n"
                      "\"2021-01-01T00:00:00Z\",\"2\",\"4\",\"1\",\"3\",\"5\"\n")
        << day << 5.0;
    QTest::newRow("byte order mark and carriage returns")
        << QByteArray("\xEF\xBB\xBFtimestamp,open,high,low,close,volume\r\n"
                      "1609459200000000,2,4,1,3,5\r\n")
        << day << 5.0;
}

void CsvFormatTest::layoutsAreDetected() {
    QFETCH(QByteArray, text);
    QFETCH(qint64, firstMs);
    QFETCH(double, volume);
    const auto preview = previewCsv(text, text.size());
    QVERIFY2(preview.isOk(), preview.isOk() ? "" : qPrintable(preview.error().detail));
    QVERIFY(unusableRoles(preview->format).isEmpty());
    const ReadCsv read = readText(text, preview->format);
    QCOMPARE(asText(read.issues), QString());
    QVERIFY(!read.rows.empty());
    const Candle expected{firstMs, 2, 4, 1, 3, volume};
    QCOMPARE(read.rows[0].candle, expected);
}

void CsvFormatTest::foreignFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << "empty";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEt\0i\0m\0e\0,\0", 12) << "UTF-16";
    QTest::newRow("UTF-16 without a mark") << QByteArray("\0t\0i\0m\0e\0,\0o", 12) << "UTF-16";
    QTest::newRow("letter") << QByteArray("Dear Sir,\nwe are sorry\n") << "five fields";
    QTest::newRow("no time column") << QByteArray("x,open,high,low,close\n1,2,3,1,2\n") << "time";
    QTest::newRow("day first") << QByteArray("date,open,high,low,close\n31/01/2021,2,3,1,2\n")
                               << "time column";
    QTest::newRow("numbers without time") << QByteArray("1,2,3,4,5\n2,3,4,5,6\n") << "no header";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\5", 19) << "UTF-16";
}

void CsvFormatTest::foreignFilesAreRefused() {
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const auto preview = previewCsv(text, text.size());
    QVERIFY(!preview.isOk());
    QCOMPARE(preview.error().code, ErrorCode::UnknownFormat);
    QVERIFY2(preview.error().detail.contains(reason), qPrintable(preview.error().detail));
}

void CsvFormatTest::previewShowsNamesRowsAndStep() {
    QByteArray text("timestamp,open,high,low,close,volume\n");
    for (int i = 0; i < 5'000; ++i) {
        text += QByteArray::number(1609459200LL + 3600LL * (i + i / 30 * 5)) + ",2,4,1,3,5\n";
    }
    const auto preview = previewCsv(text.left(60'000), text.size());
    QVERIFY(preview.isOk());
    QCOMPARE(preview->columnNames.value(0), QStringLiteral("timestamp"));
    QCOMPARE(preview->rows.size(), 20);
    QCOMPARE(preview->rows[1].value(0), QStringLiteral("1609462800"));
    QCOMPARE(preview->stepMs.value_or(0), 3'600'000);
    QCOMPARE(preview->format.timeFormat, TimeFormat::EpochSeconds);
    QVERIFY(std::abs(double(preview->estimatedRows) - 5'000) < 200);
}

void CsvFormatTest::correctedFormatIsPreviewed() {
    const QByteArray text("a,b,c,d,e,f\n1609459200,2,4,1,3,5\n1609459260,2,4,1,3,5\n");
    CsvFormat format{.timeFormat = TimeFormat::EpochSeconds, .skippedLines = 1};
    const CsvPreview preview = previewWith(text, text.size(), format);
    QCOMPARE(preview.rows.size(), 2);
    QCOMPARE(preview.stepMs.value_or(0), 60'000);
    format.roles.clear();
    QVERIFY(!previewWith(text, text.size(), format).stepMs.has_value());
}

void CsvFormatTest::unreadableFileIsAnError() {
    const QTemporaryDir folder;
    const auto absent = previewCsvFile(folder.filePath(QStringLiteral("absent.csv")));
    QVERIFY(!absent.isOk());
    QCOMPARE(absent.error().code, ErrorCode::FileNotReadable);
    QVERIFY(!previewCsvFile(folder.path()).isOk());
}

QTEST_APPLESS_MAIN(CsvFormatTest)
#include "csv_format_test.moc"
