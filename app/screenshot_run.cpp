// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot_run.h"

#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QTimer>

namespace tf::app {

namespace {

/// What follows from what is loaded takes its place within this.
constexpr int settleMs = 400;
constexpr int mostLooks = 75; ///< half a minute; a page that works on is a picture too

} // namespace

ScreenshotRun::ScreenshotRun(ui::MainWindow& window, widgets::Theme& theme, const QDir& folder,
                             QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_folder(folder) {
    m_folder.mkpath(QStringLiteral("."));
}

void ScreenshotRun::startWith(const QString& name) {
    plan({}, name);
    next();
}

void ScreenshotRun::startPages() {
    for (const ui::PageDescription& page : m_window.pages().pages()) {
        plan(page.id, page.id);
    }
    next();
}

void ScreenshotRun::plan(const QString& page, const QString& name) {
    for (const QSize size : {QSize(1366, 768), QSize(2560, 1440)}) {
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            const bool isDark = appearance == widgets::Appearance::Dark;
            m_shots << Shot{
                .page = page,
                .name = QStringLiteral("%1-%2-%3x%4.png")
                            .arg(name, isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(size.width())
                            .arg(size.height()),
                .appearance = appearance,
                .size = size};
        }
    }
}

void ScreenshotRun::next() {
    if (m_shots.isEmpty()) {
        Q_EMIT finished(m_taken);
        return;
    }
    const Shot& shot = m_shots.first();
    m_theme.setAppearance(shot.appearance);
    m_window.resize(shot.size);
    if (!shot.page.isEmpty()) {
        m_window.showPage(shot.page);
    }
    m_looks = 0;
    QTimer::singleShot(settleMs, this, &ScreenshotRun::takeWhenReady);
}

void ScreenshotRun::takeWhenReady() {
    const widgets::Page* page = m_window.pages().currentPage();
    if (page != nullptr && page->isWorking() && ++m_looks < mostLooks) {
        QTimer::singleShot(settleMs, this, &ScreenshotRun::takeWhenReady);
        return;
    }
    take();
}

void ScreenshotRun::take() {
    const Shot shot = m_shots.takeFirst();
    m_taken += m_window.grab().save(m_folder.filePath(shot.name));
    next();
}

} // namespace tf::app
