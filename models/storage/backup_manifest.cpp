// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <array>

namespace tf::storage {

namespace {

const QString format = QStringLiteral("trading-farm-backup");
constexpr int formatVersion = 1;
constexpr qint64 largestManifest = 1024 * 1024;
constexpr qint64 chunkBytes = 1024 * 1024;
constexpr double hashingShare = 0.1; ///< of a job's progress

struct ReasonName {
    BackupReason reason;
    const char* name;
};
constexpr std::array<ReasonName, 3> reasonNames = {
    ReasonName{BackupReason::Daily, "daily"}, ReasonName{BackupReason::BeforeUpgrade, "upgrade"},
    ReasonName{BackupReason::Manual, "manual"}};

QString nameOf(BackupReason reason) {
    const auto* found = std::find_if(reasonNames.begin(), reasonNames.end(),
                                     [&](const ReasonName& one) { return one.reason == reason; });
    return QString::fromLatin1(found->name);
}

BackupReason reasonNamed(const QString& name) {
    const auto* found = std::find_if(reasonNames.begin(), reasonNames.end(), [&](const auto& one) {
        return name == QLatin1StringView(one.name);
    });
    return found != reasonNames.end() ? found->reason : BackupReason::Manual;
}

QMap<QString, qint64> rowsIn(const QJsonObject& object) {
    QMap<QString, qint64> rows;
    for (auto row = object.begin(); row != object.end(); ++row) {
        rows.insert(row.key(), row.value().toInteger(-1));
    }
    return rows;
}

} // namespace

QString BackupManifest::dumpPath() const {
    return path.chopped(5) + QStringLiteral(".dump"); // ".json"
}

Result<BackupManifest> BackupManifest::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileNotReadable, path + QStringLiteral(": ") + file.errorString()};
    }
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestManifest)).object();
    const auto textAt = [&](const char* key) {
        return object.value(QLatin1StringView(key)).toString();
    };
    const auto number = [&](const char* key) {
        return object.value(QLatin1StringView(key)).toInteger();
    };
    const Result<WorkspaceId> id = WorkspaceId::parse(textAt("workspace"));
    const Result<Instant> madeAt = Instant::parse(textAt("madeAt"));
    const bool isOurs = textAt("format") == format && number("version") == formatVersion &&
                        path.endsWith(QLatin1StringView(".json")) && id.isOk() && madeAt.isOk() &&
                        object.value(QStringLiteral("rows")).isObject();
    if (!isOurs) {
        return Error{ErrorCode::BackupForeign, path};
    }
    return BackupManifest{.path = path,
                          .workspace = *id,
                          .workspaceName = textAt("name"),
                          .isPractice = object.value(QStringLiteral("practice")).toBool(),
                          .baseCurrency = textAt("currency"),
                          .reason = reasonNamed(textAt("reason")),
                          .madeAt = *madeAt,
                          .newestMigration = static_cast<int>(number("newestMigration")),
                          .serverVersion = textAt("serverVersion"),
                          .dumpBytes = number("dumpBytes"),
                          .dumpSha256 = textAt("dumpSha256").toLatin1(),
                          .rows = rowsIn(object.value(QStringLiteral("rows")).toObject())};
}

Result<void> BackupManifest::write() const {
    QJsonObject counts;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        counts.insert(row.key(), row.value());
    }
    const QJsonObject object = {{QStringLiteral("format"), format},
                                {QStringLiteral("version"), formatVersion},
                                {QStringLiteral("workspace"), workspace.toString()},
                                {QStringLiteral("name"), workspaceName},
                                {QStringLiteral("practice"), isPractice},
                                {QStringLiteral("currency"), baseCurrency},
                                {QStringLiteral("reason"), nameOf(reason)},
                                {QStringLiteral("madeAt"), madeAt.toString()},
                                {QStringLiteral("newestMigration"), newestMigration},
                                {QStringLiteral("serverVersion"), serverVersion},
                                {QStringLiteral("dumpBytes"), dumpBytes},
                                {QStringLiteral("dumpSha256"), QString::fromLatin1(dumpSha256)},
                                {QStringLiteral("rows"), counts}};
    QSaveFile file(path);
    const QByteArray content = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
        return Error{ErrorCode::FileNotWritable, path + QStringLiteral(": ") + file.errorString()};
    }
    return {};
}

Result<void> BackupManifest::checkDump(JobControl& control) const {
    QFile file(dumpPath());
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileNotReadable,
                     file.fileName() + QStringLiteral(": ") + file.errorString()};
    }
    if (file.size() != dumpBytes) {
        return Error{ErrorCode::BackupDamaged, QStringLiteral("%1 has %2 bytes instead of %3")
                                                   .arg(file.fileName())
                                                   .arg(file.size())
                                                   .arg(dumpBytes)};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (control.isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty()) {
            return Error{ErrorCode::FileNotReadable, file.errorString()};
        }
        hash.addData(chunk);
        control.setProgress(hashingShare * static_cast<double>(file.pos()) /
                            static_cast<double>(dumpBytes));
    }
    return hash.result().toHex() == dumpSha256
               ? Result<void>()
               : Error{ErrorCode::BackupDamaged, file.fileName() + QStringLiteral(": checksum")};
}

} // namespace tf::storage
