// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/analytics_tab.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "ui/trading/figure_words.h"
#include "ui/trading/sheet_view.h"
#include "ui/trading/trading_words.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/heat_map.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QtConcurrent>

namespace tf::ui {

namespace format = widgets::format;
using widgets::LineChart;

namespace {

constexpr int pauseMs = 2'000;
constexpr qsizetype mostInMap = 24; ///< agents whose correlations can be read side by side

LineChart* makeChart(const char* objectName, const QString& name, QWidget* parent) {
    auto* chart = new LineChart(LineChart::XAxis::Time, parent);
    chart->setObjectName(QString::fromLatin1(objectName));
    chart->setAccessibleName(name);
    chart->setFixedHeight(170);
    return chart;
}

/// A table of a few rows, as high as they are; the first column takes the room that is left.
QTableView* makeTable(QAbstractItemModel* model, const char* objectName, const QString& name,
                      const QList<int>& widths, int rows, QWidget* parent) {
    QTableView* const table = makeTradeTable(model, objectName, name, parent);
    for (int column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(column, widths[column]);
    }
    shareRoom(table, {0});
    constexpr int headHeight = 36;
    constexpr int rowHeight = 30;
    table->setMinimumHeight(headHeight + rows * rowHeight);
    return table;
}

QLabel* sumLabel(const char* objectName, QWidget* parent) {
    QLabel* const label = widgets::makeParagraph({}, widgets::TextStyle::Muted, parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setContentsMargins(widgets::Theme::cardPadding, 4, widgets::Theme::cardPadding, 6);
    return label;
}

} // namespace

AnalyticsTab::AnalyticsTab(const FarmDesk& desk, QWidget* parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_contributions(makeContributionModel(this))
    , m_types(makeTypeModel(this))
    , m_risk(makeRiskModel(this)) {
    setObjectName(QStringLiteral("analyticsTab"));
    setAccessibleName(tr("Analytics of the farm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildUi();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isStale) {
            refresh();
        }
    });
    connect(&desk.figures, &farms::LiveFigures::changed, this, [this] {
        showLive();
        refresh();
    });
}

void AnalyticsTab::buildUi() {
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 6, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    m_note = widgets::makeParagraph({}, widgets::TextStyle::Muted, body);
    m_note->setObjectName(QStringLiteral("analyticsNote"));
    layout->addWidget(buildFigures());
    layout->addWidget(m_note);
    layout->addWidget(buildCharts());
    layout->addWidget(buildTogether());
    layout->addWidget(buildTypes());
    layout->addWidget(buildRisk());
    m_sheet = new SheetView(body);
    m_sheet->setMinimumHeight(560);
    layout->addWidget(m_sheet);
    setWidget(body);
}

QWidget* AnalyticsTab::buildFigures() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    const auto add = [&](const QString& title, const char* objectName) {
        auto* card = new widgets::FigureCard(title, row);
        card->setObjectName(QString::fromLatin1(objectName));
        layout->addWidget(card, 1);
        return card;
    };
    m_return = add(tr("Return, time-weighted"), "analyticsReturn");
    m_drawdownNow = add(tr("Drawdown from the peak"), "analyticsDrawdown");
    m_riskScore = add(tr("Risk score, 0 to 100"), "analyticsRisk");
    m_diversification = add(tr("Diversification ratio"), "analyticsDiversification");
    m_diversification->setToolTip(widgets::plainTip(
        tr("Choueifaty and Coignard (2008): the agents' own volatilities, weighted by equity, over "
           "the volatility of them together. 1: all move as one.")));
    return row;
}

QWidget* AnalyticsTab::buildCharts() {
    auto* row = new QWidget(this);
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    auto* equity = new widgets::Card(tr("Equity, open positions included"), row);
    m_equity = makeChart("farmEquityChart", tr("Equity of the farm"), equity);
    m_equity->setValueFormat(&moneyText);
    equity->body()->addWidget(m_equity);
    layout->addWidget(equity, 3);
    auto* drawdown = new widgets::Card(tr("Drawdown, flows taken out"), row);
    m_drawdown = makeChart("farmDrawdownChart", tr("Drawdown of the farm"), drawdown);
    m_drawdown->setValueFormat([](double value) { return format::percent(value, 1); });
    drawdown->body()->addWidget(m_drawdown);
    layout->addWidget(drawdown, 2);
    return row;
}

QWidget* AnalyticsTab::buildTogether() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    auto* parts = new widgets::Card(tr("Contribution of each agent"), row);
    parts->setFlush(true);
    QTableView* const table =
        makeTable(m_contributions, "contributionTable", tr("Contribution of each agent"),
                  {130, 140, 110}, 6, parts);
    table->sortByColumn(1, Qt::DescendingOrder);
    parts->body()->addWidget(table, 1);
    m_contributionSum = sumLabel("contributionSum", parts);
    parts->body()->addWidget(m_contributionSum);
    layout->addWidget(parts, 1);
    auto* together = new widgets::Card(tr("Correlation of daily returns"), row);
    m_map = new widgets::HeatMap(QStringLiteral("correlationMap"),
                                 tr("Correlation of the agents' daily returns"), together);
    together->body()->addWidget(scrolled(m_map, QStringLiteral("correlationScroll"), together), 1);
    m_mapNote = widgets::makeParagraph({}, widgets::TextStyle::Small, together);
    m_mapNote->setObjectName(QStringLiteral("correlationNote"));
    together->body()->addWidget(m_mapNote);
    layout->addWidget(together, 1);
    return row;
}

QWidget* AnalyticsTab::buildTypes() {
    auto* card = new widgets::Card(tr("How effective each type of strategy is"), this);
    card->setFlush(true);
    QTableView* const table = makeTable(m_types, "typeTable", tr("Effectiveness by strategy type"),
                                        {120, 60, 105, 105, 112, 100, 105, 140}, 3, card);
    table->setFixedHeight(table->minimumHeight());
    card->body()->addWidget(table);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

QWidget* AnalyticsTab::buildRisk() {
    auto* card = new widgets::Card(tr("Parts of the risk score"), this);
    card->setFlush(true);
    QTableView* const table = makeTable(m_risk, "riskTable", tr("Parts of the risk score"),
                                        {220, 120, 120, 70, 70, 80}, 5, card);
    table->setFixedHeight(table->minimumHeight());
    card->body()->addWidget(table);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_riskSum = sumLabel("riskSum", card);
    card->body()->addWidget(m_riskSum);
    return card;
}

void AnalyticsTab::showFarm(farms::FarmId farm) {
    if (farm == m_farm) {
        return;
    }
    m_farm = farm;
    m_pause.stop();
    farms::FarmAnalysis nothing;
    nothing.sheet = analytics::PerformanceSheet::of({.times = {}, .equity = {}});
    showAnalysis(nothing);
    m_note->setText(tr("Reading what the farm did …"));
    for (widgets::FigureCard* card : {m_return, m_riskScore, m_diversification}) {
        card->setUnknown(tr("being computed"));
    }
    refresh();
}

void AnalyticsTab::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void AnalyticsTab::refresh() {
    if (m_farm.isNull()) {
        return;
    }
    if (m_isLoading || m_pause.isActive() || !isVisible()) {
        m_isStale = true;
        return;
    }
    load();
}

void AnalyticsTab::load() {
    m_isStale = false;
    m_isLoading = true;
    m_pause.start();
    whenDone(m_desk.farms.track(m_farm), this, [this](const Result<farms::FarmTrack>& track) {
        if (!track || track->farm != m_farm) {
            m_isLoading = false;
            if (!track) {
                m_note->setText(errorText(track.error()));
            } else {
                refresh();
            }
            return;
        }
        whenDone(QtConcurrent::run([track = *track] { return farms::analyse(track); }), this,
                 [this](const farms::FarmAnalysis& analysis) {
                     m_isLoading = false;
                     if (analysis.farm == m_farm) {
                         showAnalysis(analysis);
                         Q_EMIT analysisShown();
                     }
                     if (m_isStale) {
                         refresh();
                     }
                 });
    });
}

void AnalyticsTab::showAnalysis(const farms::FarmAnalysis& analysis) {
    const farms::Farm* const farm = m_desk.farms.farm(m_farm);
    showFigures(analysis);
    showLive();
    showCharts(analysis);
    showCorrelation(analysis);
    m_contributions->setRows(
        contributionRows(analysis, farm == nullptr ? QString() : farm->baseAsset.code()));
    m_types->setRows(analysis.types);
    const auto& parts = analysis.risk.parts;
    m_risk->setRows(analysis.risk.total ? QList(parts.begin(), parts.end())
                                        : QList<analytics::RiskPart>());
    showSums(analysis);
    m_sheet->showSheet(analysis.sheet);
}

void AnalyticsTab::showFigures(const farms::FarmAnalysis& analysis) {
    if (analysis.totalReturn) {
        m_return->setFigure(format::signedPercent(*analysis.totalReturn, 2));
        m_return->setContext(tr("since %1").arg(format::date(analysis.times.front())));
    } else {
        m_return->setUnknown(tr("no run yet"));
    }
    if (analysis.risk.total) {
        m_riskScore->setFigure(format::number(*analysis.risk.total, 0));
        m_riskScore->setContext(tr("over %1 days").arg(format::count(analysis.risk.sample)));
    } else {
        m_riskScore->setUnknown(
            tr("%1 of %2 days")
                .arg(format::count(analysis.risk.sample), format::count(analytics::neededReturns)));
    }
    if (analysis.diversification) {
        m_diversification->setFigure(format::number(*analysis.diversification, 2));
        m_diversification->setContext(
            tr("over %1 common days").arg(format::count(analysis.commonDays)));
    } else {
        m_diversification->setUnknown(analysis.agentNames.size() < 2
                                          ? tr("needs two agents with money")
                                          : tr("%1 of %2 common days")
                                                .arg(format::count(analysis.commonDays),
                                                     format::count(analytics::neededPairs)));
    }
    m_note->setText(analysis.times.empty()
                        ? tr("Figures come with the first run: they are made of the equity at "
                             "each hour and of the fills.")
                        : tr("From %1 to %2 UTC: %3 daily returns, %4 closed trades. Ratios of "
                             "returns need %5 days, those of trades %6 trades.")
                              .arg(format::dateTime(analysis.times.front()),
                                   format::dateTime(analysis.times.back()),
                                   format::count(analysis.days), format::count(analysis.trades),
                                   format::count(analytics::neededReturns),
                                   format::count(analytics::neededTrades)));
}

/// The peak is kept in the workspace: the drawdown goes on after a restart.
void AnalyticsTab::showLive() {
    const auto figures = m_desk.figures.of(m_farm.uuid());
    const farms::Farm* const farm = m_desk.farms.farm(m_farm);
    const auto drawdown = figures ? figures->drawdown() : std::nullopt;
    if (!drawdown || farm == nullptr) {
        m_drawdownNow->setUnknown(tr("no run yet"));
        return;
    }
    m_drawdownNow->setFigure(format::percent(*drawdown, 2));
    m_drawdownNow->setContext(
        tr("peak %1").arg(format::money(Money(figures->peak, farm->baseAsset))));
    m_drawdownNow->setToolTip(widgets::plainTip(
        tr("Equity with open positions over its highest value, deposits and withdrawals taken "
           "out. The peak is kept in the workspace and survives a restart.")));
}

void AnalyticsTab::showCharts(const farms::FarmAnalysis& analysis) {
    m_equity->setLines({{.name = tr("Equity"),
                         .points = widgets::thinned(analysis.times, analysis.equity),
                         .isFilled = true}});
    m_drawdown->setLines({{.name = tr("Drawdown"),
                           .points = widgets::thinned(analysis.times, analysis.drawdown),
                           .color = widgets::lightColors().danger,
                           .isFilled = true}});
}

/// Columns have the numbers of the rows: names would not fit above them.
void AnalyticsTab::showCorrelation(const farms::FarmAnalysis& analysis) {
    const qsizetype size = std::min(analysis.correlation.size, mostInMap);
    QStringList columns;
    QStringList rows;
    QList<widgets::HeatMap::Cell> cells;
    for (qsizetype row = 0; row < size; ++row) {
        const QString number = QString::number(row + 1);
        columns << number;
        rows << m_map->fontMetrics().elidedText(number + u' ' + analysis.agentNames[row],
                                                Qt::ElideRight, 190);
        for (qsizetype column = 0; column < size; ++column) {
            const auto value = analysis.correlation.at(row, column);
            const qint64 sample = analysis.correlation.sampleAt(row, column);
            const QString names =
                tr("%1 and %2").arg(analysis.agentNames[row], analysis.agentNames[column]);
            cells.append(
                value
                    ? widgets::HeatMap::Cell{value, format::number(*value, 2),
                                             tr("%1: %2 over %3 days")
                                                 .arg(names, format::signedNumber(*value, 3),
                                                      format::count(sample))}
                    : widgets::HeatMap::Cell{{},
                                             QStringLiteral("–"),
                                             sample < analytics::neededPairs
                                                 ? tr("%1: not enough data, %2 of %3 common days")
                                                       .arg(names, format::count(sample),
                                                            format::count(analytics::neededPairs))
                                                 : tr("%1: one of them did not move").arg(names)});
        }
    }
    m_map->setMap(columns, rows, cells, widgets::HeatMap::Scale::Signed);
    QString note = tr("A dash: fewer than %1 common days, or no movement.")
                       .arg(format::count(analytics::neededPairs));
    if (analysis.correlation.size > size) {
        note += u' ' + tr("The first %1 of %2 agents by name.")
                           .arg(format::count(size), format::count(analysis.correlation.size));
    }
    m_mapNote->setText(size == 0 ? tr("No agents with a record yet.") : note);
}

void AnalyticsTab::showSums(const farms::FarmAnalysis& analysis) {
    const farms::Farm* const farm = m_desk.farms.farm(m_farm);
    m_contributionSum->setText(farm == nullptr || !analysis.totalReturn
                                   ? notEnough()
                                   : tr("Contributions add up to the farm's %1 %2 and %3.")
                                         .arg(format::signedNumber(analysis.profit, 2),
                                              farm->baseAsset.code(),
                                              format::signedPercent(*analysis.totalReturn, 2)));
    m_riskSum->setText(analysis.risk.total
                           ? tr("Together %1 of 100. A part that is not measured leaves its "
                                "weight to the others.")
                                 .arg(format::number(*analysis.risk.total, 1))
                           : tr("Not enough data: %1 of %2 daily returns.")
                                 .arg(format::count(analysis.risk.sample),
                                      format::count(analytics::neededReturns)));
}

} // namespace tf::ui
