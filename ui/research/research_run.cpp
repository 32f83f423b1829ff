// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_run.h"

#include "models/analytics/drawdown.h"
#include "ui/research/research_words.h"
#include "widgets/format.h"
#include "widgets/line_chart.h"

#include <QCoreApplication>

namespace tf::ui::research {

namespace {

namespace format = widgets::format;
using widgets::ChartMarker;

constexpr qsizetype mostTeamAgents = 50;
constexpr qsizetype longestTeamTitle = 48; ///< of names; longer ones are counted

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

void addMarkers(QList<LegPicture>& legs, const ResearchRun& run) {
    const std::vector<trading::Trade>& trades = run.result.trades;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        const int decimals = run.order.instruments[trades[i].leg].tickSize.scale();
        QList<ChartMarker>& markers = legs[trades[i].leg].markers;
        markers.append(fillMarker(trades[i], place, true, decimals));
        markers.append(fillMarker(trades[i], place, false, decimals));
    }
}

Error refusal(const char* text) {
    return {ErrorCode::InvalidArgument, words(text)};
}

/// Market data of more days in a year decides how returns are annualised.
void widen(trading::BacktestRequest& team, const trading::BacktestRequest& other) {
    team.from = team.from && other.from ? std::min(team.from, other.from) : std::nullopt;
    team.to = team.to && other.to ? std::max(team.to, other.to) : std::nullopt;
    team.periodsPerYear = std::max(team.periodsPerYear, other.periodsPerYear);
    team.trials += other.trials;
    team.trialVariance = std::max(team.trialVariance, other.trialVariance);
}

} // namespace

QString RunOrder::title() const {
    if (isTeam() && request.name.size() <= longestTeamTitle) {
        return QStringLiteral("%1, %2").arg(request.name, market::intervalName(interval));
    }
    if (isTeam()) {
        const int count = static_cast<int>(instruments.size());
        return QCoreApplication::translate("research", "%n agent(s), %1", "", count)
            .arg(market::intervalName(interval));
    }
    const auto& config = request.legs.front().strategy;
    const strategies::StrategyKind* kind = strategies::findStrategyKind(config.kind);
    return QStringLiteral("%1, %2 %3")
        .arg(kind != nullptr ? strategies::translated(kind->name) : config.kind,
             instrument().pair(), market::intervalName(interval));
}

trading::SeriesInput seriesInput(const market::LoadedSeries& loaded) {
    return {.candles = loaded.series.span(),
            .gaps = loaded.gapSummary.gaps,
            .isSimulated = loaded.isSimulated};
}

Result<ResearchRunPtr> runOrder(const RunOrder& order, const LoadedLegs& loaded,
                                JobControl& control) {
    std::vector<trading::SeriesInput> series;
    for (const market::LoadedSeriesPtr& one : loaded) {
        series.push_back(seriesInput(*one));
    }
    TF_TRY(auto result, trading::runBacktest(order.request, series, &control));
    return withCandles(*curvesOf(order, std::move(result)), loaded);
}

Result<RunOrder> teamOf(const QList<ResearchRunPtr>& runs) {
    if (runs.size() < 2) {
        return refusal(QT_TRANSLATE_NOOP("research", "Select two or more runs."));
    }
    RunOrder team = runs.first()->order;
    QStringList names;
    team.instruments.clear();
    team.request.legs.clear();
    for (const ResearchRunPtr& run : runs) {
        const RunOrder& order = run->order;
        if (order.interval != team.interval) {
            return refusal(QT_TRANSLATE_NOOP(
                "research", "Agents that share one capital need candles of one interval."));
        }
        if (order.instrument().quote != runs.first()->order.instrument().quote) {
            return refusal(QT_TRANSLATE_NOOP(
                "research", "Agents that share one capital need one quote asset."));
        }
        for (qsizetype i = 0; i < order.instruments.size(); ++i) {
            trading::BacktestLeg leg = order.request.legs[static_cast<std::size_t>(i)];
            leg.name = order.isTeam() ? leg.name : run->name;
            leg.share = 0;
            team.instruments.append(order.instruments[i]);
            team.request.legs.push_back(std::move(leg));
        }
        names << run->name;
        if (run != runs.first()) {
            widen(team.request, order.request);
        }
    }
    if (team.instruments.size() > mostTeamAgents) {
        return refusal(QT_TRANSLATE_NOOP("research", "A run holds 50 agents at most."));
    }
    team.request.name = names.join(QStringLiteral(" + "));
    return team;
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

ResearchRunPtr withCandles(const ResearchRun& run, const LoadedLegs& loaded) {
    auto whole = std::make_shared<ResearchRun>(run);
    const auto& request = run.order.request;
    whole->legs.clear();
    for (const market::LoadedSeriesPtr& one : loaded) {
        whole->legs.append(
            {.bars = barsOf(trading::candlesWithin(one->series.span(), request.from, request.to)),
             .markers = {}});
    }
    addMarkers(whole->legs, run);
    return whole;
}

QUuid markerId(qsizetype trade) {
    return {static_cast<uint>(trade + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
}

qsizetype tradeOfMarker(const QUuid& id) {
    return static_cast<qsizetype>(id.data1) - 1;
}

} // namespace tf::ui::research
