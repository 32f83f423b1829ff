// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/simulated_market.h"

#include "models/core/assert.h"

#include <bit>
#include <cmath>

namespace tf::market {

namespace {

/// Yearly drift and volatility of the common factor, and how many days a regime lasts on average.
struct RegimeTraits {
    double drift;
    double volatility;
    double days;
};

constexpr std::array<RegimeTraits, 4> traits = {{
    {0.05, 0.35, 6},  // calm
    {2.00, 0.50, 4},  // rising
    {-2.20, 0.65, 3}, // falling
    {0.00, 1.40, 1},  // stormy
}};

constexpr double jumpsPerYear = 40;
constexpr double jumpSize = 0.02;
constexpr int pathSteps = 8; ///< points inside a candle that give its high and low

const RegimeTraits& traitsOf(MarketRegime regime) {
    return traits[static_cast<std::size_t>(regime)];
}

double onTick(double price, double tick) {
    return std::max(1.0, std::round(price / tick)) * tick;
}

/// splitmix64, to spread a small seed over the whole state.
quint64 spread(quint64& seed) {
    seed += 0x9E3779B97F4A7C15ULL;
    quint64 z = seed;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

SimulatedMarket::SimulatedMarket(SimulationSettings settings)
    : m_settings(std::move(settings))
    , m_years(static_cast<double>(lengthMs(m_settings.interval)) /
              (365.0 * static_cast<double>(dayMs)))
    , m_openMs(candleOpenMs(m_settings.start.toMs(), m_settings.interval)) {
    quint64 seed = m_settings.seed;
    for (quint64& word : m_state) {
        word = spread(seed);
    }
    for (const SimulatedInstrument& instrument : m_settings.instruments) {
        TF_ASSERT(instrument.startPrice > 0 && instrument.tickSize > 0);
        m_prices.push_back(onTick(instrument.startPrice, instrument.tickSize));
    }
}

void SimulatedMarket::step(std::vector<Candle>& candles) {
    candles.clear();
    switchRegime();
    const double factor = factorReturn();
    for (std::size_t i = 0; i < m_prices.size(); ++i) {
        candles.push_back(candleOf(m_settings.instruments[i], m_prices[i], factor));
    }
    m_openMs += lengthMs(m_settings.interval);
}

quint64 SimulatedMarket::random() {
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double SimulatedMarket::uniform() {
    return static_cast<double>(random() >> 11) * 0x1p-53;
}

double SimulatedMarket::normal() {
    if (m_spareNormal) {
        return *std::exchange(m_spareNormal, std::nullopt);
    }
    double x = 0;
    double y = 0;
    double square = 0;
    do {
        x = 2 * uniform() - 1;
        y = 2 * uniform() - 1;
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double scale = std::sqrt(-2 * std::log(square) / square);
    m_spareNormal = y * scale;
    return x * scale;
}

void SimulatedMarket::switchRegime() {
    const double leaving = m_years * 365 / traitsOf(m_regime).days;
    if (uniform() < leaving) {
        const auto other = static_cast<int>(uniform() * 3) + 1;
        m_regime = static_cast<MarketRegime>((static_cast<int>(m_regime) + other) % 4);
    }
}

double SimulatedMarket::factorReturn() {
    const RegimeTraits& regime = traitsOf(m_regime);
    double moved = regime.drift * m_years + regime.volatility * std::sqrt(m_years) * normal();
    if (uniform() < jumpsPerYear * m_years) {
        moved += jumpSize * normal();
    }
    return moved;
}

Candle SimulatedMarket::candleOf(const SimulatedInstrument& instrument, double& price,
                                 double factor) {
    const double calm = traitsOf(MarketRegime::Calm).volatility;
    const double mood = traitsOf(m_regime).volatility / calm;
    const double own = instrument.yearlyVolatility * 0.6 * mood * std::sqrt(m_years);
    Candle candle{m_openMs, price, price, price, price, 0};
    double logPrice = std::log(price);
    const double stepSize = own / std::sqrt(double(pathSteps));
    for (int i = 0; i < pathSteps; ++i) {
        logPrice += instrument.beta * factor / pathSteps + stepSize * normal();
        candle.close = onTick(std::exp(logPrice), instrument.tickSize);
        candle.high = std::max(candle.high, candle.close);
        candle.low = std::min(candle.low, candle.close);
    }
    const double move = std::abs(std::log(candle.close / candle.open)) / std::max(own, 1e-12);
    const double usual = instrument.volumePerHour * m_years * 365 * 24;
    const double volume = usual * std::exp(0.5 * normal()) * (0.5 + 0.5 * move);
    candle.volume = std::round(volume * 1e6) / 1e6;
    price = candle.close;
    return candle;
}

std::vector<CandleSeries> simulatedSeries(const SimulationSettings& settings, int count) {
    SimulatedMarket market(settings);
    std::vector<CandleSeries> series(settings.instruments.size(),
                                     CandleSeries{settings.interval, {}});
    std::vector<Candle> candles;
    for (int i = 0; i < count; ++i) {
        market.step(candles);
        for (std::size_t k = 0; k < candles.size(); ++k) {
            series[k].candles.push_back(candles[k]);
        }
    }
    return series;
}

SimulatedFeed::SimulatedFeed(SimulationSettings settings, double speed)
    : m_market(std::move(settings))
    , m_pace(speed) {
    for (const SimulatedInstrument& instrument : m_market.settings().instruments) {
        m_channels.push_back({instrument.id, m_market.settings().interval});
    }
}

FeedState SimulatedFeed::poll(Instant now, FeedBatch& batch) {
    batch.candles.clear();
    if (m_channels.empty()) {
        return FeedState::Ended;
    }
    if (!m_pace.isDue(closesNext(), now)) {
        return FeedState::Waiting;
    }
    batch.closesAt = closesNext();
    m_market.step(m_candles);
    for (std::size_t channel = 0; channel < m_candles.size(); ++channel) {
        batch.candles.push_back({channel, m_candles[channel]});
    }
    return FeedState::Ready;
}

std::optional<Instant> SimulatedFeed::nextDue() const {
    return m_channels.empty() ? std::nullopt : m_pace.due(closesNext());
}

void SimulatedFeed::skipUntil(Instant instant) {
    while (!m_channels.empty() && closesNext() <= instant) {
        m_market.step(m_candles);
    }
}

Instant SimulatedFeed::closesNext() const {
    return Instant::fromMs(m_market.nextOpenMs() + lengthMs(m_market.settings().interval));
}

} // namespace tf::market
