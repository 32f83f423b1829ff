// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tf {

/// Writes the broken assumption to the log and aborts. Programmer errors only, in release builds
/// too.
[[noreturn]] void assertionFailed(const char* expression, const char* file, int line) noexcept;

} // namespace tf

#define TF_ASSERT(expression)                                                                      \
    (static_cast<bool>(expression) ? static_cast<void>(0)                                          \
                                   : ::tf::assertionFailed(#expression, __FILE__, __LINE__))
