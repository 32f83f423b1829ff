// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"

class QComboBox;
class QSpinBox;

namespace tf::widgets {
class MoneyEdit;
}

namespace tf::ui {

class AssetCombo;

/// A limit of what a wallet may take from the one above it, or spend, once or per period.
class AllowanceDialog final : public LedgerDialog {
    Q_OBJECT

public:
    AllowanceDialog(const WalletsContext& context, const ledger::Wallet& wallet,
                    const QList<Asset>& assets, const std::optional<ledger::Allowance>& existing,
                    QWidget* parent);

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override { check(false); }

private:
    void buildUi(const QList<Asset>& assets);
    void show(const ledger::Allowance& allowance);
    ledger::AllowanceDraft draft() const;

    ledger::Wallet m_wallet;
    QComboBox* m_scope = nullptr;
    AssetCombo* m_asset = nullptr;
    widgets::MoneyEdit* m_limit = nullptr;
    QComboBox* m_period = nullptr;
    QSpinBox* m_hours = nullptr;
};

} // namespace tf::ui
