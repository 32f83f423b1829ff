// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/page.h"
#include "widgets/style_painting.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace tf::widgets {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel(title, TextStyle::CardTitle, this)) {
    setFrameShape(QFrame::NoFrame);
    m_header = new QHBoxLayout;
    m_header->setSpacing(Theme::grid);
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    m_title->setVisible(!title.isEmpty());
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::grid);
    m_outer = new QVBoxLayout(this);
    m_outer->addLayout(m_header);
    m_outer->addLayout(m_body, 1);
    setFlush(false);
}

QString Card::title() const {
    return m_title->text();
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget) {
    m_header->addWidget(widget);
}

void Card::setFlush(bool isFlush) {
    const int padding = Theme::cardPadding;
    const int edge = 1; // the outline stays visible
    m_outer->setContentsMargins(isFlush ? QMargins(edge, edge, edge, edge + 3)
                                        : QMargins(padding, 14, padding, 14));
    m_header->setContentsMargins(isFlush ? QMargins(padding, 12, padding, 0) : QMargins());
    m_outer->setSpacing(m_title->text().isEmpty() && isFlush ? 0 : Theme::grid);
    if (isFlush && m_title->text().isEmpty() && m_header->count() <= 2) {
        m_header->setContentsMargins(0, 3, 0, 0);
    }
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors& colors = colorsOf(this);
    painting::roundedBox(&painter, rect(), colors.surface, colors.border, 8);
}

FigureCard::FigureCard(const QString& title, QWidget* parent)
    : Card(title, parent)
    , m_figure(makeLabel({}, TextStyle::BigFigure, this))
    , m_context(makeLabel({}, TextStyle::Muted, this)) {
    body()->setSpacing(2);
    body()->addWidget(m_figure);
    body()->addWidget(m_context);
    body()->addStretch(1);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_context->setObjectName(QStringLiteral("context"));
    m_context->setMinimumWidth(40);
    m_figure->setMinimumHeight(30);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFigure(const QString& figure) {
    setTextStyle(m_figure, TextStyle::BigFigure);
    m_figure->setText(figure);
}

void FigureCard::setContext(const QString& context, Tone tone) {
    m_context->setText(context);
    setTone(m_context, tone);
}

void FigureCard::setUnknown(const QString& reason) {
    setTextStyle(m_figure, TextStyle::Figure);
    setTone(m_figure, Tone::Muted);
    m_figure->setText(tr("not enough data"));
    setContext(reason);
}

QString FigureCard::figure() const {
    return m_figure->text();
}

QString FigureCard::context() const {
    return m_context->text();
}

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text,
                       QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(title, TextStyle::Figure, this))
    , m_text(makeLabel(text, TextStyle::Muted, this)) {
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(Theme::grid);
    m_actions->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 32, 24, 32);
    layout->setSpacing(Theme::cardGap);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    drawIcon();
    fitText();
}

void EmptyState::addAction(QAction* action) {
    QWidget::addAction(action);
    m_actions->addWidget(makeActionButton(
        action, m_actions->count() == 0 ? Page::ButtonKind::Primary : Page::ButtonKind::Normal,
        this));
}

void EmptyState::setText(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    fitText();
}

/// A layout asks for the height at its own width, at which a narrower text has too few lines.
void EmptyState::fitText() {
    m_text->setFixedHeight(m_text->text().isEmpty() ? 0 : m_text->heightForWidth(textWidth));
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitText();
    }
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon() {
    const Colors& colors = colorsOf(this);
    m_icon->setPixmap(
        iconPixmap(m_iconName, mixed(colors.window, colors.muted, 0.7), 44, devicePixelRatioF()));
}

} // namespace tf::widgets
