// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/volatility.h"
#include "models/strategies/parameter.h"

namespace tf::strategies {

/// How large a position becomes.
enum class SizingMethod : quint8 {
    FixedUnits,       ///< always the same number of units
    FixedAmount,      ///< always the same amount of quote money
    EquityFraction,   ///< a share of equity
    AtrRisk,          ///< lose at most a share of equity when the stop is hit
    VolatilityTarget, ///< so that the position swings by a wanted volatility a year
    FractionalKelly,  ///< a part of what the own record of wins allows (J. Kelly 1956)
};

/// Settings of all methods; each reads its own.
struct SizingSettings {
    SizingMethod method = SizingMethod::EquityFraction;
    double units = 1;          ///< FixedUnits
    double amount = 1'000;     ///< FixedAmount, quote money
    double fraction = 0.1;     ///< EquityFraction; FractionalKelly until its record is long enough
    double risk = 0.01;        ///< AtrRisk: share of equity
    double riskAtr = 2;        ///< AtrRisk without a stop: its distance in ATR
    int atrLength = 14;        ///< AtrRisk
    double volatility = 0.2;   ///< VolatilityTarget: per year, as a fraction
    int volatilityLength = 30; ///< VolatilityTarget: candles
    double periodsPerYear = 8'760; ///< VolatilityTarget: candles in a year
    double kellyPart = 0.25;       ///< FractionalKelly: how much of the full Kelly share
    int kellyTrades = 20;          ///< FractionalKelly: trades before the record counts
    double largest = 1;            ///< never more than this share of equity

    /// As stored: {"method": "atr_risk", "risk": 0.01, …}; absent ones have their default.
    static Result<SizingSettings> fromJson(const QJsonObject& object);
    QJsonObject toJson() const;
    bool operator==(const SizingSettings&) const = default;
};

/// Describes the settings for a form.
const std::vector<ParameterSpec>& sizingParameters();

/// What an entry needs to be sized. Money in quote asset.
struct SizingRequest {
    double equity = 0;
    double price = 0;        ///< expected fill price
    double stop = undefined; ///< absolute price; NaN when there is none
    double feeRate = 0;      ///< of each fill's value
};

/// Decides how many units an entry takes: step-wise, so that a backtest and a live agent agree. The
/// answer is a plain number; whoever orders rounds it down to the lot of the instrument. Never more
/// than equity covers, fees included: no leverage, and shorts need the same cover.
class PositionSizer {
public:
    explicit PositionSizer(const SizingSettings& settings);

    /// Takes every closed candle, before the entry that it may decide.
    void observe(const market::Candle& candle);
    /// Takes the net result of a closed trade as a fraction of the equity before it (for Kelly).
    void recordTrade(double result);
    /// Units of an entry, 0 when it cannot be sized yet or there is no equity.
    double units(const SizingRequest& request) const;

private:
    double wanted(const SizingRequest& request) const;
    double unitsAtRisk(const SizingRequest& request) const;
    double volatilityShare() const;
    double kellyShare() const;

    SizingSettings m_settings;
    Atr m_atr;
    Stdev m_deviation;
    double m_volatility = undefined; ///< per candle
    double m_close = undefined;
    int m_wins = 0;
    int m_losses = 0;
    int m_trades = 0;
    double m_won = 0;
    double m_lost = 0;
};

} // namespace tf::strategies
