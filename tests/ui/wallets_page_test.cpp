// SPDX-License-Identifier: GPL-3.0-or-later
// The Wallets page on a real server: its states, tree, filters, keyboard, pictures.
#include "tests/ui/wallets_fixture.h"
#include "ui/wallets/menu_button.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace tf;
using namespace tf::ledger;
using tf::test::await;
using tf::test::patienceMs;
using tf::test::WalletsDesk;

class WalletsPageTest final : public tf::test::WalletsTest {
    Q_OBJECT

private Q_SLOTS:
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
        VERIFY_SOON(m_desk->control<QTableView>("holdingsTable")->isVisible());
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
};

TF_GUI_TEST_MAIN(WalletsPageTest)
#include "wallets_page_test.moc"
