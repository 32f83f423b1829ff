// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

namespace tf::ui {

/// The sentence for a person: what failed and what to do. Has one for each code; the error's
/// detail stays in the log.
QString errorText(ErrorCode code);
QString errorText(const Error& error);

} // namespace tf::ui
