// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_view.h"
#include "ui/goals/wizard_page.h"

class QComboBox;

namespace tf::ui {

class ExpressionEdit;
class Histogram;
class NumberField;

/// How much is enough, over how long, with how much proof; and how often that was reached before.
class TargetPage final : public WizardPage {
    Q_OBJECT

public:
    explicit TargetPage(QWidget* parent = nullptr);

    void read(goals::Goal& goal) const override;
    void adapt(const goals::Goal& goal) override;
    /// Only the target may change: the goal runs.
    void lockAllButTarget();

    /// The past of the draft as it is now, or why there is none.
    void showHistory(const goals::DraftHistory& history);
    void showNoHistory(const QString& reason);

protected:
    void fill(const goals::Goal& goal) override;
    QList<goals::FieldProblem> ownProblems() const override;

private:
    /// What was typed for one measure.
    struct Typed {
        QString target;
        QString window;
        QString days;
        QString trades;
        QString hours;
    };

    void buildFields();
    void buildReality();
    void show(const goals::Goal& goal);
    Typed typed() const;
    void showTyped(const Typed& typed);
    void adaptUnits(const goals::Goal& goal);
    void adaptReality(const goals::Goal& goal);

    std::optional<goals::Measure> m_measure;
    QHash<goals::Measure, Typed> m_typed;
    ExpressionEdit* m_expression;
    NumberField* m_target;
    QComboBox* m_period;
    NumberField* m_periods;
    NumberField* m_window;
    NumberField* m_days;
    NumberField* m_trades;
    NumberField* m_hours;
    QWidget* m_reality = nullptr;
    QLabel* m_realityTitle = nullptr;
    Histogram* m_histogram = nullptr;
    QLabel* m_verdict = nullptr;
};

} // namespace tf::ui
