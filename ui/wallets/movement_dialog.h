// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"

class QCheckBox;

namespace tf::widgets {
class MoneyEdit;
}

namespace tf::ui {

class AssetCombo;
class BalancePreview;
class WalletPicker;

/// Deposit, withdrawal, transfer or collection of one amount.
class MovementDialog final : public LedgerDialog {
    Q_OBJECT

public:
    struct Start {
        ledger::OperationKind kind = ledger::OperationKind::Transfer;
        std::optional<ledger::Wallet> source; ///< preselected
        std::optional<ledger::Wallet> target;
        QList<Asset> assets;
        Asset asset;
    };

    MovementDialog(const WalletsContext& context, const Start& start, QWidget* parent);

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override;

private:
    bool hasSource() const;
    bool hasTarget() const;
    bool isCollectingAll() const;
    void buildUi(const Start& start);
    WalletPicker* addPicker(const QString& label, const QString& objectName,
                            const std::optional<ledger::Wallet>& wallet);
    void offerFittingWallets();
    void showPreview();
    void showHints();
    ledger::MoneyDraft draft() const;
    QString nameOf(ledger::WalletId wallet) const;
    QString sentence(const Money& amount) const;
    QWidget* fieldOf(ledger::DraftField field) const;

    ledger::OperationKind m_kind;
    ledger::TransferId m_transfer = ledger::TransferId::create();
    ledger::AllocationPlanId m_plan = ledger::AllocationPlanId::create();
    WalletPicker* m_source = nullptr;
    WalletPicker* m_target = nullptr;
    AssetCombo* m_asset = nullptr;
    widgets::MoneyEdit* m_amount = nullptr;
    QCheckBox* m_all = nullptr;
    QLineEdit* m_reason = nullptr;
    BalancePreview* m_preview = nullptr;
};

} // namespace tf::ui
