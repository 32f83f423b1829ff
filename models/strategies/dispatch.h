// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/catalogue.h"
#include "models/strategies/shared_parameters.h"
#include "models/strategies/trend_following.h"

namespace tf::strategies {

/// Any strategy as a value: what `withStrategy` hands over for kinds without a type of their own.
class AnyStrategy {
public:
    explicit AnyStrategy(std::unique_ptr<Strategy> strategy)
        : m_strategy(std::move(strategy)) {}
    AnyStrategy(const AnyStrategy& other)
        : m_strategy(other.m_strategy->clone()) {}
    AnyStrategy(AnyStrategy&&) noexcept = default;
    AnyStrategy& operator=(AnyStrategy other) noexcept {
        m_strategy = std::move(other.m_strategy);
        return *this;
    }
    ~AnyStrategy() = default;

    int warmUp() const { return m_strategy->warmUp(); }
    Intent step(const market::Candle& candle, const Position& position) {
        return m_strategy->step(candle, position);
    }

private:
    std::unique_ptr<Strategy> m_strategy;
};

/// The concrete strategies, from parameters that were checked.
template <class Mean>
Directional<MeanCross<Mean>> makeMeanCross(const Parameters& p) {
    return {MeanCross<Mean>(p.integer("fast"), p.integer("slow")), shellOf(p)};
}
template <class Mean>
Directional<PriceCross<Mean>> makePriceCross(const Parameters& p) {
    return {PriceCross<Mean>(p.integer("period")), shellOf(p)};
}
inline Directional<ChannelBreak> makeChannelBreak(const Parameters& p) {
    return {ChannelBreak(p.integer("entry"), p.integer("exit"), p.integer("false_break")),
            shellOf(p)};
}
inline Directional<SupertrendTurn> makeSupertrend(const Parameters& p) {
    return {SupertrendTurn(p.integer("period"), p.real("width")), shellOf(p)};
}
inline Directional<MacdCross> makeMacdCross(const Parameters& p) {
    return {
        MacdCross(p.integer("fast"), p.integer("slow"), p.integer("signal"), p.flag("zero_filter")),
        shellOf(p)};
}
inline Directional<Momentum> makeMomentum(const Parameters& p) {
    return {Momentum(p.integer("lookback"), p.real("threshold")), shellOf(p)};
}
inline Directional<RsiReversal> makeRsiReversal(const Parameters& p) {
    return {RsiReversal(p.integer("period"), p.real("low"), p.real("high")), shellOf(p)};
}

/// Calls `visit` with a fresh strategy of its concrete type, so that a loop in `visit` inlines the
/// step: `withStrategy(config, [&](auto strategy) { return run(strategy, candles); })`. Kinds that
/// are seldom swept come as AnyStrategy. BadParameter when the configuration cannot run.
template <class Visit>
auto withStrategy(const StrategyConfig& config, Visit&& visit)
    -> Result<decltype(visit(std::declval<AnyStrategy>()))> {
    TF_TRY(auto erased, createStrategy(config)); // Checks all parameters.
    const StrategyKind* kind = findStrategyKind(config.kind);
    const Parameters parameters(kind->parameters, config.parameters);
    const QLatin1String id(kind->id);
    if (id == QLatin1String("ma_cross") && parameters.choice("ma") == QLatin1String("sma")) {
        return visit(makeMeanCross<Sma>(parameters));
    }
    if (id == QLatin1String("ma_cross") && parameters.choice("ma") == QLatin1String("ema")) {
        return visit(makeMeanCross<Ema>(parameters));
    }
    if (id == QLatin1String("donchian_breakout") || id == QLatin1String("donchian_trend")) {
        return visit(makeChannelBreak(parameters));
    }
    if (id == QLatin1String("rsi_reversal")) {
        return visit(makeRsiReversal(parameters));
    }
    if (id == QLatin1String("supertrend")) {
        return visit(makeSupertrend(parameters));
    }
    if (id == QLatin1String("macd")) {
        return visit(makeMacdCross(parameters));
    }
    if (id == QLatin1String("momentum")) {
        return visit(makeMomentum(parameters));
    }
    return visit(AnyStrategy(std::move(erased)));
}

} // namespace tf::strategies
