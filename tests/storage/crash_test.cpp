// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the server at random moments under load: the program reconnects by itself, and every
// row whose commit was acknowledged is there. Product settings. TF_NIGHTLY raises the number of
// kills to 100.
#include "models/core/when_done.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <csignal>
#include <random>

using namespace tf;
using namespace tf::storage;
using tf::test::await;
using tf::test::TestServer;

namespace {

constexpr unsigned seed = 20261129;
constexpr int writers = 6;

/// Children of a process, by /proc.
QList<qint64> childrenOf(qint64 parent) {
    QList<qint64> children;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& name : names) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(name));
        if (!stat.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray line = stat.readAll(); // pid (comm) state ppid …
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == parent) {
            children.append(name.toLongLong());
        }
    }
    return children;
}

void killHard(qint64 process) {
    ::kill(static_cast<pid_t>(process), SIGKILL);
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedRowsSurviveKills();

private:
    void writeNext(bool isTurning);
    void write(QUuid id, bool isTurning);
    void strike(PrivateServer& server);

    std::unique_ptr<Database> m_database;
    std::mt19937 m_random{seed};
    QSet<QUuid> m_acknowledged;
    int m_unknown = 0;
    int m_lost = 0;
    bool m_isStopping = false;
    int m_running = 0;
    QString m_surprise;
};

void CrashTest::writeNext(bool isTurning) {
    if (m_isStopping) {
        return;
    }
    write(newUuid(), isTurning);
}

void CrashTest::write(QUuid id, bool isTurning) {
    ++m_running;
    const auto job = m_database->run(
        [id](Session& session) -> Result<void> {
            return session.inTransaction([&]() -> Result<void> {
                TF_CHECK(session.execute("insert into farm.kept values ($1) on conflict do nothing",
                                         Params::of(id)));
                return session.execute("update farm.hot set n = n + 1");
            });
        },
        isTurning ? Lane::Interactive : Lane::Background);
    whenDone(job, this, [this, id, isTurning](const Result<void>& outcome) {
        --m_running;
        if (outcome.isOk()) {
            m_acknowledged.insert(id);
            writeNext(!isTurning);
            return;
        }
        switch (outcome.error().code) {
        case ErrorCode::OutcomeUnknown: // asked for by the same id
            ++m_unknown;
            break;
        case ErrorCode::ConnectionLost:
            ++m_lost;
            break;
        default:
            m_surprise = errorName(outcome.error().code) + u' ' + outcome.error().detail;
            m_isStopping = true;
            return;
        }
        write(id, isTurning);
    });
}

void CrashTest::strike(PrivateServer& server) {
    const qint64 postmaster = server.processId();
    if (postmaster == 0) {
        return; // still starting after the last one: that counts as a hit too
    }
    const QList<qint64> children = childrenOf(postmaster);
    switch (m_random() % 4) {
    case 0:
        killHard(postmaster);
        break;
    case 1:
        killHard(postmaster);
        for (const qint64 child : children) {
            killHard(child);
        }
        break;
    case 2: // one of its processes, a backend or not: the postmaster restarts them all
        if (!children.isEmpty()) {
            killHard(children[static_cast<qsizetype>(m_random() %
                                                     static_cast<size_t>(children.size()))]);
        }
        break;
    default:
        ::kill(static_cast<pid_t>(postmaster), SIGQUIT); // immediate shutdown
        break;
    }
}

void CrashTest::acknowledgedRowsSurviveKills() {
    const int kills = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 500 : 100;
    const auto server = TestServer::start(TestServer::Durability::AsInProduct);
    TF_VERIFY(server);
    const auto database = (*server)->createDatabase();
    TF_VERIFY(database);
    TF_VERIFY((*database)->ownerSession()->executeScript(
        "create table farm.kept (id uuid primary key); create table farm.hot (n bigint);"
        "insert into farm.hot values (0); grant select, insert, update on farm.kept, farm.hot to "
        "tf_app"));
    PrivateServer& running = (*server)->server();
    ConnectionSettings settings = (*database)->settings();
    settings.ensureServer = [&running] { return running.ensureRunning(); };
    m_database = std::make_unique<Database>();
    TF_VERIFY(await(m_database->open(settings)));
    for (int i = 0; i < writers; ++i) {
        writeNext(i % 2 == 0);
    }
    QElapsedTimer timer;
    timer.start();
    for (int kill = 0; kill < kills && m_surprise.isEmpty(); ++kill) {
        // each blow falls after another random number of acknowledged commits: it had reconnected
        const qsizetype wanted =
            m_acknowledged.size() + 1 + static_cast<qsizetype>(m_random() % 40);
        QTRY_VERIFY2_WITH_TIMEOUT(m_acknowledged.size() >= wanted || !m_surprise.isEmpty(),
                                  "no commit after a kill", 2 * test::patienceMs);
        strike(running);
    }
    const qsizetype before = m_acknowledged.size();
    QTRY_VERIFY_WITH_TIMEOUT(m_acknowledged.size() > before + writers || !m_surprise.isEmpty(),
                             2 * test::patienceMs);
    m_isStopping = true;
    QTRY_COMPARE_WITH_TIMEOUT(m_running, 0, 2 * test::patienceMs);
    QVERIFY2(m_surprise.isEmpty(), qPrintable(m_surprise));
    qInfo("seed %u: %d kills in %lld ms, %lld acknowledged, %d unknown at commit, %d lost and "
          "repeated",
          seed, kills, timer.elapsed(), static_cast<long long>(m_acknowledged.size()), m_unknown,
          m_lost);
    m_database->close();
    TF_VERIFY(running.ensureRunning());
    const auto rows = (*database)->session()->query("select id from farm.kept");
    TF_VERIFY(rows);
    QSet<QUuid> found;
    for (int row = 0; row < rows->size(); ++row) {
        found.insert(rows->uuid(row, 0));
    }
    QCOMPARE(found.size(), rows->size());
    QVERIFY(found.contains(m_acknowledged));
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_test.moc"
