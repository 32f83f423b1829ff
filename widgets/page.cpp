// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"

#include "widgets/badge.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace tf::widgets {

Page::Page(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, TextStyle::Title, this))
    , m_subtitle(makeLabel({}, TextStyle::Muted, this))
    , m_badge(new Badge({}, Tone::Accent, this)) {
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_badge->hide();
    m_subtitle->hide();
    auto* head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* header = new QHBoxLayout(head);
    header->setSpacing(Theme::cardGap);
    header->addWidget(m_title);
    header->addWidget(m_badge);
    header->addWidget(m_subtitle);
    header->addStretch(1);
    m_headerEnd = new QHBoxLayout;
    m_headerEnd->setSpacing(Theme::grid);
    header->addLayout(m_headerEnd);
    auto* body = new QWidget(this);
    body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_content = new QVBoxLayout(body);
    m_content->setSpacing(Theme::cardGap);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::pageMargin, 16, Theme::pageMargin, 16);
    outer->setSpacing(Theme::cardGap);
    outer->addWidget(head);
    outer->addWidget(body, 1);
    m_title->setMinimumHeight(32);
}

QString Page::title() const {
    return m_title->text();
}

void Page::setTitle(const QString& title) {
    m_title->setText(title);
}

void Page::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Page::setBadge(const QString& text, Tone tone) {
    m_badge->setContent(text, tone);
    m_badge->setVisible(!text.isEmpty());
}

QPushButton* Page::addHeaderAction(QAction* action, ButtonKind kind) {
    addAction(action);
    auto* button = makeActionButton(action, kind, this);
    m_headerEnd->addWidget(button);
    return button;
}

void Page::addHeaderWidget(QWidget* widget) {
    m_headerEnd->addWidget(widget);
}

void Page::showEntity(const QUuid&) {}

void Page::openFile(const QString&) {}

void setButtonKind(QPushButton* button, Page::ButtonKind kind) {
    QString name;
    switch (kind) {
    case Page::ButtonKind::Normal:
        break;
    case Page::ButtonKind::Primary:
        name = QStringLiteral("primary");
        break;
    case Page::ButtonKind::Danger:
        name = QStringLiteral("danger");
        break;
    }
    button->setProperty("tfKind", name);
    QFont font =
        interfaceFont(13, kind == Page::ButtonKind::Normal ? QFont::Medium : QFont::DemiBold);
    button->setFont(font);
    button->update();
}

QPushButton* makeActionButton(QAction* action, Page::ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(parent);
    setButtonKind(button, kind);
    if (!action->objectName().isEmpty()) {
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
    }
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace tf::widgets
