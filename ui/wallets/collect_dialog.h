// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"

namespace tf::ui {

class AssetCombo;
class BalancePreview;
class WalletPicker;

/// Brings all free money of several wallets, and of what lies below them, up to one wallet above
/// all of them: one plan, all or nothing.
class CollectDialog final : public LedgerDialog {
    Q_OBJECT

public:
    /// `wallets` lie in one hierarchy; `target` is above all of them.
    CollectDialog(const WalletsContext& context, const QList<ledger::Wallet>& wallets,
                  const std::optional<ledger::Wallet>& target, const QList<Asset>& assets,
                  const Asset& asset, QWidget* parent);

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override;

private:
    void buildUi(const std::optional<ledger::Wallet>& target, const QList<Asset>& assets,
                 const Asset& asset);
    void showPreview();
    bool isAboveAll(const ledger::Wallet& wallet) const;
    Decimal available() const;

    QList<ledger::Wallet> m_wallets; ///< none lies below another
    ledger::AllocationPlanId m_plan = ledger::AllocationPlanId::create();
    WalletPicker* m_target = nullptr;
    AssetCombo* m_asset = nullptr;
    QLineEdit* m_reason = nullptr;
    BalancePreview* m_preview = nullptr;
};

} // namespace tf::ui
