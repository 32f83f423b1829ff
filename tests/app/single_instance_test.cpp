// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tf::app;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

class SingleInstanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstOneWinsUntilItGoes() {
        const QTemporaryDir folder;
        SingleInstance second(QDir(folder.path()));
        {
            SingleInstance first(QDir(folder.path()));
            QVERIFY(first.claim(QStringLiteral("w1")));
            QVERIFY(first.claim(QStringLiteral("w1"))); // its own
            QVERIFY(!second.claim(QStringLiteral("w1")));
            QVERIFY(second.claim(QStringLiteral("w2"))); // another workspace
        }
        QVERIFY(second.claim(QStringLiteral("w1")));
    }

    void raisesAndOpens() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("candles with blank.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SingleInstance first(QDir(folder.path()));
        SingleInstance second(QDir(folder.path()));
        QVERIFY(first.claim(QStringLiteral("w1")));
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QSignalSpy opened(&first, &SingleInstance::openFileRequested);
        QSignalSpy handedOver(&second, &SingleInstance::handedOver);
        second.handOver(QStringLiteral("w1"),
                        {file.fileName(), folder.filePath(QStringLiteral("absent.csv"))});
        QVERIFY(handedOver.wait(patienceMs));
        QVERIFY(handedOver.first().first().toBool());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(opened.first().first().toString(), file.fileName());
    }

    void saysWhenNobodyHears() {
        const QTemporaryDir folder;
        SingleInstance lonely(QDir(folder.path()));
        QSignalSpy handedOver(&lonely, &SingleInstance::handedOver);
        lonely.handOver(QStringLiteral("w1"), {});
        QVERIFY(handedOver.size() == 1 || handedOver.wait(patienceMs));
        QVERIFY(!handedOver.first().first().toBool());
    }

    void obeysNothingElse() {
        const QTemporaryDir folder;
        SingleInstance first(QDir(folder.path()));
        QVERIFY(first.claim(QStringLiteral("w1")));
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QSignalSpy opened(&first, &SingleInstance::openFileRequested);
        const QStringList sockets =
            QDir(folder.path()).entryList({QStringLiteral("*.sock")}, QDir::System | QDir::Files);
        QCOMPARE(sockets.size(), 1);
        const QString path = folder.filePath(sockets.first());
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QLocalSocket socket;
        socket.connectToServer(path);
        QVERIFY(socket.waitForConnected(patienceMs));
        socket.write("quit\nexec rm\nopen /etc\n" + QByteArray(10'000, 'x') + "\nraise\n");
        QTRY_VERIFY_WITH_TIMEOUT(
            raised.size() == 1 || socket.state() == QLocalSocket::UnconnectedState, patienceMs);
        QVERIFY(opened.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
