// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/numbers.h"
#include "models/capital/capital.h"
#include "models/capital/words.h"

namespace tf::capital {

namespace {

using allocation::Method;
using farms::FieldProblem;

/// Collects what is wrong.
class Check {
public:
    void require(bool isFine, const char* field, const char* sentence) {
        if (!isFine) {
            m_problems.append({QString::fromLatin1(field), text(sentence)});
        }
    }
    void share(double value, const char* field) {
        require(value >= 0.0 && value <= 1.0, field, "A share lies between 0 % and 100 %.");
    }
    void range(double minimum, double maximum, const char* field) {
        share(minimum, field);
        share(maximum, field);
        require(minimum <= maximum, field, "The smallest share is above the largest one.");
    }
    void needed(const std::optional<double>& value, bool isFine, const char* field,
                const char* sentence) {
        require(value && std::isfinite(*value) && isFine, field, sentence);
    }
    QList<FieldProblem> take() { return std::move(m_problems); }

private:
    QList<FieldProblem> m_problems;
};

bool isAbove0(const std::optional<double>& value) {
    return value && *value > 0.0;
}

void checkMethod(const Method& method, Check& check) {
    using enum allocation::MethodKind;
    const char* positive = "Give a number above 0.";
    check.require(std::isfinite(method.riskFree), "method.riskFree", "Give a number.");
    switch (method.kind) {
    case MaximumUtility:
        check.needed(method.riskAversion, isAbove0(method.riskAversion), "method.riskAversion",
                     positive);
        break;
    case TargetReturn:
        check.needed(method.targetReturn, true, "method.targetReturn", "Give the return to reach.");
        break;
    case TargetRisk:
        check.needed(method.targetVolatility, isAbove0(method.targetVolatility),
                     "method.targetVolatility", positive);
        break;
    case Momentum:
        check.require(isAbove0(method.halflife) || isAbove0(method.decay), "method.halflife",
                      positive);
        check.require(method.transform != allocation::ScoreTransform::Softmax ||
                          isAbove0(method.temperature),
                      "method.temperature", positive);
        break;
    case ExponentiatedGradient:
        check.needed(method.learningRate, isAbove0(method.learningRate), "method.learningRate",
                     positive);
        break;
    case KellySingle:
    case KellyQuadratic:
    case KellyGrowth:
        check.needed(method.kellyFraction,
                     isAbove0(method.kellyFraction) && *method.kellyFraction <= 1.0,
                     "method.kellyFraction", "Give a part of the full stake, above 0 and up to 1.");
        check.require(method.drawdownLevel.has_value() == method.drawdownProbability.has_value(),
                      "method.drawdownLevel", "A drawdown limit has a level and a probability.");
        break;
    case MinimumVariance:
    case MaximumSharpe:
    case EqualRisk:
    case RiskBudget:
    case Performance:
    case RiskAdjusted:
    case MaximumDiversification:
    case HierarchicalRiskParity:
    case InverseVolatility:
    case InverseVariance:
    case EqualWeight:
        break;
    }
}

void checkRows(const Limits& limits, Check& check) {
    for (const EntityLimit& limit : limits.entities) {
        check.range(limit.minimum, limit.maximum, "limits.entities");
        check.require(!limit.capacity || !limit.capacity->isNegative(), "limits.entities",
                      "A capacity is not negative.");
        check.require(limit.riskBudget >= 0.0 && std::isfinite(limit.riskBudget), "limits.entities",
                      "A risk budget is not negative.");
    }
    for (const GroupLimit& limit : limits.groups) {
        check.range(limit.minimum, limit.maximum, "limits.groups");
        check.require(!limit.name.trimmed().isEmpty(), "limits.groups", "A group needs a name.");
    }
    for (const LinearLimit& limit : limits.linear) {
        check.require(!limit.terms.isEmpty() && (limit.minimum || limit.maximum), "limits.linear",
                      "A limit needs members and a smallest or largest value.");
        check.require(!limit.minimum || !limit.maximum || *limit.minimum <= *limit.maximum,
                      "limits.linear", "The smallest value is above the largest one.");
    }
    for (const Threshold& threshold : limits.thresholds) {
        check.require(threshold.minimum || threshold.maximum, "limits.thresholds",
                      "A threshold needs a smallest or largest value.");
    }
}

void checkLimits(const Limits& limits, Check& check) {
    check.range(limits.minimum, limits.maximum, "limits.maximum");
    check.share(limits.perType.value_or(1.0), "limits.perType");
    check.share(limits.perFarm.value_or(1.0), "limits.perFarm");
    check.require(limits.reserve >= 0.0 && limits.reserve < 1.0, "limits.reserve",
                  "A reserve is at least 0 % and below 100 %.");
    check.require(limits.turnover.value_or(0.0) >= 0.0, "limits.turnover",
                  "Turnover is not negative.");
    check.require(limits.costRate >= 0.0 && limits.costRate < 1.0, "limits.costRate",
                  "A cost rate is at least 0 % and below 100 %.");
    check.require(limits.maximumPositions >= 0, "limits.maximumPositions",
                  "Give a number of 0 or more.");
    check.share(limits.minimumPosition, "limits.minimumPosition");
    checkRows(limits, check);
}

} // namespace

QList<FieldProblem> validate(const Settings& settings) {
    Check check;
    checkMethod(settings.method, check);
    checkLimits(settings.limits, check);
    check.require(settings.estimator.halflife > 0.0, "estimator.halflife",
                  "Give a number above 0.");
    check.require(settings.lookback >= 0, "lookback", "Give a number of 0 or more.");
    check.require(settings.minimumObservations >= 2, "minimumObservations",
                  "At least 2 periods are needed.");
    check.require(settings.lookback == 0 || settings.lookback >= settings.minimumObservations,
                  "lookback", "Fewer periods than each series must have.");
    check.share(settings.rules.band, "rules.band");
    check.require(!settings.rules.minimumTransfer.isNegative(), "rules.minimumTransfer",
                  "A smallest transfer is not negative.");
    check.require(settings.rules.costRate >= 0.0 && settings.rules.costRate < 1.0, "rules.costRate",
                  "A cost rate is at least 0 % and below 100 %.");
    return check.take();
}

double periodsPerYear(Observation observation) {
    constexpr double days = 365.0;
    return observation == Observation::Hourly ? days * 24.0 : days;
}

Decimal Situation::total() const {
    Decimal sum = poolCurrent;
    for (const Entity& one : entities) {
        sum += one.current;
    }
    return sum;
}

const Entity* Situation::entity(const QUuid& id) const {
    const auto found = std::find_if(entities.begin(), entities.end(),
                                    [&](const Entity& one) { return one.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

bool Movement::operator==(const Movement& other) const {
    const auto parts = [](const Movement& m) {
        return std::tie(m.transfer.id, m.transfer.from, m.transfer.to, m.transfer.amount,
                        m.transfer.weight, m.transfer.reason, m.fromName, m.toName);
    };
    return parts(*this) == parts(other);
}

Regime regimeOf(const std::vector<double>& returns, int window) {
    if (window < 2 || returns.size() < 3 * std::size_t(window)) {
        return Regime::Unknown;
    }
    const auto deviation = [](std::span<const double> values) {
        return analytics::Moments::of(values).sampleDeviation().value_or(0.0);
    };
    const std::span<const double> all(returns);
    const double usual = deviation(all);
    if (!(usual > 0.0)) {
        return Regime::Unknown;
    }
    constexpr double stressed = 1.5;
    const double ratio = deviation(all.last(std::size_t(window))) / usual;
    return ratio > stressed         ? Regime::Stressed
           : ratio < 1.0 / stressed ? Regime::Calm
                                    : Regime::Normal;
}

QString regimeName(Regime regime) {
    switch (regime) {
    case Regime::Unknown:
        return text(QT_TRANSLATE_NOOP("capital", "unknown"));
    case Regime::Calm:
        return text(QT_TRANSLATE_NOOP("capital", "calm"));
    case Regime::Normal:
        return text(QT_TRANSLATE_NOOP("capital", "normal"));
    case Regime::Stressed:
        return text(QT_TRANSLATE_NOOP("capital", "stressed"));
    }
    return {};
}

} // namespace tf::capital
