// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_session.h"

#include "models/capital/method_list.h"

#include <QElapsedTimer>

namespace tf::ui::allocation {

using capital::Level;
using tf::allocation::MethodKind;

namespace {

constexpr qint64 frameBudgetUs = 4'000; ///< what fits into a frame beside the painting
constexpr int saveDelayMs = 800;

/// Solutions that a person sees first: everybody by equal risk, nobody above 40 %.
capital::Settings firstSettings() {
    capital::Settings settings;
    settings.method = capital::defaultMethod(MethodKind::EqualRisk);
    return settings;
}

/// What a hand can mean: hundredths of a percent, inside the frontier.
double rounded(double value, double low, double high) {
    constexpr double step = 1e-4;
    return std::clamp(std::round(value / step) * step, std::min(low, high), std::max(low, high));
}

} // namespace

Result<Solved> solve(const capital::Situation& situation,
                     const std::shared_ptr<const capital::Inputs>& known,
                     const capital::Settings& settings, JobControl* control) {
    Solved solved;
    TF_TRY(capital::Inputs inputs, known ? capital::withSettings(*known, settings)
                                         : capital::makeInputs(situation, settings));
    auto shared = std::make_shared<const capital::Inputs>(std::move(inputs));
    solved.inputs = shared;
    auto frontier = tf::allocation::efficientFrontier(shared->problem, control);
    if (frontier) {
        solved.frontier = std::move(*frontier);
    } else {
        solved.frontierError = frontier.error();
    }
    solved.answer = capital::optimise(*shared, control);
    if (control != nullptr && control->isCancelled()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    solved.proposal = solved.answer ? capital::makeProposal(*shared, *solved.answer)
                                    : Result<capital::Proposal>(solved.answer.error());
    return solved;
}

AllocationSession::AllocationSession(const CapitalDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(firstSettings()) {
    m_save.setSingleShot(true);
    m_save.setInterval(saveDelayMs);
    connect(&m_save, &QTimer::timeout, this, [this] {
        if (m_scope && m_hasSettings) {
            whenDone(m_desk.capital.saveSettings(m_scope->level, m_scope->wallet, m_settings), this,
                     [](const Result<void>&) { /* a convenience: the next change saves again */ });
        }
    });
}

void AllocationSession::refresh() {
    whenDone(m_desk.ledger.reader().wallets(ledger::WalletQuery::roots()), this,
             [this](const Result<QList<ledger::WalletNode>>& roots) {
                 if (!roots) {
                     m_hasLooked = true;
                     fail(roots.error());
                     return;
                 }
                 QList<ledger::Wallet> masters;
                 for (const ledger::WalletNode& node : *roots) {
                     if (node.wallet.kind == ledger::WalletKind::Master &&
                         node.wallet.status != ledger::WalletStatus::Closed) {
                         masters.append(node.wallet);
                     }
                 }
                 takeScopes(masters);
             });
}

/// Masters with farms in one base asset each, then the farms that have agents.
void AllocationSession::takeScopes(const QList<ledger::Wallet>& masters) {
    QList<Scope> scopes;
    for (const ledger::Wallet& master : masters) {
        QList<Asset> assets;
        for (const farms::Farm& farm : m_desk.farms.farms()) {
            const bool isOurs =
                farm.master == master.id && farm.state != farms::FarmState::Archived;
            if (isOurs && !assets.contains(farm.baseAsset)) {
                assets.append(farm.baseAsset);
            }
        }
        for (const Asset& asset : std::as_const(assets)) {
            scopes.append({Level::FarmsOfMaster, master.id, master.name, asset});
            scopes.append({Level::AgentsOfMaster, master.id, master.name, asset});
        }
    }
    for (const farms::Farm& farm : m_desk.farms.farms()) {
        if (farm.state != farms::FarmState::Archived && !farm.wallet.isNull() &&
            !m_desk.farms.agentsOf(farm.id).isEmpty()) {
            scopes.append({Level::AgentsOfFarm, farm.wallet, farm.name, farm.baseAsset});
        }
    }
    m_hasLooked = true;
    if (scopes != m_scopes) {
        m_scopes = scopes;
        Q_EMIT scopesChanged();
    }
    if (m_scopes.isEmpty()) {
        m_scope.reset();
        Q_EMIT scopesChanged();
    } else if (!m_scope || !m_scopes.contains(*m_scope)) {
        choose(m_scopes.first());
    } else {
        loadSituation();
    }
}

void AllocationSession::choose(const Scope& scope) {
    if (m_scope == scope) {
        return;
    }
    m_save.stop();
    m_scope = scope;
    m_hasSettings = false;
    m_solved = {};
    m_answer.reset();
    m_proposal.reset();
    m_prices.clear();
    m_error.reset();
    Q_EMIT scopesChanged();
    Q_EMIT inputsChanged();
    loadSettings();
}

void AllocationSession::loadSettings() {
    const quint64 number = ++m_loadNumber;
    m_isLoading = true;
    Q_EMIT busyChanged();
    whenDone(m_desk.capital.settings(m_scope->level, m_scope->wallet), this,
             [this, number](const Result<std::optional<capital::Settings>>& stored) {
                 if (number != m_loadNumber) {
                     return;
                 }
                 m_settings = stored && *stored ? **stored : firstSettings();
                 m_hasSettings = true;
                 m_isLoading = false;
                 Q_EMIT settingsReplaced();
                 loadSituation();
             });
}

/// At most one question under way; what changes meanwhile is one more question after it.
void AllocationSession::loadSituation() {
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_isStale = false;
    Q_EMIT busyChanged();
    const quint64 number = ++m_loadNumber;
    whenDone(m_desk.capital.entities(m_scope->level, m_scope->wallet, m_scope->asset,
                                     m_settings.observation),
             this, [this, number](const Result<capital::Situation>& situation) {
                 if (number != m_loadNumber) {
                     return;
                 }
                 m_isLoading = false;
                 if (situation) {
                     takeSituation(*situation);
                 } else {
                     fail(situation.error());
                 }
                 Q_EMIT busyChanged();
                 if (m_isStale && !m_isDragging) {
                     loadSituation();
                 }
             });
}

void AllocationSession::takeSituation(const capital::Situation& situation) {
    if (m_isDragging) {
        m_isStale = true; // not under the pointer; drop() asks again
        return;
    }
    capital::Situation known = m_situation;
    known.at = situation.at;
    if (m_solved.inputs && known == situation) {
        return; // the plan that is shown stays the one that is applied
    }
    m_situation = situation;
    m_solved.inputs.reset();
    solveAgain();
}

void AllocationSession::setSettings(const capital::Settings& settings) {
    if (settings == m_settings) {
        return;
    }
    const bool needsSeries = settings.observation != m_settings.observation;
    m_isDragging = false;
    m_settings = settings;
    m_save.start();
    if (needsSeries) {
        loadSituation();
    } else {
        solveAgain();
    }
}

void AllocationSession::replaceSettings(const capital::Settings& settings) {
    setSettings(settings);
    Q_EMIT settingsReplaced();
}

void AllocationSession::solveAgain() {
    if (!m_scope || !m_hasSettings) {
        return;
    }
    const auto work = [situation = m_situation, known = m_solved.inputs,
                       settings = m_settings](JobControl& control) {
        QElapsedTimer timer;
        timer.start();
        auto solved = solve(situation, known, settings, &control);
        using Timed = std::pair<Result<Solved>, qint64>;
        return Result<Timed>(Timed(std::move(solved), timer.nsecsElapsed() / 1'000));
    };
    if (m_solved.inputs && m_lastSolveUs < frameBudgetUs) {
        m_solving.cancel();
        JobControl control;
        const auto [solved, took] = work(control).value();
        m_lastSolveUs = took;
        take(solved);
        return;
    }
    m_solving.run(this, m_desk.jobs, tr("Optimising"), work, [this](const auto& timed) {
        if (timed) {
            m_lastSolveUs = timed->second;
            take(timed->first);
        } else {
            fail(timed.error());
        }
        Q_EMIT busyChanged();
    });
    Q_EMIT busyChanged();
}

void AllocationSession::take(const Result<Solved>& solved) {
    if (!solved) {
        m_solved = {};
        Q_EMIT inputsChanged();
        fail(solved.error());
        return;
    }
    m_solved = *solved;
    m_error.reset();
    Q_EMIT inputsChanged();
    if (!m_solved.answer) {
        fail(m_solved.answer.error());
        return;
    }
    takeAnswer();
}

void AllocationSession::takeAnswer() {
    m_answer = *m_solved.answer;
    m_proposal.reset();
    if (m_solved.proposal) {
        m_proposal = *m_solved.proposal;
    } else {
        m_error = m_solved.proposal.error();
    }
    m_prices.clear();
    Q_EMIT answerChanged();
    Q_EMIT planChanged();
    askPrices();
}

void AllocationSession::fail(const Error& error) {
    m_error = error;
    m_answer.reset();
    m_proposal.reset();
    m_prices.clear();
    Q_EMIT answerChanged();
    Q_EMIT planChanged();
}

/// Solving again without each limit takes several times as long as the answer itself.
void AllocationSession::askPrices() {
    if (m_answer->shadowPrices.empty()) {
        m_pricing.cancel();
        return;
    }
    m_pricing.run(
        this, m_desk.jobs, tr("What the limits cost"),
        [inputs = m_solved.inputs, answer = *m_answer](JobControl& control) {
            return capital::priceSentences(*inputs, answer, &control);
        },
        [this](const Result<QStringList>& prices) {
            m_prices = prices.valueOr({});
            Q_EMIT pricesChanged();
        });
}

void AllocationSession::drag(double expectedReturn) {
    if (m_solved.frontier.empty() || !m_solved.inputs) {
        return;
    }
    m_isDragging = true;
    m_pricing.cancel();
    m_prices.clear();
    m_answer = capital::answerFor(
        *m_solved.inputs, tf::allocation::frontierWeights(m_solved.frontier, expectedReturn));
    Q_EMIT answerChanged();
}

void AllocationSession::drop() {
    if (!m_isDragging || !m_answer) {
        return;
    }
    m_isDragging = false;
    capital::Settings settings = m_settings;
    if (settings.method.kind == MethodKind::TargetRisk) {
        settings.method.targetVolatility =
            rounded(m_answer->statistics.volatility, m_solved.frontier.front().volatility,
                    m_solved.frontier.back().volatility);
    } else {
        const double riskFree = settings.method.riskFree;
        settings.method = capital::defaultMethod(MethodKind::TargetReturn);
        settings.method.riskFree = riskFree;
        settings.method.targetReturn =
            rounded(m_answer->statistics.expectedReturn, m_solved.frontier.front().expectedReturn,
                    m_solved.frontier.back().expectedReturn);
    }
    replaceSettings(settings);
    if (m_isStale) {
        loadSituation();
    }
}

} // namespace tf::ui::allocation
