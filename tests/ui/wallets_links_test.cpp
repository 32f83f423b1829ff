// SPDX-License-Identifier: GPL-3.0-or-later
// What other pages ask of the Wallets page: a wallet, or one transfer in its wallet's movements.
#include "models/items/transaction_table_model.h"
#include "tests/ui/wallets_fixture.h"
#include "widgets/segmented_control.h"

#include <QTableView>

using namespace tf;
using namespace tf::test;

class WalletsLinksTest final : public GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(*server);
    }
    void init() {
        m_desk = std::make_unique<WalletsDesk>(*m_server);
        m_desk->fill();
    }
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void aTransferOpensSelected_data() {
        QTest::addColumn<bool>("isShownFirst");
        QTest::newRow("page was just opened") << false;
        QTest::newRow("its wallet is the present one") << true;
    }
    void aTransferOpensSelected() {
        QFETCH(const bool, isShownFirst);
        const auto request = ledger::TransferRequest::move(
            ledger::OperationKind::Reward, m_desk->master, m_desk->agent2,
            Money(Decimal::literal("12.5"), m_desk->usdt), QStringLiteral("for the goal"));
        TF_VERIFY(await(m_desk->service->post({request})));
        m_desk->move(ledger::OperationKind::Allocation, m_desk->farm, m_desk->agent2, m_desk->usdt,
                     "1"); // a newer one
        m_desk->showPage();
        if (isShownFirst) {
            m_desk->page->showEntity(m_desk->agent2.uuid());
            QTRY_COMPARE_WITH_TIMEOUT(currentRows(), 3, patienceMs);
        }
        m_desk->page->showEntity(request.id.uuid());
        auto* pane = m_desk->control<QWidget>("transactionPane");
        QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible(), patienceMs);
        auto* table = m_desk->control<QTableView>("transactionsTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->currentIndex().isValid(), patienceMs);
        const auto* model = qobject_cast<const items::TransactionTableModel*>(table->model());
        QCOMPARE(model->filter().wallets, QList<ledger::WalletId>{m_desk->agent2});
        QCOMPARE(model->at(table->currentIndex().row())->reason, QStringLiteral("for the goal"));
        QCOMPARE(m_desk->control<QTabWidget>("walletTabs")->currentIndex(), 0);
    }

    void aWalletOpensAsBefore() {
        m_desk->showPage();
        m_desk->page->showEntity(m_desk->agent.uuid());
        QTRY_COMPARE_WITH_TIMEOUT(currentRows(), 1, patienceMs);
        QVERIFY(!m_desk->control<QWidget>("transactionPane")->isVisible());
        m_desk->page->showEntity(newUuid()); // neither: nothing happens
        QTRY_COMPARE_WITH_TIMEOUT(currentRows(), 1, patienceMs);
    }

private:
    int currentRows() {
        return m_desk->control<QTableView>("transactionsTable")->model()->rowCount();
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<WalletsDesk> m_desk;
};

TF_GUI_TEST_MAIN(WalletsLinksTest)
#include "wallets_links_test.moc"
