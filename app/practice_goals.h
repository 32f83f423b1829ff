// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_service.h"

#include <QJsonArray>

namespace tf::app {

/// The goals of a practice run: one for trades and one for profit, both for all agents, which
/// complete while the engine runs. Their profit is collected and shared out.
class PracticeGoals final : public QObject {
    Q_OBJECT

public:
    PracticeGoals(goals::GoalService& goals, const Asset& base, Decimal deposit,
                  QObject* parent = nullptr);

    /// Drafts and starts them; ready() follows.
    void start();
    /// What became of them; told() follows.
    void ask();

Q_SIGNALS:
    void ready(const tf::Result<void>& outcome);
    void told(const QJsonArray& goals);

private:
    goals::Goal draftOf(const QString& name, goals::Measure measure, Decimal target) const;
    void startNext();
    void askNext();

    goals::GoalService& m_goals;
    Asset m_base;
    Decimal m_deposit;
    QList<goals::Goal> m_drafts;
    qsizetype m_next = 0;
    QJsonArray m_told;
};

/// One goal with its completion, transfers by id.
QJsonObject goalRow(const goals::GoalView& view, const goals::GoalCompletion& completion);
/// The same for people, line by line.
QStringList goalLines(const QJsonArray& goals);

} // namespace tf::app
