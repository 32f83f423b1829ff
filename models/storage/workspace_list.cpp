// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace_list.h"

#include "models/storage/file_lock.h"
#include "models/storage/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace tf::storage {

namespace {

constexpr int lockTimeoutMs = 10'000;
constexpr qint64 largestFile = 4 * 1024 * 1024;

QJsonObject toJson(const Workspace& workspace) {
    const bool isPrivate = workspace.place == WorkspacePlace::PrivateServer;
    return {
        {QStringLiteral("id"), workspace.id.toString()},
        {QStringLiteral("name"), workspace.name},
        {QStringLiteral("practice"), workspace.isPractice},
        {QStringLiteral("currency"), workspace.baseCurrency},
        {QStringLiteral("place"), isPrivate ? QStringLiteral("private") : QStringLiteral("remote")},
        {QStringLiteral("address"), workspace.address},
        {QStringLiteral("lastOpened"), workspace.lastOpenedAt.toString()}};
}

Result<Workspace> fromJson(const QJsonObject& object) {
    Workspace workspace;
    TF_TRY(workspace.id, WorkspaceId::parse(object.value(QStringLiteral("id")).toString()));
    workspace.name = object.value(QStringLiteral("name")).toString();
    workspace.isPractice = object.value(QStringLiteral("practice")).toBool();
    workspace.baseCurrency = object.value(QStringLiteral("currency")).toString();
    workspace.address = object.value(QStringLiteral("address")).toString();
    const QString place = object.value(QStringLiteral("place")).toString();
    workspace.place = place == QLatin1StringView("private") ? WorkspacePlace::PrivateServer
                                                            : WorkspacePlace::RemoteServer;
    TF_TRY(workspace.lastOpenedAt,
           Instant::parse(object.value(QStringLiteral("lastOpened")).toString()));
    TF_CHECK(validateName(workspace.name));
    if (workspace.address.isEmpty()) {
        return Error{ErrorCode::FileDamaged, QStringLiteral("a workspace without address")};
    }
    return workspace;
}

void sortNewestFirst(QList<Workspace>& workspaces) {
    std::stable_sort(workspaces.begin(), workspaces.end(), [](const auto& left, const auto& right) {
        return left.lastOpenedAt > right.lastOpenedAt;
    });
}

} // namespace

Result<QList<Workspace>> WorkspaceList::read() const {
    QFile file(path());
    if (!file.exists()) {
        return QList<Workspace>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileNotReadable,
                     path() + QStringLiteral(": ") + file.errorString()};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile));
    const QJsonValue list = document.object().value(QStringLiteral("workspaces"));
    if (!list.isArray()) {
        return Error{ErrorCode::FileDamaged, path()};
    }
    QList<Workspace> workspaces;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries) {
        const Result<Workspace> workspace = fromJson(entry.toObject());
        if (!workspace.isOk()) {
            return Error{ErrorCode::FileDamaged,
                         path() + QStringLiteral(": ") + workspace.error().detail};
        }
        workspaces.append(*workspace);
    }
    sortNewestFirst(workspaces);
    return workspaces;
}

Result<QList<Workspace>>
WorkspaceList::change(const std::function<void(QList<Workspace>&)>& edit) const {
    if (!m_folder.mkpath(QStringLiteral("."))) {
        return Error{ErrorCode::FileNotWritable, m_folder.path()};
    }
    TF_TRY([[maybe_unused]] const FileLock lock,
           FileLock::acquire(path() + QStringLiteral(".lock"), FileLock::Kind::Exclusive,
                             lockTimeoutMs));
    Result<QList<Workspace>> known = read();
    if (!known.isOk() && known.error().code == ErrorCode::FileDamaged) {
        qCWarning(lcStorage) << "kept aside:" << known.error().detail;
        QFile::remove(path() + QStringLiteral(".damaged"));
        QFile::rename(path(), path() + QStringLiteral(".damaged"));
        known = QList<Workspace>();
    }
    TF_TRY(QList<Workspace> workspaces, known);
    edit(workspaces);
    sortNewestFirst(workspaces);
    TF_CHECK(write(workspaces));
    return workspaces;
}

Result<QList<Workspace>> WorkspaceList::put(const Workspace& workspace) const {
    return change([&](QList<Workspace>& workspaces) {
        workspaces.removeIf([&](const Workspace& known) { return known.id == workspace.id; });
        workspaces.append(workspace);
    });
}

Result<QList<Workspace>> WorkspaceList::take(WorkspaceId id) const {
    return change([&](QList<Workspace>& workspaces) {
        workspaces.removeIf([&](const Workspace& known) { return known.id == id; });
    });
}

Result<void> WorkspaceList::write(const QList<Workspace>& workspaces) const {
    QJsonArray entries;
    for (const Workspace& workspace : workspaces) {
        entries.append(toJson(workspace));
    }
    const QJsonObject root = {{QStringLiteral("workspaces"), entries}};
    QSaveFile file(path());
    const QByteArray content = QJsonDocument(root).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
        return Error{ErrorCode::FileNotWritable,
                     path() + QStringLiteral(": ") + file.errorString()};
    }
    return {};
}

} // namespace tf::storage
