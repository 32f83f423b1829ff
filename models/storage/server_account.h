// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace tf::storage {

/// The operating system's account that runs the private server: ours, or an unprivileged one when
/// we are root, because Postgres refuses root.
struct ServerAccount {
    uint uid = 0;
    uint gid = 0;
    QByteArray name;
    bool isOther = false; ///< not the account of this process

    /// ServerAccountMissing when root finds neither "postgres" nor "nobody".
    static Result<ServerAccount> find();
    /// The name of the account that this process runs under, as peer authentication sees it.
    static QByteArray ownName();

    /// Makes `process` run under the account, in `/`, in a session of its own.
    void applyTo(QProcess& process) const;
    /// Gives a file or folder to the account.
    Result<void> own(const QString& path) const;
    /// Whether the account may pass through every folder above `path`.
    bool canReach(const QString& path) const;
};

} // namespace tf::storage
