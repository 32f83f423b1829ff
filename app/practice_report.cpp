// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_report.h"

#include "app/practice_goals.h"
#include "app/practice_rebalance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace tf::app {

namespace {

using ledger::OperationKind;

QString operationName(OperationKind kind) {
    switch (kind) {
    case OperationKind::Deposit:
        return QStringLiteral("deposit");
    case OperationKind::Withdrawal:
        return QStringLiteral("withdrawal");
    case OperationKind::Transfer:
        return QStringLiteral("transfer");
    case OperationKind::Allocation:
        return QStringLiteral("allocation");
    case OperationKind::Collection:
        return QStringLiteral("collection");
    case OperationKind::Rebalance:
        return QStringLiteral("rebalance");
    case OperationKind::Sweep:
        return QStringLiteral("sweep");
    case OperationKind::Trade:
        return QStringLiteral("trade");
    case OperationKind::Fee:
        return QStringLiteral("fee");
    case OperationKind::Reward:
        return QStringLiteral("reward");
    case OperationKind::Reversal:
        return QStringLiteral("reversal");
    case OperationKind::OpeningBalance:
        return QStringLiteral("opening balance");
    case OperationKind::Reservation:
        return QStringLiteral("reservation");
    }
    return {};
}

QJsonObject moneyOf(const PracticeFacts& facts, ledger::WalletId wallet) {
    for (const ledger::WalletNode& node : facts.wallets) {
        if (node.wallet.id == wallet) {
            const ledger::AssetTotal total = ledger::totalOf(node.subtree, facts.base);
            return {{QStringLiteral("total"), total.total().toString()},
                    {QStringLiteral("free"), total.free.toString()},
                    {QStringLiteral("reserved"), total.reserved.toString()},
                    {QStringLiteral("atVenue"), total.atVenue.toString()},
                    {QStringLiteral("capitalIn"), total.contributed.toString()}};
        }
    }
    return {};
}

QString sumOf(const PracticeFacts& facts, OperationKind kind) {
    Decimal sum;
    for (const ledger::WalletTransaction& transaction : facts.transactions) {
        const bool isMeant = transaction.kind == kind && transaction.amount.asset() == facts.base;
        sum += isMeant ? transaction.amount.amount() : Decimal();
    }
    return sum.toString();
}

QString feesOf(const PracticeFacts& facts) {
    for (const ledger::BookEquation& equation : facts.equations) {
        if (equation.asset == facts.base) {
            return equation.fees.toString();
        }
    }
    return QStringLiteral("0");
}

const trading::RunFigures* figuresOf(const PracticeFacts& facts, QUuid entity) {
    const auto found =
        std::find_if(facts.figures.begin(), facts.figures.end(),
                     [&](const trading::RunFigures& f) { return f.entity == entity; });
    return found == facts.figures.end() ? nullptr : &*found;
}

QJsonArray agentRows(const PracticeFacts& facts, farms::FarmId farm) {
    QJsonArray rows;
    for (const farms::Agent& agent : facts.agents) {
        if (agent.farm != farm) {
            continue;
        }
        QJsonObject row{{QStringLiteral("name"), agent.name},
                        {QStringLiteral("strategy"), agent.pinned.strategy.kind},
                        {QStringLiteral("state"), farms::agentStateName(agent.state)},
                        {QStringLiteral("money"), moneyOf(facts, agent.wallet)}};
        if (const trading::RunFigures* figures = figuresOf(facts, agent.id.uuid())) {
            row[QStringLiteral("peakEquity")] = figures->peakEquity.toString();
            row[QStringLiteral("capitalBase")] = figures->capitalBase.toString();
        }
        rows.append(row);
    }
    return rows;
}

QJsonArray farmRows(const PracticeFacts& facts) {
    QJsonArray rows;
    for (const farms::Farm& farm : facts.farms) {
        rows.append(QJsonObject{{QStringLiteral("name"), farm.name},
                                {QStringLiteral("type"), farms::farmTypeName(farm.type)},
                                {QStringLiteral("state"), farms::farmStateName(farm.state)},
                                {QStringLiteral("money"), moneyOf(facts, farm.wallet)},
                                {QStringLiteral("agents"), agentRows(facts, farm.id)}});
    }
    return rows;
}

QJsonArray equationRows(const PracticeFacts& facts) {
    QJsonArray rows;
    for (const ledger::BookEquation& equation : facts.equations) {
        rows.append(QJsonObject{{QStringLiteral("asset"), equation.asset.code()},
                                {QStringLiteral("masters"), equation.masters.toString()},
                                {QStringLiteral("farms"), equation.farms.toString()},
                                {QStringLiteral("agents"), equation.agents.toString()},
                                {QStringLiteral("goals"), equation.goals.toString()},
                                {QStringLiteral("vaults"), equation.vaults.toString()},
                                {QStringLiteral("inTransit"), equation.inTransit.toString()},
                                {QStringLiteral("fees"), equation.fees.toString()},
                                {QStringLiteral("external"), equation.external.toString()},
                                {QStringLiteral("difference"), equation.difference().toString()}});
    }
    return rows;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::FileNotWritable, path + QStringLiteral(": ") + file.errorString()};
    }
    return {};
}

QString readable(const QJsonObject& summary) {
    QStringList lines{QStringLiteral("Trading Farm practice run"),
                      QStringLiteral("Base asset %1, %2")
                          .arg(summary[QStringLiteral("base")].toString(),
                               summary[QStringLiteral("isSimulated")].toBool()
                                   ? QStringLiteral("SIMULATED market")
                                   : QStringLiteral("recorded candles")),
                      QStringLiteral("Deposited %1, swept up %2, fees %3")
                          .arg(summary[QStringLiteral("deposits")].toString(),
                               summary[QStringLiteral("sweeps")].toString(),
                               summary[QStringLiteral("fees")].toString()),
                      QString()};
    for (const QJsonValue value : summary[QStringLiteral("farms")].toArray()) {
        const QJsonObject farm = value.toObject();
        const QJsonObject money = farm[QStringLiteral("money")].toObject();
        lines.append(QStringLiteral("%1: %2 (capital in %3)")
                         .arg(farm[QStringLiteral("name")].toString(),
                              money[QStringLiteral("total")].toString(),
                              money[QStringLiteral("capitalIn")].toString()));
        for (const QJsonValue one : farm[QStringLiteral("agents")].toArray()) {
            const QJsonObject agent = one.toObject();
            const QJsonObject purse = agent[QStringLiteral("money")].toObject();
            lines.append(QStringLiteral("    %1: %2 (capital in %3)")
                             .arg(agent[QStringLiteral("name")].toString(),
                                  purse[QStringLiteral("total")].toString(),
                                  purse[QStringLiteral("capitalIn")].toString()));
        }
    }
    lines.append(QString());
    lines += rebalanceLines(summary[QStringLiteral("rebalance")].toObject());
    lines += goalLines(summary[QStringLiteral("goals")].toArray());
    lines.append(QString());
    lines.append(
        summary[QStringLiteral("booksAreClean")].toBool()
            ? QStringLiteral("The books balance to zero for every asset and the journal is whole.")
            : QStringLiteral("THE BOOKS ARE NOT CLEAN."));
    return lines.join(u'\n') + u'\n';
}

QByteArray statementOf(const QList<ledger::WalletTransaction>& transactions) {
    QByteArray csv = "time,type,from,to,amount,asset,reason,actor,transaction\n";
    for (const ledger::WalletTransaction& row : transactions) {
        const QStringList fields{csvField(row.happenedAt.toString()),
                                 csvField(operationName(row.kind)),
                                 csvField(row.fromName),
                                 csvField(row.toName),
                                 row.amount.amount().toString(),
                                 csvField(row.amount.asset().code()),
                                 csvField(row.reason),
                                 csvField(row.actor),
                                 row.id.toString()};
        csv += fields.join(u',').toUtf8() + '\n';
    }
    return csv;
}

} // namespace

QString csvField(const QString& text) {
    QString field = text;
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!field.isEmpty() && formulaStarts.contains(field[0])) {
        field.prepend(u'\'');
    }
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') || field.contains(u'\n');
    return needsQuotes ? u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"' : field;
}

QJsonObject summaryOf(const PracticeFacts& facts) {
    const bool isZero =
        std::all_of(facts.equations.begin(), facts.equations.end(),
                    [](const ledger::BookEquation& e) { return e.difference().isZero(); });
    return {{QStringLiteral("workspace"), facts.workspace.name},
            {QStringLiteral("base"), facts.base.code()},
            {QStringLiteral("isSimulated"), facts.isSimulated},
            {QStringLiteral("agents"), facts.agents.size()},
            {QStringLiteral("candles"), facts.progress.candles},
            {QStringLiteral("fills"), facts.progress.fills},
            {QStringLiteral("transfers"), facts.progress.transfers},
            {QStringLiteral("engineSeconds"), facts.engineSeconds},
            {QStringLiteral("seconds"), facts.seconds},
            {QStringLiteral("deposits"), sumOf(facts, OperationKind::Deposit)},
            {QStringLiteral("sweeps"), sumOf(facts, OperationKind::Sweep)},
            {QStringLiteral("fees"), feesOf(facts)},
            {QStringLiteral("master"), moneyOf(facts, facts.master)},
            {QStringLiteral("farms"), farmRows(facts)},
            {QStringLiteral("goals"), facts.goals},
            {QStringLiteral("equations"), equationRows(facts)},
            {QStringLiteral("checkedTransfers"), facts.books.transfers},
            {QStringLiteral("findings"), facts.books.findingCount},
            {QStringLiteral("booksAreClean"), facts.books.isClean() && isZero}};
}

Result<void> writePracticeReport(const QDir& folder, const QJsonObject& summary,
                                 const QList<ledger::WalletTransaction>& transactions) {
    TF_CHECK(writeFile(folder.filePath(QStringLiteral("summary.json")),
                       QJsonDocument(summary).toJson(QJsonDocument::Indented)));
    TF_CHECK(writeFile(folder.filePath(QStringLiteral("summary.txt")), readable(summary).toUtf8()));
    return writeFile(folder.filePath(QStringLiteral("statement.csv")), statementOf(transactions));
}

} // namespace tf::app
