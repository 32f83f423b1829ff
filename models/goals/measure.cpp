// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/measure.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

/// A number of 10^-scale.
Decimal parts(qint64 units, int scale) {
    return Decimal::fromUnits(units, scale).value();
}

// A ratio over fewer than 30 trades or days is mostly luck: a Sharpe ratio of 2 over 30 daily
// returns still has a standard error of 3.5.
constexpr int sampleOfRatio = 30;
constexpr int sampleOfTrades = 20;
constexpr int sampleOfAverage = 10;

std::array<MeasureTraits, 12> makeTraits() {
    using enum GoalKind;
    const Decimal unit = Decimal(1);
    const Decimal tiny = parts(1, 8);
    const Decimal money = Decimal(qint64(1'000'000'000'000'000));
    const Decimal ratio = parts(1, 2);
    const Decimal most = parts(999, 3);
    return {{
        {Measure::TradeCount, TradeVolume, TargetUnit::Count, false, true, false, 0, 0, unit,
         Decimal(10'000'000), "trade_count"},
        {Measure::Turnover, TradeVolume, TargetUnit::Money, false, false, false, 0, 0, tiny, money,
         "turnover"},
        {Measure::ProfitTotal, ProfitTarget, TargetUnit::Money, false, true, true, 0, 0, tiny,
         money, "profit_total"},
        {Measure::ProfitPerTrade, ProfitTarget, TargetUnit::Money, false, false, true,
         sampleOfAverage, 0, tiny, money, "profit_per_trade"},
        {Measure::ProfitPerPeriod, ProfitTarget, TargetUnit::Money, false, true, true, 0, 0, tiny,
         money, "profit_per_period"},
        {Measure::Sharpe, StrategyPerformance, TargetUnit::Ratio, false, true, true, sampleOfRatio,
         sampleOfRatio, ratio, Decimal(20), "sharpe"},
        {Measure::Sortino, StrategyPerformance, TargetUnit::Ratio, false, true, true, sampleOfRatio,
         sampleOfRatio, ratio, Decimal(50), "sortino"},
        {Measure::ProfitFactor, StrategyPerformance, TargetUnit::Ratio, false, false, true,
         sampleOfTrades, 0, ratio, Decimal(100), "profit_factor"},
        {Measure::WinRate, StrategyPerformance, TargetUnit::Fraction, false, false, true,
         sampleOfTrades, 0, parts(1, 3), most, "win_rate"},
        {Measure::Drawdown, StrategyPerformance, TargetUnit::Fraction, true, true, true, 1, 1,
         parts(1, 3), most, "drawdown"},
        {Measure::TotalReturn, StrategyPerformance, TargetUnit::Fraction, false, true, true, 0, 0,
         parts(1, 4), Decimal(1000), "total_return"},
        {Measure::Expression, Custom, TargetUnit::Condition, false, true, true, 0, 0, Decimal(),
         Decimal(), "expression"},
    }};
}

} // namespace

const MeasureTraits& traitsOf(Measure measure) {
    static const std::array traits = makeTraits();
    const auto row = static_cast<std::size_t>(measure) - 1;
    TF_ASSERT(row < traits.size() && traits[row].measure == measure);
    return traits[row];
}

QList<Measure> measuresOf(GoalKind kind) {
    QList<Measure> measures;
    for (int i = 1; i <= static_cast<int>(Measure::Expression); ++i) {
        const auto measure = static_cast<Measure>(i);
        if (traitsOf(measure).kind == kind) {
            measures.append(measure);
        }
    }
    return measures;
}

QString goalKindName(GoalKind kind) {
    switch (kind) {
    case GoalKind::TradeVolume:
        return text(QT_TRANSLATE_NOOP("goals", "Trade volume"));
    case GoalKind::ProfitTarget:
        return text(QT_TRANSLATE_NOOP("goals", "Profit target"));
    case GoalKind::StrategyPerformance:
        return text(QT_TRANSLATE_NOOP("goals", "Strategy performance"));
    case GoalKind::Custom:
        return text(QT_TRANSLATE_NOOP("goals", "Custom"));
    }
    return {};
}

QString measureName(Measure measure) {
    switch (measure) {
    case Measure::TradeCount:
        return text(QT_TRANSLATE_NOOP("goals", "number of trades"));
    case Measure::Turnover:
        return text(QT_TRANSLATE_NOOP("goals", "turnover"));
    case Measure::ProfitTotal:
        return text(QT_TRANSLATE_NOOP("goals", "total profit"));
    case Measure::ProfitPerTrade:
        return text(QT_TRANSLATE_NOOP("goals", "average profit per trade"));
    case Measure::ProfitPerPeriod:
        return text(QT_TRANSLATE_NOOP("goals", "profit per period"));
    case Measure::Sharpe:
        return text(QT_TRANSLATE_NOOP("goals", "Sharpe ratio"));
    case Measure::Sortino:
        return text(QT_TRANSLATE_NOOP("goals", "Sortino ratio"));
    case Measure::ProfitFactor:
        return text(QT_TRANSLATE_NOOP("goals", "profit factor"));
    case Measure::WinRate:
        return text(QT_TRANSLATE_NOOP("goals", "win rate"));
    case Measure::Drawdown:
        return text(QT_TRANSLATE_NOOP("goals", "drawdown"));
    case Measure::TotalReturn:
        return text(QT_TRANSLATE_NOOP("goals", "total return"));
    case Measure::Expression:
        return text(QT_TRANSLATE_NOOP("goals", "own expression"));
    }
    return {};
}

QString measureExplanation(Measure measure) {
    switch (measure) {
    case Measure::TradeCount:
        return text(
            QT_TRANSLATE_NOOP("goals", "Counts trades. Trades against an own order do not count."));
    case Measure::Turnover:
        return text(QT_TRANSLATE_NOOP(
            "goals", "Adds up quantity times price of all fills. Fills against an own order do not "
                     "count."));
    case Measure::ProfitTotal:
        return text(QT_TRANSLATE_NOOP(
            "goals", "Adds up what was earned. Deposits and withdrawals are not profit."));
    case Measure::ProfitPerTrade:
        return text(
            QT_TRANSLATE_NOOP("goals", "Divides the result of all closed trades by their number."));
    case Measure::ProfitPerPeriod:
        return text(
            QT_TRANSLATE_NOOP("goals", "Adds up what was earned within one day, week or month."));
    case Measure::Sharpe:
        return text(QT_TRANSLATE_NOOP(
            "goals", "Mean daily return divided by its deviation, for a year of 365 days."));
    case Measure::Sortino:
        return text(QT_TRANSLATE_NOOP(
            "goals", "Mean daily return divided by its deviation below zero, for a year of 365 "
                     "days."));
    case Measure::ProfitFactor:
        return text(QT_TRANSLATE_NOOP(
            "goals", "Sum of all wins divided by the sum of all losses of closed trades."));
    case Measure::WinRate:
        return text(QT_TRANSLATE_NOOP("goals", "Share of closed trades that earned something."));
    case Measure::Drawdown:
        return text(QT_TRANSLATE_NOOP(
            "goals", "Deepest fall from a peak. It must stay at or below the target."));
    case Measure::TotalReturn:
        return text(QT_TRANSLATE_NOOP(
            "goals", "Growth of the capital in percent, whatever was paid in or out."));
    case Measure::Expression:
        return text(QT_TRANSLATE_NOOP(
            "goals", "A condition over all figures, such as sharpe(90d) > 2 and trades >= 50."));
    }
    return {};
}

} // namespace tf::goals
