// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"

namespace tf::app {

OpenWorkspace::OpenWorkspace(const ProgramParts& program, const storage::OpenedWorkspace& opened)
    : m_opened(opened)
    , m_services{.clock = program.clock,
                 .jobs = program.jobs,
                 .prompter = program.prompter,
                 .preferences = program.preferences,
                 .workspaces = program.workspaces,
                 .workspace = m_opened.workspace,
                 .database = m_database} {}

OpenWorkspace::~OpenWorkspace() = default;

QFuture<Result<void>> OpenWorkspace::connect() {
    return m_database.open(m_opened.connection);
}

} // namespace tf::app
