// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/job_line.h"

#include "models/trading/parallel_runs.h"
#include "ui/shell/error_text.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tf::ui::research {

QFuture<Result<LoadedLegs>> loadLegs(market::MarketService& market, const RunOrder& order) {
    QList<QFuture<Result<market::LoadedSeriesPtr>>> loads;
    for (const market::Instrument& instrument : order.instruments) {
        loads.append(market.loadSeries(instrument.id, order.interval));
    }
    return QtFuture::whenAll(loads.begin(), loads.end())
        .then(
            [](const QList<QFuture<Result<market::LoadedSeriesPtr>>>& done) -> Result<LoadedLegs> {
                LoadedLegs legs;
                for (const auto& one : done) {
                    TF_TRY(const market::LoadedSeriesPtr loaded, one.result());
                    legs.append(loaded);
                }
                return legs;
            });
}

JobLine::JobLine(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_text(widgets::makeParagraph({}, widgets::TextStyle::Small, this)) {
    setObjectName(name);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 1'000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    auto* line = new QHBoxLayout;
    line->setSpacing(widgets::Theme::grid);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addLayout(line);
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &JobLine::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &JobLine::cancel);
    hide();
}

void JobLine::cancel() {
    m_isCancelled = true;
    if (m_control) {
        m_control->cancel();
    }
}

void JobLine::begin(const QString& name) {
    m_isBusy = true;
    m_isCancelled = false;
    m_control.reset();
    m_text->setText(name);
    widgets::setTone(m_text, widgets::Tone::Muted);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
    show();
    m_elapsed.start();
    Q_EMIT busyChanged(true);
}

void JobLine::watch(std::shared_ptr<JobControl> control) {
    m_control = std::move(control);
    m_poll.start();
}

void JobLine::end() {
    m_poll.stop();
    m_control.reset();
    m_isBusy = false;
    hide();
    Q_EMIT busyChanged(false);
}

void JobLine::end(const Error& error) {
    end();
    const bool isCancelled = error.code == ErrorCode::Cancelled;
    m_text->setText(isCancelled ? tr("Cancelled. Nothing was kept.") : errorText(error));
    widgets::setTone(m_text, isCancelled ? widgets::Tone::Muted : widgets::Tone::Danger);
    m_bar->hide();
    m_cancel->hide();
    show();
}

void JobLine::refresh() {
    const double progress = m_control ? m_control->progress() : -1;
    m_bar->setRange(0, progress < 0 ? 0 : 1'000);
    m_bar->setValue(static_cast<int>(std::lround(progress * 1'000)));
    const auto left =
        trading::remainingTime(progress, std::chrono::milliseconds(m_elapsed.elapsed()));
    m_bar->setToolTip(left ? tr("About %1 left").arg(widgets::format::duration(*left)) : QString());
}

} // namespace tf::ui::research
