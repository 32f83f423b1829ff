// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ledger_overview.h"

#include "models/core/when_done.h"
#include "models/items/wallet_tree_loader.h"

namespace tf::items {

using ledger::AssetTotal;
using ledger::WalletKind;
using ledger::WalletNode;

namespace {

constexpr int gatherMs = 250;

QList<Money> amounts(const QList<AssetTotal>& totals, Decimal AssetTotal::*part) {
    QList<Money> result;
    for (const AssetTotal& total : totals) {
        result << Money(total.*part, total.asset);
    }
    return result;
}

LedgerOverview::Part partOf(const WalletNode& node, const QList<AssetTotal>& totals,
                            const ledger::RateTable& rates, const Asset& currency) {
    return {.wallet = node.wallet.id,
            .name = node.wallet.name,
            .kind = node.wallet.kind,
            .value = rates.value(totals, currency)};
}

} // namespace

LedgerOverview summarize(const QList<WalletNode>& masters, const QList<WalletNode>& children,
                         const ledger::RateTable& rates, const Asset& currency) {
    QList<AssetTotal> all;
    QList<Money> free;
    QList<Money> reserved;
    LedgerOverview overview;
    for (const WalletNode& master : masters) {
        all << master.subtree;
        free << amounts(master.own, &AssetTotal::free);
        reserved << amounts(master.subtree, &AssetTotal::reserved);
        overview.masters << master.wallet.id;
        overview.parts << partOf(master, master.own, rates, currency);
    }
    for (const WalletNode& child : children) {
        overview.parts << partOf(child, child.subtree, rates, currency);
    }
    overview.parts.removeIf(
        [](const LedgerOverview::Part& part) { return part.value.total.isZero(); });
    std::stable_sort(overview.parts.begin(), overview.parts.end(),
                     [](const LedgerOverview::Part& a, const LedgerOverview::Part& b) {
                         return a.value.total > b.value.total;
                     });
    overview.total = rates.value(all, currency);
    overview.unallocated = rates.valueOf(free, currency);
    overview.reserved = rates.valueOf(reserved, currency);
    return overview;
}

LedgerOverviewSource::LedgerOverviewSource(ledger::LedgerService& ledger, const Clock& clock,
                                           const Asset& currency, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_currency(currency) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMs);
    const auto soon = [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&m_soon, &QTimer::timeout, this, &LedgerOverviewSource::refresh);
    connect(&m_ledger, &ledger::LedgerService::walletsChanged, this, soon);
    connect(&m_ledger, &ledger::LedgerService::transactionsChanged, this, soon);
    connect(&m_ledger, &ledger::LedgerService::quotesChanged, this, soon);
}

void LedgerOverviewSource::refresh() {
    if (m_isLoading) {
        m_soon.start(); // what changed meanwhile is asked for once this answer is there
        return;
    }
    m_isLoading = true;
    whenDone(m_ledger.reader().wallets(ledger::WalletQuery::roots()), this,
             [this](const Result<QList<WalletNode>>& roots) {
                 if (!roots) {
                     onFailed(roots.error());
                     return;
                 }
                 QList<WalletNode> masters;
                 for (const WalletNode& root : *roots) {
                     if (root.wallet.kind == WalletKind::Master) {
                         masters << root;
                     }
                 }
                 loadChildren(masters);
             });
}

void LedgerOverviewSource::loadChildren(QList<WalletNode> masters) {
    auto children = std::make_shared<QList<WalletNode>>(); // shared: several answers fill it
    auto open = std::make_shared<qsizetype>(masters.size());
    if (masters.isEmpty()) {
        loadRates(masters, {});
        return;
    }
    for (const WalletNode& master : std::as_const(masters)) {
        whenDone(m_ledger.reader().wallets(ledger::WalletQuery::childrenOf(master.wallet.id)), this,
                 [this, masters, children, open](const Result<QList<WalletNode>>& answer) {
                     if (!answer) {
                         onFailed(answer.error());
                         return;
                     }
                     children->append(*answer);
                     if (--*open == 0) {
                         loadRates(masters, *children);
                     }
                 });
    }
}

void LedgerOverviewSource::loadRates(const QList<WalletNode>& masters,
                                     const QList<WalletNode>& children) {
    whenDone(m_ledger.reader().quotes(), this,
             [this, masters, children](const Result<QList<ledger::Quote>>& quotes) {
                 if (!quotes) {
                     onFailed(quotes.error());
                     return;
                 }
                 const ledger::RateTable rates(*quotes, m_clock.now(),
                                               WalletTreeLoader::rateFreshness);
                 loadWaiting(summarize(masters, children, rates, m_currency));
             });
}

void LedgerOverviewSource::loadWaiting(const LedgerOverview& overview) {
    ledger::TransactionFilter filter;
    filter.states = {ledger::TransactionState::Requested, ledger::TransactionState::Approved,
                     ledger::TransactionState::Confirming};
    whenDone(m_ledger.reader().transactions(filter, std::nullopt, mostWaiting), this,
             [this, overview](const Result<ledger::TransactionPage>& page) {
                 if (!page) {
                     onFailed(page.error());
                     return;
                 }
                 m_isLoading = false;
                 m_waiting = page->rows;
                 m_overview = overview;
                 m_overview->waiting = static_cast<int>(page->rows.size());
                 Q_EMIT changed();
             });
}

void LedgerOverviewSource::onFailed(const Error& error) {
    m_isLoading = false;
    Q_EMIT failed(error);
}

} // namespace tf::items
