// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice_rebalance.h"
#include "models/farms/practice_setup.h"
#include "models/storage/workspace_service.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tf::app {

/// What `trading-farm practice` was asked for.
struct PracticeOptions {
    QString outFolder;
    farms::PracticePlan plan;
    /// After the first half of the data money is divided anew by this; absent: never.
    std::optional<allocation::MethodKind> optimiser = allocation::MethodKind::EqualRisk;

    bool operator==(const PracticeOptions&) const = default;
};

/// The main job without a person: a practice workspace of its own in the out folder, money down the
/// hierarchy, agents on paper over all candles, profit back up; then the books are verified and
/// summary.json, summary.txt and statement.csv are written. Progress goes to stderr.
class PracticeRun final : public QObject {
    Q_OBJECT

public:
    PracticeRun(const PracticeOptions& options, const Clock& clock, Jobs& jobs,
                storage::WorkspaceService& workspaces, QObject* parent = nullptr);
    ~PracticeRun() override;

    void start();

Q_SIGNALS:
    /// 0 when everything went well and the books are clean, 1 otherwise.
    void ended(int exitStatus);

private:
    /// Everything on the workspace, in the order in which it is built.
    struct Parts;

    void openDatabase(const storage::OpenedWorkspace& opened);
    void claim();
    void setUp();
    void setGoals();
    void runEngine();
    void runUntil(const std::optional<Instant>& until);
    void rebalance();
    void applyProposal(const Result<capital::Proposal>& proposal);
    void goOn(const QString& reason);
    std::optional<Instant> middleOfTheData() const;
    void verify();
    void summarise();
    void writeStatement();
    void finish(const QJsonObject& summary);
    void fail(const Error& error);
    template <class T, class Use>
    void proceed(const QFuture<Result<T>>& future, Use use);

    PracticeOptions m_options;
    const Clock& m_clock;
    Jobs& m_jobs;
    storage::WorkspaceService& m_workspaces;
    std::unique_ptr<Parts> m_parts;
    farms::EngineProgress m_progress;
    farms::EngineProgress m_earlier; ///< of the engine's runs before this one
    std::optional<PracticeRebalance> m_rebalance;
    ledger::BooksReport m_books;
    QList<ledger::BookEquation> m_equations;
    QList<trading::RunFigures> m_figures;
    QJsonArray m_goals;
    QList<ledger::WalletTransaction> m_transactions;
    std::optional<ledger::PageKey> m_nextPage;
    Instant m_startedAt;
    Instant m_engineStartedAt;
    double m_engineSeconds = 0;
    bool m_isEnded = false;
};

} // namespace tf::app
