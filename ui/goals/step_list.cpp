// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/step_list.h"

#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace tf::ui {

namespace {

constexpr int rowHeight = 33;
constexpr int numberWidth = 26;
constexpr int tickSize = 14;

class StepButton final : public QAbstractButton {
public:
    StepButton(int number, const StepList::Step& step, bool isCurrent, QWidget* parent)
        : QAbstractButton(parent)
        , m_number(number)
        , m_isDone(step.isDone)
        , m_isCurrent(isCurrent) {
        setText(step.name);
        setObjectName(QStringLiteral("step%1").arg(number));
        setAccessibleName(step.isDone ? StepList::tr("Step %1, %2, done").arg(number).arg(step.name)
                                      : StepList::tr("Step %1, %2").arg(number).arg(step.name));
        setEnabled(step.isReachable || isCurrent);
        setFocusPolicy(step.isReachable && !isCurrent ? Qt::TabFocus : Qt::NoFocus);
        setCursor(step.isReachable && !isCurrent ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(rowHeight);
        setFont(widgets::interfaceFont(13, isCurrent ? QFont::DemiBold : QFont::Normal));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const widgets::Colors& colors = widgets::colorsOf(this);
        if (m_isCurrent || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_isCurrent ? colors.accentSoft : colors.hover);
            painter.drawRoundedRect(QRectF(rect()), 6, 6);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QColor words = m_isCurrent ? colors.text : colors.muted;
        painter.setPen(words);
        painter.setFont(font());
        const QRect number(12, 0, numberWidth - 8, height());
        if (m_isDone && !m_isCurrent) {
            const QPixmap tick = widgets::iconPixmap(QStringLiteral("check"), colors.accentText,
                                                     tickSize, devicePixelRatioF());
            painter.drawPixmap(12, (height() - tickSize) / 2, tick);
        } else {
            painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeft, QString::number(m_number));
        }
        const QRect place = rect().adjusted(12 + numberWidth, 0, -8, 0);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    }

private:
    int m_number;
    bool m_isDone;
    bool m_isCurrent;
};

} // namespace

StepList::StepList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("stepList"));
    setAccessibleName(tr("Steps"));
    m_rows->setContentsMargins(8, 12, 8, 12);
    m_rows->setSpacing(1);
    m_rows->addStretch(1);
    setFixedWidth(sizeHint().width());
}

void StepList::setSteps(const QList<Step>& steps, int current) {
    if (steps == m_steps && current == m_current) {
        return;
    }
    m_steps = steps;
    m_current = current;
    while (m_rows->count() > 1) {
        QLayoutItem* const item = m_rows->takeAt(0);
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // a click on it may be what led here
        delete item;
    }
    for (int i = 0; i < steps.size(); ++i) {
        auto* button = new StepButton(i + 1, steps[i], i == current, this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepClicked(i); });
        m_rows->insertWidget(i, button);
    }
}

QStringList StepList::names() const {
    QStringList names;
    for (const Step& step : m_steps) {
        names.append(step.name);
    }
    return names;
}

void StepList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), widgets::colorsOf(this).border);
}

} // namespace tf::ui
