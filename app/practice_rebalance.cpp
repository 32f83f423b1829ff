// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_rebalance.h"

#include "models/allocation/explain.h"
#include "models/capital/method_list.h"

#include <QJsonArray>

namespace tf::app {

namespace {

QString percentText(const QJsonValue& share) {
    return QString::number(100.0 * share.toDouble(), 'f', 2) + QStringLiteral(" %");
}

QJsonArray shareRows(const capital::Proposal& proposal) {
    QJsonArray rows;
    for (const capital::Share& share : proposal.shares) {
        rows.append(QJsonObject{{QStringLiteral("name"), share.name},
                                {QStringLiteral("before"), share.current.toString()},
                                {QStringLiteral("target"), share.target.toString()},
                                {QStringLiteral("after"), share.after.toString()},
                                {QStringLiteral("weight"), share.weight},
                                {QStringLiteral("reason"), share.reason}});
    }
    return rows;
}

QJsonArray leftOutRows(const capital::Proposal& proposal) {
    QJsonArray rows;
    for (const capital::LeftOut& one : proposal.leftOut) {
        rows.append(QJsonObject{{QStringLiteral("name"), one.name},
                                {QStringLiteral("reason"), one.reason}});
    }
    return rows;
}

QJsonArray shortfallRows(const capital::Proposal& proposal) {
    QJsonArray rows;
    for (const capital::Shortfall& shortfall : proposal.shortfalls) {
        rows.append(QJsonObject{{QStringLiteral("name"), shortfall.name},
                                {QStringLiteral("amount"), shortfall.amount.toString()},
                                {QStringLiteral("reason"), shortfall.reason}});
    }
    return rows;
}

QJsonArray transferRows(const capital::Proposal& proposal) {
    QJsonArray rows;
    for (const capital::Movement& movement : proposal.movements) {
        rows.append(
            QJsonObject{{QStringLiteral("id"), movement.transfer.id.toString()},
                        {QStringLiteral("from"), movement.fromName},
                        {QStringLiteral("to"), movement.toName},
                        {QStringLiteral("amount"), movement.transfer.amount.amount().toString()},
                        {QStringLiteral("reason"), movement.transfer.reason}});
    }
    return rows;
}

QJsonObject certificateSummary(const allocation::Certificate& certificate) {
    return {{QStringLiteral("feasibility"), certificate.feasibility},
            {QStringLiteral("optimality"), certificate.optimality},
            {QStringLiteral("gap"), certificate.gap},
            {QStringLiteral("sentence"), allocation::certificateSentence(certificate)}};
}

} // namespace

capital::Settings practiceSettings(allocation::MethodKind method) {
    capital::Settings settings;
    settings.method = capital::defaultMethod(method);
    settings.limits.reserve = 0.1;
    settings.limits.maximum = 0.25;
    settings.rules.minimumTransfer = Decimal(10);
    return settings;
}

QJsonObject rebalanceSummary(const PracticeRebalance& rebalance) {
    QJsonObject summary{{QStringLiteral("method"), allocation::methodName(rebalance.method)},
                        {QStringLiteral("sentence"), allocation::methodSentence(rebalance.method)},
                        {QStringLiteral("marketTime"), rebalance.marketTime.toString()},
                        {QStringLiteral("isApplied"), rebalance.applied.has_value()},
                        {QStringLiteral("reason"), rebalance.reason}};
    if (!rebalance.applied) {
        return summary;
    }
    const capital::Proposal& proposal = *rebalance.applied;
    summary[QStringLiteral("plan")] = proposal.id.toString();
    summary[QStringLiteral("digest")] = QString::fromLatin1(proposal.digest.toHex());
    summary[QStringLiteral("certificate")] = certificateSummary(proposal.certificate);
    summary[QStringLiteral("asset")] = proposal.asset.code();
    summary[QStringLiteral("total")] = proposal.total.toString();
    summary[QStringLiteral("moved")] = proposal.moved.toString();
    summary[QStringLiteral("turnover")] = proposal.turnover;
    summary[QStringLiteral("volatilityBefore")] = proposal.volatilityBefore.value_or(0.0);
    summary[QStringLiteral("volatilityAfter")] = proposal.volatilityAfter.value_or(0.0);
    summary[QStringLiteral("shares")] = shareRows(proposal);
    summary[QStringLiteral("leftOut")] = leftOutRows(proposal);
    summary[QStringLiteral("shortfalls")] = shortfallRows(proposal);
    summary[QStringLiteral("transfers")] = transferRows(proposal);
    return summary;
}

QStringList rebalanceLines(const QJsonObject& summary) {
    const auto textOf = [&](const char* key) { return summary[QLatin1String(key)].toString(); };
    if (summary.isEmpty()) {
        return {};
    }
    QStringList lines{QStringLiteral("Half way (%1) the money was divided anew by %2: %3")
                          .arg(textOf("marketTime"), textOf("method"), textOf("sentence"))};
    if (!summary[QStringLiteral("isApplied")].toBool()) {
        lines.append(QStringLiteral("    Nothing moved: ") + textOf("reason"));
        return lines;
    }
    lines.append(QStringLiteral("    %1").arg(
        summary[QStringLiteral("certificate")].toObject()[QStringLiteral("sentence")].toString()));
    lines.append(QStringLiteral("    %1 of %2 %3 changed hands; volatility per year %4, before %5")
                     .arg(textOf("moved"), textOf("total"), textOf("asset"),
                          percentText(summary[QStringLiteral("volatilityAfter")]),
                          percentText(summary[QStringLiteral("volatilityBefore")])));
    for (const QJsonValue value : summary[QStringLiteral("transfers")].toArray()) {
        const QJsonObject row = value.toObject();
        lines.append(QStringLiteral("    %1 from %2 to %3 (%4)")
                         .arg(row[QStringLiteral("amount")].toString(),
                              row[QStringLiteral("from")].toString(),
                              row[QStringLiteral("to")].toString(),
                              row[QStringLiteral("id")].toString()));
    }
    for (const char* part : {"leftOut", "shortfalls"}) {
        for (const QJsonValue value : summary[QLatin1String(part)].toArray()) {
            const QJsonObject row = value.toObject();
            lines.append(QStringLiteral("    %1: %2%3")
                             .arg(row[QStringLiteral("name")].toString(),
                                  row.contains(QStringLiteral("amount"))
                                      ? row[QStringLiteral("amount")].toString() +
                                            QStringLiteral(" could not be taken, ")
                                      : QString(),
                                  row[QStringLiteral("reason")].toString()));
        }
    }
    return lines;
}

} // namespace tf::app
