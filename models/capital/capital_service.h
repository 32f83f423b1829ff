// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/stability.h"
#include "models/capital/capital_store.h"
#include "models/capital/method_list.h"
#include "models/capital/situation_reader.h"
#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/ledger/ledger_service.h"

#include <QObject>

namespace tf::capital {

/// Background work that can be watched and cancelled.
template <class T>
struct Task {
    QFuture<Result<T>> future;
    std::shared_ptr<JobControl> control; ///< shared: as Job has it
};

/// Capital of a workspace: who could have it, what a method would give, and the way there. Money
/// moves through the ledger alone. Lives in the GUI's thread; long work runs on the jobs' pool.
class CapitalService final : public QObject {
    Q_OBJECT

public:
    /// Everything must outlive the service.
    CapitalService(storage::Database& database, ledger::LedgerService& ledger, Jobs& jobs,
                   const Clock& clock, QObject* parent = nullptr);

    // questions
    /// Those of one level under `scope` (a farm's or master's wallet) with money, series and
    /// trades. `asset` is the farms' base asset.
    QFuture<Result<Situation>> entities(Level level, ledger::WalletId scope, const Asset& asset,
                                        Observation observation = Observation::Daily);
    /// The same without series and trades: quick, for looks that only weigh money.
    QFuture<Result<Situation>> money(Level level, ledger::WalletId scope, const Asset& asset);
    /// Estimates, for the page to optimise on (see proposal.h).
    Task<Inputs> prepare(const Situation& situation, const Settings& settings);
    /// Weights, plan, transfers and prices of the limits.
    Task<Proposal> propose(const Situation& situation, const Settings& settings);
    /// How weights spread under estimation error. `meanBlock` in periods.
    Task<allocation::Stability> stability(const Inputs& inputs, int samples = 200,
                                          double meanBlock = 5.0, quint64 seed = 1);
    Task<QList<Comparison>> compare(const Inputs& inputs, const QList<allocation::Method>& methods,
                                    const WalkForwardRules& rules);

    // money
    /// The whole proposal, or nothing. Once applied, again answers the same. InsufficientFunds when
    /// money has gone since it was made; InvalidArgument when nothing moves.
    QFuture<Result<QList<ledger::PostingResult>>>
    apply(const Proposal& proposal, const QString& reason, const ledger::Cause& cause = {});
    /// Counter-entries for all of it.
    QFuture<Result<QList<ledger::PostingResult>>> undo(ProposalId plan, ledger::WalletId scope,
                                                       const QString& reason);
    /// Newest first: who, when, why, with every transfer.
    QFuture<Result<QList<ledger::AllocationRecord>>> history(ledger::WalletId scope, int limit);

    // what a person chose last for a scope; absent: nothing yet
    QFuture<Result<std::optional<Settings>>> settings(Level level, ledger::WalletId scope);
    QFuture<Result<void>> saveSettings(Level level, ledger::WalletId scope,
                                       const Settings& settings);

    // automation of a master
    QFuture<Result<Automation>> automation(ledger::WalletId master);
    /// Keeps what else the master's settings hold. Conflict when somebody saved meanwhile.
    QFuture<Result<void>> saveAutomation(ledger::WalletId master, const Automation& automation);

    // proposals that wait for a person, and what was decided
    QFuture<Result<void>> submit(const Proposal& proposal, DecisionCode why);
    QFuture<Result<QList<WaitingProposal>>> waiting(ledger::WalletId scope);
    QFuture<Result<QList<ledger::PostingResult>>> approve(ProposalId id, const QString& note);
    QFuture<Result<void>> dismiss(ProposalId id, ledger::WalletId scope, const QString& note);
    QFuture<Result<void>> record(const DecisionLine& line);
    /// Newest first, below `before`. A null scope asks for all.
    QFuture<Result<QList<DecisionLine>>> decisions(ledger::WalletId scope,
                                                   const std::optional<qint64>& before, int limit);

Q_SIGNALS:
    /// A plan was applied or undone, here or elsewhere.
    void plansChanged();
    void proposalsChanged();
    void decisionsChanged();
    void settingsChanged();

private:
    using Posted = QList<ledger::PostingResult>;

    void onChanged(const QString& table);
    QFuture<Result<Situation>> read(const SituationQuery& query);
    template <class T, class Work>
    Task<T> background(const QString& name, Work work);
    QFuture<Result<Posted>> applyAs(const Proposal& proposal, const QString& reason,
                                    const ledger::Cause& cause, DecisionCode code);
    /// Writes the line when the books have said yes, and answers as they did.
    QFuture<Result<Posted>> recorded(const QFuture<Result<Posted>>& posted,
                                     const DecisionLine& line);
    DecisionLine lineOf(ProposalId proposal, ledger::WalletId scope, DecisionCode code,
                        const QString& detail) const;

    storage::Database& m_database;
    ledger::LedgerService& m_ledger;
    Jobs& m_jobs;
    const Clock& m_clock;
    WorkspaceId m_workspace;
};

} // namespace tf::capital
