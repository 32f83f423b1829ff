// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/oracles/metric_case.h"

namespace tf::oracle {

/// What our code gives for a metric of DEFINITIONS.md, sections 2 to 5: a number, a list, an
/// object; JSON null = undefined. Nothing for a metric that we do not know.
std::optional<QJsonValue> metricValue(const MetricCase& oneCase);

} // namespace tf::oracle
