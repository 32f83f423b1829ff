// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/trend.h"
#include "models/strategies/stops.h"

namespace tf::strategies {

/// Which sides a strategy may take.
enum class Direction : quint8 { LongShort, LongOnly, ShortOnly };

/// What the core of a strategy sees in a candle, before direction, filters and stops.
struct Wish {
    int enter = 0;                      ///< +1 long, -1 short, 0 nothing
    bool leaves = false;                ///< the open position should end
    Reason reason = Reason::ExitSignal; ///< why it should end
    double stop = undefined; ///< of the entry, where the structure of the market names one
    double target = undefined;
};

/// When entries are allowed at all. Zero switches a filter off.
struct FilterSettings {
    double adxMinimum = 0; ///< strength of trend
    int adxLength = 14;
    double volumeFactor = 0; ///< volume against the mean of the candles before
    int volumeLength = 20;
};

/// Filters entries by strength of trend and by volume.
class EntryFilter {
public:
    explicit EntryFilter(const FilterSettings& settings)
        : m_adx(settings.adxLength)
        , m_volume(settings.volumeLength)
        , m_adxMinimum(settings.adxMinimum)
        , m_volumeFactor(settings.volumeFactor) {}

    void observe(const market::Candle& candle) {
        if (m_adxMinimum > 0) {
            m_strength = m_adx.update(candle).adx;
        }
        if (m_volumeFactor > 0) {
            m_isBusy = candle.volume >= m_volumeFactor * m_meanVolume;
            m_meanVolume = m_volume.update(candle.volume);
        }
    }
    bool passes() const {
        return (m_adxMinimum <= 0 || m_strength >= m_adxMinimum) &&
               (m_volumeFactor <= 0 || m_isBusy);
    }
    int first() const {
        return std::max(m_adxMinimum > 0 ? m_adx.first() : 0,
                        m_volumeFactor > 0 ? m_volume.first() + 1 : 0);
    }

private:
    Adx m_adx;
    Sma m_volume;
    double m_adxMinimum;
    double m_volumeFactor;
    double m_strength = 0;
    double m_meanVolume = undefined;
    bool m_isBusy = false;
};

/// What all strategies share around their core.
struct ShellSettings {
    Direction direction = Direction::LongShort;
    FilterSettings filter;
    StopSettings stops;
};

/// A strategy made of a core, which finds entries and exits, and the shared rules of direction,
/// filters and stops. A core has
///   Wish update(const market::Candle&, const Position&)   and   int first() const,
/// and `static constexpr bool renews`: whether an entry signal while already on that side closes
/// and enters anew (DEFINITIONS.md says so for the moving-average cross).
template <class Core>
class Directional {
public:
    Directional(Core core, const ShellSettings& settings)
        : m_core(std::move(core))
        , m_filter(settings.filter)
        , m_stops(settings.stops)
        , m_direction(settings.direction)
        , m_warmUp(std::max({m_core.first(), m_filter.first(), m_stops.first()}) + 1) {}

    int warmUp() const { return m_warmUp; }

    Intent step(const market::Candle& candle, const Position& position) {
        m_filter.observe(candle);
        m_stops.observe(candle);
        const Wish wish = m_core.update(candle, position);
        if (m_seen < m_warmUp) [[unlikely]] {
            ++m_seen;
            return {};
        }
        if (wish.enter != 0 && (Core::renews || wish.enter != position.side())) {
            const bool isAllowed = allows(wish.enter) && m_filter.passes();
            if (isAllowed) {
                return entry(wish, candle, position);
            }
            if (wish.enter == -position.side()) {
                return {Action::Exit, Reason::Reversal};
            }
        }
        if (wish.leaves && !position.isFlat()) {
            return {Action::Exit, wish.reason};
        }
        return m_stops.manage(candle, position);
    }

private:
    bool allows(int side) const {
        return m_direction == Direction::LongShort ||
               m_direction == (side > 0 ? Direction::LongOnly : Direction::ShortOnly);
    }
    Intent entry(const Wish& wish, const market::Candle& candle, const Position& position) const {
        Intent intent;
        intent.action = wish.enter > 0 ? Action::EnterLong : Action::EnterShort;
        intent.reason = position.isFlat() ? Reason::Signal : Reason::Reversal;
        intent.stop = wish.stop;
        intent.target = wish.target;
        m_stops.protect(intent, candle.close);
        return intent;
    }

    Core m_core;
    EntryFilter m_filter;
    StopRules m_stops;
    Direction m_direction;
    int m_warmUp;
    int m_seen = 0;
};

} // namespace tf::strategies
