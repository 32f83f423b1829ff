// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace tf::widgets {
class MoneyEdit;
}

namespace tf::ui {

class AssetCombo;

/// Divides a wallet's money among the wallets below it: amounts, percent, what remains, equally or
/// by weight. Shows what each receives and its balance before and after while the person types.
class AllocateDialog final : public LedgerDialog {
    Q_OBJECT

public:
    AllocateDialog(const WalletsContext& context, const ledger::Wallet& source,
                   const QList<Asset>& assets, const Asset& asset, QWidget* parent);

    static constexpr int mostReceivers = 200;

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override;

private:
    struct Receiver {
        ledger::Wallet wallet;
        QCheckBox* isChosen = nullptr;
        widgets::MoneyEdit* value = nullptr;
        QLabel* amount = nullptr;
        QLabel* after = nullptr;
    };

    void buildUi(const QList<Asset>& assets, const Asset& asset);
    QWidget* buildReceivers();
    void loadReceivers();
    void addReceiver(const ledger::Wallet& wallet);
    void showMode();
    void showAmounts();
    ledger::AllocationMode mode() const;
    bool needsValue() const;
    ledger::AllocationDraft draft() const;
    /// Rows of `draft().parts` in m_receivers.
    QList<int> chosenRows() const;
    void showProblem(const ledger::FieldProblem& problem, const ledger::WalletFacts& source,
                     bool isFinal);

    ledger::Wallet m_from;
    ledger::AllocationPlanId m_plan = ledger::AllocationPlanId::create();
    ledger::AllocationPlan m_sent;
    AssetCombo* m_asset = nullptr;
    QComboBox* m_mode = nullptr;
    widgets::MoneyEdit* m_total = nullptr;
    QLineEdit* m_reason = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_partsProblem = nullptr;
    QList<Receiver> m_receivers;
};

} // namespace tf::ui
