// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/session.h"

#include "models/storage/connecting.h"
#include "models/storage/log.h"
#include "models/storage/sql_state.h"

#include <QThread>
#include <libpq-fe.h>

namespace tf::storage {

namespace {

constexpr int connectTimeoutMs = 10'000;
constexpr int maxAttempts = 4; ///< the first and three more
constexpr int firstPauseMs = 20;

/// What every statement of ours relies on, whatever the server's or the role's defaults are.
constexpr const char* prepareSql = R"(
    select set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO, YMD', false),
           set_config('IntervalStyle', 'iso_8601', false), set_config('bytea_output', 'hex', false),
           set_config('extra_float_digits', '1', false), set_config('search_path', 'farm', false),
           set_config('client_min_messages', 'warning', false),
           set_config('standard_conforming_strings', 'on', false))";

struct ResultCloser {
    void operator()(pg_result* result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<pg_result, ResultCloser>;

bool isSuccess(const pg_result* result) {
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

QString field(const pg_result* result, int code) {
    return QString::fromUtf8(PQresultErrorField(result, code));
}

QString describe(const pg_result* result, const char* context) {
    QString text = QString::fromUtf8(context).simplified().left(120);
    text += QStringLiteral(": %1 %2").arg(field(result, PG_DIAG_SQLSTATE),
                                          field(result, PG_DIAG_MESSAGE_PRIMARY));
    const QString constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
    if (!constraint.isEmpty()) {
        text += QStringLiteral(" [%1]").arg(constraint);
    }
    const QString detail = field(result, PG_DIAG_MESSAGE_DETAIL);
    if (!detail.isEmpty()) {
        text += QStringLiteral(" (%1)").arg(detail);
    }
    return text;
}

std::vector<const char*> pointersTo(const Params& params) {
    std::vector<const char*> pointers;
    pointers.reserve(params.values().size());
    for (const std::optional<QByteArray>& value : params.values()) {
        pointers.push_back(value ? value->constData() : nullptr);
    }
    return pointers;
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const QByteArray& connectionString,
                                               const QByteArray& password) {
    TF_TRY(pg_conn* const connection, establish(connectionString, password, connectTimeoutMs));
    std::unique_ptr<Session> session(new Session(connection));
    TF_CHECK(session->execute(prepareSql));
    return session;
}

Session::Session(pg_conn* connection)
    : m_connection(connection) {}

Session::~Session() {
    PQfinish(m_connection);
}

Result<Rows> Session::query(const char* sql, const Params& params) {
    if (!params.isValid()) {
        return Error{ErrorCode::InvalidText,
                     QStringLiteral("a text holds a NUL or half a surrogate pair")};
    }
    const std::vector<const char*> values = pointersTo(params);
    return take(
        PQexecParams(m_connection, sql, params.size(), nullptr, values.data(), nullptr, nullptr, 0),
        sql);
}

Result<void> Session::execute(const char* sql, const Params& params) {
    TF_TRY([[maybe_unused]] const Rows rows, query(sql, params));
    return {};
}

Result<void> Session::executeScript(const QByteArray& sql) {
    TF_TRY([[maybe_unused]] const Rows rows, take(PQexec(m_connection, sql.constData()), "script"));
    return {};
}

Result<Rows> Session::take(pg_result* raw, const char* context) {
    Rows rows(raw); // owns the result from here on
    if (raw == nullptr || !isSuccess(raw)) {
        return takeError(raw, context);
    }
    return rows;
}

Error Session::takeError(const pg_result* raw, const char* context) const {
    if (!isAlive()) {
        return {ErrorCode::ConnectionLost,
                QString::fromUtf8(PQerrorMessage(m_connection)).trimmed()};
    }
    const char* state = raw == nullptr ? nullptr : PQresultErrorField(raw, PG_DIAG_SQLSTATE);
    if (state == nullptr) {
        // The server always sends a state; without one libpq speaks itself, and of a dying
        // connection it may do so before it calls it bad.
        return {ErrorCode::ConnectionLost,
                QString::fromUtf8(PQerrorMessage(m_connection)).trimmed()};
    }
    const QString text = describe(raw, context);
    // one SQLSTATE stands for a person's cancel and for the statement's time limit
    const bool isTimeout =
        QByteArrayView(state) == "57014" && text.contains(QLatin1StringView("statement timeout"));
    return {isTimeout ? ErrorCode::Timeout : errorCodeOf(QByteArrayView(state)), text};
}

Result<void> Session::inTransaction(const std::function<Result<void>()>& work,
                                    Isolation isolation) {
    if (isInTransaction()) {
        TF_ASSERT(isolation == Isolation::ReadCommitted);
        return withSavepoint(work);
    }
    const char* begin = isolation == Isolation::ReadCommitted
                            ? "begin isolation level read committed"
                            : "begin isolation level repeatable read read only";
    for (int number = 1;; ++number) {
        Result<void> outcome = attempt(work, begin);
        const bool mayRetry = !outcome.isOk() && outcome.error().code == ErrorCode::Serialization;
        if (!mayRetry || number == maxAttempts) {
            return outcome;
        }
        QThread::msleep(static_cast<unsigned long>(firstPauseMs << (number - 1)));
    }
}

Result<void> Session::attempt(const std::function<Result<void>()>& work, const char* begin) {
    TF_CHECK(execute(begin));
    m_depth = 1;
    const Result<void> outcome = work();
    m_depth = 0;
    if (outcome.isOk()) {
        return commit();
    }
    if (isAlive()) {
        [[maybe_unused]] const auto ignored = execute("rollback"); // the work's error is the answer
    }
    return outcome;
}

Result<void> Session::commit() {
    const Result<Rows> answer = query("commit");
    if (!answer.isOk()) {
        const Error& error = answer.error();
        return error.code == ErrorCode::ConnectionLost
                   ? Error{ErrorCode::OutcomeUnknown, error.detail}
                   : error;
    }
    // a transaction that failed inside answers COMMIT with ROLLBACK, which is no error to libpq
    if (answer->commandTag() != "COMMIT") {
        return Error{ErrorCode::SqlFailed,
                     QStringLiteral("a failed statement was ignored: nothing was committed")};
    }
    return {};
}

Result<void> Session::withSavepoint(const std::function<Result<void>()>& work) {
    TF_CHECK(execute("savepoint inner_work"));
    ++m_depth;
    const Result<void> outcome = work();
    --m_depth;
    if (outcome.isOk()) {
        return execute("release savepoint inner_work");
    }
    if (isAlive()) {
        TF_CHECK(execute("rollback to savepoint inner_work"));
        TF_CHECK(execute("release savepoint inner_work"));
    }
    return outcome;
}

Result<qint64> Session::copyIn(const char* sql,
                               const std::function<Result<bool>(QByteArray& chunk)>& next) {
    const ResultPtr start(PQexec(m_connection, sql));
    if (PQresultStatus(start.get()) != PGRES_COPY_IN) {
        return takeError(start.get(), sql);
    }
    const Result<void> sent = sendChunks(next);
    const QByteArray reason = sent.isOk() ? QByteArray() : sent.error().detail.toUtf8();
    PQputCopyEnd(m_connection, sent.isOk() ? nullptr : reason.constData());
    Result<Rows> answer = take(PQgetResult(m_connection), sql);
    while (pg_result* rest = PQgetResult(m_connection)) {
        PQclear(rest);
    }
    // the source's error is the cause; the server's answer to it is only an echo
    if (!sent.isOk() && isAlive()) {
        return sent.error();
    }
    if (!answer.isOk()) {
        return answer.error();
    }
    return answer->affected();
}

Result<void> Session::sendChunks(const std::function<Result<bool>(QByteArray& chunk)>& next) {
    QByteArray chunk;
    bool hasMore = true;
    while (hasMore) {
        chunk.clear();
        TF_TRY(hasMore, next(chunk));
        if (!chunk.isEmpty() &&
            PQputCopyData(m_connection, chunk.constData(), static_cast<int>(chunk.size())) != 1) {
            return {}; // the server's own answer follows and says why
        }
    }
    return {};
}

Result<void> Session::copyOut(const char* sql,
                              const std::function<Result<void>(QByteArrayView row)>& row) {
    const ResultPtr start(PQexec(m_connection, sql));
    if (PQresultStatus(start.get()) != PGRES_COPY_OUT) {
        return takeError(start.get(), sql);
    }
    Result<void> taken;
    char* line = nullptr;
    int length = 0;
    while ((length = PQgetCopyData(m_connection, &line, 0)) > 0) {
        if (taken.isOk()) {
            taken = row(QByteArrayView(line, length));
            if (!taken.isOk()) {
                canceller().cancel(); // what still comes is read and dropped
            }
        }
        PQfreemem(line);
    }
    Result<Rows> answer = take(PQgetResult(m_connection), sql);
    while (pg_result* rest = PQgetResult(m_connection)) {
        PQclear(rest);
    }
    if (!taken.isOk()) {
        return taken;
    }
    return answer.isOk() ? Result<void>() : answer.error();
}

bool Session::isAlive() const {
    return PQstatus(m_connection) == CONNECTION_OK;
}

int Session::backendPid() const {
    return PQbackendPID(m_connection);
}

int Session::serverVersion() const {
    return PQserverVersion(m_connection);
}

int Session::socket() const {
    return isAlive() ? PQsocket(m_connection) : -1;
}

std::vector<Session::Notice> Session::takeNotices() {
    std::vector<Notice> notices;
    PQconsumeInput(m_connection);
    while (PGnotify* notice = PQnotifies(m_connection)) {
        notices.push_back({QByteArray(notice->relname), QByteArray(notice->extra)});
        PQfreemem(notice);
    }
    return notices;
}

Session::Canceller Session::canceller() const {
    return Canceller(PQgetCancel(m_connection));
}

Session::Canceller::Canceller(pg_cancel* handle)
    : m_handle(handle, &PQfreeCancel) {}

void Session::Canceller::cancel() const {
    std::array<char, 256> reason{};
    if (m_handle && PQcancel(m_handle.get(), reason.data(), reason.size()) != 1) {
        qCInfo(lcStorage) << "cancel:" << reason.data();
    }
}

} // namespace tf::storage
