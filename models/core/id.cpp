// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/id.h"

#include "models/core/clock.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <mutex>

namespace tf {

namespace {

/// 48 bits of milliseconds and 12 bits of a counter that makes ids of one millisecond ascend.
quint64 nextTimeAndCounter() {
    static std::mutex mutex;
    static quint64 last = 0;
    const quint64 now = static_cast<quint64>(SystemClock().now().toMs()) << 12;
    const std::scoped_lock lock(mutex);
    last = std::max(last + 1, now);
    return last;
}

} // namespace

QUuid newUuid() {
    const quint64 stamp = nextTimeAndCounter();
    const quint64 random = QRandomGenerator::system()->generate64();
    std::array<quint64, 2> words{
        qToBigEndian((stamp >> 12 << 16) | 0x7000 | (stamp & 0xfff)),
        qToBigEndian((random & 0x3fff'ffff'ffff'ffff) | 0x8000'0000'0000'0000),
    };
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(words.data()), 16));
}

} // namespace tf
