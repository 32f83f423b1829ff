// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"

#include <QTest>
#include <boost/multiprecision/cpp_int.hpp>
#include <random>

using namespace tf;
using Integer =
    boost::multiprecision::cpp_int; // the oracle: unbounded, shares nothing with Decimal

namespace {

constexpr int caseCount = 10'000;

Integer wide(Decimal value) {
    const QString digits = value.abs().toString(18, Rounding::Down).remove(u'.');
    Integer result = 0;
    for (const QChar digit : digits) {
        result = result * 10 + digit.digitValue();
    }
    return value.isNegative() ? Integer(-result) : result;
}

Integer power(int exponent) {
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

Integer oracleDivide(const Integer& numerator, const Integer& divisor, Rounding rounding) {
    const bool isNegative = (numerator < 0) != (divisor < 0);
    const Integer a = abs(numerator);
    const Integer b = abs(divisor);
    const Integer twice = a % b * 2;
    bool isAway = false;
    switch (rounding) {
    case Rounding::Down:
        break;
    case Rounding::Up:
        isAway = twice != 0;
        break;
    case Rounding::Floor:
        isAway = twice != 0 && isNegative;
        break;
    case Rounding::Ceiling:
        isAway = twice != 0 && !isNegative;
        break;
    case Rounding::HalfUp:
        isAway = twice >= b;
        break;
    case Rounding::HalfEven:
        isAway = twice > b || (twice == b && (a / b) % 2 != 0);
        break;
    }
    const Integer quotient = a / b + (isAway ? 1 : 0);
    return isNegative ? Integer(-quotient) : quotient;
}

/// Random numbers of every magnitude: the number of digits is drawn first.
class Source {
public:
    explicit Source(unsigned seed)
        : m_engine(seed) {}

    int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    Rounding rounding() { return static_cast<Rounding>(below(6)); }
    Decimal decimal() {
        QString text = below(2) == 0 ? QString() : QStringLiteral("-");
        const int whole = 1 + below(20);
        const int fraction = below(19);
        for (int i = 0; i < whole; ++i) {
            text += QChar(u'0' + below(10));
        }
        if (fraction > 0) {
            text += u'.';
        }
        for (int i = 0; i < fraction; ++i) {
            text += QChar(u'0' + below(10));
        }
        return Decimal::parse(text).value();
    }

private:
    std::mt19937 m_engine;
};

bool agrees(const Result<Decimal>& result, const Integer& expected) {
    if (abs(expected) >= power(38)) {
        return !result.isOk() && result.error().code == ErrorCode::Overflow;
    }
    return result.isOk() && wide(result.value()) == expected;
}

} // namespace

class DecimalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void printsShortest();
    void addsLikeWideIntegers();
    void multipliesLikeWideIntegers();
    void dividesLikeWideIntegers();
    void roundsLikeWideIntegers();
    void survivesPrintAndParse();
    void allocatesWithoutLoss();
    void allocatesByLargestRemainder_data();
    void allocatesByLargestRemainder();
    void refusesBadWeights();
    void toDoubleIsNearest();
};

void DecimalTest::parse_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::addColumn<int>("code");
    const auto good = [](const char* name, const QString& text, const char* expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected) << -1;
    };
    const auto bad = [](const char* name, const QString& text, ErrorCode code) {
        QTest::newRow(name) << text << QString() << static_cast<int>(code);
    };
    good("integer", QStringLiteral("12"), "12");
    good("fraction", QStringLiteral("0.000000000000000001"), "0.000000000000000001");
    good("negative", QStringLiteral("-7.50"), "-7.5");
    good("leading zeros", QStringLiteral("00012.0"), "12");
    good("minus zero is zero", QStringLiteral("-0"), "0");
    good("largest", QStringLiteral("99999999999999999999.999999999999999999"),
         "99999999999999999999.999999999999999999");
    good("trailing zeros beyond 18", QStringLiteral("1.00000000000000000000000"), "1");
    bad("empty", QString(), ErrorCode::InvalidNumber);
    bad("only sign", QStringLiteral("-"), ErrorCode::InvalidNumber);
    bad("only point", QStringLiteral("."), ErrorCode::InvalidNumber);
    bad("no whole digits", QStringLiteral(".5"), ErrorCode::InvalidNumber);
    bad("no fraction digits", QStringLiteral("5."), ErrorCode::InvalidNumber);
    bad("exponent", QStringLiteral("1e400"), ErrorCode::InvalidNumber);
    bad("NaN", QStringLiteral("NaN"), ErrorCode::InvalidNumber);
    bad("Infinity", QStringLiteral("Infinity"), ErrorCode::InvalidNumber);
    bad("Arabic digit", QStringLiteral("٣"), ErrorCode::InvalidNumber);
    bad("leading plus", QStringLiteral("+1"), ErrorCode::InvalidNumber);
    bad("leading space", QStringLiteral(" 1"), ErrorCode::InvalidNumber);
    bad("comma", QStringLiteral("1,5"), ErrorCode::InvalidNumber);
    bad("two points", QStringLiteral("1.2.3"), ErrorCode::InvalidNumber);
    bad("embedded NUL", QString::fromLatin1("1\0002", 3), ErrorCode::InvalidNumber);
    bad("hex", QStringLiteral("0x10"), ErrorCode::InvalidNumber);
    bad("19 decimals", QStringLiteral("0.0000000000000000001"), ErrorCode::PrecisionExceeded);
    bad("10^20", QStringLiteral("100000000000000000000"), ErrorCode::Overflow);
    bad("200 digits", QString(200, u'9'), ErrorCode::Overflow);
}

void DecimalTest::parse() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(int, code);
    const Result<Decimal> result = Decimal::parse(text);
    const QByteArray bytes = text.toUtf8();
    const Result<Decimal> fromBytes = Decimal::parse(bytes.constData(), bytes.constEnd());
    if (expected.isEmpty()) {
        QVERIFY(!result.isOk());
        QCOMPARE(static_cast<int>(result.error().code), code);
        QVERIFY(!fromBytes.isOk());
        QCOMPARE(fromBytes.error(), result.error());
        return;
    }
    QVERIFY(result.isOk());
    QCOMPARE(result->toString(), expected);
    QCOMPARE(fromBytes.value(), result.value());
}

void DecimalTest::printsShortest() {
    QCOMPARE(Decimal(0).toString(), QStringLiteral("0"));
    QCOMPARE(Decimal::literal("-0.5").toString(), QStringLiteral("-0.5"));
    QCOMPARE(Decimal::literal("1234.567").toString(2, Rounding::HalfUp), QStringLiteral("1234.57"));
    QCOMPARE(Decimal::literal("-0.001").toString(2, Rounding::HalfUp), QStringLiteral("0.00"));
    QCOMPARE(Decimal::literal("99999999999999999999.9").toString(0, Rounding::Up),
             QStringLiteral("100000000000000000000"));
    QCOMPARE(Decimal::literal("2.5").toString(0, Rounding::HalfEven), QStringLiteral("2"));
    QCOMPARE(Decimal::literal("1.50").scale(), 1);
}

void DecimalTest::addsLikeWideIntegers() {
    Source source(1);
    for (int i = 0; i < caseCount; ++i) {
        const Decimal a = source.decimal();
        const Decimal b = source.decimal();
        QVERIFY2(agrees(a.plus(b), wide(a) + wide(b)),
                 qPrintable(a.toString() + u' ' + b.toString()));
        QVERIFY2(agrees(a.minus(b), wide(a) - wide(b)),
                 qPrintable(a.toString() + u' ' + b.toString()));
    }
}

void DecimalTest::multipliesLikeWideIntegers() {
    Source source(2);
    for (int i = 0; i < caseCount; ++i) {
        const Decimal a = source.decimal();
        const Decimal b = source.decimal();
        const Rounding rounding = source.rounding();
        const Integer expected = oracleDivide(wide(a) * wide(b), power(18), rounding);
        QVERIFY2(agrees(a.times(b, rounding), expected),
                 qPrintable(a.toString() + u' ' + b.toString()));
    }
}

void DecimalTest::dividesLikeWideIntegers() {
    Source source(3);
    for (int i = 0; i < caseCount; ++i) {
        const Decimal a = source.decimal();
        const Decimal b = source.decimal();
        const Rounding rounding = source.rounding();
        if (b.isZero()) {
            QCOMPARE(a.dividedBy(b, rounding).error().code, ErrorCode::DivisionByZero);
            continue;
        }
        const Integer expected = oracleDivide(wide(a) * power(18), wide(b), rounding);
        QVERIFY2(agrees(a.dividedBy(b, rounding), expected),
                 qPrintable(a.toString() + u' ' + b.toString()));
    }
}

void DecimalTest::roundsLikeWideIntegers() {
    Source source(4);
    for (int i = 0; i < caseCount; ++i) {
        const Decimal a = source.decimal();
        const int scale = source.below(19);
        const Rounding rounding = source.rounding();
        const Integer unit = power(18 - scale);
        const Integer expected = oracleDivide(wide(a), unit, rounding) * unit;
        QVERIFY(agrees(a.rounded(scale, rounding), expected));
        const Decimal step = source.decimal().abs();
        if (step.isZero()) {
            QVERIFY(!a.roundedToStep(step, rounding).isOk());
            continue;
        }
        const Integer steps = oracleDivide(wide(a), wide(step), rounding);
        QVERIFY(agrees(a.roundedToStep(step, rounding), steps * wide(step)));
    }
}

void DecimalTest::survivesPrintAndParse() {
    Source source(5);
    for (int i = 0; i < caseCount; ++i) {
        const Decimal a = source.decimal();
        QCOMPARE(Decimal::parse(a.toString()).value(), a);
        QCOMPARE(Decimal::parse(a.toString(18, Rounding::Down)).value(), a);
    }
}

void DecimalTest::allocatesWithoutLoss() {
    Source source(6);
    for (int i = 0; i < caseCount; ++i) {
        const Decimal amount = source.decimal();
        const int scale = source.below(19);
        std::vector<Decimal> weights;
        Integer total = 0;
        for (int n = 1 + source.below(12); n > 0; --n) {
            weights.push_back(Decimal(source.below(1000)));
            total += wide(weights.back());
        }
        const auto parts = amount.allocate(weights, scale);
        if (total == 0) {
            QVERIFY(!parts.isOk());
            continue;
        }
        QVERIFY(parts.isOk());
        Integer sum = 0;
        const Integer unit = power(18 - scale);
        for (size_t k = 0; k < weights.size(); ++k) {
            const Integer part = wide(parts.value()[k]);
            sum += part;
            // Within one unit and the dust below a unit of the exact share.
            QVERIFY(abs(Integer(part * total - wide(amount) * wide(weights[k]))) <
                    3 * unit * total);
        }
        QCOMPARE(QString::fromStdString(sum.str()), QString::fromStdString(wide(amount).str()));
    }
}

void DecimalTest::allocatesByLargestRemainder_data() {
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QStringList>("weights");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* amount, const char* weights, int scale,
                        const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(amount)
                            << QString::fromLatin1(weights).split(u' ') << scale
                            << QString::fromLatin1(expected).split(u' ');
    };
    row("thirds", "100", "1 1 1", 2, "33.34 33.33 33.33");
    row("largest remainder wins", "10", "1 2 4", 0, "1 3 6");
    row("zero weight gets nothing", "1", "0 1", 2, "0 1");
    row("negative amount", "-100", "1 1 1", 2, "-33.34 -33.33 -33.33");
    row("dust stays", "1.005", "1 1", 2, "0.505 0.5");
}

void DecimalTest::allocatesByLargestRemainder() {
    QFETCH(QString, amount);
    QFETCH(QStringList, weights);
    QFETCH(int, scale);
    QFETCH(QStringList, expected);
    std::vector<Decimal> numbers;
    for (const QString& weight : weights) {
        numbers.push_back(Decimal::parse(weight).value());
    }
    const auto parts = Decimal::parse(amount).value().allocate(numbers, scale).value();
    QStringList texts;
    for (const Decimal part : parts) {
        texts.append(part.toString());
    }
    QCOMPARE(texts, expected);
}

void DecimalTest::refusesBadWeights() {
    const std::vector<Decimal> negative{Decimal(1), Decimal(-1), Decimal(3)};
    QCOMPARE(Decimal(1).allocate(negative, 2).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(Decimal(1).allocate({}, 2).error().code, ErrorCode::InvalidArgument);
}

void DecimalTest::toDoubleIsNearest() {
    QCOMPARE(Decimal::literal("0.1").toDouble(), 0.1);
    QCOMPARE(Decimal::literal("12345678901234567.123456789").toDouble(),
             12345678901234567.123456789);
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "decimal_test.moc"
