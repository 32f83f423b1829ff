// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/order_matching.h"

#include <QCoreApplication>

namespace tf::trading {

namespace {

/// Where the candle would fill the order, before size and costs.
struct Quote {
    double price = 0;
    bool isAtOpen = false;
    bool costs = false; ///< pays spread and slippage
    double worst;       ///< no fill beyond it
};

/// Whether `price` is the level or lies beyond it, as seen by one who buys (+1) or sells.
bool isBeyond(double side, double price, double level) {
    return side * (price - level) >= 0;
}

/// The candle's extreme that is worse for the side (a buyer's high), and the one that is better.
double worseExtreme(const market::Candle& candle, double side) {
    return side > 0 ? candle.high : candle.low;
}
double betterExtreme(const market::Candle& candle, double side) {
    return side > 0 ? candle.low : candle.high;
}

double unlimited(double side) {
    return side * std::numeric_limits<double>::infinity();
}

std::optional<Quote> marketQuote(const RestingOrder& order, const market::Candle& candle) {
    return Quote{
        .price = candle.open, .isAtOpen = true, .costs = true, .worst = unlimited(order.side)};
}

std::optional<Quote> limitQuote(const RestingOrder& order, const market::Candle& candle,
                                bool arrives) {
    if (isBeyond(order.side, order.limit, candle.open)) {
        return Quote{
            .price = candle.open, .isAtOpen = true, .costs = arrives, .worst = order.limit};
    }
    if (isBeyond(order.side, order.limit, betterExtreme(candle, order.side))) {
        return Quote{.price = order.limit, .worst = order.limit};
    }
    return std::nullopt;
}

/// The trigger's price once it is reached.
std::optional<Quote> stopQuote(const RestingOrder& order, const market::Candle& candle) {
    if (!isBeyond(order.side, worseExtreme(candle, order.side), order.trigger)) {
        return std::nullopt;
    }
    const bool isAtOpen = isBeyond(order.side, candle.open, order.trigger);
    return Quote{.price = isAtOpen ? candle.open : order.trigger,
                 .isAtOpen = isAtOpen,
                 .costs = true,
                 .worst = unlimited(order.side)};
}

std::optional<Quote> takeProfitQuote(const RestingOrder& order, const market::Candle& candle) {
    if (!isBeyond(order.side, order.trigger, betterExtreme(candle, order.side))) {
        return std::nullopt;
    }
    const bool isAtOpen = isBeyond(order.side, order.trigger, candle.open);
    return Quote{.price = isAtOpen ? candle.open : order.trigger,
                 .isAtOpen = isAtOpen,
                 .worst = unlimited(order.side)};
}

std::optional<Quote> stopLimitQuote(RestingOrder& order, const market::Candle& candle,
                                    bool arrives) {
    if (order.isTriggered) {
        return limitQuote(order, candle, arrives);
    }
    std::optional<Quote> quote = stopQuote(order, candle);
    order.isTriggered = quote.has_value();
    if (quote && !isBeyond(order.side, order.limit, quote->price)) {
        return std::nullopt; // whether the price came back within the candle is not known
    }
    if (quote) {
        quote->worst = order.limit;
    }
    return quote;
}

void followPrice(RestingOrder& order, const market::Candle& candle) {
    const double best = betterExtreme(candle, order.side);
    const double level = best + order.side * order.trail;
    order.trigger =
        order.side > 0 ? std::min(order.trigger, level) : std::max(order.trigger, level);
}

std::optional<Quote> trailingQuote(RestingOrder& order, const market::Candle& candle) {
    if (std::isnan(order.trigger)) {
        order.trigger = candle.open + order.side * order.trail;
    }
    std::optional<Quote> quote = stopQuote(order, candle);
    if (!quote) {
        followPrice(order, candle);
    }
    return quote;
}

std::optional<Quote> quoteOf(RestingOrder& order, const market::Candle& candle, bool arrives) {
    const bool isMarketNow = order.isTriggered && order.type != OrderType::StopLimit;
    if (isMarketNow) {
        return marketQuote(order, candle);
    }
    std::optional<Quote> quote;
    switch (order.type) {
    case OrderType::Market:
        return marketQuote(order, candle);
    case OrderType::Limit:
        return limitQuote(order, candle, arrives);
    case OrderType::StopLimit:
        return stopLimitQuote(order, candle, arrives);
    case OrderType::Stop:
        quote = stopQuote(order, candle);
        break;
    case OrderType::TrailingStop:
        quote = trailingQuote(order, candle);
        break;
    case OrderType::TakeProfit:
        quote = takeProfitQuote(order, candle);
        break;
    }
    order.isTriggered = quote.has_value();
    return quote;
}

double priceOf(const Quote& quote, const RestingOrder& order, double units,
               const market::Candle& candle, const MatchTerms& terms) {
    if (!quote.costs) {
        return quote.price;
    }
    const double slip =
        terms.slippage == nullptr ? 0 : terms.slippage->fraction(units, candle, terms.atr);
    const double price = quote.price * (1 + order.side * (terms.spread + slip));
    return order.side > 0 ? std::min(price, quote.worst) : std::max(price, quote.worst);
}

Match ended(MatchEnd end, MatchReason reason) {
    return {.end = end, .reason = reason};
}

bool isImmediate(const RestingOrder& order) {
    return order.timeInForce == TimeInForce::ImmediateOrCancel ||
           order.timeInForce == TimeInForce::FillOrKill;
}

/// Whether the order is one that waits for a price, and has not met it.
bool waits(const RestingOrder& order) {
    const bool hasTrigger = order.type != OrderType::Market && order.type != OrderType::Limit;
    return hasTrigger && !order.isTriggered;
}

} // namespace

double wholeLots(double units, double lot) {
    return std::floor(units / lot * (1 + 1e-12)) * lot;
}

Match matchCandle(RestingOrder& order, const market::Candle& candle, const MatchTerms& terms) {
    if (candle.openMs >= order.expiresMs) {
        return ended(MatchEnd::Expired, MatchReason::TimeIsUp);
    }
    const bool arrives = std::exchange(order.isNew, false);
    const std::optional<Quote> quote = quoteOf(order, candle, arrives);
    if (quote && order.isPostOnly && arrives && quote->isAtOpen) {
        return ended(MatchEnd::Cancelled, MatchReason::PostOnlyWouldTake);
    }
    const bool mustFillNow = isImmediate(order) && !waits(order);
    if (!quote || (mustFillNow && order.type == OrderType::Limit && !quote->isAtOpen)) {
        return mustFillNow ? ended(MatchEnd::Cancelled, MatchReason::NotFilledAtOnce) : Match();
    }
    const double most = terms.volumeShare > 0
                            ? wholeLots(terms.volumeShare * candle.volume, terms.lot)
                            : order.open;
    const bool isWhole = most >= order.open - terms.lot / 2;
    if (order.timeInForce == TimeInForce::FillOrKill && !isWhole) {
        return ended(MatchEnd::Cancelled, MatchReason::NotFilledAtOnce);
    }
    Match match{
        .units = isWhole ? order.open : most, .quoted = quote->price, .isAtOpen = quote->isAtOpen};
    match.price = priceOf(*quote, order, match.units, candle, terms);
    order.open -= match.units;
    if (isWhole) {
        match.end = MatchEnd::Filled;
    } else if (mustFillNow) {
        match.end = MatchEnd::Cancelled;
        match.reason = MatchReason::NotFilledAtOnce;
    }
    return match;
}

QString matchReasonText(MatchReason reason) {
    const auto text = [](const char* source) {
        return QCoreApplication::translate("orders", source);
    };
    switch (reason) {
    case MatchReason::None:
        return {};
    case MatchReason::PostOnlyWouldTake:
        return text(QT_TRANSLATE_NOOP("orders", "it would have filled at once"));
    case MatchReason::NotFilledAtOnce:
        return text(QT_TRANSLATE_NOOP("orders", "what did not fill at once was given up"));
    case MatchReason::TimeIsUp:
        return text(QT_TRANSLATE_NOOP("orders", "its time was up"));
    case MatchReason::MoneyUsedUp:
        return text(QT_TRANSLATE_NOOP("orders", "the money set aside for it was used up"));
    case MatchReason::PositionClosed:
        return text(QT_TRANSLATE_NOOP("orders", "the position was closed"));
    case MatchReason::NewDecision:
        return text(QT_TRANSLATE_NOOP("orders", "the strategy decided anew"));
    case MatchReason::Withdrawn:
        return text(QT_TRANSLATE_NOOP("orders", "the agent may not enter now"));
    }
    return {};
}

} // namespace tf::trading
