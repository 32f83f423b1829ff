// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/trading/research_store.h"

#include <QFuture>
#include <QObject>

namespace tf::trading {

/// The kept backtests of a workspace. Lives in the GUI thread; reading and writing results, which
/// may be large, happens on the database's background lane.
class ResearchService final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRuns = 50; ///< that are read: the newest

    ResearchService(storage::Database& database, WorkspaceId workspace, QObject* parent = nullptr);

    QFuture<Result<std::vector<KeptRun>>> keptRuns();
    QFuture<Result<void>> keep(const KeptRun& run);
    QFuture<Result<void>> forget(QUuid id);

Q_SIGNALS:
    /// Here or in another process.
    void keptRunsChanged();

private:
    storage::Database& m_database;
    WorkspaceId m_workspace;
};

} // namespace tf::trading
