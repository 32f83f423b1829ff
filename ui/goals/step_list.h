// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tf::ui {

/// The steps of a wizard: done ones have a tick and lead back, the current one is marked.
class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    struct Step {
        QString name;
        bool isDone = false;
        bool isReachable = false;

        bool operator==(const Step&) const = default;
    };
    void setSteps(const QList<Step>& steps, int current);
    QStringList names() const;

    QSize sizeHint() const override { return {160, 300}; }

Q_SIGNALS:
    void stepClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_rows;
    QList<Step> m_steps;
    int m_current = -1;
};

} // namespace tf::ui
