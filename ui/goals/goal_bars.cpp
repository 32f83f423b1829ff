// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_bars.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tf::ui {

using goals::GoalView;

namespace {

constexpr double barHeight = 6;

} // namespace

void drawGoalBar(QPainter* painter, const QRectF& bar, double fraction, widgets::Tone tone,
                 const widgets::Colors& colors) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.track);
    const double radius = bar.height() / 2;
    painter->drawRoundedRect(bar, radius, radius);
    if (fraction > 0) {
        QRectF done = bar;
        done.setWidth(std::clamp(bar.width() * fraction, bar.height(), bar.width()));
        painter->setBrush(colors.toneFill(tone));
        painter->drawRoundedRect(done, radius, radius);
    }
    painter->restore();
}

GoalBar::GoalBar(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(widgets::interfaceFont(13));
}

void GoalBar::setGoal(const GoalView& view) {
    m_goal = view.goal.id;
    setObjectName(QStringLiteral("goalBar_") + m_goal.toString());
    m_name = view.goal.name;
    m_words = progressWords(view);
    if (view.waitsForDecision()) {
        m_words = tr("waits for you");
    } else if (view.pace != goals::GoalPace::Unknown) {
        m_words = tr("%1, %2").arg(m_words, goals::goalPaceName(view.pace));
    }
    m_fraction = view.progress.fraction;
    m_tone = barTone(view);
    setAccessibleName(tr("%1: %2").arg(m_name, m_words));
    const QString forecast = forecastWords(view);
    QStringList tip{m_name, exactProgressWords(view), forecast};
    tip.removeAll(QString());
    setToolTip(widgets::plainTip(tip.join(u'\n')));
    update();
}

void GoalBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Colors& colors = widgets::colorsOf(this);
    const QRect line(0, 0, width(), height() - 12);
    const int most = width() * 6 / 10;
    const QString words = fontMetrics().elidedText(m_words, Qt::ElideRight, most);
    const int taken = fontMetrics().horizontalAdvance(words) + 16;
    painter.setPen(colors.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    painter.setPen(colors.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, width() - taken));
    drawGoalBar(&painter, QRectF(0, height() - 10, width(), barHeight), m_fraction, m_tone, colors);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 1.2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
    }
}

void GoalBar::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        Q_EMIT opened(m_goal);
    }
}

void GoalBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space) {
        Q_EMIT opened(m_goal);
        return;
    }
    QWidget::keyPressEvent(event);
}

GoalBars::GoalBars(const GoalDesk& desk, int mostShown, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_mostShown(mostShown)
    , m_rows(new QVBoxLayout(this))
    , m_note(widgets::makeLabel({}, widgets::TextStyle::Muted, this)) {
    m_rows->setSpacing(6);
    m_rows->addWidget(m_note);
    m_rows->addStretch(1);
    connect(&m_desk.goals, &goals::GoalService::goalsChanged, this, &GoalBars::refresh);
    connect(&m_desk.goals, &goals::GoalService::progressChanged, this, &GoalBars::refresh);
    refresh();
}

void GoalBars::setFarm(farms::FarmId farm) {
    m_farm = farm;
    refresh();
}

void GoalBars::refresh() {
    const QList<const GoalView*> found = runningGoals(m_desk.goals, m_farm);
    const auto shown = std::min<qsizetype>(found.size(), m_mostShown);
    while (m_bars.size() > shown) {
        GoalBar* const gone = m_bars.takeLast();
        gone->hide();
        gone->deleteLater(); // it may be what was clicked
    }
    while (m_bars.size() < shown) {
        auto* bar = new GoalBar(this);
        connect(bar, &GoalBar::opened, this, &GoalBars::opened);
        m_rows->insertWidget(static_cast<int>(m_bars.size()), bar);
        m_bars.append(bar);
    }
    for (qsizetype i = 0; i < shown; ++i) {
        m_bars[i]->setGoal(*found[i]);
    }
    const auto more = static_cast<int>(found.size() - shown);
    m_note->setVisible(found.isEmpty() || more > 0);
    m_note->setText(found.isEmpty() ? tr("No goal runs.") : tr("and %n more", "", more));
    if (m_count != found.size()) {
        m_count = static_cast<int>(found.size());
        Q_EMIT countChanged(m_count);
    }
}

} // namespace tf::ui
