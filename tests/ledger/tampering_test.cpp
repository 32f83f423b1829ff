// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/books_fixture.h"

#include <QRandomGenerator>

using namespace tf;
using namespace tf::ledger;
using tf::test::Books;
using tf::test::TestServer;

namespace {

/// One way to falsify books; %1 and %2 are random numbers from 1 to 1,000, so that each use hits
/// another row.
constexpr const char* manipulations[] = {
    // entries
    "update farm.entries set amount = amount + 0.000000000000000001 where {entry}",
    "update farm.entries set amount = -amount where {entry} and amount <> 0",
    "update farm.entries set hold = hold + 1 where {entry}",
    "update farm.entries set balance_after = balance_after + 1 where {entry}",
    "update farm.entries set held_after = held_after + 1 where {entry}",
    "update farm.entries set version = version + 10000 where {entry}",
    "update farm.entries set leg = leg + 100 where {entry}",
    "update farm.entries set sequence = sequence + 100000 where {entry}",
    "update farm.entries set asset_id = asset_id + 1 where {entry}",
    "update farm.entries set balance_id = balance_id + 100000 where {entry}",
    "update farm.entries set amount = amount * 2 where sequence = {sequence} and amount <> 0",
    "delete from farm.entries where {entry}",
    "delete from farm.entries where sequence = {sequence}",
    "insert into farm.entries select workspace_id, sequence, leg + 50::smallint, asset_id, "
    "balance_id, version + 5000, "
    "amount, hold, balance_after, held_after from farm.entries where sequence = {sequence}",
    // transfers
    "update farm.transfers set kind = kind % 12 + 1 where sequence = {sequence}",
    "update farm.transfers set cause_kind = cause_kind % 9 + 1 where sequence = {sequence}",
    "update farm.transfers set is_flow = not is_flow where sequence = {sequence}",
    "update farm.transfers set closes_reservation = not closes_reservation where sequence = "
    "{sequence}",
    "update farm.transfers set leg_count = leg_count + 1 where sequence = {sequence}",
    "update farm.transfers set happened_at = happened_at + interval '1 ms' where sequence = "
    "{sequence}",
    "update farm.transfers set request_hash = sha256(request_hash) where sequence = {sequence}",
    "update farm.transfers set reason = coalesce(reason, '') || 'x' where sequence = {sequence}",
    "update farm.transfers set cause_ref = gen_random_uuid() where sequence = {sequence}",
    "update farm.transfers set transfer_id = gen_random_uuid() where sequence = {sequence}",
    "update farm.transfers set posting = posting + 1 where sequence = {sequence}",
    "update farm.transfers set release = coalesce(release, 0) + 1 where sequence = {sequence}",
    "update farm.transfers set expires_at = '2030-01-01' where sequence = {sequence}",
    "update farm.transfers set sequence = sequence + 100000 where sequence = {sequence}",
    "update farm.transfers set transaction_id = gen_random_uuid() where sequence = {sequence} and "
    "transaction_id is not null",
    "delete from farm.transfers where sequence = {sequence}",
    "delete from farm.transfers where sequence = (select max(sequence) from farm.transfers)",
    // postings
    "update farm.postings set booked_at = booked_at + interval '1 ms' where posting = {posting}",
    "update farm.postings set booked_at = booked_at - interval '1 day' where posting = {posting}",
    "update farm.postings set actor = actor || 'x' where posting = {posting}",
    "update farm.postings set writer_epoch = writer_epoch + 1 where posting = {posting}",
    "update farm.postings set hash = sha256(hash) where posting = {posting}",
    "update farm.postings set previous_hash = sha256(previous_hash) where posting = {posting}",
    "update farm.postings set first_sequence = first_sequence + 1 where posting = {posting}",
    "update farm.postings set transfer_count = transfer_count + 1 where posting = {posting}",
    "delete from farm.postings where posting = {posting}",
    "delete from farm.postings where posting = (select max(posting) from farm.postings)",
    // what follows from the journal
    "update farm.balances set posted = posted + 1 where balance_id = {balance}",
    "update farm.balances set contributed = contributed + 1 where balance_id = {balance}",
    "update farm.balances set version = version + 1 where balance_id = {balance}",
    "update farm.balances set is_ordered = not is_ordered where balance_id = {balance}",
    "update farm.balances set last_happened = last_happened + interval '1 s' where balance_id = "
    "{balance} and version > 0",
    "update farm.balances set held = held + 0.5, posted = posted + 0.5 where balance_id = "
    "{balance}",
    "update farm.balances set allow_negative = true where balance_id = {balance} and not "
    "allow_negative",
    "update farm.reservations set remaining = remaining / 2 where is_open",
    "update farm.reservations set remaining = 0, is_open = false where is_open",
    "update farm.reservations set amount = amount + 1 where is_open",
    "delete from farm.reservations where is_open",
    "update farm.wallet_transactions set amount = amount + 1 where {record}",
    "update farm.wallet_transactions set kind = kind % 12 + 1 where {record}",
    "update farm.wallet_transactions set reason = coalesce(reason, '') || 'x' where {record}",
    "update farm.wallet_transactions set actor = actor || 'x' where {record}",
    "update farm.wallet_transactions set created_at = created_at + interval '1 s' where {record}",
    "update farm.wallet_transactions set happened_at = happened_at + interval '1 s' where {record}",
    "update farm.wallet_transactions set state = case state when 4 then 7 else 4 end where "
    "{record}",
    "update farm.wallet_transactions set from_wallet = to_wallet where {record} and from_wallet is "
    "distinct from to_wallet",
    "update farm.wallet_transactions set cause_ref = gen_random_uuid() where {record}",
    "delete from farm.wallet_transactions where {record}",
    "update farm.workspace_state set last_sequence = last_sequence + 1",
    "update farm.workspace_state set last_posting = last_posting - 1",
    "update farm.workspace_state set chain_hash = sha256(chain_hash)",
    // a whole transfer that nobody posted
    "with s as (select max(sequence) + 1 as sequence from farm.transfers), t as (insert into "
    "farm.transfers (workspace_id, sequence, "
    "transfer_id, posting, kind, phase, cause_kind, is_flow, closes_reservation, leg_count, "
    "happened_at, request_hash, transaction_id) "
    "select workspace_id, s.sequence, gen_random_uuid(), posting, kind, phase, cause_kind, "
    "is_flow, false, leg_count, happened_at, "
    "request_hash, gen_random_uuid() from farm.transfers, s where transfers.sequence = 1 returning "
    "1) "
    "insert into farm.entries select workspace_id, s.sequence, leg, asset_id, balance_id, version "
    "+ 7000, amount, hold, balance_after, "
    "held_after from farm.entries, s where entries.sequence = 1",
};

constexpr const char* tables[] = {"entries",        "transfers",    "postings",
                                  "balances",       "reservations", "wallet_transactions",
                                  "workspace_state"};

} // namespace

/// What a superuser falsifies past every trigger, the checker finds and names.
class TamperingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(server).value();
        m_books = std::make_unique<Books>(*m_server);
        m_super = m_books->database().superSession();
        fill();
        TF_VERIFY(m_super->execute("set session_replication_role = replica"));
        for (const char* table : tables) {
            run(QStringLiteral("create table public.kept_%1 as select * from farm.%1")
                    .arg(QString::fromLatin1(table)));
        }
        TF_VERIFY_BOOKS(*m_books);
    }

    void everyManipulationIsFound() {
        const int wanted = qEnvironmentVariableIsSet("TF_NIGHTLY") ? 2000 : 200;
        QRandomGenerator random(7);
        qInfo("seed 7");
        int applied = 0;
        for (int attempt = 0; applied < wanted && attempt < wanted * 5; ++attempt) {
            const QString sql = manipulation(random, attempt);
            const auto outcome = m_super->query(sql.toUtf8().constData());
            if (!outcome.isOk() || outcome.value().affected() == 0) {
                continue; // the database itself refused, or there is no such row
            }
            ++applied;
            const BooksReport report = m_books->verify();
            QVERIFY2(!report.isClean(), qPrintable(QStringLiteral("not found: ") + sql));
            QVERIFY2(!report.findings.first().what.isEmpty(), qPrintable(sql));
            restore();
        }
        QCOMPARE(applied, wanted);
        TF_VERIFY_BOOKS(*m_books);
    }

    void cleanupTestCase() {
        m_super.reset();
        m_books.reset();
        m_server.reset();
    }

private:
    void fill() {
        Books& books = *m_books;
        for (int round = 0; round < 8; ++round) {
            TF_VERIFY(books.deposit(books.main, books.usd("1000")));
            std::vector<TransferRequest> set;
            for (const WalletId farm : {books.north, books.south}) {
                set.push_back(TransferRequest::move(OperationKind::Allocation, books.main, farm,
                                                    books.usd("300.5"), QStringLiteral("round")));
            }
            TF_VERIFY(books.postings().post(set));
        }
        const WalletId agent = books.northAgents[0];
        TF_VERIFY(books.allocate(books.north, agent, books.usd("500")));
        const TransferRequest reserve = TransferRequest::reserve(agent, books.usd("200"), {});
        TF_VERIFY(books.post(reserve));
        TransferRequest fill;
        fill.kind = OperationKind::Trade;
        fill.phase = TransferPhase::Post;
        fill.reservation = reserve.id;
        fill.legs = {{.wallet = agent, .amount = -books.usd("50")},
                     {.wallet = books.venue, .amount = books.usd("50")},
                     {.wallet = books.venue, .amount = -books.money("0.001", books.btc)},
                     {.wallet = agent, .amount = books.money("0.001", books.btc)}};
        TF_VERIFY(books.post(fill));
        const auto moved = books.allocate(books.south, books.southAgents[0], books.usd("7"));
        TF_VERIFY(books.postings().reverse({newUuid()}, {moved.value().first().id.uuid()},
                                           QStringLiteral("undo")));
        TF_VERIFY(books.deposit(books.vault, books.usd("1")));
    }

    /// Each kind in turn, at a random row.
    QString manipulation(QRandomGenerator& random, int attempt) {
        QString sql =
            QString::fromLatin1(manipulations[size_t(attempt) % std::size(manipulations)]);
        const auto some = [&](const char* column, const char* table) {
            // ids differ in each run, their numbers do not
            const char* order = qstrcmp(column, "transaction_id") == 0 ? "number" : column;
            return QStringLiteral("(select %1 from farm.%2 order by md5(%4::text || '%3') limit 1)")
                .arg(QString::fromLatin1(column), QString::fromLatin1(table))
                .arg(random.bounded(1'000'000))
                .arg(QString::fromLatin1(order));
        };
        sql.replace(QStringLiteral("{sequence}"), some("sequence", "transfers"))
            .replace(QStringLiteral("{posting}"), some("posting", "postings"))
            .replace(QStringLiteral("{balance}"), some("balance_id", "balances"))
            .replace(QStringLiteral("{record}"), QStringLiteral("transaction_id = ") +
                                                     some("transaction_id", "wallet_transactions"))
            .replace(
                QStringLiteral("{entry}"),
                QStringLiteral("(sequence, leg) = (select sequence, leg from farm.entries order by "
                               "md5(sequence || ',' || leg || '%1') limit 1)")
                    .arg(random.bounded(1'000'000)));
        return sql;
    }

    void restore() {
        for (const char* table : tables) {
            const QString name = QString::fromLatin1(table);
            const QString override = name == u"balances" || name == u"wallet_transactions"
                                         ? QStringLiteral(" overriding system value")
                                         : QString();
            run(QStringLiteral("delete from farm.%1").arg(name));
            run(QStringLiteral("insert into farm.%1%2 select * from public.kept_%1")
                    .arg(name, override));
        }
    }

    void run(const QString& sql) {
        const auto outcome = m_super->execute(sql.toUtf8().constData());
        QVERIFY2(outcome.isOk(), tf::test::describe(outcome).constData());
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<storage::Session> m_super;
};

QTEST_GUILESS_MAIN(TamperingTest)
#include "tampering_test.moc"
