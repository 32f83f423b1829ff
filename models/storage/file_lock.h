// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace tf::storage {

/// An advisory lock between processes on a file, let go when destroyed and by the kernel when the
/// process dies. Children do not inherit it.
class FileLock final {
public:
    enum class Kind { Shared, Exclusive };

    FileLock() = default;
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

    /// Waits up to `timeoutMs` (0: not at all). Timeout when somebody else holds it,
    /// FileNotWritable when the file cannot be made.
    static Result<FileLock> acquire(const QString& path, Kind kind, int timeoutMs);

    bool isHeld() const { return m_descriptor >= 0; }
    void release();

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

} // namespace tf::storage
