// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/market_store.h"

#include "models/market/candle_store.h"

#include <QLocale>

namespace tf::market {

namespace {

using storage::Params;
using storage::Rows;
using storage::Session;

constexpr int sparklinePoints = 60;
constexpr qint64 sparklineCandles = 720;

constexpr const char* readInstrumentsSql = R"(
    select instrument_id, venue, symbol, base_code, base_scale, quote_code, quote_scale, tick_size,
           lot_size, min_notional, maker_fee_bps, taker_fee_bps, market_hours, is_simulated
    from farm.instruments
    order by venue, symbol)";

constexpr const char* writeInstrumentSql = R"(
    insert into farm.instruments (instrument_id, workspace_id, venue, symbol, base_code, base_scale,
        quote_code, quote_scale, tick_size, lot_size, min_notional, maker_fee_bps, taker_fee_bps,
        market_hours, is_simulated)
    values ($1, $2, $3, $4,
            $5, coalesce((select scale from farm.assets where code = $5), $6),
            $7, coalesce((select scale from farm.assets where code = $7), $8),
            $9, $10, $11, $12, $13, $14, $15)
    on conflict (instrument_id) do update
    set venue = excluded.venue, symbol = excluded.symbol, base_code = excluded.base_code,
        base_scale = excluded.base_scale, quote_code = excluded.quote_code,
        quote_scale = excluded.quote_scale, tick_size = excluded.tick_size,
        lot_size = excluded.lot_size, min_notional = excluded.min_notional,
        maker_fee_bps = excluded.maker_fee_bps, taker_fee_bps = excluded.taker_fee_bps,
        market_hours = excluded.market_hours, is_simulated = excluded.is_simulated)";

constexpr const char* deleteInstrumentSql = R"(
    delete from farm.instruments where instrument_id = $1)";

constexpr const char* readCoverageSql = R"(
    select s.instrument_id, s.candle_interval, s.candles, s.first_at, s.last_at, s.sparkline,
           coalesce(g.gaps, 0), coalesce(g.absent, 0)::bigint
    from farm.candle_series s
    left join (
        select instrument_id, candle_interval, count(*) as gaps, sum(candles) as absent
        from farm.candle_gaps
        where cause <> 1
        group by instrument_id, candle_interval
    ) g using (instrument_id, candle_interval)
    order by s.instrument_id, s.candle_interval)";

constexpr const char* readGapsSql = R"(
    select start_at, candles, cause
    from farm.candle_gaps
    where instrument_id = $1 and candle_interval = $2
    order by start_at)";

constexpr const char* readImportsSql = R"(
    select import_id, source, imported_at, first_at, last_at, imported, replaced, duplicates, rejected
    from farm.candle_imports
    where instrument_id = $1 and candle_interval = $2
    order by imported_at desc, import_id desc)";

constexpr const char* readImportCoverageSql = R"(
    select first_at, last_at, rejected_ms
    from farm.candle_imports
    where instrument_id = $1 and candle_interval = $2)";

constexpr const char* writeImportSql = R"(
    insert into farm.candle_imports (import_id, workspace_id, instrument_id, candle_interval, source,
        first_at, last_at, imported, replaced, duplicates, rejected, rejected_ms)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    on conflict (import_id) do nothing)";

constexpr const char* writeSeriesSql = R"(
    insert into farm.candle_series (workspace_id, instrument_id, candle_interval, candles, first_at,
                                    last_at, sparkline)
    values ($1, $2, $3, $4, $5, $6, $7::text[]::float8[])
    on conflict (instrument_id, candle_interval) do update
    set candles = excluded.candles, first_at = excluded.first_at, last_at = excluded.last_at,
        sparkline = excluded.sparkline)";

constexpr const char* deleteSeriesSql = R"(
    delete from farm.candle_series where instrument_id = $1 and candle_interval = $2)";

constexpr const char* deleteGapsSql = R"(
    delete from farm.candle_gaps where instrument_id = $1 and candle_interval = $2)";

constexpr const char* writeGapsSql = R"(
    insert into farm.candle_gaps (workspace_id, instrument_id, candle_interval, start_at, candles, cause)
    select $1, $2, $3, to_timestamp(g.start_ms / 1000.0), g.candles, g.cause
    from unnest($4::bigint[], $5::bigint[], $6::int[]) as g (start_ms, candles, cause))";

Params keyParams(const SeriesKey& key) {
    return Params::of(key.instrument, static_cast<int>(key.interval));
}

Params ownedParams(WorkspaceId workspace, const SeriesKey& key) {
    return Params::of(workspace, key.instrument, static_cast<int>(key.interval));
}

/// What the schema holds is valid: it was checked on its way in, here and by the table.
Asset assetAt(const Rows& rows, int row, int column) {
    return Asset::create(rows.text(row, column), rows.int32(row, column + 1)).valueOr(Asset());
}

Instrument instrumentAt(const Rows& rows, int row) {
    Instrument instrument;
    instrument.id = rows.id<InstrumentId>(row, 0);
    instrument.venue = rows.text(row, 1);
    instrument.symbol = rows.text(row, 2);
    instrument.base = assetAt(rows, row, 3);
    instrument.quote = assetAt(rows, row, 5);
    instrument.tickSize = rows.decimal(row, 7);
    instrument.lotSize = rows.decimal(row, 8);
    instrument.minNotional = rows.decimal(row, 9);
    instrument.makerFeeBps = rows.decimal(row, 10);
    instrument.takerFeeBps = rows.decimal(row, 11);
    instrument.hours = static_cast<MarketHours>(rows.int32(row, 12));
    instrument.isSimulated = rows.boolean(row, 13);
    return instrument;
}

SeriesCoverage coverageAt(const Rows& rows, int row) {
    SeriesCoverage coverage;
    coverage.key = {rows.id<InstrumentId>(row, 0), static_cast<Interval>(rows.int32(row, 1))};
    coverage.candles = rows.int64(row, 2);
    coverage.first = rows.instant(row, 3);
    coverage.last = rows.instant(row, 4);
    for (const QString& close : rows.textArray(row, 5)) {
        coverage.sparkline.append(close.toDouble());
    }
    coverage.gaps = rows.int64(row, 6);
    coverage.absent = rows.int64(row, 7);
    return coverage;
}

Result<ImportCoverage> readImportCoverage(Session& session, const SeriesKey& key) {
    TF_TRY(const Rows rows, session.query(readImportCoverageSql, keyParams(key)));
    ImportCoverage coverage;
    for (int row = 0; row < rows.size(); ++row) {
        coverage.files.push_back(
            {rows.instant(row, 0).toMs(), rows.instant(row, 1).toMs() + lengthMs(key.interval)});
        for (const QString& ms : rows.textArray(row, 2)) {
            coverage.rejectedMs.push_back(ms.toLongLong());
        }
    }
    return coverage;
}

/// Evenly chosen closes of the last candles, the very last included.
Result<QStringList> sparkline(Session& session, const SeriesKey& key, qint64 lastMs) {
    const qint64 fromMs = lastMs - sparklineCandles * lengthMs(key.interval);
    TF_TRY(const std::vector<Candle> candles,
           readCandles(session, key, fromMs, lastMs + lengthMs(key.interval)));
    QStringList closes;
    const std::size_t points = std::min<std::size_t>(sparklinePoints, candles.size());
    for (std::size_t i = 0; i < points; ++i) {
        const std::size_t at = (i + 1) * candles.size() / points - 1;
        closes.append(QString::number(candles[at].close, 'g', QLocale::FloatingPointShortest));
    }
    return closes;
}

Result<void> writeGaps(Session& session, WorkspaceId workspace, const SeriesKey& key,
                       const std::vector<Gap>& gaps) {
    TF_CHECK(session.execute(deleteGapsSql, keyParams(key)));
    std::vector<qint64> starts;
    std::vector<qint64> counts;
    std::vector<int> causes;
    for (const Gap& gap : gaps) {
        starts.push_back(gap.startMs);
        counts.push_back(gap.candles);
        causes.push_back(static_cast<int>(gap.cause));
    }
    Params params = ownedParams(workspace, key);
    params.add(starts).add(counts).add(causes);
    return session.execute(writeGapsSql, params);
}

} // namespace

Result<QList<Instrument>> readInstruments(Session& session) {
    TF_TRY(const Rows rows, session.query(readInstrumentsSql));
    QList<Instrument> instruments;
    for (int row = 0; row < rows.size(); ++row) {
        instruments.append(instrumentAt(rows, row));
    }
    return instruments;
}

Result<void> writeInstrument(Session& session, WorkspaceId workspace,
                             const Instrument& instrument) {
    const QList<InstrumentProblem> problems = validate(instrument);
    if (!problems.isEmpty() || instrument.id.isNull()) {
        const int field = problems.isEmpty() ? -1 : static_cast<int>(problems.first().field);
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("instrument %1: field %2 cannot stand")
                         .arg(instrument.symbol)
                         .arg(field)};
    }
    Params params = Params::of(instrument.id, workspace, instrument.venue, instrument.symbol);
    params.add(instrument.base.code()).add(instrument.base.scale());
    params.add(instrument.quote.code()).add(instrument.quote.scale());
    params.add(instrument.tickSize).add(instrument.lotSize).add(instrument.minNotional);
    params.add(instrument.makerFeeBps).add(instrument.takerFeeBps);
    params.add(static_cast<int>(instrument.hours)).add(instrument.isSimulated);
    return session.execute(writeInstrumentSql, params);
}

Result<void> deleteInstrument(Session& session, InstrumentId id) {
    return session.execute(deleteInstrumentSql, Params::of(id));
}

Result<QList<SeriesCoverage>> readCoverage(Session& session) {
    TF_TRY(const Rows rows, session.query(readCoverageSql));
    QList<SeriesCoverage> list;
    for (int row = 0; row < rows.size(); ++row) {
        list.append(coverageAt(rows, row));
    }
    return list;
}

Result<std::vector<Gap>> readGaps(Session& session, const SeriesKey& key) {
    TF_TRY(const Rows rows, session.query(readGapsSql, keyParams(key)));
    std::vector<Gap> gaps;
    for (int row = 0; row < rows.size(); ++row) {
        gaps.push_back({rows.instant(row, 0).toMs(), rows.int64(row, 1),
                        static_cast<GapCause>(rows.int32(row, 2))});
    }
    return gaps;
}

Result<QList<ImportRecord>> readImports(Session& session, const SeriesKey& key) {
    TF_TRY(const Rows rows, session.query(readImportsSql, keyParams(key)));
    QList<ImportRecord> records;
    for (int row = 0; row < rows.size(); ++row) {
        records.append({.id = rows.uuid(row, 0),
                        .source = rows.text(row, 1),
                        .importedAt = rows.instant(row, 2),
                        .first = rows.instant(row, 3),
                        .last = rows.instant(row, 4),
                        .imported = rows.int64(row, 5),
                        .replaced = rows.int64(row, 6),
                        .duplicates = rows.int64(row, 7),
                        .rejected = rows.int64(row, 8)});
    }
    return records;
}

Result<void> writeImport(Session& session, WorkspaceId workspace, const ImportReport& report) {
    std::vector<qint64> rejectedMs;
    for (const RowIssue& issue : report.issues.first) {
        if (issue.timeMs && !isNote(issue.problem)) {
            rejectedMs.push_back(candleOpenMs(*issue.timeMs, report.key.interval));
        }
    }
    Params params = Params::of(report.id, workspace, report.key.instrument,
                               static_cast<int>(report.key.interval), report.source.left(400));
    params.add(report.first).add(report.last);
    params.add(report.imported).add(report.replaced).add(report.duplicates);
    params.add(report.issues.rejected).add(rejectedMs);
    return session.execute(writeImportSql, params);
}

Result<void> refreshSeries(Session& session, WorkspaceId workspace, const SeriesKey& key,
                           MarketHours hours) {
    TF_TRY(const std::vector<Candle> opens, readOpenTimes(session, key));
    if (opens.empty()) {
        return session.execute(deleteSeriesSql, keyParams(key));
    }
    TF_TRY(const QStringList closes, sparkline(session, key, opens.back().openMs));
    TF_TRY(ImportCoverage coverage, readImportCoverage(session, key));
    Params params = ownedParams(workspace, key);
    params.add(static_cast<qint64>(opens.size()));
    params.add(Instant::fromMs(opens.front().openMs)).add(Instant::fromMs(opens.back().openMs));
    params.add(closes);
    TF_CHECK(session.execute(writeSeriesSql, params));
    const GapFinder finder(key.interval, hours, std::move(coverage));
    return writeGaps(session, workspace, key, findGaps(opens, finder));
}

} // namespace tf::market
