// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace tf::storage {

/// Where a remote server is, read from a URL that a person pasted. The link is encrypted and the
/// server's certificate and name are checked, whatever the URL asks for, unless the host is this
/// computer.
struct ServerAddress {
    QByteArray connectionString; ///< libpq conninfo without the password
    QString url;                 ///< the URL without the password, to keep and to show
    QByteArray password;         ///< what the URL held
    QString host;
    bool isLocal = false; ///< this computer: a socket folder or a loopback address

    /// UrlMalformed says which part is wrong: `postgresql://user@host:port/database?parameter=…`,
    /// one host, parameters from a short list.
    static Result<ServerAddress> parse(const QString& url);
};

} // namespace tf::storage
