// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/private_workspaces.h"
#include "models/storage/server_address.h"

namespace tf::storage {

/// Workspaces on a server named by URL; one database may hold several. Blocks: for background
/// threads.
class RemoteWorkspaces final {
public:
    /// `password` wins over the one in the URL. UrlMalformed.
    static Result<RemoteWorkspaces> at(const QString& url, const QByteArray& password);

    /// Checks the server and lists those of which the login is a member; empty where our schema is
    /// missing.
    Result<QList<Workspace>> list() const;
    /// Roles, schema and a new workspace.
    Result<Workspace> create(const WorkspaceDraft& draft, const StepReport& report) const;
    /// Checks the server, migrates when the schema is older and the login may (else SchemaOlder).
    Result<OpenedWorkspace> open(const Workspace& workspace, const StepReport& report) const;
    Result<void> rename(const Workspace& workspace, const QString& name) const;
    const QByteArray& password() const { return m_address.password; }

private:
    explicit RemoteWorkspaces(ServerAddress address)
        : m_address(std::move(address)) {}
    /// Sleeping servers are tried for 15 s.
    Result<std::unique_ptr<Session>> connect() const;
    Result<std::unique_ptr<Session>> connectChecked() const;
    Result<void> upgrade(Session& session, const StepReport& report) const;

    ServerAddress m_address;
};

} // namespace tf::storage
