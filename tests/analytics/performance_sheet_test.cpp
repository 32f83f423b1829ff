// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/performance_sheet.h"
#include "models/analytics/return_metrics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <random>

using namespace tf;
using namespace tf::analytics;

namespace {

constexpr qint64 dayMs = 86'400'000;

std::vector<Instant> days(int count, qint64 stepMs = dayMs) {
    std::vector<Instant> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(Instant::fromMs(1'600'000'000'000 / dayMs * dayMs + i * stepMs));
    }
    return times;
}

std::vector<double> walk(int count, unsigned seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> step(0.0005, 0.02);
    std::vector<double> values{1000};
    while (std::ssize(values) < count) {
        values.push_back(values.back() * (1 + step(random)));
    }
    return values;
}

ClosedTrade trade(double net) {
    ClosedTrade result;
    result.entry = Instant::fromMs(0);
    result.exit = Instant::fromMs(dayMs);
    result.net = net;
    result.fees = 1;
    result.entryValue = 100;
    result.exitValue = 100;
    return result;
}

} // namespace

class PerformanceSheetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasFiftyFiguresWithNameAndFormula();
    void everyFigureHasValueOrReason();
    void agreesWithTheMetricsItself();
    void datesOfTheDrawdown();
    void depositLeavesTimeWeightedReturnAlone_data();
    void depositLeavesTimeWeightedReturnAlone();
    void flowAtAPointSplitsExactly();
    void moneyWeightedReturnSolvesItsEquation();
    void monthsCompoundToTheWhole();
    void emptyHistoryGivesReasonsOnly();
    void survivesJson();
    void deflatedSharpeFallsWithTrials();
};

void PerformanceSheetTest::hasFiftyFiguresWithNameAndFormula() {
    QVERIFY(figureDefinitions().size() >= 50);
    QSet<QString> ids;
    for (const FigureDefinition& definition : figureDefinitions()) {
        QCOMPARE(&definitionOf(definition.figure), &definition);
        QVERIFY(!figureName(definition.figure).isEmpty());
        QVERIFY(!figureFormula(definition.figure).isEmpty());
        ids.insert(QLatin1String(definition.id));
        QCOMPARE(figureById(QString::fromLatin1(definition.id)), std::optional(definition.figure));
    }
    QCOMPARE(ids.size(), qsizetype(figureDefinitions().size()));
}

void PerformanceSheetTest::everyFigureHasValueOrReason() {
    const auto times = days(400);
    const auto equity = walk(400, 1);
    const auto benchmark = walk(400, 2);
    const std::vector trades{trade(5), trade(-3), trade(0), trade(8)};
    const auto sheet = PerformanceSheet::of({.times = times,
                                             .equity = equity,
                                             .trades = trades,
                                             .benchmark = benchmark,
                                             .barsInMarket = 100});
    for (const Figure& figure : sheet.figures) {
        const QString id = QLatin1String(definitionOf(figure.figure).id);
        QVERIFY2(figure.value.has_value() == (figure.absence == Absence::None), qPrintable(id));
        QVERIFY2(figure.value || figure.figure == FigureId::MaxDrawdownRecovery ||
                     figure.figure == FigureId::CurrentDrawdownSince,
                 qPrintable(id));
        QCOMPARE(figure.from, times.front());
        QCOMPARE(figure.to, times.back());
    }
    QCOMPARE(sheet.value(FigureId::Exposure), std::optional(0.25));
    QCOMPARE(sheet.figure(FigureId::Sharpe).sample, 399);
    QCOMPARE(sheet.figure(FigureId::ProfitFactor).sample, 4);
    QCOMPARE(sheet.value(FigureId::ProfitFactor), std::optional(13.0 / 3));
    QVERIFY(sheet.toCsv().count(u'\n') == std::ssize(sheet.figures) + 1);
}

void PerformanceSheetTest::agreesWithTheMetricsItself() {
    const auto times = days(300, dayMs / 4);
    const auto equity = walk(300, 3);
    const auto returns = returnsOf(equity);
    const auto each = PerformanceSheet::of({.times = times,
                                            .equity = equity,
                                            .sampling = Sampling::EachPoint,
                                            .periodsPerYear = 1460});
    QCOMPARE(each.value(FigureId::Sharpe), sharpe(Moments::of(returns), 1460));
    QCOMPARE(each.value(FigureId::Var95), varHistorical(returns, 0.05));
    QCOMPARE(each.value(FigureId::Cvar99), cvarHistorical(returns, 0.01));
    QCOMPARE(each.value(FigureId::TailRatio), tailRatio(returns));
    const auto daily = returnsOf(dailyValues(times, equity));
    QCOMPARE(daily.size(), size_t(74));
    const auto sheet = PerformanceSheet::of({.times = times, .equity = equity});
    QCOMPARE(sheet.value(FigureId::Sortino), sortino(daily, 365));
    QCOMPARE(sheet.value(FigureId::MaxDrawdown), each.value(FigureId::MaxDrawdown));
}

void PerformanceSheetTest::datesOfTheDrawdown() {
    const auto times = days(7);
    const std::vector<double> equity{100, 120, 90, 100, 120, 130, 117};
    const auto sheet = PerformanceSheet::of({.times = times, .equity = equity});
    const auto at = [&](FigureId id) {
        return sheet.value(id) ? qint64(*sheet.value(id)) : qint64(-1);
    };
    QCOMPARE(sheet.value(FigureId::MaxDrawdown), std::optional(-0.25));
    QCOMPARE(sheet.value(FigureId::MaxDrawdownAbs), std::optional(-30.0));
    QCOMPARE(at(FigureId::MaxDrawdownPeak), times[1].toMs());
    QCOMPARE(at(FigureId::MaxDrawdownTrough), times[2].toMs());
    QCOMPARE(at(FigureId::MaxDrawdownRecovery), times[4].toMs());
    QCOMPARE(sheet.value(FigureId::MaxDrawdownDuration), std::optional(3.0));
    QCOMPARE(at(FigureId::CurrentDrawdownSince), times[5].toMs());
    QVERIFY(qAbs(*sheet.value(FigureId::CurrentDrawdown) + 0.1) < 1e-15);
}

void PerformanceSheetTest::depositLeavesTimeWeightedReturnAlone_data() {
    QTest::addColumn<double>("share");
    QTest::newRow("half of equity in") << 0.5;
    QTest::newRow("three times equity in") << 3.0;
    QTest::newRow("half of equity out") << -0.5;
}

void PerformanceSheetTest::depositLeavesTimeWeightedReturnAlone() {
    QFETCH(double, share);
    const auto times = days(100);
    const auto plain = walk(100, 4);
    std::vector<double> equity = plain;
    const CashFlow flow{times[50], plain[50] * share, plain[50]};
    for (size_t i = 50; i < equity.size(); ++i) {
        equity[i] *= 1 + share;
    }
    const std::vector flows{flow};
    const auto before = PerformanceSheet::of({.times = times, .equity = plain});
    const auto after = PerformanceSheet::of({.times = times, .equity = equity, .flows = flows});
    for (const FigureId id : {FigureId::TotalReturn, FigureId::Sharpe, FigureId::MaxDrawdown}) {
        QVERIFY(qAbs(*after.value(id) - *before.value(id)) < 1e-9);
    }
    QCOMPARE(after.value(FigureId::NetDeposits), std::optional(flow.amount));
    const double profit = equity.back() - equity.front() - flow.amount;
    QVERIFY(qAbs(*after.value(FigureId::NetProfit) - profit) < 1e-9);
}

void PerformanceSheetTest::flowAtAPointSplitsExactly() {
    const auto times = days(3);
    const std::vector<double> equity{100, 220, 242};
    // 100 grew to 110, then 90 came in and the 200 grew to 220.
    const std::vector<CashFlow> flows{{times[0] + std::chrono::hours(12), 90, 110}};
    const auto returns = timeWeightedReturns(times, equity, flows);
    QVERIFY(qAbs(returns[0] - (1.1 * 1.1 - 1)) < 1e-12);
    QVERIFY(qAbs(returns[1] - 0.1) < 1e-12);
    // Without the valuation the flow is taken at the end of the interval.
    const std::vector<CashFlow> late{{times[1], 90, std::nullopt}};
    QVERIFY(qAbs(timeWeightedReturns(times, equity, late)[0] - 0.3) < 1e-12);
}

void PerformanceSheetTest::moneyWeightedReturnSolvesItsEquation() {
    const Instant start = days(1).front();
    const Instant end = start + std::chrono::hours(24 * 730);
    const Instant middle = start + std::chrono::hours(24 * 365);
    // 100 for two years and 50 for one year at 20 % a year.
    const std::vector<CashFlow> flows{{middle, 50, std::nullopt}};
    const auto rate = moneyWeightedReturn(start, 100, end, 144 + 60, flows);
    QVERIFY(rate.has_value());
    QVERIFY(qAbs(rate->annual - 0.2) < 1e-12);
    QVERIFY(qAbs(rate->whole - 0.44) < 1e-12);
    QVERIFY(!moneyWeightedReturn(start, 100, start, 100, {}).has_value());
    QVERIFY(!moneyWeightedReturn(start, 100, end, -5, {}).has_value());
    QCOMPARE(moneyWeightedReturn(start, 100, end, 100, {})->annual, 0.0);
}

void PerformanceSheetTest::monthsCompoundToTheWhole() {
    const auto times = days(500);
    const auto equity = walk(500, 5);
    const auto months = monthlyReturns(times, equity);
    QVERIFY(months.size() >= 16 && months.size() <= 18);
    double growth = 1;
    for (const MonthReturn& month : months) {
        growth *= 1 + month.value;
    }
    QVERIFY(qAbs(growth / (equity.back() / equity.front()) - 1) < 1e-12);
}

void PerformanceSheetTest::emptyHistoryGivesReasonsOnly() {
    const auto sheet = PerformanceSheet::of({.times = {}, .equity = {}});
    QCOMPARE(sheet.figure(FigureId::Sharpe).absence, Absence::NoEquity);
    QCOMPARE(sheet.figure(FigureId::WinRate).absence, Absence::NoTrades);
    QCOMPARE(sheet.value(FigureId::Trades), std::optional(0.0));
    QVERIFY(!absenceText(Absence::NoEquity).isEmpty());
    const auto times = days(1);
    const std::vector<double> one{5};
    const auto single = PerformanceSheet::of({.times = times, .equity = one});
    QCOMPARE(single.figure(FigureId::TotalReturn).absence, Absence::TooFewObservations);
}

void PerformanceSheetTest::survivesJson() {
    const auto times = days(100);
    const auto equity = walk(100, 6);
    const std::vector trades{trade(5), trade(-3)};
    const auto sheet = PerformanceSheet::of({.times = times, .equity = equity, .trades = trades});
    const QByteArray text = QJsonDocument(sheet.toJson()).toJson();
    const auto back = PerformanceSheet::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back.isOk());
    QVERIFY(*back == sheet);
    QJsonObject damaged = sheet.toJson();
    damaged[QStringLiteral("figures")] = QJsonArray{QJsonObject{}};
    QVERIFY(!PerformanceSheet::fromJson(damaged).isOk());
}

void PerformanceSheetTest::deflatedSharpeFallsWithTrials() {
    const auto returns = returnsOf(walk(500, 7));
    const Moments moments = Moments::of(returns);
    const auto plain = probabilisticSharpe(moments);
    QCOMPARE(deflatedSharpe(moments, 1, 0.01), plain);
    double last = *plain;
    for (const int trials : {10, 100, 1000}) {
        const auto deflated = deflatedSharpe(moments, trials, 0.001);
        QVERIFY(*deflated < last);
        last = *deflated;
    }
    // Bailey and Lopez de Prado (2014), numerical example: 100 trials of variance 0.5 a year (250
    // days) lead to an expected best of about 0.1132 a day.
    QVERIFY(qAbs(*expectedBestSharpe(100, 0.5 / 250) - 0.1132) < 0.0001);
}

QTEST_GUILESS_MAIN(PerformanceSheetTest)
#include "performance_sheet_test.moc"
