// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_description.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace tf::ui {

/// The pages at the left: icon and word, the present one marked. Up and Down move between them.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setPages(const QList<PageDescription>& pages);
    void setCurrent(const QString& id);

Q_SIGNALS:
    void pageChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout = nullptr;
    QButtonGroup* m_group = nullptr;
    QHash<QString, QAbstractButton*> m_buttons;
};

} // namespace tf::ui
