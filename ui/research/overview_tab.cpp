// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/overview_tab.h"

#include "ui/research/cell_table_model.h"
#include "ui/research/research_words.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/heat_map.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace tf::ui::research {

namespace {

namespace format = widgets::format;
using analytics::FigureId;
using widgets::LineChart;

struct KeyFigure {
    FigureId figure;
    FigureId context;
    const char* words; ///< short, for the line beneath
};
constexpr std::array keyFigures = {
    KeyFigure{FigureId::TotalReturn, FigureId::BenchmarkReturn,
              QT_TRANSLATE_NOOP("research", "holding %1")},
    KeyFigure{FigureId::Cagr, FigureId::Volatility, QT_TRANSLATE_NOOP("research", "volatility %1")},
    KeyFigure{FigureId::MaxDrawdown, FigureId::Calmar, QT_TRANSLATE_NOOP("research", "Calmar %1")},
    KeyFigure{FigureId::Sharpe, FigureId::DeflatedSharpe,
              QT_TRANSLATE_NOOP("research", "deflated %1")},
    KeyFigure{FigureId::Trades, FigureId::WinRate, QT_TRANSLATE_NOOP("research", "won %1")},
};

/// Short, for the line beneath a figure.
QString contextText(const analytics::Figure& figure) {
    const bool isShare =
        analytics::definitionOf(figure.figure).unit == analytics::FigureUnit::Fraction;
    return isShare && figure.value ? format::percent(*figure.value, 0) : figureText(figure);
}

LineChart* makeChart(const QString& objectName, const QString& name, QWidget* parent) {
    auto* chart = new LineChart(LineChart::XAxis::Time, parent);
    chart->setObjectName(objectName);
    chart->setAccessibleName(name);
    chart->setMinimumHeight(110);
    return chart;
}

} // namespace

OverviewTab::OverviewTab(QWidget* parent)
    : QWidget(parent) {
    buildUi();
}

void OverviewTab::buildUi() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(widgets::Theme::cardGap);
    for (const KeyFigure& key : keyFigures) {
        auto* card = new widgets::FigureCard(analytics::figureName(key.figure), this);
        card->setObjectName(QStringLiteral("figure_") +
                            QString::fromLatin1(analytics::definitionOf(key.figure).id));
        figures->addWidget(card, 1);
        m_figures.append(card);
    }
    layout->addLayout(figures);
    auto* equity = new widgets::Card(tr("Equity"), this);
    m_equity = makeChart(QStringLiteral("equityChart"), tr("Equity and holding"), equity);
    m_equity->setValueFormat(&moneyText);
    equity->body()->addWidget(m_equity);
    layout->addWidget(equity, 3);
    auto* below = new QHBoxLayout;
    below->setSpacing(widgets::Theme::cardGap);
    auto* drawdown = new widgets::Card(tr("Drawdown"), this);
    m_drawdown = makeChart(QStringLiteral("drawdownChart"), tr("Drawdown"), drawdown);
    m_drawdown->setValueFormat([](double value) { return format::percent(value, 1); });
    drawdown->body()->addWidget(m_drawdown);
    below->addWidget(drawdown, 2);
    below->addWidget(buildMonths(), 3);
    layout->addLayout(below, 2);
    m_legCard = new widgets::Card(tr("What each agent did for the whole"), this);
    m_legCard->setFlush(true);
    m_legModel = new CellTableModel(this);
    m_legTable =
        makeTable(m_legModel, QStringLiteral("legTable"), tr("Agents of the run"), m_legCard);
    m_legCard->body()->addWidget(m_legTable);
    layout->addWidget(m_legCard, 2);
}

QWidget* OverviewTab::buildMonths() {
    auto* card = new widgets::Card(tr("Months, return in %"), this);
    m_months = new widgets::HeatMap(QStringLiteral("monthMap"), tr("Return of each month"), card);
    card->body()->addWidget(scrolled(m_months, QStringLiteral("monthScroll"), card));
    return card;
}

void OverviewTab::showRun(const ResearchRunPtr& run) {
    showFigures(*run);
    m_equity->setLines(
        {{.name = tr("Equity"), .points = run->equity, .isFilled = true},
         {.name = run->order.isTeam() ? tr("Holding all in equal parts")
                                      : tr("Holding %1").arg(run->order.instrument().pair()),
          .points = run->benchmark,
          .isDashed = true}});
    m_drawdown->setLines({{.name = tr("Drawdown"),
                           .points = run->drawdown,
                           .color = widgets::lightColors().danger,
                           .isFilled = true}});
    showMonths(run->result.sheet);
    showLegs(*run);
}

/// Contributions add up to the return of the whole.
void OverviewTab::showLegs(const ResearchRun& run) {
    using Cell = CellTableModel::Cell;
    m_legCard->setVisible(run.order.isTeam());
    QList<QList<Cell>> rows;
    const auto number = [](const QString& text, double value, bool hasTone = false) {
        return Cell{.text = text,
                    .sort = value,
                    .isRight = true,
                    .tone = !hasTone    ? widgets::Tone::Normal
                            : value < 0 ? widgets::Tone::Danger
                            : value > 0 ? widgets::Tone::Accent
                                        : widgets::Tone::Normal};
    };
    for (const trading::LegResult& leg : run.result.legs) {
        const double inMarket =
            leg.bars > 0 ? static_cast<double>(leg.barsInMarket) / static_cast<double>(leg.bars)
                         : 0;
        rows.append(
            {{.text = leg.name, .tip = leg.name, .isStrong = true},
             {.text = leg.symbol},
             number(format::count(leg.trades), static_cast<double>(leg.trades)),
             number(format::signedNumber(leg.profit, 2), leg.profit, true),
             number(format::signedPercent(leg.contribution, 2), leg.contribution, true),
             number(format::signedPercent(leg.linkedContribution, 2), leg.linkedContribution, true),
             number(format::number(leg.fees, 2), leg.fees),
             number(format::number(leg.slippage, 2), leg.slippage),
             number(format::percent(inMarket, 0), inMarket)});
    }
    m_legModel->setCells({tr("Agent"), tr("Instrument"), tr("Trades"), tr("Profit"),
                          tr("Contribution"), tr("Linked"), tr("Fees"), tr("Slippage"),
                          tr("In the market")},
                         rows);
    const std::array widths = {150, 92, 68, 96, 104, 88, 84, 84, 104};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        m_legTable->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
}

void OverviewTab::showFigures(const ResearchRun& run) {
    const analytics::PerformanceSheet& sheet = run.result.sheet;
    for (std::size_t i = 0; i < keyFigures.size(); ++i) {
        widgets::FigureCard* card = m_figures[static_cast<qsizetype>(i)];
        const analytics::Figure& figure = sheet.figure(keyFigures[i].figure);
        const analytics::Figure& context = sheet.figure(keyFigures[i].context);
        if (figure.value) {
            card->setFigure(figureText(figure));
            card->setContext(words(keyFigures[i].words).arg(contextText(context)));
        } else {
            card->setUnknown(analytics::absenceText(figure.absence));
        }
        card->setToolTip(widgets::plainTip(figureOrigin(figure) + QStringLiteral("\n\n") +
                                           figureOrigin(context)));
    }
}

/// A row per year; the last column is the year's return as its months give it.
void OverviewTab::showMonths(const analytics::PerformanceSheet& sheet) {
    QStringList columns;
    for (int month = 1; month <= 12; ++month) {
        columns << QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    }
    columns << tr("Year");
    const auto width = columns.size();
    QStringList rows;
    QList<widgets::HeatMap::Cell> cells;
    QList<double> growth;
    for (const analytics::MonthReturn& month : sheet.months) {
        const QString year = QString::number(month.year);
        if (rows.isEmpty() || rows.last() != year) {
            rows << year;
            cells.resize(rows.size() * width);
            growth << 1.0;
        }
        growth.last() *= 1 + month.value;
        const qsizetype row = (rows.size() - 1) * width;
        cells[row + month.month - 1] = {
            month.value, format::number(100 * month.value, 1),
            QStringLiteral("%1 %2: %3")
                .arg(columns[month.month - 1], year, format::signedPercent(month.value, 2))};
        const double whole = growth.last() - 1;
        cells[row + width - 1] = {
            whole, format::number(100 * whole, 1),
            QStringLiteral("%1: %2").arg(year, format::signedPercent(whole, 2))};
    }
    m_months->setMap(columns, rows, cells, widgets::HeatMap::Scale::AroundZero);
}

} // namespace tf::ui::research
