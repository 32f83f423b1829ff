// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/allocation/method.h"

#include <QList>

namespace tf::capital {

enum class MethodFamily : quint8 {
    PortfolioTheory,
    RiskParity,
    Momentum,
    Kelly,
    Rules,
    Diversified,
};

/// An option of a method, for the page that asks for it.
enum class MethodOption : quint8 {
    RiskFree,
    RiskAversion,
    TargetReturn,
    TargetVolatility,
    Budgets,
    Halflife,
    Transform,
    Temperature, ///< with Softmax
    LearningRate,
    BoundsPolicy,
    AllowsCash,
    RiskMeasure,
    Benchmark,
    KellyFraction,
    MaximumFraction,
    CashReturn,
    Drawdown, ///< level and probability
    Linkage,
    LeafOrder,
};

/// A method as a page offers it; texts are translated.
struct MethodDescription {
    allocation::MethodKind kind = allocation::MethodKind::EqualWeight;
    QString title;
    QString sentence;
    MethodFamily family = MethodFamily::Rules;
    QList<MethodOption> options;
    bool needsReturns = true; ///< false: works without any history
};

/// All methods, family by family.
QList<MethodDescription> methodDescriptions();
QString methodTitle(allocation::MethodKind kind);
QString familyTitle(MethodFamily family);
QString optionTitle(MethodOption option);
/// One translated sentence on what the option does.
QString optionSentence(MethodOption option);
/// The method with a sensible value for every option that it needs.
allocation::Method defaultMethod(allocation::MethodKind kind);

} // namespace tf::capital
