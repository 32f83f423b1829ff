// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/market_service.h"

#include "models/core/when_done.h"
#include "models/market/aggregation.h"
#include "models/market/candle_import.h"
#include "models/market/candle_store.h"
#include "models/market/market_store.h"

namespace tf::market {

namespace {

using storage::Lane;
using storage::Session;

// The reader takes times between 1900 and 2199.
constexpr Instant earliest = Instant::fromMs(-2'208'988'800'000);
constexpr Instant latest = Instant::fromMs(7'258'118'400'000);

template <class T>
QFuture<Result<T>> answered(Error error) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(std::move(error)));
    promise.finish();
    return promise.future();
}

/// Digits after the point that the sampled prices show at most.
int priceDecimals(const CsvPreview& preview) {
    qsizetype decimals = 0;
    for (const QStringList& row : preview.rows) {
        for (qsizetype i = 0; i < std::min(row.size(), preview.format.roles.size()); ++i) {
            const CsvRole role = preview.format.roles[i];
            const bool isPrice = role >= CsvRole::Open && role <= CsvRole::Close;
            const qsizetype point = row[i].indexOf(QLatin1Char(preview.format.decimalPoint));
            const bool isPlain = !row[i].contains(u'e', Qt::CaseInsensitive);
            if (isPrice && isPlain && point >= 0) {
                decimals = std::max(decimals, row[i].size() - point - 1);
            }
        }
    }
    return static_cast<int>(std::min<qsizetype>(decimals, 12));
}

Result<ImportPlan> plannedImport(const QString& path, const QList<Instrument>& known) {
    TF_TRY(CsvPreview preview, previewCsvFile(path));
    const FileNameHint hint = hintFromFileName(path);
    ImportPlan plan;
    plan.path = path;
    plan.instrument = proposedInstrument(hint, priceDecimals(preview));
    plan.interval = preview.stepMs ? intervalOfLength(*preview.stepMs) : hint.interval;
    for (const Instrument& instrument : known) {
        if (instrument.venue == hint.venue && instrument.symbol == hint.symbol) {
            plan.instrument = instrument;
            plan.isKnownInstrument = true;
        }
    }
    plan.preview = std::move(preview);
    return plan;
}

Result<LoadedSeriesPtr> loadedSeries(Session& session, const SeriesKey& source, Interval wanted,
                                     Instant from, Instant to, bool isSimulated) {
    auto loaded = std::make_shared<LoadedSeries>();
    loaded->storedInterval = source.interval;
    loaded->isSimulated = isSimulated;
    const qint64 fromMs = std::max(from, earliest).toMs();
    const qint64 toMs = std::min(to, latest).toMs();
    CandleSeries stored{.interval = source.interval, .candles = {}};
    TF_TRY(stored.candles, readCandles(session, source, fromMs, toMs));
    TF_TRY(const std::vector<Gap> gaps, readGaps(session, source));
    const qint64 length = lengthMs(source.interval);
    for (const Gap& gap : gaps) {
        if (gap.startMs + gap.candles * length > fromMs && gap.startMs < toMs) {
            loaded->gaps.push_back(gap);
        }
    }
    loaded->gapSummary = gapsWithin(loaded->gaps, source.interval, fromMs, toMs);
    TF_TRY(loaded->series, aggregated(stored, wanted, LastCandle::Keep));
    return LoadedSeriesPtr(std::move(loaded));
}

} // namespace

MarketService::MarketService(storage::Database& database, Jobs& jobs, WorkspaceId workspace,
                             QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_jobs(jobs)
    , m_workspace(workspace) {
    connect(&database, &storage::Database::changed, this, &MarketService::onChanged);
}

MarketService::~MarketService() {
    for (const RunningImport& import : std::as_const(m_running)) {
        m_jobs.cancel(import.job);
    }
    for (RunningImport& import : m_running) {
        import.future.waitForFinished();
    }
}

QFuture<Result<void>> MarketService::refresh() {
    auto promise = std::make_shared<QPromise<Result<void>>>(); // shared: outlives this call
    promise->start();
    const auto read = [](Session& session) -> Result<Lists> {
        Lists lists;
        TF_TRY(lists.instruments, readInstruments(session));
        TF_TRY(lists.coverage, readCoverage(session));
        return lists;
    };
    whenDone(m_database.run(read), this, [this, promise](const Result<Lists>& lists) {
        if (lists.isOk()) {
            take(*lists);
        }
        promise->addResult(lists.isOk() ? Result<void>() : lists.error());
        promise->finish();
    });
    return promise->future();
}

std::optional<Instrument> MarketService::instrument(InstrumentId id) const {
    const auto found =
        std::find_if(m_instruments.begin(), m_instruments.end(),
                     [&](const Instrument& instrument) { return instrument.id == id; });
    return found == m_instruments.end() ? std::nullopt : std::optional(*found);
}

std::optional<Instrument> MarketService::instrumentAt(const QString& venue,
                                                      const QString& symbol) const {
    const auto found =
        std::find_if(m_instruments.begin(), m_instruments.end(), [&](const Instrument& instrument) {
            return instrument.venue == venue && instrument.symbol == symbol;
        });
    return found == m_instruments.end() ? std::nullopt : std::optional(*found);
}

QList<SeriesCoverage> MarketService::coverageOf(InstrumentId id) const {
    QList<SeriesCoverage> found;
    for (const SeriesCoverage& coverage : m_coverage) {
        if (coverage.key.instrument == id) {
            found.append(coverage);
        }
    }
    return found;
}

QList<Interval> MarketService::loadableIntervals(InstrumentId id) const {
    QList<Interval> stored;
    for (const SeriesCoverage& coverage : coverageOf(id)) {
        stored.append(coverage.key.interval);
    }
    QList<Interval> loadable;
    for (const Interval interval : allIntervals) {
        if (sourceInterval(stored, interval)) {
            loadable.append(interval);
        }
    }
    return loadable;
}

QFuture<Result<void>> MarketService::saveInstrument(const Instrument& instrument) {
    return m_database.run([instrument, workspace = m_workspace](Session& session) {
        return writeInstrument(session, workspace, instrument);
    });
}

QFuture<Result<void>> MarketService::removeInstrument(InstrumentId id) {
    return m_database.run([id](Session& session) { return deleteInstrument(session, id); });
}

QFuture<Result<ImportPlan>> MarketService::planImport(const QString& path) {
    return QtConcurrent::run([path, known = m_instruments] { return plannedImport(path, known); });
}

QFuture<Result<ImportReport>> MarketService::importFile(const ImportRequest& request) {
    const std::optional<Instrument> known = instrument(request.instrument);
    if (!known) {
        return answered<ImportReport>({ErrorCode::NotFound, QStringLiteral("no such instrument")});
    }
    const QString name = tr("Import %1 %2").arg(known->symbol, intervalName(request.interval));
    // The job waits in the pool while the database's background thread reads, parses and writes.
    const auto work = [database = &m_database, workspace = m_workspace, request,
                       hours = known->hours](JobControl& control) {
        auto running = database->run(
            [&control, workspace, request, hours](Session& session) {
                return importCandles(session, workspace, request, hours, control);
            },
            Lane::Background);
        running.waitForFinished();
        return running.resultCount() > 0 ? running.result()
                                         : Result<ImportReport>(Error{ErrorCode::Cancelled, {}});
    };
    const QFuture<Result<ImportReport>> future = m_jobs.start(name, work);
    m_running.removeIf([](const RunningImport& import) { return import.future.isFinished(); });
    m_running.append({m_jobs.running().last().number, future});
    whenDone(future, this, [this](const Result<ImportReport>& report) {
        if (report.isOk()) {
            Q_EMIT importFinished(*report);
        }
    });
    return future;
}

QFuture<Result<ImportReport>> MarketService::storeSimulated(InstrumentId id,
                                                            const CandleSeries& series) {
    const std::optional<Instrument> known = instrument(id);
    if (!known || !known->isSimulated) {
        return answered<ImportReport>(
            {ErrorCode::InvalidArgument, QStringLiteral("the instrument is not simulated")});
    }
    return m_database.run(
        [workspace = m_workspace, id, series, hours = known->hours](Session& session) {
            return storeCandles(session, workspace, {id, series.interval}, hours, series.span(),
                                QStringLiteral("SIMULATED"));
        },
        Lane::Background);
}

QFuture<Result<LoadedSeriesPtr>> MarketService::loadSeries(InstrumentId id, Interval interval,
                                                           Instant from, Instant to) {
    const std::optional<Instrument> known = instrument(id);
    QList<Interval> stored;
    for (const SeriesCoverage& coverage : coverageOf(id)) {
        stored.append(coverage.key.interval);
    }
    const std::optional<Interval> source = sourceInterval(stored, interval);
    if (!known || !source) {
        return answered<LoadedSeriesPtr>(
            {ErrorCode::NotFound, QStringLiteral("nothing stored adds up to this interval")});
    }
    return m_database.run(
        [key = SeriesKey{id, *source}, interval, from, to,
         isSimulated = known->isSimulated](Session& session) {
            return loadedSeries(session, key, interval, from, to, isSimulated);
        },
        Lane::Background);
}

QFuture<Result<LoadedSeriesPtr>> MarketService::loadSeries(InstrumentId id, Interval interval) {
    return loadSeries(id, interval, earliest, latest);
}

QFuture<Result<std::vector<Gap>>> MarketService::gaps(const SeriesKey& key) {
    return m_database.run([key](Session& session) { return readGaps(session, key); });
}

QFuture<Result<QList<ImportRecord>>> MarketService::imports(const SeriesKey& key) {
    return m_database.run([key](Session& session) { return readImports(session, key); });
}

void MarketService::onChanged(const QString& table, const QList<QUuid>& ids) {
    const bool isCandles = table == QStringLiteral("candle_series") || table.isEmpty();
    if (!isCandles && table != QStringLiteral("instruments")) {
        return;
    }
    // who reloads candles asks for the lists first
    whenDone(refresh(), this, [this, isCandles, ids](const Result<void>&) {
        if (isCandles) {
            announceCandles(ids);
        }
    });
}

void MarketService::announceCandles(QList<QUuid> ids) {
    if (ids.isEmpty()) {
        for (const Instrument& instrument : std::as_const(m_instruments)) {
            ids.append(instrument.id.uuid());
        }
    }
    for (const QUuid& id : std::as_const(ids)) {
        Q_EMIT candlesChanged(InstrumentId(id));
    }
}

void MarketService::take(const Lists& lists) {
    const bool isFirst = !std::exchange(m_isLoaded, true);
    const bool hasNewInstruments = isFirst || lists.instruments != m_instruments;
    const bool hasNewCoverage = isFirst || lists.coverage != m_coverage;
    m_instruments = lists.instruments;
    m_coverage = lists.coverage; // whoever hears of one list may ask for the other
    if (hasNewInstruments) {
        Q_EMIT instrumentsChanged();
    }
    if (hasNewCoverage) {
        Q_EMIT coverageChanged();
    }
}

} // namespace tf::market
