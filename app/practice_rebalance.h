// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital.h"

#include <QJsonObject>

namespace tf::app {

/// What became of the rebalance after the first half of a practice run.
struct PracticeRebalance {
    allocation::MethodKind method = allocation::MethodKind::EqualRisk;
    Instant marketTime;
    std::optional<capital::Proposal> applied;
    QString reason; ///< why nothing was applied
};

/// All agents share all money: a tenth stays with the master, nobody gets more than a quarter.
capital::Settings practiceSettings(allocation::MethodKind method);
/// Money as text, so that it stays exact.
QJsonObject rebalanceSummary(const PracticeRebalance& rebalance);
/// The same for a person, from the summary.
QStringList rebalanceLines(const QJsonObject& summary);

} // namespace tf::app
