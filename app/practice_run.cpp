// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_run.h"

#include "app/practice_goals.h"
#include "app/practice_report.h"
#include "models/capital/capital_service.h"
#include "models/core/when_done.h"
#include "models/farms/stored_feed.h"

#include <QDir>
#include <QTextStream>

namespace tf::app {

namespace {

constexpr int statementPage = 1'000;

void tell(const QString& line) {
    QTextStream(stderr) << line << Qt::endl;
}

double secondsBetween(Instant from, Instant to) {
    return static_cast<double>((to - from).count()) / 1000;
}

} // namespace

struct PracticeRun::Parts {
    storage::OpenedWorkspace opened;
    storage::Database database;
    std::unique_ptr<ledger::LedgerService> ledger;
    std::unique_ptr<market::MarketService> market;
    std::unique_ptr<farms::TradingEngine> engine;
    std::unique_ptr<farms::FarmService> farms;
    std::unique_ptr<capital::CapitalService> capital;
    std::unique_ptr<goals::GoalService> goals;
    std::unique_ptr<farms::PracticeSetup> setup;
    std::unique_ptr<PracticeGoals> practiceGoals;
};

PracticeRun::PracticeRun(const PracticeOptions& options, const Clock& clock, Jobs& jobs,
                         storage::WorkspaceService& workspaces, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_jobs(jobs)
    , m_workspaces(workspaces) {}

PracticeRun::~PracticeRun() = default;

template <class T, class Use>
void PracticeRun::proceed(const QFuture<Result<T>>& future, Use use) {
    whenDone(future, this, [this, use](const Result<T>& result) {
        if (!result) {
            fail(result.error());
        } else if constexpr (std::is_void_v<T>) {
            use();
        } else {
            use(*result);
        }
    });
}

void PracticeRun::start() {
    m_startedAt = m_clock.now();
    if (!QDir().mkpath(m_options.outFolder)) {
        fail({ErrorCode::FileNotWritable, m_options.outFolder});
        return;
    }
    tell(tr("Making a practice workspace"));
    storage::WorkspaceDraft draft;
    draft.name = tr("Practice");
    draft.isPractice = true;
    draft.baseCurrency = QStringLiteral("USDT");
    if (!m_options.plan.candlesFolder.isEmpty()) {
        const Result<farms::CandleFiles> files =
            farms::chooseCandleFiles(m_options.plan.candlesFolder);
        if (!files) {
            fail(files.error());
            return;
        }
        draft.baseCurrency = files->quote;
    }
    proceed(m_workspaces.create(draft),
            [this](const storage::OpenedWorkspace& opened) { openDatabase(opened); });
}

void PracticeRun::openDatabase(const storage::OpenedWorkspace& opened) {
    m_parts = std::make_unique<Parts>();
    m_parts->opened = opened;
    proceed(m_parts->database.open(opened.connection), [this] { claim(); });
}

void PracticeRun::claim() {
    Parts& parts = *m_parts;
    const WorkspaceId workspace = parts.opened.connection.workspace;
    parts.ledger = std::make_unique<ledger::LedgerService>(parts.database, workspace,
                                                           QStringLiteral("practice"));
    parts.market = std::make_unique<market::MarketService>(parts.database, m_jobs, workspace);
    parts.engine = std::make_unique<farms::TradingEngine>(parts.opened.connection, m_clock);
    parts.farms = std::make_unique<farms::FarmService>(parts.database, *parts.ledger, *parts.engine,
                                                       m_clock, workspace);
    parts.capital =
        std::make_unique<capital::CapitalService>(parts.database, *parts.ledger, m_jobs, m_clock);
    proceed(parts.ledger->claimWriter(false), [this](const ledger::WriterLease&) { setUp(); });
}

void PracticeRun::setUp() {
    Parts& parts = *m_parts;
    parts.setup = std::make_unique<farms::PracticeSetup>(*parts.ledger, *parts.market, *parts.farms,
                                                         m_clock, m_options.plan);
    connect(parts.setup.get(), &farms::PracticeSetup::stepped, this,
            [](const QString& what, double done) {
                tell(QStringLiteral("%1 %  %2").arg(qRound(done * 100), 3).arg(what));
            });
    connect(parts.setup.get(), &farms::PracticeSetup::finished, this,
            [this](const Result<void>& done) {
                if (done) {
                    setGoals();
                } else {
                    fail(done.error());
                }
            });
    parts.setup->start();
}

void PracticeRun::setGoals() {
    tell(tr("Setting goals"));
    Parts& parts = *m_parts;
    parts.goals = std::make_unique<goals::GoalService>(parts.database, *parts.ledger, *parts.farms,
                                                       *parts.engine, m_clock,
                                                       parts.opened.connection.workspace);
    connect(parts.goals.get(), &goals::GoalService::goalNotified, this,
            [this](goals::GoalNoticeKind kind, goals::GoalId id) {
                if (const goals::GoalView* view = m_parts->goals->goal(id)) {
                    tell(QStringLiteral("      ") + goals::noticeText(kind, view->goal.name));
                }
            });
    parts.practiceGoals = std::make_unique<PracticeGoals>(*parts.goals, parts.setup->baseAsset(),
                                                          m_options.plan.deposit);
    connect(parts.practiceGoals.get(), &PracticeGoals::ready, this,
            [this](const Result<void>& ready) {
                if (ready) {
                    runEngine();
                } else {
                    fail(ready.error());
                }
            });
    connect(parts.practiceGoals.get(), &PracticeGoals::told, this, [this](const QJsonArray& told) {
        m_goals = told;
        writeStatement();
    });
    parts.practiceGoals->start();
}

void PracticeRun::runEngine() {
    tell(tr("Running %n agent(s) on paper", nullptr,
            static_cast<int>(m_parts->farms->agents().size())));
    m_engineStartedAt = m_clock.now();
    farms::TradingEngine& engine = *m_parts->engine;
    connect(&engine, &farms::TradingEngine::progressed, this,
            [this](const farms::EngineProgress& progress) {
                m_progress = progress;
                m_progress.candles += m_earlier.candles;
                m_progress.fills += m_earlier.fills;
                m_progress.transfers += m_earlier.transfers;
                tell(QStringLiteral("      %1  %2 candles, %3 fills")
                         .arg(m_progress.marketTime.toDateString())
                         .arg(m_progress.candles)
                         .arg(m_progress.fills));
            });
    connect(&engine, &farms::TradingEngine::finished, this, [this](const Result<void>& outcome) {
        if (!outcome) {
            fail(outcome.error());
        } else if (m_options.optimiser && !m_rebalance) {
            rebalance();
        } else {
            m_engineSeconds = secondsBetween(m_engineStartedAt, m_clock.now());
            verify();
        }
    });
    runUntil(m_options.optimiser ? middleOfTheData() : std::nullopt);
}

void PracticeRun::runUntil(const std::optional<Instant>& until) {
    const farms::EngineRun run{.feed = farms::storedCandles(market::FeedPace::fastest, until),
                               .settings = {},
                               .context = {.workspace = m_parts->opened.connection.workspace,
                                           .epoch = m_parts->ledger->epoch(),
                                           .actor = QStringLiteral("engine")}};
    if (const Result<void> started = m_parts->engine->start(run); !started) {
        fail(started.error());
    }
}

std::optional<Instant> PracticeRun::middleOfTheData() const {
    std::optional<Instant> first;
    std::optional<Instant> last;
    for (const market::SeriesCoverage& coverage : m_parts->market->coverage()) {
        first = std::min(first.value_or(coverage.first), coverage.first);
        last = std::max(last.value_or(coverage.last), coverage.last);
    }
    return first ? std::optional(*first + (*last - *first) / 2) : std::nullopt;
}

/// The engine stands between two candles: money is divided anew, and it goes on from the books.
void PracticeRun::rebalance() {
    tell(tr("Dividing the money anew by %1").arg(allocation::methodName(*m_options.optimiser)));
    m_earlier = m_progress;
    m_rebalance =
        PracticeRebalance{.method = *m_options.optimiser, .marketTime = m_progress.marketTime};
    proceed(m_parts->capital->entities(capital::Level::AgentsOfMaster, m_parts->setup->master(),
                                       m_parts->setup->baseAsset()),
            [this](const capital::Situation& situation) {
                const auto task =
                    m_parts->capital->propose(situation, practiceSettings(*m_options.optimiser));
                whenDone(task.future, this, [this](const Result<capital::Proposal>& proposal) {
                    applyProposal(proposal);
                });
            });
}

/// A method without an answer ends nothing: the summary says why, and the run goes on.
void PracticeRun::applyProposal(const Result<capital::Proposal>& proposal) {
    if (!proposal) {
        goOn(errorName(proposal.error().code) + QStringLiteral(": ") + proposal.error().detail);
        return;
    }
    if (proposal->movements.isEmpty()) {
        goOn(tr("all money is where it should be"));
        return;
    }
    proceed(m_parts->capital->apply(
                *proposal, tr("half of the data has passed"),
                {.kind = ledger::CauseKind::RebalancePlan, .reference = proposal->id.uuid()}),
            [this, proposal](const QList<ledger::PostingResult>&) {
                m_rebalance->applied = *proposal;
                goOn({});
            });
}

void PracticeRun::goOn(const QString& reason) {
    m_rebalance->reason = reason;
    tell(reason.isEmpty() ? tr("Money moved; running on") : tr("Nothing moved: %1").arg(reason));
    runUntil(std::nullopt);
}

void PracticeRun::verify() {
    tell(tr("Verifying the books"));
    const auto control = std::make_shared<JobControl>(); // shared: with the job
    proceed(m_parts->ledger->verifyBooks(false, control),
            [this](const ledger::BooksReport& report) {
                m_books = report;
                proceed(m_parts->ledger->reader().bookEquations(),
                        [this](const QList<ledger::BookEquation>& equations) {
                            m_equations = equations;
                            summarise();
                        });
            });
}

void PracticeRun::summarise() {
    proceed(m_parts->farms->figures(), [this](const QList<trading::RunFigures>& figures) {
        m_figures = figures;
        proceed(m_parts->farms->refresh(), [this] { m_parts->practiceGoals->ask(); });
    });
}

void PracticeRun::writeStatement() {
    const ledger::LedgerReader& reader = m_parts->ledger->reader();
    proceed(reader.transactions({}, m_nextPage, statementPage),
            [this](const ledger::TransactionPage& page) {
                m_transactions += page.rows;
                m_nextPage = page.next;
                if (m_nextPage) {
                    writeStatement();
                    return;
                }
                proceed(m_parts->ledger->reader().wallets(ledger::WalletQuery::all()),
                        [this](const QList<ledger::WalletNode>& wallets) {
                            const PracticeFacts facts{
                                .workspace = m_parts->opened.workspace,
                                .master = m_parts->setup->master(),
                                .base = m_parts->setup->baseAsset(),
                                .isSimulated = m_parts->setup->isSimulated(),
                                .farms = m_parts->farms->farms(),
                                .agents = m_parts->farms->agents(),
                                .figures = m_figures,
                                .wallets = wallets,
                                .goals = m_goals,
                                .transactions = m_transactions,
                                .equations = m_equations,
                                .books = m_books,
                                .progress = m_progress,
                                .engineSeconds = m_engineSeconds,
                                .seconds = secondsBetween(m_startedAt, m_clock.now())};
                            QJsonObject summary = summaryOf(facts);
                            if (m_rebalance) {
                                summary[QStringLiteral("rebalance")] =
                                    rebalanceSummary(*m_rebalance);
                            }
                            finish(summary);
                        });
            });
}

void PracticeRun::finish(const QJsonObject& summary) {
    const Result<void> written =
        writePracticeReport(QDir(m_options.outFolder), summary, m_transactions);
    if (!written) {
        fail(written.error());
        return;
    }
    const bool isClean = summary[QStringLiteral("booksAreClean")].toBool();
    tell(isClean ? tr("The books are clean. Written to %1").arg(m_options.outFolder)
                 : tr("The books are NOT clean, see %1").arg(m_options.outFolder));
    m_isEnded = true;
    Q_EMIT ended(isClean ? 0 : 1);
}

void PracticeRun::fail(const Error& error) {
    if (m_isEnded) {
        return;
    }
    m_isEnded = true;
    tell(tr("The practice run failed: %1 %2").arg(errorName(error.code), error.detail));
    Q_EMIT ended(1);
}

} // namespace tf::app
