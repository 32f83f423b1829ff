// SPDX-License-Identifier: GPL-3.0-or-later
// The incremental indicators against plain loops over DEFINITIONS.md, section 6, in long double,
// for markets at 1e-8 and at 1e7.
#include "models/strategies/indicators/indicator.h"
#include "tests/strategies/series.h"

#include <QTest>
#include <functional>

using namespace tf;
using namespace tf::strategies;
using namespace tf::strategies::test;

namespace {

using Real = long double;
using Candles = std::vector<market::Candle>;
/// The value on candle i, from all candles before it.
using Definition = std::function<Real(const Candles&, int)>;

Real trueRange(const Candles& c, int i) {
    const auto at = static_cast<std::size_t>(i);
    return std::max(c[at].high, c[at - 1].close) -
           static_cast<Real>(std::min(c[at].low, c[at - 1].close));
}

Real typical(const market::Candle& candle) {
    return (static_cast<Real>(candle.high) + candle.low + candle.close) / 3;
}

/// Sum of f over the last n candles up to i.
Real sumOf(int i, int n, const std::function<Real(int)>& f) {
    Real sum = 0;
    for (int k = i - n + 1; k <= i; ++k) {
        sum += f(k);
    }
    return sum;
}

const market::Candle& at(const Candles& candles, int i) {
    return candles[static_cast<std::size_t>(i)];
}

std::vector<Real> exponential(const std::vector<Real>& x, int n, Real alpha) {
    std::vector<Real> result(x.size(), std::nanl(""));
    Real mean = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto length = static_cast<std::size_t>(n);
        mean = i < length ? mean + x[i] / n : mean + alpha * (x[i] - mean);
        if (i + 1 >= length) {
            result[i] = mean;
        }
    }
    return result;
}

std::vector<Real> closesOf(const Candles& candles) {
    std::vector<Real> closes;
    for (const market::Candle& candle : candles) {
        closes.push_back(candle.close);
    }
    return closes;
}

Real tema(const Candles& candles, int i) {
    constexpr int n = 20;
    std::vector<Real> once = exponential(closesOf(candles), n, 2.0L / (n + 1));
    once.erase(once.begin(), once.begin() + n - 1);
    std::vector<Real> twice = exponential(once, n, 2.0L / (n + 1));
    const std::vector<Real> inner(twice.begin() + n - 1, twice.end());
    const std::vector<Real> thrice = exponential(inner, n, 2.0L / (n + 1));
    return 3 * once[static_cast<std::size_t>(i - n + 1)] -
           3 * twice[static_cast<std::size_t>(i - n + 1)] +
           thrice[static_cast<std::size_t>(i - 2 * n + 2)];
}

Real rsi(const Candles& candles, int i) {
    std::vector<Real> gains;
    std::vector<Real> losses;
    for (std::size_t k = 1; k < candles.size(); ++k) {
        const Real change = static_cast<Real>(candles[k].close) - candles[k - 1].close;
        gains.push_back(std::max<Real>(change, 0));
        losses.push_back(std::max<Real>(-change, 0));
    }
    const auto index = static_cast<std::size_t>(i - 1);
    const Real loss = exponential(losses, 14, 1.0L / 14)[index];
    return loss == 0 ? 100 : 100 - 100 / (1 + exponential(gains, 14, 1.0L / 14)[index] / loss);
}

Real adx(const Candles& candles, int last) {
    constexpr int n = 14;
    Real range = 0;
    Real plus = 0;
    Real minus = 0;
    std::vector<Real> strength;
    for (int i = 1; i <= last; ++i) {
        const Real up = static_cast<Real>(at(candles, i).high) - at(candles, i - 1).high;
        const Real down = static_cast<Real>(at(candles, i - 1).low) - at(candles, i).low;
        const Real kept = i > n ? 1 - 1.0L / n : 1;
        range = range * kept + trueRange(candles, i);
        plus = plus * kept + (up > down && up > 0 ? up : 0);
        minus = minus * kept + (down > up && down > 0 ? down : 0);
        if (i >= n) {
            strength.push_back(plus + minus > 0 ? 100 * std::abs(plus - minus) / (plus + minus)
                                                : 0);
        }
    }
    return exponential(strength, n, 1.0L / n).back();
}

Real slope(const Candles& candles, int i) {
    constexpr int n = 14;
    const Real mean = sumOf(i, n, [&](int k) { return at(candles, k).close; }) / n;
    const Real middle = (n - 1) / 2.0L;
    return sumOf(i, n,
                 [&](int k) { return (k - i + n - 1 - middle) * (at(candles, k).close - mean); }) /
           sumOf(i, n, [&](int k) { return (k - i + n - 1 - middle) * (k - i + n - 1 - middle); });
}

Real choppiness(const Candles& candles, int i) {
    constexpr int n = 14;
    Real high = 0;
    Real low = std::numeric_limits<Real>::infinity();
    for (int k = i - n + 1; k <= i; ++k) {
        high = std::max<Real>({high, at(candles, k).high, at(candles, k - 1).close});
        low = std::min<Real>({low, at(candles, k).low, at(candles, k - 1).close});
    }
    const Real sum = sumOf(i, n, [&](int k) { return trueRange(candles, k); });
    return 100 * std::log10(sum / (high - low)) / std::log10(static_cast<Real>(n));
}

Real vortexPlus(const Candles& candles, int i) {
    return sumOf(i, 14,
                 [&](int k) {
                     return std::abs(static_cast<Real>(at(candles, k).high) -
                                     at(candles, k - 1).low);
                 }) /
           sumOf(i, 14, [&](int k) { return trueRange(candles, k); });
}

Real mfi(const Candles& candles, int i) {
    const auto flow = [&](int sign) {
        return sumOf(i, 14, [&, sign](int k) {
            const Real change = typical(at(candles, k)) - typical(at(candles, k - 1));
            return sign * change > 0 ? typical(at(candles, k)) * at(candles, k).volume : 0;
        });
    };
    return flow(-1) == 0 ? 100 : 100 - 100 / (1 + flow(1) / flow(-1));
}

Real cmf(const Candles& candles, int i) {
    return sumOf(i, 20,
                 [&](int k) {
                     const market::Candle& c = at(candles, k);
                     const Real range = static_cast<Real>(c.high) - c.low;
                     return range > 0 ? (2 * static_cast<Real>(c.close) - c.low - c.high) / range *
                                            c.volume
                                      : 0;
                 }) /
           sumOf(i, 20, [&](int k) { return at(candles, k).volume; });
}

Real cci(const Candles& candles, int i) {
    constexpr int n = 20;
    const Real mean = sumOf(i, n, [&](int k) { return typical(at(candles, k)); }) / n;
    const Real deviation =
        sumOf(i, n, [&](int k) { return std::abs(typical(at(candles, k)) - mean); }) / n;
    return (typical(at(candles, i)) - mean) / (0.015L * deviation);
}

Real vwap(const Candles& candles, int i) {
    return sumOf(i, i + 1, [&](int k) { return typical(at(candles, k)) * at(candles, k).volume; }) /
           sumOf(i, i + 1, [&](int k) { return at(candles, k).volume; });
}

Real ulcer(const Candles& candles, int i) {
    Real highest = 0;
    return std::sqrt(sumOf(i, 14,
                           [&](int k) {
                               highest = std::max<Real>(highest, at(candles, k).close);
                               const Real drop = 100 * (at(candles, k).close - highest) / highest;
                               return drop * drop;
                           }) /
                     14);
}

Real kama(const Candles& candles, int last) {
    Real mean = at(candles, 9).close;
    for (int i = 10; i <= last; ++i) {
        const Real path = sumOf(i, 10, [&](int k) {
            return std::abs(static_cast<Real>(at(candles, k).close) - at(candles, k - 1).close);
        });
        const Real way =
            std::abs(static_cast<Real>(at(candles, i).close) - at(candles, i - 10).close);
        const Real rate = (path > 0 ? way / path : 0) * (2.0L / 3 - 2.0L / 31) + 2.0L / 31;
        mean += rate * rate * (at(candles, i).close - mean);
    }
    return mean;
}

Real stochasticK(const Candles& candles, int last) {
    return sumOf(last, 3,
                 [&](int i) {
                     Real high = 0;
                     Real low = std::numeric_limits<Real>::infinity();
                     for (int k = i - 13; k <= i; ++k) {
                         high = std::max<Real>(high, at(candles, k).high);
                         low = std::min<Real>(low, at(candles, k).low);
                     }
                     return high > low ? 100 * (at(candles, i).close - low) / (high - low) : 0;
                 }) /
           3;
}

} // namespace

Q_DECLARE_METATYPE(Definition)

class DefinitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
};

void DefinitionTest::agrees_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("price");
    QTest::addColumn<Definition>("definition");
    const auto rows = [](const char* id, const Definition& definition) {
        for (const double price : {1e-8, 1e7}) {
            QTest::addRow("%s at %g", id, price) << QString::fromLatin1(id) << price << definition;
        }
    };
    rows("tema", tema);
    rows("rsi", rsi);
    rows("adx", adx);
    rows("slope", slope);
    rows("choppiness", choppiness);
    rows("vortex", vortexPlus);
    rows("mfi", mfi);
    rows("cmf", cmf);
    rows("cci", cci);
    rows("vwap", vwap);
    rows("ulcer", ulcer);
    rows("kama", kama);
    rows("stochastic", stochasticK);
}

void DefinitionTest::agrees() {
    QFETCH(QString, id);
    QFETCH(double, price);
    QFETCH(Definition, definition);
    const Candles candles = randomCandles(99, 140, price);
    std::vector<std::vector<double>> outputs;
    const auto made = createIndicator(id, {});
    (*made)->run(candles, outputs);
    for (int i = (*made)->first(); i < static_cast<int>(candles.size()); i += 3) {
        const double came = outputs.front()[static_cast<std::size_t>(i)];
        const auto wanted = static_cast<double>(definition(candles, i));
        if (std::isnan(came)) {
            QVERIFY(!std::isfinite(wanted)); // Nothing moved or nothing was traded.
            continue;
        }
        // Figures without a unit may be near zero; the slope may at any price.
        const bool isPrice = id == u"tema" || id == u"kama" || id == u"vwap";
        const double scale =
            id == u"slope" ? price * 0.01 : std::abs(wanted) + (isPrice ? 0 : 1e-3);
        QVERIFY2(std::abs(came - wanted) <= 1e-11 * scale,
                 qPrintable(QStringLiteral("%1: %2, not %3")
                                .arg(i)
                                .arg(came, 0, 'g', 17)
                                .arg(wanted, 0, 'g', 17)));
    }
}

QTEST_GUILESS_MAIN(DefinitionTest)
#include "definition_test.moc"
