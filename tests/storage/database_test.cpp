// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/core/when_done.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>

using namespace tf;
using namespace tf::storage;
using tf::test::await;
using tf::test::TestDatabase;
using tf::test::TestServer;

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void jobsRunInOrder();
    void lanesDoNotWaitForEachOther();
    void fullQueueRefuses();
    void lostJobsRunAgainAfterReconnecting();
    void idleLossIsNoticedAndMended();
    void closingCancelsWhatWaits();
    void jobsBeforeOpeningAreRefused();
    void openingFailsWithTheReason();
    void changesAreHeard();
    void manyChangesMeanTheWholeTable();
    void reconnectMeansRefreshEverything();

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_testDatabase;
    std::unique_ptr<Database> m_database;
};

namespace {

Result<int> backendOf(Session& session) {
    return session.backendPid();
}

} // namespace

void DatabaseTest::initTestCase() {
    auto server = TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
}

void DatabaseTest::init() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_testDatabase = *std::move(database);
    ConnectionSettings settings = m_testDatabase->settings();
    settings.queueLimit = 50;
    m_database = std::make_unique<Database>();
    TF_VERIFY(await(m_database->open(settings)));
    QTRY_COMPARE_WITH_TIMEOUT(m_database->state(), ConnectionState::Connected, test::patienceMs);
}

void DatabaseTest::cleanup() {
    m_database.reset();
    m_testDatabase.reset();
}

void DatabaseTest::jobsRunInOrder() {
    QMutex mutex;
    QList<int> order;
    QFuture<Result<int>> last;
    for (int i = 0; i < 20; ++i) {
        last = m_database->run([&, i](Session&) -> Result<int> {
            const QMutexLocker locker(&mutex);
            order.append(i);
            return i;
        });
    }
    TF_VERIFY(await(last));
    QCOMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void DatabaseTest::lanesDoNotWaitForEachOther() {
    QSemaphore held;
    const auto slow = m_database->run(
        [&](Session&) -> Result<int> {
            held.acquire();
            return 1;
        },
        Lane::Background);
    TF_VERIFY(await(m_database->run(backendOf)));
    QVERIFY(!slow.isFinished());
    held.release();
    TF_VERIFY(await(slow));
}

void DatabaseTest::fullQueueRefuses() {
    QSemaphore held;
    QSemaphore isRunning;
    const auto first = m_database->run([&](Session&) -> Result<int> {
        isRunning.release();
        held.acquire();
        return 1;
    });
    isRunning.acquire(); // it has left the queue
    QList<QFuture<Result<int>>> waiting;
    for (int i = 0; i < 50; ++i) {
        waiting.append(m_database->run(backendOf));
    }
    TF_VERIFY_ERROR(await(m_database->run(backendOf)), ErrorCode::QueueFull);
    held.release();
    TF_VERIFY(await(first));
    for (const auto& future : waiting) {
        TF_VERIFY(await(future));
    }
}

void DatabaseTest::lostJobsRunAgainAfterReconnecting() {
    const auto super = std::shared_ptr<Session>(m_testDatabase->superSession());
    int runs = 0;
    const auto result = await(m_database->run([&](Session& session) -> Result<int> {
        if (++runs == 1) {
            TF_CHECK(super->execute("select pg_terminate_backend($1, 30000)",
                                    Params::of(session.backendPid())));
        }
        TF_TRY(const Rows rows, session.query("select 42"));
        return rows.int32(0, 0);
    }));
    TF_VERIFY(result);
    QCOMPARE(*result, 42);
    QCOMPARE(runs, 2);
}

void DatabaseTest::idleLossIsNoticedAndMended() {
    QSignalSpy states(m_database.get(), &Database::stateChanged);
    const auto pid = await(m_database->run(backendOf));
    TF_VERIFY(pid);
    TF_VERIFY(m_testDatabase->superSession()->execute("select pg_terminate_backend($1, 30000)",
                                                      Params::of(*pid)));
    QTRY_VERIFY_WITH_TIMEOUT(states.size() >= 2, test::patienceMs);
    QCOMPARE(states[0][0].value<ConnectionState>(), ConnectionState::Lost);
    QCOMPARE(states[1][0].value<ConnectionState>(), ConnectionState::Connected);
    const auto after = await(m_database->run(backendOf));
    TF_VERIFY(after);
    QVERIFY(*after != *pid);
}

void DatabaseTest::closingCancelsWhatWaits() {
    QSemaphore isRunning;
    const auto report = m_database->run(
        [&](Session& session) -> Result<void> {
            isRunning.release();
            return session.execute("select pg_sleep(600)");
        },
        Lane::Background);
    isRunning.acquire();
    const auto waiting = m_database->run(backendOf, Lane::Background);
    m_database->close();
    TF_VERIFY_ERROR(await(waiting), ErrorCode::Cancelled);
    TF_VERIFY_ERROR(await(report), ErrorCode::Cancelled);
    QCOMPARE(m_database->state(), ConnectionState::Closed);
}

void DatabaseTest::jobsBeforeOpeningAreRefused() {
    Database database;
    TF_VERIFY_ERROR(await(database.run(backendOf)), ErrorCode::ConnectionFailed);
    QCOMPARE(database.state(), ConnectionState::Closed);
}

void DatabaseTest::openingFailsWithTheReason() {
    Database database;
    ConnectionSettings settings = m_testDatabase->settings();
    settings.connectionString.replace(m_testDatabase->name().toUtf8(), "no_such_database");
    TF_VERIFY_ERROR(await(database.open(settings)), ErrorCode::NotFound);
}

void DatabaseTest::changesAreHeard() {
    QSignalSpy changes(m_database.get(), &Database::changed);
    const auto other = m_testDatabase->session();
    TF_VERIFY(other->execute("update farm.workspaces set name = 'Renamed'"));
    QTRY_VERIFY_WITH_TIMEOUT(!changes.isEmpty(), test::patienceMs);
    QCOMPARE(changes[0][0].toString(), QStringLiteral("workspaces"));
    QCOMPARE(changes[0][1].value<QList<QUuid>>(), QList<QUuid>{TestDatabase::workspace().uuid()});
    TF_VERIFY(other->execute("update farm.workspaces set name = 'Nobody' where false"));
    TF_VERIFY(other->execute("select pg_notify('tf_changed', 'last:')"));
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 2, test::patienceMs);
    QCOMPARE(changes[1][0].toString(), QStringLiteral("last"));
}

void DatabaseTest::manyChangesMeanTheWholeTable() {
    const auto owner = m_testDatabase->ownerSession();
    TF_VERIFY(owner->executeScript("create table farm.things (thing_id uuid primary key);"
                                   "select farm.watch_table('farm.things', 'thing_id')"));
    QSignalSpy changes(m_database.get(), &Database::changed);
    TF_VERIFY(owner->execute(
        "insert into farm.things select gen_random_uuid() from generate_series(1, 5000)"));
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, test::patienceMs);
    QCOMPARE(changes[0][0].toString(), QStringLiteral("things"));
    QVERIFY(changes[0][1].value<QList<QUuid>>().isEmpty());
    TF_VERIFY(owner->execute(
        "delete from farm.things where thing_id in (select thing_id from farm.things limit 150)"));
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 2, test::patienceMs);
    QCOMPARE(changes[1][1].value<QList<QUuid>>().size(), 150);
}

void DatabaseTest::reconnectMeansRefreshEverything() {
    QSignalSpy changes(m_database.get(), &Database::changed);
    const auto pid = await(m_database->run(backendOf));
    TF_VERIFY(pid);
    TF_VERIFY(m_testDatabase->superSession()->execute("select pg_terminate_backend($1, 30000)",
                                                      Params::of(*pid)));
    QTRY_VERIFY_WITH_TIMEOUT(!changes.isEmpty(), test::patienceMs);
    QCOMPARE(changes[0][0].toString(), QString());
    QVERIFY(changes[0][1].value<QList<QUuid>>().isEmpty());
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
