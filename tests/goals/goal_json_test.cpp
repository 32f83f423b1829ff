// SPDX-License-Identifier: GPL-3.0-or-later
// Goals as they are stored.
#include "tests/goals/full_goal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <random>

using namespace tf;
using namespace tf::goals;
using namespace tf::goals::test;

class GoalJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonRoundTrip();
    void refusesJson_data();
    void refusesJson();
    void mutatedJsonNeverHarms();
};

void GoalJsonTest::jsonRoundTrip() {
    Goal goal = fullGoal();
    const QJsonObject stored =
        QJsonDocument::fromJson(QJsonDocument(goal.toJson()).toJson()).object();
    Result<Goal> read = Goal::fromJson(stored);
    TF_VERIFY(read);
    read->id = goal.id;
    QVERIFY(*read == goal);

    Goal plain = goalOf(Measure::TradeCount, "200");
    plain.state = GoalState::Draft;
    Result<Goal> plainRead = Goal::fromJson(plain.toJson());
    TF_VERIFY(plainRead);
    plainRead->id = plain.id;
    QVERIFY(*plainRead == plain);

    GoalProgress progress{.goal = goal.id,
                          .at = at(3),
                          .value = dec("123.00000001"),
                          .target = Decimal(200),
                          .fraction = 0.61,
                          .shortfall = Shortfall::TooFewDays,
                          .trades = 12,
                          .days = 3,
                          .reachedSince = at(2),
                          .confirmedAt = at(3),
                          .profit = dec("-5.5"),
                          .bestProfit = Decimal(9),
                          .floor = Decimal(7),
                          .isFloorTouched = true,
                          .drawdown = 0.125,
                          .periodsReached = 2};
    const Result<GoalProgress> again = GoalProgress::fromJson(progress.toJson());
    TF_VERIFY(again);
    QVERIFY(*again == progress);
}

void GoalJsonTest::refusesJson_data() {
    QTest::addColumn<QString>("json");
    const auto row = [](const char* json) { QTest::newRow(json) << QString::fromLatin1(json); };
    row(R"({"unknown": 1})");
    row(R"({"schema": 2})");
    row(R"({"target": 5})");
    row(R"({"target": "abc"})");
    row(R"({"measure": 13})");
    row(R"({"measure": 0})");
    row(R"({"measure": 1.5})");
    row(R"({"measure": "sharpe"})");
    row(R"({"deadline": "tomorrow"})");
    row(R"({"isArmed": 1})");
    row(R"({"after": ["x"]})");
    row(R"({"after": "x"})");
    row(R"({"windowDays": 1e12})");
    row(R"({"scope": []})");
    row(R"({"scope": {"kind": 4}})");
    row(R"({"scope": {"kind": 1, "more": 1}})");
    row(R"({"asset": {"code": "usdt", "scale": 8}})");
    row(R"({"asset": {"code": "USDT", "scale": 80}})");
    row(R"({"completion": {"shares": {"agents": 0.5}}})");
    row(R"({"completion": {"lock": {"armAt": "1", "extra": true}}})");
    row(R"({"completion": {"next": 5}})");
    row(R"({"adjustments": [1]})");
    row(R"({"adjustments": [{"trigger": 9}]})");
}

void GoalJsonTest::refusesJson() {
    QFETCH(QString, json);
    const Result<Goal> read = Goal::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    QVERIFY(!read.isOk());
    QVERIFY(!read.error().detail.isEmpty());
}

void GoalJsonTest::mutatedJsonNeverHarms() {
    const QByteArray whole = QJsonDocument(fullGoal().toJson()).toJson(QJsonDocument::Compact);
    std::mt19937_64 random(11);
    const QByteArray bytes = R"({}[]",:0129.-eatru)";
    int read = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray text = whole;
        for (int edit = 0; edit < 2; ++edit) {
            const auto place = static_cast<qsizetype>(random() % static_cast<quint64>(text.size()));
            text[place] =
                bytes[static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()))];
        }
        const Result<Goal> goal = Goal::fromJson(QJsonDocument::fromJson(text).object());
        if (goal) {
            ++read;
            (void)validate(*goal);
            (void)describe(*goal);
        }
    }
    QVERIFY(read > 10);
}

QTEST_GUILESS_MAIN(GoalJsonTest)
#include "goal_json_test.moc"
