// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/remote_workspaces.h"

#include "models/storage/server_check.h"
#include "models/storage/workspace_store.h"

#include <QDeadlineTimer>
#include <QThread>

namespace tf::storage {

namespace {

constexpr int wakingPatienceMs = 15'000;
constexpr unsigned long pauseMs = 500;

} // namespace

Result<RemoteWorkspaces> RemoteWorkspaces::at(const QString& url, const QByteArray& password) {
    TF_TRY(ServerAddress address, ServerAddress::parse(url));
    if (!password.isEmpty()) {
        address.password = password;
    }
    return RemoteWorkspaces(address);
}

Result<std::unique_ptr<Session>> RemoteWorkspaces::connect() const {
    const QDeadlineTimer deadline(wakingPatienceMs);
    for (;;) {
        Result<std::unique_ptr<Session>> session =
            Session::open(m_address.connectionString, m_address.password);
        const bool mayCome = !session.isOk() && session.error().code == ErrorCode::ConnectionFailed;
        if (!mayCome || deadline.hasExpired()) {
            return session;
        }
        QThread::msleep(pauseMs);
    }
}

Result<std::unique_ptr<Session>> RemoteWorkspaces::connectChecked() const {
    TF_TRY(std::unique_ptr<Session> first, connect());
    TF_CHECK(checkServer(*first));
    TF_TRY(const std::unique_ptr<Session> second, connect());
    TF_CHECK(checkPooler(*first, *second));
    return first;
}

Result<QList<Workspace>> RemoteWorkspaces::list() const {
    TF_TRY(const auto session, connectChecked());
    TF_TRY(const SchemaState state, Migrator().inspect(*session));
    QList<Workspace> workspaces;
    if (!state.isEmpty) {
        TF_TRY(workspaces, WorkspaceStore(*session).mine());
    }
    for (Workspace& workspace : workspaces) {
        workspace.place = WorkspacePlace::RemoteServer;
        workspace.address = m_address.url;
    }
    return workspaces;
}

Result<Workspace> RemoteWorkspaces::create(const WorkspaceDraft& draft,
                                           const StepReport& report) const {
    TF_CHECK(validate(draft));
    report(OpeningStep::Connecting);
    TF_TRY(const auto session, connectChecked());
    WorkspaceStore store(*session);
    TF_TRY(const QString login, store.login());
    report(OpeningStep::Migrating);
    TF_CHECK(store.prepareRoles());
    TF_CHECK(store.becomeOwner());
    TF_CHECK(Migrator().migrate(*session));
    Workspace workspace;
    workspace.id = WorkspaceId::create();
    workspace.name = draft.name.trimmed();
    workspace.isPractice = draft.isPractice;
    workspace.baseCurrency = draft.baseCurrency;
    workspace.place = WorkspacePlace::RemoteServer;
    workspace.address = m_address.url;
    TF_CHECK(store.create(workspace.id, draft, login));
    return workspace;
}

Result<OpenedWorkspace> RemoteWorkspaces::open(const Workspace& workspace,
                                               const StepReport& report) const {
    report(OpeningStep::Connecting);
    TF_TRY(const auto session, connectChecked());
    TF_CHECK(upgrade(*session, report));
    TF_TRY(const QList<Workspace> mine, WorkspaceStore(*session).mine());
    const auto found = std::find_if(mine.begin(), mine.end(), [&](const Workspace& candidate) {
        return candidate.id == workspace.id;
    });
    if (found == mine.end()) {
        return Error{ErrorCode::NotFound, workspace.name};
    }
    OpenedWorkspace opened{.workspace = *found, .connection = {}};
    opened.workspace.place = WorkspacePlace::RemoteServer;
    opened.workspace.address = m_address.url;
    opened.connection.connectionString = m_address.connectionString;
    opened.connection.password = m_address.password;
    opened.connection.workspace = workspace.id;
    return opened;
}

Result<void> RemoteWorkspaces::upgrade(Session& session, const StepReport& report) const {
    const Migrator migrator;
    TF_TRY(const SchemaState state, migrator.inspect(session));
    if (state.isEmpty) {
        return Error{ErrorCode::NotFound, QStringLiteral("no workspace in this database")};
    }
    if (state.pending.isEmpty()) {
        return {};
    }
    TF_TRY(const bool mayMigrate, WorkspaceStore(session).mayMigrate());
    if (!mayMigrate) {
        return Error{ErrorCode::SchemaOlder,
                     QStringLiteral("%1 is missing").arg(state.pending.first().name)};
    }
    report(OpeningStep::Migrating);
    TF_TRY(const auto owner, connect()); // a session of its own: the caller's stays an ordinary one
    TF_CHECK(WorkspaceStore(*owner).becomeOwner());
    return migrator.migrate(*owner);
}

Result<void> RemoteWorkspaces::rename(const Workspace& workspace, const QString& name) const {
    TF_TRY(const auto session, connect());
    return WorkspaceStore(*session).rename(workspace.id, name);
}

} // namespace tf::storage
