// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/json_fields.h"

#include <cmath>

namespace tf {

template <class Use>
void JsonFields::take(const char* key, bool (QJsonValue::*hasType)() const, Use use) {
    const QJsonValue value = m_object.take(QLatin1String(key));
    if (value.isUndefined()) {
        return;
    }
    if ((value.*hasType)()) {
        use(value);
    } else {
        note(key, false);
    }
}

void JsonFields::note(const char* key, bool isFine) {
    if (!isFine && m_wrong.isEmpty()) {
        m_wrong = QStringLiteral("malformed value of ") + QLatin1String(key);
    }
}

void JsonFields::adopt(const Result<void>& other) {
    if (!other && m_wrong.isEmpty()) {
        m_wrong = other.error().detail;
    }
}

void JsonFields::read(const char* key, double& value) {
    take(key, &QJsonValue::isDouble, [&](const QJsonValue& found) { value = found.toDouble(); });
}

void JsonFields::read(const char* key, int& value) {
    qint64 number = value;
    read(key, number);
    const bool isFine = std::abs(number) < 1'000'000'000;
    note(key, isFine);
    value = isFine ? static_cast<int>(number) : value;
}

void JsonFields::read(const char* key, qint64& value) {
    take(key, &QJsonValue::isDouble, [&](const QJsonValue& found) {
        const double number = found.toDouble();
        const bool isFine = number == std::floor(number) && std::abs(number) < 1e15;
        note(key, isFine);
        value = isFine ? static_cast<qint64>(number) : value;
    });
}

void JsonFields::read(const char* key, bool& value) {
    take(key, &QJsonValue::isBool, [&](const QJsonValue& found) { value = found.toBool(); });
}

void JsonFields::read(const char* key, QString& value) {
    take(key, &QJsonValue::isString, [&](const QJsonValue& found) { value = found.toString(); });
}

void JsonFields::read(const char* key, Decimal& value) {
    take(key, &QJsonValue::isString, [&](const QJsonValue& found) {
        const Result<Decimal> number = Decimal::parse(found.toString());
        note(key, number.isOk());
        value = number.valueOr(value);
    });
}

void JsonFields::read(const char* key, Instant& value) {
    take(key, &QJsonValue::isString, [&](const QJsonValue& found) {
        const Result<Instant> time = Instant::parse(found.toString());
        note(key, time.isOk());
        value = time.valueOr(value);
    });
}

void JsonFields::read(const char* key, QUuid& value) {
    take(key, &QJsonValue::isString, [&](const QJsonValue& found) {
        const auto id = Id<struct AnyTag>::parse(found.toString());
        note(key, id.isOk());
        value = id ? id->uuid() : value;
    });
}

void JsonFields::read(const char* key, std::vector<double>& values) {
    take(key, &QJsonValue::isArray, [&](const QJsonValue& found) {
        values.clear();
        for (const QJsonValue one : found.toArray()) {
            note(key, one.isDouble());
            values.push_back(one.toDouble());
        }
    });
}

QJsonObject JsonFields::object(const char* key) {
    QJsonObject object;
    take(key, &QJsonValue::isObject, [&](const QJsonValue& found) { object = found.toObject(); });
    return object;
}

QList<QUuid> JsonFields::uuids(const char* key) {
    QList<QUuid> uuids;
    take(key, &QJsonValue::isArray, [&](const QJsonValue& found) {
        for (const QJsonValue one : found.toArray()) {
            const auto id = Id<struct AnyTag>::parse(one.toString());
            note(key, id.isOk());
            uuids.append(id ? id->uuid() : QUuid());
        }
    });
    return uuids;
}

QList<QJsonObject> JsonFields::objects(const char* key) {
    QList<QJsonObject> objects;
    take(key, &QJsonValue::isArray, [&](const QJsonValue& found) {
        for (const QJsonValue one : found.toArray()) {
            note(key, one.isObject());
            objects.append(one.toObject());
        }
    });
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

void put(QJsonObject& object, const char* key, const std::optional<double>& value) {
    if (value) {
        object[QLatin1String(key)] = *value;
    }
}

void put(QJsonObject& object, const char* key, const std::optional<int>& value) {
    if (value) {
        object[QLatin1String(key)] = *value;
    }
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
        object[QLatin1String(key)] = uuidText(value);
    }
}

void put(QJsonObject& object, const char* key, const std::vector<double>& values) {
    if (!values.empty()) {
        object[QLatin1String(key)] = arrayOf(values);
    }
}

QJsonArray arrayOf(const std::vector<double>& numbers) {
    QJsonArray array;
    for (const double number : numbers) {
        array.append(number);
    }
    return array;
}

QString uuidText(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

} // namespace tf
