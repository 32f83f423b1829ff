// SPDX-License-Identifier: GPL-3.0-or-later
// Which state follows which, and when.
#include "tests/goals/full_goal.h"

#include <QTest>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

class GoalStateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states();
    void advances_data();
    void advances();
    void nextRoundIsDerived();
};

void GoalStateTest::states() {
    using enum GoalState;
    const std::array all{Draft, Active, Met, Collecting, Completed, Failed, Paused, Cancelled};
    const QHash<int, QList<GoalState>> allowed{
        {int(Draft), {Active, Cancelled}},
        {int(Active), {Met, Collecting, Failed, Paused, Cancelled}},
        {int(Met), {Active, Collecting, Failed, Paused, Cancelled}},
        {int(Collecting), {Completed}},
        {int(Paused), {Active, Cancelled}},
    };
    for (const GoalState from : all) {
        for (const GoalState to : all) {
            QCOMPARE(canFollow(from, to), allowed.value(int(from)).contains(to));
        }
        QCOMPARE(isFinal(from), allowed.value(int(from)).isEmpty());
        QVERIFY(!goalStateName(from).isEmpty());
    }
}

namespace {

struct Advance {
    const char* name;
    GoalState from;
    void (*change)(Goal&, GoalProgress&, AdvanceFacts&);
    std::optional<GoalState> to;
    TransitionCause cause = TransitionCause::Person;
};

void reach(GoalProgress& progress, double day, bool isConfirmed) {
    progress.isReached = true;
    progress.reachedSince = at(day);
    if (isConfirmed) {
        progress.confirmedAt = at(day);
    }
}

using enum GoalState;

// Now is day 10; the deadline, where there is one, was day 9.
const Advance advanceCases[] = {
    {"draft, not armed", Draft, [](Goal&, GoalProgress&, AdvanceFacts&) {}, {}},
    {"draft, armed", Draft, [](Goal& g, GoalProgress&, AdvanceFacts&) { g.isArmed = true; }, Active,
     TransitionCause::DependenciesMet},
    {"draft, waits for another",
     Draft,
     [](Goal& g, GoalProgress&, AdvanceFacts& f) {
         g.isArmed = true;
         f.areDependenciesMet = false;
     },
     {}},
    {"draft, waits for its time",
     Draft,
     [](Goal& g, GoalProgress&, AdvanceFacts&) {
         g.isArmed = true;
         g.startAt = at(11);
     },
     {}},
    {"active, nothing", Active, [](Goal&, GoalProgress&, AdvanceFacts&) {}, {}},
    {"active, touched", Active, [](Goal&, GoalProgress& p, AdvanceFacts&) { reach(p, 8, false); },
     Met, TransitionCause::TargetReached},
    {"active, confirmed", Active, [](Goal&, GoalProgress& p, AdvanceFacts&) { reach(p, 8, true); },
     Collecting, TransitionCause::Confirmed},
    {"active, confirmed, asks", Active,
     [](Goal& g, GoalProgress& p, AdvanceFacts&) {
         g.completion.approval = Approval::Person;
         reach(p, 8, true);
     },
     Met, TransitionCause::TargetReached},
    {"active, too late", Active, [](Goal& g, GoalProgress&, AdvanceFacts&) { g.deadline = at(9); },
     Failed, TransitionCause::DeadlinePassed},
    {"active, reached after the deadline", Active,
     [](Goal& g, GoalProgress& p, AdvanceFacts&) {
         g.deadline = at(9);
         reach(p, 9.5, true);
     },
     Failed, TransitionCause::DeadlinePassed},
    {"active, reached before the deadline", Active,
     [](Goal& g, GoalProgress& p, AdvanceFacts&) {
         g.deadline = at(9);
         reach(p, 8.5, true);
     },
     Collecting, TransitionCause::Confirmed},
    {"active, floor touched", Active,
     [](Goal&, GoalProgress& p, AdvanceFacts&) { p.isFloorTouched = true; }, Collecting,
     TransitionCause::FloorTouched},
    {"active, floor touched, asks", Active,
     [](Goal& g, GoalProgress& p, AdvanceFacts&) {
         g.completion.approval = Approval::Person;
         p.isFloorTouched = true;
     },
     Met, TransitionCause::FloorTouched},
    {"active, rides beyond",
     Active,
     [](Goal& g, GoalProgress& p, AdvanceFacts&) {
         g.completion.lock = TrailingLock{.armAt = Decimal(1),
                                          .giveBack = dec("0.1"),
                                          .giveMoney = {},
                                          .ridesBeyondTarget = true};
         reach(p, 8, true);
     },
     {}},
    {"met, still waiting",
     Met,
     [](Goal&, GoalProgress& p, AdvanceFacts&) { reach(p, 9, false); },
     {}},
    {"met, waiting beyond the deadline",
     Met,
     [](Goal& g, GoalProgress& p, AdvanceFacts&) {
         g.deadline = at(9);
         reach(p, 8.9, false);
     },
     {}},
    {"met, lost", Met, [](Goal&, GoalProgress&, AdvanceFacts&) {}, Active,
     TransitionCause::TargetLost},
    {"met, lost beyond the deadline", Met,
     [](Goal& g, GoalProgress&, AdvanceFacts&) { g.deadline = at(9); }, Failed,
     TransitionCause::DeadlinePassed},
    {"met, confirmed", Met, [](Goal&, GoalProgress& p, AdvanceFacts&) { reach(p, 8, true); },
     Collecting, TransitionCause::Confirmed},
    {"met, asks",
     Met,
     [](Goal& g, GoalProgress& p, AdvanceFacts&) {
         g.completion.approval = Approval::Person;
         p.confirmedAt = at(8); // and lost since: it waits all the same
     },
     {}},
    {"met, approved", Met,
     [](Goal& g, GoalProgress& p, AdvanceFacts& f) {
         g.completion.approval = Approval::Person;
         p.confirmedAt = at(8);
         f.isApproved = true;
     },
     Collecting, TransitionCause::Approved},
    {"met, approved before it is confirmed",
     Met,
     [](Goal& g, GoalProgress& p, AdvanceFacts& f) {
         g.completion.approval = Approval::Person;
         reach(p, 9, false);
         f.isApproved = true;
     },
     {}},
    {"collecting", Collecting, [](Goal&, GoalProgress&, AdvanceFacts&) {}, {}},
    {"collecting, lost everything",
     Collecting,
     [](Goal& g, GoalProgress&, AdvanceFacts&) { g.deadline = at(9); },
     {}},
    {"collected", Collecting, [](Goal&, GoalProgress&, AdvanceFacts& f) { f.areStepsDone = true; },
     Completed, TransitionCause::StepsDone},
    {"paused, reached",
     Paused,
     [](Goal&, GoalProgress& p, AdvanceFacts&) { reach(p, 8, true); },
     {}},
    {"paused, too late",
     Paused,
     [](Goal& g, GoalProgress&, AdvanceFacts&) { g.deadline = at(9); },
     {}},
    {"completed stays",
     Completed,
     [](Goal&, GoalProgress& p, AdvanceFacts&) { reach(p, 8, true); },
     {}},
    {"failed stays", Failed, [](Goal&, GoalProgress& p, AdvanceFacts&) { reach(p, 8, true); }, {}},
    {"cancelled stays",
     Cancelled,
     [](Goal&, GoalProgress& p, AdvanceFacts&) { reach(p, 8, true); },
     {}},
};

} // namespace

void GoalStateTest::advances_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(advanceCases); ++i) {
        QTest::newRow(advanceCases[i].name) << static_cast<int>(i);
    }
}

void GoalStateTest::advances() {
    QFETCH(int, index);
    const Advance& one = advanceCases[index];
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    goal.state = one.from;
    GoalProgress progress{.goal = goal.id, .at = at(10)};
    AdvanceFacts facts{.now = at(10)};
    one.change(goal, progress, facts);
    const std::optional<GoalTransition> transition = advance(goal, progress, facts);
    QCOMPARE(transition.has_value(), one.to.has_value());
    if (transition) {
        QCOMPARE(transition->to, *one.to);
        QCOMPARE(transition->from, one.from);
        QCOMPARE(transition->cause, one.cause);
        QVERIFY(transition->figures == progress);
        QVERIFY(!causeText(transition->cause).isEmpty());
    }
}

void GoalStateTest::nextRoundIsDerived() {
    Goal goal = fullGoal();
    goal.state = GoalState::Collecting;
    goal.startedAt = monday;
    const Result<Goal> next = nextRound(goal, at(50));
    TF_VERIFY(next);
    QVERIFY(next->id == nextRound(goal, at(51))->id); // a repeat is the same goal
    QVERIFY(next->id != goal.id);
    QVERIFY(next->previous == goal.id);
    QCOMPARE(next->round, 2);
    QCOMPARE(next->target.toString(), QStringLiteral("300.6")); // 250.5 * 1.2
    QCOMPARE(next->deadline->toString(), at(110).toString());   // 60 days again
    QCOMPARE(fieldsOf(validate(*next)), QStringList());
    goal.measure = Measure::TradeCount;
    goal.target = Decimal(7);
    QCOMPARE(nextRound(goal, at(50))->target.toString(), QStringLiteral("8")); // 8.4 trades
    goal.measure = Measure::WinRate;
    goal.target = dec("0.9");
    TF_VERIFY_ERROR(nextRound(goal, at(50)), ErrorCode::OutOfRange);
    QVERIFY(cloned(goal, QStringLiteral("copy")).id != goal.id);
}

QTEST_GUILESS_MAIN(GoalStateTest)
#include "goal_state_test.moc"
