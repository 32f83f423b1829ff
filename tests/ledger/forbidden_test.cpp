// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/books_fixture.h"

using namespace tf;
using namespace tf::ledger;
using tf::test::Books;
using tf::test::TestServer;

namespace {

/// A posting call written in SQL, past every check of the program, so that the database alone
/// decides. Values are SQL literals.
struct Call {
    QString id = QStringLiteral("gen_random_uuid()");
    int kind = 3;
    int phase = 1;
    QString reservation = QStringLiteral("null::uuid");
    QString release = QStringLiteral("-1");
    QString reason = QStringLiteral("''");
    QString actor = QStringLiteral("'me'");
    QString epoch;
    QString workspace;
    QString from;
    QString to;
    QStringList legTransfers;
    QStringList legWallets;
    QStringList legAssets;
    QStringList legAmounts;

    Call& leg(const QString& wallet, const QString& amount, int asset = 4, int transfer = 1) {
        legTransfers.append(QString::number(transfer));
        legWallets.append(u'\'' + wallet + u'\'');
        legAssets.append(QString::number(asset));
        legAmounts.append(amount);
        return *this;
    }
    QString sql() const {
        return QStringLiteral("select * from farm.post_transfers(%1, %2, %3, array[%4], "
                              "array[%5]::smallint[], array[%6]::smallint[], array[%7], "
                              "array[%8]::numeric[], array[false], array[0]::bigint[], "
                              "array[0]::bigint[], array[%9]::text[], array[1]::smallint[], ")
                   .arg(workspace, epoch, actor, id)
                   .arg(kind)
                   .arg(phase)
                   .arg(reservation, release, reason) +
               QStringLiteral("array[null]::uuid[], array[false], array[%1]::uuid[], "
                              "array[%2]::uuid[], array[%3]::int[], array[%4]::uuid[], "
                              "array[%5]::smallint[], array_fill(1::smallint, array[%6]), "
                              "array[%7]::numeric[])")
                   .arg(from, to, legTransfers.join(u','), legWallets.join(u','),
                        legAssets.join(u','))
                   .arg(legWallets.size())
                   .arg(legAmounts.join(u','));
    }
};

} // namespace

/// Statements that the program's own role may send and the database must refuse, each by its code.
class ForbiddenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(server).value();
        m_books = std::make_unique<Books>(*m_server);
        prepare();
    }

    void refused_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<ErrorCode>("code");
        addDirectStatements();
        addNumbers();
        addShapes();
        addBalances();
        addReservations();
        addAdministration();
    }

    void refused() {
        QFETCH(const QString, statement);
        QFETCH(const ErrorCode, code);
        const QString before = state();
        const auto outcome = m_books->session().executeScript(statement.toUtf8());
        TF_VERIFY_ERROR(outcome, code);
        QCOMPARE(state(), before);
    }

    void ownerIsRefusedToo_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const char* statement, ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(statement) << code;
        };
        using enum ErrorCode;
        row("update entries", "update farm.entries set amount = amount + 1", JournalImmutable);
        row("delete entries", "delete from farm.entries", JournalImmutable);
        row("truncate entries", "truncate farm.entries", JournalImmutable);
        row("update transfers", "update farm.transfers set kind = 1", JournalImmutable);
        row("delete postings", "delete from farm.postings", JournalImmutable);
        row("delete balances", "delete from farm.balances", JournalImmutable);
        row("change a kind", "update farm.wallets set kind = 3 where kind = 2", WrongParent);
        row("move a wallet", "update farm.wallets set parent_id = null where kind = 2",
            WrongParent);
        row("delete wallets", "delete from farm.wallets", JournalImmutable);
        row("rewrite a record", "update farm.wallet_transactions set amount = amount + 1",
            JournalImmutable);
        row("skip steps", "update farm.wallet_transactions set state = 2", WrongState);
        row("overdraw", "update farm.balances set posted = -1 where not allow_negative",
            ConstraintViolated);
        row("NaN", "update farm.balances set posted = 'NaN'", ConstraintViolated);
        row("legs added later",
            "insert into farm.entries select workspace_id, sequence, leg + 2::smallint, asset_id, "
            "balance_id, version + 100, amount, hold, balance_after, held_after from farm.entries "
            "where sequence = 1",
            NotBalanced);
        row("wrong asset",
            "insert into farm.entries select workspace_id, sequence + 1000, leg, 6::smallint, "
            "balance_id, version + 100, amount, hold, balance_after, held_after from farm.entries "
            "where sequence = 1",
            ConstraintViolated);
    }

    void ownerIsRefusedToo() {
        QFETCH(const QString, statement);
        QFETCH(const ErrorCode, code);
        const QString before = state();
        auto owner = m_books->database().ownerSession();
        const auto outcome = owner->executeScript(statement.toUtf8());
        const bool isRefused =
            !outcome.isOk() && (outcome.error().code == code ||
                                // the foreign key and the trigger both say no
                                (code == ErrorCode::ConstraintViolated &&
                                 outcome.error().code == ErrorCode::NotBalanced));
        QVERIFY2(isRefused, tf::test::describe(outcome).constData());
        QCOMPARE(state(), before);
    }

    void cleanupTestCase() {
        TF_VERIFY_BOOKS(*m_books);
        m_books.reset();
        m_server.reset();
    }

private:
    void prepare() {
        Books& books = *m_books;
        TF_VERIFY(books.deposit(books.main, books.usd("1000")));
        TF_VERIFY(books.allocate(books.main, books.north, books.usd("500")));
        const auto posted = books.allocate(books.north, books.northAgents[0], books.usd("200"));
        m_posted = posted.value().first().id.toString();
        const TransferRequest open =
            TransferRequest::reserve(books.northAgents[0], books.usd("50"), {});
        const TransferRequest closed =
            TransferRequest::reserve(books.northAgents[0], books.usd("20"), {});
        TF_VERIFY(books.post(open));
        TF_VERIFY(books.post(closed));
        TF_VERIFY(books.post(TransferRequest::voidOf(closed.id, {})));
        m_open = open.id.toString();
        m_closed = closed.id.toString();
        m_reversal = newUuid().toString(QUuid::WithoutBraces);
        const auto moved = books.allocate(books.main, books.south, books.usd("10"));
        m_reversed = moved.value().first().id.toString();
        TF_VERIFY(books.postings().reverse({QUuid::fromString(m_reversal)},
                                           {QUuid::fromString(m_reversed)}, {}));
        AllowanceDraft limit{.wallet = books.goal, .asset = books.usdt, .limit = Decimal(5)};
        TF_VERIFY(books.wallets().setAllowance(limit));
        m_frozen = books.add(WalletKind::Farm, books.main, QStringLiteral("Frozen"));
        TF_VERIFY(books.allocate(books.main, m_frozen, books.usd("30")));
        TF_VERIFY(books.wallets().setStatus(m_frozen, WalletStatus::Frozen, {}));
        m_closedWallet = books.add(WalletKind::Farm, books.main, QStringLiteral("Closed"));
        TF_VERIFY(books.wallets().setStatus(m_closedWallet, WalletStatus::Closed, {}));
    }

    QString state() {
        const auto rows = m_books->session().query(
            "select (select string_agg(s::text, '') from farm.workspace_state s) || "
            "(select sum(hashtext(b::text)) from farm.balances b)::text || "
            "(select count(*) from farm.wallets)::text || "
            "(select count(*) from farm.transfers)::text");
        return rows.isOk() ? rows.value().text(0, 0) : QStringLiteral("unreadable");
    }

    static void row(const char* name, const QString& statement, ErrorCode code) {
        QTest::newRow(name) << statement << code;
    }
    static void row(const char* name, const char* statement, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(statement) << code;
    }

    Call call(int kind, WalletId from, WalletId to) const {
        Call call;
        call.kind = kind;
        call.workspace = quoted(m_books->context.workspace.toString());
        call.epoch = QString::number(m_books->context.epoch);
        call.from = from.isNull() ? QStringLiteral("null") : quoted(from.toString());
        call.to = to.isNull() ? QStringLiteral("null") : quoted(to.toString());
        return call;
    }
    Call move(int kind, WalletId from, WalletId to, const QString& amount, int asset = 4) const {
        const QString negative = amount.startsWith(u'\'') ? amount : u'-' + amount;
        return call(kind, from, to)
            .leg(from.toString(), negative, asset)
            .leg(to.toString(), amount, asset);
    }
    QString function(const QString& name, const QString& arguments) const {
        return QStringLiteral("select farm.%1(%2, %3, %4)")
            .arg(name, quoted(m_books->context.workspace.toString()))
            .arg(m_books->context.epoch)
            .arg(arguments);
    }
    static QString quoted(const QString& text) { return u'\'' + text + u'\''; }

    static void addDirectStatements() {
        using enum ErrorCode;
        row("update entries", "update farm.entries set amount = 1", PermissionDenied);
        row("delete entries", "delete from farm.entries", PermissionDenied);
        row("truncate entries", "truncate farm.entries", PermissionDenied);
        row("insert entries", "insert into farm.entries select * from farm.entries",
            PermissionDenied);
        row("update transfers", "update farm.transfers set kind = 1", PermissionDenied);
        row("delete transfers", "delete from farm.transfers", PermissionDenied);
        row("truncate transfers", "truncate farm.transfers cascade", PermissionDenied);
        row("insert transfers", "insert into farm.transfers select * from farm.transfers",
            PermissionDenied);
        row("update postings", "update farm.postings set hash = previous_hash", PermissionDenied);
        row("delete postings", "delete from farm.postings", PermissionDenied);
        row("update balances", "update farm.balances set posted = 1000000", PermissionDenied);
        row("insert balances",
            "insert into farm.balances (workspace_id, wallet_id, asset_id, class, allow_negative) "
            "select workspace_id, wallet_id, 1, 1, true from farm.wallets",
            PermissionDenied);
        row("delete balances", "delete from farm.balances", PermissionDenied);
        row("change a kind", "update farm.wallets set kind = 1", PermissionDenied);
        row("insert wallets", "insert into farm.wallets select * from farm.wallets",
            PermissionDenied);
        row("delete wallets", "delete from farm.wallets", PermissionDenied);
        row("lift the stop", "update farm.workspace_state set stop_on = false", PermissionDenied);
        row("turn back the chain", "update farm.workspace_state set last_posting = 0",
            PermissionDenied);
        row("update records", "update farm.wallet_transactions set state = 4", PermissionDenied);
        row("insert history",
            "insert into farm.wallet_transaction_history select * from "
            "farm.wallet_transaction_history",
            PermissionDenied);
        row("update reservations", "update farm.reservations set remaining = 0", PermissionDenied);
        row("update allowances", "update farm.allowances set used = 0", PermissionDenied);
        row("insert quotes", "insert into farm.price_quotes select * from farm.price_quotes",
            PermissionDenied);
        row("change a scale", "update farm.assets set scale = 2", PermissionDenied);
        row("forget a check", "delete from farm.book_checks", PermissionDenied);
        row("change a plan", "update farm.fund_allocations set amount = 1", PermissionDenied);
        row("disable triggers", "alter table farm.entries disable trigger all", PermissionDenied);
        row("drop the journal", "drop table farm.entries", PermissionDenied);
        row("become the owner", "set role tf_owner", PermissionDenied);
        row("skip triggers", "set session_replication_role = replica", PermissionDenied);
        row("new function", "create function farm.mine() returns int language sql as 'select 1'",
            PermissionDenied);
        row("inner function", "select farm.step_transactions('{}', 4, 'me', '')", PermissionDenied);
        row("lock rows", "select * from farm.balances for update", PermissionDenied);
    }

    void addNumbers() const {
        using enum ErrorCode;
        const Books& b = *m_books;
        row("NaN", move(4, b.main, b.north, QStringLiteral("'NaN'")).sql(), InvalidNumber);
        row("infinity", move(4, b.main, b.north, QStringLiteral("'Infinity'")).sql(),
            InvalidNumber);
        row("zero", move(4, b.main, b.north, QStringLiteral("0")).sql(), InvalidNumber);
        row("null amount", move(4, b.main, b.north, QStringLiteral("null::numeric")).sql(),
            InvalidNumber);
        row("19 decimals", move(4, b.main, b.north, QStringLiteral("0.0000000000000000001")).sql(),
            PrecisionExceeded);
        row("more decimals than the asset",
            move(4, b.main, b.north, QStringLiteral("0.000000001")).sql(), PrecisionExceeded);
        row("ten to the twenty",
            move(1, b.outside, b.main, QStringLiteral("100000000000000000000")).sql(), OutOfRange);
        row("sum beyond the range",
            move(1, b.outside, b.main, QStringLiteral("99999999999999999999")).sql(), Overflow);
        Call hundred = move(4, b.main, b.north, QStringLiteral("1"));
        hundred.release = QStringLiteral("5");
        row("release without reservation", hundred.sql(), InvalidArgument);
    }

    void addShapes() const {
        using enum ErrorCode;
        const Books& b = *m_books;
        row("unbalanced",
            call(4, b.main, b.north)
                .leg(b.main.toString(), QStringLiteral("-2"))
                .leg(b.north.toString(), QStringLiteral("1"))
                .sql(),
            NotBalanced);
        row("one leg", call(4, b.main, b.north).leg(b.main.toString(), QStringLiteral("-2")).sql(),
            NotBalanced);
        row("balanced over two assets",
            call(4, b.main, b.north)
                .leg(b.main.toString(), QStringLiteral("-2"), 4)
                .leg(b.north.toString(), QStringLiteral("2"), 5)
                .sql(),
            NotBalanced);
        row("no legs", call(4, b.main, b.north).sql(), NotBalanced);
        row("unknown wallet", move(3, b.main, WalletId::create(), QStringLiteral("1")).sql(),
            WrongParent);
        row("unknown asset", move(4, b.main, b.north, QStringLiteral("1"), 999).sql(),
            AssetMismatch);
        row("third party",
            call(4, b.main, b.north)
                .leg(b.main.toString(), QStringLiteral("-1"))
                .leg(b.south.toString(), QStringLiteral("1"))
                .sql(),
            InvalidArgument);
        row("allocation upward", move(4, b.north, b.main, QStringLiteral("1")).sql(), WrongParent);
        row("collection downward", move(5, b.main, b.north, QStringLiteral("1")).sql(),
            WrongParent);
        row("deposit from inside", move(1, b.main, b.north, QStringLiteral("1")).sql(),
            WrongParent);
        row("transfer to outside", move(3, b.main, b.outside, QStringLiteral("1")).sql(),
            WrongParent);
        row("reversal by hand", move(11, b.north, b.main, QStringLiteral("1")).sql(),
            InvalidArgument);
        Call named = move(4, b.main, b.north, QStringLiteral("1"));
        named.actor = QStringLiteral("''");
        row("no actor", named.sql(), InvalidText);
        Call text = move(4, b.main, b.north, QStringLiteral("1"));
        text.reason = QStringLiteral("E'\\u202Edrow'");
        row("turned text", text.sql(), InvalidText);
        text.reason = QStringLiteral("repeat('x', 501)");
        row("long reason", text.sql(), InvalidText);
        Call legs = move(4, b.main, b.north, QStringLiteral("1"));
        legs.legTransfers = {QStringLiteral("1"), QStringLiteral("2")};
        row("leg of no transfer", legs.sql(), InvalidArgument);
        Call reused = move(4, b.north, b.northAgents[0], QStringLiteral("7"));
        reused.id = quoted(m_posted) + QStringLiteral("::uuid");
        row("reused key", reused.sql(), KeyReused);
    }

    void addBalances() const {
        using enum ErrorCode;
        const Books& b = *m_books;
        row("overdraft", move(4, b.main, b.north, QStringLiteral("470.00000001")).sql(),
            InsufficientFunds);
        row("spend what is reserved",
            move(5, b.northAgents[0], b.north, QStringLiteral("150.00000001")).sql(),
            InsufficientFunds);
        row("above the allowance", move(4, b.main, b.goal, QStringLiteral("5.00000001")).sql(),
            AllowanceExceeded);
        row("from a frozen wallet", move(3, m_frozen, b.north, QStringLiteral("1")).sql(),
            WalletFrozen);
        row("to a closed wallet", move(4, b.main, m_closedWallet, QStringLiteral("1")).sql(),
            WalletClosed);
        Call old = move(4, b.main, b.north, QStringLiteral("1"));
        old.epoch = QString::number(b.context.epoch - 1);
        row("old epoch", old.sql(), WriterFenced);
        Call foreign = move(4, b.main, b.north, QStringLiteral("1"));
        foreign.workspace = quoted(newUuid().toString(QUuid::WithoutBraces));
        row("other workspace", foreign.sql(), PermissionDenied);
        const QString post = move(4, b.main, b.north, QStringLiteral("1")).sql();
        row("synchronous_commit off", QStringLiteral("set synchronous_commit = off; ") + post,
            SynchronousCommitOff);
        row("synchronous_commit local", QStringLiteral("set synchronous_commit = local; ") + post,
            SynchronousCommitOff);
        row("while stopped",
            QStringLiteral("select farm.set_stop(%1, 'me', true, 'test'); ")
                    .arg(quoted(b.context.workspace.toString())) +
                post,
            StopActive);
    }

    void addReservations() const {
        using enum ErrorCode;
        const Books& b = *m_books;
        const WalletId agent = b.northAgents[0];
        const auto reserve = [&](const char* amount) {
            Call call = this->call(13, {}, {});
            call.phase = 2;
            return call.leg(agent.toString(), QString::fromLatin1(amount));
        };
        row("reserve too much", reserve("150.00000001").sql(), InsufficientFunds);
        row("reserve less than nothing", reserve("-1").sql(), InvalidArgument);
        Call spend = move(8, agent, b.venue, QStringLiteral("10"));
        spend.phase = 3;
        spend.reservation = quoted(m_closed) + QStringLiteral("::uuid");
        row("post after void", spend.sql(), AlreadyResolved);
        spend.reservation = quoted(m_open) + QStringLiteral("::uuid");
        spend.release = QStringLiteral("50.1");
        row("release too much", spend.sql(), ReservationExceeded);
        spend.reservation = QStringLiteral("gen_random_uuid()");
        row("unknown reservation", spend.sql(), NotFound);
        Call voiding = call(13, {}, {});
        voiding.phase = 4;
        voiding.reservation = quoted(m_closed) + QStringLiteral("::uuid");
        row("void twice", voiding.sql(), AlreadyResolved);
        voiding.phase = 5;
        voiding.reservation = quoted(m_open) + QStringLiteral("::uuid");
        row("expire too early", voiding.sql(), WrongState);
        const auto reverse = [&](const QString& original) {
            return function(QStringLiteral("reverse_transfers"),
                            QStringLiteral("'me', array[gen_random_uuid()], array['%1'::uuid], ''")
                                .arg(original));
        };
        row("second reversal", reverse(m_reversed), AlreadyReversed);
        row("reverse a reversal", reverse(m_reversal), NotReversible);
        row("reverse a reservation", reverse(m_open), NotReversible);
        row("reverse nothing", reverse(newUuid().toString(QUuid::WithoutBraces)), NotFound);
    }

    void addAdministration() const {
        using enum ErrorCode;
        const Books& b = *m_books;
        const auto create = [&](int kind, const QString& parent, const char* name, int purpose) {
            return function(QStringLiteral("create_wallet"),
                            QStringLiteral("gen_random_uuid(), %1, %2, %3, %4")
                                .arg(kind)
                                .arg(parent, QString::fromUtf8(name))
                                .arg(purpose));
        };
        const QString main = quoted(b.main.toString());
        row("agent under master", create(3, main, "'A'", 0), WrongParent);
        row("farm under farm", create(2, quoted(b.north.toString()), "'F'", 0), WrongParent);
        row("orphan", create(2, QStringLiteral("gen_random_uuid()"), "'F'", 0), WrongParent);
        row("farm on its own", create(2, QStringLiteral("null"), "'F'", 0), WrongParent);
        row("second outside", create(6, QStringLiteral("null"), "'O'", 1), AlreadyExists);
        row("no name", create(2, main, "'  '", 0), InvalidText);
        row("turned name", create(2, main, "E'\\u202Eevil'", 0), InvalidText);
        const auto status = [&](WalletId wallet, int value) {
            return function(QStringLiteral("set_wallet_status"),
                            QStringLiteral("'me', '%1', %2, ''").arg(wallet.toString()).arg(value));
        };
        row("close with money", status(b.north, 3), WalletNotEmpty);
        row("open a closed one", status(m_closedWallet, 1), WalletClosed);
        row("freeze the world", status(b.outside, 2), WrongState);
        row("change an asset",
            function(QStringLiteral("add_asset"), QStringLiteral("'BTC', 2, ''")), AlreadyExists);
        row("negative allowance",
            function(QStringLiteral("set_allowance"),
                     QStringLiteral("'me', '%1', 1, 4, -1, null").arg(b.north.toString())),
            InvalidNumber);
        row("post a posted record",
            function(QStringLiteral("step_transaction"),
                     QStringLiteral("'me', '%1', 6, 0, '', null").arg(m_posted)),
            WrongState);
        row("undo nothing",
            function(QStringLiteral("undo_plan"), QStringLiteral("'me', gen_random_uuid(), ''")),
            NotFound);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Books> m_books;
    QString m_posted;
    QString m_open;
    QString m_closed;
    QString m_reversed;
    QString m_reversal;
    WalletId m_frozen;
    WalletId m_closedWallet;
};

QTEST_GUILESS_MAIN(ForbiddenTest)
#include "forbidden_test.moc"
