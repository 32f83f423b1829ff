// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/history_tab.h"

#include "models/capital/method_list.h"
#include "ui/allocation/allocation_words.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"
#include "widgets/theme.h"
#include "widgets/toast.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui::allocation {

namespace format = widgets::format;
using items::CellTone;
using ledger::AllocationRecord;

namespace {

constexpr int mostRecords = 200;

using Column = items::RowsColumn<AllocationRecord>;

Decimal movedBy(const AllocationRecord& record) {
    Decimal sum;
    for (const ledger::PlannedTransfer& transfer : record.plan.transfers) {
        sum += transfer.amount.amount();
    }
    return sum;
}

QString methodWords(const AllocationRecord& record) {
    const auto kind = tf::allocation::methodFromName(record.plan.method);
    return kind ? capital::methodTitle(*kind) : record.plan.method;
}

QList<Column> columns() {
    return {
        Column(Texts::tr("When"),
               [](const AllocationRecord& r) { return format::dateTime(r.appliedAt); })
            .valued([](const AllocationRecord& r) { return r.appliedAt.toMs(); }),
        Column(Texts::tr("Who"), [](const AllocationRecord& r) { return r.actor; }),
        Column(Texts::tr("Method"), methodWords),
        Column(Texts::tr("Booked"),
               [](const AllocationRecord& r) {
                   return r.plan.transfers.isEmpty()
                              ? QString()
                              : format::money(
                                    Money(movedBy(r), r.plan.transfers.first().amount.asset()));
               })
            .right()
            .valued([](const AllocationRecord& r) { return movedBy(r).toDouble(); }),
        Column(Texts::tr("Transfers"),
               [](const AllocationRecord& r) { return format::count(r.plan.transfers.size()); })
            .right(),
        Column(Texts::tr("State"),
               [](const AllocationRecord& r) {
                   return r.isUndone ? Texts::tr("undone") : Texts::tr("applied");
               })
            .dotted()
            .toned([](const AllocationRecord& r) {
                return r.isUndone ? CellTone::Muted : CellTone::Good;
            }),
        Column(Texts::tr("Why"), [](const AllocationRecord& r) { return r.plan.reason; }),
    };
}

} // namespace

HistoryTab::HistoryTab(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new items::RowsModel<AllocationRecord>(
          columns(), [](const AllocationRecord& r) { return r.plan.id.uuid().toRfc4122(); },
          this)) {
    buildUi();
    connect(&session, &AllocationSession::scopesChanged, this, &HistoryTab::refresh);
    connect(&session.desk().capital, &capital::CapitalService::plansChanged, this,
            &HistoryTab::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryTab::showCurrent);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const AllocationRecord* record = current()) {
            undo(record->plan.id);
        }
    });
}

void HistoryTab::buildUi() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::grid, 0, 0);
    auto* page = new QWidget(this);
    auto* side = new QHBoxLayout(page);
    side->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Applied plans"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{164, 90, 150, 140, 78, 90};
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    side->addWidget(m_table, 1);
    auto* detail = new QVBoxLayout;
    m_detail = widgets::makeParagraph({}, widgets::TextStyle::Small, page);
    m_detail->setObjectName(QStringLiteral("historyDetail"));
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea(page);
    scroll->setObjectName(QStringLiteral("historyDetailScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_detail);
    m_detail->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedWidth(280);
    detail->addWidget(scroll, 1);
    m_undo = new QPushButton(tr("Undo this plan …"), page);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    detail->addWidget(m_undo, 0, Qt::AlignLeft);
    side->addLayout(detail);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("allocation"), tr("No plan was applied here yet"),
        tr("Each plan that you apply stands here with who, when and why, and can be undone."),
        this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    layout->addWidget(m_stack);
    showCurrent();
}

const AllocationRecord* HistoryTab::current() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(rows.first().row());
}

void HistoryTab::refresh() {
    if (!m_session.scope()) {
        m_model->setRows({});
        m_stack->setCurrentIndex(0);
        return;
    }
    const quint64 number = ++m_number;
    whenDone(m_session.desk().capital.history(m_session.scope()->wallet, mostRecords), this,
             [this, number](const Result<QList<AllocationRecord>>& records) {
                 if (number != m_number || !records) {
                     return; // asked again, or the next change asks again
                 }
                 m_model->setRows(*records);
                 m_stack->setCurrentIndex(records->isEmpty() ? 0 : 1);
                 if (!records->isEmpty() && current() == nullptr) {
                     m_table->selectRow(0);
                 }
                 showCurrent();
                 Q_EMIT countChanged(int(records->size()));
             });
}

void HistoryTab::showCurrent() {
    const AllocationRecord* record = current();
    m_undo->setEnabled(record != nullptr && !record->isUndone && !m_isUndoing);
    if (record == nullptr) {
        m_detail->clear();
        return;
    }
    QStringList lines;
    for (const ledger::PlannedTransfer& transfer : record->plan.transfers) {
        lines.append(transfer.reason.isEmpty()
                         ? format::money(transfer.amount)
                         : tr("%1: %2").arg(format::money(transfer.amount), transfer.reason));
    }
    const QString proof = record->plan.certificate.value(QStringLiteral("sentence")).toString();
    if (!proof.isEmpty()) {
        lines.append(proof);
    }
    m_detail->setText(lines.join(u'\n'));
}

void HistoryTab::undo(capital::ProposalId plan) {
    const CapitalDesk& desk = m_session.desk();
    desk.prompter.askText(
        this,
        {.title = tr("Undo the plan?"),
         .text = tr("Every transfer gets its counter-entry. Why?"),
         .acceptText = tr("Undo plan"),
         .isDangerous = true},
        tr("undone by hand"), [this, plan](const QString& reason) {
            m_isUndoing = true;
            showCurrent();
            whenDone(m_session.desk().capital.undo(plan, m_session.scope()->wallet, reason), this,
                     [this](const Result<QList<ledger::PostingResult>>& undone) {
                         m_isUndoing = false;
                         showCurrent();
                         if (undone) {
                             widgets::Toast::show(this, tr("The plan was undone."),
                                                  widgets::Tone::Accent);
                         } else {
                             m_session.desk().prompter.tell(this, widgets::Tone::Danger,
                                                            tr("The plan was not undone"),
                                                            refusalText(undone.error()));
                         }
                     });
        });
}

} // namespace tf::ui::allocation
