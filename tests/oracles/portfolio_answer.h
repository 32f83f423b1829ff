// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/oracles/portfolio_case.h"

namespace tf::oracle {

/// What our code gives for a case, under the names that expectations use.
Result<QJsonObject> portfolioAnswer(const PortfolioCase& oneCase);

} // namespace tf::oracle
