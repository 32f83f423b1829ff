// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/farm_desk.h"
#include "widgets/card.h"

class QAction;
class QLabel;
class QProgressBar;

namespace tf::widgets {
class SegmentedControl;
}

namespace tf::ui {

/// Runs all running agents over the stored candles at a chosen speed; shows how far it is.
class ReplayBar final : public widgets::Card {
    Q_OBJECT

public:
    ReplayBar(const FarmDesk& desk, QWidget* parent = nullptr);

    QAction* startAction() const { return m_start; }
    QAction* stopAction() const { return m_stop; }

private:
    void buildUi();
    void start();
    void showProgress(const farms::EngineProgress& progress);
    void showEnd(const Result<void>& outcome);
    void say(const QString& text, bool isTrouble);
    void updateActions();
    /// What the running agents have candles for.
    void measureSpan();

    FarmDesk m_desk;
    QAction* m_start = nullptr;
    QAction* m_stop = nullptr;
    widgets::SegmentedControl* m_speed = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_text = nullptr;
    Instant m_first;
    Instant m_last;
    farms::EngineProgress m_latest;
};

} // namespace tf::ui
