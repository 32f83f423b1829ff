// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/name_dialogs.h"

#include "models/items/ledger_words.h"
#include "ui/wallets/draft_words.h"
#include "ui/wallets/wallet_picker.h"

#include <QComboBox>

namespace tf::ui {

using ledger::DraftField;
using ledger::DraftProblem;
using ledger::WalletKind;

namespace {

constexpr int longestName = 120;

} // namespace

QString complaintAboutName(const QString& text) {
    if (text.trimmed().isEmpty()) {
        return problemText({DraftField::Name, DraftProblem::Missing, -1});
    }
    if (text.size() > longestName) {
        return problemText({DraftField::Name, DraftProblem::TooLong, -1});
    }
    return ledger::checkWalletName(text) && text.isValidUtf16()
               ? QString()
               : problemText({DraftField::Name, DraftProblem::BadText, -1});
}

RenameDialog::RenameDialog(const WalletsContext& context, const ledger::Wallet& wallet,
                           QWidget* parent)
    : LedgerDialog(context, tr("Rename wallet"), tr("Rename"), parent)
    , m_wallet(wallet) {
    setObjectName(QStringLiteral("renameDialog"));
    m_name = addTextRow(tr("Name"), QStringLiteral("nameEdit"));
    m_name->setText(wallet.name);
    m_name->selectAll();
}

bool RenameDialog::check(bool isFinal) {
    const QString complaint = complaintAboutName(m_name->text());
    form()->setError(m_name, isFinal || isTouched(m_name) ? complaint : QString());
    return complaint.isEmpty();
}

void RenameDialog::send() {
    const QString name = m_name->text();
    finishWith(context().service.renameWallet(m_wallet.id, name), [this, name](const auto&) {
        Q_EMIT succeeded(tr("“%1” is now “%2”").arg(m_wallet.name, name), {});
    });
}

NewWalletDialog::NewWalletDialog(const WalletsContext& context,
                                 const std::optional<ledger::Wallet>& above, QWidget* parent)
    : LedgerDialog(context, tr("New wallet"), tr("Create wallet"), parent) {
    setObjectName(QStringLiteral("newWalletDialog"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kindCombo"));
    for (const WalletKind each :
         {WalletKind::Farm, WalletKind::Agent, WalletKind::Goal, WalletKind::Vault}) {
        m_kind->addItem(items::word(each), int(each));
        if (above && ledger::allowedParents(each).contains(above->kind) &&
            m_kind->currentIndex() < 1) {
            m_kind->setCurrentIndex(m_kind->count() - 1);
        }
    }
    form()->addRow(tr("Kind"), m_kind);
    m_parent = new WalletPicker(context.reader(), this);
    m_parent->setObjectName(QStringLiteral("parentPicker"));
    m_parent->setAccepts([this](const ledger::Wallet& wallet) {
        return ledger::allowedParents(kind()).contains(wallet.kind) &&
               wallet.status != ledger::WalletStatus::Closed;
    });
    form()->addRow(tr("Below"), m_parent);
    if (above) {
        m_parent->setWallet(above->id, above->name);
        facts().watch(above->id);
    }
    m_name = addTextRow(tr("Name"), QStringLiteral("nameEdit"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_parent, &WalletPicker::walletChanged, this, [this](ledger::WalletId id) {
        touch(m_parent);
        facts().watch(id);
        refresh();
    });
    m_name->setFocus();
}

WalletKind NewWalletDialog::kind() const {
    return static_cast<WalletKind>(m_kind->currentData().toInt());
}

ledger::WalletDraft NewWalletDialog::draft() const {
    return {.id = m_id,
            .kind = kind(),
            .parent = m_parent->wallet(),
            .name = m_name->text(),
            .purpose = ledger::ExternalPurpose::None};
}

bool NewWalletDialog::check(bool isFinal) {
    const QString name = complaintAboutName(m_name->text());
    form()->setError(m_name, isFinal || isTouched(m_name) ? name : QString());
    const ledger::WalletNode* above = facts().node(m_parent->wallet());
    QString parent;
    if (m_parent->wallet().isNull()) {
        parent = problemText({DraftField::Target, DraftProblem::Missing, -1});
        if (!isFinal && !isTouched(m_parent)) {
            parent.clear();
        }
    } else if (above && !ledger::checkParent(kind(), above->wallet.kind)) {
        parent = tr("A %1 wallet can not lie under a %2 wallet.")
                     .arg(items::word(kind()), items::word(above->wallet.kind));
    }
    form()->setError(m_parent, parent);
    return name.isEmpty() && parent.isEmpty() && !m_parent->wallet().isNull();
}

void NewWalletDialog::send() {
    const QString name = m_name->text();
    finishWith(context().service.createWallet(draft()),
               [this, name](const auto&) { Q_EMIT succeeded(tr("“%1” is there").arg(name), {}); });
}

} // namespace tf::ui
