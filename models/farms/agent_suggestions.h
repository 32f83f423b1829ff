// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/suggestion.h"
#include "models/storage/session.h"

namespace tf::farms {

/// Reads what suggestAssignments() looks at and answers its proposals for agents that do not run.
/// With a farm: all agents of other farms, or of none, that fit it. With a null id: the best of all
/// farms for each agent, those that sit in it already left out. Returns are of equity per UTC day,
/// flows taken out; archived farms take nobody.
Result<QList<Suggestion>> suggestionsFor(storage::Session& session, WorkspaceId workspace,
                                         FarmId farm);

} // namespace tf::farms
