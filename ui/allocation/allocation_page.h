// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_session.h"
#include "widgets/page.h"

class QStackedWidget;

namespace tf::widgets {
class EmptyState;
class Tabs;
} // namespace tf::widgets

namespace tf::ui {

namespace allocation {
class CompareTab;
class DecisionsTab;
class HistoryTab;
class LimitsTab;
class MethodForm;
class WaitingTab;
} // namespace allocation

/// Who gets how much of the money, decided by a method, shown before anything moves: method and
/// limits at the left, frontier and words in the middle, before and after at the right, the plan
/// with its history underneath.
class AllocationPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit AllocationPage(const CapitalDesk& desk, QWidget* parent = nullptr);

    bool isWorking() const override;
    /// A plan that waits for a person.
    void showEntity(const QUuid& plan) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QAction* makeAction(const QString& text, const char* icon, const char* objectName,
                        void (AllocationPage::*handler)());
    void buildActions();
    void buildUi();
    QWidget* buildMethodCard();
    QWidget* buildMiddleCard();
    QWidget* buildCorrelation();
    QWidget* buildPlanCard();
    void connectSignals();
    /// Changes come in bursts: one look for all of them.
    void refreshSoon(std::chrono::milliseconds wait) {
        if (!m_refresh.isActive()) {
            m_refresh.start(wait);
        }
    }
    void showState();
    void showWork();
    void updateActions();
    void compareMethods();
    void openAutomation();
    void applyPlan();
    void afterApply(const capital::ProposalId& plan);

    CapitalDesk m_desk;
    allocation::AllocationSession m_session;
    QTimer m_refresh;
    QTimer m_hint; ///< work that is done before is not worth a word
    QAction* m_compareAction = nullptr;
    QAction* m_automationAction = nullptr;
    QAction* m_applyAction = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    allocation::MethodForm* m_form = nullptr;
    allocation::LimitsTab* m_limits = nullptr;
    allocation::CompareTab* m_compare = nullptr;
    allocation::HistoryTab* m_history = nullptr;
    allocation::WaitingTab* m_waiting = nullptr;
    allocation::DecisionsTab* m_decisions = nullptr;
    widgets::Tabs* m_middle = nullptr;
    widgets::Tabs* m_lower = nullptr;
    bool m_isFormRefused = false;
    bool m_areLimitsRefused = false;
    bool m_wasShown = false;
};

} // namespace tf::ui
