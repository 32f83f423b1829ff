// SPDX-License-Identifier: GPL-3.0-or-later
// The real keychain (gnome-keyring) on a session bus of its own, and its absence. The test runs
// itself again under dbus-run-session for each state, because a process has one session bus for its
// life.
#include "models/storage/secret_store.h"

#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace tf;
using namespace tf::storage;
using tf::test::await;

namespace {

const QString key = QStringLiteral("workspace/test");
const QByteArray secret("p\xc3\xa4ss\0word", 10);

/// Each scenario answers what went wrong, or nothing.
QString playUnlocked() {
    KeychainSecretStore store(QStringLiteral("trading-farm-test"));
    const auto missing = await(store.read(key));
    const auto written = await(store.write(key, secret));
    const auto read = await(store.read(key));
    const auto removed = await(store.remove(key));
    const auto again = await(store.remove(key));
    const auto gone = await(store.read(key));
    const QString story =
        QStringList{test::nameOf(missing), test::nameOf(written), test::nameOf(read),
                    test::nameOf(removed), test::nameOf(again),   test::nameOf(gone)}
            .join(u' ');
    const bool isRight =
        story == QLatin1StringView("KeychainEntryMissing ok ok ok ok KeychainEntryMissing") &&
        *read == secret;
    return isRight ? QString() : story;
}

QString playLocked() {
    KeychainSecretStore store(QStringLiteral("trading-farm-test"), 3'000);
    const auto written = await(store.write(key, secret));
    // a prompt that nobody answers, or a refusal, by the version of the keychain
    const bool isNamed =
        !written.isOk() && (written.error().code == ErrorCode::KeychainLocked ||
                            written.error().code == ErrorCode::KeychainTimeout ||
                            written.error().code == ErrorCode::KeychainUnavailable ||
                            written.error().code == ErrorCode::KeychainDenied);
    const auto read = await(store.read(key));
    const bool isReadNamed = !read.isOk() && (read.error().code == ErrorCode::KeychainLocked ||
                                              read.error().code == ErrorCode::KeychainTimeout);
    return isNamed && isReadNamed ? QString() : test::nameOf(written) + u' ' + test::nameOf(read);
}

QString playAbsent() {
    KeychainSecretStore store(QStringLiteral("trading-farm-test"), 3'000);
    const auto written = await(store.write(key, secret));
    const auto read = await(store.read(key));
    const QString story = test::nameOf(written) + u' ' + test::nameOf(read);
    return story == QLatin1StringView("KeychainUnavailable KeychainUnavailable") ? QString()
                                                                                 : story;
}

} // namespace

class SecretStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryStoreKeeps();
    void tooLongValuesAreRefused();
    void states_data();
    void states();
};

void SecretStoreTest::memoryStoreKeeps() {
    MemorySecretStore store;
    TF_VERIFY_ERROR(await(store.read(key)), ErrorCode::KeychainEntryMissing);
    TF_VERIFY(await(store.write(key, secret)));
    const auto read = await(store.read(key));
    TF_VERIFY(read);
    QCOMPARE(*read, secret);
    TF_VERIFY(await(store.remove(key)));
    TF_VERIFY_ERROR(await(store.read(key)), ErrorCode::KeychainEntryMissing);
}

void SecretStoreTest::tooLongValuesAreRefused() {
    KeychainSecretStore store(QStringLiteral("trading-farm-test"));
    TF_VERIFY_ERROR(await(store.write(key, QByteArray(SecretStore::maxBytes + 1, 'x'))),
                    ErrorCode::KeychainValueTooLong);
}

void SecretStoreTest::states_data() {
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("wrapper");
    // the login keyring is made and unlocked with an empty password; locked: a daemon without one
    QTest::newRow("unlocked")
        << QStringLiteral("unlocked")
        << QStringLiteral("printf '\\n' | gnome-keyring-daemon --unlock --components=secrets "
                          ">/dev/null 2>&1; exec \"$0\"");
    QTest::newRow("locked")
        << QStringLiteral("locked")
        << QStringLiteral(
               "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
               "dbus-send --session --print-reply --dest=org.freedesktop.secrets "
               "/org/freedesktop/secrets org.freedesktop.Secret.Service.Lock "
               "array:objpath:/org/freedesktop/secrets/collection/login >/dev/null 2>&1; exec "
               "\"$0\"");
    QTest::newRow("no bus") << QStringLiteral("absent") << QString();
    QTest::newRow("no keychain") << QStringLiteral("absent-on-bus")
                                 << QStringLiteral("exec \"$0\"");
}

void SecretStoreTest::states() {
    QFETCH(QString, scenario);
    QFETCH(QString, wrapper);
    if (!wrapper.isEmpty() &&
        (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() ||
         QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())) {
        QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
    }
    const test::TestFolder home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.dir().path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.dir().path());
    environment.remove(QStringLiteral("XDG_DATA_HOME"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=/nonexistent"));
    environment.insert(QStringLiteral("TF_SECRET_SCENARIO"), scenario);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString self = QCoreApplication::applicationFilePath();
    if (wrapper.isEmpty()) {
        process.start(self, {});
    } else {
        QStringList arguments;
        if (scenario == QLatin1StringView("absent-on-bus")) { // a bus that can start no service
            QFile config(home.dir().filePath(QStringLiteral("bus.conf")));
            QVERIFY(config.open(QIODevice::WriteOnly));
            config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                         "<policy context=\"default\"><allow send_destination=\"*\"/>"
                         "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
            arguments.append(QStringLiteral("--config-file=") + config.fileName());
        }
        arguments +=
            {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), wrapper, self};
        process.start(QStringLiteral("dbus-run-session"), arguments);
    }
    QVERIFY(process.waitForFinished(test::patienceMs));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0, output.constData());
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QString scenario = qEnvironmentVariable("TF_SECRET_SCENARIO");
    if (scenario.isEmpty()) {
        SecretStoreTest tests;
        return QTest::qExec(&tests, argc, argv);
    }
    const QString wrong = scenario == QLatin1StringView("unlocked") ? playUnlocked()
                          : scenario == QLatin1StringView("locked") ? playLocked()
                                                                    : playAbsent();
    if (!wrong.isEmpty()) {
        fprintf(stderr, "%s\n", qPrintable(wrong));
    }
    return wrong.isEmpty() ? 0 : 1;
}

#include "secret_store_test.moc"
