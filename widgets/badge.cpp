// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"

#include "widgets/theme.h"

#include <QPainter>

namespace tf::widgets {

Badge::Badge(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone) {
    setFont(interfaceFont(11, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContent(text, tone);
}

void Badge::setContent(const QString& text, Tone tone) {
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 18, fontMetrics().height() + 8};
}

void Badge::paintEvent(QPaintEvent*) {
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.toneFill(m_tone), 1.2));
    const QRectF pill = QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colors.toneText(m_tone));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

StateLabel::StateLabel(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateLabel::setContent(const QString& text, Tone tone) {
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 18, fontMetrics().height() + 4};
}

void StateLabel::paintEvent(QPaintEvent*) {
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.toneFill(m_tone));
    painter.drawEllipse(QPointF(5, height() / 2.0), 4.5, 4.5);
    painter.setPen(m_tone == Tone::Danger ? colors.dangerText : colors.muted);
    painter.drawText(rect().adjusted(15, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace tf::widgets
