// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// TF_FAILPOINT("ledger.transfer.after_commit"): a place where a crash test may end the program at
/// once, without any clean-up. In builds with TF_FAILPOINTS, the environment variable
/// TF_FAILPOINT_HIT="name" or "name:n" makes the n-th passage (from 1) exit with failpointExitCode;
/// otherwise nothing happens. In other builds there is no code.
#ifdef TF_FAILPOINTS
#define TF_FAILPOINT(name) ::tf::passFailpoint(name)
#else
#define TF_FAILPOINT(name) static_cast<void>(0)
#endif

namespace tf {

inline constexpr int failpointExitCode = 86;

#ifdef TF_FAILPOINTS
void passFailpoint(const char* name);
#endif

} // namespace tf
