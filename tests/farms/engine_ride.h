// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/stored_feed.h"
#include "models/ledger/wallet_store.h"

#include <QCoreApplication>

namespace tf::farms::test {

/// The main function of programs that run the engine of a database over all of its candles and
/// are killed at failpoints. Arguments: connection string, workspace id. Answers the exit code.
inline int rideEngine(int argc, char** argv, const EngineSettings& settings,
                      const std::function<void(TradingEngine&, const Clock&)>& prepare = {}) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const storage::ConnectionSettings connection{.connectionString = arguments.at(1).toUtf8()};
    const WorkspaceId workspace = WorkspaceId::parse(arguments.at(2)).value();
    const auto claim = [&]() -> Result<qint64> {
        TF_TRY(const std::unique_ptr<storage::Session> session,
               storage::Session::open(connection.connectionString, connection.password));
        ledger::AssetIds assets;
        ledger::WalletStore wallets(*session, assets,
                                    {.workspace = workspace, .actor = QStringLiteral("victim")});
        TF_TRY(const ledger::WriterLease lease, wallets.claimWriter(newUuid(), true));
        return lease.epoch;
    };
    const Result<qint64> epoch = claim();
    if (!epoch) {
        qCritical("claim: %s", qPrintable(epoch.error().detail));
        return 2;
    }
    const SystemClock clock;
    TradingEngine engine(connection, clock);
    if (prepare) {
        prepare(engine, clock);
    }
    QObject::connect(&engine, &TradingEngine::finished, &application,
                     [](const Result<void>& outcome) {
                         if (!outcome) {
                             qCritical("run: %s %s", qPrintable(errorName(outcome.error().code)),
                                       qPrintable(outcome.error().detail));
                         }
                         QCoreApplication::exit(outcome ? 0 : 3);
                     });
    EngineRun run{
        .feed = storedCandles(0),
        .settings = settings,
        .context = {.workspace = workspace, .epoch = *epoch, .actor = QStringLiteral("engine")}};
    if (!engine.start(std::move(run))) {
        return 4;
    }
    return QCoreApplication::exec();
}

} // namespace tf::farms::test
