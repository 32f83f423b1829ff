// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/replay_bar.h"

#include "models/farms/stored_feed.h"
#include "ui/shell/error_text.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/page.h"
#include "widgets/segmented_control.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace tf::ui {

namespace {

constexpr int progressSteps = 1'000;
constexpr std::array speeds = {0.0, 3'600.0, 60.0}; ///< 0: as fast as it goes

} // namespace

ReplayBar::ReplayBar(const FarmDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_start(new QAction(widgets::icon(QStringLiteral("start")), tr("Replay candles"), this))
    , m_stop(new QAction(widgets::icon(QStringLiteral("stop")), tr("Stop replay"), this)) {
    m_start->setObjectName(QStringLiteral("startReplayAction"));
    m_stop->setObjectName(QStringLiteral("stopReplayAction"));
    buildUi();
    connect(m_start, &QAction::triggered, this, &ReplayBar::start);
    connect(m_stop, &QAction::triggered, this, [this] { m_desk.engine.stop(); });
    connect(&desk.engine, &farms::TradingEngine::started, this, &ReplayBar::updateActions);
    connect(&desk.engine, &farms::TradingEngine::progressed, this, &ReplayBar::showProgress);
    connect(&desk.engine, &farms::TradingEngine::finished, this, &ReplayBar::showEnd);
    connect(&desk.farms, &farms::FarmService::agentsChanged, this, &ReplayBar::updateActions);
    connect(&desk.farms, &farms::FarmService::farmsChanged, this, &ReplayBar::updateActions);
    updateActions();
}

void ReplayBar::buildUi() {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_speed =
        new widgets::SegmentedControl({tr("As fast as it goes"), tr("3600×"), tr("60×")}, this);
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("replayProgress"));
    m_progress->setAccessibleName(tr("Progress of the replay"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMinimumWidth(80);
    m_text = widgets::makeLabel({}, widgets::TextStyle::Muted, this);
    m_text->setObjectName(QStringLiteral("replayText"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* startButton = widgets::makeActionButton(m_start, widgets::Page::ButtonKind::Normal, this);
    startButton->setObjectName(QStringLiteral("startReplay"));
    auto* stopButton = widgets::makeActionButton(m_stop, widgets::Page::ButtonKind::Normal, this);
    stopButton->setObjectName(QStringLiteral("stopReplay"));
    row->addWidget(m_speed);
    row->addWidget(startButton);
    row->addWidget(stopButton);
    row->addWidget(m_progress, 1);
    row->addWidget(m_text, 3);
    body()->addLayout(row);
    layout()->setContentsMargins(12, 6, widgets::Theme::cardPadding, 6); // a bar, not a card
}

void ReplayBar::measureSpan() {
    m_first = {};
    m_last = {};
    for (const farms::Agent& agent : m_desk.farms.agents()) {
        if (agent.state != farms::AgentState::Running) {
            continue;
        }
        for (const market::InstrumentId& id : agent.instruments) {
            for (const market::SeriesCoverage& stored : m_desk.market.coverageOf(id)) {
                m_first = m_first == Instant() ? stored.first : std::min(m_first, stored.first);
                m_last = std::max(m_last, stored.last);
            }
        }
    }
}

void ReplayBar::start() {
    measureSpan();
    m_latest = {};
    m_progress->setValue(0);
    farms::EngineRun run{
        .feed = farms::storedCandles(speeds[static_cast<std::size_t>(m_speed->current())]),
        .settings = {},
        .context = {.workspace = m_desk.ledger.reader().workspace(),
                    .epoch = m_desk.ledger.epoch(),
                    .actor = QStringLiteral("engine")}};
    constexpr int closesPerWrite = 500; // so that equity is seen to move
    run.settings.batchesPerWrite = closesPerWrite;
    const Result<void> started = m_desk.engine.start(std::move(run));
    if (!started) {
        say(errorText(started.error()), true);
    } else {
        say(tr("Reading candles and books …"), false);
    }
    updateActions();
}

void ReplayBar::showProgress(const farms::EngineProgress& progress) {
    m_latest = progress;
    if (progress.candles == 0) {
        return;
    }
    const auto whole = static_cast<double>((m_last - m_first).count());
    if (whole > 0) {
        const auto done = static_cast<double>((progress.marketTime - m_first).count());
        m_progress->setValue(static_cast<int>(progressSteps * std::clamp(done / whole, 0.0, 1.0)));
    }
    say(tr("%1: %2 candles, %3 fills, %4 transfers")
            .arg(widgets::format::dateTime(progress.marketTime),
                 widgets::format::count(progress.candles), widgets::format::count(progress.fills),
                 widgets::format::count(progress.transfers)),
        false);
}

void ReplayBar::showEnd(const Result<void>& outcome) {
    updateActions();
    if (!outcome) {
        say(errorText(outcome.error()), true);
    } else if (m_latest.candles == 0) {
        say(tr("No new candles for running agents. Import more on the page Markets."), false);
    } else {
        say(tr("Ended at %1: %2 candles, %3 fills, %4 transfers")
                .arg(widgets::format::dateTime(m_latest.marketTime),
                     widgets::format::count(m_latest.candles),
                     widgets::format::count(m_latest.fills),
                     widgets::format::count(m_latest.transfers)),
            false);
    }
}

void ReplayBar::say(const QString& text, bool isTrouble) {
    m_text->setText(text);
    m_text->setToolTip(widgets::plainTip(text));
    widgets::setTone(m_text, isTrouble ? widgets::Tone::Danger : widgets::Tone::Muted);
}

void ReplayBar::updateActions() {
    const auto& agents = m_desk.farms.agents();
    const bool isAnyRunning =
        std::any_of(agents.begin(), agents.end(), [](const farms::Agent& agent) {
            return agent.state == farms::AgentState::Running;
        });
    const bool isGoing = m_desk.engine.isRunning();
    m_start->setEnabled(!isGoing && isAnyRunning);
    m_stop->setEnabled(isGoing);
    m_speed->setEnabled(!isGoing);
    if (!isGoing && !isAnyRunning) {
        say(tr("Start a farm with agents; then its stored candles can be replayed here."), false);
    } else if (!isGoing && m_latest.candles == 0) {
        say(tr("Runs all running agents over their stored candles, on paper."), false);
    }
}

} // namespace tf::ui
