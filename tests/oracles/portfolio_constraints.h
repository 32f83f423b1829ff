// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/problem.h"

#include <QJsonObject>

namespace tf::oracle {

/// The constraints of a portfolio case of n entities (DEFINITIONS.md, "Constraints"). Columns for
/// limits by type and farm and values of thresholds may stand among the inputs. InvalidArgument for
/// a key or shape that nobody knows.
Result<allocation::Constraints> readConstraints(const QJsonObject& constraints,
                                                const QJsonObject& inputs, int n,
                                                const allocation::Numbers& current);

} // namespace tf::oracle
