// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/json_agreement.h"

#include "tests/oracles/oracle.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tf::oracle {

namespace {

bool arraysAgree(const QJsonArray& expected, QJsonArray came, const QJsonObject& tolerance) {
    if (expected.size() == came.size() + 1) {
        double sum = 0;
        for (const QJsonValue value : std::as_const(came)) {
            sum += value.toDouble();
        }
        came.append(sum);
    }
    if (expected.size() != came.size()) {
        return false;
    }
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (!agrees(expected.at(i), came.at(i), tolerance)) {
            return false;
        }
    }
    return true;
}

bool objectsAgree(const QJsonObject& expected, const QJsonObject& came,
                  const QJsonObject& tolerance) {
    for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
        if (!came.contains(entry.key()) ||
            !agrees(entry.value(), came.value(entry.key()), tolerance)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool agrees(const QJsonValue& expected, const QJsonValue& came, const QJsonObject& tolerance) {
    if (expected.isArray()) {
        return came.isArray() && arraysAgree(expected.toArray(), came.toArray(), tolerance);
    }
    if (expected.isObject()) {
        return came.isObject() && objectsAgree(expected.toObject(), came.toObject(), tolerance);
    }
    if (expected.isDouble()) {
        return came.isDouble() &&
               isClose(came.toDouble(), expected.toDouble(), tolerance.value(u"abs").toDouble(),
                       tolerance.value(u"rel").toDouble());
    }
    return expected == came;
}

QString shown(const QJsonValue& value) {
    if (value.isDouble()) {
        return shown(value.toDouble());
    }
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace tf::oracle
