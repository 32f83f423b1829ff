// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/wizard_choices.h"
#include "ui/goals/wizard_page.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QListWidget;

namespace tf::ui {

class NumberField;

/// From when it counts, by when it must be reached, and which goals come before it.
class TimePage final : public WizardPage {
    Q_OBJECT

public:
    /// `choices` must outlive the page.
    explicit TimePage(const WizardChoices& choices, QWidget* parent = nullptr);

    void read(goals::Goal& goal) const override;
    void adapt(const goals::Goal& goal) override;
    /// The goal runs: only deadline and priority may change.
    void lockStart(const goals::Goal& goal);

protected:
    void fill(const goals::Goal& goal) override;

private:
    QDateTimeEdit* makeTime(const QString& objectName);
    void buildTimes();
    void buildOrder();

    const WizardChoices& m_choices;
    QCheckBox* m_hasStart = nullptr;
    QDateTimeEdit* m_start = nullptr;
    QCheckBox* m_hasDeadline = nullptr;
    QDateTimeEdit* m_deadline = nullptr;
    NumberField* m_startValue = nullptr;
    QComboBox* m_priority = nullptr;
    QListWidget* m_after = nullptr;
};

} // namespace tf::ui
