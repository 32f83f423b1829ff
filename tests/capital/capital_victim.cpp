// SPDX-License-Identifier: GPL-3.0-or-later
// Approves a waiting proposal; the crash test kills it on the way.
// Arguments: connection string, proposal id. Says "ready" before it begins.
#include "models/capital/capital_service.h"
#include "models/core/when_done.h"

#include <QCoreApplication>
#include <cstdio>

using namespace tf;

namespace {

int exitStatus(const QString& what, const Error& error) {
    qCritical("%s: %s %s", qPrintable(what), qPrintable(errorName(error.code)),
              qPrintable(error.detail));
    return 3;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const storage::ConnectionSettings connection{.connectionString = arguments.at(1).toUtf8()};
    const auto proposal = capital::ProposalId::parse(arguments.at(2)).value();
    const auto workspace = WorkspaceId::parse(arguments.at(3)).value();
    const SystemClock clock;
    Jobs jobs(1);
    storage::Database database;
    ledger::LedgerService ledger(database, workspace, QStringLiteral("victim"));
    capital::CapitalService capital(database, ledger, jobs, clock);
    using Posted = QList<ledger::PostingResult>;
    const auto ended = [](const Result<Posted>& posted) {
        QCoreApplication::exit(posted ? 0 : exitStatus(QStringLiteral("approve"), posted.error()));
    };
    whenDone(database.open(connection), &ledger, [&](const Result<void>& opened) {
        if (!opened) {
            QCoreApplication::exit(exitStatus(QStringLiteral("open"), opened.error()));
            return;
        }
        whenDone(ledger.claimWriter(true), &ledger, [&](const Result<ledger::WriterLease>& lease) {
            if (!lease) {
                QCoreApplication::exit(exitStatus(QStringLiteral("claim"), lease.error()));
                return;
            }
            std::puts("ready");
            std::fflush(stdout);
            whenDone(capital.approve(proposal, QStringLiteral("killed on the way")), &ledger,
                     ended);
        });
    });
    return QCoreApplication::exec();
}
