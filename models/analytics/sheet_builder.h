// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/drawdown.h"
#include "models/analytics/performance_sheet.h"

namespace tf::analytics {

/// Fills a sheet group by group; what several groups need is taken once.
class SheetBuilder {
public:
    explicit SheetBuilder(const SheetInput& input);

    PerformanceSheet build();

private:
    void prepareCurve();
    void prepareReturns();
    void addMoney();
    void addReturns();
    void addMonths();
    void addRisk();
    void addDrawdown();
    void addDrawdownDates(const DrawdownSummary& summary);
    void addTail();
    void addEvidence();
    void addBenchmark();
    void addTradeCounts();
    void addTradeRatios();
    void addExcursions();
    void addCosts();

    /// Enters a figure; `why` is used when there is no value.
    Figure& put(FigureId id, std::optional<double> value, Absence why = Absence::NotDefined);
    void putTime(FigureId id, std::optional<qsizetype> point, Absence why);
    qint64 sampleOf(FigureRows rows) const;
    /// The reason why a figure of returns has no value.
    Absence returnsAbsence(qsizetype needed, Absence otherwise = Absence::NotDefined) const;
    double spanYears() const;

    const SheetInput& m_input;
    PerformanceSheet m_sheet;
    std::vector<double> m_ownCurve; ///< only when there are flows
    Sample m_curve;                 ///< equity without the effect of flows
    std::vector<double> m_returns;
    Moments m_moments;
    TradeSummary m_trades;
    std::optional<double> m_cagr;
    double m_netDeposits = 0;
};

} // namespace tf::analytics
