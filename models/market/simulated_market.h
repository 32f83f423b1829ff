// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_feed.h"

#include <array>

namespace tf::market {

/// A made-up instrument of the simulated market.
struct SimulatedInstrument {
    InstrumentId id;
    double startPrice = 100;
    double tickSize = 0.01;
    double yearlyVolatility = 0.8; ///< 0.8 = 80 % in calm weather
    double beta = 1;               ///< how much it follows the market as a whole
    double volumePerHour = 1'000;
};

/// What the market is made from. Equal settings give equal candles.
struct SimulationSettings {
    quint64 seed = 1;
    Interval interval = Interval::OneMinute;
    Instant start; ///< moved to the start of its candle
    std::vector<SimulatedInstrument> instruments;
};

/// Moods of the simulated market, each with its drift and volatility (J. D. Hamilton, "A New
/// Approach to the Economic Analysis of Nonstationary Time Series", 1989).
enum class MarketRegime { Calm, Rising, Falling, Stormy };

/// A seeded market for practice: a common factor and each instrument's own noise, whose drift and
/// volatility switch between regimes by a Markov chain; rare jumps; volume that grows with
/// movement. Prices are multiples of the tick. It resembles a market and predicts nothing.
class SimulatedMarket {
public:
    explicit SimulatedMarket(SimulationSettings settings);

    const SimulationSettings& settings() const { return m_settings; }
    MarketRegime regime() const { return m_regime; }
    /// Open time of the candles that the next step() makes.
    qint64 nextOpenMs() const { return m_openMs; }
    /// One candle of every instrument, in their order.
    void step(std::vector<Candle>& candles);

private:
    /// xoshiro256** (D. Blackman, S. Vigna, 2018): the same numbers on every machine.
    quint64 random();
    double uniform(); ///< [0, 1)
    double normal();  ///< Marsaglia's polar method
    void switchRegime();
    double factorReturn();
    Candle candleOf(const SimulatedInstrument& instrument, double& price, double factor);

    SimulationSettings m_settings;
    std::array<quint64, 4> m_state{};
    std::optional<double> m_spareNormal;
    MarketRegime m_regime = MarketRegime::Calm;
    double m_years; ///< length of a candle
    qint64 m_openMs;
    std::vector<double> m_prices;
};

/// The first `count` candles of every instrument, to be stored like an import.
std::vector<CandleSeries> simulatedSeries(const SimulationSettings& settings, int count);

/// The simulated market as a feed without end, at a chosen speed.
class SimulatedFeed final : public MarketFeed {
public:
    explicit SimulatedFeed(SimulationSettings settings, double speed = FeedPace::fastest);

    const std::vector<FeedChannel>& channels() const override { return m_channels; }
    bool isSimulated() const override { return true; }
    FeedState poll(Instant now, FeedBatch& batch) override;
    std::optional<Instant> nextDue() const override;

    void setSpeed(double speed, Instant now) { m_pace.setSpeed(speed, now); }
    double speed() const { return m_pace.speed(); }
    /// Skips the candles that close at or before `instant`: going on after a restart.
    void skipUntil(Instant instant);

private:
    Instant closesNext() const;

    SimulatedMarket m_market;
    std::vector<FeedChannel> m_channels;
    FeedPace m_pace;
    std::vector<Candle> m_candles;
};

} // namespace tf::market
