// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <atomic>

namespace tf {

/// The one way to ask what time it is. Injected; nobody else reads the wall clock.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// A clock that moves when told: replay and tests. Safe to read from other threads.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start)
        : m_ms(start.toMs()) {}
    Instant now() const override { return Instant::fromMs(m_ms.load(std::memory_order_acquire)); }
    void setNow(Instant instant) { m_ms.store(instant.toMs(), std::memory_order_release); }
    void advance(std::chrono::milliseconds span) { m_ms.fetch_add(span.count()); }

private:
    std::atomic<qint64> m_ms;
};

} // namespace tf
