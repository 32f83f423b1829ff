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
    void rolesMayWhatIsWritten_data();
    void rolesMayWhatIsWritten();
    void noVariableOpensAnotherWorkspace();
    void forbiddenStatementsFail();
    void lastAdminStays();
    void membersAreAudited();

private:
    /// A second workspace in the same database, and a login for each role in both.
    void addMembers(Session& super);

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

void SchemaTest::addMembers(Session& super) {
    TF_VERIFY(super.executeScript(R"(
        do $$
        declare
            role_name text;
            place record;
        begin
            perform farm.create_workspace(gen_random_uuid(), 'Other', false, 'USD', gen_random_uuid(), 'other_boss');
            for place in select workspace_id, name from farm.workspaces loop
                foreach role_name in array array['viewer', 'operator', 'allocator', 'admin'] loop
                    if not exists (select from pg_roles where rolname = lower(place.name) || '_' || role_name) then
                        execute format('create role %I login in role tf_app', lower(place.name) || '_' || role_name);
                    end if;
                    insert into farm.members (workspace_id, member_id, login, name, role)
                    values (place.workspace_id, gen_random_uuid(), lower(place.name) || '_' || role_name, role_name, role_name);
                end loop;
                insert into farm.settings (workspace_id, key, value) values (place.workspace_id, 'a', '1');
            end loop;
        end $$)"));
}

void SchemaTest::rolesMayWhatIsWritten_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("isAdmin");
    for (const char* role : {"viewer", "operator", "allocator", "admin"}) {
        QTest::newRow(role) << QString::fromLatin1(role) << (QByteArrayView(role) == "admin");
    }
}

void SchemaTest::rolesMayWhatIsWritten() {
    QFETCH(QString, role);
    QFETCH(bool, isAdmin);
    const auto super = m_database->superSession();
    addMembers(*super);
    TF_VERIFY(super->executeScript(
        QStringLiteral("set session authorization test_%1").arg(role).toUtf8()));
    for (const char* table : {"workspaces", "members", "settings", "audit_log", "audit_heads"}) {
        const auto rows = super->query(
            QStringLiteral(
                "select count(*), count(*) filter (where workspace_id <> $1) from farm.%1")
                .arg(QLatin1StringView(table))
                .toUtf8()
                .constData(),
            Params::of(TestDatabase::workspace()));
        TF_VERIFY(rows);
        QVERIFY2(rows->int32(0, 0) > 0 && rows->int32(0, 1) == 0, table);
    }
    const auto touched = [&](const char* sql) { // rows, or -1 when the statement is refused
        TF_ASSERT(super->execute("begin").isOk());
        const auto rows = super->query(sql);
        const int count = rows.isOk() ? static_cast<int>(rows->affected()) : -1;
        TF_ASSERT(super->execute("rollback").isOk());
        return count;
    };
    const int one = isAdmin ? 1 : 0;
    QCOMPARE(touched("update farm.settings set value = '2' where key = 'a'"), one);
    QCOMPARE(touched("delete from farm.settings"), one);
    QCOMPARE(touched("insert into farm.settings (workspace_id, key, value) "
                     "values (farm.current_workspace(), 'b', '1')"),
             isAdmin ? 1 : -1);
    QCOMPARE(touched("update farm.workspaces set name = 'Mine'"), one);
    QCOMPARE(touched("update farm.members set role = 'admin' where login = session_user"), one);
    QCOMPARE(touched("delete from farm.members where login = 'test_viewer'"), one);
    QCOMPARE(touched("insert into farm.settings (workspace_id, key, value) "
                     "select workspace_id, 'c', '1' from farm.workspaces where workspace_id <> "
                     "farm.current_workspace()"),
             0);
    for (const char* never :
         {"insert into farm.workspaces values (gen_random_uuid(), 'X', false, 'USD')",
          "delete from farm.workspaces", "update farm.workspaces set is_practice = true",
          "insert into farm.audit_log select * from farm.audit_log",
          "update farm.audit_log set actor = 'x'", "delete from farm.audit_heads"}) {
        QVERIFY2(touched(never) == -1, never);
    }
}

void SchemaTest::noVariableOpensAnotherWorkspace() {
    const auto super = m_database->superSession();
    addMembers(*super);
    const auto other =
        super->query("select workspace_id from farm.workspaces where name = 'Other'");
    TF_VERIFY(other);
    const auto tables =
        super->query("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid "
                     "where c.relnamespace = 'farm'::regnamespace and c.relkind in ('r', 'p') and "
                     "a.attname = 'workspace_id'");
    TF_VERIFY(tables);
    QVERIFY(tables->size() >= 5);
    TF_VERIFY(super->executeScript("set session authorization test_admin"));
    const QString id = other->uuid(0, 0).toString(QUuid::WithoutBraces);
    for (const char* variable :
         {"farm.workspace", "farm.current_workspace", "farm.login", "farm.role", "farm.member",
          "request.jwt.claims", "app.current_tenant"}) {
        TF_VERIFY(super->execute("select set_config($1, $2, false)",
                                 Params::of(QString::fromLatin1(variable), id)));
        for (int row = 0; row < tables->size(); ++row) {
            const auto seen =
                super->query(QStringLiteral("select count(*) from farm.%1 where workspace_id = $1")
                                 .arg(tables->text(row, 0))
                                 .toUtf8()
                                 .constData(),
                             Params::of(other->uuid(0, 0)));
            TF_VERIFY(seen);
            QVERIFY2(seen->int32(0, 0) == 0, qPrintable(tables->text(row, 0)));
        }
    }
    QVERIFY(super->query("select farm.current_workspace()")
                ->isNull(0, 0)); // not a member of what it asks for
    TF_VERIFY_ERROR(super->query("select farm.write_audit('test.no')"),
                    ErrorCode::PermissionDenied);
    TF_VERIFY_ERROR(super->query("select farm.append_audit($1, 'x', 'test.no', null, null)",
                                 Params::of(other->uuid(0, 0))),
                    ErrorCode::PermissionDenied);
    TF_VERIFY(super->execute("set row_security = off")); // means: refuse rather than filter
    TF_VERIFY_ERROR(super->query("select * from farm.settings"), ErrorCode::PermissionDenied);
}

void SchemaTest::forbiddenStatementsFail() {
    for (const char* sql : {"create table farm.mine (n int)",
                            "drop table farm.members",
                            "alter table farm.members add column n int",
                            "truncate farm.settings",
                            "create schema mine",
                            "create role mine",
                            "alter role tf_app superuser",
                            "alter role tf_app bypassrls",
                            "grant tf_owner to tf_app",
                            "set role tf_owner",
                            "set role tf_super",
                            "set session authorization tf_owner",
                            "alter table farm.members disable row level security",
                            "alter table farm.members no force row level security",
                            "drop policy member_read on farm.members",
                            "create policy mine on farm.members using (true)",
                            "alter function farm.current_workspace() rename to x",
                            "drop trigger refuse_row_change on farm.audit_log",
                            "alter table farm.audit_log disable trigger all",
                            "set session_replication_role = replica",
                            "select pg_read_file('/etc/passwd')",
                            "copy farm.members to '/tmp/x'",
                            "copy farm.members to program 'true'",
                            "select lo_import('/etc/passwd')",
                            "select pg_reload_conf()",
                            "alter system set fsync = off",
                            "select farm.create_workspace(null, '', false, '', null, '')",
                            "select farm.protect_table('farm.members')",
                            "select farm.watch_table('farm.members', 'x')",
                            "delete from farm.schema_migrations",
                            "update farm.member_roles set rank = 9",
                            "create extension dblink"}) {
        const auto outcome = m_session->execute(sql);
        QVERIFY2(!outcome.isOk(), sql);
        QVERIFY2(outcome.error().code == ErrorCode::PermissionDenied ||
                     outcome.error().code == ErrorCode::SqlFailed,
                 qPrintable(outcome.error().detail));
    }
}

void SchemaTest::lastAdminStays() {
    TF_VERIFY_ERROR(m_session->execute("delete from farm.members"), ErrorCode::WrongState);
    TF_VERIFY_ERROR(m_session->execute("update farm.members set role = 'viewer'"),
                    ErrorCode::WrongState);
    QCOMPARE(m_session->query("select role from farm.members")->text(0, 0),
             QStringLiteral("admin"));
}

void SchemaTest::membersAreAudited() {
    TF_VERIFY(
        m_session->execute("insert into farm.members (workspace_id, member_id, login, name, role) "
                           "values (farm.current_workspace(), $1, 'ann', 'Ann', 'viewer')",
                           Params::of(newUuid())));
    TF_VERIFY(m_session->execute("update farm.members set role = 'operator' where login = 'ann'"));
    TF_VERIFY(m_session->execute("delete from farm.members where login = 'ann'"));
    const auto rows = m_session->query("select array_agg(action order by seq) from farm.audit_log "
                                       "where detail ->> 'login' = 'ann'");
    TF_VERIFY(rows);
    QCOMPARE(rows->textArray(0, 0),
             (QStringList{QStringLiteral("member.insert"), QStringLiteral("member.update"),
                          QStringLiteral("member.delete")}));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
