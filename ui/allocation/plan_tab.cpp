// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/plan_tab.h"

#include "ui/allocation/allocation_words.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace tf::ui::allocation {

namespace format = widgets::format;
using capital::Movement;
using capital::Proposal;

MovementModel* makeMovementModel(QObject* parent) {
    using Column = items::RowsColumn<Movement>;
    return new MovementModel(
        {Column(Texts::tr("From"), [](const Movement& m) { return m.fromName; }),
         Column(Texts::tr("To"), [](const Movement& m) { return m.toName; }),
         Column(Texts::tr("Amount"),
                [](const Movement& m) { return format::money(m.transfer.amount); })
             .right()
             .valued([](const Movement& m) { return m.transfer.amount.amount().toDouble(); })
             .tipped([](const Movement& m) { return format::exactMoney(m.transfer.amount); }),
         Column(Texts::tr("Reason"), [](const Movement& m) { return m.transfer.reason; })},
        [](const Movement& m) { return m.transfer.id.uuid().toRfc4122(); }, parent);
}

QTableView* makeMovementTable(MovementModel* model, const char* objectName, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(Texts::tr("Transfers"));
    table->setModel(model);
    widgets::styleTable(table);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 190);
    table->setColumnWidth(1, 190);
    table->setColumnWidth(2, 140);
    return table;
}

QString planSummary(const Proposal& proposal) {
    if (proposal.movements.isEmpty()) {
        return Texts::tr("Nothing to move: everybody has what the method gives.");
    }
    const auto money = [&](Decimal amount) {
        return format::number(amount, format::shownDecimals(proposal.asset));
    };
    return Texts::tr("%n transfer(s), %1 %2 change hands, turnover %3, expected cost %4", "",
                     int(proposal.movements.size()))
        .arg(money(proposal.moved), proposal.asset.code(), format::percent(proposal.turnover),
             money(proposal.expectedCost));
}

QString shortfallText(const Proposal& proposal) {
    const int decimals = format::shownDecimals(proposal.asset);
    QStringList parts;
    Decimal sum;
    for (const capital::Shortfall& shortfall : proposal.shortfalls) {
        sum += shortfall.amount;
        parts.append(shortfall.name + u' ' + format::number(shortfall.amount, decimals));
    }
    return parts.isEmpty()
               ? QString()
               : Texts::tr("%1 %2 are in open orders or positions and stay until they close: %3.")
                     .arg(format::number(sum, decimals), proposal.asset.code(),
                          parts.join(QStringLiteral(", ")));
}

PlanTab::PlanTab(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(makeMovementModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::grid, 0, 0);
    layout->setSpacing(4);
    auto* line = new QHBoxLayout;
    m_summary = widgets::makeLabel({}, widgets::TextStyle::Strong, this);
    m_summary->setObjectName(QStringLiteral("planSummary"));
    line->addWidget(m_summary);
    m_risk = widgets::makeLabel({}, widgets::TextStyle::Muted, this);
    m_risk->setObjectName(QStringLiteral("planRisk"));
    line->addWidget(m_risk);
    line->addStretch(1);
    layout->addLayout(line);
    m_shortfalls = widgets::makeParagraph({}, widgets::TextStyle::Body, this);
    m_shortfalls->setObjectName(QStringLiteral("shortfallLabel"));
    widgets::setTone(m_shortfalls, widgets::Tone::Warning);
    layout->addWidget(m_shortfalls);
    m_table = makeMovementTable(m_model, "planTable", this);
    layout->addWidget(m_table, 1);
    connect(&session, &AllocationSession::planChanged, this, &PlanTab::refresh);
    connect(&session, &AllocationSession::answerChanged, this, &PlanTab::refresh);
    refresh();
}

void PlanTab::refresh() {
    const Proposal* proposal = m_session.isDragging() ? nullptr : m_session.proposal();
    if (proposal == nullptr) {
        m_model->setRows({});
        m_summary->setText(m_session.isDragging() ? tr("Let go to see the transfers.")
                                                  : tr("There is no plan yet."));
        m_risk->clear();
        m_shortfalls->hide();
        return;
    }
    m_model->setRows(proposal->movements);
    m_summary->setText(planSummary(*proposal));
    const bool hasRisk = proposal->volatilityBefore && proposal->volatilityAfter;
    m_risk->setText(hasRisk ? tr("volatility %1 → %2 a year")
                                  .arg(format::percent(*proposal->volatilityBefore),
                                       format::percent(*proposal->volatilityAfter))
                            : QString());
    const QString shortfalls = shortfallText(*proposal);
    m_shortfalls->setText(shortfalls);
    m_shortfalls->setToolTip(widgets::plainTip(shortfalls));
    m_shortfalls->setVisible(!shortfalls.isEmpty());
}

} // namespace tf::ui::allocation
