// SPDX-License-Identifier: GPL-3.0-or-later
// 120 unkind texts into every field of the Wallets page: refused beside the field, or kept as they
// are; never run, never read as markup.
#include "tests/ui/wallets_fixture.h"
#include "widgets/fields.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace tf;
using tf::test::await;
using tf::test::patienceMs;
using tf::test::TestServer;
using tf::test::WalletsDesk;

class WalletsHostileTest final : public tf::test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto server = TestServer::start();
        TF_VERIFY(server);
        m_server = std::move(*server);
        m_desk = std::make_unique<WalletsDesk>(*m_server);
        m_desk->fill();
        m_desk->showPage();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->control<QComboBox>("unitCombo")->count(),
                                  WalletsDesk::unitChoices, patienceMs);
        QVERIFY(m_desk->isSelected(m_desk->master));
        QVERIFY(texts().size() >= 120);
    }
    void cleanupTestCase() {
        m_desk.reset();
        m_server.reset();
    }

    void fieldsRefuseOrKeep_data() {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("deposit") << QByteArray("depositAction") << QByteArray("movementDialog");
        QTest::newRow("withdraw") << QByteArray("withdrawAction") << QByteArray("movementDialog");
        QTest::newRow("transfer") << QByteArray("transferAction") << QByteArray("movementDialog");
        QTest::newRow("allocate") << QByteArray("allocateAction") << QByteArray("allocateDialog");
        QTest::newRow("rename") << QByteArray("renameAction") << QByteArray("renameDialog");
        QTest::newRow("freeze") << QByteArray("freezeAction") << QByteArray("freezeDialog");
        QTest::newRow("allowance")
            << QByteArray("allowanceAction") << QByteArray("allowanceDialog");
        QTest::newRow("new wallet")
            << QByteArray("newWalletAction") << QByteArray("newWalletDialog");
        QTest::newRow("master") << QByteArray("newMasterAction") << QByteArray("masterWizard");
    }
    void fieldsRefuseOrKeep() {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, dialog);
        QDialog* shown = m_desk->open(action.constData(), dialog.constData());
        int tried = 0;
        for (QLineEdit* edit : shown->findChildren<QLineEdit*>()) {
            if (edit->objectName().startsWith(QLatin1String("qt_")) || !edit->isEnabled()) {
                continue;
            }
            for (const QString& text : texts()) {
                WalletsDesk::type(edit, text);
                ++tried;
                const auto* money = qobject_cast<widgets::MoneyEdit*>(edit);
                if (money && money->money()) {
                    QVERIFY2(isNumber(edit->text()), qPrintable(edit->text().left(80)));
                }
            }
            edit->clear();
        }
        qInfo("%d texts tried", tried);
        QVERIFY(tried >= 120);
        QCOMPARE(tf::test::richTextLabels(shown), QStringList());
        shown->reject();
        QVERIFY(m_desk->isClosed(dialog.constData()));
    }

    void namesAreStoredAsTypedOrRefused() {
        QVERIFY(m_desk->isSelected(m_desk->farm2));
        int stored = 0;
        int refused = 0;
        for (const QString& text : texts()) {
            QDialog* dialog = m_desk->open("renameAction", "renameDialog");
            auto* edit = m_desk->control<QLineEdit>("nameEdit", dialog);
            WalletsDesk::type(edit, text);
            const QString typed = edit->text();
            m_desk->control<QPushButton>("submitButton", dialog)->click();
            const bool isRefused = edit->property("tfInvalid").toBool();
            if (isRefused) {
                ++refused;
                QVERIFY(!edit->accessibleDescription().isEmpty());
                dialog->reject();
            }
            const bool isGone = m_desk->isClosed("renameDialog");
            QVERIFY2(isGone, qPrintable(typed.left(80)));
            if (!isRefused) {
                ++stored;
                QCOMPARE(m_desk->wallet(m_desk->farm2).name, typed);
            }
        }
        qInfo("%d stored, %d refused", stored, refused);
        QVERIFY(stored > 10 && refused > 10);
        QVERIFY(m_desk->wallet(m_desk->master).name == QStringLiteral("Master"));
    }

    void reasonsAreStoredAsTyped() {
        const QString markup = QStringLiteral("=1+1 <b>bold</b> '); DROP TABLE farm.wallets; --");
        QVERIFY(m_desk->isSelected(m_desk->goal));
        QDialog* dialog = m_desk->open("depositAction", "movementDialog");
        WalletsDesk::type(m_desk->control<QLineEdit>("amountEdit", dialog), QStringLiteral("1"));
        WalletsDesk::type(m_desk->control<QLineEdit>("reasonEdit", dialog), markup);
        auto* preview = m_desk->control<QWidget>("balancePreview", dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->accessibleDescription().isEmpty(), patienceMs);
        m_desk->control<QPushButton>("submitButton", dialog)->click();
        QVERIFY(m_desk->isClosed("movementDialog"));
        ledger::TransactionFilter filter;
        filter.wallets = {m_desk->goal};
        const auto page = await(m_desk->service->reader().transactions(filter, std::nullopt, 10));
        TF_VERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().reason, markup);
        QCOMPARE(tf::test::richTextLabels(m_desk->page.get()), QStringList());
    }

    void searchesTakeAnything() {
        for (const char* name : {"walletSearch", "transactionSearch"}) {
            auto* search = m_desk->control<widgets::SearchField>(name);
            for (const QString& text : texts()) {
                WalletsDesk::type(search, text);
                Q_EMIT search->searchChanged(search->text());
            }
            search->clear();
            Q_EMIT search->searchChanged({});
        }
        auto* tree = m_desk->control<QTreeView>("walletTree");
        QTRY_COMPARE_WITH_TIMEOUT(tree->model()->index(0, 0).data().toString(),
                                  QStringLiteral("Master"), patienceMs);
    }

private:
    /// The texts of all pages' tests and these, in several dresses.
    static QStringList texts() {
        QStringList all = hostileTexts();
        for (const char* text : {"-1",
                                 "-0.0",
                                 "+1",
                                 "1e10",
                                 "1E-5",
                                 "Infinity",
                                 "-inf",
                                 "0x1F",
                                 "1_000",
                                 "1 000",
                                 "1'000",
                                 ".5",
                                 "5.",
                                 ",5",
                                 "--5",
                                 "5-",
                                 "$5",
                                 "5 USDT",
                                 "1/2",
                                 "1;2",
                                 "∞",
                                 "½",
                                 "²",
                                 "Ⅷ",
                                 "null",
                                 "None",
                                 "undefined",
                                 "true",
                                 "[]",
                                 "{}",
                                 "\\",
                                 "\"",
                                 "'",
                                 "`",
                                 "%00",
                                 "\r\n",
                                 "\t",
                                 "a\nb",
                                 "${7*7}",
                                 "{{7*7}}",
                                 "$(id)",
                                 "|id",
                                 ";id",
                                 "&&id",
                                 "file:///etc/passwd",
                                 "javascript:alert(1)",
                                 "<script>alert(1)</script>",
                                 "<a href=x>y</a>",
                                 "<table>",
                                 "&lt;b&gt;",
                                 "&amp;",
                                 "--",
                                 "/*",
                                 "*/",
                                 "' or 1=1 --",
                                 "\" or \"\"=\"",
                                 "@SUM(A1)",
                                 "-2+3",
                                 "+cmd",
                                 "=HYPERLINK(\"x\")",
                                 "😀",
                                 "👩‍👩‍👧‍👦",
                                 "é",
                                 "e\u0301",
                                 "ß",
                                 "İ",
                                 "ﬁ",
                                 "中文",
                                 "🏴‍☠️",
                                 "a\u0300\u0301\u0302",
                                 "CON",
                                 "NUL",
                                 "..",
                                 "/",
                                 "C:\\",
                                 "~",
                                 "a/b",
                                 "#",
                                 "?",
                                 "*"}) {
            all.append(QString::fromUtf8(text));
        }
        for (const char16_t sign : {u'\x01', u'\x07', u'\x1b', u'\x7f', u'\x85', u'\x2028',
                                    u'\x2066', u'\x200e', u'\xfeff', u'\xfffe', u'\xdc00'}) {
            all.append(QStringLiteral("x") + QChar(sign) + QStringLiteral("y"));
        }
        return all;
    }

    static bool isNumber(const QString& text) {
        static const QRegularExpression number(
            QStringLiteral("^\\s*[-\\x{2212}]?(\\d{1,20}|\\d{1,3}(,\\d{3})*)(\\.\\d*)?\\s*$"));
        return number.match(text).hasMatch();
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<WalletsDesk> m_desk;
};

TF_GUI_TEST_MAIN(WalletsHostileTest)
#include "wallets_hostile_test.moc"
