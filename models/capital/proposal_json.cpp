// SPDX-License-Identifier: GPL-3.0-or-later
// How a proposal is kept while it waits for a person.
#include "models/capital/capital.h"
#include "models/core/json_fields.h"

namespace tf::capital {

namespace {

using allocation::Certificate;
using allocation::Statistics;

QJsonObject jsonOf(const Share& share) {
    QJsonObject object{{QStringLiteral("entity"), uuidText(share.entity)},
                       {QStringLiteral("name"), share.name},
                       {QStringLiteral("current"), share.current.toString()},
                       {QStringLiteral("target"), share.target.toString()},
                       {QStringLiteral("after"), share.after.toString()},
                       {QStringLiteral("weightBefore"), share.weightBefore},
                       {QStringLiteral("weight"), share.weight},
                       {QStringLiteral("reason"), share.reason}};
    put(object, "riskBefore", share.riskBefore);
    put(object, "risk", share.risk);
    return object;
}

Share shareFrom(JsonFields& row) {
    Share share;
    row.read("entity", share.entity);
    row.read("name", share.name);
    row.read("current", share.current);
    row.read("target", share.target);
    row.read("after", share.after);
    row.read("weightBefore", share.weightBefore);
    row.read("weight", share.weight);
    row.read("riskBefore", share.riskBefore);
    row.read("risk", share.risk);
    row.read("reason", share.reason);
    return share;
}

QJsonObject jsonOf(const LeftOut& one) {
    return {{QStringLiteral("entity"), uuidText(one.entity)},
            {QStringLiteral("name"), one.name},
            {QStringLiteral("reason"), one.reason},
            {QStringLiteral("current"), one.current.toString()}};
}

LeftOut leftOutFrom(JsonFields& row) {
    LeftOut one;
    row.read("entity", one.entity);
    row.read("name", one.name);
    row.read("reason", one.reason);
    row.read("current", one.current);
    return one;
}

QJsonObject jsonOf(const Movement& movement) {
    return {{QStringLiteral("id"), uuidText(movement.transfer.id.uuid())},
            {QStringLiteral("from"), uuidText(movement.transfer.from.uuid())},
            {QStringLiteral("to"), uuidText(movement.transfer.to.uuid())},
            {QStringLiteral("amount"), movement.transfer.amount.amount().toString()},
            {QStringLiteral("weight"), movement.transfer.weight},
            {QStringLiteral("reason"), movement.transfer.reason},
            {QStringLiteral("fromName"), movement.fromName},
            {QStringLiteral("toName"), movement.toName}};
}

Movement movementFrom(JsonFields& row, const Asset& asset) {
    Movement movement;
    QUuid id;
    QUuid from;
    QUuid to;
    Decimal amount;
    row.read("id", id);
    row.read("from", from);
    row.read("to", to);
    row.read("amount", amount);
    row.note("amount", amount.scale() <= asset.scale());
    row.read("weight", movement.transfer.weight);
    row.read("reason", movement.transfer.reason);
    row.read("fromName", movement.fromName);
    row.read("toName", movement.toName);
    movement.transfer.id = ledger::TransferId(id);
    movement.transfer.from = ledger::WalletId(from);
    movement.transfer.to = ledger::WalletId(to);
    movement.transfer.amount =
        amount.scale() <= asset.scale() ? Money(amount, asset) : Money(Decimal(), asset);
    return movement;
}

QJsonObject jsonOf(const Shortfall& shortfall) {
    QJsonObject object{{QStringLiteral("name"), shortfall.name},
                       {QStringLiteral("amount"), shortfall.amount.toString()},
                       {QStringLiteral("reason"), shortfall.reason}};
    if (!shortfall.entity.isNull()) {
        object[QStringLiteral("entity")] = uuidText(shortfall.entity);
    }
    return object;
}

Shortfall shortfallFrom(JsonFields& row) {
    Shortfall shortfall;
    row.read("entity", shortfall.entity);
    row.read("name", shortfall.name);
    row.read("amount", shortfall.amount);
    row.read("reason", shortfall.reason);
    return shortfall;
}

QJsonObject jsonOf(const Statistics& statistics) {
    QJsonObject object{{QStringLiteral("expectedReturn"), statistics.expectedReturn},
                       {QStringLiteral("volatility"), statistics.volatility},
                       {QStringLiteral("riskContributions"), arrayOf(statistics.riskContributions)},
                       {QStringLiteral("marginalRisk"), arrayOf(statistics.marginalRisk)},
                       {QStringLiteral("herfindahl"), statistics.herfindahl},
                       {QStringLiteral("turnover"), statistics.turnover},
                       {QStringLiteral("cost"), statistics.cost}};
    put(object, "sharpe", statistics.sharpe);
    put(object, "effectiveNumber", statistics.effectiveNumber);
    put(object, "effectiveBets", statistics.effectiveBets);
    put(object, "diversificationRatio", statistics.diversificationRatio);
    return object;
}

Result<Statistics> statisticsFrom(const QJsonObject& object) {
    Statistics statistics;
    JsonFields fields(object);
    fields.read("expectedReturn", statistics.expectedReturn);
    fields.read("volatility", statistics.volatility);
    fields.read("riskContributions", statistics.riskContributions);
    fields.read("marginalRisk", statistics.marginalRisk);
    fields.read("herfindahl", statistics.herfindahl);
    fields.read("turnover", statistics.turnover);
    fields.read("cost", statistics.cost);
    fields.read("sharpe", statistics.sharpe);
    fields.read("effectiveNumber", statistics.effectiveNumber);
    fields.read("effectiveBets", statistics.effectiveBets);
    fields.read("diversificationRatio", statistics.diversificationRatio);
    TF_CHECK(fields.result());
    return statistics;
}

Result<Certificate> certificateFrom(const QJsonObject& object) {
    Certificate certificate;
    JsonFields fields(object);
    fields.read("feasibility", certificate.feasibility);
    fields.read("optimality", certificate.optimality);
    fields.read("gap", certificate.gap);
    TF_CHECK(fields.result());
    return certificate;
}

template <class Row>
QJsonArray arrayOf(const QList<Row>& rows) {
    QJsonArray array;
    for (const Row& row : rows) {
        array.append(jsonOf(row));
    }
    return array;
}

void readRows(JsonFields& fields, Proposal& proposal) {
    fields.each("shares", [&](JsonFields& row) { proposal.shares.append(shareFrom(row)); });
    fields.each("leftOut", [&](JsonFields& row) { proposal.leftOut.append(leftOutFrom(row)); });
    fields.each("movements", [&](JsonFields& row) {
        proposal.movements.append(movementFrom(row, proposal.asset));
    });
    fields.each("shortfalls",
                [&](JsonFields& row) { proposal.shortfalls.append(shortfallFrom(row)); });
    fields.each("prices", [&](JsonFields& row) {
        proposal.prices.append(QString());
        row.read("sentence", proposal.prices.last());
    });
}

void readMoney(JsonFields& fields, Proposal& proposal) {
    fields.read("total", proposal.total);
    fields.read("poolBefore", proposal.poolBefore);
    fields.read("poolTarget", proposal.poolTarget);
    fields.read("poolAfter", proposal.poolAfter);
    fields.read("moved", proposal.moved);
    fields.read("expectedCost", proposal.expectedCost);
    fields.read("turnover", proposal.turnover);
    fields.read("volatilityBefore", proposal.volatilityBefore);
    fields.read("volatilityAfter", proposal.volatilityAfter);
}

Result<void> readHead(JsonFields& fields, Proposal& proposal) {
    QUuid id;
    QUuid scope;
    QString code;
    QString moment;
    QString digest;
    int scale = 0;
    fields.read("id", id);
    fields.read("scope", scope);
    fields.read("asset", code);
    fields.read("scale", scale);
    fields.read("at", moment);
    fields.read("digest", digest);
    fields.readNumber("level", proposal.level, Level::AgentsOfMaster);
    fields.readNumber("regime", proposal.regime, Regime::Stressed, 0);
    fields.read("scopeName", proposal.scopeName);
    proposal.id = ProposalId(id);
    proposal.scope = ledger::WalletId(scope);
    TF_TRY(proposal.asset, Asset::create(code, scale));
    TF_TRY(proposal.at, Instant::parse(moment));
    proposal.digest = QByteArray::fromHex(digest.toLatin1());
    return {};
}

} // namespace

QJsonObject Proposal::toJson() const {
    QJsonArray sentences;
    for (const QString& sentence : prices) {
        sentences.append(QJsonObject{{QStringLiteral("sentence"), sentence}});
    }
    QJsonObject object{{QStringLiteral("id"), uuidText(id.uuid())},
                       {QStringLiteral("level"), static_cast<int>(level)},
                       {QStringLiteral("scope"), uuidText(scope.uuid())},
                       {QStringLiteral("scopeName"), scopeName},
                       {QStringLiteral("asset"), asset.code()},
                       {QStringLiteral("scale"), asset.scale()},
                       {QStringLiteral("at"), at.toString()},
                       {QStringLiteral("settings"), settings.toJson()},
                       {QStringLiteral("shares"), arrayOf(shares)},
                       {QStringLiteral("leftOut"), arrayOf(leftOut)},
                       {QStringLiteral("movements"), arrayOf(movements)},
                       {QStringLiteral("shortfalls"), arrayOf(shortfalls)},
                       {QStringLiteral("total"), total.toString()},
                       {QStringLiteral("poolBefore"), poolBefore.toString()},
                       {QStringLiteral("poolTarget"), poolTarget.toString()},
                       {QStringLiteral("poolAfter"), poolAfter.toString()},
                       {QStringLiteral("moved"), moved.toString()},
                       {QStringLiteral("expectedCost"), expectedCost.toString()},
                       {QStringLiteral("turnover"), turnover},
                       {QStringLiteral("certificate"),
                        QJsonObject{{QStringLiteral("feasibility"), certificate.feasibility},
                                    {QStringLiteral("optimality"), certificate.optimality},
                                    {QStringLiteral("gap"), certificate.gap}}},
                       {QStringLiteral("statistics"), jsonOf(statistics)},
                       {QStringLiteral("prices"), sentences},
                       {QStringLiteral("digest"), QString::fromLatin1(digest.toHex())},
                       {QStringLiteral("regime"), static_cast<int>(regime)}};
    put(object, "volatilityBefore", volatilityBefore);
    put(object, "volatilityAfter", volatilityAfter);
    return object;
}

Result<Proposal> Proposal::fromJson(const QJsonObject& object) {
    Proposal proposal;
    JsonFields fields(object);
    TF_CHECK(readHead(fields, proposal));
    TF_TRY(proposal.settings, Settings::fromJson(fields.object("settings")));
    TF_TRY(proposal.statistics, statisticsFrom(fields.object("statistics")));
    TF_TRY(proposal.certificate, certificateFrom(fields.object("certificate")));
    readMoney(fields, proposal);
    readRows(fields, proposal);
    TF_CHECK(fields.result());
    return proposal;
}

} // namespace tf::capital
