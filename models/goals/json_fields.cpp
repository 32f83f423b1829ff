// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/json_fields.h"

namespace tf::goals {

void JsonFields::note(const char* key, bool isFine) {
    if (!isFine && m_wrong.isEmpty()) {
        m_wrong = QStringLiteral("malformed value of ") + QLatin1String(key);
    }
}

std::optional<Decimal> JsonFields::decimal(const char* key) {
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const Result<Decimal> number = Decimal::parse(value.toString());
    note(key, number.isOk());
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<Instant> JsonFields::instant(const char* key) {
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const Result<Instant> time = Instant::parse(value.toString());
    note(key, time.isOk());
    return time ? std::optional(*time) : std::nullopt;
}

std::optional<QString> JsonFields::text(const char* key) {
    const QJsonValue value = take(key);
    note(key, value.isUndefined() || value.isString());
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QUuid> JsonFields::uuid(const char* key) {
    const std::optional<QString> written = text(key);
    if (!written) {
        return std::nullopt;
    }
    const auto id = Id<struct AnyTag>::parse(*written);
    note(key, id.isOk());
    return id ? std::optional(id->uuid()) : std::nullopt;
}

QList<QUuid> JsonFields::uuids(const char* key) {
    const QJsonValue value = take(key);
    note(key, value.isUndefined() || value.isArray());
    QList<QUuid> uuids;
    for (const QJsonValue& one : value.toArray()) {
        const auto id = Id<struct AnyTag>::parse(one.toString());
        note(key, id.isOk());
        if (id) {
            uuids.append(id->uuid());
        }
    }
    return uuids;
}

std::optional<qint64> JsonFields::integer(const char* key) {
    const std::optional<double> number = real(key);
    if (!number) {
        return std::nullopt;
    }
    const bool isFine = *number == std::floor(*number) && std::abs(*number) < 1e15;
    note(key, isFine);
    return isFine ? std::optional(static_cast<qint64>(*number)) : std::nullopt;
}

int JsonFields::integer(const char* key, int fallback) {
    const std::optional<qint64> number = integer(key);
    if (!number) {
        return fallback;
    }
    const bool isFine = std::abs(*number) < 1'000'000'000;
    note(key, isFine);
    return isFine ? static_cast<int>(*number) : fallback;
}

std::optional<double> JsonFields::real(const char* key) {
    const QJsonValue value = take(key);
    note(key, value.isUndefined() || value.isDouble());
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

bool JsonFields::flag(const char* key, bool fallback) {
    const QJsonValue value = take(key);
    note(key, value.isUndefined() || value.isBool());
    return value.toBool(fallback);
}

std::optional<QJsonObject> JsonFields::object(const char* key) {
    const QJsonValue value = take(key);
    note(key, value.isUndefined() || value.isObject());
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

QList<QJsonObject> JsonFields::objects(const char* key) {
    const QJsonValue value = take(key);
    note(key, value.isUndefined() || value.isArray());
    QList<QJsonObject> objects;
    for (const QJsonValue& one : value.toArray()) {
        note(key, one.isObject());
        objects.append(one.toObject());
    }
    return objects;
}

Result<void> JsonFields::result() const {
    if (!m_wrong.isEmpty()) {
        return Error{ErrorCode::BadParameter, m_wrong};
    }
    if (!m_object.isEmpty()) {
        return Error{ErrorCode::BadParameter,
                     QStringLiteral("unknown key: ") + m_object.keys().first()};
    }
    return {};
}

void put(QJsonObject& object, const char* key, const std::optional<Decimal>& value) {
    if (value) {
        object[QLatin1String(key)] = value->toString();
    }
}

void put(QJsonObject& object, const char* key, const std::optional<Instant>& value) {
    if (value) {
        object[QLatin1String(key)] = value->toString();
    }
}

void put(QJsonObject& object, const char* key, const QString& value) {
    if (!value.isEmpty()) {
        object[QLatin1String(key)] = value;
    }
}

void put(QJsonObject& object, const char* key, const QUuid& value) {
    if (!value.isNull()) {
        object[QLatin1String(key)] = value.toString(QUuid::WithoutBraces);
    }
}

} // namespace tf::goals
