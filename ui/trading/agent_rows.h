// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/trading/farm_desk.h"

namespace tf::ui {

/// One agent as the tables show it.
struct AgentRow {
    farms::Agent agent;
    QString farm;
    QString pairs;
    std::optional<farms::EntityFigures> figures;

    bool operator==(const AgentRow&) const = default;
};

using AgentModel = items::RowsModel<AgentRow>;

/// What rows of agents are dragged as.
QString agentMimeType();

QList<AgentRow> agentRows(const QList<farms::Agent>& agents, const FarmDesk& desk);
/// `withFarm`: names the farm of each.
AgentModel* makeAgentModel(bool withFarm, QObject* parent);

} // namespace tf::ui
