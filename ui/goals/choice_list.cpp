// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/choice_list.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

namespace tf::ui {

ChoiceList::ChoiceList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this)) {
    m_rows->setSpacing(widgets::Theme::cardGap);
    setFocusPolicy(Qt::NoFocus);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn) {
            Q_EMIT valueChanged(id);
        }
    });
}

void ChoiceList::clear() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

void ChoiceList::addChoice(int value, const QString& name, const QString& explanation) {
    auto* row = new QWidget(this);
    auto* lines = new QVBoxLayout(row);
    lines->setSpacing(2);
    auto* button = new QRadioButton(name, row);
    button->setObjectName(QStringLiteral("choice%1").arg(value));
    button->setAccessibleName(name);
    button->setAccessibleDescription(explanation);
    QFont font = widgets::interfaceFont(13, QFont::Medium);
    button->setFont(font);
    lines->addWidget(button);
    QLabel* const words = widgets::makeParagraph(explanation, widgets::TextStyle::Small, row);
    constexpr int besideTheDot = 24;
    words->setContentsMargins(besideTheDot, 0, 0, 0);
    lines->addWidget(words);
    m_group->addButton(button, value);
    m_rows->addWidget(row);
}

int ChoiceList::value() const {
    return m_group->checkedId();
}

void ChoiceList::setValue(int value) {
    if (QAbstractButton* const button = m_group->button(value)) {
        button->setChecked(true);
    }
}

} // namespace tf::ui
