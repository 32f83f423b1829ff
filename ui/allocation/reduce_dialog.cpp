// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/reduce_dialog.h"

#include "models/core/when_done.h"
#include "ui/allocation/allocation_words.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace tf::ui::allocation {

namespace format = widgets::format;
using farms::AgentId;
using farms::AgentOutcome;
using Reduction = farms::FarmService::Reduction;

namespace {

constexpr int burstMs = 200;
constexpr int mostOrders = 10'000;
constexpr int stateColumn = 3;

} // namespace

QList<Holder> holdersOf(const capital::Situation& situation, const capital::Proposal& proposal,
                        const farms::FarmService& farms) {
    QHash<ledger::WalletId, Holder> byWallet;
    for (const farms::Agent& agent : farms.agents()) {
        const farms::Farm* const farm = farms.farm(agent.farm);
        byWallet.insert(agent.wallet, {.agent = agent.id,
                                       .name = agent.name,
                                       .farm = farm == nullptr ? QString() : farm->name});
    }
    QList<Holder> holders;
    for (const capital::Shortfall& shortfall : proposal.shortfalls) {
        const capital::Entity* const entity = situation.entity(shortfall.entity);
        for (const capital::Purse& purse : entity ? entity->purses : QList<capital::Purse>()) {
            const auto holder = byWallet.constFind(purse.wallet);
            const Decimal held = purse.current - purse.free;
            if (holder != byWallet.constEnd() && held.isPositive()) {
                holders.append(*holder);
                holders.last().held = held;
            }
        }
    }
    std::stable_sort(holders.begin(), holders.end(),
                     [](const Holder& a, const Holder& b) { return a.held > b.held; });
    return holders;
}

bool ReduceDialog::Row::operator==(const Row& other) const {
    const auto codeOf = [](const std::optional<Result<void>>& result) {
        return result && !*result ? std::optional(result->error().code) : std::nullopt;
    };
    return holder == other.holder && entries == other.entries && positions == other.positions &&
           told.has_value() == other.told.has_value() && codeOf(told) == codeOf(other.told);
}

ReduceDialog::ReduceDialog(const CapitalDesk& desk, const QList<Holder>& holders,
                           const Asset& asset, QWidget* parent)
    : Dialog(tr("Ask agents to reduce"), tr("Ask agents"), parent)
    , m_desk(desk)
    , m_asset(asset)
    , m_model(makeModel()) {
    setObjectName(QStringLiteral("reduceDialog"));
    setIntroduction(tr("These agents hold money that the plan would take. Nothing is asked of the "
                       "others."));
    buildUi();
    QList<Row> rows;
    for (const Holder& holder : holders) {
        rows.append({.holder = holder});
    }
    m_model->setRows(rows);
    m_look.setSingleShot(true);
    m_look.setInterval(burstMs);
    connect(&m_look, &QTimer::timeout, this, &ReduceDialog::look);
    const auto soon = [this] {
        if (!m_look.isActive()) {
            m_look.start();
        }
    };
    connect(&desk.ledger, &ledger::LedgerService::walletsChanged, this, soon);
    connect(&desk.farms, &farms::FarmService::agentsChanged, this, soon);
    connect(this, &Dialog::submitRequested, this, &ReduceDialog::submit);
    showConsequence();
    look();
    resize(720, 460);
}

items::RowsModel<ReduceDialog::Row>* ReduceDialog::makeModel() {
    using Column = items::RowsColumn<Row>;
    return new items::RowsModel<Row>(
        {Column(tr("Agent"), [](const Row& row) { return row.holder.name; })
             .tipped([](const Row& row) { return row.holder.name; }),
         Column(tr("Farm"), [](const Row& row) { return row.holder.farm; }),
         Column(tr("Holds"),
                [this](const Row& row) { return format::money(Money(row.holder.held, m_asset)); })
             .right(),
         Column(tr("State"), [this](const Row& row) { return stateOf(row); })
             .toned([this](const Row& row) {
                 return row.told && !*row.told ? items::CellTone::Bad
                        : isDone(row)          ? items::CellTone::Good
                                               : items::CellTone::Muted;
             })
             .tipped([this](const Row& row) { return stateOf(row); })},
        [](const Row& row) { return row.holder.agent.uuid().toRfc4122(); }, this);
}

void ReduceDialog::buildUi() {
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("reduceTable"));
    table->setAccessibleName(tr("Agents"));
    table->setModel(m_model);
    widgets::styleTable(table);
    table->setSortingEnabled(false);
    table->setColumnWidth(0, 190);
    table->setColumnWidth(1, 130);
    table->setColumnWidth(2, 130);
    content()->addWidget(table, 1);
    m_withdraw = new QRadioButton(tr("Withdraw orders that would enter"), this);
    m_withdraw->setObjectName(QStringLiteral("withdrawChoice"));
    m_withdraw->setChecked(true);
    m_close = new QRadioButton(tr("Withdraw them, and close positions at the last price"), this);
    m_close->setObjectName(QStringLiteral("closeChoice"));
    content()->addWidget(m_withdraw);
    content()->addWidget(m_close);
    m_consequence = widgets::makeParagraph({}, widgets::TextStyle::Body, this);
    m_consequence->setObjectName(QStringLiteral("reduceConsequence"));
    content()->addWidget(m_consequence);
    connect(m_close, &QRadioButton::toggled, this, &ReduceDialog::showConsequence);
}

Reduction ReduceDialog::reduction() const {
    return m_close->isChecked() ? Reduction::ClosePositions : Reduction::WithdrawEntries;
}

bool ReduceDialog::isDone(const Row& row) const {
    return m_isRead && row.told && row.told->isOk() && row.entries == 0 &&
           (row.positions == 0 || reduction() == Reduction::WithdrawEntries);
}

QString ReduceDialog::stateOf(const Row& row) const {
    const QString held = tr("%n order(s)", nullptr, row.entries) + QStringLiteral(", ") +
                         tr("%n position(s)", nullptr, row.positions);
    if (!m_isRead) {
        return tr("being read");
    }
    if (!row.told) {
        return held;
    }
    if (!*row.told) {
        return refusalText(row.told->error());
    }
    if (!isDone(row)) {
        return tr("%1: waits for its next candle").arg(held);
    }
    return row.positions > 0
               ? tr("orders withdrawn, %1").arg(tr("%n position(s) stay", nullptr, row.positions))
               : tr("holds nothing any more");
}

/// Orders first: what they became meanwhile is in the positions then.
void ReduceDialog::look() {
    whenDone(m_desk.farms.orders({.onlyWorking = true, .limit = mostOrders}), this,
             [this](const Result<QList<trading::Order>>& orders) {
                 if (!orders) {
                     showError(refusalText(orders.error()));
                     return;
                 }
                 Facts facts;
                 for (const trading::Order& order : *orders) {
                     facts.entries[order.request.agent] += order.request.isReduceOnly ? 0 : 1;
                 }
                 whenDone(m_desk.farms.positions({}), this,
                          [this, facts](const Result<QList<farms::OpenPosition>>& positions) {
                              if (!positions) {
                                  showError(refusalText(positions.error()));
                                  return;
                              }
                              Facts whole = facts;
                              for (const farms::OpenPosition& position : *positions) {
                                  ++whole.positions[position.agent];
                              }
                              take(whole);
                          });
             });
}

void ReduceDialog::take(const Facts& facts) {
    QList<Row> rows = m_model->rows();
    bool hasLess = false;
    for (Row& row : rows) {
        const int entries = facts.entries.value(row.holder.agent);
        const int positions = facts.positions.value(row.holder.agent);
        hasLess = hasLess || entries < row.entries || positions < row.positions;
        row.entries = entries;
        row.positions = positions;
    }
    m_isRead = true;
    m_model->setRows(rows);
    Q_EMIT m_model->dataChanged(m_model->index(0, 0),
                                m_model->index(m_model->rowCount() - 1, stateColumn));
    showConsequence();
    if (m_isTold && hasLess) {
        Q_EMIT reduced();
    }
}

QString ReduceDialog::consequence() const {
    int entries = 0;
    int positions = 0;
    for (const Row& row : m_model->rows()) {
        entries += row.entries;
        positions += row.positions;
    }
    const auto agents = static_cast<int>(m_model->rows().size());
    const QString paused = tr("%n agent(s) are paused before their next candle", nullptr, agents);
    const QString withdrawn = tr("%n order(s) that would enter are withdrawn", nullptr, entries);
    const QString closed =
        reduction() == Reduction::ClosePositions
            ? tr("%n position(s) are sold, or bought back, at the last close, with the usual fee",
                 nullptr, positions)
            : tr("%n position(s) stay until the agents close them", nullptr, positions);
    return tr("%1, %2, %3. The agents enter nothing until you start them again. Then the plan is "
              "made anew.")
        .arg(paused, withdrawn, closed);
}

void ReduceDialog::showConsequence() {
    if (m_isTold) {
        return; // the table says what came of it
    }
    const bool isTrading = m_desk.farms.isTrading();
    submitButton()->setEnabled(isTrading && m_isRead && m_model->rowCount() > 0);
    m_consequence->setText(isTrading
                               ? (m_isRead ? consequence() : tr("Reading what they hold …"))
                               : tr("No run is going on. Orders and positions change only while "
                                    "agents trade: start a replay on the page Farms first."));
    widgets::setTone(m_consequence, isTrading ? widgets::Tone::Normal : widgets::Tone::Warning);
}

void ReduceDialog::submit() {
    QList<AgentId> agents;
    for (const Row& row : m_model->rows()) {
        agents.append(row.holder.agent);
    }
    setBusy(true);
    whenDone(m_desk.farms.reduce(agents, reduction(), tr("asked to reduce for a plan")), this,
             [this](const Result<QList<AgentOutcome>>& outcomes) {
                 setBusy(false);
                 if (outcomes) {
                     takeOutcomes(*outcomes);
                 } else {
                     showError(refusalText(outcomes.error()));
                     showConsequence();
                 }
             });
}

void ReduceDialog::takeOutcomes(const QList<AgentOutcome>& outcomes) {
    m_isTold = true;
    QList<Row> rows = m_model->rows();
    for (Row& row : rows) {
        for (const AgentOutcome& outcome : outcomes) {
            if (outcome.agent == row.holder.agent) {
                row.told = outcome.result;
            }
        }
    }
    m_model->setRows(rows);
    m_withdraw->setEnabled(false);
    m_close->setEnabled(false);
    m_consequence->setText(tr("Asked. Each agent acts before its next candle; the plan follows."));
    submitButton()->hide();
    cancelButton()->setText(tr("Close"));
    look();
}

} // namespace tf::ui::allocation
