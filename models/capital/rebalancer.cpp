// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/rebalancer.h"

#include "models/core/when_done.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logRebalancer, "tf.capital.rebalancer")

namespace tf::capital {

namespace {

using ledger::CauseKind;
using ledger::WalletId;

constexpr int pastLines = 50;
constexpr auto sameAgain =
    std::chrono::hours(24); ///< a wait for the same reason is news after this

/// The latest line with one of these codes.
std::optional<Instant> latest(const QList<DecisionLine>& lines,
                              std::initializer_list<DecisionCode> codes) {
    for (const DecisionLine& line : lines) {
        if (std::find(codes.begin(), codes.end(), line.code) != codes.end()) {
            return line.at;
        }
    }
    return std::nullopt;
}

std::optional<Instant> laterOf(const std::optional<Instant>& a, const std::optional<Instant>& b) {
    return a && b ? std::max(*a, *b) : a ? a : b;
}

QJsonObject targetsOf(const ledger::AllocationPlan& plan) {
    return plan.options.value(QLatin1String("targets")).toObject();
}

Regime regimeAt(const ledger::AllocationPlan& plan) {
    const int number = plan.options.value(QLatin1String("regime")).toInt();
    const bool isKnown = number > 0 && number <= static_cast<int>(Regime::Stressed);
    return isKnown ? static_cast<Regime>(number) : Regime::Unknown;
}

/// Free money of the pool above its reserve.
Decimal undistributedOf(const Situation& situation, double reserve) {
    const Decimal share = Decimal::parse(QString::number(reserve, 'f', 9)).valueOr(Decimal(1));
    const Result<Decimal> kept = situation.total().times(share, Rounding::Up);
    const Decimal spare = kept ? situation.poolFree - *kept : Decimal();
    return std::max(spare, Decimal());
}

} // namespace

/// One look at one master, from question to decision.
struct Rebalancer::Round {
    WalletId master;
    Asset asset;
    Automation automation;
    Situation situation;
    RebalanceFacts facts;
    QList<DecisionLine> lines;
    QPromise<Result<Decision>> promise;
};

Rebalancer::Rebalancer(CapitalService& capital, ledger::LedgerService& ledger, const Clock& clock,
                       PriceClock priceClock, QObject* parent)
    : QObject(parent)
    , m_capital(capital)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_priceClock(priceClock) {
    connect(&m_timer, &QTimer::timeout, this, &Rebalancer::lookAtAll);
}

void Rebalancer::start(std::chrono::milliseconds every) {
    m_timer.start(every);
    lookAtAll();
}

void Rebalancer::stop() {
    m_timer.stop();
}

void Rebalancer::lookAtAll() {
    if (m_isLooking) {
        return; // the last look is not over; the next tick comes
    }
    m_isLooking = true;
    whenDone(m_ledger.reader().wallets(ledger::WalletQuery::roots()), this,
             [this](const Result<QList<ledger::WalletNode>>& roots) {
                 QList<WalletId> masters;
                 for (const ledger::WalletNode& node : roots.valueOr(QList<ledger::WalletNode>())) {
                     if (node.wallet.kind == ledger::WalletKind::Master &&
                         node.wallet.status == ledger::WalletStatus::Active) {
                         masters.append(node.wallet.id);
                     }
                 }
                 lookAtNext(masters);
             });
}

void Rebalancer::lookAtNext(QList<WalletId> masters) {
    if (masters.isEmpty()) {
        m_isLooking = false;
        Q_EMIT lookedAtAll();
        return;
    }
    const WalletId next = masters.takeFirst(); // before the rest is captured
    whenDone(check(next), this, [this, masters](const Result<Decision>&) { lookAtNext(masters); });
}

template <class T, class Use>
void Rebalancer::proceed(const RoundPtr& round, const QFuture<Result<T>>& future, Use use) {
    whenDone(future, this, [this, round, use](const Result<T>& result) {
        if (!result) {
            fail(round, result.error());
        } else if constexpr (std::is_void_v<T>) {
            use();
        } else {
            use(*result);
        }
    });
}

QFuture<Result<Decision>> Rebalancer::check(WalletId master) {
    const RoundPtr round = std::make_shared<Round>();
    round->master = master;
    round->promise.start();
    whenDone(m_ledger.reader().masterConfig(master), this,
             [this, round](const Result<ledger::MasterWalletConfig>& config) {
                 const Result<Automation> automation =
                     config ? Automation::from(*config) : Result<Automation>(config.error());
                 if (!automation && automation.error().code != ErrorCode::NotFound) {
                     fail(round, automation.error());
                     return;
                 }
                 round->automation = automation.valueOr(Automation());
                 if (isOff(round->automation)) {
                     finish(round, {}, true); // what is off leaves no line a day
                     return;
                 }
                 round->asset = config->baseAsset;
                 readMoney(round);
             });
    return round->promise.future();
}

void Rebalancer::readMoney(const RoundPtr& round) {
    proceed(round, m_capital.money(round->automation.level, round->master, round->asset),
            [this, round](const Situation& situation) {
                round->situation = situation;
                RebalanceFacts& facts = round->facts;
                facts.now = m_clock.now();
                facts.isWriter = m_ledger.isWriter();
                facts.oldestPriceAt = situation.oldestPriceAt;
                if (situation.oldestPriceAt && situation.marketTime &&
                    m_priceClock == PriceClock::Market) {
                    facts.oldestPriceAt =
                        facts.now - (*situation.marketTime - *situation.oldestPriceAt);
                }
                facts.undistributed =
                    undistributedOf(situation, round->automation.settings.limits.reserve);
                readPast(round);
            });
}

/// Series are long: they are read when something needs them.
template <class Use>
void Rebalancer::withSeries(const RoundPtr& round, Use use) {
    const Automation& automation = round->automation;
    proceed(round,
            m_capital.entities(automation.level, round->master, round->asset,
                               automation.settings.observation),
            [round, use](const Situation& situation) {
                round->situation = situation;
                use();
            });
}

void Rebalancer::readPast(const RoundPtr& round) {
    proceed(round, m_ledger.stopState(), [this, round](const ledger::StopState& stop) {
        round->facts.isStopActive = stop.isOn;
        proceed(round, m_capital.waiting(round->master),
                [this, round](const QList<WaitingProposal>& waiting) {
                    round->facts.hasWaitingProposal = !waiting.isEmpty();
                    proceed(round, m_capital.decisions(round->master, std::nullopt, pastLines),
                            [this, round](const QList<DecisionLine>& lines) {
                                round->lines = lines;
                                readPlans(round);
                            });
                });
    });
}

void Rebalancer::readPlans(const RoundPtr& round) {
    proceed(round, m_capital.history(round->master, pastLines),
            [this, round](const QList<ledger::AllocationRecord>& records) {
                notePast(round, records);
                if (round->automation.rule == ledger::RebalanceRule::RegimeChange) {
                    withSeries(round, [this, round] { readRegime(round); });
                } else {
                    judge(round);
                }
            });
}

void Rebalancer::notePast(const RoundPtr& round,
                          const QList<ledger::AllocationRecord>& records) const {
    RebalanceFacts& facts = round->facts;
    const auto last = std::find_if(records.begin(), records.end(), [](const auto& record) {
        return !targetsOf(record.plan).isEmpty();
    });
    if (last != records.end()) {
        facts.lastAppliedAt = last->appliedAt;
        facts.lastRegime = regimeAt(last->plan);
        facts.drift = driftOf(round->situation, last->plan);
    }
    using enum DecisionCode;
    facts.lastNoAt = latest(round->lines, {Dismissed, Undone});
    facts.lastTroubleAt = latest(round->lines, {NoAnswer, Refused});
    // A look that found nothing to move, or a no, has served its period too.
    facts.lastServedAt = laterOf(facts.lastAppliedAt,
                                 laterOf(facts.lastNoAt, latest(round->lines, {NothingToMove})));
}

void Rebalancer::readRegime(const RoundPtr& round) {
    const Task<Inputs> task = m_capital.prepare(round->situation, round->automation.settings);
    whenDone(task.future, this, [this, round](const Result<Inputs>& inputs) {
        round->facts.regime = inputs ? presentRegime(*inputs) : Regime::Unknown;
        judge(round);
    });
}

void Rebalancer::judge(const RoundPtr& round) {
    const Decision decision = decide(round->automation, round->facts);
    if (decision.kind == DecisionKind::Wait) {
        finish(round, decision, false);
    } else {
        withSeries(round, [this, round, decision] { propose(round, decision); });
    }
}

void Rebalancer::propose(const RoundPtr& round, const Decision& decision) {
    const Task<Proposal> task =
        m_capital.propose(round->situation, settingsFor(round->automation, decision.kind));
    whenDone(task.future, this, [this, round, decision](const Result<Proposal>& proposal) {
        if (!proposal) {
            finish(round,
                   {.kind = DecisionKind::Wait,
                    .code = DecisionCode::NoAnswer,
                    .detail = proposal.error().detail},
                   false);
        } else if (proposal->movements.isEmpty()) {
            finish(round,
                   {.kind = DecisionKind::Wait,
                    .code = DecisionCode::NothingToMove,
                    .detail = decisionSentence(decision.code)},
                   false);
        } else {
            carryOut(round, decision, *proposal);
        }
    });
}

void Rebalancer::carryOut(const RoundPtr& round, const Decision& decision,
                          const Proposal& proposal) {
    const QString reason = decision.detail.isEmpty() ? decisionSentence(decision.code)
                                                     : decisionSentence(decision.code) +
                                                           QStringLiteral(": ") + decision.detail;
    if (round->automation.needsApproval) {
        proceed(round, m_capital.submit(proposal, decision.code), [this, round, decision, reason] {
            finish(round, {decision.kind, DecisionCode::Submitted, reason}, true);
        });
        return;
    }
    const CauseKind kind = decision.kind == DecisionKind::Distribute ? CauseKind::AutoDistribution
                                                                     : CauseKind::RebalancePlan;
    const auto applied =
        m_capital.apply(proposal, reason, {.kind = kind, .reference = proposal.id.uuid()});
    whenDone(applied, this,
             [this, round, decision, reason](const Result<QList<ledger::PostingResult>>& outcome) {
                 if (outcome) {
                     finish(round, {decision.kind, DecisionCode::Applied, reason}, true);
                 } else {
                     finish(round,
                            {.kind = DecisionKind::Wait,
                             .code = DecisionCode::Refused,
                             .detail = errorName(outcome.error().code) + QStringLiteral(" ") +
                                       outcome.error().detail},
                            false);
                 }
             });
}

void Rebalancer::finish(const RoundPtr& round, const Decision& decision, bool isLogged) {
    const auto answer = [this, round, decision] {
        Q_EMIT decided(round->master, decision);
        round->promise.addResult(Result<Decision>(decision));
        round->promise.finish();
    };
    const bool isKnown = !round->lines.isEmpty() && round->lines.first().code == decision.code &&
                         round->facts.now - round->lines.first().at < sameAgain;
    // Who does not write the books writes no log either: the one who does speaks for all.
    if (isLogged || isKnown || !round->facts.isWriter) {
        answer();
        return;
    }
    const DecisionLine line{.scope = round->master,
                            .at = round->facts.now,
                            .kind = decision.kind,
                            .code = decision.code,
                            .detail = decision.detail,
                            .actor = m_ledger.actor()};
    proceed(round, m_capital.record(line), answer);
}

void Rebalancer::fail(const RoundPtr& round, const Error& error) {
    qCWarning(logRebalancer) << "no look at" << round->master.toString() << errorName(error.code)
                             << error.detail;
    round->promise.addResult(Result<Decision>(error));
    round->promise.finish();
}

Settings settingsFor(const Automation& automation, DecisionKind kind) {
    Settings settings = automation.settings;
    const double largest = automation.largestFarm;
    if (automation.level == Level::FarmsOfMaster) {
        settings.limits.maximum = std::min(settings.limits.maximum, largest);
        for (EntityLimit& limit : settings.limits.entities) {
            limit.maximum = std::min(limit.maximum, largest);
        }
    } else if (largest < 1.0) {
        settings.limits.perFarm = std::min(settings.limits.perFarm.value_or(1.0), largest);
    }
    settings.onlyGives = kind == DecisionKind::Distribute;
    return settings;
}

std::optional<double> driftOf(const Situation& situation, const ledger::AllocationPlan& plan) {
    const QJsonObject targets = targetsOf(plan);
    if (targets.isEmpty()) {
        return std::nullopt;
    }
    double total = situation.poolCurrent.toDouble();
    for (const Entity& entity : situation.entities) {
        const bool isMeant = targets.contains(entity.id.toString(QUuid::WithoutBraces));
        total += isMeant ? entity.current.toDouble() : 0.0;
    }
    double drift = 0.0;
    for (const Entity& entity : situation.entities) {
        const QJsonValue target = targets.value(entity.id.toString(QUuid::WithoutBraces));
        if (target.isDouble() && total > 0.0) {
            drift =
                std::max(drift, std::abs(entity.current.toDouble() / total - target.toDouble()));
        }
    }
    return drift;
}

} // namespace tf::capital
