// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/sizing.h"

#include <array>

namespace tf::trading {

namespace {

constexpr std::array methodNames = {"all_in",          "fixed",     "fixed_amount",
                                    "equity_fraction", "stop_risk", "volatility_target",
                                    "kelly_fraction"};
static_assert(methodNames.size() == static_cast<size_t>(SizingMethod::KellyFraction) + 1);

double roundedToLot(double units, double lot) {
    return lot == 1 ? std::floor(units) : std::floor(units / lot) * lot;
}

/// The most units that `money` covers with their fee (rule 6: the fee on the quoted price).
double affordable(double money, const FeeModel& fees, const EntryTerms& terms) {
    constexpr double almostOne = 1 - 0x1p-52;
    const double perUnit =
        terms.price * terms.multiplier + terms.open * fees.rate + fees.fixed + fees.perUnit;
    return money > 0 ? money * almostOne / perUnit : 0;
}

bool isCovered(double units, const FeeModel& fees, const EntryTerms& terms) {
    const double cost = units * terms.price * terms.multiplier + fees.of(units, terms.open);
    return terms.isMargined || cost <= terms.cover;
}

/// What the method wants, before cover, maximum and lot. NaN: not known, no entry.
double wantedUnits(const Sizing& sizing, const TradeRecord& record, const EntryTerms& terms) {
    const double unitPrice = terms.price * terms.multiplier;
    switch (sizing.method) {
    case SizingMethod::AllIn:
    case SizingMethod::FixedUnits:
        return sizing.value;
    case SizingMethod::FixedAmount:
        return sizing.value / unitPrice;
    case SizingMethod::EquityFraction:
        return sizing.value * terms.equity / unitPrice;
    case SizingMethod::StopRisk: {
        const double distance = std::isnan(terms.stop) ? sizing.atrMultiple * terms.atr
                                                       : std::abs(terms.price - terms.stop);
        return sizing.value * terms.equity / (distance * terms.multiplier);
    }
    case SizingMethod::VolatilityTarget:
        return sizing.value / terms.volatility * terms.equity / unitPrice;
    case SizingMethod::KellyFraction: {
        const double share =
            record.count() < sizing.kellyTrades ? sizing.starting : sizing.value * record.kelly();
        return share * terms.equity / unitPrice;
    }
    }
    return 0;
}

} // namespace

void TradeRecord::add(double net) {
    wins += net > 0 ? 1 : 0;
    losses += net < 0 ? 1 : 0;
    won += std::max(net, 0.0);
    lost += std::max(-net, 0.0);
}

double TradeRecord::kelly() const {
    if (losses == 0 || wins == 0) {
        return wins > 0 ? 1 : 0;
    }
    const double rate = static_cast<double>(wins) / count();
    const double payoff = (won / wins) / (lost / losses);
    return std::max(0.0, rate - (1 - rate) / payoff);
}

double entryUnits(const Sizing& sizing, const FeeModel& fees, const TradeRecord& record,
                  const EntryTerms& terms) {
    if (sizing.method == SizingMethod::AllIn) {
        const double most = affordable(std::min(terms.equity, terms.cover), fees, terms);
        return roundedToLot(std::min(most, terms.mostUnits), terms.lot);
    }
    if (sizing.method == SizingMethod::FixedUnits) {
        const double units = std::min(sizing.value, roundedToLot(terms.mostUnits, terms.lot));
        return isCovered(units, fees, terms) ? units : 0;
    }
    const double wanted = wantedUnits(sizing, record, terms);
    if (!(wanted > 0)) {
        return 0;
    }
    const double share = affordable(std::max(0.0, sizing.maximum * terms.equity), fees, terms);
    const double covered = affordable(terms.cover, fees, terms);
    return roundedToLot(std::min({wanted, share, covered, terms.mostUnits}), terms.lot);
}

Result<void> Sizing::check() const {
    const bool isFraction = method == SizingMethod::EquityFraction ||
                            method == SizingMethod::StopRisk ||
                            method == SizingMethod::KellyFraction;
    const bool isGood = std::isfinite(value) && value > 0 && (!isFraction || value <= 1) &&
                        atrMultiple > 0 && maximum > 0 && maximum <= 1 && kellyTrades >= 1 &&
                        starting >= 0 && starting <= 1;
    if (!isGood) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("the position size is out of range")};
    }
    return {};
}

QJsonObject Sizing::toJson() const {
    return {
        {QStringLiteral("method"), QLatin1String(methodNames[static_cast<size_t>(method)])},
        {QStringLiteral("value"), value},
        {QStringLiteral("atr_multiple"), atrMultiple},
        {QStringLiteral("maximum"), maximum},
        {QStringLiteral("kelly_trades"), kellyTrades},
        {QStringLiteral("starting"), starting},
    };
}

Result<Sizing> Sizing::fromJson(const QJsonObject& json) {
    Sizing sizing;
    const QString text = json.value(u"method").toString(QStringLiteral("all_in"));
    const auto name = std::find_if(methodNames.begin(), methodNames.end(),
                                   [&](const char* n) { return text == QLatin1String(n); });
    if (name == methodNames.end()) {
        return Error{ErrorCode::InvalidText, QStringLiteral("sizing \"%1\"").arg(text)};
    }
    sizing.method = static_cast<SizingMethod>(name - methodNames.begin());
    sizing.value = json.value(u"value").toDouble(sizing.value);
    sizing.atrMultiple = json.value(u"atr_multiple").toDouble(sizing.atrMultiple);
    sizing.maximum = json.value(u"maximum").toDouble(sizing.maximum);
    sizing.kellyTrades = json.value(u"kelly_trades").toInt(sizing.kellyTrades);
    sizing.starting = json.value(u"starting").toDouble(sizing.starting);
    TF_CHECK(sizing.check());
    return sizing;
}

} // namespace tf::trading
