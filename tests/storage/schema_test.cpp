// SPDX-License-Identifier: GPL-3.0-or-later
// The first migration: memberships, row-level security, audit chain, change notices.
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

using namespace tf;
using namespace tf::storage;
using tf::test::TestDatabase;
using tf::test::TestServer;

class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void programIsAnOrdinaryRole();
    void everyTableIsForced();
    void auditChainGrowsAndHolds();
    void auditManipulationIsNamed();

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

void SchemaTest::initTestCase() {
    auto server = TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
}

void SchemaTest::init() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_database = *std::move(database);
    m_session = m_database->session();
}

void SchemaTest::cleanup() {
    m_session.reset();
    m_database.reset();
}

void SchemaTest::programIsAnOrdinaryRole() {
    const auto rows =
        m_session->query("select session_user, r.rolsuper, r.rolbypassrls, r.rolcreaterole, "
                         "(select count(*) from pg_catalog.pg_class where relowner = r.oid), "
                         "farm.current_workspace() "
                         "from pg_catalog.pg_roles r where r.rolname = session_user");
    TF_VERIFY(rows);
    QCOMPARE(rows->text(0, 0), QStringLiteral("tf_app"));
    QVERIFY(!rows->boolean(0, 1) && !rows->boolean(0, 2) && !rows->boolean(0, 3));
    QCOMPARE(rows->int32(0, 4), 0);
    QCOMPARE(rows->id<WorkspaceId>(0, 5), TestDatabase::workspace());
}

void SchemaTest::everyTableIsForced() {
    const auto rows = m_session->query(
        "select c.relname from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid "
        "= c.oid "
        "where c.relnamespace = 'farm'::regnamespace and c.relkind in ('r', 'p') "
        "and a.attname = 'workspace_id' and not (c.relrowsecurity and c.relforcerowsecurity)");
    TF_VERIFY(rows);
    for (int row = 0; row < rows->size(); ++row) {
        QFAIL(qPrintable(rows->text(row, 0)));
    }
}

void SchemaTest::auditChainGrowsAndHolds() {
    for (int i = 0; i < 20; ++i) {
        TF_VERIFY(m_session->query("select farm.write_audit('test.done', $1, $2::jsonb)",
                                   Params::of(newUuid(), QStringLiteral("{\"i\": %1}").arg(i))));
    }
    const auto rows = m_session->query(
        "select count(*), farm.verify_audit(), count(distinct happened_at) from farm.audit_log");
    TF_VERIFY(rows);
    QCOMPARE(rows->int32(0, 0), 22); // and the workspace and its first member
    QVERIFY(rows->isNull(0, 1));
    QCOMPARE(rows->int32(0, 2), 22);
}

void SchemaTest::auditManipulationIsNamed() {
    for (int i = 0; i < 8; ++i) {
        TF_VERIFY(m_session->query("select farm.write_audit('test.done')"));
    }
    const auto super = m_database->superSession();
    for (const char* forbidden : {"update farm.audit_log set actor = 'x'",
                                  "delete from farm.audit_log", "truncate farm.audit_log"}) {
        TF_VERIFY_ERROR(m_session->execute(forbidden), ErrorCode::PermissionDenied);
        TF_VERIFY_ERROR(m_database->ownerSession()->execute(forbidden),
                        ErrorCode::JournalImmutable);
    }
    TF_VERIFY(super->execute("set session_replication_role = replica")); // no triggers
    for (const char* damage :
         {"update farm.audit_log set actor = 'x' where seq = 5",
          "delete from farm.audit_log where seq = 5",
          "update farm.audit_log set happened_at = happened_at + interval '1 s' where seq = 5",
          "update farm.audit_log set hash = prev_hash where seq = 5"}) {
        TF_VERIFY(super->execute("begin"));
        TF_VERIFY(super->execute(damage));
        TF_VERIFY(super->execute("set local session authorization tf_app"));
        const auto found = super->query("select farm.verify_audit()");
        TF_VERIFY(found);
        QCOMPARE(found->int32(0, 0), 5);
        TF_VERIFY(super->execute("rollback"));
    }
    TF_VERIFY(super->execute("delete from farm.audit_log where seq = 10"));
    QCOMPARE(m_session->query("select farm.verify_audit()")->int32(0, 0), 10);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
