// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/chart_lines.h"

#include "models/strategies/indicators/indicator.h"
#include "widgets/format.h"
#include "widgets/palette.h"

#include <QCoreApplication>

namespace tf::ui {

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

namespace {

/// " 12/26/9": the whole-number parameters.
QString numbersText(const strategies::IndicatorKind& kind, const QJsonObject& parameters = {}) {
    QStringList numbers;
    for (const strategies::ParameterSpec& parameter : kind.parameters) {
        if (parameter.type == strategies::ParameterType::Integer) {
            const QJsonValue value = parameters.value(QLatin1String(parameter.id));
            numbers.append(QString::number(value.toInt(static_cast<int>(parameter.initial))));
        }
    }
    return numbers.isEmpty() ? QString() : u' ' + numbers.join(u'/');
}

/// "SMA", "Bollinger": what traders call it, short enough for a legend.
QString shortName(const strategies::IndicatorKind& kind) {
    QString name = QString::fromLatin1(kind.id);
    name.replace(u'_', u' ');
    return name.size() <= 5 ? name.toUpper() : name.left(1).toUpper() + name.mid(1);
}

} // namespace

QString indicatorLabel(const QString& kind) {
    const strategies::IndicatorKind* const found = strategies::findIndicatorKind(kind);
    return found == nullptr ? kind : strategies::translated(found->name) + numbersText(*found);
}

std::vector<ChartLine> chartLines(market::CandleSpan candles,
                                  const QList<ChosenIndicator>& chosen) {
    std::vector<ChartLine> lines;
    int panes = 0;
    int overlays = 0;
    for (const ChosenIndicator& one : chosen) {
        const strategies::IndicatorKind* const kind = strategies::findIndicatorKind(one.kind);
        auto indicator = strategies::createIndicator(one.kind, one.parameters);
        if (kind == nullptr || !indicator.isOk()) {
            continue;
        }
        std::vector<std::vector<double>> outputs;
        indicator.value()->run(candles, outputs);
        const bool isOverlay = kind->placement == strategies::Placement::OnPrice;
        const int pane = isOverlay ? 0 : ++panes;
        const QString name = shortName(*kind) + numbersText(*kind, one.parameters);
        // lines over the prices that belong together share a colour
        const QColor color = isOverlay ? widgets::chartColor(overlays++) : QColor();
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const QString output = QString::fromLatin1(kind->outputs[i]);
            ChartLine line;
            line.name = outputs.size() == 1 ? name : name + u' ' + output;
            line.color = isOverlay ? color : widgets::chartColor(static_cast<int>(i));
            line.values = std::move(outputs[i]);
            line.pane = pane;
            line.style = output == QStringLiteral("histogram") ? ChartLine::Style::Histogram
                                                               : ChartLine::Style::Line;
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

QString causeText(market::GapCause cause) {
    switch (cause) {
    case market::GapCause::ExchangeSilent:
        return QCoreApplication::translate("Markets", "exchange silent");
    case market::GapCause::MarketClosed:
        return QCoreApplication::translate("Markets", "market closed");
    case market::GapCause::ImportMissing:
        return QCoreApplication::translate("Markets", "import missing");
    }
    return {};
}

QList<widgets::ChartMarker> fillMarkers(const QList<trading::BookedFill>& fills,
                                        int priceDecimals) {
    QList<widgets::ChartMarker> markers;
    markers.reserve(fills.size());
    for (const trading::BookedFill& booked : fills) {
        const bool isBuy = booked.side == trading::Side::Buy;
        const QString text = isBuy ? QCoreApplication::translate("Markets", "buy %1 at %2")
                                   : QCoreApplication::translate("Markets", "sell %1 at %2");
        markers.append(
            {.kind = isBuy ? widgets::ChartMarker::Kind::Buy : widgets::ChartMarker::Kind::Sell,
             .timeMs = booked.fill.at.toMs(),
             .price = booked.fill.price.toDouble(),
             .text = text.arg(widgets::format::exact(booked.fill.quantity),
                              widgets::format::number(booked.fill.price, priceDecimals)),
             .id = booked.agent.uuid()});
    }
    return markers;
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

} // namespace tf::ui
