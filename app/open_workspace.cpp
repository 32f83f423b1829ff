// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"

#include "models/core/when_done.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logPractice, "tf.practice")

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
    , m_masterEquity(m_database, m_figures, m_opened.connection.workspace)
    , m_capital(m_database, m_ledger, program.jobs, program.clock)
    , m_rebalancer(m_capital, m_ledger, program.clock,
                   opened.workspace.isPractice ? capital::PriceClock::Market
                                               : capital::PriceClock::Wall)
    , m_goals(m_database, m_ledger, m_farms, m_engine, program.clock, m_opened.connection.workspace)
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
                 .figures = m_figures,
                 .masterEquity = m_masterEquity,
                 .capital = m_capital,
                 .rebalancer = m_rebalancer,
                 .goals = m_goals} {}

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
                              m_goals.refresh();
                              m_masterEquity.refresh();
                              m_backups.keepDaily(m_opened.workspace.id);
                              m_rebalancer.start();
                              if (m_opened.workspace.isPractice) {
                                  fillForPractice();
                              }
                              answer({});
                          });
             });
    return promise->future();
}

/// A practice workspace without wallets gets a simulated market, farms, agents and money: what the
/// practice run makes too. Pages show each thing as it comes.
void OpenWorkspace::fillForPractice() {
    whenDone(m_ledger.reader().wallets(ledger::WalletQuery::roots()), &m_ledger,
             [this](const Result<QList<ledger::WalletNode>>& roots) {
                 if (!roots || !roots->isEmpty() || !m_ledger.isWriter()) {
                     return;
                 }
                 m_practice = std::make_unique<farms::PracticeSetup>(
                     m_ledger, m_market, m_farms, m_services.clock, farms::PracticePlan{});
                 QObject::connect(m_practice.get(), &farms::PracticeSetup::finished, &m_ledger,
                                  [this](const Result<void>& outcome) {
                                      if (!outcome) {
                                          qCWarning(logPractice) << errorName(outcome.error().code)
                                                                 << outcome.error().detail;
                                      }
                                      m_overview.refresh();
                                  });
                 m_practice->start();
             });
}

} // namespace tf::app
