// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace_store.h"

#include <QRegularExpression>

namespace tf::storage {

namespace {

constexpr const char* mineSql = R"(
    select workspace_id, name, is_practice, base_currency from farm.my_workspaces())";
constexpr const char* createSql = "select farm.create_workspace($1, $2, $3, $4, $5, $6)";
constexpr const char* chooseSql = "select set_config('farm.workspace', $1::uuid::text, true)";
constexpr const char* renameSql =
    "update farm.workspaces set name = $2 where workspace_id = $1 and name <> $2";
constexpr const char* requireAdminSql = "select farm.require_role('admin')";
constexpr const char* hasSchemaSql = "select to_regclass('farm.schema_migrations') is not null";
constexpr const char* mayMigrateSql = R"(
    select coalesce((select pg_catalog.pg_has_role(session_user, oid, 'member')
                     from pg_catalog.pg_roles where rolname = 'tf_owner'), false))";
constexpr const char* loginSql = "select session_user::text";
constexpr const char* databasesSql = R"(
    select datname from pg_catalog.pg_database where datname ~ '^ws_[0-9a-f]{32}$' order by datname)";
constexpr const char* rolesSql = R"(
    do $$
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'tf_owner') then
            create role tf_owner nologin nosuperuser nocreaterole nobypassrls;
        end if;
        if not exists (select from pg_catalog.pg_roles where rolname = 'tf_app') then
            create role tf_app nologin nosuperuser nocreaterole nobypassrls;
        end if;
        execute format('grant tf_owner, tf_app to %I', session_user);
        execute format('grant create on database %I to tf_owner', current_database());
    end
    $$)";

/// Database names are made of our own letters; anything else would be a mistake of ours.
bool isDatabaseName(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("^ws_[0-9a-f]{32}$"));
    return pattern.match(name).hasMatch();
}

} // namespace

Result<QList<Workspace>> WorkspaceStore::mine() {
    TF_TRY(const Rows rows, m_session.query(mineSql));
    QList<Workspace> workspaces;
    for (int row = 0; row < rows.size(); ++row) {
        Workspace workspace;
        workspace.id = rows.id<WorkspaceId>(row, 0);
        workspace.name = rows.text(row, 1);
        workspace.isPractice = rows.boolean(row, 2);
        workspace.baseCurrency = rows.text(row, 3);
        workspaces.append(workspace);
    }
    return workspaces;
}

Result<void> WorkspaceStore::create(WorkspaceId id, const WorkspaceDraft& draft,
                                    const QString& login) {
    TF_CHECK(validate(draft));
    return m_session.execute(createSql, Params::of(id, draft.name.trimmed(), draft.isPractice,
                                                   draft.baseCurrency, MemberId::create(), login));
}

Result<void> WorkspaceStore::rename(WorkspaceId id, const QString& name) {
    TF_CHECK(validateName(name));
    return m_session.inTransaction([&]() -> Result<void> {
        TF_CHECK(m_session.execute(chooseSql, Params::of(id)));
        TF_CHECK(m_session.execute(requireAdminSql));
        return m_session.execute(renameSql, Params::of(id, name.trimmed()));
    });
}

Result<bool> WorkspaceStore::hasSchema() {
    TF_TRY(const Rows rows, m_session.query(hasSchemaSql));
    return rows.boolean(0, 0);
}

Result<bool> WorkspaceStore::mayMigrate() {
    TF_TRY(const Rows rows, m_session.query(mayMigrateSql));
    return rows.boolean(0, 0);
}

Result<void> WorkspaceStore::prepareRoles() {
    return m_session.executeScript(rolesSql);
}

Result<void> WorkspaceStore::becomeOwner() {
    return m_session.execute("set role tf_owner");
}

Result<QString> WorkspaceStore::login() {
    TF_TRY(const Rows rows, m_session.query(loginSql));
    return rows.text(0, 0);
}

Result<void> WorkspaceStore::createDatabase(const QString& name) {
    TF_ASSERT(isDatabaseName(name));
    return m_session.executeScript(
        QStringLiteral("create database %1 owner tf_owner template template0").arg(name).toUtf8());
}

Result<void> WorkspaceStore::dropDatabase(const QString& name) {
    TF_ASSERT(isDatabaseName(name));
    return m_session.executeScript(QStringLiteral("drop database if exists %1").arg(name).toUtf8());
}

Result<QStringList> WorkspaceStore::databases() {
    TF_TRY(const Rows rows, m_session.query(databasesSql));
    QStringList names;
    for (int row = 0; row < rows.size(); ++row) {
        names.append(rows.text(row, 0));
    }
    return names;
}

QString WorkspaceStore::databaseName(WorkspaceId id) {
    return QStringLiteral("ws_") + id.uuid().toString(QUuid::Id128);
}

WorkspaceId WorkspaceStore::idOfDatabase(const QString& name) {
    TF_ASSERT(isDatabaseName(name));
    return WorkspaceId(
        QUuid::fromRfc4122(QByteArray::fromHex(QStringView(name).mid(3).toLatin1())));
}

} // namespace tf::storage
