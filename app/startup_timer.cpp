// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup_timer.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_LINUX
#include <time.h>
#include <unistd.h>
#endif

namespace tf::app {

namespace {

QElapsedTimer startedTimer() {
    QElapsedTimer timer;
    timer.start();
    return timer;
}

// Elsewhere than on Linux the loading of libraries is not counted.
const QElapsedTimer sinceLoading = startedTimer();

} // namespace

qint64 msSinceProcessStart() {
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (file.open(QIODevice::ReadOnly) && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        const QByteArray stat = file.readAll();
        // Field 22, start time in ticks since boot; counted from behind the name, which may hold
        // blanks.
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        constexpr qsizetype startField = 19;
        if (fields.size() > startField) {
            const qint64 startMs = fields[startField].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
            return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - startMs;
        }
    }
#endif
    return sinceLoading.elapsed();
}

} // namespace tf::app
