// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <QDir>
#include <QList>
#include <functional>

namespace tf::storage {

/// The file `workspaces.json` in the user's data folder: which workspaces this user knows. Several
/// programs may change it; each change reads, edits and replaces it under a lock.
class WorkspaceList final {
public:
    explicit WorkspaceList(const QDir& folder)
        : m_folder(folder) {}

    /// Most recently opened first; empty without a file. A file that cannot be understood is
    /// FileDamaged; it is kept under another name when the list is next changed.
    Result<QList<Workspace>> read() const;
    /// Applies `edit` and answers the list as written. FileNotWritable, Timeout, DiskFull.
    Result<QList<Workspace>> change(const std::function<void(QList<Workspace>&)>& edit) const;
    /// Adds the workspace, or replaces the one with its id.
    Result<QList<Workspace>> put(const Workspace& workspace) const;
    Result<QList<Workspace>> take(WorkspaceId id) const;

private:
    QString path() const { return m_folder.filePath(QStringLiteral("workspaces.json")); }
    Result<void> write(const QList<Workspace>& workspaces) const;

    QDir m_folder;
};

} // namespace tf::storage
