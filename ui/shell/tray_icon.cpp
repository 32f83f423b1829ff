// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_icon.h"

#include "ui/shell/main_window.h"

#include <QMenu>

namespace tf::ui {

TrayIcon::TrayIcon(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(QIcon(QStringLiteral(":/tf/icons/logo.svg"))) {
    buildMenu();
    m_icon.setToolTip(QStringLiteral("Trading Farm"));
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) {
                    toggleWindow();
                }
            });
    m_icon.show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu() {
    QAction* show = m_menu->addAction(tr("Show Trading Farm"));
    QAction* quit = m_menu->addAction(tr("Quit"));
    connect(show, &QAction::triggered, &m_window, &MainWindow::raiseToFront);
    connect(quit, &QAction::triggered, &m_window, &MainWindow::quitRequested);
}

void TrayIcon::toggleWindow() {
    if (m_window.isVisible() && m_window.isActiveWindow()) {
        m_window.hide();
    } else {
        m_window.raiseToFront();
    }
}

void TrayIcon::notify(const QString& title, const QString& text) {
    if (!m_window.isActiveWindow()) {
        m_icon.showMessage(title, text);
    }
}

} // namespace tf::ui
