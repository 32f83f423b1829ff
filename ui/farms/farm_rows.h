// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/trading/farm_desk.h"

namespace tf::ui {

/// One farm as the table shows it.
struct FarmRow {
    farms::Farm farm;
    int agents = 0;
    int running = 0;
    std::optional<farms::EntityFigures> figures;
    QList<double> curve;

    bool operator==(const FarmRow&) const = default;
};

using FarmModel = items::RowsModel<FarmRow>;

constexpr int farmCurveColumn = 7; ///< drawn by SparklineDelegate

QList<FarmRow> farmRows(const FarmDesk& desk);
FarmModel* makeFarmModel(QObject* parent);

} // namespace tf::ui
