// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger_reader.h"

#include <QLineEdit>
#include <QTimer>
#include <functional>

class QCompleter;
class QStandardItemModel;

namespace tf::ui {

/// Chooses a wallet by typing part of its name: the books are searched while typing, so that a
/// hundred thousand wallets are no list to scroll.
class WalletPicker final : public QLineEdit {
    Q_OBJECT

public:
    using Accepts = std::function<bool(const ledger::Wallet&)>;

    /// `reader` must outlive the picker.
    explicit WalletPicker(const ledger::LedgerReader& reader, QWidget* parent = nullptr);

    /// Null while the text names no chosen wallet.
    ledger::WalletId wallet() const { return m_wallet; }
    void setWallet(ledger::WalletId id, const QString& name);
    /// Which wallets are offered.
    void setAccepts(Accepts accepts) { m_accepts = std::move(accepts); }

Q_SIGNALS:
    void walletChanged(tf::ledger::WalletId wallet);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void search();
    void offer(const QList<ledger::WalletNode>& nodes);
    void choose(ledger::WalletId id, const QString& name);

    const ledger::LedgerReader& m_reader;
    Accepts m_accepts;
    ledger::WalletId m_wallet;
    QStandardItemModel* m_offers = nullptr;
    QCompleter* m_completer = nullptr;
    QTimer m_pause;
};

} // namespace tf::ui
