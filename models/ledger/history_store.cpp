// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/history_store.h"

#include <QSet>
#include <algorithm>

namespace tf::ledger {

namespace {

using storage::Params;
using storage::Rows;

/// A value series has a point at each flow and at this many moments in between.
constexpr int samples = 120;
/// A quote older than this at its moment does not value anything.
constexpr std::chrono::hours freshness{24 * 7};

// Sums between moments ($3, rising): bucket n holds what happened from the n-th moment on.
constexpr const char* changesSql = R"(
    select width_bucket(t.happened_at, $3::timestamptz[]) as bucket, a.code, a.scale, sum(e.amount)
    from farm.balances b
    join farm.assets a using (asset_id)
    join farm.entries e using (balance_id)
    join farm.transfers t on t.workspace_id = e.workspace_id and t.sequence = e.sequence
    where b.workspace_id = $1 and b.wallet_id = any ($2::uuid[]) and ($4::text is null or a.code = $4)
        and t.happened_at < ($3::timestamptz[])[cardinality($3::timestamptz[])]
    group by 1, 2, 3 order by 1)";
constexpr const char* flowsSql = R"(
    select (extract(epoch from t.happened_at) * 1000)::bigint, a.code, a.scale, sum(e.amount)
    from farm.balances b
    join farm.assets a using (asset_id)
    join farm.entries e using (balance_id)
    join farm.transfers t on t.workspace_id = e.workspace_id and t.sequence = e.sequence
    where b.workspace_id = $1 and b.wallet_id = any ($2::uuid[]) and t.is_flow
        and t.happened_at >= $3 and t.happened_at < $4
    group by t.sequence, t.happened_at, a.code, a.scale having sum(e.amount) <> 0
    order by t.happened_at, t.sequence)";
constexpr const char* quotesSql = R"(
    with pairs as (select distinct asset_id, quote_asset_id from farm.price_quotes where workspace_id = $1)
    select m.ord, a.code, a.scale, c.code, c.scale, q.rate, q.source, (extract(epoch from q.quoted_at) * 1000)::bigint
    from unnest($2::timestamptz[]) with ordinality m(at, ord) cross join pairs p cross join lateral (
        select x.rate, x.source, x.quoted_at from farm.price_quotes x
        where x.workspace_id = $1 and x.asset_id = p.asset_id and x.quote_asset_id = p.quote_asset_id
            and x.quoted_at <= m.at
        order by x.quoted_at desc limit 1) q
    join farm.assets a on a.asset_id = p.asset_id join farm.assets c on c.asset_id = p.quote_asset_id
    order by m.ord)";

QStringList isoTexts(const std::vector<Instant>& moments) {
    QStringList texts;
    for (const Instant moment : moments) {
        texts.append(moment.toString());
    }
    return texts;
}

std::vector<Instant> momentsOf(const QList<CapitalFlow>& flows, Instant from, Instant until) {
    std::vector<Instant> moments{from, until};
    const qint64 span = until.toMs() - from.toMs();
    for (int sample = 1; sample < samples; ++sample) {
        moments.push_back(Instant::fromMs(from.toMs() + span / samples * sample));
    }
    for (const CapitalFlow& flow : flows) {
        moments.push_back(flow.at);
    }
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

void addTo(QList<Money>& amounts, const Money& change) {
    for (Money& amount : amounts) {
        if (amount.asset() == change.asset()) {
            amount = Money(amount.amount() + change.amount(), change.asset());
            return;
        }
    }
    amounts.append(change);
}

/// Splits flows and values into the performance's sums.
void summarize(Performance& performance) {
    performance.startValue = performance.points.first().value;
    performance.endValue = performance.points.last().value;
    for (const ValuePoint& point : std::as_const(performance.points)) {
        Decimal& side = point.flow.isNegative() ? performance.flowsOut : performance.flowsIn;
        side += point.flow.abs();
    }
    performance.result =
        performance.endValue - performance.startValue - performance.flowsIn + performance.flowsOut;
    performance.timeWeighted = timeWeightedReturn(performance.points);
    performance.moneyWeighted = moneyWeightedReturn(performance.points);
}

} // namespace

HistoryStore::HistoryStore(storage::Session& session, WorkspaceId workspace)
    : m_session(session)
    , m_workspace(workspace) {}

Result<QList<BalancePoint>> HistoryStore::balanceHistory(const std::vector<QUuid>& wallets,
                                                         const Asset& asset,
                                                         const std::vector<Instant>& moments) {
    TF_TRY(const Rows rows,
           m_session.query(changesSql,
                           Params::of(m_workspace, wallets, isoTexts(moments), asset.code())));
    QList<BalancePoint> points;
    Decimal sum;
    int row = 0;
    for (size_t moment = 0; moment < moments.size(); ++moment) {
        for (; row < rows.size() && rows.int32(row, 0) <= int(moment); ++row) {
            TF_TRY(sum, sum.plus(rows.decimal(row, 3)));
        }
        points.append({.at = moments[moment], .total = sum});
    }
    return points;
}

Result<QList<CapitalFlow>> HistoryStore::flows(const std::vector<QUuid>& wallets, Instant from,
                                               Instant until) {
    TF_TRY(const Rows rows,
           m_session.query(flowsSql, Params::of(m_workspace, wallets, from, until)));
    QList<CapitalFlow> flows;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Asset asset, Asset::create(rows.text(row, 1), rows.int32(row, 2)));
        flows.append({.at = Instant::fromMs(rows.int64(row, 0)),
                      .amount = Money(rows.decimal(row, 3), asset)});
    }
    return flows;
}

Result<QList<HistoryStore::Amounts>> HistoryStore::holdings(const std::vector<QUuid>& wallets,
                                                            const std::vector<Instant>& moments) {
    Params params = Params::of(m_workspace, wallets, isoTexts(moments));
    params.addNull();
    TF_TRY(const Rows rows, m_session.query(changesSql, params));
    QList<Amounts> holdings;
    Amounts current;
    int row = 0;
    for (size_t moment = 0; moment < moments.size(); ++moment) {
        for (; row < rows.size() && rows.int32(row, 0) <= int(moment); ++row) {
            TF_TRY(const Asset asset, Asset::create(rows.text(row, 1), rows.int32(row, 2)));
            addTo(current, Money(rows.decimal(row, 3), asset));
        }
        holdings.append(current);
    }
    return holdings;
}

Result<QList<QList<Quote>>> HistoryStore::quotes(const std::vector<Instant>& moments) {
    TF_TRY(const Rows rows, m_session.query(quotesSql, Params::of(m_workspace, isoTexts(moments))));
    QList<QList<Quote>> quotes(qsizetype(moments.size()));
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Asset asset, Asset::create(rows.text(row, 1), rows.int32(row, 2)));
        TF_TRY(const Asset counter, Asset::create(rows.text(row, 3), rows.int32(row, 4)));
        quotes[rows.int32(row, 0) - 1].append({.asset = asset,
                                               .quote = counter,
                                               .rate = rows.decimal(row, 5),
                                               .source = rows.text(row, 6),
                                               .at = Instant::fromMs(rows.int64(row, 7))});
    }
    return quotes;
}

Result<Performance> HistoryStore::performance(const std::vector<QUuid>& wallets,
                                              const Asset& currency, Instant from, Instant until) {
    if (until <= from) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("the period ends before it starts")};
    }
    TF_TRY(const QList<CapitalFlow> flows, this->flows(wallets, from, until));
    const std::vector<Instant> moments = momentsOf(flows, from, until);
    TF_TRY(const QList<Amounts> holdings, this->holdings(wallets, moments));
    TF_TRY(const QList<QList<Quote>> quotes, this->quotes(moments));
    Performance performance;
    performance.currency = currency;
    performance.from = from;
    performance.until = until;
    QSet<Asset> missing;
    qsizetype next = 0;
    for (size_t moment = 0; moment < moments.size(); ++moment) {
        const RateTable rates(quotes[qsizetype(moment)], moments[moment], freshness);
        const Valuation value = rates.valueOf(holdings[qsizetype(moment)], currency);
        ValuePoint point{.at = moments[moment], .value = value.total, .flow = {}};
        for (; next < flows.size() && flows[next].at == moments[moment]; ++next) {
            const Valuation flow = rates.valueOf({flows[next].amount}, currency);
            point.flow += flow.total;
            for (const Asset& asset : flow.missing + flow.stale) {
                missing.insert(asset); // a flow worth nothing would turn into a result
            }
        }
        for (const Asset& asset : value.missing + value.stale) {
            missing.insert(asset);
        }
        performance.points.append(point);
    }
    performance.missing = missing.values();
    std::sort(performance.missing.begin(), performance.missing.end());
    summarize(performance);
    return performance;
}

} // namespace tf::ledger
