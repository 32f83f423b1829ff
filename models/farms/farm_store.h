// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm.h"
#include "models/storage/session.h"

namespace tf::farms {

/// What a line of the farm log is about; the numbers are those of farm.farm_log.kind.
enum class LogKind : quint8 {
    State = 1,
    RefusedByGate,
    RefusedByCoordination,
    Sweep,
    Parameters,
    Assignment,
};

/// One line of what happened in a farm.
struct LogLine {
    qint64 id = 0;
    FarmId farm;
    trading::AgentId agent;
    InstrumentId instrument;
    Instant at;
    LogKind kind = LogKind::State;
    QString code; ///< stable: a gate or coordination code, a state, "sweep" …
    QString detail;
    QString actor;

    bool operator==(const LogLine&) const = default;
};

/// Which lines of the log; null ids do not filter. Newest first, below `before`.
struct LogQuery {
    FarmId farm;
    trading::AgentId agent;
    std::optional<LogKind> kind;
    std::optional<qint64> before;
    int limit = 200;
};

/// All SQL on farms. Each function is one step of the caller's transaction.
class FarmStore {
public:
    FarmStore(storage::Session& session, WorkspaceId workspace)
        : m_session(session)
        , m_workspace(workspace) {}

    Result<QList<Farm>> farms();
    Result<Farm> farm(FarmId id);
    /// The wallet must be there already.
    Result<void> insert(const Farm& farm);
    /// Everything but state, wallet and master. Conflict when the row has another version.
    Result<void> update(const Farm& farm);
    /// WrongState when the farm is not in `from`.
    Result<void> setState(FarmId id, FarmState from, FarmState to, const QString& reason);
    /// WrongState when the farm has run or has, or had, agents.
    Result<void> remove(FarmId id);

    Result<void> append(const QList<LogLine>& lines);
    Result<QList<LogLine>> log(const LogQuery& query);

private:
    Result<void> writeInstruments(const Farm& farm);

    storage::Session& m_session;
    WorkspaceId m_workspace;
};

} // namespace tf::farms
