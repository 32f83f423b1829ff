// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/live_figures.h"

#include "models/core/when_done.h"

namespace tf::farms {

namespace {

constexpr qsizetype curvePoints = 60;

QList<double> thinned(const QList<trading::EquitySnapshot>& snapshots) {
    QList<double> values;
    const qsizetype step = std::max<qsizetype>(1, snapshots.size() / curvePoints);
    for (qsizetype i = 0; i < snapshots.size(); i += step) {
        values.append(snapshots[i].equity.toDouble());
    }
    if (!snapshots.isEmpty()) {
        values.append(snapshots.last().equity.toDouble());
    }
    return values;
}

} // namespace

std::optional<double> EntityFigures::drawdown() const {
    if (!peak.isPositive()) {
        return std::nullopt;
    }
    return std::min(0.0, equity.toDouble() / peak.toDouble() - 1);
}

std::optional<Decimal> EntityFigures::profitToday() const {
    return dayStartAt == at.startOfDay() ? std::optional(equity - dayStart) : std::nullopt;
}

LiveFigures::LiveFigures(FarmService& farms, TradingEngine& engine, QObject* parent)
    : QObject(parent)
    , m_farms(farms) {
    connect(&engine, &TradingEngine::progressed, this, &LiveFigures::refresh);
    connect(&engine, &TradingEngine::finished, this, &LiveFigures::refresh);
    connect(&farms, &FarmService::farmsChanged, this, &LiveFigures::refresh);
}

std::optional<EntityFigures> LiveFigures::of(const QUuid& entity) const {
    const auto found = m_figures.constFind(entity);
    return found == m_figures.constEnd() ? std::nullopt : std::optional(*found);
}

void LiveFigures::refresh() {
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_isStale = false;
    whenDone(m_farms.figures(), this, [this](const Result<QList<trading::RunFigures>>& figures) {
        if (!figures) {
            finishRound();
            return;
        }
        for (const trading::RunFigures& one : *figures) {
            EntityFigures& known = m_figures[one.entity];
            known.capitalBase = one.capitalBase;
            known.swept = one.swept;
            known.peak = one.peakEquity;
            known.dayStart = one.dayStartEquity;
            known.dayStartAt = one.dayStartAt;
        }
        loadEquity();
    });
}

void LiveFigures::loadEquity() {
    whenDone(m_farms.latestEquity(), this,
             [this](const Result<QList<trading::EquitySnapshot>>& equity) {
                 if (!equity) {
                     finishRound();
                     return;
                 }
                 QHash<QUuid, EntityFigures> fresh;
                 for (const trading::EquitySnapshot& one : *equity) {
                     EntityFigures figures = m_figures.value(one.entity);
                     figures.equity = one.equity;
                     figures.at = one.at;
                     fresh.insert(one.entity, figures);
                 }
                 m_figures = fresh;
                 QList<FarmId> ids;
                 for (const Farm& farm : m_farms.farms()) {
                     ids.append(farm.id);
                 }
                 loadCurves(ids);
             });
}

void LiveFigures::loadCurves(QList<FarmId> rest) {
    if (rest.isEmpty()) {
        Q_EMIT changed();
        finishRound();
        return;
    }
    const QUuid farm = rest.takeLast().uuid();
    constexpr qint64 endOfTimeMs = 253'000'000'000'000;
    whenDone(m_farms.snapshots(farm, Instant::fromMs(0), Instant::fromMs(endOfTimeMs)), this,
             [this, farm, rest](const Result<QList<trading::EquitySnapshot>>& snapshots) {
                 if (snapshots) {
                     m_curves.insert(farm, thinned(*snapshots));
                 }
                 loadCurves(rest);
             });
}

void LiveFigures::finishRound() {
    m_isLoading = false;
    if (m_isStale) {
        refresh();
    }
}

} // namespace tf::farms
