// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of the Wallets page that move money: checks while typing, one posting however often a button
// is pressed, undo, a server that is killed while a dialog is open.
#include "tests/ui/wallets_fixture.h"
#include "ui/wallets/allocate_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace tf;
using namespace tf::ledger;
using tf::test::WalletsDesk;

class WalletsMoneyTest final : public tf::test::WalletsTest {
    Q_OBJECT

private Q_SLOTS:
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

private:
    void chooseWallet(QWidget* dialog, const char* picker, const QString& part) {
        auto* edit = m_desk->control<QLineEdit>(picker, dialog);
        edit->setFocus();
        WalletsDesk::type(edit, part);
        auto* completer = edit->findChild<QCompleter*>();
        QVERIFY(completer);
        VERIFY_SOON(completer->model()->rowCount() == 1);
        Q_EMIT completer->activated(completer->completionModel()->index(0, 0));
    }
};

TF_GUI_TEST_MAIN(WalletsMoneyTest)
#include "wallets_money_test.moc"
