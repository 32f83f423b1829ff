// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/server_binaries.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace tf::storage {

namespace {

QStringList usualFolders() {
    QStringList folders;
    for (const auto& [root, pattern] :
         {std::pair{QStringLiteral("/usr/lib/postgresql"), QStringLiteral("*")},
          std::pair{QStringLiteral("/usr"), QStringLiteral("pgsql-*")},
          std::pair{QStringLiteral("/usr/local"), QStringLiteral("pgsql*")},
          std::pair{QStringLiteral("/opt/homebrew/opt"), QStringLiteral("postgresql@*")}}) {
        const QStringList names =
            QDir(root).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& name : names) {
            folders.append(root + u'/' + name + QStringLiteral("/bin"));
        }
    }
    const QStringList path = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    return folders + path;
}

bool isComplete(const QString& folder) {
    const QStringList needed = {QStringLiteral("initdb"), QStringLiteral("postgres"),
                                QStringLiteral("pg_ctl")};
    return std::all_of(needed.begin(), needed.end(), [&](const QString& name) {
        return QFileInfo(folder + u'/' + name).isExecutable();
    });
}

/// Debian names the folder by the version; elsewhere the program is asked.
int majorOf(const QString& folder) {
    static const QRegularExpression inPath(QStringLiteral("postgresql/(\\d+)/bin$"));
    const QRegularExpressionMatch match = inPath.match(folder);
    if (match.hasMatch()) {
        return match.captured(1).toInt();
    }
    QProcess process;
    process.start(folder + QStringLiteral("/postgres"), {QStringLiteral("--version")});
    if (!process.waitForFinished(5'000)) {
        return 0;
    }
    static const QRegularExpression inText(QStringLiteral("(\\d+)[.\\w]*"));
    return inText.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

QString listed(const QList<ServerBinaries>& candidates) {
    QStringList texts;
    for (const ServerBinaries& binaries : candidates) {
        texts.append(QStringLiteral("%1 in %2").arg(binaries.major).arg(binaries.folder));
    }
    return texts.isEmpty() ? QStringLiteral("none") : texts.join(QStringLiteral(", "));
}

} // namespace

QString ServerBinaries::program(const char* name) const {
    return folder + u'/' + QString::fromLatin1(name);
}

QList<ServerBinaries> ServerBinaries::installed(const QStringList& first, bool isSearching) {
    QStringList folders = first + (isSearching ? usualFolders() : QStringList());
    folders.removeDuplicates();
    QList<ServerBinaries> found;
    for (const QString& folder : std::as_const(folders)) {
        if (isComplete(folder)) {
            found.append({.folder = folder, .major = majorOf(folder)});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& left, const auto& right) { return left.major > right.major; });
    return found;
}

Result<ServerBinaries> ServerBinaries::choose(const QList<ServerBinaries>& candidates,
                                              std::optional<int> clusterMajor) {
    const auto fits = [&](const ServerBinaries& binaries) {
        return clusterMajor ? binaries.major == *clusterMajor : binaries.major >= oldestMajor;
    };
    const auto found = std::find_if(candidates.begin(), candidates.end(), fits);
    if (found != candidates.end()) {
        return *found;
    }
    if (clusterMajor && !candidates.isEmpty()) {
        return Error{ErrorCode::ServerOtherVersion,
                     QStringLiteral("the data is of Postgres %1; installed: %2")
                         .arg(*clusterMajor)
                         .arg(listed(candidates))};
    }
    return Error{ErrorCode::ServerBinariesMissing,
                 QStringLiteral("needs Postgres %1 or newer; installed: %2")
                     .arg(oldestMajor)
                     .arg(listed(candidates))};
}

} // namespace tf::storage
