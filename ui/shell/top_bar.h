// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "widgets/palette.h"

#include <QWidget>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace tf::widgets {
class Badge;
class StateLabel;
} // namespace tf::widgets

namespace tf::ui {

/// With which money the agents of the workspace trade.
enum class TradingMode { Paper, Live };

/// The line above everything: program, workspace and its marks, total equity, connection, the
/// emergency stop and the menu.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QMenu* menu, QWidget* parent = nullptr);

    /// An empty name means that no workspace is open; then only program and menu are shown.
    void setWorkspace(const QString& name, bool isPractice, TradingMode mode);
    /// Nothing hides it: the figure is shown only when a service has computed it.
    void setEquity(const std::optional<Money>& equity, const QString& note = {});
    /// What the equity gained (positive) or lost on the latest day; `when` is "today" or that day.
    /// Nothing hides it.
    void setDayShare(const std::optional<double>& share, const QString& when = {});
    void setConnection(const QString& word, widgets::Tone tone);
    void openMenu();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildUi(QMenu* menu);
    QPushButton* makeStopButton();
    QToolButton* makeMenuButton(QMenu* menu);

    QLabel* m_workspace = nullptr;
    widgets::Badge* m_practice = nullptr;
    widgets::Badge* m_mode = nullptr;
    QLabel* m_equityTitle = nullptr;
    QLabel* m_equity = nullptr;
    QLabel* m_equityNote = nullptr;
    QLabel* m_dayShare = nullptr;
    widgets::StateLabel* m_connection = nullptr;
    QPushButton* m_stop = nullptr;
    QToolButton* m_menu = nullptr;
};

} // namespace tf::ui
