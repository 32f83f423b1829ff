// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/farms/analysis_rows.h"
#include "ui/trading/farm_desk.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;

namespace tf::widgets {
class FigureCard;
class HeatMap;
class LineChart;
} // namespace tf::widgets

namespace tf::ui {

class SheetView;

/// All figures of one farm. Read and computed in the background while it is seen, anew when the
/// farm's equity changes; below its sample size a figure says so in place of a number.
class AnalyticsTab final : public QScrollArea {
    Q_OBJECT

public:
    explicit AnalyticsTab(const FarmDesk& desk, QWidget* parent = nullptr);

    void showFarm(farms::FarmId farm);

Q_SIGNALS:
    /// The newest figures of the farm are on screen.
    void analysisShown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildUi();
    QWidget* buildFigures();
    QWidget* buildCharts();
    QWidget* buildTogether();
    QWidget* buildTypes();
    QWidget* buildRisk();
    void refresh();
    void load();
    void showAnalysis(const farms::FarmAnalysis& analysis);
    void showFigures(const farms::FarmAnalysis& analysis);
    void showLive();
    void showCharts(const farms::FarmAnalysis& analysis);
    void showCorrelation(const farms::FarmAnalysis& analysis);
    void showSums(const farms::FarmAnalysis& analysis);

    FarmDesk m_desk;
    farms::FarmId m_farm;
    QTimer m_pause; ///< between two rounds
    bool m_isLoading = false;
    bool m_isStale = false;
    ContributionModel* m_contributions;
    TypeModel* m_types;
    RiskModel* m_risk;
    QLabel* m_note = nullptr;
    widgets::FigureCard* m_return = nullptr;
    widgets::FigureCard* m_drawdownNow = nullptr;
    widgets::FigureCard* m_riskScore = nullptr;
    widgets::FigureCard* m_diversification = nullptr;
    widgets::LineChart* m_equity = nullptr;
    widgets::LineChart* m_drawdown = nullptr;
    widgets::HeatMap* m_map = nullptr;
    QLabel* m_mapNote = nullptr;
    QLabel* m_contributionSum = nullptr;
    QLabel* m_riskSum = nullptr;
    SheetView* m_sheet = nullptr;
};

} // namespace tf::ui
