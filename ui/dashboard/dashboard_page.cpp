// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"
#include "ui/goals/goal_bars.h"
#include "ui/goals/goal_words.h"
#include "ui/shell/error_text.h"
#include "widgets/card.h"
#include "widgets/donut_chart.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/segmented_control.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tf::ui {

using namespace std::chrono_literals;
namespace format = widgets::format;
using items::LedgerOverview;
using widgets::Card;
using widgets::FigureCard;
using widgets::TextStyle;
using widgets::Tone;

namespace {

const QString walletsPage = QStringLiteral("wallets");
const QString goalsPage = QStringLiteral("goals");
constexpr int mostGoals = 5;
constexpr std::chrono::hours day{24};
constexpr std::chrono::hours periods[] = {day, 7 * day, 91 * day, 365 * day, 3650 * day};

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

void showValue(FigureCard* card, const ledger::Valuation& value, const QString& context) {
    const QString gap = gapText(value);
    card->setFigure(format::amount(Money(value.total, value.currency)));
    card->setContext(gap.isEmpty() ? context : gap, gap.isEmpty() ? Tone::Muted : Tone::Warning);
    card->setToolTip(widgets::plainTip(format::exactMoney(Money(value.total, value.currency))));
}

} // namespace

DashboardPage::DashboardPage(items::LedgerOverviewSource& overview, ledger::LedgerService& ledger,
                             const Clock& clock, QWidget* parent)
    : Page(tr("Dashboard"), parent)
    , m_overview(overview)
    , m_ledger(ledger)
    , m_clock(clock) {
    buildUi();
    connect(&m_overview, &items::LedgerOverviewSource::changed, this, &DashboardPage::refresh);
    connect(&m_overview, &items::LedgerOverviewSource::failed, this,
            [this](const Error& error) { setSubtitle(errorText(error)); });
    connect(m_period, &widgets::SegmentedControl::currentChanged, this,
            &DashboardPage::loadPerformance);
    if (m_overview.overview()) {
        refresh();
    }
}

void DashboardPage::buildUi() {
    auto* board = new QWidget(this);
    auto* rows = new QVBoxLayout(board);
    rows->setSpacing(widgets::Theme::cardGap);
    rows->addWidget(makeFigures());
    rows->addWidget(makeCharts(), 1);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(widgets::Theme::cardGap);
    m_lower->addWidget(makeWaitingCard(), 10);
    rows->addLayout(m_lower);
    m_body = new QStackedWidget(this);
    m_body->addWidget(new QWidget(m_body)); // until the books have answered
    m_body->addWidget(makeEmptyState());
    m_body->addWidget(board);
    content()->addWidget(m_body);
}

QWidget* DashboardPage::makeEmptyState() {
    auto* empty = new widgets::EmptyState(
        QStringLiteral("wallets"), tr("No money yet"),
        tr("Everything begins with a master wallet and a deposit. The dashboard then shows what "
           "you have, where it works and what waits for a decision."),
        m_body);
    auto* open = new QAction(tr("Go to Wallets"), empty);
    open->setObjectName(QStringLiteral("goToWallets"));
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openRequested(walletsPage, {}); });
    empty->addAction(open);
    return empty;
}

QWidget* DashboardPage::makeFigures() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setSpacing(widgets::Theme::cardGap);
    const QString code = m_overview.currency().code();
    m_total = new FigureCard(tr("Total equity, %1").arg(code), row);
    m_return = new FigureCard(tr("Time-weighted return"), row);
    m_unallocated = new FigureCard(tr("Unallocated, %1").arg(code), row);
    m_reserved = new FigureCard(tr("Reserved by orders, %1").arg(code), row);
    for (FigureCard* card : {m_total, m_return, m_unallocated, m_reserved}) {
        line->addWidget(card, 1);
    }
    return row;
}

QWidget* DashboardPage::makeCharts() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setSpacing(widgets::Theme::cardGap);
    line->addWidget(makeEquityCard(), 16);
    line->addWidget(makeAllocationCard(), 10);
    return row;
}

Card* DashboardPage::makeEquityCard() {
    auto* card = new Card(tr("Equity"), this);
    m_period =
        new widgets::SegmentedControl({tr("1D"), tr("1W"), tr("3M"), tr("1Y"), tr("All")}, card);
    m_period->setObjectName(QStringLiteral("periodControl"));
    m_period->setCurrent(2);
    card->addHeaderWidget(m_period);
    m_equity = new widgets::LineChart(widgets::LineChart::XAxis::Time, card);
    m_equity->setAccessibleName(tr("Equity over time"));
    m_equity->setValueFormat([](double value) { return format::number(value, 0); });
    m_equityNote = widgets::makeLabel({}, TextStyle::Muted, card);
    m_equityNote->setAlignment(Qt::AlignCenter);
    m_equityBody = new QStackedWidget(card);
    m_equityBody->addWidget(m_equityNote);
    m_equityBody->addWidget(m_equity);
    card->body()->addWidget(m_equityBody, 1);
    return card;
}

Card* DashboardPage::makeAllocationCard() {
    auto* card = new Card(tr("Allocation"), this);
    m_allocation = new widgets::DonutChart(card);
    m_allocation->setObjectName(QStringLiteral("allocationDonut"));
    m_allocation->setAccessibleName(tr("Allocation"));
    card->body()->addWidget(m_allocation, 1);
    connect(m_allocation, &widgets::DonutChart::sliceClicked, this, [this](int index) {
        if (m_overview.overview() && index < m_overview.overview()->parts.size()) {
            Q_EMIT openRequested(walletsPage, m_overview.overview()->parts[index].wallet.uuid());
        }
    });
    return card;
}

Card* DashboardPage::makeWaitingCard() {
    m_waitingCard = new Card(tr("Needs a decision"), this);
    m_waiting = new QVBoxLayout;
    m_waiting->setSpacing(4);
    m_waitingCard->body()->addLayout(m_waiting);
    return m_waitingCard;
}

void DashboardPage::refresh() {
    const LedgerOverview& overview = *m_overview.overview();
    setSubtitle({});
    const bool hasMoney = !overview.masters.isEmpty();
    m_body->setCurrentIndex(hasMoney ? 2 : 1);
    if (hasMoney) {
        showFigures(overview);
        showAllocation(overview);
        showWaiting();
        loadPerformance();
    }
}

void DashboardPage::showFigures(const LedgerOverview& overview) {
    showValue(m_total, overview.total,
              tr("%n master wallet(s)", nullptr, static_cast<int>(overview.masters.size())));
    showValue(m_unallocated, overview.unallocated, tr("free in master wallets"));
    showValue(m_reserved, overview.reserved, tr("held until orders close"));
}

void DashboardPage::showAllocation(const LedgerOverview& overview) {
    const double whole = overview.total.total.toDouble();
    QList<widgets::DonutChart::Slice> slices;
    for (const LedgerOverview::Part& part : overview.parts) {
        const double share = whole > 0 ? part.value.total.toDouble() / whole : 0;
        slices << widgets::DonutChart::Slice{.name = part.kind == ledger::WalletKind::Master
                                                         ? tr("%1, unallocated").arg(part.name)
                                                         : part.name,
                                             .share = share,
                                             .value = format::percent(share, 0)};
    }
    m_allocation->setSlices(slices);
    m_allocation->setCenter(format::compact(overview.total.total), overview.total.currency.code());
}

void DashboardPage::addGoals(const GoalDesk& desk) {
    m_goals.emplace(desk);
    auto* card = new Card(tr("Goals"), this);
    auto* bars = new GoalBars(desk, mostGoals, card);
    bars->setObjectName(QStringLiteral("dashboardGoals"));
    card->body()->addWidget(bars);
    m_lower->insertWidget(0, card, 16);
    card->setVisible(bars->count() > 0);
    connect(bars, &GoalBars::countChanged, card,
            [card](int count) { card->setVisible(count > 0); });
    connect(bars, &GoalBars::opened, this,
            [this](const goals::GoalId& goal) { Q_EMIT openRequested(goalsPage, goal.uuid()); });
    connect(&desk.goals, &goals::GoalService::goalsChanged, this, &DashboardPage::showWaiting);
    connect(&desk.goals, &goals::GoalService::progressChanged, this, [this] {
        if (goalsThatWait() != m_waitingGoals) {
            showWaiting();
        }
    });
    showWaiting();
}

void DashboardPage::showWaiting() {
    while (QLayoutItem* item = m_waiting->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<ledger::WalletTransaction>& waiting = m_overview.waiting();
    m_waitingGoals = goalsThatWait();
    const auto count = static_cast<int>(waiting.size() + m_waitingGoals.size());
    constexpr int mostShown = 5;
    for (const goals::GoalId& goal : m_waitingGoals.mid(0, mostShown)) {
        m_waiting->addWidget(makeGoalRow(*m_goals->goals.goal(goal)));
    }
    for (const ledger::WalletTransaction& one :
         waiting.mid(0, std::max<qsizetype>(0, mostShown - m_waitingGoals.size()))) {
        m_waiting->addWidget(makeWaitingRow(one));
    }
    if (count == 0) {
        m_waiting->addWidget(
            widgets::makeLabel(tr("Nothing waits for you."), TextStyle::Muted, m_waitingCard));
    } else if (count > mostShown) {
        m_waiting->addWidget(widgets::makeLabel(tr("and %n more", nullptr, count - mostShown),
                                                TextStyle::Muted, m_waitingCard));
    }
    m_waiting->addStretch(1);
}

QList<goals::GoalId> DashboardPage::goalsThatWait() const {
    QList<goals::GoalId> found;
    if (m_goals) {
        for (const goals::GoalView& view : m_goals->goals.goals()) {
            if (view.waitsForDecision()) {
                found.append(view.goal.id);
            }
        }
    }
    return found;
}

QWidget* DashboardPage::makeGoalRow(const goals::GoalView& view) {
    const Money profit(view.progress.profit, view.goal.asset);
    const bool isProposal = !view.waitsForApproval() && !view.proposals.isEmpty();
    const QString asked =
        isProposal ? goals::proposalText(view.goal, view.proposals.first(), goalWords({}))
                   : QString();
    return makeDecision(isProposal ? tr("Goal “%1”: %2").arg(view.goal.name, asked)
                                   : tr("Goal reached: “%1”").arg(view.goal.name),
                        tr("profit so far %1").arg(format::signedMoney(profit)),
                        QStringLiteral("reviewGoal_") + view.goal.id.toString(), goalsPage,
                        view.goal.id.uuid());
}

QWidget* DashboardPage::makeWaitingRow(const ledger::WalletTransaction& transaction) {
    const QString words = tr("%1: %2, %3")
                              .arg(items::word(transaction.kind), format::money(transaction.amount),
                                   items::routeText(transaction));
    const ledger::WalletId wallet = transaction.from.isNull() ? transaction.to : transaction.from;
    return makeDecision(words, items::stateText(transaction),
                        QStringLiteral("reviewButton_") + transaction.id.toString(), walletsPage,
                        wallet.uuid());
}

QWidget* DashboardPage::makeDecision(const QString& words, const QString& state,
                                     const QString& buttonName, const QString& page,
                                     const QUuid& entity) {
    auto* row = new QWidget(m_waitingCard);
    auto* line = new QHBoxLayout(row);
    line->setSpacing(widgets::Theme::cardGap);
    QLabel* const what = widgets::makeLabel(words, TextStyle::Body, row);
    what->setToolTip(widgets::plainTip(words));
    what->setMinimumWidth(80);
    what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(what, 1);
    line->addWidget(widgets::makeLabel(state, TextStyle::Muted, row));
    auto* review = new QPushButton(tr("Review"), row);
    review->setObjectName(buttonName);
    review->setAccessibleName(tr("Review %1").arg(words));
    review->setProperty("tfKind", QStringLiteral("link"));
    connect(review, &QPushButton::clicked, this,
            [this, page, entity] { Q_EMIT openRequested(page, entity); });
    line->addWidget(review);
    return row;
}

Instant DashboardPage::periodStart() const {
    return m_clock.now() - periods[m_period->current()];
}

void DashboardPage::loadPerformance() {
    const std::optional<LedgerOverview>& overview = m_overview.overview();
    if (!overview || overview->masters.isEmpty()) {
        return;
    }
    if (overview->masters.size() > 1) {
        showNoPerformance(tr("Several master wallets: each has its own on the page Wallets"));
        return;
    }
    const int question = ++m_question;
    whenDone(m_ledger.reader().performance(overview->masters.first(), true, m_overview.currency(),
                                           periodStart(), m_clock.now()),
             this, [this, question](const Result<ledger::Performance>& performance) {
                 if (question != m_question) {
                     return;
                 }
                 if (performance) {
                     showPerformance(*performance);
                 } else {
                     showNoPerformance(errorText(performance.error()));
                 }
             });
}

void DashboardPage::showPerformance(const ledger::Performance& performance) {
    if (!performance.timeWeighted) {
        showNoPerformance(tr("no capital in this period yet"));
        return;
    }
    const double ratio = *performance.timeWeighted;
    m_return->setFigure(format::signedPercent(ratio, 2));
    const Money result(performance.result, performance.currency);
    m_return->setContext(tr("result %1, deposits do not count").arg(format::signedMoney(result)));
    QList<QPointF> points;
    for (const ledger::ValuePoint& point : performance.points) {
        points << QPointF(static_cast<double>(point.at.toMs()), point.value.toDouble());
        if (!point.flow.isZero()) {
            const Decimal after = point.value.plus(point.flow).valueOr(point.value);
            points << QPointF(static_cast<double>(point.at.toMs()), after.toDouble());
        }
    }
    points << QPointF(static_cast<double>(performance.until.toMs()),
                      performance.endValue.toDouble());
    if (points.size() < 2) {
        showNoPerformance(tr("no movement in this period yet"));
        return;
    }
    m_equity->setLines({{.name = tr("Equity"), .points = points, .isFilled = true}});
    m_equityBody->setCurrentWidget(m_equity);
}

void DashboardPage::showNoPerformance(const QString& reason) {
    m_return->setUnknown(reason);
    m_equityNote->setText(reason);
    m_equityBody->setCurrentWidget(m_equityNote);
}

} // namespace tf::ui
