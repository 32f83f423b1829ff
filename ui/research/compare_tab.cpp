// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/compare_tab.h"

#include "ui/research/cell_table_model.h"
#include "ui/research/research_words.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui::research {

namespace {

namespace format = widgets::format;
using analytics::FigureId;
using Cell = CellTableModel::Cell;
using widgets::Tone;

constexpr std::array shownFigures = {FigureId::TotalReturn,
                                     FigureId::Cagr,
                                     FigureId::Volatility,
                                     FigureId::Sharpe,
                                     FigureId::Sortino,
                                     FigureId::Calmar,
                                     FigureId::MaxDrawdown,
                                     FigureId::Var95,
                                     FigureId::Trades,
                                     FigureId::WinRate,
                                     FigureId::ProfitFactor,
                                     FigureId::Expectancy,
                                     FigureId::AverageHolding,
                                     FigureId::Exposure,
                                     FigureId::Fees,
                                     FigureId::SlippageCost,
                                     FigureId::ProbabilisticSharpe,
                                     FigureId::DeflatedSharpe};

/// Every setting of a run as text, by its name.
QList<std::pair<QString, QString>> settingsOf(const ResearchRun& run) {
    const trading::BacktestRequest& request = run.order.request;
    const auto& config = request.legs.front().strategy;
    QList<std::pair<QString, QString>> settings;
    const strategies::StrategyKind* kind =
        run.order.isTeam() ? nullptr : strategies::findStrategyKind(config.kind);
    settings.append({words(QT_TRANSLATE_NOOP("research", "Strategy")),
                     kind != nullptr      ? strategies::translated(kind->name)
                     : run.order.isTeam() ? request.name
                                          : config.kind});
    QStringList pairs;
    for (const market::Instrument& instrument : run.order.instruments) {
        pairs << instrument.pair();
    }
    pairs.removeDuplicates();
    settings.append(
        {words(QT_TRANSLATE_NOOP("research", "Instrument")), pairs.join(QStringLiteral(", "))});
    settings.append({words(QT_TRANSLATE_NOOP("research", "Interval")),
                     market::intervalName(run.order.interval)});
    settings.append({words(QT_TRANSLATE_NOOP("research", "First candle")),
                     format::date(run.result.times.front())});
    settings.append({words(QT_TRANSLATE_NOOP("research", "Last candle")),
                     format::date(run.result.times.back())});
    settings.append(
        {words(QT_TRANSLATE_NOOP("research", "Capital")), format::number(request.capital, 2)});
    settings.append({words(QT_TRANSLATE_NOOP("research", "Costs")),
                     request.costs.isFree()
                         ? words(QT_TRANSLATE_NOOP("research", "none"))
                         : words(QT_TRANSLATE_NOOP("research", "fee %1, spread %2"))
                               .arg(format::percent(request.costs.fees.rate, 3),
                                    format::percent(request.costs.spread, 3))});
    settings.append(
        {words(QT_TRANSLATE_NOOP("research", "Position size")), plainNumber(request.sizing.value)});
    if (kind != nullptr) {
        for (const strategies::ParameterSpec& spec : kind->parameters) {
            const QJsonValue value = config.parameters.value(QString::fromLatin1(spec.id));
            settings.append(
                {strategies::translated(spec.name),
                 parameterText(spec,
                               value.isUndefined() ? strategies::initialValue(spec) : value)});
        }
    }
    return settings;
}

/// The curve with 100 as its start, so that runs with other capital compare.
QList<QPointF> rebased(QList<QPointF> points) {
    const double start = points.isEmpty() ? 0 : points.first().y();
    for (QPointF& point : points) {
        point.setY(start > 0 ? 100 * point.y() / start : 0);
    }
    return points;
}

QList<QList<Cell>> figureRows(const QList<ResearchRunPtr>& runs) {
    QList<QList<Cell>> rows;
    for (const FigureId id : shownFigures) {
        QList<Cell> row{{analytics::figureName(id)}};
        for (const ResearchRunPtr& run : runs) {
            const analytics::Figure& figure = run->result.sheet.figure(id);
            row.append({.text = figureText(figure),
                        .sort = figure.value.value_or(0),
                        .isRight = true,
                        .tone = !figure.value       ? Tone::Muted
                                : *figure.value < 0 ? Tone::Danger
                                                    : Tone::Normal,
                        .tip = figureOrigin(figure)});
        }
        rows.append(row);
    }
    return rows;
}

/// Settings that are not the same in all runs, in the order of their first mention.
QList<QList<Cell>> differenceRows(const QList<ResearchRunPtr>& runs) {
    QStringList names;
    QList<QHash<QString, QString>> values;
    for (const ResearchRunPtr& run : runs) {
        QHash<QString, QString> mine;
        for (const auto& [name, text] : settingsOf(*run)) {
            mine.insert(name, text);
            if (!names.contains(name)) {
                names << name;
            }
        }
        values << mine;
    }
    QList<QList<Cell>> rows;
    for (const QString& name : std::as_const(names)) {
        QList<Cell> row{{.text = name, .isStrong = true}};
        bool isSame = true;
        for (const auto& mine : std::as_const(values)) {
            isSame = isSame && mine.value(name) == values.first().value(name);
            row.append({.text = mine.value(name), .isRight = true, .tip = mine.value(name)});
        }
        if (!isSame) {
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

CompareTab::CompareTab(QWidget* parent)
    : QWidget(parent)
    , m_runModel(new CellTableModel(this))
    , m_figureModel(new CellTableModel(this)) {
    buildUi();
    refresh();
}

void CompareTab::buildUi() {
    auto* empty = new widgets::EmptyState(
        QStringLiteral("research"), tr("No run is kept yet"),
        tr("Run a backtest, press Keep, change something and keep the next one: here they stand "
           "side by side with what differs between them."),
        this);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    auto* above = new QHBoxLayout;
    above->setSpacing(widgets::Theme::cardGap);
    auto* runs = new widgets::Card(tr("Kept runs"), body);
    runs->setFlush(true);
    m_runTable = makeTable(m_runModel, QStringLiteral("keptTable"), tr("Kept runs"), runs);
    auto* remove = new QPushButton(tr("Remove"), runs);
    remove->setObjectName(QStringLiteral("removeRunButton"));
    auto* together = new QPushButton(tr("Run together"), runs);
    together->setObjectName(QStringLiteral("runTogetherButton"));
    together->setToolTip(widgets::plainTip(
        tr("The agents of the selected runs share one capital in equal parts, with the capital, "
           "costs and position size of the first of them.")));
    runs->addHeaderWidget(together);
    runs->addHeaderWidget(remove);
    m_runTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    runs->body()->addWidget(m_runTable);
    above->addWidget(runs, 1);
    auto* curves = new widgets::Card(tr("Equity, each from 100"), body);
    m_chart = new widgets::LineChart(widgets::LineChart::XAxis::Time, curves);
    m_chart->setValueFormat(&moneyText);
    m_chart->setObjectName(QStringLiteral("compareChart"));
    m_chart->setAccessibleName(tr("Equity of the kept runs"));
    curves->body()->addWidget(m_chart);
    above->addWidget(curves, 1);
    layout->addLayout(above, 1);
    auto* figures = new widgets::Card(tr("What differs, and what came of it"), body);
    figures->setFlush(true);
    QTableView* table =
        makeTable(m_figureModel, QStringLiteral("compareTable"), tr("Comparison"), figures);
    table->setSortingEnabled(false); // what differs stands first
    table->horizontalHeader()->setStretchLastSection(false);
    figures->body()->addWidget(table);
    layout->addWidget(figures, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(body);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(remove, &QPushButton::clicked, this, &CompareTab::removeSelected);
    connect(together, &QPushButton::clicked, this, &CompareTab::runSelected);
    connect(m_runTable, &QTableView::activated, this, &CompareTab::openCurrent);
}

void CompareTab::setRuns(const QList<ResearchRunPtr>& runs) {
    m_runs = runs;
    refresh();
}

void CompareTab::removeSelected() {
    QList<QUuid> ids;
    for (const int row : selectedRows(m_runTable)) {
        ids.append(m_runs[row]->id);
    }
    for (const QUuid& id : std::as_const(ids)) {
        Q_EMIT removeRequested(id);
    }
}

void CompareTab::openCurrent() {
    const int row = currentRow(m_runTable);
    if (row >= 0) {
        Q_EMIT openRequested(m_runs[row]);
    }
}

void CompareTab::runSelected() {
    QList<ResearchRunPtr> chosen;
    for (const int row : selectedRows(m_runTable)) {
        chosen.append(m_runs[row]);
    }
    Q_EMIT togetherRequested(chosen);
}

void CompareTab::refresh() {
    m_stack->setCurrentIndex(m_runs.isEmpty() ? 0 : 1);
    QList<widgets::LineChart::Line> lines;
    for (const ResearchRunPtr& run : std::as_const(m_runs)) {
        lines.append({.name = run->name, .points = rebased(run->equity)});
    }
    m_chart->setLines(lines);
    refreshRuns();
    refreshFigures();
    Q_EMIT countChanged(static_cast<int>(m_runs.size()));
}

void CompareTab::refreshRuns() {
    QList<QList<Cell>> cells;
    for (const ResearchRunPtr& run : std::as_const(m_runs)) {
        QStringList marks = run->tags;
        if (run->result.isFree) {
            marks << tr("no costs");
        }
        if (run->result.isSimulated) {
            marks << tr("simulated");
        }
        const analytics::Figure& gain = run->result.sheet.figure(FigureId::TotalReturn);
        cells.append({{.text = run->name, .tip = run->order.title(), .isStrong = true},
                      {.text = figureText(gain), .sort = gain.value.value_or(0), .isRight = true},
                      {.text = marks.join(QStringLiteral(", ")), .tone = Tone::Muted}});
    }
    m_runModel->setCells({tr("Run"), tr("Return"), tr("Tags")}, cells);
    m_runTable->setColumnWidth(0, 232);
    m_runTable->setColumnWidth(1, 84);
    m_runTable->horizontalHeader()->setStretchLastSection(true);
    if (!m_runs.isEmpty()) {
        m_runTable->selectRow(static_cast<int>(m_runs.size()) - 1);
    }
}

void CompareTab::refreshFigures() {
    QStringList headers{tr("Setting or figure")};
    for (const ResearchRunPtr& run : std::as_const(m_runs)) {
        headers << run->name;
    }
    m_figureModel->setCells(headers, differenceRows(m_runs) + figureRows(m_runs));
    auto* table = findChild<QTableView*>(QStringLiteral("compareTable"));
    table->setColumnWidth(0, 200);
    for (int column = 1; column < headers.size(); ++column) {
        table->setColumnWidth(column, 150);
    }
}

} // namespace tf::ui::research
