// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_store.h"

#include <algorithm>

namespace tf::market {

namespace {

using storage::Params;
using storage::Rows;
using storage::Session;

// COPY takes no parameters: its values come through settings of the transaction.
constexpr const char* chooseBlocksSql = R"(
    select set_config('farm.read_instrument', $1, true), set_config('farm.read_interval', $2, true),
           set_config('farm.read_from', $3, true), set_config('farm.read_to', $4, true))";

constexpr const char* readBlocksSql = R"(
    copy (
        select block, slots, opens, highs, lows, closes, volumes
        from farm.candle_blocks
        where instrument_id = current_setting('farm.read_instrument')::uuid
          and candle_interval = current_setting('farm.read_interval')::smallint
          and block between current_setting('farm.read_from')::int and current_setting('farm.read_to')::int
        order by block
    ) to stdout (format binary))";

constexpr const char* readSlotsSql = R"(
    copy (
        select block, slots
        from farm.candle_blocks
        where instrument_id = current_setting('farm.read_instrument')::uuid
          and candle_interval = current_setting('farm.read_interval')::smallint
        order by block
    ) to stdout (format binary))";

constexpr const char* lockSeriesSql = R"(
    select pg_advisory_xact_lock(hashtextextended('farm.candles ' || $1 || ' ' || $2, 0)))";

constexpr const char* listBlocksSql = R"(
    select block from farm.candle_blocks where instrument_id = $1 and candle_interval = $2)";

// COPY FROM is refused on tables with row-level security, for good reason: candles come through a
// table of the session.
constexpr const char* createStagingSql = R"(
    create temporary table if not exists candle_staging (
        block int, candles smallint, slots smallint[],
        opens float8[], highs float8[], lows float8[], closes float8[], volumes float8[])
    on commit drop)";

constexpr const char* fillStagingSql = R"(copy pg_temp.candle_staging from stdin (format binary))";

constexpr const char* takeStagingSql = R"(
    insert into farm.candle_blocks (workspace_id, instrument_id, candle_interval, block, candles,
                                    slots, opens, highs, lows, closes, volumes)
    select $1, $2, $3, block, candles, slots, opens, highs, lows, closes, volumes
    from pg_temp.candle_staging
    on conflict (instrument_id, candle_interval, block) do update
    set candles = excluded.candles, slots = excluded.slots, opens = excluded.opens,
        highs = excluded.highs, lows = excluded.lows, closes = excluded.closes,
        volumes = excluded.volumes)";

constexpr const char* emptyStagingSql = R"(truncate pg_temp.candle_staging)";

Params keyParams(const SeriesKey& key) {
    return Params::of(key.instrument, static_cast<int>(key.interval));
}

Result<std::vector<Candle>> copyCandles(Session& session, const SeriesKey& key, int firstBlock,
                                        int lastBlock, const char* sql) {
    std::vector<Candle> candles;
    const auto read = [&]() -> Result<void> {
        candles.clear();
        TF_CHECK(session.execute(
            chooseBlocksSql,
            Params::of(key.instrument.toString(), QString::number(static_cast<int>(key.interval)),
                       QString::number(firstBlock), QString::number(lastBlock))));
        CopyRowReader reader(key.interval);
        return session.copyOut(sql, [&](QByteArrayView row) { return reader.read(row, candles); });
    };
    TF_CHECK(session.inTransaction(read));
    return candles;
}

} // namespace

Result<std::vector<Candle>> readCandles(Session& session, const SeriesKey& key, qint64 fromMs,
                                        qint64 toMs) {
    if (fromMs >= toMs) {
        return std::vector<Candle>();
    }
    const int first = placeOf(candleOpenMs(fromMs, key.interval), key.interval).block;
    const int last = placeOf(candleOpenMs(toMs - 1, key.interval), key.interval).block;
    TF_TRY(std::vector<Candle> candles, copyCandles(session, key, first, last, readBlocksSql));
    const auto opensBefore = [](const Candle& candle, qint64 ms) { return candle.openMs < ms; };
    candles.erase(std::lower_bound(candles.begin(), candles.end(), toMs, opensBefore),
                  candles.end());
    candles.erase(candles.begin(),
                  std::lower_bound(candles.begin(), candles.end(), fromMs, opensBefore));
    return candles;
}

Result<std::vector<Candle>> readOpenTimes(Session& session, const SeriesKey& key) {
    return copyCandles(session, key, 0, 0, readSlotsSql);
}

CandleMerge::CandleMerge(Session& session, WorkspaceId workspace, const SeriesKey& key)
    : m_session(session)
    , m_workspace(workspace)
    , m_key(key) {}

Result<void> CandleMerge::begin() {
    TF_CHECK(m_session.execute(lockSeriesSql,
                               Params::of(m_key.instrument.toString(),
                                          QString::number(static_cast<int>(m_key.interval)))));
    TF_TRY(const Rows rows, m_session.query(listBlocksSql, keyParams(m_key)));
    for (int row = 0; row < rows.size(); ++row) {
        m_storedBlocks.insert(rows.int32(row, 0));
    }
    return m_session.execute(createStagingSql);
}

Result<PutResult> CandleMerge::put(const Candle& candle) {
    const CandlePlace place = placeOf(candle.openMs, m_key.interval);
    if (m_current == nullptr || m_current->number() != place.block) {
        TF_TRY(m_current, blockFor(place.block));
    }
    const PutResult result = m_current->put(place.slot, candle);
    switch (result) {
    case PutResult::Added:
        ++m_counts.added;
        break;
    case PutResult::Replaced:
        ++m_counts.replaced;
        break;
    case PutResult::SameInStore:
    case PutResult::SameInImport:
        ++m_counts.duplicates;
        break;
    case PutResult::OtherInImport:
        break;
    }
    return result;
}

Result<void> CandleMerge::finish() {
    m_current = nullptr;
    return writeOldest(0);
}

Result<CandleBlock*> CandleMerge::blockFor(int number) {
    auto found = m_resident.find(number);
    if (found == m_resident.end()) {
        if (m_resident.size() >= mostBlocks) {
            TF_CHECK(writeOldest(leastBlocks));
        }
        auto block = std::make_unique<CandleBlock>(number);
        if (m_storedBlocks.contains(number)) {
            TF_CHECK(load(*block));
        }
        found = m_resident.emplace(number, Resident{std::move(block), 0}).first;
    }
    found->second.touched = ++m_clock;
    return found->second.block.get();
}

Result<void> CandleMerge::load(CandleBlock& block) {
    TF_TRY(const std::vector<Candle> candles,
           copyCandles(m_session, m_key, block.number(), block.number(), readBlocksSql));
    for (const Candle& candle : candles) {
        block.load(placeOf(candle.openMs, m_key.interval).slot, candle);
    }
    return {};
}

/// Writes and forgets the blocks that were not touched for the longest time.
Result<void> CandleMerge::writeOldest(std::size_t kept) {
    std::vector<std::pair<quint64, int>> byAge;
    for (const auto& [number, resident] : m_resident) {
        byAge.emplace_back(resident.touched, number);
    }
    std::sort(byAge.begin(), byAge.end());
    byAge.resize(byAge.size() - std::min(kept, byAge.size()));
    std::vector<CandleBlock*> changed;
    for (const auto& [age, number] : byAge) {
        CandleBlock* const block = m_resident[number].block.get();
        if (block->isChanged()) {
            changed.push_back(block);
        }
    }
    TF_CHECK(write(changed));
    for (const auto& [age, number] : byAge) {
        m_resident.erase(number);
    }
    return {};
}

Result<void> CandleMerge::write(const std::vector<CandleBlock*>& blocks) {
    if (blocks.empty()) {
        return {};
    }
    std::size_t next = 0;
    const auto chunk = [&](QByteArray& stream) -> Result<bool> {
        stream = next == 0 ? copyHeader() : QByteArray();
        for (int i = 0; i < 8 && next < blocks.size(); ++i, ++next) {
            appendCopyRow(stream, *blocks[next]);
        }
        const bool hasMore = next < blocks.size();
        stream += hasMore ? QByteArray() : copyTrailer();
        return hasMore;
    };
    TF_TRY([[maybe_unused]] const qint64 rows, m_session.copyIn(fillStagingSql, chunk));
    Params params = Params::of(m_workspace);
    params.add(m_key.instrument).add(static_cast<int>(m_key.interval));
    TF_CHECK(m_session.execute(takeStagingSql, params));
    TF_CHECK(m_session.execute(emptyStagingSql));
    for (CandleBlock* block : blocks) {
        m_storedBlocks.insert(block->number());
    }
    return {};
}

} // namespace tf::market
