// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "ui/shell/page_description.h"

namespace tf::app {

/// The pages of an open workspace, in the order of the sidebar.
QList<ui::PageDescription> makePages(Services& services);

} // namespace tf::app
