// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/task_line.h"

#include "ui/allocation/allocation_words.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tf::ui::allocation {

TaskLine::TaskLine(const QString& objectName, QWidget* parent)
    : QWidget(parent) {
    setObjectName(objectName);
    m_text = widgets::makeParagraph({}, widgets::TextStyle::Small, this);
    m_text->setObjectName(objectName + QStringLiteral("Text"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(objectName + QStringLiteral("Bar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(220);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(objectName + QStringLiteral("Cancel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        const double progress = m_control ? m_control->progress() : -1.0;
        m_bar->setRange(0, progress < 0.0 ? 0 : 1'000);
        m_bar->setValue(int(std::lround(progress * 1'000)));
    });
    connect(m_cancel, &QPushButton::clicked, this, &TaskLine::cancel);
    hide();
}

/// The worker stops when it next looks; the line does not wait for it.
void TaskLine::cancel() {
    if (!m_control) {
        return;
    }
    m_control->cancel();
    ++m_number;
    end(Error{ErrorCode::Cancelled, {}});
}

void TaskLine::begin(const QString& name, std::shared_ptr<JobControl> control) {
    if (m_control) {
        m_control->cancel();
    }
    ++m_number;
    m_control = std::move(control);
    m_text->setText(name);
    widgets::setTone(m_text, widgets::Tone::Muted);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
    m_poll.start();
    show();
    Q_EMIT busyChanged(true);
}

void TaskLine::end(const std::optional<Error>& error) {
    m_poll.stop();
    m_control.reset();
    m_bar->hide();
    m_cancel->hide();
    setVisible(error.has_value());
    if (error) {
        const bool isCancelled = error->code == ErrorCode::Cancelled;
        m_text->setText(isCancelled ? tr("Cancelled. Nothing was kept.") : refusalText(*error));
        widgets::setTone(m_text, isCancelled ? widgets::Tone::Muted : widgets::Tone::Danger);
    }
    Q_EMIT busyChanged(false);
}

} // namespace tf::ui::allocation
