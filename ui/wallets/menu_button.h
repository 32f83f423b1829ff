// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPushButton>

namespace tf::ui {

/// A button that opens a menu beneath itself.
class MenuButton final : public QPushButton {
    Q_OBJECT

public:
    MenuButton(const QString& objectName, QWidget* parent)
        : QPushButton(parent)
        , m_menu(new QMenu(this)) {
        setObjectName(objectName);
        setAutoDefault(false);
        connect(this, &QPushButton::clicked, this,
                [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
    }

    QMenu* choices() const { return m_menu; }

private:
    QMenu* m_menu;
};

} // namespace tf::ui
