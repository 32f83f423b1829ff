// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/series.h"

namespace tf::ui::markets {

/// "line 27: the field is empty: «1609460700000,…»"
QString issueText(const market::RowIssue& issue);
/// What the report says in one line: "8,759 imported, 1 rejected, 2 gaps".
QString reportText(const market::ImportReport& report);
QString hoursText(market::MarketHours hours);
QString roleText(market::CsvRole role);
QString timeFormatText(market::TimeFormat format);
/// "1m 5m 1d"
QString intervalsText(const QList<market::SeriesCoverage>& coverage);
/// "3 h 25 min": how long a number of candles takes.
QString lengthText(qint64 candles, market::Interval interval);
/// A price in the digits of the instrument's tick.
QString priceText(double price, const market::Instrument& instrument);

} // namespace tf::ui::markets
