// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/sliding.h"
#include "models/strategies/strategy.h"

#include <array>

namespace tf::strategies {

/// The candlestick patterns of DEFINITIONS.md, section 7.
enum class Pattern : quint8 {
    Doji,
    Engulfing,
    Hammer,
    ShootingStar,
    Harami,
    MorningStar,
    EveningStar,
    Piercing,
    DarkCloud,
    Marubozu,
};
inline constexpr std::size_t patternCount = 10;

/// Finds all ten patterns on each candle: +100 bullish, -100 bearish, 0 none. Bodies and ranges are
/// measured against the 10 candles before; the first tested candle is 12.
class CandlePatterns {
public:
    using Value = std::array<int, patternCount>;

    Value update(const market::Candle& candle);
    int first() const { return 12; }
    static int at(const Value& value, Pattern pattern) {
        return value[static_cast<std::size_t>(pattern)];
    }

private:
    /// A candle, measured, with the means of the candles before it.
    struct Shape {
        double open = 0;
        double high = 0;
        double low = 0;
        double close = 0;
        double top = 0;
        double bottom = 0;
        double body = 0;
        double meanBody = 0;  ///< B: of the 10 before
        double meanRange = 0; ///< G: of the 10 before
        double nearRange = 0; ///< N: of the 5 before
        bool isWhite = false;

        double upperShadow() const { return high - top; }
        double lowerShadow() const { return bottom - low; }
    };

    Shape measured(const market::Candle& candle);
    Value tested() const;
    int engulfing() const;
    int hammer() const;
    int shootingStar() const;
    int harami() const;
    int morningStar() const;
    int eveningStar() const;
    int piercing() const;
    int darkCloud() const;
    int marubozu() const;

    SlidingSum m_bodies{10};
    SlidingSum m_ranges{10};
    SlidingSum m_nearRanges{5};
    double m_meanBody = 0;
    double m_meanRange = 0;
    double m_nearRange = 0;
    Shape m_twoAgo;
    Shape m_previous;
    Shape m_now;
    int m_count = 0;
};

} // namespace tf::strategies
