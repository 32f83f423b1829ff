// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/stops.h"

namespace tf::strategies {

StopRules::StopRules(const StopSettings& settings)
    : m_settings(settings)
    , m_atr(settings.atrLength)
    , m_usesAtr(settings.stopAtr > 0 || settings.trailAtr > 0 || settings.breakEvenAtr > 0)
    , m_isActive(settings.trailAtr > 0 || settings.breakEvenAtr > 0 || settings.maxBars > 0) {}

void StopRules::protect(Intent& entry, double close) const {
    const int side = entry.action == Action::EnterLong ? 1 : -1;
    const double range = m_atr.value();
    if (m_settings.stopLoss > 0) {
        entry.stop = tighterStop(entry.stop, close * (1 - side * m_settings.stopLoss), side);
    }
    if (m_settings.stopAtr > 0) {
        entry.stop = tighterStop(entry.stop, close - side * m_settings.stopAtr * range, side);
    }
    if (m_settings.trailAtr > 0) {
        entry.trail = m_settings.trailAtr * range;
        entry.stop = tighterStop(entry.stop, close - side * entry.trail, side);
    }
    if (!std::isnan(entry.target)) {
        return;
    }
    if (m_settings.takeProfit > 0) {
        entry.target = close * (1 + side * m_settings.takeProfit);
    } else if (m_settings.targetRisk > 0 && !std::isnan(entry.stop)) {
        entry.target = close + side * m_settings.targetRisk * std::abs(close - entry.stop);
    }
}

Intent StopRules::managed(const market::Candle& candle, const Position& position) {
    const int side = position.side();
    const double reached = side > 0 ? candle.high : candle.low;
    const double before = std::isnan(m_best) ? position.entryPrice : m_best;
    if (position.barsHeld == 0) {
        m_best = reached;
    } else {
        m_best = side > 0 ? std::max(before, reached) : std::min(before, reached);
    }
    Intent intent;
    if (m_settings.maxBars > 0 && position.barsHeld + 1 >= m_settings.maxBars) {
        intent.action = Action::Exit;
        intent.reason = Reason::TimeStop;
        return intent;
    }
    double stop = position.stop;
    const auto tighten = [&](double wanted, Reason reason) {
        if (std::isnan(stop) || side * (wanted - stop) > 0) {
            stop = wanted;
            intent.stop = wanted;
            intent.reason = reason;
        }
    };
    const double range = m_atr.value();
    if (m_settings.breakEvenAtr > 0 &&
        side * (m_best - position.entryPrice) >= m_settings.breakEvenAtr * range) {
        tighten(position.entryPrice, Reason::BreakEven);
    }
    if (m_settings.trailAtr > 0 && !std::isnan(range)) {
        intent.trail = m_settings.trailAtr * range;
        tighten(m_best - side * intent.trail, Reason::TrailingStop);
    }
    return intent;
}

} // namespace tf::strategies
