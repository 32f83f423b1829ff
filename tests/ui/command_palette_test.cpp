// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy_match.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

using namespace tf;
using namespace tf::ui;

namespace {

QList<CommandEntry> entries(QString* ran) {
    QList<CommandEntry> result;
    for (const char* title : {"Wallets", "Farms", "Appearance: dark", "Full screen",
                              "EMA cross BTC", "Donchian ETH", "Überblick"}) {
        const QString name = QString::fromUtf8(title);
        result << CommandEntry{.title = name,
                               .detail = QStringLiteral("agent"),
                               .shortcut = {},
                               .icon = {},
                               .run = [ran, name] { *ran = name; }};
    }
    return result;
}

} // namespace

class CommandPaletteTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void scores_data() {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("best");
        QTest::newRow("beginning") << "wal"
                                   << "Wallets";
        QTest::newRow("initials") << "ecb"
                                  << "EMA cross BTC";
        QTest::newRow("second word") << "btc"
                                     << "EMA cross BTC";
        QTest::newRow("case") << "DONCH"
                              << "Donchian ETH";
        QTest::newRow("blank") << "full sc"
                               << "Full screen";
        QTest::newRow("accent") << "uber"
                                << "Überblick";
        QTest::newRow("gaps") << "apdk"
                              << "Appearance: dark";
    }
    void scores() {
        QFETCH(QString, needle);
        QString ran;
        CommandListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries(entries(&ran));
        model.setNeedle(needle);
        QVERIFY(model.rowCount() > 0);
        QTEST(model.index(0).data().toString(), "best");
    }

    void findsNothingWhereNothingIs() {
        QVERIFY(!fuzzyScore(u"xyz", u"Wallets"));
        QVERIFY(!fuzzyScore(u"sw", u"Wallets")); // order counts
        QVERIFY(!fuzzyScore(u"a", u""));
        QCOMPARE(fuzzyScore(u"", u"Wallets"), std::optional<int>(0));
        for (const QString& text : hostileTexts()) {
            fuzzyScore(text, u"Wallets");
            fuzzyScore(u"ab", text);
        }
    }

    void runsWhatWasChosen() {
        QString ran;
        QWidget window;
        window.resize(1000, 700);
        window.show();
        auto* palette = new CommandPalette(entries(&ran), &window);
        palette->open();
        auto* edit = test::control<QLineEdit>(palette, "paletteEdit");
        QCOMPARE(test::namelessControls(palette), QStringList());
        QTest::keyClicks(edit, QStringLiteral("e"));
        auto* list = test::control<QListView>(palette, "paletteList");
        const QString second = list->model()->index(1, 0).data().toString();
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(ran, second);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<CommandPalette*>() == nullptr, 30'000);
    }
};

TF_GUI_TEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
