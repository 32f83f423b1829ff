// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"
#include "models/ledger/posting_store.h"

namespace tf::farms {

/// One agent's way into another farm. The ids of its new wallet and of the transfers follow from
/// the assignment's.
struct AgentMove {
    AssignmentId assignment = AssignmentId::create();
    AgentId agent;
    FarmId to;
    Instant at;
    QString reason;
};

/// Moves the agent as steps of the caller's transaction. A wallet keeps its place for ever, so that
/// the old farm's history stays what it was: the agent gets a new wallet under the new farm, all
/// its money and its allowances go there, and the old wallet is closed. Role and weight stay; both
/// farms' logs say it. Being there already is no error.
///
/// Refused with a sentence: WrongState while it runs, has working orders, or the farm is archived;
/// Conflict while it holds a position; AssetMismatch when the farms' base assets differ;
/// BadParameter when the farm trades none of its instruments.
Result<void> moveAgent(storage::Session& session, ledger::AssetIds& assets,
                       const ledger::WriteContext& context, const AgentMove& move);

} // namespace tf::farms
