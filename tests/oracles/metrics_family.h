// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/oracles/oracle.h"

namespace tf::oracle {

/// Return and trade metrics, transaction costs and attribution (metric-cases/1).
Outcome checkMetricCase(const QJsonObject& oneCase, const CaseFile& file);

} // namespace tf::oracle
