// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_service.h"
#include "ui/markets/series_tables.h"

#include <QTimer>

namespace tf::ui::markets {

/// Files to import, one after the other: looks at each, lets a person correct what was found, then
/// saves new instruments and imports. A file that fails does not hold up the others.
class ImportQueue final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class State { Looking, Ready, Unreadable, Incomplete, Waiting, Importing, Done, Failed };
    enum Column { File, Pair, IntervalName, Rows, What, ColumnCount };

    struct Entry {
        market::ImportPlan plan;
        State state = State::Looking;
        Error error;
        market::ImportReport report;
    };

    ImportQueue(market::MarketService& market, Jobs& jobs, QObject* parent = nullptr);

    void add(const QStringList& paths);
    const Entry& entry(int row) const { return m_entries[row]; }
    /// What a person corrected; makes the entry ready when nothing is missing.
    void setPlan(int row, const market::ImportPlan& plan);
    /// Entries that start() would import.
    int readyCount() const;
    bool isLooking() const;
    bool isRunning() const { return m_isRunning; }

    void start();
    /// Stops the running import and leaves the rest.
    void cancel();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void entryChanged(int row);
    /// All that could be imported has been; or the person cancelled.
    void finished();

private:
    static State stateOf(const market::ImportPlan& plan);
    QString stateText(const Entry& entry) const;
    int stateTone(State state) const;
    void setState(int row, State state);
    void takePlan(int row, const Result<market::ImportPlan>& plan);
    void next();
    void importRow(int row);
    void saveThenImport(int row);
    void takeReport(int row, const Result<market::ImportReport>& report);
    double progress() const;

    market::MarketService& m_market;
    Jobs& m_jobs;
    QList<Entry> m_entries;
    bool m_isRunning = false;
    int m_current = -1;
    quint64 m_job = 0; ///< number of the running import in Jobs
    QTimer m_poll;
};

} // namespace tf::ui::markets
