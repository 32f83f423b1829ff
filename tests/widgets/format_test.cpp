// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/format.h"

#include <QTest>

using namespace tf;
using namespace tf::widgets;
using namespace std::chrono_literals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

QString plainSpaces(QString text) {
    return text.replace(QChar(0x202F), QLatin1Char(' '))
        .replace(format::minusSign, QLatin1Char('-'));
}

Asset asset(const char* code, int scale) {
    return Asset::create(QString::fromLatin1(code), scale).value();
}

} // namespace

class FormatTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbers_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("groups") << "1284530.42" << 2 << "1,284,530.42"
                                << "1.284.530,42";
        QTest::newRow("no group") << "999" << 2 << "999.00"
                                  << "999,00";
        QTest::newRow("negative") << "-120.33" << 2 << "-120.33"
                                  << "-120,33";
        QTest::newRow("cut, not rounded") << "0.999" << 2 << "0.99"
                                          << "0,99";
        QTest::newRow("negative cut to zero") << "-0.001" << 2 << "0.00"
                                              << "0,00";
        QTest::newRow("largest") << "99999999999999999999.999999999999999999" << 18
                                 << "99,999,999,999,999,999,999.999999999999999999"
                                 << "99.999.999.999.999.999.999,999999999999999999";
    }
    void writesNumbers() {
        QFETCH(QString, value);
        QFETCH(int, decimals);
        const Decimal decimal = Decimal::parse(value).value();
        QTEST(plainSpaces(format::number(decimal, decimals, english)), "inEnglish");
        QTEST(plainSpaces(format::number(decimal, decimals, german)), "inGerman");
    }

    void writesSigns() {
        QCOMPARE(format::signedNumber(Decimal::literal("10702.11"), 2, english),
                 QStringLiteral("+10,702.11"));
        QCOMPARE(format::signedNumber(Decimal::literal("-120.33"), 2, english),
                 format::minusSign + QStringLiteral("120.33"));
        QCOMPARE(format::signedNumber(Decimal(0), 2, english), QStringLiteral("0.00"));
        QCOMPARE(format::signedNumber(Decimal::literal("0.001"), 2, english),
                 QStringLiteral("0.00"));
    }

    void writesMoney() {
        const Money usdt(Decimal::literal("1284530.429"), asset("USDT", 6));
        const Money bitcoin(Decimal::literal("0.8134"), asset("BTC", 8));
        QCOMPARE(format::money(usdt, english), QStringLiteral("1,284,530.42 USDT"));
        QCOMPARE(format::exactMoney(usdt, english), QStringLiteral("1,284,530.429 USDT"));
        QCOMPARE(format::money(bitcoin, english), QStringLiteral("0.81340000 BTC"));
        QCOMPARE(format::money(bitcoin, german), QStringLiteral("0,81340000 BTC"));
        QCOMPARE(format::money(Money(Decimal(7), asset("JPY", 0)), english),
                 QStringLiteral("7 JPY"));
    }

    void writesShares() {
        QCOMPARE(plainSpaces(format::percent(0.186, 1, english)), QStringLiteral("18.6 %"));
        QCOMPARE(plainSpaces(format::signedPercent(-0.031, 1, german)), QStringLiteral("-3,1 %"));
        QCOMPARE(plainSpaces(format::percent(Decimal::literal("0.125"), 1, english)),
                 QStringLiteral("12.5 %"));
        QCOMPARE(format::percent(std::nan(""), 1, english), QStringLiteral("not enough data"));
        QCOMPARE(format::number(HUGE_VAL, 1, english), QStringLiteral("not enough data"));
    }

    void pricesHaveTheDigitsThatCount() {
        QCOMPARE(format::priceDecimals(3830.5, 8), 2);
        QCOMPARE(format::priceDecimals(40'000, 8), 2);
        QCOMPARE(format::priceDecimals(2.6287, 8), 5);
        QCOMPARE(format::priceDecimals(0.36059, 8), 6);
        QCOMPARE(format::priceDecimals(0.00001234, 8), 8); // never more than the tick
        QCOMPARE(format::priceDecimals(-25.5, 8), 4);
        QCOMPARE(format::priceDecimals(100, 0), 0);
        QCOMPARE(format::priceDecimals(0, 4), 4);
        QCOMPARE(format::priceDecimals(std::nan(""), 3), 3);
    }

    void writesMagnitudes() {
        QCOMPARE(plainSpaces(format::compact(Decimal::literal("1284530.42"), english)),
                 QStringLiteral("1.28 M"));
        QCOMPARE(plainSpaces(format::compact(Decimal::literal("-25300"), english)),
                 QStringLiteral("-25.3 k"));
        QCOMPARE(format::compact(Decimal(12), english), QStringLiteral("12.00"));
    }

    void writesTimes() {
        const Instant instant = Instant::parse(u"2026-11-20T08:58:12Z").value();
        QCOMPARE(format::date(instant, english), QStringLiteral("20 Nov 2026"));
        QCOMPARE(format::dateTime(instant, english), QStringLiteral("20 Nov 2026, 08:58:12"));
        QCOMPARE(format::time(instant, german), QStringLiteral("08:58:12"));
        QCOMPARE(format::age(instant, instant + 500ms), QStringLiteral("just now"));
        QCOMPARE(format::age(instant, instant + 3s), QStringLiteral("3 s ago"));
        QCOMPARE(format::age(instant, instant + 2h), QStringLiteral("2 h ago"));
        QCOMPARE(format::age(instant + 5min, instant), QStringLiteral("in 5 min"));
        QCOMPARE(format::duration(850ms), QStringLiteral("850 ms"));
        QCOMPARE(format::duration(250s), QStringLiteral("4 min 10 s"));
        QCOMPARE(format::duration(2h + 5min + 7s), QStringLiteral("2 h 5 min"));
        QCOMPARE(format::duration(3600s), QStringLiteral("1 h"));
    }

    void readsWhatWasTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("inEnglish"); // empty: refused
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("plain") << "1234.5"
                               << "1234.5"
                               << "";
        QTest::newRow("grouped en") << "1,234.5"
                                    << "1234.5"
                                    << "";
        QTest::newRow("grouped de") << "1.234,5"
                                    << ""
                                    << "1234.5";
        QTest::newRow("comma") << "1,5"
                               << ""
                               << "1.5";
        QTest::newRow("three digits") << "1.234"
                                      << "1.234"
                                      << "1234";
        QTest::newRow("blanks around") << "  7 "
                                       << "7"
                                       << "7";
        QTest::newRow("proper minus") << QString(format::minusSign) + QStringLiteral("3") << "-3"
                                      << "-3";
        QTest::newRow("wrong groups") << "12,34,567"
                                      << ""
                                      << "";
        QTest::newRow("empty") << ""
                               << ""
                               << "";
        QTest::newRow("two points") << "1.2.3"
                                    << ""
                                    << "";
        QTest::newRow("exponent") << "1e5"
                                  << ""
                                  << "";
        QTest::newRow("plus") << "+5"
                              << ""
                              << "";
        QTest::newRow("arabic") << QString::fromUtf8("٣") << ""
                                << "";
        QTest::newRow("too large") << "100000000000000000000"
                                   << ""
                                   << "";
        QTest::newRow("nan") << "NaN"
                             << ""
                             << "";
    }
    void readsWhatWasTyped() {
        QFETCH(QString, typed);
        const auto read = [&typed](const QLocale& locale) {
            const auto number = format::parseNumber(typed, locale);
            return number ? number->toString() : QString();
        };
        QTEST(read(english), "inEnglish");
        QTEST(read(german), "inGerman");
    }

    void readsWhatItWrites() {
        for (const char* text : {"0", "-1", "1284530.42", "0.000000000000000001",
                                 "-99999999999999999999.999999999999999999"}) {
            const Decimal value = Decimal::literal(text);
            for (const QLocale& locale :
                 {english, german, QLocale(QLocale::French, QLocale::France),
                  QLocale(QLocale::German, QLocale::Switzerland), QLocale::c()}) {
                const auto back = format::parseNumber(format::exact(value, locale), locale);
                QVERIFY2(back.isOk() && *back == value, text);
            }
        }
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
