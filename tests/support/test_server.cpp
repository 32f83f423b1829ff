// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_server.h"

#include "models/storage/migrator.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace tf::test {

using namespace tf::storage;

namespace {

constexpr const char* createWorkspaceSql =
    "select farm.create_workspace($1, 'Test', false, 'USD', $2, 'tf_app')";
constexpr const char* findTemplateSql =
    "select datistemplate from pg_catalog.pg_database where datname = $1";
constexpr const char* lockSql = "select pg_catalog.pg_advisory_lock(7465, 2)";
constexpr const char* unlockSql = "select pg_catalog.pg_advisory_unlock(7465, 2)";

QString templateName() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration& migration : Migrator::shipped()) {
        hash.addData(migration.checksum());
    }
    return QStringLiteral("template_") + QString::fromLatin1(hash.result().toHex().left(16));
}

QString uniqueName() {
    return QStringLiteral("test_") + newUuid().toString(QUuid::Id128);
}

/// Names here are our own letters and digits only.
Result<void> createDatabaseNamed(Session& super, const QString& name, const QString& source) {
    return super.executeScript(
        QStringLiteral("create database %1 owner tf_owner template %2").arg(name, source).toUtf8());
}

Result<void> fillTemplate(const PrivateServer& server, const QString& name) {
    TF_TRY(const auto owner, Session::open(server.connectionString(name, "tf_owner")));
    TF_CHECK(Migrator().migrate(*owner));
    return owner->execute(createWorkspaceSql,
                          Params::of(TestDatabase::workspace(), MemberId::create()));
}

} // namespace

TestFolder::TestFolder() {
    TF_ASSERT(m_folder.isValid());
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) |
                                               QFileDevice::ExeGroup | QFileDevice::ExeOther);
}

TestDatabase::TestDatabase(std::shared_ptr<PrivateServer> server, QString name)
    : m_server(std::move(server))
    , m_name(std::move(name)) {}

TestDatabase::~TestDatabase() {
    const auto super =
        Session::open(m_server->connectionString(QStringLiteral("postgres"), "tf_super"));
    if (super.isOk()) {
        [[maybe_unused]] const auto dropped = (*super)->executeScript(
            QStringLiteral("drop database if exists %1 with (force)").arg(m_name).toUtf8());
    }
}

WorkspaceId TestDatabase::workspace() {
    return WorkspaceId(QUuid(QStringLiteral("01900000-0000-7000-8000-000000000001")));
}

ConnectionSettings TestDatabase::settings() const {
    return {.connectionString = m_server->connectionString(m_name, "tf_app"),
            .password = {},
            .queueLimit = 10'000,
            .workspace = {},
            .ensureServer = {}};
}

std::unique_ptr<Session> TestDatabase::sessionAs(const char* role) const {
    Result<std::unique_ptr<Session>> session =
        Session::open(m_server->connectionString(m_name, role));
    if (!session.isOk()) {
        qFatal("no session as %s: %s", role, qPrintable(session.error().detail));
    }
    return *std::move(session);
}

QList<ServerSetting> TestServer::fastSettings() {
    return {{"fsync", "off"},
            {"full_page_writes", "off"},
            {"max_connections", "200"},
            {"autovacuum", "off"}};
}

QDir TestServer::runFolder(const QString& buildFolder) {
    return QDir(buildFolder + QStringLiteral("/test-cluster"));
}

Result<std::unique_ptr<TestServer>> TestServer::start(Durability durability) {
    std::unique_ptr<TestServer> test(new TestServer);
    const QString buildFolder = qEnvironmentVariable("TF_BINARY");
    const QDir shared = runFolder(buildFolder);
    PrivateServerOptions& options = test->m_options;
    const bool isShared = durability == Durability::Fast && !buildFolder.isEmpty() &&
                          shared.exists(QStringLiteral("running"));
    if (isShared) {
        options.folder = shared;
    } else {
        test->m_folder = std::make_unique<TestFolder>();
        options.folder = test->m_folder->dir();
    }
    if (durability == Durability::Fast) {
        options.settings = fastSettings();
        options.isSynced = false;
    }
    TF_TRY(test->m_server, PrivateServer::start(options));
    if (isShared) {
        test->m_server->keepRunning();
    }
    return test;
}

Result<std::unique_ptr<TestDatabase>> TestServer::createEmptyDatabase() {
    return create(QStringLiteral("template0"));
}

Result<std::unique_ptr<TestDatabase>> TestServer::createDatabase() {
    return create({});
}

Result<std::unique_ptr<TestDatabase>> TestServer::create(const QString& source) {
    TF_TRY(const auto super,
           Session::open(m_server->connectionString(QStringLiteral("postgres"), "tf_super")));
    TF_CHECK(super->execute("set lock_timeout = 0"));
    QString origin = source;
    if (origin.isEmpty()) {
        TF_TRY(origin, migratedTemplate(*super));
    }
    const QString name = uniqueName();
    TF_CHECK(createDatabaseNamed(*super, name, origin));
    return std::make_unique<TestDatabase>(m_server, name);
}

Result<QString> TestServer::migratedTemplate(Session& super) {
    const QString name = templateName();
    TF_CHECK(super.execute(lockSql)); // other test processes want it too
    TF_TRY(const Rows found, super.query(findTemplateSql, Params::of(name)));
    if (found.isEmpty() || !found.boolean(0, 0)) {
        TF_CHECK(super.executeScript(
            QStringLiteral("drop database if exists %1 with (force)").arg(name).toUtf8()));
        TF_CHECK(createDatabaseNamed(super, name, QStringLiteral("template0")));
        TF_CHECK(fillTemplate(*m_server, name));
        TF_CHECK(super.executeScript(
            QStringLiteral("alter database %1 is_template true").arg(name).toUtf8()));
    }
    TF_CHECK(super.execute(unlockSql));
    return name;
}

} // namespace tf::test
