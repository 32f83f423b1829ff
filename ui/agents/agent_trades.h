// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/farm_desk.h"

#include <QWidget>

class QComboBox;

namespace tf::ui {

class MarketChart;

/// The candles that an agent trades on, with its fills.
class AgentTrades final : public QWidget {
    Q_OBJECT

public:
    explicit AgentTrades(const FarmDesk& desk, QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void showAgent(farms::AgentId agent);
    /// Of the agent that is shown.
    void setFills(const QList<trading::BookedFill>& fills);

private:
    void chooseInstrument();
    void mark();
    void showLatestFill();
    market::InstrumentId instrument() const;

    FarmDesk m_desk;
    farms::AgentId m_agent;
    QList<trading::BookedFill> m_fills;
    bool m_isNew = false; ///< its latest fill was not looked for yet
    QComboBox* m_instruments = nullptr;
    MarketChart* m_chart = nullptr;
};

} // namespace tf::ui
