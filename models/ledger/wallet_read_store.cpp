// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/wallet_read_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tf::ledger {

namespace {

using storage::Params;
using storage::Rows;

constexpr const char* assetsSql =
    "select asset_id, code, scale, name from farm.assets order by code";

#define TF_WALLET_COLUMNS                                                                          \
    "select w.wallet_id, w.kind, w.parent_id, w.root_id, w.status, w.purpose, w.name, "            \
    "(select count(*) from farm.wallets c where c.parent_id = w.wallet_id), "                      \
    "(extract(epoch from w.created_at) * 1000)::bigint from farm.wallets w "

constexpr const char* rootsSql = TF_WALLET_COLUMNS R"(
    where w.workspace_id = $1 and w.parent_id is null and ($2 or w.kind <> 6) and ($3 or w.status <> 3)
    order by w.kind, w.name, w.wallet_id)";
constexpr const char* childrenSql = TF_WALLET_COLUMNS R"(
    where w.workspace_id = $1 and w.parent_id = $2 and ($3 or w.status <> 3)
    order by w.kind, w.name, w.wallet_id)";
constexpr const char* idsSql = TF_WALLET_COLUMNS R"(
    where w.workspace_id = $1 and w.wallet_id = any ($2::uuid[])
    order by w.kind, w.name, w.wallet_id)";
constexpr const char* allSql = TF_WALLET_COLUMNS R"(
    where w.workspace_id = $1 and ($2 or w.kind <> 6) and ($3 or w.status <> 3)
    order by w.kind, w.name, w.wallet_id)";
constexpr const char* searchSql = R"(
    with hit as (
        select w.wallet_id, w.parent_id, w.root_id from farm.wallets w
        where w.workspace_id = $1 and w.kind <> 6 and ($2 = '' or w.name ilike '%' || $2 || '%')
            and ($4::int[] is null or w.kind = any ($4)) and ($5::int[] is null or w.status = any ($5))
            and ($6::text is null or exists (
                select from farm.balances b join farm.assets a using (asset_id)
                where b.wallet_id = w.wallet_id and a.code = $6 and (b.posted <> 0 or b.held <> 0)))
        order by w.kind, w.name, w.wallet_id limit $3)
    select array_agg(distinct id) from (
        select wallet_id as id from hit union select parent_id from hit union select root_id from hit) h
    where id is not null)";
constexpr const char* subtreeSql = R"(
    select d.wallet_id
    from unnest($2::uuid[]) w(id) cross join lateral (
        select wallet_id from farm.wallets where wallet_id = w.id
        union select wallet_id from farm.wallets where parent_id = w.id
        union select wallet_id from farm.wallets where workspace_id = $1 and root_id = w.id) d)";
constexpr const char* ownSql = R"(
    select b.wallet_id, a.code, a.scale, b.class, b.posted, b.held, b.contributed
    from farm.balances b join farm.assets a using (asset_id)
    where b.workspace_id = $1 and ($2::uuid[] is null or b.wallet_id = any ($2::uuid[]))
    order by a.code)";
constexpr const char* belowSql = R"(
    select w.id, a.code, a.scale, b.class, sum(b.posted), sum(b.held), sum(b.contributed)
    from unnest($2::uuid[]) w(id) cross join lateral (
        select wallet_id from farm.wallets where parent_id = w.id
        union select wallet_id from farm.wallets
        where workspace_id = $1 and root_id = w.id and wallet_id <> w.id) d
    join farm.balances b on b.wallet_id = d.wallet_id join farm.assets a using (asset_id)
    group by w.id, a.code, a.scale, b.class order by a.code)";
constexpr const char* balancesSql = R"(
    select b.balance_id, b.wallet_id, a.code, a.scale, b.class, b.posted, b.held, b.contributed, b.version
    from farm.balances b join farm.assets a using (asset_id)
    where b.workspace_id = $1 and b.wallet_id = any ($2::uuid[]) order by b.wallet_id, a.code, b.class)";
constexpr const char* provenanceSql = R"(
    select b.balance_id, b.wallet_id, a.code, a.scale, b.class, b.posted, b.held, b.contributed, b.version,
           w.name, t.transfer_id, p.actor, (extract(epoch from p.booked_at) * 1000)::bigint
    from farm.balances b
    join farm.assets a using (asset_id)
    join farm.wallets w on w.wallet_id = b.wallet_id
    left join farm.entries e on e.balance_id = b.balance_id and e.version = b.version
    left join farm.transfers t on t.workspace_id = e.workspace_id and t.sequence = e.sequence
    left join farm.postings p on p.workspace_id = t.workspace_id and p.posting = t.posting
    where b.wallet_id = any ($1::uuid[]) and a.code = $2 and (b.posted <> 0 or b.version > 0)
    order by abs(b.posted) desc, b.balance_id)";
constexpr const char* allowancesSql = R"(
    select x.scope, a.code, a.scale, x.amount, x.period_ms,
           case when x.period_ms is null or clock_timestamp() < x.period_start + x.period_ms * interval '1 ms'
                then x.used else 0 end,
           (extract(epoch from x.period_start) * 1000)::bigint,
           (extract(epoch from x.period_start + x.period_ms * interval '1 ms'
               * greatest(1, floor(extract(epoch from clock_timestamp() - x.period_start) * 1000 / x.period_ms) + 1))
               * 1000)::bigint, x.wallet_id
    from farm.allowances x join farm.assets a using (asset_id)
    where x.workspace_id = $1 and x.wallet_id = any ($2::uuid[]) order by x.wallet_id, x.scope, a.code)";
constexpr const char* equationsSql = R"(
    select a.code, a.scale, w.kind, b.class, w.purpose, sum(b.posted)
    from farm.balances b join farm.wallets w using (wallet_id) join farm.assets a using (asset_id)
    where b.workspace_id = $1
    group by a.code, a.scale, w.kind, b.class, w.purpose order by a.code)";
// The newest of each pair and source by jumping along the primary key, however many there are.
constexpr const char* quotesSql = R"(
    with recursive newest as (
        (select q.* from farm.price_quotes q where workspace_id = $1
         order by asset_id desc, quote_asset_id desc, source desc, quoted_at desc limit 1)
        union all
        select n.* from newest l cross join lateral (
            select q.* from farm.price_quotes q
            where q.workspace_id = $1
                and (q.asset_id, q.quote_asset_id, q.source) < (l.asset_id, l.quote_asset_id, l.source)
            order by asset_id desc, quote_asset_id desc, source desc, quoted_at desc limit 1) n)
    select a.code, a.scale, c.code, c.scale, n.rate, n.source, (extract(epoch from n.quoted_at) * 1000)::bigint
    from newest n join farm.assets a on a.asset_id = n.asset_id join farm.assets c on c.asset_id = n.quote_asset_id
    order by a.code, c.code, n.source)";
constexpr const char* plansSql = R"(
    select plan_id, kind, method, options, inputs_digest, certificate, reason, cause_kind, cause_ref, actor,
           (extract(epoch from applied_at) * 1000)::bigint, undone_at is not null
    from farm.allocation_plans
    where workspace_id = $1 and ($2::uuid is null or scope_wallet = $2) order by number desc limit $3)";
constexpr const char* planLinesSql = R"(
    select f.plan_id, f.transfer_id, f.from_wallet, f.to_wallet, a.code, a.scale, f.amount, f.weight, f.reason
    from farm.fund_allocations f join farm.assets a using (asset_id)
    where f.plan_id = any ($1::uuid[]) order by f.plan_id, f.line)";
constexpr const char* configSql = R"(
    select a.code, a.scale, c.allocation_method, c.constraints, c.auto_distributes, c.rebalance_rule,
           c.rebalance_options, c.reserve_fraction, c.largest_farm_fraction, c.needs_approval, c.drawdown_limit,
           c.daily_loss_limit, c.exposure_limit, c.emergency_policy, c.version
    from farm.master_wallet_configs c join farm.assets a on a.asset_id = c.base_asset_id
    where c.workspace_id = $1 and c.wallet_id = $2)";
constexpr const char* configAssetsSql = R"(
    select a.code, a.scale from farm.master_wallet_configs c cross join lateral unnest(c.asset_ids)
        with ordinality u(id, ord) join farm.assets a on a.asset_id = u.id
    where c.wallet_id = $1 order by u.ord)";

Result<Asset> assetAt(const Rows& rows, int row, int column) {
    return Asset::create(rows.text(row, column), rows.int32(row, column + 1));
}

QJsonObject objectAt(const Rows& rows, int row, int column) {
    return QJsonDocument::fromJson(rows.text(row, column).toUtf8()).object();
}

/// Null for an empty list: everything.
template <class Enum>
void addNumbers(Params& params, const QList<Enum>& values) {
    std::vector<int> numbers;
    for (const Enum value : values) {
        numbers.push_back(int(value));
    }
    values.isEmpty() ? params.addNull() : params.add(numbers);
}

Wallet walletAt(const Rows& rows, int row) {
    return {.id = rows.id<WalletId>(row, 0),
            .kind = WalletKind(rows.int32(row, 1)),
            .parent = rows.id<WalletId>(row, 2),
            .root = rows.id<WalletId>(row, 3),
            .status = WalletStatus(rows.int32(row, 4)),
            .purpose = ExternalPurpose(rows.int32(row, 5)),
            .name = rows.text(row, 6),
            .childCount = rows.int32(row, 7),
            .createdAt = Instant::fromMs(rows.int64(row, 8))};
}

/// Adds what lies in one class to the line of its asset.
void addTo(AssetTotal& line, BalanceClass balanceClass, Decimal posted, Decimal held) {
    switch (balanceClass) {
    case BalanceClass::Free:
        line.free += posted - held;
        break;
    case BalanceClass::AtVenue:
        line.atVenue += posted - held;
        break;
    case BalanceClass::InTransit:
        line.inTransit += posted - held;
        break;
    case BalanceClass::Fees:
        line.fees += posted - held;
        break;
    case BalanceClass::Suspense:
        line.suspense += posted - held;
        break;
    }
    line.reserved += held;
}

AssetTotal& lineOf(QList<AssetTotal>& totals, const Asset& asset) {
    const auto line = std::find_if(totals.begin(), totals.end(),
                                   [&](const AssetTotal& total) { return total.asset == asset; });
    if (line != totals.end()) {
        return *line;
    }
    totals.append(AssetTotal{});
    totals.last().asset = asset;
    return totals.last();
}

using TotalsByWallet = QHash<QUuid, QList<AssetTotal>>;

/// Rows of wallet, asset, class, posted, held, contributed.
Result<TotalsByWallet> totalsIn(const Rows& rows) {
    TotalsByWallet totals;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Asset asset, assetAt(rows, row, 1));
        AssetTotal& line = lineOf(totals[rows.uuid(row, 0)], asset);
        addTo(line, BalanceClass(rows.int32(row, 3)), rows.decimal(row, 4), rows.decimal(row, 5));
        line.contributed += rows.decimal(row, 6);
    }
    return totals;
}

void addAll(QList<AssetTotal>& sums, const QList<AssetTotal>& more) {
    for (const AssetTotal& line : more) {
        lineOf(sums, line.asset).add(line);
    }
}

/// Every wallet is here: each gives its own to those above it.
void sumUp(QList<WalletNode>& nodes) {
    QHash<WalletId, qsizetype> places;
    for (qsizetype place = 0; place < nodes.size(); ++place) {
        places.insert(nodes[place].wallet.id, place);
    }
    for (const WalletNode& node : std::as_const(nodes)) {
        const Wallet& wallet = node.wallet;
        const auto parent = places.constFind(wallet.parent);
        const auto root = places.constFind(wallet.root);
        if (parent != places.constEnd()) {
            addAll(nodes[*parent].subtree, node.own);
        }
        if (root != places.constEnd() && wallet.root != wallet.parent && wallet.root != wallet.id) {
            addAll(nodes[*root].subtree, node.own);
        }
    }
}

Result<Balance> balanceAt(const Rows& rows, int row) {
    TF_TRY(const Asset asset, assetAt(rows, row, 2));
    return Balance{.id = rows.int64(row, 0),
                   .wallet = rows.id<WalletId>(row, 1),
                   .asset = asset,
                   .balanceClass = BalanceClass(rows.int32(row, 4)),
                   .posted = rows.decimal(row, 5),
                   .held = rows.decimal(row, 6),
                   .contributed = rows.decimal(row, 7),
                   .version = rows.int64(row, 8)};
}

std::vector<QUuid> uuids(const QList<WalletId>& wallets) {
    std::vector<QUuid> result;
    for (const WalletId wallet : wallets) {
        result.push_back(wallet.uuid());
    }
    return result;
}

Result<Allowance> allowanceAt(const Rows& rows, int row) {
    TF_TRY(const Asset asset, assetAt(rows, row, 1));
    Allowance allowance;
    allowance.wallet = rows.id<WalletId>(row, 8);
    allowance.scope = AllowanceScope(rows.int32(row, 0));
    allowance.limit = Money(rows.decimal(row, 3), asset);
    allowance.used = rows.decimal(row, 5);
    allowance.periodStart = Instant::fromMs(rows.int64(row, 6));
    if (!rows.isNull(row, 4)) {
        allowance.period = std::chrono::milliseconds(rows.int64(row, 4));
        allowance.resetsAt = Instant::fromMs(rows.int64(row, 7));
    }
    return allowance;
}

void addTo(BookEquation& equation, WalletKind kind, BalanceClass balanceClass,
           ExternalPurpose purpose, Decimal sum) {
    if (balanceClass == BalanceClass::Fees || purpose == ExternalPurpose::Fees) {
        equation.fees += sum;
        return;
    }
    if (balanceClass == BalanceClass::InTransit && kind != WalletKind::External) {
        equation.inTransit += sum;
        return;
    }
    switch (kind) {
    case WalletKind::Master:
        equation.masters += sum;
        break;
    case WalletKind::Farm:
        equation.farms += sum;
        break;
    case WalletKind::Agent:
        equation.agents += sum;
        break;
    case WalletKind::Goal:
        equation.goals += sum;
        break;
    case WalletKind::Vault:
        equation.vaults += sum;
        break;
    case WalletKind::External:
        equation.external -= sum;
        break;
    }
}

AllocationRecord planAt(const Rows& rows, int row, WalletId scope) {
    AllocationRecord record;
    record.plan.id = rows.id<AllocationPlanId>(row, 0);
    record.plan.scope = scope;
    record.plan.kind = OperationKind(rows.int32(row, 1));
    record.plan.method = rows.text(row, 2);
    record.plan.options = objectAt(rows, row, 3);
    record.plan.inputsDigest = rows.bytes(row, 4);
    record.plan.certificate = objectAt(rows, row, 5);
    record.plan.reason = rows.text(row, 6);
    record.plan.cause = {.kind = CauseKind(rows.int32(row, 7)), .reference = rows.uuid(row, 8)};
    record.actor = rows.text(row, 9);
    record.appliedAt = Instant::fromMs(rows.int64(row, 10));
    record.isUndone = rows.boolean(row, 11);
    return record;
}

} // namespace

WalletReadStore::WalletReadStore(storage::Session& session, WorkspaceId workspace)
    : m_session(session)
    , m_workspace(workspace) {}

Result<QList<AssetRow>> WalletReadStore::assets() {
    TF_TRY(const Rows rows, m_session.query(assetsSql));
    QList<AssetRow> assets;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Asset asset, assetAt(rows, row, 1));
        assets.append({.id = rows.int32(row, 0), .asset = asset, .name = rows.text(row, 3)});
    }
    return assets;
}

Result<QList<WalletNode>> WalletReadStore::wallets(const WalletQuery& query) {
    switch (query.scope) {
    case WalletQuery::Scope::Roots:
        return nodes(rootsSql, Params::of(m_workspace, query.withExternal, query.withClosed),
                     false);
    case WalletQuery::Scope::ChildrenOf:
        return nodes(childrenSql, Params::of(m_workspace, query.parent, query.withClosed), false);
    case WalletQuery::Scope::Ids:
        return nodes(idsSql, Params::of(m_workspace, uuids(query.ids)), false);
    case WalletQuery::Scope::All:
        return nodes(allSql, Params::of(m_workspace, query.withExternal, query.withClosed), true);
    }
    return QList<WalletNode>();
}

Result<QList<WalletNode>> WalletReadStore::search(const WalletSearch& search, int limit) {
    QString pattern = search.text;
    pattern.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    Params params = Params::of(m_workspace, pattern, limit);
    addNumbers(params, search.kinds);
    addNumbers(params, search.states);
    params.add(search.holds ? std::optional(search.holds->code()) : std::nullopt);
    TF_TRY(const Rows rows, m_session.query(searchSql, params));
    QList<WalletId> ids;
    if (!rows.isNull(0, 0)) {
        const QString list = rows.text(0, 0);
        for (const QString& id : list.mid(1, list.size() - 2).split(u',')) {
            ids.append(WalletId(QUuid::fromString(id)));
        }
    }
    return wallets(WalletQuery::byIds(ids));
}

Result<QList<WalletNode>> WalletReadStore::nodes(const char* sql, const Params& params,
                                                 bool hasEverything) {
    TF_TRY(const Rows rows, m_session.query(sql, params));
    QList<WalletNode> nodes;
    nodes.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        nodes.append(WalletNode{.wallet = walletAt(rows, row), .own = {}, .subtree = {}});
    }
    TF_CHECK(addTotals(nodes, hasEverything));
    return nodes;
}

Result<void> WalletReadStore::addTotals(QList<WalletNode>& nodes, bool hasEverything) {
    std::vector<QUuid> ids;
    for (const WalletNode& node : nodes) {
        ids.push_back(node.wallet.id.uuid());
    }
    Params own = Params::of(m_workspace);
    hasEverything ? own.addNull() : own.add(ids);
    TF_TRY(const Rows ownRows, m_session.query(ownSql, own));
    TF_TRY(const TotalsByWallet ownTotals, totalsIn(ownRows));
    for (WalletNode& node : nodes) {
        node.own = ownTotals.value(node.wallet.id.uuid());
        node.subtree = node.own;
    }
    if (hasEverything) {
        sumUp(nodes);
        return {};
    }
    TF_TRY(const Rows belowRows, m_session.query(belowSql, Params::of(m_workspace, ids)));
    TF_TRY(const TotalsByWallet below, totalsIn(belowRows));
    for (WalletNode& node : nodes) {
        addAll(node.subtree, below.value(node.wallet.id.uuid()));
    }
    return {};
}

Result<QList<Balance>> WalletReadStore::balances(const QList<WalletId>& wallets) {
    TF_TRY(const Rows rows, m_session.query(balancesSql, Params::of(m_workspace, uuids(wallets))));
    QList<Balance> balances;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Balance balance, balanceAt(rows, row));
        balances.append(balance);
    }
    return balances;
}

Result<std::vector<QUuid>> WalletReadStore::subtree(const std::vector<QUuid>& wallets) {
    TF_TRY(const Rows rows, m_session.query(subtreeSql, Params::of(m_workspace, wallets)));
    std::vector<QUuid> ids;
    for (int row = 0; row < rows.size(); ++row) {
        ids.push_back(rows.uuid(row, 0));
    }
    return ids;
}

Result<QList<Provenance>> WalletReadStore::provenance(WalletId wallet, const Asset& asset) {
    TF_TRY(const std::vector<QUuid> ids, subtree({wallet.uuid()}));
    TF_TRY(const Rows rows, m_session.query(provenanceSql, Params::of(ids, asset.code())));
    QList<Provenance> parts;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Balance balance, balanceAt(rows, row));
        parts.append({.wallet = balance.wallet,
                      .walletName = rows.text(row, 9),
                      .balance = balance,
                      .lastTransfer = rows.id<TransferId>(row, 10),
                      .lastActor = rows.text(row, 11),
                      .lastBookedAt = Instant::fromMs(rows.int64(row, 12))});
    }
    return parts;
}

Result<QList<Allowance>> WalletReadStore::allowances(const QList<WalletId>& wallets) {
    TF_TRY(const Rows rows,
           m_session.query(allowancesSql, Params::of(m_workspace, uuids(wallets))));
    QList<Allowance> allowances;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Allowance allowance, allowanceAt(rows, row));
        allowances.append(allowance);
    }
    return allowances;
}

Result<QList<BookEquation>> WalletReadStore::equations() {
    TF_TRY(const Rows rows, m_session.query(equationsSql, Params::of(m_workspace)));
    QList<BookEquation> equations;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Asset asset, assetAt(rows, row, 0));
        if (equations.isEmpty() || equations.last().asset != asset) {
            equations.append(BookEquation{});
            equations.last().asset = asset;
        }
        addTo(equations.last(), WalletKind(rows.int32(row, 2)), BalanceClass(rows.int32(row, 3)),
              ExternalPurpose(rows.int32(row, 4)), rows.decimal(row, 5));
    }
    return equations;
}

Result<QList<Quote>> WalletReadStore::quotes() {
    TF_TRY(const Rows rows, m_session.query(quotesSql, Params::of(m_workspace)));
    QList<Quote> quotes;
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Asset asset, assetAt(rows, row, 0));
        TF_TRY(const Asset counter, assetAt(rows, row, 2));
        quotes.append({.asset = asset,
                       .quote = counter,
                       .rate = rows.decimal(row, 4),
                       .source = rows.text(row, 5),
                       .at = Instant::fromMs(rows.int64(row, 6))});
    }
    return quotes;
}

Result<QList<AllocationRecord>> WalletReadStore::allocations(WalletId scope, int limit) {
    TF_TRY(const Rows rows, m_session.query(plansSql, Params::of(m_workspace, scope, limit)));
    QList<AllocationRecord> records;
    QHash<QUuid, qsizetype> places;
    std::vector<QUuid> ids;
    for (int row = 0; row < rows.size(); ++row) {
        places.insert(rows.uuid(row, 0), records.size());
        ids.push_back(rows.uuid(row, 0));
        records.append(planAt(rows, row, scope));
    }
    TF_TRY(const Rows lines, m_session.query(planLinesSql, Params::of(ids)));
    for (int row = 0; row < lines.size(); ++row) {
        TF_TRY(const Asset asset, assetAt(lines, row, 4));
        records[places.value(lines.uuid(row, 0))].plan.transfers.append(
            {.id = lines.id<TransferId>(row, 1),
             .from = lines.id<WalletId>(row, 2),
             .to = lines.id<WalletId>(row, 3),
             .amount = Money(lines.decimal(row, 6), asset),
             .weight = lines.float64(row, 7),
             .reason = lines.text(row, 8)});
    }
    return records;
}

Result<MasterWalletConfig> WalletReadStore::config(WalletId master) {
    TF_TRY(const Rows rows, m_session.query(configSql, Params::of(m_workspace, master)));
    if (rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("the master wallet has no settings")};
    }
    MasterWalletConfig config;
    config.wallet = master;
    TF_TRY(config.baseAsset, assetAt(rows, 0, 0));
    config.allocationMethod = rows.text(0, 2);
    config.constraints = objectAt(rows, 0, 3);
    config.autoDistributes = rows.boolean(0, 4);
    config.rebalanceRule = RebalanceRule(rows.int32(0, 5));
    config.rebalanceOptions = objectAt(rows, 0, 6);
    config.reserveFraction = rows.decimal(0, 7);
    config.largestFarmFraction = rows.decimal(0, 8);
    config.needsApproval = rows.boolean(0, 9);
    config.drawdownLimit = rows.decimal(0, 10);
    config.dailyLossLimit = rows.decimal(0, 11);
    config.exposureLimit = rows.decimal(0, 12);
    config.emergencyPolicy = EmergencyPolicy(rows.int32(0, 13));
    config.version = rows.int32(0, 14);
    TF_TRY(const Rows assets, m_session.query(configAssetsSql, Params::of(master)));
    for (int row = 0; row < assets.size(); ++row) {
        TF_TRY(const Asset asset, assetAt(assets, row, 0));
        config.assets.append(asset);
    }
    return config;
}

} // namespace tf::ledger
