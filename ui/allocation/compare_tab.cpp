// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/compare_tab.h"

#include "models/capital/method_list.h"
#include "ui/allocation/allocation_words.h"
#include "ui/shell/error_text.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/roles.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui::allocation {

namespace {

using Column = items::RowsColumn<CompareRow>;
using items::CellTone;
using tf::allocation::Answer;
using widgets::format::number;
using widgets::format::percent;

constexpr double unknown = -std::numeric_limits<double>::max();

template <class Get>
Column answerColumn(const QString& title, Get get, bool isPercent) {
    const auto value = [get](const CompareRow& row) -> std::optional<double> {
        return row.comparison.answer ? get(*row.comparison.answer) : std::nullopt;
    };
    return Column(title,
                  [value, isPercent](const CompareRow& row) {
                      const auto now = value(row);
                      return !now ? QString() : isPercent ? percent(*now) : number(*now, 2);
                  })
        .right()
        .valued([value](const CompareRow& row) { return value(row).value_or(unknown); });
}

/// False too when no rebalance had an answer: money that was never shared out judges no method.
bool hasPast(const CompareRow& row) {
    const auto& past = row.comparison.walkForward;
    return past && (past->refused == 0 || past->turnover > 0.0);
}

Column walkColumn(const QString& title, double capital::Comparison::*member, bool isToned) {
    Column column = Column(title,
                           [member](const CompareRow& row) {
                               return hasPast(row) ? percent(row.comparison.*member) : QString();
                           })
                        .right()
                        .valued([member](const CompareRow& row) {
                            return hasPast(row) ? row.comparison.*member : unknown;
                        });
    return isToned ? column.toned([member](const CompareRow& row) {
        return row.comparison.*member < 0.0 ? CellTone::Bad : CellTone::Normal;
    })
                   : column;
}

Column turnoverColumn() {
    return Column(Texts::tr("Turnover"),
                  [](const CompareRow& row) {
                      return hasPast(row) ? percent(row.comparison.walkForward->turnover)
                                          : QString();
                  })
        .right()
        .valued([](const CompareRow& row) {
            return hasPast(row) ? row.comparison.walkForward->turnover : unknown;
        })
        .tipped([](const CompareRow& row) {
            return row.comparison.walkForward
                       ? Texts::tr("Of each rebalance. %n of them had no answer.", "",
                                   row.comparison.walkForward->refused)
                       : refusalText(row.comparison.walkForward.error());
        });
}

/// "Breakout 40 %, Trend 31 %, …": the largest three; all of them in the tooltip.
QString sharesText(const CompareRow& row, int most) {
    if (!row.comparison.answer) {
        return errorText(row.comparison.answer.error());
    }
    const tf::allocation::Numbers& weights = row.comparison.answer->weights;
    std::vector<int> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return weights[std::size_t(a)] > weights[std::size_t(b)];
    });
    QStringList parts;
    for (const int i : order) {
        const double weight = weights[std::size_t(i)];
        if (weight > 0.0 && parts.size() < most) {
            parts.append(row.names.value(i) + u' ' + percent(weight));
        }
    }
    return parts.join(QStringLiteral(", "));
}

/// Short titles: the line above the table says which figures come from the past.
QList<Column> columns() {
    return {
        Column(
            Texts::tr("Method"),
            [](const CompareRow& row) { return capital::methodTitle(row.comparison.method.kind); })
            .toned([](const CompareRow& row) {
                return !row.comparison.answer ? CellTone::Muted
                       : row.isChosen         ? CellTone::Good
                                              : CellTone::Normal;
            })
            .tipped([](const CompareRow& row) {
                return row.comparison.answer ? QString()
                                             : refusalText(row.comparison.answer.error());
            }),
        walkColumn(Texts::tr("Return"), &capital::Comparison::yearlyReturn, true),
        walkColumn(Texts::tr("Fall"), &capital::Comparison::maximumDrawdown, false),
        turnoverColumn(),
        answerColumn(
            Texts::tr("Risk"),
            [](const Answer& a) -> std::optional<double> { return a.statistics.volatility; }, true),
        answerColumn(
            Texts::tr("Bets"), [](const Answer& a) { return a.statistics.effectiveBets; }, false),
        Column(Texts::tr("Largest shares"),
               [](const CompareRow& row) { return sharesText(row, 3); })
            .toned([](const CompareRow& row) {
                return row.comparison.answer ? CellTone::Normal : CellTone::Muted;
            })
            .tipped([](const CompareRow& row) {
                return row.comparison.answer ? sharesText(row, 40)
                                             : refusalText(row.comparison.answer.error());
            }),
    };
}

QSpinBox* makeBox(const char* name, const QString& label, int low, int value, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setRange(low, 5'000);
    box->setValue(value);
    return box;
}

} // namespace

CompareTab::CompareTab(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new items::RowsModel<CompareRow>(
          columns(),
          [](const CompareRow& row) {
              return tf::allocation::methodName(row.comparison.method.kind).toUtf8();
          },
          this)) {
    buildUi();
    connect(&session, &AllocationSession::inputsChanged, this, &CompareTab::markStale);
    connect(m_start, &QPushButton::clicked, this, &CompareTab::start);
    connect(m_use, &QPushButton::clicked, this, &CompareTab::useCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_use->setEnabled(!m_table->selectionModel()->selectedRows().isEmpty()); });
    connect(m_task, &TaskLine::busyChanged, this,
            [this](bool isBusy) { m_start->setEnabled(!isBusy); });
}

QWidget* CompareTab::buildRules() {
    auto* rules = new QWidget(this);
    auto* line = new QHBoxLayout(rules);
    line->setContentsMargins(0, 0, 0, 0);
    const auto addBox = [&](const QString& label, QSpinBox* box) {
        QLabel* title = widgets::makeLabel(label, widgets::TextStyle::Small, rules);
        title->setBuddy(box);
        line->addWidget(title);
        line->addWidget(box);
    };
    m_window = makeBox("windowBox", tr("Estimated on, periods"), 5, 30, rules);
    m_step = makeBox("stepBox", tr("Rebalanced every, periods"), 1, 7, rules);
    for (QSpinBox* box : {m_window, m_step}) {
        box->setSuffix(tr(" periods"));
    }
    addBox(tr("Estimate on"), m_window);
    addBox(tr("rebalance every"), m_step);
    line->addStretch(1);
    return rules;
}

QWidget* CompareTab::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(
        widgets::makeParagraph(tr("Return, fall and turnover: a year of use on the past, net of "
                                  "costs. Risk and bets: as of now."),
                               widgets::TextStyle::Small, buttons),
        1);
    m_use = new QPushButton(tr("Use"), buttons);
    m_use->setToolTip(tr("Take the selected method"));
    m_use->setObjectName(QStringLiteral("useMethodButton"));
    m_use->setEnabled(false);
    line->addWidget(m_use);
    m_start = new QPushButton(tr("Compare"), buttons);
    m_start->setObjectName(QStringLiteral("startCompareButton"));
    line->addWidget(m_start);
    return buttons;
}

void CompareTab::buildUi() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::grid, 0, 0);
    layout->addWidget(buildRules());
    layout->addWidget(buildButtons());
    m_task = new TaskLine(QStringLiteral("compareTask"), this);
    layout->addWidget(m_task);
    m_note = widgets::makeParagraph(
        tr("Settings have changed since; compare again to take them into account."),
        widgets::TextStyle::Small, this);
    m_note->setObjectName(QStringLiteral("compareNote"));
    widgets::setTone(m_note, widgets::Tone::Warning);
    m_note->hide();
    layout->addWidget(m_note);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(widgets::SortRole);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Methods side by side"));
    m_table->setModel(sorted);
    widgets::styleTable(m_table);
    m_table->sortByColumn(1, Qt::DescendingOrder);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    const QList<int> widths{128, 82, 62, 84, 60, 54};
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* empty = new widgets::EmptyState(QStringLiteral("research"), tr("Not compared yet"),
                                          tr("Each method divides the money as of now, and then "
                                             "again and again on the past with what "
                                             "was known then, paying for what it moves."),
                                          this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
}

void CompareTab::markStale() {
    const capital::Inputs* inputs = m_session.inputs();
    if (inputs == nullptr) {
        m_task->cancel();
        m_stack->setCurrentIndex(0);
        return;
    }
    QList<CompareRow> rows = m_model->rows();
    for (CompareRow& row : rows) {
        row.isChosen = row.comparison.method.kind == inputs->settings.method.kind;
    }
    m_model->setRows(rows);
    m_note->setVisible(!rows.isEmpty() && inputs->digest != m_digest);
}

void CompareTab::start() {
    const capital::Inputs* inputs = m_session.inputs();
    if (inputs == nullptr || m_task->isBusy()) {
        return;
    }
    QList<tf::allocation::Method> methods;
    for (const capital::MethodDescription& description : capital::methodDescriptions()) {
        methods.append(description.kind == inputs->method.kind
                           ? inputs->method
                           : capital::defaultMethod(description.kind));
        if (methods.last().kind == tf::allocation::MethodKind::RiskBudget) {
            methods.last().budgets.assign(inputs->participants.size(),
                                          1.0 / double(inputs->participants.size()));
        }
    }
    m_digest = inputs->digest;
    const double costRate = std::max(inputs->settings.rules.costRate, 0.001);
    auto task = m_session.desk().capital.compare(
        *inputs, methods,
        {.window = m_window->value(), .step = m_step->value(), .costRate = costRate});
    m_task->follow(tr("Each method is tried on the past …"), task.future, task.control,
                   [this](const QList<capital::Comparison>& comparisons) { show(comparisons); });
}

void CompareTab::show(const QList<capital::Comparison>& comparisons) {
    const capital::Inputs* inputs = m_session.inputs();
    if (inputs == nullptr) {
        return;
    }
    QStringList names;
    for (int i = 0; i < int(inputs->participants.size()); ++i) {
        names.append(inputs->entity(i).name);
    }
    QList<CompareRow> rows;
    for (const capital::Comparison& comparison : comparisons) {
        rows.append({comparison, names, comparison.method.kind == inputs->settings.method.kind});
    }
    m_model->setRows({});
    m_model->setRows(rows);
    m_stack->setCurrentIndex(1);
    markStale();
}

void CompareTab::useCurrent() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto* sorted = qobject_cast<QSortFilterProxyModel*>(m_table->model());
    if (rows.isEmpty() || sorted == nullptr) {
        return;
    }
    capital::Settings settings = m_session.settings();
    settings.method = m_model->at(sorted->mapToSource(rows.first()).row()).comparison.method;
    settings.method.budgets.clear(); // the table of limits has them
    m_session.replaceSettings(settings);
}

} // namespace tf::ui::allocation
