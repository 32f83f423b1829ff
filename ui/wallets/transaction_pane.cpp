// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/transaction_pane.h"

#include "models/items/ledger_words.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::TransactionState;

TransactionPane::TransactionPane(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("transactionPane"));
    setMinimumWidth(340);
    buildUi();
}

void TransactionPane::buildUi() {
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeDetailsButton"));
    close->setAccessibleName(tr("Close details"));
    close->setIcon(icon(QStringLiteral("close"), Tone::Muted));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &TransactionPane::closeRequested);
    m_title = makeLabel({}, TextStyle::Strong, this);
    m_title->setObjectName(QStringLiteral("detailTitle"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    m_route = addFact(tr("Way"), QStringLiteral("detailRoute"));
    m_status = addFact(tr("Status"), QStringLiteral("detailStatus"));
    m_reason = addFact(tr("Reason"), QStringLiteral("detailReason"));
    m_actor = addFact(tr("By"), QStringLiteral("detailActor"));
    m_cause = addFact(tr("Cause"), QStringLiteral("detailCause"));
    m_times = addFact(tr("Time"), QStringLiteral("detailTimes"));
    m_steps = addFact(tr("Steps"), QStringLiteral("detailSteps"));
    m_id = addFact(tr("Id"), QStringLiteral("detailId"));
    buildLegs();
    auto* acts = new QHBoxLayout;
    const auto addAct = [this, acts](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        acts->addWidget(button);
        return button;
    };
    m_other = addAct({}, QStringLiteral("otherEntryButton"));
    m_other->setAccessibleName(tr("Counter-entry"));
    acts->addStretch(1);
    m_cancel = addAct(tr("Cancel request"), QStringLiteral("cancelRequestButton"));
    m_approve = addAct(tr("Approve"), QStringLiteral("approveButton"));
    m_reverse = addAct(tr("Reverse …"), QStringLiteral("reverseButton"));
    connect(m_reverse, &QPushButton::clicked, this, [this] { Q_EMIT reverseRequested(m_detail); });
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { Q_EMIT cancelRequested(m_detail.transaction); });
    connect(m_approve, &QPushButton::clicked, this,
            [this] { Q_EMIT approveRequested(m_detail.transaction); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const ledger::WalletTransaction& record = m_detail.transaction;
        Q_EMIT transactionRequested(record.reversedBy.isNull() ? record.reverses
                                                               : record.reversedBy);
    });
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_facts);
    column->addWidget(m_legsView, 1);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("detailArea"));
    area->setAccessibleName(tr("Details"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    layout->addLayout(acts);
}

QLabel* TransactionPane::addFact(const QString& name, const QString& objectName) {
    const int row = m_facts->rowCount();
    QLabel* title = makeLabel(name, TextStyle::Small, this);
    m_facts->addWidget(title, row, 0, Qt::AlignTop);
    QLabel* fact = makeParagraph({}, TextStyle::Body, this);
    fact->setObjectName(objectName);
    fact->setAccessibleName(name);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->addWidget(fact, row, 1);
    return fact;
}

void TransactionPane::buildLegs() {
    using Row = LegRow;
    m_legs = new items::RowsModel<LegRow>(
        {items::RowsColumn<Row>(tr("Wallet"), [](const Row& row) { return row.entry.walletName; })
             .tipped([](const Row& row) { return row.entry.walletName; }),
         items::RowsColumn<Row>(tr("Class"),
                                [](const Row& row) { return items::word(row.entry.balanceClass); })
             .toned([](const Row&) { return items::CellTone::Muted; }),
         items::RowsColumn<Row>(
             tr("Change"), [](const Row& row) { return format::signedMoney(row.entry.amount); })
             .right()
             .toned([](const Row& row) {
                 return row.entry.amount.isNegative() ? items::CellTone::Bad
                                                      : items::CellTone::Good;
             })
             .tipped([](const Row& row) { return format::exactMoney(row.entry.amount); }),
         items::RowsColumn<Row>(tr("Balance after"),
                                [](const Row& row) {
                                    return format::amount(
                                        Money(row.entry.balanceAfter, row.entry.amount.asset()));
                                })
             .right()
             .toned([](const Row&) { return items::CellTone::Muted; }),
         items::RowsColumn<Row>(tr("Journal"),
                                [](const Row& row) { return QString::number(row.sequence); })
             .right()
             .toned([](const Row&) { return items::CellTone::Muted; })},
        [](const Row& row) { return row.key; }, this);
    m_legsView = new QTableView(this);
    m_legsView->setObjectName(QStringLiteral("legsTable"));
    m_legsView->setAccessibleName(tr("Legs of the booking"));
    styleTable(m_legsView);
    m_legsView->setSortingEnabled(false);
    m_legsView->setModel(m_legs);
    m_legsView->setColumnWidth(0, 140);
    m_legsView->setColumnWidth(1, 60);
    m_legsView->setColumnWidth(2, 130);
}

void TransactionPane::show(const ledger::TransactionDetail& detail) {
    m_detail = detail;
    showFacts();
    showLegs();
    showActs();
}

void TransactionPane::showFacts() {
    const ledger::WalletTransaction& record = m_detail.transaction;
    m_title->setText(
        tr("%1 of %2").arg(items::word(record.kind), format::exactMoney(record.amount)));
    m_route->setText(items::routeText(record));
    m_status->setText(items::stateText(record) + (record.errorCode.isEmpty()
                                                      ? QString()
                                                      : QStringLiteral(": ") + record.errorCode));
    m_reason->setText(record.reason.isEmpty() ? tr("none given") : record.reason);
    m_actor->setText(record.actor);
    m_cause->setText(
        items::word(record.cause.kind) +
        (record.cause.reference.isNull()
             ? QString()
             : QLatin1Char(' ') + record.cause.reference.toString(QUuid::WithoutBraces)));
    m_times->setText(
        record.happenedAt == record.createdAt
            ? format::dateTime(record.createdAt)
            : tr("%1, happened %2")
                  .arg(format::dateTime(record.createdAt), format::dateTime(record.happenedAt)));
    m_steps->setText(stepsText());
    m_id->setText(record.id.toString());
}

QString TransactionPane::stepsText() const {
    QStringList lines;
    for (const ledger::TransactionStep& step : m_detail.steps) {
        lines.append(QStringLiteral("%1, %2, %3%4")
                         .arg(items::word(step.state), format::dateTime(step.at), step.actor,
                              step.note.isEmpty() ? QString() : QStringLiteral(": ") + step.note));
    }
    return lines.join(QLatin1Char('\n'));
}

void TransactionPane::showLegs() {
    QList<LegRow> rows;
    for (const ledger::Transfer& transfer : m_detail.transfers) {
        for (qsizetype i = 0; i < transfer.entries.size(); ++i) {
            rows.append({.key = transfer.id.toString().toLatin1() + QByteArray::number(i),
                         .entry = transfer.entries.at(i),
                         .sequence = transfer.sequence});
        }
    }
    m_legs->setRows(rows);
    const int height = static_cast<int>(std::min<qsizetype>(rows.size(), 6)) * 30 + 40;
    m_legsView->setMinimumHeight(height);
    m_legsView->setVisible(!rows.isEmpty());
}

void TransactionPane::showActs() {
    const ledger::WalletTransaction& record = m_detail.transaction;
    const bool isOpen = record.state == TransactionState::Requested ||
                        record.state == TransactionState::Approved ||
                        record.state == TransactionState::Confirming;
    m_cancel->setVisible(isOpen);
    m_approve->setVisible(record.state == TransactionState::Requested);
    m_reverse->setVisible(record.state == TransactionState::Posted && record.reversedBy.isNull() &&
                          record.reverses.isNull());
    m_other->setText(!record.reversedBy.isNull() ? tr("Show its counter-entry")
                                                 : tr("Show what it reverses"));
    m_other->setVisible(!record.reversedBy.isNull() || !record.reverses.isNull());
}

} // namespace tf::ui
