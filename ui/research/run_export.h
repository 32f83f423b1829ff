// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/research_run.h"

namespace tf::ui::research {

/// CSV as other programs read it everywhere (RFC 4180, decimal points, UTC, digits that bring every
/// number back). Texts that a spreadsheet would take for a formula get an apostrophe before them.
QByteArray tradesCsv(const ResearchRun& run);
/// One line per candle: time, equity, what holding would have given, drawdown.
QByteArray equityCsv(const ResearchRun& run);
/// One text cell, quoted and made safe.
QByteArray csvText(const QString& text);

/// Writes all or nothing of it. FileNotWritable or the like when it cannot.
Result<bool> writeFile(const QString& path, const QByteArray& text);

} // namespace tf::ui::research
