// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/farm_desk.h"

#include <QAction>
#include <QObject>

namespace tf::ui {

/// What can be done with one farm, as actions of a page.
class FarmActions final : public QObject {
    Q_OBJECT

public:
    FarmActions(const FarmDesk& desk, QWidget* page);

    /// That the actions are for; null: none.
    void setFarm(farms::FarmId farm);
    /// What may be done is looked at anew.
    void update();

    QAction* newAction() const { return m_new; }
    QAction* editAction() const { return m_edit; }
    QAction* startAction() const { return m_start; }
    QAction* pauseAction() const { return m_pause; }
    QAction* stopAction() const { return m_stop; }
    QAction* cloneAction() const { return m_clone; }
    QAction* archiveAction() const { return m_archive; }
    QAction* removeAction() const { return m_remove; }
    QList<QAction*> ofOneFarm() const {
        return {m_start, m_pause, m_stop, m_edit, m_clone, m_archive, m_remove};
    }

Q_SIGNALS:
    void saved(const QUuid& farm);

private:
    QAction* makeAction(const QString& text, const char* icon, const char* objectName,
                        void (FarmActions::*handler)());
    const farms::Farm* farm() const { return m_desk.farms.farm(m_farm); }
    void create();
    void edit();
    void clone();
    void archive();
    void remove();
    void start();
    void pause();
    void stop();
    void openDialog(const farms::Farm& farm, bool isNew);
    void makeReady(farms::FarmId id);
    void run(farms::FarmId id);
    void startIdleAgents(farms::FarmId id);
    void setState(farms::FarmState state, const QString& reason);
    void tell(const Error& error);

    FarmDesk m_desk;
    QWidget* m_page;
    farms::FarmId m_farm;
    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_clone = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace tf::ui
