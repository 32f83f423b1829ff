// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/strategy.h"

#include <cmath>
#include <optional>
#include <vector>

namespace tf::strategies::test {

/// One round trip of one unit.
struct Trade {
    int entryBar = 0;
    int exitBar = 0;
    int side = 0;
    double entryPrice = 0;
    double exitPrice = 0;
    Reason reason = Reason::None;

    bool operator==(const Trade&) const = default;
};

/// What a run of one unit gave: every intent, and the trades that the rules make of them.
struct Run {
    std::vector<Intent> intents;
    std::vector<Trade> trades;
};

/// A small reference of the rules NEXT_OPEN (DEFINITIONS.md, section 8) with one unit and no costs,
/// written for clarity: the real engine lives in models/trading.
class NextOpen {
public:
    template <class S>
    static Run run(S strategy, market::CandleSpan candles) {
        NextOpen account;
        for (std::size_t i = 0; i < candles.size(); ++i) {
            account.open(candles[i], static_cast<int>(i));
            account.m_pending = strategy.step(candles[i], account.m_position);
            account.m_run.intents.push_back(account.m_pending);
            account.adopt();
        }
        if (!account.m_position.isFlat()) {
            account.close(candles.back().open, static_cast<int>(candles.size()) - 1,
                          Reason::EndOfSeries);
        }
        return account.m_run;
    }

private:
    void open(const market::Candle& candle, int bar) {
        if (m_pending.action != Action::Hold && !m_position.isFlat()) {
            close(candle.open, bar, m_pending.reason);
        }
        if (!m_position.isFlat()) {
            ++m_position.barsHeld;
            protect(candle, bar);
        }
        if (m_pending.isEntry()) {
            m_position = {m_pending.action == Action::EnterLong ? 1.0 : -1.0, candle.open, 0,
                          m_pending.stop, m_pending.target};
            m_entryBar = bar;
            protect(candle, bar);
        }
        m_pending = {};
    }
    /// Stops moved on the close rest from the next open on.
    void adopt() {
        if (m_pending.action == Action::Hold && !m_position.isFlat()) {
            m_position.stop = std::isnan(m_pending.stop) ? m_position.stop : m_pending.stop;
            m_position.target = std::isnan(m_pending.target) ? m_position.target : m_pending.target;
        }
    }
    void protect(const market::Candle& candle, int bar) {
        const bool isLong = m_position.isLong();
        const double stop = m_position.stop;
        const double target = m_position.target;
        if (isLong ? candle.low <= stop : candle.high >= stop) {
            close(isLong ? std::min(candle.open, stop) : std::max(candle.open, stop), bar,
                  Reason::StopHit);
        } else if (isLong ? candle.high >= target : candle.low <= target) {
            close(isLong ? std::max(candle.open, target) : std::min(candle.open, target), bar,
                  Reason::TargetHit);
        }
    }
    void close(double price, int bar, Reason reason) {
        m_run.trades.push_back(
            {m_entryBar, bar, m_position.side(), m_position.entryPrice, price, reason});
        m_position = {};
    }

    Run m_run;
    Position m_position;
    Intent m_pending;
    int m_entryBar = 0;
};

} // namespace tf::strategies::test
