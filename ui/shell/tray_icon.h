// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

namespace tf::ui {

class MainWindow;

/// The icon in the system tray, where the desktop has one: shows the window, quits, and passes on
/// messages while the window is hidden.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(MainWindow& window);
    ~TrayIcon() override;

    static bool isPossible() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void notify(const QString& title, const QString& text);

private:
    void buildMenu();
    void toggleWindow();

    MainWindow& m_window;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace tf::ui
