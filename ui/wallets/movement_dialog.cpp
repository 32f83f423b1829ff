// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/movement_dialog.h"

#include "ui/wallets/asset_combo.h"
#include "ui/wallets/balance_preview.h"
#include "ui/wallets/draft_words.h"
#include "ui/wallets/wallet_picker.h"
#include "widgets/fields.h"
#include "widgets/format.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace tf::ui {

using ledger::DraftField;
using ledger::OperationKind;
using ledger::WalletId;

namespace {

struct Words {
    QString title;
    QString act;
    QString introduction;
};

Words wordsOf(OperationKind kind) {
    if (kind == OperationKind::Deposit) {
        return {MovementDialog::tr("Deposit"), MovementDialog::tr("Deposit"),
                MovementDialog::tr("Money that comes in from outside. It counts as capital, "
                                   "never as profit.")};
    }
    if (kind == OperationKind::Withdrawal) {
        return {MovementDialog::tr("Withdraw"), MovementDialog::tr("Withdraw"),
                MovementDialog::tr("Money that leaves to the world outside.")};
    }
    if (kind == OperationKind::Collection) {
        return {MovementDialog::tr("Collect"), MovementDialog::tr("Collect"),
                MovementDialog::tr("Brings money up the hierarchy. Reserved money stays.")};
    }
    return {MovementDialog::tr("Transfer"), MovementDialog::tr("Transfer"),
            MovementDialog::tr("Moves money between two wallets.")};
}

} // namespace

MovementDialog::MovementDialog(const WalletsContext& context, const Start& start, QWidget* parent)
    : LedgerDialog(context, wordsOf(start.kind).title, wordsOf(start.kind).act, parent)
    , m_kind(start.kind) {
    setObjectName(QStringLiteral("movementDialog"));
    setIntroduction(wordsOf(start.kind).introduction);
    buildUi(start);
    refresh();
}

bool MovementDialog::hasSource() const {
    return m_kind != OperationKind::Deposit;
}

bool MovementDialog::hasTarget() const {
    return m_kind != OperationKind::Withdrawal;
}

bool MovementDialog::isCollectingAll() const {
    return m_all && m_all->isChecked();
}

void MovementDialog::buildUi(const Start& start) {
    if (hasSource()) {
        m_source = addPicker(tr("From"), QStringLiteral("sourcePicker"), start.source);
    }
    if (hasTarget()) {
        m_target = addPicker(tr("To"), QStringLiteral("targetPicker"), start.target);
    }
    m_asset = new AssetCombo(this);
    m_asset->setObjectName(QStringLiteral("assetCombo"));
    m_asset->setAssets(start.assets);
    m_asset->setAsset(start.asset);
    form()->addRow(tr("Asset"), m_asset);
    if (m_kind == OperationKind::Collection) {
        m_all = new QCheckBox(tr("All free money, and that of all wallets below"), this);
        m_all->setObjectName(QStringLiteral("collectAllCheck"));
        m_all->setChecked(true);
        form()->addWide(m_all);
        connect(m_all, &QCheckBox::toggled, this, [this] { refresh(); });
    }
    m_amount = new widgets::MoneyEdit(this);
    m_amount->setObjectName(QStringLiteral("amountEdit"));
    m_amount->setAsset(m_asset->asset());
    form()->addRow(tr("Amount"), m_amount);
    m_reason =
        addTextRow(tr("Reason"), QStringLiteral("reasonEdit"), tr("Stands in the books for ever"));
    m_preview = new BalancePreview(this);
    content()->addWidget(m_preview);
    connect(m_asset, &QComboBox::currentIndexChanged, this, [this] {
        m_amount->setAsset(m_asset->asset());
        refresh();
    });
    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        touch(m_amount);
        refresh();
    });
    offerFittingWallets();
}

WalletPicker* MovementDialog::addPicker(const QString& label, const QString& objectName,
                                        const std::optional<ledger::Wallet>& wallet) {
    auto* picker = new WalletPicker(context().reader(), this);
    picker->setObjectName(objectName);
    form()->addRow(label, picker);
    connect(picker, &WalletPicker::walletChanged, this, [this, picker](WalletId id) {
        touch(picker);
        facts().watch(id);
        refresh();
    });
    if (wallet) {
        const QSignalBlocker blocker(picker);
        picker->setWallet(wallet->id, wallet->name);
        facts().watch(wallet->id);
    }
    return picker;
}

void MovementDialog::offerFittingWallets() {
    const auto isUsable = [](const ledger::Wallet& wallet) {
        return wallet.status != ledger::WalletStatus::Closed &&
               wallet.kind != ledger::WalletKind::External;
    };
    if (m_source) {
        m_source->setAccepts(isUsable);
    }
    if (m_target) {
        m_target->setAccepts([this, isUsable](const ledger::Wallet& wallet) {
            const ledger::WalletNode* from = m_source ? facts().node(m_source->wallet()) : nullptr;
            return isUsable(wallet) &&
                   (!from || (wallet.id != from->wallet.id &&
                              ledger::isDirectionAllowed(m_kind, from->wallet, wallet)));
        });
    }
}

ledger::MoneyDraft MovementDialog::draft() const {
    const auto money = m_amount->money();
    return {.kind = m_kind,
            .source = m_source ? m_source->wallet() : WalletId(),
            .target = m_target ? m_target->wallet() : WalletId(),
            .asset = m_asset->asset(),
            .amount = isCollectingAll() ? std::optional(facts().freeWithBelow(m_source->wallet(),
                                                                              m_asset->asset()))
                                        : (money ? std::optional(money->amount()) : std::nullopt),
            .reason = m_reason->text()};
}

QWidget* MovementDialog::fieldOf(DraftField field) const {
    switch (field) {
    case DraftField::Source:
        return m_source;
    case DraftField::Target:
        return m_target;
    case DraftField::Asset:
        return m_asset;
    case DraftField::Amount:
    case DraftField::Parts:
        return m_amount;
    case DraftField::Reason:
    case DraftField::Name:
    case DraftField::Period:
        return m_reason;
    }
    return nullptr;
}

bool MovementDialog::check(bool isFinal) {
    const ledger::MoneyDraft money = draft();
    auto source = m_source ? facts().facts(money.source, money.asset) : std::nullopt;
    const auto target = m_target ? facts().facts(money.target, money.asset) : std::nullopt;
    if (source && isCollectingAll()) { // what lies below is collected too
        source->available = facts().freeWithBelow(money.source, money.asset);
    }
    form()->clearErrors();
    bool isFine = true;
    for (const ledger::FieldProblem& problem : ledger::validate(money, source, target)) {
        isFine = false;
        QWidget* field = fieldOf(problem.field);
        if (!field || !form()->error(field).isEmpty() || (!isFinal && !isTouched(field))) {
            continue;
        }
        const bool isAboutTarget =
            problem.problem == ledger::DraftProblem::AboveAllowance && target && target->drawLeft;
        form()->setError(field, problemText(problem, isAboutTarget ? target : source, money.asset));
    }
    if (!m_amount->errorText().isEmpty() && !isCollectingAll()) {
        form()->setError(m_amount, m_amount->errorText());
        isFine = false;
    }
    return isFine;
}

void MovementDialog::refresh() {
    m_amount->setEnabled(!isCollectingAll());
    check(false);
    showHints();
    showPreview();
}

void MovementDialog::showHints() {
    const auto source =
        m_source ? facts().facts(m_source->wallet(), m_asset->asset()) : std::nullopt;
    if (source) {
        form()->setHint(m_amount, tr("%1 free").arg(widgets::format::exactMoney(
                                      Money(source->available, m_asset->asset()))));
    }
}

QString MovementDialog::nameOf(WalletId wallet) const {
    const ledger::WalletNode* node = facts().node(wallet);
    return node ? node->wallet.name : QString();
}

void MovementDialog::showPreview() {
    const ledger::MoneyDraft money = draft();
    auto source = m_source ? facts().facts(money.source, money.asset) : std::nullopt;
    const auto target = m_target ? facts().facts(money.target, money.asset) : std::nullopt;
    if (source && isCollectingAll()) {
        source->available = facts().freeWithBelow(money.source, money.asset);
    }
    const ledger::MoneyPreview numbers = ledger::preview(money, source, target);
    QList<BalancePreview::Side> sides;
    if (source) {
        sides.append(
            {isCollectingAll() ? tr("%1 and below").arg(source->wallet.name) : source->wallet.name,
             Money(numbers.sourceBefore, money.asset), Money(numbers.sourceAfter, money.asset)});
    }
    if (target) {
        sides.append({target->wallet.name, Money(numbers.targetBefore, money.asset),
                      Money(numbers.targetAfter, money.asset)});
    }
    m_preview->setSides(sides);
    m_preview->setVisible(!sides.isEmpty());
}

QString MovementDialog::sentence(const Money& amount) const {
    const QString money = widgets::format::money(amount);
    switch (m_kind) {
    case OperationKind::Deposit:
        return tr("Deposited %1 to %2").arg(money, nameOf(m_target->wallet()));
    case OperationKind::Withdrawal:
        return tr("Withdrew %1 from %2").arg(money, nameOf(m_source->wallet()));
    case OperationKind::Collection:
        return tr("Collected %1 to %2").arg(money, nameOf(m_target->wallet()));
    case OperationKind::Transfer:
    case OperationKind::Allocation:
    case OperationKind::Rebalance:
    case OperationKind::Sweep:
    case OperationKind::Trade:
    case OperationKind::Fee:
    case OperationKind::Reward:
    case OperationKind::Reversal:
    case OperationKind::OpeningBalance:
    case OperationKind::Reservation:
        break;
    }
    return tr("Moved %1 to %2").arg(money, nameOf(m_target->wallet()));
}

void MovementDialog::send() {
    const ledger::MoneyDraft money = draft();
    if (isCollectingAll()) {
        finishWith(context().service.collect(m_plan, {money.source}, money.target, money.asset,
                                             money.reason),
                   [this](const Result<Money>& taken) {
                       Q_EMIT succeeded(sentence(*taken), {.transfer = {}, .plan = m_plan});
                   });
        return;
    }
    const Money amount(money.amount.value_or(Decimal()), money.asset);
    finishWith(context().service.submit(m_transfer, money),
               [this, amount](const Result<ledger::PostingResult>&) {
                   Q_EMIT succeeded(sentence(amount), {.transfer = m_transfer, .plan = {}});
               });
}

} // namespace tf::ui
