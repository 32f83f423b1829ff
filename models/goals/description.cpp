// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/description.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

/// Fills what the caller left out with plain, exact writing.
GoalWords filled(GoalWords words) {
    if (!words.nameOf) {
        words.nameOf = [](const QUuid& id) { return id.toString(QUuid::WithoutBraces); };
    }
    if (!words.number) {
        words.number = [](Decimal value) { return value.toString(); };
    }
    if (!words.percent) {
        words.percent = [](Decimal value) {
            const Result<Decimal> percent = value.times(Decimal(100), Rounding::HalfEven);
            return (percent ? percent->toString() : value.toString()) + QStringLiteral(" %");
        };
    }
    if (!words.date) {
        words.date = [](Instant at) { return at.toDateString(); };
    }
    return words;
}

template <class Tag>
QString names(const QList<Id<Tag>>& ids, const GoalWords& words) {
    QStringList all;
    for (const Id<Tag>& id : ids) {
        all.append(words.nameOf(id.uuid()));
    }
    return all.join(QStringLiteral(", "));
}

QString money(Decimal amount, const Asset& asset, const GoalWords& words) {
    return words.money ? words.money(Money(amount, asset))
                       : words.number(amount) + u' ' + asset.code();
}

QString written(Measure measure, Decimal value, const Asset& asset, const GoalWords& words) {
    switch (traitsOf(measure).unit) {
    case TargetUnit::Count:
        return text(QT_TRANSLATE_NOOP("goals", "%1 trades")).arg(words.number(value));
    case TargetUnit::Money:
        return measure == Measure::ProfitPerTrade ? text(QT_TRANSLATE_NOOP("goals", "%1 per trade"))
                                                        .arg(money(value, asset, words))
                                                  : money(value, asset, words);
    case TargetUnit::Ratio:
        return words.number(value);
    case TargetUnit::Fraction:
        return words.percent(value);
    case TargetUnit::Condition:
        return {};
    }
    return {};
}

QString whatText(const Goal& goal, const GoalWords& words) {
    const QString target = written(goal.measure, goal.target, goal.asset, words);
    switch (goal.measure) {
    case Measure::TradeCount:
        return text(QT_TRANSLATE_NOOP("goals", "Make %1.")).arg(target);
    case Measure::Turnover:
        return text(QT_TRANSLATE_NOOP("goals", "Turn over %1.")).arg(target);
    case Measure::ProfitTotal:
        return text(QT_TRANSLATE_NOOP("goals", "Earn %1.")).arg(target);
    case Measure::ProfitPerTrade:
        return text(QT_TRANSLATE_NOOP("goals", "Earn %1 on average.")).arg(target);
    case Measure::ProfitPerPeriod:
        return goal.periodsInARow > 1
                   ? text(QT_TRANSLATE_NOOP("goals",
                                            "Earn %1 in each of %2 periods in a row (period: %3)."))
                         .arg(target)
                         .arg(goal.periodsInARow)
                         .arg(periodName(goal.period))
                   : text(QT_TRANSLATE_NOOP("goals", "Earn %1 within one %2."))
                         .arg(target, periodName(goal.period));
    case Measure::Drawdown:
        return text(QT_TRANSLATE_NOOP("goals", "Keep the drawdown at or below %1.")).arg(target);
    case Measure::Expression:
        return text(QT_TRANSLATE_NOOP("goals", "Make this true: %1")).arg(goal.expression);
    case Measure::Sharpe:
    case Measure::Sortino:
    case Measure::ProfitFactor:
    case Measure::WinRate:
    case Measure::TotalReturn:
        return text(QT_TRANSLATE_NOOP("goals", "Reach a %1 of %2."))
            .arg(measureName(goal.measure), target);
    }
    return {};
}

QString countingText(const Goal& goal) {
    const MeasureTraits& traits = traitsOf(goal.measure);
    QStringList parts;
    if (traits.choosesPosition) {
        const bool isClosed = goal.positions == PositionBasis::Closed;
        if (goal.measure == Measure::TradeCount) {
            parts.append(
                isClosed ? text(QT_TRANSLATE_NOOP("goals", "A trade counts when it is closed."))
                         : text(QT_TRANSLATE_NOOP("goals", "A trade counts when it is opened.")));
        } else {
            parts.append(isClosed ? text(QT_TRANSLATE_NOOP("goals", "Only closed trades count."))
                                  : text(QT_TRANSLATE_NOOP(
                                        "goals", "Open positions count at their last price.")));
        }
    }
    if (traits.choosesAmounts) {
        parts.append(goal.amounts == AmountBasis::Net
                         ? text(QT_TRANSLATE_NOOP("goals", "Fees are deducted."))
                         : text(QT_TRANSLATE_NOOP("goals", "Fees are not deducted.")));
    }
    if (goal.windowDays > 0) {
        parts.append(
            text(QT_TRANSLATE_NOOP("goals", "The last %1 days count.")).arg(goal.windowDays));
    } else if (goal.measure != Measure::ProfitPerPeriod) {
        parts.append(text(QT_TRANSLATE_NOOP("goals", "Everything since the start counts.")));
    }
    return parts.join(u' ');
}

QString sampleText(const Goal& goal) {
    QStringList parts;
    if (goal.minimumTrades > 0 && goal.minimumDays > 0) {
        parts.append(
            text(QT_TRANSLATE_NOOP("goals", "It needs at least %1 closed trades and %2 days."))
                .arg(goal.minimumTrades)
                .arg(goal.minimumDays));
    } else if (goal.minimumTrades > 0) {
        parts.append(text(QT_TRANSLATE_NOOP("goals", "It needs at least %1 closed trades."))
                         .arg(goal.minimumTrades));
    } else if (goal.minimumDays > 0) {
        parts.append(
            text(QT_TRANSLATE_NOOP("goals", "It needs at least %1 days.")).arg(goal.minimumDays));
    }
    if (goal.confirmMinutes > 0) {
        const bool isHours = goal.confirmMinutes % 60 == 0;
        parts.append(
            isHours ? text(QT_TRANSLATE_NOOP("goals",
                                             "The target must hold for %1 hours without a break."))
                          .arg(goal.confirmMinutes / 60)
                    : text(QT_TRANSLATE_NOOP(
                               "goals", "The target must hold for %1 minutes without a break."))
                          .arg(goal.confirmMinutes));
    }
    return parts.join(u' ');
}

QString whenText(const Goal& goal, const GoalWords& words) {
    QStringList parts;
    if (!goal.after.isEmpty()) {
        parts.append(
            text(QT_TRANSLATE_NOOP("goals", "It starts after %1.")).arg(names(goal.after, words)));
    }
    if (goal.startedAt || goal.startAt) {
        parts.append(text(QT_TRANSLATE_NOOP("goals", "It counts from %1."))
                         .arg(words.date(*(goal.startedAt ? goal.startedAt : goal.startAt))));
    }
    if (goal.startValue) {
        parts.append(text(QT_TRANSLATE_NOOP("goals", "Profit counts from an equity of %1."))
                         .arg(money(*goal.startValue, goal.asset, words)));
    }
    parts.append(
        goal.deadline
            ? text(QT_TRANSLATE_NOOP("goals", "It fails when the target is not reached by %1."))
                  .arg(words.date(*goal.deadline))
            : text(QT_TRANSLATE_NOOP("goals", "It has no deadline.")));
    return parts.join(u' ');
}

QString whoText(const Goal& goal, const GoalWords& words) {
    QStringList parts;
    switch (goal.scope.kind) {
    case ScopeKind::Workspace:
        parts.append(
            text(QT_TRANSLATE_NOOP("goals", "It is for all farms of the workspace together.")));
        break;
    case ScopeKind::Farms:
        parts.append(
            text(QT_TRANSLATE_NOOP("goals", "It is for %1.")).arg(names(goal.scope.farms, words)));
        break;
    case ScopeKind::Agents:
        parts.append(
            text(QT_TRANSLATE_NOOP("goals", "It is for %1.")).arg(names(goal.scope.agents, words)));
        break;
    }
    if (goal.funding) {
        parts.append(text(QT_TRANSLATE_NOOP("goals", "%1 from %2 is set aside for it."))
                         .arg(money(goal.funding->amount, goal.asset, words),
                              words.nameOf(goal.funding->source.uuid())));
    }
    return parts.join(u' ');
}

QString destinationText(const CompletionPolicy& policy, const GoalWords& words) {
    switch (policy.destination) {
    case Destination::Farm:
        return text(QT_TRANSLATE_NOOP("goals", "the farm's wallet"));
    case Destination::Master:
        return text(QT_TRANSLATE_NOOP("goals", "the master wallet"));
    case Destination::Vault:
        return words.nameOf(policy.vault.uuid());
    }
    return {};
}

QString handlingText(const CompletionPolicy& policy) {
    QStringList parts;
    if (policy.stopEntries) {
        parts.append(text(QT_TRANSLATE_NOOP("goals", "New entries stop.")));
    }
    if (policy.cancelOrders) {
        parts.append(text(QT_TRANSLATE_NOOP("goals", "Orders are cancelled.")));
    }
    switch (policy.positions) {
    case PositionTreatment::Keep:
        parts.append(text(QT_TRANSLATE_NOOP("goals", "Positions stay open.")));
        break;
    case PositionTreatment::Close:
        parts.append(text(QT_TRANSLATE_NOOP("goals", "Positions are closed at the market.")));
        break;
    case PositionTreatment::Transfer:
        parts.append(text(
            QT_TRANSLATE_NOOP("goals", "What is held moves up unsold, once no short is open.")));
        break;
    }
    return parts.join(u' ');
}

QString completionText(const CompletionPolicy& policy, const GoalWords& words) {
    QStringList parts{
        policy.approval == Approval::Person
            ? text(QT_TRANSLATE_NOOP("goals", "When it is reached, a person is asked first."))
            : text(QT_TRANSLATE_NOOP("goals", "When it is reached, this happens by itself."))};
    parts.append(handlingText(policy));
    switch (policy.collect) {
    case CollectionAmount::Nothing:
        parts.append(text(QT_TRANSLATE_NOOP("goals", "Nothing is collected.")));
        break;
    case CollectionAmount::ProfitOnly:
        parts.append(text(QT_TRANSLATE_NOOP("goals", "The profit goes to %1."))
                         .arg(destinationText(policy, words)));
        break;
    case CollectionAmount::Everything:
        parts.append(text(QT_TRANSLATE_NOOP("goals", "All money goes to %1."))
                         .arg(destinationText(policy, words)));
        break;
    }
    return parts.join(u' ');
}

QString rewardsText(const Goal& goal, const GoalWords& words) {
    const CompletionPolicy& policy = goal.completion;
    const bool addsFunding = goal.funding && policy.funding == FundingUse::AddToReward;
    if (policy.collect == CollectionAmount::Nothing && !addsFunding) {
        return {};
    }
    QStringList parts{
        text(QT_TRANSLATE_NOOP(
                 "goals", "Of the profit %1 goes to the agents, %2 to the farm reserve and %3 to "
                          "the master."))
            .arg(words.percent(policy.shares.agents), words.percent(policy.shares.farmReserve),
                 words.percent(policy.shares.master))};
    if (policy.shares.agents.isPositive()) {
        parts.append(policy.shares.agentRule == AgentShareRule::ByContribution
                         ? text(QT_TRANSLATE_NOOP("goals", "Agents share by what each earned."))
                         : text(QT_TRANSLATE_NOOP("goals", "Each agent gets the same.")));
    }
    parts.append(remainderRuleName(policy.shares.remainder) + u'.');
    if (addsFunding) {
        parts.append(text(QT_TRANSLATE_NOOP("goals", "The money set aside is added to it.")));
    }
    return parts.join(u' ');
}

QString nextText(const CompletionPolicy& policy, const GoalWords& words) {
    switch (policy.next) {
    case NextAction::Stop:
        return text(QT_TRANSLATE_NOOP("goals", "Then the agents stop."));
    case NextAction::GoOn:
        return text(QT_TRANSLATE_NOOP("goals", "Then the agents go on trading."));
    case NextAction::Restart:
        return policy.restartFactor == Decimal(1)
                   ? text(QT_TRANSLATE_NOOP("goals",
                                            "Then the goal starts anew with the same target."))
                   : text(QT_TRANSLATE_NOOP("goals",
                                            "Then the goal starts anew with %1 of the target."))
                         .arg(words.percent(policy.restartFactor));
    case NextAction::StartGoal:
        return text(QT_TRANSLATE_NOOP("goals", "Then %1 starts."))
            .arg(words.nameOf(policy.nextGoal.uuid()));
    }
    return {};
}

QString lockText(const TrailingLock& lock, const Asset& asset, const GoalWords& words) {
    const QString back = lock.giveBack    ? words.percent(*lock.giveBack)
                         : lock.giveMoney ? money(*lock.giveMoney, asset, words)
                                          : QString();
    QString sentence =
        text(QT_TRANSLATE_NOOP("goals",
                               "From a profit of %1 on, at most %2 of the best profit may be given "
                               "back; then it is collected."))
            .arg(money(lock.armAt, asset, words), back);
    if (lock.ridesBeyondTarget) {
        sentence +=
            u' ' + text(QT_TRANSLATE_NOOP("goals", "Reaching the target alone does not end it."));
    }
    return sentence;
}

QString triggerText(const AdjustmentRule& rule, const GoalWords& words) {
    switch (rule.trigger) {
    case AdjustmentTrigger::MetEarly:
        return text(QT_TRANSLATE_NOOP("goals", "When it is met in %1 of the time"))
            .arg(words.percent(rule.threshold));
    case AdjustmentTrigger::BehindPace:
        return text(QT_TRANSLATE_NOOP("goals", "When it is slower than %1 of its pace"))
            .arg(words.percent(rule.threshold));
    case AdjustmentTrigger::AheadOfPace:
        return text(QT_TRANSLATE_NOOP("goals", "When it is faster than %1 of its pace"))
            .arg(words.percent(rule.threshold));
    case AdjustmentTrigger::Unlikely:
        return text(QT_TRANSLATE_NOOP("goals", "When its probability is below %1"))
            .arg(words.percent(rule.threshold));
    case AdjustmentTrigger::DeepDrawdown:
        return text(QT_TRANSLATE_NOOP("goals", "When the drawdown is deeper than %1"))
            .arg(words.percent(rule.threshold));
    }
    return {};
}

QString adjustmentText(const AdjustmentRule& rule, const GoalWords& words) {
    QString action;
    switch (rule.action) {
    case AdjustmentAction::RaiseTarget:
        action = text(QT_TRANSLATE_NOOP("goals", "%1, the target rises by %2, to %3 at most."))
                     .arg(triggerText(rule, words), words.percent(rule.step),
                          rule.highestTarget ? words.number(*rule.highestTarget) : QString());
        break;
    case AdjustmentAction::LowerTarget:
        action = text(QT_TRANSLATE_NOOP("goals", "%1, the target falls by %2, to %3 at least."))
                     .arg(triggerText(rule, words), words.percent(rule.step),
                          rule.lowestTarget ? words.number(*rule.lowestTarget) : QString());
        break;
    case AdjustmentAction::ExtendDeadline:
        action = text(QT_TRANSLATE_NOOP("goals",
                                        "%1, the deadline moves by %2 days, to %3 at the latest."))
                     .arg(triggerText(rule, words))
                     .arg(rule.extendDays)
                     .arg(rule.latestDeadline ? words.date(*rule.latestDeadline) : QString());
        break;
    }
    return rule.approval == Approval::Person
               ? action + u' ' + text(QT_TRANSLATE_NOOP("goals", "A person is asked first."))
               : action;
}

} // namespace

QList<GoalSentence> describe(const Goal& goal, const GoalWords& given) {
    const GoalWords words = filled(given);
    QList<GoalSentence> sentences{
        {GoalTopic::What, whatText(goal, words)},
        {GoalTopic::Counting, countingText(goal)},
        {GoalTopic::Sample, sampleText(goal)},
        {GoalTopic::When, whenText(goal, words)},
        {GoalTopic::Who, whoText(goal, words)},
        {GoalTopic::Completion, completionText(goal.completion, words)},
        {GoalTopic::Rewards, rewardsText(goal, words)},
        {GoalTopic::Next, nextText(goal.completion, words)},
    };
    if (goal.completion.lock) {
        sentences.append({GoalTopic::Lock, lockText(*goal.completion.lock, goal.asset, words)});
    }
    for (const AdjustmentRule& rule : goal.adjustments) {
        sentences.append({GoalTopic::Adjustments, adjustmentText(rule, words)});
    }
    sentences.removeIf([](const GoalSentence& sentence) { return sentence.text.isEmpty(); });
    return sentences;
}

QString describeTarget(const Goal& goal, const GoalWords& words) {
    return whatText(goal, filled(words));
}

QString targetText(Measure measure, Decimal value, const Asset& asset, const GoalWords& words) {
    return written(measure, value, asset, filled(words));
}

} // namespace tf::goals
