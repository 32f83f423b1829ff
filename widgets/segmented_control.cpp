// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented_control.h"

#include "widgets/format.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>

namespace tf::widgets {

SegmentedControl::SegmentedControl(const QStringList& words, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(2);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(words[i]);
        button->setAccessibleName(words[i]);
        button->setObjectName(QStringLiteral("segment%1").arg(i));
        button->setCheckable(true);
        button->setFont(interfaceFont(12, QFont::Medium));
        layout->addWidget(button);
        m_group->addButton(button, static_cast<int>(i));
    }
    m_group->setExclusive(true);
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn) {
            Q_EMIT currentChanged(id);
        }
    });
}

int SegmentedControl::current() const {
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index) {
    if (auto* button = m_group->button(index)) {
        button->setChecked(true);
    }
}

Tabs::Tabs(QWidget* parent)
    : QTabWidget(parent) {
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);
    tabBar()->setElideMode(Qt::ElideNone); // too many for the room: the buttons lead to the rest
}

int Tabs::addPage(QWidget* page, const QString& name) {
    m_names << name;
    return addTab(page, name);
}

void Tabs::setTabCount(int index, int count) {
    setTabText(index, count < 0 ? m_names[index]
                                : m_names[index] + QLatin1Char(' ') + format::count(count));
}

void Tabs::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int y = tabBar()->geometry().bottom();
    painter.fillRect(QRect(0, y, width(), 1), colorsOf(this).border);
}

} // namespace tf::widgets
