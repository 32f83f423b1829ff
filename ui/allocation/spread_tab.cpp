// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/spread_tab.h"

#include "ui/allocation/allocation_words.h"
#include "ui/allocation/spread_chart.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>

namespace tf::ui::allocation {

SpreadTab::SpreadTab(AllocationSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    buildUi();
    connect(&session, &AllocationSession::inputsChanged, this, &SpreadTab::takeInputs);
    connect(m_start, &QPushButton::clicked, this, &SpreadTab::start);
    connect(m_task, &TaskLine::busyChanged, this,
            [this](bool isBusy) { m_start->setEnabled(!isBusy); });
}

void SpreadTab::buildUi() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::Theme::grid, 0, 0);
    auto* line = new QHBoxLayout;
    QLabel* title = widgets::makeLabel(tr("Histories to draw"), widgets::TextStyle::Small, this);
    m_samples = new QSpinBox(this);
    m_samples->setObjectName(QStringLiteral("samplesBox"));
    m_samples->setAccessibleName(title->text());
    m_samples->setRange(20, 5'000);
    m_samples->setValue(200);
    title->setBuddy(m_samples);
    line->addWidget(title);
    line->addWidget(m_samples);
    line->addStretch(1);
    m_start = new QPushButton(tr("Draw"), this);
    m_start->setObjectName(QStringLiteral("startSpreadButton"));
    line->addWidget(m_start);
    layout->addLayout(line);
    m_task = new TaskLine(QStringLiteral("spreadTask"), this);
    layout->addWidget(m_task);
    m_note = widgets::makeParagraph({}, widgets::TextStyle::Small, this);
    m_note->setObjectName(QStringLiteral("spreadNote"));
    layout->addWidget(m_note);
    m_chart = new SpreadChart(this);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("spreadScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_chart);
    m_chart->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* empty = new widgets::EmptyState(
        QStringLiteral("research"), tr("How certain are these shares?"),
        tr("Draws other histories from the same returns and optimises each. A share that jumps "
           "about is decided by chance rather than by the data."),
        this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);
    layout->addWidget(m_stack, 1);
}

/// A picture of other inputs would be a lie.
void SpreadTab::takeInputs() {
    const capital::Inputs* inputs = m_session.inputs();
    if (inputs == nullptr || inputs->digest != m_digest) {
        m_task->cancel();
        m_note->hide();
        m_stack->setCurrentIndex(0);
    }
}

void SpreadTab::start() {
    const capital::Inputs* inputs = m_session.inputs();
    if (inputs == nullptr || m_task->isBusy()) {
        return;
    }
    m_digest = inputs->digest;
    auto task = m_session.desk().capital.stability(*inputs, m_samples->value());
    m_task->follow(tr("Histories are drawn and optimised …"), task.future, task.control,
                   [this](const tf::allocation::Stability& stability) { show(stability); });
}

void SpreadTab::show(const tf::allocation::Stability& stability) {
    const capital::Inputs* inputs = m_session.inputs();
    const tf::allocation::Answer* answer = m_session.answer();
    if (inputs == nullptr || answer == nullptr ||
        stability.weights.size() != inputs->participants.size()) {
        return;
    }
    QList<SpreadChart::Row> rows;
    for (int i = 0; i < int(inputs->participants.size()); ++i) {
        rows.append({inputs->entity(i).name, entityColor(i, widgets::colorsOf(this).muted),
                     answer->weights[std::size_t(i)], stability.weights[std::size_t(i)]});
    }
    m_chart->setRows(rows);
    const QString drawn = tr("%n histories. Line: nine of ten; box: half; tick: median; dot: "
                             "chosen.",
                             "", stability.samples);
    m_note->setText(stability.refused > 0
                        ? drawn + u' ' + tr("%n had no answer.", "", stability.refused)
                        : drawn);
    m_note->show();
    m_stack->setCurrentIndex(1);
}

} // namespace tf::ui::allocation
