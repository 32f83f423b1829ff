// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/goals_fixture.h"
#include "ui/goals/goal_list.h"
#include "widgets/palette.h"

#include <QTableView>

namespace tf::ui::test {

using goals::Goal;
using goals::GoalState;
using goals::Measure;

/// The page of goals on a server of its own. Workspaces are copies of one that was set up once.
class GoalsPageTestBase : public tf::test::GuiTest {
protected:
    static constexpr int preparedDays = 30;

    void startServer();
    /// With farms, agents, money and candles, or empty.
    void fresh(bool isEmpty = false);
    void close();
    Goal draft(const QString& name, Measure measure, Decimal target) const;
    void create(const Goal& goal);
    void select(const Goal& goal);
    QLabel* label(const char* objectName) const;
    Decimal balanceOf(ledger::WalletId wallet);
    void pictures(const QString& name);
    static QString cell(const QTableView* table, int row, int column);
    GoalState stateOf(const Goal& goal) const {
        return m_program->service.goal(goal.id)->goal.state;
    }

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_prepared;
    std::unique_ptr<tf::test::TestDatabase> m_database;
    std::unique_ptr<Program> m_program;
};

inline void GoalsPageTestBase::startServer() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_prepared = *std::move(database);
    farms::test::Desk desk(*m_prepared);
    TF_VERIFY(farms::test::open(desk));
    TF_VERIFY(farms::test::setUp(desk, preparedDays));
}

inline void GoalsPageTestBase::fresh(bool isEmpty) {
    auto database = isEmpty ? m_server->createDatabase() : m_server->copyOf(*m_prepared);
    TF_VERIFY(database);
    m_database = *std::move(database);
    m_program = std::make_unique<Program>(*m_database);
    TF_VERIFY(m_program->open(0));
}

inline void GoalsPageTestBase::close() {
    m_program.reset();
    m_database.reset();
    QSettings().remove(QStringLiteral("goals"));
}

inline Goal GoalsPageTestBase::draft(const QString& name, Measure measure, Decimal target) const {
    Goal goal;
    const farms::Farm farm = m_program->desk.farms.farms().first();
    goal.name = name;
    goal.scope = {.kind = goals::ScopeKind::Farms, .farms = {farm.id}, .agents = {}};
    goal.asset = farm.baseAsset;
    goal.measure = measure;
    goal.target = target;
    goal.minimumTrades = goals::traitsOf(measure).leastTrades;
    goal.minimumDays = goals::traitsOf(measure).leastDays;
    return goal;
}

inline void GoalsPageTestBase::create(const Goal& goal) {
    TF_VERIFY(await(m_program->service.createGoal(goal)));
    TF_VERIFY(await(m_program->service.refresh()));
}

inline void GoalsPageTestBase::select(const Goal& goal) {
    m_program->page->showEntity(goal.id.uuid());
    QTRY_COMPARE_WITH_TIMEOUT(m_program->page->findChild<GoalList*>()->current(), goal.id,
                              patienceMs);
}

inline QLabel* GoalsPageTestBase::label(const char* objectName) const {
    return control<QLabel>(m_program->page.get(), objectName);
}

inline Decimal GoalsPageTestBase::balanceOf(ledger::WalletId wallet) {
    const auto balances = await(m_program->desk.ledger.reader().balances({wallet}));
    Decimal sum;
    if (balances) {
        for (const ledger::Balance& balance : *balances) {
            if (balance.asset.code() == QLatin1String("USDT")) {
                sum += balance.posted;
            }
        }
    }
    return sum;
}

inline QString GoalsPageTestBase::cell(const QTableView* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

inline void GoalsPageTestBase::pictures(const QString& name) {
    const QPalette before = QApplication::palette();
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(
            widgets::makePalette(isDark ? widgets::darkColors() : widgets::lightColors()));
        QCoreApplication::processEvents();
        tf::test::saveScreenshot(m_program->page.get(), name + (isDark ? QStringLiteral("-dark")
                                                                       : QStringLiteral("-light")));
    }
    QApplication::setPalette(before);
}

} // namespace tf::ui::test
