// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/moving_averages.h"

namespace tf::strategies {

/// On-balance volume: starts at 0; + volume on a higher close, - on a lower (J. Granville 1963).
class Obv {
public:
    double update(const market::Candle& candle) {
        if (candle.close > m_close) {
            m_total.add(candle.volume);
        } else if (candle.close < m_close) {
            m_total.add(-candle.volume);
        }
        m_close = candle.close;
        return m_total.value();
    }
    int first() const { return 0; }

private:
    CompensatedSum m_total;
    double m_close = undefined;
};

/// Mean of the typical price weighted by volume, cumulated from the first candle. Undefined until
/// something was traded.
class Vwap {
public:
    double update(const market::Candle& candle) {
        m_turnover.add(candle.typical() * candle.volume);
        m_volume.add(candle.volume);
        const double volume = m_volume.value();
        return volume > 0 ? m_turnover.value() / volume : undefined;
    }
    int first() const { return 0; }

private:
    CompensatedSum m_turnover;
    CompensatedSum m_volume;
};

/// Money flow index over the last n changes of the typical price; 100 when there is no negative
/// flow (G. Quong, A. Soudack 1989).
class Mfi {
public:
    explicit Mfi(int length)
        : m_positive(length)
        , m_negative(length)
        , m_first(length)
        , m_missing(length) {}

    double update(const market::Candle& candle) {
        const double typical = candle.typical();
        const double flow = typical * candle.volume;
        const double previous = m_typical;
        m_typical = typical;
        if (m_missing == m_first) {
            --m_missing;
            return undefined;
        }
        const double positive = m_positive.add(typical > previous ? flow : 0);
        const double negative = m_negative.add(typical < previous ? flow : 0);
        if (m_missing > 0) {
            --m_missing;
            return undefined;
        }
        return negative > 0 ? 100 - 100 / (1 + positive / negative) : 100;
    }
    int first() const { return m_first; }

private:
    SlidingSum m_positive;
    SlidingSum m_negative;
    double m_typical = 0;
    int m_first;
    int m_missing;
};

/// Chaikin money flow: sum of money-flow volume / sum of volume of the last n; the multiplier is
/// ((c-l)-(h-c))/(h-l), 0 without a range. Undefined where nothing was traded.
class Cmf {
public:
    explicit Cmf(int length)
        : m_flow(length)
        , m_volume(length)
        , m_first(length - 1)
        , m_missing(length - 1) {}

    double update(const market::Candle& candle) {
        const double range = candle.high - candle.low;
        const double multiplier =
            range > 0 ? ((candle.close - candle.low) - (candle.high - candle.close)) / range : 0;
        const double flow = m_flow.add(multiplier * candle.volume);
        const double volume = m_volume.add(candle.volume);
        if (m_missing > 0) {
            --m_missing;
            return undefined;
        }
        return volume > 0 ? flow / volume : undefined;
    }
    int first() const { return m_first; }

private:
    SlidingSum m_flow;
    SlidingSum m_volume;
    int m_first;
    int m_missing;
};

} // namespace tf::strategies
