// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/rebalancer.h"
#include "tests/farms/desk_fixture.h"

namespace tf::capital::test {

/// A workspace with farms, agents and an engine, and capital on top.
struct CapitalDesk {
    explicit CapitalDesk(const tf::test::TestDatabase& testDatabase)
        : desk(testDatabase)
        , capital(desk.database, desk.ledger, desk.jobs, desk.clock) {}

    /// The first master wallet.
    ledger::WalletId master() const {
        return desk.farms.farms().isEmpty() ? ledger::WalletId()
                                            : desk.farms.farms().first().master;
    }
    Asset asset() const { return desk.farms.farms().first().baseAsset; }

    Result<Situation> situation(Level level = Level::AgentsOfMaster) {
        const ledger::WalletId scope =
            level == Level::AgentsOfFarm ? desk.farms.farms().first().wallet : master();
        return tf::test::await(capital.entities(level, scope, asset()));
    }
    Result<Proposal> propose(const Settings& settings, Level level = Level::AgentsOfMaster) {
        TF_TRY(const Situation now, situation(level));
        return tf::test::await(capital.propose(now, settings).future);
    }
    Result<QList<ledger::PostingResult>> apply(const Proposal& proposal) {
        return tf::test::await(capital.apply(proposal, QStringLiteral("test")));
    }
    QString findings() {
        const auto report =
            tf::test::await(desk.ledger.verifyBooks(false, std::make_shared<JobControl>()));
        return !report                      ? report.error().detail
               : report->findings.isEmpty() ? QString()
                                            : report->findings.first().what;
    }

    farms::test::Desk desk;
    CapitalService capital;
};

inline Settings equalShares(double reserve) {
    Settings settings;
    settings.method.kind = allocation::MethodKind::EqualWeight;
    settings.limits.reserve = reserve;
    return settings;
}

/// Free, reserved and other money of every wallet but the world outside.
inline constexpr auto balancesSql = R"(
select coalesce(string_agg(b.wallet_id || ' ' || b.asset_id || ' ' || b.class || ' ' || trim_scale(b.posted) || ' '
                           || trim_scale(b.held), E'\n' order by b.wallet_id, b.asset_id, b.class), '')
from farm.balances b where b.posted <> 0 or b.held <> 0)";

inline QString balancesOf(const tf::test::TestDatabase& database) {
    return database.ownerSession()->query(balancesSql).value().text(0, 0);
}

} // namespace tf::capital::test
