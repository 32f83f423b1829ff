// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/shell_actions.h"
#include "widgets/fields.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace tf;
using namespace tf::ui;

namespace {

constexpr int patienceMs = 30'000;

class EntityPage final : public widgets::Page {
public:
    using Page::Page;
    void showEntity(const QUuid& id) override { shown = id; }
    QUuid shown;
};

struct Fixture {
    Jobs jobs{1};
    int built = 0;
    QUuid entity = QUuid::createUuid();
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(jobs);

    QList<PageDescription> pages() {
        const auto make = [this](const char* title) {
            return [this, title](QWidget* parent) -> widgets::Page* {
                ++built;
                auto* page = new EntityPage(QString::fromLatin1(title), parent);
                auto* search = new widgets::SearchField(QStringLiteral("Search"), page);
                search->setObjectName(QStringLiteral("searchField"));
                page->content()->addWidget(search);
                page->setSearchTarget(search);
                auto* act = new QAction(QStringLiteral("Deposit"), page);
                act->setObjectName(QStringLiteral("deposit"));
                page->addHeaderAction(act, widgets::Page::ButtonKind::Primary);
                return page;
            };
        };
        return {{.id = QStringLiteral("wallets"),
                 .title = QStringLiteral("Wallets"),
                 .icon = QStringLiteral("wallets"),
                 .make = make("Wallets"),
                 .entities =
                     [this] {
                         return QList<Entity>{{entity, QStringLiteral("Trend majors"),
                                               QStringLiteral("farm wallet")}};
                     }},
                {.id = QStringLiteral("settings"),
                 .title = QStringLiteral("Settings"),
                 .icon = QStringLiteral("settings"),
                 .make = make("Settings")}};
    }
    void open() {
        window->showWorkspace({.id = QStringLiteral("w1"),
                               .name = QStringLiteral("North <b>desk</b>"),
                               .isPractice = true,
                               .mode = TradingMode::Paper},
                              pages());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
};

} // namespace

class MainWindowTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void buildsPagesWhenFirstShown() {
        Fixture fixture;
        fixture.open();
        QCOMPARE(fixture.built, 1);
        QCOMPARE(fixture.window->currentPageId(), QStringLiteral("wallets"));
        QVERIFY(fixture.window->showPage(QStringLiteral("settings")));
        QVERIFY(fixture.window->showPage(QStringLiteral("wallets")));
        QCOMPARE(fixture.built, 2);
        QVERIFY(!fixture.window->showPage(QStringLiteral("nowhere")));
    }

    void goesByKeyboard() {
        Fixture fixture;
        fixture.open();
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window->currentPageId(), QStringLiteral("settings"),
                                  patienceMs);
        QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window->currentPageId(), QStringLiteral("wallets"),
                                  patienceMs);
        QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window->pages().currentPage()->searchTarget()->hasFocus(),
                                 patienceMs);
        QTest::keyClick(fixture.window.get(), Qt::Key_F1);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window->findChild<HelpDialog*>() != nullptr, patienceMs);
    }

    void arrowsMoveBetweenPages() {
        Fixture fixture;
        fixture.open();
        auto* button = test::control<QAbstractButton>(fixture.window.get(), "walletsPageButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window->currentPageId(), QStringLiteral("settings"),
                                  patienceMs);
    }

    void tabReachesEveryControl() {
        Fixture fixture;
        fixture.open();
        QSet<QString> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(fixture.window.get(), Qt::Key_Tab);
            if (const QWidget* focus = QApplication::focusWidget()) {
                reached << focus->objectName();
            }
        }
        // The pages are one stop; the arrow keys move between them.
        for (const char* name :
             {"walletsPageButton", "searchField", "depositButton", "mainMenuButton"}) {
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
        }
    }

    void paletteFindsPagesActionsAndEntities() {
        Fixture fixture;
        fixture.open();
        const auto run = [&fixture](const QString& typed) {
            QVERIFY(QTest::qWaitForWindowActive(fixture.window.get(), patienceMs));
            QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
            auto* palette = fixture.window->findChild<CommandPalette*>();
            QVERIFY(palette != nullptr);
            auto* edit = test::control<QLineEdit>(palette, "paletteEdit");
            QTest::keyClicks(edit, typed);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(fixture.window->findChild<CommandPalette*>() == nullptr,
                                     patienceMs);
            fixture.window->activateWindow();
        };
        run(QStringLiteral("sett"));
        QCOMPARE(fixture.window->currentPageId(), QStringLiteral("settings"));
        run(QStringLiteral("trend maj"));
        QCOMPARE(fixture.window->currentPageId(), QStringLiteral("wallets"));
        QCOMPARE(static_cast<EntityPage*>(fixture.window->pages().currentPage())->shown,
                 fixture.entity);
        const QAction* deposit =
            fixture.window->pages().currentPage()->findChild<QAction*>(QStringLiteral("deposit"));
        QSignalSpy deposits(deposit, &QAction::triggered);
        run(QStringLiteral("deposit"));
        QCOMPARE(deposits.size(), 1);
    }

    void showsTheMarks() {
        Fixture fixture;
        fixture.open();
        QCOMPARE(test::richTextLabels(fixture.window.get()), QStringList());
        QVERIFY(fixture.window->windowTitle().contains(QStringLiteral("North <b>desk</b>")));
        auto* equity = test::control<QLabel>(fixture.window.get(), "totalEquity");
        QVERIFY(!equity->isVisible()); // nothing computed, nothing shown
        fixture.window->topBar().setEquity(
            Money(Decimal::literal("1284530.42"), Asset::create(u"USDT", 6).value()));
        QVERIFY(equity->isVisible());
        QCOMPARE(equity->text(), QStringLiteral("1,284,530.42 USDT"));
        auto* day = test::control<QLabel>(fixture.window.get(), "dayShare");
        QVERIFY(!day->isVisible());
        const auto shown = [&](double share) {
            fixture.window->topBar().setDayShare(share, QStringLiteral("today"));
            return day->isVisible() ? day->text() : QString();
        };
        QCOMPARE(shown(0.0084), QStringLiteral("▲ 0.84\u202F% today"));
        QCOMPARE(shown(-0.0123), QStringLiteral("▼ 1.23\u202F% today"));
        QCOMPARE(shown(-0.00001),
                 QStringLiteral("0.00\u202F% today")); // what is nothing has no sign
        fixture.window->topBar().setDayShare(std::nullopt);
        QVERIFY(!day->isVisible());
        auto* stop = test::control<QPushButton>(fixture.window.get(), "emergencyStopButton");
        QVERIFY(stop->isVisible() && !stop->isEnabled() && !stop->toolTip().isEmpty());
    }

    void everyControlHasAName() {
        Fixture fixture;
        fixture.open();
        fixture.window->pages().buildAll();
        QCOMPARE(test::namelessControls(fixture.window.get()), QStringList());
        const std::unique_ptr<AboutDialog> about = std::make_unique<AboutDialog>();
        QCOMPARE(test::namelessControls(about.get()), QStringList());
        const HelpDialog help(fixture.window->actions(), fixture.window->pages().pages());
        QCOMPARE(test::namelessControls(&help), QStringList());
    }

    void shortcutsAreUnique() {
        Fixture fixture;
        fixture.open();
        QHash<QString, QString> seen;
        for (const QAction* action : fixture.window->findChildren<QAction*>()) {
            const QString keys = action->shortcut().toString();
            if (!keys.isEmpty() && !action->objectName().isEmpty()) {
                QVERIFY2(!seen.contains(keys), qPrintable(keys));
                seen.insert(keys, action->objectName());
            }
        }
        QVERIFY(seen.size() >= 8);
    }

    void remembersPageAndPlace() {
        QSize size;
        {
            Fixture fixture;
            fixture.open();
            fixture.window->resize(960, 701);
            fixture.window->showPage(QStringLiteral("settings"));
            size = fixture.window->size();
            QSignalSpy quits(fixture.window.get(), &MainWindow::quitRequested);
            fixture.window->close();
            QCOMPARE(quits.size(), 1);
        }
        Fixture fixture;
        fixture.open();
        QCOMPARE(fixture.window->currentPageId(), QStringLiteral("settings"));
        QCOMPARE(fixture.window->size(), size);
        fixture.window->setClosingHides(true);
        QSignalSpy quits(fixture.window.get(), &MainWindow::quitRequested);
        fixture.window->close();
        QVERIFY(quits.isEmpty() && !fixture.window->isVisible());
        fixture.window->raiseToFront();
        QVERIFY(fixture.window->isVisible());
    }

    void nothingIsClipped_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1366, 768);
        QTest::newRow("smallest") << QSize(960, 600);
        QTest::newRow("large") << QSize(2560, 1440);
    }
    void nothingIsClipped() {
        QFETCH(QSize, size);
        Fixture fixture;
        fixture.open();
        fixture.window->topBar().setEquity(
            Money(Decimal::literal("1284530.42"), Asset::create(u"USDT", 6).value()));
        fixture.window->topBar().setDayShare(0.0084, QStringLiteral("today"));
        fixture.window->topBar().setConnection(QStringLiteral("connected"), widgets::Tone::Accent);
        fixture.window->resize(size);
        QCOMPARE(test::clippedControls(fixture.window.get()), QStringList());
        test::saveScreenshot(fixture.window.get(), QStringLiteral("window-%1").arg(size.width()));
    }
};

TF_GUI_TEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
