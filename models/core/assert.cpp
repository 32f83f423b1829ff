// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/assert.h"

#include <QtGlobal>
#include <cstdlib>

namespace tf {

void assertionFailed(const char* expression, const char* file, int line) noexcept {
    qCritical("assertion failed: %s (%s:%d)", expression, file, line);
    std::abort();
}

} // namespace tf
