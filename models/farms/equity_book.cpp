// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/equity_book.h"

namespace tf::farms {

namespace {

using trading::RunFigures;

/// (from − to) / from, not below 0; 0 when there is nothing to lose from.
Decimal lossFraction(Decimal from, Decimal to) {
    if (!from.isPositive() || to >= from) {
        return {};
    }
    const Result<Decimal> loss = (from - to).dividedBy(from, Rounding::HalfEven);
    TF_ASSERT(loss.isOk());
    return *loss;
}

} // namespace

EquityBook::EquityBook(const QHash<QUuid, RunFigures>& figures)
    : m_figures(figures) {}

void EquityBook::note(QUuid entity, Decimal equity, Instant at) {
    const auto found = m_figures.find(entity);
    if (found == m_figures.end()) {
        m_figures[entity] = {.entity = entity,
                             .peakEquity = equity,
                             .peakAt = at,
                             .dayStartEquity = equity,
                             .dayStartAt = at.startOfDay(),
                             .capitalBase = equity};
        m_changed.insert(entity);
        return;
    }
    if (equity > found->peakEquity) {
        found->peakEquity = equity;
        found->peakAt = at;
        m_changed.insert(entity);
    }
    if (at.startOfDay() > found->dayStartAt) {
        found->dayStartEquity = equity;
        found->dayStartAt = at.startOfDay();
        m_changed.insert(entity);
    }
}

void EquityBook::noteContributed(QUuid entity, Decimal contributed) {
    const auto found = m_figures.find(entity);
    if (found == m_figures.end()) {
        return; // what comes before the first look is the opening
    }
    if (found->contributed) {
        noteFlow(entity, contributed - *found->contributed);
    } else {
        found->contributed = contributed;
        m_changed.insert(entity);
    }
}

void EquityBook::noteFlow(QUuid entity, Decimal amount) {
    const auto found = m_figures.find(entity);
    if (found == m_figures.end() || amount.isZero()) {
        return;
    }
    found->capitalBase += amount;
    shift(*found, amount);
}

void EquityBook::noteSweep(QUuid entity, Decimal amount) {
    const auto found = m_figures.find(entity);
    TF_ASSERT(found != m_figures.end()); // nothing is swept before the first look
    found->swept += amount;
    shift(*found, -amount);
}

void EquityBook::noteProfitTaken(QUuid entity, Decimal amount) {
    const auto found = m_figures.find(entity);
    if (found != m_figures.end()) {
        found->capitalBase += amount;
        found->swept += amount;
        m_changed.insert(entity);
    }
}

void EquityBook::noteHandover(QUuid entity, Decimal value, Decimal profit) {
    const auto found = m_figures.find(entity);
    if (found == m_figures.end() || value.isZero()) {
        return;
    }
    found->capitalBase += profit - value;
    found->swept += profit;
    shiftEquity(*found, -value);
}

void EquityBook::shift(RunFigures& figures, Decimal amount) {
    if (figures.contributed) {
        *figures.contributed += amount;
    }
    shiftEquity(figures, amount);
}

void EquityBook::shiftEquity(RunFigures& figures, Decimal amount) {
    figures.peakEquity += amount;
    figures.dayStartEquity += amount;
    m_flows[figures.entity] += amount;
    m_changed.insert(figures.entity);
}

void EquityBook::noteResult(QUuid entity, Decimal result) {
    const auto found = m_figures.find(entity);
    if (found != m_figures.end()) {
        found->losingStreak = result.isNegative() ? found->losingStreak + 1 : 0;
        m_changed.insert(entity);
    }
}

Decimal EquityBook::drawdown(QUuid entity, Decimal equity) const {
    const RunFigures* known = figures(entity);
    return known == nullptr ? Decimal() : lossFraction(known->peakEquity, equity);
}

Decimal EquityBook::dailyLoss(QUuid entity, Decimal equity) const {
    const RunFigures* known = figures(entity);
    return known == nullptr ? Decimal() : lossFraction(known->dayStartEquity, equity);
}

const RunFigures* EquityBook::figures(QUuid entity) const {
    const auto found = m_figures.constFind(entity);
    return found == m_figures.constEnd() ? nullptr : &*found;
}

trading::EquitySnapshot EquityBook::snapshot(QUuid entity, Decimal equity, Instant at) {
    return {.entity = entity, .at = at, .equity = equity, .flow = m_flows.take(entity)};
}

QList<RunFigures> EquityBook::takeChanged() {
    QList<QUuid> ids(m_changed.begin(), m_changed.end());
    std::sort(ids.begin(), ids.end());
    m_changed.clear();
    QList<RunFigures> changed;
    for (const QUuid& id : std::as_const(ids)) {
        changed.append(m_figures[id]);
    }
    return changed;
}

} // namespace tf::farms
