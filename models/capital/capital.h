// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/estimate.h"
#include "models/allocation/optimiser.h"
#include "models/allocation/plan.h"
#include "models/farms/agent.h"
#include "models/ledger/allocation.h"

namespace tf::capital {

/// Who shares money with whom. The numbers are stored.
enum class Level : quint8 {
    AgentsOfFarm = 1, ///< the agents of one farm; the pool is the farm's own wallet
    FarmsOfMaster,    ///< the farms of one master, each with its agents; the pool is the master's
    AgentsOfMaster,   ///< all agents below one master; farms only pass money on
};

/// How far apart the observations of a return series are. The numbers are stored.
enum class Observation : quint8 { Daily = 1, Hourly };
double periodsPerYear(Observation observation); ///< markets never close: 365 days

/// The return over one period that ends at `at`, net of fees and of capital flows.
struct ReturnPoint {
    Instant at;
    double value = 0.0;

    bool operator==(const ReturnPoint&) const = default;
};

/// Closed trades. A trade's return is its net result over the value of the part that it closed.
struct TradeFigures {
    int trades = 0;
    int wins = 0;
    int losses = 0;
    double averageWin = 0.0;  ///< mean return of those above 0
    double averageLoss = 0.0; ///< mean return of those below 0, as a positive number
    double profit = 0.0;      ///< sum of the results above 0, in the base asset
    double loss = 0.0;        ///< sum of those below 0, as a positive number

    bool operator==(const TradeFigures&) const = default;
};

/// One wallet of an entity: where its money can be taken from, and where it goes.
struct Purse {
    ledger::WalletId wallet;
    QString name;
    Decimal current; ///< money with positions at the last close
    Decimal free;    ///< of it neither reserved by orders nor in positions

    bool operator==(const Purse&) const = default;
};

/// An agent, or a farm with its agents, as a candidate for capital.
struct Entity {
    QUuid id; ///< of the agent or farm
    QString name;
    QString type; ///< of its farm ("breakout"), for limits per type
    farms::FarmId farm;
    QString farmName;
    ledger::WalletId farmWallet;
    /// The agent's wallet; for a farm its own wallet and those of its agents after it.
    QList<Purse> purses;
    Decimal current; ///< sum over the purses
    Decimal free;
    QList<ReturnPoint> returns; ///< ascending
    TradeFigures trades;
    QString obstacle; ///< why it cannot take part whatever the settings are ("frozen"), or empty

    Decimal reserved() const { return current - free; }
    bool operator==(const Entity&) const = default;
};

/// What is known at one moment about those who could share money.
struct Situation {
    Level level = Level::AgentsOfFarm;
    ledger::WalletId scope; ///< the pool's wallet: farm or master
    QString scopeName;
    Asset asset;
    Instant at;
    Decimal poolCurrent;
    Decimal poolFree;
    QList<Entity> entities; ///< in order of farm, then name
    /// Close of the oldest price that an open position was valued at; nothing without positions.
    std::optional<Instant> oldestPriceAt;
    std::optional<Instant> marketTime; ///< how far the engine has come
    QStringList unpriced;              ///< assets without any price: left out of the money

    Decimal total() const;
    const Entity* entity(const QUuid& id) const;
    bool operator==(const Situation&) const = default;
};

/// How wild returns are lately, against their whole history.
enum class Regime : quint8 { Unknown = 0, Calm, Normal, Stressed };
/// Deviation of the latest `window` returns over that of all: below 2/3 calm, above 3/2 stressed.
/// Unknown with fewer than three windows of history.
Regime regimeOf(const std::vector<double>& returns, int window);
QString regimeName(Regime regime);      ///< translated, lower case
inline constexpr int regimeWindow = 20; ///< periods that count as "lately"

/// What an entity must reach to get anything.
enum class Measure : quint8 {
    TotalReturn = 1, ///< over the series
    Sharpe,          ///< per year, riskless rate of the method
    Drawdown,        ///< largest loss from a peak, 0..1
    WinRate,         ///< 0..1
    ProfitFactor,    ///< sum of wins over sum of losses
    Trades,          ///< closed ones
};

struct EntityLimit {
    QUuid entity;
    bool takesPart = true;
    double minimum = 0.0;
    double maximum = 1.0;
    std::optional<Decimal> capacity; ///< most money that it can use
    double riskBudget = 1.0;         ///< relative to the others; for risk budgets

    bool operator==(const EntityLimit&) const = default;
};

struct GroupLimit {
    QString name;
    QList<QUuid> members;
    double minimum = 0.0;
    double maximum = 1.0;

    bool operator==(const GroupLimit&) const = default;
};

/// minimum <= sum of coefficient x share <= maximum; an absent end does not bind.
struct LinearLimit {
    struct Term {
        QUuid entity;
        double coefficient = 1.0;

        bool operator==(const Term&) const = default;
    };
    QString name;
    QList<Term> terms;
    std::optional<double> minimum;
    std::optional<double> maximum;

    bool operator==(const LinearLimit&) const = default;
};

struct Threshold {
    Measure measure = Measure::Sharpe;
    std::optional<double> minimum;
    std::optional<double> maximum;

    bool operator==(const Threshold&) const = default;
};

/// The constraints table. Shares are 0..1 of all money of the level, the pool's included.
struct Limits {
    double minimum = 0.0; ///< of everybody without a row of its own
    double maximum = 1.0;
    QList<EntityLimit> entities;
    std::optional<double> perType; ///< largest share of one strategy type
    std::optional<double> perFarm; ///< largest share of one farm
    QList<GroupLimit> groups;
    QList<LinearLimit> linear;
    QList<Threshold> thresholds;
    double reserve = 0.0;           ///< share that stays in the pool
    bool investsAll = true;         ///< false: the method may leave more than the reserve as cash
    std::optional<double> turnover; ///< most of the sum of |change|
    double costRate = 0.0;          ///< of the money moved, in the optimisation
    int maximumPositions = 0;       ///< most who get something; 0: any number
    double minimumPosition = 0.0;   ///< nobody gets less than this, or else nothing

    bool operator==(const Limits&) const = default;
};

/// Everything that a person chooses on the allocation page.
struct Settings {
    allocation::Method method;
    allocation::EstimatorChoice estimator; ///< periodsPerYear follows from `observation`
    Observation observation = Observation::Daily;
    int lookback = 0;             ///< latest periods that count; 0: all
    int minimumObservations = 20; ///< shorter series do not take part
    bool leavesOutIdle = true;    ///< those whose equity never moved keep what they have
    Limits limits;
    /// `scale` follows from the asset. `route`: ByPool goes up and down the hierarchy, as the
    /// wallets' allowances count it; Direct goes straight between two wallets.
    allocation::PlanRules rules{.route = allocation::TransferRoute::ByPool};
    bool onlyGives = false; ///< nobody gives anything back: for new deposits
    bool passesOn = true;   ///< farms hand what they get to their agents, in proportion

    bool operator==(const Settings&) const = default;
    QJsonObject toJson() const;
    /// BadParameter names the field.
    static Result<Settings> fromJson(const QJsonObject& object);
};

/// Everything that is wrong with settings as a person drafted them; empty when they can be used.
/// Fields are objectName prefixes: "limits.maximum", "method.targetReturn".
QList<farms::FieldProblem> validate(const Settings& settings);

/// Who does not take part, and why; it keeps what it has.
struct LeftOut {
    QUuid entity;
    QString name;
    QString reason; ///< "series too short: has 12 of 20 days"
    Decimal current;

    bool operator==(const LeftOut&) const = default;
};

/// One who takes part, before and after.
struct Share {
    QUuid entity;
    QString name;
    Decimal current;
    Decimal target;
    Decimal after; ///< with what is really moved
    double weightBefore = 0.0;
    double weight = 0.0;              ///< what the method gives
    std::optional<double> riskBefore; ///< part of the whole risk
    std::optional<double> risk;
    QString reason; ///< why it moves, or why not

    bool operator==(const Share&) const = default;
};

/// A transfer of the ledger, with the names of its ends.
struct Movement {
    ledger::PlannedTransfer transfer;
    QString fromName;
    QString toName;

    bool operator==(const Movement& other) const;
};

/// Money that the target asks for but that orders or positions hold.
struct Shortfall {
    QUuid entity; ///< null: the pool
    QString name;
    Decimal amount;
    QString reason;

    bool operator==(const Shortfall&) const = default;
};

using ProposalId = ledger::AllocationPlanId;

/// What would happen to the money, complete: shown, kept for approval, applied as it stands.
struct Proposal {
    ProposalId id; ///< made once, so that applying twice moves money once
    Level level = Level::AgentsOfFarm;
    ledger::WalletId scope;
    QString scopeName;
    Asset asset;
    Instant at; ///< of the situation
    Settings settings;
    QList<Share> shares;
    QList<LeftOut> leftOut;
    QList<Movement> movements; ///< in an order in which each is covered; empty: nothing to do
    QList<Shortfall> shortfalls;
    Decimal total; ///< of those who take part and the pool
    Decimal poolBefore, poolTarget, poolAfter;
    Decimal moved; ///< sum of what changes hands, each amount counted once
    Decimal expectedCost;
    double turnover = 0.0;
    std::optional<double> volatilityBefore, volatilityAfter; ///< per year
    allocation::Certificate certificate;
    allocation::Statistics statistics; ///< of the target
    QStringList prices;                ///< "The 40 % cap on Breakout costs 0.12 Sharpe."
    QByteArray digest;                 ///< SHA-256 of all inputs
    Regime regime = Regime::Unknown;   ///< of the money as it lies now

    bool operator==(const Proposal&) const = default;
    QJsonObject toJson() const;
    static Result<Proposal> fromJson(const QJsonObject& object);
};

} // namespace tf::capital
