// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the engine of a database with its goals over all candles; the crash test kills it between
// the steps of completions.
#include "models/goals/goal_watcher.h"
#include "tests/farms/engine_ride.h"

int main(int argc, char** argv) {
    return tf::farms::test::rideEngine(
        argc, argv, {.batchesPerWrite = 100},
        [](tf::farms::TradingEngine& engine, const tf::Clock& clock) {
            engine.setHook(std::make_shared<tf::goals::GoalWatcher>(clock));
        });
}
