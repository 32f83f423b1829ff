// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/history_tab.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "ui/wallets/asset_combo.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/line_chart.h"
#include "widgets/segmented_control.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::BalancePoint;
using ledger::Performance;

namespace {

constexpr int points = 240;
constexpr int gatherMs = 250;

} // namespace

HistoryTab::HistoryTab(const WalletsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setObjectName(QStringLiteral("historyTab"));
    buildUi();
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &HistoryTab::load);
    connect(&m_context.service, &ledger::LedgerService::walletsChanged, this, [this] {
        if (!m_gather.isActive()) {
            m_gather.start();
        }
    });
}

void HistoryTab::buildUi() {
    m_asset = new AssetCombo(this);
    m_asset->setObjectName(QStringLiteral("historyAssetCombo"));
    m_asset->setAccessibleName(tr("Asset"));
    m_span = new SegmentedControl({tr("1D"), tr("1W"), tr("3M"), tr("1Y"), tr("All")}, this);
    m_span->setObjectName(QStringLiteral("historySpanControl"));
    m_span->setAccessibleName(tr("Period"));
    m_span->setCurrent(1);
    m_result = makeLabel({}, TextStyle::Muted, this);
    m_result->setObjectName(QStringLiteral("historyResult"));
    m_result->setMinimumWidth(60);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(m_asset);
    line->addWidget(m_result, 1);
    line->addWidget(m_span);
    m_chart = new LineChart(LineChart::XAxis::Time, this);
    m_chart->setObjectName(QStringLiteral("historyChart"));
    m_chart->setAccessibleName(tr("Balance over time"));
    m_state =
        makeLabel(tr("Choose a wallet to see its balance over time."), TextStyle::Muted, this);
    m_state->setObjectName(QStringLiteral("historyState"));
    m_state->setAlignment(Qt::AlignCenter);
    auto* plot = new QWidget(this);
    m_stack = new QStackedLayout(plot);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_chart);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->addLayout(line);
    layout->addWidget(plot, 1);
    connect(m_asset, &QComboBox::currentIndexChanged, this, &HistoryTab::load);
    connect(m_span, &SegmentedControl::currentChanged, this, &HistoryTab::load);
}

void HistoryTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void HistoryTab::setWallet(ledger::WalletId wallet) {
    if (wallet != m_wallet) {
        m_wallet = wallet;
        load();
    }
}

void HistoryTab::setAssets(const QList<Asset>& assets, const Asset& chosen) {
    const bool isFirst = m_asset->count() == 0;
    m_asset->setAssets(assets);
    if (isFirst) {
        m_asset->setAsset(chosen);
    }
    load();
}

Instant HistoryTab::start() const {
    using std::chrono::hours;
    const Instant now = m_context.clock.now();
    static const QList<int> days = {1, 7, 91, 365, 365 * 5};
    return now - hours(24 * days.at(std::clamp(m_span->current(), 0, 4)));
}

void HistoryTab::load() {
    const Asset asset = m_asset->asset();
    if (m_wallet.isNull() || !asset.isValid() || !isVisible()) {
        return;
    }
    const Instant until = m_context.clock.now();
    const Instant from = start();
    whenDone(m_context.reader().balanceHistory(m_wallet, true, asset, from, until, points), this,
             [this, wallet = m_wallet, asset](const Result<QList<BalancePoint>>& history) {
                 if (wallet != m_wallet || asset != m_asset->asset()) {
                     return;
                 }
                 if (!history) {
                     m_state->setText(errorText(history.error()));
                     m_stack->setCurrentWidget(m_state);
                     return;
                 }
                 show(*history);
             });
    loadPerformance(from, until);
}

void HistoryTab::loadPerformance(Instant from, Instant until) {
    const Asset asset = m_asset->asset();
    whenDone(m_context.reader().performance(m_wallet, true, asset, from, until), this,
             [this, wallet = m_wallet, asset](const Result<Performance>& performance) {
                 if (wallet != m_wallet || asset != m_asset->asset()) {
                     return;
                 }
                 if (performance) {
                     show(*performance);
                 } else {
                     m_result->clear();
                 }
             });
}

void HistoryTab::show(const QList<BalancePoint>& history) {
    const bool hasMoney = std::any_of(history.begin(), history.end(),
                                      [](const BalancePoint& p) { return !p.total.isZero(); });
    if (!hasMoney) {
        m_state->setText(tr("No %1 lay here in this time.").arg(m_asset->asset().code()));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    LineChart::Line line{
        .name = m_asset->asset().code(), .points = {}, .color = {}, .isFilled = true};
    for (const BalancePoint& point : history) {
        line.points.append({static_cast<double>(point.at.toMs()), point.total.toDouble()});
    }
    const int decimals = format::shownDecimals(m_asset->asset());
    m_chart->setValueFormat([decimals](double value) { return format::number(value, decimals); });
    m_chart->setLines({line});
    m_stack->setCurrentWidget(m_chart);
}

void HistoryTab::show(const Performance& performance) {
    QStringList parts;
    parts.append(
        tr("result %1").arg(format::signedMoney(Money(performance.result, performance.currency))));
    parts.append(
        performance.timeWeighted
            ? tr("time-weighted %1").arg(format::signedPercent(*performance.timeWeighted, 2))
            : tr("time-weighted: not enough data"));
    parts.append(performance.moneyWeighted
                     ? tr("money-weighted %1 a year")
                           .arg(format::signedPercent(*performance.moneyWeighted, 2))
                     : tr("money-weighted: not enough data"));
    parts.append(tr("in %1, out %2")
                     .arg(format::money(Money(performance.flowsIn, performance.currency)),
                          format::money(Money(performance.flowsOut, performance.currency))));
    if (!performance.missing.isEmpty()) {
        QStringList codes;
        for (const Asset& asset : performance.missing) {
            codes.append(asset.code());
        }
        parts.append(tr("without %1: no rate").arg(codes.join(QStringLiteral(", "))));
    }
    m_result->setText(parts.join(QStringLiteral(" · ")));
    m_result->setToolTip(tr("All assets valued in %1. Deposits, withdrawals, allocations and "
                            "collections are capital, not result.")
                             .arg(performance.currency.code()));
}

} // namespace tf::ui
