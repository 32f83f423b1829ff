// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goal_rows.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tf::ui {

/// One goal in two lines: its name, what it has so far, and a bar. For cards of farms and the
/// dashboard. A click, Enter or Space opens it.
class GoalBar final : public QWidget {
    Q_OBJECT

public:
    explicit GoalBar(QWidget* parent = nullptr);

    void setGoal(const goals::GoalView& view);
    goals::GoalId goal() const { return m_goal; }

    QSize sizeHint() const override { return {300, 34}; }
    QSize minimumSizeHint() const override { return {120, 34}; }

Q_SIGNALS:
    void opened(const tf::goals::GoalId& goal);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    goals::GoalId m_goal;
    QString m_name;
    QString m_words;
    double m_fraction = 0;
    widgets::Tone m_tone = widgets::Tone::Accent;
};

/// The goals that run, those that end first above, as bars; follows the service. With a farm, only
/// those of the farm.
class GoalBars final : public QWidget {
    Q_OBJECT

public:
    GoalBars(const GoalDesk& desk, int mostShown, QWidget* parent = nullptr);

    void setFarm(farms::FarmId farm);
    int count() const { return m_count; }

Q_SIGNALS:
    void opened(const tf::goals::GoalId& goal);
    /// How many there are, shown or not.
    void countChanged(int count);

private:
    void refresh();

    GoalDesk m_desk;
    int m_mostShown;
    farms::FarmId m_farm;
    int m_count = 0;
    QVBoxLayout* m_rows;
    QList<GoalBar*> m_bars;
    QLabel* m_note;
};

/// A rounded bar of a fraction, as cards, bars and tables of goals draw it.
void drawGoalBar(QPainter* painter, const QRectF& bar, double fraction, widgets::Tone tone,
                 const widgets::Colors& colors);

} // namespace tf::ui
