// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital_service.h"

#include <QLabel>
#include <QTimer>

namespace tf::ui {

/// How far the money of a master lies from the target of its last plan, and what rebalances it.
class RebalanceLine final : public QLabel {
    Q_OBJECT

public:
    explicit RebalanceLine(capital::CapitalService& capital, QWidget* parent = nullptr);

    /// Asks for this master's; `asset` is its base asset.
    void showMaster(ledger::WalletId master, const Asset& asset);
    /// Several masters have several targets.
    void showNothing();

private:
    void refresh();
    void loadPlan(const capital::Automation& automation);
    void loadDrift(const capital::Automation& automation, const ledger::AllocationPlan& plan);
    void showWords(const QString& drift, const capital::Automation& automation);

    capital::CapitalService& m_capital;
    ledger::WalletId m_master;
    Asset m_asset;
    QTimer m_pause;
    quint64 m_question = 0; ///< answers to earlier ones are dropped
};

} // namespace tf::ui
