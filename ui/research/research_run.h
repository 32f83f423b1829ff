// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/series.h"
#include "models/trading/research_runs.h"
#include "widgets/candle_chart.h"

#include <QPointF>

namespace tf::ui::research {

/// What the form asks for: a request and the candles that it is about.
struct RunOrder {
    market::Instrument instrument;
    market::Interval interval = market::Interval::OneHour;
    trading::BacktestRequest request;

    /// "Moving-average cross, BTC/USDT 1h"
    QString title() const;
};

/// A backtest that was run, with what its pictures are drawn from. Made beside the GUI thread.
struct ResearchRun {
    QUuid id;     ///< of a kept run
    QString name; ///< as it was kept; the order's title until then
    QStringList tags;
    RunOrder order;
    trading::BacktestResult result;
    QList<QPointF> equity; ///< thinned to what a screen can show; x in milliseconds
    QList<QPointF> benchmark;
    QList<QPointF> drawdown;
    widgets::CandleBars bars; ///< the candles of the period
    QList<widgets::ChartMarker> markers;
};
/// shared: the views, the kept list and exports in the background read one copy
using ResearchRunPtr = std::shared_ptr<const ResearchRun>;

/// Runs the order over its candles and prepares the pictures. Heeds `control`.
Result<ResearchRunPtr> runOrder(const RunOrder& order, const market::LoadedSeriesPtr& loaded,
                                JobControl& control);
/// A run with its curves but without candles: what is needed to compare kept ones.
ResearchRunPtr curvesOf(const RunOrder& order, trading::BacktestResult result);
/// The same run with its candles and fills, to be shown.
ResearchRunPtr withCandles(const ResearchRun& run, const market::LoadedSeries& loaded);
/// The candles as a backtest takes them; a view of `loaded`.
trading::SeriesInput seriesInput(const market::LoadedSeries& loaded);

/// Marker ids are the trades' places in the result.
QUuid markerId(qsizetype trade);
qsizetype tradeOfMarker(const QUuid& id);

} // namespace tf::ui::research
