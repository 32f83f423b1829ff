// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"

namespace tf::storage {

/// Refuses servers on which the program cannot keep its promises. ServerTooOld (before Postgres 15,
/// or without the security fixes of May 2026), ReadOnlyServer (a replica, or read-only by default).
Result<void> checkServer(Session& session);

/// Refuses connections that change their backend between transactions (poolers in transaction or
/// statement mode), because notices, session settings and prepared statements get lost there.
/// PoolerRefused. Needs a second session of the same address.
Result<void> checkPooler(Session& first, Session& second);

} // namespace tf::storage
