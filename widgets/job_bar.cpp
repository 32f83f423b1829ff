// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/job_bar.h"

#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace tf::widgets {

namespace {

constexpr int pollMs = 200;

} // namespace

JobBar::JobBar(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_name(makeLabel({}, TextStyle::Small, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_others(makeLabel({}, TextStyle::Small, this)) {
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the running job"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelJobButton"));
    m_cancel->setFont(interfaceFont(12));
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(Theme::cardGap);
    layout->addWidget(m_name);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_others);
    layout->addStretch(1);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &JobBar::refresh);
    connect(&m_jobs, &Jobs::jobStarted, this, &JobBar::refresh);
    connect(&m_jobs, &Jobs::jobEnded, this, &JobBar::refresh);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.running().isEmpty()) {
            m_jobs.cancel(m_jobs.running().first().number);
        }
    });
    refresh();
}

void JobBar::refresh() {
    const QList<Job>& running = m_jobs.running();
    const bool isBusy = !running.isEmpty();
    m_name->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_others->setVisible(running.size() > 1);
    if (!isBusy) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    const Job& first = running.first();
    const double progress = first.control->progress();
    m_progress->setRange(0, progress < 0 ? 0 : 1000);
    m_progress->setValue(progress < 0 ? 0
                                      : static_cast<int>(std::clamp(progress, 0.0, 1.0) * 1000));
    m_name->setText(progress < 0 ? first.name
                                 : tr("%1 %2").arg(first.name, format::percent(progress, 0)));
    QStringList names;
    for (const Job& job : running) {
        names << job.name;
    }
    m_others->setText(tr("and %n more", nullptr, static_cast<int>(running.size()) - 1));
    m_others->setToolTip(names.mid(1).join(QLatin1Char('\n')));
}

} // namespace tf::widgets
