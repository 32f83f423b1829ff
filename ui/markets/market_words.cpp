// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/market_words.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace tf::ui::markets {

namespace {

using market::CsvRole;
using market::MarketHours;
using market::RowProblem;
using market::TimeFormat;
namespace format = widgets::format;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Markets)
};

QString problemText(RowProblem problem) {
    switch (problem) {
    case RowProblem::LineTooLong:
        return Words::tr("the line is too long to be a candle");
    case RowProblem::NulByte:
        return Words::tr("the line holds a zero byte");
    case RowProblem::BrokenQuotes:
        return Words::tr("the quotes do not match");
    case RowProblem::TooFewColumns:
        return Words::tr("columns are missing");
    case RowProblem::EmptyField:
        return Words::tr("a field is empty");
    case RowProblem::BadTime:
        return Words::tr("the time cannot be read");
    case RowProblem::BadNumber:
        return Words::tr("a number cannot be read");
    case RowProblem::NumberTooLarge:
        return Words::tr("a number is out of range");
    case RowProblem::NotPositive:
        return Words::tr("a price is not above zero");
    case RowProblem::NegativeVolume:
        return Words::tr("the volume is negative");
    case RowProblem::HighBelowLow:
        return Words::tr("the high lies below the low");
    case RowProblem::CloseOutside:
        return Words::tr("open or close lies outside of low and high");
    case RowProblem::OffGrid:
        return Words::tr("the time is not the start of a candle of this interval");
    case RowProblem::OtherValues:
        return Words::tr("another row has the same time and other values");
    case RowProblem::OutOfOrder:
        return Words::tr("earlier than the row before (note: imported at its place)");
    case RowProblem::NoLineEnd:
        return Words::tr("the file ends without a line end, it may be cut off (note)");
    }
    return {};
}

} // namespace

QString issueText(const market::RowIssue& issue) {
    const QString text =
        Words::tr("Line %1: %2").arg(format::count(issue.line), problemText(issue.problem));
    return issue.excerpt.isEmpty() ? text : text + QStringLiteral(": «%1»").arg(issue.excerpt);
}

QString reportText(const market::ImportReport& report) {
    QStringList parts = {Words::tr("%1 imported").arg(format::count(report.imported))};
    const auto add = [&](qint64 count, const QString& text) {
        if (count > 0) {
            parts.append(text.arg(format::count(count)));
        }
    };
    add(report.replaced, Words::tr("%1 replaced"));
    add(report.duplicates, Words::tr("%1 there already"));
    add(report.issues.rejected, Words::tr("%1 rejected"));
    add(report.gaps.size(), Words::tr("%1 gaps"));
    return parts.join(QStringLiteral(", "));
}

QString hoursText(MarketHours hours) {
    switch (hours) {
    case MarketHours::AlwaysOpen:
        return Words::tr("Always open");
    case MarketHours::ForexWeek:
        return Words::tr("Forex week");
    case MarketHours::UsStocks:
        return Words::tr("US stocks");
    }
    return {};
}

QString roleText(CsvRole role) {
    switch (role) {
    case CsvRole::Ignored:
        return Words::tr("–");
    case CsvRole::Time:
        return Words::tr("Time");
    case CsvRole::TimeOfDay:
        return Words::tr("Time of day");
    case CsvRole::Open:
        return Words::tr("Open");
    case CsvRole::High:
        return Words::tr("High");
    case CsvRole::Low:
        return Words::tr("Low");
    case CsvRole::Close:
        return Words::tr("Close");
    case CsvRole::Volume:
        return Words::tr("Volume");
    }
    return {};
}

QString timeFormatText(TimeFormat format) {
    switch (format) {
    case TimeFormat::EpochSeconds:
        return Words::tr("Seconds since 1970");
    case TimeFormat::EpochMilliseconds:
        return Words::tr("Milliseconds since 1970");
    case TimeFormat::EpochMicroseconds:
        return Words::tr("Microseconds since 1970");
    case TimeFormat::EpochNanoseconds:
        return Words::tr("Nanoseconds since 1970");
    case TimeFormat::Iso8601:
        return Words::tr("Date and time, year first");
    }
    return {};
}

QString intervalsText(const QList<market::SeriesCoverage>& coverage) {
    QStringList names;
    for (const market::SeriesCoverage& series : coverage) {
        names.append(market::intervalName(series.key.interval));
    }
    return names.join(u' ');
}

QString lengthText(qint64 candles, market::Interval interval) {
    return format::duration(std::chrono::milliseconds(candles * market::lengthMs(interval)));
}

QString priceText(double price, const market::Instrument& instrument) {
    return format::number(price, format::priceDecimals(price, instrument.tickSize.scale()));
}

} // namespace tf::ui::markets
