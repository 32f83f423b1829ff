// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/id.h"
#include "models/core/instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

struct pg_result;

namespace tf::storage {

/// The answer of a statement: rows of text values, read by column number. A value that does not
/// parse as the asked type is a programmer error (schema and code disagree). NULL reads as the
/// type's empty value; ask isNull first where the difference matters.
class Rows {
public:
    Rows() = default;
    explicit Rows(pg_result* result);

    int size() const;
    bool isEmpty() const { return size() == 0; }
    /// Rows that INSERT, UPDATE or DELETE touched.
    qint64 affected() const;
    /// What the server did: "COMMIT", "INSERT 0 5".
    QByteArray commandTag() const;

    bool isNull(int row, int column) const;
    QString text(int row, int column) const;
    QByteArray bytes(int row, int column) const; ///< bytea
    bool boolean(int row, int column) const;
    qint64 int64(int row, int column) const;
    int int32(int row, int column) const;
    double float64(int row, int column) const;
    Decimal decimal(int row, int column) const;
    QUuid uuid(int row, int column) const;
    /// A timestamptz as Postgres prints it; sessions run in UTC with ISO dates.
    Instant instant(int row, int column) const;
    /// uuid[], bigint[] and text[] as Postgres prints them.
    QStringList textArray(int row, int column) const;
    template <class SomeId>
    SomeId id(int row, int column) const {
        return SomeId(uuid(row, column));
    }

private:
    QByteArrayView raw(int row, int column) const;

    std::shared_ptr<pg_result>
        m_result; ///< shared: answers are values and the driver's result is not
};

} // namespace tf::storage
