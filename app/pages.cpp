// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/dashboard/dashboard_page.h"
#include "ui/settings/backup_card.h"
#include "ui/markets/markets_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/tray_icon.h"

#include <QCoreApplication>

namespace tf::app {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("pages", text);
}

} // namespace

// A new page is one entry here: a stable id, its title, the name of an icon of resources/icons, and
// how it is built from the services (add those it needs to services.h and open_workspace.h). The
// order here is the order in the sidebar and of Ctrl+1 … Ctrl+9: Dashboard, Wallets, Farms, Agents,
// Goals, Allocation, Markets, Research, Settings. Only pages that work are listed.
QList<ui::PageDescription> makePages(Services& services) {
    return {
        {.id = QStringLiteral("dashboard"),
         .title = words(QT_TRANSLATE_NOOP("pages", "Dashboard")),
         .icon = QStringLiteral("dashboard"),
         .make =
             [&services](QWidget* parent) {
                 return new ui::DashboardPage(services.overview, services.ledger, services.clock,
                                              parent);
             }},
        {.id = QStringLiteral("markets"),
         .title = words(QT_TRANSLATE_NOOP("pages", "Markets")),
         .icon = QStringLiteral("markets"),
         .make =
             [&services](QWidget* parent) {
                 return new ui::MarketsPage(services.market, services.jobs, services.prompter,
                                            parent);
             },
         .entities =
             [&services] {
                 QList<ui::Entity> entities;
                 for (const market::Instrument& instrument : services.market.instruments()) {
                     entities.append({instrument.id.uuid(),
                                      instrument.pair() + u' ' + instrument.venue,
                                      words(QT_TRANSLATE_NOOP("pages", "instrument"))});
                 }
                 return entities;
             },
         .fileEndings = {QStringLiteral("csv"), QStringLiteral("txt")}},
        {.id = QStringLiteral("settings"),
         .title = words(QT_TRANSLATE_NOOP("pages", "Settings")),
         .icon = QStringLiteral("settings"),
         .make =
             [&services](QWidget* parent) {
                 auto* page =
                     new ui::SettingsPage(services.preferences, services.workspaces,
                                          services.workspace, ui::TrayIcon::isPossible(), parent);
                 page->addSection(new ui::BackupCard(services.backups, services.workspace,
                                                     services.prompter, page));
                 return page;
             }},
    };
}

} // namespace tf::app
