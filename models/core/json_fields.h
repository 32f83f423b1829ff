// SPDX-License-Identifier: GPL-3.0-or-later
// How values are kept as JSON: amounts, times and ids as text so that they stay exact, choices by
// their number or by their name.
#pragma once

#include "models/core/decimal.h"
#include "models/core/id.h"
#include "models/core/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace tf {

/// Stable names of an enum's values, in their order from 0.
template <std::size_t count>
using Names = std::array<const char*, count>;

template <std::size_t count, class Enum>
QString nameIn(const Names<count>& names, Enum value) {
    return QString::fromLatin1(names[std::size_t(value)]);
}

/// Reads the fields of one object, remembers the first that is malformed, and knows which nobody
/// asked for. An absent field, and a malformed one, leaves the value as it is.
class JsonFields {
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object)) {}

    void read(const char* key, double& value);
    void read(const char* key, int& value);
    /// Whole numbers that a double holds exactly.
    void read(const char* key, qint64& value);
    void read(const char* key, bool& value);
    void read(const char* key, QString& value);
    void read(const char* key, Decimal& value);
    void read(const char* key, Instant& value);
    void read(const char* key, QUuid& value);
    void read(const char* key, std::vector<double>& values);

    template <class Tag>
    void read(const char* key, Id<Tag>& value) {
        QUuid uuid = value.uuid();
        read(key, uuid);
        value = Id<Tag>(uuid);
    }
    template <class Tag>
    void read(const char* key, QList<Id<Tag>>& values) {
        for (const QUuid& uuid : uuids(key)) {
            values.append(Id<Tag>(uuid));
        }
    }
    template <class T>
    void read(const char* key, std::optional<T>& value) {
        if (m_object.contains(QLatin1String(key))) {
            T present{};
            read(key, present);
            value = present;
        }
    }
    /// An enum that is stored by its name.
    template <std::size_t count, class Enum>
    void read(const char* key, const Names<count>& names, Enum& value) {
        QString name = nameIn(names, value);
        read(key, name);
        const auto found = std::find_if(names.begin(), names.end(), [&](const char* known) {
            return name == QLatin1String(known);
        });
        note(key, found != names.end());
        value = found == names.end() ? value : static_cast<Enum>(found - names.begin());
    }
    /// An enum that is stored by its number, `first` to `last`.
    template <class Enum>
    void readNumber(const char* key, Enum& value, Enum last, int first = 1) {
        int number = static_cast<int>(value);
        read(key, number);
        const bool isKnown = number >= first && number <= static_cast<int>(last);
        note(key, isKnown);
        value = isKnown ? static_cast<Enum>(number) : value;
    }
    /// An object within this one, read by a function of its own.
    template <class T>
    void readPart(const char* key, T& part, Result<T> (*readOne)(const QJsonObject&)) {
        if (m_object.contains(QLatin1String(key))) {
            adopt(readOne(object(key)), part);
        }
    }
    template <class T>
    void readPart(const char* key, std::optional<T>& part,
                  Result<T> (*readOne)(const QJsonObject&)) {
        if (m_object.contains(QLatin1String(key))) {
            adopt(readOne(object(key)), part);
        }
    }
    template <class T>
    void readParts(const char* key, QList<T>& parts, Result<T> (*readOne)(const QJsonObject&)) {
        for (const QJsonObject& one : objects(key)) {
            T part;
            adopt(readOne(one), part);
            parts.append(part);
        }
    }
    /// `use` is called with the fields of each object in a list.
    template <class Use>
    void each(const char* key, Use use) {
        for (const QJsonObject& one : objects(key)) {
            JsonFields fields(one);
            use(fields);
            adopt(fields.result());
        }
    }
    /// Empty where absent.
    QJsonObject object(const char* key);

    void note(const char* key, bool isFine);
    /// BadParameter names the first field that was malformed, or one that nobody knows.
    Result<void> result() const;

private:
    template <class Use>
    void take(const char* key, bool (QJsonValue::*hasType)() const, Use use);
    QList<QUuid> uuids(const char* key);
    QList<QJsonObject> objects(const char* key);
    void adopt(const Result<void>& other);
    template <class T, class Part>
    void adopt(const Result<T>& other, Part& part) {
        if (other) {
            part = *other;
        } else {
            adopt(Result<void>(other.error()));
        }
    }

    QJsonObject m_object;
    QString m_wrong;
};

/// Absent values, empty texts, null ids and empty lists are not written.
void put(QJsonObject& object, const char* key, const std::optional<double>& value);
void put(QJsonObject& object, const char* key, const std::optional<int>& value);
void put(QJsonObject& object, const char* key, const std::optional<Decimal>& value);
void put(QJsonObject& object, const char* key, const std::optional<Instant>& value);
void put(QJsonObject& object, const char* key, const QString& value);
void put(QJsonObject& object, const char* key, const QUuid& value);
void put(QJsonObject& object, const char* key, const std::vector<double>& values);

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

QJsonArray arrayOf(const std::vector<double>& numbers);
QString uuidText(const QUuid& id);

} // namespace tf
