// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/series.h"
#include "models/trading/research_runs.h"
#include "widgets/candle_chart.h"

#include <QPointF>

namespace tf::ui::research {

/// A request and what its candles are of.
struct RunOrder {
    QList<market::Instrument> instruments; ///< of each leg of the request
    market::Interval interval = market::Interval::OneHour;
    trading::BacktestRequest request;

    const market::Instrument& instrument() const { return instruments.front(); }
    /// Several agents that share one capital.
    bool isTeam() const { return instruments.size() > 1; }
    /// "Moving-average cross, BTC/USDT 1h"; of a team "Slow + Fast, 1h" or "5 agents, 1h"
    QString title() const;
};

/// One agent's candles within the period, and its fills on them.
struct LegPicture {
    widgets::CandleBars bars;
    QList<widgets::ChartMarker> markers;
};

/// The candles of each leg of a request, in its order.
using LoadedLegs = QList<market::LoadedSeriesPtr>;

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
    QList<LegPicture> legs; ///< empty without candles
};
/// shared: the views, the kept list and exports in the background read one copy
using ResearchRunPtr = std::shared_ptr<const ResearchRun>;

/// Runs the order over its candles and prepares the pictures. Heeds `control`.
Result<ResearchRunPtr> runOrder(const RunOrder& order, const LoadedLegs& loaded,
                                JobControl& control);
/// The agents of kept runs as one order: they share the first one's capital in equal parts and have
/// its costs and position size; the period is that of all. InvalidArgument in words for a person
/// where they cannot: fewer than two, other intervals, another quote asset, more than 50 agents.
Result<RunOrder> teamOf(const QList<ResearchRunPtr>& runs);
/// A run with its curves but without candles: what is needed to compare kept ones.
ResearchRunPtr curvesOf(const RunOrder& order, trading::BacktestResult result);
/// The same run with its candles and fills, to be shown.
ResearchRunPtr withCandles(const ResearchRun& run, const LoadedLegs& loaded);
/// The candles as a backtest takes them; a view of `loaded`.
trading::SeriesInput seriesInput(const market::LoadedSeries& loaded);

/// Marker ids are the trades' places in the result.
QUuid markerId(qsizetype trade);
qsizetype tradeOfMarker(const QUuid& id);

} // namespace tf::ui::research
