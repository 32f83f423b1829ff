// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_words.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tf::ui {

using goals::Goal;
using goals::GoalState;
using goals::GoalTopic;
using goals::Measure;
using goals::TargetUnit;
using widgets::Tone;

namespace format = widgets::format;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(goalsUi)
};

QString percentText(Decimal share) {
    const Decimal percent = share.times(Decimal(100), Rounding::HalfEven).valueOr(share);
    return Words::tr("%1 %").arg(format::exact(percent));
}

template <class Tag>
QString nameOrCount(const QList<Id<Tag>>& ids, const NameOf& nameOf, const QString& count) {
    return ids.size() == 1 ? nameOf(ids.first().uuid()) : count;
}

} // namespace

goals::GoalWords goalWords(NameOf nameOf) {
    return {.nameOf = std::move(nameOf),
            .number = [](Decimal value) { return format::exact(value); },
            .money = shownMoney,
            .percent = percentText,
            .date = [](Instant at) { return format::date(at); }};
}

goals::GoalWords exactGoalWords(NameOf nameOf) {
    goals::GoalWords words = goalWords(std::move(nameOf));
    words.money = [](const Money& money) { return format::exactMoney(money); };
    return words;
}

QString shownMoney(const Money& money) {
    const Decimal shown = money.amount()
                              .rounded(format::shownDecimals(money.asset()), Rounding::Down)
                              .valueOr(money.amount());
    return shown.isZero() ? format::exactMoney(money) : format::money(money);
}

QString withShownMoney(const QString& sentence, const Asset& asset) {
    static const QString pattern = QStringLiteral("(?<![\\d.])(-?\\d+(?:\\.\\d+)?) %1\\b");
    const QRegularExpression amounts(pattern.arg(QRegularExpression::escape(asset.code())));
    QString shown;
    qsizetype end = 0;
    auto matches = amounts.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Result<Decimal> amount = Decimal::parse(match.captured(1));
        shown += sentence.mid(end, match.capturedStart() - end);
        shown += amount ? shownMoney(Money(*amount, asset)) : match.captured();
        end = match.capturedEnd();
    }
    return shown + sentence.mid(end);
}

QString valueText(Measure measure, double value, const Asset& asset) {
    switch (goals::traitsOf(measure).unit) {
    case TargetUnit::Count:
        return format::number(value, 0);
    case TargetUnit::Money:
        return Words::tr("%1 %2").arg(format::number(value, format::shownDecimals(asset)),
                                      asset.code());
    case TargetUnit::Ratio:
        return format::number(value, 2);
    case TargetUnit::Fraction:
        return format::percent(value);
    case TargetUnit::Condition:
        return value > 0 ? Words::tr("true") : Words::tr("not true");
    }
    return {};
}

Tone toneOf(GoalState state) {
    switch (state) {
    case GoalState::Active:
    case GoalState::Completed:
    case GoalState::Collecting:
        return Tone::Accent;
    case GoalState::Met:
    case GoalState::Paused:
        return Tone::Warning;
    case GoalState::Failed:
        return Tone::Danger;
    case GoalState::Draft:
    case GoalState::Cancelled:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QString stateBadge(GoalState state) {
    return goals::goalStateName(state).toUpper();
}

QString scopeText(const goals::GoalScope& scope, const NameOf& nameOf) {
    switch (scope.kind) {
    case goals::ScopeKind::Workspace:
        return Words::tr("whole workspace");
    case goals::ScopeKind::Farms:
        return nameOrCount(scope.farms, nameOf,
                           Words::tr("%n farm(s)", "", static_cast<int>(scope.farms.size())));
    case goals::ScopeKind::Agents:
        return nameOrCount(scope.agents, nameOf,
                           Words::tr("%n agent(s)", "", static_cast<int>(scope.agents.size())));
    }
    return {};
}

QString suggestedName(const Goal& goal, const NameOf& nameOf) {
    const QString who = scopeText(goal.scope, nameOf);
    const QString target =
        goals::targetText(goal.measure, goal.target, goal.asset, goalWords(nameOf));
    constexpr int longest = 120;
    QString name;
    if (goal.measure == Measure::Expression) {
        name = Words::tr("Own condition, %1").arg(who);
    } else if (goals::traitsOf(goal.measure).isCeiling) {
        name = Words::tr("%1 at most %2, %3").arg(goals::measureName(goal.measure), target, who);
    } else if (goal.measure == Measure::TradeCount || goal.measure == Measure::ProfitPerTrade) {
        name = Words::tr("%1, %2").arg(target, who);
    } else {
        name = Words::tr("%1 %2, %3").arg(goals::measureName(goal.measure), target, who);
    }
    name.replace(0, 1, name.left(1).toUpper());
    return name.size() > longest ? name.left(longest - 1) + QChar(0x2026) : name;
}

void applyDefaults(Goal& goal) {
    const goals::MeasureTraits& traits = goals::traitsOf(goal.measure);
    goal.minimumTrades = traits.leastTrades;
    goal.minimumDays = traits.leastDays;
    goal.windowDays = 0;
    goal.periodsInARow = 1;
    goal.confirmMinutes = 0;
    constexpr qint64 dayMinutes = 24 * 60;
    switch (goal.measure) {
    case Measure::TradeCount:
        goal.target = Decimal(200);
        break;
    case Measure::Turnover:
        goal.target = Decimal(100'000);
        break;
    case Measure::ProfitTotal:
    case Measure::ProfitPerPeriod:
        goal.target = Decimal(1'000);
        break;
    case Measure::ProfitPerTrade:
        goal.target = Decimal(5);
        break;
    case Measure::Sharpe:
    case Measure::Sortino:
        goal.target = Decimal(2);
        goal.confirmMinutes = dayMinutes;
        break;
    case Measure::ProfitFactor:
        goal.target = Decimal::literal("1.5");
        goal.confirmMinutes = dayMinutes;
        break;
    case Measure::WinRate:
        goal.target = Decimal::literal("0.55");
        goal.confirmMinutes = dayMinutes;
        break;
    case Measure::Drawdown:
    case Measure::TotalReturn:
        goal.target = Decimal::literal("0.1");
        goal.confirmMinutes = dayMinutes;
        break;
    case Measure::Expression:
        goal.target = Decimal();
        break;
    }
}

QString windowText(const Goal& goal) {
    if (goal.measure == Measure::ProfitPerPeriod) {
        return Words::tr("in one %1").arg(goals::periodName(goal.period));
    }
    return goal.windowDays > 0 ? Words::tr("over the last %n day(s)", "", goal.windowDays)
                               : Words::tr("since the start");
}

QString basisText(const Goal& goal) {
    const goals::MeasureTraits& traits = goals::traitsOf(goal.measure);
    QStringList parts;
    if (traits.choosesAmounts) {
        parts.append(goal.amounts == goals::AmountBasis::Net ? Words::tr("net of fees")
                                                             : Words::tr("before fees"));
    }
    if (traits.choosesPosition) {
        const bool isClosed = goal.positions == goals::PositionBasis::Closed;
        if (goal.measure == Measure::TradeCount) {
            parts.append(isClosed ? Words::tr("counted when closed")
                                  : Words::tr("counted when opened"));
        } else {
            parts.append(isClosed ? Words::tr("closed trades only")
                                  : Words::tr("closed trades and open positions"));
        }
    }
    return parts.join(Words::tr(", "));
}

QString topicName(GoalTopic topic) {
    switch (topic) {
    case GoalTopic::What:
        return Words::tr("Target");
    case GoalTopic::Counting:
        return Words::tr("What counts");
    case GoalTopic::Sample:
        return Words::tr("Proof");
    case GoalTopic::When:
        return Words::tr("When");
    case GoalTopic::Who:
        return Words::tr("Who");
    case GoalTopic::Completion:
        return Words::tr("On completion");
    case GoalTopic::Rewards:
        return Words::tr("Rewards");
    case GoalTopic::Next:
        return Words::tr("Afterwards");
    case GoalTopic::Lock:
        return Words::tr("Profit lock");
    case GoalTopic::Adjustments:
        return Words::tr("Adjustment");
    }
    return {};
}

} // namespace tf::ui
