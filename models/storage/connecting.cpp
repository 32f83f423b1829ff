// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connecting.h"

#include "models/storage/log.h"
#include "models/storage/sql_state.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <cerrno>
#include <libpq-fe.h>
#include <poll.h>

namespace tf::storage {

namespace {

/// A server's refusal carries its SQLSTATE in the text (verbose errors): "FATAL:  28P01: …".
QByteArray stateIn(const QString& message) {
    static const QRegularExpression pattern(QStringLiteral(":\\s+((?=[A-Z]*[0-9])[0-9A-Z]{5}):"));
    return pattern.match(message).captured(1).toLatin1();
}

ErrorCode codeOf(const QString& message) {
    const QByteArray state = stateIn(message);
    if (!state.isEmpty()) {
        const ErrorCode code = errorCodeOf(state);
        // a server that starts or stops answers 57P0x: nothing was lost, it is not there yet
        return code == ErrorCode::ConnectionLost ? ErrorCode::ConnectionFailed : code;
    }
    // libpq has no codes of its own; these words survive its translations
    const bool isTls = message.contains(QLatin1StringView("SSL")) ||
                       message.contains(QLatin1StringView("certificate"));
    return isTls ? ErrorCode::TlsRequired : ErrorCode::ConnectionFailed;
}

Error failure(pg_conn* connection) {
    const QString message = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    PQfinish(connection);
    return {codeOf(message), message};
}

/// Waits until the socket is ready for what libpq wants; false at the deadline.
bool waitFor(pg_conn* connection, PostgresPollingStatusType wanted,
             const QDeadlineTimer& deadline) {
    pollfd socket = {.fd = PQsocket(connection),
                     .events =
                         static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT),
                     .revents = 0};
    int ready = 0;
    do {
        ready = poll(&socket, 1, static_cast<int>(deadline.remainingTime()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

pg_conn* begin(const QByteArray& connectionString, const QByteArray& password) {
    // the first keyword expands the conninfo or URL, later ones override it
    const char* keywords[] = {"dbname", "client_encoding", "fallback_application_name",
                              password.isEmpty() ? nullptr : "password", nullptr};
    const char* values[] = {connectionString.constData(), "UTF8", "trading-farm",
                            password.constData(), nullptr};
    return PQconnectStartParams(keywords, values, 1);
}

void logNotice(void*, const char* message) {
    qCDebug(lcStorage) << "server notice:" << QString::fromUtf8(message).trimmed();
}

} // namespace

Result<pg_conn*> establish(const QByteArray& connectionString, const QByteArray& password,
                           int timeoutMs) {
    pg_conn* connection = begin(connectionString, password);
    if (connection == nullptr) {
        return Error{ErrorCode::ConnectionFailed, QStringLiteral("out of memory")};
    }
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    PQsetNoticeProcessor(connection, logNotice, nullptr);
    const QDeadlineTimer deadline(timeoutMs);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD && status != PGRES_POLLING_OK &&
           status != PGRES_POLLING_FAILED) {
        if (!waitFor(connection, status, deadline)) {
            PQfinish(connection);
            return Error{ErrorCode::ConnectionFailed,
                         QStringLiteral("no answer within %1 ms").arg(timeoutMs)};
        }
        status = PQconnectPoll(connection);
    }
    if (PQstatus(connection) != CONNECTION_OK) {
        return failure(connection);
    }
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    return connection;
}

} // namespace tf::storage
