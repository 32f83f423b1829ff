// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"

namespace tf::ui {

class BalancePreview;

/// Says what is about to be done to one wallet or one record, asks why, and does it: freeze, thaw,
/// close, reverse, undo of an allocation.
class ReasonDialog final : public LedgerDialog {
    Q_OBJECT

public:
    struct Plan {
        QString objectName;
        QString title;
        QString act;
        QString introduction;
        bool isDangerous = false;
        bool isReasonNeeded = true;
        QString doneSentence;
        /// Legs whose balances are shown before and after.
        QList<ledger::Leg> legs;
        std::function<QFuture<Result<void>>(const QString& reason)> run;
    };

    ReasonDialog(const WalletsContext& context, const Plan& plan, QWidget* parent);

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override;

private:
    void showPreview();

    Plan m_plan;
    QLineEdit* m_reason = nullptr;
    BalancePreview* m_preview = nullptr;
};

/// The plans of the acts. `wallet` as it is now.
ReasonDialog::Plan freezePlan(const WalletsContext& context, const ledger::Wallet& wallet);
ReasonDialog::Plan thawPlan(const WalletsContext& context, const ledger::Wallet& wallet);
ReasonDialog::Plan closePlan(const WalletsContext& context, const ledger::Wallet& wallet);
ReasonDialog::Plan reversePlan(const WalletsContext& context,
                               const ledger::TransactionDetail& detail);
ReasonDialog::Plan undoAllocationPlan(const WalletsContext& context,
                                      const ledger::AllocationRecord& record);

} // namespace tf::ui
