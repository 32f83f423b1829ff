// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/private_workspaces.h"

#include "models/storage/log.h"
#include "models/storage/workspace_store.h"

namespace tf::storage {

namespace {

const QString maintenanceDatabase = QStringLiteral("postgres");

} // namespace

Result<std::unique_ptr<Session>> PrivateWorkspaces::session(const QString& database,
                                                            const char* role) const {
    return Session::open(m_server->connectionString(database, role));
}

Result<Workspace> PrivateWorkspaces::create(const WorkspaceDraft& draft,
                                            const StepReport& report) const {
    TF_CHECK(validate(draft));
    const auto id = WorkspaceId::create();
    const QString database = WorkspaceStore::databaseName(id);
    report(OpeningStep::Migrating);
    TF_CHECK(createDatabase(database));
    Result<Workspace> workspace = fill(database, draft, id);
    if (!workspace.isOk()) {
        const Result<void> dropped = dropDatabase(database);
        if (!dropped.isOk()) {
            qCWarning(lcStorage) << "left behind:" << database << dropped.error().detail;
        }
    }
    return workspace;
}

Result<Workspace> PrivateWorkspaces::fill(const QString& database, const WorkspaceDraft& draft,
                                          WorkspaceId id) const {
    TF_TRY(const auto owner, session(database, "tf_owner"));
    TF_CHECK(Migrator().migrate(*owner));
    TF_CHECK(WorkspaceStore(*owner).create(id, draft, QStringLiteral("tf_app")));
    Workspace workspace;
    workspace.id = id;
    workspace.name = draft.name.trimmed();
    workspace.isPractice = draft.isPractice;
    workspace.baseCurrency = draft.baseCurrency;
    workspace.address = database;
    return workspace;
}

Result<OpenedWorkspace> PrivateWorkspaces::open(const Workspace& workspace,
                                                const StepReport& report) const {
    TF_CHECK(upgrade(workspace, report));
    report(OpeningStep::Connecting);
    TF_TRY(const auto app, session(workspace.address, "tf_app"));
    TF_TRY(const QList<Workspace> mine, WorkspaceStore(*app).mine());
    if (mine.size() != 1) {
        return Error{
            ErrorCode::NotFound,
            QStringLiteral("%1 holds %2 workspaces").arg(workspace.address).arg(mine.size())};
    }
    OpenedWorkspace opened{.workspace = mine.first(), .connection = {}};
    opened.workspace.id = workspace.id;
    opened.workspace.place = WorkspacePlace::PrivateServer;
    opened.workspace.address = workspace.address;
    opened.connection.connectionString = m_server->connectionString(workspace.address, "tf_app");
    opened.connection.workspace = mine.first().id;
    opened.connection.ensureServer = [server = m_server] { return server->ensureRunning(); };
    return opened;
}

Result<void> PrivateWorkspaces::upgrade(const Workspace& workspace,
                                        const StepReport& report) const {
    const Migrator migrator;
    {
        TF_TRY(const auto app, session(workspace.address, "tf_app"));
        TF_TRY(const SchemaState state, migrator.inspect(*app));
        if (state.pending.isEmpty()) {
            return {};
        }
        if (!state.isEmpty && m_beforeUpgrade) {
            report(OpeningStep::BackingUp);
            TF_CHECK(m_beforeUpgrade(workspace));
        }
    }
    report(OpeningStep::Migrating);
    TF_TRY(const auto owner, session(workspace.address, "tf_owner"));
    return migrator.migrate(*owner);
}

Result<void> PrivateWorkspaces::rename(const Workspace& workspace, const QString& name) const {
    TF_TRY(const auto app, session(workspace.address, "tf_app"));
    WorkspaceStore store(*app);
    TF_TRY(const QList<Workspace> mine, store.mine());
    return mine.size() == 1 ? store.rename(mine.first().id, name)
                            : Error{ErrorCode::NotFound, workspace.address};
}

Result<QList<Workspace>> PrivateWorkspaces::found() const {
    TF_TRY(const auto maintenance, session(maintenanceDatabase, "tf_owner"));
    TF_TRY(const QStringList databases, WorkspaceStore(*maintenance).databases());
    QList<Workspace> workspaces;
    for (const QString& database : databases) {
        TF_TRY(const auto app, session(database, "tf_app"));
        WorkspaceStore store(*app);
        TF_TRY(const bool hasSchema, store.hasSchema());
        if (!hasSchema) {
            continue; // a creation that was killed: holds nothing
        }
        TF_TRY(QList<Workspace> mine, store.mine());
        for (Workspace& workspace : mine) {
            workspace.address = database;
            workspace.id = WorkspaceStore::idOfDatabase(database);
            workspaces.append(workspace);
        }
    }
    return workspaces;
}

Result<void> PrivateWorkspaces::createDatabase(const QString& name) const {
    TF_TRY(const auto maintenance, session(maintenanceDatabase, "tf_owner"));
    return WorkspaceStore(*maintenance).createDatabase(name);
}

Result<void> PrivateWorkspaces::dropDatabase(const QString& name) const {
    TF_TRY(const auto maintenance, session(maintenanceDatabase, "tf_owner"));
    return WorkspaceStore(*maintenance).dropDatabase(name);
}

} // namespace tf::storage
