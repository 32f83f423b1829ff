// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/wallets_page.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"
#include "ui/shell/error_text.h"
#include "ui/wallets/allocations_tab.h"
#include "ui/wallets/allowances_tab.h"
#include "ui/wallets/history_tab.h"
#include "ui/wallets/menu_button.h"
#include "ui/wallets/origin_dialog.h"
#include "ui/wallets/transactions_tab.h"
#include "ui/wallets/wallet_desk.h"
#include "ui/wallets/wallet_filter_bar.h"
#include "ui/wallets/wallet_pane.h"
#include "ui/wallets/wallet_tree_view.h"
#include "widgets/card.h"
#include "widgets/fields.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/segmented_control.h"
#include "widgets/theme.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::OperationKind;
using ledger::Wallet;
using ledger::WalletId;
using ledger::WalletNode;

namespace {

constexpr int settleMs = 60;
constexpr int booksGatherMs = 400;
constexpr int ageMs = 1000;

/// Remembers where a person put the borders.
void rememberSplitter(QSplitter* splitter, const QString& key) {
    const QString path = QStringLiteral("splitters/") + key;
    splitter->restoreState(QSettings().value(path).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, path] { QSettings().setValue(path, splitter->saveState()); });
}

} // namespace

WalletsPage::WalletsPage(const WalletsContext& context, QWidget* parent)
    : Page(tr("Wallets"), parent)
    , m_context(context)
    , m_model(new items::WalletTreeModel(this))
    , m_loader(new items::WalletTreeLoader(context.service, context.clock, *m_model, this))
    , m_desk(new WalletDesk(context, this))
    , m_actions(this) {
    setObjectName(QStringLiteral("walletsPage"));
    m_model->setTextFormat(localizedText());
    m_model->setUnit({context.baseCurrency, true});
    buildUi();
    connectSignals();
    m_desk->loadAssets();
    m_loader->start();
    loadBooks();
}

WalletsPage::~WalletsPage() = default;

// Building

void WalletsPage::buildUi() {
    for (QAction* action : m_actions.all()) {
        addAction(action);
    }
    addHeaderAction(m_actions.deposit);
    addHeaderAction(m_actions.transfer);
    addHeaderAction(m_actions.collect);
    addHeaderWidget(buildHeaderMenu());
    addHeaderAction(m_actions.allocate, ButtonKind::Primary);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("walletsStack"));
    m_loading = makeLabel(tr("Reading the books …"), TextStyle::Muted, m_stack);
    m_loading->setAlignment(Qt::AlignCenter);
    m_content = buildContent();
    buildStates();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_loading, m_content, m_empty, m_error}) {
        m_stack->addWidget(widget);
    }
    content()->addWidget(m_stack, 1);
    setSearchTarget(m_filters->search());
}

QWidget* WalletsPage::buildHeaderMenu() {
    auto* more = new MenuButton(QStringLiteral("moreButton"), this);
    more->setText(tr("More"));
    more->setAccessibleName(tr("More acts"));
    QMenu* menu = more->choices();
    menu->addActions({m_actions.newMaster, m_actions.newWallet});
    menu->addSeparator();
    menu->addActions({m_actions.withdraw, m_actions.rename, m_actions.allowance, m_actions.settings,
                      m_actions.freeze, m_actions.thaw, m_actions.close});
    menu->addSeparator();
    menu->addActions({m_actions.origin, m_actions.books, m_actions.import, m_actions.exportCsv,
                      m_actions.exportPdf, m_actions.refresh});
    return more;
}

QWidget* WalletsPage::buildContent() {
    auto* page = new QWidget(m_stack);
    m_filters = new WalletFilterBar(page);
    m_tree = new WalletTreeView(*m_model, page);
    m_noMatch = makeLabel(tr("No wallet fits the search and filters."), TextStyle::Muted, page);
    m_noMatch->setObjectName(QStringLiteral("noMatchLabel"));
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setMargin(12);
    m_noMatch->hide();
    auto* treeCard = new Card({}, page);
    treeCard->body()->setSpacing(0);
    treeCard->body()->addWidget(m_tree, 1);
    treeCard->body()->addWidget(m_noMatch);
    treeCard->setFlush(true);
    m_pane = new WalletPane(m_context, *m_model, page);
    m_pane->setMinimumWidth(270);
    auto* upper = new QSplitter(Qt::Horizontal, page);
    upper->setObjectName(QStringLiteral("upperSplitter"));
    upper->addWidget(treeCard);
    upper->addWidget(m_pane);
    upper->setStretchFactor(0, 1);
    upper->setStretchFactor(1, 0);
    upper->setSizes({900, 320});
    auto* halves = new QSplitter(Qt::Vertical, page);
    halves->setObjectName(QStringLiteral("halvesSplitter"));
    halves->addWidget(upper);
    halves->addWidget(buildTabs());
    halves->setStretchFactor(0, 5);
    halves->setStretchFactor(1, 4);
    halves->setSizes({500, 400});
    for (QSplitter* splitter : {upper, halves}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(Theme::cardGap);
    }
    rememberSplitter(upper, QStringLiteral("wallets-upper"));
    rememberSplitter(halves, QStringLiteral("wallets-halves"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::cardGap);
    layout->addWidget(m_filters);
    layout->addWidget(halves, 1);
    return page;
}

QWidget* WalletsPage::buildTabs() {
    auto* card = new Card({}, this);
    m_tabs = new Tabs(card);
    m_tabs->setObjectName(QStringLiteral("walletTabs"));
    m_transactions = new TransactionsTab(m_context, m_tabs);
    m_allocations = new AllocationsTab(m_context, m_tabs);
    m_history = new HistoryTab(m_context, m_tabs);
    m_allowances = new AllowancesTab(m_context, m_tabs);
    m_tabs->addPage(m_transactions, tr("Transactions"));
    m_tabs->addPage(m_allocations, tr("Allocations"));
    m_tabs->addPage(m_history, tr("Balance history"));
    m_tabs->addPage(m_allowances, tr("Allowances"));
    card->body()->addWidget(m_tabs);
    card->setFlush(true);
    card->setMinimumHeight(190);
    return card;
}

void WalletsPage::buildStates() {
    m_empty = new EmptyState(
        QStringLiteral("wallets"), tr("No wallets yet"),
        tr("A master wallet holds your money. Farms and agents below it get their share, and every "
           "movement is booked on both sides."),
        m_stack);
    m_empty->setObjectName(QStringLiteral("walletsEmpty"));
    m_empty->addAction(m_actions.newMaster);
    m_error = new EmptyState(QStringLiteral("error"), tr("The books can not be read"), {}, m_stack);
    m_error->setObjectName(QStringLiteral("walletsError"));
    m_error->addAction(m_actions.refresh);
}

// Wiring

void WalletsPage::connectSignals() {
    connectActions();
    connectTabs();
    connectLoader();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &WalletsPage::applyWallet);
    connect(m_tree, &WalletTreeView::currentWalletChanged, this, &WalletsPage::onCurrentChanged);
    connect(m_tree, &WalletTreeView::selectedWalletsChanged, this,
            [this] { m_actions.followSelection(selected()); });
    connect(m_tree, &WalletTreeView::visibleWalletsChanged, m_loader,
            &items::WalletTreeLoader::setVisible);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &WalletsPage::showWalletMenu);
    connect(m_filters, &WalletFilterBar::filterChanged, this, &WalletsPage::applyFilter);
    connect(m_filters, &WalletFilterBar::unitChanged, this, &WalletsPage::applyUnit);
    connect(m_filters, &WalletFilterBar::spanChanged, m_loader, &items::WalletTreeLoader::setSpan);
    connect(m_filters, &WalletFilterBar::levelChosen, m_tree, &WalletTreeView::expandToLevel);
    connect(m_filters, &WalletFilterBar::booksRequested, m_desk, &WalletDesk::showBooks);
    connect(m_filters->columnMenu(), &QMenu::aboutToShow, this,
            [this] { m_tree->fillColumnMenu(m_filters->columnMenu()); });
    connect(m_pane, &WalletPane::walletRequested, this,
            [this](WalletId id) { showEntity(id.uuid()); });
    connect(m_pane, &WalletPane::originRequested, this, &WalletsPage::showOrigin);
    connect(m_desk, &WalletDesk::assetsChanged, this, [this] {
        m_filters->setAssets(m_desk->assets(), m_context.baseCurrency);
        applyUnit();
        suggestUnit();
        m_transactions->setAssets(m_desk->assets());
        m_history->setAssets(m_desk->assets(), m_filters->unit().asset);
    });
    m_booksGather.setSingleShot(true);
    m_booksGather.setInterval(booksGatherMs);
    connect(&m_booksGather, &QTimer::timeout, this, &WalletsPage::loadBooks);
    connect(&m_context.service, &ledger::LedgerService::walletsChanged, this, [this] {
        if (!m_booksGather.isActive()) {
            m_booksGather.start();
        }
    });
    m_age.setInterval(ageMs);
    connect(&m_age, &QTimer::timeout, this, &WalletsPage::showBooksState);
    m_age.start();
}

void WalletsPage::connectActions() {
    const auto onWallet = [this](QAction* action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const auto wallet = current()) {
                act(*wallet);
            }
        });
    };
    const auto moves = [this](OperationKind kind) {
        return [this, kind](const Wallet& wallet) { m_desk->move(kind, wallet, above(wallet)); };
    };
    onWallet(m_actions.deposit, moves(OperationKind::Deposit));
    onWallet(m_actions.withdraw, moves(OperationKind::Withdrawal));
    onWallet(m_actions.transfer, moves(OperationKind::Transfer));
    onWallet(m_actions.allocate, [this](const Wallet& w) { m_desk->allocate(w); });
    onWallet(m_actions.rename, [this](const Wallet& w) { m_desk->rename(w); });
    onWallet(m_actions.freeze, [this](const Wallet& w) { m_desk->freeze(w); });
    onWallet(m_actions.thaw, [this](const Wallet& w) { m_desk->thaw(w); });
    onWallet(m_actions.close, [this](const Wallet& w) { m_desk->close(w); });
    onWallet(m_actions.allowance, [this](const Wallet& w) { m_desk->editAllowance(w, {}); });
    onWallet(m_actions.settings, [this](const Wallet& w) { m_desk->editMaster(w); });
    onWallet(m_actions.exportCsv,
             [this](const Wallet& w) { m_desk->exportStatement(w, StatementWriter::Form::Csv); });
    onWallet(m_actions.exportPdf,
             [this](const Wallet& w) { m_desk->exportStatement(w, StatementWriter::Form::Pdf); });
    onWallet(m_actions.origin, [this](const Wallet& w) { showOrigin(w.id); });
    connect(m_actions.collect, &QAction::triggered, this, &WalletsPage::collectSelected);
    connect(m_actions.newMaster, &QAction::triggered, m_desk, &WalletDesk::createMaster);
    connect(m_actions.newWallet, &QAction::triggered, this,
            [this] { m_desk->createWallet(current()); });
    connect(m_actions.import, &QAction::triggered, m_desk, &WalletDesk::importOpening);
    connect(m_actions.books, &QAction::triggered, m_desk, &WalletDesk::showBooks);
    connect(m_actions.refresh, &QAction::triggered, this, [this] {
        m_desk->loadAssets();
        m_loader->start();
        loadBooks();
    });
}

void WalletsPage::connectTabs() {
    connect(m_tabs, &QTabWidget::currentChanged, this, &WalletsPage::applyWallet);
    connect(m_transactions, &TransactionsTab::reverseRequested, m_desk, &WalletDesk::reverse);
    connect(m_transactions, &TransactionsTab::cancelRequested, m_desk, &WalletDesk::cancelRequest);
    connect(m_transactions, &TransactionsTab::approveRequested, m_desk,
            &WalletDesk::approveRequest);
    connect(m_allocations, &AllocationsTab::undoRequested, m_desk, &WalletDesk::undoAllocation);
    connect(m_allowances, &AllowancesTab::editRequested, this,
            [this](const std::optional<ledger::Allowance>& allowance) {
                if (const auto wallet = current()) {
                    m_desk->editAllowance(*wallet, allowance);
                }
            });
    connect(m_allowances, &AllowancesTab::removeRequested, this,
            [this](const ledger::Allowance& allowance) {
                if (const auto wallet = current()) {
                    m_desk->removeAllowance(*wallet, allowance);
                }
            });
}

void WalletsPage::connectLoader() {
    connect(m_loader, &items::WalletTreeLoader::stateChanged, this, &WalletsPage::showState);
    connect(m_loader, &items::WalletTreeLoader::failed, this, [this](const Error& error) {
        m_lastError = error;
        if (m_loader->state() != items::WalletTreeLoader::State::Failed) {
            m_desk->tellFailure(error);
        }
        showState();
    });
    connect(m_loader, &items::WalletTreeLoader::filtered, this, [this](int matches) {
        m_noMatch->setVisible(matches == 0 && m_model->isSearching());
        if (m_model->isSearching()) {
            m_tree->expandMatches();
        } else if (!m_isOpened && m_model->rowCount() > 0) {
            m_isOpened = true;
            m_tree->expandToLevel(2);
        }
        suggestUnit();
        goToWanted();
        showState();
    });
    connect(m_loader, &items::WalletTreeLoader::ratesChanged, this, &WalletsPage::suggestUnit);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        showState();
        if (m_tree->currentWallet().isNull()) {
            m_tree->select(m_model->idAt(m_model->index(0, 0)));
        }
        goToWanted();
        m_settle.start();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_settle.start(); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &WalletsPage::showState);
}

// What is shown

void WalletsPage::showState() {
    using State = items::WalletTreeLoader::State;
    const bool hasWallets = m_model->rowCount() > 0 || !m_loader->filter().isEmpty();
    QWidget* shown = m_content;
    if (!hasWallets) {
        shown = m_loader->state() == State::Failed    ? static_cast<QWidget*>(m_error)
                : m_loader->state() == State::Loading ? static_cast<QWidget*>(m_loading)
                                                      : m_empty;
    }
    if (shown == m_error) {
        m_error->setText(tr("The books can not be read"), errorText(m_lastError));
    }
    m_stack->setCurrentWidget(shown);
}

std::optional<Wallet> WalletsPage::current() const {
    const WalletNode* node = m_model->node(m_tree->currentWallet());
    return node ? std::optional(node->wallet) : std::nullopt;
}

std::optional<Wallet> WalletsPage::above(const Wallet& wallet) const {
    const WalletNode* node = m_model->node(wallet.parent);
    return node ? std::optional(node->wallet) : std::nullopt;
}

/// What is selected; the current wallet where nothing is.
QList<Wallet> WalletsPage::selected() const {
    QList<Wallet> wallets;
    for (const WalletId id : m_tree->selectedWallets()) {
        if (const WalletNode* node = m_model->node(id)) {
            wallets.append(node->wallet);
        }
    }
    const std::optional<Wallet> only = current();
    if (wallets.isEmpty() && only) {
        wallets.append(*only);
    }
    return wallets;
}

void WalletsPage::collectSelected() {
    const QList<Wallet> wallets = selected();
    if (wallets.size() == 1) {
        m_desk->move(OperationKind::Collection, wallets.first(), above(wallets.first()));
    } else if (!wallets.isEmpty()) {
        const WalletNode* root = m_model->node(wallets.first().root);
        m_desk->collect(wallets, root ? std::optional(root->wallet) : std::nullopt);
    }
}

void WalletsPage::onCurrentChanged() {
    m_actions.follow(current());
    m_settle.start();
}

void WalletsPage::applyWallet() {
    m_actions.follow(current());
    m_actions.followSelection(selected());
    const WalletId id = m_tree->currentWallet();
    m_pane->setWallet(id);
    QWidget* tab = m_tabs->currentWidget();
    if (tab == m_transactions) {
        m_transactions->setWallet(id);
        if (!m_wantedTransfer.isNull() && m_transferWallet == id) {
            m_transactions->showTransfer(std::exchange(m_wantedTransfer, {}));
        }
    } else if (tab == m_allocations) {
        m_allocations->setWallet(id);
    } else if (tab == m_history) {
        m_history->setWallet(id);
    } else if (tab == m_allowances) {
        m_allowances->setWallet(id);
    }
}

void WalletsPage::applyFilter() {
    const WalletId kept = m_tree->currentWallet();
    const bool endsSearch = m_model->isSearching() && m_filters->filter().isEmpty();
    m_loader->setFilter(m_filters->filter());
    if (endsSearch && !kept.isNull()) {
        m_wanted = m_model->ancestors(kept); // gone to when the whole tree is back
        m_wanted.append(kept);
    }
}

void WalletsPage::applyUnit() {
    m_model->setUnit(m_filters->unit());
    m_desk->setAsset(m_filters->unit().asset);
    m_pane->refresh();
}

/// Where nothing has a rate to the base currency, amounts stand in what is really held.
void WalletsPage::suggestUnit() {
    if (m_isUnitSuggested || m_filters->isUnitChosen() || m_model->rowCount() == 0 ||
        m_desk->assets().isEmpty()) {
        return;
    }
    m_isUnitSuggested = true;
    const WalletId first = m_model->idAt(m_model->index(0, 0));
    const items::WalletAmounts amounts = m_model->amounts(first);
    if (amounts.total.isZero() && !amounts.leftOut.isEmpty()) {
        m_filters->suggestUnit(amounts.leftOut.first());
        applyUnit();
    }
}

void WalletsPage::showWalletMenu(const QPoint& at) {
    auto* menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("walletMenu"));
    for (QAction* action : m_actions.ofWallet()) {
        if (action) {
            menu->addAction(action);
        } else {
            menu->addSeparator();
        }
    }
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void WalletsPage::showOrigin(WalletId wallet) {
    const WalletNode* node = m_model->node(wallet);
    if (!node) {
        return;
    }
    auto* dialog =
        new OriginDialog(m_context, *node, m_model->rates(), m_model->unit().asset, this);
    connect(dialog, &OriginDialog::transferRequested, this, [this](ledger::TransferId transfer) {
        m_tabs->setCurrentWidget(m_transactions);
        m_transactions->showTransfer(transfer);
    });
    dialog->open();
}

// Books

void WalletsPage::loadBooks() {
    whenDone(m_context.reader().bookEquations(), this,
             [this](const Result<QList<ledger::BookEquation>>& equations) {
                 m_areBooksKnown = equations.isOk();
                 if (equations) {
                     m_equations = *equations;
                     m_booksCheckedAt = m_context.clock.now();
                 }
                 showBooksState();
             });
}

void WalletsPage::showBooksState() {
    if (!m_areBooksKnown) {
        m_filters->setBooksState(tr("Books not checked"), true);
        return;
    }
    const auto wrong = std::count_if(m_equations.begin(), m_equations.end(),
                                     [](const auto& row) { return !row.difference().isZero(); });
    const QString age = format::age(m_booksCheckedAt, m_context.clock.now());
    m_filters->setBooksState(
        wrong > 0 ? tr("✗ Books do not balance for %n asset(s)", nullptr, static_cast<int>(wrong))
                  : tr("Books balance to zero for %n asset(s), checked %1 ✓", nullptr,
                       static_cast<int>(m_equations.size()))
                        .arg(age),
        wrong == 0);
}

// Going to a wallet

void WalletsPage::showEntity(const QUuid& uuid) {
    const WalletId id(uuid);
    if (m_model->node(id)) {
        m_wanted.clear();
        m_tree->select(id);
        return;
    }
    wantPath({}, id);
}

void WalletsPage::wantTransfer(ledger::TransferId id) {
    whenDone(m_context.reader().transactionOf(id), this,
             [this, id](const Result<ledger::TransactionDetail>& detail) {
                 if (detail) {
                     m_wantedTransfer = id;
                     m_transferWallet = detail->transaction.to;
                     m_tabs->setCurrentWidget(m_transactions);
                     showEntity(m_transferWallet.uuid());
                     m_settle.start(); // the wallet may be the present one
                 }
             });
}

/// Asks upward until a wallet that is in the tree, then opens downward as children arrive.
void WalletsPage::wantPath(const QList<WalletId>& path, WalletId id) {
    m_wanted = path + QList<WalletId>{id};
    if (m_model->node(m_wanted.first())) {
        goToWanted();
        return;
    }
    whenDone(m_context.reader().wallets(ledger::WalletQuery::byIds({m_wanted.first()})), this,
             [this, wanted = m_wanted](const Result<QList<WalletNode>>& nodes) {
                 const bool isStale = wanted != m_wanted;
                 if (!isStale && nodes && nodes->isEmpty()) {
                     m_wanted.clear();
                     wantTransfer(ledger::TransferId(wanted.last().uuid()));
                     return;
                 }
                 if (isStale || !nodes || nodes->isEmpty() ||
                     nodes->first().wallet.parent.isNull()) {
                     return;
                 }
                 QList<WalletId> longer = wanted;
                 const WalletId last = longer.takeLast();
                 longer.prepend(nodes->first().wallet.parent);
                 wantPath(longer, last);
             });
}

void WalletsPage::goToWanted() {
    if (m_wanted.isEmpty()) {
        return;
    }
    if (m_tree->select(m_wanted.last())) {
        m_wanted.clear();
        return;
    }
    for (const WalletId id : std::as_const(m_wanted)) {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid()) {
            m_model->fetchMore(index);
            m_tree->expand(index);
        }
    }
}

QList<Entity> WalletsPage::entities() const {
    QList<Entity> entities;
    for (const WalletId id : m_model->loadedIds()) {
        const Wallet& wallet = m_model->node(id)->wallet;
        entities.append(
            {wallet.id.uuid(), wallet.name, tr("%1 wallet").arg(items::word(wallet.kind))});
    }
    return entities;
}

} // namespace tf::ui
