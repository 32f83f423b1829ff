// SPDX-License-Identifier: GPL-3.0-or-later
// The fixture "cluster" of a test run: `test_cluster start BUILD_FOLDER` and `… stop …`.
#include "tests/support/test_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace tf;

namespace {

storage::PrivateServerOptions optionsFor(const QDir& folder) {
    storage::PrivateServerOptions options;
    options.folder = folder;
    options.settings = test::TestServer::fastSettings();
    options.isSynced = false;
    return options;
}

/// Stops the server of this or an earlier run and removes its files.
Result<void> stop(QDir folder) {
    if (folder.exists(QStringLiteral("postgres/cluster"))) {
        TF_TRY([[maybe_unused]] const auto joined,
               storage::PrivateServer::start(optionsFor(folder)));
    }
    if (folder.exists() && !folder.removeRecursively()) {
        return Error{ErrorCode::FileNotWritable, folder.path()};
    }
    return {};
}

Result<void> start(const QDir& folder) {
    TF_CHECK(stop(folder));
    if (!folder.mkpath(QStringLiteral("."))) {
        return Error{ErrorCode::FileNotWritable, folder.path()};
    }
    TF_TRY(const auto server, storage::PrivateServer::start(optionsFor(folder)));
    server->keepRunning();
    QFile marker(folder.filePath(QStringLiteral("running")));
    return marker.open(QIODevice::WriteOnly) ? Result<void>()
                                             : Error{ErrorCode::FileNotWritable, marker.fileName()};
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    const QDir folder = test::TestServer::runFolder(arguments[2]);
    const Result<void> outcome =
        arguments[1] == QLatin1StringView("start") ? start(folder) : stop(folder);
    if (!outcome.isOk()) {
        QTextStream(stderr) << errorName(outcome.error().code) << ": " << outcome.error().detail
                            << '\n';
        return 1;
    }
    return 0;
}
