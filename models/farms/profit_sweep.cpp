// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/profit_sweep.h"

#include "models/market/interval.h"

namespace tf::farms {

namespace {

bool isNewPeriod(Instant last, Instant now, market::Interval period) {
    return market::candleOpenMs(now.toMs(), period) > market::candleOpenMs(last.toMs(), period);
}

} // namespace

bool isSweepDue(const SweepPolicy& policy, const SweepFacts& facts) {
    switch (policy.trigger) {
    case SweepTrigger::Off:
        return false;
    case SweepTrigger::Daily:
        return facts.lastSweep &&
               isNewPeriod(*facts.lastSweep, facts.now, market::Interval::OneDay);
    case SweepTrigger::Weekly:
        return facts.lastSweep &&
               isNewPeriod(*facts.lastSweep, facts.now, market::Interval::OneWeek);
    case SweepTrigger::Threshold:
        return true;
    }
    return false;
}

Decimal sweepAmount(const SweepPolicy& policy, const SweepFacts& facts, int scale) {
    const Decimal profit = facts.equity - facts.capitalBase;
    if (!profit.isPositive() || profit < policy.threshold) {
        return {};
    }
    const Result<Decimal> wanted = profit.times(policy.fraction, Rounding::Down);
    TF_ASSERT(wanted.isOk()); // a fraction is at most 1
    const Decimal amount = std::min(*wanted, facts.free);
    return amount.isPositive() ? amount.rounded(scale, Rounding::Down).value() : Decimal();
}

} // namespace tf::farms
