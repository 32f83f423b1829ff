// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/research_service.h"

namespace tf::trading {

using storage::Lane;
using storage::Session;

ResearchService::ResearchService(storage::Database& database, WorkspaceId workspace,
                                 QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_workspace(workspace) {
    connect(&database, &storage::Database::changed, this,
            [this](const QString& table, const QList<QUuid>&) {
                if (table.isEmpty() || table == QStringLiteral("kept_runs")) {
                    Q_EMIT keptRunsChanged();
                }
            });
}

QFuture<Result<std::vector<KeptRun>>> ResearchService::keptRuns() {
    return m_database.run(
        [workspace = m_workspace](Session& session) {
            return readKeptRuns(session, workspace, mostRuns);
        },
        Lane::Background);
}

QFuture<Result<void>> ResearchService::keep(const KeptRun& run) {
    return m_database.run([workspace = m_workspace,
                           run](Session& session) { return writeKeptRun(session, workspace, run); },
                          Lane::Background);
}

QFuture<Result<void>> ResearchService::forget(QUuid id) {
    return m_database.run([workspace = m_workspace,
                           id](Session& session) { return deleteKeptRun(session, workspace, id); },
                          Lane::Background);
}

} // namespace tf::trading
