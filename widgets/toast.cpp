// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/style_painting.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tf::widgets {

namespace {

constexpr int shownMs = 8'000;

} // namespace

Toast* Toast::show(QWidget* anchor, const QString& text, Tone tone, const Act& act) {
    QWidget* window = anchor->window();
    for (Toast* earlier : window->findChildren<Toast*>()) {
        earlier->hide();
        earlier->deleteLater();
    }
    auto* toast = new Toast(window, text, tone, act);
    toast->place();
    toast->QWidget::show();
    toast->raise();
    return toast;
}

Toast::Toast(QWidget* window, const QString& text, Tone tone, const Act& act)
    : QFrame(window)
    , m_text(text)
    , m_tone(tone) {
    setObjectName(QStringLiteral("toast"));
    setAccessibleName(text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(Theme::cardGap);
    auto* words = makeLabel(text, TextStyle::Body, this);
    words->setWordWrap(text.size() > 80);
    words->setMaximumWidth(560);
    layout->addWidget(words);
    if (act.run) {
        auto* button = new QPushButton(act.text, this);
        button->setObjectName(QStringLiteral("toastActButton"));
        button->setProperty("tfKind", QStringLiteral("link"));
        connect(button, &QPushButton::clicked, this, [this, run = act.run] {
            hide();
            deleteLater();
            run();
        });
        layout->addWidget(button);
    }
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("toastCloseButton"));
    close->setIcon(icon(QStringLiteral("close"), Tone::Muted));
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
    layout->addWidget(close);
    window->installEventFilter(this);
    m_timer = startTimer(shownMs);
}

void Toast::place() {
    adjustSize();
    const QWidget* window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - 48);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return false;
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors& colors = colorsOf(this);
    painting::roundedBox(&painter, rect(), colors.surface,
                         m_tone == Tone::Normal ? colors.muted : colors.toneFill(m_tone), 8, 1.2);
}

void Toast::timerEvent(QTimerEvent*) {
    const bool isInUse = underMouse() || isAncestorOf(window()->focusWidget());
    if (!isInUse) {
        killTimer(m_timer);
        hide();
        deleteLater();
    }
}

} // namespace tf::widgets
