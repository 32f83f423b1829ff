// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_run.h"

#include "models/analytics/drawdown.h"
#include "ui/research/research_words.h"
#include "widgets/format.h"
#include "widgets/line_chart.h"

namespace tf::ui::research {

namespace {

namespace format = widgets::format;
using widgets::ChartMarker;

widgets::CandleBars barsOf(market::CandleSpan candles) {
    std::vector<widgets::ChartCandle> drawn;
    drawn.reserve(candles.size());
    for (const market::Candle& candle : candles) {
        drawn.push_back(
            {candle.openMs, candle.open, candle.high, candle.low, candle.close, candle.volume});
    }
    return widgets::CandleBars(std::move(drawn));
}

ChartMarker fillMarker(const trading::Trade& trade, qsizetype place, bool isEntry, int decimals) {
    const bool isBuy = trade.isShort() != isEntry;
    const double price = isEntry ? trade.entryPrice : trade.exitPrice;
    const QString units = plainNumber(std::abs(trade.units));
    const QString text = isBuy ? words(QT_TRANSLATE_NOOP("research", "buy %1 at %2"))
                               : words(QT_TRANSLATE_NOOP("research", "sell %1 at %2"));
    return {.kind = isBuy ? ChartMarker::Kind::Buy : ChartMarker::Kind::Sell,
            .timeMs = isEntry ? trade.entryMs : trade.exitMs,
            .price = price,
            .text = text.arg(units, format::number(price, decimals)),
            .id = markerId(place)};
}

QList<ChartMarker> markersOf(const std::vector<trading::Trade>& trades, int decimals) {
    QList<ChartMarker> markers;
    markers.reserve(static_cast<qsizetype>(2 * trades.size()));
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        markers.append(fillMarker(trades[i], place, true, decimals));
        markers.append(fillMarker(trades[i], place, false, decimals));
    }
    return markers;
}

} // namespace

QString RunOrder::title() const {
    const auto& config = request.legs.front().strategy;
    const strategies::StrategyKind* kind = strategies::findStrategyKind(config.kind);
    return QStringLiteral("%1, %2 %3")
        .arg(kind != nullptr ? strategies::translated(kind->name) : config.kind, instrument.pair(),
             market::intervalName(interval));
}

trading::SeriesInput seriesInput(const market::LoadedSeries& loaded) {
    return {.candles = loaded.series.span(),
            .gaps = loaded.gapSummary.gaps,
            .isSimulated = loaded.isSimulated};
}

Result<ResearchRunPtr> runOrder(const RunOrder& order, const market::LoadedSeriesPtr& loaded,
                                JobControl& control) {
    const trading::SeriesInput series = seriesInput(*loaded);
    TF_TRY(auto result, trading::runBacktest(order.request, {&series, 1}, &control));
    return withCandles(*curvesOf(order, std::move(result)), *loaded);
}

ResearchRunPtr curvesOf(const RunOrder& order, trading::BacktestResult result) {
    auto run = std::make_shared<ResearchRun>();
    run->order = order;
    run->name = order.title();
    run->equity = widgets::thinned(result.times, result.equity);
    run->benchmark = widgets::thinned(result.times, result.benchmark);
    run->drawdown = widgets::thinned(result.times, analytics::drawdownCurve(result.equity));
    run->result = std::move(result);
    return run;
}

ResearchRunPtr withCandles(const ResearchRun& run, const market::LoadedSeries& loaded) {
    auto whole = std::make_shared<ResearchRun>(run);
    const auto& request = run.order.request;
    whole->bars = barsOf(trading::candlesWithin(loaded.series.span(), request.from, request.to));
    whole->markers = markersOf(run.result.trades, run.order.instrument.tickSize.scale());
    return whole;
}

QUuid markerId(qsizetype trade) {
    return {static_cast<uint>(trade + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
}

qsizetype tradeOfMarker(const QUuid& id) {
    return static_cast<qsizetype>(id.data1) - 1;
}

} // namespace tf::ui::research
