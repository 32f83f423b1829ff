// SPDX-License-Identifier: GPL-3.0-or-later
// Equity over time of one and of several masters, worked by hand.
#include "models/farms/master_equity.h"

#include <QTest>

using namespace tf;
using namespace tf::farms;
using trading::EquitySnapshot;

namespace {

Instant day(int number) {
    return Instant::parse(u"2026-03-01").value() + std::chrono::hours(24 * (number - 1));
}

EquitySnapshot at(int number, int equity, int flow = 0) {
    return {.entity = {}, .at = day(number), .equity = Decimal(equity), .flow = Decimal(flow)};
}

MasterFigures master(const char* asset, const QList<EquitySnapshot>& snapshots, int dayStart,
                     int peak) {
    MasterFigures figures{.wallet = ledger::WalletId::create(),
                          .name = QStringLiteral("Main"),
                          .asset = Asset::create(QString::fromLatin1(asset), 8).value()};
    figures.snapshots = snapshots;
    figures.figures.dayStartEquity = Decimal(dayStart);
    figures.figures.dayStartAt = snapshots.isEmpty() ? Instant() : snapshots.last().at.startOfDay();
    figures.figures.peakEquity = Decimal(peak);
    return figures;
}

bool isNear(double value, double expected) {
    return std::abs(value - expected) < 1e-12;
}

} // namespace

class EquityRecordTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 100 -> 110 (+10 %), 50 come in, 160 -> 144 (-10 %): 1.1 x 0.9 - 1 = -1 %.
    void flowsAreNoReturn() {
        const EquityRecord record = recordOf({at(1, 100), at(2, 110), at(3, 160, 50), at(4, 144)});
        const auto figures = figuresSince(record, day(1));
        QVERIFY(figures.has_value());
        QVERIFY(isNear(figures->timeWeighted, -0.01));
        QCOMPARE(figures->result, Decimal(-6)); // +10 and -16
        QCOMPARE(figures->flows, (QList<EquitySnapshot>{at(3, 160, 50)}));
        QVERIFY(figures->moneyWeighted.has_value());
        QVERIFY(*figures->moneyWeighted < 0);
    }

    void aPeriodBeginsWithTheSnapshotBeforeIt() {
        const EquityRecord record = recordOf({at(1, 100), at(3, 110), at(5, 121)});
        const auto figures = figuresSince(record, day(4));
        QVERIFY(figures.has_value());
        QCOMPARE(figures->first, qsizetype(1));
        QVERIFY(isNear(figures->timeWeighted, 0.1));
        QVERIFY(!figuresSince(record, day(5)).has_value()); // one moment is no period
        QVERIFY(!figuresSince(recordOf({}), day(1)).has_value());
        QVERIFY(!figuresSince(recordOf({at(1, 0), at(2, 0)}), day(1)).has_value());
    }

    /// The second master begins on day 2 with 50, which is capital, not gain.
    void severalMastersAreOneRecord() {
        const QList<EquitySnapshot> joined =
            together({{at(1, 100), at(2, 110), at(4, 121)}, {at(2, 50), at(3, 40, -10)}});
        QCOMPARE(joined,
                 (QList<EquitySnapshot>{at(1, 100), at(2, 160, 50), at(3, 150, -10), at(4, 161)}));
        const auto figures = figuresSince(recordOf(joined), day(1));
        QVERIFY(figures.has_value());
        QCOMPARE(figures->result, Decimal(21));
    }

    void theLatestDayIsOfThoseThatRanOnIt() {
        const MasterOverview overview = overviewOf(
            {master("USDT", {at(1, 100), at(3, 130)}, 125, 140),
             master("USDT", {at(1, 200), at(2, 210)}, 205, 210), master("USDT", {}, 0, 0)});
        QCOMPARE(overview.masters.size(), 2);
        QVERIFY(overview.latestDay.has_value());
        QCOMPARE(overview.latestDay->day, day(3));
        QCOMPARE(overview.latestDay->amount, Decimal(5));
        QVERIFY(isNear(*overview.latestDay->share, 0.04));
        QVERIFY(isNear(*overview.deepest()->drawdown(), 130.0 / 140.0 - 1));
        QVERIFY(!overview.risk.total.has_value()); // three days carry no score
        QCOMPARE(overview.risk.sample, 2);
    }

    void currenciesAreNotAdded() {
        const MasterOverview overview = overviewOf(
            {master("USDT", {at(1, 100)}, 100, 100), master("EUR", {at(1, 100)}, 100, 100)});
        QVERIFY(overview.hasRun());
        QVERIFY(!overview.asset.isValid());
        QVERIFY(overview.record.isEmpty());
        QVERIFY(!overview.latestDay.has_value());
        QVERIFY(!overviewOf({}).hasRun());
    }
};

QTEST_GUILESS_MAIN(EquityRecordTest)
#include "equity_record_test.moc"
