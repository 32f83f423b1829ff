// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/catalogue.h"

#include <functional>

namespace tf::strategies {

/// A kind with the functions behind it. Private to the catalogue and its families of kinds.
struct KindEntry {
    using Create = std::function<Result<std::unique_ptr<Strategy>>(const Parameters&)>;
    using Check = std::function<std::vector<ParameterProblem>(const Parameters&)>;
    using Describe = std::function<QString(const Parameters&)>;

    StrategyKind kind;
    Create create;
    Check check = {};       ///< relations between parameters that are each valid
    Describe describe = {}; ///< instead of summary and shell
};

void addTrendKinds(std::vector<KindEntry>& entries);
void addBreakoutKinds(std::vector<KindEntry>& entries);
void addPriceActionKinds(std::vector<KindEntry>& entries);
void addMixedKinds(std::vector<KindEntry>& entries);
void addCustomKinds(std::vector<KindEntry>& entries);

/// A concrete strategy as the result of a Create.
template <class S>
Result<std::unique_ptr<Strategy>> boxed(S strategy) {
    return std::unique_ptr<Strategy>(std::make_unique<BoxedStrategy<S>>(std::move(strategy)));
}

/// The Check of two lengths that must be in order.
KindEntry::Check shorterThan(const char* shorter, const char* longer);

} // namespace tf::strategies
