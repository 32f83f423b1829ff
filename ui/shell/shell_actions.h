// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_list_model.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

class QMenu;

namespace tf::ui {

enum class MenuId { Workspace, View, Help };

/// One row of the action table: a command of the shell with its place in the menu.
struct ShellAction {
    const char* id;
    const char* text; ///< English source, with mnemonic
    const char* icon;
    const char* shortcut; ///< portable text, may be empty
    MenuId menu;
};

/// The commands of the shell as QActions, made from one table; menus, shortcuts and the command
/// palette all come from here.
class ShellActions final : public QObject {
    Q_OBJECT

public:
    explicit ShellActions(QWidget* window);

    QAction* action(const char* id) const;
    /// Menus of the main menu button, in the order of the table.
    QMenu* menu() const { return m_menu; }
    /// The submenu with the pages; the window fills it.
    QMenu* pageMenu() const { return m_pageMenu; }
    /// What of these actions can be done now, for the palette.
    static QList<CommandEntry> entries(const QList<QAction*>& actions, const QString& detail);
    QList<CommandEntry> entries() const;

private:
    QAction* make(const ShellAction& row, QWidget* window);

    QHash<QByteArray, QAction*> m_actions;
    QList<QAction*> m_order;
    QMenu* m_menu = nullptr;
    QMenu* m_pageMenu = nullptr;
};

} // namespace tf::ui
