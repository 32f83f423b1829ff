// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Everything that the Research page runs on background threads. Each run is a plain function with
/// a JobControl: start it through `Jobs::start`, show `control->progress()`, tell the time left by
/// `remainingTime`, cancel by `control->cancel()`. Results do not depend on the number of threads.
#include "models/trading/backtest.h"
#include "models/trading/look_ahead.h"
#include "models/trading/monte_carlo.h"
#include "models/trading/parallel_runs.h"
#include "models/trading/sweep.h"
#include "models/trading/walk_forward.h"
