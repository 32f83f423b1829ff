// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/wizard_page.h"

namespace tf::ui {

class ChoiceList;

/// What the goal is for: one of the four kinds.
class KindPage final : public WizardPage {
    Q_OBJECT

public:
    explicit KindPage(QWidget* parent = nullptr);

    void read(goals::Goal& goal) const override;

protected:
    void fill(const goals::Goal& goal) override;

private:
    ChoiceList* m_kinds;
};

/// What exactly is measured, and what counts.
class MeasurePage final : public WizardPage {
    Q_OBJECT

public:
    explicit MeasurePage(QWidget* parent = nullptr);

    void read(goals::Goal& goal) const override;
    void adapt(const goals::Goal& goal) override;

protected:
    void fill(const goals::Goal& goal) override;

private:
    void offer(goals::GoalKind kind);

    ChoiceList* m_measures;
    ChoiceList* m_positions;
    ChoiceList* m_amounts;
    std::optional<goals::GoalKind> m_kind; ///< whose measures are on offer
    QHash<goals::GoalKind, int> m_chosen;  ///< kept for whoever comes back to a kind
};

} // namespace tf::ui
