// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboard_desk.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace tf::ui {

/// What waits for a person, each with the verb that leads to it: plans of the automation, goals
/// that are met, transactions that need an approval.
class DecisionsCard final : public widgets::Card {
    Q_OBJECT

public:
    explicit DecisionsCard(const DashboardDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString& page, const QUuid& entity);

private:
    /// One line of the card.
    struct Decision {
        QString icon;
        QString words;
        QString state;
        QString page;
        QUuid entity;
    };
    void loadPlans();
    void refresh();
    QList<Decision> decisions() const;
    QList<goals::GoalId> goalsThatWait() const;
    QWidget* makeRow(const Decision& decision);

    DashboardDesk m_desk;
    QList<capital::WaitingProposal> m_plans;
    QList<goals::GoalId> m_goals; ///< that are shown
    QVBoxLayout* m_rows = nullptr;
};

} // namespace tf::ui
