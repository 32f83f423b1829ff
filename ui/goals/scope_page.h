// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/wizard_choices.h"
#include "ui/goals/wizard_page.h"

class QCheckBox;
class QComboBox;
class QSortFilterProxyModel;
class QTableView;

namespace tf::widgets {
class SearchField;
class SegmentedControl;
} // namespace tf::widgets

namespace tf::ui {

class NumberField;
class ScopeModel;

/// Whom the goal is for, in which asset it counts, and whether money is set aside for it.
class ScopePage final : public WizardPage {
    Q_OBJECT

public:
    /// `choices` must outlive the page.
    explicit ScopePage(const WizardChoices& choices, QWidget* parent = nullptr);

    void read(goals::Goal& goal) const override;
    void adapt(const goals::Goal& goal) override;
    /// The wallets among the choices are there now.
    void offerSources();

protected:
    void fill(const goals::Goal& goal) override;
    QList<goals::FieldProblem> ownProblems() const override;

private:
    void buildMembers();
    void buildFunding();
    void fillModels();
    void showKind();
    void showCount();
    goals::ScopeKind kind() const;
    goals::GoalScope scope() const;
    ScopeModel* currentModel() const;

    const WizardChoices& m_choices;
    widgets::SegmentedControl* m_kind;
    widgets::SearchField* m_search = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_members = nullptr;
    QLabel* m_count = nullptr;
    ScopeModel* m_farms;
    ScopeModel* m_agents;
    QSortFilterProxyModel* m_proxy;
    QComboBox* m_asset = nullptr;
    QCheckBox* m_isFunded = nullptr;
    NumberField* m_amount = nullptr;
    QComboBox* m_source = nullptr;
    ledger::WalletId m_wantedSource;
    ledger::WalletId m_fundingWallet; ///< of a goal that has its own already
};

} // namespace tf::ui
