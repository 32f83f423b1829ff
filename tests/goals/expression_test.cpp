// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/goals/goal_fixture.h"

#include <QTest>
#include <random>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

class ExpressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void saysWhereAndWhy_data();
    void saysWhereAndWhy();
    void limits();
    void evaluates_data();
    void evaluates();
    void comparisonsTellWhatIsMissing();
    void everyFigureCanBeAsked();
    void mutatedTextNeverHarms();
    void randomTokensNeverHarm();
};

void ExpressionTest::roundTrips_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* text, const char* canonical) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    };
    row("sharpe(90d) > 2 and drawdown < 0.1 and trades >= 50",
        "sharpe(90d) > 2 and drawdown < 0.1 and trades >= 50");
    row("SHARPE( 90 D )>2\nAND\tdrawdown<0.1", "sharpe(90d) > 2 and drawdown < 0.1");
    row("sharpe(12w) > 2", "sharpe(84d) > 2");
    row("profit(48h) > 5", "profit(2d) > 5");
    row("profit(36h) > 5", "profit(36h) > 5");
    row("trades == 5", "trades = 5");
    row("trades != 5", "trades != 5");
    row("trades > 1 or wins > 2 and losses < 3", "trades > 1 or wins > 2 and losses < 3");
    row("(trades > 1 or wins > 2) and losses < 3", "(trades > 1 or wins > 2) and losses < 3");
    row("not trades > 1", "not trades > 1");
    row("not (trades > 1 and wins > 2)", "not (trades > 1 and wins > 2)");
    row("not not trades > 1", "not not trades > 1");
    row("((((trades > 1))))", "trades > 1");
    row("profit - (fees - wins) > 0", "profit - (fees - wins) > 0");
    row("profit - fees - wins > 0", "profit - fees - wins > 0");
    row("(profit + fees) * 2 / -3 > -1e-8", "(profit + fees) * 2 / -3 > -1e-08");
    row("-profit * -(fees + 1) < --wins", "-profit * -(fees + 1) < --wins");
    row("profit / (trades / 2) > 1", "profit / (trades / 2) > 1");
    row("5 < trades", "5 < trades");
    row("win_rate(30d) >= 0.55", "win_rate(30d) >= 0.55");
    row("return(3650d) > 0", "return(3650d) > 0");
    row("(trades > 1 and wins > 1) and losses < 1", "(trades > 1 and wins > 1) and losses < 1");
}

void ExpressionTest::roundTrips() {
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const ParsedExpression parsed = parseExpression(text);
    QVERIFY2(parsed.expression, qPrintable(parsed.error.sentence));
    QCOMPARE(expressionText(*parsed.expression), canonical);
    const ParsedExpression again = parseExpression(canonical);
    QVERIFY(again.expression && *again.expression == *parsed.expression);
}

void ExpressionTest::saysWhereAndWhy_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("part"); ///< of the sentence
    const auto row = [](const char* text, int position, const char* part) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromLatin1(part);
    };
    row("", 0, "empty");
    row("   ", 3, "empty");
    row("sharpe", 6, "comparison is missing");
    row("sharpe >", 8, "ends too early");
    row("> 5", 0, "wanted here");
    row("sharpe > > 5", 9, "wanted here");
    row("sharpe > 5 and", 14, "ends too early");
    row("sharpe > 5 and or trades < 3", 15, "no figure named or");
    row("sharpe > 5 trades < 3", 11, "should end here");
    row("sharpe > 5)", 10, "parenthesis too many");
    row("(sharpe > 5", 0, "closing parenthesis is missing");
    row("sharp > 5", 0, "no figure named sharp");
    row("profits > 5", 0, "Known are: sharpe, sortino");
    row("sharpe(90) > 5", 7, "window is wanted");
    row("sharpe() > 5", 7, "window is wanted");
    row("sharpe(d) > 5", 7, "window is wanted");
    row("sharpe(90m) > 5", 7, "window is wanted");
    row("sharpe(1.5d) > 5", 7, "window is wanted");
    row("sharpe(0d) > 5", 7, "window is wanted");
    row("sharpe(-5d) > 5", 7, "window is wanted");
    row("sharpe(36h) > 5", 7, "counts whole days");
    row("drawdown(1h) > 5", 9, "counts whole days");
    row("trades(3651d) > 5", 7, "at most 3650 days");
    row("trades(99999999999999999999w) > 5", 7, "at most 3650 days");
    row("trades(5d > 5", 10, "closing parenthesis is missing");
    row("trades(5d, 3) > 5", 9, "closing parenthesis is missing");
    row("trades > 5 > 3", 11, "should end here");
    row("trades > 5 and wins", 19, "comparison is missing");
    row("trades or wins > 1", 7, "comparison is missing");
    row("not trades", 4, "After not a condition");
    row("(trades > 5) + 1 > 2", 13, "both sides");
    row("-(trades > 5)", 0, "no sign");
    row("trades > 1e999", 9, "too large");
    row("trades > 5 & wins < 7", 11, "no meaning");
    row("trades > \xd9\xa3", 9, "no meaning");
    row("trades > 5;", 10, "no meaning");
    row("trades[1] > 5", 6, "should end here");
    row("trades . 5", 7, "should end here");
    row("profit > 5 crosses above 3", 11, "should end here");
}

void ExpressionTest::saysWhereAndWhy() {
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, part);
    const ParsedExpression parsed = parseExpression(text);
    QVERIFY(!parsed.expression);
    QCOMPARE(int(parsed.error.position), position);
    QVERIFY(parsed.error.length > 0);
    QVERIFY2(parsed.error.sentence.contains(part), qPrintable(parsed.error.sentence));
}

void ExpressionTest::limits() {
    const QString deep = QString(2000, u'(') + QStringLiteral("trades > 1") + QString(2000, u')');
    QVERIFY(parseExpression(deep).error.sentence.contains(QStringLiteral("nested too deeply")));
    const QString nots = QStringLiteral("not ").repeated(2000) + QStringLiteral("trades > 1");
    QVERIFY(parseExpression(nots).error.sentence.contains(QStringLiteral("nested too deeply")));
    const QString minus = QString(2000, u'-') + QStringLiteral("trades > 1");
    QVERIFY(parseExpression(minus).error.sentence.contains(QStringLiteral("nested too deeply")));
    const QString wide =
        QStringLiteral("trades") + QStringLiteral("+1").repeated(300) + u'>' + u'1';
    QVERIFY(parseExpression(wide).error.sentence.contains(QStringLiteral("too many parts")));
    QStringList windows;
    for (int i = 1; i <= 9; ++i) {
        windows.append(QStringLiteral("trades(%1d) > 1").arg(i));
    }
    const QString many = windows.join(QStringLiteral(" and "));
    QVERIFY(parseExpression(many).error.sentence.contains(QStringLiteral("at most 8 different")));
    windows.removeLast();
    QVERIFY(parseExpression(windows.join(QStringLiteral(" and "))).expression);
    // The deepest that is allowed runs too.
    const QString deepest = QString(12, u'(') + QStringLiteral("trades > 0") + QString(12, u')');
    QVERIFY(parseExpression(deepest).expression);
}

void ExpressionTest::evaluates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer"); ///< true, false or undefined
    const auto row = [](const char* text, const char* answer) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(answer);
    };
    // After 3 wins of 2 and a loss of 1, fees 4, turnover 400, equity 1500 -> 1530, one full day.
    row("trades = 4", "true");
    row("wins = 3 and losses = 1", "true");
    row("win_rate = 0.75", "true");
    row("profit_factor = 6", "true");
    row("profit_per_trade = 1.25", "true");
    row("profit = 30", "true");
    row("turnover = 400", "true");
    row("fees = 4", "true");
    row("equity = 1530", "true");
    row("days = 1", "true");
    row("return > 0.0199999 and return < 0.0200001", "true");
    row("drawdown = 0", "true");
    row("trades(1h) = 0", "true");
    row("entries = 0", "true");
    row("1 + 2 * 3 = 7", "true");
    row("(1 + 2) * 3 = 9", "true");
    row("8 / 4 / 2 = 1", "true");
    row("5 - 3 - 1 = 1", "true");
    row("-2 * -3 = 6", "true");
    row("trades > 4", "false");
    row("trades >= 4", "true");
    row("trades < 4", "false");
    row("trades <= 4", "true");
    row("trades != 4", "false");
    row("not trades > 4", "true");
    row("sharpe > 2", "undefined"); // one return
    row("not sharpe > 2", "undefined");
    row("sharpe > 2 and trades = 4", "undefined");
    row("sharpe > 2 and trades = 5", "false");
    row("trades = 5 and sharpe > 2", "false");
    row("sharpe > 2 or trades = 4", "true");
    row("trades = 4 or sharpe > 2", "true");
    row("trades = 5 or sharpe > 2", "undefined");
    row("profit / losses(1h) > 1", "undefined"); // divided by zero
    row("1e300 * 1e300 > 1", "undefined");       // beyond all numbers
    row("trades = 5 or sharpe > 2 or wins = 3", "true");
    row("trades = 4 and sharpe > 2 and wins = 4", "false");
}

void ExpressionTest::evaluates() {
    QFETCH(QString, text);
    QFETCH(QString, answer);
    Goal goal = goalOf(Measure::Expression, "0");
    goal.expression = text;
    auto tracker = GoalTracker::create(goal, startAt());
    TF_VERIFY(tracker);
    play(*tracker,
         QStringLiteral("@0.01 C2,0,100,1 C2,0,100,1 C2,0,100,1 C-1,0,100,1 E1030 @1.01"));
    const GoalProgress progress = tracker->progress();
    QCOMPARE(progress.isReached, answer == QStringLiteral("true"));
    QCOMPARE(progress.value.has_value(), answer != QStringLiteral("undefined"));
}

void ExpressionTest::comparisonsTellWhatIsMissing() {
    Goal goal = goalOf(Measure::Expression, "0");
    goal.expression = QStringLiteral("sharpe(90d) > 2 and (trades >= 4 or -profit < 5 * 2)");
    auto tracker = GoalTracker::create(goal, startAt());
    TF_VERIFY(tracker);
    play(*tracker, QStringLiteral("@0.01 C1"));
    const QList<ComparisonState> states = tracker->comparisons();
    QCOMPARE(states.size(), 3);
    QCOMPARE(states[0].text, QStringLiteral("sharpe(90d) > 2"));
    QVERIFY(std::isnan(states[0].left) && !states[0].holds);
    QCOMPARE(states[1].left, 1.0);
    QCOMPARE(states[1].right, 4.0);
    QVERIFY(!states[1].holds);
    QCOMPARE(states[2].text, QStringLiteral("-profit < 5 * 2"));
    QVERIFY(states[2].holds);
    goal.expression = QStringLiteral("trades >= 4 and wins >= 2");
    auto near = GoalTracker::create(goal, startAt());
    TF_VERIFY(near);
    play(*near, QStringLiteral("@0.01 C1"));
    QCOMPARE(near->progress().fraction, 0.25); // the part that is farthest away
}

void ExpressionTest::everyFigureCanBeAsked() {
    for (const FigureWord& word : figureWords()) {
        for (const char* window : {"", "(30d)", "(2w)"}) {
            Goal goal = goalOf(Measure::Expression, "0");
            goal.expression = QLatin1String(word.id) + QLatin1String(window) + u'=' + u'0';
            auto tracker = GoalTracker::create(goal, startAt());
            TF_VERIFY(tracker);
            play(*tracker, QStringLiteral("@0.01 C1 E1001 @1.01 C-1 E990 @2.01 J"));
            const ComparisonState state = tracker->comparisons().first();
            QVERIFY2(std::isfinite(state.left), qPrintable(goal.expression));
        }
        QVERIFY(*word.explanation != '\0');
    }
    QVERIFY(GoalTracker::create(goalOf(Measure::Expression, "0"), startAt()).error().code ==
            ErrorCode::SyntaxError);
}

namespace {

/// What every text must bear: an error with a place, or a tree that prints, reads and runs.
bool isHarmless(const QString& text, int& valid) {
    const ParsedExpression parsed = parseExpression(text);
    if (!parsed.expression) {
        return !parsed.error.sentence.isEmpty() && parsed.error.position >= 0 &&
               parsed.error.position <= text.size() && parsed.error.length > 0;
    }
    ++valid;
    const ParsedExpression again = parseExpression(expressionText(*parsed.expression));
    if (!again.expression || !(*again.expression == *parsed.expression)) {
        return false;
    }
    Goal goal = goalOf(Measure::Expression, "0");
    goal.expression = text;
    auto tracker = GoalTracker::create(goal, startAt());
    if (!tracker) {
        return false;
    }
    play(*tracker, QStringLiteral("@0.01 C1 E1010"));
    return tracker->progress().fraction >= 0 && tracker->progress().fraction <= 1;
}

} // namespace

void ExpressionTest::mutatedTextNeverHarms() {
    constexpr quint64 seed = 20260105;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const QString whole =
        QStringLiteral("not (sharpe(90d) > 2 or -profit(36h) * 1.5 < 3) and trades >= 50");
    int valid = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text = whole;
        for (quint64 edits = 1 + random() % 4; edits > 0 && !text.isEmpty(); --edits) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(text.size()));
            const auto any = QChar(static_cast<char16_t>(random() % (random() % 2 ? 128 : 65536)));
            switch (random() % 4) {
            case 0:
                text.remove(at, 1 + static_cast<qsizetype>(random() % 5));
                break;
            case 1:
                text.insert(at, any);
                break;
            case 2:
                text[at] = any;
                break;
            default:
                text.insert(at, text.mid(static_cast<qsizetype>(random() % 30), 12));
            }
        }
        QVERIFY2(isHarmless(text, valid), qPrintable(text));
    }
    QVERIFY(valid > 100);
}

void ExpressionTest::randomTokensNeverHarm() {
    constexpr quint64 seed = 7;
    std::mt19937_64 random(seed);
    const QStringList tokens =
        QStringLiteral("sharpe trades profit(5d) drawdown(2w) 1 0.5 1e9 ( ) + - * / < <= > >= = != "
                       "and or not , . [ ] 5d d h")
            .split(u' ');
    int valid = 0;
    for (int round = 0; round < 30'000; ++round) {
        QStringList words;
        for (quint64 count = 1 + random() % 9; count > 0; --count) {
            words.append(
                tokens[static_cast<qsizetype>(random() % static_cast<quint64>(tokens.size()))]);
        }
        const QString text = words.join(u' ');
        QVERIFY2(isHarmless(text, valid), qPrintable(text));
    }
    QVERIFY(valid > 20);
}

QTEST_GUILESS_MAIN(ExpressionTest)
#include "expression_test.moc"
