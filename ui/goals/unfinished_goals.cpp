// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/unfinished_goals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace tf::ui {

namespace {

const QString goalKey = QStringLiteral("goal");
const QString idKey = QStringLiteral("id");
const QString versionKey = QStringLiteral("version");
const QString stepKey = QStringLiteral("step");
const QString storedKey = QStringLiteral("stored");

constexpr int mostKept = 20;

QJsonArray read(const QString& key) {
    return QJsonDocument::fromJson(QSettings().value(key).toByteArray()).array();
}

void write(const QString& key, const QJsonArray& array) {
    QSettings().setValue(key, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray without(const QJsonArray& array, goals::GoalId id) {
    QJsonArray rest;
    for (const QJsonValue one : array) {
        if (one.toObject().value(idKey).toString() != id.toString()) {
            rest.append(one);
        }
    }
    return rest;
}

} // namespace

UnfinishedGoals::UnfinishedGoals(WorkspaceId workspace)
    : m_key(QStringLiteral("goals/unfinished/") + workspace.toString()) {}

QList<UnfinishedGoal> UnfinishedGoals::all() const {
    QList<UnfinishedGoal> found;
    for (const QJsonValue one : read(m_key)) {
        const QJsonObject object = one.toObject();
        Result<goals::Goal> goal = goals::Goal::fromJson(object.value(goalKey).toObject());
        if (!goal) {
            continue; // of a later program: kept, but not shown
        }
        goal->id = goals::GoalId(QUuid::fromString(object.value(idKey).toString()));
        goal->version = object.value(versionKey).toInt();
        found.append({.goal = *goal,
                      .step = object.value(stepKey).toInt(),
                      .isStored = object.value(storedKey).toBool()});
    }
    return found;
}

void UnfinishedGoals::keep(const UnfinishedGoal& unfinished) {
    QJsonArray array = without(read(m_key), unfinished.goal.id);
    while (array.size() >= mostKept) {
        array.removeFirst();
    }
    array.append(QJsonObject{{goalKey, unfinished.goal.toJson()},
                             {idKey, unfinished.goal.id.toString()},
                             {versionKey, unfinished.goal.version},
                             {stepKey, unfinished.step},
                             {storedKey, unfinished.isStored}});
    write(m_key, array);
}

void UnfinishedGoals::drop(goals::GoalId id) {
    write(m_key, without(read(m_key), id));
}

} // namespace tf::ui
