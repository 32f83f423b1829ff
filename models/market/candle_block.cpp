// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_block.h"

#include "models/core/assert.h"

#include <QtEndian>
#include <bit>

namespace tf::market {

namespace {

constexpr char signature[] = "PGCOPY\n\377\r\n"; // and its NUL
constexpr qsizetype signatureSize = 11;
constexpr qint32 int2Oid = 21;
constexpr qint32 float8Oid = 701;
constexpr qsizetype arrayHeader = 20; ///< dimensions, nulls, type, size, lower bound

using Column = double Candle::*;
constexpr std::array<Column, 5> columns = {&Candle::open, &Candle::high, &Candle::low,
                                           &Candle::close, &Candle::volume};

constexpr qint64 originMs(Interval interval) {
    return candleOpenMs(0, interval) == 0 ? 0 : candleOpenMs(0, interval) + lengthMs(interval);
}

template <class T>
char* write(char* at, T value) {
    qToBigEndian(value, at);
    return at + sizeof(T);
}

char* writeArrayHeader(char* at, qint32 type, qint32 count, qint32 elementSize) {
    at = write<qint32>(at, static_cast<qint32>(arrayHeader) + count * (4 + elementSize));
    at = write<qint32>(at, 1);
    at = write<qint32>(at, 0);
    at = write<qint32>(at, type);
    at = write<qint32>(at, count);
    return write<qint32>(at, 1);
}

/// Walks over a message; running out of bytes makes it fail for good.
class Bytes {
public:
    explicit Bytes(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_left(bytes.size()) {}

    bool has(qsizetype count) const { return m_left >= count; }
    template <class T>
    T take() {
        if (!has(sizeof(T))) {
            m_isShort = true;
            return T();
        }
        const T value = qFromBigEndian<T>(m_at);
        skip(sizeof(T));
        return value;
    }
    const char* skip(qsizetype count) {
        if (!has(count)) {
            m_isShort = true;
            return nullptr;
        }
        const char* const start = m_at;
        m_at += count;
        m_left -= count;
        return start;
    }
    bool isShort() const { return m_isShort; }

private:
    const char* m_at;
    qsizetype m_left;
    bool m_isShort = false;
};

/// Start of the elements of an array column (each: 4 bytes of length, then the value).
const char* takeArray(Bytes& bytes, qint32 type, qint32 elementSize, qint32& count) {
    const qint32 size = bytes.take<qint32>();
    const char* const header = bytes.skip(arrayHeader);
    if (header == nullptr || size < arrayHeader || qFromBigEndian<qint32>(header + 8) != type) {
        return nullptr;
    }
    count = qFromBigEndian<qint32>(header + 12);
    if (count < 1 || count > blockSlots || size != arrayHeader + count * (4 + elementSize)) {
        return nullptr;
    }
    return bytes.skip(size - arrayHeader);
}

Error damaged() {
    return {ErrorCode::FileDamaged, QStringLiteral("a block of candles does not read")};
}

} // namespace

CandlePlace placeOf(qint64 openMs, Interval interval) {
    const qint64 number = (openMs - originMs(interval)) / lengthMs(interval);
    TF_ASSERT(candleOpenMs(openMs, interval) == openMs);
    const qint64 slot = ((number % blockSlots) + blockSlots) % blockSlots;
    return {static_cast<int>((number - slot) / blockSlots), static_cast<int>(slot)};
}

qint64 openMsOf(CandlePlace place, Interval interval) {
    return originMs(interval) +
           (qint64(place.block) * blockSlots + place.slot) * lengthMs(interval);
}

PutResult CandleBlock::put(int slot, const Candle& candle) {
    const auto index = static_cast<std::size_t>(slot);
    const Origin before = m_origins[index];
    if (before != Origin::None && m_candles[index] == candle) {
        m_origins[index] = Origin::Imported;
        return before == Origin::Stored ? PutResult::SameInStore : PutResult::SameInImport;
    }
    if (before == Origin::Imported) {
        return PutResult::OtherInImport;
    }
    m_count += before == Origin::None ? 1 : 0;
    m_origins[index] = Origin::Imported;
    m_candles[index] = candle;
    m_isChanged = true;
    return before == Origin::None ? PutResult::Added : PutResult::Replaced;
}

void CandleBlock::load(int slot, const Candle& candle) {
    const auto index = static_cast<std::size_t>(slot);
    m_count += m_origins[index] == Origin::None ? 1 : 0;
    m_origins[index] = Origin::Stored;
    m_candles[index] = candle;
}

const Candle* CandleBlock::at(int slot) const {
    const auto index = static_cast<std::size_t>(slot);
    return m_origins[index] == Origin::None ? nullptr : &m_candles[index];
}

QByteArray copyHeader() {
    return QByteArray(signature, signatureSize) + QByteArray(8, '\0'); // no flags, no extension
}

QByteArray copyTrailer() {
    return QByteArray(2, '\xff');
}

void appendCopyRow(QByteArray& stream, const CandleBlock& block) {
    const qint32 count = block.count();
    const qsizetype start = stream.size();
    const qsizetype size = 2 + 8 + 6 + (4 + arrayHeader + count * 6) +
                           static_cast<qsizetype>(columns.size()) * (4 + arrayHeader + count * 12);
    stream.resize(start + size);
    char* at = stream.data() + start;
    at = write<qint16>(at, 8);
    at = write<qint32>(write<qint32>(at, 4), block.number());
    at = write<qint16>(write<qint32>(at, 2), static_cast<qint16>(count));
    at = writeArrayHeader(at, int2Oid, count, 2);
    for (int slot = 0; slot < blockSlots; ++slot) {
        if (block.at(slot) != nullptr) {
            at = write<qint16>(write<qint32>(at, 2), static_cast<qint16>(slot));
        }
    }
    for (const Column column : columns) {
        at = writeArrayHeader(at, float8Oid, count, 8);
        for (int slot = 0; slot < blockSlots; ++slot) {
            if (const Candle* candle = block.at(slot)) {
                at = write<quint64>(write<qint32>(at, 8), std::bit_cast<quint64>(candle->*column));
            }
        }
    }
    TF_ASSERT(at == stream.data() + start + size);
}

Result<void> CopyRowReader::read(QByteArrayView message, std::vector<Candle>& candles) {
    Bytes bytes(message);
    if (m_isFirst) {
        m_isFirst = false;
        bytes.skip(signatureSize + 4);
        bytes.skip(bytes.take<qint32>());
    }
    const auto fields = bytes.take<qint16>();
    if (fields < 0) {
        return {}; // the trailer
    }
    bytes.skip(4);
    const auto block = bytes.take<qint32>();
    qint32 count = 0;
    const char* slots = takeArray(bytes, int2Oid, 2, count);
    if (slots == nullptr) {
        return damaged();
    }
    const std::size_t first = candles.size();
    candles.resize(first + static_cast<std::size_t>(count));
    for (qint32 i = 0; i < count; ++i) {
        const int slot = qFromBigEndian<qint16>(slots + i * 6 + 4);
        candles[first + static_cast<std::size_t>(i)].openMs = openMsOf({block, slot}, m_interval);
    }
    for (int column = 0; column < fields - 2; ++column) {
        qint32 valueCount = 0;
        const char* values = takeArray(bytes, float8Oid, 8, valueCount);
        if (values == nullptr || valueCount != count) {
            return damaged();
        }
        for (qint32 i = 0; i < count; ++i) {
            candles[first + static_cast<std::size_t>(i)].*
                columns[static_cast<std::size_t>(column)] =
                std::bit_cast<double>(qFromBigEndian<quint64>(values + i * 12 + 4));
        }
    }
    return bytes.isShort() ? damaged() : Result<void>();
}

} // namespace tf::market
