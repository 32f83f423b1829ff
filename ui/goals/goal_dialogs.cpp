// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_dialogs.h"

#include "models/core/when_done.h"
#include "ui/goals/choice_list.h"
#include "ui/goals/goal_words.h"
#include "ui/shell/error_text.h"
#include "widgets/form_rows.h"
#include "widgets/format.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tf::ui {

using goals::CancelledFunds;
using goals::GoalTopic;
using goals::GoalView;
using widgets::TextStyle;

namespace format = widgets::format;

namespace {

constexpr int longestReason = 500;

QString moneyText(Decimal amount, const Asset& asset) {
    return format::exactMoney(Money(amount, asset));
}

/// What the agents have made of it so far.
QString resultText(const GoalView& view) {
    const Decimal profit = view.progress.profit;
    if (profit.isZero()) {
        return CancelGoalDialog::tr("Its agents have earned nothing for it so far.");
    }
    const QString amount = moneyText(profit.abs(), view.goal.asset);
    return profit.isNegative()
               ? CancelGoalDialog::tr("Its agents have lost %1 for it so far.").arg(amount)
               : CancelGoalDialog::tr("Its agents have earned %1 for it so far.").arg(amount);
}

QLineEdit* addReason(widgets::Dialog* dialog) {
    auto* rows = new widgets::FormRows(1, dialog);
    auto* reason = new QLineEdit(rows);
    reason->setObjectName(QStringLiteral("reasonEdit"));
    reason->setMaxLength(longestReason);
    rows->addRow(CancelGoalDialog::tr("Reason"), reason,
                 CancelGoalDialog::tr("Stands in the goal's log"));
    dialog->content()->addWidget(rows);
    return reason;
}

void addSentence(widgets::Dialog* dialog, const QString& sentence, const char* objectName) {
    QLabel* const label = widgets::makeParagraph(sentence, TextStyle::Body, dialog);
    label->setObjectName(QString::fromLatin1(objectName));
    dialog->content()->addWidget(label);
}

QString shortened(const QString& name) {
    constexpr int longest = 60;
    return name.size() > longest ? name.left(longest - 1) + QChar(0x2026) : name;
}

} // namespace

CancelGoalDialog::CancelGoalDialog(const GoalDesk& desk, const GoalView& view, QWidget* parent)
    : Dialog(tr("Cancel “%1”?").arg(shortened(view.goal.name)), tr("Cancel goal"), parent)
    , m_desk(desk)
    , m_goal(view.goal.id) {
    setObjectName(QStringLiteral("cancelGoalDialog"));
    setDangerous();
    cancelButton()->setText(tr("Keep goal"));
    setIntroduction(tr("A cancelled goal cannot go on. Its agents trade on as before."));
    addSentence(this,
                resultText(view) + u' ' +
                    tr("That stays with them: nothing is collected and no reward is paid."),
                "cancelResult");
    const std::optional<goals::GoalFunding>& funding = view.goal.funding;
    if (!funding || funding->wallet.isNull()) {
        addSentence(this, tr("No money was set aside for it, so none moves."), "cancelFunds");
    } else {
        const QString amount = moneyText(funding->amount, view.goal.asset);
        addSentence(this, tr("%1 was set aside for it. Where does it go?").arg(amount),
                    "cancelFunds");
        m_funds = new ChoiceList(this);
        m_funds->setObjectName(QStringLiteral("cancelFundsChoice"));
        m_funds->setAccessibleName(tr("Where the money goes"));
        m_funds->addChoice(static_cast<int>(CancelledFunds::BackToSource),
                           tr("Back to where it came from"),
                           tr("%1 to %2").arg(amount, desk.nameOf(funding->source.uuid())));
        m_funds->addChoice(static_cast<int>(CancelledFunds::ToMaster), tr("To the master wallet"),
                           tr("%1, free to be allocated anew").arg(amount));
        m_funds->setValue(static_cast<int>(CancelledFunds::BackToSource));
        content()->addWidget(m_funds);
    }
    m_reason = addReason(this);
    connect(this, &Dialog::submitRequested, this, &CancelGoalDialog::submit);
}

void CancelGoalDialog::submit() {
    setBusy(true);
    const auto funds = m_funds == nullptr ? CancelledFunds::BackToSource
                                          : static_cast<CancelledFunds>(m_funds->value());
    const QString reason = m_reason->text().trimmed();
    whenDone(
        m_desk.goals.cancelGoal(m_goal, funds, reason.isEmpty() ? tr("cancelled by hand") : reason),
        this, [this](const Result<void>& cancelled) {
            setBusy(false);
            if (cancelled) {
                accept();
            } else {
                showError(errorText(cancelled.error()));
            }
        });
}

ApproveGoalDialog::ApproveGoalDialog(const GoalDesk& desk, const GoalView& view, QWidget* parent)
    : Dialog(tr("Complete “%1”?").arg(shortened(view.goal.name)), tr("Approve"), parent)
    , m_desk(desk)
    , m_goal(view.goal.id) {
    setObjectName(QStringLiteral("approveGoalDialog"));
    const auto words = exactGoalWords([this](const QUuid& id) { return m_desk.nameOf(id); });
    setIntroduction(tr("The target is reached and held: %1")
                        .arg(goals::progressText(view.goal, view.progress, words)));
    addSentence(this, resultText(view), "approveResult");
    for (const goals::GoalSentence& sentence : goals::describe(view.goal, words)) {
        if (sentence.topic == GoalTopic::Completion || sentence.topic == GoalTopic::Rewards ||
            sentence.topic == GoalTopic::Next) {
            addSentence(this, sentence.text, "approveSentence");
        }
    }
    m_reason = addReason(this);
    connect(this, &Dialog::submitRequested, this, &ApproveGoalDialog::submit);
}

void ApproveGoalDialog::submit() {
    setBusy(true);
    const QString reason = m_reason->text().trimmed();
    whenDone(m_desk.goals.approveGoal(m_goal, reason.isEmpty() ? tr("approved by hand") : reason),
             this, [this](const Result<void>& approved) {
                 setBusy(false);
                 if (approved) {
                     accept();
                 } else {
                     showError(errorText(approved.error()));
                 }
             });
}

} // namespace tf::ui
