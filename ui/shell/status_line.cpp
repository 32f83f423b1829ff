// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "widgets/job_bar.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QPainter>

namespace tf::ui {

StatusLine::StatusLine(Jobs& jobs, QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(30);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(20);
    layout->addWidget(new widgets::JobBar(jobs, this), 1);
    m_facts = new QHBoxLayout;
    m_facts->setSpacing(20);
    layout->addLayout(m_facts);
}

void StatusLine::setFact(const QString& id, const QString& text, const QString& explanation) {
    QLabel*& label = m_labels[id];
    if (label == nullptr) {
        label = widgets::makeLabel({}, widgets::TextStyle::Small, this);
        m_facts->addWidget(label);
    }
    label->setText(text);
    label->setToolTip(widgets::plainTip(explanation));
    label->setVisible(!text.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Colors& colors = widgets::colorsOf(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

} // namespace tf::ui
