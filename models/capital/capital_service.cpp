// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/capital_service.h"

#include "models/core/when_done.h"

namespace tf::capital {

namespace {

using ledger::WalletId;
using storage::Lane;
using storage::Session;

template <class T>
using Promise = std::shared_ptr<QPromise<Result<T>>>; // shared: a callback must be copyable

template <class T>
Promise<T> startedPromise() {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <class T>
void fulfil(const Promise<T>& promise, const Result<T>& result) {
    promise->addResult(result);
    promise->finish();
}

template <class T>
QFuture<Result<T>> refused(const Error& error) {
    const Promise<T> promise = startedPromise<T>();
    fulfil<T>(promise, error);
    return promise->future();
}

/// What follows on a good answer; an error ends the chain.
template <class T, class From, class Next>
QFuture<Result<T>> chain(const QFuture<Result<From>>& first, QObject* context, Next next) {
    const Promise<T> promise = startedPromise<T>();
    whenDone(first, context, [promise, context, next](const Result<From>& result) {
        if (!result) {
            fulfil<T>(promise, result.error());
            return;
        }
        whenDone(next(*result), context,
                 [promise](const Result<T>& outcome) { fulfil<T>(promise, outcome); });
    });
    return promise->future();
}

Error firstProblem(const QList<farms::FieldProblem>& problems) {
    return {ErrorCode::BadParameter,
            problems.first().field + QStringLiteral(": ") + problems.first().sentence};
}

Result<Proposal> proposalOf(const Situation& situation, const Settings& settings,
                            JobControl& control) {
    TF_TRY(const Inputs inputs, makeInputs(situation, settings));
    TF_TRY(const allocation::Answer answer, optimise(inputs, &control));
    TF_TRY(Proposal proposal, makeProposal(inputs, answer));
    TF_TRY(proposal.prices, priceSentences(inputs, answer, &control));
    return proposal;
}

} // namespace

CapitalService::CapitalService(storage::Database& database, ledger::LedgerService& ledger,
                               Jobs& jobs, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_ledger(ledger)
    , m_jobs(jobs)
    , m_clock(clock)
    , m_workspace(ledger.reader().workspace()) {
    connect(&m_database, &storage::Database::changed, this, &CapitalService::onChanged);
}

void CapitalService::onChanged(const QString& table) {
    const bool isAll = table.isEmpty();
    if (isAll || table == u"allocation_plans") {
        Q_EMIT plansChanged();
        Q_EMIT proposalsChanged(); // what was applied waits no longer
    }
    if (isAll || table == u"capital_proposals") {
        Q_EMIT proposalsChanged();
    }
    if (isAll || table == u"capital_decisions") {
        Q_EMIT decisionsChanged();
    }
    if (isAll || table == u"capital_settings" || table == u"master_wallet_configs") {
        Q_EMIT settingsChanged();
    }
}

template <class T, class Work>
Task<T> CapitalService::background(const QString& name, Work work) {
    const QFuture<Result<T>> future = m_jobs.start(name, std::move(work));
    return {.future = future, .control = m_jobs.running().last().control};
}

QFuture<Result<Situation>> CapitalService::read(const SituationQuery& query) {
    return m_database.run(
        [query, workspace = m_workspace, now = m_clock.now()](Session& session) {
            return readSituation(session, workspace, query, now);
        },
        query.withSeries ? Lane::Background : Lane::Interactive);
}

QFuture<Result<Situation>> CapitalService::entities(Level level, WalletId scope, const Asset& asset,
                                                    Observation observation) {
    return read({.level = level, .scope = scope, .asset = asset, .observation = observation});
}

QFuture<Result<Situation>> CapitalService::money(Level level, WalletId scope, const Asset& asset) {
    return read({.level = level, .scope = scope, .asset = asset, .withSeries = false});
}

Task<Inputs> CapitalService::prepare(const Situation& situation, const Settings& settings) {
    return background<Inputs>(tr("Estimating returns and risk"),
                              [situation, settings](JobControl&) -> Result<Inputs> {
                                  return makeInputs(situation, settings);
                              });
}

Task<Proposal> CapitalService::propose(const Situation& situation, const Settings& settings) {
    return background<Proposal>(tr("Dividing capital"), [situation, settings](JobControl& control) {
        return proposalOf(situation, settings, control);
    });
}

Task<allocation::Stability> CapitalService::stability(const Inputs& inputs, int samples,
                                                      double meanBlock, quint64 seed) {
    allocation::EstimatorChoice choice = inputs.settings.estimator;
    choice.periodsPerYear = periodsPerYear(inputs.settings.observation);
    return background<allocation::Stability>(
        tr("Estimating how sure the shares are"),
        [inputs, choice, samples, meanBlock, seed](JobControl& control) {
            return allocation::bootstrapWeights(inputs.problem, choice, inputs.method, samples,
                                                meanBlock, seed, &control);
        });
}

Task<QList<Comparison>> CapitalService::compare(const Inputs& inputs,
                                                const QList<allocation::Method>& methods,
                                                const WalkForwardRules& rules) {
    return background<QList<Comparison>>(
        tr("Comparing methods"), [inputs, methods, rules](JobControl& control) {
            return compareMethods(inputs, methods, rules, &control);
        });
}

DecisionLine CapitalService::lineOf(ProposalId proposal, WalletId scope, DecisionCode code,
                                    const QString& detail) const {
    return {.scope = scope,
            .at = m_clock.now(),
            .kind = DecisionKind::Rebalance,
            .code = code,
            .detail = detail,
            .proposal = proposal,
            .actor = m_ledger.actor()};
}

QFuture<Result<CapitalService::Posted>>
CapitalService::recorded(const QFuture<Result<Posted>>& posted, const DecisionLine& line) {
    const Promise<Posted> promise = startedPromise<Posted>();
    whenDone(posted, this, [this, promise, line](const Result<Posted>& result) {
        if (!result) {
            fulfil<Posted>(promise, result);
            return;
        }
        // The money has moved whatever becomes of the line: the books are the record.
        whenDone(record(line), this,
                 [promise, result](const Result<void>&) { fulfil<Posted>(promise, result); });
    });
    return promise->future();
}

QFuture<Result<CapitalService::Posted>> CapitalService::applyAs(const Proposal& proposal,
                                                                const QString& reason,
                                                                const ledger::Cause& cause,
                                                                DecisionCode code) {
    if (proposal.movements.isEmpty()) {
        return refused<Posted>({ErrorCode::InvalidArgument, QStringLiteral("nothing moves")});
    }
    return recorded(m_ledger.apply(planOf(proposal, reason, cause)),
                    lineOf(proposal.id, proposal.scope, code, reason));
}

QFuture<Result<QList<ledger::PostingResult>>>
CapitalService::apply(const Proposal& proposal, const QString& reason, const ledger::Cause& cause) {
    return applyAs(proposal, reason, cause, DecisionCode::Applied);
}

QFuture<Result<QList<ledger::PostingResult>>> CapitalService::undo(ProposalId plan, WalletId scope,
                                                                   const QString& reason) {
    return recorded(m_ledger.undo(plan, reason), lineOf(plan, scope, DecisionCode::Undone, reason));
}

QFuture<Result<QList<ledger::AllocationRecord>>> CapitalService::history(WalletId scope,
                                                                         int limit) {
    return m_ledger.reader().allocations(scope, limit);
}

QFuture<Result<std::optional<Settings>>> CapitalService::settings(Level level, WalletId scope) {
    return m_database.run([level, scope, workspace = m_workspace](Session& session) {
        return CapitalStore(session, workspace).settings(level, scope);
    });
}

QFuture<Result<void>> CapitalService::saveSettings(Level level, WalletId scope,
                                                   const Settings& settings) {
    if (const auto problems = validate(settings); !problems.isEmpty()) {
        return refused<void>(firstProblem(problems));
    }
    return m_database.run([level, scope, settings, workspace = m_workspace,
                           actor = m_ledger.actor(), now = m_clock.now()](Session& session) {
        return CapitalStore(session, workspace).save(level, scope, settings, actor, now);
    });
}

QFuture<Result<Automation>> CapitalService::automation(WalletId master) {
    const Promise<Automation> promise = startedPromise<Automation>();
    whenDone(m_ledger.reader().masterConfig(master), this,
             [promise](const Result<ledger::MasterWalletConfig>& config) {
                 fulfil<Automation>(promise, config ? Automation::from(*config)
                                                    : Result<Automation>(config.error()));
             });
    return promise->future();
}

QFuture<Result<void>> CapitalService::saveAutomation(WalletId master,
                                                     const Automation& automation) {
    if (const auto problems = validate(automation); !problems.isEmpty()) {
        return refused<void>(firstProblem(problems));
    }
    const auto saved = chain<int>(m_ledger.reader().masterConfig(master), this,
                                  [this, automation](const ledger::MasterWalletConfig& config) {
                                      return m_ledger.saveMasterConfig(automation.into(config));
                                  });
    const Promise<void> promise = startedPromise<void>();
    whenDone(saved, this, [promise](const Result<int>& version) {
        fulfil<void>(promise, version ? Result<void>() : Result<void>(version.error()));
    });
    return promise->future();
}

QFuture<Result<void>> CapitalService::submit(const Proposal& proposal, DecisionCode why) {
    const WaitingProposal waiting{
        .proposal = proposal, .submittedAt = m_clock.now(), .actor = m_ledger.actor(), .why = why};
    const DecisionLine line =
        lineOf(proposal.id, proposal.scope, DecisionCode::Submitted, decisionSentence(why));
    return m_database.run([waiting, line, workspace = m_workspace](Session& session) {
        return session.inTransaction([&]() -> Result<void> {
            CapitalStore store(session, workspace);
            TF_CHECK(store.submit(waiting));
            return store.append(line);
        });
    });
}

QFuture<Result<QList<WaitingProposal>>> CapitalService::waiting(WalletId scope) {
    return m_database.run([scope, workspace = m_workspace](Session& session) {
        return CapitalStore(session, workspace).waiting(scope);
    });
}

QFuture<Result<QList<ledger::PostingResult>>> CapitalService::approve(ProposalId id,
                                                                      const QString& note) {
    const auto found = m_database.run([id, workspace = m_workspace](Session& session) {
        return CapitalStore(session, workspace).waitingOne(id);
    });
    return chain<Posted>(found, this, [this, note](const WaitingProposal& waiting) {
        const ledger::Cause cause{.kind = ledger::CauseKind::RebalancePlan,
                                  .reference = waiting.proposal.id.uuid()};
        const QString reason = note.isEmpty() ? decisionSentence(waiting.why) : note;
        return applyAs(waiting.proposal, reason, cause, DecisionCode::Approved);
    });
}

QFuture<Result<void>> CapitalService::dismiss(ProposalId id, WalletId scope, const QString& note) {
    const DecisionLine line = lineOf(id, scope, DecisionCode::Dismissed, note);
    return m_database.run([id, line, note, workspace = m_workspace](Session& session) {
        return session.inTransaction([&]() -> Result<void> {
            CapitalStore store(session, workspace);
            TF_CHECK(store.dismiss(id, line.actor, note, line.at));
            return store.append(line);
        });
    });
}

QFuture<Result<void>> CapitalService::record(const DecisionLine& line) {
    return m_database.run([line, workspace = m_workspace](Session& session) {
        return CapitalStore(session, workspace).append(line);
    });
}

QFuture<Result<QList<DecisionLine>>>
CapitalService::decisions(WalletId scope, const std::optional<qint64>& before, int limit) {
    return m_database.run([scope, before, limit, workspace = m_workspace](Session& session) {
        return CapitalStore(session, workspace).decisions(scope, before, limit);
    });
}

} // namespace tf::capital
