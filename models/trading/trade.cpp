// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/trade.h"

#include <cmath>

namespace tf::trading {

using strategies::Reason;

analytics::ClosedTrade Trade::closed() const {
    analytics::ClosedTrade trade;
    trade.entry = Instant::fromMs(entryMs);
    trade.exit = Instant::fromMs(exitMs);
    trade.net = net;
    trade.fees = fees;
    trade.slippage = slippage;
    trade.entryValue = std::abs(units) * entryPrice;
    trade.exitValue = std::abs(units) * exitPrice;
    trade.worst = worst;
    trade.best = best;
    trade.bars = exitBar - entryBar;
    trade.isShort = isShort();
    return trade;
}

QJsonArray Trade::toJson() const {
    return {leg,
            entryBar,
            exitBar,
            entryMs,
            exitMs,
            units,
            entryPrice,
            exitPrice,
            fees,
            slippage,
            net,
            worst,
            best,
            static_cast<int>(entryReason),
            static_cast<int>(exitReason)};
}

Trade Trade::fromJson(const QJsonArray& row) {
    Trade trade;
    int at = 0;
    for (int* field : {&trade.leg, &trade.entryBar, &trade.exitBar}) {
        *field = row.at(at++).toInt();
    }
    for (qint64* field : {&trade.entryMs, &trade.exitMs}) {
        *field = row.at(at++).toInteger();
    }
    for (double* field : {&trade.units, &trade.entryPrice, &trade.exitPrice, &trade.fees,
                          &trade.slippage, &trade.net, &trade.worst, &trade.best}) {
        *field = row.at(at++).toDouble();
    }
    for (Reason* field : {&trade.entryReason, &trade.exitReason}) {
        *field = static_cast<Reason>(row.at(at++).toInt());
    }
    return trade;
}

const char* reasonName(Reason reason) {
    switch (reason) {
    case Reason::None:
        return "none";
    case Reason::Signal:
        return "signal";
    case Reason::Reversal:
        return "reversal";
    case Reason::ExitSignal:
        return "exit_signal";
    case Reason::TrailingStop:
        return "trailing_stop";
    case Reason::BreakEven:
        return "break_even";
    case Reason::TimeStop:
        return "time_stop";
    case Reason::FalseBreak:
        return "false_break";
    case Reason::VoteLost:
        return "vote_lost";
    case Reason::RegimeChange:
        return "regime_change";
    case Reason::StopHit:
        return "stop_hit";
    case Reason::TargetHit:
        return "target_hit";
    case Reason::EndOfSeries:
        return "end_of_series";
    case Reason::Manual:
        return "manual";
    }
    return "none";
}

} // namespace tf::trading
