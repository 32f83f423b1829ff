// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/research_store.h"

#include <QJsonDocument>

namespace tf::trading {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto selectRuns = R"(
select run_id, instrument_id, candle_interval, name, tags, kept_at, result
from (select * from farm.kept_runs where workspace_id = $1 order by kept_at desc, run_id limit $2) as newest
order by kept_at, run_id)";

constexpr auto insertRun = R"(
insert into farm.kept_runs (run_id, workspace_id, instrument_id, candle_interval, name, tags, result)
values ($1, $2, $3, $4, $5, $6::text[], $7)
on conflict (run_id) do nothing)";

constexpr auto deleteRun = "delete from farm.kept_runs where workspace_id = $1 and run_id = $2";

Result<KeptRun> keptRun(const Rows& rows, int row) {
    KeptRun run;
    run.id = rows.uuid(row, 0);
    run.instrument = rows.id<market::InstrumentId>(row, 1);
    run.interval = static_cast<market::Interval>(rows.int32(row, 2));
    run.name = rows.text(row, 3);
    run.tags = rows.textArray(row, 4);
    run.keptAt = rows.instant(row, 5);
    const QJsonDocument json = QJsonDocument::fromJson(rows.text(row, 6).toUtf8());
    TF_TRY(run.result, BacktestResult::fromJson(json.object()));
    return run;
}

} // namespace

Result<std::vector<KeptRun>> readKeptRuns(storage::Session& session, WorkspaceId workspace,
                                          int most) {
    TF_TRY(const Rows rows, session.query(selectRuns, Params::of(workspace, most)));
    std::vector<KeptRun> runs;
    runs.reserve(static_cast<std::size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        auto run = keptRun(rows, row);
        if (!run.isOk()) {
            return Error{ErrorCode::FileDamaged, run.error().detail};
        }
        runs.push_back(std::move(run).value());
    }
    return runs;
}

Result<void> writeKeptRun(storage::Session& session, WorkspaceId workspace, const KeptRun& run) {
    const QByteArray json = QJsonDocument(run.result.toJson()).toJson(QJsonDocument::Compact);
    return session.execute(insertRun, Params::of(run.id, workspace, run.instrument,
                                                 static_cast<int>(run.interval), run.name, run.tags,
                                                 QString::fromUtf8(json)));
}

Result<void> deleteKeptRun(storage::Session& session, WorkspaceId workspace, QUuid id) {
    return session.execute(deleteRun, Params::of(workspace, id));
}

} // namespace tf::trading
