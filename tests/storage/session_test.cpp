// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/session.h"

#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QtConcurrent>

using namespace tf;
using namespace tf::storage;
using tf::test::TestDatabase;
using tf::test::TestServer;

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void valuesComeBackAsTheyWent();
    void nullsComeBackAsNull();
    void arraysComeBackAsTheyWent();
    void numericKeepsEveryDigit();
    void hostileTextIsRefusedOrKept();
    void oneStatementPerCall();
    void sqlStatesBecomeCodes_data();
    void sqlStatesBecomeCodes();
    void transactionCommitsAndRollsBack();
    void savepointUndoesItsPartOnly();
    void ignoredErrorCommitsNothing();
    void serializationFailuresRunAgain();
    void lostAtCommitIsUnknown();
    void lostBeforeCommitIsLost();
    void copyInAndOut();
    void copyInErrorsAbort();
    void copyOutStopsAtTheReadersError();
    void noticesArrive();
    void cancelStopsAStatement();
    void refusedConnections();

private:
    void killBackend(int pid);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

void SessionTest::initTestCase() {
    auto server = TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
}

void SessionTest::init() {
    auto database = m_server->createEmptyDatabase();
    TF_VERIFY(database);
    m_database = *std::move(database);
    m_session = m_database->ownerSession();
    TF_VERIFY(m_session->executeScript(
        "create schema farm; create table farm.t (id int primary key, n int)"));
}

void SessionTest::cleanup() {
    m_session.reset();
    m_database.reset();
}

void SessionTest::killBackend(int pid) {
    const auto super = m_database->superSession();
    TF_VERIFY(super->execute("select pg_terminate_backend($1, 30000)", Params::of(pid)));
}

void SessionTest::valuesComeBackAsTheyWent() {
    const QString text = QStringLiteral("héllo 'quoted' \\ \" $1 😀; drop table t; --");
    const QByteArray bytes("\0\x01\xff'\\", 5);
    const QUuid uuid = newUuid();
    const Instant instant = Instant::fromMs(1'795'958'505'120);
    const auto rows = m_session->query(
        "select $1::text, $2::boolean, $3::int, $4::bigint, $5::float8, $6::numeric, $7::uuid, "
        "$8::timestamptz(3), $9::bytea, (extract(epoch from $8::timestamptz) * 1000)::bigint",
        Params::of(text, true, -7, qint64(9'007'199'254'740'993), 0.1,
                   Decimal::literal("-0.000000000000000001"), uuid, instant, bytes));
    TF_VERIFY(rows);
    QCOMPARE(rows->text(0, 0), text);
    QCOMPARE(rows->boolean(0, 1), true);
    QCOMPARE(rows->int32(0, 2), -7);
    QCOMPARE(rows->int64(0, 3), qint64(9'007'199'254'740'993));
    QCOMPARE(rows->float64(0, 4), 0.1);
    QVERIFY(rows->decimal(0, 5) == Decimal::literal("-0.000000000000000001"));
    QCOMPARE(rows->uuid(0, 6), uuid);
    QVERIFY(rows->instant(0, 7) == instant);
    QCOMPARE(rows->bytes(0, 8), bytes);
    QVERIFY(rows->instant(0, 9) == instant);
}

void SessionTest::nullsComeBackAsNull() {
    const auto rows = m_session->query(
        "select $1::text, $2::uuid, $3::numeric, $4::timestamptz, $5::bytea, $6::int, $7::text[]",
        Params::of(std::optional<QString>(), QUuid(), std::optional<Decimal>(),
                   std::optional<Instant>())
            .addNull()
            .add(std::optional<int>())
            .addNull());
    TF_VERIFY(rows);
    for (int column = 0; column < 7; ++column) {
        QVERIFY(rows->isNull(0, column));
    }
    QCOMPARE(rows->text(0, 0), QString());
    QVERIFY(rows->decimal(0, 2).isZero());
    QVERIFY(rows->instant(0, 3) == Instant());
    QVERIFY(rows->textArray(0, 6).isEmpty());
}

void SessionTest::arraysComeBackAsTheyWent() {
    const QStringList texts = {QStringLiteral("a,b"), QStringLiteral("{\"x\"}"), QString(),
                               QStringLiteral("NULL"), QStringLiteral("back\\slash")};
    const std::vector<QUuid> uuids = {newUuid(), newUuid()};
    const std::vector<Decimal> decimals = {Decimal(1), Decimal::literal("2.5")};
    const auto rows = m_session->query(
        "select $1::text[], $2::uuid[], (select sum(d) from unnest($3::numeric[]) d), "
        "(select sum(i) from unnest($4::bigint[]) i), array_length($5::int[], 1), $6::text[]",
        Params::of(texts, uuids, decimals, std::vector<qint64>{5'000'000'000, 1},
                   std::vector<int>{1, 2, 3}, QStringList()));
    TF_VERIFY(rows);
    QCOMPARE(rows->textArray(0, 0), texts);
    QCOMPARE(rows->textArray(0, 1).value(1), uuids[1].toString(QUuid::WithoutBraces));
    QVERIFY(rows->decimal(0, 2) == Decimal::literal("3.5"));
    QCOMPARE(rows->int64(0, 3), qint64(5'000'000'001));
    QCOMPARE(rows->int32(0, 4), 3);
    QVERIFY(rows->textArray(0, 5).isEmpty());
}

void SessionTest::numericKeepsEveryDigit() {
    const Decimal value = Decimal::literal("12345678901234567.123456789012345678");
    const auto rows = m_session->query("select $1::numeric(38,18)", Params::of(value));
    TF_VERIFY(rows);
    QVERIFY(rows->decimal(0, 0) == value);
}

void SessionTest::hostileTextIsRefusedOrKept() {
    const QString withNul = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    const QString halfPair = QStringLiteral("a") + QChar(0xD800);
    TF_VERIFY_ERROR(m_session->query("select $1::text", Params::of(withNul)),
                    ErrorCode::InvalidText);
    TF_VERIFY_ERROR(m_session->query("select $1::text", Params::of(halfPair)),
                    ErrorCode::InvalidText);
    TF_VERIFY_ERROR(m_session->query("select $1::text[]", Params::of(QStringList{halfPair})),
                    ErrorCode::InvalidText);
    for (const QString& text : {QStringLiteral("'); drop table farm.t; --"), QStringLiteral("%s%n"),
                                QStringLiteral("\u202Egnp.exe"), QString(1'000'000, u'x')}) {
        const auto rows = m_session->query("select $1::text", Params::of(text));
        TF_VERIFY(rows);
        QCOMPARE(rows->text(0, 0), text);
    }
}

void SessionTest::oneStatementPerCall() {
    TF_VERIFY_ERROR(m_session->query("select 1; select 2"), ErrorCode::SqlFailed);
}

void SessionTest::sqlStatesBecomeCodes_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("syntax") << QByteArray("selekt 1") << ErrorCode::SqlFailed;
    QTest::newRow("zero") << QByteArray("select 1/0") << ErrorCode::DivisionByZero;
    QTest::newRow("range") << QByteArray("select 100000::smallint") << ErrorCode::Overflow;
    QTest::newRow("unique") << QByteArray("insert into farm.t values (1), (1)")
                            << ErrorCode::AlreadyExists;
    QTest::newRow("null") << QByteArray("insert into farm.t values (null)")
                          << ErrorCode::ConstraintViolated;
    QTest::newRow("not a number") << QByteArray("select 'x'::int") << ErrorCode::InvalidText;
    QTest::newRow("forbidden") << QByteArray("select * from pg_catalog.pg_authid")
                               << ErrorCode::PermissionDenied;
    QTest::newRow("own") << QByteArray(
                                "do $$ begin raise exception 'no' using errcode = 'TF002'; end $$")
                         << ErrorCode::InsufficientFunds;
    QTest::newRow("own, unknown")
        << QByteArray("do $$ begin raise exception 'no' using errcode = 'TFZZZ'; end $$")
        << ErrorCode::SqlFailed;
    QTest::newRow("timeout")
        << QByteArray("do $$ begin set local statement_timeout = 20; perform pg_sleep(30); end $$")
        << ErrorCode::Timeout;
}

void SessionTest::sqlStatesBecomeCodes() {
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    if (code == ErrorCode::Timeout) { // a limit holds from the next statement on
        TF_VERIFY(m_session->execute("set statement_timeout = 20"));
        TF_VERIFY_ERROR(m_session->execute("select pg_sleep(30)"), code);
        return;
    }
    TF_VERIFY_ERROR(m_session->execute(sql.constData()), code);
    QVERIFY(m_session->isAlive());
}

void SessionTest::transactionCommitsAndRollsBack() {
    TF_VERIFY(m_session->inTransaction(
        [&] { return m_session->execute("insert into farm.t values (1, 0)"); }));
    const auto refused = m_session->inTransaction([&]() -> Result<void> {
        TF_CHECK(m_session->execute("insert into farm.t values (2, 0)"));
        return Error{ErrorCode::InsufficientFunds, {}};
    });
    TF_VERIFY_ERROR(refused, ErrorCode::InsufficientFunds);
    QVERIFY(!m_session->isInTransaction());
    QCOMPARE(m_session->query("select count(*) from farm.t")->int32(0, 0), 1);
    TF_VERIFY_ERROR(m_session->inTransaction(
                        [&] { return m_session->execute("insert into farm.t values (3, 0)"); },
                        Session::Isolation::RepeatableReadOnly),
                    ErrorCode::ReadOnlyServer);
}

void SessionTest::savepointUndoesItsPartOnly() {
    TF_VERIFY(m_session->inTransaction([&]() -> Result<void> {
        TF_CHECK(m_session->execute("insert into farm.t values (1, 0)"));
        const auto inner = m_session->inTransaction([&]() -> Result<void> {
            TF_CHECK(m_session->execute("insert into farm.t values (2, 0)"));
            return m_session->execute("insert into farm.t values (2, 0)");
        });
        TF_ASSERT(!inner.isOk() && inner.error().code == ErrorCode::AlreadyExists);
        return m_session->inTransaction(
            [&] { return m_session->execute("insert into farm.t values (3, 0)"); });
    }));
    const auto rows = m_session->query("select array_agg(id::text order by id) from farm.t");
    QCOMPARE(rows->textArray(0, 0), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
}

void SessionTest::ignoredErrorCommitsNothing() {
    const auto outcome = m_session->inTransaction([&]() -> Result<void> {
        TF_CHECK(m_session->execute("insert into farm.t values (1, 0)"));
        [[maybe_unused]] const auto ignored = m_session->execute("select 1/0");
        return {};
    });
    TF_VERIFY_ERROR(outcome, ErrorCode::SqlFailed);
    QCOMPARE(m_session->query("select count(*) from farm.t")->int32(0, 0), 0);
}

void SessionTest::serializationFailuresRunAgain() {
    int runs = 0;
    TF_VERIFY(m_session->inTransaction([&]() -> Result<void> {
        ++runs;
        return runs < 3 ? m_session->execute(
                              "do $$ begin raise exception 'busy' using errcode = '40001'; end $$")
                        : m_session->execute("insert into farm.t values (1, 0)");
    }));
    QCOMPARE(runs, 3);
    runs = 0;
    TF_VERIFY_ERROR(m_session->inTransaction([&]() -> Result<void> {
        ++runs;
        return m_session->execute(
            "do $$ begin raise exception 'busy' using errcode = '40P01'; end $$");
    }),
                    ErrorCode::Serialization);
    QCOMPARE(runs, 4);
}

void SessionTest::lostAtCommitIsUnknown() {
    // a deferred trigger runs inside COMMIT: it ends its own backend there
    TF_VERIFY(m_database->superSession()->executeScript(
        "create function farm.die() returns trigger language plpgsql security definer as "
        "$$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;"
        "create constraint trigger die after insert on farm.t deferrable initially deferred "
        "for each row execute function farm.die()"));
    const auto outcome = m_session->inTransaction(
        [&] { return m_session->execute("insert into farm.t values (1, 0)"); });
    TF_VERIFY_ERROR(outcome, ErrorCode::OutcomeUnknown);
}

void SessionTest::lostBeforeCommitIsLost() {
    const auto outcome = m_session->inTransaction([&]() -> Result<void> {
        TF_CHECK(m_session->execute("insert into farm.t values (1, 0)"));
        killBackend(m_session->backendPid());
        return m_session->execute("insert into farm.t values (2, 0)");
    });
    TF_VERIFY_ERROR(outcome, ErrorCode::ConnectionLost);
    TF_VERIFY_ERROR(m_session->query("select 1"), ErrorCode::ConnectionLost);
    QVERIFY(!m_session->isAlive());
    QCOMPARE(m_database->ownerSession()->query("select count(*) from farm.t")->int32(0, 0), 0);
}

void SessionTest::copyInAndOut() {
    int sent = 0;
    const auto copied =
        m_session->copyIn("copy farm.t from stdin", [&](QByteArray& chunk) -> Result<bool> {
            for (int i = 0; i < 1000; ++i) {
                chunk += QByteArray::number(sent) + "\t" + QByteArray::number(sent * 2) + "\n";
                ++sent;
            }
            return sent < 10'000;
        });
    TF_VERIFY(copied);
    QCOMPARE(*copied, qint64(10'000));
    qint64 sum = 0;
    TF_VERIFY(m_session->copyOut("copy farm.t to stdout", [&](QByteArrayView row) -> Result<void> {
        const QByteArray line = row.toByteArray().trimmed();
        sum += line.split('\t').value(1).toLongLong();
        return {};
    }));
    QCOMPARE(sum, qint64(10'000) * 9'999);
}

void SessionTest::copyInErrorsAbort() {
    const auto source =
        m_session->copyIn("copy farm.t from stdin", [](QByteArray& chunk) -> Result<bool> {
            chunk = "1\t1\n";
            return Error{ErrorCode::BadRow, QStringLiteral("row 7")};
        });
    TF_VERIFY_ERROR(source, ErrorCode::BadRow);
    const auto bad =
        m_session->copyIn("copy farm.t from stdin", [](QByteArray& chunk) -> Result<bool> {
            chunk = "1\tx\n";
            return false;
        });
    TF_VERIFY_ERROR(bad, ErrorCode::InvalidText);
    TF_VERIFY_ERROR(m_session->copyIn("copy nothing_there from stdin",
                                      [](QByteArray&) -> Result<bool> { return false; }),
                    ErrorCode::SqlFailed);
    QCOMPARE(m_session->query("select count(*) from farm.t")->int32(0, 0), 0);
}

void SessionTest::copyOutStopsAtTheReadersError() {
    int rows = 0;
    const auto outcome = m_session->copyOut("copy (select generate_series(1, 1000000)) to stdout",
                                            [&](QByteArrayView) -> Result<void> {
                                                ++rows;
                                                return Error{ErrorCode::DiskFull, {}};
                                            });
    TF_VERIFY_ERROR(outcome, ErrorCode::DiskFull);
    QCOMPARE(rows, 1);
    TF_VERIFY(m_session->query("select 1"));
}

void SessionTest::noticesArrive() {
    TF_VERIFY(m_session->execute("listen tf_changed"));
    const auto other = m_database->ownerSession();
    TF_VERIFY(other->execute("select pg_notify('tf_changed', 'wallets:')"));
    std::vector<Session::Notice> notices;
    const auto hasHeard = [&] {
        for (Session::Notice& notice : m_session->takeNotices()) {
            notices.push_back(std::move(notice));
        }
        return !notices.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasHeard(), test::patienceMs);
    QCOMPARE(notices[0].channel, QByteArray("tf_changed"));
    QCOMPARE(notices[0].payload, QByteArray("wallets:"));
}

void SessionTest::cancelStopsAStatement() {
    const Session::Canceller canceller = m_session->canceller();
    const auto waiter = m_database->superSession();
    // the other thread cancels as soon as the server shows that the statement runs
    const QFuture<void> cancelling = QtConcurrent::run([&] {
        while (waiter
                   ->query("select 1 from pg_stat_activity where query like 'select pg_sleep%' and "
                           "state = 'active'")
                   ->isEmpty()) {
        }
        canceller.cancel();
    });
    TF_VERIFY_ERROR(m_session->execute("select pg_sleep(300)"), ErrorCode::Cancelled);
    QFuture<void>(cancelling).waitForFinished();
    TF_VERIFY(m_session->query("select 1"));
}

void SessionTest::refusedConnections() {
    const PrivateServer& server = m_server->server();
    TF_VERIFY_ERROR(
        Session::open(server.connectionString(QStringLiteral("no_such_database"), "tf_app")),
        ErrorCode::NotFound);
    TF_VERIFY_ERROR(Session::open(server.connectionString(m_database->name(), "postgres")),
                    ErrorCode::AuthenticationFailed);
    TF_VERIFY_ERROR(Session::open("host=/nonexistent dbname=x"), ErrorCode::ConnectionFailed);
    TF_VERIFY_ERROR(Session::open("nonsense=1"), ErrorCode::ConnectionFailed);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
