// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/practice_setup.h"
#include "models/farms/stored_feed.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>

namespace tf::farms::test {

/// A workspace on one database with every service that the engine needs.
struct Desk {
    explicit Desk(const tf::test::TestDatabase& testDatabase)
        : connection(testDatabase.settings())
        , ledger(database, tf::test::TestDatabase::workspace(), QStringLiteral("tester"))
        , jobs(2)
        , market(database, jobs, tf::test::TestDatabase::workspace())
        , engine(connection, clock)
        , farms(database, ledger, engine, clock, tf::test::TestDatabase::workspace()) {}

    EngineRun run(double speed = 0, std::optional<Instant> until = std::nullopt) const {
        EngineRun run{.feed = storedCandles(speed, until),
                      .context = {.workspace = tf::test::TestDatabase::workspace(),
                                  .epoch = ledger.epoch(),
                                  .actor = QStringLiteral("engine")}};
        run.settings.batchesPerWrite = 100;
        return run;
    }

    storage::ConnectionSettings connection;
    SystemClock clock;
    storage::Database database;
    ledger::LedgerService ledger;
    Jobs jobs;
    market::MarketService market;
    TradingEngine engine;
    FarmService farms;
};

inline Result<void> open(Desk& desk) {
    TF_CHECK(tf::test::await(desk.database.open(desk.connection)));
    TF_CHECK(tf::test::await(desk.ledger.claimWriter(true)));
    return tf::test::await(desk.farms.refresh());
}

inline Result<void> setUp(Desk& desk, const PracticePlan& plan) {
    PracticeSetup setup(desk.ledger, desk.market, desk.farms, desk.clock, plan);
    QSignalSpy finished(&setup, &PracticeSetup::finished);
    setup.start();
    if (finished.isEmpty() && !finished.wait(10 * tf::test::patienceMs)) {
        return Error{ErrorCode::Timeout, QStringLiteral("the setup does not end")};
    }
    return finished.first().first().value<Result<void>>();
}

inline Result<void> setUp(Desk& desk, int days) {
    return setUp(desk, {.seed = 7, .simulatedDays = days, .agentsPerFarm = 2});
}

inline Result<void> runToTheEnd(Desk& desk, std::optional<Instant> until = std::nullopt,
                                int timeoutMs = 10 * tf::test::patienceMs) {
    QSignalSpy finished(&desk.engine, &TradingEngine::finished);
    TF_CHECK(desk.engine.start(desk.run(0, until)));
    if (finished.isEmpty() && !finished.wait(timeoutMs)) {
        return Error{ErrorCode::Timeout, QStringLiteral("the engine does not end")};
    }
    return finished.first().first().value<Result<void>>();
}

inline constexpr auto stateOfTheBooks = R"(
select string_agg(x, E'\n' order by x) from (
    select 'balance ' || b.wallet_id || ' ' || b.asset_id || ' ' || b.class || ' ' || b.posted || ' ' || b.held as x
    from farm.balances b join farm.wallets w on w.wallet_id = b.wallet_id
    where b.posted <> 0 or b.held <> 0
    union all
    select 'fill ' || f.fill_id || ' ' || f.quantity || ' ' || f.price || ' ' || f.fee from farm.fills f
    union all
    select 'order ' || o.order_id || ' ' || o.state || ' ' || o.filled_quantity || ' ' || o.last_step from farm.orders o
    union all
    select 'snapshot ' || s.entity_id || ' ' || s.taken_at || ' ' || s.equity from farm.equity_snapshots s) t)";

inline QString booksOf(const tf::test::TestDatabase& database) {
    const auto session = database.ownerSession();
    return session->query(stateOfTheBooks).value().text(0, 0);
}

inline qint64 countOf(const tf::test::TestDatabase& database, const char* sql) {
    return database.ownerSession()->query(sql).value().int64(0, 0);
}

/// Runs a program that is built beside the tests over the database and kills it when it comes to
/// `failpoint` (empty: never). Its exit code, -1 when it does not end.
inline int runVictim(const char* program, const tf::test::TestDatabase& database,
                     const QByteArray& failpoint = {}) {
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TF_FAILPOINT_HIT"), QString::fromLatin1(failpoint));
    victim.setProcessEnvironment(environment);
    victim.setProcessChannelMode(QProcess::ForwardedChannels);
    victim.start(QCoreApplication::applicationDirPath() + u'/' + QString::fromLatin1(program),
                 {QString::fromUtf8(database.settings().connectionString),
                  tf::test::TestDatabase::workspace().toString()});
    return victim.waitForFinished(tf::test::patienceMs) ? victim.exitCode() : -1;
}

} // namespace tf::farms::test

Q_DECLARE_METATYPE(tf::Result<void>)
