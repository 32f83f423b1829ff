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
/// A balance with more lines than this is looked up at each moment, one with fewer is read.
constexpr int fewLines = 5'000;
/// More flows than this are gathered into as many equal slices of the period: each then counts as
/// one flow at the start of its slice.
constexpr int mostFlows = 1'000;

// Sums between moments ($3, rising): bucket n holds what happened from the n-th moment on. Balances
// whose lines lie in the order in which they happened, and have more of them than $5, are found by
// halving at each moment.
constexpr const char* changesSql = R"(
    with balance as (
        select b.balance_id, a.code, a.scale, b.is_ordered and b.version > $5 as is_looked_up
        from farm.balances b join farm.assets a using (asset_id)
        where b.workspace_id = $1 and b.wallet_id = any ($2::uuid[]) and ($4::text is null or a.code = $4)
            and b.version > 0
    )
    select bucket, code, scale, sum(amount) from (
        select width_bucket(t.happened_at, $3::timestamptz[]) as bucket, b.code, b.scale, e.amount
        from balance b
        join farm.entries e using (balance_id)
        join farm.transfers t on t.workspace_id = e.workspace_id and t.sequence = e.sequence
        where not b.is_looked_up and t.happened_at < ($3::timestamptz[])[cardinality($3::timestamptz[])]
        union all
        select m.ord::int - 1, b.code, b.scale,
               coalesce(e.balance_after, 0)
                   - coalesce(lag(e.balance_after) over (partition by b.balance_id order by m.ord), 0)
        from balance b
        cross join unnest($3::timestamptz[]) with ordinality m(at, ord)
        cross join lateral farm.version_at(b.balance_id, m.at) v
        left join farm.entries e on e.balance_id = b.balance_id and e.version = v
        where b.is_looked_up) x
    group by bucket, code, scale having sum(amount) <> 0 order by bucket)";
// One row per transfer that crosses the border, or per slice of the period where there are more
// than $6.
constexpr const char* flowsSql = R"(
    with flow as (
        select t.sequence, t.happened_at, a.code, a.scale, sum(e.amount) as amount
        from farm.balances b
        join farm.assets a using (asset_id)
        cross join lateral (
            select case when b.is_ordered and b.version > $5 then farm.version_at(b.balance_id, $3::timestamptz) else 0 end as first,
                   case when b.is_ordered and b.version > $5 then farm.version_at(b.balance_id, $4::timestamptz)
                        else b.version end as last
            offset 0) v -- once per balance
        join farm.entries e on e.balance_id = b.balance_id and e.version > v.first and e.version <= v.last
        join farm.transfers t on t.workspace_id = e.workspace_id and t.sequence = e.sequence
        where b.workspace_id = $1 and b.wallet_id = any ($2::uuid[]) and t.is_flow
            and t.happened_at >= $3::timestamptz and t.happened_at < $4::timestamptz
        group by t.sequence, t.happened_at, a.code, a.scale having sum(e.amount) <> 0
    ), sliced as (
        select *, $3::timestamptz + ($4::timestamptz - $3::timestamptz) / $6::int
                      * (width_bucket(extract(epoch from happened_at), extract(epoch from $3::timestamptz),
                                      extract(epoch from $4::timestamptz), $6::int) - 1) as slice,
               count(*) over () > $6::int as are_many
        from flow
    )
    select (extract(epoch from case when are_many then slice else happened_at end) * 1000)::bigint as at, code, scale,
           sum(amount)
    from sliced
    group by at, case when are_many then 0 else sequence end, code, scale having sum(amount) <> 0
    order by at, min(sequence))";
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
           m_session.query(changesSql, Params::of(m_workspace, wallets, isoTexts(moments),
                                                  asset.code(), fewLines)));
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
    TF_TRY(const Rows rows, m_session.query(flowsSql, Params::of(m_workspace, wallets, from, until,
                                                                 fewLines, mostFlows)));
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
    params.add(fewLines);
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
