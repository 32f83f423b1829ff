// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/market/csv_text.h"

#include <QElapsedTimer>
#include <random>

using namespace tf;
using namespace tf::market;
using namespace tf::market::test;

namespace {

const QList<QByteArray>& seeds() {
    static const QList<QByteArray> texts = {
        "timestamp,open,high,low,close,volume\n1609459200000,100.0,100.4033,99.9934,100.258,6.942\n"
        "1609459260000,100.258,100.2611,99.937,100.0392,4.253\n",
        "Date;Open;High;Low;Close;Volume\r\n2021-01-01 00:00;2,0;4,0;1,0;3,0;5,5\r\n"
        "2021-01-01T00:01:00.000+01:00;2,0;4,0;1,0;3,0;5\r\n",
        "<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<VOL>\n2021.01.01\t00:00:"
        "00\t2\t4\t1\t3\t5\n",
        "\xEF\xBB\xBF\"t\",\"o\",\"h\",\"l\",\"c\",\"v\"\n\"1609459200\",\"2\",\"4\",\"1\",\"3\","
        "\"5\"\n",
        "0,1609459200,2,4,1,3,5\n1,1609459260,2,4,1,3,5\n"};
    return texts;
}

QByteArray hostilePiece(std::mt19937_64& random) {
    static const QList<QByteArray> pieces = {"\n",
                                             "\r",
                                             "\r\n",
                                             ",",
                                             ";",
                                             "\t",
                                             "\"",
                                             "\"\"",
                                             QByteArray(1, '\0'),
                                             "\xFF\xFE",
                                             "-",
                                             "+",
                                             "e",
                                             "1e400",
                                             "1e-400",
                                             "nan",
                                             "inf",
                                             "99999999999999999999999",
                                             "-0",
                                             ".",
                                             "..",
                                             "0x1p3",
                                             "2021-02-30",
                                             "24:00",
                                             "+99:99",
                                             "\xC3\x28",
                                             "\xE2\x80\xAE",
                                             "9223372036854775808",
                                             "18446744073709551616",
                                             QByteArray(300, '9'),
                                             QByteArray(70'000, ','),
                                             QByteArray(70'000, '"'),
                                             "open",
                                             "date",
                                             "=cmd|' /C calc'!A0",
                                             "'); DROP TABLE x; --"};
    return pieces[static_cast<qsizetype>(random() % static_cast<quint64>(pieces.size()))];
}

QByteArray mutated(QByteArray text, std::mt19937_64& random) {
    for (quint64 i = random() % 6 + 1; i > 0; --i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(text.size() + 1));
        switch (random() % 6) {
        case 0:
            text.insert(at, hostilePiece(random));
            break;
        case 1:
            text.truncate(at);
            break;
        case 2:
            text.remove(at, static_cast<qsizetype>(random() % 20));
            break;
        case 3:
            text.insert(at, text.mid(static_cast<qsizetype>(random() % 40), 80));
            break;
        case 4:
            text.append(seeds()[static_cast<qsizetype>(random() % 5)]);
            break;
        default:
            if (at < text.size()) {
                text[at] = static_cast<char>(random());
            }
        }
    }
    return text;
}

bool isSound(const Candle& candle, Interval interval) {
    return std::isfinite(candle.high) && std::isfinite(candle.volume) && candle.low > 0 &&
           candle.low <= std::min(candle.open, candle.close) &&
           candle.high >= std::max(candle.open, candle.close) && candle.volume >= 0 &&
           candleOpenMs(candle.openMs, interval) == candle.openMs;
}

} // namespace

/// Mutates small files with a seeded generator: whatever comes, no crash, no hang, and every candle
/// that is handed out is sound. TF_NIGHTLY=1 runs ten minutes instead of a fixed few thousand.
class CsvFuzzTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileFilesNeverYieldUnsoundCandles();
};

void CsvFuzzTest::hostileFilesNeverYieldUnsoundCandles() {
    const bool isNightly = qEnvironmentVariableIntValue("TF_NIGHTLY") == 1;
    const quint64 seed = isNightly ? std::random_device{}() : 4;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; isNightly ? timer.elapsed() < 600'000 : i < 30'000; ++i) {
        const QByteArray text = mutated(seeds()[static_cast<qsizetype>(random() % 5)], random);
        const auto preview = previewCsv(text, text.size());
        CsvFormat format = preview.isOk() ? preview->format : CsvFormat();
        if (random() % 4 == 0) {
            format.roles = CsvFormat().roles;
            format.skippedLines = static_cast<qint64>(random() % 3);
            static_cast<void>(previewWith(text, text.size(), format));
        }
        const Interval interval = allIntervals[random() % allIntervals.size()];
        for (const CsvCandle& row : readText(text, format, interval).rows) {
            QVERIFY2(isSound(row.candle, interval), text.toBase64().constData());
        }
    }
}

QTEST_APPLESS_MAIN(CsvFuzzTest)
#include "csv_fuzz_test.moc"
