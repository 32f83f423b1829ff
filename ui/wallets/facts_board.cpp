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

void FactsBoard::watch(WalletId wallet) {
    if (!wallet.isNull() && !m_watched.contains(wallet)) {
        m_watched.insert(wallet);
        ask({wallet});
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
    for (const WalletId wallet : wallets) {
        askAllowances(wallet);
    }
}

void FactsBoard::askAllowances(WalletId wallet) {
    whenDone(m_service.reader().allowances(wallet), this,
             [this, wallet](const Result<QList<Allowance>>& allowances) {
                 if (allowances && m_allowances.value(wallet) != *allowances) {
                     m_allowances.insert(wallet, *allowances);
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
