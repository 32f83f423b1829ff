// SPDX-License-Identifier: GPL-3.0-or-later
// The Wallets page on a real server: states, tree, filters, every dialog, undo, double clicks, a
// server that is killed while a dialog is open.
#include "tests/ui/wallets_fixture.h"
#include "ui/wallets/allocate_dialog.h"
#include "ui/wallets/menu_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <csignal>

using namespace tf;
using namespace tf::ledger;
using tf::test::await;
using tf::test::patienceMs;
using tf::test::TestServer;
using tf::test::WalletsDesk;

#define VERIFY_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)
#define COMPARE_SOON(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, patienceMs)

class WalletsPageTest final : public tf::test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(*server);
    }
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void anEmptyWorkspaceSaysWhatToDo() {
        m_desk = std::make_unique<WalletsDesk>(*m_server);
        m_desk->showPage();
        auto* empty = m_desk->control<QWidget>("walletsEmpty");
        VERIFY_SOON(empty->isVisible());
        tf::test::saveScreenshot(m_desk->page.get(), QStringLiteral("wallets-empty"));
        for (const QLabel* label : empty->findChildren<QLabel*>()) {
            QVERIFY(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()));
        }
        createMasterByWizard();
        VERIFY_SOON(!empty->isVisible());
        COMPARE_SOON(tree()->model()->rowCount(), 1);
        QCOMPARE(tree()->model()->index(0, 0).data().toString(), QStringLiteral("North desk"));
        const auto config = await(m_desk->service->reader().masterConfig(rootWallet()));
        TF_VERIFY(config);
        QCOMPARE(config->drawdownLimit, Decimal::literal("0.25"));
        QCOMPARE(config->assets.size(), 1);
    }

    void showsTheHierarchy() {
        start();
        auto* model = tree()->model();
        const QModelIndex master = model->index(0, 0);
        COMPARE_SOON(model->rowCount(master), 3);
        tree()->expand(master);
        QVERIFY(m_desk->isSelected(m_desk->agent));
        auto* books = m_desk->control<QToolButton>("booksButton");
        VERIFY_SOON(books->text().contains(QStringLiteral("balance to zero for 2")));
        auto* holdings = m_desk->control<QTableView>("holdingsTable");
        COMPARE_SOON(holdings->model()->rowCount(), 1);
        auto* transactions = m_desk->control<QTableView>("transactionsTable");
        COMPARE_SOON(transactions->model()->rowCount(), 1);
        QVERIFY(m_desk->isSelected(m_desk->master));
        COMPARE_SOON(transactions->model()->rowCount(), 5);
        tf::test::saveScreenshot(m_desk->page.get(), QStringLiteral("wallets-page"));
    }

    void everyControlHasANameAndPlainText() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->master));
        const QStringList nameless = tf::test::namelessControls(m_desk->page.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        QCOMPARE(tf::test::richTextLabels(m_desk->page.get()), QStringList());
        for (const auto& [action, dialog] : dialogs()) {
            QDialog* shown = m_desk->open(action, dialog);
            const QStringList unnamed = tf::test::namelessControls(shown);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
            QCOMPARE(tf::test::richTextLabels(shown), QStringList());
            tf::test::saveScreenshot(shown, QStringLiteral("wallets-") + QLatin1String(dialog));
            shown->reject();
            QVERIFY(m_desk->isClosed(dialog));
        }
    }

    void searchFindsAndComesBack() {
        start();
        auto* search = m_desk->control<QLineEdit>("walletSearch");
        WalletsDesk::type(search, QStringLiteral("donch"));
        auto* model = tree()->model();
        VERIFY_SOON(model->rowCount(model->index(0, 0)) == 1);
        const QModelIndex farm = model->index(0, 0, model->index(0, 0));
        QCOMPARE(model->rowCount(farm), 1);
        QVERIFY(tree()->isExpanded(farm));
        WalletsDesk::type(search, QStringLiteral("no such wallet"));
        VERIFY_SOON(m_desk->control<QLabel>("noMatchLabel")->isVisible());
        search->clear();
        VERIFY_SOON(model->rowCount() == 1);
        VERIFY_SOON(!m_desk->control<QLabel>("noMatchLabel")->isVisible());
    }

    void depositsOnceHoweverOftenPressed() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->farm));
        QDialog* dialog = m_desk->open("depositAction", "movementDialog");
        auto* amount = m_desk->control<QLineEdit>("amountEdit", dialog);
        auto* submit = m_desk->control<QPushButton>("submitButton", dialog);
        WalletsDesk::type(amount, QStringLiteral("250.5"));
        auto* preview = m_desk->control<QWidget>("balancePreview", dialog);
        VERIFY_SOON(preview->accessibleDescription().contains(QStringLiteral("14,238.40")));
        for (int press = 0; press < 5; ++press) {
            submit->click();
            QTest::mouseDClick(submit, Qt::LeftButton);
        }
        QVERIFY(m_desk->isClosed("movementDialog"));
        QCOMPARE(m_desk->free(m_desk->farm, m_desk->usdt), Decimal::literal("14238.4"));
        VERIFY_SOON(m_desk->toast().contains(QStringLiteral("250.50")));
    }

    void undoFromTheToastTakesItBackOnce() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->farm));
        QDialog* dialog = m_desk->open("transferAction", "movementDialog");
        chooseWallet(dialog, "targetPicker", QStringLiteral("Breakout"));
        WalletsDesk::type(m_desk->control<QLineEdit>("amountEdit", dialog), QStringLiteral("100"));
        auto* preview = m_desk->control<QWidget>("balancePreview", dialog);
        VERIFY_SOON(preview->accessibleDescription().contains(QStringLiteral("Breakout")));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("movementDialog"));
        QCOMPARE(m_desk->free(m_desk->farm2, m_desk->usdt), Decimal(100));
        auto* toast = m_desk->page->findChild<widgets::Toast*>();
        QVERIFY(toast);
        auto* undo = toast->findChild<QAbstractButton*>(QStringLiteral("toastActButton"));
        if (!undo) {
            undo = toast->findChild<QAbstractButton*>();
        }
        QVERIFY(undo);
        undo->click();
        COMPARE_SOON(m_desk->free(m_desk->farm2, m_desk->usdt), Decimal(0));
        QCOMPARE(m_desk->free(m_desk->farm, m_desk->usdt), Decimal::literal("13987.9"));
    }

    void refusesBesideTheField() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->agent));
        QDialog* dialog = m_desk->open("withdrawAction", "movementDialog");
        auto* amount = m_desk->control<QLineEdit>("amountEdit", dialog);
        WalletsDesk::type(amount, QStringLiteral("12000.01"));
        VERIFY_SOON(amount->property("tfInvalid").toBool());
        VERIFY_SOON(amount->accessibleDescription().contains(QStringLiteral("12,000")));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(dialog->isVisible());
        WalletsDesk::type(amount, QStringLiteral("12000"));
        VERIFY_SOON(!amount->property("tfInvalid").toBool());
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("movementDialog"));
        QCOMPARE(m_desk->free(m_desk->agent, m_desk->usdt), Decimal(0));
    }

    void collectsAllFromBelow() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->farm));
        QDialog* dialog = m_desk->open("collectAction", "movementDialog");
        auto* preview = m_desk->control<QWidget>("balancePreview", dialog);
        VERIFY_SOON(preview->accessibleDescription().contains(QStringLiteral("30,000")));
        VERIFY_SOON(preview->accessibleDescription().contains(QStringLiteral("100,000")));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("movementDialog"));
        QCOMPARE(m_desk->free(m_desk->master, m_desk->usdt), Decimal(100'000));
        QCOMPARE(m_desk->free(m_desk->agent, m_desk->usdt), Decimal(0));
    }

    void collectsFromSeveralAtOnce() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->agent));
        const QModelIndex first = tree()->currentIndex();
        QVERIFY(m_desk->isSelected(m_desk->agent2));
        tree()->selectionModel()->select(first,
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QDialog* dialog = m_desk->open("collectAction", "collectDialog");
        auto* preview = m_desk->control<QWidget>("balancePreview", dialog);
        VERIFY_SOON(preview->accessibleDescription().contains(QStringLiteral("86,012.10")));
        const QStringList nameless = tf::test::namelessControls(dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QCOMPARE(tf::test::richTextLabels(dialog), QStringList());
        tf::test::saveScreenshot(dialog, QStringLiteral("wallets-collectDialog"));
        auto* submit = m_desk->control<QPushButton>("submitButton", dialog);
        submit->click();
        submit->click();
        QVERIFY(m_desk->isClosed("collectDialog"));
        QCOMPARE(m_desk->free(m_desk->master, m_desk->usdt), Decimal::literal("86012.1"));
        QCOMPARE(m_desk->free(m_desk->agent, m_desk->usdt), Decimal(0));
        QCOMPARE(m_desk->free(m_desk->agent2, m_desk->usdt), Decimal(0));
        QVERIFY(m_desk->toast().contains(QStringLiteral("16,012.10 USDT from 2")));
        // what is at the top has nothing above it to collect to
        QVERIFY(m_desk->isSelected(m_desk->master));
        tree()->selectionModel()->select(first,
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(!m_desk->control<QAction>("collectAction")->isEnabled());
    }

    void filtersByKindStateAndAsset() {
        start();
        const auto* model = tree()->model();
        auto* kinds = m_desk->control<ui::MenuButton>("kindMenuButton")->choices();
        kinds->actions().at(3)->trigger(); // goals
        VERIFY_SOON(model->rowCount(model->index(0, 0)) == 1);
        QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(),
                 QStringLiteral("Profit 25,000"));
        kinds->actions().at(3)->trigger();
        VERIFY_SOON(model->rowCount(model->index(0, 0)) == 3);
        TF_VERIFY(await(m_desk->service->freezeWallet(m_desk->agent2, QStringLiteral("test"))));
        auto* states = m_desk->control<ui::MenuButton>("stateMenuButton")->choices();
        states->actions().at(1)->trigger(); // frozen
        VERIFY_SOON(model->rowCount(model->index(0, 0)) == 1);
        const QModelIndex farm = model->index(0, 0, model->index(0, 0));
        QCOMPARE(model->rowCount(farm), 1);
        QCOMPARE(model->index(0, 0, farm).data().toString(), QStringLiteral("Donchian ETH"));
        states->actions().at(1)->trigger();
        VERIFY_SOON(model->rowCount(model->index(0, 0)) == 3);
        auto* units = m_desk->control<QComboBox>("unitCombo");
        units->setCurrentText(QStringLiteral("Only BTC"));
        VERIFY_SOON(model->rowCount() == 1 && model->rowCount(model->index(0, 0)) == 0);
    }

    /// More receivers than have a row: found by name, chosen all at once, to the last one.
    void allocatesAmongHundreds() {
        constexpr int count = ui::AllocateDialog::mostRows + 24; // and three that are there
        m_desk = std::make_unique<WalletsDesk>(*m_server);
        m_desk->fill();
        const WalletId last = m_desk->addFarms(count);
        show();
        QVERIFY(m_desk->isSelected(m_desk->master));
        QDialog* dialog = m_desk->open("allocateAction", "allocateDialog");
        VERIFY_SOON(dialog->findChild<QCheckBox*>(QStringLiteral("receiver200Check")));
        QVERIFY(m_desk->control<QLabel>("receiversCount", dialog)
                    ->text()
                    .startsWith(QStringLiteral("200 of 227")));
        auto* search = m_desk->control<QLineEdit>("receiverSearch", dialog);
        auto* first = m_desk->control<QCheckBox>("receiver1Check", dialog);
        WalletsDesk::type(search, QStringLiteral("z%1").arg(count));
        COMPARE_SOON(first->accessibleName(), QStringLiteral("Z%1").arg(count));
        WalletsDesk::type(m_desk->control<QLineEdit>("receiver1Edit", dialog),
                          QStringLiteral("12.5"));
        QVERIFY(first->isChecked());
        auto* summary = m_desk->control<QLabel>("allocationSummary", dialog);
        VERIFY_SOON(summary->text().contains(QStringLiteral("69,987.50")));
        search->clear();
        VERIFY_SOON(first->accessibleName() != QStringLiteral("Z%1").arg(count));
        QVERIFY(!first->isChecked());
        COMPARE_SOON(summary->text(), QStringLiteral("Master: free 70,000.00 USDT before, "
                                                     "69,987.50 USDT after")); // without a row
        m_desk->control<QComboBox>("modeCombo", dialog)->setCurrentIndex(3);   // equally
        WalletsDesk::type(m_desk->control<QLineEdit>("totalEdit", dialog), QStringLiteral("2270"));
        m_desk->control<QCheckBox>("allReceiversCheck", dialog)->click();
        VERIFY_SOON(summary->text().contains(QStringLiteral("67,730.00")));
        tf::test::saveScreenshot(dialog, QStringLiteral("wallets-allocate-many"));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("allocateDialog"));
        QCOMPARE(m_desk->free(last, m_desk->usdt), Decimal(10));
        QCOMPARE(m_desk->free(m_desk->goal, m_desk->usdt), Decimal(10));
        QCOMPARE(m_desk->free(m_desk->master, m_desk->usdt), Decimal(67'730));
    }

    void allocatesByWeightToTheLastUnit() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->master));
        QDialog* dialog = m_desk->open("allocateAction", "allocateDialog");
        VERIFY_SOON(dialog->findChild<QCheckBox*>(QStringLiteral("receiver3Check")));
        auto* mode = m_desk->control<QComboBox>("modeCombo", dialog);
        mode->setCurrentIndex(4); // by weight
        WalletsDesk::type(m_desk->control<QLineEdit>("totalEdit", dialog), QStringLiteral("100"));
        for (const char* name : {"receiver1Edit", "receiver2Edit", "receiver3Edit"}) {
            WalletsDesk::type(m_desk->control<QLineEdit>(name, dialog), QStringLiteral("1"));
        }
        auto* summary = m_desk->control<QLabel>("allocationSummary", dialog);
        VERIFY_SOON(summary->text().contains(QStringLiteral("69,900.00")));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("allocateDialog"));
        QCOMPARE(m_desk->free(m_desk->master, m_desk->usdt), Decimal(69'900));
        const Decimal parts = m_desk->free(m_desk->farm2, m_desk->usdt) +
                              m_desk->free(m_desk->goal, m_desk->usdt) +
                              m_desk->free(m_desk->farm, m_desk->usdt);
        QCOMPARE(parts, Decimal(100) + Decimal::literal("13987.9"));
    }

    void allocatesInEveryMode_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("received");
        QTest::newRow("amount") << 0 << ""
                                << "12.5"
                                << "12.5";
        QTest::newRow("percent") << 1 << "200"
                                 << "50"
                                 << "100";
        QTest::newRow("remainder") << 2 << ""
                                   << ""
                                   << "70000";
        QTest::newRow("equally") << 3 << "90"
                                 << ""
                                 << "90";
    }
    void allocatesInEveryMode() {
        QFETCH(int, mode);
        QFETCH(QString, total);
        QFETCH(QString, value);
        QFETCH(QString, received);
        start();
        QVERIFY(m_desk->isSelected(m_desk->master));
        QDialog* dialog = m_desk->open("allocateAction", "allocateDialog");
        VERIFY_SOON(dialog->findChild<QCheckBox*>(QStringLiteral("receiver3Check")));
        m_desk->control<QComboBox>("modeCombo", dialog)->setCurrentIndex(mode);
        if (!total.isEmpty()) {
            WalletsDesk::type(m_desk->control<QLineEdit>("totalEdit", dialog), total);
        }
        int goalRow = 0;
        for (int row = 1; row <= 3; ++row) {
            const QByteArray name = "receiver" + QByteArray::number(row) + "Check";
            auto* box = m_desk->control<QCheckBox>(name.constData(), dialog);
            goalRow = box->accessibleName().startsWith(QStringLiteral("Profit")) ? row : goalRow;
        }
        const QByteArray goal = "receiver" + QByteArray::number(goalRow);
        m_desk->control<QCheckBox>((goal + "Check").constData(), dialog)->setChecked(true);
        if (!value.isEmpty()) {
            WalletsDesk::type(m_desk->control<QLineEdit>((goal + "Edit").constData(), dialog),
                              value);
        }
        auto* summary = m_desk->control<QLabel>("allocationSummary", dialog);
        VERIFY_SOON(summary->text().contains(QStringLiteral("after")));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("allocateDialog"));
        QCOMPARE(m_desk->free(m_desk->goal, m_desk->usdt), Decimal::parse(received).value());
    }

    void reversesFromTheDetails() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->agent));
        auto* table = m_desk->control<QTableView>("transactionsTable");
        COMPARE_SOON(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        auto* reverse = m_desk->control<QPushButton>("reverseButton");
        VERIFY_SOON(reverse->isVisible());
        COMPARE_SOON(m_desk->control<QTableView>("legsTable")->model()->rowCount(), 2);
        reverse->click();
        QDialog* dialog = m_desk->shownDialog("reverseDialog");
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(dialog->isVisible()); // without a reason nothing is reversed
        WalletsDesk::type(m_desk->control<QLineEdit>("reasonEdit", dialog),
                          QStringLiteral("wrong agent"));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("reverseDialog"));
        QCOMPARE(m_desk->free(m_desk->agent, m_desk->usdt), Decimal(0));
        COMPARE_SOON(table->model()->rowCount(), 2);
        VERIFY_SOON(m_desk->control<QLabel>("detailStatus")->text() == QStringLiteral("reversed"));
        VERIFY_SOON(m_desk->control<QPushButton>("otherEntryButton")->isVisible());
    }

    void freezesThawsAndCloses() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->farm2));
        act("freezeAction", "freezeDialog");
        QCOMPARE(m_desk->wallet(m_desk->farm2).status, WalletStatus::Frozen);
        VERIFY_SOON(m_desk->control<QAction>("thawAction")->isEnabled());
        act("thawAction", "thawDialog");
        QCOMPARE(m_desk->wallet(m_desk->farm2).status, WalletStatus::Active);
        act("closeAction", "closeDialog");
        QCOMPARE(m_desk->wallet(m_desk->farm2).status, WalletStatus::Closed);
        VERIFY_SOON(!m_desk->control<QAction>("depositAction")->isEnabled());
    }

    void aFullWalletIsNotClosed() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->agent));
        QDialog* dialog = m_desk->open("closeAction", "closeDialog");
        WalletsDesk::type(m_desk->control<QLineEdit>("reasonEdit", dialog), QStringLiteral("done"));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        VERIFY_SOON(!m_desk->control<QLabel>("dialogError", dialog)->text().isEmpty());
        QVERIFY(dialog->isVisible());
        QCOMPARE(m_desk->wallet(m_desk->agent).status, WalletStatus::Active);
    }

    void renamesAndCreates() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->farm2));
        QDialog* dialog = m_desk->open("renameAction", "renameDialog");
        WalletsDesk::type(m_desk->control<QLineEdit>("nameEdit", dialog), QStringLiteral("Alts"));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("renameDialog"));
        QCOMPARE(m_desk->wallet(m_desk->farm2).name, QStringLiteral("Alts"));
        VERIFY_SOON(tree()->currentIndex().siblingAtColumn(0).data().toString() ==
                    QStringLiteral("Alts"));
        QDialog* fresh = m_desk->open("newWalletAction", "newWalletDialog");
        WalletsDesk::type(m_desk->control<QLineEdit>("nameEdit", fresh), QStringLiteral("Rider"));
        m_desk->control<QPushButton>("submitButton", fresh)->click();
        QVERIFY(m_desk->isClosed("newWalletDialog"));
        tree()->expand(tree()->currentIndex());
        VERIFY_SOON(tree()->model()->rowCount(tree()->currentIndex().siblingAtColumn(0)) == 1);
    }

    void anAllowanceIsSetUsedAndRemoved() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->farm2));
        QDialog* dialog = m_desk->open("allowanceAction", "allowanceDialog");
        m_desk->control<QComboBox>("assetCombo", dialog)->setCurrentText(QStringLiteral("USDT"));
        WalletsDesk::type(m_desk->control<QLineEdit>("limitEdit", dialog), QStringLiteral("500"));
        m_desk->control<QComboBox>("periodCombo", dialog)->setCurrentIndex(1);
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("allowanceDialog"));
        m_desk->move(OperationKind::Allocation, m_desk->master, m_desk->farm2, m_desk->usdt, "120");
        m_desk->control<QTabWidget>("walletTabs")->setCurrentIndex(3);
        auto* table = m_desk->control<QTableView>("allowancesTable");
        COMPARE_SOON(table->model()->rowCount(), 1);
        COMPARE_SOON(table->model()->index(0, 4).data().toString(), QStringLiteral("380.00 USDT"));
        tf::test::saveScreenshot(m_desk->page.get(), QStringLiteral("wallets-allowances"));
        table->setCurrentIndex(table->model()->index(0, 0));
        m_desk->control<QPushButton>("removeAllowanceButton")->click();
        COMPARE_SOON(table->model()->rowCount(), 0);
        QCOMPARE(m_desk->prompter.asked.size(), 1);
    }

    void theBooksAreVerified() {
        start();
        QDialog* dialog = m_desk->open("booksAction", "booksDialog");
        auto* table = m_desk->control<QTableView>("equationsTable", dialog);
        COMPARE_SOON(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(table->model()->index(row, 9).data().toString(), QStringLiteral("0"));
        }
        m_desk->control<QCheckBox>("wholeCheck", dialog)->setChecked(true);
        m_desk->control<QPushButton>("verifyButton", dialog)->click();
        auto* result = m_desk->control<QLabel>("booksResult", dialog);
        VERIFY_SOON(result->text().startsWith(QChar(0x2713)));
        tf::test::saveScreenshot(dialog, QStringLiteral("wallets-books"));
        m_desk->move(OperationKind::Deposit, {}, m_desk->master, m_desk->usdt, "1");
        VERIFY_SOON(
            table->model()->index(1, 8).data().toString().contains(QStringLiteral("100,001")));
        dialog->reject();
    }

    void saysWhereANumberComesFrom() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->master));
        QDialog* dialog = m_desk->open("originAction", "originDialog");
        const QString formula = m_desk->control<QLabel>("originFormula", dialog)->text();
        QVERIFY(formula.contains(QStringLiteral("65,268.12")));
        QVERIFY(m_desk->control<QLabel>("originRates", dialog)
                    ->text()
                    .contains(QStringLiteral("test feed")));
        m_desk->control<QComboBox>("originAssetCombo", dialog)
            ->setCurrentText(QStringLiteral("USDT"));
        auto* table = m_desk->control<QTableView>("originTable", dialog);
        COMPARE_SOON(table->model()->rowCount(), 4);
        tf::test::saveScreenshot(dialog, QStringLiteral("wallets-origin"));
        dialog->reject();
    }

    void importsAllOrNothing() {
        start();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("opening.csv"));
        write(path, "wallet,asset,amount\nTrend majors,USDT,5\nBreakout alts,BTC,-1\n");
        QDialog* dialog = m_desk->open("importAction", "importDialog");
        m_desk->prompter.fileAnswer = path;
        m_desk->control<QPushButton>("chooseFileButton", dialog)->click();
        auto* problems = m_desk->control<QTableView>("importProblemsTable", dialog);
        COMPARE_SOON(problems->model()->rowCount(), 1);
        QCOMPARE(problems->model()->index(0, 0).data().toString(), QStringLiteral("3"));
        auto* submit = m_desk->control<QPushButton>("submitButton", dialog);
        QVERIFY(!submit->isEnabled());
        write(path, "wallet,asset,amount\nTrend majors,USDT,5\nBreakout alts,BTC,1\n");
        m_desk->control<QPushButton>("chooseFileButton", dialog)->click();
        VERIFY_SOON(submit->isEnabled());
        tf::test::saveScreenshot(dialog, QStringLiteral("wallets-import"));
        submit->click();
        QVERIFY(m_desk->isClosed("importDialog"));
        QCOMPARE(m_desk->free(m_desk->farm2, m_desk->btc), Decimal(1));
        QCOMPARE(m_desk->free(m_desk->farm, m_desk->usdt), Decimal::literal("13992.9"));
    }

    void exportsTheStatement() {
        start();
        const QTemporaryDir folder;
        QVERIFY(m_desk->isSelected(m_desk->farm));
        const QString csv = folder.filePath(QStringLiteral("farm.csv"));
        m_desk->prompter.fileAnswer = csv;
        m_desk->control<QAction>("exportCsvAction")->trigger();
        VERIFY_SOON(QFile::exists(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 1 + 3 + 1);
        QVERIFY(lines.at(1).contains(",30000,"));
        QVERIFY(lines.at(2).contains(",-12000,"));
        const QString pdf = folder.filePath(QStringLiteral("farm.pdf"));
        m_desk->prompter.fileAnswer = pdf;
        m_desk->control<QAction>("exportPdfAction")->trigger();
        VERIFY_SOON(QFileInfo(pdf).size() > 1000);
    }

    void changesOfOthersArrive() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->farm2));
        const QModelIndex total = tree()->currentIndex().siblingAtColumn(3);
        QCOMPARE(total.data().toString(), QStringLiteral("0.00"));
        m_desk->move(OperationKind::Allocation, m_desk->master, m_desk->farm2, m_desk->usdt, "7");
        VERIFY_SOON(total.data().toString() == QStringLiteral("7.00"));
        // the master's free money in USDT: 69,993 and 1.5 BTC at 65,268.12
        const auto* model = tree()->model();
        COMPARE_SOON(model->index(0, 3).data().toString(), QStringLiteral("167,895.18"));
    }

    void theKeyboardReachesEverything() {
        start();
        QVERIFY(m_desk->isSelected(m_desk->master));
        m_desk->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get(), patienceMs));
        m_desk->control<QLineEdit>("walletSearch")->setFocus();
        QSet<QString> reached;
        for (int press = 0; press < 60; ++press) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                        : m_desk->page.get(),
                            Qt::Key_Tab);
            if (const QWidget* focus = QApplication::focusWidget()) {
                reached.insert(focus->objectName());
            }
        }
        for (const char* name : {"walletTree", "transactionsTable", "depositActionButton",
                                 "allocateActionButton", "holdingsTable", "originButton"}) {
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
        }
        QTest::keyClick(tree(), Qt::Key_Down);
        QVERIFY(tree()->currentIndex().isValid());
    }

    /// Pictures for a person to look at: both appearances, small and large, long names, many rows.
    void standsForPictures() {
        m_desk = std::make_unique<WalletsDesk>(*m_server);
        m_desk->fill();
        const QString longName = QStringLiteral("A farm whose name says much more than it should, "
                                                "with a long tail of words at its end");
        const WalletId wide = m_desk->add(WalletKind::Farm, m_desk->master, longName);
        for (int i = 1; i <= 30; ++i) {
            const WalletId id =
                m_desk->add(WalletKind::Agent, wide, QStringLiteral("Agent %1").arg(i));
            m_desk->move(OperationKind::Transfer, m_desk->master, id, m_desk->usdt,
                         QByteArray::number(i * 37.25).constData());
        }
        widgets::Theme theme;
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            theme.setAppearance(appearance);
            const bool isDark = appearance == widgets::Appearance::Dark;
            for (const QSize size : {QSize(1186, 662), QSize(1250, 790), QSize(2380, 1340)}) {
                m_desk->showPage(size);
                VERIFY_SOON(tree()->currentIndex().isValid());
                VERIFY_SOON(tree()->model()->rowCount(tree()->model()->index(0, 0)) == 4);
                QVERIFY(m_desk->isSelected(m_desk->agent));
                auto* transactions = m_desk->control<QTableView>("transactionsTable");
                COMPARE_SOON(transactions->model()->rowCount(), 1);
                QVERIFY(m_desk->isSelected(m_desk->master));
                VERIFY_SOON(transactions->model()->rowCount() >= 35);
                const QModelIndex pnl = tree()->model()->index(0, 11);
                VERIFY_SOON(!pnl.data().toString().isEmpty());
                QCOMPARE(tf::test::clippedControls(m_desk->page.get()), QStringList());
                tf::test::saveScreenshot(
                    m_desk->page.get(),
                    QStringLiteral("wallets-%1-%2")
                        .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
                m_desk->page.reset();
            }
        }
        theme.setAppearance(widgets::Appearance::Light);
    }

    /// Last: it kills the run's own server.
    void aServerKilledUnderADialogLosesNothing() {
        auto own = TestServer::start(TestServer::Durability::AsInProduct);
        TF_VERIFY(own);
        {
            WalletsDesk desk(**own);
            desk.fill();
            desk.showPage();
            COMPARE_SOON(desk.control<QComboBox>("unitCombo")->count(), WalletsDesk::unitChoices);
            QVERIFY(desk.isSelected(desk.farm));
            QDialog* dialog = desk.open("depositAction", "movementDialog");
            WalletsDesk::type(desk.control<QLineEdit>("amountEdit", dialog), QStringLiteral("10"));
            auto* preview = desk.control<QWidget>("balancePreview", dialog);
            VERIFY_SOON(preview->accessibleDescription().contains(QStringLiteral("13,997")));
            const auto postmaster = static_cast<pid_t>((*own)->server().processId());
            QVERIFY(postmaster > 0);
            QCOMPARE(::kill(postmaster, SIGKILL), 0);
            auto* submit = desk.control<QPushButton>("submitButton", dialog);
            // A lost answer lets the person ask again: pressing until it is through books once.
            VERIFY_SOON(pressUntilClosed(desk, submit));
            QCOMPARE(desk.free(desk.farm, desk.usdt), Decimal::literal("13997.9"));
        }
    }

private:
    using Names = QList<std::pair<const char*, const char*>>;

    static Names dialogs() {
        return {{"depositAction", "movementDialog"},      {"withdrawAction", "movementDialog"},
                {"transferAction", "movementDialog"},     {"allocateAction", "allocateDialog"},
                {"renameAction", "renameDialog"},         {"freezeAction", "freezeDialog"},
                {"closeAction", "closeDialog"},           {"allowanceAction", "allowanceDialog"},
                {"newWalletAction", "newWalletDialog"},   {"newMasterAction", "masterWizard"},
                {"masterSettingsAction", "masterWizard"}, {"importAction", "importDialog"},
                {"booksAction", "booksDialog"},           {"originAction", "originDialog"}};
    }

    void start() {
        m_desk = std::make_unique<WalletsDesk>(*m_server);
        m_desk->fill();
        show();
    }

    void show() {
        m_desk->showPage();
        auto* units = m_desk->control<QComboBox>("unitCombo");
        COMPARE_SOON(units->count(), WalletsDesk::unitChoices);
        COMPARE_SOON(tree()->model()->rowCount(), 1);
        VERIFY_SOON(tree()->currentIndex().isValid());
    }

    QTreeView* tree() { return m_desk->control<QTreeView>("walletTree"); }

    WalletId rootWallet() {
        const auto roots = await(m_desk->service->reader().wallets(WalletQuery::roots()));
        return roots.isOk() && !roots->isEmpty() ? roots->first().wallet.id : WalletId();
    }

    void createMasterByWizard() {
        QDialog* wizard = m_desk->open("newMasterAction", "masterWizard");
        auto* submit = m_desk->control<QPushButton>("submitButton", wizard);
        WalletsDesk::type(m_desk->control<QLineEdit>("nameEdit", wizard),
                          QStringLiteral("North desk"));
        for (int step = 0; step < 8 && wizard->isVisible(); ++step) {
            submit->click();
        }
        QVERIFY(m_desk->isClosed("masterWizard"));
    }

    void chooseWallet(QWidget* dialog, const char* picker, const QString& part) {
        auto* edit = m_desk->control<QLineEdit>(picker, dialog);
        edit->setFocus();
        WalletsDesk::type(edit, part);
        auto* completer = edit->findChild<QCompleter*>();
        QVERIFY(completer);
        VERIFY_SOON(completer->model()->rowCount() == 1);
        Q_EMIT completer->activated(completer->completionModel()->index(0, 0));
    }

    /// Opens a dialog that asks only for a reason, gives one and sends.
    void act(const char* action, const char* name) {
        QDialog* dialog = m_desk->open(action, name);
        WalletsDesk::type(m_desk->control<QLineEdit>("reasonEdit", dialog), QStringLiteral("test"));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed(name));
    }

    static bool pressUntilClosed(WalletsDesk& desk, QPushButton*) {
        auto* dialog = desk.page->findChild<QDialog*>(QStringLiteral("movementDialog"));
        if (dialog) {
            auto* submit = dialog->findChild<QPushButton*>(QStringLiteral("submitButton"));
            if (submit && submit->isEnabled()) {
                submit->click();
            }
        }
        return dialog == nullptr;
    }

    static void write(const QString& path, const QByteArray& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<WalletsDesk> m_desk;
};

int main(int argc, char** argv) {
    // on a busy machine all of it takes longer than QtTest's watchdog waits
    qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    return tf::test::runGuiTest<WalletsPageTest>(argc, argv);
}

#include "wallets_page_test.moc"
