// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArrayView>

namespace tf::storage {

/// What a server's SQLSTATE (five characters) means to us. Class TF is the schema's own: functions
/// and triggers in migrations raise it with `raise exception using errcode = 'TF002'`; the list is
/// in sql_state.cpp. An empty state means that the connection broke before an answer came.
ErrorCode errorCodeOf(QByteArrayView sqlState);

} // namespace tf::storage
