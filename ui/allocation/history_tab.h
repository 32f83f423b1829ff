// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/allocation/allocation_session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tf::ui::allocation {

/// Plans that were applied: who, when, why, by which method, and the way back.
class HistoryTab final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(AllocationSession& session, QWidget* parent = nullptr);

    void refresh();
    /// Asks for a reason, then takes the plan back by counter-entries.
    void undo(capital::ProposalId plan);

Q_SIGNALS:
    void countChanged(int count);

private:
    void buildUi();
    const ledger::AllocationRecord* current() const;
    void showCurrent();

    AllocationSession& m_session;
    items::RowsModel<ledger::AllocationRecord>* m_model;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_undo = nullptr;
    bool m_isUndoing = false;
    quint64 m_number = 0;
};

} // namespace tf::ui::allocation
