// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QLocale>
#include <QString>
#include <chrono>

/// The one formatter: every number, amount, share, date and age on screen comes from here, in the
/// locale chosen in the application (QLocale's default) unless another is handed in. Minus is the
/// proper sign (U+2212); amounts are cut toward zero to the shown digits, so that what is shown is
/// there; times are UTC, as exchanges count days.
namespace tf::widgets::format {

/// Digits after the point that amounts of this asset are shown with: 2 for money-like assets
/// (USD, EUR, USDT, …), else its scale up to 8.
int shownDecimals(const Asset& asset);

/// Digits after the point that a price of this size is shown with: six that count, at least two
/// decimals, and no more than the tick's. A venue that quotes 3,830.50000000 means 3,830.50.
int priceDecimals(double price, int tickDecimals);

/// "1,284,530.42"
QString number(Decimal value, int decimals, const QLocale& locale = QLocale());
/// All digits that the value has: "0.8134".
QString exact(Decimal value, const QLocale& locale = QLocale());
/// "+10,702.11", "−120.33", "0.00"
QString signedNumber(Decimal value, int decimals, const QLocale& locale = QLocale());
/// "1.28 M": three digits and the order of magnitude, for the middle of a donut.
QString compact(Decimal value, const QLocale& locale = QLocale());
/// A measured number; not finite reads "not enough data".
QString number(double value, int decimals, const QLocale& locale = QLocale());
QString signedNumber(double value, int decimals, const QLocale& locale = QLocale());
QString count(qint64 value, const QLocale& locale = QLocale());

/// "1,284,530.42 USDT"
QString money(const Money& money, const QLocale& locale = QLocale());
/// The amount alone, with the digits of its asset: for columns that name the asset above.
QString amount(const Money& money, const QLocale& locale = QLocale());
QString signedMoney(const Money& money, const QLocale& locale = QLocale());
QString signedAmount(const Money& money, const QLocale& locale = QLocale());
/// All digits and the asset, for tooltips and confirmations.
QString exactMoney(const Money& money, const QLocale& locale = QLocale());

/// A ratio as percent: 0.186 is "18.6 %". Not finite reads "not enough data".
QString percent(double ratio, int decimals = 1, const QLocale& locale = QLocale());
QString signedPercent(double ratio, int decimals = 1, const QLocale& locale = QLocale());
QString percent(Decimal ratio, int decimals = 1, const QLocale& locale = QLocale());

/// "20 Nov 2026", "20 Nov 2026, 08:58:12", "08:58:12" (UTC)
QString date(Instant instant, const QLocale& locale = QLocale());
QString dateTime(Instant instant, const QLocale& locale = QLocale());
QString time(Instant instant, const QLocale& locale = QLocale());
/// "3 s ago", "5 min ago", "2 h ago", "4 days ago"; the future reads "in 5 min".
QString age(Instant then, Instant now);
/// "850 ms", "12 s", "4 min 10 s", "2 h 5 min", "3 days 4 h"
QString duration(std::chrono::milliseconds span);
/// "12.4 MB"
QString bytes(qint64 size, const QLocale& locale = QLocale());

/// Reads what a person typed in this locale: digits, group separators where they belong, one
/// decimal sign, a leading − or -. Blanks around it are ignored; anything else is InvalidNumber,
/// Overflow or PrecisionExceeded.
Result<Decimal> parseNumber(QStringView text, const QLocale& locale = QLocale());

/// The proper minus sign.
inline constexpr QChar minusSign = QChar(0x2212);

} // namespace tf::widgets::format
