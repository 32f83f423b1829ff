// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/research_run.h"

namespace tf::ui::research {

/// The run as a PDF of A4 pages: what was asked, marks that must not be overlooked, key figures,
/// equity and drawdown, months, the whole sheet with formulas, trades. May run beside the GUI
/// thread.
QByteArray reportPdf(const ResearchRun& run);

/// Trades that are printed; the note beneath the table says where the others are.
inline constexpr qsizetype mostPrintedTrades = 2'000;

} // namespace tf::ui::research
