// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QAbstractTableModel>

class QTableView;

namespace tf::ui::research {

/// A table of read-only texts, for results that are replaced as a whole.
class CellTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Cell {
        QString text;
        QVariant sort = {};
        bool isRight = false;
        widgets::Tone tone = widgets::Tone::Normal;
        QString tip = {};
        bool isStrong = false;
    };

    explicit CellTableModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setCells(const QStringList& headers, QList<QList<Cell>> cells);

private:
    QStringList m_headers;
    QList<QList<Cell>> m_cells;
};

/// A sortable table view over the model.
QTableView* makeTable(QAbstractItemModel* model, const QString& objectName, const QString& name,
                      QWidget* parent);
/// The rows of the view's model's source that are selected, in the order of the source.
QList<int> selectedRows(const QTableView* view);
/// The row of the view's model's source that is current, -1 without one.
int currentRow(const QTableView* view);

} // namespace tf::ui::research
