// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <array>
#include <cmath>

namespace tf::widgets::format {

namespace {

const QString thinSpace = QString(QChar(0x202F)); // narrow, never broken at

QString noData() {
    return QCoreApplication::translate("format", "not enough data");
}

/// Groups of three and the locale's decimal sign into locale-free digits ("-1284530.42").
QString localized(const QString& plain, const QLocale& locale) {
    const bool isNegative = plain.startsWith(QLatin1Char('-'));
    const qsizetype start = isNegative ? 1 : 0;
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const qsizetype end = point < 0 ? plain.size() : point;
    QString result;
    for (qsizetype i = start; i < end; ++i) {
        if (i > start && (end - i) % 3 == 0) {
            result += locale.groupSeparator();
        }
        result += plain[i];
    }
    if (point >= 0) {
        result += locale.decimalPoint() + plain.mid(point + 1);
    }
    return isNegative ? minusSign + result : result;
}

bool isZeroText(const QString& plain) {
    return std::all_of(plain.begin(), plain.end(), [](QChar c) {
        return c == QLatin1Char('0') || c == QLatin1Char('.') || c == QLatin1Char('-');
    });
}

QString plainText(Decimal value, int decimals) {
    QString text = value.toString(decimals, Rounding::Down);
    return isZeroText(text) && text.startsWith(QLatin1Char('-')) ? text.mid(1) : text;
}

QString plainText(double value, int decimals) {
    QString text = QString::number(value, 'f', decimals);
    return isZeroText(text) && text.startsWith(QLatin1Char('-')) ? text.mid(1) : text;
}

QString withSign(const QString& plain, const QLocale& locale) {
    const QString text = localized(plain, locale);
    return isZeroText(plain) || plain.startsWith(QLatin1Char('-')) ? text : QLatin1Char('+') + text;
}

QString withPercent(const QString& text) {
    return text + thinSpace + QLatin1Char('%');
}

QDateTime utc(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.toMs(), Qt::UTC);
}

QString pair(const QString& first, const QString& second) {
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

QString spanInWords(qint64 ms) {
    const qint64 seconds = ms / 1000;
    if (seconds < 60) {
        return QCoreApplication::translate("format", "%1 s").arg(seconds);
    }
    if (seconds < 3600) {
        return QCoreApplication::translate("format", "%1 min").arg(seconds / 60);
    }
    if (seconds < 86400) {
        return QCoreApplication::translate("format", "%1 h").arg(seconds / 3600);
    }
    const int days = static_cast<int>(seconds / 86400);
    return QCoreApplication::translate("format", "%n day(s)", "", days);
}

} // namespace

int shownDecimals(const Asset& asset) {
    static const QSet<QString> moneyLike = {
        QStringLiteral("USD"),  QStringLiteral("EUR"),  QStringLiteral("GBP"),
        QStringLiteral("CHF"),  QStringLiteral("AUD"),  QStringLiteral("CAD"),
        QStringLiteral("USDT"), QStringLiteral("USDC"), QStringLiteral("DAI"),
        QStringLiteral("BUSD"), QStringLiteral("FDUSD")};
    return std::min(asset.scale(), moneyLike.contains(asset.code()) ? 2 : 8);
}

int priceDecimals(double price, int tickDecimals) {
    const double size = std::abs(price);
    if (!std::isfinite(size) || size == 0) {
        return tickDecimals;
    }
    constexpr int digits = 6;
    const int exponent = static_cast<int>(std::floor(std::log10(size)));
    return std::min(tickDecimals, std::max(2, digits - 1 - exponent));
}

QString number(Decimal value, int decimals, const QLocale& locale) {
    return localized(plainText(value, decimals), locale);
}

QString exact(Decimal value, const QLocale& locale) {
    return localized(value.toString(), locale);
}

QString signedNumber(Decimal value, int decimals, const QLocale& locale) {
    return withSign(plainText(value, decimals), locale);
}

QString compact(Decimal value, const QLocale& locale) {
    struct Magnitude {
        double size;
        const char* name;
    };
    static const std::array<Magnitude, 4> magnitudes = {{{1e12, QT_TRANSLATE_NOOP("format", "T")},
                                                         {1e9, QT_TRANSLATE_NOOP("format", "B")},
                                                         {1e6, QT_TRANSLATE_NOOP("format", "M")},
                                                         {1e3, QT_TRANSLATE_NOOP("format", "k")}}};
    const double size = value.toDouble();
    for (const Magnitude& magnitude : magnitudes) {
        if (std::abs(size) >= magnitude.size) {
            const double part = size / magnitude.size;
            const int decimals = std::abs(part) >= 100 ? 0 : std::abs(part) >= 10 ? 1 : 2;
            return localized(plainText(part, decimals), locale) + thinSpace +
                   QCoreApplication::translate("format", magnitude.name);
        }
    }
    return number(value, 2, locale);
}

QString number(double value, int decimals, const QLocale& locale) {
    return std::isfinite(value) ? localized(plainText(value, decimals), locale) : noData();
}

QString signedNumber(double value, int decimals, const QLocale& locale) {
    return std::isfinite(value) ? withSign(plainText(value, decimals), locale) : noData();
}

QString count(qint64 value, const QLocale& locale) {
    return localized(QString::number(value), locale);
}

QString amount(const Money& money, const QLocale& locale) {
    return number(money.amount(), shownDecimals(money.asset()), locale);
}

QString money(const Money& money, const QLocale& locale) {
    return pair(amount(money, locale), money.asset().code());
}

QString signedAmount(const Money& money, const QLocale& locale) {
    return signedNumber(money.amount(), shownDecimals(money.asset()), locale);
}

QString signedMoney(const Money& money, const QLocale& locale) {
    return pair(signedAmount(money, locale), money.asset().code());
}

QString exactMoney(const Money& money, const QLocale& locale) {
    return pair(exact(money.amount(), locale), money.asset().code());
}

QString percent(double ratio, int decimals, const QLocale& locale) {
    return std::isfinite(ratio) ? withPercent(localized(plainText(ratio * 100, decimals), locale))
                                : noData();
}

QString signedPercent(double ratio, int decimals, const QLocale& locale) {
    return std::isfinite(ratio) ? withPercent(withSign(plainText(ratio * 100, decimals), locale))
                                : noData();
}

QString percent(Decimal ratio, int decimals, const QLocale& locale) {
    const auto hundredfold = ratio.times(Decimal(100), Rounding::HalfEven);
    return hundredfold
               ? withPercent(localized(hundredfold->toString(decimals, Rounding::HalfEven), locale))
               : noData();
}

QString date(Instant instant, const QLocale& locale) {
    return locale.toString(utc(instant).date(), QStringLiteral("d MMM yyyy"));
}

QString dateTime(Instant instant, const QLocale& locale) {
    return locale.toString(utc(instant), QStringLiteral("d MMM yyyy, HH:mm:ss"));
}

QString time(Instant instant, const QLocale& locale) {
    return locale.toString(utc(instant).time(), QStringLiteral("HH:mm:ss"));
}

QString age(Instant then, Instant now) {
    const qint64 ms = (now - then).count();
    if (std::abs(ms) < 1000) {
        return QCoreApplication::translate("format", "just now");
    }
    return ms > 0 ? QCoreApplication::translate("format", "%1 ago").arg(spanInWords(ms))
                  : QCoreApplication::translate("format", "in %1").arg(spanInWords(-ms));
}

QString duration(std::chrono::milliseconds span) {
    const qint64 ms = std::abs(span.count());
    const qint64 seconds = ms / 1000;
    if (ms < 1000) {
        return QCoreApplication::translate("format", "%1 ms").arg(ms);
    }
    if (seconds < 60) {
        return spanInWords(ms);
    }
    const qint64 unit = seconds < 3600 ? 60 : seconds < 86400 ? 3600 : 86400;
    const qint64 rest = seconds % unit;
    const qint64 smaller = unit == 60 ? 1 : unit == 3600 ? 60 : 3600;
    return pair(spanInWords((seconds - rest) * 1000),
                rest < smaller ? QString() : spanInWords(rest * 1000));
}

QString bytes(qint64 size, const QLocale& locale) {
    return locale.formattedDataSize(size, 1, QLocale::DataSizeSIFormat);
}

Result<Decimal> parseNumber(QStringView text, const QLocale& locale) {
    QString typed = text.trimmed().toString();
    if (typed.startsWith(minusSign)) {
        typed[0] = QLatin1Char('-');
    }
    const QString point = locale.decimalPoint();
    const QStringList halves = typed.split(point);
    const QString group = locale.groupSeparator();
    QString whole = halves.first();
    // A group separator is believed only where a group begins: "1.5" in German must not become 15.
    const bool isGroupBlank = !group.isEmpty() && group[0].isSpace();
    const QStringList groups =
        isGroupBlank ? whole.split(whole.contains(QLatin1Char(' ')) ? QStringLiteral(" ") : group)
                     : whole.split(group);
    const QString lead =
        groups.first().startsWith(QLatin1Char('-')) ? groups.first().mid(1) : groups.first();
    const bool isWellGrouped =
        groups.size() == 1 || (lead.size() >= 1 && lead.size() <= 3 &&
                               std::all_of(groups.begin() + 1, groups.end(),
                                           [](const QString& part) { return part.size() == 3; }));
    if (halves.size() > 2 || !isWellGrouped) {
        return Error{ErrorCode::InvalidNumber, QStringLiteral("misplaced separator")};
    }
    whole = groups.join(QString());
    return Decimal::parse(halves.size() == 2 ? whole + QLatin1Char('.') + halves[1] : whole);
}

} // namespace tf::widgets::format
