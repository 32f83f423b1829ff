// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/plan_tab.h"

#include "ui/allocation/allocation_words.h"
#include "ui/allocation/reduce_dialog.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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

QString shortfallText(const Proposal& proposal, qsizetype mostNamed) {
    const int decimals = format::shownDecimals(proposal.asset);
    QStringList parts;
    Decimal sum;
    for (const capital::Shortfall& shortfall : proposal.shortfalls) {
        sum += shortfall.amount;
        if (parts.size() < mostNamed) {
            parts.append(shortfall.name + u' ' + format::number(shortfall.amount, decimals));
        }
    }
    if (const auto more = static_cast<int>(proposal.shortfalls.size() - parts.size()); more > 0) {
        parts.append(Texts::tr("%n more", "", more));
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
    m_reduce = new QPushButton(tr("Ask agents to reduce …"), this);
    m_reduce->setObjectName(QStringLiteral("reduceButton"));
    m_reduce->setProperty("tfKind", QStringLiteral("link"));
    connect(m_reduce, &QPushButton::clicked, this, &PlanTab::askToReduce);
    auto* held = new QHBoxLayout;
    held->addWidget(m_shortfalls, 1);
    held->addWidget(m_reduce, 0, Qt::AlignTop);
    layout->addLayout(held);
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
        showShortfalls(nullptr);
        return;
    }
    m_model->setRows(proposal->movements);
    m_summary->setText(planSummary(*proposal));
    const bool hasRisk = proposal->volatilityBefore && proposal->volatilityAfter;
    m_risk->setText(hasRisk ? tr("volatility %1 → %2 a year")
                                  .arg(format::percent(*proposal->volatilityBefore),
                                       format::percent(*proposal->volatilityAfter))
                            : QString());
    showShortfalls(proposal);
}

void PlanTab::showShortfalls(const Proposal* proposal) {
    const QString text = proposal ? shortfallText(*proposal) : QString();
    m_shortfalls->setText(text);
    m_shortfalls->setToolTip(
        proposal ? widgets::plainTip(shortfallText(*proposal, proposal->shortfalls.size()))
                 : QString());
    m_shortfalls->setVisible(!text.isEmpty());
    m_reduce->setVisible(
        proposal != nullptr &&
        !holdersOf(m_session.situation(), *proposal, m_session.desk().farms).isEmpty());
}

void PlanTab::askToReduce() {
    const Proposal* proposal = m_session.proposal();
    if (proposal == nullptr) {
        return;
    }
    auto* dialog = new ReduceDialog(
        m_session.desk(), holdersOf(m_session.situation(), *proposal, m_session.desk().farms),
        proposal->asset, window());
    connect(dialog, &ReduceDialog::reduced, &m_session, &AllocationSession::refresh);
    dialog->open();
}

} // namespace tf::ui::allocation
