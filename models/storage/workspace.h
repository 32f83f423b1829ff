// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/instant.h"

#include <QMetaType>
#include <QString>

namespace tf::storage {

/// Where a workspace's database lives: on the private server that the program runs itself, or on a
/// server named by URL.
enum class WorkspacePlace { PrivateServer, RemoteServer };

/// A workspace as the program remembers it between starts.
struct Workspace {
    /// Of the entry in the list. Rows carry ConnectionSettings::workspace, which differs from it in
    /// a restored copy.
    WorkspaceId id;
    QString name;
    bool isPractice = false; ///< carries the permanent mark PRACTICE
    QString baseCurrency;    ///< asset code, for totals
    WorkspacePlace place = WorkspacePlace::PrivateServer;
    QString address; ///< private: database name; remote: URL without password
    Instant lastOpenedAt;

    bool operator==(const Workspace&) const = default;
};

/// What a person says about a new workspace.
struct WorkspaceDraft {
    QString name;
    bool isPractice = false;
    QString baseCurrency = QStringLiteral("USD");
};

/// 1..120 characters, not only blanks, no control or bidi-override characters; else InvalidText.
Result<void> validateName(const QString& name);
/// Name as above (InvalidText), base currency an asset code (InvalidArgument).
Result<void> validate(const WorkspaceDraft& draft);

} // namespace tf::storage

Q_DECLARE_METATYPE(tf::storage::Workspace)
