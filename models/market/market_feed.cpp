// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/market_feed.h"

#include "models/core/assert.h"

#include <cmath>

namespace tf::market {

namespace {

std::chrono::milliseconds scaled(std::chrono::milliseconds span, double factor) {
    constexpr double longest = 1e15; // 31,000 years: no overflow at speed 1e-9
    const double ms = std::clamp(static_cast<double>(span.count()) * factor, -longest, longest);
    return std::chrono::milliseconds(std::llround(ms));
}

} // namespace

FeedPace::FeedPace(double speed)
    : m_speed(speed) {
    TF_ASSERT(std::isfinite(speed) && speed >= 0);
}

void FeedPace::setSpeed(double speed, Instant now) {
    TF_ASSERT(std::isfinite(speed) && speed >= 0);
    if (m_wallStart && m_speed > 0) {
        m_marketStart = m_marketStart + scaled(now - *m_wallStart, m_speed);
        m_wallStart = now;
    } else {
        m_wallStart.reset(); // at full speed the market time of `now` is that of the next batch
    }
    m_speed = speed;
}

bool FeedPace::isDue(Instant marketTime, Instant now) {
    if (m_speed <= 0) {
        return true;
    }
    if (!m_wallStart) {
        m_wallStart = now;
        m_marketStart = marketTime;
    }
    return now >= *due(marketTime);
}

std::optional<Instant> FeedPace::due(Instant marketTime) const {
    if (m_speed <= 0 || !m_wallStart) {
        return std::nullopt;
    }
    return *m_wallStart + scaled(marketTime - m_marketStart, 1 / m_speed);
}

} // namespace tf::market
