// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/asset.h"
#include "models/ledger/wallet.h"
#include "models/strategies/catalogue.h"
#include "models/trading/order_style.h"
#include "models/trading/sizing.h"

#include <QJsonObject>

namespace tf::farms {

using trading::FarmId;
using trading::InstrumentId;

/// Draft (may not run yet), ready, running, paused (keeps positions, no entries), stopped (flat),
/// archived (figures stay). The numbers are stored.
enum class FarmState : quint8 { Draft = 1, Ready, Running, Paused, Stopped, Archived };

/// Limits of a farm; an absent one does not bind. Fractions are of the farm's equity, 0..1.
struct FarmLimits {
    std::optional<Decimal> capital;            ///< most money in use, in the base asset
    std::optional<Decimal> drawdown;           ///< from the peak; reaching it halts entries
    std::optional<Decimal> dailyLoss;          ///< of the equity at 00:00 UTC
    std::optional<Decimal> agentExposure;      ///< of one agent
    std::optional<Decimal> instrumentExposure; ///< in one instrument, all agents
    std::optional<int> positions;              ///< open at once
    std::optional<int> ordersPerMinute;
    std::optional<int> losingStreak; ///< of one agent; reaching it halts the agent for a day

    bool operator==(const FarmLimits&) const = default;
    QJsonObject toJson() const;
    static Result<FarmLimits> fromJson(const QJsonObject& object);
};

/// What happens when two agents of a farm want opposite sides of one instrument.
enum class OpposingIntents : quint8 { Allow = 1, Net, Refuse };

/// How the agents of a farm share one market. Zero means "no such rule".
struct CoordinationPolicy {
    OpposingIntents opposing = OpposingIntents::Refuse;
    int entriesPerHour = 0; ///< shared signal budget
    int staggerMinutes = 0; ///< least time between two entries on one instrument
    int quorum = 0;         ///< agents that must want the same side of an instrument at one close

    bool operator==(const CoordinationPolicy&) const = default;
    QJsonObject toJson() const;
    static Result<CoordinationPolicy> fromJson(const QJsonObject& object);
};

enum class SweepTrigger : quint8 { Off = 1, Daily, Weekly, Threshold };

/// When agents send profit above their capital base to the farm, and farms to the master.
struct SweepPolicy {
    SweepTrigger trigger = SweepTrigger::Off;
    Decimal threshold; ///< Threshold: least profit that is swept; otherwise least amount moved
    Decimal fraction = Decimal(1); ///< of the profit, above 0 and at most 1
    bool reachesMaster = false;    ///< the farm passes on what it received

    bool operator==(const SweepPolicy&) const = default;
    QJsonObject toJson() const;
    static Result<SweepPolicy> fromJson(const QJsonObject& object);
};

/// A group of agents with one kind of strategy, a wallet, and limits.
struct Farm {
    FarmId id = FarmId::create();
    QString name;
    strategies::FarmType type = strategies::FarmType::TrendFollowing;
    Asset baseAsset;
    ledger::WalletId wallet;
    ledger::WalletId master;
    strategies::StrategyConfig strategy; ///< that new agents start with
    trading::Sizing sizing;              ///< and how much they take per entry
    trading::OrderStyle orders;          ///< and how they place it
    QList<InstrumentId> instruments;
    FarmLimits limits;
    CoordinationPolicy coordination;
    SweepPolicy sweep;
    FarmState state = FarmState::Draft;
    QString stateReason;
    bool hasRun = false; ///< once true, it can only be archived, never deleted
    int version = 0;     ///< of the stored row; saving an older one is Conflict
    Instant createdAt;

    bool operator==(const Farm&) const = default;
};

/// One field of a draft that cannot stand, with a translated sentence.
struct FieldProblem {
    QString field; ///< "name", "limits.drawdown", …: objectName prefix of the control
    QString sentence;

    bool operator==(const FieldProblem&) const = default;
};

/// Everything that is wrong with a farm as a person drafted it; empty when it can be saved.
QList<FieldProblem> validate(const Farm& farm);
/// Whether the state may follow: archived farms stay archived, drafts become ready before they run.
bool canFollow(FarmState from, FarmState to);
/// A farm of that type with sensible strategy, limits and policies; name, wallets, instruments
/// open.
Farm farmTemplate(strategies::FarmType type, const Asset& baseAsset);
/// What the farm will do, in translated sentences: a line for each matter.
QString describeFarm(const Farm& farm, const QStringList& instrumentNames);
/// A copy for a new farm: new id and name, draft state, no wallet.
Farm cloned(const Farm& farm, const QString& name);

QString farmTypeName(strategies::FarmType type); ///< translated
QString farmStateName(FarmState state);          ///< translated, lower case

} // namespace tf::farms
