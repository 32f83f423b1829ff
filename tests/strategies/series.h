// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/candle.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <cmath>
#include <optional>
#include <random>

namespace tf::strategies::test {

/// A seeded random walk around `price`, with flat stretches, gaps, repeated prices and candles
/// without volume, as real markets have them.
inline std::vector<market::Candle> randomCandles(quint64 seed, int count, double price) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> step(0, 0.01);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::vector<market::Candle> candles;
    qint64 time = 1'600'000'000'000;
    for (int i = 0; i < count; ++i) {
        time += market::minuteMs * (uniform(random) < 0.01 ? 7 : 1);
        const bool isFlat = (i / 50) % 7 == 3;
        const double open = uniform(random) < 0.1 ? price * std::exp(step(random)) : price;
        price = isFlat ? open : open * std::exp(step(random));
        const double up = isFlat ? 0 : std::abs(step(random));
        const double down = isFlat ? 0 : std::abs(step(random));
        candles.push_back({time, open, std::max(open, price) * (1 + up),
                           std::min(open, price) * (1 - down), price,
                           isFlat ? 0 : std::exp(5 * uniform(random))});
    }
    return candles;
}

/// Candles that open where the last one closed, with the given closes and a margin above and below.
inline std::vector<market::Candle> candlesOf(std::initializer_list<double> closes,
                                             double margin = 0.25) {
    std::vector<market::Candle> candles;
    double last = *closes.begin();
    qint64 time = 0;
    for (const double close : closes) {
        candles.push_back({time, last, std::max(last, close) + margin,
                           std::min(last, close) - margin, close, 100});
        last = close;
        time += market::minuteMs;
    }
    return candles;
}

/// Candles of a file below TF_SHARED; nothing when it is not there.
inline std::optional<std::vector<market::Candle>> sharedCandles(const QString& name,
                                                                qsizetype rows = -1) {
    QFile file(qEnvironmentVariable("TF_SHARED") + QStringLiteral("/data/candles/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    std::vector<market::Candle> candles;
    file.readLine();
    while (!file.atEnd() && rows-- != 0) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        if (fields.size() == 6) {
            candles.push_back({fields[0].toLongLong(), fields[1].toDouble(), fields[2].toDouble(),
                               fields[3].toDouble(), fields[4].toDouble(), fields[5].toDouble()});
        }
    }
    return candles;
}

} // namespace tf::strategies::test
