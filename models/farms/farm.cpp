// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/farm.h"

#include <QCoreApplication>

namespace tf::farms {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("farms", source);
}

bool isFraction(Decimal value) {
    return value.isPositive() && value <= Decimal(1);
}

class Problems {
public:
    void require(bool isFine, const char* field, const char* sentence) {
        if (!isFine) {
            m_found.append({QString::fromLatin1(field), text(sentence)});
        }
    }
    void requireFraction(const std::optional<Decimal>& value, const char* field) {
        require(!value || isFraction(*value), field,
                QT_TRANSLATE_NOOP("farms",
                                  "Enter more than 0 % and at most 100 %, or leave it empty."));
    }
    void requireCount(const std::optional<int>& value, const char* field) {
        require(!value || (*value >= 1 && *value <= 100'000), field,
                QT_TRANSLATE_NOOP("farms",
                                  "Enter a whole number from 1 to 100000, or leave it empty."));
    }
    void add(const QList<FieldProblem>& others) { m_found += others; }
    QList<FieldProblem> take() { return std::move(m_found); }

private:
    QList<FieldProblem> m_found;
};

void checkLimits(const FarmLimits& limits, Problems& problems) {
    problems.require(!limits.capital || limits.capital->isPositive(), "limits.capital",
                     QT_TRANSLATE_NOOP("farms", "Enter an amount above zero, or leave it empty."));
    problems.requireFraction(limits.drawdown, "limits.drawdown");
    problems.requireFraction(limits.dailyLoss, "limits.dailyLoss");
    problems.requireFraction(limits.agentExposure, "limits.agentExposure");
    problems.requireFraction(limits.instrumentExposure, "limits.instrumentExposure");
    problems.requireCount(limits.positions, "limits.positions");
    problems.requireCount(limits.ordersPerMinute, "limits.ordersPerMinute");
    problems.requireCount(limits.losingStreak, "limits.losingStreak");
}

void checkCoordination(const CoordinationPolicy& policy, Problems& problems) {
    const auto inRange = [](int value, int most) { return value >= 0 && value <= most; };
    problems.require(inRange(policy.entriesPerHour, 100'000), "coordination.entriesPerHour",
                     QT_TRANSLATE_NOOP("farms", "Enter 0 (no rule) to 100000 entries."));
    problems.require(
        inRange(policy.staggerMinutes, 10'080), "coordination.staggerMinutes",
        QT_TRANSLATE_NOOP("farms", "Enter 0 (no rule) to 10080 minutes, which is a week."));
    problems.require(inRange(policy.quorum, 1'000), "coordination.quorum",
                     QT_TRANSLATE_NOOP("farms", "Enter 0 (no rule) to 1000 agents."));
}

void checkSweep(const SweepPolicy& policy, Problems& problems) {
    problems.require(!policy.threshold.isNegative(), "sweep.threshold",
                     QT_TRANSLATE_NOOP("farms", "The amount must not be negative."));
    problems.require(policy.trigger != SweepTrigger::Threshold || policy.threshold.isPositive(),
                     "sweep.threshold",
                     QT_TRANSLATE_NOOP("farms", "Enter the profit at which it is swept."));
    problems.require(isFraction(policy.fraction), "sweep.fraction",
                     QT_TRANSLATE_NOOP("farms", "Enter more than 0 % and at most 100 %."));
}

std::optional<Decimal> percent(int value) {
    return Decimal::fromUnits(value, 2).value();
}

FarmLimits templateLimits() {
    FarmLimits limits;
    limits.drawdown = percent(20);
    limits.dailyLoss = percent(5);
    limits.agentExposure = percent(50);
    limits.instrumentExposure = percent(60);
    limits.ordersPerMinute = 60;
    return limits;
}

CoordinationPolicy templateCoordination(strategies::FarmType type) {
    switch (type) {
    case strategies::FarmType::TrendFollowing:
    case strategies::FarmType::PriceAction:
    case strategies::FarmType::Custom:
        return {};
    case strategies::FarmType::Breakout:
        return {.opposing = OpposingIntents::Refuse,
                .entriesPerHour = 12,
                .staggerMinutes = 0,
                .quorum = 0};
    case strategies::FarmType::Mixed:
        return {.opposing = OpposingIntents::Net,
                .entriesPerHour = 0,
                .staggerMinutes = 0,
                .quorum = 2};
    }
    return {};
}

QString percentText(Decimal fraction) {
    return fraction.times(Decimal(100), Rounding::HalfEven).value().toString() +
           QStringLiteral(" %");
}

QString limitsText(const Farm& farm) {
    QStringList parts;
    if (farm.limits.drawdown) {
        parts.append(
            text(QT_TRANSLATE_NOOP("farms", "It stops entering when it is %1 below its peak."))
                .arg(percentText(*farm.limits.drawdown)));
    }
    if (farm.limits.dailyLoss) {
        parts.append(
            text(QT_TRANSLATE_NOOP("farms", "It stops entering for the day after a loss of %1."))
                .arg(percentText(*farm.limits.dailyLoss)));
    }
    if (farm.limits.capital) {
        parts.append(text(QT_TRANSLATE_NOOP("farms", "It never uses more than %1 %2."))
                         .arg(farm.limits.capital->toString(), farm.baseAsset.code()));
    }
    return parts.join(u' ');
}

/// What binds within the farm, beside losses.
QString exposureText(const FarmLimits& limits) {
    QStringList parts;
    if (limits.agentExposure) {
        parts.append(
            text(QT_TRANSLATE_NOOP("farms", "No agent holds more than %1 of the farm's equity."))
                .arg(percentText(*limits.agentExposure)));
    }
    if (limits.instrumentExposure) {
        parts.append(
            text(QT_TRANSLATE_NOOP("farms",
                                   "All agents together hold at most %1 of it in one instrument."))
                .arg(percentText(*limits.instrumentExposure)));
    }
    if (limits.positions) {
        parts.append(text(QT_TRANSLATE_NOOP("farms", "At most %1 positions are open at once."))
                         .arg(*limits.positions));
    }
    if (limits.losingStreak) {
        parts.append(
            text(QT_TRANSLATE_NOOP("farms",
                                   "An agent that loses %1 times in a row is halted for a day."))
                .arg(*limits.losingStreak));
    }
    if (limits.ordersPerMinute) {
        parts.append(text(QT_TRANSLATE_NOOP("farms", "At most %1 orders a minute are sent."))
                         .arg(*limits.ordersPerMinute));
    }
    return parts.join(u' ');
}

QString coordinationText(const CoordinationPolicy& policy) {
    QStringList parts;
    switch (policy.opposing) {
    case OpposingIntents::Allow:
        break;
    case OpposingIntents::Net:
        parts.append(text(QT_TRANSLATE_NOOP(
            "farms", "Opposite wishes of its agents on one instrument are netted.")));
        break;
    case OpposingIntents::Refuse:
        parts.append(text(QT_TRANSLATE_NOOP(
            "farms", "An agent may not trade against another agent of the farm.")));
        break;
    }
    if (policy.quorum > 1) {
        parts.append(
            text(QT_TRANSLATE_NOOP("farms", "An entry needs %1 agents that want the same side."))
                .arg(policy.quorum));
    }
    if (policy.entriesPerHour > 0) {
        parts.append(
            text(QT_TRANSLATE_NOOP("farms", "All agents together make at most %1 entries an hour."))
                .arg(policy.entriesPerHour));
    }
    if (policy.staggerMinutes > 0) {
        parts.append(
            text(QT_TRANSLATE_NOOP(
                     "farms", "Between two entries on one instrument lie at least %1 minutes."))
                .arg(policy.staggerMinutes));
    }
    return parts.join(u' ');
}

QString sweepText(const SweepPolicy& policy) {
    const QString target = policy.reachesMaster
                               ? text(QT_TRANSLATE_NOOP("farms", "the master wallet"))
                               : text(QT_TRANSLATE_NOOP("farms", "the farm wallet"));
    switch (policy.trigger) {
    case SweepTrigger::Off:
        return text(QT_TRANSLATE_NOOP("farms", "Profit stays with the agents."));
    case SweepTrigger::Daily:
        return text(QT_TRANSLATE_NOOP("farms", "Every day %1 of the profit goes to %2."))
            .arg(percentText(policy.fraction), target);
    case SweepTrigger::Weekly:
        return text(QT_TRANSLATE_NOOP("farms", "Every week %1 of the profit goes to %2."))
            .arg(percentText(policy.fraction), target);
    case SweepTrigger::Threshold:
        return text(QT_TRANSLATE_NOOP("farms",
                                      "When an agent's profit reaches %1, %2 of it goes to %3."))
            .arg(policy.threshold.toString(), percentText(policy.fraction), target);
    }
    return {};
}

} // namespace

QList<FieldProblem> validate(const Farm& farm) {
    Problems problems;
    problems.require(ledger::checkWalletName(farm.name).isOk(), "name",
                     QT_TRANSLATE_NOOP("farms", "Enter a name of 1 to 120 visible characters."));
    problems.require(farm.baseAsset.isValid(), "baseAsset",
                     QT_TRANSLATE_NOOP("farms", "Choose the asset in which the farm counts."));
    problems.require(!farm.master.isNull(), "master",
                     QT_TRANSLATE_NOOP("farms", "Choose the master wallet that funds the farm."));
    problems.require(!farm.instruments.isEmpty() || farm.state == FarmState::Draft, "instruments",
                     QT_TRANSLATE_NOOP("farms", "Choose at least one instrument."));
    for (const strategies::ParameterProblem& problem : strategies::checkStrategy(farm.strategy)) {
        problems.add({{QStringLiteral("strategy.") + problem.parameter, problem.sentence}});
    }
    if (const Result<void> orders = farm.orders.check(); !orders) {
        problems.add({{QStringLiteral("orders"), orders.error().detail}});
    }
    checkLimits(farm.limits, problems);
    checkCoordination(farm.coordination, problems);
    checkSweep(farm.sweep, problems);
    return problems.take();
}

bool canFollow(FarmState from, FarmState to) {
    switch (from) {
    case FarmState::Draft:
        return to == FarmState::Ready || to == FarmState::Archived;
    case FarmState::Ready:
        return to == FarmState::Running || to == FarmState::Draft || to == FarmState::Archived;
    case FarmState::Running:
        return to == FarmState::Paused || to == FarmState::Stopped;
    case FarmState::Paused:
        return to == FarmState::Running || to == FarmState::Stopped;
    case FarmState::Stopped:
        return to == FarmState::Running || to == FarmState::Archived;
    case FarmState::Archived:
        return false;
    }
    return false;
}

Farm farmTemplate(strategies::FarmType type, const Asset& baseAsset) {
    const std::vector<strategies::StrategyTemplate> templates = strategies::strategyTemplates(type);
    TF_ASSERT(!templates.empty());
    Farm farm;
    farm.name = farmTypeName(type);
    farm.type = type;
    farm.baseAsset = baseAsset;
    farm.strategy = templates.front().config;
    farm.limits = templateLimits();
    farm.coordination = templateCoordination(type);
    farm.sweep.trigger = SweepTrigger::Weekly;
    farm.sweep.reachesMaster = true;
    return farm;
}

QString describeFarm(const Farm& farm, const QStringList& instrumentNames) {
    QStringList parts{strategies::describeStrategy(farm.strategy)};
    if (!instrumentNames.isEmpty()) {
        parts.append(text(QT_TRANSLATE_NOOP("farms", "It trades %1."))
                         .arg(instrumentNames.join(QStringLiteral(", "))));
    }
    parts.append({trading::describeOrders(farm.orders), limitsText(farm), exposureText(farm.limits),
                  coordinationText(farm.coordination), sweepText(farm.sweep)});
    parts.removeAll(QString());
    return parts.join(u'\n');
}

Farm cloned(const Farm& farm, const QString& name) {
    Farm copy = farm;
    copy.id = FarmId::create();
    copy.name = name;
    copy.wallet = {};
    copy.state = FarmState::Draft;
    copy.stateReason.clear();
    copy.hasRun = false;
    copy.version = 0;
    copy.createdAt = {};
    return copy;
}

QString farmTypeName(strategies::FarmType type) {
    switch (type) {
    case strategies::FarmType::TrendFollowing:
        return text(QT_TRANSLATE_NOOP("farms", "Trend following"));
    case strategies::FarmType::Breakout:
        return text(QT_TRANSLATE_NOOP("farms", "Breakout"));
    case strategies::FarmType::PriceAction:
        return text(QT_TRANSLATE_NOOP("farms", "Price action"));
    case strategies::FarmType::Mixed:
        return text(QT_TRANSLATE_NOOP("farms", "Mixed"));
    case strategies::FarmType::Custom:
        return text(QT_TRANSLATE_NOOP("farms", "Custom"));
    }
    return {};
}

QString farmStateName(FarmState state) {
    switch (state) {
    case FarmState::Draft:
        return text(QT_TRANSLATE_NOOP("farms", "draft"));
    case FarmState::Ready:
        return text(QT_TRANSLATE_NOOP("farms", "ready"));
    case FarmState::Running:
        return text(QT_TRANSLATE_NOOP("farms", "running"));
    case FarmState::Paused:
        return text(QT_TRANSLATE_NOOP("farms", "paused"));
    case FarmState::Stopped:
        return text(QT_TRANSLATE_NOOP("farms", "stopped"));
    case FarmState::Archived:
        return text(QT_TRANSLATE_NOOP("farms", "archived"));
    }
    return {};
}

} // namespace tf::farms
