// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/trading/farm_desk.h"
#include "widgets/dialog.h"

class QComboBox;

namespace tf::ui {

/// Moves agents into another farm; says of each whether it went, and stays open while any did not.
class MoveDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    MoveDialog(const FarmDesk& desk, const QList<farms::AgentId>& agents,
               QWidget* parent = nullptr);

private:
    /// One agent of the list.
    struct Row {
        farms::AgentId id;
        QString name;
        QString farm;
        QString outcome;
        items::CellTone tone = items::CellTone::Muted;

        bool operator==(const Row&) const = default;
    };

    void buildUi();
    void fillFarms();
    void showRows(const QList<farms::AgentOutcome>& outcomes);
    void submit();
    farms::FarmId target() const;

    FarmDesk m_desk;
    QList<farms::AgentId> m_agents; ///< that are still to be moved
    QComboBox* m_farm = nullptr;
    items::RowsModel<Row>* m_rows = nullptr;
};

} // namespace tf::ui
