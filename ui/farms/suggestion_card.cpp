// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/suggestion_card.h"

#include "models/core/when_done.h"
#include "ui/trading/trading_words.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/page.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

namespace tf::ui {

using items::CellTone;

namespace {

constexpr int pauseMs = 300; ///< a burst of changes is one question

QString dismissedKey(farms::FarmId farm) {
    return QStringLiteral("suggestions/dismissed/") + farm.toString();
}

QStringList dismissed(farms::FarmId farm) {
    return QSettings().value(dismissedKey(farm)).toStringList();
}

} // namespace

SuggestionCard::SuggestionCard(const FarmDesk& desk, QWidget* parent)
    : Card(tr("Agents that would fit here"), parent)
    , m_desk(desk) {
    setObjectName(QStringLiteral("suggestionCard"));
    setFlush(true);
    using Column = items::RowsColumn<Row>;
    m_model = new items::RowsModel<Row>(
        {Column(tr("Agent"), [](const Row& row) { return row.agent; }),
         Column(tr("Farm now"), [](const Row& row) { return row.farm; }).toned([](const Row&) {
             return CellTone::Muted;
         }),
         Column(tr("Fit"),
                [](const Row& row) { return widgets::format::percent(row.suggestion.score, 0); })
             .right()
             .valued([](const Row& row) { return row.suggestion.score; })
             .tipped([](const Row&) {
                 return tr("40 % type of strategy, 30 % common instruments, 30 % low correlation "
                           "with the farm");
             }),
         Column(tr("Why"), [](const Row& row) { return row.suggestion.reason; })
             .tipped([](const Row& row) { return row.suggestion.reason; })},
        [](const Row& row) { return row.suggestion.agent.uuid().toRfc4122(); }, this);
    buildUi();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SuggestionCard::refresh);
    const auto soon = [this] { m_pause.start(); };
    connect(&desk.farms, &farms::FarmService::agentsChanged, this, soon);
    connect(&desk.farms, &farms::FarmService::farmsChanged, this, soon);
    hide();
}

void SuggestionCard::buildUi() {
    const auto make = [this](const QString& text, const char* icon, const char* objectName) {
        auto* action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QString::fromLatin1(objectName));
        addAction(action);
        QPushButton* const button =
            widgets::makeActionButton(action, widgets::Page::ButtonKind::Normal, this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        addHeaderWidget(button);
        return action;
    };
    m_accept = make(tr("Move here"), "check", "acceptSuggestionAction");
    m_dismiss = make(tr("Dismiss"), "close", "dismissSuggestionAction");
    m_table = makeTradeTable(m_model, "suggestionTable", tr("Agents that would fit here"), this);
    const std::array widths = {170, 130, 74};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    }
    m_table->sortByColumn(2, Qt::DescendingOrder);
    m_table->setMinimumHeight(96);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_accept, m_dismiss});
    body()->addWidget(m_table);
    connect(m_accept, &QAction::triggered, this, &SuggestionCard::accept);
    connect(m_dismiss, &QAction::triggered, this, &SuggestionCard::dismiss);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SuggestionCard::updateActions);
    updateActions();
}

void SuggestionCard::showFarm(farms::FarmId farm) {
    if (farm != m_farm) {
        m_farm = farm;
        showSuggestions({});
        refresh();
    }
}

void SuggestionCard::refresh() {
    if (m_farm.isNull()) {
        return;
    }
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_isLoading = true;
    whenDone(m_desk.farms.suggestions(m_farm), this,
             [this, farm = m_farm](const Result<QList<farms::Suggestion>>& found) {
                 m_isLoading = false;
                 if (farm == m_farm) {
                     showSuggestions(found.valueOr({}));
                 }
                 if (m_isStale || farm != m_farm) {
                     refresh();
                 }
             });
}

void SuggestionCard::showSuggestions(const QList<farms::Suggestion>& suggestions) {
    const QStringList away = dismissed(m_farm);
    QList<Row> rows;
    for (const farms::Suggestion& one : suggestions) {
        const farms::Agent* const agent = m_desk.farms.agent(one.agent);
        if (agent == nullptr || away.contains(one.agent.toString())) {
            continue;
        }
        const farms::Farm* const home = m_desk.farms.farm(agent->farm);
        rows.append({.suggestion = one,
                     .agent = agent->name,
                     .farm = home == nullptr ? tr("no farm") : home->name});
    }
    m_model->setRows(rows);
    if (!rows.isEmpty() && selectedRows(m_table).isEmpty()) {
        m_table->selectRow(0);
    }
    setVisible(!rows.isEmpty());
    updateActions();
}

void SuggestionCard::updateActions() {
    const bool isAny = !selectedRows(m_table).isEmpty();
    m_accept->setEnabled(isAny);
    m_dismiss->setEnabled(isAny);
}

QList<farms::AgentId> SuggestionCard::selectedAgents() const {
    QList<farms::AgentId> agents;
    for (const int row : selectedRows(m_table)) {
        agents.append(m_model->at(row).suggestion.agent);
    }
    return agents;
}

void SuggestionCard::accept() {
    if (const QList<farms::AgentId> agents = selectedAgents(); !agents.isEmpty()) {
        Q_EMIT accepted(agents, m_farm);
    }
}

void SuggestionCard::dismiss() {
    QStringList away = dismissed(m_farm);
    for (const farms::AgentId& agent : selectedAgents()) {
        away.append(agent.toString());
    }
    QSettings().setValue(dismissedKey(m_farm), away);
    refresh();
}

} // namespace tf::ui
