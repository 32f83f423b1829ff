// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/series.h"

#include <QAbstractTableModel>

namespace tf::ui::markets {

/// A table of read-only texts with what to sort them by; the models below fill it.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Cell {
        QString text;
        QVariant sort = {};
        bool isRight = false;
        int tone = 0; ///< widgets::Tone
    };

    TextTableModel(const QStringList& headers, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// Another series has other rows: all of them are new.
    void setCells(QList<QList<Cell>> cells);

private:
    QStringList m_headers;
    QList<QList<Cell>> m_cells;
};

/// What is stored of an instrument: a row per interval.
class CoverageTableModel final : public TextTableModel {
    Q_OBJECT

public:
    explicit CoverageTableModel(QObject* parent = nullptr);
    void setCoverage(const QList<market::SeriesCoverage>& coverage);
};

/// The gap register of a series.
class GapTableModel final : public TextTableModel {
    Q_OBJECT

public:
    explicit GapTableModel(QObject* parent = nullptr);
    void setGaps(const std::vector<market::Gap>& gaps, market::Interval interval);
    const market::Gap& gapAt(int row) const { return m_gaps[static_cast<std::size_t>(row)]; }

private:
    std::vector<market::Gap> m_gaps;
};

/// The imports of a series, newest first.
class ImportTableModel final : public TextTableModel {
    Q_OBJECT

public:
    explicit ImportTableModel(QObject* parent = nullptr);
    void setImports(const QList<market::ImportRecord>& records);
};

} // namespace tf::ui::markets
