// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/allowances_tab.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"
#include "ui/shell/error_text.h"
#include "widgets/delegates.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::Allowance;

namespace {

constexpr int usedBarColumn = 5;

QString moneyText(Decimal amount, const Allowance& row) {
    return format::money(Money(amount, row.limit.asset()));
}

QList<items::RowsColumn<Allowance>> allowanceColumns() {
    using Row = Allowance;
    return {
        items::RowsColumn<Row>(AllowancesTab::tr("May"),
                               [](const Row& row) { return items::word(row.scope); }),
        items::RowsColumn<Row>(AllowancesTab::tr("Asset"),
                               [](const Row& row) { return row.limit.asset().code(); }),
        items::RowsColumn<Row>(AllowancesTab::tr("Limit"),
                               [](const Row& row) { return moneyText(row.limit.amount(), row); })
            .right(),
        items::RowsColumn<Row>(AllowancesTab::tr("Used"),
                               [](const Row& row) { return moneyText(row.used, row); })
            .right()
            .toned([](const Row&) { return items::CellTone::Muted; }),
        items::RowsColumn<Row>(AllowancesTab::tr("Left"),
                               [](const Row& row) { return moneyText(row.left(), row); })
            .right()
            .toned([](const Row& row) {
                return row.left().isPositive() ? items::CellTone::Normal : items::CellTone::Warning;
            }),
        items::RowsColumn<Row>(AllowancesTab::tr("Used share"),
                               [](const Row& row) {
                                   return row.limit.isZero()
                                              ? QString()
                                              : format::percent(row.used.toDouble() /
                                                                row.limit.amount().toDouble());
                               })
            .valued([](const Row& row) -> QVariant {
                return row.limit.isZero()
                           ? QVariant()
                           : QVariant(row.used.toDouble() / row.limit.amount().toDouble());
            }),
        items::RowsColumn<Row>(
            AllowancesTab::tr("Begins again"),
            [](const Row& row) {
                if (!row.period) {
                    return AllowancesTab::tr("never: one-off");
                }
                const QString every =
                    AllowancesTab::tr("every %1").arg(format::duration(*row.period));
                return row.resetsAt ? AllowancesTab::tr("%1, next %2")
                                          .arg(every, format::dateTime(*row.resetsAt))
                                    : every;
            }),
    };
}

} // namespace

AllowancesTab::AllowancesTab(const WalletsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setObjectName(QStringLiteral("allowancesTab"));
    buildUi();
    connect(&m_context.service, &ledger::LedgerService::allowancesChanged, this,
            &AllowancesTab::load);
    connect(&m_context.service, &ledger::LedgerService::walletsChanged, this, &AllowancesTab::load);
    showActs();
}

void AllowancesTab::buildUi() {
    m_rows = new items::RowsModel<Allowance>(
        allowanceColumns(),
        [](const Allowance& row) {
            return QByteArray::number(int(row.scope)) + row.limit.asset().code().toLatin1();
        },
        this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("allowancesTable"));
    m_table->setAccessibleName(tr("Allowances"));
    styleTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_rows);
    m_table->setItemDelegateForColumn(usedBarColumn, new ShareBarDelegate(m_table));
    m_table->setColumnWidth(0, 140);
    for (int column = 2; column <= usedBarColumn; ++column) {
        m_table->setColumnWidth(column, 150);
    }
    m_state = makeLabel(tr("Choose a wallet to see its allowances."), TextStyle::Muted, this);
    m_state->setObjectName(QStringLiteral("allowancesState"));
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    auto* top = new QWidget(this);
    m_stack = new QStackedLayout(top);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_table);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 8);
    line->addStretch(1);
    const auto addAct = [this, line](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        line->addWidget(button);
        return button;
    };
    m_remove = addAct(tr("Remove"), QStringLiteral("removeAllowanceButton"));
    m_edit = addAct(tr("Change …"), QStringLiteral("editAllowanceButton"));
    m_add = addAct(tr("New allowance …"), QStringLiteral("addAllowanceButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(top, 1);
    layout->addLayout(line);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AllowancesTab::showActs);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto allowance = current()) {
            Q_EMIT removeRequested(*allowance);
        }
    });
}

std::optional<Allowance> AllowancesTab::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows->rowCount() ? std::optional(m_rows->at(row)) : std::nullopt;
}

void AllowancesTab::showActs() {
    m_add->setEnabled(!m_wallet.isNull());
    m_edit->setEnabled(current().has_value());
    m_remove->setEnabled(current().has_value());
}

void AllowancesTab::setWallet(ledger::WalletId wallet) {
    if (wallet != m_wallet) {
        m_wallet = wallet;
        load();
    }
}

void AllowancesTab::load() {
    if (m_wallet.isNull()) {
        showActs();
        return;
    }
    whenDone(m_context.reader().allowances({m_wallet}), this,
             [this, wallet = m_wallet](const Result<QList<Allowance>>& rows) {
                 if (wallet != m_wallet) {
                     return;
                 }
                 if (!rows) {
                     m_state->setText(errorText(rows.error()));
                     m_stack->setCurrentIndex(0);
                     return;
                 }
                 m_rows->setRows(*rows);
                 m_state->setText(tr("No limit but the balances. An allowance limits what this "
                                     "wallet may take from the one above, or spend."));
                 m_stack->setCurrentIndex(rows->isEmpty() ? 0 : 1);
                 showActs();
             });
}

} // namespace tf::ui
