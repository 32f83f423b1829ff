// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/wallet_picker.h"

#include "models/core/when_done.h"
#include "models/items/item_roles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

namespace tf::ui {

using ledger::WalletId;
using ledger::WalletNode;

namespace {

constexpr int mostOffers = 30;
constexpr int searchPauseMs = 120;

QString pathOf(WalletId id, const QHash<WalletId, ledger::Wallet>& wallets) {
    QStringList names;
    for (WalletId at = id; wallets.contains(at); at = wallets.value(at).parent) {
        names.prepend(wallets.value(at).name);
    }
    return names.join(QStringLiteral(" / "));
}

} // namespace

WalletPicker::WalletPicker(const ledger::LedgerReader& reader, QWidget* parent)
    : QLineEdit(parent)
    , m_reader(reader)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this)) {
    setPlaceholderText(tr("Type part of a wallet's name"));
    setMaxLength(200);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter: it would write paths into the field
    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WalletPicker::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        choose({}, text());
        m_pause.start();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                choose(WalletId(index.data(items::EntityRole).toUuid()),
                       index.data(Qt::UserRole).toString());
            });
}

void WalletPicker::setWallet(WalletId id, const QString& name) {
    choose(id, name);
}

void WalletPicker::choose(WalletId id, const QString& name) {
    if (text() != name) {
        setText(name);
    }
    if (m_wallet != id) {
        m_wallet = id;
        Q_EMIT walletChanged(id);
    }
}

void WalletPicker::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (m_wallet.isNull() && event->reason() != Qt::PopupFocusReason) {
        m_pause.start();
    }
}

void WalletPicker::search() {
    const QString needle = m_wallet.isNull() ? text() : QString();
    whenDone(m_reader.searchWallets({.text = needle.trimmed()}, mostOffers * 2), this,
             [this, needle](const Result<QList<WalletNode>>& found) {
                 if (found && m_wallet.isNull() && needle == text()) {
                     offer(*found);
                 }
             });
}

void WalletPicker::offer(const QList<WalletNode>& nodes) {
    QHash<WalletId, ledger::Wallet> wallets;
    for (const WalletNode& node : nodes) {
        wallets.insert(node.wallet.id, node.wallet);
    }
    m_offers->clear();
    for (const WalletNode& node : nodes) {
        const bool isFitting = node.wallet.name.contains(text().trimmed(), Qt::CaseInsensitive) &&
                               (!m_accepts || m_accepts(node.wallet));
        if (!isFitting || m_offers->rowCount() >= mostOffers) {
            continue;
        }
        auto* item = new QStandardItem(pathOf(node.wallet.id, wallets));
        item->setData(node.wallet.id.uuid(), items::EntityRole);
        item->setData(node.wallet.name, Qt::UserRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() > 0 && hasFocus()) {
        m_completer->complete();
    }
}

} // namespace tf::ui
