// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_session.h"
#include "widgets/dialog.h"

class QCheckBox;
class QComboBox;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui::allocation {

class NumberEdit;

/// When a master's money is divided by itself, by what the page is set to now.
class AutomationDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// `automation` is what the master has now; method and limits come from `settings`.
    AutomationDialog(const CapitalDesk& desk, const Scope& scope,
                     const capital::Automation& automation, const capital::Settings& settings,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void buildUi();
    void buildMoneyRows();
    void show(const capital::Automation& automation);
    capital::Automation draft() const;
    bool check();
    void submit();

    CapitalDesk m_desk;
    Scope m_scope;
    capital::Automation m_automation;
    widgets::FormRows* m_rows = nullptr;
    QComboBox* m_rule = nullptr;
    QComboBox* m_period = nullptr;
    NumberEdit* m_band = nullptr;
    NumberEdit* m_freshness = nullptr;
    NumberEdit* m_largestFarm = nullptr;
    NumberEdit* m_smallest = nullptr;
    QCheckBox* m_distributes = nullptr;
    QCheckBox* m_needsApproval = nullptr;
};

} // namespace tf::ui::allocation
