// SPDX-License-Identifier: GPL-3.0-or-later
// The way into the program on a real private server: practice, new workspace, again, refusals.
#include "app/application.h"
#include "tests/support/gui_test.h"
#include "tests/support/test_server.h"
#include "ui/shell/page_stack.h"
#include "ui/welcome/welcome_page.h"
#include "widgets/badge.h"
#include "widgets/form_rows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tf;

namespace {

constexpr int patienceMs = 60'000;

QStringList visibleBadges(QWidget* root) {
    QStringList words;
    for (const auto* badge : root->findChildren<widgets::Badge*>()) {
        if (badge->isVisible()) {
            words << badge->text();
        }
    }
    return words;
}

} // namespace

class WelcomeFlowTest final : public test::GuiTest {
    Q_OBJECT

private:
    std::unique_ptr<test::TestFolder> m_folder;
    std::unique_ptr<app::Application> m_program;

    QWidget* window() const { return m_program->window(); }

    void startProgram(const app::CommandLine& commandLine = {}) {
        m_program = std::make_unique<app::Application>(commandLine, m_folder->dir());
        m_program->start();
        QVERIFY(window() != nullptr);
    }

    void click(const char* name) {
        QTest::mouseClick(test::control<QPushButton>(window(), name), Qt::LeftButton);
    }

    void waitForWorkspace() {
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window()->currentPageId().isEmpty(), patienceMs);
    }

private Q_SLOTS:
    void initTestCase() { m_folder = std::make_unique<test::TestFolder>(); }
    void cleanup() { m_program.reset(); }
    void cleanupTestCase() { m_folder.reset(); }

    void showsThreeDoors() {
        startProgram();
        for (const char* name : {"practiceButton", "newWorkspaceButton", "connectButton"}) {
            QVERIFY(test::control<QPushButton>(window(), name)->isVisible());
        }
        QCOMPARE(test::namelessControls(window()), QStringList());
        QCOMPARE(test::richTextLabels(window()), QStringList());
        QVERIFY(visibleBadges(window()).isEmpty());
    }

    void practiceCarriesItsMark() {
        startProgram();
        click("practiceButton");
        waitForWorkspace();
        const QStringList badges = visibleBadges(window());
        QVERIFY(badges.contains(QStringLiteral("PRACTICE")));
        QVERIFY(badges.contains(QStringLiteral("PAPER")));
    }

    void opensTheLastOneAtTheStart() {
        startProgram();
        waitForWorkspace();
        QVERIFY(visibleBadges(window()).contains(QStringLiteral("PRACTICE")));
    }

    void refusesAndCreates() {
        startProgram({.workspace = QStringLiteral("no such"),
                      .dataFolder = {},
                      .screenshotsFolder = {},
                      .measuresStartup = false,
                      .files = {}});
        auto* failure = test::control<QLabel>(window(), "failureLabel");
        QVERIFY(failure->isVisible() && failure->text().contains(QStringLiteral("no such")));
        click("newWorkspaceButton");
        auto* name = test::control<QLineEdit>(window(), "workspaceNameEdit");
        auto* submit = test::control<QPushButton>(window(), "submitButton");
        QTest::mouseClick(submit, Qt::LeftButton);
        QVERIFY(name->isVisible()); // refused: no name
        QVERIFY(!name->accessibleDescription().isEmpty());
        name->setText(QStringLiteral("North <b>desk</b> '; DROP TABLE x; --"));
        test::control<QComboBox>(window(), "baseCurrencyCombo")
            ->setEditText(QStringLiteral("not a currency"));
        QTest::mouseClick(submit, Qt::LeftButton);
        QVERIFY(name->isVisible());
        test::control<QComboBox>(window(), "baseCurrencyCombo")->setEditText(QStringLiteral("eur"));
        QTest::mouseClick(submit, Qt::LeftButton);
        waitForWorkspace();
        QCOMPARE(m_program->openWorkspace()->workspace().name,
                 QStringLiteral("North <b>desk</b> '; DROP TABLE x; --"));
        QCOMPARE(m_program->openWorkspace()->workspace().baseCurrency, QStringLiteral("EUR"));
        QVERIFY(!visibleBadges(window()).contains(QStringLiteral("PRACTICE")));
        QCOMPARE(test::richTextLabels(window()), QStringList());
    }

    void saysWhatIsWrongWithAnAddress() {
        startProgram({.workspace = QStringLiteral("no such"),
                      .dataFolder = {},
                      .screenshotsFolder = {},
                      .measuresStartup = false,
                      .files = {}});
        click("connectButton");
        auto* url = test::control<QLineEdit>(window(), "urlEdit");
        auto* submit = test::control<QPushButton>(window(), "submitButton");
        QTest::mouseClick(submit, Qt::LeftButton);
        QVERIFY(!url->accessibleDescription().isEmpty());
        url->setText(QStringLiteral("http://example.org"));
        QTest::mouseClick(submit, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(submit->isEnabled(), patienceMs);
        QVERIFY(url->isVisible());
        QVERIFY(url->property("tfInvalid").toBool());
    }

    void closesAndOpensAgain() {
        startProgram();
        waitForWorkspace();
        const WorkspaceId first = m_program->openWorkspace()->workspace().id;
        m_program->window()->findChild<QAction*>(QStringLiteral("closeWorkspace"))->trigger();
        QVERIFY(m_program->openWorkspace() == nullptr);
        const QByteArray button = "openButton_" + first.toString().toLatin1();
        click(button.constData());
        waitForWorkspace();
        QCOMPARE(m_program->openWorkspace()->workspace().id, first);
    }

    void aSecondStartRaisesTheFirst() {
        startProgram();
        waitForWorkspace();
        window()->hide();
        app::SingleInstance second(app::SingleInstance::runtimeFolder(m_folder->dir()));
        const QString key = m_program->openWorkspace()->workspace().id.toString();
        QVERIFY(!second.claim(key));
        QSignalSpy handedOver(&second, &app::SingleInstance::handedOver);
        second.handOver(key, {});
        QTRY_VERIFY_WITH_TIMEOUT(window()->isVisible(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(handedOver.size(), 1, patienceMs);
    }

    void speaksGermanWhenAsked() {
        startProgram();
        waitForWorkspace();
        m_program->window()->showPage(QStringLiteral("settings"));
        auto* language = test::control<QComboBox>(window(), "languageCombo");
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(m_program->window()->pages().currentPage()->title(),
                                  QStringLiteral("Einstellungen"), patienceMs);
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        QCOMPARE(m_program->window()->currentPageId(), QStringLiteral("settings"));
    }
};

TF_GUI_TEST_MAIN(WelcomeFlowTest)
#include "welcome_flow_test.moc"
