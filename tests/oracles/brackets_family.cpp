// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/bracket_execution.h"
#include "tests/oracles/backtests_family.h"

#include <QJsonArray>

namespace tf::oracle {

using namespace tf::trading;

namespace {

struct Bars {
    std::vector<market::Candle> candles;
    std::vector<BracketFlags> flags;
};

Bars readBars(const QJsonObject& oneCase) {
    const QJsonArray columns = oneCase.value(u"columns").toArray();
    Bars bars;
    for (const QJsonValue row : oneCase.value(u"bars").toArray()) {
        const auto field = [&](const char* name) {
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (columns.at(i).toString() == QLatin1String(name)) {
                    return row.toArray().at(i).toDouble();
                }
            }
            return 0.0;
        };
        bars.candles.push_back({.openMs = static_cast<qint64>(field("bar")) * market::minuteMs,
                                .open = field("open"),
                                .high = field("high"),
                                .low = field("low"),
                                .close = field("close"),
                                .volume = field("volume")});
        bars.flags.push_back({.entersLong = field("enter_long") != 0,
                              .exitsLong = field("exit_long") != 0,
                              .entersShort = field("enter_short") != 0,
                              .exitsShort = field("exit_short") != 0});
    }
    return bars;
}

BracketRules readRules(const QJsonObject& oneCase) {
    BracketRules rules;
    rules.stopLoss = std::abs(oneCase.value(u"stop_loss").toDouble());
    rules.takeProfit = oneCase.value(u"take_profit").toDouble(1e9);
    rules.usesExitSignal = oneCase.value(u"use_exit_signal").toBool();
    const QJsonObject trailing = oneCase.value(u"trailing").toObject();
    if (trailing.value(u"on").toBool()) {
        rules.trailing = {.positive = trailing.value(u"positive").toDouble(),
                          .offset = trailing.value(u"offset").toDouble(),
                          .onlyAfterOffset = trailing.value(u"only_after_offset").toBool()};
    }
    return rules;
}

QString nameOf(BracketExit reason) {
    switch (reason) {
    case BracketExit::ExitSignal:
        return QStringLiteral("exit_signal");
    case BracketExit::StopLoss:
        return QStringLiteral("stop_loss");
    case BracketExit::Target:
        return QStringLiteral("roi");
    case BracketExit::TrailingStop:
        return QStringLiteral("trailing_stop_loss");
    case BracketExit::EndOfSeries:
        return QStringLiteral("force_exit");
    }
    return {};
}

QString shownTrade(const BracketTrade& trade) {
    return QStringLiteral("%1 %2..%3 %4 %5 -> %6")
        .arg(nameOf(trade.reason))
        .arg(trade.entryBar)
        .arg(trade.exitBar)
        .arg(trade.isShort ? QStringLiteral("short") : QStringLiteral("long"),
             shown(trade.entryPrice), shown(trade.exitPrice));
}

bool isSame(const QJsonObject& expected, const BracketTrade& trade, double priceTolerance) {
    const auto isPrice = [&](const char* name, double came) {
        const QJsonValue value = expected.value(QLatin1String(name));
        return !value.isDouble() || isClose(came, value.toDouble(), priceTolerance, 0);
    };
    return expected.value(u"reason").toString() == nameOf(trade.reason) &&
           expected.value(u"entry_bar").toInt() == trade.entryBar &&
           expected.value(u"exit_bar").toInt() == trade.exitBar &&
           expected.value(u"short").toBool() == trade.isShort &&
           isPrice("entry_price", trade.entryPrice) && isPrice("exit_price", trade.exitPrice);
}

} // namespace

Outcome checkBracketCase(const QJsonObject& oneCase, const CaseFile&) {
    const Bars bars = readBars(oneCase);
    const auto trades = runBrackets(bars.candles, bars.flags, readRules(oneCase));
    const QJsonObject expected = oneCase.value(u"expected").toObject();
    const QJsonObject tolerance = oneCase.value(u"tol").toObject();
    const QJsonArray wanted = expected.value(u"trades").toArray();
    QStringList came;
    double profit = 0;
    bool isGood = wanted.size() == std::ssize(trades);
    for (size_t i = 0; i < trades.size(); ++i) {
        came.append(shownTrade(trades[i]));
        profit += trades[i].profit();
        isGood = isGood && isSame(wanted.at(static_cast<qsizetype>(i)).toObject(), trades[i],
                                  tolerance.value(u"price_abs").toDouble());
    }
    const double wantedProfit = expected.value(u"profit_sum").toDouble(profit);
    isGood = isGood && isClose(profit, wantedProfit, tolerance.value(u"profit_abs").toDouble(), 0);
    return isGood ? Outcome::passed()
                  : Outcome::failed(shown(wantedProfit),
                                    shown(profit) + QStringLiteral(": ") + came.join(u','));
}

} // namespace tf::oracle
