// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts against closed forms, history checks by hand, and what rules propose.
#include "models/goals/proposal.h"
#include "tests/goals/goal_fixture.h"

#include <QTest>
#include <random>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

namespace {

/// A day that earned `profit` on an equity of 1500 with one trade.
GoalDay dayOfProfit(qint64 day, double profit) {
    GoalDay made{.day = day, .growth = 1 + profit / 1500};
    made.high = std::max(1.0, made.growth);
    made.low = std::min(1.0, made.growth);
    made.deepest = std::max(0.0, 1 - made.growth);
    made.profit = profit;
    made.wins = std::max(0.0, profit);
    made.losses = std::max(0.0, -profit);
    made.turnover = 100;
    made.trades = 1;
    made.entries = 1;
    made.won = profit > 0 ? 1 : 0;
    return made;
}

std::vector<GoalDay> daysOf(const std::vector<double>& profits, qint64 first) {
    std::vector<GoalDay> days;
    for (const double profit : profits) {
        days.push_back(dayOfProfit(first + static_cast<qint64>(days.size()), profit));
    }
    return days;
}

GoalTracker trackerOf(const Goal& goal) {
    return std::move(GoalTracker::create(goal, startAt())).value();
}

const qint64 today = dayOf(monday);

} // namespace

class ForecastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNot();
    void sureThings();
    void coinFlips();
    void sameSeedSameAnswer();
    void ownDaysCount();
    void ratiosAndLimits();
    void paces();
    void history();
    void monthsOfHistory();
    void proposals_data();
    void proposals();
    void proposalsStayInBounds();
};

void ForecastTest::saysWhyNot() {
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    goal.deadline = at(60);
    const std::vector<GoalDay> few = daysOf(std::vector<double>(19, 1.0), today - 19);
    GoalTracker tracker = trackerOf(goal);
    Forecast answer = forecast(tracker, {.now = monday, .earlier = few});
    QCOMPARE(answer.absence, ForecastAbsence::TooFewDays);
    QCOMPARE(answer.days, 19);
    QVERIFY(forecastAbsenceText(answer.absence).contains(QStringLiteral("20 full days")));
    play(tracker, QStringLiteral("@0.01 E1100"));
    QCOMPARE(forecast(tracker, {.now = at(0, 1), .earlier = few}).absence,
             ForecastAbsence::Reached);
    Goal custom = goalOf(Measure::Expression, "0");
    custom.expression = QStringLiteral("trades > 2");
    QCOMPARE(forecast(trackerOf(custom), {.now = monday}).absence, ForecastAbsence::NotForeseeable);
}

/// Days that are all the same leave nothing to chance.
void ForecastTest::sureThings() {
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    goal.deadline = at(30);
    const std::vector<GoalDay> tens = daysOf(std::vector<double>(20, 10.0), today - 20);
    const Forecast sure = forecast(trackerOf(goal), {.now = monday, .earlier = tens});
    QCOMPARE(sure.absence, ForecastAbsence::None);
    QCOMPARE(sure.probability, 1.0);
    // Ten days of 10, beginning tomorrow: the last one ends 11 days from today's midnight.
    QCOMPARE(sure.likely->toString(), at(11).toString());
    QVERIFY(sure.early == sure.likely && sure.late == sure.likely);
    QCOMPARE(sure.until.toString(), at(30).toString());

    goal.deadline = at(10, 23); // an hour too early
    const Forecast late = forecast(trackerOf(goal), {.now = monday, .earlier = tens});
    QCOMPARE(late.probability, 0.0);
    QVERIFY(!late.early && !late.likely && !late.late);

    const std::vector<GoalDay> losses = daysOf(std::vector<double>(20, -10.0), today - 20);
    goal.deadline.reset();
    const Forecast never = forecast(trackerOf(goal), {.now = monday, .earlier = losses});
    QCOMPARE(never.probability, 0.0);
    QCOMPARE(never.until.toString(), at(365).toString());

    Goal volume = goalOf(Measure::TradeCount, "200");
    const Forecast trades = forecast(trackerOf(volume), {.now = monday, .earlier = tens});
    QCOMPARE(trades.likely->toString(), at(201).toString()); // one trade a day
}

/// Steps of +1 and -1 with equal chance. P(max of n steps >= a) = 2 P(S_n > a) + P(S_n = a)
/// (reflection principle, Feller 1968, III.7): for n = 9, a = 3 it is
/// 2 (36 + 9 + 1) / 512 + 84 / 512 = 176 / 512 = 0.34375.
void ForecastTest::coinFlips() {
    Goal goal = goalOf(Measure::ProfitTotal, "3");
    goal.deadline = at(10);
    std::vector<double> flips;
    for (int i = 0; i < 10; ++i) {
        flips.insert(flips.end(), {1.0, -1.0});
    }
    const std::vector<GoalDay> days = daysOf(flips, today - 20);
    const Forecast answer =
        forecast(trackerOf(goal), {.now = monday, .seed = 3, .earlier = days, .paths = 20'000});
    // Four standard errors of 20,000 paths are 0.0134.
    QVERIFY2(std::abs(answer.probability - 0.34375) < 0.0134,
             qPrintable(QString::number(answer.probability)));
    QCOMPARE(answer.early->toString(), at(4).toString()); // P(3 of 3) = 1/8: after three days
    QVERIFY(!answer.likely);
}

void ForecastTest::sameSeedSameAnswer() {
    Goal goal = goalOf(Measure::ProfitTotal, "50");
    std::mt19937_64 random(5);
    std::vector<double> profits;
    for (int i = 0; i < 60; ++i) {
        profits.push_back(static_cast<double>(random() % 21) - 9);
    }
    const std::vector<GoalDay> days = daysOf(profits, today - 60);
    const auto ask = [&](quint64 seed) {
        return forecast(trackerOf(goal), {.now = monday, .seed = seed, .earlier = days});
    };
    QVERIFY(ask(1) == ask(1));
    QVERIFY(std::abs(ask(1).probability - ask(2).probability) < 0.1);
    QVERIFY(*ask(1).early <= *ask(1).likely && *ask(1).likely <= *ask(1).late);
}

/// What was reached already counts, and so do the goal's own days.
void ForecastTest::ownDaysCount() {
    Goal goal = goalOf(Measure::ProfitTotal, "300");
    GoalTracker tracker = trackerOf(goal);
    QString script;
    for (int day = 0; day < 25; ++day) {
        script += QStringLiteral("@%1.12 E%2 ").arg(day).arg(1010 + day * 10);
    }
    play(tracker, script); // 250 of 300 by day 24, 10 a day
    const Forecast answer = forecast(tracker, {.now = at(24, 12)});
    QCOMPARE(answer.days, 24); // today is not over
    QCOMPARE(answer.probability, 1.0);
    QCOMPARE(answer.likely->toString(), at(30).toString()); // five more days after day 24
}

void ForecastTest::ratiosAndLimits() {
    std::vector<double> good;
    for (int i = 0; i < 20; ++i) {
        good.insert(good.end(), {15.0, -5.0});
    }
    const std::vector<GoalDay> days = daysOf(good, today - 40);
    Goal sharpe = goalOf(Measure::Sharpe, "2");
    sharpe.minimumDays = 30;
    sharpe.minimumTrades = 30;
    // Mean 5, deviation 10 of 1500: 0.5 * 19.1 = 9.5 a year; after 30 days it is above 2 for sure.
    const Forecast likely = forecast(trackerOf(sharpe), {.now = monday, .earlier = days});
    QVERIFY(likely.probability > 0.95);
    QVERIFY(*likely.early >= at(31)); // never before its sample
    sharpe.windowDays = 30;
    QVERIFY(forecast(trackerOf(sharpe), {.now = monday, .earlier = days}).probability > 0.95);

    Goal drawdown = goalOf(Measure::Drawdown, "0.5");
    drawdown.minimumDays = 30;
    drawdown.minimumTrades = 1;
    drawdown.deadline = at(40);
    QCOMPARE(forecast(trackerOf(drawdown), {.now = monday, .earlier = days}).probability, 1.0);
    drawdown.target = dec("0.001"); // one losing day falls by 0.33 %
    QVERIFY(forecast(trackerOf(drawdown), {.now = monday, .earlier = days}).probability < 0.01);

    Goal period = goalOf(Measure::ProfitPerPeriod, "15");
    period.period = Period::Day;
    period.periodsInARow = 2;
    period.deadline = at(4);
    // Days 1, 2, 3 are left: two in a row of three with 1/2 each: 3/8.
    const Forecast row =
        forecast(trackerOf(period), {.now = monday, .seed = 9, .earlier = days, .paths = 20'000});
    QVERIFY2(std::abs(row.probability - 0.375) < 0.014,
             qPrintable(QString::number(row.probability)));
}

void ForecastTest::paces() {
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    goal.startedAt = monday;
    goal.deadline = at(10);
    GoalProgress progress{.fraction = 0.5};
    const Forecast none;
    QCOMPARE(paceOf(goal, progress, none, at(5)), Pace::OnTrack);
    QCOMPARE(paceOf(goal, progress, none, at(4)), Pace::Ahead);
    QCOMPARE(paceOf(goal, progress, none, at(6)), Pace::Behind);
    QCOMPARE(paceOf(goal, progress, none, monday), Pace::Unknown);
    progress.isReached = true;
    QCOMPARE(paceOf(goal, progress, none, at(9)), Pace::Ahead);
    progress.isReached = false;
    QCOMPARE(*elapsedOf(goal, at(-1)), 0.0);
    QCOMPARE(*elapsedOf(goal, at(99)), 1.0);
    goal.deadline.reset();
    QCOMPARE(paceOf(goal, progress, none, at(5)), Pace::Unknown);
    goal.measure = Measure::Sharpe;
    Forecast likely{.absence = ForecastAbsence::None, .probability = 0.8};
    QCOMPARE(paceOf(goal, progress, likely, at(5)), Pace::Ahead);
    likely.probability = 0.6;
    QCOMPARE(paceOf(goal, progress, likely, at(5)), Pace::OnTrack);
    likely.probability = 0.2;
    QCOMPARE(paceOf(goal, progress, likely, at(5)), Pace::Behind);
    QCOMPARE(paceOf(goal, progress, none, at(5)), Pace::Unknown);
}

void ForecastTest::history() {
    Goal goal = goalOf(Measure::ProfitTotal, "20");
    goal.windowDays = 5;
    // Stretches of five days: 5, 25, 20, -5; the rest of two days is no stretch.
    const std::vector<GoalDay> days =
        daysOf({1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, -1, -1, -1, -1, -1, 100, 100}, today);
    const HistoryCheck check = checkHistory(goal, days);
    QCOMPARE(check.stretchDays, 5);
    QCOMPARE(check.values, (std::vector<double>{5, 25, 20, -5}));
    QCOMPARE(check.reached, 2);
    QCOMPARE(check.target, 20.0);

    goal.windowDays = 0;
    goal.startAt = monday;
    goal.deadline = at(10);
    QCOMPARE(checkHistory(goal, days).values, (std::vector<double>{30, 15}));
    QVERIFY(checkHistory(goal, {}).values.empty());

    Goal wins = goalOf(Measure::WinRate, "0.6");
    wins.windowDays = 7;
    // Days 0-6 and 7-13 all won; 14-20: day 14 and day 20 won, five lost.
    const HistoryCheck rates = checkHistory(wins, days);
    QCOMPARE(rates.values.size(), std::size_t(3));
    QCOMPARE(rates.reached, 2);
    QVERIFY(std::abs(rates.values[2] - 2.0 / 7) < 1e-12);

    Goal drawdown = goalOf(Measure::Drawdown, "0.003");
    drawdown.windowDays = 7;
    QCOMPARE(checkHistory(drawdown, days).reached, 2); // five losses of 1/1500 are deeper
}

void ForecastTest::monthsOfHistory() {
    Goal goal = goalOf(Measure::ProfitPerPeriod, "30");
    // 2025-11-15 to 2026-03-10, one a day: December and January have 31, February has 28; the
    // months at both ends are cut.
    const qint64 first = dayOf(Instant::parse(u"2025-11-15").value());
    const HistoryCheck check = checkHistory(goal, daysOf(std::vector<double>(116, 1.0), first));
    QCOMPARE(check.values, (std::vector<double>{31, 31, 28}));
    QCOMPARE(check.reached, 2);
    QCOMPARE(check.stretchDays, 0);
}

namespace {

struct Proposed {
    const char* name;
    AdjustmentRule rule;
    double fraction;
    bool isReached;
    double day; ///< of ten
    double probability;
    double drawdown;
    const char* expected; ///< target or deadline, "bounded", "asks"; empty: nothing
    const char* reason;
};

AdjustmentRule rule(AdjustmentTrigger trigger, const char* threshold, AdjustmentAction action,
                    const char* step) {
    return {.trigger = trigger,
            .threshold = dec(threshold),
            .action = action,
            .step = dec(step),
            .extendDays = 5,
            .lowestTarget = Decimal(50),
            .highestTarget = Decimal(150),
            .latestDeadline = at(13)};
}

AdjustmentRule after(AdjustmentRule made, const char* elapsed) {
    made.afterElapsed = dec(elapsed);
    return made;
}

AdjustmentRule asking(AdjustmentRule made) {
    made.approval = Approval::Person;
    return made;
}

using enum AdjustmentTrigger;
using enum AdjustmentAction;

// The target is 100, the deadline day 10.
const Proposed proposedCases[] = {
    {"met in half the time", rule(MetEarly, "0.5", RaiseTarget, "0.2"), 1, true, 5, 1, 0, "120",
     "Reached after 50 % of the time."},
    {"met later", rule(MetEarly, "0.5", RaiseTarget, "0.2"), 1, true, 6, 1, 0, "", ""},
    {"not met", rule(MetEarly, "0.5", RaiseTarget, "0.2"), 0.9, false, 5, 1, 0, "", ""},
    {"raised to its bound", rule(MetEarly, "0.5", RaiseTarget, "0.9"), 1, true, 5, 1, 0,
     "150 bounded", "Reached after 50 % of the time."},
    {"behind", rule(BehindPace, "0.5", LowerTarget, "0.25"), 0.1, false, 5, 1, 0, "75",
     "10 % of the way after 50 % of the time."},
    {"not so far behind", rule(BehindPace, "0.5", LowerTarget, "0.25"), 0.3, false, 5, 1, 0, "",
     ""},
    {"behind, too early to say", after(rule(BehindPace, "0.5", LowerTarget, "0.25"), "0.6"), 0.1,
     false, 5, 1, 0, "", ""},
    {"lowered to its bound", rule(BehindPace, "0.5", LowerTarget, "0.8"), 0.1, false, 5, 1, 0,
     "50 bounded", "10 % of the way after 50 % of the time."},
    {"ahead", rule(AheadOfPace, "1.5", RaiseTarget, "0.1"), 0.8, false, 5, 1, 0, "110",
     "80 % of the way after 50 % of the time."},
    {"unlikely", rule(Unlikely, "0.1", ExtendDeadline, "0"), 0.1, false, 5, 0.05, 0,
     "2026-01-18 bounded", "Its probability is 5 %."},
    {"likely enough", rule(Unlikely, "0.1", ExtendDeadline, "0"), 0.1, false, 5, 0.2, 0, "", ""},
    {"deep drawdown, asks", asking(rule(DeepDrawdown, "0.2", LowerTarget, "0.1")), 0.1, false, 5, 1,
     0.25, "90 asks", "The drawdown was 25 %."},
    {"shallow drawdown", rule(DeepDrawdown, "0.2", LowerTarget, "0.1"), 0.1, false, 5, 1, 0.2, "",
     ""},
};

} // namespace

void ForecastTest::proposals_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(proposedCases); ++i) {
        QTest::newRow(proposedCases[i].name) << static_cast<int>(i);
    }
}

void ForecastTest::proposals() {
    QFETCH(int, index);
    const Proposed& one = proposedCases[index];
    Goal goal = goalOf(Measure::ProfitTotal, "100");
    goal.startedAt = monday;
    goal.deadline = at(10);
    goal.adjustments = {one.rule};
    AdjustmentFacts facts{.now = at(one.day)};
    facts.progress = {.fraction = one.fraction, .isReached = one.isReached};
    if (one.isReached) {
        facts.progress.reachedSince = at(one.day);
    }
    facts.progress.drawdown = one.drawdown;
    facts.forecast = {.absence = ForecastAbsence::None, .probability = one.probability};
    const QList<AdjustmentProposal> proposals = proposalsFor(goal, facts);
    QString text;
    for (const AdjustmentProposal& proposal : proposals) {
        const Goal changed = adjusted(goal, proposal);
        QVERIFY(changed.target != goal.target || changed.deadline != goal.deadline);
        text += proposal.newTarget ? changed.target.toString() : changed.deadline->toDateString();
        text += proposal.isBounded ? QStringLiteral(" bounded") : QString();
        text += proposal.needsApproval ? QStringLiteral(" asks") : QString();
        QCOMPARE(proposal.reason, QLatin1String(one.reason));
    }
    QCOMPARE(text, QLatin1String(one.expected));
    facts.uses[0] = 1; // used up
    QVERIFY(proposalsFor(goal, facts).isEmpty());
    facts.uses.clear();
    goal.state = GoalState::Paused;
    QVERIFY(proposalsFor(goal, facts).isEmpty());
}

/// Whatever a rule does and however often, bounds hold and it comes to an end.
void ForecastTest::proposalsStayInBounds() {
    std::mt19937_64 random(23);
    for (int round = 0; round < 3'000; ++round) {
        const bool counts = random() % 2;
        Goal goal = goalOf(counts ? Measure::TradeCount : Measure::ProfitTotal, "100");
        goal.startedAt = monday;
        goal.deadline = at(10);
        AdjustmentRule made = rule(static_cast<AdjustmentTrigger>(1 + random() % 5), "0.5",
                                   static_cast<AdjustmentAction>(1 + random() % 3), "0.37");
        made.mostTimes = 100;
        goal.adjustments = {made};
        AdjustmentFacts facts{.now = at(5)};
        facts.progress = {.fraction = double(random() % 100) / 100,
                          .isReached = random() % 2 == 0,
                          .reachedSince = at(double(random() % 6)),
                          .drawdown = 0.6};
        facts.forecast = {.absence = ForecastAbsence::None, .probability = 0.1};
        int steps = 0;
        for (;; ++steps) {
            const QList<AdjustmentProposal> proposals = proposalsFor(goal, facts);
            if (proposals.isEmpty()) {
                break;
            }
            goal = adjusted(goal, proposals.first());
            ++facts.uses[0];
            QVERIFY(goal.target >= Decimal(50) && goal.target <= Decimal(150));
            QVERIFY(*goal.deadline <= at(13));
            QVERIFY(!counts || goal.target.scale() == 0);
        }
        QVERIFY(steps <= 10);
    }
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
