// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_progress.h"
#include "models/items/item_roles.h"
#include "widgets/palette.h"

namespace tf::ui {

/// Names for ids: farms, agents, goals, wallets.
using NameOf = std::function<QString(const QUuid&)>;

/// Numbers and dates as the rest of the program writes them; money with the digits of its asset.
goals::GoalWords goalWords(NameOf nameOf);
/// The same with all digits of money: for tooltips, and what a person confirms.
goals::GoalWords exactGoalWords(NameOf nameOf);
/// Money with the digits of its asset; with all where those would say nothing.
QString shownMoney(const Money& money);
/// A stored sentence, whose amounts of the asset have all digits, as pages show it.
QString withShownMoney(const QString& sentence, const Asset& asset);
/// A value of the measure as a number on an axis: "2.00", "5 %", "1,000 USDT".
QString valueText(goals::Measure measure, double value, const Asset& asset);

widgets::Tone toneOf(goals::GoalState state);
/// "ACTIVE": for a badge.
QString stateBadge(goals::GoalState state);

/// Whom it is for in a few words: "Trend majors", "3 agents", "whole workspace".
QString scopeText(const goals::GoalScope& scope, const NameOf& nameOf);
/// A name for a goal that has none: "200 trades, Trend majors".
QString suggestedName(const goals::Goal& goal, const NameOf& nameOf);

/// What a new goal of this measure begins with: the smallest sample that proves something, and a
/// target that is seen often.
void applyDefaults(goals::Goal& goal);

/// "the last 90 days", "since the start".
QString windowText(const goals::Goal& goal);
/// What is asked of the measure, for people: "net of fees, open positions included".
QString basisText(const goals::Goal& goal);
/// Translated topic: "Who", "When".
QString topicName(goals::GoalTopic topic);

} // namespace tf::ui
