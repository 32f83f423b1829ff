// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/instant.h"
#include "models/core/result.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace tf::ledger {

using WalletId = Id<struct WalletTag>;

/// What a wallet is for. The numbers are those of farm.wallet_kind_rules.
enum class WalletKind { Master = 1, Farm = 2, Agent = 3, Goal = 4, Vault = 5, External = 6 };

/// Active; frozen (only receives, or gives back to its parent); closed (empty for ever).
enum class WalletStatus { Active = 1, Frozen = 2, Closed = 3 };

/// What an external wallet mirrors; internal wallets have None.
enum class ExternalPurpose {
    None = 0,
    Outside = 1, ///< the world that deposits come from and withdrawals go to; one per workspace
    Fees = 2,    ///< fees paid; one per workspace
    Venue = 3,   ///< the other side of the fills of one venue
};

/// A place that holds balances per asset.
struct Wallet {
    WalletId id;
    WalletKind kind = WalletKind::Master;
    WalletId parent; ///< null for master and external wallets
    WalletId root;   ///< the master at the top; itself for master and external wallets
    WalletStatus status = WalletStatus::Active;
    ExternalPurpose purpose = ExternalPurpose::None;
    QString name;
    int childCount = 0;
    Instant createdAt;

    bool operator==(const Wallet&) const = default;
};

/// What a person or a service says about a new wallet. The id is made by the caller, so that a
/// repeated command creates once.
struct WalletDraft {
    WalletId id = WalletId::create();
    WalletKind kind = WalletKind::Master;
    WalletId parent;
    QString name;
    ExternalPurpose purpose = ExternalPurpose::None;
};

/// Kinds that a wallet of `kind` may lie under; empty for those without a parent.
QList<WalletKind> allowedParents(WalletKind kind);
/// WrongParent unless a wallet of `kind` may lie under `parent` (absent: on its own).
Result<void> checkParent(WalletKind kind, std::optional<WalletKind> parent);
/// 1..120 characters, no control and no bidi-override characters, not only spaces: InvalidText.
Result<void> checkWalletName(QStringView name);
/// Name and presence of a parent. The parent's kind is checked where it is known.
Result<void> validate(const WalletDraft& draft);

} // namespace tf::ledger

Q_DECLARE_METATYPE(tf::ledger::WalletId)
Q_DECLARE_METATYPE(tf::ledger::Wallet)
