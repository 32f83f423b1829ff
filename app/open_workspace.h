// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "models/farms/practice_setup.h"

#include <QFuture>

namespace tf::app {

/// What the program holds while it runs, for every workspace.
struct ProgramParts {
    const Clock& clock;
    Jobs& jobs;
    widgets::Prompter& prompter;
    ui::Preferences& preferences;
    storage::WorkspaceService& workspaces;
};

/// The open workspace: its database and every service on it. Members are built in the order in
/// which they stand and go in the reverse one, so that a service never outlives what it uses.
class OpenWorkspace final {
public:
    OpenWorkspace(const ProgramParts& program, const storage::OpenedWorkspace& opened);
    ~OpenWorkspace();

    /// Connects and becomes the books' writer, or a viewer where another program writes; pages may
    /// be built when it has answered well.
    QFuture<Result<void>> connect();

    Services& services() { return m_services; }
    const storage::Workspace& workspace() const { return m_opened.workspace; }

private:
    void fillForPractice();

    storage::OpenedWorkspace m_opened;
    storage::Database m_database;
    ledger::LedgerService m_ledger;
    items::LedgerOverviewSource m_overview;
    storage::BackupService m_backups;
    market::MarketService m_market;
    trading::ResearchService m_research;
    farms::TradingEngine m_engine;
    farms::FarmService m_farms;
    farms::LiveFigures m_figures;
    farms::MasterEquity m_masterEquity;
    capital::CapitalService m_capital;
    capital::Rebalancer m_rebalancer;
    goals::GoalService m_goals;
    Services m_services;
    std::unique_ptr<farms::PracticeSetup> m_practice; ///< while, and after, a practice is filled
};

} // namespace tf::app
