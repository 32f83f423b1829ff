// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/backtest.h"

#include <QtEndian>
#include <bit>

namespace tf::trading {

namespace {

constexpr int formatVersion = 1;

/// Little-endian 64-bit words, compressed, as text.
template <class T>
QString packed(const std::vector<T>& values) {
    static_assert(sizeof(T) == sizeof(quint64));
    QByteArray bytes(static_cast<qsizetype>(values.size() * sizeof(T)), Qt::Uninitialized);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto word = std::bit_cast<quint64>(values[i]);
        qToLittleEndian(word, bytes.data() + i * sizeof word);
    }
    return QString::fromLatin1(qCompress(bytes).toBase64());
}

template <class T>
Result<std::vector<T>> unpacked(const QJsonValue& text) {
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(text.toString().toLatin1()));
    if (bytes.size() % qsizetype(sizeof(quint64)) != 0) {
        return Error{ErrorCode::InvalidText, QStringLiteral("a packed curve is cut off")};
    }
    std::vector<T> values(static_cast<size_t>(bytes.size()) / sizeof(quint64));
    for (size_t i = 0; i < values.size(); ++i) {
        const auto word = qFromLittleEndian<quint64>(bytes.constData() + i * sizeof(quint64));
        values[i] = std::bit_cast<T>(word);
    }
    return values;
}

QJsonObject legToJson(const BacktestLeg& leg) {
    QJsonObject json = {
        {QStringLiteral("name"), leg.name},
        {QStringLiteral("strategy"), leg.strategy.toJson()},
        {QStringLiteral("symbol"), leg.symbol},
        {QStringLiteral("interval"), QString(market::intervalName(leg.interval))},
        {QStringLiteral("share"), leg.share},
        {QStringLiteral("lot"), leg.lot},
        {QStringLiteral("multiplier"), leg.multiplier},
        {QStringLiteral("tick"), leg.tick},
    };
    if (!leg.instrument.isNull()) {
        json[QStringLiteral("instrument")] = leg.instrument.toString();
    }
    return json;
}

Result<BacktestLeg> legFromJson(const QJsonObject& json) {
    BacktestLeg leg;
    TF_TRY(leg.strategy, strategies::StrategyConfig::fromJson(json.value(u"strategy").toObject()));
    if (json.contains(u"instrument")) { // absent: candles that belong to no workspace
        TF_TRY(leg.instrument, market::InstrumentId::parse(json.value(u"instrument").toString()));
    }
    const QString interval = json.value(u"interval").toString();
    const auto parsed = market::intervalFromName(interval);
    if (!parsed) {
        return Error{ErrorCode::InvalidText, QStringLiteral("interval \"%1\"").arg(interval)};
    }
    leg.interval = *parsed;
    leg.name = json.value(u"name").toString();
    leg.symbol = json.value(u"symbol").toString();
    leg.share = json.value(u"share").toDouble(leg.share);
    leg.lot = json.value(u"lot").toDouble(leg.lot);
    leg.multiplier = json.value(u"multiplier").toDouble(leg.multiplier);
    leg.tick = json.value(u"tick").toDouble(leg.tick);
    return leg;
}

QJsonValue timeToJson(std::optional<Instant> time) {
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

Result<std::optional<Instant>> timeFromJson(const QJsonValue& value) {
    if (!value.isString()) {
        return std::optional<Instant>();
    }
    TF_TRY(const Instant time, Instant::parse(value.toString()));
    return std::optional(time);
}

QJsonObject legResultToJson(const LegResult& leg) {
    return {
        {QStringLiteral("name"), leg.name},
        {QStringLiteral("symbol"), leg.symbol},
        {QStringLiteral("trades"), leg.trades},
        {QStringLiteral("profit"), leg.profit},
        {QStringLiteral("fees"), leg.fees},
        {QStringLiteral("slippage"), leg.slippage},
        {QStringLiteral("bars"), leg.bars},
        {QStringLiteral("bars_in_market"), leg.barsInMarket},
        {QStringLiteral("contribution"), leg.contribution},
        {QStringLiteral("linked_contribution"), leg.linkedContribution},
    };
}

LegResult legResultFromJson(const QJsonObject& json) {
    LegResult leg;
    leg.name = json.value(u"name").toString();
    leg.symbol = json.value(u"symbol").toString();
    leg.trades = json.value(u"trades").toInteger();
    leg.profit = json.value(u"profit").toDouble();
    leg.fees = json.value(u"fees").toDouble();
    leg.slippage = json.value(u"slippage").toDouble();
    leg.bars = json.value(u"bars").toInteger();
    leg.barsInMarket = json.value(u"bars_in_market").toInteger();
    leg.contribution = json.value(u"contribution").toDouble();
    leg.linkedContribution = json.value(u"linked_contribution").toDouble();
    return leg;
}

template <class T, class Write>
QJsonArray arrayOf(const std::vector<T>& values, Write write) {
    QJsonArray array;
    for (const T& value : values) {
        array.append(write(value));
    }
    return array;
}

} // namespace

QJsonObject BacktestRequest::toJson() const {
    return {
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("name"), name},
        {QStringLiteral("legs"), arrayOf(legs, legToJson)},
        {QStringLiteral("from"), timeToJson(from)},
        {QStringLiteral("to"), timeToJson(to)},
        {QStringLiteral("capital"), capital},
        {QStringLiteral("costs"), costs.toJson()},
        {QStringLiteral("sizing"), sizing.toJson()},
        {QStringLiteral("orders"), orders.toJson()},
        {QStringLiteral("latency_bars"), latencyBars},
        {QStringLiteral("closes_at_end"), closesAtEnd},
        {QStringLiteral("risk_free_annual"), riskFreeAnnual},
        {QStringLiteral("each_point"), sampling == analytics::Sampling::EachPoint},
        {QStringLiteral("periods_per_year"), periodsPerYear},
        {QStringLiteral("trials"), trials},
        {QStringLiteral("trial_variance"), trialVariance},
    };
}

Result<BacktestRequest> BacktestRequest::fromJson(const QJsonObject& json) {
    if (json.value(u"version").toInt() != formatVersion) {
        return Error{ErrorCode::UnknownFormat, QStringLiteral("not a backtest of this version")};
    }
    BacktestRequest request;
    for (const QJsonValue value : json.value(u"legs").toArray()) {
        TF_TRY(BacktestLeg leg, legFromJson(value.toObject()));
        request.legs.push_back(std::move(leg));
    }
    TF_TRY(request.from, timeFromJson(json.value(u"from")));
    TF_TRY(request.to, timeFromJson(json.value(u"to")));
    TF_TRY(request.costs, CostModel::fromJson(json.value(u"costs").toObject()));
    TF_TRY(request.sizing, Sizing::fromJson(json.value(u"sizing").toObject()));
    TF_TRY(request.orders, OrderStyle::fromJson(json.value(u"orders").toObject()));
    request.name = json.value(u"name").toString();
    request.capital = json.value(u"capital").toDouble(request.capital);
    request.latencyBars = json.value(u"latency_bars").toInt();
    request.closesAtEnd = json.value(u"closes_at_end").toBool(true);
    request.riskFreeAnnual = json.value(u"risk_free_annual").toDouble();
    request.sampling = json.value(u"each_point").toBool() ? analytics::Sampling::EachPoint
                                                          : analytics::Sampling::Daily;
    request.periodsPerYear = json.value(u"periods_per_year").toDouble(request.periodsPerYear);
    request.trials = json.value(u"trials").toInteger(1);
    request.trialVariance = json.value(u"trial_variance").toDouble();
    return request;
}

QJsonObject BacktestResult::toJson() const {
    return {
        {QStringLiteral("request"), request.toJson()},
        {QStringLiteral("times"), packed(times)},
        {QStringLiteral("equity"), packed(equity)},
        {QStringLiteral("benchmark"), packed(benchmark)},
        {QStringLiteral("trades"), arrayOf(trades, [](const Trade& t) { return t.toJson(); })},
        {QStringLiteral("legs"), arrayOf(legs, legResultToJson)},
        {QStringLiteral("sheet"), sheet.toJson()},
        {QStringLiteral("candles"), candles},
        {QStringLiteral("bars_in_market"), barsInMarket},
        {QStringLiteral("gaps"), gaps},
        {QStringLiteral("is_free"), isFree},
        {QStringLiteral("is_simulated"), isSimulated},
    };
}

Result<BacktestResult> BacktestResult::fromJson(const QJsonObject& json) {
    BacktestResult result;
    TF_TRY(result.request, BacktestRequest::fromJson(json.value(u"request").toObject()));
    TF_TRY(result.times, unpacked<Instant>(json.value(u"times")));
    TF_TRY(result.equity, unpacked<double>(json.value(u"equity")));
    TF_TRY(result.benchmark, unpacked<double>(json.value(u"benchmark")));
    TF_TRY(result.sheet, analytics::PerformanceSheet::fromJson(json.value(u"sheet").toObject()));
    if (result.times.size() != result.equity.size()) {
        return Error{ErrorCode::InvalidText, QStringLiteral("times and equity differ in length")};
    }
    for (const QJsonValue value : json.value(u"trades").toArray()) {
        result.trades.push_back(Trade::fromJson(value.toArray()));
    }
    for (const QJsonValue value : json.value(u"legs").toArray()) {
        result.legs.push_back(legResultFromJson(value.toObject()));
    }
    result.candles = json.value(u"candles").toInteger();
    result.barsInMarket = json.value(u"bars_in_market").toInteger();
    result.gaps = json.value(u"gaps").toInteger();
    result.isFree = json.value(u"is_free").toBool();
    result.isSimulated = json.value(u"is_simulated").toBool();
    return result;
}

} // namespace tf::trading
