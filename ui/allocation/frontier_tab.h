// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_session.h"
#include "ui/allocation/frontier_chart.h"

#include <QWidget>

class QLabel;

namespace tf::ui::allocation {

/// The curve of a frontier with the bends between its corners; weights between two corners are
/// linear, so that their variance is a parabola.
QList<RiskReturn> curveOf(const tf::allocation::Problem& problem,
                          const std::vector<tf::allocation::Corner>& frontier);

/// The efficient frontier, and in words what the target means, what proves it and what limits cost.
class FrontierTab final : public QWidget {
    Q_OBJECT

public:
    explicit FrontierTab(AllocationSession& session, QWidget* parent = nullptr);

private:
    void showInputs();
    void showAnswer();
    void showPrices();

    AllocationSession& m_session;
    FrontierChart* m_chart = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_prices = nullptr;
    QLabel* m_certificate = nullptr;
};

} // namespace tf::ui::allocation
