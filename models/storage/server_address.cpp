// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/server_address.h"

#include <QFileInfo>
#include <QMap>
#include <QUrl>
#include <arpa/inet.h>
#include <array>
#include <libpq-fe.h>
#include <memory>

namespace tf::storage {

namespace {

using Parts = QMap<QByteArray, QByteArray>;

constexpr std::array<const char*, 11> allowed = {
    "host",        "port",    "dbname",          "user",    "password", "sslmode",
    "sslrootcert", "options", "channel_binding", "sslcert", "sslkey"};

Error malformed(const QString& why) {
    return {ErrorCode::UrlMalformed, why};
}

/// libpq's own reading of the URL, so that what is checked is what will be used.
Result<Parts> partsOf(const QByteArray& url) {
    char* complaint = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.constData(), &complaint), &PQconninfoFree);
    if (!options) {
        const QString why = QString::fromUtf8(complaint).trimmed();
        PQfreemem(complaint);
        return malformed(why);
    }
    Parts parts;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr) {
            parts.insert(option->keyword, option->val);
        }
    }
    return parts;
}

Result<void> check(const Parts& parts) {
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const bool isKnown = std::any_of(allowed.begin(), allowed.end(),
                                         [&](const char* name) { return part.key() == name; });
        if (!isKnown) {
            return malformed(QStringLiteral("the parameter %1 is not supported")
                                 .arg(QString::fromUtf8(part.key())));
        }
    }
    if (parts.value("host").isEmpty()) {
        return malformed(QStringLiteral("the host is missing"));
    }
    if (parts.value("host").contains(',') || parts.value("port").contains(',')) {
        return malformed(QStringLiteral("more than one host"));
    }
    if (parts.value("user").isEmpty()) {
        return malformed(QStringLiteral("the user is missing"));
    }
    if (parts.value("dbname").isEmpty()) {
        return malformed(QStringLiteral("the database is missing"));
    }
    bool isNumber = false;
    const int port = parts.value("port", "5432").toInt(&isNumber);
    return isNumber && port > 0 && port < 65'536
               ? Result<void>()
               : malformed(QStringLiteral("the port is not a number from 1 to 65535"));
}

bool isLocalHost(const QByteArray& host) {
    in_addr address = {};
    const bool isLoopback = ::inet_pton(AF_INET, host.constData(), &address) == 1 &&
                            (ntohl(address.s_addr) >> 24) == 127;
    return isLoopback || host.startsWith('/') || host.toLower() == "localhost" || host == "::1";
}

/// The system's certificate authorities: libpq before 16 does not find them by itself.
QByteArray systemAuthorities() {
    for (const char* path : {"/etc/ssl/certs/ca-certificates.crt",
                             "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (QFileInfo(QString::fromLatin1(path)).isReadable()) {
            return path;
        }
    }
    return {};
}

void secure(Parts& parts) {
    parts.insert("sslmode", "verify-full");
    parts.insert("ssl_min_protocol_version", "TLSv1.2");
    if (!parts.contains("sslrootcert")) {
        parts.insert("sslrootcert", systemAuthorities());
    }
    if (!parts.contains("sslcert")) {
        parts.insert("channel_binding", "require"); // a password is proven, never sent
    }
}

QByteArray conninfo(const Parts& parts) {
    QByteArray text;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        QByteArray value = part.value();
        value.replace('\\', "\\\\").replace('\'', "\\'");
        text += part.key() + "='" + value + "' ";
    }
    return text.trimmed();
}

QString encoded(const QByteArray& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(text)));
}

QString shownUrl(const Parts& parts) {
    const QByteArray host = parts.value("host");
    const QString shownHost =
        host.contains(':') ? u'[' + QString::fromLatin1(host) + u']' : encoded(host);
    QString url =
        QStringLiteral("postgresql://%1@%2:%3/%4")
            .arg(encoded(parts.value("user")), shownHost,
                 QString::fromLatin1(parts.value("port", "5432")), encoded(parts.value("dbname")));
    QStringList extras;
    for (const char* name : {"options", "sslcert", "sslkey", "sslmode", "sslrootcert"}) {
        if (parts.contains(name)) {
            extras.append(QString::fromLatin1(name) + u'=' + encoded(parts.value(name)));
        }
    }
    return extras.isEmpty() ? url : url + u'?' + extras.join(u'&');
}

} // namespace

Result<ServerAddress> ServerAddress::parse(const QString& url) {
    const QByteArray text = url.trimmed().toUtf8();
    if (!text.startsWith("postgresql://") && !text.startsWith("postgres://")) {
        return malformed(QStringLiteral("does not begin with postgresql://"));
    }
    if (text.contains('\0') || text.size() > 4'000) {
        return malformed(QStringLiteral("holds a NUL or is longer than 4000 bytes"));
    }
    TF_TRY(Parts parts, partsOf(text));
    TF_CHECK(check(parts));
    ServerAddress address;
    address.password = parts.take("password");
    address.host = QString::fromUtf8(parts.value("host"));
    address.isLocal = isLocalHost(parts.value("host"));
    if (!address.isLocal) {
        secure(parts);
    }
    address.url = shownUrl(parts);
    // noticed within seconds when the network is gone, instead of after the kernel's hours
    parts.insert("keepalives_idle", "10");
    parts.insert("keepalives_interval", "5");
    parts.insert("keepalives_count", "3");
    parts.insert("tcp_user_timeout", "10000");
    parts.insert("gssencmode", "disable");
    address.connectionString = conninfo(parts);
    return address;
}

} // namespace tf::storage
