// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QDateTime>

namespace tf {

Instant SystemClock::now() const {
    return Instant::fromMs(QDateTime::currentMSecsSinceEpoch());
}

} // namespace tf
