// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, light and dark, at two sizes, into screenshots/ of the build folder, by the program's
// own --screenshots.
#include "app/application.h"
#include "tests/support/gui_test.h"
#include "tests/support/test_server.h"
#include "ui/shell/page_stack.h"

#include <QImage>

using namespace tf;

namespace {

constexpr int patienceMs = 300'000;
constexpr int picturesPerPage = 4;

bool isDrawn(const QString& path) {
    const QImage image(path);
    QSet<QRgb> colors;
    for (int x = 0; x < image.width(); x += 7) {
        for (int y = 0; y < image.height(); y += 7) {
            colors.insert(image.pixel(x, y));
        }
    }
    return colors.size() > 8;
}

} // namespace

class ScreenshotsTest final : public test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void rendersEveryPage() {
        const test::TestFolder data;
        const QDir folder(qEnvironmentVariable("TF_BINARY", QDir::tempPath()) +
                          QStringLiteral("/screenshots/pages"));
        QDir(folder).removeRecursively();
        app::Application program({.workspace = {},
                                  .dataFolder = {},
                                  .screenshotsFolder = folder.path(),
                                  .measuresStartup = false,
                                  .files = {}},
                                 data.dir());
        program.start();
        const auto expected = [&program] {
            return picturesPerPage * (1 + program.window()->pages().pages().size());
        };
        QTRY_VERIFY_WITH_TIMEOUT(program.openWorkspace() != nullptr, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!program.window()->currentPageId().isEmpty(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({QStringLiteral("*.png")}).size(), expected(),
                                  patienceMs);
        for (const QString& name : folder.entryList({QStringLiteral("*.png")})) {
            QVERIFY2(isDrawn(folder.filePath(name)), qPrintable(name));
        }
    }
};

TF_GUI_TEST_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
