// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/capital_store.h"

#include <QJsonDocument>

namespace tf::capital {

namespace {

using storage::Params;
using storage::Rows;

// A snapshot at midnight ends the day before it. A loss of everything counts as one of all but a
// millionth.
constexpr auto selectReturns = R"(
with steps as (
    select entity_id, taken_at, (equity - flow)::double precision as before_flow,
           (lag(equity) over (partition by entity_id order by taken_at))::double precision as before
    from farm.equity_snapshots
    where workspace_id = $1 and entity_id = any ($2::uuid[]))
select entity_id, date_trunc($3, taken_at - interval '1 millisecond') as period,
       exp(sum(ln(greatest(before_flow / before, 1e-6)))) - 1
from steps where before > 0
group by 1, 2 order by 1, 2)";

constexpr auto selectTrades = R"(
select agent_id, count(*), count(*) filter (where result > 0), count(*) filter (where result < 0),
       coalesce(avg(ratio) filter (where result > 0), 0), coalesce(-avg(ratio) filter (where result < 0), 0),
       coalesce(sum(result) filter (where result > 0), 0)::double precision,
       coalesce(-sum(result) filter (where result < 0), 0)::double precision
from (select agent_id, result, result::double precision / (quantity * price)::double precision as ratio
      from farm.fills where workspace_id = $1 and is_closing and result is not null) closed
group by agent_id)";

constexpr auto selectSettings = R"(
select settings from farm.capital_settings where workspace_id = $1 and scope_wallet = $2 and level = $3)";

constexpr auto upsertSettings = R"(
insert into farm.capital_settings (workspace_id, scope_wallet, level, settings, actor, saved_at)
values ($1, $2, $3, $4::jsonb, $5, $6)
on conflict (scope_wallet, level)
    do update set settings = excluded.settings, actor = excluded.actor, saved_at = excluded.saved_at)";

constexpr auto insertProposal = R"(
insert into farm.capital_proposals (proposal_id, workspace_id, scope_wallet, submitted_at, actor, code, proposal)
values ($1, $2, $3, $4, $5, $6, $7::jsonb) on conflict (proposal_id) do nothing)";

constexpr auto selectWaiting = R"(
select p.proposal, p.submitted_at, p.actor, p.code
from farm.capital_proposals p
where p.workspace_id = $1 and ($2::uuid is null or p.scope_wallet = $2) and p.dismissed_at is null
  and not exists (select from farm.allocation_plans a where a.plan_id = p.proposal_id)
order by p.submitted_at desc, p.proposal_id desc)";

constexpr auto selectOne = R"(
select p.proposal, p.submitted_at, p.actor, p.code,
       p.dismissed_at is not null or exists (select from farm.allocation_plans a where a.plan_id = p.proposal_id)
from farm.capital_proposals p where p.workspace_id = $1 and p.proposal_id = $2)";

constexpr auto updateDismissed = R"(
update farm.capital_proposals p set dismissed_at = $3, dismissed_by = $4, dismissed_note = left($5, 500)
where p.workspace_id = $1 and p.proposal_id = $2 and p.dismissed_at is null
  and not exists (select from farm.allocation_plans a where a.plan_id = p.proposal_id))";

constexpr auto insertDecision = R"(
insert into farm.capital_decisions (workspace_id, scope_wallet, decided_at, kind, code, detail, proposal_id, actor)
values ($1, $2, $3, $4, $5, left($6, 1000), $7, $8))";

constexpr auto selectDecisions = R"(
select decision_id, scope_wallet, decided_at, kind, code, detail, proposal_id, actor
from farm.capital_decisions
where workspace_id = $1 and ($2::uuid is null or scope_wallet = $2) and ($3::bigint is null or decision_id < $3)
order by decision_id desc limit $4)";

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<WaitingProposal> readWaiting(const Rows& rows, int row) {
    WaitingProposal waiting;
    TF_TRY(waiting.proposal, Proposal::fromJson(jsonObject(rows.text(row, 0))));
    waiting.submittedAt = rows.instant(row, 1);
    waiting.actor = rows.text(row, 2);
    waiting.why = static_cast<DecisionCode>(rows.int32(row, 3));
    return waiting;
}

} // namespace

Result<QHash<QUuid, QList<ReturnPoint>>> CapitalStore::returns(const std::vector<QUuid>& entities,
                                                               Observation observation) {
    const bool isHourly = observation == Observation::Hourly;
    const auto length = isHourly ? std::chrono::hours(1) : std::chrono::hours(24);
    const QString unit = isHourly ? QStringLiteral("hour") : QStringLiteral("day");
    TF_TRY(const Rows rows,
           m_session.query(selectReturns, Params::of(m_workspace, entities, unit)));
    QHash<QUuid, QList<ReturnPoint>> series;
    for (int row = 0; row < rows.size(); ++row) {
        series[rows.uuid(row, 0)].append(
            {.at = rows.instant(row, 1) + length, .value = rows.float64(row, 2)});
    }
    return series;
}

Result<QHash<QUuid, TradeFigures>> CapitalStore::trades() {
    TF_TRY(const Rows rows, m_session.query(selectTrades, Params::of(m_workspace)));
    QHash<QUuid, TradeFigures> figures;
    for (int row = 0; row < rows.size(); ++row) {
        figures[rows.uuid(row, 0)] = {.trades = rows.int32(row, 1),
                                      .wins = rows.int32(row, 2),
                                      .losses = rows.int32(row, 3),
                                      .averageWin = rows.float64(row, 4),
                                      .averageLoss = rows.float64(row, 5),
                                      .profit = rows.float64(row, 6),
                                      .loss = rows.float64(row, 7)};
    }
    return figures;
}

Result<std::optional<Settings>> CapitalStore::settings(Level level, ledger::WalletId scope) {
    TF_TRY(const Rows rows, m_session.query(selectSettings, Params::of(m_workspace, scope,
                                                                       static_cast<int>(level))));
    if (rows.isEmpty()) {
        return std::optional<Settings>();
    }
    TF_TRY(Settings settings, Settings::fromJson(jsonObject(rows.text(0, 0))));
    return std::optional(std::move(settings));
}

Result<void> CapitalStore::save(Level level, ledger::WalletId scope, const Settings& settings,
                                const QString& actor, Instant at) {
    return m_session.execute(upsertSettings, Params::of(m_workspace, scope, static_cast<int>(level),
                                                        jsonText(settings.toJson()), actor, at));
}

Result<void> CapitalStore::submit(const WaitingProposal& waiting) {
    return m_session.execute(insertProposal,
                             Params::of(waiting.proposal.id, m_workspace, waiting.proposal.scope,
                                        waiting.submittedAt, waiting.actor,
                                        static_cast<int>(waiting.why),
                                        jsonText(waiting.proposal.toJson())));
}

Result<QList<WaitingProposal>> CapitalStore::waiting(ledger::WalletId scope) {
    TF_TRY(const Rows rows, m_session.query(selectWaiting, Params::of(m_workspace, scope)));
    QList<WaitingProposal> found;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(WaitingProposal one, readWaiting(rows, row));
        found.append(std::move(one));
    }
    return found;
}

Result<WaitingProposal> CapitalStore::waitingOne(ProposalId id) {
    TF_TRY(const Rows rows, m_session.query(selectOne, Params::of(m_workspace, id)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("proposal ") + id.toString()};
    }
    if (rows.boolean(0, 4)) {
        return Error{ErrorCode::WrongState,
                     QStringLiteral("the proposal was applied or dismissed already")};
    }
    return readWaiting(rows, 0);
}

Result<void> CapitalStore::dismiss(ProposalId id, const QString& actor, const QString& note,
                                   Instant at) {
    TF_TRY(const Rows rows,
           m_session.query(updateDismissed, Params::of(m_workspace, id, at, actor, note)));
    if (rows.affected() == 0) {
        return Error{ErrorCode::WrongState,
                     QStringLiteral("the proposal was applied or dismissed already")};
    }
    return {};
}

Result<void> CapitalStore::append(const DecisionLine& line) {
    return m_session.execute(insertDecision,
                             Params::of(m_workspace, line.scope, line.at,
                                        static_cast<int>(line.kind), static_cast<int>(line.code),
                                        line.detail, line.proposal, line.actor));
}

Result<QList<DecisionLine>>
CapitalStore::decisions(ledger::WalletId scope, const std::optional<qint64>& before, int limit) {
    TF_TRY(const Rows rows,
           m_session.query(selectDecisions, Params::of(m_workspace, scope, before, limit)));
    QList<DecisionLine> lines;
    for (int row = 0; row < rows.size(); ++row) {
        lines.append({.id = rows.int64(row, 0),
                      .scope = rows.id<ledger::WalletId>(row, 1),
                      .at = rows.instant(row, 2),
                      .kind = static_cast<DecisionKind>(rows.int32(row, 3)),
                      .code = static_cast<DecisionCode>(rows.int32(row, 4)),
                      .detail = rows.text(row, 5),
                      .proposal = rows.id<ProposalId>(row, 6),
                      .actor = rows.text(row, 7)});
    }
    return lines;
}

} // namespace tf::capital
