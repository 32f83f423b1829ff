// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/engine.h"

namespace tf::farms {

/// A feed of the workspace's stored candles for an engine's run, from where the run stands to
/// `until` (absent: all). `speed` 0: as fast as it goes; 60: an hour of the market in a minute.
FeedFactory storedCandles(double speed, std::optional<Instant> until = std::nullopt);

} // namespace tf::farms
