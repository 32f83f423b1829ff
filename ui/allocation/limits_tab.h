// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_session.h"
#include "ui/allocation/entities_dialog.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace tf::ui::allocation {

class LimitModel;

/// The table of limits of single entities, groups and measures.
class LimitsTab final : public QWidget {
    Q_OBJECT

public:
    explicit LimitsTab(AllocationSession& session, QWidget* parent = nullptr);

    /// Who takes part, by a list to tick.
    void chooseParticipants();

Q_SIGNALS:
    void refusedChanged(bool isRefused);

private:
    void buildUi();
    void fillMenu(QMenu* menu);
    void showSettings();
    void showProblems();
    int currentRow() const; ///< -1: none
    void showChoice();
    void change(const std::function<void(capital::Settings&)>& edit);
    void choose(const EntitiesDialog::Purpose& purpose, const QSet<QUuid>& chosen,
                const std::function<void(const QList<QUuid>&, const QString&)>& use);
    void addShares();
    void addMoney();
    void addGroup();
    void addLinear();
    void changeLinear();
    void removeCurrent();

    AllocationSession& m_session;
    LimitModel* m_model;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_change = nullptr; ///< members of a linear limit
    QLabel* m_problem = nullptr;
};

} // namespace tf::ui::allocation
