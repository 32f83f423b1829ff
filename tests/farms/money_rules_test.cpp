// SPDX-License-Identifier: GPL-3.0-or-later
// What fills and sweeps do to money, worked by hand, and that nothing is made or lost.
#include "models/farms/fill_booking.h"
#include "models/farms/profit_sweep.h"

#include <QTest>
#include <random>

using namespace tf;
using namespace tf::farms;

namespace {

FillParties parties() {
    return {.agent = ledger::WalletId::create(),
            .venue = ledger::WalletId::create(),
            .fees = ledger::WalletId::create(),
            .base = Asset::create(u"BTC", 8).value(),
            .quote = Asset::create(u"USDT", 2).value()};
}

Decimal sumOf(const QList<ledger::Leg>& legs, const Asset& asset) {
    Decimal sum;
    for (const ledger::Leg& leg : legs) {
        sum += leg.amount.asset() == asset ? leg.amount.amount() : Decimal();
    }
    return sum;
}

Decimal agentQuote(const QList<ledger::Leg>& legs, const FillParties& who) {
    Decimal sum;
    for (const ledger::Leg& leg : legs) {
        const bool isAgents = leg.wallet == who.agent && leg.amount.asset() == who.quote;
        sum += isAgents ? leg.amount.amount() : Decimal();
    }
    return sum;
}

} // namespace

class MoneyRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fills_data();
    void fills();
    void refusesNothings();
    void randomFillsBalance();
    void aShortsWorstLossIsWhatTheAgentHas();
    void sweeps_data();
    void sweeps();
    void sweepsOncePerPeriod();
};

void MoneyRulesTest::fills_data() {
    QTest::addColumn<int>("effect");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("fee");
    QTest::addColumn<QString>("cover");
    QTest::addColumn<QString>("change");
    const auto row = [](const char* name, FillEffect effect, const char* quantity,
                        const char* price, const char* fee, const char* cover, const char* change) {
        QTest::newRow(name) << static_cast<int>(effect) << QString::fromLatin1(quantity)
                            << QString::fromLatin1(price) << QString::fromLatin1(fee)
                            << QString::fromLatin1(cover) << QString::fromLatin1(change);
    };
    row("buy", FillEffect::OpenLong, "0.5", "100", "0.05", "0", "-50.05");
    row("buy rounds half-even", FillEffect::OpenLong, "0.5", "100.01", "0", "0", "-50");
    row("fee rounds up", FillEffect::OpenLong, "1", "100", "0.001", "0", "-100.01");
    row("sell", FillEffect::CloseLong, "0.5", "110", "0.06", "0", "54.94");
    row("short", FillEffect::OpenShort, "2", "50", "0.1", "0", "-0.1");
    row("cover with profit", FillEffect::CloseShort, "2", "45", "0.09", "100", "9.91");
    row("cover with loss", FillEffect::CloseShort, "2", "55", "0.11", "100", "-10.11");
}

void MoneyRulesTest::fills() {
    QFETCH(int, effect);
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, fee);
    QFETCH(QString, cover);
    QFETCH(QString, change);
    const FillParties who = parties();
    const FillTerms terms{.effect = static_cast<FillEffect>(effect),
                          .quantity = Decimal::parse(quantity).value(),
                          .price = Decimal::parse(price).value(),
                          .fee = Decimal::parse(fee).value(),
                          .cover = Decimal::parse(cover).value(),
                          .spendable = Decimal(1000)};
    const FillMoney money = moneyOf(terms, who).value();
    QCOMPARE(money.change.toString(), change);
    QCOMPARE(agentQuote(money.legs, who), money.change);
    QVERIFY(money.forgiven.isZero());
    QVERIFY(sumOf(money.legs, who.quote).isZero());
    QVERIFY(sumOf(money.legs, who.base).isZero());
}

void MoneyRulesTest::refusesNothings() {
    FillTerms terms{.quantity = Decimal(1), .price = Decimal(0)};
    QCOMPARE(moneyOf(terms, parties()).error().code, ErrorCode::OutOfRange);
    terms.price = Decimal(1);
    terms.quantity = Decimal(0);
    QCOMPARE(moneyOf(terms, parties()).error().code, ErrorCode::OutOfRange);
    terms.quantity = Decimal::largest();
    terms.price = Decimal(10);
    QCOMPARE(moneyOf(terms, parties()).error().code, ErrorCode::Overflow);
}

void MoneyRulesTest::randomFillsBalance() {
    std::mt19937_64 engine(11);
    const FillParties who = parties();
    for (int i = 0; i < 20'000; ++i) {
        const auto draw = [&](qint64 bound, int scale) {
            return Decimal::fromUnits(
                       1 + static_cast<qint64>(engine() % static_cast<quint64>(bound)), scale)
                .value();
        };
        const FillTerms terms{.effect = static_cast<FillEffect>(engine() % 4),
                              .quantity = draw(1'000'000'000, 8),
                              .price = draw(1'000'000'000'000, 7),
                              .fee = draw(1'000'000, 6),
                              .cover = draw(100'000'000, 2),
                              .spendable = draw(100'000'000, 2)};
        const FillMoney money = moneyOf(terms, who).value();
        QVERIFY(sumOf(money.legs, who.quote).isZero());
        QVERIFY(sumOf(money.legs, who.base).isZero());
        QCOMPARE(agentQuote(money.legs, who), money.change);
        for (const ledger::Leg& leg : money.legs) {
            QVERIFY(leg.amount.amount().scale() <= leg.amount.asset().scale());
        }
    }
}

void MoneyRulesTest::aShortsWorstLossIsWhatTheAgentHas() {
    const FillParties who = parties();
    const FillTerms terms{.effect = FillEffect::CloseShort,
                          .quantity = Decimal(1),
                          .price = Decimal(500),
                          .fee = Decimal(1),
                          .cover = Decimal(100),
                          .spendable = Decimal(50)};
    const FillMoney money = moneyOf(terms, who).value();
    QCOMPARE(money.change, Decimal(-150)); // cover and free money are gone, the fee with them
    QCOMPARE(money.forgiven, Decimal(251));
    QVERIFY(sumOf(money.legs, who.quote).isZero());
}

void MoneyRulesTest::sweeps_data() {
    QTest::addColumn<SweepPolicy>("policy");
    QTest::addColumn<QString>("equity");
    QTest::addColumn<QString>("free");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const SweepPolicy& policy, const char* equity,
                        const char* free, const char* expected) {
        QTest::newRow(name) << policy << QString::fromLatin1(equity) << QString::fromLatin1(free)
                            << QString::fromLatin1(expected);
    };
    const SweepPolicy all{.trigger = SweepTrigger::Daily};
    row("profit", all, "1100.129", "2000", "100.12");
    row("no profit", all, "1000", "2000", "0");
    row("loss", all, "900", "2000", "0");
    row("never what is bound", all, "1100", "30.5", "30.5");
    row("nothing free", all, "1100", "0", "0");
    row("half", {.trigger = SweepTrigger::Daily, .fraction = Decimal::literal("0.5")}, "1100",
        "2000", "50");
    const SweepPolicy threshold{.trigger = SweepTrigger::Threshold, .threshold = Decimal(100)};
    row("below the threshold", threshold, "1099.99", "2000", "0");
    row("at the threshold", threshold, "1100", "2000", "100");
}

void MoneyRulesTest::sweeps() {
    QFETCH(SweepPolicy, policy);
    QFETCH(QString, equity);
    QFETCH(QString, free);
    QFETCH(QString, expected);
    const SweepFacts facts{.equity = Decimal::parse(equity).value(),
                           .capitalBase = Decimal(1000),
                           .free = Decimal::parse(free).value(),
                           .now = {},
                           .lastSweep = std::nullopt};
    QCOMPARE(sweepAmount(policy, facts, 2).toString(), expected);
}

void MoneyRulesTest::sweepsOncePerPeriod() {
    const auto due = [](SweepTrigger trigger, const char* last, const char* now) {
        SweepFacts facts;
        facts.now = Instant::parse(QString::fromLatin1(now)).value();
        if (*last != '\0') {
            facts.lastSweep = Instant::parse(QString::fromLatin1(last)).value();
        }
        return isSweepDue({.trigger = trigger}, facts);
    };
    QVERIFY(!due(SweepTrigger::Off, "2026-01-01", "2026-02-01"));
    QVERIFY(!due(SweepTrigger::Daily, "", "2026-01-02"));
    QVERIFY(!due(SweepTrigger::Daily, "2026-01-01T00:00:00Z", "2026-01-01T23:59:59Z"));
    QVERIFY(due(SweepTrigger::Daily, "2026-01-01T23:59:59Z", "2026-01-02T00:00:00Z"));
    QVERIFY(!due(SweepTrigger::Weekly, "2026-01-05", "2026-01-11T23:59:59Z")); // Monday to Sunday
    QVERIFY(due(SweepTrigger::Weekly, "2026-01-11T23:59:59Z", "2026-01-12T00:00:00Z"));
    QVERIFY(due(SweepTrigger::Threshold, "", "2026-01-01"));
}

QTEST_GUILESS_MAIN(MoneyRulesTest)
#include "money_rules_test.moc"
