// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/params.h"
#include "models/storage/rows.h"

#include <QByteArray>
#include <functional>
#include <memory>

struct pg_conn;

namespace tf::storage {

/// One connection, used by one thread at a time. Every statement goes through libpq's parameter
/// call: one statement, values out of line, results as text, so that numeric stays exact. SQLSTATEs
/// become ErrorCodes here and nowhere else (class TF… are the schema's own, see
/// models/storage/sql_state.cpp).
class Session {
public:
    enum class Isolation { ReadCommitted, RepeatableReadOnly };

    /// Opens a connection; `connectionString` is a libpq conninfo or URL.
    static Result<std::unique_ptr<Session>> open(const QByteArray& connectionString);
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
    /// to 3 times. A connection lost at COMMIT is OutcomeUnknown.
    Result<void> inTransaction(const std::function<Result<void>()>& work,
                               Isolation isolation = Isolation::ReadCommitted);
    bool isInTransaction() const;

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
    pg_conn* handle() const { return m_connection; }

private:
    explicit Session(pg_conn* connection);
    Error takeError(const char* context) const;

    pg_conn* m_connection = nullptr;
    bool m_isInTransaction = false;
};

} // namespace tf::storage
