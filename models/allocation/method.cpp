// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/method.h"

#include <QCoreApplication>

#include <array>

namespace tf::allocation {

namespace {

struct MethodText {
    MethodKind kind;
    const char* name;
    const char* sentence;
};

using enum MethodKind;

constexpr std::array methodTexts{
    MethodText{
        MinimumVariance, "min_variance",
        QT_TRANSLATE_NOOP("allocation",
                          "The least risky mix that the limits allow; ignores expected returns.")},
    MethodText{MaximumSharpe, "max_sharpe",
               QT_TRANSLATE_NOOP("allocation",
                                 "The most return above the riskless rate for each unit of risk.")},
    MethodText{
        MaximumUtility, "max_utility",
        QT_TRANSLATE_NOOP(
            "allocation",
            "Return less a penalty on risk; the risk aversion sets how large the penalty is.")},
    MethodText{TargetReturn, "target_return",
               QT_TRANSLATE_NOOP("allocation",
                                 "The least risky mix that is expected to earn the target.")},
    MethodText{
        TargetRisk, "target_risk",
        QT_TRANSLATE_NOOP("allocation",
                          "The highest expected return whose volatility stays within the target.")},
    MethodText{
        EqualRisk, "equal_risk_contribution",
        QT_TRANSLATE_NOOP("allocation", "Everybody carries the same share of the total risk.")},
    MethodText{RiskBudget, "risk_budgeting",
               QT_TRANSLATE_NOOP("allocation",
                                 "Everybody carries the share of the total risk that you set.")},
    MethodText{
        Momentum, "momentum_exponential",
        QT_TRANSLATE_NOOP("allocation",
                          "More for those who earned more lately; recent results count more.")},
    MethodText{
        ExponentiatedGradient, "exponentiated_gradient",
        QT_TRANSLATE_NOOP("allocation", "Moves a little towards the winners after each period.")},
    MethodText{KellySingle, "kelly_independent",
               QT_TRANSLATE_NOOP("allocation", "The Kelly stake of each on its own, scaled down "
                                               "together when they exceed the budget.")},
    MethodText{
        KellyQuadratic, "kelly_quadratic",
        QT_TRANSLATE_NOOP("allocation", "The fastest expected growth, from means and covariance.")},
    MethodText{
        KellyGrowth, "kelly_growth_optimal",
        QT_TRANSLATE_NOOP("allocation",
                          "The mix that would have grown fastest over the observed periods.")},
    MethodText{
        Performance, "performance",
        QT_TRANSLATE_NOOP("allocation",
                          "In proportion to the result of each; nothing for those who lose.")},
    MethodText{
        RiskAdjusted, "risk_adjusted",
        QT_TRANSLATE_NOOP("allocation",
                          "In proportion to return above the riskless rate divided by risk.")},
    MethodText{MaximumDiversification, "max_diversification",
               QT_TRANSLATE_NOOP(
                   "allocation",
                   "The most diversification: average volatility over volatility of the mix.")},
    MethodText{
        HierarchicalRiskParity, "hrp",
        QT_TRANSLATE_NOOP(
            "allocation",
            "Groups those who move together and splits risk between the groups, step by step.")},
    MethodText{InverseVolatility, "inverse_volatility",
               QT_TRANSLATE_NOOP("allocation", "In inverse proportion to volatility.")},
    MethodText{InverseVariance, "inverse_variance",
               QT_TRANSLATE_NOOP("allocation", "In inverse proportion to variance.")},
    MethodText{EqualWeight, "equal_weight",
               QT_TRANSLATE_NOOP("allocation", "The same for everybody.")},
};

} // namespace

QString methodSentence(MethodKind kind) {
    for (const MethodText& text : methodTexts) {
        if (text.kind == kind) {
            return QCoreApplication::translate("allocation", text.sentence);
        }
    }
    return {};
}

QString methodName(MethodKind kind) {
    for (const MethodText& text : methodTexts) {
        if (text.kind == kind) {
            return QString::fromLatin1(text.name);
        }
    }
    return {};
}

std::optional<MethodKind> methodFromName(const QString& name) {
    for (const MethodText& text : methodTexts) {
        if (name == QLatin1String(text.name)) {
            return text.kind;
        }
    }
    return std::nullopt;
}

} // namespace tf::allocation
