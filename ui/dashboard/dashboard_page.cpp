// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "ui/dashboard/decisions_card.h"
#include "ui/dashboard/equity_card.h"
#include "ui/dashboard/farm_strip.h"
#include "ui/dashboard/rebalance_line.h"
#include "ui/goals/goal_bars.h"
#include "ui/shell/error_text.h"
#include "widgets/card.h"
#include "widgets/donut_chart.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace tf::ui {

namespace format = widgets::format;
using analytics::RiskPartKind;
using farms::MasterOverview;
using items::LedgerOverview;
using widgets::Card;
using widgets::EmptyState;
using widgets::FigureCard;
using widgets::Tone;

namespace {

constexpr int mostGoals = 5;
constexpr qsizetype mostSlices = 7;

QString pageOf(const char* id) {
    return QString::fromLatin1(id);
}

QString codes(const QList<Asset>& assets) {
    QStringList names;
    for (const Asset& asset : assets) {
        names << asset.code();
    }
    return names.join(QStringLiteral(", "));
}

/// What is left out of a total, in words; empty when nothing is.
QString gapText(const ledger::Valuation& value) {
    if (!value.missing.isEmpty()) {
        return DashboardPage::tr("without %1: no rate").arg(codes(value.missing));
    }
    if (!value.stale.isEmpty()) {
        return DashboardPage::tr("without %1: rate too old").arg(codes(value.stale));
    }
    return {};
}

/// Why there are no figures over time; empty when there are.
QString whyUnknown(const std::optional<MasterOverview>& equity) {
    if (!equity) {
        return DashboardPage::tr("being read");
    }
    if (!equity->hasRun()) {
        return DashboardPage::tr("no agent has run yet");
    }
    return equity->asset.isValid() ? QString()
                                   : DashboardPage::tr("masters count in several currencies");
}

std::optional<double> measured(const analytics::RiskScore& risk, RiskPartKind kind) {
    for (const analytics::RiskPart& part : risk.parts) {
        if (part.kind == kind) {
            return part.measured;
        }
    }
    return std::nullopt;
}

QHBoxLayout* makeRow(QWidget* row) {
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(widgets::Theme::cardGap);
    return line;
}

} // namespace

QString dayWords(const farms::DayResult& day, const Asset& asset, Instant now) {
    const QString amount = format::amount(Money(day.amount.abs(), asset));
    const QString share =
        day.share ? format::percent(std::abs(*day.share), 2) : DashboardPage::tr("no share");
    const QString sign = day.amount.isNegative()   ? QStringLiteral("▼ ")
                         : day.amount.isPositive() ? QStringLiteral("▲ ")
                                                   : QString();
    const bool isToday = now.startOfDay() == day.day;
    return sign +
           (isToday ? DashboardPage::tr("%1 today, %2").arg(amount, share)
                    : DashboardPage::tr("%1 on %3, %2").arg(amount, share, format::date(day.day)));
}

DashboardPage::DashboardPage(const DashboardDesk& desk, QWidget* parent)
    : Page(tr("Dashboard"), parent)
    , m_desk(desk) {
    buildUi();
    connectSignals();
    showEquity();
    if (m_desk.overview.overview()) {
        showBooks();
    }
}

// Building

void DashboardPage::buildUi() {
    m_body = new QStackedWidget(this);
    m_body->setObjectName(QStringLiteral("dashboardStates"));
    auto* loading =
        widgets::makeLabel(tr("Reading the books …"), widgets::TextStyle::Muted, m_body);
    loading->setObjectName(QStringLiteral("dashboardLoading"));
    loading->setAlignment(Qt::AlignCenter);
    m_loading = loading;
    m_empty = buildEmptyState();
    m_error = buildErrorState();
    m_board = buildBoard();
    for (QWidget* state : std::initializer_list<QWidget*>{m_loading, m_empty, m_error, m_board}) {
        m_body->addWidget(state);
    }
    content()->addWidget(m_body, 1);
}

/// Scrolls where the window is lower than everything together.
QWidget* DashboardPage::buildBoard() {
    auto* board = new QWidget(this);
    auto* rows = new QVBoxLayout(board);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(widgets::Theme::cardGap);
    rows->addWidget(buildFigures());
    rows->addWidget(buildCharts(), 1);
    rows->addWidget(buildFarms());
    rows->addWidget(buildLower());
    auto* scroll = new QScrollArea(m_body);
    scroll->setObjectName(QStringLiteral("dashboardScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(board);
    board->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

EmptyState* DashboardPage::buildEmptyState() {
    auto* empty = new EmptyState(
        QStringLiteral("wallets"), tr("No money yet"),
        tr("Everything begins with a master wallet and a deposit. The dashboard then shows what "
           "you have, where it works and what waits for a decision."),
        m_body);
    auto* open = new QAction(tr("Go to Wallets"), empty);
    open->setObjectName(QStringLiteral("goToWallets"));
    connect(open, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(pageOf("wallets"), {}); });
    empty->addAction(open);
    return empty;
}

EmptyState* DashboardPage::buildErrorState() {
    auto* error =
        new EmptyState(QStringLiteral("error"), tr("The books can not be read"), {}, m_body);
    auto* again = new QAction(tr("Read again"), error);
    again->setObjectName(QStringLiteral("readAgain"));
    connect(again, &QAction::triggered, this, [this] {
        m_body->setCurrentWidget(m_loading);
        m_desk.overview.refresh();
    });
    error->addAction(again);
    return error;
}

QWidget* DashboardPage::buildFigures() {
    auto* row = new QWidget(this);
    QHBoxLayout* const line = makeRow(row);
    const auto add = [&](const QString& title, const char* objectName) {
        auto* card = new FigureCard(title, row);
        card->setObjectName(QString::fromLatin1(objectName));
        line->addWidget(card, 1);
        return card;
    };
    m_total = add(tr("Total equity, %1").arg(m_desk.overview.currency().code()), "totalCard");
    m_return = add(tr("Time-weighted return"), "returnCard");
    m_drawdown = add(tr("Drawdown from peak"), "drawdownCard");
    m_risk = add(tr("Risk"), "riskCard");
    return row;
}

QWidget* DashboardPage::buildCharts() {
    auto* row = new QWidget(this);
    QHBoxLayout* const line = makeRow(row);
    m_equity = new EquityCard(row);
    line->addWidget(m_equity, 16);
    line->addWidget(buildAllocation(), 10);
    return row;
}

Card* DashboardPage::buildAllocation() {
    auto* card = new Card(tr("Allocation"), this);
    m_allocation = new widgets::DonutChart(card);
    m_allocation->setObjectName(QStringLiteral("allocationDonut"));
    m_allocation->setAccessibleName(tr("Allocation"));
    card->body()->setSpacing(4);
    card->body()->addWidget(m_allocation, 1);
    m_where = widgets::makeLabel({}, widgets::TextStyle::Small, card);
    m_where->setMinimumWidth(80);
    m_where->setObjectName(QStringLiteral("freeMoneyLine"));
    card->body()->addWidget(m_where);
    m_rebalance = new RebalanceLine(m_desk.capital, card);
    card->body()->addWidget(m_rebalance);
    connect(m_allocation, &widgets::DonutChart::sliceClicked, this,
            [this](int index) { Q_EMIT openRequested(pageOf("wallets"), m_slices.value(index)); });
    return card;
}

QWidget* DashboardPage::buildFarms() {
    auto* strip = new FarmStrip(m_desk.farms, this);
    strip->setObjectName(QStringLiteral("farmStrip"));
    connect(strip, &FarmStrip::opened, this,
            [this](const QUuid& farm) { Q_EMIT openRequested(pageOf("farms"), farm); });
    return strip;
}

QWidget* DashboardPage::buildLower() {
    auto* row = new QWidget(this);
    QHBoxLayout* const line = makeRow(row);
    auto* goals = new Card(tr("Goals"), row);
    auto* bars = new GoalBars(m_desk.goals, mostGoals, goals);
    bars->setObjectName(QStringLiteral("dashboardGoals"));
    goals->body()->addWidget(bars);
    goals->setVisible(bars->count() > 0);
    connect(bars, &GoalBars::countChanged, goals,
            [goals](int count) { goals->setVisible(count > 0); });
    connect(bars, &GoalBars::opened, this, [this](const goals::GoalId& goal) {
        Q_EMIT openRequested(pageOf("goals"), goal.uuid());
    });
    auto* decisions = new DecisionsCard(m_desk, row);
    decisions->setObjectName(QStringLiteral("decisionsCard"));
    connect(decisions, &DecisionsCard::openRequested, this, &DashboardPage::openRequested);
    line->addWidget(goals, 16);
    line->addWidget(decisions, 10);
    return row;
}

void DashboardPage::connectSignals() {
    connect(&m_desk.overview, &items::LedgerOverviewSource::changed, this,
            &DashboardPage::showBooks);
    connect(&m_desk.overview, &items::LedgerOverviewSource::failed, this,
            &DashboardPage::showFailure);
    connect(&m_desk.equity, &farms::MasterEquity::changed, this, &DashboardPage::showEquity);
    connect(m_equity, &EquityCard::figuresChanged, this, &DashboardPage::showReturn);
}

bool DashboardPage::isWorking() const {
    return m_body->currentWidget() == m_loading || !m_desk.equity.overview() ||
           !m_desk.farms.figures.isLoaded();
}

// What the books say

void DashboardPage::showFailure(const Error& error) {
    if (m_desk.overview.overview()) {
        setSubtitle(errorText(error)); // what was read before stays
        return;
    }
    m_error->setText(tr("The books can not be read"), errorText(error));
    m_body->setCurrentWidget(m_error);
}

void DashboardPage::showBooks() {
    const LedgerOverview& overview = *m_desk.overview.overview();
    setSubtitle({});
    m_body->setCurrentWidget(overview.masters.isEmpty() ? static_cast<QWidget*>(m_empty) : m_board);
    showTotal();
    showAllocation(overview);
}

void DashboardPage::showTotal() {
    const std::optional<LedgerOverview>& overview = m_desk.overview.overview();
    if (!overview) {
        return;
    }
    const Money total(overview->total.total, overview->total.currency);
    m_total->setFigure(format::amount(total));
    m_total->setToolTip(widgets::plainTip(format::exactMoney(total)));
    const std::optional<MasterOverview>& equity = m_desk.equity.overview();
    const QString gap = gapText(overview->total);
    const QString unknown = whyUnknown(equity);
    if (!gap.isEmpty()) {
        m_total->setContext(gap, Tone::Warning);
    } else if (!unknown.isEmpty() || !equity->latestDay) {
        m_total->setContext(tr("result of today: %1").arg(unknown));
    } else {
        const farms::DayResult& day = *equity->latestDay;
        m_total->setContext(dayWords(day, equity->asset, m_desk.farms.clock.now()),
                            day.amount.isNegative()   ? Tone::Danger
                            : day.amount.isPositive() ? Tone::Accent
                                                      : Tone::Muted);
    }
}

void DashboardPage::showAllocation(const LedgerOverview& overview) {
    const double whole = overview.total.total.toDouble();
    QList<widgets::DonutChart::Slice> slices;
    m_slices.clear();
    double rest = 1;
    const bool isMany = overview.parts.size() > mostSlices;
    for (const LedgerOverview::Part& part :
         overview.parts.mid(0, isMany ? mostSlices - 1 : mostSlices)) {
        const double share = whole > 0 ? part.value.total.toDouble() / whole : 0;
        rest -= share;
        slices << widgets::DonutChart::Slice{.name = part.kind == ledger::WalletKind::Master
                                                         ? tr("%1, unallocated").arg(part.name)
                                                         : part.name,
                                             .share = share,
                                             .value = format::percent(share, 0)};
        m_slices << part.wallet.uuid();
    }
    if (isMany) {
        const auto others = static_cast<int>(overview.parts.size() - slices.size());
        slices << widgets::DonutChart::Slice{.name = tr("%n other(s)", nullptr, others),
                                             .share = std::max(0.0, rest),
                                             .value = format::percent(std::max(0.0, rest), 0)};
        m_slices << QUuid();
    }
    m_allocation->setSlices(slices);
    m_allocation->setCenter(format::compact(overview.total.total), overview.total.currency.code());
    const auto amount = [](const ledger::Valuation& value) {
        return format::amount(Money(value.total, value.currency));
    };
    m_where->setText(tr("%1 free above the farms, %2 reserved by orders.")
                         .arg(amount(overview.unallocated), amount(overview.reserved)));
}

// What the snapshots say

void DashboardPage::showEquity() {
    const std::optional<MasterOverview>& equity = m_desk.equity.overview();
    showTotal();
    const QString unknown = whyUnknown(equity);
    if (!unknown.isEmpty()) {
        m_equity->showNothing(
            !equity            ? tr("Reading what agents did …")
            : equity->hasRun() ? tr("Masters count in several currencies: each has its own curve "
                                    "on the page Wallets.")
                               : tr("No agent has run yet. The curve begins with the first run: "
                                    "equity is written at the end of each hour while agents "
                                    "trade."));
        m_risk->setUnknown(unknown);
        m_drawdown->setUnknown(unknown);
        m_rebalance->showNothing();
        return;
    }
    m_equity->showRecord(equity->record, equity->asset);
    showDrawdown(*equity);
    showRisk(*equity);
    if (equity->masters.size() == 1) {
        m_rebalance->showMaster(equity->masters.first().wallet, equity->asset);
    } else {
        m_rebalance->showNothing();
    }
}

void DashboardPage::showReturn() {
    const std::optional<farms::PeriodFigures>& figures = m_equity->figures();
    m_return->setTitle(tr("Time-weighted return, %1").arg(m_equity->periodName()));
    if (!figures) {
        const QString unknown = whyUnknown(m_desk.equity.overview());
        m_return->setUnknown(unknown.isEmpty() ? tr("no capital in this period") : unknown);
        return;
    }
    m_return->setFigure(format::signedPercent(figures->timeWeighted, 2));
    const Money result(figures->result, m_desk.equity.overview()->asset);
    m_return->setContext(
        figures->moneyWeighted
            ? tr("money-weighted %1").arg(format::signedPercent(*figures->moneyWeighted, 2))
            : tr("money-weighted undefined"));
    m_return->setToolTip(widgets::plainTip(
        tr("Result %1. ").arg(format::signedMoney(result)) +
        tr("Returns between snapshots of equity, linked; deposits and withdrawals count as none. "
           "Money-weighted: the rate at which the money at the start and all flows grow to the "
           "money at the end.")));
}

void DashboardPage::showDrawdown(const MasterOverview& equity) {
    const farms::MasterFigures* master = equity.deepest();
    if (master == nullptr) {
        m_drawdown->setUnknown(tr("no peak yet"));
        return;
    }
    m_drawdown->setFigure(format::percent(*master->drawdown(), 1));
    const QString peak = tr("peak %1").arg(format::date(master->figures.peakAt));
    const QString limit = master->drawdownLimit
                              ? tr("limit %1").arg(format::percent(-*master->drawdownLimit, 0))
                              : tr("no limit");
    m_drawdown->setContext(equity.masters.size() > 1
                               ? tr("%1: %2, %3").arg(master->name, limit, peak)
                               : tr("%1, %2").arg(limit, peak));
    m_drawdown->setToolTip(widgets::plainTip(
        tr("Equity with open positions over its highest value, deposits and withdrawals taken "
           "out, as the risk gate counts it. Of several masters the deepest.")));
}

void DashboardPage::showRisk(const MasterOverview& equity) {
    const analytics::RiskScore& risk = equity.risk;
    if (!risk.total) {
        m_risk->setUnknown(
            tr("%1 of %2 days")
                .arg(format::count(risk.sample), format::count(analytics::neededReturns)));
        return;
    }
    m_risk->setFigure(tr("%1 / 100").arg(format::number(*risk.total, 0)));
    const auto words = [&](RiskPartKind kind) {
        const auto value = measured(risk, kind);
        return value ? format::percent(*value) : tr("unknown");
    };
    m_risk->setContext(tr("volatility %1, tail %2")
                           .arg(words(RiskPartKind::Volatility), words(RiskPartKind::TailLoss)));
    m_risk->setToolTip(widgets::plainTip(
        tr("Of %1 daily returns: deepest drawdown, volatility a year and the mean of the worst 5 % "
           "of days (tail), weighted; 0 is harmless.")
            .arg(format::count(risk.sample))));
}

} // namespace tf::ui
