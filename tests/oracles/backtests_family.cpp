// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/backtests_family.h"

#include "models/trading/backtest.h"
#include "tests/oracles/json_agreement.h"

#include <QJsonArray>

namespace tf::oracle {

using namespace tf::trading;

namespace {

using market::Candle;

std::optional<std::vector<Candle>> readCandles(const QJsonObject& oneCase, const CaseFile& file) {
    const auto path = file.locate(oneCase.value(u"data").toString());
    const auto table = path ? readNumbers(*path, oneCase.value(u"bars").toInt(-1)) : std::nullopt;
    if (!table || table->columns.size() < 5) {
        return std::nullopt;
    }
    std::vector<Candle> candles(table->columns.front().size());
    const auto* volume = table->column(QStringLiteral("volume"));
    const std::vector<double>& at = table->columns.front();
    for (size_t i = 0; i < candles.size(); ++i) {
        const bool hasTime = !std::isnan(at[i]);
        candles[i].openMs = hasTime ? static_cast<qint64>(at[i]) : qint64(i) * market::dayMs;
        candles[i].open = (*table->column(QStringLiteral("open")))[i];
        candles[i].high = (*table->column(QStringLiteral("high")))[i];
        candles[i].low = (*table->column(QStringLiteral("low")))[i];
        candles[i].close = (*table->column(QStringLiteral("close")))[i];
        candles[i].volume = volume != nullptr ? (*volume)[i] : 0;
    }
    return candles;
}

double firstOf(const QJsonObject& object, std::initializer_list<const char*> names,
               double fallback) {
    for (const char* name : names) {
        if (object.contains(QLatin1String(name))) {
            return object.value(QLatin1String(name)).toDouble();
        }
    }
    return fallback;
}

/// 365 for markets that never close, 252 for those that rest on Saturdays; only the numbers say so
/// where a case does not.
double periodsPerYear(const QJsonObject& oneCase, const std::vector<Candle>& candles) {
    constexpr qint64 firstSaturday = 2; // 1970-01-03
    const bool isAlwaysOpen = std::any_of(candles.begin(), candles.end(), [](const Candle& c) {
        return (c.openMs / market::dayMs - firstSaturday) % 7 == 0;
    });
    const double usual = isAlwaysOpen ? 365 : 252;
    const QJsonObject expected = oneCase.value(u"expected").toObject();
    for (const QJsonObject& place :
         {oneCase, oneCase.value(u"account").toObject(), oneCase.value(u"params").toObject(),
          expected, expected.value(u"house").toObject()}) {
        if (place.contains(u"ppy")) {
            return place.value(u"ppy").toDouble();
        }
    }
    return usual;
}

/// The case's strategy in the words of the catalogue.
strategies::StrategyConfig strategyOf(const QJsonObject& oneCase) {
    QJsonObject json = oneCase.value(u"strategy").toObject();
    const bool isUnit = oneCase.value(u"rule_set").toString() == QLatin1String("NEXT_OPEN_UNIT");
    const QString kind = json.value(u"kind").toString();
    if (strategies::findStrategyKind(kind) == nullptr || (isUnit && !json.contains(u"slow"))) {
        const double period = firstOf(json, {"period", "sma", "length", "n", "window"}, 15);
        json = {{QStringLiteral("kind"), QStringLiteral("price_cross")},
                {QStringLiteral("period"), period},
                {QStringLiteral("direction"),
                 json.value(u"direction").toString(QStringLiteral("long_only"))}};
    }
    const auto config = strategies::StrategyConfig::fromJson(json);
    return config ? *config : strategies::StrategyConfig{.kind = kind, .parameters = {}};
}

BacktestRequest requestOf(const QJsonObject& oneCase, const std::vector<Candle>& candles) {
    const QJsonObject account = oneCase.value(u"account").toObject();
    const bool isUnit = oneCase.value(u"rule_set").toString() == QLatin1String("NEXT_OPEN_UNIT");
    BacktestRequest request;
    request.capital = firstOf(account, {"cash", "start", "equity"}, 10'000);
    request.costs = CostModel::none();
    request.costs.fees.rate = firstOf(account, {"fee_rate"}, 0);
    request.costs.fees.fixed = firstOf(account, {"fee_fixed"}, 0);
    request.costs.fees.perUnit = firstOf(
        account, {"fee_per_contract", "fee_per_unit", "commission_per_contract", "commission"}, 0);
    request.costs.spread = firstOf(account, {"spread"}, 0);
    const bool isFixed = isUnit || account.value(u"sizing").toString() == QLatin1String("fixed");
    request.sizing.method = isFixed ? SizingMethod::FixedUnits : SizingMethod::AllIn;
    request.sizing.value = firstOf(account, {"units", "contracts"}, 1);
    request.closesAtEnd = !isUnit;
    request.periodsPerYear = periodsPerYear(oneCase, candles);
    BacktestLeg leg;
    leg.strategy = strategyOf(oneCase);
    leg.lot = 1;
    leg.multiplier = firstOf(account, {"multiplier", "mult"}, 1);
    request.legs.push_back(leg);
    return request;
}

QJsonValue tradeField(const Trade& trade, const QString& column) {
    const QHash<QString, QJsonValue> fields = {
        {QStringLiteral("entry_bar"), trade.entryBar},
        {QStringLiteral("exit_bar"), trade.exitBar},
        {QStringLiteral("units"), trade.units},
        {QStringLiteral("entry_price"), trade.entryPrice},
        {QStringLiteral("exit_price"), trade.exitPrice},
        {QStringLiteral("fees"), trade.fees},
        {QStringLiteral("pnl_net"), trade.net},
        {QStringLiteral("pnl"), trade.net},
        {QStringLiteral("short"), trade.isShort()},
    };
    return fields.value(column, QJsonValue(QJsonValue::Undefined));
}

Outcome checkTrades(const QJsonObject& oneCase, const BacktestResult& result,
                    const QJsonObject& tolerance) {
    const QJsonArray expected = oneCase.value(u"expected").toObject().value(u"trades").toArray();
    const QJsonArray columns =
        oneCase.value(u"expected").toObject().value(u"trades_columns").toArray();
    if (expected.size() != std::ssize(result.trades)) {
        return Outcome::failed(QStringLiteral("%1 trades").arg(expected.size()),
                               QString::number(result.trades.size()));
    }
    for (qsizetype row = 0; row < expected.size(); ++row) {
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QJsonValue wanted = expected.at(row).toArray().at(column);
            const QString name = columns.at(column).toString();
            const QJsonValue came = tradeField(result.trades[static_cast<size_t>(row)], name);
            if (!agrees(wanted, came, tolerance)) {
                return Outcome::failed(
                    QStringLiteral("trade %1 %2 %3").arg(row).arg(name, shown(wanted)),
                    shown(came));
            }
        }
    }
    return Outcome::passed();
}

/// A "house" figure by its name in the cases.
QJsonValue figureOf(const QString& name, const BacktestResult& result) {
    static const QHash<QString, QString> otherNames = {
        {QStringLiteral("final_equity"), QStringLiteral("end_equity")},
        {QStringLiteral("max_drawdown_duration_bars"), QStringLiteral("max_drawdown_duration")},
        {QStringLiteral("daily_returns"), QStringLiteral("observations")},
        {QStringLiteral("var_historical_daily_5"), QStringLiteral("var_historical_95")},
        {QStringLiteral("cvar_historical_daily_5"), QStringLiteral("cvar_historical_95")},
        {QStringLiteral("net"), QStringLiteral("net_profit")},
    };
    if (name == QLatin1String("bars_in_market")) {
        return static_cast<double>(result.barsInMarket);
    }
    if (name == QLatin1String("ppy")) {
        return result.request.periodsPerYear;
    }
    QString id = otherNames.value(name, name);
    id = id.endsWith(QLatin1String("_daily")) ? id.chopped(6) : id;
    const auto figure = analytics::figureById(id);
    if (!figure) {
        return {QJsonValue::Undefined};
    }
    const auto value = result.sheet.value(*figure);
    return value ? QJsonValue(*value) : QJsonValue();
}

Outcome checkFigures(const QJsonObject& figures, const BacktestResult& result,
                     const QJsonObject& tolerance) {
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        const QJsonValue came = figureOf(figure.key(), result);
        if (!agrees(figure.value(), came, tolerance)) {
            return Outcome::failed(figure.key() + QLatin1Char(' ') + shown(figure.value()),
                                   shown(came));
        }
    }
    return Outcome::passed();
}

Outcome checkEquity(const QJsonArray& samples, const BacktestResult& result,
                    const QJsonObject& tolerance) {
    for (const QJsonValue sample : samples) {
        const auto bar = static_cast<size_t>(sample.toArray().at(0).toInteger());
        const QJsonValue wanted = sample.toArray().at(1);
        const QJsonValue came = bar < result.equity.size() ? QJsonValue(result.equity[bar])
                                                           : QJsonValue(QJsonValue::Undefined);
        if (!agrees(wanted, came, tolerance)) {
            return Outcome::failed(QStringLiteral("equity[%1] %2").arg(bar).arg(shown(wanted)),
                                   shown(came));
        }
    }
    return Outcome::passed();
}

} // namespace

Outcome checkBacktestCase(const QJsonObject& oneCase, const CaseFile& file) {
    const auto candles = readCandles(oneCase, file);
    if (!candles) {
        return Outcome::failed(QStringLiteral("candles"),
                               QStringLiteral("cannot read ") + oneCase.value(u"data").toString());
    }
    const SeriesInput series{.candles = *candles};
    const auto result = runBacktest(requestOf(oneCase, *candles), {&series, 1});
    if (!result) {
        return Outcome::failed(QStringLiteral("a run"), result.error().detail);
    }
    const QJsonObject expected = oneCase.value(u"expected").toObject();
    const QJsonObject tolerance = oneCase.value(u"tol").toObject();
    const QJsonObject house = expected.value(u"house").toObject();
    const Outcome outcomes[] = {
        expected.contains(u"trades") ? checkTrades(oneCase, *result, tolerance) : Outcome::passed(),
        checkFigures(house, *result, tolerance),
        checkEquity(expected.value(u"equity_samples").toArray(), *result, tolerance),
    };
    for (const Outcome& outcome : outcomes) {
        if (outcome.status != Outcome::Status::Passed) {
            return outcome;
        }
    }
    return Outcome::passed();
}

} // namespace tf::oracle
