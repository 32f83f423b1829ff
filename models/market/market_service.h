// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/market/series.h"
#include "models/storage/database.h"

#include <QHash>
#include <QObject>

namespace tf::market {

/// Instruments and candles of a workspace: commands in, change signals out. What lists show is kept
/// in memory and follows changes, also those of other processes. Lives in the GUI thread.
class MarketService final : public QObject {
    Q_OBJECT

public:
    MarketService(storage::Database& database, Jobs& jobs, WorkspaceId workspace,
                  QObject* parent = nullptr);
    /// Cancels running imports and waits for them: they work on the database.
    ~MarketService() override;

    /// Reads the lists; the signals follow. Called once at the start, later by itself.
    QFuture<Result<void>> refresh();
    bool isLoaded() const { return m_isLoaded; }
    /// By venue and symbol.
    const QList<Instrument>& instruments() const { return m_instruments; }
    std::optional<Instrument> instrument(InstrumentId id) const;
    std::optional<Instrument> instrumentAt(const QString& venue, const QString& symbol) const;
    /// What is stored, by instrument and interval.
    const QList<SeriesCoverage>& coverage() const { return m_coverage; }
    QList<SeriesCoverage> coverageOf(InstrumentId id) const;
    /// The intervals in which candles can be loaded: stored ones and what they add up to.
    QList<Interval> loadableIntervals(InstrumentId id) const;

    /// Adds or changes an instrument (its id is made by the caller). See writeInstrument.
    QFuture<Result<void>> saveInstrument(const Instrument& instrument);
    /// Removes it with its candles. ConstraintViolated while something names it.
    QFuture<Result<void>> removeInstrument(InstrumentId id);

    /// Looks at a file: layout, instrument, interval. UnknownFormat with the reason when it holds
    /// no candles.
    QFuture<Result<ImportPlan>> planImport(const QString& path);
    /// Imports a file as a job with progress and cancel. NotFound for an unknown instrument.
    QFuture<Result<ImportReport>> importFile(const ImportRequest& request);
    /// Stores made-up candles; the instrument must be marked as simulated (else InvalidArgument).
    QFuture<Result<ImportReport>> storeSimulated(InstrumentId id, const CandleSeries& series);

    /// Candles that open in [from, to), put together from the finest stored when the interval
    /// itself is not. NotFound when nothing stored adds up to it.
    QFuture<Result<LoadedSeriesPtr>> loadSeries(InstrumentId id, Interval interval, Instant from,
                                                Instant to);
    /// All candles.
    QFuture<Result<LoadedSeriesPtr>> loadSeries(InstrumentId id, Interval interval);
    QFuture<Result<std::vector<Gap>>> gaps(const SeriesKey& key);
    QFuture<Result<QList<ImportRecord>>> imports(const SeriesKey& key);

Q_SIGNALS:
    void instrumentsChanged();
    void coverageChanged();
    /// Candles of the instrument changed.
    void candlesChanged(const tf::market::InstrumentId& id);
    void importFinished(const tf::market::ImportReport& report);

private:
    struct Lists {
        QList<Instrument> instruments;
        QList<SeriesCoverage> coverage;
    };
    /// An import in the pool.
    struct RunningImport {
        quint64 job = 0;
        QFuture<Result<ImportReport>> future;
    };
    void onChanged(const QString& table, const QList<QUuid>& ids);
    void announceCandles(QList<QUuid> ids);
    void take(const Lists& lists);

    storage::Database& m_database;
    Jobs& m_jobs;
    WorkspaceId m_workspace;
    QList<RunningImport> m_running;
    bool m_isLoaded = false;
    QList<Instrument> m_instruments;
    QList<SeriesCoverage> m_coverage;
};

} // namespace tf::market
