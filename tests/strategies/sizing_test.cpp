// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/sizing.h"
#include "tests/strategies/series.h"

#include <QTest>

using namespace tf;
using namespace tf::strategies;
using namespace tf::strategies::test;

class SizingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fixedAndShare();
    void neverMoreThanCovered();
    void riskLosesAtMostItsShare();
    void riskWithoutStopUsesRange();
    void volatilityIsHit();
    void kellyNeedsARecord();
    void notDefinedIsNothing();
    void storesItself();
};

namespace {

PositionSizer sizer(SizingMethod method, void (*change)(SizingSettings&) = nullptr) {
    SizingSettings settings;
    settings.method = method;
    if (change != nullptr) {
        change(settings);
    }
    return PositionSizer(settings);
}

} // namespace

void SizingTest::fixedAndShare() {
    QCOMPARE(sizer(SizingMethod::FixedUnits).units({1'000, 10}), 1.0);
    QCOMPARE(sizer(SizingMethod::FixedAmount).units({5'000, 10}), 100.0);
    QCOMPARE(sizer(SizingMethod::EquityFraction).units({5'000, 10}), 50.0);
}

void SizingTest::neverMoreThanCovered() {
    QCOMPARE(sizer(SizingMethod::FixedUnits, [](auto& s) { s.units = 1e9; })
                 .units({1'000, 10, undefined, 0.001}),
             1'000 / (10 * 1.001));
    QCOMPARE(sizer(SizingMethod::FixedAmount, [](auto& s) { s.largest = 0.25; }).units({1'000, 10}),
             25.0);
    QCOMPARE(sizer(SizingMethod::FixedUnits).units({0, 10}), 0.0);
    QCOMPARE(sizer(SizingMethod::FixedUnits).units({-5, 10}), 0.0);
    QCOMPARE(sizer(SizingMethod::FixedUnits).units({1'000, 0}), 0.0);
}

void SizingTest::riskLosesAtMostItsShare() {
    const PositionSizer risk = sizer(SizingMethod::AtrRisk);
    for (const double stop : {95.0, 105.0}) {
        const double units = risk.units({10'000, 100, stop, 0.001});
        const double lost = units * (5 + 0.001 * 100 + 0.001 * stop);
        QCOMPARE(lost, 0.01 * 10'000);
    }
    QCOMPARE(risk.units({10'000, 100, 95}), 20.0);
}

void SizingTest::riskWithoutStopUsesRange() {
    PositionSizer risk = sizer(SizingMethod::AtrRisk, [](auto& s) { s.atrLength = 3; });
    QCOMPARE(risk.units({10'000, 100}), 0.0);
    for (const market::Candle& candle : candlesOf({100, 100, 100, 100, 100}, 1)) {
        risk.observe(candle);
    }
    // ATR 2, twice that is 4: 100 / 4.
    QCOMPARE(risk.units({10'000, 100}), 25.0);
}

void SizingTest::volatilityIsHit() {
    PositionSizer target = sizer(SizingMethod::VolatilityTarget, [](auto& s) {
        s.volatilityLength = 4;
        s.periodsPerYear = 100;
        s.volatility = 0.05;
    });
    for (const double close : {100.0, 101.0, 100.0, 101.0, 100.0}) {
        target.observe({0, close, close, close, close, 1});
    }
    // Log returns of +-ln(1.01), a year has 100 of them.
    const double yearly = std::log(1.01) * 10;
    QCOMPARE(target.units({10'000, 100}), 0.05 / yearly * 100);
}

void SizingTest::kellyNeedsARecord() {
    PositionSizer kelly = sizer(SizingMethod::FractionalKelly, [](auto& s) {
        s.kellyTrades = 4;
        s.kellyPart = 0.5;
    });
    kelly.recordTrade(0.02);
    kelly.recordTrade(0.02);
    kelly.recordTrade(-0.01);
    QCOMPARE(kelly.units({1'000, 10}), 10.0); // Still the share of 10 %.
    kelly.recordTrade(0.02);
    // W = 3/4, payoff 2: 0.75 - 0.25/2 = 0.625, half of it.
    QCOMPARE(kelly.units({1'000, 10}), 31.25);
    for (int i = 0; i < 20; ++i) {
        kelly.recordTrade(-0.01);
    }
    QCOMPARE(kelly.units({1'000, 10}), 0.0);
}

void SizingTest::notDefinedIsNothing() {
    QCOMPARE(sizer(SizingMethod::VolatilityTarget).units({1'000, 10}), 0.0);
    PositionSizer flat = sizer(SizingMethod::VolatilityTarget);
    for (int i = 0; i < 100; ++i) {
        flat.observe({0, 5, 5, 5, 5, 1});
    }
    QCOMPARE(flat.units({1'000, 5}), 0.0);
}

void SizingTest::storesItself() {
    SizingSettings settings;
    settings.method = SizingMethod::AtrRisk;
    settings.risk = 0.02;
    const auto again = SizingSettings::fromJson(settings.toJson());
    QVERIFY(again.isOk() && *again == settings);
    QVERIFY(*SizingSettings::fromJson({}) == SizingSettings());
    QVERIFY(!SizingSettings::fromJson({{QStringLiteral("risk"), 2}}).isOk());
    QVERIFY(!SizingSettings::fromJson({{QStringLiteral("method"), QStringLiteral("all")}}).isOk());
    QCOMPARE(static_cast<qsizetype>(sizingParameters().size()), settings.toJson().size());
}

QTEST_GUILESS_MAIN(SizingTest)
#include "sizing_test.moc"
