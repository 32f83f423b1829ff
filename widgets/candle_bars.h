// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstddef>
#include <vector>

namespace tf::widgets {

/// A candle as the chart draws it: open time in milliseconds UTC, prices, volume.
struct ChartCandle {
    qint64 timeMs = 0;
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
    double volume = 0;

    bool operator==(const ChartCandle&) const = default;
};

/// Several neighbouring candles drawn as one: candles first … last.
struct ChartBar {
    std::size_t first = 0;
    std::size_t last = 0;
    ChartCandle candle;

    bool operator==(const ChartBar&) const = default;
};

/// Candles together with their summaries over 4, 16, 64 … of them, so that a bar of any width costs
/// a handful of steps and a million candles are drawn as fast as a thousand. Takes a third more
/// memory than the candles alone.
class CandleBars {
public:
    CandleBars() = default;
    /// Candles in ascending time.
    explicit CandleBars(std::vector<ChartCandle> candles);

    std::size_t size() const { return m_levels.empty() ? 0 : m_levels[0].size(); }
    bool isEmpty() const { return size() == 0; }
    const ChartCandle& at(std::size_t index) const { return m_levels[0][index]; }
    const std::vector<ChartCandle>& candles() const;

    /// Appends a candle later than the last, or replaces the last one when the times are equal.
    void append(const ChartCandle& candle);

    /// The candles first … last (inclusive, inside the series) as one.
    ChartBar bar(std::size_t first, std::size_t last) const;
    /// Bars of `width` candles (a power of two) that overlap first … last. They begin at multiples
    /// of `width`, so that panning does not regroup them; the last one of the series may be short.
    std::vector<ChartBar> bars(std::size_t first, std::size_t last, std::size_t width) const;

    /// Index of the last candle at or before `timeMs`; 0 when all are later.
    std::size_t indexAt(qint64 timeMs) const;

private:
    static constexpr std::size_t fan = 4;
    void refreshTail();

    std::vector<std::vector<ChartCandle>> m_levels; ///< [0] are the candles
};

} // namespace tf::widgets
