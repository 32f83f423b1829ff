// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm_service.h"

namespace tf::farms {

/// Equity of an agent, farm or master as last written, and what to hold it against.
struct EntityFigures {
    Instant at;
    Decimal equity;
    Decimal capitalBase; ///< money that came in minus money that went out
    Decimal swept;       ///< profit that was sent up already
    Decimal peak;
    Decimal dayStart; ///< equity at 00:00 UTC, flows and sweeps of the day taken into account
    Instant dayStartAt;

    bool operator==(const EntityFigures&) const = default;
    /// All that was earned, swept profit included; deposits and withdrawals are none.
    Decimal profit() const { return equity + swept - capitalBase; }
    /// Earned in the UTC day of `at`; nothing while that day has no opening.
    std::optional<Decimal> profitToday() const;
    /// 0 or less, of the peak; nothing without a peak.
    std::optional<double> drawdown() const;
};

/// The figures of all that has run, kept up to date while the engine runs. At most one question is
/// under way; what happens meanwhile is one more question after it.
class LiveFigures final : public QObject {
    Q_OBJECT

public:
    LiveFigures(FarmService& farms, TradingEngine& engine, QObject* parent = nullptr);

    void refresh();
    /// Figures were read once: absent ones are of what has never run.
    bool isLoaded() const { return m_isLoaded; }
    std::optional<EntityFigures> of(const QUuid& entity) const;
    /// Equity over time, thinned for a small line; empty before the farm's first run.
    QList<double> curve(FarmId farm) const { return m_curves.value(farm.uuid()); }

Q_SIGNALS:
    void changed();

private:
    void loadEquity();
    void loadCurves();
    void finishRound();

    FarmService& m_farms;
    QHash<QUuid, EntityFigures> m_figures;
    QHash<QUuid, QList<double>> m_curves;
    bool m_isLoaded = false;
    bool m_isLoading = false;
    bool m_isStale = false;
};

} // namespace tf::farms
