// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/reason_dialog.h"

#include "models/items/ledger_words.h"
#include "ui/wallets/balance_preview.h"
#include "ui/wallets/draft_words.h"
#include "ui/wallets/void_future.h"
#include "widgets/format.h"

#include <QVBoxLayout>

namespace tf::ui {

using ledger::BalanceClass;
using ledger::Wallet;

namespace {

/// Empty when the text may stand in the books: the rule is the one for every movement.
QString complaintAboutReason(const QString& text, bool isNeeded) {
    using ledger::DraftField;
    if (isNeeded && text.trimmed().isEmpty()) {
        return problemText({DraftField::Reason, ledger::DraftProblem::Missing, -1});
    }
    ledger::MoneyDraft draft;
    draft.reason = text;
    for (const ledger::FieldProblem& problem : ledger::validate(draft, {}, {})) {
        if (problem.field == DraftField::Reason) {
            return problemText(problem);
        }
    }
    return {};
}

} // namespace

ReasonDialog::ReasonDialog(const WalletsContext& context, const Plan& plan, QWidget* parent)
    : LedgerDialog(context, plan.title, plan.act, parent)
    , m_plan(plan) {
    setObjectName(plan.objectName);
    setIntroduction(plan.introduction);
    if (plan.isDangerous) {
        setDangerous();
    }
    m_reason =
        addTextRow(tr("Reason"), QStringLiteral("reasonEdit"), tr("Stands in the books for ever"));
    m_preview = new BalancePreview(this);
    content()->addWidget(m_preview);
    for (const ledger::Leg& leg : plan.legs) {
        facts().watch(leg.wallet);
    }
    refresh();
}

bool ReasonDialog::check(bool isFinal) {
    const bool isChecked = isFinal || isTouched(m_reason);
    const QString complaint = complaintAboutReason(m_reason->text(), m_plan.isReasonNeeded);
    form()->setError(m_reason, isChecked ? complaint : QString());
    return complaint.isEmpty();
}

void ReasonDialog::refresh() {
    check(false);
    showPreview();
}

void ReasonDialog::showPreview() {
    QList<BalancePreview::Side> sides;
    for (const ledger::Leg& leg : std::as_const(m_plan.legs)) {
        const ledger::WalletNode* node = facts().node(leg.wallet);
        if (!node || leg.balanceClass != BalanceClass::Free) {
            continue;
        }
        const Asset asset = leg.amount.asset();
        const Decimal free = ledger::totalOf(node->own, asset).free;
        sides.append(
            {node->wallet.name, Money(free, asset), Money(free + leg.amount.amount(), asset)});
    }
    m_preview->setSides(sides);
    m_preview->setVisible(!sides.isEmpty());
}

void ReasonDialog::send() {
    finishWith(m_plan.run(m_reason->text()),
               [this](const Result<void>&) { Q_EMIT succeeded(m_plan.doneSentence, {}); });
}

ReasonDialog::Plan freezePlan(const WalletsContext& context, const Wallet& wallet) {
    return {.objectName = QStringLiteral("freezeDialog"),
            .title = ReasonDialog::tr("Freeze wallet"),
            .act = ReasonDialog::tr("Freeze"),
            .introduction = ReasonDialog::tr("“%1” will only receive money, or give it back to the "
                                             "wallet above. Agents that use it can not trade.")
                                .arg(wallet.name),
            .isDangerous = false,
            .isReasonNeeded = true,
            .doneSentence = ReasonDialog::tr("“%1” is frozen").arg(wallet.name),
            .legs = {},
            .run = [&service = context.service, id = wallet.id](const QString& reason) {
                return service.freezeWallet(id, reason);
            }};
}

ReasonDialog::Plan thawPlan(const WalletsContext& context, const Wallet& wallet) {
    return {.objectName = QStringLiteral("thawDialog"),
            .title = ReasonDialog::tr("Thaw wallet"),
            .act = ReasonDialog::tr("Thaw"),
            .introduction =
                ReasonDialog::tr("“%1” can give and receive money again.").arg(wallet.name),
            .isDangerous = false,
            .isReasonNeeded = true,
            .doneSentence = ReasonDialog::tr("“%1” is active again").arg(wallet.name),
            .legs = {},
            .run = [&service = context.service, id = wallet.id](const QString& reason) {
                return service.thawWallet(id, reason);
            }};
}

ReasonDialog::Plan closePlan(const WalletsContext& context, const Wallet& wallet) {
    return {.objectName = QStringLiteral("closeDialog"),
            .title = ReasonDialog::tr("Close wallet"),
            .act = ReasonDialog::tr("Close for ever"),
            .introduction =
                ReasonDialog::tr("“%1” will be empty for ever; its history stays. All money "
                                 "must have left it, and all wallets below must be closed.")
                    .arg(wallet.name),
            .isDangerous = true,
            .isReasonNeeded = true,
            .doneSentence = ReasonDialog::tr("“%1” is closed").arg(wallet.name),
            .legs = {},
            .run = [&service = context.service, id = wallet.id](const QString& reason) {
                return service.closeWallet(id, reason);
            }};
}

ReasonDialog::Plan reversePlan(const WalletsContext& context,
                               const ledger::TransactionDetail& detail) {
    QList<ledger::Leg> legs;
    for (const ledger::Transfer& transfer : detail.transfers) {
        for (const ledger::Entry& entry : transfer.entries) {
            legs.append({entry.wallet, -entry.amount, entry.balanceClass});
        }
    }
    const ledger::WalletTransaction& record = detail.transaction;
    return {.objectName = QStringLiteral("reverseDialog"),
            .title = ReasonDialog::tr("Reverse"),
            .act = ReasonDialog::tr("Reverse"),
            .introduction =
                ReasonDialog::tr("Books the counter-entry of %1, %2, %3. The original stays in "
                                 "the books, marked as reversed.")
                    .arg(items::word(record.kind), widgets::format::money(record.amount),
                         items::routeText(record)),
            .isDangerous = true,
            .isReasonNeeded = true,
            .doneSentence =
                ReasonDialog::tr("Reversed %1").arg(widgets::format::money(record.amount)),
            .legs = legs,
            .run = [&service = context.service, id = ledger::TransactionId::create(),
                    original = record.id](const QString& reason) {
                return withoutValue(service.reverseTransaction(id, original, reason), &service);
            }};
}

ReasonDialog::Plan undoAllocationPlan(const WalletsContext& context,
                                      const ledger::AllocationRecord& record) {
    QList<ledger::Leg> legs;
    for (const ledger::PlannedTransfer& transfer : record.plan.transfers) {
        legs.append({transfer.to, -transfer.amount, BalanceClass::Free});
    }
    return {.objectName = QStringLiteral("undoAllocationDialog"),
            .title = ReasonDialog::tr("Undo allocation"),
            .act = ReasonDialog::tr("Undo"),
            .introduction =
                ReasonDialog::tr("Takes back all %n transfer(s) of this allocation, "
                                 "or none.",
                                 nullptr, static_cast<int>(record.plan.transfers.size())),
            .isDangerous = true,
            .isReasonNeeded = true,
            .doneSentence = ReasonDialog::tr("The allocation is undone"),
            .legs = legs,
            .run = [&service = context.service, id = record.plan.id](const QString& reason) {
                return withoutValue(service.undo(id, reason), &service);
            }};
}

} // namespace tf::ui
