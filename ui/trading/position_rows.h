// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/position_store.h"
#include "models/items/rows_model.h"
#include "ui/trading/farm_desk.h"

namespace tf::ui {

/// An open position with the names that it is shown with.
struct PositionRow {
    farms::OpenPosition position;
    QString agent;
    QString pair;
    QString quote;
    int priceDecimals = 2;

    bool operator==(const PositionRow&) const = default;
};

using PositionModel = items::RowsModel<PositionRow>;

PositionModel* makePositionModel(QObject* parent);
QList<PositionRow> positionRows(const QList<farms::OpenPosition>& positions, const FarmDesk& desk);

} // namespace tf::ui
