// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/situation_reader.h"

#include "models/capital/capital_store.h"
#include "models/capital/words.h"
#include "models/farms/agent_store.h"
#include "models/farms/exact.h"
#include "models/farms/farm_store.h"
#include "models/farms/position_store.h"
#include "models/ledger/wallet_read_store.h"
#include "models/market/candle_store.h"
#include "models/market/market_store.h"
#include "models/trading/trading_store.h"

namespace tf::capital {

namespace {

using farms::Agent;
using farms::Farm;
using farms::OpenPosition;
using ledger::WalletId;
using ledger::WalletNode;

/// What a coin costs, and when it did.
struct Price {
    Decimal value;
    Instant at;
};

/// Prices in one asset, looked up once each.
class PriceBook {
public:
    PriceBook(storage::Session& session, const Asset& asset, Instant now)
        : m_session(session)
        , m_asset(asset)
        , m_now(now) {}

    Result<void> load(WorkspaceId workspace, const QList<Agent>& agents) {
        TF_TRY(m_instruments, market::readInstruments(m_session));
        TF_TRY(const QList<trading::RunState> runs,
               trading::TradingStore(m_session, workspace).runs());
        QHash<farms::AgentId, market::Interval> intervals;
        for (const Agent& agent : agents) {
            intervals[agent.id] = agent.interval;
        }
        for (const trading::RunState& run : runs) {
            if (run.lastCandleAt && intervals.contains(run.agent)) {
                note({.instrument = run.instrument, .interval = intervals.value(run.agent)},
                     *run.lastCandleAt);
            }
        }
        TF_TRY(const QList<ledger::Quote> quotes,
               ledger::WalletReadStore(m_session, workspace).quotes());
        constexpr auto forever = std::chrono::hours(24 * 365 * 100); // the caller judges the age
        m_quotes = ledger::RateTable(quotes, m_now, forever);
        return {};
    }

    std::optional<Instant> marketTime() const { return m_marketTime; }
    /// The asset that an instrument in our currency trades.
    std::optional<Asset> coinOf(market::InstrumentId id) const {
        for (const market::Instrument& instrument : m_instruments) {
            if (instrument.id == id && instrument.quote == m_asset) {
                return instrument.base;
            }
        }
        return std::nullopt;
    }

    Result<std::optional<Price>> of(const Asset& coin) {
        if (!m_known.contains(coin)) {
            TF_TRY(m_known[coin], lookUp(coin));
        }
        return m_known.value(coin);
    }

private:
    struct Seen {
        market::SeriesKey key;
        Instant openedAt;
        Instant closedAt;
    };
    void note(const market::SeriesKey& key, Instant openedAt) {
        const Instant closedAt =
            openedAt + std::chrono::milliseconds(market::lengthMs(key.interval));
        m_marketTime = std::max(m_marketTime.value_or(closedAt), closedAt);
        Seen& seen = m_seen[key.instrument];
        if (closedAt > seen.closedAt) {
            seen = {.key = key, .openedAt = openedAt, .closedAt = closedAt};
        }
    }
    Result<std::optional<Price>> lookUp(const Asset& coin) {
        const Seen* best = nullptr;
        for (const market::Instrument& instrument : m_instruments) {
            const auto seen = m_seen.constFind(instrument.id);
            const bool isMeant =
                instrument.base == coin && instrument.quote == m_asset && seen != m_seen.constEnd();
            best = isMeant && (best == nullptr || seen->closedAt > best->closedAt) ? &*seen : best;
        }
        if (best != nullptr) {
            const qint64 open = best->openedAt.toMs();
            TF_TRY(const std::vector<market::Candle> candles,
                   market::readCandles(m_session, best->key, open, open + 1));
            if (!candles.empty()) {
                return std::optional(
                    Price{farms::exactPrice(candles.front().close), best->closedAt});
            }
        }
        const ledger::Conversion quoted = m_quotes.convert(coin, m_asset);
        return quoted.state == ledger::RateState::Missing
                   ? std::optional<Price>()
                   : std::optional(Price{quoted.rate, m_now - quoted.age});
    }

    storage::Session& m_session;
    Asset m_asset;
    Instant m_now;
    QList<market::Instrument> m_instruments;
    QHash<market::InstrumentId, Seen> m_seen;
    ledger::RateTable m_quotes;
    QHash<Asset, std::optional<Price>> m_known;
    std::optional<Instant> m_marketTime;
};

class Reader {
public:
    Reader(storage::Session& session, WorkspaceId workspace, const SituationQuery& query,
           Instant now)
        : m_session(session)
        , m_workspace(workspace)
        , m_query(query)
        , m_prices(session, query.asset, now) {
        m_situation.level = query.level;
        m_situation.scope = query.scope;
        m_situation.asset = query.asset;
        m_situation.at = now;
    }

    Result<Situation> run() {
        TF_CHECK(load());
        const auto scope = m_nodes.constFind(m_query.scope);
        const ledger::WalletKind kind = m_query.level == Level::AgentsOfFarm
                                            ? ledger::WalletKind::Farm
                                            : ledger::WalletKind::Master;
        if (scope == m_nodes.constEnd() || scope->wallet.kind != kind) {
            return Error{ErrorCode::NotFound, QStringLiteral("wallet ") + m_query.scope.toString()};
        }
        const ledger::AssetTotal pool = ledger::totalOf(scope->own, m_query.asset);
        m_situation.scopeName = scope->wallet.name;
        m_situation.poolCurrent = pool.total();
        m_situation.poolFree = scope->wallet.status == ledger::WalletStatus::Active
                                   ? pool.free
                                   : Decimal(); // a frozen wallet gives nothing
        for (const Farm& farm : std::as_const(m_farms)) {
            TF_CHECK(addFarm(farm));
        }
        if (m_query.withSeries) {
            TF_CHECK(addSeries());
        }
        m_situation.marketTime = m_prices.marketTime();
        m_situation.unpriced.removeDuplicates();
        return std::move(m_situation);
    }

private:
    Result<void> load() {
        TF_TRY(const QList<WalletNode> nodes,
               ledger::WalletReadStore(m_session, m_workspace).wallets(ledger::WalletQuery::all()));
        for (const WalletNode& node : nodes) {
            m_nodes.insert(node.wallet.id, node);
        }
        TF_TRY(m_farms, farms::FarmStore(m_session, m_workspace).farms());
        TF_TRY(m_agents, farms::AgentStore(m_session, m_workspace).agents());
        std::sort(m_agents.begin(), m_agents.end(), [](const Agent& a, const Agent& b) {
            return std::tie(a.name, a.id) < std::tie(b.name, b.id);
        });
        TF_CHECK(m_prices.load(m_workspace, m_agents));
        TF_TRY(const QList<OpenPosition> positions,
               farms::PositionStore(m_session, m_workspace).open({}));
        for (const OpenPosition& position : positions) {
            if (position.quantity.isNegative()) { // a long is coins in the wallet
                m_shorts[position.agent.uuid()].append(position);
            }
        }
        return {};
    }

    bool isMeant(const Farm& farm) const {
        const bool isOurs = m_query.level == Level::AgentsOfFarm ? farm.wallet == m_query.scope
                                                                 : farm.master == m_query.scope;
        return isOurs && farm.state != farms::FarmState::Archived;
    }

    Result<void> addFarm(const Farm& farm) {
        if (!isMeant(farm)) {
            return {};
        }
        Entity whole = entityOf(farm, farm.id.uuid(), farm.name);
        TF_CHECK(addPurse(farm.wallet, {}, whole));
        for (const Agent& agent : std::as_const(m_agents)) {
            if (agent.farm != farm.id) {
                continue;
            }
            Entity one = entityOf(farm, agent.id.uuid(), agent.name);
            TF_CHECK(addPurse(agent.wallet, agent.id.uuid(), one));
            if (m_query.level == Level::FarmsOfMaster) {
                TF_CHECK(addPurse(agent.wallet, agent.id.uuid(), whole));
            } else {
                m_situation.entities.append(one);
            }
        }
        if (m_query.level == Level::FarmsOfMaster) {
            m_situation.entities.append(whole);
        }
        return {};
    }

    Entity entityOf(const Farm& farm, const QUuid& id, const QString& name) const {
        Entity entity;
        entity.id = id;
        entity.name = name;
        entity.type = farms::farmTypeName(farm.type);
        entity.farm = farm.id;
        entity.farmName = farm.name;
        entity.farmWallet = farm.wallet;
        if (farm.baseAsset != m_query.asset) {
            entity.obstacle = text(QT_TRANSLATE_NOOP("capital", "its money is counted in %1"))
                                  .arg(farm.baseAsset.code());
        }
        return entity;
    }

    /// `agent` is null for a farm's own wallet.
    Result<void> addPurse(WalletId wallet, const QUuid& agent, Entity& entity) {
        const auto node = m_nodes.constFind(wallet);
        if (node == m_nodes.constEnd()) {
            return Error{ErrorCode::NotFound, QStringLiteral("wallet ") + wallet.toString()};
        }
        const ledger::AssetTotal own = ledger::totalOf(node->own, m_query.asset);
        Purse purse{.wallet = wallet, .name = node->wallet.name, .current = own.total()};
        for (const ledger::AssetTotal& coin : node->own) {
            if (coin.asset != m_query.asset && !coin.total().isZero()) {
                TF_TRY(const Decimal value, valueOf(coin.asset, coin.total()));
                purse.current += value;
            }
        }
        for (const OpenPosition& position : m_shorts.value(agent)) {
            TF_TRY(const Decimal result, resultOf(position));
            purse.current += result;
        }
        // What a short has lost beyond its cover will be taken from the free money.
        purse.current = std::max(purse.current, Decimal());
        purse.free = std::min(own.free, purse.current);
        if (node->wallet.status != ledger::WalletStatus::Active && entity.obstacle.isEmpty()) {
            entity.obstacle =
                text(QT_TRANSLATE_NOOP("capital", "the wallet %1 is frozen or closed"))
                    .arg(node->wallet.name);
        }
        entity.current += purse.current;
        entity.free += purse.free;
        entity.purses.append(purse);
        return {};
    }

    /// Rounded down to what the asset can show, so that plans stay in its decimals.
    Result<Decimal> valueOf(const Asset& coin, Decimal amount) {
        TF_TRY(const std::optional<Price> price, m_prices.of(coin));
        if (!price) {
            m_situation.unpriced.append(coin.code());
            return Decimal();
        }
        m_situation.oldestPriceAt =
            std::min(m_situation.oldestPriceAt.value_or(price->at), price->at);
        TF_TRY(const Decimal value, amount.times(price->value, Rounding::Down));
        return value.rounded(m_query.asset.scale(), Rounding::Down);
    }

    /// What closing a short now would bring beyond its cover, which is in the wallet already.
    Result<Decimal> resultOf(const OpenPosition& position) {
        const std::optional<Asset> coin = m_prices.coinOf(position.instrument);
        if (!coin) {
            return Decimal();
        }
        TF_TRY(const Decimal entry,
               position.entryValue().rounded(m_query.asset.scale(), Rounding::HalfEven));
        TF_TRY(const Decimal cost, valueOf(*coin, position.quantity.abs()));
        return m_situation.unpriced.contains(coin->code()) ? Decimal() : entry - cost;
    }

    Result<void> addSeries() {
        CapitalStore store(m_session, m_workspace);
        std::vector<QUuid> ids;
        for (const Entity& entity : std::as_const(m_situation.entities)) {
            ids.push_back(entity.id);
        }
        TF_TRY(const auto returns, store.returns(ids, m_query.observation));
        TF_TRY(const auto trades, store.trades());
        for (Entity& entity : m_situation.entities) {
            entity.returns = returns.value(entity.id);
            entity.trades = trades.value(entity.id);
            if (m_query.level == Level::FarmsOfMaster) {
                entity.trades = sumOf(entity.farm, trades);
            }
        }
        return {};
    }

    TradeFigures sumOf(farms::FarmId farm, const QHash<QUuid, TradeFigures>& trades) const {
        TradeFigures sum;
        for (const Agent& agent : m_agents) {
            if (agent.farm != farm) {
                continue;
            }
            const TradeFigures one = trades.value(agent.id.uuid());
            sum.averageWin += one.averageWin * one.wins;
            sum.averageLoss += one.averageLoss * one.losses;
            sum.trades += one.trades;
            sum.wins += one.wins;
            sum.losses += one.losses;
            sum.profit += one.profit;
            sum.loss += one.loss;
        }
        sum.averageWin /= std::max(sum.wins, 1);
        sum.averageLoss /= std::max(sum.losses, 1);
        return sum;
    }

    storage::Session& m_session;
    WorkspaceId m_workspace;
    SituationQuery m_query;
    PriceBook m_prices;
    QHash<WalletId, WalletNode> m_nodes;
    QList<Farm> m_farms;
    QList<Agent> m_agents;
    QHash<QUuid, QList<OpenPosition>> m_shorts;
    Situation m_situation;
};

} // namespace

Result<Situation> readSituation(storage::Session& session, WorkspaceId workspace,
                                const SituationQuery& query, Instant now) {
    std::optional<Result<Situation>> answer;
    const auto read = [&]() -> Result<void> {
        answer = Reader(session, workspace, query, now).run();
        return answer->isOk() ? Result<void>() : Result<void>(answer->error());
    };
    TF_CHECK(session.inTransaction(read, storage::Session::Isolation::RepeatableReadOnly));
    return *answer;
}

} // namespace tf::capital
