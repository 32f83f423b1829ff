// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_service.h"

#include <QAbstractTableModel>

namespace tf::ui::markets {

/// Instruments with their last close, a sparkline and what is stored. Answers from memory.
class InstrumentTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Pair, Venue, Last, Trend, Stored, ColumnCount };

    explicit InstrumentTableModel(market::MarketService& market, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    market::InstrumentId idAt(int row) const;
    /// -1 when it is not there.
    int rowOf(market::InstrumentId id) const;

private:
    struct Row {
        market::Instrument instrument;
        QList<market::SeriesCoverage> coverage;

        bool operator==(const Row&) const = default;
    };
    static const market::SeriesCoverage* latest(const Row& row);
    static QString coverageText(const Row& row);
    QVariant text(const Row& row, int column) const;
    QVariant sortValue(const Row& row, int column) const;
    void refresh();
    void removeMissing(const QList<Row>& rows);

    market::MarketService& m_market;
    QList<Row> m_rows; ///< by venue and symbol
};

} // namespace tf::ui::markets
