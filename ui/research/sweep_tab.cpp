// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/sweep_tab.h"

#include "ui/research/cell_table_model.h"
#include "ui/research/research_words.h"
#include "ui/trading/parameter_field.h"
#include "widgets/card.h"
#include "widgets/form_rows.h"
#include "widgets/format.h"
#include "widgets/heat_map.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

namespace tf::ui::research {

namespace {

namespace format = widgets::format;
using analytics::FigureId;
using strategies::ParameterSpec;
using strategies::ParameterType;
using Cell = CellTableModel::Cell;

constexpr int valuesPerAxis = 8;
constexpr qint64 mostRuns = 20'000;
constexpr std::array objectives = {FigureId::Sharpe,      FigureId::Cagr,
                                   FigureId::Calmar,      FigureId::Sortino,
                                   FigureId::TotalReturn, FigureId::ProfitFactor};
constexpr std::array shownFigures = {FigureId::TotalReturn, FigureId::Sharpe, FigureId::MaxDrawdown,
                                     FigureId::Trades, FigureId::ProfitFactor};

bool isNumber(const ParameterSpec& spec) {
    return spec.type == ParameterType::Integer || spec.type == ParameterType::Real ||
           spec.type == ParameterType::Fraction;
}

QString axisValueText(const QString& kind, const trading::ParameterAxis& axis, std::size_t value) {
    const strategies::StrategyKind* described = strategies::findStrategyKind(kind);
    const ParameterSpec* spec = described->find(axis.parameter);
    return parameterText(*spec, axis.values[value]);
}

} // namespace

SweepTab::SweepTab(const ResearchDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CellTableModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::cardGap, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    layout->addWidget(buildForm());
    layout->addWidget(buildResults(), 1);
}

QWidget* SweepTab::buildForm() {
    auto* card = new widgets::Card({}, this);
    m_rows = new widgets::FormRows(4, card);
    m_axes[0] = addAxis(m_rows, QStringLiteral("across"), tr("Across"));
    m_axes[1] = addAxis(m_rows, QStringLiteral("down"), tr("Down"));
    card->body()->addWidget(m_rows);
    auto* line = new QHBoxLayout;
    line->setSpacing(widgets::Theme::grid);
    m_objective = makeCombo(QStringLiteral("objectiveCombo"), card);
    m_objective->setAccessibleName(tr("Best by"));
    m_objective->setMinimumContentsLength(16);
    for (const FigureId id : objectives) {
        m_objective->addItem(analytics::figureName(id), static_cast<int>(id));
    }
    auto* start = new QPushButton(tr("Run sweep"), card);
    start->setObjectName(QStringLiteral("runSweepButton"));
    m_count = widgets::makeLabel({}, widgets::TextStyle::Small, card);
    m_count->setObjectName(QStringLiteral("sweepCount"));
    line->addWidget(widgets::makeLabel(tr("Best by"), widgets::TextStyle::Small, card));
    line->addWidget(m_objective);
    line->addWidget(m_count, 1);
    line->addWidget(start);
    card->body()->addLayout(line);
    m_job = new JobLine(QStringLiteral("sweepJob"), card);
    card->body()->addWidget(m_job);
    connect(start, &QPushButton::clicked, this, &SweepTab::run);
    connect(m_job, &JobLine::busyChanged, start, &QPushButton::setDisabled);
    connect(m_objective, &QComboBox::currentIndexChanged, this, &SweepTab::showMap);
    return card;
}

SweepTab::Axis SweepTab::addAxis(widgets::FormRows* rows, const QString& id, const QString& name) {
    Axis axis;
    axis.parameter = makeCombo(id + QStringLiteral("Combo"), rows);
    rows->addRow(name, axis.parameter);
    const auto add = [&](const QString& suffix, const QString& label) {
        QDoubleSpinBox* box = makeNumberField(id + suffix, -1e9, 1e9, 0, 4, {}, rows);
        box->setAccessibleName(QStringLiteral("%1: %2").arg(name, label));
        rows->addRow(label, box);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SweepTab::refreshCount);
        return box;
    };
    axis.from = add(QStringLiteral("From"), tr("from"));
    axis.to = add(QStringLiteral("To"), tr("to"));
    axis.step = add(QStringLiteral("Step"), tr("step"));
    connect(axis.parameter, &QComboBox::currentIndexChanged, this, [this, axis] {
        proposeRange(axis);
        refreshCount();
    });
    return axis;
}

QWidget* SweepTab::buildResults() {
    auto* mapCard = new widgets::Card({}, this);
    m_summary = widgets::makeParagraph(
        tr("A sweep runs the strategy once for every pair of values. Look for a wide plateau: a "
           "lonely best cell is luck more often than skill."),
        widgets::TextStyle::Small, mapCard);
    m_summary->setObjectName(QStringLiteral("sweepSummary"));
    m_map =
        new widgets::HeatMap(QStringLiteral("sweepMap"), tr("Figure over the parameters"), mapCard);
    mapCard->body()->addWidget(m_summary);
    mapCard->body()->addWidget(scrolled(m_map, QStringLiteral("sweepScroll"), mapCard), 1);
    auto* tableCard = new widgets::Card({}, this);
    tableCard->setFlush(true);
    m_table = makeTable(m_model, QStringLiteral("sweepTable"), tr("Runs of the sweep"), tableCard);
    tableCard->body()->addWidget(m_table);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("sweepSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(widgets::Theme::cardGap);
    splitter->addWidget(mapCard);
    splitter->addWidget(tableCard);
    splitter->setSizes({300, 140});
    connect(m_table, &QTableView::activated, this, [this] { take(currentRow(m_table)); });
    connect(m_map, &widgets::HeatMap::cellChosen, this, [this](int cell) {
        const auto columns = static_cast<int>(m_result->request.axes.front().values.size());
        for (std::size_t i = 0; i < m_result->points.size(); ++i) {
            const std::vector<int>& at = m_result->points[i].positions;
            if (at[0] == cell % columns && (at.size() < 2 || at[1] == cell / columns)) {
                take(static_cast<qsizetype>(i));
                return;
            }
        }
    });
    return splitter;
}

void SweepTab::setStrategy(const strategies::StrategyConfig& config) {
    m_parameters = config.parameters;
    if (config.kind == m_kind) {
        return;
    }
    m_kind = config.kind;
    const strategies::StrategyKind* kind = strategies::findStrategyKind(m_kind);
    for (int i = 0; i < 2; ++i) {
        const QSignalBlocker quiet(m_axes[i].parameter);
        m_axes[i].parameter->clear();
        if (i == 1) {
            m_axes[i].parameter->addItem(tr("nothing"), QString());
        }
        for (const ParameterSpec& spec : kind->parameters) {
            if (isNumber(spec)) {
                m_axes[i].parameter->addItem(strategies::translated(spec.name),
                                             QString::fromLatin1(spec.id));
            }
        }
        m_axes[i].parameter->setCurrentIndex(std::min(2 * i, m_axes[i].parameter->count() - 1));
        proposeRange(m_axes[i]);
    }
    refreshCount();
}

const ParameterSpec* SweepTab::specOf(const Axis& axis) const {
    const strategies::StrategyKind* kind = strategies::findStrategyKind(m_kind);
    return kind != nullptr ? kind->find(axis.parameter->currentData().toString()) : nullptr;
}

/// From half to twice the value of the form, in round steps.
void SweepTab::proposeRange(const Axis& axis) {
    const ParameterSpec* spec = specOf(axis);
    for (QDoubleSpinBox* box : {axis.from, axis.to, axis.step}) {
        box->setEnabled(spec != nullptr);
    }
    if (spec == nullptr) {
        return;
    }
    const double scale = spec->type == ParameterType::Fraction ? 100 : 1;
    const bool isWhole = spec->type == ParameterType::Integer;
    const double now =
        m_parameters.value(QString::fromLatin1(spec->id)).toDouble(spec->initial) * scale;
    const double most = spec->maximum * scale;
    const double least = spec->minimum * scale;
    double from = std::max(least, now > 0 ? now / 2 : least);
    double to = std::min(most, now > 0 ? now * 2 : least + (isWhole ? 20 : 4));
    double step = (to - from) / (valuesPerAxis - 1);
    step = isWhole ? std::max(1.0, std::round(step)) : std::max(0.01, std::round(step * 20) / 20);
    from = isWhole ? std::round(from) : from;
    to = std::min(most, from + step * (valuesPerAxis - 1));
    for (QDoubleSpinBox* box : {axis.from, axis.to, axis.step}) {
        box->setDecimals(isWhole ? 0 : 2);
        box->setSuffix(spec->type == ParameterType::Fraction ? QStringLiteral(" %") : QString());
    }
    axis.from->setRange(least, most);
    axis.to->setRange(least, most);
    axis.step->setRange(isWhole ? 1 : 0.01, std::max(1.0, most - least));
    axis.from->setValue(from);
    axis.to->setValue(to);
    axis.step->setValue(step);
}

std::optional<trading::ParameterAxis> SweepTab::axisOf(const Axis& axis) const {
    const ParameterSpec* spec = specOf(axis);
    if (spec == nullptr) {
        return std::nullopt;
    }
    const double scale = spec->type == ParameterType::Fraction ? 100 : 1;
    return trading::ParameterAxis::range(QString::fromLatin1(spec->id), axis.from->value() / scale,
                                         axis.to->value() / scale, axis.step->value() / scale);
}

void SweepTab::refreshCount() {
    qint64 runs = 1;
    for (const Axis& axis : m_axes) {
        const auto values = axisOf(axis);
        m_rows->setError(axis.to, values && values->values.empty()
                                      ? tr("This is below where it begins.")
                                      : QString());
        runs *= values ? static_cast<qint64>(values->values.size()) : 1;
    }
    m_count->setText(runs > mostRuns ? tr("%1 runs are too many: at most %2")
                                           .arg(format::count(runs), format::count(mostRuns))
                                     : tr("%n run(s)", "", static_cast<int>(runs)));
    widgets::setTone(m_count, runs > mostRuns ? widgets::Tone::Danger : widgets::Tone::Muted);
}

FigureId SweepTab::objective() const {
    return static_cast<FigureId>(m_objective->currentData().toInt());
}

std::optional<trading::SweepRequest> SweepTab::request(const RunOrder& order) {
    setStrategy(order.request.legs.front().strategy);
    trading::SweepRequest request;
    request.base = order.request;
    request.objective = objective();
    for (const Axis& axis : m_axes) {
        const auto values = axisOf(axis);
        const bool isDouble =
            values && !request.axes.empty() && request.axes.front().parameter == values->parameter;
        if (values && !isDouble) {
            request.axes.push_back(*values);
        }
    }
    const qint64 runs = request.axes.empty() ? 0 : request.combinations();
    if (runs < 1 || runs > mostRuns) {
        m_rows->focusFirstError();
        return std::nullopt;
    }
    return request;
}

void SweepTab::run() {
    const auto order = m_desk.order();
    const auto asked = order ? request(*order) : std::nullopt;
    if (!asked) {
        return;
    }
    m_job->run(
        m_desk, *order, tr("Sweep: %1").arg(order->title()),
        [request = *asked](const LoadedLegs& loaded, JobControl& control)
            -> Result<std::shared_ptr<const trading::SweepResult>> {
            const trading::SeriesInput series = seriesInput(*loaded.first());
            TF_TRY(auto result, trading::runSweep(request, {&series, 1}, &control));
            return std::make_shared<const trading::SweepResult>(std::move(result));
        },
        [this](const std::shared_ptr<const trading::SweepResult>& result) { showResult(result); });
}

void SweepTab::showResult(const std::shared_ptr<const trading::SweepResult>& result) {
    m_result = result;
    QString summary = tr("%n run(s) counted.", "", static_cast<int>(result->trials));
    if (result->best) {
        const trading::SweepPoint& best = result->points[static_cast<std::size_t>(*result->best)];
        summary = tr("Best: %1 with %2. %3")
                      .arg(parametersText(m_kind, best.parameters),
                           figureText(best.sheet.figure(result->request.objective)), summary);
    }
    if (result->deflatedSharpe) {
        summary += u' ' + tr("The chance that it is more than the luck of so many trials "
                             "(deflated Sharpe ratio) is %1.")
                              .arg(format::percent(*result->deflatedSharpe, 1));
    }
    m_summary->setText(summary + u' ' + tr("Double-click a cell or row to take its values."));
    showMap();
    showTable();
}

void SweepTab::showMap() {
    if (!m_result) {
        return;
    }
    const auto& axes = m_result->request.axes;
    const int rowAxis = axes.size() > 1 ? 1 : 0;
    const trading::StabilityMap map = trading::stabilityMap(*m_result, 0, rowAxis, objective());
    const QString& kind = m_result->request.base.legs.front().strategy.kind;
    QStringList columns;
    for (std::size_t i = 0; i < axes[0].values.size(); ++i) {
        columns << axisValueText(kind, axes[0], i);
    }
    QStringList rows;
    for (int row = 0; row < map.rows; ++row) {
        rows << (rowAxis == 1 ? axisValueText(kind, axes[1], static_cast<std::size_t>(row))
                              : analytics::figureName(objective()));
    }
    const analytics::FigureUnit unit = analytics::definitionOf(objective()).unit;
    QList<widgets::HeatMap::Cell> cells;
    for (const trading::StabilityCell& cell : map.cells) {
        const QString around =
            cell.neighbourhood ? valueText(unit, *cell.neighbourhood) : QString();
        cells.append(cell.value
                         ? widgets::HeatMap::Cell{cell.value, valueText(unit, *cell.value),
                                                  tr("%1: %2, with its neighbours %3")
                                                      .arg(analytics::figureName(objective()),
                                                           valueText(unit, *cell.value), around)}
                         : widgets::HeatMap::Cell{{}, tr("none"), tr("No value here")});
    }
    m_map->setMap(columns, rows, cells, widgets::HeatMap::Scale::FromLowest);
}

void SweepTab::showTable() {
    const QString& kind = m_result->request.base.legs.front().strategy.kind;
    QStringList headers;
    for (const trading::ParameterAxis& axis : m_result->request.axes) {
        headers << strategies::translated(
            strategies::findStrategyKind(kind)->find(axis.parameter)->name);
    }
    for (const FigureId id : shownFigures) {
        headers << analytics::figureName(id);
    }
    headers << tr("Refused because");
    QList<QList<Cell>> cells;
    for (const trading::SweepPoint& point : m_result->points) {
        QList<Cell> row;
        for (std::size_t i = 0; i < m_result->request.axes.size(); ++i) {
            const trading::ParameterAxis& axis = m_result->request.axes[i];
            const auto place = static_cast<std::size_t>(point.positions[i]);
            row.append({.text = axisValueText(kind, axis, place),
                        .sort = axis.values[place].toDouble(),
                        .isRight = true});
        }
        for (const FigureId id : shownFigures) {
            const auto value = point.value(id);
            row.append({.text = point.hasRun() ? figureText(point.sheet.figure(id)) : QString(),
                        .sort = value.value_or(std::numeric_limits<double>::lowest()),
                        .isRight = true,
                        .tip = point.hasRun() ? figureOrigin(point.sheet.figure(id)) : QString()});
        }
        row.append({.text = point.problem, .tone = widgets::Tone::Muted, .tip = point.problem});
        cells.append(row);
    }
    m_model->setCells(headers, cells);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void SweepTab::take(qsizetype point) {
    if (point >= 0 && m_result) {
        Q_EMIT setChosen(m_result->points[static_cast<std::size_t>(point)].parameters);
    }
}

} // namespace tf::ui::research
