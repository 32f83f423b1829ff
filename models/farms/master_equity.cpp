// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/master_equity.h"

#include "models/core/when_done.h"
#include "models/ledger/wallet_read_store.h"

namespace tf::farms {

namespace {

using storage::Session;
using trading::EquitySnapshot;

constexpr int pauseMs = 3'000;
constexpr Instant endOfTime = Instant::fromMs(253'000'000'000'000); // within timestamptz

/// What is known of the master, and what was written since. The last one is read again: the engine
/// may have written it anew.
Result<QList<EquitySnapshot>> newer(trading::TradingStore& trades, QUuid master,
                                    QList<EquitySnapshot> known) {
    const Instant from = known.isEmpty() ? Instant::fromMs(0) : known.takeLast().at;
    TF_TRY(const QList<EquitySnapshot> fresh, trades.snapshots(master, from, endOfTime));
    return known + fresh;
}

Result<MasterFigures> readMaster(Session& session, WorkspaceId workspace,
                                 const ledger::Wallet& wallet, const QList<EquitySnapshot>& known) {
    MasterFigures master{.wallet = wallet.id, .name = wallet.name};
    const auto config = ledger::WalletReadStore(session, workspace).config(wallet.id);
    if (config) {
        master.asset = config->baseAsset;
        if (config->drawdownLimit < Decimal(1)) {
            master.drawdownLimit = config->drawdownLimit.toDouble();
        }
    } else if (config.error().code != ErrorCode::NotFound) {
        return config.error();
    }
    trading::TradingStore trades(session, workspace);
    TF_TRY(master.snapshots, newer(trades, wallet.id.uuid(), known));
    return master;
}

Result<MasterOverview> read(Session& session, WorkspaceId workspace,
                            const QHash<ledger::WalletId, QList<EquitySnapshot>>& known) {
    TF_TRY(const QList<ledger::WalletNode> roots,
           ledger::WalletReadStore(session, workspace).wallets(ledger::WalletQuery::roots()));
    TF_TRY(const QList<trading::RunFigures> figures,
           trading::TradingStore(session, workspace).figures());
    QList<MasterFigures> masters;
    for (const ledger::WalletNode& root : roots) {
        const auto own = std::find_if(figures.begin(), figures.end(), [&](const auto& one) {
            return one.entity == root.wallet.id.uuid();
        });
        if (root.wallet.kind != ledger::WalletKind::Master || own == figures.end()) {
            continue;
        }
        TF_TRY(MasterFigures master,
               readMaster(session, workspace, root.wallet, known.value(root.wallet.id)));
        master.figures = *own;
        masters.append(std::move(master));
    }
    return overviewOf(masters);
}

std::optional<DayResult> latestDayOf(const MasterOverview& overview) {
    DayResult result;
    for (const MasterFigures& master : overview.masters) {
        result.day = std::max(result.day, master.snapshots.last().at.startOfDay());
    }
    Decimal start;
    for (const MasterFigures& master : overview.masters) {
        if (master.figures.dayStartAt == result.day) {
            start += master.figures.dayStartEquity;
            result.amount += master.snapshots.last().equity - master.figures.dayStartEquity;
        }
    }
    if (start.isPositive()) {
        result.share = result.amount.toDouble() / start.toDouble();
    }
    const bool isKnown =
        std::any_of(overview.masters.begin(), overview.masters.end(),
                    [&](const auto& master) { return master.figures.dayStartAt == result.day; });
    return isKnown ? std::optional(result) : std::nullopt;
}

} // namespace

std::optional<double> MasterFigures::drawdown() const {
    if (snapshots.isEmpty() || !figures.peakEquity.isPositive()) {
        return std::nullopt;
    }
    return std::min(0.0, snapshots.last().equity.toDouble() / figures.peakEquity.toDouble() - 1);
}

const MasterFigures* MasterOverview::deepest() const {
    const MasterFigures* found = nullptr;
    for (const MasterFigures& master : masters) {
        const auto depth = master.drawdown();
        if (depth && (found == nullptr || *depth < *found->drawdown())) {
            found = &master;
        }
    }
    return found;
}

MasterOverview overviewOf(const QList<MasterFigures>& masters) {
    MasterOverview overview;
    QList<QList<EquitySnapshot>> records;
    bool areAlike = true;
    for (const MasterFigures& master : masters) {
        if (!master.snapshots.isEmpty()) {
            overview.masters.append(master);
            records.append(master.snapshots);
            areAlike = areAlike && master.asset == overview.masters.first().asset;
        }
    }
    if (!overview.hasRun() || !areAlike) {
        return overview;
    }
    overview.asset = overview.masters.first().asset;
    overview.record = recordOf(together(records));
    overview.latestDay = latestDayOf(overview);
    const QMap<qint64, double> days = dailyGrowth(overview.record);
    const std::vector<double> returns = analytics::withoutMissing(returnsOn(days.keys(), days));
    overview.risk = analytics::riskScore({.returns = returns});
    return overview;
}

MasterEquity::MasterEquity(storage::Database& database, LiveFigures& figures, WorkspaceId workspace,
                           QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_workspace(workspace) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isStale) {
            refresh();
        }
    });
    connect(&figures, &LiveFigures::changed, this, &MasterEquity::refresh);
}

void MasterEquity::refresh() {
    if (m_isLoading || m_pause.isActive()) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_isStale = false;
    QHash<ledger::WalletId, QList<EquitySnapshot>> known;
    for (const MasterFigures& master : m_overview ? m_overview->masters : QList<MasterFigures>()) {
        known.insert(master.wallet, master.snapshots);
    }
    const auto answer =
        m_database.run([known, workspace = m_workspace](
                           Session& session) { return read(session, workspace, known); },
                       storage::Lane::Background);
    whenDone(answer, this, [this](const Result<MasterOverview>& overview) {
        m_isLoading = false;
        m_pause.start();
        if (overview) {
            m_overview = *overview;
            Q_EMIT changed();
        } else {
            Q_EMIT failed(overview.error());
        }
    });
}

} // namespace tf::farms
