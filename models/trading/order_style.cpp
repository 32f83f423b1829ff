// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/order_style.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

namespace tf::trading {

namespace {

constexpr double largestOffset = 0.5;
constexpr int mostCandles = 100'000;

constexpr std::array<std::pair<OrderType, const char*>, 4> entryNames{
    std::pair(OrderType::Market, "market"), std::pair(OrderType::Limit, "limit"),
    std::pair(OrderType::Stop, "stop"), std::pair(OrderType::StopLimit, "stop_limit")};

constexpr std::array<std::pair<TimeInForce, const char*>, 4> forceNames{
    std::pair(TimeInForce::GoodTillCancelled, "gtc"), std::pair(TimeInForce::GoodTillDate, "gtd"),
    std::pair(TimeInForce::ImmediateOrCancel, "ioc"), std::pair(TimeInForce::FillOrKill, "fok")};

Error wrong(const char* sentence) {
    return {ErrorCode::InvalidArgument, QCoreApplication::translate("orders", sentence)};
}

bool isFraction(double value, double most) {
    return std::isfinite(value) && value >= 0 && value <= most;
}

template <class Enum, size_t n>
QString nameIn(const std::array<std::pair<Enum, const char*>, n>& names, Enum value) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto& row) { return row.first == value; });
    return found == names.end() ? QString() : QString::fromLatin1(found->second);
}

template <class Enum, size_t n>
Result<Enum> valueIn(const std::array<std::pair<Enum, const char*>, n>& names,
                     const QString& text) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& row) {
        return text == QLatin1String(row.second);
    });
    if (found == names.end()) {
        return Error{ErrorCode::InvalidText, QStringLiteral("order style \"%1\"").arg(text)};
    }
    return found->first;
}

} // namespace

Result<void> OrderStyle::check() const {
    if (nameIn(entryNames, entry).isEmpty()) {
        return wrong("Entries are market, limit, stop or stop-limit orders.");
    }
    const bool isImmediate =
        timeInForce == TimeInForce::ImmediateOrCancel || timeInForce == TimeInForce::FillOrKill;
    const bool hasTrigger = entry == OrderType::Stop || entry == OrderType::StopLimit;
    if (!isFraction(offset, largestOffset) || !isFraction(limitOffset, largestOffset)) {
        return wrong("The distance of an order from the price is between 0 and 50 %.");
    }
    if (hasTrigger && offset == 0) {
        return wrong("A stop order lies beyond the price: give it a distance above 0.");
    }
    if ((entry == OrderType::Market && offset != 0) ||
        (entry != OrderType::StopLimit && limitOffset != 0)) {
        return wrong("Market orders have no distance, and only stop-limit orders a second one.");
    }
    if ((timeInForce == TimeInForce::GoodTillDate) != (candles > 0) || candles < 0 ||
        candles > mostCandles) {
        return wrong("Only orders that expire have a number of candles, from 1 to 100,000.");
    }
    if (isPostOnly && (entry != OrderType::Limit || isImmediate)) {
        return wrong("Only a limit order that may rest can be post-only.");
    }
    if (entry == OrderType::Limit && isImmediate && offset != 0) {
        return wrong("A limit order away from the price cannot fill at once.");
    }
    if (!isFraction(volumeShare, 1)) {
        return wrong("The share of a candle's volume is between 0 and 100 %.");
    }
    if (!isFraction(trail, largestOffset)) {
        return wrong("The distance of a trailing stop is between 0 and 50 %.");
    }
    return {};
}

QString describeOrders(const OrderStyle& style) {
    const auto text = [](const char* source) {
        return QCoreApplication::translate("orders", source);
    };
    const auto percent = [](double fraction) {
        return QString::number(fraction * 100, 'g', 6) + QStringLiteral(" %");
    };
    QStringList parts;
    switch (style.entry) {
    case OrderType::Limit:
        parts.append(
            text(QT_TRANSLATE_NOOP("orders", "Enters by limit orders %1 better than the open."))
                .arg(percent(style.offset)));
        break;
    case OrderType::Stop:
        parts.append(text(QT_TRANSLATE_NOOP("orders", "Enters by stop orders %1 beyond the open."))
                         .arg(percent(style.offset)));
        break;
    case OrderType::StopLimit:
        parts.append(
            text(QT_TRANSLATE_NOOP(
                     "orders",
                     "Enters by stop orders %1 beyond the open, at most %2 worse than that."))
                .arg(percent(style.offset), percent(style.limitOffset)));
        break;
    case OrderType::Market:
    case OrderType::TrailingStop:
    case OrderType::TakeProfit:
        break;
    }
    if (style.timeInForce == TimeInForce::GoodTillDate) {
        parts.append(QCoreApplication::translate("orders", "They are withdrawn after %n candle(s).",
                                                 nullptr, style.candles));
    }
    if (style.volumeShare > 0) {
        parts.append(
            text(QT_TRANSLATE_NOOP("orders", "A fill takes at most %1 of a candle's volume."))
                .arg(percent(style.volumeShare)));
    }
    if (style.trail > 0) {
        parts.append(text(QT_TRANSLATE_NOOP("orders", "The stop follows the best price at %1."))
                         .arg(percent(style.trail)));
    }
    return parts.join(u' ');
}

QJsonObject OrderStyle::toJson() const {
    if (*this == OrderStyle()) {
        return {};
    }
    return {{QStringLiteral("entry"), nameIn(entryNames, entry)},
            {QStringLiteral("offset"), offset},
            {QStringLiteral("limit_offset"), limitOffset},
            {QStringLiteral("time_in_force"), nameIn(forceNames, timeInForce)},
            {QStringLiteral("candles"), candles},
            {QStringLiteral("post_only"), isPostOnly},
            {QStringLiteral("volume_share"), volumeShare},
            {QStringLiteral("trail"), trail}};
}

Result<OrderStyle> OrderStyle::fromJson(const QJsonObject& json) {
    OrderStyle style;
    TF_TRY(style.entry,
           valueIn(entryNames, json.value(u"entry").toString(QStringLiteral("market"))));
    TF_TRY(style.timeInForce,
           valueIn(forceNames, json.value(u"time_in_force").toString(QStringLiteral("gtc"))));
    style.offset = json.value(u"offset").toDouble();
    style.limitOffset = json.value(u"limit_offset").toDouble();
    style.candles = json.value(u"candles").toInt();
    style.isPostOnly = json.value(u"post_only").toBool();
    style.volumeShare = json.value(u"volume_share").toDouble();
    style.trail = json.value(u"trail").toDouble();
    TF_CHECK(style.check());
    return style;
}

} // namespace tf::trading
