// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm.h"
#include "models/market/interval.h"

namespace tf::farms {

using trading::AgentId;
using AssignmentId = Id<struct AssignmentTag>;

/// Where its orders go. Live comes with exchanges. The numbers are stored.
enum class AgentMode : quint8 { Paper = 1, Live };

/// Idle (never started), running, paused (keeps its position, no entries), halted (by a loss rule,
/// until a time), stopped, failed (with the reason). The numbers are stored.
enum class AgentState : quint8 { Idle = 1, Running, Paused, Halted, Stopped, Failed };

/// The parameters of an agent at one time; every change makes a new one.
struct AgentVersion {
    int number = 1;
    strategies::StrategyConfig strategy;
    trading::Sizing sizing;     ///< how much an entry takes
    trading::OrderStyle orders; ///< how it is placed
    Instant createdAt;
    QString actor;

    bool operator==(const AgentVersion&) const = default;
};

/// One strategy with parameters on instruments, with its own wallet.
struct Agent {
    AgentId id = AgentId::create();
    QString name;
    ledger::WalletId wallet;
    FarmId farm; ///< of the current assignment; null when unassigned
    AgentMode mode = AgentMode::Paper;
    AgentState state = AgentState::Idle;
    QString stateReason;
    std::optional<Instant> haltedUntil;
    AgentVersion pinned; ///< the version that it runs
    QList<InstrumentId> instruments;
    market::Interval interval = market::Interval::OneHour;
    QJsonObject elizaConfig; ///< kept for its later use by an outside runtime
    int version = 0;         ///< of the stored row; saving an older one is Conflict
    Instant createdAt;

    bool operator==(const Agent&) const = default;
};

/// An agent's time in a farm. History is kept: `until` is set when it leaves.
struct Assignment {
    AssignmentId id = AssignmentId::create();
    AgentId agent;
    FarmId farm;
    QString role;                       ///< free text, "lead", "hedge" …
    Decimal capitalWeight = Decimal(1); ///< share of the farm's capital relative to the others, > 0
    Instant from;
    std::optional<Instant> until;

    bool operator==(const Assignment&) const = default;
};

QList<FieldProblem> validate(const Agent& agent);
bool canFollow(AgentState from, AgentState to);
QString agentStateName(AgentState state); ///< translated, lower case

/// What differs between two versions of parameters, one line each: "fast: 10 → 12".
QStringList differences(const strategies::StrategyConfig& before,
                        const strategies::StrategyConfig& after);
/// The same with the way in which entries are placed.
QStringList differences(const AgentVersion& before, const AgentVersion& after);

} // namespace tf::farms
