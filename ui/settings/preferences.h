// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "widgets/theme.h"

#include <QObject>
#include <QString>

namespace tf::ui {

/// What this person prefers on this computer; kept in the settings file, not in a workspace.
class Preferences final : public QObject {
    Q_OBJECT

public:
    explicit Preferences(QObject* parent = nullptr);

    widgets::Appearance appearance() const { return m_appearance; }
    /// "en", "de"; empty follows the system.
    QString language() const { return m_language; }
    /// Whether the program stays in the tray when its window is closed.
    bool staysInTray() const { return m_staysInTray; }
    /// Whether the workspace of the last time opens at the start.
    bool opensLastWorkspace() const { return m_opensLastWorkspace; }
    WorkspaceId lastWorkspace() const { return m_lastWorkspace; }

    void setAppearance(widgets::Appearance appearance);
    void setLanguage(const QString& language);
    void setStaysInTray(bool stays);
    void setOpensLastWorkspace(bool opens);
    void setLastWorkspace(WorkspaceId workspace);

Q_SIGNALS:
    void appearanceChanged(tf::widgets::Appearance appearance);
    void languageChanged(const QString& language);
    void staysInTrayChanged(bool stays);

private:
    widgets::Appearance m_appearance = widgets::Appearance::System;
    QString m_language;
    bool m_staysInTray = false;
    bool m_opensLastWorkspace = true;
    WorkspaceId m_lastWorkspace;
};

} // namespace tf::ui
