// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/lane.h"

#include "models/storage/log.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <algorithm>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace tf::storage {

namespace {

constexpr qint64 openPatienceMs = 15'000; ///< a sleeping cloud database wakes within it
constexpr qint64 lostPatienceMs =
    30'000; ///< then waiting jobs are answered; the lane goes on trying
constexpr int firstPauseMs = 20;
constexpr int longestPauseMs = 500;
constexpr int cancelAgainMs = 50;
constexpr int maxRuns = 5; ///< of one job over lost connections
constexpr qsizetype mostIds = 2'000;

/// A click must not hang behind a lock or a runaway statement; a frozen program must not hold
/// locks; whoever logs in works with the program's ordinary rights.
constexpr const char* interactiveSql = R"(
    select set_config('lock_timeout', '3s', false), set_config('statement_timeout', '15s', false),
           set_config('role', 'tf_app', false), set_config('idle_in_transaction_session_timeout', '5s', false))";
constexpr const char* backgroundSql = R"(
    select set_config('lock_timeout', '10s', false), set_config('statement_timeout', '0', false),
           set_config('role', 'tf_app', false), set_config('idle_in_transaction_session_timeout', '60s', false))";
constexpr const char* workspaceSql = "select set_config('farm.workspace', $1, false)";

bool mayBeTransient(const Error& error) {
    return error.code == ErrorCode::ConnectionFailed || error.code == ErrorCode::ConnectionLost ||
           error.code == ErrorCode::ServerStartFailed || error.code == ErrorCode::ServerStalePid ||
           error.code == ErrorCode::Timeout;
}

/// Adds 'table:uuid,uuid'; a table that is to be refreshed as a whole has no ids.
void merge(QHash<QString, QList<QUuid>>& changes, const QByteArray& payload) {
    const qsizetype colon = payload.indexOf(':');
    const QString table = QString::fromUtf8(payload.left(colon));
    const QList<QByteArray> texts =
        colon < 0 ? QList<QByteArray>() : payload.mid(colon + 1).split(',');
    QList<QUuid> ids;
    for (const QByteArray& text : texts) {
        const QUuid id = QUuid::fromString(QLatin1StringView(text));
        if (!id.isNull()) {
            ids.append(id);
        }
    }
    const auto known = changes.find(table);
    if (known == changes.end()) {
        changes.insert(table, ids);
    } else if (ids.isEmpty() || known->isEmpty() || known->size() + ids.size() > mostIds) {
        known->clear();
    } else {
        for (const QUuid& id : std::as_const(ids)) {
            if (!known->contains(id)) {
                known->append(id);
            }
        }
    }
}

} // namespace

DatabaseLane::DatabaseLane(Lane kind, ConnectionSettings settings, LaneEvents events)
    : m_kind(kind)
    , m_settings(std::move(settings))
    , m_events(std::move(events)) {
    setObjectName(kind == Lane::Interactive ? QStringLiteral("database")
                                            : QStringLiteral("reports"));
    const int made = ::pipe2(m_wakePipe.data(), O_CLOEXEC | O_NONBLOCK);
    TF_ASSERT(made == 0);
}

DatabaseLane::~DatabaseLane() {
    end();
    // a cancel that comes between two statements of a report is lost: until it has ended
    while (!QThread::wait(QDeadlineTimer(cancelAgainMs))) {
        end();
    }
    ::close(m_wakePipe[0]);
    ::close(m_wakePipe[1]);
}

/// Takes the job into the queue, or leaves it and says why not.
Result<void> DatabaseLane::admit(LaneJob& job) {
    const QMutexLocker locker(&m_mutex);
    if (m_isEnding) {
        return Error{ErrorCode::Cancelled, QStringLiteral("the workspace is closing")};
    }
    if (m_queue.size() >= static_cast<size_t>(m_settings.queueLimit)) {
        return Error{ErrorCode::QueueFull,
                     QStringLiteral("%1 jobs wait").arg(m_settings.queueLimit)};
    }
    m_queue.push_back(std::move(job));
    return {};
}

void DatabaseLane::enqueue(LaneJob job) {
    if (const Result<void> admitted = admit(job); !admitted) {
        job.fail(admitted.error());
        return;
    }
    [[maybe_unused]] const ssize_t written = ::write(m_wakePipe[1], "j", 1); // full: awake anyway
}

void DatabaseLane::end() {
    std::optional<Session::Canceller> canceller;
    {
        const QMutexLocker locker(&m_mutex);
        m_isEnding = true;
        // a report may run for minutes, a click's work is allowed to finish
        canceller = m_kind == Lane::Background ? m_canceller : std::nullopt;
    }
    if (canceller) {
        canceller->cancel();
    }
    [[maybe_unused]] const ssize_t written = ::write(m_wakePipe[1], "e", 1);
}

bool DatabaseLane::isEnding() const {
    const QMutexLocker locker(&m_mutex);
    return m_isEnding;
}

void DatabaseLane::run() {
    const Result<void> outcome = open();
    m_events.opened(outcome);
    if (outcome.isOk()) {
        serve();
    }
    dropSession();
    {
        const QMutexLocker locker(&m_mutex);
        m_isEnding = true;
    }
    failWaiting(outcome.isOk()
                    ? Error{ErrorCode::Cancelled, QStringLiteral("the workspace is closing")}
                    : outcome.error());
}

Result<void> DatabaseLane::open() {
    m_events.stateChanged(ConnectionState::Connecting);
    return reconnect(openPatienceMs);
}

Result<void> DatabaseLane::reconnect(qint64 patienceMs) {
    const QDeadlineTimer deadline(patienceMs);
    int pauseMs = firstPauseMs;
    for (;;) {
        Result<std::unique_ptr<Session>> session = connectOnce();
        if (session.isOk()) {
            adopt(*std::move(session));
            return {};
        }
        qCDebug(lcStorage) << "not connected:" << session.error().detail;
        if (isEnding()) {
            return Error{ErrorCode::Cancelled, QStringLiteral("the workspace is closing")};
        }
        if (deadline.hasExpired() || !mayBeTransient(session.error())) {
            return session.error();
        }
        QDeadlineTimer pause(pauseMs);
        while (!pause.hasExpired() && !isEnding()) {
            wait(static_cast<int>(pause.remainingTime()));
        }
        pauseMs = std::min(pauseMs * 2, longestPauseMs);
    }
}

Result<std::unique_ptr<Session>> DatabaseLane::connectOnce() const {
    if (m_settings.ensureServer) {
        TF_CHECK(m_settings.ensureServer());
    }
    TF_TRY(std::unique_ptr<Session> session,
           Session::open(m_settings.connectionString, m_settings.password));
    TF_CHECK(setUp(*session));
    return session;
}

Result<void> DatabaseLane::setUp(Session& session) const {
    const bool isInteractive = m_kind == Lane::Interactive;
    TF_CHECK(session.execute(isInteractive ? interactiveSql : backgroundSql));
    if (!m_settings.workspace.isNull()) {
        TF_CHECK(session.execute(workspaceSql, Params::of(m_settings.workspace)));
    }
    return isInteractive ? session.execute("listen tf_changed") : Result<void>();
}

void DatabaseLane::adopt(std::unique_ptr<Session> session) {
    m_session = std::move(session);
    {
        const QMutexLocker locker(&m_mutex);
        m_canceller = m_session->canceller();
    }
    m_events.stateChanged(ConnectionState::Connected);
}

void DatabaseLane::dropSession() {
    {
        const QMutexLocker locker(&m_mutex);
        m_canceller.reset();
    }
    m_session.reset();
}

void DatabaseLane::serve() {
    while (!isEnding()) {
        if (!m_session || !m_session->isAlive()) {
            dropSession();
            m_events.stateChanged(ConnectionState::Lost);
            const Result<void> outcome = reconnect(lostPatienceMs);
            if (!outcome.isOk()) {
                failWaiting({ErrorCode::ConnectionLost, outcome.error().detail});
                wait(longestPauseMs);
                continue;
            }
            if (m_kind == Lane::Interactive) {
                m_events.changed({{QString(), {}}}); // notices were missed meanwhile
            }
        }
        if (const std::optional<LaneJob> job = takeJob()) {
            runJob(*job);
        } else {
            wait(-1);
        }
        if (m_session) {
            hearNotices();
        }
    }
}

void DatabaseLane::runJob(const LaneJob& job) {
    std::optional<Error> lost = job.run(*m_session);
    for (int runs = 1; lost && runs < maxRuns && !isEnding(); ++runs) {
        dropSession();
        m_events.stateChanged(ConnectionState::Lost);
        const Result<void> outcome = reconnect(lostPatienceMs);
        if (!outcome.isOk()) {
            lost = Error{ErrorCode::ConnectionLost, outcome.error().detail};
            break;
        }
        if (m_kind == Lane::Interactive) {
            m_events.changed({{QString(), {}}});
        }
        lost = job.run(*m_session);
    }
    if (lost) {
        job.fail(*lost);
    }
}

std::optional<LaneJob> DatabaseLane::takeJob() {
    const QMutexLocker locker(&m_mutex);
    if (m_queue.empty() || m_isEnding) {
        return std::nullopt;
    }
    LaneJob job = std::move(m_queue.front());
    m_queue.pop_front();
    return job;
}

void DatabaseLane::failWaiting(const Error& error) {
    std::deque<LaneJob> waiting;
    {
        const QMutexLocker locker(&m_mutex);
        waiting.swap(m_queue);
    }
    for (const LaneJob& job : waiting) {
        job.fail(error);
    }
}

void DatabaseLane::wait(int timeoutMs) {
    std::array<pollfd, 2> sources = {
        pollfd{.fd = m_wakePipe[0], .events = POLLIN, .revents = 0},
        pollfd{.fd = m_session ? m_session->socket() : -1, .events = POLLIN, .revents = 0}};
    ::poll(sources.data(), sources.size(), timeoutMs);
    std::array<char, 64> drained{};
    while (::read(m_wakePipe[0], drained.data(), drained.size()) > 0) {
    }
}

void DatabaseLane::hearNotices() {
    QHash<QString, QList<QUuid>> changes;
    for (const Session::Notice& notice : m_session->takeNotices()) {
        if (notice.channel == "tf_changed") {
            merge(changes, notice.payload);
        }
    }
    if (!changes.isEmpty()) {
        m_events.changed(changes);
    }
}

} // namespace tf::storage
