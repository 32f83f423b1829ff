// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/agents/agent_dialog.h"
#include "ui/agents/agents_page.h"
#include "ui/allocation/allocation_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/farms/farms_page.h"
#include "ui/goals/goals_page.h"
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

Asset baseAsset(const Services& services) {
    return Asset::create(services.workspace.baseCurrency, 8).valueOr(Asset());
}

ui::GoalDesk goalDesk(Services& services) {
    return {services.goals,     services.farms,    services.ledger,
            services.clock,     services.prompter, services.ledger.reader().workspace(),
            baseAsset(services)};
}

ui::FarmDesk farmDesk(Services& services) {
    return {services.farms,  services.figures,    services.engine,
            services.market, services.ledger,     services.prompter,
            services.clock,  baseAsset(services), &services.goals};
}

ui::PageDescription walletsPage(Services& services) {
    // shared: the table's entry is copied, and both functions speak of the same page
    const auto page = std::make_shared<QPointer<ui::WalletsPage>>();
    return {.id = QStringLiteral("wallets"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Wallets")),
            .icon = QStringLiteral("wallets"),
            .make =
                [&services, page](QWidget* parent) {
                    *page = new ui::WalletsPage({services.ledger, services.clock, services.jobs,
                                                 services.prompter, baseAsset(services)},
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
                return new ui::DashboardPage({services.overview, services.masterEquity,
                                              farmDesk(services), goalDesk(services),
                                              services.capital},
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
                    return new ui::MarketsPage(
                        services.market,
                        [&services](const trading::TradeQuery& query) {
                            return services.farms.fills(query);
                        },
                        services.jobs, services.prompter, parent);
                },
            .entities = [&services] { return instrumentEntities(services); },
            .fileEndings = {QStringLiteral("csv"), QStringLiteral("txt")}};
}

/// A new agent from a backtest; the page Agents then shows it.
void openAgentDialog(Services& services, ui::ResearchPage* page, const farms::Agent& draft) {
    auto* dialog = new ui::AgentDialog(farmDesk(services), {}, std::nullopt, page);
    dialog->propose(draft);
    QObject::connect(dialog, &ui::AgentDialog::saved, page, [page](const QUuid& agent) {
        Q_EMIT page->openRequested(QStringLiteral("agents"), agent);
    });
    dialog->open();
}

ui::PageDescription researchPage(Services& services) {
    return {.id = QStringLiteral("research"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Research")),
            .icon = QStringLiteral("research"),
            .make = [&services](QWidget* parent) {
                auto* page = new ui::ResearchPage(services.market, services.research, services.jobs,
                                                  services.prompter, parent);
                QObject::connect(page, &ui::ResearchPage::agentRequested, page,
                                 [&services, page](const farms::Agent& draft) {
                                     openAgentDialog(services, page, draft);
                                 });
                return page;
            }};
}

QList<ui::Entity> farmEntities(const Services& services) {
    QList<ui::Entity> entities;
    for (const farms::Farm& farm : services.farms.farms()) {
        entities.append({farm.id.uuid(), farm.name, words(QT_TRANSLATE_NOOP("pages", "farm"))});
    }
    return entities;
}

ui::PageDescription farmsPage(Services& services) {
    return {.id = QStringLiteral("farms"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Farms")),
            .icon = QStringLiteral("farms"),
            .make = [&services](
                        QWidget* parent) { return new ui::FarmsPage(farmDesk(services), parent); },
            .entities = [&services] { return farmEntities(services); }};
}

QList<ui::Entity> agentEntities(const Services& services) {
    QList<ui::Entity> entities;
    for (const farms::Agent& agent : services.farms.agents()) {
        entities.append({agent.id.uuid(), agent.name, words(QT_TRANSLATE_NOOP("pages", "agent"))});
    }
    return entities;
}

ui::PageDescription agentsPage(Services& services) {
    return {.id = QStringLiteral("agents"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Agents")),
            .icon = QStringLiteral("agents"),
            .make = [&services](
                        QWidget* parent) { return new ui::AgentsPage(farmDesk(services), parent); },
            .entities = [&services] { return agentEntities(services); }};
}

QList<ui::Entity> goalEntities(const Services& services) {
    QList<ui::Entity> entities;
    for (const goals::GoalView& view : services.goals.goals()) {
        entities.append(
            {view.goal.id.uuid(), view.goal.name, words(QT_TRANSLATE_NOOP("pages", "goal"))});
    }
    return entities;
}

ui::PageDescription goalsPage(Services& services) {
    return {.id = QStringLiteral("goals"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Goals")),
            .icon = QStringLiteral("goals"),
            .make = [&services](
                        QWidget* parent) { return new ui::GoalsPage(goalDesk(services), parent); },
            .entities = [&services] { return goalEntities(services); }};
}

ui::PageDescription allocationPage(Services& services) {
    return {.id = QStringLiteral("allocation"),
            .title = words(QT_TRANSLATE_NOOP("pages", "Allocation")),
            .icon = QStringLiteral("allocation"),
            .make = [&services](QWidget* parent) {
                return new ui::AllocationPage({services.capital, services.ledger, services.farms,
                                               services.jobs, services.clock, services.prompter},
                                              parent);
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
        dashboardPage(services), walletsPage(services),  farmsPage(services),
        agentsPage(services),    goalsPage(services),    allocationPage(services),
        marketsPage(services),   researchPage(services), settingsPage(services),
    };
}

} // namespace tf::app
