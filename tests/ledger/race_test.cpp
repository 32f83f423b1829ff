// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/books_fixture.h"

#include <QRandomGenerator>
#include <QThread>
#include <atomic>
#include <barrier>
#include <functional>

using namespace tf;
using namespace tf::ledger;
using tf::test::Books;
using tf::test::TestServer;

namespace {

bool isNightly() {
    return qEnvironmentVariableIsSet("TF_NIGHTLY");
}

/// Threads with a connection each that all do the same round at the same moment.
class Racers {
public:
    using Work = std::function<void(int racer, PostingStore& store)>;

    Racers(Books& books, int count) {
        for (int racer = 0; racer < count; ++racer) {
            m_sessions.push_back(books.database().session());
        }
        m_books = &books;
    }

    /// `rounds` times: everyone waits for everyone, then works.
    void run(int rounds, const std::function<void(int round)>& between, const Work& work) {
        std::barrier<> line(std::ptrdiff_t(m_sessions.size()) + 1);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int racer = 0; racer < int(m_sessions.size()); ++racer) {
            threads.emplace_back(QThread::create([&, racer] {
                PostingStore store(*m_sessions[size_t(racer)], m_books->assets, m_books->context);
                for (int round = 0; round < rounds; ++round) {
                    line.arrive_and_wait();
                    work(racer, store);
                    line.arrive_and_wait();
                }
            }));
            threads.back()->start();
        }
        for (int round = 0; round < rounds; ++round) {
            line.arrive_and_wait();
            line.arrive_and_wait();
            between(round);
        }
        for (const auto& thread : threads) {
            thread->wait();
        }
    }

private:
    std::vector<std::unique_ptr<storage::Session>> m_sessions;
    Books* m_books = nullptr;
};

} // namespace

class RaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(server).value();
    }

    void oneOfTwoGetsTheWholeBalance() {
        const int rounds = isNightly() ? 10'000 : 1'000;
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("77.77")));
        const std::array<WalletId, 2> targets{books.north, books.south};
        std::array<std::atomic<int>, 2> outcomes{};
        int wrong = 0;
        const auto attempt = [&](int racer, PostingStore& store) {
            const TransferRequest request = TransferRequest::move(
                OperationKind::Allocation, books.main, targets[size_t(racer)], books.usd("77.77"));
            const auto outcome = store.post({&request, 1});
            outcomes[size_t(racer)] =
                outcome.isOk() ? 1 : (outcome.error().code == ErrorCode::InsufficientFunds ? 0 : 9);
        };
        const auto check = [&](int) {
            const int winner = outcomes[0] == 1 ? 0 : 1;
            wrong += outcomes[0] + outcomes[1] == 1 ? 0 : 1;
            const auto back = books.move(OperationKind::Collection, targets[size_t(winner)],
                                         books.main, books.usd("77.77"));
            wrong += back.isOk() ? 0 : 1;
        };
        Racers(books, 2).run(rounds, check, attempt);
        QCOMPARE(wrong, 0);
        QCOMPARE(books.total(books.main, books.usdt).free, Decimal::literal("77.77"));
        TF_VERIFY_BOOKS(books);
    }

    void manySubmissionsAreOneEffect() {
        const int ids = isNightly() ? 20'000 : 500;
        Books books(*m_server);
        TF_VERIFY(books.deposit(books.main, books.usd("1000000")));
        QRandomGenerator random(11);
        TransferRequest request = next(books);
        int submitters = 2 + int(random.bounded(7));
        std::atomic<int> errors = 0;
        std::atomic<int> firsts = 0;
        int wrong = 0;
        Racers(books, 8).run(
            ids,
            [&](int) {
                wrong += firsts == 1 && errors == 0 ? 0 : 1;
                firsts = 0;
                errors = 0;
                request = next(books);
                submitters = 2 + int(random.bounded(7));
            },
            [&](int racer, PostingStore& store) {
                if (racer >= submitters) {
                    return;
                }
                const auto outcome = store.post({&request, 1});
                errors += outcome.isOk() ? 0 : 1;
                firsts += outcome.isOk() && !outcome.value().first().wasThere ? 1 : 0;
            });
        QCOMPARE(wrong, 0);
        QCOMPARE(books.total(books.north, books.usdt).free, Decimal(ids));
        TF_VERIFY_BOOKS(books);
    }

    void callersInAnyOrderNeverDeadlock() {
        const int rounds = isNightly() ? 1'250 : 40; // × 4 racers × 20 transfers
        Books books(*m_server);
        const QList<WalletId> wallets{
            books.main,           books.north,          books.south,          books.northAgents[0],
            books.northAgents[1], books.southAgents[0], books.southAgents[1], books.goal};
        for (const WalletId wallet : wallets) {
            TF_VERIFY(books.deposit(wallet, books.usd("1000000")));
        }
        std::array<QRandomGenerator, 4> random{QRandomGenerator(1), QRandomGenerator(2),
                                               QRandomGenerator(3), QRandomGenerator(4)};
        std::atomic<int> failures = 0;
        Racers(books, 4).run(
            rounds, [](int) {},
            [&](int racer, PostingStore& store) {
                QRandomGenerator& own = random[size_t(racer)];
                std::vector<TransferRequest> set;
                while (set.size() < 20) {
                    const WalletId from = wallets[qsizetype(own.bounded(8))];
                    const WalletId to = wallets[qsizetype(own.bounded(8))];
                    if (from != to) {
                        set.push_back(TransferRequest::move(OperationKind::Transfer, from, to,
                                                            books.usd("0.01")));
                    }
                }
                failures += store.post(set).isOk() ? 0 : 1;
            });
        QCOMPARE(failures.load(), 0);
        TF_VERIFY_BOOKS(books);
    }

private:
    static TransferRequest next(Books& books) {
        return TransferRequest::move(OperationKind::Allocation, books.main, books.north,
                                     books.usd("1"));
    }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(RaceTest)
#include "race_test.moc"
