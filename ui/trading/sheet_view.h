// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/performance_sheet.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTreeView;

namespace tf::ui {

/// The full performance sheet. Each figure says on hover, and below when it is chosen, its formula,
/// period and sample, or why there is no number.
class SheetView final : public QWidget {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void showSheet(const analytics::PerformanceSheet& sheet);

private:
    void addFigure(const analytics::Figure& figure);
    void explain(const QModelIndex& index);

    QStandardItemModel* m_model = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_origin = nullptr;
};

} // namespace tf::ui
