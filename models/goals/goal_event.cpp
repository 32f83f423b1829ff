// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_event.h"

namespace tf::goals {

FillEvent FillReader::read(const trading::BookedFill& booked, bool isSelfTrade) {
    const trading::Fill& fill = booked.fill;
    const Result<Decimal> notional = fill.quantity.times(fill.price, Rounding::HalfEven);
    FillEvent event{.agent = booked.agent,
                    .at = fill.at,
                    .notional = notional ? *notional : Decimal::largest(),
                    .fee = fill.fee,
                    .net = booked.result,
                    .closedFees = {},
                    .isSelfTrade = isSelfTrade};
    Entry& entry = m_entries[{booked.agent, booked.instrument}];
    if (booked.result) {
        event.closedFees = fill.fee + takeFees(entry, fill.quantity);
    } else {
        entry.quantity += fill.quantity;
        entry.fees += fill.fee;
    }
    return event;
}

/// The part of the entries' fees that belongs to a closed quantity; the last part takes the rest.
Decimal FillReader::takeFees(Entry& entry, Decimal quantity) const {
    const Decimal fees = entry.fees;
    if (quantity >= entry.quantity) {
        entry = {};
        return fees;
    }
    const Result<Decimal> share = quantity.dividedBy(entry.quantity, Rounding::HalfEven);
    TF_ASSERT(share.isOk()); // 0 < quantity < entry.quantity
    const Result<Decimal> part = fees.times(*share, Rounding::HalfEven);
    TF_ASSERT(part.isOk());
    entry.quantity -= quantity;
    entry.fees -= *part;
    return *part;
}

} // namespace tf::goals
