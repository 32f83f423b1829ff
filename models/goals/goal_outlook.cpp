// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/goal_outlook.h"

#include "models/goals/goal_room.h"
#include "models/goals/past_store.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

constexpr int recentDays = 90;
constexpr int exampleProfit = 1000;

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

/// The goal's figures over everything that was ever booked for its agents, under another id.
Result<GoalTracker> pastTracker(const GoalRoom& room, const Goal& goal, Instant first, GoalId id) {
    Goal past = goal;
    past.id = id;
    past.startValue.reset();
    past.adjustments.clear();
    return GoalTracker::create(past, room.startOf(past, first));
}

std::vector<GoalDay> daysOf(GoalBook& book, GoalId id) {
    const auto& history = book.tracker(id)->statistics().history();
    return {history.begin(), history.end()};
}

GoalOutlook outlookFrom(const Forecast& found) {
    if (found.absence != ForecastAbsence::None) {
        return {.date = {}, .probability = {}, .why = forecastAbsenceText(found.absence)};
    }
    return {.date = found.likely, .probability = found.probability, .why = {}};
}

bool isForeseen(const Goal& goal) {
    return goal.startedAt && isRunning(goal.state);
}

} // namespace

Result<std::vector<OutlookBasis>> outlookBases(storage::Session& session, WorkspaceId workspace) {
    GoalStore store(session, workspace);
    PastStore past(session, workspace);
    TF_TRY(const QList<StoredGoal> goals, store.goals());
    TF_TRY(const std::optional<BookedSpan> span, past.span());
    std::vector<OutlookBasis> found;
    if (!span || std::none_of(goals.begin(), goals.end(),
                              [](const StoredGoal& one) { return isForeseen(one.goal); })) {
        return found;
    }
    TF_TRY(const GoalRoom room, GoalRoom::read(session, workspace));
    TF_TRY(const auto bases, store.bases());
    std::vector<GoalTracker> trackers;
    QHash<GoalId, GoalId> pastIds;
    for (const StoredGoal& stored : goals) {
        if (!isForeseen(stored.goal)) {
            continue;
        }
        const GoalId pastId = GoalId::create();
        pastIds[stored.goal.id] = pastId;
        TF_TRY(GoalTracker tracker, room.trackerOf(stored, bases.value(stored.goal.id)));
        trackers.push_back(std::move(tracker));
        TF_TRY(GoalTracker before, pastTracker(room, stored.goal, span->first, pastId));
        trackers.push_back(std::move(before));
    }
    GoalBook book;
    FillReader reader;
    TF_CHECK(past.replay(std::move(trackers), book, reader));
    book.judge(span->last);
    for (auto id = pastIds.cbegin(); id != pastIds.cend(); ++id) {
        const GoalTracker* tracker = book.tracker(id.key());
        std::vector<GoalDay> earlier = daysOf(book, *id);
        // The days since the start are the tracker's own.
        const qint64 startDay = dayOf(tracker->start().at);
        std::erase_if(earlier, [startDay](const GoalDay& day) { return day.day >= startDay; });
        found.push_back({.tracker = *tracker, .earlier = std::move(earlier), .now = span->last});
    }
    return found;
}

CountedOutlook outlookOf(const OutlookBasis& basis) {
    const GoalTracker& tracker = basis.tracker;
    const Forecast found = forecast(tracker, {.now = basis.now, .earlier = basis.earlier});
    return {.outlook = outlookFrom(found),
            .pace = paceOf(tracker.goal(), tracker.progress(), found, basis.now)};
}

Result<DraftHistory> historyOfDraft(storage::Session& session, WorkspaceId workspace,
                                    const Goal& draft) {
    PastStore past(session, workspace);
    DraftHistory history;
    TF_TRY(const std::optional<BookedSpan> span, past.span());
    if (!span) {
        history.sentence = text(QT_TRANSLATE_NOOP(
            "goals", "Nothing has been traded yet that this could be held against."));
        return history;
    }
    TF_TRY(const GoalRoom room, GoalRoom::read(session, workspace));
    TF_TRY(GoalTracker tracker, pastTracker(room, draft, span->first, draft.id));
    std::vector<GoalTracker> trackers;
    trackers.push_back(std::move(tracker));
    GoalBook book;
    FillReader reader;
    TF_CHECK(past.replay(std::move(trackers), book, reader));
    book.judge(span->last);
    const HistoryCheck check = checkHistory(draft, daysOf(book, draft.id));
    history.windows = static_cast<int>(check.values.size());
    history.reached = check.reached;
    history.windowDays = check.stretchDays;
    history.values = QList<double>(check.values.begin(), check.values.end());
    if (check.values.empty()) {
        history.sentence =
            draft.measure == Measure::Expression
                ? text(QT_TRANSLATE_NOOP("goals",
                                         "A condition of your own is not held against the past."))
                : text(QT_TRANSLATE_NOOP("goals",
                                         "There is too little history to hold this against."));
    } else if (check.stretchDays > 0) {
        history.sentence =
            text(QT_TRANSLATE_NOOP("goals", "Reached in %1 of %2 past stretches of %3 days."))
                .arg(history.reached)
                .arg(history.windows)
                .arg(history.windowDays);
    } else {
        history.sentence =
            text(QT_TRANSLATE_NOOP("goals", "Reached in %1 of %2 past periods (%3)."))
                .arg(history.reached)
                .arg(history.windows)
                .arg(periodName(draft.period));
    }
    return history;
}

Result<RewardPreview> rewardOfDraft(storage::Session& session, WorkspaceId workspace,
                                    const Goal& draft) {
    TF_TRY(const GoalRoom room, GoalRoom::read(session, workspace));
    const QList<GoalAgent> agents = room.agentsOf(draft);
    TF_TRY(const auto recent, GoalStore(session, workspace).recentProfits(agents, recentDays));
    const bool isProfit =
        draft.measure == Measure::ProfitTotal || draft.measure == Measure::ProfitPerPeriod;
    RewardPreview preview{.profit = isProfit ? draft.target : Decimal(exampleProfit),
                          .isExample = !isProfit};
    const bool hasEarner = std::any_of(agents.begin(), agents.end(), [&](const GoalAgent& one) {
        return recent.value(one.agent).isPositive();
    });
    QList<RewardParty> parties;
    QHash<QUuid, ledger::WalletId> wallets;
    for (const GoalAgent& one : agents) {
        parties.append({.agent = one.agent,
                        .farm = one.farm,
                        .contribution = hasEarner ? recent.value(one.agent) : Decimal(1)});
        wallets[one.agent.uuid()] = one.wallet;
    }
    ledger::WalletId master;
    for (const farms::Farm& farm : room.farms()) {
        wallets[farm.id.uuid()] = farm.wallet;
        master = master.isNull() ? farm.master : master;
    }
    const RewardPot pot{.amount = Money(preview.profit, draft.asset), .rewarded = preview.profit};
    TF_TRY(const QList<RewardPart> parts, splitReward(draft.completion.shares, {pot}, parties));
    for (const RewardPart& part : parts) {
        RewardLine line;
        line.kind = part.kind;
        line.agent = part.kind == RewardKind::Agent ? AgentId(part.recipient) : AgentId();
        line.farm = part.kind == RewardKind::FarmReserve ? FarmId(part.recipient) : FarmId();
        line.wallet = wallets.value(part.recipient, master);
        line.amount = part.amount.amount();
        preview.lines.append(line);
    }
    return preview;
}

} // namespace tf::goals
