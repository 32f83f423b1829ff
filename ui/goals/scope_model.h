// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QUuid>

namespace tf::ui {

/// Farms or agents with a tick each.
class ScopeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QUuid id;
        QString name;
        QString group; ///< farm of an agent, type of a farm
        QString asset;
        QString state;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row>& rows, const QString& groupTitle);
    /// The ticked ones, in the order of the rows; those without a row are gone.
    QList<QUuid> chosen() const;
    void setChosen(const QList<QUuid>& ids);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QList<Row> m_rows;
    QString m_groupTitle;
    QSet<QUuid> m_chosen;
};

} // namespace tf::ui
