// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_session.h"
#include "ui/allocation/weight_model.h"
#include "widgets/card.h"

class QTableView;

namespace tf::widgets {
class DonutChart;
}

namespace tf::ui::allocation {

/// Two donuts and the table: who has how much now, at the target, what moves, where the risk lies.
class OutcomeCard final : public widgets::Card {
    Q_OBJECT

public:
    explicit OutcomeCard(AllocationSession& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void refresh();
    QList<WeightRow> rowsNow() const;
    void showDonut(widgets::DonutChart* donut, const QList<WeightRow>& rows, bool isTarget,
                   double cash);

    AllocationSession& m_session;
    WeightModel* m_model;
    widgets::DonutChart* m_now = nullptr;
    widgets::DonutChart* m_target = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace tf::ui::allocation
