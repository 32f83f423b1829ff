// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace tf::capital {

/// Stable names of an enum's values, in their order from 0.
template <std::size_t count>
using Names = std::array<const char*, count>;

template <std::size_t count, class Enum>
QString nameIn(const Names<count>& names, Enum value) {
    return QString::fromLatin1(names[std::size_t(value)]);
}

/// Reads the fields of one object and remembers the first that is malformed. Absent fields keep
/// what is there.
class JsonFields {
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object)) {}

    void read(const char* key, double& value) {
        take(key, &QJsonValue::isDouble, [&](const QJsonValue& v) { value = v.toDouble(); });
    }
    void read(const char* key, int& value) {
        take(key, &QJsonValue::isDouble, [&](const QJsonValue& v) {
            const double number = v.toDouble();
            note(key, number == std::floor(number) && std::abs(number) < 1e9);
            value = v.toInt();
        });
    }
    void read(const char* key, bool& value) {
        take(key, &QJsonValue::isBool, [&](const QJsonValue& v) { value = v.toBool(); });
    }
    void read(const char* key, QString& value) {
        take(key, &QJsonValue::isString, [&](const QJsonValue& v) { value = v.toString(); });
    }
    void read(const char* key, Decimal& value) {
        take(key, &QJsonValue::isString, [&](const QJsonValue& v) {
            const Result<Decimal> number = Decimal::parse(v.toString());
            note(key, number.isOk());
            value = number.valueOr(Decimal());
        });
    }
    void read(const char* key, QUuid& value) {
        take(key, &QJsonValue::isString, [&](const QJsonValue& v) {
            value = QUuid::fromString(v.toString());
            note(key, !value.isNull());
        });
    }
    void read(const char* key, std::vector<double>& values) {
        take(key, &QJsonValue::isArray, [&](const QJsonValue& v) {
            values.clear();
            for (const QJsonValue& one : v.toArray()) {
                note(key, one.isDouble());
                values.push_back(one.toDouble());
            }
        });
    }
    template <class T>
    void read(const char* key, std::optional<T>& value) {
        if (m_object.contains(QLatin1String(key))) {
            T present{};
            read(key, present);
            value = present;
        }
    }
    template <std::size_t count, class Enum>
    void read(const char* key, const Names<count>& names, Enum& value) {
        take(key, &QJsonValue::isString, [&](const QJsonValue& v) {
            const QByteArray name = v.toString().toLatin1();
            const auto found = std::find_if(names.begin(), names.end(),
                                            [&](const char* known) { return name == known; });
            note(key, found != names.end());
            value = found == names.end() ? value : static_cast<Enum>(found - names.begin());
        });
    }
    /// An enum that is stored as a number, 1 to `last`.
    template <class Enum>
    void readNumber(const char* key, Enum& value, Enum last, int first = 1) {
        int number = static_cast<int>(value);
        read(key, number);
        note(key, number >= first && number <= static_cast<int>(last));
        value = m_wrong.isEmpty() ? static_cast<Enum>(number) : value;
    }
    template <class Use>
    void each(const char* key, Use use) {
        take(key, &QJsonValue::isArray, [&](const QJsonValue& v) {
            for (const QJsonValue& one : v.toArray()) {
                note(key, one.isObject());
                JsonFields fields(one.toObject());
                use(fields);
                adopt(fields.result());
            }
        });
    }
    QJsonObject object(const char* key) {
        QJsonObject found;
        take(key, &QJsonValue::isObject, [&](const QJsonValue& v) { found = v.toObject(); });
        return found;
    }
    void note(const char* key, bool isFine) {
        if (!isFine && m_wrong.isEmpty()) {
            m_wrong = QStringLiteral("malformed value of ") + QLatin1String(key);
        }
    }
    void adopt(const Result<void>& other) {
        if (!other && m_wrong.isEmpty()) {
            m_wrong = other.error().detail;
        }
    }
    /// BadParameter names the first field that was malformed, or one that nobody knows.
    Result<void> result() const {
        if (!m_wrong.isEmpty()) {
            return Error{ErrorCode::BadParameter, m_wrong};
        }
        if (!m_object.isEmpty()) {
            return Error{ErrorCode::BadParameter,
                         QStringLiteral("unknown key: ") + m_object.keys().first()};
        }
        return {};
    }

private:
    template <class Use>
    void take(const char* key, bool (QJsonValue::*hasType)() const, Use use) {
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

    QJsonObject m_object;
    QString m_wrong;
};

inline QString uuidText(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

} // namespace tf::capital
