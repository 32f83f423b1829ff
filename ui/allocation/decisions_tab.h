// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/allocation/plan_tab.h"

class QPushButton;
class QStackedWidget;

namespace tf::ui::allocation {

/// Plans that the automation made and that wait for a person's yes or no.
class WaitingTab final : public QWidget {
    Q_OBJECT

public:
    explicit WaitingTab(AllocationSession& session, QWidget* parent = nullptr);

    void refresh();
    /// Selects it as soon as it is in the list.
    void showPlan(capital::ProposalId plan);

Q_SIGNALS:
    void countChanged(int count);

private:
    void buildUi();
    const capital::WaitingProposal* current() const;
    void showCurrent();
    void goToWanted();
    void approve();
    void dismiss();
    void setBusy(bool isBusy);

    AllocationSession& m_session;
    items::RowsModel<capital::WaitingProposal>* m_model;
    MovementModel* m_movements;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_dismiss = nullptr;
    capital::ProposalId m_wanted;
    bool m_isBusy = false;
    quint64 m_number = 0;
};

/// What was decided about the money, also to do nothing, and why.
class DecisionsTab final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsTab(AllocationSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    void loadMore();
    void take(const QList<capital::DecisionLine>& lines, bool isMore);

    AllocationSession& m_session;
    items::RowsModel<capital::DecisionLine>* m_model;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_more = nullptr;
    quint64 m_number = 0;
};

} // namespace tf::ui::allocation
