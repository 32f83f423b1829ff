// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"
#include "models/trading/research_service.h"
#include "ui/research/job_line.h"
#include "widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace tf::widgets {
class Tabs;
}

namespace tf::ui {

class SheetView;

namespace research {
class CompareTab;
class MonteCarloTab;
class OverviewTab;
class RunForm;
class SweepTab;
class TradesTab;
} // namespace research

/// Backtests: the form at the left, what came of it at the right. Runs that are kept stay in the
/// workspace and can be compared.
class ResearchPage final : public widgets::Page {
    Q_OBJECT

public:
    ResearchPage(market::MarketService& market, trading::ResearchService& research, Jobs& jobs,
                 widgets::Prompter& prompter, QWidget* parent = nullptr);
    ~ResearchPage() override;

Q_SIGNALS:
    /// A person wants an agent that does what the run did.
    void agentRequested(const tf::farms::Agent& draft);

private:
    void requestAgent();
    void buildActions();
    QPushButton* addExportButton();
    void buildUi();
    QWidget* buildForm();
    QWidget* buildResults();
    QWidget* whenRun(QWidget* view);
    void connectSignals();
    void run();
    void runOf(const research::RunOrder& order);
    void runTogether(const QList<research::ResearchRunPtr>& runs);
    void showRun(const research::ResearchRunPtr& run);
    void refreshMarks();
    void keepRun();
    void keepAs(const QString& text);
    void openKept(const research::ResearchRunPtr& run);
    void readKept();
    void tellFailure(const Error& error);
    void exportFile(const QString& title, const QString& suffix,
                    QByteArray (*write)(const research::ResearchRun&));
    void refreshActions();
    void refreshEmptiness();

    research::ResearchDesk m_desk;
    trading::ResearchService& m_research;
    bool m_knowsInstruments = false; ///< when the kept runs were read
    quint64 m_reading = 0;           ///< number of the newest reading of the kept runs
    research::ResearchRunPtr m_run;  ///< shown at the right
    QAction* m_openMarkets = nullptr;
    QAction* m_runAction = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_makeAgent = nullptr;
    QPushButton* m_export = nullptr;
    QAction* m_exportReport = nullptr;
    QAction* m_exportTrades = nullptr;
    QAction* m_exportEquity = nullptr;
    QStackedWidget* m_whole = nullptr; ///< what to do without candles, or form and results
    research::RunForm* m_form = nullptr;
    research::JobLine* m_job = nullptr;
    research::JobLine* m_exportJob = nullptr;
    widgets::Tabs* m_tabs = nullptr;
    QList<QStackedWidget*> m_stacks; ///< of the tabs that need a run
    research::OverviewTab* m_overview = nullptr;
    research::TradesTab* m_trades = nullptr;
    SheetView* m_sheet = nullptr;
    research::CompareTab* m_compare = nullptr;
    research::SweepTab* m_sweep = nullptr;
    research::MonteCarloTab* m_monteCarlo = nullptr;
};

} // namespace tf::ui
