// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/when_done.h"

namespace tf::ui::allocation {

/// Background work of which only the newest counts: a new one cancels the one before, whose answer
/// is not heard any more. A member of the object that is its context.
class NewestJob final {
public:
    ~NewestJob() { cancel(); }

    bool isRunning() const { return m_control != nullptr; }

    /// Runs `work(JobControl&) -> Result<T>`; `done(const Result<T>&)` hears of it in the GUI
    /// thread unless something newer came.
    template <class Work, class Done>
    void run(QObject* context, Jobs& jobs, const QString& name, Work work, Done done) {
        cancel();
        const auto future = jobs.start(name, std::move(work));
        watch(context, future, jobs.running().last().control, std::move(done));
    }

    template <class Future, class Done>
    void watch(QObject* context, const Future& future, std::shared_ptr<JobControl> control,
               Done done) {
        cancel();
        m_control = std::move(control);
        whenDone(future, context,
                 [this, number = m_number, done = std::move(done)](const auto& answer) {
                     if (number == m_number) {
                         m_control.reset();
                         done(answer);
                     }
                 });
    }

    void cancel() {
        ++m_number;
        if (m_control) {
            m_control->cancel();
            m_control.reset();
        }
    }

private:
    std::shared_ptr<JobControl> m_control; ///< shared with the worker, see Job
    quint64 m_number = 0;
};

} // namespace tf::ui::allocation
