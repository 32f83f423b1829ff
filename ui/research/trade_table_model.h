// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/research_run.h"

#include <QAbstractTableModel>

namespace tf::ui::research {

/// The trades of a run, answered from its result: any number of them costs no memory here.
class TradeTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Number,
        Agent, ///< shown of several agents only
        Side,
        Entered,
        Exited,
        Net,
        Return,
        Units,
        EntryPrice,
        ExitPrice,
        Fees,
        Worst,
        Best,
        Bars,
        ExitReason,
        ColumnCount
    };

    explicit TradeTableModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent) {}

    void setRun(ResearchRunPtr run);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const trading::Trade& trade, int row, int column) const;
    QVariant sortKey(const trading::Trade& trade, int row, int column) const;

    ResearchRunPtr m_run;
};

} // namespace tf::ui::research
