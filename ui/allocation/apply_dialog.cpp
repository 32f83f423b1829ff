// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/apply_dialog.h"

#include "models/capital/method_list.h"
#include "models/core/when_done.h"
#include "ui/allocation/allocation_words.h"
#include "ui/allocation/plan_tab.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace tf::ui::allocation {

ApplyDialog::ApplyDialog(const CapitalDesk& desk, const capital::Proposal& proposal,
                         QWidget* parent)
    : Dialog(tr("Apply the plan?"), tr("Apply plan"), parent)
    , m_desk(desk)
    , m_proposal(proposal) {
    setObjectName(QStringLiteral("applyDialog"));
    setIntroduction(tr("All transfers are booked at once, or none. They can be undone later."));
    buildUi();
    connect(this, &Dialog::submitRequested, this, &ApplyDialog::submit);
    resize(880, 480);
}

void ApplyDialog::buildUi() {
    auto* summary =
        widgets::makeParagraph(planSummary(m_proposal), widgets::TextStyle::Strong, this);
    summary->setObjectName(QStringLiteral("applySummary"));
    content()->addWidget(summary);
    const QString shortfalls = shortfallText(m_proposal);
    if (!shortfalls.isEmpty()) {
        auto* warning = widgets::makeParagraph(shortfalls, widgets::TextStyle::Body, this);
        widgets::setTone(warning, widgets::Tone::Warning);
        content()->addWidget(warning);
    }
    auto* model = makeMovementModel(this);
    model->setRows(m_proposal.movements);
    content()->addWidget(makeMovementTable(model, "applyTable", this), 1);
    auto* label = widgets::makeLabel(tr("Why"), widgets::TextStyle::Small, this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("applyReason"));
    m_reason->setAccessibleName(label->text());
    m_reason->setMaxLength(300);
    m_reason->setText(
        tr("Allocation by %1").arg(capital::methodTitle(m_proposal.settings.method.kind)));
    label->setBuddy(m_reason);
    content()->addWidget(label);
    content()->addWidget(m_reason);
}

void ApplyDialog::submit() {
    setBusy(true);
    whenDone(m_desk.capital.apply(m_proposal, m_reason->text().trimmed()), this,
             [this](const Result<QList<ledger::PostingResult>>& posted) {
                 setBusy(false);
                 if (!posted) {
                     showError(refusalText(posted.error()));
                     return;
                 }
                 Q_EMIT applied(m_proposal.id);
                 accept();
             });
}

} // namespace tf::ui::allocation
