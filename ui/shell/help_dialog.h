// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_description.h"
#include "widgets/dialog.h"

namespace tf::ui {

class ShellActions;

/// F1: what to do first, and every shortcut, read from the action table.
class HelpDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    HelpDialog(const ShellActions& actions, const QList<PageDescription>& pages,
               QWidget* parent = nullptr);

private:
    void addShortcuts(const ShellActions& actions, const QList<PageDescription>& pages);
};

} // namespace tf::ui
