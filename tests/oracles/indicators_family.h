// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/oracles/oracle.h"

namespace tf::oracle {

/// Indicators and candlestick patterns (indicator-cases/1): first index, count, samples and sums of
/// every output, with our streaming and our batch result alike.
Outcome checkIndicatorCase(const QJsonObject& oneCase, const CaseFile& file);

} // namespace tf::oracle
