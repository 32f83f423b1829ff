// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"

#include "models/core/when_done.h"

namespace tf::app {

namespace {

/// Written to everything that a person does here.
QString actorName() {
    return qEnvironmentVariable("USER", QStringLiteral("person"));
}

/// The scale only rounds totals; balances keep the scale of their own asset.
Asset baseCurrency(const storage::Workspace& workspace) {
    constexpr int totalsScale = 8;
    return Asset::create(workspace.baseCurrency, totalsScale).valueOr(Asset());
}

} // namespace

OpenWorkspace::OpenWorkspace(const ProgramParts& program, const storage::OpenedWorkspace& opened)
    : m_opened(opened)
    , m_ledger(m_database, m_opened.connection.workspace, actorName())
    , m_overview(m_ledger, program.clock, baseCurrency(m_opened.workspace))
    , m_backups(program.jobs, program.workspaces, program.clock)
    , m_market(m_database, program.jobs, m_opened.connection.workspace)
    , m_research(m_database, m_opened.connection.workspace)
    , m_engine(m_opened.connection, program.clock)
    , m_farms(m_database, m_ledger, m_engine, program.clock, m_opened.connection.workspace)
    , m_figures(m_farms, m_engine)
    , m_services{.clock = program.clock,
                 .jobs = program.jobs,
                 .prompter = program.prompter,
                 .preferences = program.preferences,
                 .workspaces = program.workspaces,
                 .workspace = m_opened.workspace,
                 .database = m_database,
                 .ledger = m_ledger,
                 .overview = m_overview,
                 .backups = m_backups,
                 .market = m_market,
                 .research = m_research,
                 .engine = m_engine,
                 .farms = m_farms,
                 .figures = m_figures} {}

OpenWorkspace::~OpenWorkspace() = default;

QFuture<Result<void>> OpenWorkspace::connect() {
    auto promise = std::make_shared<QPromise<Result<void>>>(); // shared: callbacks are copied
    promise->start();
    const auto answer = [promise](const Result<void>& result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(m_database.open(m_opened.connection), &m_ledger,
             [this, answer](const Result<void>& opened) {
                 if (!opened.isOk()) {
                     answer(opened);
                     return;
                 }
                 whenDone(m_ledger.claimWriter(false), &m_ledger,
                          [this, answer](const Result<ledger::WriterLease>&) {
                              m_overview.refresh();
                              m_market.refresh();
                              m_farms.refresh();
                              m_backups.keepDaily(m_opened.workspace.id);
                              answer({});
                          });
             });
    return promise->future();
}

} // namespace tf::app
