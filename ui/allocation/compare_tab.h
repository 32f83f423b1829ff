// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/allocation/allocation_session.h"
#include "ui/allocation/task_line.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace tf::ui::allocation {

/// A method as the comparison shows it.
struct CompareRow {
    capital::Comparison comparison;
    QStringList names; ///< of the participants
    bool isChosen = false;
};

/// Methods side by side: what each would give now, and how each would have done when used step by
/// step on the past, net of costs.
class CompareTab final : public QWidget {
    Q_OBJECT

public:
    explicit CompareTab(AllocationSession& session, QWidget* parent = nullptr);

    void start();

private:
    void buildUi();
    QWidget* buildRules();
    QWidget* buildButtons();
    void markStale();
    void show(const QList<capital::Comparison>& comparisons);
    void useCurrent();

    AllocationSession& m_session;
    items::RowsModel<CompareRow>* m_model;
    QByteArray m_digest; ///< of the inputs that the table was made from
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QSpinBox* m_window = nullptr;
    QSpinBox* m_step = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_use = nullptr;
    QLabel* m_note = nullptr;
    TaskLine* m_task = nullptr;
};

} // namespace tf::ui::allocation
