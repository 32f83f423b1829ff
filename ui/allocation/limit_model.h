// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/proposal.h"

#include <QAbstractTableModel>

namespace tf::ui::allocation {

/// The constraints beyond the general ones, a row each, edited in place. What cannot be used keeps
/// its text and says why in the last column; the settings only change when all rows can stand.
class LimitModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Minimum, Maximum, Check, ColumnCount };
    enum class Kind { Type, Farm, Share, Money, Group, Measure, Linear, RiskBudget };

    struct Row {
        Kind kind = Kind::Share;
        QString name;
        QString tip;
        int index = -1; ///< in its list of the settings; entity's row, group, threshold
        QUuid entity;
        QString minimum;
        QString maximum;
        QString problem;
    };

    explicit LimitModel(QObject* parent = nullptr);

    /// `inputs` may be null: then nobody has a risk budget.
    void setSettings(const capital::Settings& settings, const capital::Situation& situation,
                     const capital::Inputs* inputs);
    const QList<Row>& rows() const { return m_rows; }
    bool isRefused() const;

    // what "Add" and "Remove" do to settings
    static void setTakesPart(capital::Settings& settings, const QUuid& entity, bool takesPart);
    static void addShares(capital::Settings& settings, const QList<QUuid>& entities);
    static void addMoney(capital::Settings& settings, const QList<QUuid>& entities, Decimal most);
    static void addGroup(capital::Settings& settings, const QString& name,
                         const QList<QUuid>& members);
    static void addMeasure(capital::Settings& settings, capital::Measure measure);
    void remove(int row, capital::Settings& settings) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A row was edited and all rows can stand.
    void edited(const tf::capital::Settings& settings);

private:
    void addGeneralRows();
    void addEntityRows(const capital::Situation& situation);
    void addSetRows(const capital::Situation& situation);
    void addBudgetRows(const capital::Inputs& inputs);
    bool hasMinimum(const Row& row) const;
    bool hasMaximum(const Row& row) const;
    bool isPercent(const Row& row) const;
    QString takeRow(const Row& row, capital::Settings& settings) const;

    capital::Settings m_settings;
    QList<Row> m_rows;
};

} // namespace tf::ui::allocation
