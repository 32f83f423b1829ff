// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/private_server.h"

#include <QTemporaryDir>
#include <memory>

namespace tf::test {

/// A temporary folder into which the server's account can get, for root too.
class TestFolder final {
public:
    TestFolder();
    QDir dir() const { return QDir(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

/// A database of one test, dropped with it.
class TestDatabase final {
public:
    TestDatabase(std::shared_ptr<storage::PrivateServer> server, QString name);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    /// The workspace that the migrated template holds, named "Test", base currency USD; its admin
    /// is tf_app, so that no session has to choose it.
    static WorkspaceId workspace();

    const QString& name() const { return m_name; }
    /// For Database::open, as tf_app.
    storage::ConnectionSettings settings() const;
    /// A session of the program's role; failing is a broken test machine and aborts.
    std::unique_ptr<storage::Session> session() const { return sessionAs("tf_app"); }
    /// The owner of the schema (migrations), and the superuser (damage).
    std::unique_ptr<storage::Session> ownerSession() const { return sessionAs("tf_owner"); }
    std::unique_ptr<storage::Session> superSession() const { return sessionAs("tf_super"); }

private:
    std::unique_ptr<storage::Session> sessionAs(const char* role) const;

    std::shared_ptr<storage::PrivateServer> m_server;
    QString m_name;
};

/// The cluster of a test: the run's (ctest fixture "cluster") or, run by hand, one of its own.
/// Without fsync unless durable, which is for tests that kill the server.
class TestServer final {
public:
    enum class Durability { Fast, AsInProduct };

    static Result<std::unique_ptr<TestServer>> start(Durability durability = Durability::Fast);

    /// A copy of a migrated database with one workspace in it.
    Result<std::unique_ptr<TestDatabase>> createDatabase();
    /// A database without our schema.
    Result<std::unique_ptr<TestDatabase>> createEmptyDatabase();
    /// A copy of a database to which nobody is connected.
    Result<std::unique_ptr<TestDatabase>> copyOf(const TestDatabase& original) {
        return create(original.name());
    }
    storage::PrivateServer& server() { return *m_server; }
    std::shared_ptr<storage::PrivateServer> share() { return m_server; }
    /// With which another process joins the server.
    const storage::PrivateServerOptions& options() const { return m_options; }

    /// Settings that make tests fast and the data worthless after a crash of the machine.
    static QList<storage::ServerSetting> fastSettings();
    /// The folder of the run's cluster under the build folder.
    static QDir runFolder(const QString& buildFolder);

private:
    TestServer() = default;
    Result<std::unique_ptr<TestDatabase>> create(const QString& source);
    Result<QString> migratedTemplate(storage::Session& super);

    storage::PrivateServerOptions m_options;
    std::unique_ptr<TestFolder> m_folder; ///< of its own cluster; destroyed after the server
    std::shared_ptr<storage::PrivateServer> m_server;
};

} // namespace tf::test
