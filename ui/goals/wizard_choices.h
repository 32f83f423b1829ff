// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"
#include "models/goals/goal.h"
#include "models/items/rows_model.h"

namespace tf::ui {

/// A wallet that can be chosen.
struct WalletChoice {
    ledger::WalletId id;
    QString name;

    bool operator==(const WalletChoice&) const = default;
};

/// What the wizard chooses from, as it was when the wizard opened.
struct WizardChoices {
    QList<farms::Farm> farms;
    QList<farms::Agent> agents;
    QList<goals::Goal> goals;
    QList<WalletChoice> sources; ///< money can be set aside from them
    QList<WalletChoice> vaults;
    Asset base; ///< of the workspace
    Instant now;

    QString nameOf(const QUuid& id) const;
    /// Base assets of the farms within the scope, each once.
    QList<Asset> assetsOf(const goals::GoalScope& scope) const;
    QList<farms::Agent> agentsOf(const goals::GoalScope& scope) const;
};

} // namespace tf::ui
