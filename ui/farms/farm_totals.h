// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/valuation.h"
#include "ui/farms/farm_rows.h"

#include <QWidget>

namespace tf::widgets {
class FigureCard;
}

namespace tf::ui {

/// What all farms are worth and earned, in one currency: that of the farms when they have one, else
/// that of the workspace. What has no fresh rate is left out and named.
class FarmTotals final : public QWidget {
    Q_OBJECT

public:
    explicit FarmTotals(const FarmDesk& desk, QWidget* parent = nullptr);

    void showRows(const QList<FarmRow>& rows);

private:
    /// Amounts of the farms that count, archived ones left out.
    struct Sums {
        QList<Money> equity;
        QList<Money> profit;
        QList<Money> today;
        QStringList assets;
        int running = 0;
        int agents = 0;
        std::optional<double> deepest;
        QString deepestName;
    };
    static Sums sumsOf(const QList<FarmRow>& rows);
    void loadRates();
    void showSums();
    void showMoney(widgets::FigureCard* card, const QList<Money>& amounts, bool isSigned);

    FarmDesk m_desk;
    Sums m_sums;
    ledger::RateTable m_rates;
    bool m_isLoading = false;
    widgets::FigureCard* m_equity = nullptr;
    widgets::FigureCard* m_today = nullptr;
    widgets::FigureCard* m_profit = nullptr;
    widgets::FigureCard* m_drawdown = nullptr;
    widgets::FigureCard* m_running = nullptr;
};

} // namespace tf::ui
