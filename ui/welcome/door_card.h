// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QPushButton;

namespace tf::ui {

/// One way into the program: icon, name, what it is for, and the button that opens it.
class DoorCard final : public widgets::Card {
    Q_OBJECT

public:
    struct Words {
        QString icon;
        QString title;
        QString text;
        QString act;
    };

    DoorCard(const Words& words, const QString& objectName, bool isPrimary,
             QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace tf::ui
