// SPDX-License-Identifier: GPL-3.0-or-later
// Asset, Money, Instant, Id, Error and Result: the small values everything else is made of.
#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/money.h"

#include <QTest>

using namespace tf;

namespace {

Asset usdt() {
    return Asset::create(u"USDT", 6).value();
}

Result<int> half(int number) {
    if (number % 2 != 0) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("odd")};
    }
    return number / 2;
}

Result<int> quarter(int number) {
    TF_TRY(const int once, half(number));
    TF_TRY(const int twice, half(once));
    return twice;
}

Result<void> check(int number) {
    TF_CHECK(half(number));
    return {};
}

} // namespace

class ValuesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void assetCodes_data();
    void assetCodes();
    void assetsCompareByCode();
    void moneyAddsWithinAnAsset();
    void moneyConvertsAtARate();
    void instantText_data();
    void instantText();
    void instantArithmetic();
    void idsAscendAndAreUnique();
    void idText();
    void errorsHaveNames();
    void resultsPassErrorsOn();
    void manualClockMovesWhenTold();
};

void ValuesTest::assetCodes_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << QStringLiteral("BTC") << 8 << true;
    QTest::newRow("16 characters") << QStringLiteral("ABCDEFGHIJKLMNOP") << 18 << true;
    QTest::newRow("17 characters") << QStringLiteral("ABCDEFGHIJKLMNOPQ") << 18 << false;
    QTest::newRow("empty") << QString() << 2 << false;
    QTest::newRow("lower case") << QStringLiteral("btc") << 2 << false;
    QTest::newRow("Cyrillic that looks Latin") << QStringLiteral("ВТС") << 2 << false;
    QTest::newRow("NUL") << QString::fromLatin1("A\0B", 3) << 2 << false;
    QTest::newRow("scale 19") << QStringLiteral("BTC") << 19 << false;
    QTest::newRow("scale -1") << QStringLiteral("BTC") << -1 << false;
}

void ValuesTest::assetCodes() {
    QFETCH(QString, code);
    QFETCH(int, scale);
    QFETCH(bool, isGood);
    const Result<Asset> asset = Asset::create(code, scale);
    QCOMPARE(asset.isOk(), isGood);
    if (isGood) {
        QCOMPARE(asset->code(), code);
        QCOMPARE(asset->scale(), scale);
    }
}

void ValuesTest::assetsCompareByCode() {
    QCOMPARE(usdt(), Asset::create(u"USDT", 6).value());
    QVERIFY(usdt() != Asset::create(u"USDC", 6).value());
    QVERIFY(!Asset().isValid());
    QCOMPARE(qHash(usdt()), qHash(Asset::create(u"USDT", 6).value()));
}

void ValuesTest::moneyAddsWithinAnAsset() {
    const Money a(Decimal::literal("1.5"), usdt());
    const Money b(Decimal::literal("0.25"), usdt());
    QCOMPARE(a.plus(b)->toString(), QStringLiteral("1.75 USDT"));
    QCOMPARE(a.minus(b)->toString(), QStringLiteral("1.25 USDT"));
    QVERIFY(b < a);
    const Money most(Decimal::largest(), usdt());
    QCOMPARE(most.plus(a).error().code, ErrorCode::Overflow);
}

void ValuesTest::moneyConvertsAtARate() {
    const Asset btc = Asset::create(u"BTC", 8).value();
    const Money half(Decimal::literal("0.5"), btc);
    const Money worth =
        half.convertedTo(usdt(), Decimal::literal("65268.1234567"), Rounding::HalfEven).value();
    QCOMPARE(worth.toString(), QStringLiteral("32634.061728 USDT"));
}

void ValuesTest::instantText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("full", "2026-11-29T13:21:45.123Z", "2026-11-29T13:21:45.123Z");
    row("no zone is UTC", "2026-11-29T13:21:45", "2026-11-29T13:21:45.000Z");
    row("space", "2026-11-29 13:21:45", "2026-11-29T13:21:45.000Z");
    row("offset", "2026-11-29T14:21:45+01:00", "2026-11-29T13:21:45.000Z");
    row("date", "2026-11-29", "2026-11-29T00:00:00.000Z");
    row("before 1970", "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
    row("month 13", "2026-13-01", "");
    row("words", "yesterday!!", "");
    row("empty", "", "");
    row("other digits", "٢٠٢٦-11-29", "");
    row("year 0", "0000-01-01", "");
}

void ValuesTest::instantText() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Instant> instant = Instant::parse(text);
    QCOMPARE(instant.isOk(), !expected.isEmpty());
    if (instant) {
        QCOMPARE(instant->toString(), expected);
        QCOMPARE(Instant::parse(instant->toString()).value(), *instant);
    }
}

void ValuesTest::instantArithmetic() {
    using namespace std::chrono_literals;
    const Instant noon = Instant::parse(u"2026-11-29T12:00:00Z").value();
    QCOMPARE((noon + 90min).toString(), QStringLiteral("2026-11-29T13:30:00.000Z"));
    QVERIFY((noon + 90min) - noon == 5400s);
    QCOMPARE(noon.startOfDay().toDateString(), QStringLiteral("2026-11-29"));
    QCOMPARE(Instant::fromMs(-1).startOfDay().toMs(), qint64(-86'400'000));
}

void ValuesTest::idsAscendAndAreUnique() {
    WorkspaceId last = WorkspaceId::create();
    QCOMPARE(last.toString()[14], QChar(u'7')); // QUuid::version() knows no 7 yet
    QCOMPARE(last.uuid().variant(), QUuid::DCE);
    for (int i = 0; i < 10'000; ++i) {
        const WorkspaceId next = WorkspaceId::create();
        QVERIFY(last.toString() < next.toString());
        last = next;
    }
}

void ValuesTest::idText() {
    const WorkspaceId id = WorkspaceId::create();
    QCOMPARE(WorkspaceId::parse(id.toString()).value(), id);
    QVERIFY(!WorkspaceId::parse(u"").isOk());
    QVERIFY(!WorkspaceId::parse(u"not-a-uuid-not-a-uuid-not-a-uuid-1234").isOk());
    QVERIFY(!WorkspaceId::parse(QString(id.toString() + QStringLiteral(" "))).isOk());
}

void ValuesTest::errorsHaveNames() {
    QCOMPARE(errorName(ErrorCode::InsufficientFunds), QStringLiteral("InsufficientFunds"));
    QCOMPARE(errorName(ErrorCode::AgentClaimed), QStringLiteral("AgentClaimed"));
}

void ValuesTest::resultsPassErrorsOn() {
    QCOMPARE(quarter(12).value(), 3);
    QCOMPARE(quarter(6).error().detail, QStringLiteral("odd"));
    QCOMPARE(quarter(5).valueOr(-1), -1);
    QVERIFY(check(4).isOk());
    QCOMPARE(check(3).error().code, ErrorCode::InvalidArgument);
}

void ValuesTest::manualClockMovesWhenTold() {
    using namespace std::chrono_literals;
    ManualClock clock(Instant::fromMs(1000));
    QCOMPARE(clock.now().toMs(), qint64(1000));
    clock.advance(2s);
    QCOMPARE(clock.now().toMs(), qint64(3000));
    clock.setNow(Instant::fromMs(5));
    QCOMPARE(clock.now().toMs(), qint64(5));
    QVERIFY(SystemClock().now() > Instant::parse(u"2024-01-01").value());
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
