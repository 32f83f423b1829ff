// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wallet_tree_loader.h"

#include "models/core/when_done.h"

namespace tf::items {

using ledger::WalletId;
using ledger::WalletNode;
using ledger::WalletQuery;

namespace {

/// Questions about performance that are on their way at once: clicks go between them.
constexpr int mostPerformanceAsked = 2;
/// More loaded parents than this are refreshed by one question about everything.
constexpr int mostSingleParents = 50;

} // namespace

bool WalletFilter::accepts(const WalletNode& node) const {
    const bool hasAsset =
        !holds || std::any_of(node.own.begin(), node.own.end(), [this](const auto& total) {
            return total.asset == *holds && !total.isZero();
        });
    return hasAsset && (kinds.isEmpty() || kinds.contains(node.wallet.kind)) &&
           (states.isEmpty() || states.contains(node.wallet.status)) &&
           (text.isEmpty() || node.wallet.name.contains(text, Qt::CaseInsensitive));
}

WalletTreeLoader::WalletTreeLoader(ledger::LedgerService& service, const Clock& clock,
                                   WalletTreeModel& model, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_model(model) {
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherTime);
    connect(&m_gather, &QTimer::timeout, this, &WalletTreeLoader::refreshChanged);
    connect(&model, &WalletTreeModel::childrenWanted, this, &WalletTreeLoader::loadChildren);
    connect(&service, &ledger::LedgerService::walletsChanged, this,
            &WalletTreeLoader::onWalletsChanged);
    connect(&service, &ledger::LedgerService::quotesChanged, this, &WalletTreeLoader::loadRates);
}

void WalletTreeLoader::start() {
    setState(State::Loading);
    loadRates();
    if (m_filter.isEmpty()) {
        loadRoots();
    } else {
        search();
    }
}

void WalletTreeLoader::setFilter(const WalletFilter& filter) {
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    ++m_generation;
    if (m_filter.isEmpty()) {
        loadRoots();
    } else {
        search();
    }
}

void WalletTreeLoader::loadRoots() {
    const quint64 generation = m_generation;
    whenDone(m_service.reader().wallets(WalletQuery::roots()), this,
             [this, generation](const Result<QList<WalletNode>>& roots) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (!roots) {
                     fail(roots.error());
                     return;
                 }
                 m_model.setRoots(*roots);
                 setState(State::Ready);
                 Q_EMIT filtered(static_cast<int>(roots->size()));
             });
}

void WalletTreeLoader::loadChildren(WalletId parent) {
    whenDone(m_service.reader().wallets(WalletQuery::childrenOf(parent)), this,
             [this, parent](const Result<QList<WalletNode>>& children) {
                 if (!children) {
                     m_model.setChildrenFailed(parent);
                     fail(children.error());
                     return;
                 }
                 m_model.setChildren(parent, *children);
             });
}

void WalletTreeLoader::loadRates() {
    whenDone(m_service.reader().quotes(), this, [this](const Result<QList<ledger::Quote>>& quotes) {
        if (!quotes) {
            fail(quotes.error());
            return;
        }
        m_model.setRates(ledger::RateTable(*quotes, m_clock.now(), rateFreshness));
        Q_EMIT ratesChanged();
    });
}

// Search

void WalletTreeLoader::search() {
    const quint64 generation = m_generation;
    whenDone(m_service.reader().searchWallets(m_filter, searchLimit), this,
             [this, generation](const Result<QList<WalletNode>>& found) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (!found) {
                     fail(found.error());
                     return;
                 }
                 showMatches(*found);
             });
}

void WalletTreeLoader::showMatches(const QList<WalletNode>& nodes) {
    QHash<WalletId, WalletId> parents;
    for (const WalletNode& node : nodes) {
        parents.insert(node.wallet.id, node.wallet.parent);
    }
    QSet<WalletId> wanted;
    int matches = 0;
    for (const WalletNode& node : nodes) {
        if (matches == searchLimit || !m_filter.accepts(node)) {
            continue;
        }
        ++matches;
        for (WalletId id = node.wallet.id; !id.isNull() && !wanted.contains(id);
             id = parents.value(id)) {
            wanted.insert(id);
        }
    }
    QList<WalletNode> shown;
    std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(shown),
                 [&wanted](const WalletNode& node) { return wanted.contains(node.wallet.id); });
    m_model.setMatches(shown);
    setState(State::Ready);
    Q_EMIT filtered(matches);
}

// Changes

void WalletTreeLoader::onWalletsChanged(const QList<WalletId>& wallets) {
    m_anyMayHaveChanged = m_anyMayHaveChanged || wallets.isEmpty();
    for (const WalletId id : wallets) {
        m_changed.insert(id);
        for (const WalletId above : m_model.ancestors(id)) {
            m_changed.insert(above); // their totals hold it
        }
    }
    if (!m_gather.isActive()) {
        m_gather.start();
    }
}

void WalletTreeLoader::refreshChanged() {
    const QSet<WalletId> asked = std::exchange(m_changed, {});
    if (std::exchange(m_anyMayHaveChanged, false) || m_state == State::Failed) {
        refreshAll();
        return;
    }
    if (asked.isEmpty()) {
        return;
    }
    whenDone(m_service.reader().wallets(WalletQuery::byIds(asked.values())), this,
             [this, asked](const Result<QList<WalletNode>>& nodes) {
                 if (!nodes) {
                     fail(nodes.error());
                     return;
                 }
                 apply(asked, *nodes);
             });
}

void WalletTreeLoader::apply(const QSet<WalletId>& asked, const QList<WalletNode>& nodes) {
    m_model.updateWallets(nodes);
    if (m_model.isSearching() && m_state == State::Ready) {
        search();
    }
    // A wallet that is not in the tree changes the totals of those above it that are.
    QSet<WalletId> above;
    for (const WalletNode& node : nodes) {
        const bool isParentLoaded = m_model.node(node.wallet.parent) != nullptr;
        const WalletId nearest = isParentLoaded ? node.wallet.parent : node.wallet.root;
        if (!nearest.isNull() && m_model.node(nearest)) {
            above.insert(nearest);
            for (const WalletId id : m_model.ancestors(nearest)) {
                above.insert(id);
            }
        }
    }
    above.subtract(asked);
    if (!above.isEmpty()) {
        m_changed.unite(above);
        m_gather.start();
    }
    m_performanceQueue.clear();
    for (const WalletId id : std::as_const(m_visible)) {
        if (asked.contains(id)) {
            m_performanceQueue.append(id);
        }
    }
    askPerformance();
}

void WalletTreeLoader::refreshAll() {
    start();
    const QList<WalletId> parents = m_model.loadedParents();
    if (!m_filter.isEmpty()) {
        return;
    }
    if (parents.size() <= mostSingleParents) {
        for (const WalletId parent : parents) {
            loadChildren(parent);
        }
        return;
    }
    whenDone(m_service.reader().wallets(WalletQuery::all()), this,
             [this](const Result<QList<WalletNode>>& nodes) {
                 if (!nodes) {
                     fail(nodes.error());
                     return;
                 }
                 m_model.updateWallets(*nodes);
             });
}

// Performance

Instant WalletTreeLoader::spanStart() const {
    const Instant now = m_clock.now();
    switch (m_span) {
    case PerformanceSpan::Today:
        return now.startOfDay();
    case PerformanceSpan::Week:
        return now - std::chrono::hours(24 * 7);
    case PerformanceSpan::Month:
        return now - std::chrono::hours(24 * 30);
    case PerformanceSpan::Year:
        return now - std::chrono::hours(24 * 365);
    case PerformanceSpan::Always:
        return now - std::chrono::hours(24 * 365 * 20);
    }
    return now;
}

void WalletTreeLoader::setSpan(PerformanceSpan span) {
    if (span == m_span) {
        return;
    }
    m_span = span;
    ++m_performanceGeneration;
    m_model.clearPerformance();
    m_performanceQueue = m_visible;
    askPerformance();
}

void WalletTreeLoader::setVisible(const QList<WalletId>& wallets) {
    m_visible = wallets;
    m_performanceQueue.clear(); // rows that were scrolled past need no answer
    for (const WalletId id : wallets) {
        if (!m_model.performance(id)) {
            m_performanceQueue.append(id);
        }
    }
    askPerformance();
}

void WalletTreeLoader::askPerformance() {
    if (!m_model.unit().isConverted || !m_model.unit().asset.isValid()) {
        return;
    }
    while (m_performanceAsked < mostPerformanceAsked && !m_performanceQueue.isEmpty()) {
        const WalletId id = m_performanceQueue.takeFirst();
        const quint64 generation = m_performanceGeneration;
        ++m_performanceAsked;
        whenDone(m_service.reader().performance(id, true, m_model.unit().asset, spanStart(),
                                                m_clock.now()),
                 this, [this, id, generation](const Result<ledger::Performance>& performance) {
                     --m_performanceAsked;
                     if (performance && generation == m_performanceGeneration &&
                         performance->currency == m_model.unit().asset) {
                         m_model.setPerformance(id, *performance);
                     }
                     askPerformance();
                 });
    }
}

void WalletTreeLoader::setState(State state) {
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

void WalletTreeLoader::fail(const Error& error) {
    if (m_model.rowCount() == 0) {
        setState(State::Failed);
    }
    Q_EMIT failed(error);
}

} // namespace tf::items
