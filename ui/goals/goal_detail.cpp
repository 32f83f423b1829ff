// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_detail.h"

#include "models/core/when_done.h"
#include "ui/goals/goal_words.h"
#include "ui/shell/error_text.h"
#include "widgets/delegates.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/roles.h"
#include "widgets/segmented_control.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui {

using goals::GoalId;
using goals::GoalView;
using widgets::TextStyle;

namespace format = widgets::format;

namespace {

enum Tab { CourseTab, ContributionsTab, CompletionTab, LogTab };
constexpr int wordsWidth = 360;

int sourceRow(const QTableView* table, const QModelIndex& index) {
    return qobject_cast<const QSortFilterProxyModel*>(table->model())->mapToSource(index).row();
}

QString sentencesOf(const goals::Goal& goal, const goals::GoalWords& words) {
    QStringList sentences;
    for (const goals::GoalSentence& sentence : goals::describe(goal, words)) {
        sentences.append(sentence.text);
    }
    if (!goal.note.isEmpty()) {
        sentences.append(GoalDetail::tr("Note: %1").arg(goal.note));
    }
    return sentences.join(u'\n');
}

} // namespace

GoalDetail::GoalDetail(const GoalDesk& desk, QWidget* parent)
    : Card(tr("One goal"), parent)
    , m_desk(desk)
    , m_contributions(makeGoalContributionModel(this))
    , m_steps(makeStepModel(this))
    , m_rewards(makeRewardModel(this))
    , m_log(makeGoalLogModel(this)) {
    setFlush(true);
    m_tabs = new widgets::Tabs(this);
    m_tabs->setObjectName(QStringLiteral("goalTabs"));
    m_tabs->setAccessibleName(tr("One goal"));
    m_tabs->addPage(buildCourse(), tr("Course"));
    m_tabs->addPage(buildContributions(), tr("Contributions"));
    m_tabs->addPage(buildCompletion(), tr("Completion and rewards"));
    QTableView* const log = makeTable(m_log, "goalLogTable", tr("Log"), {160, 170, 300, 220});
    log->sortByColumn(0, Qt::DescendingOrder);
    m_tabs->addPage(log, tr("Log"));
    m_proposalRows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_proposalRows);
    rows->setContentsMargins(16, 8, 16, 8);
    rows->setSpacing(widgets::Theme::grid);
    m_proposalRows->hide();
    body()->addWidget(m_proposalRows);
    body()->addWidget(m_tabs);
}

QTableView* GoalDetail::makeTable(QAbstractItemModel* model, const char* objectName,
                                  const QString& name, const QList<int>& widths) {
    auto* table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(name);
    auto* proxy = new QSortFilterProxyModel(table);
    proxy->setSourceModel(model);
    proxy->setSortRole(widgets::SortRole);
    table->setModel(proxy);
    widgets::styleTable(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(column, widths[column]);
    }
    return table;
}

QWidget* GoalDetail::buildCourse() {
    auto* page = new QWidget(this);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(20);
    m_chart = new widgets::LineChart(widgets::LineChart::XAxis::Time, page);
    m_chart->setObjectName(QStringLiteral("goalChart"));
    m_chart->setAccessibleName(tr("The measure against its target"));
    m_noChart = widgets::makeLabel({}, TextStyle::Muted, page);
    m_noChart->setAlignment(Qt::AlignCenter);
    m_noChart->setWordWrap(true);
    m_chartBody = new QStackedWidget(page);
    m_chartBody->addWidget(m_noChart);
    m_chartBody->addWidget(m_chart);
    layout->addWidget(m_chartBody, 1);
    auto* words = new QWidget(page);
    auto* lines = new QVBoxLayout(words);
    lines->setSpacing(4);
    m_value = widgets::makeParagraph({}, TextStyle::Figure, words);
    m_value->setObjectName(QStringLiteral("goalValue"));
    m_context = widgets::makeParagraph({}, TextStyle::Muted, words);
    m_context->setObjectName(QStringLiteral("goalContext"));
    m_words = widgets::makeParagraph({}, TextStyle::Body, words);
    m_words->setObjectName(QStringLiteral("goalWords"));
    lines->addWidget(m_value);
    lines->addWidget(m_context);
    lines->addSpacing(8);
    lines->addWidget(m_words);
    lines->addStretch(1);
    auto* area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(words);
    words->setAutoFillBackground(false); // the card's ground, not the window's
    area->viewport()->setAutoFillBackground(false);
    area->setFixedWidth(wordsWidth);
    layout->addWidget(area);
    return page;
}

QWidget* GoalDetail::buildContributions() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(0);
    QTableView* const table = makeTable(m_contributions, "goalContributionTable",
                                        tr("What each agent earned for the goal"), {240, 200, 200});
    table->setItemDelegateForColumn(3, new widgets::ShareBarDelegate(table));
    table->sortByColumn(2, Qt::DescendingOrder);
    layout->addWidget(table, 1);
    m_together = widgets::makeLabel({}, TextStyle::Strong, page);
    m_together->setObjectName(QStringLiteral("goalTogether"));
    m_together->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_together);
    connect(table, &QTableView::activated, this, [this, table](const QModelIndex& index) {
        Q_EMIT agentRequested(m_contributions->at(sourceRow(table, index)).agent.uuid());
    });
    return page;
}

QWidget* GoalDetail::buildCompletion() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(0);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(0);
    m_stepTable =
        makeTable(m_steps, "goalStepTable", tr("Steps of the completion"), {200, 84, 110, 172});
    m_stepTable->sortByColumn(0, Qt::AscendingOrder);
    m_rewardTable = makeTable(m_rewards, "goalRewardTable", tr("Rewards"), {150, 170});
    m_rewardTable->sortByColumn(1, Qt::DescendingOrder);
    tables->addWidget(m_stepTable, 3);
    tables->addWidget(m_rewardTable, 2);
    layout->addLayout(tables, 1);
    m_collected = widgets::makeParagraph({}, TextStyle::Strong, page);
    m_collected->setObjectName(QStringLiteral("goalCollected"));
    m_collected->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_collected);
    const auto open = [this](const QModelIndex& index) {
        const goals::RewardLine line = m_rewards->at(sourceRow(m_rewardTable, index)).line;
        Q_EMIT booksRequested(line.transfer.isNull() ? line.wallet.uuid() : line.transfer.uuid());
    };
    connect(m_rewardTable, &QTableView::activated, this, open);
    connect(m_rewardTable, &QTableView::clicked, this, [open](const QModelIndex& index) {
        constexpr int booksColumn = 2;
        if (index.column() == booksColumn) {
            open(index);
        }
    });
    connect(m_stepTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& transfers = m_steps->at(sourceRow(m_stepTable, index)).step.transfers;
        if (!transfers.isEmpty()) {
            Q_EMIT booksRequested(transfers.first().uuid());
        }
    });
    return page;
}

void GoalDetail::show(GoalId goal) {
    if (m_goal != goal) {
        m_goal = goal;
        ++m_question;
        m_waiting = 0;
        m_contributions->setRows({});
        m_steps->setRows({});
        m_rewards->setRows({});
        m_log->setRows({});
    }
    refresh();
}

void GoalDetail::refresh() {
    const GoalView* const view = m_desk.goals.goal(m_goal);
    setVisible(view != nullptr);
    if (view == nullptr) {
        return;
    }
    showWords(*view);
    showProposals(*view);
    if (m_waiting > 0) {
        m_isStale = true;
    } else {
        load();
    }
}

void GoalDetail::showWords(const GoalView& view) {
    const auto nameOf = [this](const QUuid& id) { return m_desk.nameOf(id); };
    m_value->setText(progressWords(view));
    m_value->setToolTip(widgets::plainTip(exactProgressWords(view)));
    QStringList context;
    if (view.pace != goals::GoalPace::Unknown) {
        context.append(goals::goalPaceName(view.pace));
    }
    const QString forecast = forecastWords(view);
    if (!forecast.isEmpty()) {
        context.append(forecast);
    }
    if (view.progress.floor) {
        context.append(
            tr("floor at %1").arg(shownMoney(Money(*view.progress.floor, view.goal.asset))));
    }
    QString line = context.join(tr(", "));
    const QString lacking = goals::isFinal(view.goal.state)
                                ? view.goal.stateReason
                                : goals::shortfallText(view.goal, view.progress);
    for (const QString& more : {lacking, view.waitsFor}) {
        if (!more.isEmpty() && !line.contains(more)) {
            line += line.isEmpty() ? more : u'\n' + more;
        }
    }
    m_context->setText(line);
    m_words->setText(sentencesOf(view.goal, goalWords(nameOf)));
    m_words->setToolTip(widgets::plainTip(sentencesOf(view.goal, exactGoalWords(nameOf))));
}

void GoalDetail::showProposals(const GoalView& view) {
    if (m_proposals == view.proposals) {
        return;
    }
    m_proposals = view.proposals;
    while (QLayoutItem* const item = m_proposalRows->layout()->takeAt(0)) {
        item->widget()->deleteLater(); // its button may have been pressed
        delete item;
    }
    for (const goals::GoalProposal& proposal : std::as_const(m_proposals)) {
        m_proposalRows->layout()->addWidget(makeProposal(view, proposal));
    }
    m_proposalRows->setVisible(!m_proposals.isEmpty());
}

QWidget* GoalDetail::makeProposal(const GoalView& view, const goals::GoalProposal& proposal) {
    auto* row = new QWidget(m_proposalRows);
    auto* line = new QHBoxLayout(row);
    line->setSpacing(widgets::Theme::grid);
    const QString words =
        withShownMoney(goals::proposalText(view.goal, proposal, goalWords({})), view.goal.asset);
    QLabel* const label = widgets::makeParagraph(words, TextStyle::Strong, row);
    label->setObjectName(QStringLiteral("proposalWords"));
    label->setToolTip(
        widgets::plainTip(goals::proposalText(view.goal, proposal, exactGoalWords({}))));
    line->addWidget(label, 1, Qt::AlignVCenter);
    const auto add = [&](const QString& text, const char* name, bool isApproved) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(tr("%1: %2").arg(text, words));
        connect(button, &QPushButton::clicked, this,
                [this, id = proposal.id, isApproved] { decide(id, isApproved); });
        line->addWidget(button);
        return button;
    };
    add(tr("Approve"), "approveProposalButton", true)
        ->setProperty("tfKind", QStringLiteral("primary"));
    add(tr("Decline"), "declineProposalButton", false);
    return row;
}

void GoalDetail::decide(goals::ProposalId id, bool isApproved) {
    whenDone(m_desk.goals.decideProposal(id, isApproved), this, [this](const Result<void>& done) {
        if (!done) {
            m_desk.prompter.tell(this, widgets::Tone::Danger, tr("That did not work"),
                                 errorText(done.error()));
        }
    });
}

template <class T, class Fill>
void GoalDetail::ask(const QFuture<Result<T>>& future, Fill fill) {
    ++m_waiting;
    whenDone(future, this, [this, question = m_question, fill](const Result<T>& answer) {
        if (question != m_question) {
            return;
        }
        fill(answer);
        if (--m_waiting == 0 && m_isStale) {
            refresh();
        }
    });
}

void GoalDetail::load() {
    m_isStale = false;
    ask(m_desk.goals.history(m_goal), [this](const Result<QList<goals::GoalPoint>>& points) {
        showHistory(points ? *points : QList<goals::GoalPoint>());
    });
    ask(m_desk.goals.contributions(m_goal),
        [this](const Result<QList<goals::GoalContribution>>& contributions) {
            showContributions(contributions ? *contributions : QList<goals::GoalContribution>());
        });
    ask(m_desk.goals.completion(m_goal), [this](const Result<goals::GoalCompletion>& completion) {
        showCompletion(completion ? std::optional(*completion) : std::nullopt);
    });
    ask(m_desk.goals.log(m_goal), [this](const Result<QList<goals::GoalLogLine>>& lines) {
        const GoalView* const view = m_desk.goals.goal(m_goal);
        if (lines && view != nullptr) {
            m_log->setRows(goalLogRows(*lines, view->goal, m_desk));
            m_tabs->setTabCount(LogTab, static_cast<int>(lines->size()));
        }
    });
}

void GoalDetail::showHistory(const QList<goals::GoalPoint>& points) {
    const GoalView* const view = m_desk.goals.goal(m_goal);
    if (view == nullptr) {
        return;
    }
    const goals::Measure measure = view->goal.measure;
    const Asset asset = view->goal.asset;
    const bool isCondition = measure == goals::Measure::Expression;
    widgets::LineChart::Line line{
        .name = isCondition ? tr("How near") : goals::measureName(measure), .points = {}};
    widgets::LineChart::Line target{.name = tr("Target"), .points = {}};
    target.color = widgets::colorsOf(this).danger;
    target.isDashed = true;
    for (const goals::GoalPoint& point : points) {
        const auto at = static_cast<double>(point.at.toMs());
        if (isCondition) {
            line.points.append({at, point.fraction});
        } else if (point.value) {
            line.points.append({at, point.value->toDouble()});
        }
        target.points.append({at, isCondition ? 1 : point.target.toDouble()});
    }
    if (line.points.size() < 2) {
        m_noChart->setText(view->goal.state == goals::GoalState::Draft
                               ? tr("It has not been started.")
                               : tr("not enough data"));
        m_chartBody->setCurrentWidget(m_noChart);
        return;
    }
    m_chart->setValueFormat([measure, asset, isCondition](double value) {
        return isCondition ? format::percent(value, 0) : valueText(measure, value, asset);
    });
    m_chart->setLines({line, target});
    m_chartBody->setCurrentWidget(m_chart);
}

void GoalDetail::showContributions(const QList<goals::GoalContribution>& contributions) {
    const GoalView* const view = m_desk.goals.goal(m_goal);
    if (view == nullptr) {
        return;
    }
    const Asset asset = view->goal.asset;
    m_contributions->setRows(contributionRows(contributions, asset, m_desk));
    m_tabs->setTabCount(ContributionsTab, static_cast<int>(contributions.size()));
    Decimal sum;
    for (const goals::GoalContribution& one : contributions) {
        sum += one.profit;
    }
    m_together->setText(contributions.isEmpty()
                            ? tr("No agent has earned or lost anything for it yet.")
                            : tr("Together %1").arg(shownMoney(Money(sum, asset))));
    m_together->setToolTip(contributions.isEmpty() ? QString()
                                                   : format::exactMoney(Money(sum, asset)));
}

void GoalDetail::showCompletion(const std::optional<goals::GoalCompletion>& completion) {
    const GoalView* const view = m_desk.goals.goal(m_goal);
    if (view == nullptr) {
        return;
    }
    const Asset asset = view->goal.asset;
    QList<StepRow> steps;
    if (completion) {
        for (const goals::CompletionStep& step : completion->steps) {
            steps.append({.step = step, .asset = asset});
        }
    } else if (!goals::isFinal(view->goal.state)) {
        for (const goals::AutomationStep& step :
             goals::completionPlan(view->goal, m_desk.goals.agentsOf(view->goal))) {
            steps.append({.step = {.step = step, .note = {}}, .asset = asset});
        }
    }
    m_steps->setRows(steps);
    m_rewards->setRows(completion ? rewardRows(completion->rewards, asset, m_desk)
                                  : QList<RewardRow>());
    m_rewardTable->setVisible(completion.has_value());
    m_tabs->setTabCount(CompletionTab, completion ? static_cast<int>(steps.size()) : -1);
    if (!completion) {
        m_collected->setText(steps.isEmpty() ? tr("It did not complete.")
                                             : tr("This will be done when it is reached."));
        return;
    }
    Decimal sum;
    for (const goals::RewardLine& line : completion->rewards) {
        sum += line.amount;
    }
    const auto sentence = [&](QString (*written)(const Money&)) {
        return tr("Collected %1, of it profit %2. The parts add up to %3.")
            .arg(written(Money(completion->collected, asset)),
                 written(Money(completion->rewarded, asset)), written(Money(sum, asset)));
    };
    m_collected->setText(sentence(shownMoney));
    m_collected->setToolTip(sentence([](const Money& money) { return format::exactMoney(money); }));
}

} // namespace tf::ui
