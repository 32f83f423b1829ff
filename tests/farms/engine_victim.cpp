// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the engine of a database over all of its candles; the crash test kills it at failpoints.
#include "tests/farms/engine_ride.h"

int main(int argc, char** argv) {
    return tf::farms::test::rideEngine(argc, argv,
                                       {.batchesPerWrite = 40, .transfersPerWrite = 60});
}
