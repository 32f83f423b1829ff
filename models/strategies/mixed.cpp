// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/mixed.h"

namespace tf::strategies {

Opinion::Opinion(const Opinion& other)
    : m_strategy(other.m_strategy->clone())
    , m_position(other.m_position)
    , m_pending(other.m_pending) {}

Opinion& Opinion::operator=(Opinion other) noexcept {
    m_strategy = std::move(other.m_strategy);
    m_position = other.m_position;
    m_pending = other.m_pending;
    return *this;
}

int Opinion::update(const market::Candle& candle) {
    fill(candle);
    m_pending = m_strategy->step(candle, m_position);
    switch (m_pending.action) {
    case Action::EnterLong:
        return 1;
    case Action::EnterShort:
        return -1;
    case Action::Exit:
        return 0;
    case Action::Hold:
        break;
    }
    if (!std::isnan(m_pending.stop)) {
        m_position.stop = m_pending.stop;
    }
    if (!std::isnan(m_pending.target)) {
        m_position.target = m_pending.target;
    }
    return m_position.side();
}

void Opinion::fill(const market::Candle& candle) {
    if (m_pending.action != Action::Hold) {
        m_position = {};
    }
    if (!m_position.isFlat()) {
        ++m_position.barsHeld;
    }
    if (m_pending.isEntry()) {
        m_position.units = m_pending.action == Action::EnterLong ? 1 : -1;
        m_position.entryPrice = candle.open;
        m_position.stop = m_pending.stop;
        m_position.target = m_pending.target;
    }
    protect(candle);
}

void Opinion::protect(const market::Candle& candle) {
    const bool isHit = m_position.isLong()
                           ? candle.low <= m_position.stop || candle.high >= m_position.target
                           : candle.high >= m_position.stop || candle.low <= m_position.target;
    if (!m_position.isFlat() && isHit) {
        m_position = {};
    }
}

Vote::Vote(std::vector<Member> members, double threshold, double exitThreshold)
    : m_members(std::move(members))
    , m_threshold(threshold)
    , m_exitThreshold(exitThreshold) {
    for (const Member& member : m_members) {
        m_totalWeight += member.weight;
        m_first = std::max(m_first, member.opinion.warmUp() - 1);
    }
}

Wish Vote::update(const market::Candle& candle, const Position& position) {
    double score = 0;
    for (Member& member : m_members) {
        score += member.weight * member.opinion.update(candle);
    }
    score /= m_totalWeight;
    if (m_seen <= m_first) {
        ++m_seen;
        return {};
    }
    // Weights that sum with a rounding error must still be able to agree.
    constexpr double slack = 1e-12;
    const int verdict = (score >= m_threshold - slack) - (score <= -m_threshold + slack);
    Wish wish;
    wish.enter = verdict != m_verdict ? verdict : 0;
    wish.leaves = position.side() * score <= m_exitThreshold;
    wish.reason = Reason::VoteLost;
    m_verdict = verdict;
    return wish;
}

RegimeSwitch::RegimeSwitch(Opinion trending, Opinion ranging, const RegimeSettings& settings)
    : m_trending(std::move(trending))
    , m_ranging(std::move(ranging))
    , m_settings(settings)
    , m_adx(settings.strengthLength)
    , m_short(settings.shortLength)
    , m_long(settings.longLength)
    , m_first(std::max({m_trending.warmUp() - 1, m_ranging.warmUp() - 1, m_adx.first(),
                        settings.stormRatio > 0 ? m_short.first() : 0,
                        settings.stormRatio > 0 ? m_long.first() : 0})) {}

RegimeSwitch::Regime RegimeSwitch::judged(const market::Candle& candle) {
    const double strength = m_adx.update(candle).adx;
    const double now = m_short.update(candle);
    const double usual = m_long.update(candle);
    m_isTrending = strength >= m_settings.strength ||
                   (m_isTrending && strength >= m_settings.strength - m_settings.hysteresis);
    if (m_settings.stormRatio > 0 && now > m_settings.stormRatio * usual) {
        return Regime::Storm;
    }
    return m_isTrending ? Regime::Trending : Regime::Ranging;
}

Wish RegimeSwitch::update(const market::Candle& candle, const Position& position) {
    const int trending = m_trending.update(candle);
    const int ranging = m_ranging.update(candle);
    const Regime before = m_regime;
    m_regime = judged(candle);
    if (m_seen <= m_first) {
        ++m_seen;
        return {};
    }
    int verdict = 0;
    if (m_regime != Regime::Storm) {
        verdict = m_regime == Regime::Trending ? trending : ranging;
    }
    Wish wish;
    wish.enter = verdict != m_verdict ? verdict : 0;
    wish.leaves = position.side() != verdict;
    wish.reason = m_regime != before ? Reason::RegimeChange : Reason::ExitSignal;
    m_verdict = verdict;
    return wish;
}

} // namespace tf::strategies
