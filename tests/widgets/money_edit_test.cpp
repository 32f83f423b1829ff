// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "widgets/fields.h"
#include "widgets/form_rows.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tf;
using namespace tf::widgets;

class MoneyEditTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void readsExactly_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount"); // empty: refused
        QTest::newRow("plain") << "en_US"
                               << "1234.5"
                               << "1234.5";
        QTest::newRow("grouped") << "en_US"
                                 << "1,284,530.42"
                                 << "1284530.42";
        QTest::newRow("german") << "de_DE"
                                << "1.284.530,42"
                                << "1284530.42";
        QTest::newRow("german comma") << "de_DE"
                                      << "0,1"
                                      << "0.1";
        QTest::newRow("german point is a group") << "de_DE"
                                                 << "1.5"
                                                 << "";
        QTest::newRow("all digits") << "en_US"
                                    << "99999999999999999999.999999"
                                    << "99999999999999999999.999999";
        QTest::newRow("no double would do") << "en_US"
                                            << "9007199254740993.000001"
                                            << "9007199254740993.000001";
        QTest::newRow("one digit too many") << "en_US"
                                            << "1.0000001"
                                            << "";
        QTest::newRow("trailing zeros are no digits") << "en_US"
                                                      << "1.00000000"
                                                      << "1";
        QTest::newRow("zero") << "en_US"
                              << "0"
                              << "";
        QTest::newRow("negative") << "en_US"
                                  << "-1"
                                  << "";
    }
    void readsExactly() {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, amount);
        MoneyEdit edit;
        edit.setLocale(QLocale(language));
        edit.setAsset(Asset::create(u"USDT", 6).value());
        edit.setText(typed);
        QCOMPARE(edit.money().has_value(), !amount.isEmpty());
        QCOMPARE(edit.errorText().isEmpty(), !amount.isEmpty());
        if (!amount.isEmpty()) {
            QCOMPARE(edit.money()->amount().toString(), amount);
            QCOMPARE(edit.text(), typed); // never rewritten
        }
    }

    void refusesHostileText() {
        for (const QString& text : hostileTexts()) {
            MoneyEdit edit;
            edit.setAsset(Asset::create(u"USDT", 6).value());
            edit.setText(text);
            QVERIFY2(!edit.money().has_value(), qPrintable(text.left(40)));
            if (!edit.text().trimmed().isEmpty()) {
                QVERIFY2(!edit.errorText().isEmpty(), qPrintable(text.left(40)));
            }
        }
    }

    void namesTheBorder() {
        MoneyEdit edit;
        edit.setAsset(Asset::create(u"USDT", 6).value());
        edit.setRange(Decimal(10), Decimal::literal("1000.5"));
        edit.setText(QStringLiteral("1000.51"));
        QCOMPARE(edit.errorText(), QStringLiteral("At most 1,000.5 USDT."));
        edit.setText(QStringLiteral("9.99"));
        QCOMPARE(edit.errorText(), QStringLiteral("At least 10 USDT."));
        edit.setText(QStringLiteral("10"));
        QVERIFY(edit.money().has_value());
    }

    void complainsAboutEmptinessOnlyWhenSent() {
        MoneyEdit edit;
        QVERIFY(edit.errorText().isEmpty());
        QVERIFY(!edit.validate());
        QVERIFY(!edit.errorText().isEmpty());
        edit.setOptional(true);
        QVERIFY(edit.validate());
        QVERIFY(!edit.money().has_value());
    }

    void announcesEachChange() {
        MoneyEdit edit;
        QSignalSpy changes(&edit, &MoneyEdit::moneyChanged);
        QTest::keyClicks(&edit, QStringLiteral("12"));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(edit.money()->amount(), Decimal(12));
    }

    void showsTheReasonBesideTheField() {
        FormRows form;
        auto* edit = new MoneyEdit(&form);
        edit->setObjectName(QStringLiteral("amountEdit"));
        form.addRow(QStringLiteral("Amount"), edit, QStringLiteral("Free: 5"));
        QCOMPARE(edit->accessibleName(), QStringLiteral("Amount"));
        edit->setText(QStringLiteral("x"));
        QVERIFY(form.hasErrors());
        QCOMPARE(form.error(edit), edit->errorText());
        QCOMPARE(edit->accessibleDescription(), edit->errorText());
        edit->setText(QStringLiteral("5"));
        QVERIFY(!form.hasErrors());
    }
};

TF_GUI_TEST_MAIN(MoneyEditTest)
#include "money_edit_test.moc"
