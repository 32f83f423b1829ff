// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/oracles/oracle.h"

namespace tf::oracle {

/// Estimators, optimisers and measures of shared/data/portfolio/DEFINITIONS.md: weights within
/// 1e-9, other numbers within 1e-9 relative, named errors.
Outcome checkPortfolioCase(const QJsonObject& oneCase, const CaseFile& file);
/// Whether a case is of one of the portfolio families.
bool isPortfolioCase(const QJsonObject& oneCase, const CaseFile& file);

} // namespace tf::oracle
