// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/wizard_page.h"

class QComboBox;
class QDateTimeEdit;
class QPushButton;

namespace tf::ui {

class NumberField;

/// Rules by which the goal may change itself, each within bounds.
class AdjustPage final : public WizardPage {
    Q_OBJECT

public:
    explicit AdjustPage(Instant now, QWidget* parent = nullptr);

    void read(goals::Goal& goal) const override;
    void adapt(const goals::Goal& goal) override;

protected:
    void fill(const goals::Goal& goal) override;

private:
    /// The controls of one rule; hidden ones are no rule.
    struct Slot {
        QWidget* box = nullptr;
        QComboBox* trigger = nullptr;
        NumberField* threshold = nullptr;
        NumberField* after = nullptr;
        QComboBox* action = nullptr;
        NumberField* step = nullptr;
        NumberField* days = nullptr;
        NumberField* lowest = nullptr;
        NumberField* highest = nullptr;
        QDateTimeEdit* latest = nullptr;
        NumberField* times = nullptr;
        QComboBox* approval = nullptr;
    };

    void buildSlot(int index);
    void buildWhen(int index, QBoxLayout* line);
    void buildThen(int index, QBoxLayout* line);
    NumberField* addNumber(QBoxLayout* line, const QString& field, const QString& label,
                           const QString& unit);
    void showDependents(int index);
    void show(int index, const goals::AdjustmentRule& rule);
    goals::AdjustmentRule ruleAt(int index) const;
    QList<goals::AdjustmentRule> rules() const;
    void showRules(const QList<goals::AdjustmentRule>& rules);
    void addRule();
    void removeRule(int index);

    Instant m_now;
    QList<Slot> m_slots;
    int m_count = 0;
    QList<goals::AdjustmentRule> m_further; ///< more than there are slots for: kept as they are
    QPushButton* m_add;
};

} // namespace tf::ui
