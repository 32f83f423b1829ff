// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/series.h"
#include "models/trading/trading_store.h"
#include "widgets/candle_chart.h"

#include <QJsonObject>
#include <QStringList>

namespace tf::ui {

/// The candles as the chart draws them. Takes some milliseconds for a million: not for the GUI
/// thread.
widgets::CandleBars chartBars(market::CandleSpan candles);

/// An indicator on the chart; parameters that are absent have their usual values.
struct ChosenIndicator {
    QString kind; ///< id of strategies::indicatorKinds
    QJsonObject parameters;

    bool operator==(const ChosenIndicator&) const = default;
};

/// The lines of these indicators; those with a pane of their own get one each. One that cannot be
/// made is left out. Not for the GUI thread.
std::vector<widgets::ChartLine> chartLines(market::CandleSpan candles,
                                           const QList<ChosenIndicator>& chosen);

/// "SMA 20": a kind's short name with its usual parameters.
QString indicatorLabel(const QString& kind);

/// "exchange silent", "market closed", "import missing"
QString causeText(market::GapCause cause);

/// Marks for what was bought and sold; their ids are the agents'.
QList<widgets::ChartMarker> fillMarkers(const QList<trading::BookedFill>& fills, int priceDecimals);

/// Marks for the gaps, without those in which the market was closed.
QList<widgets::ChartGap> chartGaps(const market::LoadedSeries& loaded);

} // namespace tf::ui
