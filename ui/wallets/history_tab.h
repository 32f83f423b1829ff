// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/wallets_context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace tf::widgets {
class LineChart;
class SegmentedControl;
} // namespace tf::widgets

namespace tf::ui {

class AssetCombo;

/// The wallet's balance of one asset over time, with all below it, and what it earned.
class HistoryTab final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(const WalletsContext& context, QWidget* parent = nullptr);

    void setWallet(ledger::WalletId wallet);
    void setAssets(const QList<Asset>& assets, const Asset& chosen);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildUi();
    void load();
    void loadPerformance(Instant from, Instant until);
    void show(const QList<ledger::BalancePoint>& points);
    void show(const ledger::Performance& performance);
    Instant start() const;

    WalletsContext m_context;
    ledger::WalletId m_wallet;
    AssetCombo* m_asset = nullptr;
    widgets::SegmentedControl* m_span = nullptr;
    widgets::LineChart* m_chart = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_result = nullptr;
    QStackedLayout* m_stack = nullptr;
    QTimer m_gather;
};

} // namespace tf::ui
