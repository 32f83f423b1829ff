// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/trading/farm_desk.h"

namespace tf::ui {

/// An order, a fill, a line of the log, each with the names that it is shown with.
struct OrderRow {
    trading::Order order;
    QString agent;
    QString pair;

    bool operator==(const OrderRow&) const = default;
};
struct FillRow {
    trading::BookedFill fill;
    QString agent;
    QString pair;

    bool operator==(const FillRow&) const = default;
};
struct LogRow {
    farms::LogLine line;
    QString agent;
    QString pair;

    bool operator==(const LogRow&) const = default;
};

using OrderModel = items::RowsModel<OrderRow>;
using FillModel = items::RowsModel<FillRow>;
using LogModel = items::RowsModel<LogRow>;

/// By the gate or by coordination.
bool isRefusal(farms::LogKind kind);

OrderModel* makeOrderModel(QObject* parent);
FillModel* makeFillModel(QObject* parent);
LogModel* makeLogModel(QObject* parent);

QList<OrderRow> orderRows(const QList<trading::Order>& orders, const FarmDesk& desk);
QList<FillRow> fillRows(const QList<trading::BookedFill>& fills, const FarmDesk& desk);
QList<LogRow> logRows(const QList<farms::LogLine>& lines, const FarmDesk& desk);

} // namespace tf::ui
