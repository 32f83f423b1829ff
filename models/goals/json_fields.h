// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/id.h"
#include "models/core/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace tf::goals {

/// Reads the fields of one object, remembers the first that is malformed, and knows which were not
/// asked for. Amounts are text so that they stay exact; times are ISO-8601 text.
class JsonFields {
public:
    explicit JsonFields(const QJsonObject& object)
        : m_object(object) {}

    std::optional<Decimal> decimal(const char* key);
    std::optional<Instant> instant(const char* key);
    std::optional<QString> text(const char* key);
    std::optional<QUuid> uuid(const char* key);
    QList<QUuid> uuids(const char* key);
    std::optional<qint64> integer(const char* key);
    int integer(const char* key, int fallback);
    std::optional<double> real(const char* key);
    bool flag(const char* key, bool fallback);
    std::optional<QJsonObject> object(const char* key);
    QList<QJsonObject> objects(const char* key);
    /// A choice stored by its number, 1 .. last.
    template <class Enum>
    Enum choice(const char* key, Enum last, Enum fallback) {
        const std::optional<qint64> number = integer(key);
        if (!number) {
            return fallback;
        }
        const bool isKnown = *number >= 1 && *number <= static_cast<qint64>(last);
        note(key, isKnown);
        return isKnown ? static_cast<Enum>(*number) : fallback;
    }
    /// BadParameter with the first malformed or an unknown key.
    Result<void> result() const;

private:
    QJsonValue take(const char* key) { return m_object.take(QLatin1String(key)); }
    void note(const char* key, bool isFine);

    QJsonObject m_object;
    QString m_wrong;
};

/// Absent values, empty texts and null ids are not written.
void put(QJsonObject& object, const char* key, const std::optional<Decimal>& value);
void put(QJsonObject& object, const char* key, const std::optional<Instant>& value);
void put(QJsonObject& object, const char* key, const QString& value);
void put(QJsonObject& object, const char* key, const QUuid& value);

template <class Tag>
void put(QJsonObject& object, const char* key, const QList<Id<Tag>>& ids) {
    QJsonArray array;
    for (const Id<Tag>& id : ids) {
        array.append(id.toString());
    }
    if (!array.isEmpty()) {
        object[QLatin1String(key)] = array;
    }
}

} // namespace tf::goals
