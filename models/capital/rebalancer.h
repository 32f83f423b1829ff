// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital_service.h"

#include <QTimer>

namespace tf::capital {

/// What the age of a price is measured against.
enum class PriceClock : quint8 {
    Wall,   ///< prices come from outside as time passes
    Market, ///< a replay: how far the engine has come is now
};

/// Follows the automation of every master wallet: looks at the facts, decides by rebalance_rule.h,
/// and proposes or applies. Acts only while this program writes the books, so that one program does
/// where several look on. What it decides is logged; a wait for the same reason once a day.
class Rebalancer final : public QObject {
    Q_OBJECT

public:
    /// Everything must outlive it.
    Rebalancer(CapitalService& capital, ledger::LedgerService& ledger, const Clock& clock,
               PriceClock priceClock, QObject* parent = nullptr);

    /// Looks at all masters now and every so often.
    void start(std::chrono::milliseconds every = std::chrono::minutes(1));
    void stop();

    /// Looks at one master now. Answers what was decided and what came of it (Applied, Submitted,
    /// NothingToMove …) when it is done.
    QFuture<Result<Decision>> check(ledger::WalletId master);

Q_SIGNALS:
    void decided(const tf::ledger::WalletId& master, const tf::capital::Decision& decision);
    /// A look that start() or its clock began is over.
    void lookedAtAll();

private:
    struct Round;
    using RoundPtr = std::shared_ptr<Round>; // shared: copied into callbacks

    void lookAtAll();
    void lookAtNext(QList<ledger::WalletId> masters);
    template <class T, class Use>
    void proceed(const RoundPtr& round, const QFuture<Result<T>>& future, Use use);

    template <class Use>
    void withSeries(const RoundPtr& round, Use use);

    void readMoney(const RoundPtr& round);
    void readPast(const RoundPtr& round);
    void readPlans(const RoundPtr& round);
    void notePast(const RoundPtr& round, const QList<ledger::AllocationRecord>& records) const;
    void readRegime(const RoundPtr& round);
    void judge(const RoundPtr& round);
    void propose(const RoundPtr& round, const Decision& decision);
    void carryOut(const RoundPtr& round, const Decision& decision, const Proposal& proposal);
    /// Ends the round; waits are logged when they are news.
    void finish(const RoundPtr& round, const Decision& decision, bool isLogged);
    void fail(const RoundPtr& round, const Error& error);

    CapitalService& m_capital;
    ledger::LedgerService& m_ledger;
    const Clock& m_clock;
    PriceClock m_priceClock;
    QTimer m_timer;
    bool m_isLooking = false;
};

/// Settings for a plan that a decision asks for: the largest farm as a limit, and for new money a
/// plan that takes nothing from anybody.
Settings settingsFor(const Automation& automation, DecisionKind kind);
/// Largest |share now - target of the plan| of those who were in it; nothing without targets.
std::optional<double> driftOf(const Situation& situation, const ledger::AllocationPlan& plan);

} // namespace tf::capital
