// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/csv_number.h"
#include "tests/market/csv_text.h"

#include <QDir>
#include <QFile>
#include <random>

using namespace tf;
using namespace tf::market;
using namespace tf::market::test;

namespace {

QByteArray fileText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString candleFolder() {
    return qEnvironmentVariable("TF_SHARED") + QStringLiteral("/data/candles");
}

/// A device that gives few bytes at a time, as pipes do.
class DrippingDevice final : public QIODevice {
public:
    DrippingDevice(QByteArray bytes, qint64 step)
        : m_bytes(std::move(bytes))
        , m_step(step) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override {
        const qint64 count = std::min({most, m_step, qint64(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_at = 0;
};

} // namespace

class CsvReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badFiles_data();
    void badFiles();
    void badRows_data();
    void badRows();
    void realFilesAgreeWithTheirManifest();
    void numbersSurvive_data();
    void numbersSurvive();
    void randomNumbersSurvive();
    void timesAreRead_data();
    void timesAreRead();
    void dailyTimesMoveToMidnight();
    void endlessLineCostsNoMemory();
    void millionColumnsAreOneBadRow();
    void cutAtEveryByte();
    void blockBordersDoNotMatter();
    void cancelEndsReading();
    void sinkErrorEndsReading();
    void unreadableFormatIsRefused();
};

void CsvReaderTest::badFiles_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("issues");

    QTest::newRow("carriage returns and byte order mark") << "crlf_bom.csv" << 50 << "";
    QTest::newRow("same row twice is the receiver's affair") << "duplicate_row.csv" << 50 << "";
    QTest::newRow("empty close") << "empty_close.csv" << 49 << "27:EmptyField";
    QTest::newRow("gap is no error") << "gap_five_bars.csv" << 45 << "";
    QTest::newRow("high below low") << "high_below_low.csv" << 49 << "9:HighBelowLow";
    QTest::newRow("no header") << "no_header.csv" << 50 << "";
    QTest::newRow("only a header") << "only_header.csv" << 0 << "";
    QTest::newRow("swapped rows are taken and noted")
        << "out_of_order.csv" << 50 << "13:OutOfOrder 32:OutOfOrder";
    QTest::newRow("cut last line") << "truncated_last_line.csv" << 49 << "51:TooFewColumns";
}

void CsvReaderTest::badFiles() {
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(QString, issues);
    const QByteArray text = fileText(candleFolder() + QStringLiteral("/bad/") + file);
    if (text.isEmpty()) {
        QSKIP(qPrintable(QStringLiteral("not present: bad/%1 below TF_SHARED").arg(file)));
    }
    const auto preview = previewCsv(text, text.size());
    QVERIFY(preview.isOk());
    const ReadCsv read = readText(text, preview->format);
    QCOMPARE(int(read.rows.size()), rows);
    QCOMPARE(asText(read.issues), issues);
}

void CsvReaderTest::badRows_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("issues");

    QTest::newRow("good") << QByteArray("60000,2,3,1,2,5") << "";
    QTest::newRow("more columns than needed") << QByteArray("60000,2,3,1,2,5,x,y") << "";
    QTest::newRow("quoted") << QByteArray("\"60000\",\"2\",\"3\",\"1\",\"2\",\"5\"") << "";
    QTest::newRow("blanks") << QByteArray(" 60000 , 2 ,3 , 1, 2 , 5 ") << "";
    QTest::newRow("exponent") << QByteArray("60000,2e0,3E+0,1e-1,20e-1,5e12") << "";
    QTest::newRow("carriage return") << QByteArray("60000,2,3,1,2,5\r") << "";
    QTest::newRow("empty line") << QByteArray("") << "";
    QTest::newRow("all equal") << QByteArray("60000,2,2,2,2,0") << "";
    QTest::newRow("blank line") << QByteArray("   ") << "1:EmptyField";
    QTest::newRow("open quote") << QByteArray("60000,\"2,3,1,2,5") << "1:BrokenQuotes";
    QTest::newRow("text after quote") << QByteArray("60000,\"2\"x,3,1,2,5") << "1:BrokenQuotes";
    QTest::newRow("too few") << QByteArray("60000,2,3,1,2") << "1:TooFewColumns";
    QTest::newRow("no time") << QByteArray(",2,3,1,2,5") << "1:EmptyField";
    QTest::newRow("time is text") << QByteArray("yesterday,2,3,1,2,5") << "1:BadTime";
    QTest::newRow("time of 2300") << QByteArray("10413792000000,2,3,1,2,5") << "1:BadTime";
    QTest::newRow("time over 64 bit")
        << QByteArray("99999999999999999999,2,3,1,2,5") << "1:BadTime";
    QTest::newRow("not on the minute") << QByteArray("60001,2,3,1,2,5") << "1:OffGrid";
    QTest::newRow("not a number") << QByteArray("60000,nan,3,1,2,5") << "1:BadNumber";
    QTest::newRow("infinite") << QByteArray("60000,2,inf,1,2,5") << "1:BadNumber";
    QTest::newRow("hex") << QByteArray("60000,0x2,3,1,2,5") << "1:BadNumber";
    QTest::newRow("plus") << QByteArray("60000,+2,3,1,2,5") << "1:BadNumber";
    QTest::newRow("lone point") << QByteArray("60000,.,3,1,2,5") << "1:BadNumber";
    QTest::newRow("lone minus") << QByteArray("60000,-,3,1,2,5") << "1:BadNumber";
    QTest::newRow("two points") << QByteArray("60000,2.0.0,3,1,2,5") << "1:BadNumber";
    QTest::newRow("arabic digits") << QByteArray("60000,٢,3,1,2,5") << "1:BadNumber";
    QTest::newRow("thousands") << QByteArray("60000,2 000,3,1,2,5") << "1:BadNumber";
    QTest::newRow("1e400") << QByteArray("60000,2,1e400,1,2,5") << "1:NumberTooLarge";
    QTest::newRow("1e-400") << QByteArray("60000,2,3,1e-400,2,5") << "1:NumberTooLarge";
    QTest::newRow("price 1e12") << QByteArray("60000,2,1000000000000,1,2,5") << "1:NumberTooLarge";
    QTest::newRow("volume 1e18") << QByteArray("60000,2,3,1,2,1e18") << "1:NumberTooLarge";
    QTest::newRow("free") << QByteArray("60000,2,3,0,2,5") << "1:NotPositive";
    QTest::newRow("negative price") << QByteArray("60000,2,3,-1,2,5") << "1:NotPositive";
    QTest::newRow("negative volume") << QByteArray("60000,2,3,1,2,-5") << "1:NegativeVolume";
    QTest::newRow("close above high") << QByteArray("60000,2,3,1,4,5") << "1:CloseOutside";
    QTest::newRow("open below low") << QByteArray("60000,1,3,2,3,5") << "1:CloseOutside";
    QTest::newRow("NUL") << QByteArray("60000,2,3\0,1,2,5", 16) << "1:NulByte";
    QTest::newRow("lone carriage return") << QByteArray("60000,2,3\r,1,2,5") << "1:BadNumber";
}

void CsvReaderTest::badRows() {
    QFETCH(QByteArray, row);
    QFETCH(QString, issues);
    CsvFormat format;
    format.skippedLines = 0;
    const ReadCsv read = readText(row + "\n120000,7,7,7,7,1\n", format);
    QCOMPARE(asText(read.issues), issues);
    QVERIFY(!read.rows.empty());
    QCOMPARE(read.rows.back().line, 2);
    QCOMPARE(read.rows.back().candle.close, 7.0);
}

void CsvReaderTest::realFilesAgreeWithTheirManifest() {
    QFile manifest(candleFolder() + QStringLiteral("/MANIFEST.csv"));
    if (!manifest.open(QIODevice::ReadOnly)) {
        QSKIP("not present: data/candles below TF_SHARED");
    }
    int files = 0;
    manifest.readLine();
    while (!manifest.atEnd()) {
        const QList<QByteArray> fields = manifest.readLine().split(',');
        const QByteArray text = fileText(candleFolder() + u'/' + QString::fromUtf8(fields[0]));
        const auto preview = previewCsv(text.left(65536), text.size());
        QVERIFY2(preview.isOk(), fields[0].constData());
        QCOMPARE(preview->stepMs.value_or(0), fields[4].toLongLong() * 1000);
        const auto interval = intervalOfLength(*preview->stepMs);
        QVERIFY(interval.has_value());
        const ReadCsv read = readText(text, preview->format, *interval);
        QCOMPARE(qint64(read.rows.size()), fields[1].toLongLong());
        QCOMPARE(asText(read.issues), QString());
        qint64 gaps = 0;
        for (std::size_t i = 1; i < read.rows.size(); ++i) {
            const qint64 step = read.rows[i].candle.openMs - read.rows[i - 1].candle.openMs;
            gaps += step > *preview->stepMs ? 1 : 0;
        }
        QCOMPARE(gaps, fields[5].toLongLong());
        ++files;
    }
    QVERIFY(files >= 40);
}

void CsvReaderTest::numbersSurvive_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"1e-08",
                             "0.00000001",
                             "0.00003074",
                             "10000000",
                             "9999999.99999999",
                             "0.1",
                             "0.3",
                             "88860.891999",
                             "2719397.2999999998",
                             "1122002395.5999999046",
                             "7813269018383.0",
                             "10396862396461",
                             "150823731.81657081",
                             "103874.42856320",
                             "123456.78901234567",
                             "0.000000012345678901234567",
                             "9007199254740993",
                             "4503599627370497.5",
                             "12345678901234567890123",
                             "0.1000000000000000055511151231257827"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void CsvReaderTest::numbersSurvive() {
    QFETCH(QByteArray, text);
    double value = 0;
    QCOMPARE(parseNumber(text.constData(), text.constData() + text.size(), '.', value),
             NumberStatus::Ok);
    bool isOk = false;
    QVERIFY(value == text.toDouble(&isOk)); // Qt's own correctly rounded reader
    QVERIFY(isOk);
}

void CsvReaderTest::randomNumbersSurvive() {
    std::mt19937_64 random(20261129);
    for (int i = 0; i < 200'000; ++i) {
        const int decimals = static_cast<int>(random() % 12);
        const double magnitude = std::pow(10.0, static_cast<double>(random() % 22) - 8);
        const double value = magnitude * static_cast<double>(random() >> 11) * 0x1p-53;
        const QByteArray fixed = QByteArray::number(value, 'f', decimals);
        const QByteArray shortest = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
        for (const QByteArray& text : {fixed, shortest}) {
            double read = -1;
            QCOMPARE(parseNumber(text.constData(), text.constData() + text.size(), '.', read),
                     NumberStatus::Ok);
            QVERIFY2(read == text.toDouble(), text.constData());
        }
    }
}

void CsvReaderTest::timesAreRead_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms"); // -1: no time at all
    const qint64 noon = 1609502400000;

    QTest::newRow("seconds") << QByteArray("1609502400") << noon;
    QTest::newRow("seconds as a float") << QByteArray("1609502400.000") << noon;
    QTest::newRow("half a second") << QByteArray("1609502400.5") << qint64(-1);
    QTest::newRow("milliseconds") << QByteArray("1609502400000") << noon;
    QTest::newRow("microseconds") << QByteArray("1609502400000000") << noon;
    QTest::newRow("nanoseconds") << QByteArray("1609502400000000000") << noon;
    QTest::newRow("date") << QByteArray("2021-01-01") << noon - 43'200'000;
    QTest::newRow("compact date") << QByteArray("20210101") << noon - 43'200'000;
    QTest::newRow("zulu") << QByteArray("2021-01-01T12:00:00Z") << noon;
    QTest::newRow("no offset is UTC") << QByteArray("2021-01-01 12:00") << noon;
    QTest::newRow("UTC in words") << QByteArray("2021-01-01 12:00:00 UTC") << noon;
    QTest::newRow("offset") << QByteArray("2021-01-01T13:30:00.000+01:30") << noon;
    QTest::newRow("offset west") << QByteArray("2021-01-01 07:00:00-0500") << noon;
    QTest::newRow("offset hours") << QByteArray("2021-01-01 13:00:00+01") << noon;
    QTest::newRow("microsecond zeros") << QByteArray("2021-01-01T12:00:00.000000Z") << noon;
    QTest::newRow("dots") << QByteArray("2021.01.01 12:00") << noon;
    QTest::newRow("slashes") << QByteArray("2021/01/01 12:00:00") << noon;
    QTest::newRow("leap day") << QByteArray("2020-02-29") << qint64(1582934400000);
    QTest::newRow("before 1970") << QByteArray("1969-12-31") << qint64(-86'400'000);
    QTest::newRow("no leap day") << QByteArray("2021-02-29") << qint64(-1);
    QTest::newRow("century") << QByteArray("1900-02-29") << qint64(-1);
    QTest::newRow("month 13") << QByteArray("2021-13-01") << qint64(-1);
    QTest::newRow("hour 24") << QByteArray("2021-01-01T24:00:00Z") << qint64(-1);
    QTest::newRow("day first") << QByteArray("31/01/2021") << qint64(-1);
    QTest::newRow("half a microsecond") << QByteArray("2021-01-01T12:00:00.0000005Z") << qint64(-1);
    QTest::newRow("text behind") << QByteArray("2021-01-01T12:00:00Zulu") << qint64(-1);
    QTest::newRow("year 1800") << QByteArray("1800-01-01") << qint64(-1);
    QTest::newRow("small number") << QByteArray("12345") << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
    QTest::newRow("minus") << QByteArray("-") << qint64(-1);
    QTest::newRow("19 nines") << QByteArray("9999999999999999999") << qint64(-1);
}

void CsvReaderTest::timesAreRead() {
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const char* const begin = text.constData();
    const char* const end = begin + text.size();
    const auto format = detectTimeFormat(begin, end);
    const auto time = format ? parseTime(begin, end, *format) : std::nullopt;
    QCOMPARE(time.value_or(-1), ms);
}

void CsvReaderTest::dailyTimesMoveToMidnight() {
    CsvFormat format;
    format.skippedLines = 0;
    const QByteArray row("1609477200000,2,3,1,2,5\n"); // 05:00 UTC, midnight in New York
    const ReadCsv read = readText(row, format, Interval::OneDay);
    QCOMPARE(int(read.rows.size()), 1);
    QCOMPARE(read.rows[0].candle.openMs, 1609459200000);
    QCOMPARE(asText(readText(row, format, Interval::OneWeek).issues), QStringLiteral("1:OffGrid"));
}

void CsvReaderTest::endlessLineCostsNoMemory() {
    CsvFormat format;
    format.skippedLines = 0;
    QByteArray text("60000,2,3,1,2,5\n");
    text += QByteArray(8 * 1024 * 1024, '7') + "\n120000,2,3,1,2,5\n";
    const ReadCsv read = readText(text, format);
    QCOMPARE(asText(read.issues), QStringLiteral("2:LineTooLong"));
    QCOMPARE(int(read.rows.size()), 2);
    QCOMPARE(read.rows[1].line, 3);
    QCOMPARE(asText(readText(QByteArray(3 * 1024 * 1024, ','), format).issues),
             QStringLiteral("1:LineTooLong"));
}

void CsvReaderTest::millionColumnsAreOneBadRow() {
    CsvFormat format;
    format.skippedLines = 0;
    const ReadCsv read =
        readText(QByteArray("1,").repeated(1'000'000) + "\n60000,2,3,1,2,5\n", format);
    QCOMPARE(asText(read.issues), QStringLiteral("1:LineTooLong"));
    QCOMPARE(int(read.rows.size()), 1);
}

void CsvReaderTest::cutAtEveryByte() {
    const QByteArray text("timestamp,open,high,low,close,volume\n"
                          "1609459200000,100.0,100.4033,99.9934,100.258,6.942\n"
                          "1609459260000,100.258,100.2611,99.937,100.0392,4.253\n");
    CsvFormat format;
    const ReadCsv whole = readText(text, format);
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const ReadCsv read = readText(text.left(length), format);
        QVERIFY(read.rows.size() <= whole.rows.size());
        for (std::size_t i = 0; i < read.rows.size(); ++i) {
            Candle cut = read.rows[i].candle;
            const bool isLast = i + 1 == read.rows.size();
            if (cut.volume != whole.rows[i].candle.volume) { // the one thing a cut can hide
                QVERIFY(isLast && read.issues.notes == 1);
                cut.volume = whole.rows[i].candle.volume;
            }
            QCOMPARE(cut, whole.rows[i].candle);
        }
    }
}

void CsvReaderTest::blockBordersDoNotMatter() {
    QByteArray text("timestamp,open,high,low,close,volume\r\n");
    for (int i = 0; i < 500; ++i) {
        text += QByteArray::number(60'000LL * i) + ",2,3,1,2.5," + QByteArray::number(i) + "\r\n";
    }
    const ReadCsv whole = readText(text, {});
    QCOMPARE(int(whole.rows.size()), 500);
    for (const qint64 step : {1, 2, 3, 7, 64, 1021}) {
        DrippingDevice device(text, step);
        std::vector<CsvCandle> rows;
        JobControl control;
        const auto issues = readCsv(device, {}, Interval::OneMinute, control,
                                    [&](std::span<const CsvCandle> batch) {
                                        rows.insert(rows.end(), batch.begin(), batch.end());
                                        return Result<void>();
                                    });
        QVERIFY(issues.isOk());
        QCOMPARE(rows.size(), whole.rows.size());
        QCOMPARE(rows.back().candle, whole.rows.back().candle);
        QCOMPARE(rows.back().line, 501);
    }
}

void CsvReaderTest::cancelEndsReading() {
    QByteArray text = QByteArray("60000,2,3,1,2,5\n").repeated(400'000);
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvFormat format;
    format.skippedLines = 0;
    JobControl control;
    qint64 rows = 0;
    const auto issues = readCsv(buffer, format, Interval::OneMinute, control,
                                [&](std::span<const CsvCandle> batch) {
                                    rows += qint64(batch.size());
                                    control.cancel();
                                    return Result<void>();
                                });
    QVERIFY(!issues.isOk());
    QCOMPARE(issues.error().code, ErrorCode::Cancelled);
    QVERIFY(rows < 400'000);
    QVERIFY(control.progress() > 0 && control.progress() < 1);
}

void CsvReaderTest::sinkErrorEndsReading() {
    QByteArray text("60000,2,3,1,2,5\n");
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvFormat format;
    format.skippedLines = 0;
    JobControl control;
    const auto issues =
        readCsv(buffer, format, Interval::OneMinute, control, [](std::span<const CsvCandle>) {
            return Result<void>(Error{ErrorCode::DiskFull, {}});
        });
    QVERIFY(!issues.isOk());
    QCOMPARE(issues.error().code, ErrorCode::DiskFull);
}

void CsvReaderTest::unreadableFormatIsRefused() {
    QByteArray text("60000,2,3,1,2,5\n");
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvFormat format;
    format.roles = {CsvRole::Time, CsvRole::Open, CsvRole::Open};
    JobControl control;
    const auto issues = readCsv(buffer, format, Interval::OneMinute, control,
                                [](std::span<const CsvCandle>) { return Result<void>(); });
    QVERIFY(!issues.isOk());
    QCOMPARE(issues.error().code, ErrorCode::BadParameter);
    QCOMPARE(unusableRoles(format).size(), 4);
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
