// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/monte_carlo_tab.h"

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
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace tf::ui::research {

namespace {

namespace format = widgets::format;
using trading::Distribution;
using trading::Resampling;
using Cell = CellTableModel::Cell;

constexpr std::array quantiles = {&Distribution::lowest,  &Distribution::q05, &Distribution::q25,
                                  &Distribution::median,  &Distribution::q75, &Distribution::q95,
                                  &Distribution::highest, &Distribution::mean};

QSpinBox* makeCount(const QString& objectName, int least, int most, int value, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    guardWheel(box);
    return box;
}

QList<Cell> distributionRow(const QString& name, const Distribution& distribution,
                            analytics::FigureUnit unit) {
    QList<Cell> row{{.text = name}};
    for (const auto quantile : quantiles) {
        const double value = distribution.*quantile;
        row.append({.text = valueText(unit, value),
                    .sort = value,
                    .isRight = true,
                    .tone = value < 0 ? widgets::Tone::Danger : widgets::Tone::Normal});
    }
    return row;
}

} // namespace

MonteCarloTab::MonteCarloTab(const ResearchDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CellTableModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    layout->addWidget(buildForm());
    auto* fan = new widgets::Card(tr("Equity along the way"), this);
    m_fan = new widgets::LineChart(widgets::LineChart::XAxis::Number, fan);
    m_fan->setValueFormat(&moneyText);
    m_fan->setObjectName(QStringLiteral("fanChart"));
    m_fan->setAccessibleName(tr("Equity along the way"));
    m_fan->setMinimumHeight(110);
    m_fan->setAxisTitles(tr("% of the way"), {});
    fan->body()->addWidget(m_fan);
    layout->addWidget(fan, 2);
    auto* table = new widgets::Card({}, this);
    table->setFlush(true);
    m_table = makeTable(m_model, QStringLiteral("monteCarloTable"), tr("Distributions"), table);
    m_table->horizontalHeader()->setDefaultSectionSize(92);
    table->body()->addWidget(m_table);
    layout->addWidget(table, 1);
    clearResult();
}

QWidget* MonteCarloTab::buildForm() {
    auto* card = new widgets::Card({}, this);
    auto* rows = new widgets::FormRows(5, card);
    m_resampling = makeCombo(QStringLiteral("resamplingCombo"), card);
    const auto add = [this](const QString& text, Resampling resampling) {
        m_resampling->addItem(text, static_cast<int>(resampling));
    };
    add(tr("trades, drawn again"), Resampling::DrawnTrades);
    add(tr("trades, in other order"), Resampling::ShuffledTrades);
    add(tr("blocks of 20 days"), Resampling::ReturnBlocks);
    m_runs = makeCount(QStringLiteral("monteCarloRunsSpin"), 10, 100'000, 1'000, card);
    m_seed = makeCount(QStringLiteral("seedSpin"), 0, 1'000'000, 1, card);
    m_ruin = makeNumberField(QStringLiteral("ruinSpin"), 1, 100, 50, 0, QStringLiteral("%"), card);
    m_start = new QPushButton(tr("Draw"), card);
    m_start->setObjectName(QStringLiteral("runMonteCarloButton"));
    rows->addRow(tr("What is drawn"), m_resampling);
    rows->addRow(tr("How often"), m_runs);
    rows->addRow(tr("Seed"), m_seed);
    rows->addRow(tr("Ruin is a drawdown of"), m_ruin);
    rows->addRow(tr("From the run that shows"), m_start);
    m_start->setAccessibleName(m_start->text());
    card->body()->addWidget(rows);
    m_summary = widgets::makeParagraph({}, widgets::TextStyle::Small, card);
    m_summary->setObjectName(QStringLiteral("monteCarloSummary"));
    card->body()->addWidget(m_summary);
    m_job = new JobLine(QStringLiteral("monteCarloJob"), card);
    card->body()->addWidget(m_job);
    connect(m_start, &QPushButton::clicked, this, &MonteCarloTab::run);
    connect(m_job, &JobLine::busyChanged, m_start, &QPushButton::setDisabled);
    return card;
}

void MonteCarloTab::showRun(const ResearchRunPtr& run) {
    if (run != m_run) {
        m_job->cancel();
        m_run = run;
        clearResult();
    }
}

void MonteCarloTab::clearResult() {
    m_summary->setText(tr("One history is one draw. This shows in what range the end and the "
                          "deepest drawdown lie when luck deals the same trades again."));
    m_fan->setLines({});
    m_model->setCells({}, {});
}

void MonteCarloTab::run() {
    if (!m_run) {
        return;
    }
    const trading::MonteCarloRequest request{
        .resampling = static_cast<Resampling>(m_resampling->currentData().toInt()),
        .runs = m_runs->value(),
        .seed = static_cast<quint64>(m_seed->value()),
        .ruin = m_ruin->value() / 100};
    m_job->runPlain(
        m_desk.jobs, tr("Monte Carlo: %1").arg(m_run->name),
        [request, run = m_run](JobControl& control) {
            return trading::runMonteCarlo(request, run->result, &control);
        },
        [this](const trading::MonteCarloResult& result) { showResult(result); });
}

void MonteCarloTab::showResult(const trading::MonteCarloResult& result) {
    m_summary->setText(
        tr("Of %1 histories drawn from %2 trades or days, %3 end with a loss and %4 fall by %5 or "
           "more on the way.")
            .arg(format::count(result.request.runs), format::count(result.sample),
                 format::percent(result.lossProbability, 1),
                 format::percent(result.ruinProbability, 1),
                 format::percent(result.request.ruin, 0)));
    using Line = widgets::LineChart::Line;
    const auto along = [&](const QString& name, double Distribution::*quantile,
                           const QColor& color) {
        Line line{.name = name, .color = color, .isDashed = color.isValid()};
        for (const trading::FanPoint& point : result.fan) {
            line.points.append({100 * point.progress, point.equity.*quantile});
        }
        return line;
    };
    const QColor inner = widgets::chartColor(0);
    const QColor outer = widgets::chartColor(1);
    m_fan->setLines({along(tr("median"), &Distribution::median, {}),
                     along(tr("25 %"), &Distribution::q25, inner),
                     along(tr("75 %"), &Distribution::q75, inner),
                     along(tr("5 %"), &Distribution::q05, outer),
                     along(tr("95 %"), &Distribution::q95, outer)});
    m_model->setCells(
        {tr("Figure"), tr("lowest"), tr("5 %"), tr("25 %"), tr("median"), tr("75 %"), tr("95 %"),
         tr("highest"), tr("mean")},
        {distributionRow(tr("End equity"), result.finalEquity, analytics::FigureUnit::Money),
         distributionRow(tr("Return"), result.totalReturn, analytics::FigureUnit::Fraction),
         distributionRow(tr("Maximum drawdown"), result.maxDrawdown,
                         analytics::FigureUnit::Fraction)});
    m_table->setColumnWidth(0, 150);
}

} // namespace tf::ui::research
