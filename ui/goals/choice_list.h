// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace tf::ui {

/// One of a few things, each with a sentence that explains it. Arrow keys move.
class ChoiceList final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceList(QWidget* parent = nullptr);

    void clear();
    void addChoice(int value, const QString& name, const QString& explanation);
    /// -1: none.
    int value() const;
    void setValue(int value);

Q_SIGNALS:
    void valueChanged(int value);

private:
    QVBoxLayout* m_rows;
    QButtonGroup* m_group;
};

} // namespace tf::ui
