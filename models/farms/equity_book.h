// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/engine_world.h"

namespace tf::farms {

/// Follows equity of agents, farms and masters: peaks, starts of days, flows. All in the farm's
/// base asset. Deposits and withdrawals are flows, never profit.
class EquityBook {
public:
    explicit EquityBook(const QHash<QUuid, trading::RunFigures>& figures);

    /// An equity as it is now. The first one of an entity is its opening: peak and capital base.
    void note(QUuid entity, Decimal equity, Instant at);
    /// What the books call contributed: the difference to what is counted already is a flow. The
    /// first time after the opening it is only remembered.
    void noteContributed(QUuid entity, Decimal contributed);
    /// Capital that came (positive) or went: moves base, peak and start of day along, so that it is
    /// neither gain nor drawdown.
    void noteFlow(QUuid entity, Decimal amount);
    /// Profit that was swept away (positive): the capital base stays and the profit counts as
    /// earned; peak and start of day go down with the money.
    void noteSweep(QUuid entity, Decimal amount);
    /// The same for profit that a posting of another moved, which noteContributed() sees as a flow.
    void noteProfitTaken(QUuid entity, Decimal amount);
    /// A position went away in kind, worth `value`, of which `profit` (0..value) had been earned:
    /// the rest is capital that left. Nothing of it shows in what the books call contributed.
    void noteHandover(QUuid entity, Decimal value, Decimal profit);
    /// A closed trade's result: losses in a row.
    void noteResult(QUuid entity, Decimal result);

    /// 1 − equity / peak, 0..1; 0 without a peak.
    Decimal drawdown(QUuid entity, Decimal equity) const;
    /// Loss since 00:00 UTC as a fraction of the equity then, 0 when there is none.
    Decimal dailyLoss(QUuid entity, Decimal equity) const;
    const trading::RunFigures* figures(QUuid entity) const;

    /// Snapshot with the flows since the last one.
    trading::EquitySnapshot snapshot(QUuid entity, Decimal equity, Instant at);
    /// Figures that changed since the last call, in order of their ids.
    QList<trading::RunFigures> takeChanged();

private:
    void shift(trading::RunFigures& figures, Decimal amount);
    void shiftEquity(trading::RunFigures& figures, Decimal amount);

    QHash<QUuid, trading::RunFigures> m_figures;
    QHash<QUuid, Decimal> m_flows; ///< since the last snapshot
    QSet<QUuid> m_changed;
};

} // namespace tf::farms
