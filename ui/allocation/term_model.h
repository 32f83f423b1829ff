// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital.h"

#include <QAbstractTableModel>

namespace tf::ui::allocation {

/// A coefficient for each entity, typed in place; empty: the entity is not in the sum. What is no
/// number keeps its text and says so beside it.
class TermModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Coefficient, Check, ColumnCount };

    TermModel(const QList<capital::Entity>& entities,
              const QList<capital::LinearLimit::Term>& terms, QObject* parent = nullptr);

    /// Of those that have a readable coefficient other than 0.
    QList<capital::LinearLimit::Term> terms() const;
    bool isRefused() const;
    QString nameOf(const QUuid& entity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Row {
        QUuid entity;
        QString name;
        QString text; ///< as it was typed
    };
    static QString problemOf(const Row& row);

    QList<Row> m_rows;
};

} // namespace tf::ui::allocation
