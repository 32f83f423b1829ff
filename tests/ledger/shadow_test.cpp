// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/books_fixture.h"

#include <QRandomGenerator>

using namespace tf;
using namespace tf::ledger;
using tf::test::Books;
using tf::test::TestServer;

namespace {

constexpr int batchSize = 100;
constexpr quint32 seed = 20261129;

/// The same money kept a second time, in memory, by the simplest rules.
class Shadow {
public:
    explicit Shadow(quint32 start)
        : m_random(start) {}

    Decimal balance(WalletId wallet) const { return m_balances.value(wallet); }
    void apply(const TransferRequest& request) {
        for (const Leg& leg : request.legs) {
            m_balances[leg.wallet] += leg.amount.amount();
        }
    }
    Decimal total() const {
        Decimal sum;
        for (const Decimal balance : m_balances) {
            sum += balance;
        }
        return sum;
    }
    /// A part of `most` with 18 random decimals, above 0.
    Decimal part(Decimal most) {
        const Decimal share =
            Decimal::fromRaw(Decimal::Raw(m_random.generate64() % 1'000'000'000) * 1'000'000'000 +
                             m_random.bounded(1'000'000'000));
        const Decimal amount = *most.times(share, Rounding::Down);
        return amount.isPositive() ? amount : Decimal::fromRaw(1);
    }
    int choose(int count) { return int(m_random.bounded(count)); }

private:
    QRandomGenerator m_random;
    QHash<WalletId, Decimal> m_balances;
};

} // namespace

/// Random movements of 18-decimal amounts against a ledger in memory: the difference is exactly 0.
class ShadowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(server).value();
    }

    void booksEqualTheirShadow() {
        const int transfers = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 1'000'000 : 10'000;
        qInfo("seed %u", seed);
        Books books(*m_server);
        Shadow shadow(seed);
        const QList<WalletId> wallets{
            books.main,           books.north,          books.south,
            books.northAgents[0], books.northAgents[1], books.southAgents[0],
            books.southAgents[1], books.goal,           books.vault};
        BooksCheckpoint checkpoint{.posting = 0, .sequence = 0, .chainHash = QByteArray(32, 0)};
        for (int batch = 0; batch < transfers / batchSize; ++batch) {
            const std::vector<TransferRequest> set = randomSet(books, shadow, wallets);
            TF_VERIFY(books.postings().post(set));
            QVERIFY2(isEqual(books, shadow, wallets), qPrintable(QString::number(batch)));
            if (batch % 10 == 9) {
                const BooksReport report = books.verify(checkpoint);
                QVERIFY2(report.isClean(), Books::describe(report).constData());
                checkpoint = report.checkpoint;
            }
        }
        QCOMPARE(shadow.total(), Decimal(0));
        TF_VERIFY_BOOKS(books);
    }

    void anOverdraftSpoilsItsWholeSet() {
        Books books(*m_server);
        Shadow shadow(seed + 1);
        const QList<WalletId> wallets{books.main, books.north, books.south};
        for (int round = 0; round < 50; ++round) {
            Shadow trial = shadow;
            std::vector<TransferRequest> set = randomSet(books, trial, wallets);
            const Decimal tooMuch = *trial.balance(books.main).plus(Decimal::fromRaw(1));
            set.push_back(TransferRequest::move(OperationKind::Transfer, books.main, books.vault,
                                                Money(tooMuch, books.eth)));
            TF_VERIFY_ERROR(books.postings().post(set), ErrorCode::InsufficientFunds);
            QVERIFY(isEqual(books, shadow, wallets));
            set.pop_back();
            TF_VERIFY(books.postings().post(set));
            shadow = trial;
            QVERIFY(isEqual(books, shadow, wallets));
        }
        TF_VERIFY_BOOKS(books);
    }

private:
    static std::vector<TransferRequest> randomSet(Books& books, Shadow& shadow,
                                                  const QList<WalletId>& wallets) {
        std::vector<TransferRequest> set;
        while (set.size() < batchSize) {
            const WalletId from = wallets[shadow.choose(int(wallets.size()))];
            const WalletId to = wallets[shadow.choose(int(wallets.size()))];
            const bool isDeposit = shadow.choose(10) == 0 || !shadow.balance(from).isPositive();
            if (!isDeposit && from == to) {
                continue;
            }
            const Decimal amount =
                isDeposit ? shadow.part(Decimal(1'000'000))
                          : std::min(shadow.balance(from), shadow.part(shadow.balance(from)));
            TransferRequest request = TransferRequest::move(
                isDeposit ? OperationKind::Deposit : OperationKind::Transfer,
                isDeposit ? books.outside : from, to, Money(amount, books.eth));
            shadow.apply(request);
            set.push_back(request);
        }
        return set;
    }

    static bool isEqual(Books& books, const Shadow& shadow, const QList<WalletId>& wallets) {
        QList<WalletId> all = wallets;
        all.append(books.outside);
        const auto balances = books.read().balances(all);
        QHash<WalletId, Decimal> posted;
        Decimal sum;
        for (const Balance& balance : balances.value()) {
            posted[balance.wallet] = balance.posted;
            sum += balance.posted;
        }
        return sum.isZero() && std::all_of(all.cbegin(), all.cend(), [&](WalletId wallet) {
                   return posted.value(wallet) == shadow.balance(wallet);
               });
    }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(ShadowTest)
#include "shadow_test.moc"
