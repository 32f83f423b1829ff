// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/chart_lines.h"

#include "models/strategies/indicators/indicator.h"
#include "ui/markets/market_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui::markets {

using widgets::ChartLine;

widgets::CandleBars chartBars(market::CandleSpan candles) {
    std::vector<widgets::ChartCandle> drawn;
    drawn.reserve(candles.size());
    for (const market::Candle& candle : candles) {
        drawn.push_back(
            {candle.openMs, candle.open, candle.high, candle.low, candle.close, candle.volume});
    }
    return widgets::CandleBars(std::move(drawn));
}

QString indicatorLabel(const QString& kind) {
    const strategies::IndicatorKind* const found = strategies::findIndicatorKind(kind);
    if (found == nullptr) {
        return kind;
    }
    QStringList numbers;
    for (const strategies::ParameterSpec& parameter : found->parameters) {
        if (parameter.type == strategies::ParameterType::Integer) {
            numbers.append(QString::number(static_cast<int>(parameter.initial)));
        }
    }
    return QString(strategies::translated(found->name) + u' ' + numbers.join(u'/')).trimmed();
}

std::vector<ChartLine> chartLines(market::CandleSpan candles, const QStringList& kinds) {
    std::vector<ChartLine> lines;
    int panes = 0;
    for (const QString& id : kinds) {
        const strategies::IndicatorKind* const kind = strategies::findIndicatorKind(id);
        auto indicator = strategies::createIndicator(id, {});
        if (kind == nullptr || !indicator.isOk()) {
            continue;
        }
        std::vector<std::vector<double>> outputs;
        indicator.value()->run(candles, outputs);
        const int pane = kind->placement == strategies::Placement::OwnPane ? ++panes : 0;
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const QString output = QString::fromLatin1(kind->outputs[i]);
            ChartLine line;
            line.name = outputs.size() == 1 ? indicatorLabel(id)
                                            : indicatorLabel(id) + QStringLiteral(" ") + output;
            line.values = std::move(outputs[i]);
            line.pane = pane;
            line.style = output == QStringLiteral("histogram") ? ChartLine::Style::Histogram
                                                               : ChartLine::Style::Line;
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

QList<widgets::ChartGap> chartGaps(const market::LoadedSeries& loaded) {
    QList<widgets::ChartGap> gaps;
    const qint64 length = market::lengthMs(loaded.storedInterval);
    for (const market::Gap& gap : loaded.gaps) {
        if (gap.cause == market::GapCause::MarketClosed) {
            continue;
        }
        const QString text = QCoreApplication::translate("Markets", "%1 candles absent: %2")
                                 .arg(widgets::format::count(gap.candles), causeText(gap.cause));
        gaps.append({gap.startMs, gap.startMs + gap.candles * length, text});
    }
    return gaps;
}

} // namespace tf::ui::markets
