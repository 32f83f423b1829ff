// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital.h"

namespace tf::capital {

enum class Period : quint8 { Daily = 1, Weekly, Monthly };

/// What a master's money does by itself; kept in its MasterWalletConfig.
struct Automation {
    Level level = Level::FarmsOfMaster; ///< or AgentsOfMaster
    Settings settings;
    ledger::RebalanceRule rule = ledger::RebalanceRule::Manual;
    Period period = Period::Weekly; ///< Calendar
    double driftBand = 0.05;        ///< DriftBand: largest |share - target| that is left alone
    bool distributesDeposits = false;
    Decimal smallestDistribution = Decimal(100); ///< less waits for more
    double largestFarm = 1.0;                    ///< share of one farm
    bool needsApproval = true;
    std::chrono::milliseconds freshness{std::chrono::hours(3)}; ///< older prices are stale

    bool operator==(const Automation&) const = default;
    /// `config` with these parts exchanged. The reserve is settings.limits.reserve.
    ledger::MasterWalletConfig into(ledger::MasterWalletConfig config) const;
    static Result<Automation> from(const ledger::MasterWalletConfig& config);
};

QList<farms::FieldProblem> validate(const Automation& automation);

/// What the rule looks at.
struct RebalanceFacts {
    Instant now;
    bool isWriter = true; ///< this program may move money
    bool isStopActive = false;
    bool hasWaitingProposal = false;
    /// Nothing: no open position needs a price.
    std::optional<Instant> oldestPriceAt;
    std::optional<Instant> lastAppliedAt;
    std::optional<Instant> lastServedAt;  ///< that, or a look that found nothing, or a person's no
    std::optional<Instant> lastNoAt;      ///< a person dismissed or undid something
    std::optional<Instant> lastTroubleAt; ///< the optimiser or the ledger refused
    std::optional<double> drift;          ///< largest |share - target of the last plan|
    Regime lastRegime = Regime::Unknown;  ///< at the last plan
    Regime regime = Regime::Unknown;
    Decimal undistributed; ///< free money of the pool above its reserve
};

enum class DecisionKind : quint8 {
    Rebalance = 1, ///< make a plan for all money
    Distribute,    ///< give new money out, take nothing
    Wait,
};

/// Why; stable names are logged.
enum class DecisionCode : quint8 {
    FirstPlan = 1, ///< the rule is on and there was no plan yet
    PeriodEnded,
    DriftAboveBand,
    RegimeChanged,
    NewMoney,
    NotWriter,
    StopActive,
    ProposalWaiting,
    PersonSaidNo, ///< less than a day ago
    TriesLater,   ///< something was refused less than an hour ago
    PricesStale,
    RuleIsManual,
    PeriodRuns,
    DriftInsideBand,
    RegimeSame,
    RegimeUnknown,
    LittleMoney,
    // after the rule said yes
    NothingToMove,
    NoAnswer,  ///< the optimiser refused; the detail says why
    Refused,   ///< the ledger refused; the detail says why
    Submitted, ///< waits for a person
    Applied,
    Approved,
    Dismissed,
    Undone,
};
QString decisionCodeName(DecisionCode code); ///< "prices_stale"
QString decisionSentence(DecisionCode code); ///< translated, without the detail

struct Decision {
    DecisionKind kind = DecisionKind::Wait;
    DecisionCode code = DecisionCode::RuleIsManual;
    QString detail; ///< "prices are 5 h old, 3 h are allowed"

    bool operator==(const Decision&) const = default;
};

/// Neither a rule nor the distribution of new money is on.
bool isOff(const Automation& automation);
/// What the rule says now. Pure: the same facts give the same decision.
Decision decide(const Automation& automation, const RebalanceFacts& facts);

/// Start of the period (UTC; weeks on Monday) in which `at` lies.
Instant periodStart(Period period, Instant at);

} // namespace tf::capital
