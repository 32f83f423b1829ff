// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/transactions_tab.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"
#include "ui/shell/error_text.h"
#include "ui/wallets/asset_combo.h"
#include "ui/wallets/menu_button.h"
#include "ui/wallets/transaction_pane.h"
#include "widgets/fields.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using items::TransactionColumn;
using ledger::OperationKind;
using ledger::TransactionState;

namespace {

enum class Period { Always, Today, Week, Month, Year, Between };

QList<int> checkedValues(const MenuButton* button) {
    QList<int> values;
    for (const QAction* action : button->choices()->actions()) {
        if (action->isChecked()) {
            values.append(action->data().toInt());
        }
    }
    return values;
}

Instant startOf(const QDate& day) {
    return Instant::fromMs(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

QDate dayOf(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.toMs(), Qt::UTC).date();
}

} // namespace

TransactionsTab::TransactionsTab(const WalletsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setObjectName(QStringLiteral("transactionsTab"));
    m_model = new items::TransactionTableModel(
        [this](const ledger::TransactionFilter& filter, const std::optional<ledger::PageKey>& after,
               int limit) { return m_context.reader().transactions(filter, after, limit); },
        this);
    m_model->setTextFormat(localizedText());
    buildUi();
    connectSignals();
}

void TransactionsTab::buildUi() {
    buildTable();
    m_pane = new TransactionPane(this);
    auto* left = new QWidget(this);
    m_stack = new QStackedLayout(left);
    m_state = makeLabel({}, TextStyle::Muted, left);
    m_state->setObjectName(QStringLiteral("transactionsState"));
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("transactionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_pane->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildFilters());
    layout->addWidget(splitter, 1);
}

void TransactionsTab::buildTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("transactionsTable"));
    m_table->setAccessibleName(tr("Transactions"));
    styleTable(m_table);
    m_table->setSortingEnabled(false); // newest first: the order of the books
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    QHeaderView* header = m_table->horizontalHeader();
    const QList<int> widths = {182, 92, 236, 140, 92, 180, 84};
    for (int i = 0; i < widths.size(); ++i) {
        header->resizeSection(i, widths.at(i));
    }
    // The longest words stand last, where the room is that others leave.
    header->moveSection(int(TransactionColumn::Cause), static_cast<int>(widths.size()) - 1);
    rememberColumns(header, QStringLiteral("transactions"));
}

template <class Word>
MenuButton* TransactionsTab::addChoice(const QString& name, const QString& objectName,
                                       const QList<Word>& words) {
    auto* button = new MenuButton(objectName, this);
    QMenu* menu = button->choices();
    for (const Word word : words) {
        QAction* action = menu->addAction(items::word(word));
        action->setCheckable(true);
        action->setData(int(word));
    }
    const auto show = [button, name] {
        const qsizetype count = checkedValues(button).size();
        button->setText(count == 0 ? TransactionsTab::tr("%1: all").arg(name)
                                   : TransactionsTab::tr("%1: %2").arg(name).arg(count));
        button->setAccessibleName(button->text());
    };
    show();
    connect(menu, &QMenu::triggered, this, [this, show] {
        show();
        applyFilter();
    });
    return button;
}

QWidget* TransactionsTab::buildFilters() {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_search = new SearchField(tr("Search reason or wallet"), line);
    m_search->setObjectName(QStringLiteral("transactionSearch"));
    m_search->setMinimumWidth(160);
    m_kinds = addChoice<OperationKind>(
        tr("Type"), QStringLiteral("kindFilter"),
        {OperationKind::Deposit, OperationKind::Withdrawal, OperationKind::Transfer,
         OperationKind::Allocation, OperationKind::Collection, OperationKind::Rebalance,
         OperationKind::Sweep, OperationKind::Trade, OperationKind::Fee, OperationKind::Reward,
         OperationKind::Reversal, OperationKind::OpeningBalance});
    m_states = addChoice<TransactionState>(tr("Status"), QStringLiteral("stateFilter"),
                                           {TransactionState::Requested, TransactionState::Approved,
                                            TransactionState::Confirming, TransactionState::Posted,
                                            TransactionState::Failed, TransactionState::Cancelled,
                                            TransactionState::Reversed});
    m_asset = new AssetCombo(line);
    m_asset->setObjectName(QStringLiteral("transactionAssetFilter"));
    m_asset->setAccessibleName(tr("Asset"));
    m_asset->setAssets({}, tr("All assets"));
    m_period = new QComboBox(line);
    m_period->setObjectName(QStringLiteral("periodFilter"));
    m_period->setAccessibleName(tr("Time"));
    m_period->addItems(
        {tr("All time"), tr("Today"), tr("7 days"), tr("30 days"), tr("A year"), tr("Between …")});
    m_from = new QDateEdit(dayOf(m_context.clock.now()).addDays(-30), line);
    m_from->setObjectName(QStringLiteral("fromDate"));
    m_from->setAccessibleName(tr("From"));
    m_until = new QDateEdit(dayOf(m_context.clock.now()), line);
    m_until->setObjectName(QStringLiteral("untilDate"));
    m_until->setAccessibleName(tr("Until"));
    for (QDateEdit* edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->hide();
    }
    m_subtree = new QCheckBox(tr("With wallets below"), line);
    m_subtree->setObjectName(QStringLiteral("subtreeCheck"));
    m_subtree->setChecked(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_search, m_kinds, m_states, m_asset,
                                                           m_period, m_from, m_until, m_subtree}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    return line;
}

void TransactionsTab::connectSignals() {
    connect(m_search, &SearchField::searchChanged, this, &TransactionsTab::applyFilter);
    connect(m_asset, &QComboBox::currentIndexChanged, this, &TransactionsTab::applyFilter);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int index) {
        const bool isBetween = static_cast<Period>(index) == Period::Between;
        m_from->setVisible(isBetween);
        m_until->setVisible(isBetween);
        applyFilter();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &TransactionsTab::applyFilter);
    connect(m_until, &QDateEdit::dateChanged, this, &TransactionsTab::applyFilter);
    connect(m_subtree, &QCheckBox::toggled, this, &TransactionsTab::applyFilter);
    connect(m_model, &items::TransactionTableModel::loaded, this, &TransactionsTab::showState);
    connect(m_model, &items::TransactionTableModel::loaded, this, &TransactionsTab::selectWanted);
    connect(m_model, &items::TransactionTableModel::failed, this, [this](const Error& error) {
        if (m_model->rowCount() == 0) {
            m_state->setText(errorText(error));
            m_stack->setCurrentWidget(m_state);
        }
    });
    connect(&m_context.service, &ledger::LedgerService::transactionsChanged, this,
            [this](const QList<ledger::TransactionId>& changed) {
                if (!m_wallet.isNull()) {
                    m_model->refresh(changed);
                }
                if (changed.isEmpty() || changed.contains(m_pane->transaction())) {
                    showTransaction(m_pane->transaction());
                }
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TransactionsTab::showCurrent);
    connect(m_pane, &TransactionPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &TransactionPane::reverseRequested, this, &TransactionsTab::reverseRequested);
    connect(m_pane, &TransactionPane::cancelRequested, this, &TransactionsTab::cancelRequested);
    connect(m_pane, &TransactionPane::approveRequested, this, &TransactionsTab::approveRequested);
    connect(m_pane, &TransactionPane::transactionRequested, this,
            &TransactionsTab::showTransaction);
}

void TransactionsTab::setWallet(ledger::WalletId wallet) {
    if (wallet == m_wallet) {
        return;
    }
    m_wallet = wallet;
    m_wanted = {};
    m_pane->hide();
    applyFilter();
}

void TransactionsTab::setAssets(const QList<Asset>& assets) {
    m_asset->setAssets(assets, tr("All assets"));
}

ledger::TransactionFilter TransactionsTab::filter() const {
    ledger::TransactionFilter filter;
    filter.wallets = {m_wallet};
    filter.withSubtree = m_subtree->isChecked();
    for (const int kind : checkedValues(m_kinds)) {
        filter.kinds.append(static_cast<OperationKind>(kind));
    }
    for (const int state : checkedValues(m_states)) {
        filter.states.append(static_cast<TransactionState>(state));
    }
    if (m_asset->asset().isValid()) {
        filter.asset = m_asset->asset();
    }
    filter.text = m_search->text().trimmed();
    setPeriod(filter);
    return filter;
}

void TransactionsTab::setPeriod(ledger::TransactionFilter& filter) const {
    using std::chrono::hours;
    const Instant now = m_context.clock.now();
    switch (static_cast<Period>(m_period->currentIndex())) {
    case Period::Always:
        break;
    case Period::Today:
        filter.from = now.startOfDay();
        break;
    case Period::Week:
        filter.from = now - hours(24 * 7);
        break;
    case Period::Month:
        filter.from = now - hours(24 * 30);
        break;
    case Period::Year:
        filter.from = now - hours(24 * 365);
        break;
    case Period::Between:
        filter.from = startOf(m_from->date());
        filter.until = startOf(m_until->date().addDays(1));
        break;
    }
}

void TransactionsTab::applyFilter() {
    if (m_wallet.isNull()) {
        m_state->setText(tr("Choose a wallet to see its movements."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_model->setFilter(filter());
}

void TransactionsTab::showState() {
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isComplete();
    ledger::TransactionFilter all;
    all.wallets = {m_wallet};
    all.withSubtree = m_subtree->isChecked();
    m_state->setText(m_model->filter() == all
                         ? tr("Nothing has moved here yet. Deposit, transfer or allocate money, "
                              "and each movement is listed with its cause.")
                         : tr("No movement fits these filters."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_state) : m_table);
}

void TransactionsTab::showCurrent() {
    const ledger::WalletTransaction* row = m_model->at(m_table->currentIndex().row());
    if (row) {
        showTransaction(row->id);
    }
}

void TransactionsTab::showTransaction(ledger::TransactionId id) {
    if (id.isNull()) {
        return;
    }
    whenDone(m_context.reader().transaction(id), this,
             [this](const Result<ledger::TransactionDetail>& detail) {
                 if (detail) {
                     m_pane->show(*detail);
                     m_pane->setVisible(true);
                 }
             });
}

void TransactionsTab::selectWanted() {
    const int row = m_wanted.isNull() ? -1 : m_model->rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = {};
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void TransactionsTab::showTransfer(ledger::TransferId id) {
    whenDone(m_context.reader().transactionOf(id), this,
             [this](const Result<ledger::TransactionDetail>& detail) {
                 if (detail) {
                     m_wanted = detail->transaction.id;
                     if (!m_model->isLoading()) { // else rows are about to be replaced
                         selectWanted();
                     }
                     m_pane->show(*detail);
                     m_pane->setVisible(true);
                 }
             });
}

} // namespace tf::ui
