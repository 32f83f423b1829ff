// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/server_address.h"

#include "tests/support/verify.h"

#include <random>

using namespace tf;
using namespace tf::storage;

class ServerAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remoteHostsAreAlwaysVerified_data();
    void remoteHostsAreAlwaysVerified();
    void localHostsAreLeftAsTheyAre_data();
    void localHostsAreLeftAsTheyAre();
    void passwordIsTakenOut();
    void malformedUrlsAreRefused_data();
    void malformedUrlsAreRefused();
    void shownUrlReadsTheSame();
    void randomTextNeverCrashes();
};

void ServerAddressTest::remoteHostsAreAlwaysVerified_data() {
    QTest::addColumn<QString>("parameters");
    QTest::newRow("none") << QString();
    for (const char* mode : {"disable", "allow", "prefer", "require", "verify-ca", "verify-full"}) {
        QTest::newRow(mode) << QStringLiteral("?sslmode=") + QString::fromLatin1(mode);
    }
    QTest::newRow("binding") << QStringLiteral("?sslmode=require&channel_binding=disable");
}

void ServerAddressTest::remoteHostsAreAlwaysVerified() {
    QFETCH(QString, parameters);
    for (const QString& host :
         {QStringLiteral("db.example.com"), QStringLiteral("10.0.0.1"),
          QStringLiteral("127.example.com"), QStringLiteral("localhost.example.com"),
          QStringLiteral("[2001:db8::1]")}) {
        const auto address = ServerAddress::parse(QStringLiteral("postgresql://ann@") + host +
                                                  QStringLiteral("/desk") + parameters);
        TF_VERIFY(address);
        QVERIFY(!address->isLocal);
        for (const char* wanted :
             {"sslmode='verify-full'", "ssl_min_protocol_version='TLSv1.2'",
              "channel_binding='require'", "gssencmode='disable'", "sslrootcert='"}) {
            QVERIFY2(address->connectionString.contains(wanted),
                     address->connectionString.constData());
        }
        QCOMPARE(address->connectionString.count("sslmode="), 1);
    }
}

void ServerAddressTest::localHostsAreLeftAsTheyAre_data() {
    QTest::addColumn<QString>("host");
    for (const char* host :
         {"localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "[::1]", "%2Ftmp%2Fsocket"}) {
        QTest::newRow(host) << QString::fromLatin1(host);
    }
}

void ServerAddressTest::localHostsAreLeftAsTheyAre() {
    QFETCH(QString, host);
    const auto address = ServerAddress::parse(
        QStringLiteral("postgres://ann@%1:6000/desk?sslmode=disable").arg(host));
    TF_VERIFY(address);
    QVERIFY(address->isLocal);
    QVERIFY(address->connectionString.contains("sslmode='disable'"));
}

void ServerAddressTest::passwordIsTakenOut() {
    const auto address =
        ServerAddress::parse(QStringLiteral("postgresql://ann:p%40ss%27w%5Cord@db.example.com:6543/"
                                            "the%20desk?sslrootcert=/etc/own.crt"));
    TF_VERIFY(address);
    QCOMPARE(address->password, QByteArray("p@ss'w\\ord"));
    QCOMPARE(address->host, QStringLiteral("db.example.com"));
    for (const QByteArray& text : {address->connectionString, address->url.toUtf8()}) {
        QVERIFY2(!text.contains("p@ss") && !text.contains("p%40ss"), text.constData());
    }
    QCOMPARE(address->url, QStringLiteral("postgresql://ann@db.example.com:6543/the%20desk"
                                          "?sslmode=verify-full&sslrootcert=%2Fetc%2Fown.crt"));
    QVERIFY(address->connectionString.contains("dbname='the desk'"));
    const auto inQuery = ServerAddress::parse(
        QStringLiteral("postgresql://ann@db.example.com/desk?password=secret"));
    TF_VERIFY(inQuery);
    QCOMPARE(inQuery->password, QByteArray("secret"));
    QVERIFY(!inQuery->url.contains(QLatin1StringView("secret")));
}

void ServerAddressTest::malformedUrlsAreRefused_data() {
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("other scheme") << QStringLiteral("https://db.example.com/desk");
    QTest::newRow("conninfo") << QStringLiteral("host=db.example.com user=ann");
    QTest::newRow("no host") << QStringLiteral("postgresql:///desk?user=ann");
    QTest::newRow("no user") << QStringLiteral("postgresql://db.example.com/desk");
    QTest::newRow("no database") << QStringLiteral("postgresql://ann@db.example.com");
    QTest::newRow("two hosts") << QStringLiteral("postgresql://ann@one,two/desk");
    QTest::newRow("port word") << QStringLiteral("postgresql://ann@db.example.com:port/desk");
    QTest::newRow("port range") << QStringLiteral("postgresql://ann@db.example.com:70000/desk");
    QTest::newRow("service") << QStringLiteral("postgresql://ann@db.example.com/desk?service=x");
    QTest::newRow("hostaddr") << QStringLiteral(
        "postgresql://ann@db.example.com/desk?hostaddr=127.0.0.1");
    QTest::newRow("passfile") << QStringLiteral(
        "postgresql://ann@db.example.com/desk?passfile=/etc/shadow");
    QTest::newRow("unknown") << QStringLiteral("postgresql://ann@db.example.com/desk?nonsense=1");
    QTest::newRow("bad escape") << QStringLiteral("postgresql://ann@db.example.com/%zz");
    QTest::newRow("escaped NUL") << QStringLiteral("postgresql://ann@db.example.com/a%00b");
    QTest::newRow("too long") << QStringLiteral("postgresql://ann@db.example.com/") +
                                     QString(5000, u'x');
}

void ServerAddressTest::malformedUrlsAreRefused() {
    QFETCH(QString, url);
    TF_VERIFY_ERROR(ServerAddress::parse(url), ErrorCode::UrlMalformed);
}

void ServerAddressTest::shownUrlReadsTheSame() {
    const auto first = ServerAddress::parse(QStringLiteral(
        "postgres://a%3Ab:pw@[2001:db8::1]:99/d%2Fx?options=endpoint%3Dep-1&sslmode=require"));
    TF_VERIFY(first);
    const auto second = ServerAddress::parse(first->url);
    TF_VERIFY(second);
    QCOMPARE(second->connectionString, first->connectionString);
    QCOMPARE(second->url, first->url);
}

void ServerAddressTest::randomTextNeverCrashes() {
    std::mt19937 random(20261129);
    const QString letters = QStringLiteral("abz019:/@?&=%[],.-_ '\\\"\u00e9\u202e");
    for (int round = 0; round < 20'000; ++round) {
        QString text = QStringLiteral("postgresql://");
        for (auto length = random() % 60; length > 0; --length) {
            text +=
                letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        }
        const auto address = ServerAddress::parse(text);
        if (address.isOk() && !address->isLocal) {
            QVERIFY(address->connectionString.contains("sslmode='verify-full'"));
        }
    }
}

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "server_address_test.moc"
