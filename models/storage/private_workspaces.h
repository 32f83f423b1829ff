// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/migrator.h"
#include "models/storage/private_server.h"
#include "models/storage/workspace.h"

namespace tf::storage {

/// What happens while a workspace opens.
enum class OpeningStep { StartingServer, BackingUp, Migrating, Connecting, Done };

/// What Database::open needs for a workspace, and what the window shows of it.
struct OpenedWorkspace {
    Workspace workspace;
    ConnectionSettings connection;
};

using StepReport = std::function<void(OpeningStep)>;

/// Workspaces on the private server, one database each. Blocks: for background threads.
class PrivateWorkspaces final {
public:
    /// `beforeUpgrade` makes a backup of a database that is about to be migrated.
    using Backup = std::function<Result<void>(const Workspace&)>;

    PrivateWorkspaces(std::shared_ptr<PrivateServer> server, Backup beforeUpgrade)
        : m_server(std::move(server))
        , m_beforeUpgrade(std::move(beforeUpgrade)) {}

    /// Database, schema and workspace; nothing stays when one of them fails.
    Result<Workspace> create(const WorkspaceDraft& draft, const StepReport& report) const;
    /// Backs up and migrates when the schema is older, and reads what the workspace says of itself.
    /// NotFound when its database is gone.
    Result<OpenedWorkspace> open(const Workspace& workspace, const StepReport& report) const;
    Result<void> rename(const Workspace& workspace, const QString& name) const;
    /// Every workspace that the server holds, known or not.
    Result<QList<Workspace>> found() const;

    /// An empty database for a restore.
    Result<void> createDatabase(const QString& name) const;
    Result<void> dropDatabase(const QString& name) const;

private:
    Result<std::unique_ptr<Session>> session(const QString& database, const char* role) const;
    Result<void> upgrade(const Workspace& workspace, const StepReport& report) const;
    Result<Workspace> fill(const QString& database, const WorkspaceDraft& draft,
                           WorkspaceId id) const;

    std::shared_ptr<PrivateServer> m_server; ///< shared: connections outlive this object
    Backup m_beforeUpgrade;
};

} // namespace tf::storage
