// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/server_account.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstring>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tf::storage {

namespace {

std::optional<ServerAccount> accountNamed(const char* name) {
    passwd entry = {};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    if (getpwnam_r(name, &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
        return std::nullopt;
    }
    return ServerAccount{.uid = entry.pw_uid,
                         .gid = entry.pw_gid,
                         .name = QByteArray(entry.pw_name),
                         .isOther = true};
}

bool canEnter(const struct stat& folder, const ServerAccount& account) {
    if (folder.st_uid == account.uid) {
        return (folder.st_mode & S_IXUSR) != 0;
    }
    if (folder.st_gid == account.gid) {
        return (folder.st_mode & S_IXGRP) != 0;
    }
    return (folder.st_mode & S_IXOTH) != 0;
}

} // namespace

Result<ServerAccount> ServerAccount::find() {
    if (geteuid() != 0) {
        return ServerAccount{
            .uid = geteuid(), .gid = getegid(), .name = ownName(), .isOther = false};
    }
    for (const char* name : {"postgres", "nobody"}) {
        if (std::optional<ServerAccount> account = accountNamed(name)) {
            return *std::move(account);
        }
    }
    return Error{ErrorCode::ServerAccountMissing,
                 QStringLiteral("root needs an account named postgres or nobody")};
}

QByteArray ServerAccount::ownName() {
    passwd entry = {};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 ||
        found == nullptr) {
        return QByteArray::number(geteuid());
    }
    return {entry.pw_name};
}

void ServerAccount::applyTo(QProcess& process) const {
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setChildProcessModifier([uid = uid, gid = gid, isOther = isOther] {
        // between fork and exec: system calls only, and no way back when one fails
        setsid(); // a terminal's Ctrl+C is for the program, not for its server
        if (isOther && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)) {
            _exit(126);
        }
    });
}

Result<void> ServerAccount::own(const QString& path) const {
    if (isOther && ::chown(QFile::encodeName(path).constData(), uid, gid) != 0) {
        return Error{ErrorCode::ServerWrongOwner,
                     path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno))};
    }
    return {};
}

bool ServerAccount::canReach(const QString& path) const {
    // By text: folders that are still to be made have parents too.
    QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (folder != u"/") {
        folder = QFileInfo(folder).path();
        struct stat state = {};
        const bool isThere = ::stat(QFile::encodeName(folder).constData(), &state) == 0;
        if (isThere && !canEnter(state, *this)) {
            return false;
        }
    }
    return true;
}

} // namespace tf::storage
