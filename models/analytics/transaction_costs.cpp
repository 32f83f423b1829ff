// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/transaction_costs.h"

namespace tf::analytics {

namespace {

double signOf(OrderSide side) {
    return side == OrderSide::Buy ? 1 : -1;
}

double filledOf(std::span<const Execution> fills) {
    double filled = 0;
    for (const Execution& fill : fills) {
        filled += fill.quantity;
    }
    return filled;
}

} // namespace

std::optional<double> averageFill(std::span<const Execution> fills) {
    double value = 0;
    for (const Execution& fill : fills) {
        value += fill.quantity * fill.price;
    }
    return ratio(value, filledOf(fills));
}

std::optional<ImplementationShortfall> implementationShortfall(const ExecutedOrder& order) {
    const double sign = signOf(order.side);
    const double filled = filledOf(order.fills);
    const double rest = order.quantity - filled;
    if (rest != 0 && !order.finalPrice) {
        return std::nullopt;
    }
    ImplementationShortfall result;
    result.delay = sign * filled * (order.arrivalPrice - order.decisionPrice);
    for (const Execution& fill : order.fills) {
        result.trading += sign * fill.quantity * (fill.price - order.arrivalPrice);
    }
    if (rest != 0) {
        result.opportunity = sign * rest * (*order.finalPrice - order.decisionPrice);
    }
    result.fees = order.fees;
    result.total = result.delay + result.trading + result.opportunity + result.fees;
    result.wanted = order.quantity * order.decisionPrice;
    result.fillPrice = averageFill(order.fills);
    result.fillRate = ratio(filled, order.quantity);
    return result;
}

std::optional<double> slippageBps(OrderSide side, std::span<const Execution> fills,
                                  double reference) {
    const auto price = averageFill(fills);
    return price ? ratio(signOf(side) * (*price - reference) * 10'000, reference) : std::nullopt;
}

} // namespace tf::analytics
