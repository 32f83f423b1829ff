// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/volatility.h"

namespace tf::strategies {

/// How an open position is protected. Zero switches a rule off. ATR means the average true range
/// over `atrLength` candles; fractions are of the close on which the decision was taken.
struct StopSettings {
    double stopLoss = 0;     ///< fraction below the entry (above for a short)
    double stopAtr = 0;      ///< initial distance in ATR
    double trailAtr = 0;     ///< distance in ATR from the best price since entry
    double breakEvenAtr = 0; ///< profit in ATR after which the stop moves to the entry price
    double takeProfit = 0;   ///< fraction above the entry
    double targetRisk = 0;   ///< target in multiples of the distance to the initial stop
    int maxBars = 0;         ///< leave after so many candles
    int atrLength = 14;
};

/// Puts stops and targets on entries and moves them on every close: the tightest of all rules,
/// never back. One implementation for all strategies.
class StopRules {
public:
    explicit StopRules(const StopSettings& settings);

    /// Takes every candle, before `protect` and `manage`.
    void observe(const market::Candle& candle) {
        if (m_usesAtr) {
            m_atr.update(candle);
        }
    }
    /// Adds stop and target to an entry decided on `close`; prices that the strategy set stay when
    /// they are tighter (the stop) or at all (the target).
    void protect(Intent& entry, double close) const;
    /// What happens to an open position: nothing, a tighter stop, or the end of its time.
    Intent manage(const market::Candle& candle, const Position& position) {
        return m_isActive && !position.isFlat() ? managed(candle, position) : Intent();
    }
    /// Index of the first candle on which the rules are defined.
    int first() const { return m_usesAtr ? m_atr.first() : 0; }

private:
    Intent managed(const market::Candle& candle, const Position& position);

    StopSettings m_settings;
    Atr m_atr;
    double m_best = undefined; ///< best price since entry
    bool m_usesAtr;
    bool m_isActive;
};

/// The tighter of two stops of a position on `side`; NaN is none.
inline double tighterStop(double a, double b, int side) {
    if (std::isnan(a) || std::isnan(b)) {
        return std::isnan(a) ? b : a;
    }
    return side > 0 ? std::max(a, b) : std::min(a, b);
}

} // namespace tf::strategies
