// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/live_figures.h"

#include "models/core/when_done.h"

namespace tf::farms {

namespace {

constexpr int curvePoints = 60;

QList<double> equities(const QList<trading::CurvePoint>& curve) {
    QList<double> values;
    values.reserve(curve.size());
    for (const trading::CurvePoint& point : curve) {
        values.append(point.equity.toDouble());
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
                 loadCurves();
             });
}

void LiveFigures::loadCurves() {
    QList<QUuid> ids;
    for (const Farm& farm : m_farms.farms()) {
        ids.append(farm.id.uuid());
    }
    whenDone(m_farms.curves(ids, curvePoints), this,
             [this](const Result<trading::EquityCurves>& curves) {
                 if (curves) {
                     m_curves.clear();
                     for (auto one = curves->cbegin(); one != curves->cend(); ++one) {
                         m_curves.insert(one.key(), equities(one.value()));
                     }
                 }
                 m_isLoaded = true;
                 Q_EMIT changed();
                 finishRound();
             });
}

void LiveFigures::finishRound() {
    m_isLoading = false;
    if (m_isStale) {
        refresh();
    }
}

} // namespace tf::farms
