// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/books_fixture.h"

using namespace tf;
using namespace tf::ledger;
using tf::test::Books;
using tf::test::TestServer;

class PostingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(server).value();
    }

    void moneyGoesDownAndComesBack() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("1000.5")));
        TF_VERIFY(books.allocate(books.main, books.north, books.usd("400")));
        TF_VERIFY(books.allocate(books.north, books.northAgents[0], books.usd("150.25")));
        TF_VERIFY(books.move(OperationKind::Collection, books.northAgents[0], books.main,
                             books.usd("50")));
        QCOMPARE(books.total(books.main, books.usdt).free, Decimal::literal("650.5"));
        QCOMPARE(books.total(books.north, books.usdt).free, Decimal::literal("249.75"));
        QCOMPARE(books.total(books.northAgents[0], books.usdt).free, Decimal::literal("100.25"));
        QCOMPARE(books.total(books.outside, books.usdt).free, Decimal::literal("-1000.5"));
        const auto nodes = books.read().wallets(WalletQuery::roots());
        QCOMPARE(totalOf(nodes.value().first().subtree, books.usdt).total(),
                 Decimal::literal("1000.5"));
        const auto equations = books.read().equations();
        QCOMPARE(equations.value().size(), 1);
        QCOMPARE(equations.value().first().difference(), Decimal(0));
        QCOMPARE(equations.value().first().external, Decimal::literal("1000.5"));
        TF_VERIFY_BOOKS(books);
    }

    void sameIdBooksOnce() {
        Books books(*m_server);
        const TransferRequest request = TransferRequest::move(OperationKind::Deposit, books.outside,
                                                              books.main, books.usd("10"));
        const auto first = books.post(request);
        TF_VERIFY(first);
        const auto second = books.post(request);
        TF_VERIFY(second);
        QVERIFY(second.value().first().wasThere);
        QCOMPARE(second.value().first().sequence, first.value().first().sequence);
        TransferRequest other = request;
        other.legs[0].amount = -books.usd("11");
        other.legs[1].amount = books.usd("11");
        TF_VERIFY_ERROR(books.post(other), ErrorCode::KeyReused);
        // a set may mix what is there with what is new
        const TransferRequest fresh = TransferRequest::move(OperationKind::Allocation, books.main,
                                                            books.north, books.usd("3"));
        const std::vector<TransferRequest> both{request, fresh};
        const auto mixed = books.postings().post(both);
        TF_VERIFY(mixed);
        QVERIFY(mixed.value().at(0).wasThere);
        QVERIFY(!mixed.value().at(1).wasThere);
        QCOMPARE(books.total(books.main, books.usdt).free, Decimal(7));
        TF_VERIFY_BOOKS(books);
    }

    void aSetIsAllOrNothing() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("100")));
        std::vector<TransferRequest> set;
        for (int number = 0; number < 3; ++number) {
            set.push_back(TransferRequest::move(OperationKind::Allocation, books.main, books.north,
                                                books.usd("40")));
        }
        TF_VERIFY_ERROR(books.postings().post(set), ErrorCode::InsufficientFunds);
        QCOMPARE(books.total(books.main, books.usdt).free, Decimal(100));
        // as if one after another: the third is paid by what the second brought back
        set[1] = TransferRequest::move(OperationKind::Collection, books.north, books.main,
                                       books.usd("40"));
        set[2].legs = TransferRequest::move(OperationKind::Allocation, books.main, books.south,
                                            books.usd("100"))
                          .legs;
        TF_VERIFY(books.postings().post(set));
        QCOMPARE(books.total(books.south, books.usdt).free, Decimal(100));
        TF_VERIFY_BOOKS(books);
    }

    void aFillSpendsItsReservation() {
        Books books(*m_server);
        const WalletId agent = books.northAgents[0];
        fund(books, agent);
        const TransferRequest reserve =
            TransferRequest::reserve(agent, books.usd("500"), {.kind = CauseKind::Order});
        TF_VERIFY(books.post(reserve));
        QCOMPARE(books.total(agent, books.usdt).reserved, Decimal(500));
        QCOMPARE(books.total(agent, books.usdt).free, Decimal(500));
        TF_VERIFY_ERROR(books.move(OperationKind::Collection, agent, books.north, books.usd("501")),
                        ErrorCode::InsufficientFunds);
        TransferRequest fill = fillOf(books, agent, reserve.id, "200.2", "0.01");
        TF_VERIFY(books.post(fill));
        QCOMPARE(books.total(agent, books.usdt).reserved, Decimal::literal("299.8"));
        QCOMPARE(books.total(agent, books.usdt).free, Decimal(500));
        QCOMPARE(books.total(agent, books.btc).free, Decimal::literal("0.01"));
        TF_VERIFY(books.post(fill)); // a repeat books nothing
        QCOMPARE(books.total(agent, books.btc).free, Decimal::literal("0.01"));
        TransferRequest last = fillOf(books, agent, reserve.id, "99.8", "0.005");
        last.closesReservation = true;
        TF_VERIFY(books.post(last));
        QCOMPARE(books.total(agent, books.usdt).reserved, Decimal(0));
        QCOMPARE(books.total(agent, books.usdt).free, Decimal(700));
        TF_VERIFY_ERROR(books.post(fillOf(books, agent, reserve.id, "1", "0.001")),
                        ErrorCode::AlreadyResolved);
        TF_VERIFY_ERROR(books.post(TransferRequest::voidOf(reserve.id, {})),
                        ErrorCode::AlreadyResolved);
        TF_VERIFY_BOOKS(books);
    }

    void voidAndExpiryGiveBack() {
        Books books(*m_server);
        const WalletId agent = books.northAgents[0];
        fund(books, agent);
        const TransferRequest first = TransferRequest::reserve(agent, books.usd("300"), {});
        TransferRequest second = TransferRequest::reserve(agent, books.usd("200"), {});
        second.expiresAt = Instant::fromMs(1'000);
        TF_VERIFY(books.post(first));
        TF_VERIFY(books.post(second));
        QCOMPARE(books.total(agent, books.usdt).reserved, Decimal(500));
        TF_VERIFY(books.post(TransferRequest::voidOf(first.id, {})));
        TF_VERIFY_ERROR(books.post(TransferRequest::voidOf(first.id, {})),
                        ErrorCode::AlreadyResolved);
        const auto expired = books.postings().expireReservations();
        TF_VERIFY(expired);
        QCOMPARE(expired.value(), 1);
        QCOMPARE(books.postings().expireReservations().value(), 0);
        QCOMPARE(books.total(agent, books.usdt).free, Decimal(1000));
        TF_VERIFY_BOOKS(books);
    }

    void reversalMirrorsOnce() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("100")));
        const auto posted = books.allocate(books.main, books.north, books.usd("60"));
        TF_VERIFY(posted);
        const QUuid original = posted.value().first().id.uuid();
        const QUuid id = newUuid();
        TF_VERIFY(books.postings().reverse({id}, {original}, QStringLiteral("mistake")));
        TF_VERIFY(books.postings().reverse({id}, {original}, QStringLiteral("mistake")));
        TF_VERIFY_ERROR(books.postings().reverse({newUuid()}, {original}, {}),
                        ErrorCode::AlreadyReversed);
        TF_VERIFY_ERROR(books.postings().reverse({newUuid()}, {id}, {}), ErrorCode::NotReversible);
        QCOMPARE(books.total(books.main, books.usdt).free, Decimal(100));
        QCOMPARE(books.total(books.north, books.usdt).contributed, Decimal(0));
        const auto detail = books.records().detail(TransactionId(original));
        TF_VERIFY(detail);
        QCOMPARE(detail.value().transaction.state, TransactionState::Reversed);
        QCOMPARE(detail.value().transaction.reversedBy, TransactionId(id));
        QCOMPARE(detail.value().steps.size(), 2);
        QCOMPARE(detail.value().transfers.first().entries.size(), 2);
        TF_VERIFY_BOOKS(books);
    }

    void frozenOnlyReceivesAndReturns() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("100")));
        TF_VERIFY(books.allocate(books.main, books.north, books.usd("50")));
        TF_VERIFY(books.wallets().setStatus(books.north, WalletStatus::Frozen, {}));
        TF_VERIFY(books.allocate(books.main, books.north, books.usd("10")));
        TF_VERIFY_ERROR(books.allocate(books.north, books.northAgents[0], books.usd("1")),
                        ErrorCode::WalletFrozen);
        TF_VERIFY(books.move(OperationKind::Collection, books.north, books.main, books.usd("60")));
        TF_VERIFY_ERROR(books.wallets().setStatus(books.north, WalletStatus::Closed, {}),
                        ErrorCode::WalletNotEmpty);
        for (const WalletId agent : books.northAgents) {
            TF_VERIFY(books.wallets().setStatus(agent, WalletStatus::Closed, {}));
        }
        TF_VERIFY(books.wallets().setStatus(books.north, WalletStatus::Closed, {}));
        TF_VERIFY_ERROR(books.allocate(books.main, books.north, books.usd("1")),
                        ErrorCode::WalletClosed);
        TF_VERIFY_ERROR(books.wallets().setStatus(books.north, WalletStatus::Active, {}),
                        ErrorCode::WalletClosed);
        TF_VERIFY_BOOKS(books);
    }

    void allowancesHold() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("10000")));
        AllowanceDraft draw{.wallet = books.north, .asset = books.usdt, .limit = Decimal(100)};
        TF_VERIFY(books.wallets().setAllowance(draw));
        TF_VERIFY(books.allocate(books.main, books.north, books.usd("70")));
        TF_VERIFY_ERROR(books.allocate(books.main, books.north, books.usd("31")),
                        ErrorCode::AllowanceExceeded);
        TF_VERIFY(books.allocate(books.main, books.north, books.usd("30")));
        const auto allowances = books.read().allowances({books.north});
        TF_VERIFY(allowances);
        QCOMPARE(allowances.value().first().left(), Decimal(0));
        QVERIFY(!allowances.value().first().resetsAt);
        TF_VERIFY(books.wallets().removeAllowance(books.north, AllowanceScope::Draw, books.usdt));
        const WalletId agent = books.northAgents[0];
        TF_VERIFY(books.allocate(books.north, agent, books.usd("100")));
        AllowanceDraft spend{.wallet = agent,
                             .scope = AllowanceScope::Spend,
                             .asset = books.usdt,
                             .limit = Decimal(50),
                             .period = std::chrono::hours(24)};
        TF_VERIFY(books.wallets().setAllowance(spend));
        const TransferRequest reserve = TransferRequest::reserve(agent, books.usd("40"), {});
        TF_VERIFY(books.post(reserve));
        TF_VERIFY_ERROR(books.post(TransferRequest::reserve(agent, books.usd("11"), {})),
                        ErrorCode::AllowanceExceeded);
        TF_VERIFY(books.post(fillOf(books, agent, reserve.id, "10", "0.001")));
        TF_VERIFY(books.post(TransferRequest::voidOf(reserve.id, {})));
        const auto left = books.read().allowances({agent});
        QCOMPARE(left.value().first().left(), Decimal(40));
        QVERIFY(left.value().first().resetsAt.has_value());
        // giving back to the parent is no spending
        TF_VERIFY(books.move(OperationKind::Collection, agent, books.north, books.usd("90")));
        TF_VERIFY_BOOKS(books);
    }

    void plansApplyAndUndoAsOne() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("1000")));
        AllocationPlan plan;
        plan.scope = books.main;
        plan.method = QStringLiteral("risk_parity");
        plan.certificate = {{QStringLiteral("gap"), 1e-12}};
        plan.inputsDigest = QByteArray(32, 'x');
        plan.transfers = {
            {.from = books.main, .to = books.north, .amount = books.usd("600"), .weight = 0.6},
            {.from = books.main, .to = books.south, .amount = books.usd("500"), .weight = 0.4}};
        TF_VERIFY_ERROR(books.postings().apply(plan), ErrorCode::InsufficientFunds);
        QVERIFY(books.read().allocations(books.main, 10).value().isEmpty());
        plan.transfers[1].amount = books.usd("400");
        TF_VERIFY(books.postings().apply(plan));
        TF_VERIFY(books.postings().apply(plan));
        QCOMPARE(books.total(books.main, books.usdt).free, Decimal(0));
        TF_VERIFY(books.postings().undo(plan.id, QStringLiteral("changed my mind")));
        TF_VERIFY(books.postings().undo(plan.id, QStringLiteral("changed my mind")));
        QCOMPARE(books.total(books.main, books.usdt).free, Decimal(1000));
        const auto records = books.read().allocations(books.main, 10);
        TF_VERIFY(records);
        QCOMPARE(records.value().size(), 1);
        QVERIFY(records.value().first().isUndone);
        QCOMPARE(records.value().first().plan.transfers.size(), 2);
        QCOMPARE(records.value().first().plan.inputsDigest, plan.inputsDigest);
        TF_VERIFY_BOOKS(books);
    }

    void collectionTakesAllButReserved() {
        Books books(*m_server);
        fund(books, books.northAgents[0]);
        fund(books, books.northAgents[1]);
        TF_VERIFY(
            books.post(TransferRequest::reserve(books.northAgents[0], books.usd("123.45"), {})));
        const AllocationPlanId id = AllocationPlanId::create();
        const auto collected = books.postings().collect(
            id, {books.north.uuid()}, books.main, books.usdt, QStringLiteral("goal reached"), {});
        TF_VERIFY(collected);
        QCOMPARE(collected.value().amount(), Decimal::literal("1876.55"));
        const auto again =
            books.postings().collect(id, {books.north.uuid()}, books.main, books.usdt, {}, {});
        QCOMPARE(again.value().amount(), Decimal::literal("1876.55"));
        QCOMPARE(books.total(books.main, books.usdt).free, Decimal::literal("1876.55"));
        TF_VERIFY_BOOKS(books);
    }

    void aRecordPostsAtItsLastConfirmation() {
        Books books(*m_server);
        const TransactionId id = TransactionId::create();
        auto store = books.postings();
        const auto request = [&] {
            return store.request(id, OperationKind::Deposit, books.outside, books.vault,
                                 books.usd("5"), QStringLiteral("on chain"), {}, 3);
        };
        TF_VERIFY(request());
        TF_VERIFY(request());
        TF_VERIFY_ERROR(store.step(id, TransactionState::Confirming, 1, {}, {}),
                        ErrorCode::WrongState);
        TF_VERIFY(store.step(id, TransactionState::Approved, 0, {}, {}));
        QCOMPARE(store.step(id, TransactionState::Confirming, 2, {}, {}).value(),
                 TransactionState::Confirming);
        QCOMPARE(books.total(books.vault, books.usdt).total(), Decimal(0));
        QCOMPARE(store.step(id, TransactionState::Confirming, 3, {}, {}).value(),
                 TransactionState::Posted);
        QCOMPARE(store.step(id, TransactionState::Confirming, 4, {}, {}).value(),
                 TransactionState::Posted);
        QCOMPARE(books.total(books.vault, books.usdt).total(), Decimal(5));
        TF_VERIFY_ERROR(store.step(id, TransactionState::Cancelled, 0, {}, {}),
                        ErrorCode::WrongState);
        TF_VERIFY(store.reverseTransaction(TransactionId::create(), id,
                                           QStringLiteral("chain reorganised")));
        QCOMPARE(books.total(books.vault, books.usdt).total(), Decimal(0));
        TF_VERIFY_BOOKS(books);
    }

    void stopLetsMoneyHome() {
        Books books(*m_server);
        fund(books, books.northAgents[0]);
        const TransferRequest reserve =
            TransferRequest::reserve(books.northAgents[0], books.usd("10"), {});
        TF_VERIFY(books.post(reserve));
        TF_VERIFY(books.wallets().setStop(true, QStringLiteral("drill")));
        TF_VERIFY_ERROR(books.deposit(books.main, books.usd("1")), ErrorCode::StopActive);
        TransferRequest fill = fillOf(books, books.northAgents[0], reserve.id, "5", "0.0001");
        TF_VERIFY_ERROR(books.post(fill), ErrorCode::StopActive);
        fill.alreadyHappened = true;
        TF_VERIFY(books.post(fill));
        TF_VERIFY(books.post(TransferRequest::voidOf(reserve.id, {})));
        TF_VERIFY(books.move(OperationKind::Collection, books.northAgents[0], books.north,
                             books.usd("995")));
        const auto state = books.wallets().stopState();
        QVERIFY(state.value().isOn);
        QCOMPARE(state.value().reason, QStringLiteral("drill"));
        TF_VERIFY(books.wallets().setStop(false, {}));
        TF_VERIFY(books.deposit(books.main, books.usd("1")));
        TF_VERIFY_BOOKS(books);
    }

    void takingOverPutsTheOldWriterOut() {
        Books books(*m_server);
        auto other = books.database().session();
        WriteContext context = books.context;
        context.epoch = 0;
        WalletStore second(*other, books.assets, context);
        TF_VERIFY_ERROR(second.claimWriter(newUuid(), false), ErrorCode::WriterFenced);
        const auto lease = second.claimWriter(newUuid(), true);
        TF_VERIFY(lease);
        QCOMPARE(lease.value().epoch, books.context.epoch + 1);
        TF_VERIFY_ERROR(books.deposit(books.main, books.usd("1")), ErrorCode::WriterFenced);
        other.reset(); // the program is gone: anybody may write again
        const QUuid next = newUuid();
        QTRY_VERIFY_WITH_TIMEOUT(books.wallets().claimWriter(next, false).isOk(),
                                 tf::test::patienceMs);
    }

    void pagesAndStatementsAreWhole() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("1000")));
        for (int number = 0; number < 25; ++number) {
            TF_VERIFY(books.allocate(books.main, number % 2 == 0 ? books.north : books.south,
                                     books.usd("1.5")));
        }
        TransactionFilter filter;
        filter.kinds = {OperationKind::Allocation};
        QCOMPARE(countPages(books, filter), 25);
        filter.wallets = {books.north};
        QCOMPARE(countPages(books, filter), 13);
        filter = {};
        filter.wallets = {books.main};
        filter.withSubtree = true;
        QCOMPARE(countPages(books, filter), 26);
        filter = {};
        filter.text = QStringLiteral("sOu");
        QCOMPARE(countPages(books, filter), 12);
        filter.text = QStringLiteral("%");
        QCOMPARE(countPages(books, filter), 0);
        std::optional<qint64> before;
        int lines = 0;
        do {
            const auto page = books.records().statement(books.main, books.usdt, before, 7);
            TF_VERIFY(page);
            lines += int(page.value().lines.size());
            before = page.value().next;
        } while (before);
        QCOMPARE(lines, 26);
        const auto parts = books.read().provenance(books.main, books.usdt);
        QCOMPARE(parts.value().size(), 3);
    }

    void contributedIsCapitalAndNothingElse() {
        Books books(*m_server);
        const WalletId agent = books.northAgents[0];
        fund(books, agent);
        const TransferRequest reserve = TransferRequest::reserve(agent, books.usd("500"), {});
        TF_VERIFY(books.post(reserve));
        TF_VERIFY(books.post(fillOf(books, agent, reserve.id, "500", "0.02")));
        QCOMPARE(books.total(agent, books.usdt).contributed, Decimal(1000));
        QCOMPARE(books.total(agent, books.usdt).result(), Decimal(-500));
        QCOMPARE(books.total(agent, books.btc).result(), Decimal::literal("0.02"));
        const auto rows =
            books.session().query("select received, traded from farm.wallet_performance where "
                                  "wallet_id = $1 and asset = $2",
                                  storage::Params::of(agent, "USDT"));
        TF_VERIFY(rows);
        QCOMPARE(rows.value().decimal(0, 0), Decimal(1000));
        QCOMPARE(rows.value().decimal(0, 1), Decimal(-500));
        TF_VERIFY_BOOKS(books);
    }

    void incrementalCheckGoesOn() {
        Books books(*m_server);
        const WalletId agent = books.northAgents[0];
        fund(books, agent);
        const TransferRequest reserve = TransferRequest::reserve(agent, books.usd("500"), {});
        TF_VERIFY(books.post(reserve));
        TF_VERIFY(books.post(fillOf(books, agent, reserve.id, "100", "0.01")));
        const BooksReport first = books.verify();
        QVERIFY2(first.isClean(), Books::describe(first).constData());
        TF_VERIFY(books.post(fillOf(books, agent, reserve.id, "50", "0.01")));
        TF_VERIFY(books.post(TransferRequest::voidOf(reserve.id, {})));
        const BooksReport second = books.verify(first.checkpoint);
        QVERIFY2(second.isClean(), Books::describe(second).constData());
        QCOMPARE(second.transfers, 2);
        BookCheckStore store(books.session(), books.context.workspace);
        TF_VERIFY(store.record(second, QStringLiteral("tester")));
        QCOMPARE(store.lastClean().value().value(), second.checkpoint);
    }

private:
    static void fund(Books& books, WalletId agent) {
        QVERIFY(books.deposit(books.main, books.usd("1000")).isOk());
        QVERIFY(books.allocate(books.main, books.north, books.usd("1000")).isOk());
        QVERIFY(books.allocate(books.north, agent, books.usd("1000")).isOk());
    }

    /// A buy: USDT to the venue, BTC from it.
    static TransferRequest fillOf(Books& books, WalletId agent, TransferId reservation,
                                  const char* cost, const char* size) {
        TransferRequest fill;
        fill.kind = OperationKind::Trade;
        fill.phase = TransferPhase::Post;
        fill.reservation = reservation;
        fill.legs = {{.wallet = agent, .amount = books.money(size, books.btc)},
                     {.wallet = books.venue, .amount = -books.money(size, books.btc)},
                     {.wallet = agent, .amount = -books.usd(cost)},
                     {.wallet = books.venue, .amount = books.usd(cost)}};
        fill.cause = {.kind = CauseKind::Order};
        return fill;
    }

    static int countPages(Books& books, const TransactionFilter& filter) {
        std::optional<PageKey> key;
        int rows = 0;
        do {
            const auto page = books.records().page(filter, key, 10);
            if (!page.isOk()) {
                qWarning() << tf::test::describe(page);
                return -1;
            }
            rows += int(page.value().rows.size());
            key = page.value().next;
        } while (key);
        return rows;
    }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(PostingTest)
#include "posting_test.moc"
