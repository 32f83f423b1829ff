// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/parallel_runs.h"

#include <QMutex>
#include <QThread>

namespace tf::trading {

bool forEachRun(qsizetype count, int threads, const JobControl* cancel, JobControl* progress,
                const std::function<void(qsizetype run)>& run) {
    std::atomic<qsizetype> next = 0;
    QMutex counting; // so that progress never goes back
    qsizetype done = 0;
    const auto isCancelled = [cancel] { return cancel != nullptr && cancel->isCancelled(); };
    const auto work = [&] {
        for (qsizetype i = next++; i < count && !isCancelled(); i = next++) {
            run(i);
            if (progress != nullptr) {
                const QMutexLocker lock(&counting);
                progress->setProgress(static_cast<double>(++done) / static_cast<double>(count));
            }
        }
    };
    const int wanted = threads > 0 ? threads : QThread::idealThreadCount();
    const int helpers = static_cast<int>(std::min<qsizetype>(wanted, count)) - 1;
    QThreadPool pool;
    pool.setMaxThreadCount(std::max(helpers, 1));
    for (int i = 0; i < helpers; ++i) {
        pool.start(work);
    }
    work();
    pool.waitForDone();
    return !isCancelled();
}

std::optional<std::chrono::milliseconds> remainingTime(double progress,
                                                       std::chrono::milliseconds elapsed) {
    if (!(progress > 0) || progress > 1) {
        return std::nullopt;
    }
    const double left = static_cast<double>(elapsed.count()) * (1 - progress) / progress;
    return std::chrono::milliseconds(static_cast<qint64>(left));
}

quint64 seedOfRun(quint64 seed, quint64 run) {
    quint64 x = seed + (run + 1) * 0x9E3779B97F4A7C15ULL; // SplitMix64 (Steele et al. 2014)
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

} // namespace tf::trading
