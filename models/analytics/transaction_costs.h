// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/numbers.h"

/// Where the money of an order went between decision and execution (Perold 1988; parts after
/// Wagner). Positive = cost.
namespace tf::analytics {

enum class OrderSide {
    Buy,
    Sell,
};

struct Execution {
    double quantity = 0;
    double price = 0;

    bool operator==(const Execution&) const = default;
};

/// An order as it was decided, sent and filled.
struct ExecutedOrder {
    OrderSide side = OrderSide::Buy;
    double quantity = 0; ///< what was wanted
    double decisionPrice = 0;
    double arrivalPrice = 0;          ///< market price when the order went out
    std::optional<double> finalPrice; ///< when the rest was given up; needed only if a rest is left
    double fees = 0;
    std::vector<Execution> fills;
};

/// The parts of the implementation shortfall in money; they add up to `total`.
struct ImplementationShortfall {
    double delay = 0;       ///< s F (A - D)
    double trading = 0;     ///< s sum q (p - A)
    double opportunity = 0; ///< s (Q - F)(E - D)
    double fees = 0;
    double total = 0;
    double wanted = 0;               ///< Q D: what the basis points refer to
    std::optional<double> fillPrice; ///< sum(q p) / F; none without a fill
    std::optional<double> fillRate;  ///< F / Q

    /// `part` / (Q D) x 10000
    std::optional<double> bps(double part) const { return ratio(part * 10'000, wanted); }
};

/// None when a rest is left and there is no final price.
std::optional<ImplementationShortfall> implementationShortfall(const ExecutedOrder& order);
/// Quantity-weighted mean price; none without a fill.
std::optional<double> averageFill(std::span<const Execution> fills);
/// s (average fill - reference) / reference x 10000
std::optional<double> slippageBps(OrderSide side, std::span<const Execution> fills,
                                  double reference);

} // namespace tf::analytics
