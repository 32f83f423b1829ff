// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/allocation/allocation_session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tf::ui::allocation {

using MovementModel = items::RowsModel<capital::Movement>;

/// The transfers of a proposal: from, to, amount, reason.
MovementModel* makeMovementModel(QObject* parent);
/// A styled table over such a model.
QTableView* makeMovementTable(MovementModel* model, const char* objectName, QWidget* parent);
/// "5 transfers, 244,090.00 USDT, turnover 19 %, expected cost 0.00"
QString planSummary(const capital::Proposal& proposal);
/// What is held back and by whom, at most so many by name; empty when nothing is.
QString shortfallText(const capital::Proposal& proposal, qsizetype mostNamed = 3);

/// What would move, before anything moves.
class PlanTab final : public QWidget {
    Q_OBJECT

public:
    explicit PlanTab(AllocationSession& session, QWidget* parent = nullptr);

private:
    void refresh();
    void showShortfalls(const capital::Proposal* proposal);
    void askToReduce();

    AllocationSession& m_session;
    MovementModel* m_model;
    QLabel* m_summary = nullptr;
    QLabel* m_risk = nullptr;
    QLabel* m_shortfalls = nullptr;
    QPushButton* m_reduce = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tf::ui::allocation
