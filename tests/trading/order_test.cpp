// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/order.h"

#include <QTest>

using namespace tf;
using namespace tf::trading;

namespace {

Order working(const char* quantity) {
    Order order;
    order.request.quantity = Decimal::literal(quantity);
    order.state = OrderState::Open;
    return order;
}

Fill fill(const char* quantity, const char* price, const char* fee = "0") {
    return {.id = FillId::create(),
            .order = {},
            .quantity = Decimal::literal(quantity),
            .price = Decimal::literal(price),
            .fee = Decimal::literal(fee),
            .at = {}};
}

} // namespace

class OrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void finalStatesEnd();
    void fillsAddUp();
    void refusesImpossibleFills_data();
    void refusesImpossibleFills();
    void fields_data();
    void fields();
};

void OrderTest::steps_data() {
    QTest::addColumn<OrderState>("from");
    QTest::addColumn<QList<OrderState>>("allowed");
    using enum OrderState;
    QTest::newRow("intent") << Intent << QList{Refused, Sent, Cancelled, Expired};
    QTest::newRow("sent") << Sent << QList{Refused,   Open,    PartiallyFilled, Filled,
                                           Cancelled, Expired, Unknown};
    QTest::newRow("open") << Open
                          << QList{Open, PartiallyFilled, Filled, Cancelled, Expired, Unknown};
    QTest::newRow("partially filled")
        << PartiallyFilled << QList{PartiallyFilled, Filled, Cancelled, Expired, Unknown};
    QTest::newRow("unknown") << Unknown << QList{Refused,   Open,    PartiallyFilled, Filled,
                                                 Cancelled, Expired, Unknown};
    QTest::newRow("filled") << Filled << QList<OrderState>();
    QTest::newRow("cancelled") << Cancelled << QList<OrderState>();
    QTest::newRow("expired") << Expired << QList<OrderState>();
    QTest::newRow("refused") << Refused << QList<OrderState>();
}

void OrderTest::steps() {
    QFETCH(OrderState, from);
    QFETCH(QList<OrderState>, allowed);
    for (int i = 1; i <= 9; ++i) {
        const auto to = static_cast<OrderState>(i);
        Order order = working("1");
        order.state = from;
        const Result<void> result = advance(order, to, QStringLiteral("why"));
        QCOMPARE(result.isOk(), allowed.contains(to));
        QCOMPARE(order.state, result ? to : from);
        QCOMPARE(order.stateReason, result ? QStringLiteral("why") : QString());
    }
}

void OrderTest::finalStatesEnd() {
    int finals = 0;
    for (int i = 1; i <= 9; ++i) {
        const auto state = static_cast<OrderState>(i);
        finals += isFinal(state) ? 1 : 0;
        QVERIFY(!(isFinal(state) && isWorking(state)));
    }
    QCOMPARE(finals, 4);
}

void OrderTest::fillsAddUp() {
    Order order = working("3");
    QVERIFY(addFill(order, fill("1", "100", "0.1")).isOk());
    QCOMPARE(order.state, OrderState::PartiallyFilled);
    QVERIFY(addFill(order, fill("2", "103", "0.2")).isOk());
    QCOMPARE(order.state, OrderState::Filled);
    QCOMPARE(order.averagePrice().value(), Decimal(102));
    QCOMPARE(order.fees, Decimal::literal("0.3"));
    QCOMPARE(order.openQuantity(), Decimal(0));
}

void OrderTest::refusesImpossibleFills_data() {
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("fee");
    const auto row = [](const char* name, const char* quantity, const char* price,
                        const char* fee) {
        QTest::newRow(name) << QString::fromLatin1(quantity) << QString::fromLatin1(price)
                            << QString::fromLatin1(fee);
    };
    row("more than open", "1.0001", "100", "0");
    row("nothing", "0", "100", "0");
    row("negative quantity", "-1", "100", "0");
    row("price zero", "1", "0", "0");
    row("negative fee", "1", "100", "-0.1");
}

void OrderTest::refusesImpossibleFills() {
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, fee);
    Order order = working("1");
    const Order before = order;
    const Result<void> result =
        addFill(order, fill(qPrintable(quantity), qPrintable(price), qPrintable(fee)));
    QCOMPARE(result.error().code, ErrorCode::OutOfRange);
    QCOMPARE(order, before);
}

void OrderTest::fields_data() {
    QTest::addColumn<OrderRequest>("request");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* name, bool isGood, auto change) {
        OrderRequest request;
        request.quantity = Decimal(1);
        change(request);
        QTest::newRow(name) << request << isGood;
    };
    const Decimal price(100);
    row("market", true, [](OrderRequest&) {});
    row("no quantity", false, [](OrderRequest& r) { r.quantity = Decimal(0); });
    row("market with limit", false, [&](OrderRequest& r) { r.limitPrice = price; });
    row("limit", true, [&](OrderRequest& r) {
        r.type = OrderType::Limit;
        r.limitPrice = price;
    });
    row("limit without price", false, [](OrderRequest& r) { r.type = OrderType::Limit; });
    row("stop", true, [&](OrderRequest& r) {
        r.type = OrderType::Stop;
        r.triggerPrice = price;
    });
    row("stop with price zero", false, [](OrderRequest& r) {
        r.type = OrderType::Stop;
        r.triggerPrice = Decimal(0);
    });
    row("stop-limit", true, [&](OrderRequest& r) {
        r.type = OrderType::StopLimit;
        r.triggerPrice = price;
        r.limitPrice = price;
    });
    row("trailing stop", true, [&](OrderRequest& r) {
        r.type = OrderType::TrailingStop;
        r.trailDistance = price;
    });
    row("good till date without one", false,
        [](OrderRequest& r) { r.timeInForce = TimeInForce::GoodTillDate; });
    row("date without good till date", false,
        [](OrderRequest& r) { r.expiresAt = Instant::fromMs(1); });
    row("post-only market", false, [](OrderRequest& r) { r.isPostOnly = true; });
    row("post-only immediate", false, [&](OrderRequest& r) {
        r.type = OrderType::Limit;
        r.limitPrice = price;
        r.isPostOnly = true;
        r.timeInForce = TimeInForce::FillOrKill;
    });
}

void OrderTest::fields() {
    QFETCH(OrderRequest, request);
    QFETCH(bool, isGood);
    const Result<void> result = checkFields(request);
    QCOMPARE(result.isOk(), isGood);
    if (!isGood) {
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!result.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(OrderTest)
#include "order_test.moc"
