// SPDX-License-Identifier: GPL-3.0-or-later
// How settings are stored: enums by name, money and ids as text.
#include "models/capital/capital.h"
#include "models/core/json_fields.h"

namespace tf::capital {

namespace {

using allocation::EstimatorChoice;
using allocation::Method;
using allocation::Numbers;
using allocation::PlanRules;

constexpr Names<2> transformNames{"proportional", "softmax"};
constexpr Names<2> boundsNames{"clip", "closest"};
constexpr Names<3> riskNames{"volatility", "variance", "downside"};
constexpr Names<4> linkageNames{"single", "complete", "average", "ward"};
constexpr Names<2> orderNames{"tree", "optimal"};
constexpr Names<4> meanNames{"sample", "geometric", "exponential", "james_stein"};
constexpr Names<10> covarianceNames{"sample",
                                    "exponential",
                                    "ledoit_wolf_identity",
                                    "ledoit_wolf_diagonal",
                                    "ledoit_wolf_constant_correlation",
                                    "ledoit_wolf_single_index",
                                    "oracle",
                                    "analytical_nonlinear",
                                    "quadratic_inverse",
                                    "semicovariance"};
constexpr Names<4> missingNames{"reject", "complete", "per_asset", "pairwise"};
constexpr Names<2> goalNames{"target", "band_edge"};
constexpr Names<2> routeNames{"direct", "pool"};

QJsonObject jsonOf(const Method& method) {
    QJsonObject object{
        {QStringLiteral("kind"), allocation::methodName(method.kind)},
        {QStringLiteral("riskFree"), method.riskFree},
        {QStringLiteral("ridge"), method.ridge},
        {QStringLiteral("transform"), nameIn(transformNames, method.transform)},
        {QStringLiteral("boundsPolicy"), nameIn(boundsNames, method.boundsPolicy)},
        {QStringLiteral("isCashAllowed"), method.isCashAllowed},
        {QStringLiteral("riskMeasure"), nameIn(riskNames, method.riskMeasure)},
        {QStringLiteral("benchmark"), method.benchmark},
        {QStringLiteral("hasCash"), method.hasCash},
        {QStringLiteral("cashReturn"), method.cashReturn},
        {QStringLiteral("linkage"), nameIn(linkageNames, method.linkage)},
        {QStringLiteral("leafOrder"), nameIn(orderNames, method.leafOrder)},
        {QStringLiteral("clusterMeasure"), nameIn(riskNames, method.clusterMeasure)}};
    put(object, "riskAversion", method.riskAversion);
    put(object, "targetReturn", method.targetReturn);
    put(object, "targetVolatility", method.targetVolatility);
    put(object, "halflife", method.halflife);
    put(object, "decay", method.decay);
    put(object, "temperature", method.temperature);
    put(object, "learningRate", method.learningRate);
    put(object, "kellyFraction", method.kellyFraction);
    put(object, "maximumFraction", method.maximumFraction);
    put(object, "drawdownLevel", method.drawdownLevel);
    put(object, "drawdownProbability", method.drawdownProbability);
    put(object, "budgets", method.budgets);
    put(object, "scores", method.scores);
    put(object, "riskValues", method.riskValues);
    put(object, "winProbabilities", method.winProbabilities);
    put(object, "winsPerUnit", method.winsPerUnit);
    put(object, "lossesPerUnit", method.lossesPerUnit);
    return object;
}

Result<Method> methodFrom(const QJsonObject& object) {
    Method method;
    JsonFields fields(object);
    QString kind = allocation::methodName(method.kind);
    fields.read("kind", kind);
    const auto known = allocation::methodFromName(kind);
    fields.note("kind", known.has_value());
    method.kind = known.value_or(method.kind);
    fields.read("riskFree", method.riskFree);
    fields.read("ridge", method.ridge);
    fields.read("transform", transformNames, method.transform);
    fields.read("boundsPolicy", boundsNames, method.boundsPolicy);
    fields.read("isCashAllowed", method.isCashAllowed);
    fields.read("riskMeasure", riskNames, method.riskMeasure);
    fields.read("benchmark", method.benchmark);
    fields.read("hasCash", method.hasCash);
    fields.read("cashReturn", method.cashReturn);
    fields.read("linkage", linkageNames, method.linkage);
    fields.read("leafOrder", orderNames, method.leafOrder);
    fields.read("clusterMeasure", riskNames, method.clusterMeasure);
    fields.read("riskAversion", method.riskAversion);
    fields.read("targetReturn", method.targetReturn);
    fields.read("targetVolatility", method.targetVolatility);
    fields.read("halflife", method.halflife);
    fields.read("decay", method.decay);
    fields.read("temperature", method.temperature);
    fields.read("learningRate", method.learningRate);
    fields.read("kellyFraction", method.kellyFraction);
    fields.read("maximumFraction", method.maximumFraction);
    fields.read("drawdownLevel", method.drawdownLevel);
    fields.read("drawdownProbability", method.drawdownProbability);
    fields.read("budgets", method.budgets);
    fields.read("scores", method.scores);
    fields.read("riskValues", method.riskValues);
    fields.read("winProbabilities", method.winProbabilities);
    fields.read("winsPerUnit", method.winsPerUnit);
    fields.read("lossesPerUnit", method.lossesPerUnit);
    TF_CHECK(fields.result());
    return method;
}

QJsonObject jsonOf(const EstimatorChoice& choice) {
    return {{QStringLiteral("mean"), nameIn(meanNames, choice.mean)},
            {QStringLiteral("covariance"), nameIn(covarianceNames, choice.covariance)},
            {QStringLiteral("missing"), nameIn(missingNames, choice.missing)},
            {QStringLiteral("halflife"), choice.halflife},
            {QStringLiteral("periodsPerYear"), choice.periodsPerYear},
            {QStringLiteral("benchmark"), choice.benchmark}};
}

Result<EstimatorChoice> estimatorFrom(const QJsonObject& object) {
    EstimatorChoice choice;
    JsonFields fields(object);
    fields.read("mean", meanNames, choice.mean);
    fields.read("covariance", covarianceNames, choice.covariance);
    fields.read("missing", missingNames, choice.missing);
    fields.read("halflife", choice.halflife);
    fields.read("periodsPerYear", choice.periodsPerYear);
    fields.read("benchmark", choice.benchmark);
    TF_CHECK(fields.result());
    return choice;
}

QJsonObject jsonOf(const PlanRules& rules) {
    return {{QStringLiteral("to"), nameIn(goalNames, rules.to)},
            {QStringLiteral("band"), rules.band},
            {QStringLiteral("minimumTransfer"), rules.minimumTransfer.toString()},
            {QStringLiteral("scale"), rules.scale},
            {QStringLiteral("costRate"), rules.costRate},
            {QStringLiteral("route"), nameIn(routeNames, rules.route)}};
}

Result<PlanRules> rulesFrom(const QJsonObject& object) {
    PlanRules rules = Settings().rules;
    JsonFields fields(object);
    fields.read("to", goalNames, rules.to);
    fields.read("band", rules.band);
    fields.read("minimumTransfer", rules.minimumTransfer);
    fields.read("scale", rules.scale);
    fields.read("costRate", rules.costRate);
    fields.read("route", routeNames, rules.route);
    TF_CHECK(fields.result());
    return rules;
}

QJsonArray jsonOf(const QList<EntityLimit>& limits) {
    QJsonArray array;
    for (const EntityLimit& limit : limits) {
        QJsonObject object{{QStringLiteral("entity"), uuidText(limit.entity)},
                           {QStringLiteral("takesPart"), limit.takesPart},
                           {QStringLiteral("minimum"), limit.minimum},
                           {QStringLiteral("maximum"), limit.maximum},
                           {QStringLiteral("riskBudget"), limit.riskBudget}};
        if (limit.capacity) {
            object[QStringLiteral("capacity")] = limit.capacity->toString();
        }
        array.append(object);
    }
    return array;
}

QJsonArray jsonOf(const QList<GroupLimit>& limits) {
    QJsonArray array;
    for (const GroupLimit& limit : limits) {
        QJsonArray members;
        for (const QUuid& member : limit.members) {
            members.append(QJsonObject{{QStringLiteral("entity"), uuidText(member)}});
        }
        array.append(QJsonObject{{QStringLiteral("name"), limit.name},
                                 {QStringLiteral("members"), members},
                                 {QStringLiteral("minimum"), limit.minimum},
                                 {QStringLiteral("maximum"), limit.maximum}});
    }
    return array;
}

QJsonArray jsonOf(const QList<LinearLimit>& limits) {
    QJsonArray array;
    for (const LinearLimit& limit : limits) {
        QJsonArray terms;
        for (const LinearLimit::Term& term : limit.terms) {
            terms.append(QJsonObject{{QStringLiteral("entity"), uuidText(term.entity)},
                                     {QStringLiteral("coefficient"), term.coefficient}});
        }
        QJsonObject object{{QStringLiteral("name"), limit.name}, {QStringLiteral("terms"), terms}};
        put(object, "minimum", limit.minimum);
        put(object, "maximum", limit.maximum);
        array.append(object);
    }
    return array;
}

QJsonArray jsonOf(const QList<Threshold>& thresholds) {
    QJsonArray array;
    for (const Threshold& threshold : thresholds) {
        QJsonObject object{{QStringLiteral("measure"), static_cast<int>(threshold.measure)}};
        put(object, "minimum", threshold.minimum);
        put(object, "maximum", threshold.maximum);
        array.append(object);
    }
    return array;
}

QJsonObject jsonOf(const Limits& limits) {
    QJsonObject object{{QStringLiteral("minimum"), limits.minimum},
                       {QStringLiteral("maximum"), limits.maximum},
                       {QStringLiteral("entities"), jsonOf(limits.entities)},
                       {QStringLiteral("groups"), jsonOf(limits.groups)},
                       {QStringLiteral("linear"), jsonOf(limits.linear)},
                       {QStringLiteral("thresholds"), jsonOf(limits.thresholds)},
                       {QStringLiteral("reserve"), limits.reserve},
                       {QStringLiteral("investsAll"), limits.investsAll},
                       {QStringLiteral("costRate"), limits.costRate},
                       {QStringLiteral("maximumPositions"), limits.maximumPositions},
                       {QStringLiteral("minimumPosition"), limits.minimumPosition}};
    put(object, "perType", limits.perType);
    put(object, "perFarm", limits.perFarm);
    put(object, "turnover", limits.turnover);
    return object;
}

void readRows(JsonFields& fields, Limits& limits) {
    fields.each("entities", [&](JsonFields& row) {
        EntityLimit limit;
        row.read("entity", limit.entity);
        row.read("takesPart", limit.takesPart);
        row.read("minimum", limit.minimum);
        row.read("maximum", limit.maximum);
        row.read("capacity", limit.capacity);
        row.read("riskBudget", limit.riskBudget);
        limits.entities.append(limit);
    });
    fields.each("groups", [&](JsonFields& row) {
        GroupLimit limit;
        row.read("name", limit.name);
        row.each("members", [&](JsonFields& member) {
            limit.members.append(QUuid());
            member.read("entity", limit.members.last());
        });
        row.read("minimum", limit.minimum);
        row.read("maximum", limit.maximum);
        limits.groups.append(limit);
    });
    fields.each("linear", [&](JsonFields& row) {
        LinearLimit limit;
        row.read("name", limit.name);
        row.each("terms", [&](JsonFields& one) {
            LinearLimit::Term term;
            one.read("entity", term.entity);
            one.read("coefficient", term.coefficient);
            limit.terms.append(term);
        });
        row.read("minimum", limit.minimum);
        row.read("maximum", limit.maximum);
        limits.linear.append(limit);
    });
    fields.each("thresholds", [&](JsonFields& row) {
        Threshold threshold;
        row.readNumber("measure", threshold.measure, Measure::Trades);
        row.read("minimum", threshold.minimum);
        row.read("maximum", threshold.maximum);
        limits.thresholds.append(threshold);
    });
}

Result<Limits> limitsFrom(const QJsonObject& object) {
    Limits limits;
    JsonFields fields(object);
    fields.read("minimum", limits.minimum);
    fields.read("maximum", limits.maximum);
    readRows(fields, limits);
    fields.read("reserve", limits.reserve);
    fields.read("investsAll", limits.investsAll);
    fields.read("costRate", limits.costRate);
    fields.read("maximumPositions", limits.maximumPositions);
    fields.read("minimumPosition", limits.minimumPosition);
    fields.read("perType", limits.perType);
    fields.read("perFarm", limits.perFarm);
    fields.read("turnover", limits.turnover);
    TF_CHECK(fields.result());
    return limits;
}

} // namespace

QJsonObject Settings::toJson() const {
    return {{QStringLiteral("method"), jsonOf(method)},
            {QStringLiteral("estimator"), jsonOf(estimator)},
            {QStringLiteral("observation"), static_cast<int>(observation)},
            {QStringLiteral("lookback"), lookback},
            {QStringLiteral("minimumObservations"), minimumObservations},
            {QStringLiteral("leavesOutIdle"), leavesOutIdle},
            {QStringLiteral("limits"), jsonOf(limits)},
            {QStringLiteral("rules"), jsonOf(rules)},
            {QStringLiteral("onlyGives"), onlyGives},
            {QStringLiteral("passesOn"), passesOn}};
}

Result<Settings> Settings::fromJson(const QJsonObject& object) {
    Settings settings;
    JsonFields fields(object);
    TF_TRY(settings.method, methodFrom(fields.object("method")));
    TF_TRY(settings.estimator, estimatorFrom(fields.object("estimator")));
    fields.readNumber("observation", settings.observation, Observation::Hourly);
    fields.read("lookback", settings.lookback);
    fields.read("minimumObservations", settings.minimumObservations);
    fields.read("leavesOutIdle", settings.leavesOutIdle);
    TF_TRY(settings.limits, limitsFrom(fields.object("limits")));
    TF_TRY(settings.rules, rulesFrom(fields.object("rules")));
    fields.read("onlyGives", settings.onlyGives);
    fields.read("passesOn", settings.passesOn);
    TF_CHECK(fields.result());
    return settings;
}

} // namespace tf::capital
