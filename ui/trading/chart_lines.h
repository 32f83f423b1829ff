// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/series.h"
#include "widgets/candle_chart.h"

#include <QStringList>

namespace tf::ui {

/// The candles as the chart draws them. Takes some milliseconds for a million: not for the GUI
/// thread.
widgets::CandleBars chartBars(market::CandleSpan candles);

/// The lines of these kinds of indicators (ids of strategies::indicatorKinds) with their usual
/// parameters; those with a pane of their own get one each. Not for the GUI thread.
std::vector<widgets::ChartLine> chartLines(market::CandleSpan candles, const QStringList& kinds);

/// "SMA 20": a kind's short name with its usual parameters.
QString indicatorLabel(const QString& kind);

/// "exchange silent", "market closed", "import missing"
QString causeText(market::GapCause cause);
/// Marks for the gaps, without those in which the market was closed.
QList<widgets::ChartGap> chartGaps(const market::LoadedSeries& loaded);

} // namespace tf::ui
