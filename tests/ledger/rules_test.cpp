// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/money_draft.h"
#include "models/ledger/performance.h"
#include "models/ledger/transfer.h"
#include "tests/support/verify.h"

#include <QRandomGenerator>
#include <cmath>

using namespace tf;
using namespace tf::ledger;

namespace {

Asset usdt() {
    return *Asset::create(u"USDT", 8);
}

Asset coin(const char* code) {
    return *Asset::create(QString::fromLatin1(code), 8);
}

Wallet wallet(WalletKind kind, const Wallet* parent = nullptr) {
    Wallet wallet;
    wallet.id = WalletId::create();
    wallet.kind = kind;
    if (parent != nullptr) {
        wallet.parent = parent->id;
        wallet.root = parent->root;
    } else {
        wallet.root = wallet.id;
    }
    return wallet;
}

constexpr qint64 dayMs = 86'400'000;

ValuePoint point(int day, const char* value, const char* flow = "0") {
    return {.at = Instant::fromMs(day * dayMs),
            .value = Decimal::literal(value),
            .flow = Decimal::literal(flow)};
}

} // namespace

/// The rules that need no database.
class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsFitTheirParents() {
        using Kind = WalletKind;
        TF_VERIFY(checkParent(Kind::Master, {}));
        TF_VERIFY(checkParent(Kind::Farm, Kind::Master));
        TF_VERIFY(checkParent(Kind::Agent, Kind::Farm));
        TF_VERIFY(checkParent(Kind::Goal, Kind::Farm));
        TF_VERIFY(checkParent(Kind::Goal, Kind::Master));
        TF_VERIFY(checkParent(Kind::Vault, Kind::Master));
        TF_VERIFY(checkParent(Kind::External, {}));
        TF_VERIFY_ERROR(checkParent(Kind::Agent, Kind::Master), ErrorCode::WrongParent);
        TF_VERIFY_ERROR(checkParent(Kind::Farm, Kind::Farm), ErrorCode::WrongParent);
        TF_VERIFY_ERROR(checkParent(Kind::Master, Kind::Master), ErrorCode::WrongParent);
        TF_VERIFY_ERROR(checkParent(Kind::Farm, {}), ErrorCode::WrongParent);
        TF_VERIFY_ERROR(checkParent(Kind::Vault, Kind::Farm), ErrorCode::WrongParent);
    }

    void namesArePlain_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("plain") << QStringLiteral("Trend farm 1") << true;
        QTest::newRow("umlauts") << QStringLiteral("Größe ✓") << true;
        QTest::newRow("markup is text") << QStringLiteral("<b>x</b>'; drop table") << true;
        QTest::newRow("longest") << QString(120, u'x') << true;
        QTest::newRow("too long") << QString(121, u'x') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("spaces") << QStringLiteral("   ") << false;
        QTest::newRow("control") << QStringLiteral("a\u0007b") << false;
        QTest::newRow("line end") << QStringLiteral("a\nb") << false;
        QTest::newRow("turned") << QStringLiteral("a\u202eb") << false;
        QTest::newRow("isolate") << QStringLiteral("a\u2066b") << false;
        QTest::newRow("half a pair") << QString(QChar(0xd800)) << false;
        QTest::newRow("nul") << QString(QChar(0)) << false;
    }

    void namesArePlain() {
        QFETCH(const QString, name);
        QFETCH(const bool, isGood);
        QCOMPARE(checkWalletName(name).isOk(), isGood);
    }

    void transfersAreChecked() {
        const WalletId a = WalletId::create();
        const WalletId b = WalletId::create();
        const Money one(Decimal(1), usdt());
        TransferRequest request = TransferRequest::move(OperationKind::Transfer, a, b, one);
        TF_VERIFY(validate(request));
        request.legs[1].amount = Money(Decimal(2), usdt());
        TF_VERIFY_ERROR(validate(request), ErrorCode::NotBalanced);
        request.legs.removeLast();
        TF_VERIFY_ERROR(validate(request), ErrorCode::NotBalanced);
        request = TransferRequest::move(OperationKind::Transfer, a, b,
                                        Money(Decimal::literal("0.000000001"), usdt()));
        TF_VERIFY_ERROR(validate(request), ErrorCode::PrecisionExceeded);
        request = TransferRequest::move(OperationKind::Transfer, a, a, one);
        TF_VERIFY_ERROR(validate(request), ErrorCode::InvalidArgument);
        request = TransferRequest::move(OperationKind::Transfer, a, b, Money(Decimal(0), usdt()));
        TF_VERIFY_ERROR(validate(request), ErrorCode::InvalidNumber);
        request = TransferRequest::reserve(a, one, {});
        TF_VERIFY(validate(request));
        request.legs[0].amount = -one;
        TF_VERIFY_ERROR(validate(request), ErrorCode::InvalidArgument);
        request = TransferRequest::voidOf(TransferId(), {});
        TF_VERIFY_ERROR(validate(request), ErrorCode::InvalidArgument);
    }

    void partsSumToTheWhole() {
        QRandomGenerator random(3);
        for (int round = 0; round < 2'000; ++round) {
            AllocationDraft draft;
            draft.asset = usdt();
            const int count = 1 + int(random.bounded(9));
            for (int part = 0; part < count; ++part) {
                draft.parts.append({.target = WalletId::create(),
                                    .value = Decimal(int(1 + random.bounded(1000)))});
            }
            const Decimal available = *Decimal::fromUnits(qint64(random.generate()) + 1, 8);
            for (const AllocationMode mode : {AllocationMode::Equally, AllocationMode::ByWeight}) {
                draft.mode = mode;
                const auto amounts = divide(draft, available);
                TF_VERIFY(amounts);
                QCOMPARE(*Decimal::sum(
                             std::vector<Decimal>(amounts.value().begin(), amounts.value().end())),
                         available);
            }
        }
    }

    void divisionsByHand() {
        AllocationDraft draft;
        draft.asset = usdt();
        for (int part = 0; part < 3; ++part) {
            draft.parts.append({.target = WalletId::create(), .value = {}});
        }
        draft.mode = AllocationMode::Equally;
        QCOMPARE(divide(draft, Decimal(100)).value(),
                 (QList<Decimal>{Decimal::literal("33.33333334"), Decimal::literal("33.33333333"),
                                 Decimal::literal("33.33333333")}));
        draft.mode = AllocationMode::Remainder;
        draft.parts[0].value = Decimal(10);
        QCOMPARE(divide(draft, Decimal(100)).value(),
                 (QList<Decimal>{Decimal(10), Decimal(45), Decimal(45)}));
        TF_VERIFY_ERROR(divide(draft, Decimal(9)), ErrorCode::InsufficientFunds);
        draft.mode = AllocationMode::Percent;
        TF_VERIFY_ERROR(divide(draft, Decimal(9)), ErrorCode::InvalidNumber);
        draft.parts[1].value = Decimal(20);
        draft.parts[2].value = Decimal(30);
        QCOMPARE(divide(draft, Decimal(50)).value(),
                 (QList<Decimal>{Decimal(5), Decimal(10), Decimal(15)}));
        draft.parts[2].value = Decimal(71);
        TF_VERIFY_ERROR(divide(draft, Decimal(50)), ErrorCode::NotBalanced);
        draft.mode = AllocationMode::Amount;
        TF_VERIFY_ERROR(divide(draft, Decimal(50)), ErrorCode::InsufficientFunds);
        draft.parts.clear();
        TF_VERIFY_ERROR(divide(draft, Decimal(50)), ErrorCode::InvalidArgument);
    }

    void draftsNameFieldAndProblem() {
        const Wallet master = wallet(WalletKind::Master);
        const Wallet farm = wallet(WalletKind::Farm, &master);
        Wallet agent = wallet(WalletKind::Agent, &farm);
        WalletFacts source{
            .wallet = farm, .available = Decimal(100), .drawLeft = {}, .spendLeft = {}};
        WalletFacts target{
            .wallet = agent, .available = Decimal(1), .drawLeft = Decimal(50), .spendLeft = {}};
        MoneyDraft draft{.kind = OperationKind::Allocation,
                         .source = farm.id,
                         .target = agent.id,
                         .asset = usdt(),
                         .amount = Decimal(10),
                         .reason = {}};
        QVERIFY(validate(draft, source, target).isEmpty());
        QCOMPARE(preview(draft, source, target).targetAfter, Decimal(11));
        const auto problem = [&] { return validate(draft, source, target).value(0).problem; };
        draft.amount = std::nullopt;
        QCOMPARE(problem(), DraftProblem::NotANumber);
        draft.amount = Decimal(0);
        QCOMPARE(problem(), DraftProblem::NotPositive);
        draft.amount = Decimal::literal("0.000000001");
        QCOMPARE(problem(), DraftProblem::TooManyDecimals);
        draft.amount = Decimal(101);
        QCOMPARE(problem(), DraftProblem::AboveAvailable);
        draft.amount = Decimal(51);
        QCOMPARE(problem(), DraftProblem::AboveAllowance);
        draft.amount = Decimal(1);
        draft.kind = OperationKind::Collection;
        QCOMPARE(problem(), DraftProblem::WrongDirection);
        draft.kind = OperationKind::Allocation;
        source.wallet.status = WalletStatus::Frozen;
        QCOMPARE(problem(), DraftProblem::SourceFrozen);
        source.wallet.status = WalletStatus::Active;
        target.wallet.status = WalletStatus::Closed;
        QCOMPARE(problem(), DraftProblem::WalletClosed);
        target.wallet.status = WalletStatus::Active;
        draft.reason = QStringLiteral("a\u202eb");
        QCOMPARE(
            validate(draft, source, target),
            (QList<FieldProblem>{{.field = DraftField::Reason, .problem = DraftProblem::BadText}}));
    }

    void missingRatesAreLeftOut() {
        const Instant now = Instant::fromMs(10 * dayMs);
        const auto quote = [&](const char* asset, const char* currency, const char* rate,
                               int ageHours) {
            return Quote{.asset = coin(asset),
                         .quote = coin(currency),
                         .rate = Decimal::literal(rate),
                         .source = QStringLiteral("test"),
                         .at = now - std::chrono::hours(ageHours)};
        };
        const RateTable rates({quote("BTC", "USDT", "50000", 1), quote("BTC", "USDT", "40000", 2),
                               quote("ETH", "BTC", "0.05", 1), quote("USD", "USDT", "1.25", 3),
                               quote("OLD", "USDT", "9", 48)},
                              now, std::chrono::hours(24));
        QCOMPARE(rates.convert(coin("BTC"), usdt()).rate, Decimal(50000));
        QCOMPARE(rates.convert(usdt(), coin("USD")).rate, Decimal::literal("0.8"));
        QCOMPARE(rates.convert(coin("ETH"), usdt()).rate, Decimal(2500));
        QCOMPARE(rates.convert(coin("ETH"), usdt()).path.size(), 2);
        QCOMPARE(rates.convert(coin("BTC"), coin("USD")).age, std::chrono::hours(3));
        QCOMPARE(rates.convert(coin("OLD"), usdt()).state, RateState::Stale);
        QCOMPARE(rates.convert(coin("XYZ"), usdt()).state, RateState::Missing);
        const Valuation value =
            rates.valueOf({Money(Decimal(2), coin("BTC")), Money(Decimal(7), coin("OLD")),
                           Money(Decimal(7), coin("XYZ")), Money(Decimal(3), usdt()),
                           Money(Decimal(0), coin("ABC"))},
                          usdt());
        QCOMPARE(value.total, Decimal(100'003));
        QCOMPARE(value.stale, QList<Asset>{coin("OLD")});
        QCOMPARE(value.missing, QList<Asset>{coin("XYZ")});
        QVERIFY(!value.isComplete());
    }

    void aDepositLeavesTimeWeightedAlone() {
        // +10 % and −5 %, without and with a deposit of 50 % of equity in between
        const std::vector<ValuePoint> plain{point(0, "1000"), point(10, "1100"), point(20, "1045")};
        const std::vector<ValuePoint> deposited{point(0, "1000"), point(10, "1100", "550"),
                                                point(20, "1567.5")};
        const auto first = timeWeightedReturn(plain);
        const auto second = timeWeightedReturn(deposited);
        QVERIFY(first && second);
        QVERIFY(std::abs(*first - 0.045) < 1e-12);
        QVERIFY(std::abs(*first - *second) < 1e-9);
        QVERIFY(!timeWeightedReturn(std::vector<ValuePoint>{point(0, "0"), point(1, "0")}));
    }

    void moneyWeightedIsTheInternalRate() {
        // 100 for one year grows to 121; 100 more half way: r solves 100 g + 100 sqrt(g) = 231
        const std::vector<ValuePoint> flows{point(0, "0", "100"), point(182, "100", "100"),
                                            point(365, "231")};
        const auto rate = moneyWeightedReturn(flows);
        QVERIFY(rate.has_value());
        const double g = 1.0 + *rate;
        QVERIFY(std::abs(100 * g + 100 * std::pow(g, 183.0 / 365.0) - 231.0) < 1e-9);
        const std::vector<ValuePoint> year{point(0, "100"), point(365, "110")};
        QVERIFY(std::abs(*moneyWeightedReturn(year) - 0.10) < 1e-10);
        const std::vector<ValuePoint> loss{point(0, "100"), point(365, "40")};
        QVERIFY(std::abs(*moneyWeightedReturn(loss) + 0.60) < 1e-10);
        QVERIFY(!moneyWeightedReturn(std::vector<ValuePoint>{point(0, "0"), point(9, "0")}));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
