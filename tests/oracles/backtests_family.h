// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/oracles/oracle.h"

namespace tf::oracle {

/// Complete runs under NEXT_OPEN and NEXT_OPEN_UNIT (backtest-cases/1): every trade, the sampled
/// equity and the "house" figures.
Outcome checkBacktestCase(const QJsonObject& oneCase, const CaseFile& file);

/// Five to seven candles each under SIGNAL_BRACKET (bracket-cases/1).
Outcome checkBracketCase(const QJsonObject& oneCase, const CaseFile& file);

} // namespace tf::oracle
