// SPDX-License-Identifier: GPL-3.0-or-later
// Fault F17: servers whose certificate is wrong, old or missing are refused, whatever the URL says.
#include "models/storage/server_address.h"
#include "models/storage/session.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtConcurrent>
#include <QtEndian>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>

using namespace tf;
using namespace tf::storage;

namespace {

const QString host = QStringLiteral("db.example.test");

/// Speaks the first words of a Postgres server: TLS or not, then "wrong password".
class FirstWordsServer final : public QTcpServer {
public:
    QSslConfiguration configuration;
    bool hasTls = true;

protected:
    void incomingConnection(qintptr descriptor) override {
        auto* socket = new QSslSocket(this);
        socket->setSslConfiguration(configuration);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(*socket); });
    }

private:
    void answer(QSslSocket& socket) {
        const QByteArray words = socket.readAll();
        const bool isAsking =
            words.size() == 8 && qFromBigEndian<quint32>(words.constData() + 4) == 80877103;
        if (isAsking && hasTls) {
            socket.write("S");
            socket.startServerEncryption();
        } else if (isAsking) {
            socket.write("N");
        } else {
            const QByteArray body = QByteArray("SFATAL\0C28P01\0Mno\0\0", 19);
            QByteArray message(4, '\0');
            qToBigEndian(static_cast<quint32>(body.size() + 4), message.data());
            socket.write("E" + message + body);
        }
    }
};

bool run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(test::patienceMs) && process.exitCode() == 0;
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servers_data();
    void servers();

private:
    QString path(const QString& name) const { return m_folder.dir().filePath(name); }
    bool makeAuthority(const QString& name);
    bool makeCertificate(const QString& name, const QString& authority, const QString& forHost,
                         const QString& from, const QString& until);

    test::TestFolder m_folder;
};

bool TlsTest::makeAuthority(const QString& name) {
    return run(QStringLiteral("openssl"),
               {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                QStringLiteral("3650"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                QStringLiteral("-keyout"), path(name + QStringLiteral(".key")),
                QStringLiteral("-out"), path(name + QStringLiteral(".crt"))});
}

bool TlsTest::makeCertificate(const QString& name, const QString& authority, const QString& forHost,
                              const QString& from, const QString& until) {
    QFile config(path(name + QStringLiteral(".cnf")));
    QFile index(path(name + QStringLiteral(".index")));
    if (!config.open(QIODevice::WriteOnly) || !index.open(QIODevice::WriteOnly)) {
        return false;
    }
    config.write(
        QStringLiteral("[ca]\ndefault_ca=d\n[d]\ndatabase=%1\nnew_certs_dir=%2\nrand_serial=yes\n"
                       "default_md=sha256\npolicy=p\nx509_extensions=e\nunique_subject=no\n"
                       "[p]\ncommonName=supplied\n[e]\nsubjectAltName=DNS:%3\n")
            .arg(index.fileName(), m_folder.dir().path(), forHost)
            .toUtf8());
    config.close();
    index.close();
    return run(QStringLiteral("openssl"),
               {QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"),
                QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                QStringLiteral("/CN=") + forHost, QStringLiteral("-keyout"),
                path(name + QStringLiteral(".key")), QStringLiteral("-out"),
                path(name + QStringLiteral(".csr"))}) &&
           run(QStringLiteral("openssl"),
               {QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                QStringLiteral("-config"), config.fileName(), QStringLiteral("-in"),
                path(name + QStringLiteral(".csr")), QStringLiteral("-out"),
                path(name + QStringLiteral(".crt")), QStringLiteral("-cert"),
                path(authority + QStringLiteral(".crt")), QStringLiteral("-keyfile"),
                path(authority + QStringLiteral(".key")), QStringLiteral("-startdate"), from,
                QStringLiteral("-enddate"), until});
}

void TlsTest::initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty() ||
        !QSslSocket::supportsSsl()) {
        QSKIP("openssl is not installed");
    }
    const QString past = QStringLiteral("20200101000000Z");
    const QString future = QStringLiteral("20990101000000Z");
    const QString ours = QStringLiteral("ours");
    QVERIFY(makeAuthority(ours));
    QVERIFY(makeAuthority(QStringLiteral("theirs")));
    QVERIFY(makeCertificate(QStringLiteral("good"), ours, host, past, future));
    QVERIFY(makeCertificate(QStringLiteral("expired"), ours, host, past,
                            QStringLiteral("20210101000000Z")));
    QVERIFY(makeCertificate(QStringLiteral("early"), ours, host, QStringLiteral("20980101000000Z"),
                            future));
    QVERIFY(makeCertificate(QStringLiteral("otherhost"), ours, QStringLiteral("evil.example.test"),
                            past, future));
    QVERIFY(
        makeCertificate(QStringLiteral("otherca"), QStringLiteral("theirs"), host, past, future));
}

void TlsTest::servers_data() {
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const char* certificate, const char* parameters,
                        ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(parameters)
                            << code;
    };
    row("good one gets to the password", "good", "", ErrorCode::AuthenticationFailed);
    row("expired", "expired", "", ErrorCode::TlsRequired);
    row("not yet valid", "early", "", ErrorCode::TlsRequired);
    row("other host", "otherhost", "", ErrorCode::TlsRequired);
    row("other authority", "otherca", "", ErrorCode::TlsRequired);
    row("self-signed", "theirs", "", ErrorCode::TlsRequired);
    row("other authority, asked to require only", "otherca", "&sslmode=require",
        ErrorCode::TlsRequired);
    row("other host, asked for verify-ca", "otherhost", "&sslmode=verify-ca",
        ErrorCode::TlsRequired);
    row("TLS 1.1", "old", "", ErrorCode::TlsRequired);
    row("plain text", "", "", ErrorCode::TlsRequired);
    row("plain text, asked to disable", "", "&sslmode=disable", ErrorCode::TlsRequired);
    row("plain text, asked to prefer", "", "&sslmode=prefer", ErrorCode::TlsRequired);
}

void TlsTest::servers() {
    QFETCH(QString, certificate);
    QFETCH(QString, parameters);
    QFETCH(ErrorCode, code);
    FirstWordsServer server;
    server.hasTls = !certificate.isEmpty();
    const QString name =
        certificate == QLatin1StringView("old") ? QStringLiteral("good") : certificate;
    if (server.hasTls) {
        server.configuration.setLocalCertificateChain(
            QSslCertificate::fromPath(path(name + QStringLiteral(".crt"))));
        QFile key(path(name + QStringLiteral(".key")));
        QVERIFY(key.open(QIODevice::ReadOnly));
        server.configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        server.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (certificate == QLatin1StringView("old")) {
            QT_WARNING_PUSH
            QT_WARNING_DISABLE_DEPRECATED
            server.configuration.setProtocol(QSsl::TlsV1_1);
            QT_WARNING_POP
        }
    }
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto address =
        ServerAddress::parse(QStringLiteral("postgresql://ann@%1:%2/desk?sslrootcert=%3%4")
                                 .arg(host)
                                 .arg(server.serverPort())
                                 .arg(path(QStringLiteral("ours.crt")), parameters));
    TF_VERIFY(address);
    const QByteArray connection =
        address->connectionString + " hostaddr='127.0.0.1'"; // no name service here
    const auto outcome = test::await(QtConcurrent::run([connection]() -> Result<int> {
        TF_TRY(const auto session, Session::open(connection, "secret"));
        return session->backendPid();
    }));
    QVERIFY(!outcome.isOk());
    QVERIFY2(outcome.error().code == code, test::describe(outcome).constData());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
