// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger_service.h"
#include "tests/support/gui_test.h"
#include "tests/support/scripted_prompter.h"
#include "tests/support/test_server.h"
#include "tests/support/verify.h"
#include "ui/wallets/wallets_page.h"
#include "widgets/toast.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTreeView>

#define VERIFY_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, tf::test::patienceMs)
#define COMPARE_SOON(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, tf::test::patienceMs)

namespace tf::test {

/// The Wallets page on a database of its own, with the books' service as its writer.
class WalletsDesk final {
public:
    explicit WalletsDesk(TestServer& server)
        : m_database(std::move(*server.createDatabase())) {
        storage::ConnectionSettings settings = m_database->settings();
        settings.ensureServer = [&server] { return server.server().ensureRunning(); };
        TF_ASSERT(await(connection.open(settings)).isOk());
        service = std::make_unique<ledger::LedgerService>(connection, TestDatabase::workspace(),
                                                          QStringLiteral("tester"));
        TF_ASSERT(await(service->claimWriter(true)).isOk());
    }
    ~WalletsDesk() {
        page.reset();
        service.reset();
    }

    /// A master with a farm of two agents and a goal, and money.
    void fill() {
        ledger::MasterWalletConfig config;
        config.wallet = master = ledger::WalletId::create();
        config.baseAsset = usdt;
        config.assets = {usdt, btc};
        ledger::WalletDraft draft;
        draft.id = master;
        draft.name = QStringLiteral("Master");
        TF_ASSERT(await(service->createMaster(draft, config)).isOk());
        farm = add(ledger::WalletKind::Farm, master, QStringLiteral("Trend majors"));
        farm2 = add(ledger::WalletKind::Farm, master, QStringLiteral("Breakout alts"));
        agent = add(ledger::WalletKind::Agent, farm, QStringLiteral("EMA cross BTC"));
        agent2 = add(ledger::WalletKind::Agent, farm, QStringLiteral("Donchian ETH"));
        goal = add(ledger::WalletKind::Goal, master, QStringLiteral("Profit 25,000"));
        move(ledger::OperationKind::Deposit, {}, master, usdt, "100000");
        move(ledger::OperationKind::Deposit, {}, master, btc, "1.5");
        move(ledger::OperationKind::Allocation, master, farm, usdt, "30000");
        move(ledger::OperationKind::Allocation, farm, agent, usdt, "12000");
        move(ledger::OperationKind::Allocation, farm, agent2, usdt, "4012.1");
        const Instant now = clock.now();
        TF_ASSERT(await(service->recordQuotes({{btc, usdt, Decimal::literal("65268.12"),
                                                QStringLiteral("test feed"), now}}))
                      .isOk());
    }

    ledger::WalletId add(ledger::WalletKind kind, ledger::WalletId parent, const QString& name) {
        ledger::WalletDraft draft;
        draft.kind = kind;
        draft.parent = parent;
        draft.name = name;
        TF_ASSERT(await(service->createWallet(draft)).isOk());
        return draft.id;
    }

    /// Farms "Z1" to "Zcount" below the master, in one statement. Answers the last one.
    ledger::WalletId addFarms(int count) {
        const ledger::WalletId last = ledger::WalletId::create();
        auto owner = m_database->ownerSession();
        TF_ASSERT(owner
                      ->execute("insert into farm.wallets (wallet_id, workspace_id, kind, "
                                "parent_id, parent_kind, root_id, name) "
                                "select case n when $3::int then $1::uuid else gen_random_uuid() "
                                "end, $4, 2, $2, 1, $2, 'Z' || n from generate_series(1, $3) n",
                                storage::Params::of(last, master, count, TestDatabase::workspace()))
                      .isOk());
        return last;
    }

    void move(ledger::OperationKind kind, ledger::WalletId from, ledger::WalletId to,
              const Asset& asset, const char* amount) {
        ledger::MoneyDraft draft;
        draft.kind = kind;
        draft.source = from;
        draft.target = to;
        draft.asset = asset;
        draft.amount = Decimal::literal(amount);
        draft.reason = QStringLiteral("seed");
        const auto posted = await(service->submit(ledger::TransferId::create(), draft));
        TF_ASSERT(posted.isOk());
    }

    Decimal free(ledger::WalletId wallet, const Asset& asset) {
        const auto nodes = await(service->reader().wallets(ledger::WalletQuery::byIds({wallet})));
        TF_ASSERT(nodes.isOk() && nodes->size() == 1);
        return ledger::totalOf(nodes->first().own, asset).free;
    }

    ledger::Wallet wallet(ledger::WalletId id) {
        const auto nodes = await(service->reader().wallets(ledger::WalletQuery::byIds({id})));
        TF_ASSERT(nodes.isOk() && nodes->size() == 1);
        return nodes->first().wallet;
    }

    void showPage(const QSize& size = QSize(1240, 760)) {
        page = std::make_unique<ui::WalletsPage>(
            ui::WalletsContext{*service, clock, jobs, prompter, usdt});
        page->resize(size);
        page->show();
    }

    /// Units to choose from: in and only each of the assets that a workspace has, and a line.
    static constexpr int unitChoices = 17 * 2 + 1;

    /// Triggers an action of the page by its name and answers the dialog that opened.
    QDialog* open(const char* action, const char* dialog) {
        control<QAction>(action)->trigger();
        return shownDialog(dialog);
    }
    QDialog* shownDialog(const char* name) {
        QDialog* found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                found = page->findChild<QDialog*>(QString::fromLatin1(name));
                return found != nullptr;
            },
            patienceMs);
        TF_ASSERT(isThere);
        return found;
    }
    bool isClosed(const char* name) {
        return QTest::qWaitFor(
            [&] { return page->findChild<QDialog*>(QString::fromLatin1(name)) == nullptr; },
            patienceMs);
    }
    template <class T>
    T* control(const char* name, QWidget* root = nullptr) {
        T* found = (root ? root : page.get())->template findChild<T*>(QString::fromLatin1(name));
        TF_ASSERT(found != nullptr);
        return found;
    }
    bool isSelected(ledger::WalletId id) {
        page->showEntity(id.uuid());
        auto* tree = control<QTreeView>("walletTree");
        return QTest::qWaitFor(
            [&] {
                return tree->currentIndex().siblingAtColumn(0).data(int(Qt::UserRole) + 1006) ==
                       QVariant(id.uuid());
            },
            patienceMs);
    }
    /// Types into a field as a person does: the text as one paste.
    static void type(QLineEdit* edit, const QString& text) {
        edit->selectAll();
        edit->insert(text);
    }
    QString toast() {
        const auto* shown = page->findChild<widgets::Toast*>();
        return shown ? shown->text() : QString();
    }

    const Asset usdt = Asset::create(u"USDT", 8).value();
    const Asset btc = Asset::create(u"BTC", 8).value();
    ledger::WalletId master;
    ledger::WalletId farm;
    ledger::WalletId farm2;
    ledger::WalletId agent;
    ledger::WalletId agent2;
    ledger::WalletId goal;

private:
    std::unique_ptr<TestDatabase> m_database;

public:
    SystemClock clock;
    Jobs jobs{2};
    ScriptedPrompter prompter;
    storage::Database connection;
    std::unique_ptr<ledger::LedgerService> service;
    std::unique_ptr<ui::WalletsPage> page;
};

/// Tests of the Wallets page: a server for all, a desk of its own for each function.
class WalletsTest : public GuiTest {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(*server);
    }
    void cleanup() {
        m_desk.reset();
        QSettings().clear(); // what a person chose is remembered, but not by the next function
    }
    void cleanupTestCase() { m_server.reset(); }

protected:
    /// The page over a filled desk, its tree opened and its first wallet chosen.
    void start() {
        m_desk = std::make_unique<WalletsDesk>(*m_server);
        m_desk->fill();
        show();
    }
    void show() {
        m_desk->showPage();
        COMPARE_SOON(m_desk->control<QComboBox>("unitCombo")->count(), WalletsDesk::unitChoices);
        COMPARE_SOON(tree()->model()->rowCount(), 1);
        VERIFY_SOON(tree()->currentIndex().isValid());
    }
    QTreeView* tree() { return m_desk->control<QTreeView>("walletTree"); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<WalletsDesk> m_desk;
};

} // namespace tf::test
