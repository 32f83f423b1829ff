// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tf::storage {

namespace {

constexpr unsigned long pauseMs = 10;

} // namespace

FileLock::~FileLock() {
    release();
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

Result<FileLock> FileLock::acquire(const QString& path, Kind kind, int timeoutMs) {
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return Error{ErrorCode::FileNotWritable,
                     path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno))};
    }
    FileLock lock(descriptor);
    const int wanted = (kind == Kind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    const QDeadlineTimer deadline(timeoutMs);
    while (::flock(descriptor, wanted) != 0) {
        if (deadline.hasExpired()) {
            return Error{ErrorCode::Timeout, path + QStringLiteral(" is held by another process")};
        }
        QThread::msleep(pauseMs);
    }
    return lock;
}

void FileLock::release() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor); // the last descriptor of the open file gives the lock back
        m_descriptor = -1;
    }
}

} // namespace tf::storage
