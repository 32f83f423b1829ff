// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_view.h"
#include "ui/goals/wizard_choices.h"
#include "ui/goals/wizard_page.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace tf::ui {

class NumberField;

/// What happens when the goal is reached.
class CompletionPage final : public WizardPage {
    Q_OBJECT

public:
    /// `choices` must outlive the page.
    explicit CompletionPage(const WizardChoices& choices, QWidget* parent = nullptr);

    void read(goals::Goal& goal) const override;
    void adapt(const goals::Goal& goal) override;
    /// The vaults among the choices are there now.
    void offerVaults();

protected:
    void fill(const goals::Goal& goal) override;

private:
    QComboBox* makeCombo();
    void buildActs();
    void buildMoney();
    void buildTargets();
    void buildNext();
    void buildLock();
    void showDependents();
    void fillLock(const std::optional<goals::TrailingLock>& lock);
    goals::TrailingLock lock() const;

    const WizardChoices& m_choices;
    QComboBox* m_approval = nullptr;
    QCheckBox* m_stopEntries = nullptr;
    QCheckBox* m_cancelOrders = nullptr;
    QComboBox* m_positions = nullptr;
    QComboBox* m_collect = nullptr;
    QComboBox* m_destination = nullptr;
    QComboBox* m_vault = nullptr;
    QComboBox* m_funding = nullptr;
    QComboBox* m_next = nullptr;
    NumberField* m_factor = nullptr;
    QComboBox* m_nextGoal = nullptr;
    QCheckBox* m_hasLock = nullptr;
    NumberField* m_armAt = nullptr;
    QComboBox* m_lockKind = nullptr;
    NumberField* m_giveBack = nullptr;
    NumberField* m_giveMoney = nullptr;
    QCheckBox* m_rides = nullptr;
    ledger::WalletId m_wantedVault;
};

/// How the profit is shared, with an example in money.
class RewardsPage final : public WizardPage {
    Q_OBJECT

public:
    /// `choices` must outlive the page.
    explicit RewardsPage(const WizardChoices& choices, QWidget* parent = nullptr);

    bool isNeeded(const goals::Goal& goal) const override;
    void read(goals::Goal& goal) const override;
    void adapt(const goals::Goal& goal) override;

    void showExample(const goals::RewardPreview& preview, const goals::Goal& goal);
    void showNoExample(const QString& reason);
    bool hasExample() const;

protected:
    void fill(const goals::Goal& goal) override;

private:
    void buildShares();
    void buildExample();
    void addLineOf(const QString& name, const QString& amount, bool isSum);

    const WizardChoices& m_choices;
    NumberField* m_agents = nullptr;
    NumberField* m_reserve = nullptr;
    NumberField* m_master = nullptr;
    QComboBox* m_rule = nullptr;
    QComboBox* m_remainder = nullptr;
    QLabel* m_exampleTitle = nullptr;
    QWidget* m_example = nullptr;
    QGridLayout* m_lines = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace tf::ui
