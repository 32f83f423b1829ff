// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/suggestion.h"
#include "models/items/rows_model.h"
#include "ui/trading/farm_desk.h"
#include "widgets/card.h"

#include <QSet>
#include <QTimer>

class QAction;
class QTableView;

namespace tf::ui {

/// Agents that would fit the farm, each with the reason. A person moves them in or dismisses them;
/// what was dismissed stays away. Hidden while there is nothing to suggest.
class SuggestionCard final : public widgets::Card {
    Q_OBJECT

public:
    explicit SuggestionCard(const FarmDesk& desk, QWidget* parent = nullptr);

    void showFarm(farms::FarmId farm);

Q_SIGNALS:
    void accepted(const QList<tf::farms::AgentId>& agents, const tf::farms::FarmId& farm);

private:
    struct Row {
        farms::Suggestion suggestion;
        QString agent;
        QString farm; ///< where it is now

        bool operator==(const Row&) const = default;
    };

    void buildUi();
    void refresh();
    void showSuggestions(const QList<farms::Suggestion>& suggestions);
    void updateActions();
    QList<farms::AgentId> selectedAgents() const;
    void accept();
    void dismiss();

    FarmDesk m_desk;
    farms::FarmId m_farm;
    items::RowsModel<Row>* m_model;
    QTableView* m_table = nullptr;
    QAction* m_accept = nullptr;
    QAction* m_dismiss = nullptr;
    QTimer m_pause;
    bool m_isLoading = false;
    bool m_isStale = false;
};

} // namespace tf::ui
