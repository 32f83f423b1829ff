// SPDX-License-Identifier: GPL-3.0-or-later
// Every registered page on a real, empty workspace: names for screen readers, plain text, nothing
// clipped, and hostile text in every field.
#include "app/application.h"
#include "tests/support/gui_test.h"
#include "tests/support/test_server.h"
#include "ui/shell/page_stack.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace tf;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

class PagesTest final : public test::GuiTest {
    Q_OBJECT

private:
    std::unique_ptr<test::TestFolder> m_folder;
    std::unique_ptr<app::Application> m_program;

    ui::PageStack& pages() { return m_program->window()->pages(); }

    void addPages() {
        QTest::addColumn<QString>("id");
        for (const ui::PageDescription& page : pages().pages()) {
            QTest::newRow(qPrintable(page.id)) << page.id;
        }
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = std::make_unique<test::TestFolder>();
        m_program = std::make_unique<app::Application>(app::CommandLine{}, m_folder->dir());
        m_program->start();
        QTest::mouseClick(test::control<QPushButton>(m_program->window(), "practiceButton"),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window()->currentPageId().isEmpty(), patienceMs);
    }
    void cleanupTestCase() {
        m_program.reset();
        m_folder.reset();
    }

    void readsToEverybody_data() { addPages(); }
    void readsToEverybody() {
        QFETCH(QString, id);
        QVERIFY(pages().showPage(id));
        const QWidget* page = pages().currentPage();
        QCOMPARE(test::namelessControls(page), QStringList());
        QCOMPARE(test::richTextLabels(page), QStringList());
    }

    void fitsASmallScreen_data() { addPages(); }
    void fitsASmallScreen() {
        QFETCH(QString, id);
        m_program->window()->resize(1366, 768);
        QVERIFY(pages().showPage(id));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->window()->size(), QSize(1366, 768), patienceMs);
        QCOMPARE(test::clippedControls(pages().currentPage()), QStringList());
    }

    void survivesHostileText_data() { addPages(); }
    void survivesHostileText() {
        QFETCH(QString, id);
        QVERIFY(pages().showPage(id));
        QWidget* page = pages().currentPage();
        for (QLineEdit* field : page->findChildren<QLineEdit*>()) {
            const bool isPart = qobject_cast<QAbstractSpinBox*>(field->parentWidget()) != nullptr;
            if (isPart || field->isReadOnly()) {
                continue;
            }
            const QString before = field->text();
            for (const QString& text : hostileTexts()) {
                field->setText(text);
                QVERIFY(field->text().size() <= field->maxLength());
                QCOMPARE(test::richTextLabels(page), QStringList());
            }
            field->setText(before);
        }
    }
};

TF_GUI_TEST_MAIN(PagesTest)
#include "pages_test.moc"
