// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/facts_board.h"

#include "models/core/when_done.h"

namespace tf::ui {

using ledger::Allowance;
using ledger::AllowanceScope;
using ledger::WalletId;
using ledger::WalletNode;

FactsBoard::FactsBoard(ledger::LedgerService& service, QObject* parent)
    : QObject(parent)
    , m_service(service) {
    connect(&service, &ledger::LedgerService::walletsChanged, this, &FactsBoard::onWalletsChanged);
    connect(&service, &ledger::LedgerService::allowancesChanged, this,
            &FactsBoard::onWalletsChanged);
}

void FactsBoard::watch(const QList<WalletId>& wallets) {
    QList<WalletId> fresh;
    for (const WalletId wallet : wallets) {
        if (!wallet.isNull() && !m_watched.contains(wallet)) {
            m_watched.insert(wallet);
            fresh.append(wallet);
        }
    }
    if (!fresh.isEmpty()) {
        ask(fresh);
    }
}

void FactsBoard::onWalletsChanged(const QList<WalletId>& wallets) {
    QList<WalletId> stale;
    for (const WalletId id : std::as_const(m_watched)) {
        if (wallets.isEmpty() || wallets.contains(id)) {
            stale.append(id);
        }
    }
    if (!stale.isEmpty()) {
        ask(stale);
    }
}

void FactsBoard::ask(const QList<WalletId>& wallets) {
    whenDone(m_service.reader().wallets(ledger::WalletQuery::byIds(wallets)), this,
             [this](const Result<QList<WalletNode>>& nodes) {
                 if (!nodes) {
                     Q_EMIT failed(nodes.error());
                     return;
                 }
                 for (const WalletNode& node : *nodes) {
                     m_nodes.insert(node.wallet.id, node);
                 }
                 Q_EMIT changed();
             });
    askAllowances(wallets);
}

void FactsBoard::askAllowances(const QList<WalletId>& wallets) {
    whenDone(m_service.reader().allowances(wallets), this,
             [this, wallets](const Result<QList<Allowance>>& allowances) {
                 if (!allowances) {
                     return;
                 }
                 QHash<WalletId, QList<Allowance>> fresh;
                 for (const Allowance& allowance : *allowances) {
                     fresh[allowance.wallet].append(allowance);
                 }
                 bool isOther = false;
                 for (const WalletId wallet : wallets) {
                     isOther = isOther || m_allowances.value(wallet) != fresh.value(wallet);
                     m_allowances.insert(wallet, fresh.value(wallet));
                 }
                 if (isOther) {
                     Q_EMIT changed();
                 }
             });
}

const WalletNode* FactsBoard::node(WalletId wallet) const {
    const auto found = m_nodes.constFind(wallet);
    return found == m_nodes.constEnd() ? nullptr : &*found;
}

std::optional<ledger::WalletFacts> FactsBoard::facts(WalletId wallet, const Asset& asset) const {
    const WalletNode* known = node(wallet);
    if (!known) {
        return std::nullopt;
    }
    ledger::WalletFacts facts{.wallet = known->wallet,
                              .available = ledger::totalOf(known->own, asset).free,
                              .drawLeft = {},
                              .spendLeft = {}};
    for (const Allowance& allowance : m_allowances.value(wallet)) {
        if (allowance.limit.asset() != asset) {
            continue;
        }
        (allowance.scope == AllowanceScope::Draw ? facts.drawLeft : facts.spendLeft) =
            allowance.left();
    }
    return facts;
}

Decimal FactsBoard::freeWithBelow(WalletId wallet, const Asset& asset) const {
    const WalletNode* known = node(wallet);
    return known ? ledger::totalOf(known->subtree, asset).free : Decimal();
}

} // namespace tf::ui
