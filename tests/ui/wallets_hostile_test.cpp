// SPDX-License-Identifier: GPL-3.0-or-later
// 120 unkind texts into every field of the Wallets page: refused beside the field, or kept as they
// are; never run, never read as markup.
#include "tests/ui/wallets_fixture.h"
#include "widgets/fields.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
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
        const auto row = [](const char* name, const char* action, const char* dialog) {
            QTest::newRow(name) << QByteArray(action) << QByteArray(dialog);
        };
        row("deposit", "depositAction", "movementDialog");
        row("withdraw", "withdrawAction", "movementDialog");
        row("transfer", "transferAction", "movementDialog");
        row("collect", "collectAction", "movementDialog");
        row("allocate", "allocateAction", "allocateDialog");
        row("rename", "renameAction", "renameDialog");
        row("freeze", "freezeAction", "freezeDialog");
        row("close", "closeAction", "closeDialog");
        row("allowance", "allowanceAction", "allowanceDialog");
        row("new wallet", "newWalletAction", "newWalletDialog");
        row("master", "newMasterAction", "masterWizard");
    }
    void fieldsRefuseOrKeep() {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, dialog);
        QVERIFY(m_desk->isSelected(m_desk->farm));
        QDialog* shown = m_desk->open(action.constData(), dialog.constData());
        if (const auto* summary = shown->findChild<QLabel*>(QStringLiteral("allocationSummary"))) {
            QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("before")),
                                     patienceMs); // it checks against balances
        }
        tryEveryField(shown);
        shown->reject();
        QVERIFY(m_desk->isClosed(dialog.constData()));
    }

    void fieldsOfSeveralRefuseOrKeep() {
        QVERIFY(m_desk->isSelected(m_desk->agent));
        auto* tree = m_desk->control<QTreeView>("walletTree");
        const QModelIndex first = tree->currentIndex();
        QVERIFY(m_desk->isSelected(m_desk->agent2));
        tree->selectionModel()->select(first,
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QDialog* shown = m_desk->open("collectAction", "collectDialog");
        tryEveryField(shown);
        shown->reject();
        QVERIFY(m_desk->isClosed("collectDialog"));
    }

    void fieldsOfAReversalRefuseOrKeep() {
        QVERIFY(m_desk->isSelected(m_desk->agent));
        auto* table = m_desk->control<QTableView>("transactionsTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patienceMs);
        table->setCurrentIndex(table->model()->index(0, 0));
        auto* reverse = m_desk->control<QPushButton>("reverseButton");
        QTRY_VERIFY_WITH_TIMEOUT(reverse->isVisible(), patienceMs);
        reverse->click();
        QDialog* shown = m_desk->shownDialog("reverseDialog");
        tryEveryField(shown);
        shown->reject();
        QVERIFY(m_desk->isClosed("reverseDialog"));
    }

    /// Every field of the page itself: searches and dates.
    void fieldsOfThePageTakeAnything() {
        const int tried = tryEveryField(m_desk->page.get());
        QVERIFY(tried >= 4 * int(texts().size())); // two searches, two dates
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

    void reasonsAreStoredAsTypedOrRefused() {
        QVERIFY(m_desk->isSelected(m_desk->goal));
        QList<QString> stored;
        int refused = 0;
        for (const QString& text : texts()) {
            QDialog* dialog = m_desk->open("depositAction", "movementDialog");
            auto* reason = m_desk->control<QLineEdit>("reasonEdit", dialog);
            WalletsDesk::type(m_desk->control<QLineEdit>("amountEdit", dialog),
                              QStringLiteral("1"));
            WalletsDesk::type(reason, text);
            const QString typed = reason->text();
            auto* preview = m_desk->control<QWidget>("balancePreview", dialog);
            QTRY_VERIFY_WITH_TIMEOUT(!preview->accessibleDescription().isEmpty(), patienceMs);
            m_desk->control<QPushButton>("submitButton", dialog)->click();
            if (reason->property("tfInvalid").toBool()) {
                ++refused;
                QVERIFY(!reason->accessibleDescription().isEmpty());
                dialog->reject();
            } else {
                stored.prepend(typed);
            }
            QVERIFY2(m_desk->isClosed("movementDialog"), qPrintable(typed.left(80)));
        }
        qInfo("%d stored, %d refused", int(stored.size()), refused);
        QVERIFY(stored.size() > 60 && refused > 5);
        ledger::TransactionFilter filter;
        filter.wallets = {m_desk->goal};
        const auto page = await(m_desk->service->reader().transactions(filter, std::nullopt, 1000));
        TF_VERIFY(page);
        QCOMPARE(page->rows.size(), stored.size());
        for (int row = 0; row < stored.size(); ++row) {
            QCOMPARE(page->rows.at(row).reason, stored.at(row));
        }
        auto* table = m_desk->control<QTableView>("transactionsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(stored.size()), patienceMs);
        QCOMPARE(tf::test::richTextLabels(m_desk->page.get()), QStringList());
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
                                 "*",
                                 "\u22125",
                                 "1.234,56",
                                 "1,23,456.7",
                                 "٠٫٥",
                                 "１．５",
                                 "1e+5",
                                 "9e99999",
                                 "-99999999999999999999999",
                                 "99999999999999999999.999999999999999999",
                                 "1\u00a0000",
                                 "1\u2009000",
                                 "100%",
                                 "(5)",
                                 "nan(0x1)",
                                 "<!--",
                                 "]]>",
                                 "%n%n%n%n"}) {
            all.append(QString::fromUtf8(text));
        }
        for (const char16_t sign : {u'\x01', u'\x07', u'\x1b', u'\x7f', u'\x85', u'\x2028',
                                    u'\x2066', u'\x200e', u'\xfeff', u'\xfffe', u'\xdc00'}) {
            all.append(QStringLiteral("x") + QChar(sign) + QStringLiteral("y"));
        }
        return all;
    }

    /// Types every text into every field below `root`. Answers how many were tried.
    int tryEveryField(QWidget* root) {
        int tried = 0;
        for (QLineEdit* edit : root->findChildren<QLineEdit*>()) {
            const auto* spin = qobject_cast<QAbstractSpinBox*>(edit->parentWidget());
            if (!edit->isEnabled() || edit->isReadOnly()) {
                continue;
            }
            for (const QString& text : texts()) {
                WalletsDesk::type(edit, text);
                ++tried;
                const QByteArray where =
                    edit->objectName().toUtf8() + ": " + edit->text().left(80).toUtf8();
                if (spin != nullptr) {
                    verifySpin(edit->parentWidget(), where);
                } else {
                    verifyField(edit, where);
                }
            }
            if (spin == nullptr) {
                edit->clear();
            }
        }
        qInfo("%d texts tried", tried);
        [&] {
            QVERIFY(tried >= 120);
            QCOMPARE(tf::test::richTextLabels(root), QStringList());
        }();
        return tried;
    }

    /// What a field takes without complaint is a number where money is meant, and a plain text
    /// where a text will be stored.
    static void verifyField(const QLineEdit* edit, const QByteArray& where) {
        const auto* money = qobject_cast<const widgets::MoneyEdit*>(edit);
        if (money != nullptr && money->money()) {
            QVERIFY2(isNumber(edit->text()), where.constData());
        }
        const bool isName = edit->objectName() == QLatin1String("nameEdit");
        const bool isReason = edit->objectName() == QLatin1String("reasonEdit");
        if ((isName || isReason) && !edit->property("tfInvalid").toBool()) {
            QVERIFY2(isStorable(edit->text(), isReason), where.constData());
        }
    }

    static void verifySpin(QWidget* widget, const QByteArray& where) {
        if (auto* number = qobject_cast<QSpinBox*>(widget)) {
            number->interpretText();
            QVERIFY2(number->value() >= number->minimum() && number->value() <= number->maximum(),
                     where.constData());
        } else if (auto* date = qobject_cast<QDateEdit*>(widget)) {
            date->interpretText();
            QVERIFY2(date->date().isValid(), where.constData());
        } else {
            QVERIFY2(false, "a kind of field that this test does not know");
        }
    }

    /// Nothing that a database refuses, hides or turns around. A reason may have lines and tabs.
    static bool isStorable(const QString& text, bool isReason) {
        static const QRegularExpression turning(
            QStringLiteral("[\\x{061c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
        const bool hasControl = std::any_of(text.begin(), text.end(), [&](QChar sign) {
            const bool isLayout = isReason && (sign == u'\n' || sign == u'\t');
            return sign.category() == QChar::Other_Control && !isLayout;
        });
        return text.isValidUtf16() && !hasControl && !text.contains(turning);
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
