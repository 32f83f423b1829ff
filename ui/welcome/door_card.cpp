// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/door_card.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace tf::ui {

DoorCard::DoorCard(const Words& words, const QString& objectName, bool isPrimary, QWidget* parent)
    : Card({}, parent)
    , m_iconName(words.icon)
    , m_icon(new QLabel(this))
    , m_button(new QPushButton(words.act, this)) {
    m_button->setObjectName(objectName);
    m_button->setAccessibleDescription(words.text);
    widgets::setButtonKind(m_button, isPrimary ? widgets::Page::ButtonKind::Primary
                                               : widgets::Page::ButtonKind::Normal);
    auto* text = widgets::makeParagraph(words.text, widgets::TextStyle::Muted, this);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * 4);
    body()->setContentsMargins(4, 2, 4, 4);
    body()->addWidget(m_icon);
    body()->addSpacing(4);
    body()->addWidget(widgets::makeLabel(words.title, widgets::TextStyle::Figure, this));
    body()->addWidget(text, 1);
    body()->addSpacing(4);
    body()->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &DoorCard::chosen);
    drawIcon();
}

void DoorCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
    Card::changeEvent(event);
}

void DoorCard::drawIcon() {
    m_icon->setPixmap(widgets::iconPixmap(m_iconName, widgets::colorsOf(this).accentText, 28,
                                          devicePixelRatioF()));
}

} // namespace tf::ui
