// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/allocation/capital_desk.h"
#include "widgets/dialog.h"

#include <QTimer>

class QLabel;
class QRadioButton;

namespace tf::ui::allocation {

/// An agent that holds money which a plan would take.
struct Holder {
    farms::AgentId agent;
    QString name;
    QString farm;
    Decimal held; ///< in orders and positions

    bool operator==(const Holder&) const = default;
};

/// Agents of the entities that fall short in the plan, those that hold most first.
QList<Holder> holdersOf(const capital::Situation& situation, const capital::Proposal& proposal,
                        const farms::FarmService& farms);

/// Asks agents to let go of money that a plan needs: says what will happen, does it through the
/// engine, and then shows of each agent what came of it.
class ReduceDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    ReduceDialog(const CapitalDesk& desk, const QList<Holder>& holders, const Asset& asset,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    /// Some agent let go of something: the plan is to be made anew.
    void reduced();

private:
    struct Row {
        Holder holder;
        int entries = 0;   ///< orders that would enter
        int positions = 0; ///< open ones
        std::optional<Result<void>> told;

        bool operator==(const Row& other) const;
    };
    struct Facts {
        QHash<farms::AgentId, int> entries;
        QHash<farms::AgentId, int> positions;
    };

    void buildUi();
    items::RowsModel<Row>* makeModel();
    farms::FarmService::Reduction reduction() const;
    bool isDone(const Row& row) const;
    QString stateOf(const Row& row) const;
    void look();
    void take(const Facts& facts);
    void showConsequence();
    QString consequence() const;
    void submit();
    void takeOutcomes(const QList<farms::AgentOutcome>& outcomes);

    CapitalDesk m_desk;
    Asset m_asset;
    items::RowsModel<Row>* m_model;
    QRadioButton* m_withdraw = nullptr;
    QRadioButton* m_close = nullptr;
    QLabel* m_consequence = nullptr;
    QTimer m_look;         ///< a burst of changes is one look
    bool m_isRead = false; ///< what the agents hold is known
    bool m_isTold = false;
};

} // namespace tf::ui::allocation
