// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/capital_desk.h"
#include "widgets/dialog.h"

class QLineEdit;

namespace tf::ui::allocation {

/// The last look at a plan before money moves: every transfer, what stays, and why. A plan has one
/// id, so that however often it is sent it moves money once.
class ApplyDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    ApplyDialog(const CapitalDesk& desk, const capital::Proposal& proposal,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void applied(const tf::capital::ProposalId& plan);

private:
    void buildUi();
    void submit();

    CapitalDesk m_desk;
    capital::Proposal m_proposal;
    QLineEdit* m_reason = nullptr;
};

} // namespace tf::ui::allocation
