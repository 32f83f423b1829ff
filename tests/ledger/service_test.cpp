// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger_service.h"
#include "tests/ledger/books_fixture.h"

#include <QSignalSpy>

using namespace tf;
using namespace tf::ledger;
using tf::test::await;
using tf::test::Books;
using tf::test::TestServer;

namespace {

constexpr qint64 dayMs = 86'400'000;

/// A program: its connection and its service.
struct Program {
    storage::Database database;
    LedgerService service;

    Program(Books& books, const QString& actor)
        : service(database, books.context.workspace, actor) {
        const auto opened = await(database.open(books.database().settings()));
        TF_ASSERT(opened.isOk());
    }
    ~Program() { database.close(); }
};

} // namespace

class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(server).value();
    }

    void aSecondPressBooksNothing() {
        Books books(*m_server);
        Program program(books, QStringLiteral("person"));
        LedgerService& service = program.service;
        TF_VERIFY(await(service.claimWriter(true)));
        QSignalSpy wallets(&service, &LedgerService::walletsChanged);
        QSignalSpy records(&service, &LedgerService::transactionsChanged);
        MoneyDraft draft{.kind = OperationKind::Deposit,
                         .source = {},
                         .target = books.main,
                         .asset = books.usdt,
                         .amount = Decimal::literal("12.5"),
                         .reason = QStringLiteral("first money")};
        const TransferId id = TransferId::create();
        const auto first = service.submit(id, draft);
        const auto second = service.submit(id, draft);
        TF_VERIFY(await(first));
        TF_VERIFY(await(second));
        QVERIFY(!first.result().value().wasThere);
        QVERIFY(second.result().value().wasThere);
        QTRY_VERIFY_WITH_TIMEOUT(!wallets.isEmpty() && !records.isEmpty(), test::patienceMs);
        QVERIFY(wallets.first().first().value<QList<WalletId>>().contains(books.main));
        const auto detail = await(service.reader().transactionOf(id));
        TF_VERIFY(detail);
        QCOMPARE(detail.value().transaction.reason, QStringLiteral("first money"));
        QCOMPARE(detail.value().transaction.fromName, QStringLiteral("Outside"));
        QCOMPARE(detail.value().transfers.first().entries.size(), 2);
        draft.amount = Decimal(13);
        TF_VERIFY_ERROR(await(service.submit(id, draft)), ErrorCode::KeyReused);
        TF_VERIFY(await(service.reverse(TransferId::create(), id, QStringLiteral("undo"))));
        const auto control = std::make_shared<JobControl>();
        const auto report = await(service.verifyBooks(false, control));
        TF_VERIFY(report);
        QVERIFY2(report.value().isClean(), Books::describe(report.value()).constData());
        QCOMPARE(control->progress(), 1.0);
        const auto again = await(service.verifyBooks(true, control));
        TF_VERIFY(again);
        QVERIFY(again.value().isIncremental && again.value().isClean());
        QCOMPARE(again.value().transfers, 0);
    }

    void oneWriterAtATime() {
        Books books(*m_server);
        Program first(books, QStringLiteral("first"));
        Program second(books, QStringLiteral("second"));
        TF_VERIFY(await(first.service.claimWriter(true)));
        TF_VERIFY_ERROR(await(second.service.claimWriter(false)), ErrorCode::WriterFenced);
        QSignalSpy lost(&first.service, &LedgerService::writerLost);
        TF_VERIFY(await(second.service.claimWriter(true)));
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, test::patienceMs);
        QVERIFY(!first.service.isWriter());
        TF_VERIFY_ERROR(await(first.service.renameWallet(books.main, QStringLiteral("Mine"))),
                        ErrorCode::WriterFenced);
        QSignalSpy heard(&first.service, &LedgerService::walletsChanged);
        TF_VERIFY(await(second.service.renameWallet(books.main, QStringLiteral("Ours"))));
        QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), test::patienceMs);
    }

    void aMasterIsMadeWithItsSettings() {
        Books books(*m_server);
        Program program(books, QStringLiteral("person"));
        TF_VERIFY(await(program.service.claimWriter(true)));
        WalletDraft draft;
        draft.name = QStringLiteral("Second");
        MasterWalletConfig config;
        config.baseAsset = books.usdt;
        config.assets = {books.btc, books.usdt};
        config.allocationMethod = QStringLiteral("risk_parity");
        config.reserveFraction = Decimal::literal("0.1");
        config.emergencyPolicy = EmergencyPolicy::ClosePositions;
        TF_VERIFY(await(program.service.createMaster(draft, config)));
        TF_VERIFY(await(program.service.createMaster(draft, config)));
        auto stored = await(program.service.reader().masterConfig(draft.id));
        TF_VERIFY(stored);
        config.wallet = draft.id;
        config.version = 1;
        QCOMPARE(stored.value(), config);
        config.autoDistributes = true;
        QCOMPARE(await(program.service.saveMasterConfig(config)).value(), 2);
        TF_VERIFY_ERROR(await(program.service.saveMasterConfig(config)), ErrorCode::Conflict);
    }

    void openingBalancesComeTogetherOrNotAtAll() {
        Books books(*m_server);
        Program program(books, QStringLiteral("person"));
        TF_VERIFY(await(program.service.claimWriter(true)));
        QList<OpeningBalance> rows{
            {.wallet = QStringLiteral("Main"), .amount = books.usd("5")},
            {.wallet = QStringLiteral("Main/North/N1"), .amount = books.money("1", books.btc)},
            {.wallet = QStringLiteral("Nowhere"), .amount = books.usd("5")}};
        const TransferId id = TransferId::create();
        const auto refused = await(program.service.importOpeningBalances(id, rows));
        TF_VERIFY_ERROR(refused, ErrorCode::BadRow);
        QVERIFY(refused.error().detail.startsWith(QStringLiteral("line 3")));
        QCOMPARE(books.total(books.main, books.usdt).total(), Decimal(0));
        rows.removeLast();
        TF_VERIFY(await(program.service.importOpeningBalances(id, rows)));
        TF_VERIFY(await(program.service.importOpeningBalances(id, rows)));
        QCOMPARE(books.total(books.main, books.usdt).total(), Decimal(5));
        // what was there before is capital, never profit
        QCOMPARE(books.total(books.northAgents[0], books.btc).result(), Decimal(0));
    }

    void depositsAreNoProfit() {
        Books books(*m_server);
        Program program(books, QStringLiteral("person"));
        TF_VERIFY(await(program.service.claimWriter(true)));
        const auto at = [&](TransferRequest request, int day) {
            request.happenedAt = Instant::fromMs(day * dayMs);
            return request;
        };
        const auto deposit = [&](const char* amount, int day) {
            return at(TransferRequest::move(OperationKind::Deposit, books.outside, books.main,
                                            books.usd(amount)),
                      day);
        };
        const auto trade = [&](const char* gain, int day) {
            return at(TransferRequest::move(OperationKind::Trade, books.venue, books.main,
                                            books.usd(gain)),
                      day);
        };
        TF_VERIFY(await(program.service.post({deposit("1000", 1), trade("100", 5)})));
        TF_VERIFY(await(program.service.post({deposit("550", 10), trade("82.5", 15)})));
        const auto result = await(program.service.reader().performance(
            books.main, true, books.usdt, Instant::fromMs(0), Instant::fromMs(20 * dayMs)));
        TF_VERIFY(result);
        QCOMPARE(result.value().endValue, Decimal::literal("1732.5"));
        QCOMPARE(result.value().flowsIn, Decimal(1550));
        QCOMPARE(result.value().result, Decimal::literal("182.5"));
        QVERIFY(std::abs(result.value().timeWeighted.value() - (1.1 * 1.05 - 1.0)) < 1e-9);
        QVERIFY(result.value().moneyWeighted.has_value());
        const auto history = await(program.service.reader().balanceHistory(
            books.main, false, books.usdt, Instant::fromMs(0), Instant::fromMs(20 * dayMs), 21));
        TF_VERIFY(history);
        QCOMPARE(history.value().at(4).total, Decimal(1000));
        QCOMPARE(history.value().at(12).total, Decimal(1650));
        QCOMPARE(history.value().last().total, Decimal::literal("1732.5"));
    }

    /// A balance of many lines is looked up, one of few lines or out of order is read: both say the
    /// same.
    void longHistoriesAreExact() {
        constexpr int count = 6'000;
        constexpr qint64 minuteMs = 60'000;
        Books books(*m_server);
        Program program(books, QStringLiteral("person"));
        TF_VERIFY(await(program.service.claimWriter(true)));
        const auto depositAt = [&](int minute) {
            TransferRequest request = TransferRequest::move(OperationKind::Deposit, books.outside,
                                                            books.main, books.usd("1"));
            request.happenedAt = Instant::fromMs(minute * minuteMs);
            return request;
        };
        for (int first = 1; first <= count; first += maxTransfersPerPosting) {
            QList<TransferRequest> set;
            for (int minute = first; minute < first + maxTransfersPerPosting; ++minute) {
                set.append(depositAt(minute));
            }
            TF_VERIFY(await(program.service.post(set)));
        }
        const Instant start = Instant::fromMs(0);
        const Instant end = Instant::fromMs((count + 1) * minuteMs);
        const auto points = [&] {
            return await(program.service.reader().balanceHistory(books.main, false, books.usdt,
                                                                 start, end, 51));
        };
        const auto isRising = [&](const QList<BalancePoint>& history, int more) {
            return std::all_of(history.begin(), history.end(), [&](const BalancePoint& point) {
                const qint64 before = (point.at.toMs() + minuteMs - 1) / minuteMs - 1;
                return point.total == Decimal(std::clamp<qint64>(before, 0, count) +
                                              (point.at.toMs() > minuteMs / 2 ? more : 0));
            });
        };
        const auto looked = points();
        TF_VERIFY(looked);
        QVERIFY(isRising(looked.value(), 0));
        const auto whole =
            await(program.service.reader().performance(books.main, false, books.usdt, start, end));
        TF_VERIFY(whole);
        QCOMPARE(whole->flowsIn, Decimal(count));
        QCOMPARE(whole->result, Decimal(0));
        QVERIFY(whole->points.size() < 1'500); // not one per flow
        TransferRequest early = depositAt(0);
        early.happenedAt = Instant::fromMs(minuteMs / 2); // the books are out of order from here on
        TF_VERIFY(await(program.service.post({early})));
        const auto read = points();
        TF_VERIFY(read);
        QVERIFY(isRising(read.value(), 1));
        TF_VERIFY_BOOKS(books);
    }

    void quotesAreTheNewestOfEachSource() {
        Books books(*m_server);
        Program program(books, QStringLiteral("person"));
        const auto quote = [&](const char* rate, const QString& source, qint64 at) {
            return Quote{.asset = books.btc,
                         .quote = books.usdt,
                         .rate = Decimal::literal(rate),
                         .source = source,
                         .at = Instant::fromMs(at)};
        };
        const QString one = QStringLiteral("one");
        const QString two = QStringLiteral("two");
        TF_VERIFY(
            await(program.service.recordQuotes({quote("1", one, 1000), quote("3", one, 3000),
                                                quote("2", one, 2000), quote("9", two, 500)})));
        const auto quotes = await(program.service.reader().quotes());
        TF_VERIFY(quotes);
        QCOMPARE(quotes.value(), (QList<Quote>{quote("3", one, 3000), quote("9", two, 500)}));
    }

    void aLostConnectionIsAskedAbout() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("1000")));
        Program program(books, QStringLiteral("person"));
        TF_VERIFY(await(program.service.claimWriter(true)));
        auto super = books.database().superSession();
        QList<QFuture<Result<QList<PostingResult>>>> answers;
        for (int number = 0; number < 60; ++number) {
            answers.append(program.service.post({TransferRequest::move(
                OperationKind::Allocation, books.main, books.north, books.usd("1"))}));
            if (number % 20 == 10) {
                TF_VERIFY(super->execute("select pg_terminate_backend(writer_pid) "
                                         "from farm.workspace_state"));
            }
        }
        for (const auto& answer : answers) {
            TF_VERIFY(await(answer));
        }
        QCOMPARE(books.total(books.north, books.usdt).free, Decimal(60));
        TF_VERIFY_BOOKS(books);
    }

    void waitingSetsShareACommit() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("1000")));
        Program program(books, QStringLiteral("person"));
        TF_VERIFY(await(program.service.claimWriter(true)));
        const auto allocation = [&](const char* amount) {
            return TransferRequest::move(OperationKind::Allocation, books.main, books.north,
                                         books.usd(amount));
        };
        const auto postings = [&] {
            return books.session().query("select count(*) from farm.postings")->int64(0, 0);
        };
        const qint64 before = postings();
        QList<QFuture<Result<QList<PostingResult>>>> answers;
        QList<TransferRequest> asked;
        for (int number = 0; number < 60; ++number) {
            asked.append(allocation("1"));
            answers.append(program.service.post({asked.last()}));
        }
        for (int number = 0; number < 60; ++number) {
            const auto answer = await(answers[number]);
            TF_VERIFY(answer);
            QCOMPARE(answer->size(), 1);
            QCOMPARE(answer->first().id, asked[number].id);
            QVERIFY(!answer->first().wasThere);
        }
        QVERIFY(postings() - before < 60);
        // one that is refused spoils none of its neighbours, nor does one that is asked twice
        answers.clear();
        for (int number = 0; number < 30; ++number) {
            answers.append(program.service.post({allocation(number == 15 ? "5000" : "1")}));
        }
        answers.append(program.service.post({asked.first()}));
        answers.append(program.service.post({asked.first()}));
        for (int number = 0; number < 32; ++number) {
            const auto answer = await(answers[number]);
            if (number == 15) {
                TF_VERIFY_ERROR(answer, ErrorCode::InsufficientFunds);
            } else {
                TF_VERIFY(answer);
                QCOMPARE(answer->first().wasThere, number >= 30);
            }
        }
        QCOMPARE(books.total(books.north, books.usdt).free, Decimal(89));
        TF_VERIFY_BOOKS(books);
    }

    void searchBringsThePathToTheRoot() {
        Books books(*m_server);
        Program program(books, QStringLiteral("person"));
        const auto found =
            await(program.service.reader().searchWallets({.text = QStringLiteral("n2")}, 10));
        TF_VERIFY(found);
        QStringList names;
        for (const WalletNode& node : found.value()) {
            names.append(node.wallet.name);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Main"), QStringLiteral("North"),
                                     QStringLiteral("N2")}));
        const auto all = await(program.service.reader().wallets(WalletQuery::all()));
        QCOMPARE(all.value().size(), 9);
    }

    void searchFitsKindStateAndAsset() {
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.northAgents[0], books.usd("1")));
        TF_VERIFY(books.wallets().setStatus(books.south, WalletStatus::Frozen, {}));
        Program program(books, QStringLiteral("person"));
        const auto names = [&](const WalletSearch& search) {
            QStringList found;
            const auto nodes = await(program.service.reader().searchWallets(search, 10));
            for (const WalletNode& node : nodes.value()) {
                found.append(node.wallet.name);
            }
            return found.join(u' ');
        };
        QCOMPARE(names({.kinds = {WalletKind::Vault, WalletKind::Goal}}),
                 QStringLiteral("Main Goal Vault"));
        QCOMPARE(names({.states = {WalletStatus::Frozen}}), QStringLiteral("Main South"));
        QCOMPARE(names({.holds = books.usdt}), QStringLiteral("Main North N1"));
        QCOMPARE(names({.holds = books.btc}), QString());
        QCOMPARE(names({.text = QStringLiteral("1"), .kinds = {WalletKind::Agent}}),
                 QStringLiteral("Main North South N1 S1"));
        QCOMPARE(names({.text = QStringLiteral("1"), .holds = books.usdt}),
                 QStringLiteral("Main North N1"));
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
