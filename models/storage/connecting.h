// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

struct pg_conn;

namespace tf::storage {

/// Establishes a libpq connection within `timeoutMs`; the caller finishes it with PQfinish. See
/// Session::open for the errors.
Result<pg_conn*> establish(const QByteArray& connectionString, const QByteArray& password,
                           int timeoutMs);

} // namespace tf::storage
