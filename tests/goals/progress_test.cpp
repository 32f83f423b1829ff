// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure here is worked by hand; the sums are beside the rows.
#include "tests/goals/goal_fixture.h"

#include <QTest>
#include <random>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

namespace {

using enum Measure;
using Change = void (*)(Goal&);

struct Case {
    const char* name;
    Measure measure;
    const char* target;
    Change change;
    const char* script;
    const char* value; ///< "-": none
    bool isReached;
    Shortfall shortfall = Shortfall::None;
};

void asIs(Goal& /*goal*/) {}
void closed(Goal& goal) {
    goal.positions = PositionBasis::Closed;
}
void closedGross(Goal& goal) {
    goal.positions = PositionBasis::Closed;
    goal.amounts = AmountBasis::Gross;
}
void gross(Goal& goal) {
    goal.amounts = AmountBasis::Gross;
}
void closedOneDay(Goal& goal) {
    closed(goal);
    goal.windowDays = 1;
}
void closedTwoDays(Goal& goal) {
    closed(goal);
    goal.windowDays = 2;
}
void openOneDay(Goal& goal) {
    goal.windowDays = 1;
}
void openTwoDays(Goal& goal) {
    goal.windowDays = 2;
}
template <int days>
void needsDays(Goal& goal) {
    goal.minimumDays = days;
}
template <int trades>
void needsTrades(Goal& goal) {
    goal.minimumTrades = trades;
}
template <Period period, int count>
void inPeriods(Goal& goal) {
    goal.period = period;
    goal.periodsInARow = count;
}

// Trades: self-trades are none, and only what closed counts unless open ones do too.
const Case volumeCases[] = {
    {"trades: none yet", TradeCount, "3", closed, "@0.01 J", "0", false},
    {"trades: one closed", TradeCount, "3", closed, "@0.01 B100,1 @0.02 C5,2,105,1", "1", false},
    {"trades: entries alone are none", TradeCount, "3", closed, "@0.01 B10,0 B10,0 B10,0", "0",
     false},
    {"trades: three closed", TradeCount, "3", closed, "@0.01 C1 @0.02 C1 @0.03 C1", "3", true},
    {"trades: losses are trades", TradeCount, "2", closed, "@0.01 C-5 @0.02 C0", "2", true},
    {"trades: a self-trade is none", TradeCount, "3", closed, "@0.01 C1 C1 SC1", "2", false},
    {"trades: self-trades alone", TradeCount, "1", closed, "@0.01 SB10,1 SC5 SC5", "0", false},
    {"trades: opened ones count", TradeCount, "2", asIs, "@0.01 B10,0 @0.02 B10,0", "2", true},
    {"trades: a closing opens nothing", TradeCount, "3", asIs, "@0.01 B10,0 C1 B10,0", "2", false},
    {"trades: opened against oneself", TradeCount, "1", asIs, "@0.01 SB10,0", "0", false},
    {"trades: window of two days", TradeCount, "3", closedTwoDays, "@0.01 C1 @0.02 C1 @3.00 C1",
     "1", false},
    {"trades: inside the window to its last hour", TradeCount, "1", closedOneDay,
     "@0.06 C1 @1.05 J", "1", true},
    {"trades: outside at its end", TradeCount, "1", closedOneDay, "@0.06 C1 @1.06 J", "0", false},
    {"trades: a day is missing", TradeCount, "1",
     [](Goal& goal) {
         closed(goal);
         goal.minimumDays = 2;
     },
     "@0.01 C1 @1.01 J", "1", false, Shortfall::TooFewDays},
    {"trades: days complete", TradeCount, "1",
     [](Goal& goal) {
         closed(goal);
         goal.minimumDays = 2;
     },
     "@0.01 C1 @1.01 C1 @2.00 J", "2", true},
    {"turnover: both fills", Turnover, "500", asIs, "@0.01 B100,1 @0.02 C5,2,105,1", "205", false},
    {"turnover: exactly the target", Turnover, "500", asIs,
     "@0.01 B120,0 @0.02 C10,0,130,0 @0.03 B125,0 @0.04 C0,0,125,0", "500", true},
    {"turnover: the last unit is missing", Turnover, "500", asIs, "@0.01 B499.99999999,0",
     "499.99999999", false},
    {"turnover: self-trades are none", Turnover, "200", asIs, "@0.01 B100,1 SB500,1 SC5,2,500,1",
     "100", false},
    {"turnover: window", Turnover, "200", openOneDay, "@0.01 B150,0 @1.02 B100,0", "100", false},
    {"turnover: 0.1 and 0.2 are 0.3", Turnover, "0.3", asIs, "@0.01 B0.1,0 B0.2,0", "0.3", true},
};

// Profit of closed trades.
const Case closedProfitCases[] = {
    {"closed: adds up", ProfitTotal, "10", closed, "@0.01 C5 @0.02 C5", "10", true},
    {"closed: losses are deducted", ProfitTotal, "10", closed, "@0.01 C10 @0.02 C-3", "7", false},
    {"closed: gross adds the fees", ProfitTotal, "10", closedGross, "@0.01 C8,2,100,1", "10", true},
    {"closed: net does not", ProfitTotal, "10", closed, "@0.01 C8,2,100,1", "8", false},
    {"closed: a deposit is none", ProfitTotal, "10", closed, "@0.01 E1500/500", "0", false},
    {"closed: open profit is none", ProfitTotal, "10", closed, "@0.01 E1100", "0", false},
    {"closed: window", ProfitTotal, "10", closedOneDay, "@0.01 C6 @1.02 C5", "5", false},
    {"closed: a loss leaves the window", ProfitTotal, "10", closedOneDay,
     "@0.01 C-6 @0.12 C10 @1.02 J", "10", true},
    {"closed: against oneself it is still money", ProfitTotal, "10", closed, "@0.01 SC5", "5",
     false},
    {"closed: exact", ProfitTotal, "0.3", closed, "@0.01 C0.1 C0.2", "0.3", true},
    {"closed: the last unit is missing", ProfitTotal, "0.3", closed, "@0.01 C0.29999999",
     "0.29999999", false},
    {"closed: too few trades", ProfitTotal, "10",
     [](Goal& goal) {
         closed(goal);
         goal.minimumTrades = 3;
     },
     "@0.01 C50 C50", "100", false, Shortfall::TooFewTrades},
};

// Profit with open positions: equity less openings less flows. A + B open with 1500.
const Case openProfitCases[] = {
    {"open: equity above the opening", ProfitTotal, "100", asIs, "@0.01 E1100", "100", true},
    {"open: a deposit is none", ProfitTotal, "100", asIs, "@0.01 E1500/500", "0", false},
    {"open: deposit and gain", ProfitTotal, "100", asIs, "@0.01 E1600/500", "100", true},
    {"open: a withdrawal is no loss", ProfitTotal, "100", asIs, "@0.01 E900/-100", "0", false},
    {"open: withdrawal and gain", ProfitTotal, "100", asIs, "@0.01 E1000/-100", "100", true},
    {"open: many deposits", ProfitTotal, "1", asIs,
     "@0.01 E2000/1000 @0.02 E4000/2000 @0.03 E8000/4000", "0", false},
    {"open: falls back", ProfitTotal, "100", asIs, "@0.01 E1100 @0.02 E1050", "50", false},
    {"open: two agents", ProfitTotal, "100", asIs, "@0.01 E1060 F540", "100", true},
    {"open: a transfer between them", ProfitTotal, "1", asIs, "@0.01 E900/-100 F600/100", "0",
     false},
    {"open: the first point opens", ProfitTotal, "100", asIs, "@0.01 G700 @0.02 G720", "20", false},
    {"open: a flow with the opening", ProfitTotal, "100", asIs, "@0.01 G700/700 @0.02 G800", "100",
     true},
    {"open: gross adds the fees", ProfitTotal, "100", gross, "@0.01 B100,1 @0.02 E1099", "100",
     true},
    {"open: fees that no equity knows yet", ProfitTotal, "100", gross, "@0.01 E1099 @0.02 B100,1",
     "99", false},
    {"open: closed trades alone do not move it", ProfitTotal, "5", asIs, "@0.01 C50", "0", false},
    {"open: counts from a higher value", ProfitTotal, "100",
     [](Goal& goal) { goal.startValue = Decimal(1550); }, "@0.01 E1100", "50", false},
    {"open: counts from a lower value", ProfitTotal, "100",
     [](Goal& goal) { goal.startValue = Decimal(1400); }, "@0.01 E1000", "100", true},
    {"open: window looks back to what was known", ProfitTotal, "100", openOneDay,
     "@0.10 E1050 @1.12 E1080", "30", false},
    {"open: window not full yet", ProfitTotal, "100", openOneDay, "@0.10 E1050 @0.20 E1100", "100",
     true},
    {"open: a gain leaves the window", ProfitTotal, "100", openOneDay, "@0.10 E1100 @1.10 J", "0",
     false},
    {"open: too few days", ProfitTotal, "100", needsDays<1>, "@0.01 E1200", "200", false,
     Shortfall::TooFewDays},
};

const Case averageCases[] = {
    {"average: of two", ProfitPerTrade, "5", needsTrades<2>, "@0.01 C4 @0.02 C6", "5", true},
    {"average: one trade proves nothing", ProfitPerTrade, "5", needsTrades<2>, "@0.01 C10", "10",
     false, Shortfall::TooFewTrades},
    {"average: no trade", ProfitPerTrade, "5", asIs, "@0.01 J", "-", false, Shortfall::NoFigure},
    {"average: gross", ProfitPerTrade, "5", gross, "@0.01 C4,1 @0.02 C4,1", "5", true},
    {"average: just below", ProfitPerTrade, "5", asIs, "@0.01 C5 C4.99999998", "4.99999999", false},
    {"average: a third is rounded down", ProfitPerTrade, "3.333333333333333334", asIs,
     "@0.01 C10 C0 C0", "3.333333333333333333", false},
    {"average: without self-trades", ProfitPerTrade, "5", asIs, "@0.01 C4 C6 SC100", "5", true},
    {"average: window", ProfitPerTrade, "5", openOneDay, "@0.01 C-50 @1.02 C4 C6", "5", true},
};

// 5 January 2026 is a Monday; day 27 is 1 February.
const Case periodCases[] = {
    {"month: reached", ProfitPerPeriod, "20", asIs, "@0.01 E1020", "20", true},
    {"month: nothing is carried over", ProfitPerPeriod, "20", asIs, "@0.01 E1015 @27.01 E1030",
     "15", false},
    {"month: a deposit is none", ProfitPerPeriod, "20", asIs, "@0.01 E1500/500", "0", false},
    {"month: closed", ProfitPerPeriod, "20", closed, "@0.01 C12 @20.00 C8", "20", true},
    {"day: yesterday's still stands", ProfitPerPeriod, "20", inPeriods<Period::Day, 1>,
     "@0.01 E1025 @1.01 J", "0", true},
    {"day: gone after a day without", ProfitPerPeriod, "20", inPeriods<Period::Day, 1>,
     "@0.01 E1025 @2.01 J", "0", false},
    {"day: two in a row", ProfitPerPeriod, "20", inPeriods<Period::Day, 2>,
     "@0.01 E1020 @1.01 E1040", "20", true},
    {"day: the row breaks", ProfitPerPeriod, "20", inPeriods<Period::Day, 2>,
     "@0.01 E1020 @1.01 E1030 @2.01 E1055", "25", false},
    {"day: lost by the evening", ProfitPerPeriod, "20", inPeriods<Period::Day, 2>,
     "@0.01 E1020 @0.20 E1010 @1.01 E1035", "25", false},
    {"week: ends on Sunday", ProfitPerPeriod, "20", inPeriods<Period::Week, 1>,
     "@6.23 E1015 @7.01 E1030", "15", false},
    {"week: Sunday is in it", ProfitPerPeriod, "20", inPeriods<Period::Week, 1>,
     "@0.01 E1015 @6.23 E1030", "30", true},
};

// Daily returns of A + B: 1500 -> 1515 (1 %) -> 1560.45 (3 %) -> 1591.659 (2 %).
// Of 1 % and 3 %: mean 0.02, deviation 0.0141421; 1.4142136 * sqrt(365) = sqrt(730) = 27.0185121.
// Of all three: mean 0.02, deviation 0.01: 2 * sqrt(365) = 38.2099463.
const Case ratioCases[] = {
    {"sharpe: two days", Sharpe, "2", asIs, "@0.12 E1015 @1.12 E1060.45 @2.00 J", "27.018512",
     true},
    {"sharpe: below its minimum of days", Sharpe, "2", needsDays<3>,
     "@0.12 E1015 @1.12 E1060.45 @2.00 J", "27.018512", false, Shortfall::TooFewDays},
    {"sharpe: three days", Sharpe, "2", needsDays<3>,
     "@0.12 E1015 @1.12 E1060.45 @2.12 E1091.659 @3.00 J", "38.209946", true},
    {"sharpe: below its minimum of trades", Sharpe, "2", needsTrades<30>,
     "@0.12 E1015 C5 @1.12 E1060.45 @2.12 E1091.659 @3.00 J", "38.209946", false,
     Shortfall::TooFewTrades},
    {"sharpe: today is not over", Sharpe, "2", asIs, "@0.12 E1015 @1.12 E1060.45", "-", false,
     Shortfall::NoFigure},
    {"sharpe: no deviation", Sharpe, "2", asIs, "@0.12 E1000 @1.12 E1000 @2.12 E1000 @3.00 J", "-",
     false, Shortfall::NoFigure},
    // 1500 -> 1485 (-1 %) -> 1440.45 (-3 %)
    {"sharpe: losses", Sharpe, "2", asIs, "@0.12 E985 @1.12 E940.45 @2.00 J", "-27.018513", false},
    // 1500 -> 1515 -> deposit 485 -> 2060 of 2000 (3 %): the same returns
    {"sharpe: a deposit is no return", Sharpe, "2", asIs,
     "@0.12 E1015 @1.06 E1500/485 @1.12 E1560 @2.00 J", "27.018512", true},
    {"sharpe: window forgets", Sharpe, "2", openTwoDays,
     "@0.12 E500 @1.12 E510 @2.12 E540.3 @3.00 J", "27.018512", true},
    {"sharpe: of closed trades", Sharpe, "2", closed, "@0.12 C15 @1.12 C45.45 @2.00 J", "27.018512",
     true},
    {"sharpe: of closed trades, gross", Sharpe, "2", closedGross,
     "@0.12 C14,1 @1.12 C40.45,5 @2.00 J", "27.018512", true},
    // 1 %, -1 % (1515 -> 1499.85): mean 0, downside sqrt(0.0001 / 2)
    {"sortino: nothing earned", Sortino, "1", asIs, "@0.12 E1015 @1.12 E999.85 @2.00 J", "0",
     false},
    // 3 %, -1 % (1545 -> 1529.55): mean 0.01 * 365 / (0.00707107 * 19.1049732) = 27.0185121
    {"sortino: three to one", Sortino, "27", asIs, "@0.12 E1045 @1.12 E1029.55 @2.00 J",
     "27.018512", true},
    {"sortino: no loss, no figure", Sortino, "1", asIs, "@0.12 E1015 @1.12 E1060.45 @2.00 J", "-",
     false, Shortfall::NoFigure},
    {"profit factor: 6 to 3", ProfitFactor, "2", asIs, "@0.01 C4 C2 C-3", "2", true},
    {"profit factor: no loss, no figure", ProfitFactor, "2", asIs, "@0.01 C4 C2", "-", false,
     Shortfall::NoFigure},
    {"profit factor: gross 8 to 2", ProfitFactor, "4", gross, "@0.01 C4,1 C2,1 C-3,1", "4", true},
    {"profit factor: too few trades", ProfitFactor, "2", needsTrades<20>, "@0.01 C4 C2 C-3", "2",
     false, Shortfall::TooFewTrades},
    {"win rate: two of three", WinRate, "0.7", asIs, "@0.01 C1 C1 C-1", "0.666666", false},
    {"win rate: 11 of 20 are 55 %", WinRate, "0.55", asIs,
     "@0.01 C1 C1 C1 C1 C1 C1 C1 C1 C1 C1 C1 C-1 C-1 C-1 C-1 C-1 C-1 C-1 C-1 C-1", "0.55", true},
    {"win rate: zero is no win", WinRate, "0.5", asIs, "@0.01 C0 C1 C0", "0.333333", false},
    {"win rate: net, fees ate it", WinRate, "0.5", asIs, "@0.01 C-1,2 C-1,2", "0", false},
    {"win rate: gross, they did not", WinRate, "0.5", gross, "@0.01 C-1,2 C-1,2", "1", true},
};

// Index of A + B. 1500 -> 1600 -> 1520: 80 of 1600 are 5 %.
const Case pathCases[] = {
    {"drawdown: shallow enough", Drawdown, "0.1", needsDays<1>, "@0.01 E1100 @0.02 E1020 @1.00 J",
     "0.05", true},
    {"drawdown: not before its sample", Drawdown, "0.1", needsDays<1>, "@0.01 E1100 @0.02 E1020",
     "0.05", false, Shortfall::TooFewDays},
    {"drawdown: exactly the limit", Drawdown, "0.1", asIs, "@0.01 E1100 @0.02 E940", "0.1", true},
    {"drawdown: deeper", Drawdown, "0.1", asIs, "@0.01 E1100 @0.02 E939.99", "0.100007", false},
    {"drawdown: stays after recovery", Drawdown, "0.1", asIs, "@0.01 E780 @0.02 E2000", "0.146667",
     false},
    {"drawdown: a withdrawal is none", Drawdown, "0.1", asIs, "@0.01 E500/-500", "0", true},
    {"drawdown: a deposit hides none", Drawdown, "0.1", asIs, "@0.01 E3700/3000", "0.2", false},
    {"drawdown: leaves the window", Drawdown, "0.1", openOneDay,
     "@0.01 E700 @1.01 E705 @2.01 E710 @3.00 J", "0", true},
    {"drawdown: across days of the window", Drawdown, "0.1", openTwoDays,
     "@0.01 E1100 @1.01 E1020 @1.12 E860", "0.15", false},
    // 1500 -> 1650
    {"return: 10 %", TotalReturn, "0.1", asIs, "@0.01 E1150", "0.1", true},
    {"return: a deposit is none", TotalReturn, "0.1", asIs, "@0.01 E3000/2000", "0", false},
    // 10 %, then 1650 is paid in, then 3300 -> 3630: 1.1 * 1.1
    {"return: time-weighted", TotalReturn, "0.21", asIs, "@0.01 E1150 @0.02 E2800/1650 @0.03 E3130",
     "0.21", true},
    // 1500 -> 750, then 750 -> 825 the day after: only the second counts
    {"return: window", TotalReturn, "0.1", openOneDay, "@0.01 E250 @1.01 E325 @2.00 J", "0.1",
     true},
};

const Case customCases[] = {
    {"custom: both parts", Expression, "0",
     [](Goal& goal) { goal.expression = QStringLiteral("trades >= 2 and profit > 50"); },
     "@0.01 C1 C1 E1051", "1", true},
    {"custom: one part", Expression, "0",
     [](Goal& goal) { goal.expression = QStringLiteral("trades >= 2 and profit > 50"); },
     "@0.01 C1 C1 E1050", "0", false},
    {"custom: undefined is not reached", Expression, "0",
     [](Goal& goal) { goal.expression = QStringLiteral("not sharpe > 2"); }, "@0.01 E1050", "-",
     false, Shortfall::NoFigure},
    {"custom: a true part decides an or", Expression, "0",
     [](Goal& goal) { goal.expression = QStringLiteral("sharpe > 2 or trades = 1"); }, "@0.01 C1",
     "1", true},
    {"custom: own windows", Expression, "0",
     [](Goal& goal) {
         goal.expression = QStringLiteral("trades(24h) = 1 and trades = 2 and turnover(2d) = 200");
     },
     "@0.01 C1 @1.02 C1", "1", true},
    {"custom: the goal's window", Expression, "0",
     [](Goal& goal) {
         goal.windowDays = 1;
         goal.expression = QStringLiteral("trades = 1 and trades(2d) = 2");
     },
     "@0.01 C1 @1.02 C1", "1", true},
    {"custom: a deposit advances nothing", Expression, "0",
     [](Goal& goal) { goal.expression = QStringLiteral("profit > 0 or return > 0"); },
     "@0.01 E2000/1000", "0", false},
    {"custom: self-trades advance nothing", Expression, "0",
     [](Goal& goal) { goal.expression = QStringLiteral("trades + entries + turnover + wins > 0"); },
     "@0.01 SB100,1 SC5", "0", false},
    {"custom: its minimum sample", Expression, "0",
     [](Goal& goal) {
         goal.expression = QStringLiteral("win_rate > 0.5");
         goal.minimumTrades = 2;
     },
     "@0.01 C1", "1", false, Shortfall::TooFewTrades},
    {"custom: arithmetic", Expression, "0",
     [](Goal& goal) {
         goal.expression = QStringLiteral("(wins - losses) * 2 / trades = 1 and fees = 3");
     },
     "@0.01 C1,0,10,1 C1,0,10,1 C1,0,10,1 C-1,0,10,0", "1", true},
};

std::vector<Case> allCases() {
    std::vector<Case> all;
    const auto add = [&all](std::span<const Case> cases) {
        all.insert(all.end(), cases.begin(), cases.end());
    };
    add(volumeCases);
    add(closedProfitCases);
    add(openProfitCases);
    add(averageCases);
    add(periodCases);
    add(ratioCases);
    add(pathCases);
    add(customCases);
    return all;
}

} // namespace

class ProgressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void confirmation_data();
    void confirmation();
    void partialFirstDayHasNoReturn();
    void targetChange();
    void trailingLock();
    void lateEventsCountAsNow();
    void gatherEntryFees();
    void rebuildGivesTheSame();
    void bookReportsOnlyChanges();
    void bookJudgesEnough();
};

void ProgressTest::table_data() {
    QTest::addColumn<int>("index");
    const std::vector<Case> cases = allCases();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        QTest::newRow(cases[i].name) << static_cast<int>(i);
    }
}

void ProgressTest::table() {
    QFETCH(int, index);
    const Case one = allCases()[static_cast<std::size_t>(index)];
    Goal goal = goalOf(one.measure, one.target);
    one.change(goal);
    auto tracker = GoalTracker::create(goal, startAt());
    TF_VERIFY(tracker);
    play(*tracker, QString::fromLatin1(one.script));
    const GoalProgress progress = tracker->progress();
    const QString value = progress.value ? progress.value->toString() : QStringLiteral("-");
    QCOMPARE(value, QString::fromLatin1(one.value));
    QCOMPARE(progress.isReached, one.isReached);
    QCOMPARE(progress.shortfall, one.shortfall);
    QCOMPARE(progress.fraction == 1, one.isReached);
    QVERIFY(progress.confirmedAt.has_value() || !one.isReached); // no confirmation window
}

void ProgressTest::confirmation_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("confirmedHour"); ///< -1: not confirmed
    const auto row = [](const char* name, const char* script, int hour) {
        QTest::newRow(name) << QString::fromLatin1(script) << hour;
    };
    // Target 100, window two hours.
    row("touched for one tick", "@0.01 E1100 @0.02 E1099", -1);
    row("touched, judged in between", "@0.01 E1100 J @0.02 E1099 J @0.09 J", -1);
    row("not long enough", "@0.01 E1100 @0.02 J", -1);
    row("held for two hours", "@0.01 E1100 @0.03 J", 3);
    row("held, judged late", "@0.01 E1100 @0.09 J", 3);
    row("falls exactly at the end", "@0.01 E1100 @0.03 E1000", 3);
    row("falls an hour before", "@0.01 E1100 @0.02 E1000 @0.03 E1100 @0.04 J", -1);
    row("begins anew after a break", "@0.01 E1100 @0.02 E1000 @0.03 E1100 @0.05 J", 5);
    row("rises while it holds", "@0.01 E1100 @0.02 E1200 @0.03 E1150", 3);
    row("stays confirmed afterwards", "@0.01 E1100 @0.03 J @0.04 E900 J", 3);
    row("a deposit touches nothing", "@0.01 E1600/600 @0.09 J", -1);
    row("within one instant", "@0.01 E1100 E1000 @0.09 J", -1);
}

void ProgressTest::confirmation() {
    QFETCH(QString, script);
    QFETCH(int, confirmedHour);
    Goal goal = goalOf(ProfitTotal, "100");
    goal.confirmMinutes = 120;
    auto tracker = GoalTracker::create(goal, startAt());
    TF_VERIFY(tracker);
    play(*tracker, script);
    const std::optional<Instant> confirmed = tracker->progress().confirmedAt;
    QCOMPARE(confirmed.has_value(), confirmedHour >= 0);
    if (confirmed) {
        QCOMPARE(confirmed->toString(), at(0, confirmedHour).toString());
    }
}

void ProgressTest::partialFirstDayHasNoReturn() {
    auto tracker = GoalTracker::create(goalOf(Sharpe, "2"), startAt(at(0, 6)));
    TF_VERIFY(tracker);
    play(*tracker, QStringLiteral("@0.12 E3000 @1.12 E3035 @2.12 E3141.05 @3.00 J"));
    QCOMPARE(tracker->progress().days, 2); // 3500 -> 3535 -> 3641.05
    QCOMPARE(tracker->progress().value->toString(), QStringLiteral("27.018512"));
}

void ProgressTest::targetChange() {
    Goal goal = goalOf(ProfitTotal, "100");
    auto tracker = GoalTracker::create(goal, startAt());
    TF_VERIFY(tracker);
    play(*tracker, QStringLiteral("@0.01 E1150 @0.02 E1090"));
    QVERIFY(tracker->progress().confirmedAt); // no confirmation window: the touch was enough
    goal.target = Decimal(120);
    tracker->change(goal, at(0, 3));
    QVERIFY(!tracker->judge(at(0, 3)).confirmedAt);
    goal.target = Decimal(80);
    tracker->change(goal, at(0, 4));
    QCOMPARE(tracker->judge(at(0, 4)).reachedSince->toString(), at(0, 4).toString());

    // Made again with the last target, it must not find that the past had reached it.
    goal.target = Decimal(120);
    TrackerStart start = startAt();
    start.judgeFrom = at(0, 3);
    auto again = GoalTracker::create(goal, start);
    TF_VERIFY(again);
    play(*again, QStringLiteral("@0.01 E1150 @0.02 E1090 @0.04 J"));
    QVERIFY(!again->progress().confirmedAt);
    QVERIFY(!again->progress().reachedSince);
}

void ProgressTest::trailingLock() {
    Goal goal = goalOf(ProfitTotal, "1000");
    goal.completion.lock = TrailingLock{.armAt = Decimal(100), .giveBack = dec("0.25")};
    auto tracker = GoalTracker::create(goal, startAt());
    TF_VERIFY(tracker);
    play(*tracker, QStringLiteral("@0.01 E1099"));
    QVERIFY(!tracker->progress().floor);
    play(*tracker, QStringLiteral("@0.02 E1200"));
    QCOMPARE(tracker->progress().floor->toString(), QStringLiteral("150"));
    play(*tracker, QStringLiteral("@0.03 E1160")); // above the floor, which stays
    QCOMPARE(tracker->progress().floor->toString(), QStringLiteral("150"));
    QVERIFY(!tracker->progress().isFloorTouched);
    play(*tracker, QStringLiteral("@0.04 E660/-500")); // a withdrawal touches nothing
    QVERIFY(!tracker->progress().isFloorTouched);
    play(*tracker, QStringLiteral("@0.05 E650"));
    QVERIFY(tracker->progress().isFloorTouched);
    play(*tracker, QStringLiteral("@0.06 E900"));
    QVERIFY(tracker->progress().isFloorTouched); // once is enough
    goal.completion.lock->giveBack = dec("0.9");
    tracker->change(goal, at(0, 7));
    QVERIFY(!tracker->judge(at(0, 7)).isFloorTouched); // another lock, another floor
    QCOMPARE(tracker->progress().floor->toString(), QStringLiteral("40")); // of 400, the best
    const TrailingLock money{.armAt = Decimal(100), .giveBack = {}, .giveMoney = Decimal(30)};
    QCOMPARE(floorOf(money, Decimal(130)).toString(), QStringLiteral("100"));
}

void ProgressTest::lateEventsCountAsNow() {
    auto tracker = GoalTracker::create(goalOf(TradeCount, "5"), startAt());
    TF_VERIFY(tracker);
    tracker->judge(at(3));
    play(*tracker, QStringLiteral("@0.01 B100,1"));
    QCOMPARE(tracker->progress().value->toString(), QStringLiteral("1"));
    QCOMPARE(tracker->progress().at.toString(), at(3).toString());
}

void ProgressTest::gatherEntryFees() {
    const trading::InstrumentId instrument = trading::InstrumentId::create();
    FillReader reader;
    const auto fill = [&](const char* quantity, const char* fee, std::optional<Decimal> result) {
        trading::BookedFill booked;
        booked.fill = {.quantity = dec(quantity), .price = Decimal(10), .fee = dec(fee)};
        booked.agent = agentA;
        booked.instrument = instrument;
        booked.result = result;
        return reader.read(booked);
    };
    QCOMPARE(fill("3", "0.3", {}).closedFees.toString(), QStringLiteral("0"));
    const FillEvent first = fill("1", "0.2", Decimal(5)); // a third of 0.3, and 0.2
    QCOMPARE(first.closedFees.rounded(8, Rounding::HalfEven)->toString(), QStringLiteral("0.3"));
    QCOMPARE(first.notional.toString(), QStringLiteral("10"));
    const FillEvent rest = fill("2", "0.1", Decimal(5));
    QCOMPARE((first.closedFees + rest.closedFees).toString(), QStringLiteral("0.6")); // all of them
    QCOMPARE(fill("1", "0.1", Decimal(1)).closedFees.toString(), QStringLiteral("0.1"));
}

/// A restart feeds the stored rows again: whenever it happens, the progress is the same.
void ProgressTest::rebuildGivesTheSame() {
    const QStringList instants =
        QStringLiteral("0.01 B100,1 E1010@0.05 C9,2@1.00 E1100/50@1.07 C-4,1@2.00 F470@2.09 B80,1 "
                       "E1180@3.00 C6,1 E1150@4.12 E1210@6.00 F520@8.03 E1190@9.00 C3,1")
            .split(u'@');
    for (const Measure measure : {ProfitTotal, TradeCount, Sharpe, Drawdown, ProfitPerPeriod}) {
        Goal goal = goalOf(measure, "1");
        goal.windowDays = measure == ProfitPerPeriod ? 0 : 3;
        goal.period = Period::Week;
        goal.confirmMinutes = 90;
        auto live = GoalTracker::create(goal, startAt());
        TF_VERIFY(live);
        for (qsizetype count = 1; count <= instants.size(); ++count) {
            play(*live, u'@' + instants[count - 1]);
            auto again = GoalTracker::create(goal, startAt());
            TF_VERIFY(again);
            play(*again, u'@' + instants.mid(0, count).join(QStringLiteral(" @")));
            QVERIFY(live->progress() == again->progress());
        }
    }
}

void ProgressTest::bookReportsOnlyChanges() {
    GoalBook book;
    const Goal trades = goalOf(TradeCount, "1");
    const Goal profit = goalOf(ProfitTotal, "100");
    for (const Goal& goal : {trades, profit}) {
        auto tracker = GoalTracker::create(goal, startAt());
        TF_VERIFY(tracker);
        book.add(std::move(*tracker));
    }
    QVERIFY(book.judge(at(0, 1)).isEmpty());
    quint64 seen = book.revision();
    const auto judged = [&] {
        return book.changedSince(std::exchange(seen, book.revision())).size();
    };
    const auto equity = [&book](QUuid entity, int hour, int value) {
        book.onEquity({.entity = entity, .at = at(0, hour), .equity = Decimal(value), .flow = {}});
        return book.judge(at(0, hour));
    };
    QVERIFY(equity(agentA.uuid(), 2, 1010).isEmpty()); // not there yet
    QCOMPARE(judged(), 2);
    QVERIFY(equity(agentA.uuid(), 3, 1010).isEmpty());
    QCOMPARE(judged(), 0); // the same again
    QVERIFY(equity(QUuid::createUuid(), 4, 2000).isEmpty());
    QCOMPARE(judged(), 0); // nobody's
    QCOMPARE(equity(agentA.uuid(), 5, 1100), QList<GoalId>{profit.id});
    QVERIFY(equity(agentA.uuid(), 6, 1200).isEmpty()); // still there
    QCOMPARE(judged(), 2);
    book.remove(profit.id);
    QVERIFY(book.tracker(profit.id) == nullptr);
    book.onFill({.agent = agentA, .at = at(0, 7), .notional = Decimal(10)});
    QCOMPARE(book.judge(at(0, 7)), QList<GoalId>{trades.id});
    QCOMPARE(book.tracker(trades.id)->progress().value->toString(), QStringLiteral("1"));
    QCOMPARE(judged(), 1);
}

namespace {

/// Known chance.
class Dice {
public:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

private:
    std::mt19937 m_random{20261130};
};

/// Goals of all kinds, with targets that three agents who earn or lose up to 20 an hour cross.
Goal drawnGoal(Dice& dice, Measure measure) {
    Goal goal = goalOf(measure, "1");
    const std::array targets{dec("0.03"), dec("2"), dec("40"), dec("300")};
    goal.target = targets[static_cast<std::size_t>(dice.below(4))];
    goal.expression = QStringLiteral("profit(2d) > 30 or trades(12h) > 3 and drawdown < 0.2");
    goal.windowDays = measure == ProfitPerPeriod ? 0 : dice.below(3);
    goal.period = Period::Day;
    goal.positions = dice.below(2) == 0 ? PositionBasis::Closed : PositionBasis::WithOpen;
    goal.amounts = dice.below(2) == 0 ? AmountBasis::Gross : AmountBasis::Net;
    goal.confirmMinutes = dice.below(3) * 45;
    goal.minimumDays = dice.below(2) * 2;
    if (dice.below(3) == 0) {
        goal.completion.lock = TrailingLock{.armAt = Decimal(20), .giveMoney = Decimal(30)};
    }
    return goal;
}

TrackerStart drawnStart(Dice& dice) {
    TrackerStart start = startAt(at(0, dice.below(30)));
    if (dice.below(3) == 0) {
        start.judgeFrom = start.at + std::chrono::hours(dice.below(60));
    }
    return start;
}

/// What an agent did in an hour: mostly nothing.
struct DrawnHour {
    std::optional<FillEvent> fill;
    EquitySnapshot point;
};

DrawnHour drawnHour(Dice& dice, AgentId agent, Instant now, Decimal& equity) {
    const int change = dice.below(3) == 0 ? dice.below(41) - 19 : 0;
    const int flow = dice.below(20) == 0 ? 100 : 0;
    equity += Decimal(change + flow);
    DrawnHour hour;
    if (change != 0) {
        hour.fill = {.agent = agent, .at = now, .notional = Decimal(50), .fee = Decimal(1)};
        if (dice.below(2) == 0) {
            hour.fill->net = Decimal(change);
        }
    }
    hour.point = {.entity = agent.uuid(), .at = now, .equity = equity, .flow = Decimal(flow)};
    return hour;
}

} // namespace

/// Judging what is due gives what judging every goal at every instant gives, and every change that
/// decides is told.
void ProgressTest::bookJudgesEnough() {
    Dice dice;
    std::vector<GoalTracker> always;
    GoalBook book;
    constexpr std::array measures{TradeCount, Turnover, ProfitTotal, ProfitPerPeriod,
                                  Sharpe,     Drawdown, TotalReturn, Expression};
    for (std::size_t i = 0; i < 96; ++i) {
        auto tracker =
            GoalTracker::create(drawnGoal(dice, measures[i % measures.size()]), drawnStart(dice));
        TF_VERIFY(tracker);
        always.push_back(*tracker);
        book.add(std::move(*tracker));
    }
    std::array equities{Decimal(1000), Decimal(500), Decimal(700)};
    const std::array agents{agentA, agentB, agentC};
    QHash<GoalId, GoalStanding> last;
    int told = 0;
    int touched = 0;
    for (int hour = 0; hour < 24 * 12; ++hour) {
        const Instant now = at(0, hour);
        for (std::size_t i = 0; i < agents.size(); ++i) {
            const DrawnHour drawn = drawnHour(dice, agents[i], now, equities[i]);
            if (drawn.fill) {
                book.onFill(*drawn.fill);
            }
            book.onEquity(drawn.point);
            for (GoalTracker& one : always) {
                if (drawn.fill) {
                    one.onFill(*drawn.fill);
                }
                one.onEquity(i, drawn.point);
            }
        }
        QList<GoalId> expected;
        for (GoalTracker& one : always) {
            GoalStanding& before = last[one.goal().id];
            if (before != one.judge(now)) {
                expected.append(one.goal().id);
                touched += before.isFloorTouched != one.standing().isFloorTouched ? 1 : 0;
            }
            before = one.standing();
        }
        std::sort(expected.begin(), expected.end());
        QCOMPARE(book.judge(now), expected);
        told += static_cast<int>(expected.size());
        for (const GoalTracker& one : always) {
            GoalProgress progress = book.tracker(one.goal().id)->progress();
            progress.at = one.progress().at;
            QVERIFY2(progress == one.progress(), traitsOf(one.goal().measure).id);
        }
    }
    QVERIFY(told > 100);  // the targets were within reach,
    QVERIFY(touched > 5); // and the floors
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "progress_test.moc"
