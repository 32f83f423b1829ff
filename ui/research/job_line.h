// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/when_done.h"
#include "models/market/market_service.h"
#include "ui/research/research_run.h"
#include "widgets/prompter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tf::ui::research {

/// What the parts of the page share.
struct ResearchDesk {
    market::MarketService& market;
    Jobs& jobs;
    widgets::Prompter& prompter;
    /// What the form asks for now; nothing while a field is refused (the form shows which).
    std::function<std::optional<RunOrder>()> order;
};

/// The candles of each leg; the first failure where some cannot be loaded.
QFuture<Result<LoadedLegs>> loadLegs(market::MarketService& market, const RunOrder& order);

/// One piece of background work at a time: starts it, shows progress and time left, cancels it, and
/// says why it failed. Hidden while there is nothing to say.
class JobLine final : public QWidget {
    Q_OBJECT

public:
    explicit JobLine(const QString& name, QWidget* parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    void cancel();

    /// Loads the candles of the order's legs, then runs `work(LoadedLegs, control) -> Result<T>` as
    /// a job. `done` gets a good answer in the GUI thread; failures are told by the line. Does
    /// nothing while busy.
    template <class Work, class Done>
    void run(const ResearchDesk& desk, const RunOrder& order, const QString& name, Work work,
             Done done) {
        if (m_isBusy) {
            return;
        }
        begin(name);
        whenDone(
            loadLegs(desk.market, order), this,
            [this, &jobs = desk.jobs, name, work, done](const Result<LoadedLegs>& loaded) {
                if (!loaded.isOk() || m_isCancelled) {
                    end(loaded.isOk() ? Error{ErrorCode::Cancelled, {}} : loaded.error());
                    return;
                }
                start(
                    jobs, name,
                    [work, legs = *loaded](JobControl& control) { return work(legs, control); },
                    done);
            });
    }
    /// The same without candles: `work(control) -> Result<T>`.
    template <class Work, class Done>
    void runPlain(Jobs& jobs, const QString& name, Work work, Done done) {
        if (!m_isBusy) {
            begin(name);
            start(jobs, name, work, done);
        }
    }

Q_SIGNALS:
    void busyChanged(bool isBusy);

private:
    template <class Work, class Done>
    void start(Jobs& jobs, const QString& name, Work work, Done done) {
        const auto future = jobs.start(name, work);
        watch(jobs.running().last().control);
        whenDone(future, this, [this, done](const auto& answer) {
            if (answer.isOk()) {
                end();
                done(*answer);
            } else {
                end(answer.error());
            }
        });
    }
    void begin(const QString& name);
    void watch(std::shared_ptr<JobControl> control);
    void end();
    void end(const Error& error);
    void refresh();

    bool m_isBusy = false;
    bool m_isCancelled = false;
    std::shared_ptr<JobControl> m_control; ///< shared with the worker, see Job
    QElapsedTimer m_elapsed;               ///< only for the time left
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_poll; ///< progress is an atomic number without a signal
};

} // namespace tf::ui::research
