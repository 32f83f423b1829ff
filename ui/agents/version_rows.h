// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"
#include "models/items/rows_model.h"

namespace tf::ui {

/// A version of an agent's parameters and what it changed.
struct VersionRow {
    farms::AgentVersion version;
    QString changes;
    bool isPinned = false;

    bool operator==(const VersionRow&) const = default;
};

using VersionModel = items::RowsModel<VersionRow>;

VersionModel* makeVersionModel(QObject* parent);
QList<VersionRow> versionRows(QList<farms::AgentVersion> versions, int pinned);

} // namespace tf::ui
