// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/id.h"
#include "models/core/instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace tf::storage {

/// Values for $1, $2 … of one statement, sent out of line by libpq's parameter call: never part of
/// the SQL text. Text travels as UTF-8; a NUL or an unpaired surrogate makes the statement fail
/// with InvalidText before it is sent.
class Params {
public:
    Params() = default;
    template <class... Values>
    static Params of(const Values&... values) {
        Params params;
        (params.add(values), ...);
        return params;
    }

    Params& add(const QString& text);
    Params& add(const char* text);
    Params& add(bool value);
    Params& add(int value);
    Params& add(long value);
    Params& add(qint64 value);
    Params& add(double value);
    Params& add(Decimal value);
    Params& add(QUuid value);   ///< a null UUID is sent as NULL
    Params& add(Instant value); ///< as ISO-8601 with milliseconds, for timestamptz
    Params& add(const QByteArray& bytea);
    Params& addNull();
    template <class Tag>
    Params& add(const Id<Tag>& id) {
        return add(id.uuid());
    }
    template <class T>
    Params& add(const std::optional<T>& value) {
        return value ? add(*value) : addNull();
    }
    /// Arrays, for `= any($1::uuid[])` and `unnest($1::numeric[])`.
    Params& add(const QStringList& texts);
    Params& add(const std::vector<QUuid>& uuids);
    Params& add(const std::vector<Decimal>& values);
    Params& add(const std::vector<qint64>& values);
    Params& add(const std::vector<int>& values);

    int size() const { return static_cast<int>(m_values.size()); }
    /// NULL entries are nullopt.
    const std::vector<std::optional<QByteArray>>& values() const { return m_values; }
    bool isValid() const { return m_isValid; }

private:
    std::vector<std::optional<QByteArray>> m_values;
    bool m_isValid = true;
};

} // namespace tf::storage
