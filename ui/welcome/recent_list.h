// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/storage/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace tf::ui {

/// The workspaces that were open before, the latest first.
class RecentList final : public QWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    void setWorkspaces(const QList<storage::Workspace>& workspaces, Instant now);

Q_SIGNALS:
    void openRequested(tf::WorkspaceId id);
    void forgetRequested(tf::WorkspaceId id);

private:
    QWidget* makeRow(const storage::Workspace& workspace, Instant now);

    QVBoxLayout* m_rows = nullptr;
};

} // namespace tf::ui
