// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/engine_core.h"
#include "models/ledger/posting_store.h"

namespace tf::farms {

/// Follows a run from inside: on the engine's thread, batch by batch, and within the transactions
/// that write them. An interface although only goals have one, because goals lie above farms and
/// the engine may not know them.
class EngineHook {
public:
    virtual ~EngineHook() = default;

    /// A run begins, or begins again, from the books.
    virtual Result<void> begin(storage::Session& session, const ledger::WriteContext& context,
                               EngineCore& core) = 0;
    /// A batch was done: core.pendingFills() and pendingSnapshots() grow until they are written.
    virtual void note(const EngineCore& core) = 0;
    /// Within the transaction that writes all that note() has seen. `isLast`: the run ends with it.
    virtual Result<void> write(storage::Session& session, bool isLast) = 0;
    /// Whether act() is to be called before the next batch, once everything is written.
    virtual bool wantsToAct() const = 0;
    /// May post money, or make the core trade; not both in one call.
    virtual Result<void> act(storage::Session& session, EngineCore& core) = 0;
};

} // namespace tf::farms
