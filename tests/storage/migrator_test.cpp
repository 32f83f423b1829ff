// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QtConcurrent>
#include <random>

using namespace tf;
using namespace tf::storage;
using tf::test::TestDatabase;
using tf::test::TestServer;

class MigratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void shippedFilesAreInOrder();
    void emptyDatabaseIsMigratedOnce();
    void newerDatabaseIsRefused();
    void editedFileIsRefused();
    void foreignSchemaIsRefused();
    void brokenFileChangesNothing();
    void pointsOfGoalsAreGathered();
    void twoProgramsMigrateOnce();
    void killedInTheMiddleLeavesTheOldVersion();
    void killedAnywhereGoesOnAtTheNextStart();

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_database;
};

namespace {

QList<Migration> withExtra(const QByteArray& sql) {
    QList<Migration> migrations = Migrator::shipped();
    migrations.append({.number = 9'000, .name = QStringLiteral("9000_extra.sql"), .sql = sql});
    return migrations;
}

/// Ends its own backend at the n-th statement that changes the schema.
constexpr const char* killAtSql = R"(
    create schema killer;
    grant usage on schema killer to public;
    create sequence killer.statements;
    grant all on killer.statements to public;
    create function killer.count_down() returns event_trigger language plpgsql security definer as $$
    begin
        if nextval('killer.statements') = current_setting('killer.at')::bigint then
            perform pg_terminate_backend(pg_backend_pid());
        end if;
    end $$;
    create event trigger count_down on ddl_command_end execute function killer.count_down();)";

} // namespace

void MigratorTest::initTestCase() {
    auto server = TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
}

void MigratorTest::init() {
    auto database = m_server->createEmptyDatabase();
    TF_VERIFY(database);
    m_database = *std::move(database);
}

void MigratorTest::shippedFilesAreInOrder() {
    const QList<Migration> shipped = Migrator::shipped();
    QVERIFY(!shipped.isEmpty());
    QCOMPARE(shipped.first().number, 1);
    for (qsizetype i = 1; i < shipped.size(); ++i) {
        QVERIFY2(shipped[i].number > shipped[i - 1].number, qPrintable(shipped[i].name));
    }
}

void MigratorTest::emptyDatabaseIsMigratedOnce() {
    const auto owner = m_database->ownerSession();
    const Migrator migrator;
    const auto before = migrator.inspect(*owner);
    TF_VERIFY(before);
    QVERIFY(before->isEmpty);
    QCOMPARE(before->pending.size(), Migrator::shipped().size());
    TF_VERIFY(migrator.migrate(*owner));
    TF_VERIFY(migrator.migrate(*owner));
    const auto after = migrator.inspect(*m_database->session()); // readable by the program's role
    TF_VERIFY(after);
    QVERIFY(!after->isEmpty && after->pending.isEmpty());
    QCOMPARE(after->newestApplied, Migrator::shipped().last().number);
}

void MigratorTest::newerDatabaseIsRefused() {
    const auto owner = m_database->ownerSession();
    TF_VERIFY(Migrator(withExtra("create table farm.extra (id int)")).migrate(*owner));
    const auto refused = Migrator().migrate(*owner);
    TF_VERIFY_ERROR(refused, ErrorCode::SchemaNewer);
    QVERIFY(refused.error().detail.contains(QStringLiteral("9000_extra.sql")));
    QVERIFY(refused.error().detail.contains(Migrator::shipped().last().name));
}

void MigratorTest::editedFileIsRefused() {
    const auto owner = m_database->ownerSession();
    TF_VERIFY(Migrator(withExtra("create table farm.extra (id int)")).migrate(*owner));
    const auto refused = Migrator(withExtra("create table farm.extra (id bigint)")).migrate(*owner);
    TF_VERIFY_ERROR(refused, ErrorCode::SchemaEdited);
    QCOMPARE(refused.error().detail, QStringLiteral("9000_extra.sql"));
}

void MigratorTest::foreignSchemaIsRefused() {
    const auto owner = m_database->ownerSession();
    TF_VERIFY(owner->executeScript("create schema farm; create table farm.animals (name text)"));
    TF_VERIFY_ERROR(Migrator().migrate(*owner), ErrorCode::SchemaForeign);
    QCOMPARE(owner->query("select count(*) from pg_tables where schemaname = 'farm'")->int32(0, 0),
             1);
}

void MigratorTest::brokenFileChangesNothing() {
    const auto owner = m_database->ownerSession();
    const auto outcome =
        Migrator(withExtra("create table farm.half (id int); select 1/0;")).migrate(*owner);
    TF_VERIFY_ERROR(outcome, ErrorCode::MigrationFailed);
    QVERIFY(outcome.error().detail.contains(QStringLiteral("9000_extra.sql")));
    QVERIFY(!owner->query("select to_regclass('farm.half') is not null")->boolean(0, 0));
    const auto state = Migrator(withExtra("select 1")).inspect(*owner);
    TF_VERIFY(state);
    QCOMPARE(state->pending.size(), 1);
}

/// Up to 0042 each point of a goal's chart was a row.
void MigratorTest::pointsOfGoalsAreGathered() {
    const auto owner = m_database->ownerSession();
    QList<Migration> old = Migrator::shipped();
    old.removeIf([](const Migration& one) { return one.number > 42; });
    TF_VERIFY(Migrator(old).migrate(*owner));
    TF_VERIFY(owner->executeScript(R"(
insert into farm.workspaces values ('11111111-0000-7000-8000-000000000000', 'Old', true, 'USD');
insert into farm.goals (goal_id, workspace_id, name, kind, measure, asset_id, scope_kind, priority, definition, created_at)
select g, '11111111-0000-7000-8000-000000000000', 'Goal', 1, 1, 1, 1, 5, '{}', now()
from unnest('{22222222-0000-7000-8000-000000000000,33333333-0000-7000-8000-000000000000}'::uuid[]) g;
insert into farm.goal_points values
('22222222-0000-7000-8000-000000000000', '2026-01-02', '11111111-0000-7000-8000-000000000000', 2.5, 10, 0.25),
('22222222-0000-7000-8000-000000000000', '2026-01-01', '11111111-0000-7000-8000-000000000000', null, 9, 0),
('33333333-0000-7000-8000-000000000000', '2026-01-03', '11111111-0000-7000-8000-000000000000', 1, 4, 0.5))"));
    TF_VERIFY(Migrator().migrate(*owner));
    const auto points = owner->query(R"(
select string_agg(left(p.goal_id::text, 1) || ' ' || (u.at at time zone 'utc')::date || ' '
                  || coalesce(trim_scale(u.value)::text, '-') || ' ' || trim_scale(u.target) || ' ' || u.fraction,
                  ', ' order by p.goal_id, u.at)
from farm.goal_points p, unnest(p.at, p.value, p.target, p.fraction) as u (at, value, target, fraction))");
    TF_VERIFY(points);
    QCOMPARE(points->text(0, 0),
             QStringLiteral("2 2026-01-01 - 9 0, 2 2026-01-02 2.5 10 0.25, 3 2026-01-03 1 4 0.5"));
    QCOMPARE(owner->query("select count(*) from farm.goal_points")->int64(0, 0), 2);
}

void MigratorTest::twoProgramsMigrateOnce() {
    QList<QFuture<Result<void>>> runs;
    for (int i = 0; i < 3; ++i) {
        runs.append(QtConcurrent::run([this]() -> Result<void> {
            const auto owner = m_database->ownerSession();
            return Migrator().migrate(*owner);
        }));
    }
    for (auto& run : runs) {
        TF_VERIFY(run.result());
    }
}

void MigratorTest::killedInTheMiddleLeavesTheOldVersion() {
    const auto owner = m_database->ownerSession();
    TF_VERIFY(Migrator().migrate(*owner));
    const auto holder = m_database->superSession();
    TF_VERIFY(holder->execute("select pg_advisory_lock(4711)"));
    const Migrator migrator(withExtra("create table farm.half (id int);"
                                      "select pg_advisory_xact_lock(4711);"
                                      "create table farm.whole (id int)"));
    const QFuture<Result<void>> migrating =
        QtConcurrent::run([&] { return migrator.migrate(*owner); });
    const char* waiting =
        "select pid from pg_locks where locktype = 'advisory' and not granted "
        "and database = (select oid from pg_database where datname = current_database())";
    const auto watcher = m_database->superSession();
    QTRY_VERIFY_WITH_TIMEOUT(!watcher->query(waiting)->isEmpty(), test::patienceMs);
    TF_VERIFY(watcher->execute("select pg_terminate_backend($1, 30000)",
                               Params::of(watcher->query(waiting)->int32(0, 0))));
    TF_VERIFY_ERROR(QFuture<Result<void>>(migrating).result(), ErrorCode::ConnectionLost);
    QVERIFY(!watcher->query("select to_regclass('farm.half') is not null")->boolean(0, 0));
    TF_VERIFY(holder->execute("select pg_advisory_unlock(4711)"));
    TF_VERIFY(migrator.migrate(*m_database->ownerSession()));
    QVERIFY(watcher->query("select to_regclass('farm.whole') is not null")->boolean(0, 0));
}

void MigratorTest::killedAnywhereGoesOnAtTheNextStart() {
    const bool isNightly = qEnvironmentVariableIsSet("TF_NIGHTLY");
    std::mt19937 random(20261129);
    int statements = 1; // learned in the first round, which is not killed
    for (int round = 0; round <= (isNightly ? statements : 12); ++round) {
        init();
        const auto super = m_database->superSession();
        TF_VERIFY(super->executeScript(killAtSql));
        const int killAt = round == 0 ? 0
                           : isNightly
                               ? round
                               : 1 + static_cast<int>(random() % static_cast<unsigned>(statements));
        auto owner = m_database->ownerSession();
        TF_VERIFY(owner->execute("select set_config('killer.at', $1, false)",
                                 Params::of(QString::number(killAt))));
        const Result<void> outcome = Migrator().migrate(*owner);
        QCOMPARE(outcome.isOk(), round == 0);
        if (round == 0) {
            statements = super->query("select last_value from killer.statements")->int32(0, 0);
            qInfo("%d statements change the schema", statements);
            continue;
        }
        TF_VERIFY(super->executeScript("drop event trigger count_down"));
        const auto state = Migrator().inspect(*m_database->ownerSession());
        TF_VERIFY(state);
        QVERIFY2(!state->pending.isEmpty(), qPrintable(QString::number(killAt)));
        owner = m_database->ownerSession();
        TF_VERIFY(Migrator().migrate(*owner));
        const auto end = Migrator().inspect(*owner);
        TF_VERIFY(end);
        QVERIFY(end->pending.isEmpty());
    }
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
