// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/goals/goal.h"

#include <functional>

namespace tf::goals {

/// How names, numbers and dates are written; the defaults are exact and plain, a page hands in its
/// own formatter.
struct GoalWords {
    std::function<QString(const QUuid&)> nameOf; ///< farms, agents, goals, wallets
    std::function<QString(Decimal)> number;      ///< "1,000.5"
    std::function<QString(const Money&)> money;  ///< "1,000.50 USDT"
    std::function<QString(Decimal)> percent;     ///< of a fraction: "5 %"
    std::function<QString(Instant)> date;
};

enum class GoalTopic : quint8 {
    What,        ///< measure and target
    Counting,    ///< basis and window
    Sample,      ///< minimum sample and confirmation
    When,        ///< start, deadline, dependencies
    Who,         ///< scope, funding
    Completion,  ///< entries, orders, positions, collection, approval
    Rewards,     ///< shares, remainder
    Next,        ///< what comes afterwards
    Lock,        ///< trailing floor
    Adjustments, ///< one part per rule
};

/// One translated sentence or two about one side of a goal.
struct GoalSentence {
    GoalTopic topic = GoalTopic::What;
    QString text;

    bool operator==(const GoalSentence&) const = default;
};

/// The goal in plain language, in order of the topics; what does not apply is absent.
QList<GoalSentence> describe(const Goal& goal, const GoalWords& words = {});
/// The first sentence alone: "Make 200 trades."
QString describeTarget(const Goal& goal, const GoalWords& words = {});
/// A target or value as it is written: "200 trades", "5 USDT per trade", "2.0", "10 %".
QString targetText(Measure measure, Decimal value, const Asset& asset, const GoalWords& words = {});

} // namespace tf::goals
