// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_page.h"

#include "ui/research/compare_tab.h"
#include "ui/research/look_ahead_tab.h"
#include "ui/research/monte_carlo_tab.h"
#include "ui/research/overview_tab.h"
#include "ui/research/run_export.h"
#include "ui/research/run_form.h"
#include "ui/research/run_report.h"
#include "ui/research/sweep_tab.h"
#include "ui/research/trades_tab.h"
#include "ui/research/walk_forward_tab.h"
#include "ui/shell/error_text.h"
#include "ui/trading/sheet_view.h"
#include "ui/trading/strategy_form.h"
#include "widgets/card.h"
#include "widgets/column_scroll.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/segmented_control.h"
#include "widgets/theme.h"
#include "widgets/toast.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QtConcurrent>

namespace tf::ui {

using namespace research;

namespace {

/// Of each leg; none where one of them is no longer known.
QList<market::Instrument> instrumentsOf(const trading::BacktestRequest& request,
                                        const QList<market::Instrument>& known) {
    QList<market::Instrument> instruments;
    for (const trading::BacktestLeg& leg : request.legs) {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const market::Instrument& instrument) {
                return instrument.id == leg.instrument;
            });
        if (found == known.end()) {
            return {};
        }
        instruments.append(*found);
    }
    return instruments;
}

} // namespace

ResearchPage::ResearchPage(market::MarketService& market, trading::ResearchService& research,
                           Jobs& jobs, widgets::Prompter& prompter, QWidget* parent)
    : Page(tr("Research"), parent)
    , m_desk{market, jobs, prompter, [this] { return m_form->order(); }}
    , m_research(research) {
    buildActions();
    buildUi();
    connectSignals();
    refreshEmptiness();
    readKept();
    if (!market.isLoaded()) {
        market.refresh();
    }
}

ResearchPage::~ResearchPage() = default;

void ResearchPage::buildActions() {
    const auto make = [this](const QString& text, const QString& icon, const char* objectName) {
        auto* action = new QAction(widgets::icon(icon), text, this);
        action->setObjectName(QString::fromLatin1(objectName));
        addAction(action);
        return action;
    };
    m_exportTrades = make(tr("Export trades …"), QStringLiteral("download"), "exportTradesAction");
    m_exportEquity = make(tr("Export equity …"), QStringLiteral("download"), "exportEquityAction");
    m_exportReport =
        make(tr("Export report (PDF) …"), QStringLiteral("download"), "exportReportAction");
    m_keep = make(tr("Keep run …"), QStringLiteral("save"), "keepRunAction");
    m_makeAgent = make(tr("Make agent …"), QStringLiteral("agents"), "makeAgentAction");
    m_openMarkets = make(tr("Go to Markets"), QStringLiteral("markets"), "openMarketsAction");
    m_runAction = make(tr("Run backtest"), QStringLiteral("start"), "runBacktestAction");
    m_runAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_runAction->setShortcutContext(Qt::WindowShortcut); // while the page is shown
}

QPushButton* ResearchPage::addExportButton() {
    auto* button = new QPushButton(tr("Export"), this);
    button->setObjectName(QStringLiteral("exportButton"));
    button->setIcon(widgets::icon(QStringLiteral("download")));
    auto* menu = new QMenu(button);
    menu->addActions({m_exportReport, m_exportTrades, m_exportEquity});
    button->setMenu(menu);
    addHeaderWidget(button);
    return button;
}

void ResearchPage::buildUi() {
    m_export = addExportButton();
    addHeaderAction(m_keep);
    addHeaderAction(m_makeAgent);
    addHeaderAction(m_runAction, ButtonKind::Primary);
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setObjectName(QStringLiteral("researchSplitter"));
    across->setChildrenCollapsible(false);
    across->setHandleWidth(widgets::Theme::cardGap);
    across->addWidget(buildForm());
    across->addWidget(buildResults());
    across->setStretchFactor(1, 1);
    across->setSizes({330, 860});
    auto* empty = new widgets::EmptyState(
        QStringLiteral("research"), tr("No candles yet"),
        tr("Backtests run over stored candles. Import some on the page Markets, then come back."),
        this);
    empty->addAction(m_openMarkets);
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(empty);
    m_whole->addWidget(across);
    content()->addWidget(m_whole, 1);
}

QWidget* ResearchPage::buildForm() {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new widgets::ColumnScroll(column);
    scroll->setObjectName(QStringLiteral("formScroll"));
    m_form = new RunForm(m_desk.market, scroll);
    scroll->setWidget(m_form);
    m_job = new JobLine(QStringLiteral("runJob"), column);
    m_exportJob = new JobLine(QStringLiteral("exportJob"), column);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_job);
    layout->addWidget(m_exportJob);
    return column;
}

/// A view that needs a run, with what to do before there is one.
QWidget* ResearchPage::whenRun(QWidget* view) {
    auto* stack = new QStackedWidget(this);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("research"), tr("No backtest yet"),
        tr("Choose instrument and strategy at the left and run it over the stored candles. Costs "
           "are on unless you switch them off."),
        stack);
    empty->addAction(m_runAction);
    stack->addWidget(empty);
    stack->addWidget(view);
    m_stacks.append(stack);
    return stack;
}

QWidget* ResearchPage::buildResults() {
    m_tabs = new widgets::Tabs(this);
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_tabs->setAccessibleName(tr("Results"));
    m_overview = new OverviewTab(this);
    m_trades = new TradesTab(this);
    m_sheet = new SheetView(this);
    m_compare = new CompareTab(this);
    m_sweep = new SweepTab(m_desk, this);
    m_tabs->addPage(whenRun(m_overview), tr("Overview"));
    m_tabs->addPage(whenRun(m_trades), tr("Trades"));
    m_tabs->addPage(whenRun(m_sheet), tr("Figures"));
    m_tabs->addPage(m_compare, tr("Compare"));
    m_tabs->addPage(m_sweep, tr("Sweep"));
    const auto sweepOf = [this](const RunOrder& order) { return m_sweep->request(order); };
    m_tabs->addPage(new WalkForwardTab(m_desk, sweepOf, this), tr("Walk forward"));
    m_monteCarlo = new MonteCarloTab(m_desk, this);
    m_tabs->addPage(whenRun(m_monteCarlo), tr("Monte Carlo"));
    m_tabs->addPage(new LookAheadTab(m_desk, this), tr("Look-ahead"));
    return m_tabs;
}

void ResearchPage::connectSignals() {
    connect(m_runAction, &QAction::triggered, this, &ResearchPage::run);
    connect(m_openMarkets, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(QStringLiteral("markets"), QUuid()); });
    connect(&m_desk.market, &market::MarketService::instrumentsChanged, this,
            &ResearchPage::refreshEmptiness);
    connect(&m_desk.market, &market::MarketService::coverageChanged, this,
            &ResearchPage::refreshEmptiness);
    connect(m_keep, &QAction::triggered, this, &ResearchPage::keepRun);
    connect(m_makeAgent, &QAction::triggered, this, &ResearchPage::requestAgent);
    connect(m_exportTrades, &QAction::triggered, this,
            [this] { exportFile(tr("Export trades"), QStringLiteral("trades.csv"), &tradesCsv); });
    connect(m_exportEquity, &QAction::triggered, this,
            [this] { exportFile(tr("Export equity"), QStringLiteral("equity.csv"), &equityCsv); });
    connect(m_exportReport, &QAction::triggered, this,
            [this] { exportFile(tr("Export report"), QStringLiteral("report.pdf"), &reportPdf); });
    connect(m_job, &JobLine::busyChanged, this, &ResearchPage::refreshActions);
    connect(m_exportJob, &JobLine::busyChanged, this, &ResearchPage::refreshActions);
    connect(m_form, &RunForm::changed, this, &ResearchPage::refreshActions);
    const auto followStrategy = [this] { m_sweep->setStrategy(m_form->strategy().config()); };
    connect(m_form, &RunForm::changed, m_sweep, followStrategy);
    followStrategy();
    connect(m_sweep, &SweepTab::setChosen, this, [this](const QJsonObject& parameters) {
        strategies::StrategyConfig config = m_form->strategy().config();
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            config.parameters.insert(it.key(), it.value());
        }
        m_form->setStrategy(config);
        widgets::Toast::show(this, tr("The values stand in the form."));
    });
    connect(m_compare, &CompareTab::openRequested, this, &ResearchPage::openKept);
    connect(m_compare, &CompareTab::togetherRequested, this, &ResearchPage::runTogether);
    connect(m_compare, &CompareTab::removeRequested, this, [this](const QUuid& id) {
        whenDone(m_research.forget(id), this, [this](const Result<void>& done) {
            if (!done.isOk()) {
                tellFailure(done.error());
            }
        });
    });
    connect(&m_research, &trading::ResearchService::keptRunsChanged, this, &ResearchPage::readKept);
    connect(&m_desk.market, &market::MarketService::instrumentsChanged, this, [this] {
        if (!m_knowsInstruments) { // later changes do not touch what was kept
            readKept();
        }
    });
    connect(m_compare, &CompareTab::countChanged, this,
            [this](int count) { m_tabs->setTabCount(m_tabs->indexOf(m_compare), count); });
}

void ResearchPage::run() {
    if (const auto order = m_desk.order()) {
        runOf(*order);
    }
}

void ResearchPage::runTogether(const QList<ResearchRunPtr>& runs) {
    const Result<RunOrder> team = teamOf(runs);
    if (!team) {
        m_desk.prompter.tell(this, widgets::Tone::Warning, tr("Run together"), team.error().detail);
        return;
    }
    m_tabs->setCurrentIndex(0);
    runOf(*team);
}

void ResearchPage::runOf(const RunOrder& order) {
    m_job->run(
        m_desk, order, tr("Backtest: %1").arg(order.title()),
        [order](const LoadedLegs& loaded, JobControl& control) {
            return runOrder(order, loaded, control);
        },
        [this](const ResearchRunPtr& done) { showRun(done); });
}

void ResearchPage::showRun(const ResearchRunPtr& run) {
    m_run = run;
    m_overview->showRun(run);
    m_trades->showRun(run);
    m_sheet->showSheet(run->result.sheet);
    m_monteCarlo->showRun(run);
    for (QStackedWidget* stack : std::as_const(m_stacks)) {
        stack->setCurrentIndex(1);
    }
    m_tabs->setTabCount(1, static_cast<int>(run->result.trades.size()));
    refreshMarks();
    refreshActions();
}

/// What must not be overlooked about the run that shows.
void ResearchPage::refreshMarks() {
    const trading::BacktestResult& result = m_run->result;
    QStringList notes{m_run->name};
    if (m_run->order.isTeam()) {
        notes << tr("%n agent(s) share one capital", "",
                    static_cast<int>(m_run->order.instruments.size()));
    }
    if (!result.times.empty()) {
        notes << tr("%1 to %2")
                     .arg(widgets::format::date(result.times.front()),
                          widgets::format::date(result.times.back()));
    }
    if (result.gaps > 0) {
        notes << tr("%n gap(s) in the candles", "", static_cast<int>(result.gaps));
    }
    setSubtitle(notes.join(QStringLiteral(" · ")));
    if (result.isFree && result.isSimulated) {
        setBadge(tr("NO COSTS, SIMULATED"), widgets::Tone::Warning);
    } else if (result.isFree) {
        setBadge(tr("NO COSTS"), widgets::Tone::Warning);
    } else {
        setBadge(result.isSimulated ? tr("SIMULATED") : QString(), widgets::Tone::Warning);
    }
}

void ResearchPage::requestAgent() {
    farms::Agent draft;
    draft.instruments = {m_run->order.instrument().id};
    draft.interval = m_run->order.interval;
    draft.pinned.strategy = m_run->result.request.legs.front().strategy;
    draft.pinned.sizing = m_run->result.request.sizing;
    draft.pinned.orders = m_run->result.request.orders;
    Q_EMIT agentRequested(draft);
}

void ResearchPage::keepRun() {
    const widgets::Question question{.title = tr("Keep run"),
                                     .text = tr("A name, and tags after # if you like."),
                                     .acceptText = tr("Keep")};
    m_desk.prompter.askText(this, question, m_run->name,
                            [this](const QString& text) { keepAs(text); });
}

void ResearchPage::keepAs(const QString& text) {
    constexpr int longestName = 200;
    constexpr int mostTags = 20;
    QStringList parts = text.split(u'#');
    trading::KeptRun kept{.id = newUuid(),
                          .name = parts.takeFirst().trimmed().left(longestName),
                          .instrument = m_run->order.instrument().id,
                          .interval = m_run->order.interval,
                          .result = m_run->result};
    if (kept.name.isEmpty()) {
        kept.name = m_run->order.title().left(longestName);
    }
    for (const QString& tag : std::as_const(parts)) {
        if (!tag.trimmed().isEmpty() && kept.tags.size() < mostTags) {
            kept.tags << tag.trimmed().left(longestName);
        }
    }
    whenDone(m_research.keep(kept), this, [this, name = kept.name](const Result<void>& done) {
        if (!done.isOk()) {
            tellFailure(done.error());
            return;
        }
        widgets::Toast::show(this, tr("Kept as “%1”").arg(name));
    });
}

void ResearchPage::tellFailure(const Error& error) {
    m_desk.prompter.tell(this, widgets::Tone::Danger, tr("Kept runs"), errorText(error));
}

/// Reads them again and makes their curves beside the GUI thread; the newest reading counts.
void ResearchPage::readKept() {
    const quint64 reading = ++m_reading;
    m_knowsInstruments = m_desk.market.isLoaded();
    const auto prepare =
        [instruments = m_desk.market.instruments()](const std::vector<trading::KeptRun>& kept) {
            QList<ResearchRunPtr> runs;
            for (const trading::KeptRun& one : kept) {
                const auto known = instrumentsOf(one.result.request, instruments);
                if (known.isEmpty()) {
                    continue;
                }
                auto run = std::make_shared<ResearchRun>(
                    *curvesOf({known, one.interval, one.result.request}, one.result));
                run->id = one.id;
                run->name = one.name;
                run->tags = one.tags;
                runs.append(run);
            }
            return runs;
        };
    whenDone(m_research.keptRuns(), this,
             [this, reading, prepare](const Result<std::vector<trading::KeptRun>>& kept) {
                 if (reading != m_reading || !kept.isOk()) {
                     return;
                 }
                 whenDone(QtConcurrent::run(prepare, *kept), this,
                          [this, reading](const QList<ResearchRunPtr>& runs) {
                              if (reading == m_reading) {
                                  m_compare->setRuns(runs);
                              }
                          });
             });
}

/// Shows a kept run again, with the candles as they are stored now, and fills the form from it.
void ResearchPage::openKept(const ResearchRunPtr& run) {
    m_job->run(
        m_desk, run->order, tr("Open: %1").arg(run->name),
        [run](const LoadedLegs& loaded, JobControl&) -> Result<ResearchRunPtr> {
            return withCandles(*run, loaded);
        },
        [this](const ResearchRunPtr& whole) {
            showRun(whole);
            if (!whole->order.isTeam()) { // the form holds one agent
                m_form->setOrder(whole->order);
            }
            m_tabs->setCurrentIndex(0);
        });
}

void ResearchPage::exportFile(const QString& title, const QString& suffix,
                              QByteArray (*write)(const ResearchRun&)) {
    const market::Instrument& instrument = m_run->order.instrument();
    const QString name = QStringLiteral("%1_%2_%3_%4")
                             .arg(instrument.venue, instrument.symbol,
                                  market::intervalName(m_run->order.interval), suffix);
    const QString filter =
        suffix.endsWith(QLatin1String(".pdf")) ? tr("PDF files (*.pdf)") : tr("CSV files (*.csv)");
    m_desk.prompter.chooseSaveFile(
        this, {.title = title, .filter = filter, .suggestedName = name},
        [this, title, write, run = m_run](const QString& path) {
            m_exportJob->runPlain(
                m_desk.jobs, title,
                [path, write, run](JobControl&) { return writeFile(path, write(*run)); },
                [this, path](bool) { widgets::Toast::show(this, tr("Written to %1").arg(path)); });
        });
}

void ResearchPage::refreshEmptiness() {
    m_whole->setCurrentIndex(m_desk.market.coverage().isEmpty() ? 0 : 1);
    refreshActions();
}

void ResearchPage::refreshActions() {
    const bool hasRun = m_run != nullptr;
    m_runAction->setEnabled(!m_job->isBusy() && !m_desk.market.coverage().isEmpty());
    m_keep->setEnabled(hasRun);
    m_makeAgent->setEnabled(hasRun && !m_run->order.isTeam());
    m_makeAgent->setToolTip(
        hasRun && m_run->order.isTeam()
            ? widgets::plainTip(tr("Open one agent's own run to make an agent of it."))
            : QString());
    const bool canExport = hasRun && !m_exportJob->isBusy();
    m_export->setEnabled(canExport);
    for (QAction* action : {m_exportReport, m_exportTrades, m_exportEquity}) {
        action->setEnabled(canExport);
    }
}

} // namespace tf::ui
