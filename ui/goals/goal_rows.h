// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/goals/goal_desk.h"
#include "widgets/palette.h"

namespace tf::ui {

/// One goal as cards and table show it.
struct GoalRow {
    goals::GoalView view;
    QString scope;
    QString value;    ///< "164 trades of 200 trades" or why there is none yet
    QString forecast; ///< "38 % likely by 31 Dec 2026" or "not enough data"

    bool operator==(const GoalRow&) const = default;
};

using GoalModel = items::RowsModel<GoalRow>;

enum class GoalColumn : int { Name, Kind, Scope, State, Progress, Value, Forecast, Pace, WaitsFor };

GoalRow goalRow(const goals::GoalView& view, const GoalDesk& desk);
QList<GoalRow> goalRows(const GoalDesk& desk);
GoalModel* makeGoalModel(QObject* parent);

/// What the bar of a goal says by its colour: green, amber when behind or paused, red when failed.
widgets::Tone barTone(const goals::GoalView& view);
/// "164 trades of 200 trades".
QString progressWords(const goals::GoalView& view);
/// The same with all digits of money.
QString exactProgressWords(const goals::GoalView& view);
/// Goals that run, of one farm or (null) of all: those that wait for a person first, then those
/// that end first, then those that are farthest.
QList<const goals::GoalView*> runningGoals(const goals::GoalService& service, farms::FarmId farm);
QString forecastWords(const goals::GoalView& view);

/// Contributions of agents, with their share of what was earned together.
struct GoalContributionRow {
    farms::AgentId agent;
    QString name;
    QString farm;
    Decimal profit;
    Asset asset;
    double share = 0; ///< of all profits; losses have none

    bool operator==(const GoalContributionRow&) const = default;
};
using GoalContributionModel = items::RowsModel<GoalContributionRow>;
GoalContributionModel* makeGoalContributionModel(QObject* parent);
QList<GoalContributionRow> contributionRows(const QList<goals::GoalContribution>& contributions,
                                            const Asset& asset, const GoalDesk& desk);

/// A step of a completion, of a running one what is still to come too.
struct StepRow {
    goals::CompletionStep step;
    Asset asset;

    bool operator==(const StepRow&) const = default;
};
using StepModel = items::RowsModel<StepRow>;
StepModel* makeStepModel(QObject* parent);

struct RewardRow {
    goals::RewardLine line;
    QString name;
    Asset asset;

    bool operator==(const RewardRow&) const = default;
};
using RewardModel = items::RowsModel<RewardRow>;
RewardModel* makeRewardModel(QObject* parent);
QList<RewardRow> rewardRows(const QList<goals::RewardLine>& lines, const Asset& asset,
                            const GoalDesk& desk);

struct GoalLogRow {
    goals::GoalLogLine line;
    QString why;
    QString figures;      ///< those that caused it, in words
    QString exactFigures; ///< with all digits of money

    bool operator==(const GoalLogRow&) const = default;
};
using GoalLogModel = items::RowsModel<GoalLogRow>;
GoalLogModel* makeGoalLogModel(QObject* parent);
QList<GoalLogRow> goalLogRows(const QList<goals::GoalLogLine>& lines, const goals::Goal& goal,
                              const GoalDesk& desk);

} // namespace tf::ui
