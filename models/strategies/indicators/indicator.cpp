// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/indicators/indicator.h"

#include "models/strategies/indicators/momentum.h"
#include "models/strategies/indicators/patterns.h"
#include "models/strategies/indicators/trend.h"
#include "models/strategies/indicators/volume.h"

#include <functional>

namespace tf::strategies {

namespace {

void store(std::span<double> out, double value) {
    out[0] = value;
}
void store(std::span<double> out, const Channel& value) {
    out[0] = value.upper;
    out[1] = value.middle;
    out[2] = value.lower;
}
void store(std::span<double> out, const Adx::Value& value) {
    out[0] = value.adx;
    out[1] = value.plusDi;
    out[2] = value.minusDi;
}
void store(std::span<double> out, const Macd::Value& value) {
    out[0] = value.macd;
    out[1] = value.signal;
    out[2] = value.histogram;
}
void store(std::span<double> out, const Supertrend::Value& value) {
    out[0] = value.line;
    out[1] = value.direction;
}
void store(std::span<double> out, const Stochastic::Value& value) {
    out[0] = value.k;
    out[1] = value.d;
}
void store(std::span<double> out, const Aroon::Value& value) {
    out[0] = value.up;
    out[1] = value.down;
}
void store(std::span<double> out, const Vortex::Value& value) {
    out[0] = value.plus;
    out[1] = value.minus;
}
void store(std::span<double> out, const Ichimoku::Value& value) {
    out[0] = value.tenkan;
    out[1] = value.kijun;
    out[2] = value.spanA;
    out[3] = value.spanB;
}
void store(std::span<double> out, const market::Candle& value) {
    out[0] = value.open;
    out[1] = value.high;
    out[2] = value.low;
    out[3] = value.close;
}
void store(std::span<double> out, const CandlePatterns::Value& value) {
    std::copy(value.begin(), value.end(), out.begin());
}

/// `Step` is callable with a candle and answers something that `store` takes.
template <class T, class Step>
class Adapter final : public Indicator {
public:
    Adapter(T state, Step step, std::size_t outputs)
        : m_state(std::move(state))
        , m_step(step)
        , m_outputs(outputs) {}

    void update(const market::Candle& candle, std::span<double> outputs) override {
        store(outputs, m_step(m_state, candle));
    }
    void run(market::CandleSpan candles, std::vector<std::vector<double>>& outputs) override {
        outputs.assign(m_outputs, std::vector<double>(candles.size()));
        std::array<double, patternCount> values{};
        for (std::size_t i = 0; i < candles.size(); ++i) {
            store(values, m_step(m_state, candles[i]));
            for (std::size_t o = 0; o < m_outputs; ++o) {
                outputs[o][i] = values[o];
            }
        }
    }
    int first() const override { return m_state.first(); }
    std::unique_ptr<Indicator> clone() const override { return std::make_unique<Adapter>(*this); }

private:
    T m_state;
    Step m_step;
    std::size_t m_outputs;
};

constexpr Choice sourceChoices[] = {
    {"close", QT_TRANSLATE_NOOP("strategies", "close")},
    {"open", QT_TRANSLATE_NOOP("strategies", "open")},
    {"high", QT_TRANSLATE_NOOP("strategies", "high")},
    {"low", QT_TRANSLATE_NOOP("strategies", "low")},
    {"hl2", QT_TRANSLATE_NOOP("strategies", "middle of high and low")},
    {"hlc3", QT_TRANSLATE_NOOP("strategies", "typical price (high, low, close)")},
    {"ohlc4", QT_TRANSLATE_NOOP("strategies", "average of all four prices")},
    {"volume", QT_TRANSLATE_NOOP("strategies", "volume")},
};

PriceSource sourceOf(const Parameters& parameters) {
    const QString id = parameters.choice("source");
    for (std::size_t i = 0; i < std::size(sourceChoices); ++i) {
        if (id == QLatin1String(sourceChoices[i].id)) {
            return static_cast<PriceSource>(i);
        }
    }
    return PriceSource::Close;
}

using Factory = std::function<std::unique_ptr<Indicator>(const Parameters&)>;

struct Entry {
    IndicatorKind kind;
    Factory create;
};

template <class T>
std::unique_ptr<Indicator> overCandles(T state, std::size_t outputs) {
    const auto step = [](T& indicator, const market::Candle& candle) {
        return indicator.update(candle);
    };
    return std::make_unique<Adapter<T, decltype(step)>>(std::move(state), step, outputs);
}

template <class T>
std::unique_ptr<Indicator> overSource(T state, const Parameters& parameters, std::size_t outputs) {
    const PriceSource source = sourceOf(parameters);
    const auto step = [source](T& indicator, const market::Candle& candle) {
        return indicator.update(priceOf(candle, source));
    };
    return std::make_unique<Adapter<T, decltype(step)>>(std::move(state), step, outputs);
}

ParameterSpec length(const char* id, int initial, int minimum = 1) {
    return {id,
            ParameterType::Integer,
            QT_TRANSLATE_NOOP("strategies", "Length"),
            QT_TRANSLATE_NOOP("strategies", "How many candles are looked at."),
            QT_TRANSLATE_NOOP("strategies", "candles"),
            static_cast<double>(minimum),
            100'000,
            static_cast<double>(initial)};
}

ParameterSpec named(ParameterSpec spec, const char* name, const char* description) {
    spec.name = name;
    spec.description = description;
    return spec;
}

ParameterSpec width(double initial) {
    return {"k",
            ParameterType::Real,
            QT_TRANSLATE_NOOP("strategies", "Width"),
            QT_TRANSLATE_NOOP("strategies", "How many deviations or ranges the band is away."),
            QT_TRANSLATE_NOOP("strategies", "times"),
            0,
            1'000,
            initial};
}

ParameterSpec source() {
    return {"source",
            ParameterType::Choice,
            QT_TRANSLATE_NOOP("strategies", "Price"),
            QT_TRANSLATE_NOOP("strategies", "Which number of each candle is used."),
            "",
            0,
            0,
            0,
            sourceChoices};
}

const std::vector<const char*>& oneOutput() {
    static const std::vector<const char*> outputs = {"value"};
    return outputs;
}

/// An indicator of one number and one length.
template <class T>
Entry simple(const char* id, const char* name, const char* description, Placement placement,
             int initial, int minimum = 1) {
    return {
        {id, name, description, placement, {length("n", initial, minimum), source()}, oneOutput()},
        [](const Parameters& p) { return overSource(T(p.integer("n")), p, 1); }};
}

/// An indicator of whole candles and one length.
template <class T>
Entry ofCandles(const char* id, const char* name, const char* description, Placement placement,
                int initial, std::vector<const char*> outputs = oneOutput(), int minimum = 1) {
    const std::size_t count = outputs.size();
    return {{id, name, description, placement, {length("n", initial, minimum)}, std::move(outputs)},
            [count](const Parameters& p) { return overCandles(T(p.integer("n")), count); }};
}

/// An indicator without parameters.
template <class T>
Entry plain(const char* id, const char* name, const char* description, Placement placement,
            std::vector<const char*> outputs = oneOutput()) {
    const std::size_t count = outputs.size();
    return {{id, name, description, placement, {}, std::move(outputs)},
            [count](const Parameters&) { return overCandles(T(), count); }};
}

void addMeans(std::vector<Entry>& entries) {
    const auto place = Placement::OnPrice;
    entries.push_back(simple<Sma>("sma", QT_TRANSLATE_NOOP("strategies", "Simple moving average"),
                                  QT_TRANSLATE_NOOP("strategies", "The mean of the last values."),
                                  place, 20));
    entries.push_back(simple<Wma>(
        "wma", QT_TRANSLATE_NOOP("strategies", "Weighted moving average"),
        QT_TRANSLATE_NOOP("strategies", "A mean in which newer values weigh more, step by step."),
        place, 20));
    entries.push_back(simple<Ema>(
        "ema", QT_TRANSLATE_NOOP("strategies", "Exponential moving average"),
        QT_TRANSLATE_NOOP("strategies", "A mean in which older values fade out smoothly."), place,
        20));
    entries.push_back(simple<Rma>(
        "rma", QT_TRANSLATE_NOOP("strategies", "Wilder's moving average"),
        QT_TRANSLATE_NOOP("strategies", "A slow exponential mean, the one inside RSI and ATR."),
        place, 14));
    entries.push_back(simple<Dema>(
        "dema", QT_TRANSLATE_NOOP("strategies", "Double exponential average"),
        QT_TRANSLATE_NOOP("strategies", "An exponential mean with part of its lag taken out."),
        place, 20));
    entries.push_back(simple<Tema>(
        "tema", QT_TRANSLATE_NOOP("strategies", "Triple exponential average"),
        QT_TRANSLATE_NOOP("strategies", "An exponential mean with most of its lag taken out."),
        place, 20));
    entries.push_back(simple<Hma>(
        "hma", QT_TRANSLATE_NOOP("strategies", "Hull moving average"),
        QT_TRANSLATE_NOOP("strategies", "A smooth mean of weighted means with little lag."), place,
        16, 2));
    entries.push_back(
        {{"kama",
          QT_TRANSLATE_NOOP("strategies", "Kaufman's adaptive average"),
          QT_TRANSLATE_NOOP("strategies", "A mean that is quick in trends and slow in noise."),
          place,
          {length("n", 10),
           named(length("fast", 2), QT_TRANSLATE_NOOP("strategies", "Fast length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the average in a straight trend.")),
           named(length("slow", 30), QT_TRANSLATE_NOOP("strategies", "Slow length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the average in pure noise.")),
           source()},
          oneOutput()},
         [](const Parameters& p) {
             return overSource(Kama(p.integer("n"), p.integer("fast"), p.integer("slow")), p, 1);
         }});
}

void addOscillators(std::vector<Entry>& entries) {
    const auto place = Placement::OwnPane;
    entries.push_back(simple<Rsi>(
        "rsi", QT_TRANSLATE_NOOP("strategies", "Relative strength index"),
        QT_TRANSLATE_NOOP("strategies", "Gains against losses, 0 to 100; low is oversold."), place,
        14));
    entries.push_back(
        {{"macd",
          QT_TRANSLATE_NOOP("strategies", "MACD"),
          QT_TRANSLATE_NOOP("strategies", "A fast less a slow exponential mean, and its signal."),
          place,
          {named(length("fast", 12), QT_TRANSLATE_NOOP("strategies", "Fast length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the fast average.")),
           named(length("slow", 26), QT_TRANSLATE_NOOP("strategies", "Slow length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the slow average.")),
           named(length("signal", 9), QT_TRANSLATE_NOOP("strategies", "Signal length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the average of the difference.")),
           source()},
          {"macd", "signal", "histogram"}},
         [](const Parameters& p) {
             return overSource(Macd(p.integer("fast"), p.integer("slow"), p.integer("signal")), p,
                               3);
         }});
    entries.push_back(
        {{"stochastic",
          QT_TRANSLATE_NOOP("strategies", "Stochastic"),
          QT_TRANSLATE_NOOP("strategies", "Where the close lies in the recent range, 0 to 100."),
          place,
          {length("n", 14),
           named(length("k", 3), QT_TRANSLATE_NOOP("strategies", "Smoothing of %K"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the mean over the raw position.")),
           named(length("d", 3), QT_TRANSLATE_NOOP("strategies", "Smoothing of %D"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the mean over %K."))},
          {"k", "d"}},
         [](const Parameters& p) {
             return overCandles(Stochastic(p.integer("n"), p.integer("k"), p.integer("d")), 2);
         }});
    entries.push_back(ofCandles<WilliamsR>(
        "williams_r", QT_TRANSLATE_NOOP("strategies", "Williams %R"),
        QT_TRANSLATE_NOOP("strategies", "Distance from the recent high, -100 to 0."), place, 14));
    entries.push_back(ofCandles<Cci>(
        "cci", QT_TRANSLATE_NOOP("strategies", "Commodity channel index"),
        QT_TRANSLATE_NOOP("strategies", "Distance from the mean in mean deviations."), place, 20));
    entries.push_back(simple<Roc>(
        "roc", QT_TRANSLATE_NOOP("strategies", "Rate of change"),
        QT_TRANSLATE_NOOP("strategies", "Change over n candles in percent."), place, 10));
    entries.push_back(ofCandles<Aroon>(
        "aroon", QT_TRANSLATE_NOOP("strategies", "Aroon"),
        QT_TRANSLATE_NOOP("strategies", "How recent the last high and low are, 0 to 100."), place,
        25, {"up", "down"}));
}

void addRanges(std::vector<Entry>& entries) {
    entries.push_back(plain<TrueRange>(
        "true_range", QT_TRANSLATE_NOOP("strategies", "True range"),
        QT_TRANSLATE_NOOP("strategies", "Range of a candle with the gap before it."),
        Placement::OwnPane));
    entries.push_back(ofCandles<Atr>(
        "atr", QT_TRANSLATE_NOOP("strategies", "Average true range"),
        QT_TRANSLATE_NOOP("strategies", "How far the price moves per candle, in price."),
        Placement::OwnPane, 14));
    entries.push_back(simple<Stdev>("stdev", QT_TRANSLATE_NOOP("strategies", "Standard deviation"),
                                    QT_TRANSLATE_NOOP("strategies", "Spread of the last values."),
                                    Placement::OwnPane, 20));
    entries.push_back({{"bollinger",
                        QT_TRANSLATE_NOOP("strategies", "Bollinger bands"),
                        QT_TRANSLATE_NOOP("strategies", "A mean and bands of k deviations."),
                        Placement::OnPrice,
                        {length("n", 20), width(2), source()},
                        {"upper", "middle", "lower"}},
                       [](const Parameters& p) {
                           return overSource(Bollinger(p.integer("n"), p.real("k")), p, 3);
                       }});
    entries.push_back(
        {{"donchian",
          QT_TRANSLATE_NOOP("strategies", "Donchian channel"),
          QT_TRANSLATE_NOOP("strategies", "Highest high and lowest low of the last candles."),
          Placement::OnPrice,
          {length("n", 20),
           {"include_current", ParameterType::Flag,
            QT_TRANSLATE_NOOP("strategies", "With the current candle"),
            QT_TRANSLATE_NOOP("strategies",
                              "Off: only the candles before it, so it can break out."),
            "", 0, 1, 1}},
          {"upper", "middle", "lower"}},
         [](const Parameters& p) {
             return overCandles(Donchian(p.integer("n"), p.flag("include_current")), 3);
         }});
    entries.push_back(
        {{"keltner",
          QT_TRANSLATE_NOOP("strategies", "Keltner channel"),
          QT_TRANSLATE_NOOP("strategies", "An exponential mean and bands of k average ranges."),
          Placement::OnPrice,
          {length("n", 20), width(2),
           named(length("atr_n", 10), QT_TRANSLATE_NOOP("strategies", "ATR length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the average true range."))},
          {"upper", "middle", "lower"}},
         [](const Parameters& p) {
             return overCandles(Keltner(p.integer("n"), p.real("k"), p.integer("atr_n")), 3);
         }});
    entries.push_back(simple<UlcerIndex>(
        "ulcer", QT_TRANSLATE_NOOP("strategies", "Ulcer index"),
        QT_TRANSLATE_NOOP("strategies", "Depth of the drops from the recent high, in percent."),
        Placement::OwnPane, 14));
    entries.push_back(ofCandles<Choppiness>(
        "choppiness", QT_TRANSLATE_NOOP("strategies", "Choppiness index"),
        QT_TRANSLATE_NOOP("strategies", "High in sideways markets, low in trends, 0 to 100."),
        Placement::OwnPane, 14, oneOutput(), 2));
}

void addTrends(std::vector<Entry>& entries) {
    entries.push_back(ofCandles<Adx>(
        "adx", QT_TRANSLATE_NOOP("strategies", "Average directional index"),
        QT_TRANSLATE_NOOP("strategies", "Strength of a trend, 0 to 100; above 25 is a trend."),
        Placement::OwnPane, 14, {"adx", "plus_di", "minus_di"}));
    entries.push_back(
        {{"supertrend",
          QT_TRANSLATE_NOOP("strategies", "Supertrend"),
          QT_TRANSLATE_NOOP("strategies",
                            "A trailing line of k average ranges, and its direction."),
          Placement::OnPrice,
          {length("n", 10), width(3)},
          {"line", "direction"}},
         [](const Parameters& p) {
             return overCandles(Supertrend(p.integer("n"), p.real("k")), 2);
         }});
    entries.push_back(
        {{"psar",
          QT_TRANSLATE_NOOP("strategies", "Parabolic SAR"),
          QT_TRANSLATE_NOOP("strategies", "A stop that speeds up with the trend."),
          Placement::OnPrice,
          {{"step", ParameterType::Real, QT_TRANSLATE_NOOP("strategies", "Step"),
            QT_TRANSLATE_NOOP("strategies", "Speed added at each new extreme."), "", 0, 1, 0.02},
           {"max", ParameterType::Real, QT_TRANSLATE_NOOP("strategies", "Maximum"),
            QT_TRANSLATE_NOOP("strategies", "Highest speed."), "", 0, 1, 0.2}},
          oneOutput()},
         [](const Parameters& p) { return overCandles(Psar(p.real("step"), p.real("max")), 1); }});
    entries.push_back(ofCandles<Vortex>(
        "vortex", QT_TRANSLATE_NOOP("strategies", "Vortex"),
        QT_TRANSLATE_NOOP("strategies", "Upward and downward movement against the range."),
        Placement::OwnPane, 14, {"plus", "minus"}));
    entries.push_back(simple<Slope>(
        "slope", QT_TRANSLATE_NOOP("strategies", "Slope"),
        QT_TRANSLATE_NOOP("strategies", "Slope of the least-squares line per candle."),
        Placement::OwnPane, 14, 2));
    entries.push_back(plain<HeikinAshi>(
        "heikin_ashi", QT_TRANSLATE_NOOP("strategies", "Heikin-Ashi"),
        QT_TRANSLATE_NOOP("strategies", "Averaged candles that show a trend more calmly."),
        Placement::OnPrice, {"open", "high", "low", "close"}));
    entries.push_back(
        {{"ichimoku",
          QT_TRANSLATE_NOOP("strategies", "Ichimoku"),
          QT_TRANSLATE_NOOP("strategies", "Middles of three ranges, undisplaced."),
          Placement::OnPrice,
          {named(length("tenkan", 9), QT_TRANSLATE_NOOP("strategies", "Tenkan length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the short range.")),
           named(length("kijun", 26), QT_TRANSLATE_NOOP("strategies", "Kijun length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the middle range.")),
           named(length("senkou", 52), QT_TRANSLATE_NOOP("strategies", "Senkou length"),
                 QT_TRANSLATE_NOOP("strategies", "Length of the long range."))},
          {"tenkan", "kijun", "span_a", "span_b"}},
         [](const Parameters& p) {
             return overCandles(
                 Ichimoku(p.integer("tenkan"), p.integer("kijun"), p.integer("senkou")), 4);
         }});
}

void addVolumes(std::vector<Entry>& entries) {
    entries.push_back(
        plain<Obv>("obv", QT_TRANSLATE_NOOP("strategies", "On-balance volume"),
                   QT_TRANSLATE_NOOP("strategies", "Volume added on rises and taken off on falls."),
                   Placement::OwnPane));
    entries.push_back(
        ofCandles<Mfi>("mfi", QT_TRANSLATE_NOOP("strategies", "Money flow index"),
                       QT_TRANSLATE_NOOP("strategies", "An RSI that counts volume, 0 to 100."),
                       Placement::OwnPane, 14));
    entries.push_back(plain<Vwap>(
        "vwap", QT_TRANSLATE_NOOP("strategies", "Volume-weighted price"),
        QT_TRANSLATE_NOOP("strategies", "Mean price of all that was traded since the start."),
        Placement::OnPrice));
    entries.push_back(ofCandles<Cmf>(
        "cmf", QT_TRANSLATE_NOOP("strategies", "Chaikin money flow"),
        QT_TRANSLATE_NOOP("strategies", "Volume that closed high against volume that closed low."),
        Placement::OwnPane, 20));
}

void addPatterns(std::vector<Entry>& entries) {
    entries.push_back(plain<CandlePatterns>(
        "candle_patterns", QT_TRANSLATE_NOOP("strategies", "Candlestick patterns"),
        QT_TRANSLATE_NOOP("strategies", "+100 where a bullish pattern ends, -100 a bearish one."),
        Placement::OwnPane,
        {"doji", "engulfing", "hammer", "shooting_star", "harami", "morning_star", "evening_star",
         "piercing", "dark_cloud", "marubozu"}));
}

const std::vector<Entry>& entries() {
    static const std::vector<Entry> all = [] {
        std::vector<Entry> made;
        addMeans(made);
        addOscillators(made);
        addRanges(made);
        addTrends(made);
        addVolumes(made);
        addPatterns(made);
        return made;
    }();
    return all;
}

} // namespace

double priceOf(const market::Candle& candle, PriceSource source) {
    switch (source) {
    case PriceSource::Close:
        return candle.close;
    case PriceSource::Open:
        return candle.open;
    case PriceSource::High:
        return candle.high;
    case PriceSource::Low:
        return candle.low;
    case PriceSource::Middle:
        return (candle.high + candle.low) / 2;
    case PriceSource::Typical:
        return candle.typical();
    case PriceSource::Average:
        return (candle.open + candle.high + candle.low + candle.close) / 4;
    case PriceSource::Volume:
        return candle.volume;
    }
    return candle.close;
}

const ParameterSpec* IndicatorKind::find(QStringView parameterId) const {
    for (const ParameterSpec& spec : parameters) {
        if (parameterId == QLatin1String(spec.id)) {
            return &spec;
        }
    }
    return nullptr;
}

int IndicatorKind::outputIndex(QStringView output) const {
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (output == QLatin1String(outputs[i])) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

const std::vector<IndicatorKind>& indicatorKinds() {
    static const std::vector<IndicatorKind> kinds = [] {
        std::vector<IndicatorKind> made;
        for (const Entry& entry : entries()) {
            made.push_back(entry.kind);
        }
        return made;
    }();
    return kinds;
}

const IndicatorKind* findIndicatorKind(QStringView id) {
    for (const IndicatorKind& kind : indicatorKinds()) {
        if (id == QLatin1String(kind.id)) {
            return &kind;
        }
    }
    return nullptr;
}

std::vector<ParameterProblem> checkIndicator(const IndicatorKind& kind,
                                             const QJsonObject& parameters) {
    return checkParameters(kind.parameters, parameters);
}

Result<std::unique_ptr<Indicator>> createIndicator(QStringView id, const QJsonObject& parameters) {
    for (const Entry& entry : entries()) {
        if (id == QLatin1String(entry.kind.id)) {
            const auto problems = checkIndicator(entry.kind, parameters);
            if (!problems.empty()) {
                return Error{ErrorCode::BadParameter, problems.front().sentence};
            }
            return entry.create(Parameters(entry.kind.parameters, parameters));
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no indicator %1").arg(id)};
}

} // namespace tf::strategies
