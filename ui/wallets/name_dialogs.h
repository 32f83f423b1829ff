// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"

class QComboBox;

namespace tf::ui {

class WalletPicker;

/// Empty, or why `text` is no name of a wallet.
QString complaintAboutName(const QString& text);

/// A new name for a wallet.
class RenameDialog final : public LedgerDialog {
    Q_OBJECT

public:
    RenameDialog(const WalletsContext& context, const ledger::Wallet& wallet, QWidget* parent);

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override { check(false); }

private:
    ledger::Wallet m_wallet;
    QLineEdit* m_name = nullptr;
};

/// A new farm, agent, goal or vault wallet.
class NewWalletDialog final : public LedgerDialog {
    Q_OBJECT

public:
    /// `above`: where it shall lie, if it is known.
    NewWalletDialog(const WalletsContext& context, const std::optional<ledger::Wallet>& above,
                    QWidget* parent);

    ledger::WalletId createdWallet() const { return m_id; }

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override { check(false); }

private:
    ledger::WalletKind kind() const;
    ledger::WalletDraft draft() const;

    ledger::WalletId m_id = ledger::WalletId::create();
    QComboBox* m_kind = nullptr;
    WalletPicker* m_parent = nullptr;
    QLineEdit* m_name = nullptr;
};

} // namespace tf::ui
