// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracles/metric_table.h"

#include "models/analytics/attribution.h"
#include "models/analytics/benchmark_metrics.h"
#include "models/analytics/drawdown.h"
#include "models/analytics/trade_metrics.h"
#include "models/analytics/transaction_costs.h"

#include <QHash>
#include <cmath>
#include <functional>
#include <limits>

namespace tf::oracle {

using namespace tf::analytics;

namespace {

using Values = std::vector<double>;
using Metric = std::function<QJsonValue(const MetricCase&)>;
using Metrics = QHash<QString, Metric>;

QJsonValue json(std::optional<double> value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue json(const std::optional<Values>& values) {
    if (!values) {
        return {};
    }
    QJsonArray array;
    for (const double value : *values) {
        array.append(value);
    }
    return array;
}

QJsonValue count(qint64 value) {
    return static_cast<double>(value);
}

/// `metric(case, returns)`
template <class F>
Metric ofReturns(F metric) {
    return [metric](const MetricCase& c) {
        const Values returns = c.returns();
        return json(metric(c, Sample(returns)));
    };
}

/// `metric(case, moments)` of returns, or of trades for a case that has those.
template <class F>
Metric ofMoments(F metric) {
    return [metric](const MetricCase& c) {
        const Values values = c.has("trades")   ? withoutMissing(c.list("trades"))
                              : c.has("values") ? withoutMissing(c.list("values"))
                                                : c.returns();
        return json(metric(c, Moments::of(values)));
    };
}

template <class F>
Metric ofPairs(F metric) {
    return [metric](const MetricCase& c) {
        const Pairs pairs = pairsWithoutMissing(c.list("returns"), c.list("benchmark"));
        return json(metric(c, Sample(pairs.left), Sample(pairs.right)));
    };
}

template <class F>
Metric ofTrades(F metric) {
    return [metric](const MetricCase& c) {
        return metric(summarizeTrades(withoutMissing(c.list("trades"))));
    };
}

/// Of the curve of a case: equity as given, or cumulated trades, or compounded returns from 1.
std::optional<DrawdownSummary> drawdownOf(const MetricCase& c) {
    for (const char* name : {"equity", "values", "curve"}) {
        if (c.has(name)) {
            return drawdownOfCurve(withoutMissing(c.list(name)));
        }
    }
    return c.has("trades") ? drawdownOfResults(withoutMissing(c.list("trades")))
                           : drawdownOfReturns(c.returns());
}

template <class F>
Metric ofDrawdown(F metric) {
    return [metric](const MetricCase& c) {
        const auto summary = drawdownOf(c);
        return summary ? QJsonValue(metric(*summary)) : QJsonValue();
    };
}

/// A metric that needs a rate, which may itself be undefined.
template <class F>
std::optional<double> withRate(const MetricCase& c, const char* name, F metric) {
    const auto rate = c.rate(name);
    return rate ? metric(*rate) : std::nullopt;
}

std::optional<double> calmarOf(const MetricCase& c, Sample returns) {
    const auto summary = drawdownOf(c);
    return summary ? calmar(cagr(returns, c.periodsPerYear()), summary->deepest) : std::nullopt;
}

void addReturnMetrics(Metrics& m) {
    using C = const MetricCase&;
    m[QStringLiteral("total_return")] = ofReturns([](C, Sample r) { return totalReturn(r); });
    m[QStringLiteral("cagr")] =
        ofReturns([](C c, Sample r) { return cagr(r, c.periodsPerYear()); });
    m[QStringLiteral("cagr_calendar")] = [](C c) {
        return json(cagrCalendar(c.param("equity_start", 0), c.param("equity_end", 0),
                                 c.param("days", 0), c.param("year_days", 365)));
    };
    m[QStringLiteral("downside_deviation")] = ofReturns([](C c, Sample r) {
        return withRate(c, "mar",
                        [&](double x) { return downsideDeviation(r, c.periodsPerYear(), x); });
    });
    m[QStringLiteral("sortino")] = ofReturns([](C c, Sample r) {
        return withRate(c, "mar", [&](double x) { return sortino(r, c.periodsPerYear(), x); });
    });
    m[QStringLiteral("calmar")] = ofReturns(calmarOf);
    m[QStringLiteral("omega")] = ofReturns([](C c, Sample r) {
        return withRate(c, "threshold", [&](double x) { return omega(r, x); });
    });
    m[QStringLiteral("gain_to_pain")] = ofReturns([](C, Sample r) { return gainToPain(r); });
    m[QStringLiteral("tail_ratio")] = ofReturns([](C, Sample r) { return tailRatio(r); });
    m[QStringLiteral("var_historical")] =
        ofReturns([](C c, Sample r) { return varHistorical(r, c.tail()); });
    m[QStringLiteral("cvar_historical")] =
        ofReturns([](C c, Sample r) { return cvarHistorical(r, c.tail()); });
}

void addMomentMetrics(Metrics& m) {
    using C = const MetricCase&;
    using M = const Moments&;
    m[QStringLiteral("volatility")] =
        ofMoments([](C c, M x) { return volatility(x, c.periodsPerYear()); });
    m[QStringLiteral("sharpe")] = ofMoments([](C c, M x) {
        return withRate(c, "rf", [&](double rf) { return sharpe(x, c.periodsPerYear(), rf); });
    });
    m[QStringLiteral("var_normal")] = ofMoments([](C c, M x) { return varNormal(x, c.tail()); });
    m[QStringLiteral("cvar_normal")] = ofMoments([](C c, M x) { return cvarNormal(x, c.tail()); });
    m[QStringLiteral("var_cornish_fisher")] =
        ofMoments([](C c, M x) { return varCornishFisher(x, c.tail()); });
    m[QStringLiteral("skew")] = ofMoments([](C, M x) { return skew(x); });
    m[QStringLiteral("kurtosis")] = ofMoments([](C, M x) { return kurtosis(x); });
    m[QStringLiteral("t_stat")] = ofMoments([](C, M x) { return tStatistic(x); });
    m[QStringLiteral("psr")] = ofMoments([](C c, M x) {
        return withRate(c, "rf", [&](double rf) {
            return probabilisticSharpe(x, c.param("benchmark", c.param("sr_star", 0)), rf);
        });
    });
}

void addDrawdownMetrics(Metrics& m) {
    using D = const DrawdownSummary&;
    m[QStringLiteral("max_drawdown")] = ofDrawdown([](D d) { return d.deepest; });
    m[QStringLiteral("max_drawdown_abs")] = ofDrawdown([](D d) { return d.deepestAmount; });
    m[QStringLiteral("max_drawdown_duration")] =
        ofDrawdown([](D d) { return static_cast<double>(d.longest); });
    m[QStringLiteral("ulcer_index")] = ofDrawdown([](D d) { return d.ulcer; });
}

void addBenchmarkMetrics(Metrics& m) {
    using C = const MetricCase&;
    m[QStringLiteral("beta")] = ofPairs([](C, Sample r, Sample b) { return beta(r, b); });
    m[QStringLiteral("alpha")] = ofPairs([](C c, Sample r, Sample b) {
        return withRate(c, "rf", [&](double rf) { return alpha(r, b, c.periodsPerYear(), rf); });
    });
    m[QStringLiteral("information_ratio")] = ofPairs([](C c, Sample r, Sample b) {
        return informationRatio(r, b, c.flag("annualise", false) ? c.periodsPerYear() : 1);
    });
    m[QStringLiteral("up_capture")] = ofPairs(
        [](C c, Sample r, Sample b) { return capture(r, b, CaptureSide::Up, c.periodsPerYear()); });
    m[QStringLiteral("down_capture")] = ofPairs([](C c, Sample r, Sample b) {
        return capture(r, b, CaptureSide::Down, c.periodsPerYear());
    });
}

/// trades as a list of results, or wins and trades as counts.
QJsonValue winRateInterval(const MetricCase& c) {
    const bool isCounted = c.number("trades").has_value();
    const TradeSummary summary = summarizeTrades(withoutMissing(c.list("trades")));
    const double trades = isCounted ? *c.number("trades") : static_cast<double>(summary.trades);
    const double wins = isCounted ? c.param("wins", 0) : static_cast<double>(summary.wins);
    const double level = c.param("confidence", c.param("level", 1 - c.param("alpha", 0.05)));
    const double z = c.param("z", normalQuantile((1 + level) / 2).value_or(0));
    const auto interval =
        wilsonIntervalAt(static_cast<qint64>(wins), static_cast<qint64>(trades), z);
    if (!interval) {
        return {};
    }
    if (c.metric().endsWith(QLatin1String(".low"))) {
        return interval->low;
    }
    if (c.metric().endsWith(QLatin1String(".high"))) {
        return interval->high;
    }
    if (c.expected().isObject()) {
        return QJsonObject{{QStringLiteral("low"), interval->low},
                           {QStringLiteral("high"), interval->high},
                           {QStringLiteral("lower"), interval->low},
                           {QStringLiteral("upper"), interval->high}};
    }
    return QJsonArray{interval->low, interval->high};
}

/// Worst or best open result of a trade on a path of prices, or of lows and highs.
QJsonValue excursion(const MetricCase& c, bool isWorst) {
    const double side = c.input("side").toString() == QLatin1String("sell") ||
                                c.input("side").toString() == QLatin1String("short") ||
                                c.input("short").toBool()
                            ? -1
                            : 1;
    const double units = side * std::abs(c.param("units", c.param("quantity", 1)));
    const double entry = c.param("entry_price", c.param("entry", 0));
    double worst = 0;
    double best = 0;
    for (const char* name : {"prices", "path", "lows", "highs", "low", "high"}) {
        for (const double price : c.list(name)) {
            worst = std::min(worst, units * (price - entry));
            best = std::max(best, units * (price - entry));
        }
    }
    return isWorst ? worst : best;
}

void addTradeCounts(Metrics& m) {
    using T = const TradeSummary&;
    m[QStringLiteral("trades")] = ofTrades([](T t) { return count(t.trades); });
    m[QStringLiteral("wins")] = ofTrades([](T t) { return count(t.wins); });
    m[QStringLiteral("losses")] = ofTrades([](T t) { return count(t.losses); });
    m[QStringLiteral("gross_profit")] = ofTrades([](T t) { return t.grossProfit; });
    m[QStringLiteral("gross_loss")] = ofTrades([](T t) { return t.grossLoss; });
    m[QStringLiteral("net")] = ofTrades([](T t) { return t.net; });
    m[QStringLiteral("max_consecutive_wins")] =
        ofTrades([](T t) { return count(t.maxConsecutiveWins); });
    m[QStringLiteral("max_consecutive_losses")] =
        ofTrades([](T t) { return count(t.maxConsecutiveLosses); });
    for (const char* name :
         {"win_rate_interval", "win_rate_interval.low", "win_rate_interval.high"}) {
        m[QString::fromLatin1(name)] = winRateInterval;
    }
    m[QStringLiteral("mae")] = [](const MetricCase& c) { return excursion(c, true); };
    m[QStringLiteral("mfe")] = [](const MetricCase& c) { return excursion(c, false); };
}

void addTradeRatios(Metrics& m) {
    using T = const TradeSummary&;
    m[QStringLiteral("win_rate")] = ofTrades([](T t) { return json(t.winRate); });
    m[QStringLiteral("profit_factor")] = ofTrades([](T t) { return json(t.profitFactor); });
    m[QStringLiteral("avg_win")] = ofTrades([](T t) { return json(t.averageWin); });
    m[QStringLiteral("avg_loss")] = ofTrades([](T t) { return json(t.averageLoss); });
    m[QStringLiteral("payoff_ratio")] = ofTrades([](T t) { return json(t.payoffRatio); });
    m[QStringLiteral("expectancy")] = ofTrades([](T t) { return json(t.expectancy); });
    m[QStringLiteral("expectancy_ratio")] = ofTrades([](T t) { return json(t.expectancyRatio); });
    m[QStringLiteral("sqn")] = ofTrades([](T t) { return json(t.sqn); });
    m[QStringLiteral("kelly")] = ofTrades([](T t) { return json(t.kelly); });
    m[QStringLiteral("largest_win")] = ofTrades([](T t) { return json(t.largestWin); });
    m[QStringLiteral("largest_loss")] = ofTrades([](T t) { return json(t.largestLoss); });
    m[QStringLiteral("recovery_factor")] = ofTrades([](T t) { return json(t.recoveryFactor); });
}

OrderSide sideOf(const MetricCase& c) {
    return c.input("side").toString() == QLatin1String("sell") ? OrderSide::Sell : OrderSide::Buy;
}

std::vector<Execution> fillsOf(const MetricCase& c) {
    std::vector<Execution> fills;
    for (const Values& row : c.matrix("fills")) {
        fills.push_back({.quantity = row.at(0), .price = row.at(1)});
    }
    return fills;
}

std::optional<ImplementationShortfall> shortfallOf(const MetricCase& c) {
    ExecutedOrder order;
    order.side = sideOf(c);
    order.quantity = c.param("quantity", 0);
    order.decisionPrice = c.param("decision_price", 0);
    order.arrivalPrice = c.param("arrival_price", order.decisionPrice);
    order.finalPrice = c.number("final_price");
    order.fees = c.param("fees", 0);
    order.fills = fillsOf(c);
    return implementationShortfall(order);
}

void addCostMetrics(Metrics& m) {
    using S = const ImplementationShortfall&;
    const auto add = [&m](const QString& name, auto part) {
        m[QStringLiteral("shortfall.") + name] = [part](const MetricCase& c) {
            const auto shortfall = shortfallOf(c);
            return shortfall ? json(part(*shortfall)) : QJsonValue();
        };
    };
    const auto addPart = [&add](const QString& name, double ImplementationShortfall::*part) {
        add(name, [part](S s) { return std::optional(s.*part); });
        add(name + QStringLiteral("_bps"), [part](S s) { return s.bps(s.*part); });
    };
    addPart(QStringLiteral("delay"), &ImplementationShortfall::delay);
    addPart(QStringLiteral("trading"), &ImplementationShortfall::trading);
    addPart(QStringLiteral("opportunity"), &ImplementationShortfall::opportunity);
    addPart(QStringLiteral("fees"), &ImplementationShortfall::fees);
    addPart(QStringLiteral("total"), &ImplementationShortfall::total);
    add(QStringLiteral("avg_fill"), [](S s) { return s.fillPrice; });
    add(QStringLiteral("fill_rate"), [](S s) { return s.fillRate; });
    m[QStringLiteral("slippage_bps")] = [](const MetricCase& c) {
        const double reference = c.param("reference_price", c.param("reference", 0));
        return json(slippageBps(sideOf(c), fillsOf(c), reference));
    };
}

/// The players of a game whose case does not list them: its shortest names.
QStringList playersOf(const MetricCase& c, const QJsonObject& worths) {
    QStringList names;
    for (const QJsonValue name : c.input("players").toArray()) {
        names.append(name.toVariant().toString());
    }
    if (!names.isEmpty()) {
        return names;
    }
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    for (const QString& key : worths.keys()) {
        shortest = key.isEmpty() ? shortest : std::min(shortest, key.size());
    }
    for (const QString& key : worths.keys()) {
        if (key.size() == shortest) {
            names.append(key);
        }
    }
    return names;
}

/// {"members": [...], "value": x} rows as one object of names joined by commas.
QJsonObject worthsByName(const QJsonArray& rows) {
    QJsonObject worths;
    for (const QJsonValue row : rows) {
        const QJsonObject object = row.toObject();
        QStringList members;
        for (const char* key : {"members", "coalition", "set", "players"}) {
            for (const QJsonValue member : object.value(QLatin1String(key)).toArray()) {
                members.append(member.toVariant().toString());
            }
        }
        const QJsonValue worth =
            object.contains(u"value") ? object.value(u"value") : object.value(u"worth");
        worths[members.join(u',')] = worth;
    }
    return worths;
}

QJsonValue shapleyByName(const MetricCase& c, const QJsonObject& worths) {
    const QStringList names = playersOf(c, worths);
    QHash<quint32, double> bySet;
    for (auto entry = worths.begin(); entry != worths.end(); ++entry) {
        quint32 set = 0;
        for (int i = 0; i < names.size(); ++i) {
            set |= entry.key().contains(names.at(i)) ? quint32(1) << i : 0;
        }
        bySet[set] = entry.value().toDouble();
    }
    const auto values =
        shapley(static_cast<int>(names.size()), [&](quint32 set) { return bySet.value(set, 0); });
    if (!values || !c.expected().isObject()) {
        return json(values);
    }
    QJsonObject named;
    for (int i = 0; i < names.size(); ++i) {
        named[names.at(i)] = (*values)[static_cast<size_t>(i)];
    }
    return named;
}

/// Worths by bit mask (list of 2^n), by names of members ("", "A", "AB", "A,B"), or as rows.
QJsonValue shapleyOf(const MetricCase& c) {
    const char* input = c.has("values") ? "values" : c.has("worth") ? "worth" : "coalitions";
    const QJsonValue values = c.input(input);
    if (values.isObject()) {
        return shapleyByName(c, values.toObject());
    }
    if (values.toArray().at(0).isObject()) {
        return shapleyByName(c, worthsByName(values.toArray()));
    }
    const Values worths = c.list(input);
    int players = 0;
    while ((size_t(1) << (players + 1)) <= worths.size()) {
        ++players;
    }
    return json(shapley(players, [&](quint32 set) { return worths.at(set); }));
}

Values firstOf(const MetricCase& c, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (c.has(name)) {
            return c.list(name);
        }
    }
    return {};
}

/// Four lists, or one list of segments with four numbers each.
std::vector<SegmentEffect> brinsonOf(const MetricCase& c) {
    std::vector<Segment> segments;
    for (const QJsonValue value : c.input("segments").toArray()) {
        const QJsonObject row = value.toObject();
        segments.push_back({row.value(u"wp").toDouble(), row.value(u"wb").toDouble(),
                            row.value(u"rp").toDouble(), row.value(u"rb").toDouble()});
    }
    const Values wp = firstOf(c, {"wp", "portfolio_weights", "weights"});
    const Values wb = firstOf(c, {"wb", "benchmark_weights"});
    const Values rp = firstOf(c, {"rp", "portfolio_returns", "returns"});
    const Values rb = firstOf(c, {"rb", "benchmark_returns"});
    for (size_t i = 0; i < wp.size(); ++i) {
        segments.push_back({wp.at(i), wb.at(i), rp.at(i), rb.at(i)});
    }
    return brinsonFachler(segments);
}

QJsonValue effectsOf(const MetricCase& c, double SegmentEffect::*part) {
    QJsonArray array;
    const QJsonValue named =
        c.expected().toObject().value(part == &SegmentEffect::allocation  ? u"allocation"
                                      : part == &SegmentEffect::selection ? u"selection"
                                                                          : u"interaction");
    if (c.expected().isDouble() || named.isDouble()) { // the sum over all segments is asked for
        double sum = 0;
        for (const SegmentEffect& effect : brinsonOf(c)) {
            sum += effect.*part;
        }
        return sum;
    }
    for (const SegmentEffect& effect : brinsonOf(c)) {
        array.append(effect.*part);
    }
    return array;
}

/// All three effects: named lists, or one row per segment.
QJsonValue allEffectsOf(const MetricCase& c) {
    if (c.expected().isArray()) {
        QJsonArray rows;
        for (const SegmentEffect& effect : brinsonOf(c)) {
            rows.append(QJsonArray{effect.allocation, effect.selection, effect.interaction});
        }
        return rows;
    }
    return QJsonObject{{QStringLiteral("allocation"), effectsOf(c, &SegmentEffect::allocation)},
                       {QStringLiteral("selection"), effectsOf(c, &SegmentEffect::selection)},
                       {QStringLiteral("interaction"), effectsOf(c, &SegmentEffect::interaction)}};
}

void addAttribution(Metrics& m) {
    m[QStringLiteral("contribution")] = [](const MetricCase& c) {
        return json(contributions(c.list("agent_pnl"), c.param("start_equity", 0)));
    };
    m[QStringLiteral("linked_contributions")] = [](const MetricCase& c) {
        return json(linkedContributions(c.matrix("weights"), c.matrix("returns")));
    };
    m[QStringLiteral("risk_contribution")] = [](const MetricCase& c) {
        return json(riskContributions(c.list("weights"),
                                      c.matrix(c.has("covariance") ? "covariance" : "cov")));
    };
    m[QStringLiteral("risk_contributions")] = m[QStringLiteral("risk_contribution")];
    m[QStringLiteral("shapley")] = shapleyOf;
    const auto part = [&m](const QString& name, double SegmentEffect::*member) {
        m[QStringLiteral("brinson_fachler.") + name] = [member](const MetricCase& c) {
            return effectsOf(c, member);
        };
    };
    part(QStringLiteral("allocation"), &SegmentEffect::allocation);
    part(QStringLiteral("selection"), &SegmentEffect::selection);
    part(QStringLiteral("interaction"), &SegmentEffect::interaction);
    m[QStringLiteral("brinson_fachler")] = allEffectsOf;
}

Metrics makeMetrics() {
    Metrics metrics;
    addReturnMetrics(metrics);
    addMomentMetrics(metrics);
    addDrawdownMetrics(metrics);
    addBenchmarkMetrics(metrics);
    addTradeCounts(metrics);
    addTradeRatios(metrics);
    addCostMetrics(metrics);
    addAttribution(metrics);
    return metrics;
}

} // namespace

std::optional<QJsonValue> metricValue(const MetricCase& oneCase) {
    static const Metrics metrics = makeMetrics();
    const auto metric = metrics.constFind(oneCase.metric());
    return metric == metrics.constEnd() ? std::nullopt : std::optional((*metric)(oneCase));
}

} // namespace tf::oracle
