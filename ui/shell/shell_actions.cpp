// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_actions.h"

#include "models/core/assert.h"
#include "widgets/icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace tf::ui {

namespace {

const ShellAction actionTable[] = {
    {"palette", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "&Command palette"), "search", "Ctrl+K",
     MenuId::View},
    {"find", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "&Find on this page"), "filter", "Ctrl+F",
     MenuId::View},
    {"fullScreen", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "F&ull screen"), "fullscreen", "F11",
     MenuId::View},
    {"appearanceSystem", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "Appearance: as the &system"),
     "settings", "", MenuId::View},
    {"appearanceLight", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "Appearance: &light"), "show", "",
     MenuId::View},
    {"appearanceDark", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "Appearance: &dark"), "hide", "",
     MenuId::View},
    {"closeWorkspace", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "Open &another workspace"), "open",
     "Ctrl+O", MenuId::Workspace},
    {"settings", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "&Settings"), "settings", "Ctrl+,",
     MenuId::Workspace},
    {"quit", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "&Quit"), "quit", "Ctrl+Q",
     MenuId::Workspace},
    {"help", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "&Keyboard and first steps"), "help", "F1",
     MenuId::Help},
    {"about", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "&About Trading Farm"), "about", "",
     MenuId::Help},
    {"menu", QT_TRANSLATE_NOOP("tf::ui::ShellActions", "Open the &main menu"), "menu", "F10",
     MenuId::Help},
};

QString words(const QAction* action) {
    return QString(action->text()).remove(QLatin1Char('&'));
}

} // namespace

ShellActions::ShellActions(QWidget* window)
    : QObject(window)
    , m_menu(new QMenu(window))
    , m_pageMenu(new QMenu(tr("&Pages"), m_menu)) {
    m_menu->setAccessibleName(tr("Main menu"));
    auto* view = new QMenu(tr("&View"), m_menu);
    auto* help = new QMenu(tr("&Help"), m_menu);
    for (const ShellAction& row : actionTable) {
        QAction* action = make(row, window);
        switch (row.menu) {
        case MenuId::Workspace:
            m_menu->addAction(action);
            break;
        case MenuId::View:
            view->addAction(action);
            break;
        case MenuId::Help:
            help->addAction(action);
            break;
        }
    }
    QAction* first = m_menu->actions().constFirst();
    m_menu->insertMenu(first, m_pageMenu);
    m_menu->insertMenu(first, view);
    m_menu->insertMenu(first, help);
    m_menu->insertSeparator(first);
}

QAction* ShellActions::make(const ShellAction& row, QWidget* window) {
    auto* action =
        new QAction(QCoreApplication::translate("tf::ui::ShellActions", row.text), window);
    action->setObjectName(QString::fromLatin1(row.id));
    action->setIcon(widgets::icon(QString::fromLatin1(row.icon)));
    action->setShortcut(
        QKeySequence(QString::fromLatin1(row.shortcut), QKeySequence::PortableText));
    action->setProperty("tfIcon", QString::fromLatin1(row.icon));
    window->addAction(action);
    m_actions.insert(row.id, action);
    m_order << action;
    return action;
}

QAction* ShellActions::action(const char* id) const {
    QAction* found = m_actions.value(id);
    TF_ASSERT(found != nullptr);
    return found;
}

QList<CommandEntry> ShellActions::entries(const QList<QAction*>& actions, const QString& detail) {
    QList<CommandEntry> result;
    for (QAction* action : actions) {
        if (action->isEnabled() && action->isVisible() && !action->text().isEmpty()) {
            result << CommandEntry{.title = words(action),
                                   .detail = detail,
                                   .shortcut =
                                       action->shortcut().toString(QKeySequence::NativeText),
                                   .icon = action->property("tfIcon").toString(),
                                   .run = [action] { action->trigger(); }};
        }
    }
    return result;
}

QList<CommandEntry> ShellActions::entries() const {
    QList<QAction*> actions = m_order;
    actions.removeOne(action("palette"));
    return entries(actions, {});
}

} // namespace tf::ui
