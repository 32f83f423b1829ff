// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"
#include "models/storage/workspace.h"

#include <QList>

namespace tf::storage {

/// The SQL about workspaces and about the roles and databases that hold them.
class WorkspaceStore final {
public:
    explicit WorkspaceStore(Session& session)
        : m_session(session) {}

    /// Those of which the session's login is a member; only id, name, practice and currency are
    /// filled.
    Result<QList<Workspace>> mine();
    /// As the schema's owner: a new workspace with `login` as its first admin.
    Result<void> create(WorkspaceId id, const WorkspaceDraft& draft, const QString& login);
    /// TF021 unless the login is an admin there.
    Result<void> rename(WorkspaceId id, const QString& name);

    /// Whether our schema is there.
    Result<bool> hasSchema();
    /// Whether this login may change the schema.
    Result<bool> mayMigrate();
    /// Makes the roles tf_owner and tf_app on a shared server and this login a member of both.
    Result<void> prepareRoles();
    /// Acts as the schema's owner from here on.
    Result<void> becomeOwner();
    Result<QString> login();

    /// On a private server: databases of workspaces. `name` is one of databaseName().
    Result<void> createDatabase(const QString& name);
    Result<void> dropDatabase(const QString& name);
    Result<QStringList> databases();
    static QString databaseName(WorkspaceId id);
    static WorkspaceId idOfDatabase(const QString& name);

private:
    Session& m_session;
};

} // namespace tf::storage
