// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/trading_store.h"

namespace tf::trading {

/// A point of an equity curve, in the base asset of its entity.
struct CurvePoint {
    Instant at;
    Decimal equity;

    bool operator==(const CurvePoint&) const = default;
};

/// Curves by agent, farm or master wallet, each ascending in time.
using EquityCurves = QHash<QUuid, QList<CurvePoint>>;

/// The record of each entity since `from`, as it stood at `points` (2 or more) moments at even
/// distances, its newest snapshot included; fewer where nothing was written in between. Entities
/// without a snapshot are left out. The time that it takes does not grow with the record's length.
Result<EquityCurves> readCurves(storage::Session& session, WorkspaceId workspace,
                                const QList<QUuid>& entities, int points,
                                Instant from = Instant::fromMs(0));

} // namespace tf::trading
