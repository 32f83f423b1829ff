// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup_service.h"
#include "widgets/card.h"

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace tf::widgets {
class Prompter;
}

namespace tf::ui {

/// The backups of the open workspace: make one now, restore one into a new workspace.
class BackupCard final : public widgets::Card {
    Q_OBJECT

public:
    BackupCard(storage::BackupService& backups, const storage::Workspace& workspace,
               widgets::Prompter& prompter, QWidget* parent = nullptr);

private:
    void buildUi();
    void buildTable();
    void refresh();
    void backUp();
    void askToRestore();
    void restore(const QString& manifestPath, const QString& name);

    storage::BackupService& m_backups;
    storage::Workspace m_workspace;
    widgets::Prompter& m_prompter;
    QList<storage::BackupManifest> m_shown;
    QStandardItemModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace tf::ui
