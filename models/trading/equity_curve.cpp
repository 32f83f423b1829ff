// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/equity_curve.h"

namespace tf::trading {

namespace {

using storage::Params;
using storage::Rows;

// Each point is one step down the primary key, however long the record is.
constexpr auto selectCurves = R"(
select distinct e.id, s.taken_at, s.equity
from unnest($2::uuid[]) as e (id)
cross join lateral (
    select min(taken_at) as first, max(taken_at) as last from farm.equity_snapshots
    where workspace_id = $1 and entity_id = e.id and taken_at >= $4) r
cross join generate_series(0, $3::int - 1) as i
cross join lateral (
    select taken_at, equity from farm.equity_snapshots
    where workspace_id = $1 and entity_id = e.id
      and taken_at <= r.first + (r.last - r.first) * (i::float8 / ($3::int - 1))
    order by taken_at desc limit 1) s
order by e.id, s.taken_at)";

} // namespace

Result<EquityCurves> readCurves(storage::Session& session, WorkspaceId workspace,
                                const QList<QUuid>& entities, int points, Instant from) {
    TF_ASSERT(points >= 2);
    const std::vector<QUuid> ids(entities.begin(), entities.end());
    TF_TRY(const Rows rows, session.query(selectCurves, Params::of(workspace, ids, points, from)));
    EquityCurves curves;
    for (int row = 0; row < rows.size(); ++row) {
        curves[rows.uuid(row, 0)].append(
            {.at = rows.instant(row, 1), .equity = rows.decimal(row, 2)});
    }
    return curves;
}

} // namespace tf::trading
