// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/method_list.h"

#include "models/capital/words.h"

#include <array>

namespace tf::capital {

namespace {

using allocation::Method;
using allocation::MethodKind;
using Kind = MethodKind;
using Option = MethodOption;
using Family = MethodFamily;

struct Row {
    MethodKind kind;
    const char* title;
    MethodFamily family;
    QList<MethodOption> options;
    bool needsReturns = true;
};

/// Those with an objective.
QList<Row> optimisers() {
    return {
        {Kind::MinimumVariance,
         QT_TRANSLATE_NOOP("capital", "Minimum variance"),
         Family::PortfolioTheory,
         {}},
        {Kind::MaximumSharpe,
         QT_TRANSLATE_NOOP("capital", "Maximum Sharpe ratio"),
         Family::PortfolioTheory,
         {Option::RiskFree}},
        {Kind::MaximumUtility,
         QT_TRANSLATE_NOOP("capital", "Return less risk"),
         Family::PortfolioTheory,
         {Option::RiskAversion}},
        {Kind::TargetReturn,
         QT_TRANSLATE_NOOP("capital", "Target return"),
         Family::PortfolioTheory,
         {Option::TargetReturn}},
        {Kind::TargetRisk,
         QT_TRANSLATE_NOOP("capital", "Target risk"),
         Family::PortfolioTheory,
         {Option::TargetVolatility}},
        {Kind::EqualRisk, QT_TRANSLATE_NOOP("capital", "Equal risk"), Family::RiskParity, {}},
        {Kind::RiskBudget,
         QT_TRANSLATE_NOOP("capital", "Risk budgets"),
         Family::RiskParity,
         {Option::Budgets}},
        {Kind::Momentum,
         QT_TRANSLATE_NOOP("capital", "Momentum"),
         Family::Momentum,
         {Option::Halflife, Option::Transform, Option::Temperature, Option::BoundsPolicy,
          Option::AllowsCash}},
        {Kind::ExponentiatedGradient,
         QT_TRANSLATE_NOOP("capital", "Follow the winners"),
         Family::Momentum,
         {Option::LearningRate, Option::BoundsPolicy}},
        {Kind::KellySingle,
         QT_TRANSLATE_NOOP("capital", "Kelly, each on its own"),
         Family::Kelly,
         {Option::KellyFraction, Option::MaximumFraction}},
        {Kind::KellyQuadratic,
         QT_TRANSLATE_NOOP("capital", "Kelly, from means and risk"),
         Family::Kelly,
         {Option::RiskFree, Option::KellyFraction}},
        {Kind::KellyGrowth,
         QT_TRANSLATE_NOOP("capital", "Kelly, fastest growth"),
         Family::Kelly,
         {Option::KellyFraction, Option::CashReturn, Option::Drawdown}},
    };
}

/// Those that follow a rule, and what spreads risk.
QList<Row> rules() {
    return {
        {Kind::Performance,
         QT_TRANSLATE_NOOP("capital", "Performance"),
         Family::Rules,
         {Option::BoundsPolicy, Option::AllowsCash}},
        {Kind::RiskAdjusted,
         QT_TRANSLATE_NOOP("capital", "Performance per risk"),
         Family::Rules,
         {Option::RiskFree, Option::RiskMeasure, Option::Benchmark, Option::BoundsPolicy,
          Option::AllowsCash}},
        {Kind::EqualWeight,
         QT_TRANSLATE_NOOP("capital", "Equal shares"),
         Family::Rules,
         {Option::BoundsPolicy},
         false},
        {Kind::MaximumDiversification,
         QT_TRANSLATE_NOOP("capital", "Maximum diversification"),
         Family::Diversified,
         {}},
        {Kind::HierarchicalRiskParity,
         QT_TRANSLATE_NOOP("capital", "Hierarchical risk parity"),
         Family::Diversified,
         {Option::Linkage, Option::LeafOrder}},
        {Kind::InverseVolatility,
         QT_TRANSLATE_NOOP("capital", "Inverse volatility"),
         Family::Diversified,
         {Option::BoundsPolicy}},
        {Kind::InverseVariance,
         QT_TRANSLATE_NOOP("capital", "Inverse variance"),
         Family::Diversified,
         {Option::BoundsPolicy}},
    };
}

const QList<Row>& rows() {
    static const QList<Row> all = optimisers() + rules();
    return all;
}

struct OptionText {
    Option option;
    const char* title;
    const char* sentence;
};

constexpr std::array optionTexts{
    OptionText{
        Option::RiskFree, QT_TRANSLATE_NOOP("capital", "Riskless rate"),
        QT_TRANSLATE_NOOP("capital", "What money earns per year without risk; only more counts.")},
    OptionText{Option::RiskAversion, QT_TRANSLATE_NOOP("capital", "Risk aversion"),
               QT_TRANSLATE_NOOP("capital", "The higher, the more return a unit of risk must "
                                            "bring; 2 is bold, 10 is careful.")},
    OptionText{Option::TargetReturn, QT_TRANSLATE_NOOP("capital", "Target return"),
               QT_TRANSLATE_NOOP("capital", "Expected return per year that the mix must reach.")},
    OptionText{Option::TargetVolatility, QT_TRANSLATE_NOOP("capital", "Target volatility"),
               QT_TRANSLATE_NOOP("capital", "Most volatility per year that the mix may have.")},
    OptionText{Option::Budgets, QT_TRANSLATE_NOOP("capital", "Risk budgets"),
               QT_TRANSLATE_NOOP("capital", "How much of the whole risk each may carry, relative "
                                            "to the others; set in the table.")},
    OptionText{Option::Halflife, QT_TRANSLATE_NOOP("capital", "Half-life"),
               QT_TRANSLATE_NOOP("capital", "After so many periods a result counts half as much.")},
    OptionText{Option::Transform, QT_TRANSLATE_NOOP("capital", "Shares from scores"),
               QT_TRANSLATE_NOOP("capital", "In proportion to positive scores, or softmax, which "
                                            "leaves something to losers too.")},
    OptionText{Option::Temperature, QT_TRANSLATE_NOOP("capital", "Temperature"),
               QT_TRANSLATE_NOOP("capital", "Of softmax: small means the best gets nearly all.")},
    OptionText{Option::LearningRate, QT_TRANSLATE_NOOP("capital", "Learning rate"),
               QT_TRANSLATE_NOOP("capital", "How far shares move towards winners per period.")},
    OptionText{Option::BoundsPolicy, QT_TRANSLATE_NOOP("capital", "When limits are missed"),
               QT_TRANSLATE_NOOP("capital", "Clip all in the same proportion, or take the closest "
                                            "point inside all limits.")},
    OptionText{Option::AllowsCash, QT_TRANSLATE_NOOP("capital", "All cash when nobody earns"),
               QT_TRANSLATE_NOOP("capital", "Otherwise the method answers that nobody is eligible "
                                            "and nothing moves.")},
    OptionText{Option::RiskMeasure, QT_TRANSLATE_NOOP("capital", "Risk measure"),
               QT_TRANSLATE_NOOP("capital", "What a return is divided by.")},
    OptionText{Option::Benchmark, QT_TRANSLATE_NOOP("capital", "Acceptable return"),
               QT_TRANSLATE_NOOP("capital", "Per period; only what lies below it is downside.")},
    OptionText{Option::KellyFraction, QT_TRANSLATE_NOOP("capital", "Kelly fraction"),
               QT_TRANSLATE_NOOP("capital", "Part of the full stake; half of it costs a quarter of "
                                            "the growth and saves half of the swings.")},
    OptionText{Option::MaximumFraction, QT_TRANSLATE_NOOP("capital", "Largest stake"),
               QT_TRANSLATE_NOOP("capital", "No stake is above this share of the money.")},
    OptionText{Option::CashReturn, QT_TRANSLATE_NOOP("capital", "Return of cash"),
               QT_TRANSLATE_NOOP("capital", "What money that is not staked earns per period.")},
    OptionText{Option::Drawdown, QT_TRANSLATE_NOOP("capital", "Drawdown limit"),
               QT_TRANSLATE_NOOP("capital", "The money falls below this part of its start at most "
                                            "with this probability, ever.")},
    OptionText{Option::Linkage, QT_TRANSLATE_NOOP("capital", "Linkage"),
               QT_TRANSLATE_NOOP("capital", "How the distance between two groups is measured.")},
    OptionText{Option::LeafOrder, QT_TRANSLATE_NOOP("capital", "Order of the tree"),
               QT_TRANSLATE_NOOP("capital", "As the tree grew, or with neighbours most alike.")},
};

const OptionText& textOf(MethodOption option) {
    return *std::find_if(optionTexts.begin(), optionTexts.end(),
                         [&](const OptionText& known) { return known.option == option; });
}

} // namespace

QList<MethodDescription> methodDescriptions() {
    QList<MethodDescription> descriptions;
    for (const Row& row : rows()) {
        descriptions.append({.kind = row.kind,
                             .title = text(row.title),
                             .sentence = allocation::methodSentence(row.kind),
                             .family = row.family,
                             .options = row.options,
                             .needsReturns = row.needsReturns});
    }
    return descriptions;
}

QString methodTitle(MethodKind kind) {
    for (const Row& row : rows()) {
        if (row.kind == kind) {
            return text(row.title);
        }
    }
    return {};
}

QString familyTitle(MethodFamily family) {
    switch (family) {
    case MethodFamily::PortfolioTheory:
        return text(QT_TRANSLATE_NOOP("capital", "Portfolio theory"));
    case MethodFamily::RiskParity:
        return text(QT_TRANSLATE_NOOP("capital", "Risk parity"));
    case MethodFamily::Momentum:
        return text(QT_TRANSLATE_NOOP("capital", "Momentum"));
    case MethodFamily::Kelly:
        return text(QT_TRANSLATE_NOOP("capital", "Kelly"));
    case MethodFamily::Rules:
        return text(QT_TRANSLATE_NOOP("capital", "Simple rules"));
    case MethodFamily::Diversified:
        return text(QT_TRANSLATE_NOOP("capital", "Diversified"));
    }
    return {};
}

QString optionTitle(MethodOption option) {
    return text(textOf(option).title);
}

QString optionSentence(MethodOption option) {
    return text(textOf(option).sentence);
}

Method defaultMethod(MethodKind kind) {
    Method method;
    method.kind = kind;
    method.riskAversion = 4.0;
    method.targetReturn = 0.1;
    method.targetVolatility = 0.15;
    method.halflife = 20.0;
    method.temperature = 0.01;
    method.learningRate = 0.05;
    method.kellyFraction = 0.5;
    method.maximumFraction = 0.25;
    return method;
}

} // namespace tf::capital
