// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/farm_strip.h"

#include "models/goals/goal_service.h"
#include "ui/farms/farm_card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>

namespace tf::ui {

namespace {

constexpr int leastCardWidth = 272;
constexpr int burstMs = 100;
constexpr int gap = widgets::Theme::cardGap;

} // namespace

FarmStrip::FarmStrip(const FarmDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(makeFarmModel(this))
    , m_card(new FarmCardDelegate(this)) {
    buildUi();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(burstMs);
    connect(&m_refresh, &QTimer::timeout, this, &FarmStrip::refresh);
    const auto soon = [this] {
        if (!m_refresh.isActive()) {
            m_refresh.start();
        }
    };
    connect(&desk.farms, &farms::FarmService::farmsChanged, this, soon);
    connect(&desk.farms, &farms::FarmService::agentsChanged, this, soon);
    connect(&desk.figures, &farms::LiveFigures::changed, this, soon);
    if (desk.goals != nullptr) {
        connect(desk.goals, &goals::GoalService::goalsChanged, this, soon);
        connect(desk.goals, &goals::GoalService::progressChanged, this, soon);
    }
    refresh();
}

void FarmStrip::buildUi() {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("dashboardFarms"));
    m_list->setAccessibleName(tr("Farms"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_card);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("tfPlain", true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_all = new QPushButton(this);
    m_all->setObjectName(QStringLiteral("allFarmsButton"));
    m_all->setProperty("tfKind", QStringLiteral("link"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_all, 0, Qt::AlignRight);
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT opened(m_model->at(index.row()).farm.id.uuid());
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT opened({}); });
}

void FarmStrip::refresh() {
    m_rows = farmRows(m_desk);
    m_rows.removeIf(
        [](const FarmRow& row) { return row.farm.state == farms::FarmState::Archived; });
    const auto equity = [](const FarmRow& row) {
        return row.figures ? row.figures->equity : Decimal(-1);
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const FarmRow& a, const FarmRow& b) { return equity(a) > equity(b); });
    arrange();
}

void FarmStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// Cards share the whole width; what does not fit is behind the link.
void FarmStrip::arrange() {
    const int most = std::max(1, (width() + gap) / (leastCardWidth + gap));
    const int shown = std::min(most, count());
    if (shown > 0) {
        const bool hasGoals = std::any_of(m_rows.begin(), m_rows.begin() + shown,
                                          [](const FarmRow& row) { return row.goal.has_value(); });
        m_card->setCell((width() + gap) / shown, gap, hasGoals);
        m_list->setFixedHeight(m_card->cellHeight());
    }
    m_model->setRows(m_rows.mid(0, shown));
    m_list->doItemsLayout();
    m_all->setText(tr("All %n farm(s)", nullptr, count()));
    m_all->setVisible(count() > shown);
    setVisible(count() > 0 && m_desk.figures.isLoaded());
}

} // namespace tf::ui
