// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/indicators/indicator.h"
#include "models/strategies/indicators/momentum.h"
#include "models/strategies/indicators/trend.h"
#include "models/strategies/indicators/volume.h"
#include "tests/strategies/series.h"

#include <QTest>
#include <bit>

using namespace tf;
using namespace tf::strategies;
using namespace tf::strategies::test;

namespace {

bool isSameBits(double a, double b) {
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b);
}

/// Long double over the plain definition.
long double meanOf(const std::vector<double>& values, std::size_t end, int n) {
    long double sum = 0;
    for (std::size_t i = end + 1 - static_cast<std::size_t>(n); i <= end; ++i) {
        sum += values[i];
    }
    return sum / n;
}

long double deviationOf(const std::vector<double>& values, std::size_t end, int n) {
    const long double mean = meanOf(values, end, n);
    long double sum = 0;
    for (std::size_t i = end + 1 - static_cast<std::size_t>(n); i <= end; ++i) {
        sum += (values[i] - mean) * (values[i] - mean);
    }
    return std::sqrt(sum / n);
}

bool isNear(double came, long double wanted, double relative) {
    return std::abs(static_cast<double>(came - wanted)) <=
           relative * std::abs(static_cast<double>(wanted));
}

} // namespace

class IndicatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchEqualsStream_data();
    void batchEqualsStream();
    void firstIsTheFirstDefined_data() { everyKind(); }
    void firstIsTheFirstDefined();
    void pastNeverChanges_data() { everyKind(); }
    void pastNeverChanges();
    void scalesWithPrice_data();
    void scalesWithPrice();
    void slidingMatchesDefinition_data();
    void slidingMatchesDefinition();
    void noDriftAfterMillions();
    void spikeLeavesNoTrace();
    void flatMarket();
    void smallAnswers();
    void aroonTakesNewest();
    void refusesBadParameters_data();
    void refusesBadParameters();
    void describesItself();

private:
    static void everyKind();
};

void IndicatorTest::everyKind() {
    QTest::addColumn<QString>("id");
    for (const IndicatorKind& kind : indicatorKinds()) {
        QTest::newRow(kind.id) << QString::fromLatin1(kind.id);
    }
}

void IndicatorTest::batchEqualsStream_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("file");
    for (const IndicatorKind& kind : indicatorKinds()) {
        QTest::addRow("%s random", kind.id) << QString::fromLatin1(kind.id) << QString();
        QTest::addRow("%s real", kind.id)
            << QString::fromLatin1(kind.id) << QStringLiteral("binance_SHIBUSDT_1h.csv");
    }
}

void IndicatorTest::batchEqualsStream() {
    QFETCH(QString, id);
    QFETCH(QString, file);
    const auto candles = file.isEmpty() ? randomCandles(11, 3'000, 250.0) : sharedCandles(file);
    if (!candles) {
        QSKIP("shared candles are not present");
    }
    const IndicatorKind* kind = findIndicatorKind(id);
    const auto made = createIndicator(id, {});
    QVERIFY(made.isOk());
    std::vector<std::vector<double>> batch;
    (*made)->clone()->run(*candles, batch);
    std::vector<double> values(kind->outputs.size());
    for (std::size_t i = 0; i < candles->size(); ++i) {
        // A copy in the middle must go on like the original.
        auto stream = i == candles->size() / 2 ? (*made)->clone() : nullptr;
        (stream ? *stream : **made).update((*candles)[i], values);
        if (stream) {
            (*made)->update((*candles)[i], values);
        }
        for (std::size_t o = 0; o < values.size(); ++o) {
            QVERIFY2(isSameBits(values[o], batch[o][i]), kind->outputs[o]);
        }
    }
}

void IndicatorTest::firstIsTheFirstDefined() {
    QFETCH(QString, id);
    // A market that never rests, so that nothing is undefined for want of movement.
    std::vector<market::Candle> candles;
    for (int i = 0; i < 400; ++i) {
        const double close = 100 + 10 * std::sin(i * 0.7) + i % 3;
        candles.push_back({i * market::minuteMs, close - 0.5, close + 1, close - 1.5, close, 10});
    }
    const auto made = createIndicator(id, {});
    QVERIFY(made.isOk());
    std::vector<std::vector<double>> outputs;
    (*made)->clone()->run(candles, outputs);
    std::size_t first = 0;
    for (const auto& column : outputs) {
        const auto begin =
            std::find_if(column.begin(), column.end(), [](double v) { return !std::isnan(v); });
        first = std::max(first, static_cast<std::size_t>(begin - column.begin()));
        QVERIFY(std::none_of(begin, column.end(), [](double v) { return std::isnan(v); }));
    }
    if (id != u"candle_patterns") { // Patterns are 0, not undefined, before their first.
        QCOMPARE(static_cast<int>(first), (*made)->first());
    }
}

void IndicatorTest::pastNeverChanges() {
    QFETCH(QString, id);
    const auto candles = randomCandles(5, 600, 30.0);
    const auto made = createIndicator(id, {});
    QVERIFY(made.isOk());
    std::vector<std::vector<double>> whole;
    (*made)->clone()->run(candles, whole);
    for (const std::size_t length : {std::size_t(1), std::size_t(60), std::size_t(311)}) {
        std::vector<std::vector<double>> part;
        (*made)->clone()->run(market::CandleSpan(candles).first(length), part);
        for (std::size_t o = 0; o < part.size(); ++o) {
            for (std::size_t i = 0; i < length; ++i) {
                QVERIFY(isSameBits(part[o][i], whole[o][i]));
            }
        }
    }
}

void IndicatorTest::scalesWithPrice_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isPrice");
    for (const char* id :
         {"sma",     "wma",  "ema",   "rma",         "dema",     "tema",      "hma",
          "kama",    "macd", "atr",   "true_range",  "stdev",    "bollinger", "donchian",
          "keltner", "psar", "slope", "heikin_ashi", "ichimoku", "vwap"}) {
        QTest::newRow(id) << QString::fromLatin1(id) << true;
    }
    for (const char* id : {"rsi", "stochastic", "williams_r", "cci", "roc", "aroon", "ulcer",
                           "choppiness", "adx", "vortex", "obv", "mfi", "cmf", "candle_patterns"}) {
        QTest::newRow(id) << QString::fromLatin1(id) << false;
    }
}

/// A market in other units has the same indicators in those units, at 1e-8 as at 1e7. Powers of two
/// scale without rounding, so agreement is to the last bit.
void IndicatorTest::scalesWithPrice() {
    QFETCH(QString, id);
    QFETCH(bool, isPrice);
    const auto candles = randomCandles(21, 1'500, 1.0);
    const auto made = createIndicator(id, {});
    std::vector<std::vector<double>> whole;
    (*made)->clone()->run(candles, whole);
    for (const double scale : {std::exp2(-27), std::exp2(24)}) {
        std::vector<market::Candle> scaled = candles;
        for (market::Candle& candle : scaled) {
            candle.open *= scale;
            candle.high *= scale;
            candle.low *= scale;
            candle.close *= scale;
        }
        std::vector<std::vector<double>> other;
        (*made)->clone()->run(scaled, other);
        for (std::size_t o = 0; o < whole.size(); ++o) {
            for (std::size_t i = 0; i < candles.size(); ++i) {
                const double wanted = isPrice ? whole[o][i] * scale : whole[o][i];
                QVERIFY(other[o][i] == wanted || (std::isnan(wanted) && std::isnan(other[o][i])));
            }
        }
    }
}

void IndicatorTest::slidingMatchesDefinition_data() {
    QTest::addColumn<double>("price");
    QTest::addColumn<int>("length");
    for (const double price : {1e-8, 1.0, 1e7}) {
        for (const int length : {1, 2, 3, 4, 7, 20, 64, 333}) {
            QTest::addRow("%g over %d", price, length) << price << length;
        }
    }
}

void IndicatorTest::slidingMatchesDefinition() {
    QFETCH(double, price);
    QFETCH(int, length);
    std::vector<double> values;
    for (const market::Candle& candle : randomCandles(3, 2'000, price)) {
        values.push_back(candle.close);
    }
    Sma sma(length);
    Stdev stdev(length);
    Wma wma(length);
    SlidingMax highest(length);
    SlidingSum total(length);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double mean = sma.update(values[i]);
        const double deviation = stdev.update(values[i]);
        const double weighted = wma.update(values[i]);
        const double high = highest.add(values[i]);
        const double sum = total.add(values[i]);
        if (i + 1 < static_cast<std::size_t>(length)) {
            QVERIFY(std::isnan(mean) && std::isnan(deviation) && std::isnan(weighted));
            continue;
        }
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(i) + 1 - length;
        const auto end = values.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        QVERIFY(isNear(mean, meanOf(values, i, length), 1e-15));
        QVERIFY(isNear(sum, meanOf(values, i, length) * length, 1e-13));
        QVERIFY(isNear(deviation, deviationOf(values, i, length), 1e-11));
        QCOMPARE(high, *std::max_element(begin, end));
        long double moment = 0;
        for (int k = 0; k < length; ++k) {
            moment += static_cast<long double>(k + 1) * begin[k];
        }
        QVERIFY(isNear(weighted, 2 * moment / (length * (length + 1)), 1e-14));
    }
}

/// Ten million updates (a million in a normal run) later the window is as exact as at first.
void IndicatorTest::noDriftAfterMillions() {
    const int count = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 10'000'000 : 1'000'000;
    std::mt19937_64 random(17);
    std::uniform_real_distribution<double> uniform(0, 1);
    Sma sma(50);
    Stdev stdev(50);
    std::vector<double> last;
    double mean = 0;
    double deviation = 0;
    for (int i = 0; i < count; ++i) {
        // Prices of every size, as a series would have after splits and new quotations.
        const double value = std::pow(10.0, 15 * uniform(random) - 8);
        mean = sma.update(value);
        deviation = stdev.update(value);
        if (i >= count - 50) {
            last.push_back(value);
        }
    }
    QVERIFY(isNear(mean, meanOf(last, 49, 50), 1e-14));
    QVERIFY(isNear(deviation, deviationOf(last, 49, 50), 1e-12));
}

void IndicatorTest::spikeLeavesNoTrace() {
    Sma sma(10);
    Stdev stdev(10);
    Wma wma(10);
    Mfi mfi(10);
    double mean = 0;
    double deviation = 0;
    double weighted = 0;
    for (int i = 0; i < 40; ++i) {
        const double value = i == 13 ? 1e15 : 1e-8;
        mean = sma.update(value);
        deviation = stdev.update(value);
        weighted = wma.update(value);
        if (i > 23) {
            QCOMPARE(mean, 1e-8);
            QCOMPARE(deviation, 0.0);
            QCOMPARE(weighted, 1e-8);
        }
    }
}

void IndicatorTest::flatMarket() {
    const std::vector<market::Candle> candles(200, market::Candle{0, 0.1, 0.1, 0.1, 0.1, 0});
    const auto last = [&](const char* id, std::size_t output) {
        std::vector<std::vector<double>> outputs;
        (*createIndicator(QString::fromLatin1(id), {}))->run(candles, outputs);
        return outputs[output].back();
    };
    for (const char* id : {"sma", "wma", "ema", "rma", "dema", "tema", "hma", "kama"}) {
        QCOMPARE(last(id, 0), 0.1);
    }
    QCOMPARE(last("rsi", 0), 100.0); // No losses.
    QCOMPARE(last("stochastic", 0), 0.0);
    QCOMPARE(last("adx", 0), 0.0);
    QCOMPARE(last("mfi", 0), 100.0);
    QCOMPARE(last("atr", 0), 0.0);
    QVERIFY(std::isnan(last("vwap", 0))); // Nothing was traded.
    QVERIFY(std::isnan(last("choppiness", 0)));
}

/// By hand from the definitions.
void IndicatorTest::smallAnswers() {
    Ema ema(3);
    QVERIFY(std::isnan(ema.update(1)));
    QVERIFY(std::isnan(ema.update(2)));
    QCOMPARE(ema.update(6), 3.0);
    QCOMPARE(ema.update(5), 4.0);
    Rsi rsi(2);
    QVERIFY(std::isnan(rsi.update(10)));
    QVERIFY(std::isnan(rsi.update(12)));
    QCOMPARE(rsi.update(11), 100 - 100 / (1 + 1.0 / 0.5));
    Slope slope(3);
    slope.update(1);
    slope.update(3);
    QCOMPARE(slope.update(5), 2.0);
    QCOMPARE(slope.update(4), 0.5);
    Roc roc(1);
    roc.update(4);
    QCOMPARE(roc.update(5), 25.0);
}

void IndicatorTest::aroonTakesNewest() {
    Aroon aroon(4);
    Aroon::Value value;
    for (const double high : {5.0, 4.0, 5.0, 4.0, 4.5}) {
        value = aroon.update({0, 3, high, 2, 3, 1});
    }
    QCOMPARE(value.up, 50.0);
    QCOMPARE(value.down, 100.0);
}

void IndicatorTest::refusesBadParameters_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::newRow("unknown") << QStringLiteral("smma") << QJsonObject();
    QTest::newRow("zero") << QStringLiteral("sma") << QJsonObject{{QStringLiteral("n"), 0}};
    QTest::newRow("fraction") << QStringLiteral("sma") << QJsonObject{{QStringLiteral("n"), 2.5}};
    QTest::newRow("huge") << QStringLiteral("sma") << QJsonObject{{QStringLiteral("n"), 1e18}};
    QTest::newRow("text") << QStringLiteral("sma")
                          << QJsonObject{{QStringLiteral("n"), QStringLiteral("20")}};
    QTest::newRow("other parameter")
        << QStringLiteral("sma") << QJsonObject{{QStringLiteral("m"), 20}};
    QTest::newRow("source") << QStringLiteral("sma")
                            << QJsonObject{{QStringLiteral("source"), QStringLiteral("bid")}};
    QTest::newRow("slope of one") << QStringLiteral("slope")
                                  << QJsonObject{{QStringLiteral("n"), 1}};
}

void IndicatorTest::refusesBadParameters() {
    QFETCH(QString, id);
    QFETCH(QJsonObject, parameters);
    const auto made = createIndicator(id, parameters);
    QVERIFY(!made.isOk());
    QVERIFY(!made.error().detail.isEmpty());
}

void IndicatorTest::describesItself() {
    QVERIFY(indicatorKinds().size() >= 34);
    for (const IndicatorKind& kind : indicatorKinds()) {
        QVERIFY(!QString::fromLatin1(kind.name).isEmpty());
        QVERIFY(QString::fromLatin1(kind.description).endsWith(u'.'));
        QVERIFY(!kind.outputs.empty());
        for (const ParameterSpec& spec : kind.parameters) {
            QVERIFY(QString::fromLatin1(spec.description).endsWith(u'.'));
            QVERIFY(checkParameters(kind.parameters,
                                    {{QString::fromLatin1(spec.id), initialValue(spec)}})
                        .empty());
        }
    }
}

QTEST_GUILESS_MAIN(IndicatorTest)
#include "indicator_test.moc"
