// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/items/wallet_tree_model.h"
#include "models/ledger/ledger_service.h"

#include <QSet>
#include <QTimer>

namespace tf::items {

/// What a person looks for in the tree. Empty: everything.
struct WalletFilter : ledger::WalletSearch {
    bool isEmpty() const { return text.isEmpty() && kinds.isEmpty() && states.isEmpty() && !holds; }
    /// Whether the wallet itself fits, not what lies above it.
    bool accepts(const ledger::WalletNode& node) const;

    bool operator==(const WalletFilter&) const = default;
};

/// Span of PnL, return and trend.
enum class PerformanceSpan { Today, Week, Month, Year, Always };

/// Feeds a WalletTreeModel from the books: the top at once, children when asked for, changes as
/// they are announced (gathered for a moment, so that a thousand postings are one question), rates
/// and the performance of the rows that are seen.
class WalletTreeLoader final : public QObject {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    /// All three must outlive the loader.
    WalletTreeLoader(ledger::LedgerService& service, const Clock& clock, WalletTreeModel& model,
                     QObject* parent = nullptr);

    State state() const { return m_state; }
    const WalletFilter& filter() const { return m_filter; }
    PerformanceSpan span() const { return m_span; }
    /// Loads the top and the rates.
    void start();
    void setFilter(const WalletFilter& filter);
    void setSpan(PerformanceSpan span);
    /// The rows that a person sees now: their performance is asked for.
    void setVisible(const QList<ledger::WalletId>& wallets);
    Instant spanStart() const;

    static constexpr int searchLimit = 500;
    static constexpr std::chrono::milliseconds gatherTime{40};
    static constexpr std::chrono::minutes rateFreshness{15};

Q_SIGNALS:
    void stateChanged();
    /// The tree shows what the filter asked for.
    void filtered(int matches);
    void failed(const tf::Error& error);
    void ratesChanged();

private:
    void loadRoots();
    void loadChildren(ledger::WalletId parent);
    void loadRates();
    void search();
    void showMatches(const QList<ledger::WalletNode>& nodes);
    void onWalletsChanged(const QList<ledger::WalletId>& wallets);
    void refreshChanged();
    void refreshAll();
    void apply(const QSet<ledger::WalletId>& asked, const QList<ledger::WalletNode>& nodes);
    void askPerformance();
    void setState(State state);
    void fail(const Error& error);

    ledger::LedgerService& m_service;
    const Clock& m_clock;
    WalletTreeModel& m_model;
    WalletFilter m_filter;
    PerformanceSpan m_span = PerformanceSpan::Today;
    State m_state = State::Loading;
    quint64 m_generation = 0; ///< of the filter: answers to older questions are dropped
    QTimer m_gather;
    QSet<ledger::WalletId> m_changed;
    bool m_anyMayHaveChanged = false;
    QList<ledger::WalletId> m_visible;
    QList<ledger::WalletId> m_performanceQueue;
    int m_performanceAsked = 0;
    quint64 m_performanceGeneration = 0;
};

} // namespace tf::items
