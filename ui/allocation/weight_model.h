// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QUuid>

namespace tf::ui::allocation {

/// One who can get money, before and after.
struct WeightRow {
    QUuid id;
    QString name;
    QColor color;
    double now = 0.0;
    std::optional<double> target;    ///< absent: no answer
    double risk = 0.0;               ///< share of the portfolio's variance at the target
    std::optional<Decimal> transfer; ///< absent: not planned yet
    QString note;                    ///< why it gets nothing, or what it keeps

    bool operator==(const WeightRow&) const = default;
};

/// The table beside the donuts. Made for dragging: as long as the entities stay the same, new
/// figures are one dataChanged.
class WeightModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Now, Target, Transfer, Risk, ColumnCount };

    explicit WeightModel(QObject* parent = nullptr);

    void setRows(const QList<WeightRow>& rows);
    void setLevel(const QString& entityWord);
    const QList<WeightRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const WeightRow& row, int column) const;
    static QVariant sortValueOf(const WeightRow& row, int column);

    QList<WeightRow> m_rows;
    QString m_entityWord;
    double m_mostRisk = 1.0; ///< the longest bar
};

} // namespace tf::ui::allocation
