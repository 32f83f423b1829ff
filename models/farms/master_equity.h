// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/equity_record.h"
#include "models/farms/live_figures.h"

#include <QTimer>

namespace tf::farms {

/// A master wallet as the engine sees it.
struct MasterFigures {
    ledger::WalletId wallet;
    QString name;
    Asset asset; ///< in which its equity counts
    trading::RunFigures figures;
    std::optional<double> drawdownLimit;      ///< fraction of the peak; none when none binds
    QList<trading::EquitySnapshot> snapshots; ///< ascending; empty before its first run

    /// 0 or less, of the peak as the risk gate has it; nothing without a peak.
    std::optional<double> drawdown() const;
};

/// What was earned in one UTC day, in money and in parts of the equity at its start.
struct DayResult {
    Instant day; ///< 00:00 UTC
    Decimal amount;
    std::optional<double> share;

    bool operator==(const DayResult&) const = default;
};

/// All masters of a workspace over time.
struct MasterOverview {
    QList<MasterFigures> masters; ///< that have run
    Asset asset;                  ///< invalid when they count in several: then they are not added
    EquityRecord record;          ///< of all together
    std::optional<DayResult> latestDay; ///< of the record's last day
    analytics::RiskScore risk;          ///< of daily returns

    bool hasRun() const { return !masters.isEmpty(); }
    /// Of the master that is deepest below its peak; null when none has one.
    const MasterFigures* deepest() const;
};

/// Pure. Masters without snapshots are left out.
MasterOverview overviewOf(const QList<MasterFigures>& masters);

/// Keeps the overview up to date while agents trade: from the snapshots that the engine writes, a
/// few times a minute at most, reading only what is new.
class MasterEquity final : public QObject {
    Q_OBJECT

public:
    /// Everything must outlive it.
    MasterEquity(storage::Database& database, LiveFigures& figures, WorkspaceId workspace,
                 QObject* parent = nullptr);

    /// Absent until the first answer has come.
    const std::optional<MasterOverview>& overview() const { return m_overview; }
    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const tf::Error& error);

private:
    storage::Database& m_database;
    WorkspaceId m_workspace;
    std::optional<MasterOverview> m_overview;
    QTimer m_pause; ///< between two readings
    bool m_isLoading = false;
    bool m_isStale = false;
};

} // namespace tf::farms
