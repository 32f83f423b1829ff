// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/sizing.h"

#include "models/strategies/shared_parameters.h"

#include <QCoreApplication>

namespace tf::strategies {

namespace {

constexpr Choice methodChoices[] = {
    {"fixed_units", QT_TRANSLATE_NOOP("strategies", "fixed number of units")},
    {"fixed_amount", QT_TRANSLATE_NOOP("strategies", "fixed amount")},
    {"equity_fraction", QT_TRANSLATE_NOOP("strategies", "share of equity")},
    {"atr_risk", QT_TRANSLATE_NOOP("strategies", "risk per trade")},
    {"volatility_target", QT_TRANSLATE_NOOP("strategies", "volatility target")},
    {"fractional_kelly", QT_TRANSLATE_NOOP("strategies", "part of Kelly")},
};

constexpr double mostUnits = 1e15;
constexpr double mostMoney = 1e15;

void addAmounts(std::vector<ParameterSpec>& specs, const SizingSettings& defaults) {
    specs.push_back({"method", ParameterType::Choice, QT_TRANSLATE_NOOP("strategies", "Method"),
                     QT_TRANSLATE_NOOP("strategies", "How large a position becomes."), "", 0, 0,
                     static_cast<double>(defaults.method), methodChoices});
    specs.push_back(realSpec("units", QT_TRANSLATE_NOOP("strategies", "Units"),
                             QT_TRANSLATE_NOOP("strategies", "Size of each position in units."),
                             QT_TRANSLATE_NOOP("strategies", "units"), 1e-12, mostUnits,
                             defaults.units));
    specs.push_back(realSpec("amount", QT_TRANSLATE_NOOP("strategies", "Amount"),
                             QT_TRANSLATE_NOOP("strategies", "Size of each position in money."),
                             QT_TRANSLATE_NOOP("strategies", "quote asset"), 1e-12, mostMoney,
                             defaults.amount));
    specs.push_back(fractionSpec(
        "fraction", QT_TRANSLATE_NOOP("strategies", "Share of equity"),
        QT_TRANSLATE_NOOP("strategies", "How much of the equity goes into a position."), 0.0001, 1,
        defaults.fraction));
    specs.push_back(fractionSpec(
        "largest", QT_TRANSLATE_NOOP("strategies", "Largest share"),
        QT_TRANSLATE_NOOP("strategies", "No position is larger than this share of equity."), 0.0001,
        1, defaults.largest));
}

void addRisks(std::vector<ParameterSpec>& specs, const SizingSettings& defaults) {
    specs.push_back(fractionSpec("risk", QT_TRANSLATE_NOOP("strategies", "Risk per trade"),
                                 QT_TRANSLATE_NOOP("strategies",
                                                   "Share of equity that is lost at most when the "
                                                   "stop is hit at its price."),
                                 0.0001, 0.5, defaults.risk));
    specs.push_back(realSpec("risk_atr", QT_TRANSLATE_NOOP("strategies", "Risk without a stop"),
                             QT_TRANSLATE_NOOP("strategies",
                                               "Distance that is taken for the stop where there is "
                                               "none."),
                             "ATR", 0.1, 100, defaults.riskAtr));
    specs.push_back(integerSpec(
        "atr_length", QT_TRANSLATE_NOOP("strategies", "ATR length"),
        QT_TRANSLATE_NOOP("strategies", "Over how many candles the average range is taken."), 1,
        10'000, defaults.atrLength));
    specs.push_back(
        fractionSpec("volatility", QT_TRANSLATE_NOOP("strategies", "Volatility target"),
                     QT_TRANSLATE_NOOP("strategies", "How much the position may swing in a year."),
                     0.001, 10, defaults.volatility));
    specs.push_back(integerSpec(
        "volatility_length", QT_TRANSLATE_NOOP("strategies", "Volatility length"),
        QT_TRANSLATE_NOOP("strategies", "Over how many candles volatility is measured."), 2, 10'000,
        defaults.volatilityLength));
    specs.push_back(realSpec(
        "periods_per_year", QT_TRANSLATE_NOOP("strategies", "Candles per year"),
        QT_TRANSLATE_NOOP("strategies", "Turns volatility per candle into volatility a year."),
        QT_TRANSLATE_NOOP("strategies", "candles"), 1, 600'000, defaults.periodsPerYear));
    specs.push_back(
        fractionSpec("kelly_part", QT_TRANSLATE_NOOP("strategies", "Part of Kelly"),
                     QT_TRANSLATE_NOOP("strategies", "How much of the full Kelly share is taken."),
                     0.01, 1, defaults.kellyPart));
    ParameterSpec trades =
        integerSpec("kelly_trades", QT_TRANSLATE_NOOP("strategies", "Trades before Kelly"),
                    QT_TRANSLATE_NOOP("strategies",
                                      "Until so many trades the share of equity is used instead."),
                    1, 10'000, defaults.kellyTrades);
    trades.unit = QT_TRANSLATE_NOOP("strategies", "trades");
    specs.push_back(trades);
}

SizingMethod methodOf(const QString& id) {
    for (std::size_t i = 0; i < std::size(methodChoices); ++i) {
        if (id == QLatin1String(methodChoices[i].id)) {
            return static_cast<SizingMethod>(i);
        }
    }
    return SizingMethod::EquityFraction;
}

} // namespace

const std::vector<ParameterSpec>& sizingParameters() {
    static const std::vector<ParameterSpec> specs = [] {
        std::vector<ParameterSpec> made;
        addAmounts(made, {});
        addRisks(made, {});
        return made;
    }();
    return specs;
}

Result<SizingSettings> SizingSettings::fromJson(const QJsonObject& object) {
    const auto problems = checkParameters(sizingParameters(), object);
    if (!problems.empty()) {
        return Error{ErrorCode::BadParameter, problems.front().sentence};
    }
    const Parameters p(sizingParameters(), object);
    SizingSettings settings;
    settings.method = methodOf(p.choice("method"));
    settings.units = p.real("units");
    settings.amount = p.real("amount");
    settings.fraction = p.real("fraction");
    settings.risk = p.real("risk");
    settings.riskAtr = p.real("risk_atr");
    settings.atrLength = p.integer("atr_length");
    settings.volatility = p.real("volatility");
    settings.volatilityLength = p.integer("volatility_length");
    settings.periodsPerYear = p.real("periods_per_year");
    settings.kellyPart = p.real("kelly_part");
    settings.kellyTrades = p.integer("kelly_trades");
    settings.largest = p.real("largest");
    return settings;
}

QJsonObject SizingSettings::toJson() const {
    return {{QStringLiteral("method"),
             QString::fromLatin1(methodChoices[static_cast<std::size_t>(method)].id)},
            {QStringLiteral("units"), units},
            {QStringLiteral("amount"), amount},
            {QStringLiteral("fraction"), fraction},
            {QStringLiteral("risk"), risk},
            {QStringLiteral("risk_atr"), riskAtr},
            {QStringLiteral("atr_length"), atrLength},
            {QStringLiteral("volatility"), volatility},
            {QStringLiteral("volatility_length"), volatilityLength},
            {QStringLiteral("periods_per_year"), periodsPerYear},
            {QStringLiteral("kelly_part"), kellyPart},
            {QStringLiteral("kelly_trades"), kellyTrades},
            {QStringLiteral("largest"), largest}};
}

PositionSizer::PositionSizer(const SizingSettings& settings)
    : m_settings(settings)
    , m_atr(settings.atrLength)
    , m_deviation(settings.volatilityLength) {}

void PositionSizer::observe(const market::Candle& candle) {
    m_atr.update(candle);
    const double change = std::log(candle.close / m_close);
    m_close = candle.close;
    if (!std::isnan(change)) {
        m_volatility = m_deviation.update(change);
    }
}

void PositionSizer::recordTrade(double result) {
    ++m_trades;
    if (result > 0) {
        ++m_wins;
        m_won += result;
    } else if (result < 0) {
        ++m_losses;
        m_lost -= result;
    }
}

double PositionSizer::units(const SizingRequest& request) const {
    if (!(request.equity > 0 && request.price > 0)) {
        return 0;
    }
    const double covered = request.equity / (request.price * (1 + request.feeRate));
    const double units = std::min({wanted(request), covered, covered * m_settings.largest});
    return units > 0 ? units : 0;
}

double PositionSizer::wanted(const SizingRequest& request) const {
    const double all = request.equity / request.price;
    switch (m_settings.method) {
    case SizingMethod::FixedUnits:
        return m_settings.units;
    case SizingMethod::FixedAmount:
        return m_settings.amount / request.price;
    case SizingMethod::EquityFraction:
        return m_settings.fraction * all;
    case SizingMethod::AtrRisk:
        return unitsAtRisk(request);
    case SizingMethod::VolatilityTarget:
        return volatilityShare() * all;
    case SizingMethod::FractionalKelly:
        return kellyShare() * all;
    }
    return 0;
}

double PositionSizer::unitsAtRisk(const SizingRequest& request) const {
    const double distance = std::isnan(request.stop) ? m_settings.riskAtr * m_atr.value()
                                                     : std::abs(request.price - request.stop);
    const double exitPrice = std::isnan(request.stop) ? request.price : request.stop;
    // Both fees belong to what is lost.
    const double lostPerUnit = distance + request.feeRate * (request.price + exitPrice);
    return lostPerUnit > 0 ? m_settings.risk * request.equity / lostPerUnit : 0;
}

double PositionSizer::volatilityShare() const {
    const double yearly = m_volatility * std::sqrt(m_settings.periodsPerYear);
    return yearly > 0 ? m_settings.volatility / yearly : 0;
}

double PositionSizer::kellyShare() const {
    if (m_trades < m_settings.kellyTrades) {
        return m_settings.fraction;
    }
    if (m_wins == 0) {
        return 0;
    }
    if (m_losses == 0) {
        return m_settings.kellyPart;
    }
    const double share = static_cast<double>(m_wins) / m_trades;
    const double payoff = (m_won / m_wins) / (m_lost / m_losses);
    return m_settings.kellyPart * (share - (1 - share) / payoff);
}

} // namespace tf::strategies
