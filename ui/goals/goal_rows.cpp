// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_rows.h"

#include "ui/goals/goal_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui {

using goals::GoalPace;
using goals::GoalState;
using goals::GoalView;
using items::CellTone;
using widgets::Tone;

namespace format = widgets::format;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(goalsUi)
};

using Column = items::RowsColumn<GoalRow>;

CellTone cellTone(Tone tone) {
    return static_cast<CellTone>(static_cast<int>(tone)); // the numbers agree (item_roles.h)
}

QString kindText(const GoalRow& row) {
    return goals::goalKindName(row.view.goal.kind());
}

QString stateText(const GoalRow& row) {
    return row.view.waitsForDecision() ? Words::tr("waits for you")
                                       : goals::goalStateName(row.view.goal.state);
}

QString paceText(const GoalRow& row) {
    return row.view.pace == GoalPace::Unknown ? QString() : goals::goalPaceName(row.view.pace);
}

CellTone paceTone(const GoalRow& row) {
    switch (row.view.pace) {
    case GoalPace::Ahead:
    case GoalPace::OnTrack:
        return CellTone::Good;
    case GoalPace::Behind:
        return CellTone::Warning;
    case GoalPace::Unknown:
        return CellTone::Muted;
    }
    return CellTone::Muted;
}

} // namespace

Tone barTone(const GoalView& view) {
    switch (view.goal.state) {
    case GoalState::Failed:
        return Tone::Danger;
    case GoalState::Paused:
        return Tone::Warning;
    case GoalState::Draft:
    case GoalState::Cancelled:
        return Tone::Muted;
    case GoalState::Active:
        return view.pace == GoalPace::Behind ? Tone::Warning : Tone::Accent;
    case GoalState::Met:
    case GoalState::Collecting:
    case GoalState::Completed:
        return Tone::Accent;
    }
    return Tone::Accent;
}

namespace {

QString progressIn(const GoalView& view, const goals::GoalWords& words) {
    if (view.goal.state == GoalState::Draft) {
        return view.goal.isArmed ? Words::tr("waits to start") : Words::tr("not started");
    }
    const QString text = goals::progressText(view.goal, view.progress, words);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

QString progressWords(const GoalView& view) {
    return progressIn(view, goalWords({}));
}

QString exactProgressWords(const GoalView& view) {
    return progressIn(view, exactGoalWords({}));
}

QList<const GoalView*> runningGoals(const goals::GoalService& service, farms::FarmId farm) {
    QList<const GoalView*> found;
    if (farm.isNull()) {
        for (const GoalView& view : service.goals()) {
            found.append(&view);
        }
    } else {
        found = service.goalsOf(farm);
    }
    found.removeIf([](const GoalView* view) {
        return view->goal.state == GoalState::Draft || goals::isFinal(view->goal.state);
    });
    const auto rank = [](const GoalView* view) {
        return std::tuple(!view->waitsForDecision(), !view->goal.deadline,
                          view->goal.deadline.value_or(Instant()), -view->progress.fraction);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const GoalView* a, const GoalView* b) { return rank(a) < rank(b); });
    return found;
}

QString forecastWords(const GoalView& view) {
    if (goals::isFinal(view.goal.state)) {
        return view.goal.finishedAt ? format::date(*view.goal.finishedAt) : QString();
    }
    if (view.goal.state != GoalState::Active) {
        return {};
    }
    const goals::GoalOutlook& outlook = view.outlook;
    if (!outlook.probability) {
        return outlook.why.isEmpty() ? Words::tr("not enough data") : outlook.why;
    }
    const QString share = format::percent(*outlook.probability, 0);
    if (view.goal.deadline) {
        return Words::tr("%1 likely by %2").arg(share, format::date(*view.goal.deadline));
    }
    return outlook.date ? Words::tr("around %1").arg(format::date(*outlook.date))
                        : Words::tr("%1 likely within a year").arg(share);
}

GoalRow goalRow(const GoalView& view, const GoalDesk& desk) {
    return {.view = view,
            .scope =
                scopeText(view.goal.scope, [&desk](const QUuid& id) { return desk.nameOf(id); }),
            .value = progressWords(view),
            .forecast = forecastWords(view)};
}

QList<GoalRow> goalRows(const GoalDesk& desk) {
    QList<GoalRow> rows;
    rows.reserve(desk.goals.goals().size());
    for (const GoalView& view : desk.goals.goals()) {
        rows.append(goalRow(view, desk));
    }
    return rows;
}

GoalModel* makeGoalModel(QObject* parent) {
    const QList<Column> columns{
        Column(Words::tr("Goal"), [](const GoalRow& row) { return row.view.goal.name; }),
        Column(Words::tr("Type"), kindText).toned([](const GoalRow&) { return CellTone::Muted; }),
        Column(Words::tr("For"), [](const GoalRow& row) { return row.scope; }),
        Column(Words::tr("State"), stateText)
            .dotted()
            .toned([](const GoalRow& row) { return cellTone(toneOf(row.view.goal.state)); })
            .tipped([](const GoalRow& row) { return row.view.goal.stateReason; }),
        Column(Words::tr("Progress"), [](const GoalRow&) { return QString(); })
            .valued([](const GoalRow& row) { return row.view.progress.fraction; })
            .toned([](const GoalRow& row) { return cellTone(barTone(row.view)); })
            .tipped([](const GoalRow& row) { return format::percent(row.view.progress.fraction); }),
        Column(Words::tr("So far"), [](const GoalRow& row) { return row.value; })
            .valued([](const GoalRow& row) { return row.view.progress.fraction; })
            .tipped([](const GoalRow& row) { return exactProgressWords(row.view); }),
        Column(Words::tr("Forecast"), [](const GoalRow& row) { return row.forecast; })
            .valued([](const GoalRow& row) { return row.view.outlook.probability.value_or(-1.0); })
            .toned([](const GoalRow& row) {
                return row.view.outlook.probability ? CellTone::Normal : CellTone::Muted;
            }),
        Column(Words::tr("Pace"), paceText).toned(paceTone).valued([](const GoalRow& row) {
            return static_cast<int>(row.view.pace);
        }),
        Column(Words::tr("Waits for"), [](const GoalRow& row) { return row.view.waitsFor; })
            .toned([](const GoalRow&) { return CellTone::Muted; }),
    };
    return new GoalModel(
        columns, [](const GoalRow& row) { return row.view.goal.id.uuid().toRfc4122(); }, parent);
}

} // namespace tf::ui
