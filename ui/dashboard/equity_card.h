// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/master_equity.h"
#include "widgets/card.h"

class QLabel;
class QStackedWidget;

namespace tf::widgets {
class LineChart;
class SegmentedControl;
} // namespace tf::widgets

namespace tf::ui {

/// Equity of all masters over a chosen period that ends with the latest snapshot, and the capital
/// that came or went in it.
class EquityCard final : public widgets::Card {
    Q_OBJECT

public:
    explicit EquityCard(QWidget* parent = nullptr);

    void showRecord(const farms::EquityRecord& record, const Asset& asset);
    /// Says why there is no curve.
    void showNothing(const QString& reason);
    /// Of the chosen period; nothing while there is no curve.
    const std::optional<farms::PeriodFigures>& figures() const { return m_figures; }
    /// The chart takes the room that is left: no width asks for a height.
    bool hasHeightForWidth() const override { return false; }
    /// "3 months"
    QString periodName() const;

Q_SIGNALS:
    void figuresChanged();

private:
    void showPeriod();
    void showFlows(const farms::EquityRecord& record);

    farms::EquityRecord m_record;
    Asset m_asset;
    std::optional<farms::PeriodFigures> m_figures;
    widgets::SegmentedControl* m_period = nullptr;
    QStackedWidget* m_body = nullptr;
    widgets::LineChart* m_chart = nullptr;
    QLabel* m_note = nullptr; ///< in place of the chart
    QLabel* m_flows = nullptr;
};

} // namespace tf::ui
