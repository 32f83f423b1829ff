// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm_service.h"
#include "models/storage/workspace.h"

#include <QDir>
#include <QJsonObject>

namespace tf::app {

/// What a practice run left in its workspace.
struct PracticeFacts {
    storage::Workspace workspace;
    ledger::WalletId master;
    Asset base;
    bool isSimulated = false;
    QList<farms::Farm> farms;
    QList<farms::Agent> agents;
    QList<trading::RunFigures> figures;
    QList<ledger::WalletNode> wallets;
    QJsonArray goals;
    QList<ledger::WalletTransaction> transactions;
    QList<ledger::BookEquation> equations;
    ledger::BooksReport books;
    farms::EngineProgress progress;
    double engineSeconds = 0;
    double seconds = 0;
};

/// Money as text, so that it stays exact. `booksAreClean`: the checker found nothing and every
/// asset's equation is zero.
QJsonObject summaryOf(const PracticeFacts& facts);
/// summary.json, summary.txt and statement.csv. FileNotWritable.
Result<void> writePracticeReport(const QDir& folder, const QJsonObject& summary,
                                 const QList<ledger::WalletTransaction>& transactions);
/// A field of a CSV file: quoted where needed, and with an apostrophe before what a spreadsheet
/// would take for a formula (ASVS 1.2.10).
QString csvField(const QString& text);

} // namespace tf::app
