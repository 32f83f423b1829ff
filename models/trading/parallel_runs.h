// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"

#include <chrono>
#include <functional>

namespace tf::trading {

/// Calls `run(i)` for every i of 0..count-1, each once, on `threads` threads (0 = all cores) of
/// which the caller's is one. Results must be written by index: then they are the same on any
/// number of threads. Reports to `progress` after each; false when `cancel` says so, within the
/// time of one step of a run that itself heeds it. Both may be absent.
bool forEachRun(qsizetype count, int threads, const JobControl* cancel, JobControl* progress,
                const std::function<void(qsizetype run)>& run);

/// Time that is left when `progress` (0..1) took `elapsed`; nothing while it cannot be told.
std::optional<std::chrono::milliseconds> remainingTime(double progress,
                                                       std::chrono::milliseconds elapsed);

/// The seed of one run of a seeded study: independent of how runs fall on threads.
quint64 seedOfRun(quint64 seed, quint64 run);

} // namespace tf::trading
