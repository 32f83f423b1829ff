// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farm_totals.h"

#include "models/core/when_done.h"
#include "models/items/wallet_tree_loader.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>

namespace tf::ui {

namespace format = widgets::format;
using widgets::FigureCard;

namespace {

QString codes(const QList<Asset>& assets) {
    QStringList codes;
    for (const Asset& asset : assets) {
        codes.append(asset.code());
    }
    return codes.join(QStringLiteral(", "));
}

} // namespace

FarmTotals::FarmTotals(const FarmDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::cardGap);
    const auto add = [&](const QString& title, const char* objectName) {
        auto* card = new FigureCard(title, this);
        card->setObjectName(QString::fromLatin1(objectName));
        layout->addWidget(card, 1);
        return card;
    };
    m_equity = add(tr("Equity of the farms"), "farmEquityCard");
    m_today = add(tr("Today"), "farmTodayCard");
    m_profit = add(tr("Profit in all"), "farmProfitCard");
    m_drawdown = add(tr("Deepest drawdown now"), "farmDrawdownCard");
    m_running = add(tr("Agents running"), "farmRunningCard");
}

FarmTotals::Sums FarmTotals::sumsOf(const QList<FarmRow>& rows) {
    Sums sums;
    for (const FarmRow& row : rows) {
        sums.running += row.running;
        sums.agents += row.agents;
        if (!row.figures || row.farm.state == farms::FarmState::Archived) {
            continue;
        }
        const Asset& asset = row.farm.baseAsset;
        sums.equity.append(Money(row.figures->equity, asset));
        sums.profit.append(Money(row.figures->profit(), asset));
        if (const auto today = row.figures->profitToday()) {
            sums.today.append(Money(*today, asset));
        }
        sums.assets.append(asset.code());
        const auto drawdown = row.figures->drawdown();
        if (drawdown && (!sums.deepest || *drawdown < *sums.deepest)) {
            sums.deepest = drawdown;
            sums.deepestName = row.farm.name;
        }
    }
    sums.assets.removeDuplicates();
    return sums;
}

void FarmTotals::showRows(const QList<FarmRow>& rows) {
    m_sums = sumsOf(rows);
    showSums();
    if (m_sums.assets.size() > 1) {
        loadRates();
    }
}

void FarmTotals::loadRates() {
    if (m_isLoading) {
        return;
    }
    m_isLoading = true;
    whenDone(m_desk.ledger.reader().quotes(), this,
             [this](const Result<QList<ledger::Quote>>& quotes) {
                 m_isLoading = false;
                 m_rates = ledger::RateTable(quotes.valueOr({}), m_desk.clock.now(),
                                             items::WalletTreeLoader::rateFreshness);
                 showSums();
             });
}

void FarmTotals::showSums() {
    showMoney(m_equity, m_sums.equity, false);
    showMoney(m_today, m_sums.today, true);
    showMoney(m_profit, m_sums.profit, true);
    m_running->setFigure(format::count(m_sums.running));
    m_running->setContext(tr("of %1").arg(format::count(m_sums.agents)));
    if (m_sums.deepest) {
        m_drawdown->setFigure(format::percent(*m_sums.deepest));
        m_drawdown->setContext(m_sums.deepestName);
    } else {
        m_drawdown->setUnknown(tr("no run yet"));
    }
}

void FarmTotals::showMoney(FigureCard* card, const QList<Money>& amounts, bool isSigned) {
    if (amounts.isEmpty()) {
        card->setUnknown(m_sums.equity.isEmpty() ? tr("no run yet") : tr("no run today"));
        card->setToolTip({});
        return;
    }
    const bool isOne = m_sums.assets.size() == 1;
    const Asset currency =
        isOne || !m_desk.currency.isValid() ? amounts.first().asset() : m_desk.currency;
    const ledger::Valuation value = m_rates.valueOf(amounts, currency);
    const Money total(value.total, currency);
    card->setFigure(isSigned ? format::signedAmount(total) : format::amount(total));
    QString tip = format::exactMoney(total);
    if (!value.isComplete()) {
        const QList<Asset> left = value.missing + value.stale;
        card->setContext(tr("%1, without %2: no rate").arg(currency.code(), codes(left)),
                         widgets::Tone::Warning);
        tip += u'\n' + tr("There is no fresh price of %1 in %2. Its farms are left out of this "
                          "total, not counted as zero.")
                           .arg(codes(left), currency.code());
    } else if (!isOne) {
        card->setContext(
            tr("%1, rates up to %2 old").arg(currency.code(), format::duration(value.oldestRate)));
    } else {
        card->setContext(currency.code());
    }
    card->setToolTip(widgets::plainTip(tip));
}

} // namespace tf::ui
