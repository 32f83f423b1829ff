// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/candle_block.h"
#include "models/market/series.h"
#include "models/storage/session.h"

#include <map>
#include <memory>
#include <set>

namespace tf::market {

/// The stored candles that open in [fromMs, toMs), ascending. Empty when there are none.
Result<std::vector<Candle>> readCandles(storage::Session& session, const SeriesKey& key,
                                        qint64 fromMs, qint64 toMs);
/// The open times of all stored candles of a series, ascending; the values stay 0.
Result<std::vector<Candle>> readOpenTimes(storage::Session& session, const SeriesKey& key);

/// What merging candles into the store did.
struct MergeCounts {
    qint64 added = 0;
    qint64 replaced = 0;
    qint64 duplicates = 0; ///< in the file or in the store already

    bool operator==(const MergeCounts&) const = default;
};

/// Merges candles into a stored series inside the caller's transaction, in bounded memory: blocks
/// are read when first touched and written when many wait. Candles in order of time are fastest;
/// any order works. A second writer of the series waits until the transaction ends.
class CandleMerge {
public:
    CandleMerge(storage::Session& session, WorkspaceId workspace, const SeriesKey& key);

    /// Takes the series' lock and learns which blocks exist.
    Result<void> begin();
    Result<PutResult> put(const Candle& candle);
    /// Writes what is left.
    Result<void> finish();
    const MergeCounts& counts() const { return m_counts; }

private:
    static constexpr std::size_t mostBlocks = 256; ///< 13 MiB
    static constexpr std::size_t leastBlocks = 64;

    struct Resident {
        std::unique_ptr<CandleBlock> block;
        quint64 touched = 0;
    };
    Result<CandleBlock*> blockFor(int number);
    Result<void> load(CandleBlock& block);
    Result<void> writeOldest(std::size_t kept);
    Result<void> write(const std::vector<CandleBlock*>& blocks);

    storage::Session& m_session;
    WorkspaceId m_workspace;
    SeriesKey m_key;
    std::set<int> m_storedBlocks;
    std::map<int, Resident> m_resident;
    CandleBlock* m_current = nullptr;
    quint64 m_clock = 0;
    MergeCounts m_counts;
};

} // namespace tf::market
