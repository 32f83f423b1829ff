// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace_service.h"
#include "ui/settings/preferences.h"
#include "widgets/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tf::widgets {
class Card;
class FormRows;
class Prompter;
class SegmentedControl;
} // namespace tf::widgets

namespace tf::ui {

/// Appearance, language, start and the open workspace.
class SettingsPage final : public widgets::Page {
    Q_OBJECT

public:
    SettingsPage(Preferences& preferences, storage::WorkspaceService& workspaces,
                 const storage::Workspace& workspace, bool hasTray, QWidget* parent = nullptr);

    /// Adds a further card beneath the rest (backup).
    void addSection(QWidget* card);

private:
    void buildUi(bool hasTray);
    widgets::Card* makeAppearanceCard();
    widgets::Card* makeStartCard(bool hasTray);
    widgets::Card* makeWorkspaceCard();
    QComboBox* makeLanguageCombo(QWidget* parent);
    void rename();

    Preferences& m_preferences;
    storage::WorkspaceService& m_workspaces;
    storage::Workspace m_workspace;
    QVBoxLayout* m_sections = nullptr;
    widgets::FormRows* m_workspaceForm = nullptr;
    QLineEdit* m_name = nullptr;
};

} // namespace tf::ui
