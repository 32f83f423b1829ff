// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QDir>
#include <QObject>
#include <QSize>

namespace tf::ui {
class MainWindow;
}

namespace tf::app {

/// Renders every page of the window, light and dark, at 1366×768 and 2560×1440, into PNG files.
class ScreenshotRun final : public QObject {
    Q_OBJECT

public:
    ScreenshotRun(ui::MainWindow& window, widgets::Theme& theme, const QDir& folder,
                  QObject* parent = nullptr);

    /// Renders what the window shows now without pages (welcome) under this name.
    void startWith(const QString& name);
    /// Renders every page of the open workspace.
    void startPages();

Q_SIGNALS:
    void finished(int pictures);

private:
    struct Shot {
        QString page; ///< empty: leave the page
        QString name;
        widgets::Appearance appearance;
        QSize size;
    };

    void plan(const QString& page, const QString& name);
    void next();
    void takeWhenReady();
    void take();

    ui::MainWindow& m_window;
    widgets::Theme& m_theme;
    QDir m_folder;
    QList<Shot> m_shots;
    int m_taken = 0;
    int m_looks = 0; ///< at the page in hand
};

} // namespace tf::app
