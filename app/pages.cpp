// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/dashboard/dashboard_page.h"
#include "ui/markets/markets_page.h"
#include "ui/research/research_page.h"
#include "ui/settings/backup_card.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/tray_icon.h"
#include "ui/wallets/wallets_page.h"

#include <QCoreApplication>
#include <QPointer>

namespace tf::app {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("pages", text);
}

ui::PageDescription walletsPage(Services& services) {
    // shared: the table's entry is copied, and both functions speak of the same page
    const auto page = std::make_shared<QPointer<ui::WalletsPage>>();
    return {.id = QStringLiteral("wallets"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Wallets")),
            .icon = QStringLiteral("wallets"),
            .make =
                [&services, page](QWidget* parent) {
                    const Asset base =
                        Asset::create(services.workspace.baseCurrency, 8).valueOr(Asset());
                    *page = new ui::WalletsPage(
                        {services.ledger, services.clock, services.jobs, services.prompter, base},
                        parent);
                    return page->data();
                },
            .entities = [page] { return *page ? (*page)->entities() : QList<ui::Entity>(); }};
}

ui::PageDescription dashboardPage(Services& services) {
    return {.id = QStringLiteral("dashboard"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Dashboard")),
            .icon = QStringLiteral("dashboard"),
            .make = [&services](QWidget* parent) {
                return new ui::DashboardPage(services.overview, services.ledger, services.clock,
                                             parent);
            }};
}

QList<ui::Entity> instrumentEntities(const Services& services) {
    QList<ui::Entity> entities;
    for (const market::Instrument& instrument : services.market.instruments()) {
        entities.append({instrument.id.uuid(), instrument.pair() + u' ' + instrument.venue,
                         words(QT_TRANSLATE_NOOP("pages", "instrument"))});
    }
    return entities;
}

ui::PageDescription marketsPage(Services& services) {
    return {.id = QStringLiteral("markets"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Markets")),
            .icon = QStringLiteral("markets"),
            .make =
                [&services](QWidget* parent) {
                    return new ui::MarketsPage(services.market, services.jobs, services.prompter,
                                               parent);
                },
            .entities = [&services] { return instrumentEntities(services); },
            .fileEndings = {QStringLiteral("csv"), QStringLiteral("txt")}};
}

ui::PageDescription researchPage(Services& services) {
    return {.id = QStringLiteral("research"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Research")),
            .icon = QStringLiteral("research"),
            .make = [&services](QWidget* parent) {
                return new ui::ResearchPage(services.market, services.research, services.jobs,
                                            services.prompter, parent);
            }};
}

ui::PageDescription settingsPage(Services& services) {
    return {.id = QStringLiteral("settings"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Settings")),
            .icon = QStringLiteral("settings"),
            .make = [&services](QWidget* parent) {
                auto* page =
                    new ui::SettingsPage(services.preferences, services.workspaces,
                                         services.workspace, ui::TrayIcon::isPossible(), parent);
                page->addSection(new ui::BackupCard(services.backups, services.workspace,
                                                    services.prompter, page));
                return page;
            }};
}

} // namespace

// A new page is one entry here: a stable id, its title, the name of an icon of resources/icons, and
// how it is built from the services (add those it needs to services.h and open_workspace.h). The
// order here is the order in the sidebar and of Ctrl+1 … Ctrl+9: Dashboard, Wallets, Farms, Agents,
// Goals, Allocation, Markets, Research, Settings. Only pages that work are listed.
QList<ui::PageDescription> makePages(Services& services) {
    return {
        dashboardPage(services), walletsPage(services),  marketsPage(services),
        researchPage(services),  settingsPage(services),
    };
}

} // namespace tf::app
