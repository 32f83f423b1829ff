// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/job.h"

namespace tf {

Jobs::Jobs(int threads, QObject* parent)
    : QObject(parent) {
    m_pool.setObjectName(QStringLiteral("jobs"));
    m_pool.setMaxThreadCount(threads);
}

Jobs::~Jobs() {
    cancelAll();
    m_pool.waitForDone();
}

void Jobs::cancel(quint64 number) {
    for (const Job& job : std::as_const(m_running)) {
        if (job.number == number) {
            job.control->cancel();
        }
    }
}

void Jobs::cancelAll() {
    for (const Job& job : std::as_const(m_running)) {
        job.control->cancel();
    }
}

quint64 Jobs::add(const QString& name, std::shared_ptr<JobControl> control) {
    const quint64 number = m_nextNumber++;
    m_running.append({.number = number, .name = name, .control = std::move(control)});
    Q_EMIT jobStarted(number);
    return number;
}

void Jobs::remove(quint64 number) {
    const auto removed = m_running.removeIf([&](const Job& job) { return job.number == number; });
    TF_ASSERT(removed == 1);
    Q_EMIT jobEnded(number);
}

} // namespace tf
