// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/decisions_card.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"
#include "ui/goals/goal_words.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace tf::ui {

namespace format = widgets::format;
using capital::WaitingProposal;

namespace {

constexpr int mostShown = 5;
constexpr int iconSize = 16;

QString planWords(const WaitingProposal& plan) {
    const capital::Proposal& proposal = plan.proposal;
    return DecisionsCard::tr("Approve rebalance of %1: %n transfer(s), %2", nullptr,
                             static_cast<int>(proposal.movements.size()))
        .arg(proposal.scopeName, format::money(Money(proposal.moved, proposal.asset)));
}

/// What a goal asks: whether it may complete, or one of its adjustment rules.
QString goalQuestion(const goals::GoalView& view) {
    if (view.waitsForApproval() || view.proposals.isEmpty()) {
        return DecisionsCard::tr("Goal reached: “%1”").arg(view.goal.name);
    }
    return DecisionsCard::tr("Goal “%1”: %2")
        .arg(view.goal.name, goals::proposalText(view.goal, view.proposals.first(), goalWords({})));
}

} // namespace

DecisionsCard::DecisionsCard(const DashboardDesk& desk, QWidget* parent)
    : Card(tr("Needs a decision"), parent)
    , m_desk(desk) {
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    connect(&desk.overview, &items::LedgerOverviewSource::changed, this, &DecisionsCard::refresh);
    connect(&desk.capital, &capital::CapitalService::proposalsChanged, this,
            &DecisionsCard::loadPlans);
    connect(&desk.goals.goals, &goals::GoalService::goalsChanged, this, &DecisionsCard::refresh);
    connect(&desk.goals.goals, &goals::GoalService::progressChanged, this, [this] {
        if (goalsThatWait() != m_goals) {
            refresh();
        }
    });
    refresh();
    loadPlans();
}

void DecisionsCard::loadPlans() {
    whenDone(m_desk.capital.waiting({}), this, [this](const Result<QList<WaitingProposal>>& plans) {
        if (plans) { // else the next change asks again
            m_plans = *plans;
            refresh();
        }
    });
}

QList<goals::GoalId> DecisionsCard::goalsThatWait() const {
    QList<goals::GoalId> found;
    for (const goals::GoalView& view : m_desk.goals.goals.goals()) {
        if (view.waitsForDecision()) {
            found.append(view.goal.id);
        }
    }
    return found;
}

QList<DecisionsCard::Decision> DecisionsCard::decisions() const {
    QList<Decision> list;
    for (const WaitingProposal& plan : m_plans) {
        list.append({.icon = QStringLiteral("allocation"),
                     .words = planWords(plan),
                     .state = format::age(plan.submittedAt, m_desk.farms.clock.now()),
                     .page = QStringLiteral("allocation"),
                     .entity = plan.proposal.id.uuid()});
    }
    for (const goals::GoalId& id : m_goals) {
        const goals::GoalView& view = *m_desk.goals.goals.goal(id);
        const Money profit(view.progress.profit, view.goal.asset);
        list.append({.icon = QStringLiteral("goals"),
                     .words = goalQuestion(view),
                     .state = tr("profit so far %1").arg(format::signedMoney(profit)),
                     .page = QStringLiteral("goals"),
                     .entity = id.uuid()});
    }
    for (const ledger::WalletTransaction& one : m_desk.overview.waiting()) {
        const ledger::WalletId wallet = one.from.isNull() ? one.to : one.from;
        list.append({.icon = QStringLiteral("wallets"),
                     .words = tr("%1: %2, %3")
                                  .arg(items::word(one.kind), format::money(one.amount),
                                       items::routeText(one)),
                     .state = items::stateText(one),
                     .page = QStringLiteral("wallets"),
                     .entity = wallet.uuid()});
    }
    return list;
}

void DecisionsCard::refresh() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater(); // its button may be what was clicked
        }
        delete item;
    }
    m_goals = goalsThatWait();
    const QList<Decision> all = decisions();
    for (const Decision& decision : all.mid(0, mostShown)) {
        m_rows->addWidget(makeRow(decision));
    }
    const auto more = static_cast<int>(all.size()) - mostShown;
    if (all.isEmpty() || more > 0) {
        m_rows->addWidget(widgets::makeLabel(all.isEmpty() ? tr("Nothing waits for you.")
                                                           : tr("and %n more", nullptr, more),
                                             widgets::TextStyle::Muted, this));
    }
}

QWidget* DecisionsCard::makeRow(const Decision& decision) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(widgets::Theme::grid);
    auto* mark = new QLabel(row);
    mark->setPixmap(
        widgets::icon(decision.icon, widgets::Tone::Muted).pixmap(QSize(iconSize, iconSize)));
    line->addWidget(mark);
    QLabel* const what = widgets::makeLabel(decision.words, widgets::TextStyle::Body, row);
    what->setToolTip(widgets::plainTip(decision.words));
    what->setMinimumWidth(80);
    what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(what, 1);
    line->addWidget(widgets::makeLabel(decision.state, widgets::TextStyle::Muted, row));
    auto* review = new QPushButton(tr("Review"), row);
    review->setObjectName(QStringLiteral("review_") + decision.entity.toString());
    review->setAccessibleName(tr("Review %1").arg(decision.words));
    review->setProperty("tfKind", QStringLiteral("link"));
    connect(review, &QPushButton::clicked, this,
            [this, page = decision.page, entity = decision.entity] {
                Q_EMIT openRequested(page, entity);
            });
    line->addWidget(review);
    return row;
}

} // namespace tf::ui
