// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/book_check_store.h"
#include "models/ledger/posting_store.h"
#include "models/ledger/transaction_read_store.h"
#include "models/ledger/wallet_read_store.h"
#include "models/ledger/wallet_store.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"

namespace tf::test {

/// A database with a small hierarchy in it: master "Main" with farms "North" and "South", two
/// agents each, a goal and a vault, and a venue; this session is the writer.
class Books final {
public:
    explicit Books(TestServer& server)
        : Books(*server.createDatabase()) {}
    explicit Books(std::unique_ptr<TestDatabase> database)
        : m_database(std::move(database))
        , m_session(m_database->session())
        , usdt(*Asset::create(u"USDT", 8))
        , btc(*Asset::create(u"BTC", 8))
        , eth(*Asset::create(u"ETH", 18)) {
        context.workspace = TestDatabase::workspace();
        context.actor = QStringLiteral("tester");
        context.epoch = wallets().claimWriter(newUuid(), true).value().epoch;
        const auto rows = session().query(
            "select wallet_id from farm.wallets where purpose in (1, 2) order by purpose");
        outside = rows.value().id<ledger::WalletId>(0, 0);
        fees = rows.value().id<ledger::WalletId>(1, 0);
        using Kind = ledger::WalletKind;
        main = add(Kind::Master, {}, QStringLiteral("Main"));
        north = add(Kind::Farm, main, QStringLiteral("North"));
        south = add(Kind::Farm, main, QStringLiteral("South"));
        for (int number = 1; number <= 2; ++number) {
            northAgents.append(add(Kind::Agent, north, QStringLiteral("N%1").arg(number)));
            southAgents.append(add(Kind::Agent, south, QStringLiteral("S%1").arg(number)));
        }
        goal = add(Kind::Goal, main, QStringLiteral("Goal"));
        vault = add(Kind::Vault, main, QStringLiteral("Vault"));
        venue = add(Kind::External, {}, QStringLiteral("Paper"), ledger::ExternalPurpose::Venue);
    }

    TestDatabase& database() { return *m_database; }
    storage::Session& session() { return *m_session; }
    /// A new connection, after the server was killed.
    void reconnect(std::unique_ptr<storage::Session> session) { m_session = std::move(session); }
    ledger::PostingStore postings() { return {*m_session, assets, context}; }
    ledger::WalletStore wallets() { return {*m_session, assets, context}; }
    ledger::WalletReadStore read() { return {*m_session, context.workspace}; }
    ledger::TransactionReadStore records() { return {*m_session, context.workspace}; }

    ledger::WalletId add(ledger::WalletKind kind, ledger::WalletId parent, const QString& name,
                         ledger::ExternalPurpose purpose = ledger::ExternalPurpose::None) {
        ledger::WalletDraft draft;
        draft.kind = kind;
        draft.parent = parent;
        draft.name = name;
        draft.purpose = purpose;
        const auto created = wallets().create(draft);
        TF_ASSERT(created.isOk());
        return draft.id;
    }

    Money money(const char* amount, const Asset& asset) const {
        return Money(Decimal::literal(amount), asset);
    }
    Money usd(const char* amount) const { return money(amount, usdt); }

    Result<QList<ledger::PostingResult>> post(const ledger::TransferRequest& request) {
        return postings().post({&request, 1});
    }
    Result<QList<ledger::PostingResult>> move(ledger::OperationKind kind, ledger::WalletId from,
                                              ledger::WalletId to, const Money& amount) {
        return post(ledger::TransferRequest::move(kind, from, to, amount));
    }
    Result<QList<ledger::PostingResult>> deposit(ledger::WalletId to, const Money& amount) {
        return move(ledger::OperationKind::Deposit, outside, to, amount);
    }
    Result<QList<ledger::PostingResult>> allocate(ledger::WalletId from, ledger::WalletId to,
                                                  const Money& amount) {
        return move(ledger::OperationKind::Allocation, from, to, amount);
    }

    ledger::AssetTotal total(ledger::WalletId wallet, const Asset& asset) {
        const auto nodes = read().wallets(ledger::WalletQuery::byIds({wallet}));
        return ledger::totalOf(nodes.value().first().own, asset);
    }
    ledger::BooksReport verify(const std::optional<ledger::BooksCheckpoint>& start = {}) {
        JobControl control;
        return ledger::BookCheckStore(*m_session, context.workspace).verify(start, control).value();
    }
    static QByteArray describe(const ledger::BooksReport& report) {
        QByteArray text = QByteArray::number(report.findingCount) + " findings";
        for (const ledger::BooksFinding& finding : report.findings) {
            text += "\n" + ledger::booksProblemName(finding.problem).toUtf8() + ": " +
                    finding.what.toUtf8();
        }
        return text;
    }

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<storage::Session> m_session;

public:
    ledger::AssetIds assets;
    ledger::WriteContext context;
    Asset usdt;
    Asset btc;
    Asset eth;
    ledger::WalletId outside;
    ledger::WalletId fees;
    ledger::WalletId main;
    ledger::WalletId north;
    ledger::WalletId south;
    QList<ledger::WalletId> northAgents;
    QList<ledger::WalletId> southAgents;
    ledger::WalletId goal;
    ledger::WalletId vault;
    ledger::WalletId venue;
};

} // namespace tf::test

/// Fails the test with the findings unless the books are clean.
#define TF_VERIFY_BOOKS(books)                                                                     \
    do {                                                                                           \
        const tf::ledger::BooksReport tfReport = (books).verify();                                 \
        QVERIFY2(tfReport.isClean(), tf::test::Books::describe(tfReport).constData());             \
    } while (false)
