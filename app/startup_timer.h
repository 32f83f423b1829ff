// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tf::app {

/// Milliseconds since the operating system made this process, loading of libraries included;
/// measured by the monotonic clock of the system, to about 10 ms.
qint64 msSinceProcessStart();

} // namespace tf::app
