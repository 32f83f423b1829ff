// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/transfer.h"

#include <QJsonObject>

namespace tf::ledger {

using AllocationPlanId = Id<struct AllocationPlanTag>;

/// How a person divides money.
enum class AllocationMode { Amount, Percent, Remainder, Equally, ByWeight };

/// One receiver. `value`: amount, percent (0..100) or weight by mode; unused otherwise.
struct AllocationPart {
    WalletId target;
    std::optional<Decimal> value;
};

/// The allocate dialog's draft. `total` is what is divided: required for Percent (absent: all that
/// is available), Equally and ByWeight; unused for Amount. Remainder: parts with a value get it as
/// an amount, those without share what remains of the available money equally.
struct AllocationDraft {
    WalletId source;
    Asset asset;
    AllocationMode mode = AllocationMode::Amount;
    std::optional<Decimal> total;
    QList<AllocationPart> parts;
    QString reason;
};

/// Amount per part, in the draft's order; parts sum exactly to what is divided (largest remainder).
/// NotBalanced when percents exceed 100, InsufficientFunds above `available`, InvalidNumber for an
/// absent or negative value, InvalidArgument without parts.
Result<QList<Decimal>> divide(const AllocationDraft& draft, Decimal available);

/// One movement of a plan, with what the method gave its receiver.
struct PlannedTransfer {
    TransferId id = TransferId::create();
    WalletId from;
    WalletId to;
    Money amount;
    double weight = 0.0; ///< of the receiver (allocation) or giver (return), 0..1
    QString reason = {};
};

/// A plan that is posted as one: all or nothing.
struct AllocationPlan {
    AllocationPlanId id = AllocationPlanId::create();
    WalletId scope;                                 ///< the master or farm whose money is divided
    OperationKind kind = OperationKind::Allocation; ///< Allocation, Rebalance, Collection or Reward
    QString method;                                 ///< "manual", "risk_parity" …
    QJsonObject options;
    QByteArray inputsDigest; ///< SHA-256 of what the method saw, or empty
    QJsonObject certificate;
    QString reason;
    Cause cause;
    QList<PlannedTransfer> transfers; ///< in an order in which each is covered
};

/// A plan in the history.
struct AllocationRecord {
    AllocationPlan plan;
    QString actor;
    Instant appliedAt;
    bool isUndone = false;
};

/// What an emergency stop does with a master's agents.
enum class EmergencyPolicy {
    BlockEntries = 1,
    CancelOrders = 2,
    ClosePositions = 3,
    CollectAll = 4
};

/// When a master's money is divided anew.
enum class RebalanceRule { Manual = 1, Calendar = 2, DriftBand = 3, RegimeChange = 4 };

/// The settings of a master wallet (farm.master_wallet_configs). Fractions are 0..1.
struct MasterWalletConfig {
    WalletId wallet;
    Asset baseAsset;
    QList<Asset> assets;
    QString allocationMethod = QStringLiteral("manual");
    QJsonObject constraints;
    bool autoDistributes = false;
    RebalanceRule rebalanceRule = RebalanceRule::Manual;
    QJsonObject rebalanceOptions;
    Decimal reserveFraction;
    Decimal largestFarmFraction = Decimal(1);
    bool needsApproval = true;
    Decimal drawdownLimit = Decimal(1);  ///< fraction of the peak
    Decimal dailyLossLimit = Decimal(1); ///< fraction of the day's start
    Decimal exposureLimit = Decimal(1);  ///< fraction in one asset
    EmergencyPolicy emergencyPolicy = EmergencyPolicy::CancelOrders;
    int version = 0; ///< of the stored row; saving an older one is Conflict

    bool operator==(const MasterWalletConfig&) const = default;
};

} // namespace tf::ledger
