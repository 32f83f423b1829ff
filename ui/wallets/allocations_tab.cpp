// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/allocations_tab.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"
#include "ui/shell/error_text.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::AllocationRecord;
using ledger::WalletId;
using ledger::WalletNode;

namespace {

QString moneyOf(const AllocationRecord& record) {
    QList<Money> sums;
    for (const ledger::PlannedTransfer& transfer : record.plan.transfers) {
        const auto same = std::find_if(sums.begin(), sums.end(), [&transfer](const Money& sum) {
            return sum.asset() == transfer.amount.asset();
        });
        if (same == sums.end()) {
            sums.append(transfer.amount);
        } else {
            *same = same->plus(transfer.amount).valueOr(*same);
        }
    }
    QStringList words;
    for (const Money& sum : sums) {
        words.append(format::money(sum));
    }
    return words.join(QStringLiteral(", "));
}

QList<items::RowsColumn<AllocationRecord>> recordColumns() {
    using Row = AllocationRecord;
    const auto muted = [](const Row&) { return items::CellTone::Muted; };
    return {
        items::RowsColumn<Row>(AllocationsTab::tr("Time"),
                               [](const Row& row) { return format::dateTime(row.appliedAt); })
            .toned(muted),
        items::RowsColumn<Row>(AllocationsTab::tr("Type"),
                               [](const Row& row) { return items::word(row.plan.kind); }),
        items::RowsColumn<Row>(
            AllocationsTab::tr("Method"),
            [](const Row& row) {
                return QString(row.plan.method).replace(QLatin1Char('_'), QLatin1Char(' '));
            }),
        items::RowsColumn<Row>(AllocationsTab::tr("Money"), moneyOf).right(),
        items::RowsColumn<Row>(
            AllocationsTab::tr("Transfers"),
            [](const Row& row) { return format::count(row.plan.transfers.size()); })
            .right(),
        items::RowsColumn<Row>(AllocationsTab::tr("State"),
                               [](const Row& row) {
                                   return row.isUndone ? AllocationsTab::tr("undone")
                                                       : AllocationsTab::tr("booked");
                               })
            .toned([](const Row& row) {
                return row.isUndone ? items::CellTone::Muted : items::CellTone::Normal;
            }),
        items::RowsColumn<Row>(AllocationsTab::tr("Reason"),
                               [](const Row& row) { return row.plan.reason; })
            .toned(muted)
            .tipped([](const Row& row) { return row.plan.reason; }),
        items::RowsColumn<Row>(AllocationsTab::tr("By"), [](const Row& row) { return row.actor; })
            .toned(muted),
    };
}

} // namespace

AllocationsTab::AllocationsTab(const WalletsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setObjectName(QStringLiteral("allocationsTab"));
    buildUi();
    connect(&m_context.service, &ledger::LedgerService::transactionsChanged, this,
            &AllocationsTab::load);
}

void AllocationsTab::buildUi() {
    m_records = new items::RowsModel<AllocationRecord>(
        recordColumns(),
        [](const AllocationRecord& row) { return row.plan.id.toString().toLatin1(); }, this);
    m_moves = new items::RowsModel<Move>(
        {items::RowsColumn<Move>(tr("From"), [](const Move& row) { return row.from; }),
         items::RowsColumn<Move>(tr("To"), [](const Move& row) { return row.to; }),
         items::RowsColumn<Move>(
             tr("Weight"), [](const Move& row) { return format::percent(row.transfer.weight, 2); })
             .right(),
         items::RowsColumn<Move>(tr("Amount"),
                                 [](const Move& row) { return format::money(row.transfer.amount); })
             .right()
             .tipped([](const Move& row) { return format::exactMoney(row.transfer.amount); })},
        [](const Move& row) { return row.transfer.id.toString().toLatin1(); }, this);
    m_recordsView = new QTableView(this);
    m_recordsView->setObjectName(QStringLiteral("allocationsTable"));
    m_recordsView->setAccessibleName(tr("Allocations"));
    m_movesView = new QTableView(this);
    m_movesView->setObjectName(QStringLiteral("allocationMovesTable"));
    m_movesView->setAccessibleName(tr("Transfers of the allocation"));
    for (QTableView* view : {m_recordsView, m_movesView}) {
        styleTable(view);
        view->setSortingEnabled(false);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
    }
    m_recordsView->setModel(m_records);
    m_movesView->setModel(m_moves);
    m_recordsView->setColumnWidth(0, 170);
    m_recordsView->setColumnWidth(3, 160);
    m_movesView->setColumnWidth(0, 130);
    m_movesView->setColumnWidth(1, 150);
    m_undo = new QPushButton(tr("Undo allocation …"), this);
    m_undo->setObjectName(QStringLiteral("undoAllocationButton"));
    m_undo->setEnabled(false);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 16, 8);
    column->addWidget(m_movesView, 1);
    column->addWidget(m_undo, 0, Qt::AlignRight);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("allocationsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_recordsView);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_state =
        makeLabel(tr("Choose a wallet to see how its money was divided."), TextStyle::Muted, this);
    m_state->setObjectName(QStringLiteral("allocationsState"));
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(splitter);
    connect(m_recordsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AllocationsTab::showMoves);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int row = m_recordsView->currentIndex().row();
        if (row >= 0) {
            Q_EMIT undoRequested(m_records->at(row));
        }
    });
}

void AllocationsTab::setWallet(WalletId wallet) {
    if (wallet != m_wallet) {
        m_wallet = wallet;
        load();
    }
}

void AllocationsTab::load() {
    if (m_wallet.isNull()) {
        return;
    }
    whenDone(m_context.reader().allocations(m_wallet, mostRecords), this,
             [this, wallet = m_wallet](const Result<QList<AllocationRecord>>& records) {
                 if (wallet != m_wallet) {
                     return;
                 }
                 if (!records) {
                     m_state->setText(errorText(records.error()));
                     m_stack->setCurrentIndex(0);
                     return;
                 }
                 m_records->setRows(*records);
                 m_state->setText(tr("Nothing was divided here yet. Allocate money to the wallets "
                                     "below, by amount, percent or weight."));
                 m_stack->setCurrentIndex(records->isEmpty() ? 0 : 1);
                 showMoves();
             });
}

void AllocationsTab::showMoves() {
    const int row = m_recordsView->currentIndex().row();
    if (row < 0 || row >= m_records->rowCount()) {
        m_moves->setRows({});
        m_undo->setEnabled(false);
        return;
    }
    const AllocationRecord& record = m_records->at(row);
    m_undo->setEnabled(!record.isUndone);
    m_moves->setRows(moves(record.plan.transfers));
    askNames(record.plan.transfers);
}

QList<AllocationsTab::Move>
AllocationsTab::moves(const QList<ledger::PlannedTransfer>& transfers) const {
    QList<Move> rows;
    for (const ledger::PlannedTransfer& transfer : transfers) {
        rows.append({transfer, m_names.value(transfer.from), m_names.value(transfer.to)});
    }
    return rows;
}

void AllocationsTab::askNames(const QList<ledger::PlannedTransfer>& transfers) {
    QSet<WalletId> unknown;
    for (const ledger::PlannedTransfer& transfer : transfers) {
        for (const WalletId id : {transfer.from, transfer.to}) {
            if (!m_names.contains(id)) {
                unknown.insert(id);
            }
        }
    }
    if (unknown.isEmpty()) {
        return;
    }
    whenDone(m_context.reader().wallets(ledger::WalletQuery::byIds(unknown.values())), this,
             [this](const Result<QList<WalletNode>>& nodes) {
                 if (!nodes) {
                     return;
                 }
                 for (const WalletNode& node : *nodes) {
                     m_names.insert(node.wallet.id, node.wallet.name);
                 }
                 const int row = m_recordsView->currentIndex().row();
                 if (row >= 0 && row < m_records->rowCount()) {
                     m_moves->setRows(moves(m_records->at(row).plan.transfers));
                 }
             });
}

} // namespace tf::ui
