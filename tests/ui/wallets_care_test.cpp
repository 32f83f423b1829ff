// SPDX-License-Identifier: GPL-3.0-or-later
// What the Wallets page does beside moving money: freezing, closing, names, allowances, the check
// of the books, where a number comes from, files in and out, and a server that is killed while a
// dialog is open.
#include "tests/ui/wallets_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <csignal>

using namespace tf;
using namespace tf::ledger;
using tf::test::TestServer;
using tf::test::WalletsDesk;

class WalletsCareTest final : public tf::test::WalletsTest {
    Q_OBJECT

private Q_SLOTS:
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
            // A lost answer lets the person ask again: pressing until it is through books once.
            VERIFY_SOON(pressUntilClosed(desk));
            QCOMPARE(desk.free(desk.farm, desk.usdt), Decimal::literal("13997.9"));
        }
    }

private:
    /// Opens a dialog that asks only for a reason, gives one and sends.
    void act(const char* action, const char* name) {
        QDialog* dialog = m_desk->open(action, name);
        WalletsDesk::type(m_desk->control<QLineEdit>("reasonEdit", dialog), QStringLiteral("test"));
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed(name));
    }

    static void write(const QString& path, const QByteArray& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static bool pressUntilClosed(WalletsDesk& desk) {
        auto* dialog = desk.page->findChild<QDialog*>(QStringLiteral("movementDialog"));
        if (dialog) {
            auto* submit = dialog->findChild<QPushButton*>(QStringLiteral("submitButton"));
            if (submit && submit->isEnabled()) {
                submit->click();
            }
        }
        return dialog == nullptr;
    }
};

TF_GUI_TEST_MAIN(WalletsCareTest)
#include "wallets_care_test.moc"
