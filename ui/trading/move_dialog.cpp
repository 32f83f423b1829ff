// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/move_dialog.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "ui/trading/agent_actions.h"
#include "ui/trading/parameter_field.h"
#include "ui/trading/trading_words.h"
#include "widgets/card.h"
#include "widgets/form_rows.h"
#include "widgets/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace tf::ui {

using items::CellTone;

MoveDialog::MoveDialog(const FarmDesk& desk, const QList<farms::AgentId>& agents, QWidget* parent)
    : Dialog(tr("Move %n agent(s)", "", static_cast<int>(agents.size())), tr("Move agents"), parent)
    , m_desk(desk)
    , m_agents(agents) {
    setObjectName(QStringLiteral("moveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIntroduction(tr("They go with their money into a wallet of the other farm. Agents that run, "
                       "hold a position or have working orders stay: pause or stop them first."));
    buildUi();
    fillFarms();
    showRows({});
    connect(this, &Dialog::submitRequested, this, &MoveDialog::submit);
    resize(640, 460);
}

void MoveDialog::buildUi() {
    auto* rows = new widgets::FormRows(1, this);
    m_farm = makeCombo(QStringLiteral("moveFarm"), rows);
    rows->addRow(tr("To the farm"), m_farm);
    rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content()->addWidget(rows);
    using Column = items::RowsColumn<Row>;
    m_rows = new items::RowsModel<Row>(
        {Column(tr("Agent"), [](const Row& row) { return row.name; }),
         Column(tr("Farm now"), [](const Row& row) { return row.farm; }).toned([](const Row&) {
             return CellTone::Muted;
         }),
         Column(tr("Outcome"), [](const Row& row) { return row.outcome; })
             .toned([](const Row& row) { return row.tone; })
             .tipped([](const Row& row) { return row.outcome; })},
        [](const Row& row) { return row.id.uuid().toRfc4122(); }, this);
    auto* card = new widgets::Card({}, this);
    card->setFlush(true);
    QTableView* const table = makeTradeTable(m_rows, "moveTable", tr("Agents to move"), card);
    table->setColumnWidth(0, 190);
    table->setColumnWidth(1, 150);
    card->body()->addWidget(table);
    content()->addWidget(card, 1);
}

void MoveDialog::fillFarms() {
    QList<farms::FarmId> homes;
    for (const farms::AgentId& id : std::as_const(m_agents)) {
        const farms::Agent* const agent = m_desk.farms.agent(id);
        homes.append(agent == nullptr ? farms::FarmId() : agent->farm);
    }
    const bool isOneHome = std::all_of(homes.begin(), homes.end(), [&](const farms::FarmId& home) {
        return home == homes.value(0);
    });
    for (const farms::Farm& farm : m_desk.farms.farms()) {
        const bool isHome = isOneHome && farm.id == homes.value(0);
        if (farm.state != farms::FarmState::Archived && !isHome) {
            m_farm->addItem(
                tr("%1, %2, counts in %3")
                    .arg(farm.name, farms::farmTypeName(farm.type), farm.baseAsset.code()),
                farm.id.uuid());
        }
    }
    submitButton()->setEnabled(m_farm->count() > 0);
}

farms::FarmId MoveDialog::target() const {
    return farms::FarmId(m_farm->currentData().toUuid());
}

void MoveDialog::showRows(const QList<farms::AgentOutcome>& outcomes) {
    QList<Row> rows;
    for (const farms::AgentId& id : std::as_const(m_agents)) {
        const farms::Agent* const agent = m_desk.farms.agent(id);
        const farms::Farm* const home = agent == nullptr ? nullptr : m_desk.farms.farm(agent->farm);
        rows.append({.id = id,
                     .name = agent == nullptr ? tr("removed agent") : agent->name,
                     .farm = home == nullptr ? tr("no farm") : home->name,
                     .outcome = tr("not yet moved")});
    }
    for (const farms::AgentOutcome& outcome : outcomes) {
        for (Row& row : rows) {
            if (row.id == outcome.agent) {
                row.outcome = outcome.result ? tr("moved") : refusalText(outcome.result.error());
                row.tone = outcome.result ? CellTone::Good : CellTone::Warning;
            }
        }
    }
    m_rows->setRows(rows);
}

void MoveDialog::submit() {
    setBusy(true);
    whenDone(m_desk.farms.moveAgents(m_agents, target(), tr("moved by hand")), this,
             [this](const Result<QList<farms::AgentOutcome>>& outcomes) {
                 setBusy(false);
                 if (!outcomes) {
                     showError(errorText(outcomes.error()));
                     return;
                 }
                 showRows(*outcomes);
                 const auto refused = std::count_if(
                     outcomes->begin(), outcomes->end(),
                     [](const farms::AgentOutcome& outcome) { return !outcome.result.isOk(); });
                 m_desk.farms.refresh();
                 if (refused == 0) {
                     accept();
                     return;
                 }
                 showError(tr("%1 of %2 agents moved. The others stay where they are, for the "
                              "reasons above.")
                               .arg(widgets::format::count(outcomes->size() - refused),
                                    widgets::format::count(outcomes->size())));
                 m_farm->setEnabled(false);
                 submitButton()->setEnabled(false);
                 cancelButton()->setText(tr("Close"));
             });
}

} // namespace tf::ui
