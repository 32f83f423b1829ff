// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/catalogue.h"
#include "models/strategies/rules/rule_json.h"
#include "models/strategies/rules/rule_program.h"
#include "models/strategies/rules/rule_set.h"
#include "models/strategies/rules/rule_text.h"
#include "tests/strategies/series.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tf;
using namespace tf::strategies;
using namespace tf::strategies::test;

class RuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void saysWhereAndWhy_data();
    void saysWhereAndWhy();
    void valuesAndConditionsDiffer();
    void refusesJson_data();
    void refusesJson();
    void limits();
    void evaluates_data();
    void evaluates();
    void crossNeedsTheCandleBefore();
    void undefinedNeverActs();
    void sharesIndicators();
    void ruleSets();
    void mutatedTextNeverHarms();
    void mutatedJsonNeverHarms();
};

void RuleTest::roundTrips_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* text, const char* canonical) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    };
    row("ema(20) crosses above ema(50) and rsi(14) < 70",
        "ema(20) crosses above ema(50) and rsi(14) < 70");
    row("EMA( 20 )CROSSES\tABOVE ema(50)\nAND rsi(14)<70",
        "ema(20) crosses above ema(50) and rsi(14) < 70");
    row("close > open", "close > open");
    row("close[1] <= low[2]", "close[1] <= low[2]");
    row("rsi > 50", "rsi(14) > 50");
    row("obv > obv[5]", "obv() > obv()[5]");
    row("bollinger(20, 2).upper < close", "bollinger(20).upper < close");
    row("bollinger(20, 2.5).lower > close", "bollinger(20, 2.5).lower > close");
    row("bollinger < close", "bollinger(20).upper < close");
    row("macd(fast = 8).signal = 0", "macd(8).signal = 0");
    row("macd(slow = 30, fast = 8).histogram != 0", "macd(8, 30).histogram != 0");
    row("sma(20, volume) * 1.5 < volume", "sma(20, volume) * 1.5 < volume");
    row("sma(source = hlc3) > 1", "sma(20, hlc3) > 1");
    row("donchian(20, false).upper < close", "donchian(20, false).upper < close");
    row("a_is_not_needed", "");
    row("not close > open", "not close > open");
    row("not (close > open and rsi(14) < 30)", "not (close > open and rsi(14) < 30)");
    row("not not close > open", "not not close > open");
    row("close > 1 or close > 2 and close > 3", "close > 1 or close > 2 and close > 3");
    row("(close > 1 or close > 2) and close > 3", "(close > 1 or close > 2) and close > 3");
    row("(close > 1 and close > 2) and close > 3", "(close > 1 and close > 2) and close > 3");
    row("((((close > 1))))", "close > 1");
    row("close - (open - low) > 0", "close - (open - low) > 0");
    row("close - open - low > 0", "close - open - low > 0");
    row("(close + open) * 2 / -3 > -1e-8", "(close + open) * 2 / -3 > -1e-08");
    row("-close * -(open + 1) < --low", "-close * -(open + 1) < --low");
    row("close crosses below sma(50, hl2)[3]", "close crosses below sma(50, hl2)[3]");
    row("supertrend(10, 3).direction > 0", "supertrend(10).direction > 0");
    row("candle_patterns.hammer > 0", "candle_patterns().hammer > 0");
    row("close == 0.1", "close = 0.1");
    row("close > 123456789012345680000", "close > 123456789012345680000");
}

void RuleTest::roundTrips() {
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const ParsedRule parsed = parseCondition(text);
    if (canonical.isEmpty()) {
        QVERIFY(!parsed.rule);
        return;
    }
    QVERIFY2(parsed.rule, qPrintable(parsed.error.sentence));
    QCOMPARE(ruleText(*parsed.rule), canonical);
    const ParsedRule again = parseCondition(canonical);
    QVERIFY(again.rule);
    QVERIFY(*again.rule == *parsed.rule);
    const QJsonDocument stored(QJsonArray{ruleToJson(*parsed.rule)});
    const QJsonValue read = QJsonDocument::fromJson(stored.toJson()).array().first();
    const ParsedRule fromJson = ruleFromJson(read);
    QVERIFY2(fromJson.rule, qPrintable(fromJson.error.sentence));
    QVERIFY(*fromJson.rule == *parsed.rule);
}

void RuleTest::saysWhereAndWhy_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("part"); ///< of the sentence
    const auto row = [](const char* text, int position, const char* part) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromLatin1(part);
    };
    row("", 0, "empty");
    row("   ", 3, "empty");
    row("close", 5, "comparison is missing");
    row("close >", 7, "ends too early");
    row("> 5", 0, "wanted here");
    row("close > > 5", 8, "wanted here");
    row("close > 5 and", 13, "ends too early");
    row("close > 5 and or close < 3", 14, "wanted here");
    row("close > 5 close < 3", 10, "should end here");
    row("close > 5)", 9, "parenthesis too many");
    row("(close > 5", 0, "closing parenthesis is missing");
    row("ema(20 crosses above ema(50)", 7, "comma or a closing parenthesis");
    row("emaa(20) > 5", 0, "Did you mean ema?");
    row("clsoe > 5", 0, "Did you mean close?");
    row("price > 5", 0, "no price or indicator named price");
    row("ema(0) > 5", 4, "between 1 and");
    row("ema(2.5) > 5", 4, "whole number");
    row("ema(20, bid) > 5", 8, "must be one of");
    row("ema(20, close, 3) > 5", 15, "takes only 2 parameters");
    row("ema(m = 3) > 5", 4, "no parameter m");
    row("ema(20, n = 3) > 5", 8, "given twice");
    row("ema(20).upper > 5", 8, "has no value upper");
    row("bollinger(20).up > 5", 14, "it has upper, middle, lower");
    row("close[-1] > 5", 6, "whole number of candles");
    row("close[1.5] > 5", 6, "whole number of candles");
    row("close[2000] > 5", 6, "up to 1000");
    row("close[1 > 5", 8, "closing bracket");
    row("close crosses ema(5)", 14, "above or below");
    row("close > 5 > 3", 10, "should end here");
    row("close > 5 and rsi(14)", 21, "comparison is missing");
    row("not close", 4, "After not a condition");
    row("(close > 5) + 1 > 2", 12, "both sides");
    row("-(close > 5)", 0, "no sign");
    row("close > 1e999", 8, "too large");
    row("close > 5 & close < 7", 10, "no meaning");
    row("close > \xd9\xa3", 8, "no meaning");
    row("close > 5;", 9, "no meaning");
    row("rsi(14) < ema(20000)", 10, "at most 10000 in a rule");
}

void RuleTest::saysWhereAndWhy() {
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, part);
    const ParsedRule parsed = parseCondition(text);
    QVERIFY(!parsed.rule);
    QVERIFY2(parsed.error.sentence.contains(part), qPrintable(parsed.error.sentence));
    QCOMPARE(parsed.error.position, position);
    QVERIFY(parsed.error.length >= 1);
    QVERIFY(parsed.error.sentence.endsWith(u'.') || parsed.error.sentence.endsWith(u'?'));
}

void RuleTest::valuesAndConditionsDiffer() {
    QVERIFY(parseValue(u"close - 2 * atr(14)").rule);
    const ParsedRule condition = parseValue(u"close > 5");
    QVERIFY(!condition.rule);
    QVERIFY(condition.error.sentence.contains(QStringLiteral("a price is wanted")));
}

void RuleTest::refusesJson_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* json, const char* part) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(part);
    };
    row(R"("close")", "number or an object");
    row(R"(null)", "number or an object");
    row(R"({})", "no such indicator");
    row(R"({"price": "bid"})", "price: There is no such price");
    row(R"({"price": "close", "agp": 1})", "agp: This has no meaning");
    row(R"({"price": "close", "ago": -1})", "ago: A whole number");
    row(R"({"price": "close", "ago": 0.5})", "ago: A whole number");
    row(R"({"price": "close", "ago": "1"})", "ago: A whole number");
    row(R"({"indicator": "ema", "parameters": {"n": 0}})", "between 1 and");
    row(R"({"indicator": "ema", "output": "upper"})", "has no value upper");
    row(R"({"all": []})", "At least two");
    row(R"({"all": [1, 2]})", "all[0].: A condition");
    row(R"({"not": 5})", "A condition is wanted");
    row(R"({"compare": "=>", "left": 1, "right": 2})", "no relation =>");
    row(R"({"compare": ">", "left": 1})", "right.: A number or an object");
    row(R"({"compare": ">", "left": {"not": {"compare": "<", "left": 1, "right": 2}}, "right": 1})",
        "both sides");
    row(R"({"cross": "over", "left": 1, "right": 2})", "no relation over");
}

void RuleTest::refusesJson() {
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().first();
    const ParsedRule read = ruleFromJson(value);
    QVERIFY(!read.rule);
    QVERIFY2(read.error.sentence.contains(part), qPrintable(read.error.sentence));
}

void RuleTest::limits() {
    const QString one = QStringLiteral("close > 5");
    QVERIFY(!parseCondition(QString(100'000, u'(')).rule);
    QVERIFY(!parseCondition(QString(5'000, u'(')).rule);
    QVERIFY(!parseCondition(QString(5'000, u'-')).rule);
    QVERIFY(!parseCondition(QStringLiteral("not ").repeated(2'000) + one).rule);
    QVERIFY(!parseCondition((one + QStringLiteral(" and ")).repeated(500) + one).rule);
    QVERIFY(parseCondition((one + QStringLiteral(" and ")).repeated(100) + one).rule);
    QVERIFY(!parseValue(QStringLiteral("1 + ").repeated(2'000) + u'1').rule);
    QVERIFY(parseValue(QStringLiteral("1 + ").repeated(100) + u'1').rule);
    QJsonValue deep = 1;
    for (int i = 0; i < 1'000; ++i) {
        deep = QJsonObject{{QStringLiteral("negate"), deep}};
    }
    // Signs before a number fold, so that only depth can refuse this.
    QVERIFY(!ruleFromJson(deep).rule);
}

void RuleTest::evaluates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("when"); ///< one character per candle: 1 holds, 0 does not
    const auto row = [](const char* text, const char* when) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(when);
    };
    // Closes 10 11 12 11 10 9 10 12.
    row("close > 10", "01110001");
    row("close >= 11 and close < 12", "01010000");
    row("close = 10 or close = 9", "10001110");
    row("not close > 10", "10001110");
    row("close > close[1]", "01100011");
    row("close crosses above 10.5", "01000001");
    row("close crosses below 10.5", "00001000");
    row("close crosses above 11", "00100001");
    row("sma(2) > 11", "00110000");
    row("close - open > 0.5", "01100011");
    row("close / 0 > 1", "00000000");
    row("0 / 0 = 0 / 0", "00000000");
    row("not 0 / 0 > 1", "00000000");
    row("0 / 0 > 1 or close > 10", "01110001");
    row("close[9] > 0", "00000000");
    row("high - low >= 1.5 and volume = 100", "01111111");
    row("hl2 > 11.4", "00110000");
}

void RuleTest::evaluates() {
    QFETCH(QString, text);
    QFETCH(QString, when);
    const ParsedRule parsed = parseCondition(text);
    QVERIFY2(parsed.rule, qPrintable(parsed.error.sentence));
    RuleProgram program;
    program.add(*parsed.rule);
    QString came;
    for (const market::Candle& candle : candlesOf({10, 11, 12, 11, 10, 9, 10, 12})) {
        program.update(candle);
        came.append(program.holds(0) ? u'1' : u'0');
    }
    QCOMPARE(came, when);
}

void RuleTest::crossNeedsTheCandleBefore() {
    const auto firstOf = [](const char* text) {
        RuleProgram program;
        program.add(*parseCondition(QString::fromLatin1(text)).rule);
        return program.first();
    };
    QCOMPARE(firstOf("close > 5"), 0);
    QCOMPARE(firstOf("close[3] > 5"), 3);
    QCOMPARE(firstOf("sma(20) > 5"), 19);
    QCOMPARE(firstOf("sma(20)[2] > 5"), 21);
    QCOMPARE(firstOf("sma(20) crosses above close"), 20);
    QCOMPARE(firstOf("rsi(14) > 5 and adx(14) > 25"), 27);
}

/// Volume stands still: the money flow is undefined, and neither a rule nor its opposite holds.
void RuleTest::undefinedNeverActs() {
    RuleProgram program;
    const int rule = program.add(*parseCondition(u"cmf(3) > 0").rule);
    const int opposite = program.add(*parseCondition(u"not cmf(3) > 0").rule);
    auto candles = candlesOf({10, 11, 12, 13, 12, 11});
    for (market::Candle& candle : candles) {
        candle.volume = 0;
        program.update(candle);
        QVERIFY(!program.holds(rule));
        QVERIFY(!program.holds(opposite));
    }
}

void RuleTest::sharesIndicators() {
    RuleProgram program;
    program.add(*parseCondition(u"ema(20) > ema(50) and ema(20)[3] < ema(n = 20)").rule);
    program.add(*parseValue(u"ema(50) * 2").rule);
    QCOMPARE(program.indicatorCount(), 2);
}

void RuleTest::ruleSets() {
    RuleSet rules;
    rules.longSide.entry = parseCondition(u"ema(20) crosses above ema(50)").rule;
    rules.longSide.stop = parseValue(u"close - 2 * atr(14)").rule;
    rules.shortSide.entry = parseCondition(u"close < 5").rule;
    RuleSet again;
    QVERIFY(readRuleSet(rules.toJson(), again).empty());
    QVERIFY(again == rules);
    QVERIFY(describeRuleSet(rules).contains(QStringLiteral("The stop is at close - 2 * atr(14).")));

    const auto firstProblem = [](const char* json) {
        RuleSet set;
        const auto problems = readRuleSet(QJsonDocument::fromJson(json).object(), set);
        return problems.empty() ? QString() : problems.front().parameter;
    };
    QCOMPARE(firstProblem("{}"), QStringLiteral("long.entry"));
    QCOMPARE(firstProblem(R"({"long": {"exit": {"compare": ">", "left": 1, "right": 2}}})"),
             QStringLiteral("long.entry"));
    QCOMPARE(firstProblem(R"({"short": {"entry": 5}})"), QStringLiteral("short.entry"));
    QCOMPARE(firstProblem(R"({"long": {"entry": {"compare": ">", "left": 1, "right": 2},
                                       "stop": {"compare": ">", "left": 1, "right": 2}}})"),
             QStringLiteral("long.stop"));
    QCOMPARE(firstProblem(R"({"schema": 2})"), QStringLiteral("schema"));
    QCOMPARE(firstProblem(R"({"both": {}})"), QStringLiteral("both"));
    QCOMPARE(firstProblem(R"({"long": []})"), QStringLiteral("long"));
}

/// Whatever a text became, it parses within no time into a rule that round-trips and runs, or into
/// an error that lies within the text.
void RuleTest::mutatedTextNeverHarms() {
    const qint64 budgetMs = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 600'000 : 1'500;
    const quint64 seed = 20261129;
    const QStringList pieces = {QStringLiteral("ema(20)"), QStringLiteral(" crosses above "),
                                QStringLiteral("and"),     QStringLiteral("("),
                                QStringLiteral(")"),       QStringLiteral("["),
                                QStringLiteral("]"),       QStringLiteral("close"),
                                QStringLiteral(" not "),   QStringLiteral("<"),
                                QStringLiteral("="),       QStringLiteral("1e308"),
                                QStringLiteral("-"),       QStringLiteral(".upper"),
                                QStringLiteral(","),       QStringLiteral("bollinger"),
                                QStringLiteral("0"),       QStringLiteral("n="),
                                QStringLiteral("\u0000"),  QStringLiteral("\u0663"),
                                QStringLiteral("1."),      QStringLiteral("e+"),
                                QStringLiteral("true")};
    QStringList corpus = {
        QStringLiteral("ema(20) crosses above ema(50) and rsi(14) < 70"),
        QStringLiteral("not (bollinger(20, 2).upper < close[1] or sma(20, volume) * 1.5 < volume)"),
        QStringLiteral("close - 2 * atr(14) > -(open + 1) / 3"),
        QStringLiteral(
            "macd(slow = 30, fast = 8).histogram != 0 and donchian(20, false).lower > 1")};
    std::mt19937_64 random(seed);
    const auto below = [&](qsizetype n) {
        return static_cast<qsizetype>(random() % static_cast<quint64>(std::max<qsizetype>(n, 1)));
    };
    QElapsedTimer timer;
    timer.start();
    int valid = 0;
    for (int round = 0; round < 20'000'000 && (round < 2'000 || timer.elapsed() < budgetMs);
         ++round) {
        QString text = corpus[below(corpus.size())];
        for (qsizetype edit = below(4) + 1; edit-- > 0;) {
            const qsizetype at = below(text.size() + 1);
            switch (below(4)) {
            case 0:
                text.remove(at, below(6));
                break;
            case 1:
                text.insert(at, pieces[below(pieces.size())]);
                break;
            case 2:
                text.insert(at,
                            QChar(static_cast<char16_t>(random() % (random() % 2 ? 128 : 65536))));
                break;
            default:
                text.insert(at, text.mid(below(text.size()), below(20)));
            }
        }
        const ParsedRule parsed = parseCondition(text);
        if (!parsed.rule) {
            QVERIFY(!parsed.error.sentence.isEmpty());
            QVERIFY(parsed.error.position >= 0 && parsed.error.position <= text.size());
            continue;
        }
        ++valid;
        const ParsedRule again = parseCondition(ruleText(*parsed.rule));
        QVERIFY2(again.rule && *again.rule == *parsed.rule, qPrintable(text));
        if (valid % 50 == 0) {
            RuleProgram program;
            program.add(*parsed.rule);
            for (const market::Candle& candle : candlesOf({10, 11, 12, 11})) {
                program.update(candle);
            }
            (void)program.holds(0);
        }
        if (corpus.size() < 200 && text.size() < 400) {
            corpus.append(text);
        }
    }
    QVERIFY(valid > 50);
}

void RuleTest::mutatedJsonNeverHarms() {
    const QByteArray whole =
        QJsonDocument(
            QJsonArray{ruleToJson(
                *parseCondition(u"not (bollinger(20, 2).upper < close[1] or -sma(5) * 1.5 < 3)")
                     .rule)})
            .toJson(QJsonDocument::Compact);
    std::mt19937_64 random(7);
    const QByteArray bytes = R"({}[]",:019.-eaonrtu)";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = whole;
        for (int edit = 0; edit < 3; ++edit) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(text.size()));
            text[at] = bytes[static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()))];
        }
        const QJsonDocument document = QJsonDocument::fromJson(text);
        const ParsedRule read = ruleFromJson(document.array().first());
        QVERIFY(read.rule.has_value() || !read.error.sentence.isEmpty());
        if (read.rule) {
            const ParsedRule again = ruleFromJson(ruleToJson(*read.rule));
            QVERIFY(again.rule && *again.rule == *read.rule);
        }
    }
}

QTEST_GUILESS_MAIN(RuleTest)
#include "rule_test.moc"
