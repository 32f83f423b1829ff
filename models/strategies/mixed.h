// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/directional.h"

namespace tf::strategies {

/// What a strategy would hold if it traded alone: it is stepped with a position that is opened and
/// closed by its own intents at the next open, stops and targets included (NEXT_OPEN).
class Opinion {
public:
    explicit Opinion(std::unique_ptr<Strategy> strategy)
        : m_strategy(std::move(strategy)) {}
    Opinion(const Opinion& other);
    Opinion(Opinion&&) noexcept = default;
    Opinion& operator=(Opinion other) noexcept;
    ~Opinion() = default;

    /// Takes the next candle and answers the side that it wants from the next open on.
    int update(const market::Candle& candle);
    int warmUp() const { return m_strategy->warmUp(); }

private:
    void fill(const market::Candle& candle);
    void protect(const market::Candle& candle);

    std::unique_ptr<Strategy> m_strategy;
    Position m_position;
    Intent m_pending;
};

/// A member of a vote and how much it counts.
struct Member {
    Opinion opinion;
    double weight = 1;
};

/// Members vote with their sides. Long when the weighted mean side reaches the threshold (1 is
/// unanimity), short when it reaches its negative; out when the mean is no longer above
/// `exitThreshold` on the side of the position. Acts when the verdict changes.
class Vote {
public:
    static constexpr bool renews = false;

    Vote(std::vector<Member> members, double threshold, double exitThreshold);

    Wish update(const market::Candle& candle, const Position& position);
    int first() const { return m_first; }

private:
    std::vector<Member> m_members;
    double m_threshold;
    double m_exitThreshold;
    double m_totalWeight = 0;
    int m_first = 0;
    int m_seen = 0;
    int m_verdict = 0;
};

/// When the market counts as trending or as stormy.
struct RegimeSettings {
    double strength = 25;  ///< ADX from which on it trends
    double hysteresis = 5; ///< how far the ADX must fall below that again
    int strengthLength = 14;
    double stormRatio = 0; ///< short ATR over long ATR above which nothing is held; 0 never
    int shortLength = 14;
    int longLength = 100;
};

/// Follows one strategy in trends and another in sideways markets, none in storms. Acts when the
/// side of the strategy that counts changes, whether by itself or by a change of regime.
class RegimeSwitch {
public:
    static constexpr bool renews = false;

    RegimeSwitch(Opinion trending, Opinion ranging, const RegimeSettings& settings);

    Wish update(const market::Candle& candle, const Position& position);
    int first() const { return m_first; }

private:
    enum class Regime : quint8 { Ranging, Trending, Storm };
    Regime judged(const market::Candle& candle);

    Opinion m_trending;
    Opinion m_ranging;
    RegimeSettings m_settings;
    Adx m_adx;
    Atr m_short;
    Atr m_long;
    Regime m_regime = Regime::Ranging;
    bool m_isTrending = false;
    int m_first = 0;
    int m_seen = 0;
    int m_verdict = 0;
};

} // namespace tf::strategies
