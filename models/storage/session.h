// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/params.h"
#include "models/storage/rows.h"

#include <QByteArray>
#include <functional>
#include <memory>

struct pg_conn;
struct pg_cancel;
struct pg_result;

namespace tf::storage {

/// One connection, used by one thread at a time. Every statement goes through libpq's parameter
/// call: one statement, values out of line, results as text, so that numeric stays exact. SQLSTATEs
/// become ErrorCodes here and nowhere else (class TF… are the schema's own, see
/// models/storage/sql_state.cpp).
class Session {
public:
    enum class Isolation { ReadCommitted, RepeatableReadOnly };

    /// Opens a connection; `connectionString` is a libpq conninfo or URL. The session runs in UTC.
    /// ConnectionFailed (the server cannot be reached or is starting), AuthenticationFailed,
    /// NotFound (no such database), TlsRequired.
    static Result<std::unique_ptr<Session>> open(const QByteArray& connectionString,
                                                 const QByteArray& password = {});
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Runs one statement with its values.
    Result<Rows> query(const char* sql, const Params& params = {});
    /// Runs one statement whose rows do not matter.
    Result<void> execute(const char* sql, const Params& params = {});
    /// Runs several statements without values; for migrations only.
    Result<void> executeScript(const QByteArray& sql);

    /// Runs `work` between BEGIN and COMMIT; its error rolls back. 40001 and 40P01 run it again, up
    /// to 3 times. A connection lost at COMMIT is OutcomeUnknown. Inside a running transaction
    /// `work` gets a savepoint: its error undoes its own part only.
    Result<void> inTransaction(const std::function<Result<void>()>& work,
                               Isolation isolation = Isolation::ReadCommitted);
    bool isInTransaction() const { return m_depth > 0; }

    /// COPY … FROM STDIN: `next` fills a chunk and answers whether there is more (false with an
    /// empty chunk ends). Its error aborts the copy. Answers the number of rows.
    Result<qint64> copyIn(const char* sql,
                          const std::function<Result<bool>(QByteArray& chunk)>& next);
    /// COPY … TO STDOUT: `row` gets each line.
    Result<void> copyOut(const char* sql,
                         const std::function<Result<void>(QByteArrayView row)>& row);

    /// Whether the connection is usable; checked after each statement.
    bool isAlive() const;
    int backendPid() const;
    /// Server version as a number, 150020 for 15.20.
    int serverVersion() const;
    /// Notices of LISTEN that have arrived: channel and payload.
    struct Notice {
        QByteArray channel;
        QByteArray payload;
    };
    std::vector<Notice> takeNotices();
    /// The connection's socket, to wait for notices with poll(); -1 when lost.
    int socket() const;
    /// Asks the server to stop the statement that runs; from any thread.
    class Canceller {
    public:
        void cancel() const;

    private:
        friend class Session;
        explicit Canceller(pg_cancel* handle);
        std::shared_ptr<pg_cancel> m_handle; ///< shared: copied between threads
    };
    Canceller canceller() const;
    pg_conn* handle() const { return m_connection; }

private:
    explicit Session(pg_conn* connection);
    Result<void> prepare();
    Result<Rows> take(pg_result* raw, const char* context);
    Error takeError(const pg_result* raw, const char* context) const;
    Result<void> attempt(const std::function<Result<void>()>& work, const char* begin);
    Result<void> commit();
    Result<void> withSavepoint(const std::function<Result<void>()>& work);
    Result<void> sendChunks(const std::function<Result<bool>(QByteArray& chunk)>& next);

    pg_conn* m_connection = nullptr;
    int m_depth = 0; ///< 1 in a transaction, more in savepoints
};

} // namespace tf::storage
