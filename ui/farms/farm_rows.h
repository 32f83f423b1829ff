// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/trading/farm_desk.h"

namespace tf::ui {

/// How far the farm's goal is, for its card and its row.
struct GoalMark {
    QString text;        ///< "62 % of 500,000 USDT traded"
    double progress = 0; ///< 0..1

    bool operator==(const GoalMark&) const = default;
};
/// The running goal of the farm that ends first, one that waits for a person before it.
std::optional<GoalMark> goalMark(const FarmDesk& desk, farms::FarmId farm);

/// One farm as cards and table show it.
struct FarmRow {
    farms::Farm farm;
    int agents = 0;
    int running = 0;
    std::optional<farms::EntityFigures> figures;
    QList<double> curve;
    std::optional<GoalMark> goal;

    bool operator==(const FarmRow&) const = default;
};

using FarmModel = items::RowsModel<FarmRow>;

/// The columns of the model; cards read them too.
enum class FarmColumn {
    Name,
    Type,
    State,
    Equity,
    Today,
    Profit,
    Drawdown,
    Running,
    Goal,  ///< value: progress
    Curve, ///< drawn by SparklineDelegate
};

QList<FarmRow> farmRows(const FarmDesk& desk);
FarmModel* makeFarmModel(QObject* parent);

} // namespace tf::ui
