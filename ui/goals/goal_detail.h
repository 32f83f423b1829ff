// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goal_rows.h"
#include "widgets/card.h"

class QStackedWidget;
class QTableView;

namespace tf::widgets {
class LineChart;
class Tabs;
} // namespace tf::widgets

namespace tf::ui {

/// One goal: its course against the target, who earned what, the completion and its money, the log.
class GoalDetail final : public widgets::Card {
    Q_OBJECT

public:
    explicit GoalDetail(const GoalDesk& desk, QWidget* parent = nullptr);

    /// Null: nothing.
    void show(goals::GoalId goal);
    /// Asks again; answers of before are dropped.
    void refresh();

Q_SIGNALS:
    /// A transfer in the books, or a wallet.
    void booksRequested(const QUuid& entity);
    void agentRequested(const QUuid& agent);

private:
    QWidget* buildCourse();
    QWidget* buildContributions();
    QWidget* buildCompletion();
    QTableView* makeTable(QAbstractItemModel* model, const char* objectName, const QString& name,
                          const QList<int>& widths);
    void showWords(const goals::GoalView& view);
    void showProposals(const goals::GoalView& view);
    QWidget* makeProposal(const goals::GoalView& view, const goals::GoalProposal& proposal);
    void decide(goals::ProposalId id, bool isApproved);
    void load();
    void showHistory(const QList<goals::GoalPoint>& points);
    void showContributions(const QList<goals::GoalContribution>& contributions);
    void showCompletion(const std::optional<goals::GoalCompletion>& completion);
    template <class T, class Fill>
    void ask(const QFuture<Result<T>>& future, Fill fill);

    GoalDesk m_desk;
    goals::GoalId m_goal;
    int m_question = 0;
    int m_waiting = 0;
    bool m_isStale = false;
    GoalContributionModel* m_contributions;
    StepModel* m_steps;
    RewardModel* m_rewards;
    GoalLogModel* m_log;
    QList<goals::GoalProposal> m_proposals; ///< on show
    QWidget* m_proposalRows = nullptr;
    widgets::Tabs* m_tabs = nullptr;
    QStackedWidget* m_chartBody = nullptr;
    widgets::LineChart* m_chart = nullptr;
    QLabel* m_noChart = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_context = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_together = nullptr;
    QLabel* m_collected = nullptr;
    QTableView* m_rewardTable = nullptr;
    QTableView* m_stepTable = nullptr;
};

} // namespace tf::ui
