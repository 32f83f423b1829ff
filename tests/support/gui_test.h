// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tf::test {

/// Base of every test with windows: any Qt warning fails the test function in which it comes.
/// Derived classes that have an init() of their own call this one first.
class GuiTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    /// A text of control characters, numbers that are none, markup, SQL and other unkind input.
    static QStringList hostileTexts();
};

/// The control of this name and type below `root`; fails the test when there is none.
template <class T>
T* control(QWidget* root, const char* objectName) {
    T* found = root->findChild<T*>(QString::fromLatin1(objectName));
    if (found == nullptr) {
        QTest::qFail(objectName, __FILE__, __LINE__);
    }
    return found;
}

/// Names of controls that have no accessible name or no objectName; empty when all is well.
QStringList namelessControls(const QWidget* root);
/// Labels that would read their text as markup.
QStringList richTextLabels(const QWidget* root);
/// Controls whose text is cut off or that stand outside their parent.
QStringList clippedControls(const QWidget* root);
/// Writes a PNG below the build folder's screenshots/.
void saveScreenshot(QWidget* widget, const QString& name);

/// Settings, runtime folder and locale that are the test's own. Made before the application.
class GuiSandbox final {
public:
    GuiSandbox();
    static void prepare();

private:
    QTemporaryDir m_folder;
};

template <class Test>
int runGuiTest(int argc, char** argv) {
    const GuiSandbox sandbox;
    QApplication application(argc, argv);
    GuiSandbox::prepare();
    const widgets::Theme theme;
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tf::test

#define TF_GUI_TEST_MAIN(Test)                                                                     \
    int main(int argc, char** argv) {                                                              \
        return tf::test::runGuiTest<Test>(argc, argv);                                             \
    }
