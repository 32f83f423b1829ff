// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs of one goal show: contributions, steps, rewards, log.
#include "ui/goals/goal_rows.h"
#include "ui/goals/goal_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

using goals::GoalLogKind;
using goals::RewardLineKind;
using goals::StepState;
using items::CellTone;

namespace format = widgets::format;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(goalsUi)
};

template <class Row>
using Columns = QList<items::RowsColumn<Row>>;

CellTone toneOfMoney(Decimal amount) {
    return amount.isZero() ? CellTone::Muted
                           : (amount.isNegative() ? CellTone::Bad : CellTone::Good);
}

QString stepStateName(StepState state) {
    switch (state) {
    case StepState::Waiting:
        return Words::tr("to come");
    case StepState::Begun:
        return Words::tr("under way");
    case StepState::Done:
        return Words::tr("done");
    }
    return {};
}

CellTone toneOfStep(StepState state) {
    switch (state) {
    case StepState::Waiting:
        return CellTone::Muted;
    case StepState::Begun:
        return CellTone::Warning;
    case StepState::Done:
        return CellTone::Good;
    }
    return CellTone::Muted;
}

QString logText(const goals::GoalLogLine& line) {
    if (line.to) {
        const QString change = line.from
                                   ? Words::tr("%1 → %2").arg(goals::goalStateName(*line.from),
                                                              goals::goalStateName(*line.to))
                                   : goals::goalStateName(*line.to);
        return change;
    }
    switch (line.kind) {
    case GoalLogKind::State:
    case GoalLogKind::Saved:
        return Words::tr("saved");
    case GoalLogKind::Adjusted:
        return Words::tr("adjusted");
    case GoalLogKind::Step:
        return Words::tr("step");
    case GoalLogKind::Proposal:
        return Words::tr("proposal");
    }
    return {};
}

QString whyText(const goals::GoalLogLine& line) {
    const QString cause = line.cause && *line.cause != goals::TransitionCause::Person
                              ? goals::causeText(*line.cause)
                              : QString();
    if (cause.isEmpty() || line.detail.isEmpty() || line.detail == cause) {
        return cause.isEmpty() ? line.detail : cause;
    }
    return Words::tr("%1 %2").arg(cause, line.detail);
}

} // namespace

GoalContributionModel* makeGoalContributionModel(QObject* parent) {
    using Column = items::RowsColumn<GoalContributionRow>;
    const Columns<GoalContributionRow> columns{
        Column(Words::tr("Agent"), [](const GoalContributionRow& row) { return row.name; }),
        Column(Words::tr("Farm"), [](const GoalContributionRow& row) { return row.farm; })
            .toned([](const GoalContributionRow&) { return CellTone::Muted; }),
        Column(Words::tr("Earned for the goal"),
               [](const GoalContributionRow& row) {
                   return format::signedMoney(Money(row.profit, row.asset));
               })
            .right()
            .toned([](const GoalContributionRow& row) { return toneOfMoney(row.profit); })
            .valued([](const GoalContributionRow& row) { return row.profit.toDouble(); })
            .tipped([](const GoalContributionRow& row) {
                return format::exactMoney(Money(row.profit, row.asset));
            }),
        Column(Words::tr("Share of the profits"),
               [](const GoalContributionRow&) { return QString(); })
            .valued([](const GoalContributionRow& row) { return row.share; })
            .tipped([](const GoalContributionRow& row) { return format::percent(row.share); }),
    };
    return new GoalContributionModel(
        columns, [](const GoalContributionRow& row) { return row.agent.uuid().toRfc4122(); },
        parent);
}

QList<GoalContributionRow> contributionRows(const QList<goals::GoalContribution>& contributions,
                                            const Asset& asset, const GoalDesk& desk) {
    double earned = 0;
    for (const goals::GoalContribution& one : contributions) {
        earned += std::max(0.0, one.profit.toDouble());
    }
    QList<GoalContributionRow> rows;
    for (const goals::GoalContribution& one : contributions) {
        const farms::Agent* const agent = desk.farms.agent(one.agent);
        const farms::Farm* const farm = agent ? desk.farms.farm(agent->farm) : nullptr;
        rows.append({.agent = one.agent,
                     .name = agent ? agent->name : Words::tr("removed agent"),
                     .farm = farm ? farm->name : Words::tr("no farm"),
                     .profit = one.profit,
                     .asset = asset,
                     .share = earned > 0 ? std::max(0.0, one.profit.toDouble()) / earned : 0});
    }
    return rows;
}

StepModel* makeStepModel(QObject* parent) {
    using Column = items::RowsColumn<StepRow>;
    const Columns<StepRow> columns{
        Column(Words::tr("Step"),
               [](const StepRow& row) {
                   return Words::tr("%1  %2")
                       .arg(row.step.step.ordinal + 1)
                       .arg(goals::stepName(row.step.step.kind));
               })
            .valued([](const StepRow& row) { return row.step.step.ordinal; }),
        Column(Words::tr("State"), [](const StepRow& row) { return stepStateName(row.step.state); })
            .dotted()
            .toned([](const StepRow& row) { return toneOfStep(row.step.state); }),
        Column(Words::tr("Moved"),
               [](const StepRow& row) {
                   return row.step.amount ? format::money(Money(*row.step.amount, row.asset))
                                          : QString();
               })
            .right()
            .valued([](const StepRow& row) {
                return row.step.amount ? row.step.amount->toDouble() : 0.0;
            })
            .tipped([](const StepRow& row) {
                return row.step.amount ? format::exactMoney(Money(*row.step.amount, row.asset))
                                       : QString();
            }),
        Column(Words::tr("Done"),
               [](const StepRow& row) {
                   return row.step.doneAt ? format::dateTime(*row.step.doneAt) : QString();
               })
            .toned([](const StepRow&) { return CellTone::Muted; }),
        Column(Words::tr("What happened"),
               [](const StepRow& row) { return withShownMoney(row.step.note, row.asset); })
            .tipped([](const StepRow& row) { return row.step.note; }),
    };
    return new StepModel(
        columns, [](const StepRow& row) { return row.step.step.key.toUtf8(); }, parent);
}

RewardModel* makeRewardModel(QObject* parent) {
    using Column = items::RowsColumn<RewardRow>;
    const Columns<RewardRow> columns{
        Column(Words::tr("Who"), [](const RewardRow& row) { return row.name; }),
        Column(Words::tr("Amount"),
               [](const RewardRow& row) { return shownMoney(Money(row.line.amount, row.asset)); })
            .right()
            .valued([](const RewardRow& row) { return row.line.amount.toDouble(); })
            .tipped([](const RewardRow& row) {
                return format::exactMoney(Money(row.line.amount, row.asset));
            }),
        Column(Words::tr("In the books"),
               [](const RewardRow& row) {
                   return row.line.transfer.isNull()
                              ? Words::tr("lay there already")
                              : Words::tr("transfer %1").arg(row.line.transfer.toString().left(8));
               })
            .toned([](const RewardRow& row) {
                return row.line.transfer.isNull() ? CellTone::Muted : CellTone::Good;
            })
            .tipped([](const RewardRow& row) {
                return row.line.transfer.isNull()
                           ? QString()
                           : Words::tr("%1\nOpens it on Wallets").arg(row.line.transfer.toString());
            }),
    };
    return new RewardModel(
        columns,
        [](const RewardRow& row) {
            return QByteArray::number(static_cast<int>(row.line.kind)) +
                   row.line.agent.uuid().toRfc4122() + row.line.farm.uuid().toRfc4122() +
                   row.line.wallet.uuid().toRfc4122();
        },
        parent);
}

QList<RewardRow> rewardRows(const QList<goals::RewardLine>& lines, const Asset& asset,
                            const GoalDesk& desk) {
    QList<RewardRow> rows;
    for (const goals::RewardLine& line : lines) {
        QString name;
        switch (line.kind) {
        case RewardLineKind::Agent:
            name = desk.nameOf(line.agent.uuid());
            break;
        case RewardLineKind::FarmReserve:
            name = Words::tr("Reserve of %1").arg(desk.nameOf(line.farm.uuid()));
            break;
        case RewardLineKind::Master:
            name = Words::tr("Master");
            break;
        case RewardLineKind::Capital:
            name = Words::tr("Capital, not a reward");
            break;
        }
        rows.append({.line = line, .name = name, .asset = asset});
    }
    return rows;
}

GoalLogModel* makeGoalLogModel(QObject* parent) {
    using Column = items::RowsColumn<GoalLogRow>;
    const Columns<GoalLogRow> columns{
        Column(Words::tr("Time"),
               [](const GoalLogRow& row) { return format::dateTime(row.line.at); })
            .valued([](const GoalLogRow& row) { return row.line.id; }),
        Column(Words::tr("What"), [](const GoalLogRow& row) { return logText(row.line); }),
        Column(Words::tr("Why"), [](const GoalLogRow& row) { return row.why; })
            .tipped([](const GoalLogRow& row) { return whyText(row.line); }),
        Column(Words::tr("Figures then"), [](const GoalLogRow& row) { return row.figures; })
            .toned([](const GoalLogRow&) { return CellTone::Muted; })
            .tipped([](const GoalLogRow& row) { return row.exactFigures; }),
        Column(Words::tr("Who"), [](const GoalLogRow& row) { return row.line.actor; })
            .toned([](const GoalLogRow&) { return CellTone::Muted; }),
    };
    return new GoalLogModel(
        columns, [](const GoalLogRow& row) { return QByteArray::number(row.line.id); }, parent);
}

QList<GoalLogRow> goalLogRows(const QList<goals::GoalLogLine>& lines, const goals::Goal& goal,
                              const GoalDesk& desk) {
    const auto nameOf = [&desk](const QUuid& id) { return desk.nameOf(id); };
    const goals::GoalWords words = goalWords(nameOf);
    const goals::GoalWords exact = exactGoalWords(nameOf);
    QList<GoalLogRow> rows;
    for (const goals::GoalLogLine& line : lines) {
        GoalLogRow row{.line = line,
                       .why = withShownMoney(whyText(line), goal.asset),
                       .figures = {},
                       .exactFigures = {}};
        const Result<goals::GoalProgress> figures = goals::GoalProgress::fromJson(line.figures);
        if (figures && !line.figures.isEmpty()) {
            row.figures = goals::progressText(goal, *figures, words);
            row.exactFigures = goals::progressText(goal, *figures, exact);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace tf::ui
