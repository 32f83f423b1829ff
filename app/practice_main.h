// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tf::app {

/// `trading-farm practice …`, which needs no display: exit status 0 when the run went well and its
/// books are clean, 1 when not, 2 for a wrong command line.
int practiceMain(int argc, char** argv);

} // namespace tf::app
