// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/past_store.h"

#include "models/market/interval.h"

namespace tf::goals {

namespace {

using storage::Params;
using storage::Rows;

constexpr auto selectFills = R"(
select f.fill_id, f.order_id, f.quantity, f.price, f.fee, f.filled_at, f.agent_id, f.instrument_id, f.side, f.result,
       f.transfer_id, a.candle_interval, t.kind
from farm.fills f
join farm.transfers t on t.transfer_id = f.transfer_id
join farm.trading_agents a on a.agent_id = f.agent_id
where f.workspace_id = $1
order by t.sequence)";

constexpr auto selectSnapshots = R"(
select entity_id, taken_at, equity, flow from farm.equity_snapshots
where workspace_id = $1 and entity_id = any ($2) and taken_at > $3
order by taken_at, entity_id)";

constexpr auto selectSpan =
    "select min(taken_at), max(taken_at) from farm.equity_snapshots where workspace_id = $1";

trading::BookedFill readFill(const Rows& rows, int row) {
    const auto interval = static_cast<market::Interval>(rows.int32(row, 11));
    return {.fill = {.id = rows.id<trading::FillId>(row, 0),
                     .order = rows.id<trading::OrderId>(row, 1),
                     .quantity = rows.decimal(row, 2),
                     .price = rows.decimal(row, 3),
                     .fee = rows.decimal(row, 4),
                     .at = rows.instant(row, 5) +
                           std::chrono::milliseconds(market::lengthMs(interval))},
            .agent = rows.id<AgentId>(row, 6),
            .instrument = rows.id<trading::InstrumentId>(row, 7),
            .side = static_cast<trading::Side>(rows.int32(row, 8)),
            .result = rows.isNull(row, 9) ? std::nullopt : std::optional(rows.decimal(row, 9)),
            .transfer = rows.id<ledger::TransferId>(row, 10)};
}

/// Lets trackers in as time comes to their starts: what is booked at the start itself is before it.
class Gate {
public:
    Gate(std::vector<GoalTracker> trackers, GoalBook& book)
        : m_trackers(std::move(trackers))
        , m_book(book) {
        std::sort(
            m_trackers.begin(), m_trackers.end(),
            [](const GoalTracker& a, const GoalTracker& b) { return a.start().at < b.start().at; });
    }
    void openUntil(Instant time) {
        while (m_next < m_trackers.size() && m_trackers[m_next].start().at < time) {
            m_book.add(std::move(m_trackers[m_next++]));
        }
    }
    void openAll() {
        while (m_next < m_trackers.size()) {
            m_book.add(std::move(m_trackers[m_next++]));
        }
    }

private:
    std::vector<GoalTracker> m_trackers;
    GoalBook& m_book;
    std::size_t m_next = 0;
};

} // namespace

Result<std::optional<BookedSpan>> PastStore::span() {
    TF_TRY(const Rows rows, m_session.query(selectSpan, Params::of(m_workspace)));
    return rows.isNull(0, 0) ? std::nullopt
                             : std::optional(BookedSpan{rows.instant(0, 0), rows.instant(0, 1)});
}

Result<QList<PastStore::PastFill>> PastStore::fills() {
    TF_TRY(const Rows rows, m_session.query(selectFills, Params::of(m_workspace)));
    QList<PastFill> fills;
    fills.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        const auto kind = static_cast<ledger::OperationKind>(rows.int32(row, 12));
        fills.append(
            {.booked = readFill(rows, row), .isHandover = kind != ledger::OperationKind::Trade});
    }
    return fills;
}

Result<QList<EquitySnapshot>> PastStore::snapshots(const QSet<QUuid>& entities, Instant from) {
    TF_TRY(const Rows rows,
           m_session.query(selectSnapshots,
                           Params::of(m_workspace,
                                      std::vector<QUuid>(entities.begin(), entities.end()), from)));
    QList<EquitySnapshot> snapshots;
    snapshots.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        snapshots.append({.entity = rows.uuid(row, 0),
                          .at = rows.instant(row, 1),
                          .equity = rows.decimal(row, 2),
                          .flow = rows.decimal(row, 3)});
    }
    return snapshots;
}

Result<void> PastStore::replay(std::vector<GoalTracker> trackers, GoalBook& book,
                               FillReader& reader) {
    QSet<QUuid> entities;
    Instant from = trackers.empty() ? Instant() : trackers.front().start().at;
    for (const GoalTracker& tracker : trackers) {
        from = std::min(from, tracker.start().at);
        for (const WatchedEntity& entity : tracker.start().entities) {
            entities.insert(entity.entity);
        }
    }
    TF_TRY(const QList<PastFill> past, fills());
    TF_TRY(const QList<EquitySnapshot> points, snapshots(entities, from));
    Gate gate(std::move(trackers), book);
    qsizetype next = 0;
    const auto passPoints = [&](std::optional<Instant> before) {
        for (; next < points.size() && (!before || points[next].at < *before); ++next) {
            gate.openUntil(points[next].at);
            book.onEquity(points[next]);
        }
    };
    for (const PastFill& fill : past) {
        const Instant at = fill.booked.fill.at;
        passPoints(at);
        gate.openUntil(at);
        book.onFill(reader.read(fill.booked, fill.isHandover));
    }
    passPoints(std::nullopt);
    gate.openAll();
    return {};
}

} // namespace tf::goals
