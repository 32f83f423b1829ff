// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goals/proposal.h"

#include <QCoreApplication>

namespace tf::goals {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("goals", source);
}

/// A measured fraction for a sentence, in tenths of a percent.
QString percentText(double fraction, const GoalWords& words) {
    const double tenths = std::round(std::clamp(fraction, -1e6, 1e6) * 1000);
    const Decimal rounded = Decimal::fromUnits(static_cast<qint64>(tenths), 3).value();
    if (words.percent) {
        return words.percent(rounded);
    }
    return rounded.times(Decimal(100), Rounding::HalfEven).value().toString() +
           QStringLiteral(" %");
}

struct Speech {
    bool speaks = false;
    QString reason;
};

Speech ofPace(const AdjustmentRule& rule, const GoalProgress& progress, double elapsed,
              const GoalWords& words) {
    if (elapsed <= 0) {
        return {};
    }
    const double pace = progress.fraction / elapsed;
    const double threshold = rule.threshold.toDouble();
    const bool isBehind = rule.trigger == AdjustmentTrigger::BehindPace;
    return {isBehind ? pace < threshold && !progress.isReached : pace > threshold,
            text(QT_TRANSLATE_NOOP("goals", "%1 of the way after %2 of the time."))
                .arg(percentText(progress.fraction, words), percentText(elapsed, words))};
}

Speech ofEarlyEnd(const Goal& goal, const AdjustmentRule& rule, const GoalProgress& progress,
                  const GoalWords& words) {
    if (!progress.isReached || !progress.reachedSince) {
        return {};
    }
    const double elapsed = elapsedOf(goal, *progress.reachedSince).value_or(1);
    return {elapsed <= rule.threshold.toDouble(),
            text(QT_TRANSLATE_NOOP("goals", "Reached after %1 of the time."))
                .arg(percentText(elapsed, words))};
}

Speech speechOf(const Goal& goal, const AdjustmentRule& rule, const AdjustmentFacts& facts,
                const GoalWords& words) {
    const std::optional<double> elapsed = elapsedOf(goal, facts.now);
    if (elapsed.value_or(0) < rule.afterElapsed.toDouble()) {
        return {};
    }
    const double threshold = rule.threshold.toDouble();
    switch (rule.trigger) {
    case AdjustmentTrigger::MetEarly:
        return ofEarlyEnd(goal, rule, facts.progress, words);
    case AdjustmentTrigger::BehindPace:
    case AdjustmentTrigger::AheadOfPace:
        return ofPace(rule, facts.progress, elapsed.value_or(0), words);
    case AdjustmentTrigger::Unlikely:
        return {facts.forecast.absence == ForecastAbsence::None &&
                    facts.forecast.probability < threshold,
                text(QT_TRANSLATE_NOOP("goals", "Its probability is %1."))
                    .arg(percentText(facts.forecast.probability, words))};
    case AdjustmentTrigger::DeepDrawdown:
        return {facts.progress.drawdown > threshold,
                text(QT_TRANSLATE_NOOP("goals", "The drawdown was %1."))
                    .arg(percentText(facts.progress.drawdown, words))};
    }
    return {};
}

int scaleOf(const Goal& goal) {
    switch (traitsOf(goal.measure).unit) {
    case TargetUnit::Count:
        return 0;
    case TargetUnit::Money:
        return goal.asset.scale();
    case TargetUnit::Ratio:
    case TargetUnit::Fraction:
    case TargetUnit::Condition:
        return 6;
    }
    return 6;
}

/// The target after the rule's step, within its bound and what the measure allows; nothing where
/// that is no change in the rule's direction.
void proposeTarget(const Goal& goal, const AdjustmentRule& rule, AdjustmentProposal& proposal) {
    const MeasureTraits& traits = traitsOf(goal.measure);
    const bool rises = rule.action == AdjustmentAction::RaiseTarget;
    const Decimal factor = rises ? Decimal(1) + rule.step : Decimal(1) - rule.step;
    const Result<Decimal> exact = goal.target.times(factor, Rounding::HalfEven);
    if (traits.unit == TargetUnit::Condition || !exact) {
        return;
    }
    const Rounding away = rises ? Rounding::Ceiling : Rounding::Floor;
    const Decimal wanted = exact->rounded(scaleOf(goal), away).valueOr(*exact);
    const Decimal most = std::min(rule.highestTarget.value_or(traits.highest), traits.highest);
    const Decimal least = std::max(rule.lowestTarget.value_or(traits.lowest), traits.lowest);
    const Decimal kept = rises ? std::min(wanted, most) : std::max(wanted, least);
    if (rises ? kept > goal.target : kept < goal.target) {
        proposal.newTarget = kept;
        proposal.isBounded = kept != wanted;
    }
}

void proposeDeadline(const Goal& goal, const AdjustmentRule& rule, AdjustmentProposal& proposal) {
    if (!goal.deadline) {
        return;
    }
    const Instant wanted = *goal.deadline + std::chrono::hours(24 * rule.extendDays);
    const Instant kept = std::min(wanted, rule.latestDeadline.value_or(wanted));
    if (kept > *goal.deadline) {
        proposal.newDeadline = kept;
        proposal.isBounded = kept != wanted;
    }
}

} // namespace

QList<AdjustmentProposal> proposalsFor(const Goal& goal, const AdjustmentFacts& facts,
                                       const GoalWords& words) {
    QList<AdjustmentProposal> proposals;
    if (goal.state != GoalState::Active && goal.state != GoalState::Met) {
        return proposals;
    }
    for (int i = 0; i < goal.adjustments.size(); ++i) {
        const AdjustmentRule& rule = goal.adjustments[i];
        const Speech speech = speechOf(goal, rule, facts, words);
        if (!speech.speaks || facts.uses.value(i) >= rule.mostTimes || facts.asked.contains(i)) {
            continue;
        }
        AdjustmentProposal proposal{
            .rule = i, .needsApproval = rule.approval == Approval::Person, .reason = speech.reason};
        if (rule.action == AdjustmentAction::ExtendDeadline) {
            proposeDeadline(goal, rule, proposal);
        } else {
            proposeTarget(goal, rule, proposal);
        }
        if (proposal.newTarget || proposal.newDeadline) {
            proposals.append(proposal);
        }
    }
    return proposals;
}

QString proposalText(const Goal& goal, const GoalProposal& proposal, const GoalWords& words) {
    const auto target = [&](Decimal value) {
        return targetText(goal.measure, value, goal.asset, words);
    };
    const auto date = [&](const std::optional<Instant>& at) {
        return !at ? QString() : words.date ? words.date(*at) : at->toDateString();
    };
    QString change;
    switch (proposal.action) {
    case AdjustmentAction::RaiseTarget:
        change = text(QT_TRANSLATE_NOOP("goals", "Raise the target from %1 to %2."))
                     .arg(target(proposal.targetBefore),
                          target(proposal.newTarget.value_or(proposal.targetBefore)));
        break;
    case AdjustmentAction::LowerTarget:
        change = text(QT_TRANSLATE_NOOP("goals", "Lower the target from %1 to %2."))
                     .arg(target(proposal.targetBefore),
                          target(proposal.newTarget.value_or(proposal.targetBefore)));
        break;
    case AdjustmentAction::ExtendDeadline:
        change = text(QT_TRANSLATE_NOOP("goals", "Extend the deadline from %1 to %2."))
                     .arg(date(proposal.deadlineBefore), date(proposal.newDeadline));
        break;
    }
    return proposal.reason.isEmpty() ? change : change + u' ' + proposal.reason;
}

bool holdCompletion(const QList<GoalProposal>& open) {
    return std::any_of(open.begin(), open.end(), [](const GoalProposal& one) {
        return one.action == AdjustmentAction::RaiseTarget;
    });
}

Goal adjusted(const Goal& goal, const AdjustmentProposal& proposal) {
    Goal after = goal;
    after.target = proposal.newTarget.value_or(goal.target);
    after.deadline = proposal.newDeadline ? proposal.newDeadline : goal.deadline;
    return after;
}

} // namespace tf::goals
