// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_desk.h"

#include <QCoreApplication>

namespace tf::ui {

QString GoalDesk::nameOf(const QUuid& id) const {
    if (const farms::Farm* const farm = farms.farm(farms::FarmId(id))) {
        return farm->name;
    }
    if (const farms::Agent* const agent = farms.agent(farms::AgentId(id))) {
        return agent->name;
    }
    if (const goals::GoalView* const view = goals.goal(goals::GoalId(id))) {
        return view->goal.name;
    }
    const auto& all = farms.farms();
    const auto owner = std::find_if(
        all.begin(), all.end(), [&](const farms::Farm& farm) { return farm.wallet.uuid() == id; });
    if (owner != all.end()) {
        return QCoreApplication::translate("goalsUi", "wallet of %1").arg(owner->name);
    }
    return QCoreApplication::translate("goalsUi", "its wallet");
}

} // namespace tf::ui
