// SPDX-License-Identifier: GPL-3.0-or-later
// Bars and sides of the published backtests: every trade of them, from our strategies under a small
// reference of the execution rules.
#include "models/strategies/dispatch.h"
#include "tests/strategies/next_open.h"
#include "tests/strategies/series.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tf;
using namespace tf::strategies;
using namespace tf::strategies::test;

class PublishedTradesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bars_data();
    void bars();
};

void PublishedTradesTest::bars_data() {
    QTest::addColumn<QJsonObject>("oneCase");
    QFile file(qEnvironmentVariable("TF_SHARED") + QStringLiteral("/oracles/backtests.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("not present: backtests.json") << QJsonObject();
        return;
    }
    const auto cases = QJsonDocument::fromJson(file.readAll()).object().value(u"cases").toArray();
    for (const QJsonValue oneCase : cases) {
        QTest::newRow(qPrintable(oneCase[u"id"].toString())) << oneCase.toObject();
    }
}

void PublishedTradesTest::bars() {
    QFETCH(QJsonObject, oneCase);
    const auto candles = sharedCandles(QFileInfo(oneCase.value(u"data").toString()).fileName(),
                                       oneCase.value(u"bars").toInt());
    if (!candles) {
        QSKIP("shared candles and oracles are not present");
    }
    const auto config = StrategyConfig::fromJson(oneCase.value(u"strategy").toObject());
    QVERIFY(config.isOk());
    const auto run = withStrategy(
        *config, [&](auto strategy) { return NextOpen::run(std::move(strategy), *candles); });
    QVERIFY2(run.isOk(), qPrintable(run.isOk() ? QString() : run.error().detail));
    const QJsonArray expected = oneCase.value(u"trades").toArray();
    QStringList came;
    for (const Trade& trade : run->trades) {
        came.append(
            QStringLiteral("%1 %2 %3").arg(trade.entryBar).arg(trade.exitBar).arg(trade.side));
    }
    QStringList wanted;
    for (const QJsonValue trade : expected) {
        wanted.append(QStringLiteral("%1 %2 %3")
                          .arg(trade[0].toInt())
                          .arg(trade[1].toInt())
                          .arg(trade[2].toDouble() > 0 ? 1 : -1));
    }
    QCOMPARE(came.join(u'\n'), wanted.join(u'\n'));
}

QTEST_GUILESS_MAIN(PublishedTradesTest)
#include "published_trades_test.moc"
