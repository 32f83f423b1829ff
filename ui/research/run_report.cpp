// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/run_report.h"

#include "ui/research/research_words.h"
#include "widgets/format.h"
#include "widgets/palette.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace tf::ui::research {

namespace {

namespace format = widgets::format;

constexpr int chartWidth = 1'400;
constexpr int chartHeight = 300;

/// Outside text is text, never markup.
QString safe(const QString& text) {
    return text.toHtmlEscaped();
}

QString cell(const QString& text, bool isRight = false) {
    return QStringLiteral("<td%1>%2</td>")
        .arg(isRight ? QStringLiteral(" align=\"right\"") : QString(), safe(text));
}

QString row(const QStringList& cells) {
    return QStringLiteral("<tr>") + cells.join(QString()) + QStringLiteral("</tr>");
}

QString heading(const QString& text) {
    return QStringLiteral("<h2>") + safe(text) + QStringLiteral("</h2>");
}

/// `head`: the first row, repeated on each page.
QString table(const QStringList& head, const QStringList& rows) {
    QStringList cells;
    for (const QString& text : head) {
        cells << QStringLiteral("<th align=\"left\">") + safe(text) + QStringLiteral("</th>");
    }
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead>") +
           row(cells) + QStringLiteral("</thead>") + rows.join(QString()) +
           QStringLiteral("</table>");
}

// what was asked

QString slippageText(const trading::SlippageModel& slippage) {
    switch (slippage.kind) {
    case trading::SlippageKind::None:
        return words(QT_TRANSLATE_NOOP("research", "none"));
    case trading::SlippageKind::FixedBps:
        return words(QT_TRANSLATE_NOOP("research", "%1 bps")).arg(plainNumber(slippage.bps));
    case trading::SlippageKind::Volatility:
        return words(QT_TRANSLATE_NOOP("research", "%1 × ATR"))
            .arg(plainNumber(slippage.rangeShare));
    case trading::SlippageKind::VolumeShare:
        return words(QT_TRANSLATE_NOOP("research", "%1 × squared share of the volume"))
            .arg(plainNumber(slippage.impact));
    }
    return {};
}

QString costsText(const trading::BacktestResult& result) {
    if (result.isFree) {
        return words(QT_TRANSLATE_NOOP("research", "NO COSTS: nobody trades for nothing"));
    }
    const trading::CostModel& costs = result.request.costs;
    return words(QT_TRANSLATE_NOOP("research", "fee %1, spread %2, slippage %3"))
        .arg(format::percent(costs.fees.rate, 3), format::percent(costs.spread, 3),
             slippageText(costs.slippage));
}

QString askedTable(const ResearchRun& run) {
    const trading::BacktestResult& result = run.result;
    QStringList rows;
    const auto add = [&rows](const char* name, const QString& text) {
        rows << row({cell(words(name)), cell(text)});
    };
    add(QT_TRANSLATE_NOOP("research", "Strategy"), run.order.title());
    for (const trading::BacktestLeg& leg : result.request.legs) {
        const QString parameters = parametersText(leg.strategy.kind, leg.strategy.parameters);
        add(QT_TRANSLATE_NOOP("research", "Parameters"),
            run.order.isTeam() ? QStringLiteral("%1, %2: %3").arg(leg.name, leg.symbol, parameters)
                               : parameters);
    }
    if (!result.times.empty()) {
        add(QT_TRANSLATE_NOOP("research", "Period"),
            words(QT_TRANSLATE_NOOP("research", "%1 to %2, %3 candles"))
                .arg(format::date(result.times.front()), format::date(result.times.back()),
                     format::count(result.candles)));
    }
    add(QT_TRANSLATE_NOOP("research", "Capital"), moneyText(result.request.capital));
    add(QT_TRANSLATE_NOOP("research", "Costs"), costsText(result));
    add(QT_TRANSLATE_NOOP("research", "Trials"),
        words(QT_TRANSLATE_NOOP("research", "%1 parameter sets were tried to find this one"))
            .arg(format::count(result.request.trials)));
    if (result.gaps > 0) {
        add(QT_TRANSLATE_NOOP("research", "Gaps"),
            words(QT_TRANSLATE_NOOP("research", "%1 registered gaps lie inside the candles"))
                .arg(format::count(result.gaps)));
    }
    if (result.isSimulated) {
        add(QT_TRANSLATE_NOOP("research", "Market"),
            words(QT_TRANSLATE_NOOP("research", "SIMULATED: these prices never were")));
    }
    return table({}, rows);
}

// pictures

void drawCurve(QPainter& painter, const QList<QPointF>& points, const QRectF& from,
               const QRectF& to, const QPen& pen) {
    QPolygonF line;
    line.reserve(points.size());
    for (const QPointF& point : points) {
        line << QPointF(to.left() + (point.x() - from.left()) / from.width() * to.width(),
                        to.bottom() - (point.y() - from.top()) / from.height() * to.height());
    }
    painter.setPen(pen);
    painter.drawPolyline(line);
}

/// Bounds of the curves, never empty.
QRectF boundsOf(const QList<QList<QPointF>>& curves) {
    QPolygonF all;
    for (const QList<QPointF>& curve : curves) {
        all += QPolygonF(curve);
    }
    QRectF bounds = all.boundingRect();
    if (bounds.width() <= 0) {
        bounds.setWidth(1);
    }
    if (bounds.height() <= 0) {
        bounds.setHeight(std::max(1e-9, std::abs(bounds.top()) * 1e-3));
    }
    return bounds;
}

struct Picture {
    QList<QList<QPointF>> curves; ///< the first is drawn strong
    QColor color;
    std::function<QString(double)> valueText;
};

void drawGrid(QPainter& painter, const QRectF& bounds, const QRectF& area, const Picture& picture) {
    constexpr int lines = 4;
    for (int i = 0; i <= lines; ++i) {
        const double share = static_cast<double>(i) / lines;
        const double y = area.bottom() - share * area.height();
        painter.setPen(QPen(widgets::lightColors().border, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(widgets::lightColors().muted);
        painter.drawText(QRectF(0, y - 14, area.left() - 12, 28), Qt::AlignRight | Qt::AlignVCenter,
                         picture.valueText(bounds.top() + share * bounds.height()));
    }
    const auto date = [](double ms) {
        return format::date(Instant::fromMs(static_cast<qint64>(ms)));
    };
    const QRectF below(area.left(), area.bottom() + 6, area.width(), 28);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, date(bounds.left()));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, date(bounds.right()));
}

QImage drawn(const Picture& picture) {
    QImage image(chartWidth, chartHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(20);
    painter.setFont(font);
    const QRectF area(150, 16, chartWidth - 160, chartHeight - 56);
    const QRectF bounds = boundsOf(picture.curves);
    drawGrid(painter, bounds, area, picture);
    for (qsizetype i = picture.curves.size() - 1; i >= 0; --i) {
        const QPen pen = i == 0 ? QPen(picture.color, 2.5)
                                : QPen(widgets::lightColors().muted, 1.5, Qt::DashLine);
        drawCurve(painter, picture.curves[i], bounds, area, pen);
    }
    return image;
}

QString imageTag(QTextDocument& document, const QString& name, const Picture& picture) {
    document.addResource(QTextDocument::ImageResource, QUrl(name), drawn(picture));
    return QStringLiteral("<p><img src=\"%1\" width=\"700\"></p>").arg(name);
}

// figures

QString monthsTable(const analytics::PerformanceSheet& sheet) {
    QStringList head{words(QT_TRANSLATE_NOOP("research", "Year"))};
    for (int month = 1; month <= 12; ++month) {
        head << QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    }
    std::map<int, QStringList> years;
    for (const analytics::MonthReturn& month : sheet.months) {
        QStringList& cells = years.try_emplace(month.year, QStringList(12, cell({}))).first->second;
        cells[month.month - 1] = cell(format::number(100 * month.value, 1), true);
    }
    QStringList rows;
    for (const auto& [year, cells] : years) {
        rows << row(QStringList{cell(QString::number(year))} + cells);
    }
    return table(head, rows);
}

QString sheetTable(const analytics::PerformanceSheet& sheet) {
    QStringList rows;
    std::optional<analytics::FigureGroup> group;
    for (const analytics::Figure& figure : sheet.figures) {
        const analytics::FigureDefinition& definition = analytics::definitionOf(figure.figure);
        if (group != definition.group) {
            group = definition.group;
            rows << QStringLiteral("<tr><td colspan=\"4\"><b>%1</b></td></tr>")
                        .arg(safe(analytics::figureGroupName(definition.group)));
        }
        rows << row({cell(analytics::figureName(figure.figure)), cell(figureText(figure), true),
                     cell(format::count(figure.sample), true),
                     cell(QString::fromUtf8(definition.formula))});
    }
    return table({words(QT_TRANSLATE_NOOP("research", "Figure")),
                  words(QT_TRANSLATE_NOOP("research", "Value")),
                  words(QT_TRANSLATE_NOOP("research", "Sample")),
                  words(QT_TRANSLATE_NOOP("research", "Formula"))},
                 rows);
}

QString tradesTable(const ResearchRun& run) {
    QStringList rows;
    for (const trading::Trade& trade : run.result.trades) {
        if (rows.size() == mostPrintedTrades) {
            break;
        }
        const int decimals = run.order.instruments[trade.leg].tickSize.scale();
        rows << row({cell(QString::number(rows.size() + 1), true),
                     cell(run.result.legs[static_cast<std::size_t>(trade.leg)].name),
                     cell(trade.isShort() ? words(QT_TRANSLATE_NOOP("research", "short"))
                                          : words(QT_TRANSLATE_NOOP("research", "long"))),
                     cell(format::dateTime(Instant::fromMs(trade.entryMs))),
                     cell(format::number(trade.entryPrice, decimals), true),
                     cell(format::dateTime(Instant::fromMs(trade.exitMs))),
                     cell(format::number(trade.exitPrice, decimals), true),
                     cell(plainNumber(std::abs(trade.units)), true),
                     cell(format::number(trade.net, 2), true), cell(reasonText(trade.exitReason))});
    }
    QString text = table(
        {words(QT_TRANSLATE_NOOP("research", "No.")), words(QT_TRANSLATE_NOOP("research", "Agent")),
         words(QT_TRANSLATE_NOOP("research", "Side")),
         words(QT_TRANSLATE_NOOP("research", "Entered (UTC)")),
         words(QT_TRANSLATE_NOOP("research", "Price")),
         words(QT_TRANSLATE_NOOP("research", "Left (UTC)")),
         words(QT_TRANSLATE_NOOP("research", "Price")),
         words(QT_TRANSLATE_NOOP("research", "Units")), words(QT_TRANSLATE_NOOP("research", "Net")),
         words(QT_TRANSLATE_NOOP("research", "Left because"))},
        rows);
    if (static_cast<qsizetype>(run.result.trades.size()) > mostPrintedTrades) {
        text +=
            QStringLiteral("<p>%1</p>")
                .arg(safe(words(QT_TRANSLATE_NOOP("research", "%1 of %2 trades; all of them "
                                                              "are in the CSV export."))
                              .arg(format::count(mostPrintedTrades),
                                   format::count(static_cast<qint64>(run.result.trades.size())))));
    }
    return text;
}

/// What each agent of several did; nothing for one.
QString legsPart(const ResearchRun& run) {
    if (!run.order.isTeam()) {
        return {};
    }
    QStringList rows;
    for (const trading::LegResult& leg : run.result.legs) {
        rows << row({cell(leg.name), cell(leg.symbol), cell(format::count(leg.trades), true),
                     cell(format::number(leg.profit, 2), true),
                     cell(format::number(leg.fees, 2), true),
                     cell(format::signedPercent(leg.contribution, 2), true)});
    }
    return heading(words(QT_TRANSLATE_NOOP("research", "What each agent did for the whole"))) +
           table({words(QT_TRANSLATE_NOOP("research", "Agent")),
                  words(QT_TRANSLATE_NOOP("research", "Instrument")),
                  words(QT_TRANSLATE_NOOP("research", "Trades")),
                  words(QT_TRANSLATE_NOOP("research", "Profit")),
                  words(QT_TRANSLATE_NOOP("research", "Fees")),
                  words(QT_TRANSLATE_NOOP("research", "Contribution"))},
                 rows);
}

QString reportHtml(const ResearchRun& run, QTextDocument& document) {
    const widgets::Colors& colors = widgets::lightColors();
    const Picture equity{{run.equity, run.benchmark}, colors.accent, &moneyText};
    const Picture drawdown{
        {run.drawdown}, colors.danger, [](double value) { return format::percent(value, 1); }};
    return QStringLiteral("<h1>%1</h1>").arg(safe(run.name)) + askedTable(run) + legsPart(run) +
           heading(words(QT_TRANSLATE_NOOP("research", "Equity, and holding (dashed)"))) +
           imageTag(document, QStringLiteral("equity"), equity) +
           heading(words(QT_TRANSLATE_NOOP("research", "Drawdown"))) +
           imageTag(document, QStringLiteral("drawdown"), drawdown) +
           heading(words(QT_TRANSLATE_NOOP("research", "Months, return in %"))) +
           monthsTable(run.result.sheet) +
           heading(words(QT_TRANSLATE_NOOP("research", "Figures"))) + sheetTable(run.result.sheet) +
           heading(words(QT_TRANSLATE_NOOP("research", "Trades"))) + tradesTable(run);
}

} // namespace

QByteArray reportPdf(const ResearchRun& run) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout::Millimeter);
    writer.setTitle(run.name);
    QTextDocument document;
    document.setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: 15pt; } h2 { font-size: 11pt; } td, th { font-size: 7pt; }"
                       "p { font-size: 8pt; }"));
    document.setHtml(reportHtml(run, document));
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace tf::ui::research
