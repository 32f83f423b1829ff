// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/wizard_choices.h"

#include <QCoreApplication>

namespace tf::ui {

namespace {

template <class List>
const QString* nameIn(const List& list, const QUuid& id) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const auto& one) { return one.id.uuid() == id; });
    return found == list.end() ? nullptr : &found->name;
}

} // namespace

QString WizardChoices::nameOf(const QUuid& id) const {
    for (const QString* const name : {nameIn(farms, id), nameIn(agents, id), nameIn(goals, id),
                                      nameIn(sources, id), nameIn(vaults, id)}) {
        if (name != nullptr) {
            return *name;
        }
    }
    return QCoreApplication::translate("goalsUi", "something removed");
}

QList<farms::Agent> WizardChoices::agentsOf(const goals::GoalScope& scope) const {
    QList<farms::Agent> found;
    for (const farms::Agent& agent : agents) {
        const bool isIn = scope.kind == goals::ScopeKind::Workspace ? !agent.farm.isNull()
                          : scope.kind == goals::ScopeKind::Farms ? scope.farms.contains(agent.farm)
                                                                  : scope.agents.contains(agent.id);
        if (isIn) {
            found.append(agent);
        }
    }
    return found;
}

QList<Asset> WizardChoices::assetsOf(const goals::GoalScope& scope) const {
    QList<Asset> assets;
    const auto add = [&assets](const farms::Farm& farm) {
        if (!assets.contains(farm.baseAsset)) {
            assets.append(farm.baseAsset);
        }
    };
    QSet<farms::FarmId> wanted(scope.farms.begin(), scope.farms.end());
    if (scope.kind == goals::ScopeKind::Agents) {
        for (const farms::Agent& agent : agentsOf(scope)) {
            wanted.insert(agent.farm);
        }
    }
    for (const farms::Farm& farm : farms) {
        if (scope.kind == goals::ScopeKind::Workspace || wanted.contains(farm.id)) {
            add(farm);
        }
    }
    return assets;
}

} // namespace tf::ui
