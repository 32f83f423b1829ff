// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the engine of a database with its goals over all candles; the crash test kills it between
// the steps of completions. Arguments: connection string, workspace id.
#include "models/farms/stored_feed.h"
#include "models/goals/goal_watcher.h"
#include "models/ledger/wallet_store.h"

#include <QCoreApplication>

using namespace tf;

namespace {

Result<qint64> claim(const storage::ConnectionSettings& connection, WorkspaceId workspace) {
    TF_TRY(const std::unique_ptr<storage::Session> session,
           storage::Session::open(connection.connectionString, connection.password));
    ledger::AssetIds assets;
    ledger::WalletStore wallets(*session, assets,
                                {.workspace = workspace, .actor = QStringLiteral("victim")});
    TF_TRY(const ledger::WriterLease lease, wallets.claimWriter(newUuid(), true));
    return lease.epoch;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const storage::ConnectionSettings connection{.connectionString = arguments.at(1).toUtf8()};
    const WorkspaceId workspace = WorkspaceId::parse(arguments.at(2)).value();
    const Result<qint64> epoch = claim(connection, workspace);
    if (!epoch) {
        qCritical("claim: %s", qPrintable(epoch.error().detail));
        return 2;
    }
    const SystemClock clock;
    farms::TradingEngine engine(connection, clock);
    engine.setHook(std::make_shared<goals::GoalWatcher>(clock));
    QObject::connect(&engine, &farms::TradingEngine::finished, &application,
                     [&](const Result<void>& outcome) {
                         if (!outcome) {
                             qCritical("run: %s %s", qPrintable(errorName(outcome.error().code)),
                                       qPrintable(outcome.error().detail));
                         }
                         QCoreApplication::exit(outcome ? 0 : 3);
                     });
    farms::EngineRun run{
        .feed = farms::storedCandles(0),
        .context = {.workspace = workspace, .epoch = *epoch, .actor = QStringLiteral("engine")}};
    run.settings.batchesPerWrite = 100;
    if (!engine.start(std::move(run))) {
        return 4;
    }
    return QCoreApplication::exec();
}
