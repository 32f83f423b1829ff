// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/market/candle.h"

#include <QByteArray>
#include <array>

namespace tf::market {

/// Candles are stored in blocks of 1,024 opens in a row, counted from the interval's origin.
inline constexpr int blockSlots = 1024;

/// Where a candle lies: its block and its place in it.
struct CandlePlace {
    int block = 0;
    int slot = 0;

    bool operator==(const CandlePlace&) const = default;
};

/// The place of a candle that opens at `openMs`, on the interval's grid.
CandlePlace placeOf(qint64 openMs, Interval interval);
/// The opposite.
qint64 openMsOf(CandlePlace place, Interval interval);

/// What putting a candle into a block did.
enum class PutResult {
    Added,
    Replaced, ///< the store had other values
    SameInStore,
    SameInImport,
    OtherInImport ///< the import itself had other values; they stay
};

/// One block in memory while candles are merged into it.
class CandleBlock {
public:
    explicit CandleBlock(int number)
        : m_number(number) {}

    int number() const { return m_number; }
    int count() const { return m_count; }
    bool isChanged() const { return m_isChanged; }
    void setStored() { m_isChanged = false; }

    PutResult put(int slot, const Candle& candle);
    /// Puts what the store has, before anything else.
    void load(int slot, const Candle& candle);
    const Candle* at(int slot) const;

private:
    enum class Origin : quint8 { None, Stored, Imported };

    int m_number;
    int m_count = 0;
    bool m_isChanged = false;
    std::array<Origin, blockSlots> m_origins{};
    std::array<Candle, blockSlots> m_candles{};
};

/// What opens and ends a stream of rows in Postgres' binary COPY format.
QByteArray copyHeader();
QByteArray copyTrailer();
/// Appends a row (block, candles, slots, opens, highs, lows, closes, volumes) to the stream.
void appendCopyRow(QByteArray& stream, const CandleBlock& block);

/// Reads rows (block, slots[, opens, highs, lows, closes, volumes]) of a binary COPY stream, one
/// message at a time. Rows with slots only give candles without values.
class CopyRowReader {
public:
    explicit CopyRowReader(Interval interval)
        : m_interval(interval) {}

    /// Appends the row's candles. FileDamaged when it is no such row.
    Result<void> read(QByteArrayView message, std::vector<Candle>& candles);

private:
    Interval m_interval;
    bool m_isFirst = true;
};

} // namespace tf::market
