// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/lane.h"

#include <algorithm>

namespace tf::storage {

Database::Database(QObject* parent)
    : QObject(parent) {}

Database::~Database() {
    close();
}

QFuture<Result<void>> Database::open(const ConnectionSettings& settings) {
    TF_ASSERT(!m_interactive);
    m_opening = std::make_shared<QPromise<Result<void>>>();
    m_opening->start();
    QFuture<Result<void>> future = m_opening->future();
    m_interactive =
        std::make_unique<DatabaseLane>(Lane::Interactive, settings, eventsOf(Lane::Interactive));
    m_background =
        std::make_unique<DatabaseLane>(Lane::Background, settings, eventsOf(Lane::Background));
    m_interactive->start();
    m_background->start();
    return future;
}

void Database::close() {
    if (!m_interactive) {
        return;
    }
    m_interactive->end(); // both at once, then wait for each
    m_background->end();
    m_interactive.reset();
    m_background.reset();
    noteOpened(Error{ErrorCode::Cancelled, QStringLiteral("closed while opening")});
    m_states.fill(ConnectionState::Closed);
    Q_EMIT stateChanged(ConnectionState::Closed);
}

ConnectionState Database::state() const {
    const auto has = [this](ConnectionState state) {
        return std::find(m_states.begin(), m_states.end(), state) != m_states.end();
    };
    for (const ConnectionState state :
         {ConnectionState::Closed, ConnectionState::Lost, ConnectionState::Connecting}) {
        if (has(state)) {
            return state;
        }
    }
    return ConnectionState::Connected;
}

bool Database::isConnectionLoss(ErrorCode code) {
    return code == ErrorCode::ConnectionLost;
}

void Database::enqueue(Lane lane, LaneJob job) {
    DatabaseLane* worker = (lane == Lane::Interactive ? m_interactive : m_background).get();
    if (worker == nullptr) {
        job.fail({ErrorCode::ConnectionFailed, QStringLiteral("no workspace is open")});
        return;
    }
    worker->enqueue(std::move(job));
}

LaneEvents Database::eventsOf(Lane lane) {
    // called in the lanes' threads, which end before this object does
    const auto later = [this](auto call) {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    };
    return {
        .stateChanged =
            [=, this](ConnectionState state) { later([=, this] { noteState(lane, state); }); },
        .opened =
            [=, this](const Result<void>& outcome) { later([=, this] { noteOpened(outcome); }); },
        .changed =
            [=, this](const QHash<QString, QList<QUuid>>& changes) {
                later([=, this] {
                    for (auto it = changes.begin(); it != changes.end(); ++it) {
                        Q_EMIT changed(it.key(), it.value());
                    }
                });
            }};
}

void Database::noteState(Lane lane, ConnectionState state) {
    if (!m_interactive) {
        return; // closed while the notice was on its way
    }
    const ConnectionState before = this->state();
    m_states[static_cast<size_t>(lane)] = state;
    if (this->state() != before) {
        Q_EMIT stateChanged(this->state());
    }
}

void Database::noteOpened(const Result<void>& outcome) {
    if (!m_opening) {
        return;
    }
    if (outcome.isOk() && ++m_openedLanes < 2) {
        return;
    }
    const auto opening = std::exchange(m_opening, nullptr);
    opening->addResult(outcome);
    opening->finish();
}

} // namespace tf::storage
