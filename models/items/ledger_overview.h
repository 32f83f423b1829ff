// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/ledger/ledger_service.h"
#include "models/ledger/valuation.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace tf::items {

/// All money of the workspace in one currency, and where it lies.
struct LedgerOverview {
    struct Part {
        ledger::WalletId wallet;
        QString name;
        ledger::WalletKind kind = ledger::WalletKind::Master;
        ledger::Valuation value; ///< of the wallet with all below it; a master's own money alone

        bool operator==(const Part&) const = default;
    };

    ledger::Valuation total;
    ledger::Valuation unallocated; ///< free in the master wallets
    ledger::Valuation reserved;    ///< held by open orders, anywhere
    QList<Part> parts;             ///< largest first; they add up to the total
    QList<ledger::WalletId> masters;
    int waiting = 0; ///< transactions that wait for a person or for confirmations

    bool operator==(const LedgerOverview&) const = default;
};

/// Adds up `masters` (with their subtrees) and their direct `children` in `currency`.
LedgerOverview summarize(const QList<ledger::WalletNode>& masters,
                         const QList<ledger::WalletNode>& children, const ledger::RateTable& rates,
                         const Asset& currency);

/// Keeps the overview of a workspace up to date: asks the books again shortly after wallets, quotes
/// or transactions changed. Lives in the GUI thread.
class LedgerOverviewSource final : public QObject {
    Q_OBJECT

public:
    /// `ledger` and `clock` must outlive the source.
    LedgerOverviewSource(ledger::LedgerService& ledger, const Clock& clock, const Asset& currency,
                         QObject* parent = nullptr);

    /// Absent until the first answer has come.
    const std::optional<LedgerOverview>& overview() const { return m_overview; }
    const Asset& currency() const { return m_currency; }
    /// What waits, newest first, at most `mostWaiting`.
    const QList<ledger::WalletTransaction>& waiting() const { return m_waiting; }
    static constexpr int mostWaiting = 20;

    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const tf::Error& error);

private:
    void loadChildren(QList<ledger::WalletNode> masters);
    void loadRates(const QList<ledger::WalletNode>& masters,
                   const QList<ledger::WalletNode>& children);
    void loadWaiting(const LedgerOverview& overview);
    void onFailed(const Error& error);

    ledger::LedgerService& m_ledger;
    const Clock& m_clock;
    Asset m_currency;
    std::optional<LedgerOverview> m_overview;
    QList<ledger::WalletTransaction> m_waiting;
    QTimer m_soon; ///< one refresh for many changes that come together
    bool m_isLoading = false;
};

} // namespace tf::items
