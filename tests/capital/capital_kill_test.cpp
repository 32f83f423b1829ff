// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it applies a plan has moved all of the money or none.
#include "models/core/failpoint.h"
#include "tests/capital/capital_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace tf;
using namespace tf::capital;
using namespace tf::capital::test;
using tf::test::await;

class CapitalKillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void atNamedPlaces_data();
    void atNamedPlaces();
    void atAnyMoment();
    void cleanupTestCase();

private:
    /// A proposal that waits, different from how money lies now.
    Result<Proposal> submitNext();
    std::unique_ptr<QProcess> startVictim(ProposalId proposal, const QString& failpoint = {});
    /// All lines of the plan, or none; whichever it was, approving again makes it all.
    void checkWholeness(const Proposal& proposal, const QString& before);

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_database;
    std::unique_ptr<CapitalDesk> m_desk;
    int m_round = 0;
    int m_whole = 0;
    int m_nothing = 0;
};

void CapitalKillTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = std::move(server).value();
    m_database = m_server->createDatabase().value();
    m_desk = std::make_unique<CapitalDesk>(*m_database);
    TF_VERIFY(open(m_desk->desk));
    TF_VERIFY(setUp(m_desk->desk, 2));
}

Result<Proposal> CapitalKillTest::submitNext() {
    TF_TRY(const Proposal proposal, m_desk->propose(equalShares(++m_round % 2 == 0 ? 0.2 : 0.6)));
    TF_CHECK(await(m_desk->capital.submit(proposal, DecisionCode::PeriodEnded)));
    return proposal;
}

std::unique_ptr<QProcess> CapitalKillTest::startVictim(ProposalId proposal,
                                                       const QString& failpoint) {
    auto victim = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TF_FAILPOINT_HIT"), failpoint);
    victim->setProcessEnvironment(environment);
    victim->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim->start(QCoreApplication::applicationDirPath() + QStringLiteral("/capital_victim"),
                  {QString::fromUtf8(m_database->settings().connectionString), proposal.toString(),
                   tf::test::TestDatabase::workspace().toString()});
    return victim;
}

void CapitalKillTest::checkWholeness(const Proposal& proposal, const QString& before) {
    TF_VERIFY(await(m_desk->desk.ledger.claimWriter(true)));
    const auto session = m_database->ownerSession();
    const auto lines = session->query(
        "select count(*), count(t.transfer_id) from farm.fund_allocations f left join "
        "farm.transfers t using (transfer_id) where f.plan_id = $1",
        storage::Params::of(proposal.id));
    TF_VERIFY(lines);
    const qint64 count = lines->int64(0, 0);
    QCOMPARE(lines->int64(0, 1), count);
    QVERIFY2(count == 0 || count == proposal.movements.size(), qPrintable(QString::number(count)));
    if (count == 0) {
        ++m_nothing;
        QCOMPARE(balancesOf(*m_database), before);
        TF_VERIFY(await(m_desk->capital.approve(proposal.id, {})));
    } else {
        ++m_whole;
        TF_VERIFY_ERROR(await(m_desk->capital.approve(proposal.id, {})), ErrorCode::WrongState);
    }
    const auto situation = m_desk->situation();
    TF_VERIFY(situation);
    QCOMPARE(situation->poolCurrent, proposal.poolAfter);
    for (const Share& share : proposal.shares) {
        QCOMPARE(situation->entity(share.entity)->current, share.after);
    }
}

void CapitalKillTest::atNamedPlaces_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isApplied");
    QTest::newRow("before the commit") << QStringLiteral("ledger.allocation.before:1") << false;
    QTest::newRow("after the commit") << QStringLiteral("ledger.allocation.after:1") << true;
}

void CapitalKillTest::atNamedPlaces() {
#ifndef TF_FAILPOINTS
    QSKIP("this build has no failpoints"); // release code: nothing to strike at
#endif
    QFETCH(QString, place);
    QFETCH(bool, isApplied);
    const auto proposal = submitNext();
    TF_VERIFY(proposal);
    const QString before = balancesOf(*m_database);
    const auto victim = startVictim(proposal->id, place);
    QVERIFY(victim->waitForFinished(tf::test::patienceMs));
    QCOMPARE(victim->exitCode(), failpointExitCode);
    QCOMPARE(balancesOf(*m_database) != before, isApplied);
    checkWholeness(*proposal, before);
}

void CapitalKillTest::atAnyMoment() {
    const int kills = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 200 : 25;
    const quint32 seed = 6;
    QRandomGenerator random(seed);
    m_whole = m_nothing = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto proposal = submitNext();
        TF_VERIFY(proposal);
        const QString before = balancesOf(*m_database);
        const auto victim = startVictim(proposal->id);
        QVERIFY(victim->waitForReadyRead(tf::test::patienceMs)); // it has begun
        QElapsedTimer elapsed;
        elapsed.start();
        const qint64 microseconds = random.bounded(kill % 3 == 0 ? 2'000 : 25'000);
        while (elapsed.nsecsElapsed() < microseconds * 1'000) {
        }
        victim->kill();
        QVERIFY(victim->waitForFinished(tf::test::patienceMs));
        checkWholeness(*proposal, before);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    qInfo("%d kills: %d plans whole, %d not begun", kills, m_whole, m_nothing);
    QVERIFY(m_nothing > 0); // kills came in time
    QCOMPARE(m_desk->findings(), QString());
}

void CapitalKillTest::cleanupTestCase() {
    m_desk.reset();
    m_database.reset();
    m_server.reset();
}

QTEST_GUILESS_MAIN(CapitalKillTest)
#include "capital_kill_test.moc"
