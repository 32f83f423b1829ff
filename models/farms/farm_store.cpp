// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/farm_store.h"

#include <QJsonDocument>

namespace tf::farms {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto selectFarms = R"(
select f.farm_id, f.name, f.farm_type, a.code, a.scale, f.wallet_id, f.master_id, f.strategy, f.limits,
       f.coordination, f.sweep, f.state, f.state_reason, f.has_run, f.version, f.created_at,
       coalesce((select array_agg(i.instrument_id order by i.position)
                 from farm.farm_instruments i where i.farm_id = f.farm_id), '{}'),
       f.sizing, f.orders
from farm.farms f join farm.assets a on a.asset_id = f.base_asset_id
where f.workspace_id = $1 and ($2::uuid is null or f.farm_id = $2)
order by f.created_at, f.farm_id)";

constexpr auto insertFarm = R"(
insert into farm.farms (farm_id, workspace_id, name, farm_type, base_asset_id, wallet_id, master_id, strategy,
                        limits, coordination, sweep, state, state_reason, created_at, sizing, orders)
select $1, $2, $3, $4, a.asset_id, $6, $7, $8::jsonb, $9::jsonb, $10::jsonb, $11::jsonb, $12, $13, $14, $15::jsonb,
       $16::jsonb
from farm.assets a where a.code = $5
on conflict (farm_id) do nothing)";

constexpr auto updateFarm = R"(
update farm.farms
set name = $3, strategy = $4::jsonb, limits = $5::jsonb, coordination = $6::jsonb, sweep = $7::jsonb,
    sizing = $9::jsonb, orders = $10::jsonb, version = version + 1
where workspace_id = $1 and farm_id = $2 and version = $8)";

constexpr auto updateFarmState = R"(
update farm.farms
set state = $4::smallint, state_reason = $5, has_run = has_run or $4::smallint = 3, version = version + 1
where workspace_id = $1 and farm_id = $2 and state = $3)";

constexpr auto deleteFarm = R"(
delete from farm.farms f
where f.workspace_id = $1 and f.farm_id = $2 and not f.has_run
  and not exists (select from farm.agent_farm_assignments a where a.farm_id = f.farm_id))";

constexpr auto deleteInstruments =
    "delete from farm.farm_instruments where workspace_id = $1 and farm_id = $2";

constexpr auto insertInstruments = R"(
insert into farm.farm_instruments (workspace_id, farm_id, instrument_id, position)
select $1, $2, i.id, i.position from unnest($3::uuid[]) with ordinality as i (id, position))";

constexpr auto insertLog = R"(
insert into farm.farm_log (workspace_id, farm_id, agent_id, instrument_id, happened_at, kind, code, detail, actor)
select $1, nullif(l.farm, '')::uuid, nullif(l.agent, '')::uuid, nullif(l.instrument, '')::uuid, l.at, l.kind, l.code,
       left(l.detail, 1000), l.actor
from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::smallint[], $7::text[], $8::text[], $9::text[])
    with ordinality as l (farm, agent, instrument, at, kind, code, detail, actor, place)
order by l.place)";

constexpr auto selectLog = R"(
select log_id, farm_id, agent_id, instrument_id, happened_at, kind, code, detail, actor
from farm.farm_log
where workspace_id = $1 and ($2::uuid is null or farm_id = $2) and ($3::uuid is null or agent_id = $3)
  and ($4::smallint is null or kind = $4) and ($5::bigint is null or log_id < $5)
order by log_id desc limit $6)";

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

template <class SomeId>
QString idText(const SomeId& id) {
    return id.isNull() ? QString() : id.toString();
}

QList<InstrumentId> idList(const QStringList& texts) {
    QList<InstrumentId> ids;
    for (const QString& text : texts) {
        ids.append(InstrumentId(QUuid::fromString(text)));
    }
    return ids;
}

template <class SomeId>
std::vector<QUuid> uuids(const QList<SomeId>& ids) {
    std::vector<QUuid> result;
    for (const SomeId& id : ids) {
        result.push_back(id.uuid());
    }
    return result;
}

Result<Farm> readFarm(const Rows& rows, int row) {
    Farm farm;
    farm.id = rows.id<FarmId>(row, 0);
    farm.name = rows.text(row, 1);
    farm.type = static_cast<strategies::FarmType>(rows.int32(row, 2));
    TF_TRY(farm.baseAsset, Asset::create(rows.text(row, 3), rows.int32(row, 4)));
    farm.wallet = rows.id<ledger::WalletId>(row, 5);
    farm.master = rows.id<ledger::WalletId>(row, 6);
    TF_TRY(farm.strategy, strategies::StrategyConfig::fromJson(jsonObject(rows.text(row, 7))));
    TF_TRY(farm.limits, FarmLimits::fromJson(jsonObject(rows.text(row, 8))));
    TF_TRY(farm.coordination, CoordinationPolicy::fromJson(jsonObject(rows.text(row, 9))));
    TF_TRY(farm.sweep, SweepPolicy::fromJson(jsonObject(rows.text(row, 10))));
    farm.state = static_cast<FarmState>(rows.int32(row, 11));
    farm.stateReason = rows.text(row, 12);
    farm.hasRun = rows.boolean(row, 13);
    farm.version = rows.int32(row, 14);
    farm.createdAt = rows.instant(row, 15);
    farm.instruments = idList(rows.textArray(row, 16));
    TF_TRY(farm.sizing, trading::Sizing::fromJson(jsonObject(rows.text(row, 17))));
    TF_TRY(farm.orders, trading::OrderStyle::fromJson(jsonObject(rows.text(row, 18))));
    return farm;
}

LogLine readLogLine(const Rows& rows, int row) {
    return {.id = rows.int64(row, 0),
            .farm = rows.id<FarmId>(row, 1),
            .agent = rows.id<trading::AgentId>(row, 2),
            .instrument = rows.id<InstrumentId>(row, 3),
            .at = rows.instant(row, 4),
            .kind = static_cast<LogKind>(rows.int32(row, 5)),
            .code = rows.text(row, 6),
            .detail = rows.text(row, 7),
            .actor = rows.text(row, 8)};
}

} // namespace

Result<QList<Farm>> FarmStore::farms() {
    TF_TRY(const Rows rows, m_session.query(selectFarms, Params::of(m_workspace, FarmId())));
    QList<Farm> farms;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(Farm farm, readFarm(rows, row));
        farms.append(std::move(farm));
    }
    return farms;
}

Result<Farm> FarmStore::farm(FarmId id) {
    TF_TRY(const Rows rows, m_session.query(selectFarms, Params::of(m_workspace, id)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("farm ") + id.toString()};
    }
    return readFarm(rows, 0);
}

Result<void> FarmStore::insert(const Farm& farm) {
    TF_CHECK(m_session.execute(
        insertFarm, Params::of(farm.id, m_workspace, farm.name, static_cast<int>(farm.type),
                               farm.baseAsset.code(), farm.wallet, farm.master,
                               jsonText(farm.strategy.toJson()), jsonText(farm.limits.toJson()),
                               jsonText(farm.coordination.toJson()), jsonText(farm.sweep.toJson()),
                               static_cast<int>(farm.state), farm.stateReason, farm.createdAt,
                               jsonText(farm.sizing.toJson()), jsonText(farm.orders.toJson()))));
    return writeInstruments(farm);
}

Result<void> FarmStore::update(const Farm& farm) {
    TF_TRY(const Rows rows,
           m_session.query(
               updateFarm,
               Params::of(m_workspace, farm.id, farm.name, jsonText(farm.strategy.toJson()),
                          jsonText(farm.limits.toJson()), jsonText(farm.coordination.toJson()),
                          jsonText(farm.sweep.toJson()), farm.version,
                          jsonText(farm.sizing.toJson()), jsonText(farm.orders.toJson()))));
    if (rows.affected() == 0) {
        return Error{ErrorCode::Conflict, QStringLiteral("farm ") + farm.id.toString()};
    }
    return writeInstruments(farm);
}

Result<void> FarmStore::writeInstruments(const Farm& farm) {
    TF_CHECK(m_session.execute(deleteInstruments, Params::of(m_workspace, farm.id)));
    return m_session.execute(insertInstruments,
                             Params::of(m_workspace, farm.id, uuids(farm.instruments)));
}

Result<void> FarmStore::setState(FarmId id, FarmState from, FarmState to, const QString& reason) {
    TF_TRY(const Rows rows,
           m_session.query(updateFarmState, Params::of(m_workspace, id, static_cast<int>(from),
                                                       static_cast<int>(to), reason)));
    if (rows.affected() == 0) {
        return Error{ErrorCode::WrongState,
                     QStringLiteral("the farm is no longer %1").arg(farmStateName(from))};
    }
    return {};
}

Result<void> FarmStore::remove(FarmId id) {
    TF_TRY(const Rows rows, m_session.query(deleteFarm, Params::of(m_workspace, id)));
    if (rows.affected() == 0) {
        return Error{ErrorCode::WrongState,
                     QStringLiteral("a farm that has run or had agents can only be archived")};
    }
    return {};
}

Result<void> FarmStore::append(const QList<LogLine>& lines) {
    if (lines.isEmpty()) {
        return {};
    }
    QStringList farms;
    QStringList agents;
    QStringList instruments;
    QStringList times;
    std::vector<int> kinds;
    QStringList codes;
    QStringList details;
    QStringList actors;
    for (const LogLine& line : lines) {
        farms.append(idText(line.farm));
        agents.append(idText(line.agent));
        instruments.append(idText(line.instrument));
        times.append(line.at.toString());
        kinds.push_back(static_cast<int>(line.kind));
        codes.append(line.code);
        details.append(line.detail);
        actors.append(line.actor);
    }
    return m_session.execute(insertLog, Params::of(m_workspace, farms, agents, instruments, times,
                                                   kinds, codes, details, actors));
}

Result<QList<LogLine>> FarmStore::log(const LogQuery& query) {
    const std::optional<int> kind =
        query.kind ? std::optional(static_cast<int>(*query.kind)) : std::nullopt;
    TF_TRY(const Rows rows,
           m_session.query(selectLog, Params::of(m_workspace, query.farm, query.agent, kind,
                                                 query.before, query.limit)));
    QList<LogLine> lines;
    for (int row = 0; row < rows.size(); ++row) {
        lines.append(readLogLine(rows, row));
    }
    return lines;
}

} // namespace tf::farms
