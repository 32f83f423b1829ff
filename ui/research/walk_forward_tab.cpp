// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/walk_forward_tab.h"

#include "ui/research/cell_table_model.h"
#include "ui/research/research_words.h"
#include "ui/trading/parameter_field.h"
#include "widgets/card.h"
#include "widgets/form_rows.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace tf::ui::research {

namespace {

namespace format = widgets::format;
using analytics::FigureId;
using Cell = CellTableModel::Cell;

QSpinBox* makeCount(const QString& objectName, int value, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(10, 10'000'000);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    guardWheel(box);
    return box;
}

Cell figureCell(const analytics::Figure& figure) {
    return {.text = figureText(figure),
            .sort = figure.value.value_or(0),
            .isRight = true,
            .tone =
                figure.value && *figure.value < 0 ? widgets::Tone::Danger : widgets::Tone::Normal,
            .tip = figureOrigin(figure)};
}

} // namespace

WalkForwardTab::WalkForwardTab(const ResearchDesk& desk, SweepOf sweepOf, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sweepOf(std::move(sweepOf))
    , m_model(new CellTableModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    layout->addWidget(buildForm());
    auto* curve = new widgets::Card(tr("Equity of the tests, joined"), this);
    m_chart = new widgets::LineChart(widgets::LineChart::XAxis::Time, curve);
    m_chart->setValueFormat(&moneyText);
    m_chart->setObjectName(QStringLiteral("walkForwardChart"));
    m_chart->setAccessibleName(tr("Equity of the tests, joined"));
    m_chart->setMinimumHeight(110);
    curve->body()->addWidget(m_chart);
    layout->addWidget(curve, 1);
    auto* windows = new widgets::Card({}, this);
    windows->setFlush(true);
    m_table = makeTable(m_model, QStringLiteral("walkForwardTable"), tr("Windows"), windows);
    windows->body()->addWidget(m_table);
    layout->addWidget(windows, 1);
}

QWidget* WalkForwardTab::buildForm() {
    auto* card = new widgets::Card({}, this);
    auto* rows = new widgets::FormRows(4, card);
    m_train = makeCount(QStringLiteral("trainSpin"), 4'000, card);
    m_test = makeCount(QStringLiteral("testSpin"), 1'000, card);
    m_anchored = new QCheckBox(tr("from the first candle"), card);
    m_anchored->setObjectName(QStringLiteral("anchoredCheck"));
    auto* start = new QPushButton(tr("Walk forward"), card);
    start->setObjectName(QStringLiteral("runWalkForwardButton"));
    rows->addRow(tr("Train on, candles"), m_train);
    rows->addRow(tr("Test on the next, candles"), m_test);
    rows->addRow(tr("Train"), m_anchored);
    rows->addRow(tr("With the ranges of Sweep"), start);
    m_anchored->setAccessibleName(tr("Train from the first candle"));
    start->setAccessibleName(start->text());
    card->body()->addWidget(rows);
    m_summary = widgets::makeParagraph(
        tr("The only honest result of a search is what its choice earned on candles that it had "
           "not seen."),
        widgets::TextStyle::Small, card);
    m_summary->setObjectName(QStringLiteral("walkForwardSummary"));
    card->body()->addWidget(m_summary);
    m_job = new JobLine(QStringLiteral("walkForwardJob"), card);
    card->body()->addWidget(m_job);
    connect(start, &QPushButton::clicked, this, &WalkForwardTab::run);
    connect(m_job, &JobLine::busyChanged, start, &QPushButton::setDisabled);
    return card;
}

void WalkForwardTab::run() {
    const auto order = m_desk.order();
    const auto sweep = order ? m_sweepOf(*order) : std::nullopt;
    if (!sweep) {
        return;
    }
    const trading::WalkForwardRequest request{.sweep = *sweep,
                                              .trainBars = m_train->value(),
                                              .testBars = m_test->value(),
                                              .isAnchored = m_anchored->isChecked()};
    m_job->run(
        m_desk, *order, tr("Walk forward: %1").arg(order->title()),
        [request](const LoadedLegs& loaded, JobControl& control) {
            return trading::runWalkForward(request, seriesInput(*loaded.first()), &control);
        },
        [this](const trading::WalkForwardResult& result) { showResult(result); });
}

void WalkForwardTab::showResult(const trading::WalkForwardResult& result) {
    QStringList words{tr("%n window(s).", "", static_cast<int>(result.windows.size()))};
    words << tr("Tests together: return %1, Sharpe ratio %2, maximum drawdown %3.")
                 .arg(figureText(result.sheet.figure(FigureId::TotalReturn)),
                      figureText(result.sheet.figure(FigureId::Sharpe)),
                      figureText(result.sheet.figure(FigureId::MaxDrawdown)));
    words << (result.efficiency
                  ? tr("The tests grew at %1 of the rate of the trainings.")
                        .arg(format::percent(*result.efficiency, 0))
                  : tr("How much of the training's growth the tests kept cannot be told."));
    words << tr("%n parameter set(s) were tried.", "", static_cast<int>(result.trials));
    m_summary->setText(words.join(u' '));
    m_chart->setLines({{.name = tr("Equity"),
                        .points = widgets::thinned(result.times, result.equity),
                        .isFilled = true}});
    showWindows(result);
}

void WalkForwardTab::showWindows(const trading::WalkForwardResult& result) {
    const QString& kind = result.request.sweep.base.legs.front().strategy.kind;
    QList<QList<Cell>> cells;
    for (const trading::WalkForwardWindow& window : result.windows) {
        const QString parameters = window.parameters.isEmpty()
                                       ? tr("none could be chosen")
                                       : parametersText(kind, window.parameters);
        cells.append({{.text = format::date(window.trainFrom), .sort = window.trainFrom.toMs()},
                      {.text = format::date(window.testFrom), .sort = window.testFrom.toMs()},
                      {.text = format::date(window.testTo), .sort = window.testTo.toMs()},
                      {.text = parameters, .tip = parameters},
                      figureCell(window.train.figure(FigureId::TotalReturn)),
                      figureCell(window.test.figure(FigureId::TotalReturn)),
                      figureCell(window.train.figure(FigureId::Sharpe)),
                      figureCell(window.test.figure(FigureId::Sharpe))});
    }
    m_model->setCells({tr("Train from"), tr("Test from"), tr("Test to"), tr("Chosen"),
                       tr("Train return"), tr("Test return"), tr("Train Sharpe"),
                       tr("Test Sharpe")},
                      cells);
    m_table->setColumnWidth(3, 220);
}

} // namespace tf::ui::research
