// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/agent_move.h"

#include "models/farms/agent_store.h"
#include "models/farms/farm_store.h"
#include "models/farms/trade_desk.h"
#include "models/ledger/wallet_read_store.h"
#include "models/ledger/wallet_store.h"

#include <QCoreApplication>

namespace tf::farms {

namespace {

using ledger::AssetTotal;
using ledger::WalletId;

QString text(const char* source) {
    return QCoreApplication::translate("farms", source);
}

/// The parts of one move, in the order in which they are called.
class Mover {
public:
    Mover(storage::Session& session, ledger::AssetIds& assets, const ledger::WriteContext& context,
          const AgentMove& move)
        : m_session(session)
        , m_assets(assets)
        , m_context(context)
        , m_move(move)
        , m_farms(session, context.workspace)
        , m_agents(session, context.workspace)
        , m_trades(session, context.workspace)
        , m_wallets(session, context.workspace) {}

    Result<void> run() {
        TF_TRY(m_agent, m_agents.lockedAgent(m_move.agent));
        if (m_agent.farm == m_move.to) {
            return {};
        }
        TF_TRY(m_to, m_farms.farm(m_move.to));
        if (!m_agent.farm.isNull()) {
            TF_TRY(m_from, m_farms.farm(m_agent.farm));
        }
        TF_CHECK(checkFarms());
        TF_CHECK(checkAgent());
        TF_CHECK(readWallet());
        TF_CHECK(moveMoney());
        TF_CHECK(m_agents.setWallet(m_agent.id, m_newWallet));
        TF_CHECK(assign());
        TF_CHECK(shiftFigures());
        return writeLog();
    }

private:
    Result<void> checkFarms() const {
        if (m_to.state == FarmState::Archived) {
            return Error{ErrorCode::WrongState,
                         text(QT_TRANSLATE_NOOP("farms", "%1 is archived and takes no agents."))
                             .arg(m_to.name)};
        }
        if (m_from && m_from->baseAsset != m_to.baseAsset) {
            return Error{
                ErrorCode::AssetMismatch,
                text(QT_TRANSLATE_NOOP(
                         "farms",
                         "%1 keeps its money in %2, %3 in %4: collect the agent's money first."))
                    .arg(m_from->name, m_from->baseAsset.code(), m_to.name, m_to.baseAsset.code())};
        }
        const bool isTraded =
            std::any_of(m_agent.instruments.begin(), m_agent.instruments.end(),
                        [&](const InstrumentId& id) { return m_to.instruments.contains(id); });
        if (!isTraded) {
            return Error{
                ErrorCode::BadParameter,
                text(QT_TRANSLATE_NOOP(
                         "farms", "%1 trades none of %2's instruments: add one to the farm first."))
                    .arg(m_to.name, m_agent.name)};
        }
        return {};
    }

    Result<void> checkAgent() {
        if (m_agent.state == AgentState::Running) {
            return Error{ErrorCode::WrongState,
                         text(QT_TRANSLATE_NOOP("farms", "%1 is running: pause or stop it first."))
                             .arg(m_agent.name)};
        }
        TF_TRY(const bool isFlat, m_trades.isFlat(m_agent.id));
        if (!isFlat) {
            return Error{
                ErrorCode::Conflict,
                text(QT_TRANSLATE_NOOP("farms", "%1 holds a position: let it close first."))
                    .arg(m_agent.name)};
        }
        TF_TRY(const QList<trading::Order> working,
               m_trades.orders({.agent = m_agent.id, .onlyWorking = true, .limit = 1}));
        if (!working.isEmpty()) {
            return Error{
                ErrorCode::WrongState,
                text(QT_TRANSLATE_NOOP("farms", "%1 has working orders: wait until they end."))
                    .arg(m_agent.name)};
        }
        return {};
    }

    Result<void> readWallet() {
        TF_TRY(const QList<ledger::WalletNode> nodes,
               m_wallets.wallets(ledger::WalletQuery::byIds({m_agent.wallet})));
        TF_ASSERT(nodes.size() == 1); // the agent's row refers to it
        m_money = nodes.first().own;
        for (const AssetTotal& total : m_money) {
            if (total.total() != total.free) {
                return Error{
                    ErrorCode::Conflict,
                    text(QT_TRANSLATE_NOOP("farms", "%1 has %2 that is reserved or on its way."))
                        .arg(m_agent.name, total.asset.code())};
            }
        }
        m_newWallet = WalletId(derivedId(m_move.assignment.uuid(), QStringLiteral("wallet")));
        return {};
    }

    Result<void> moveMoney() {
        ledger::WalletStore wallets(m_session, m_assets, m_context);
        TF_CHECK(wallets.create({.id = m_newWallet,
                                 .kind = ledger::WalletKind::Agent,
                                 .parent = m_to.wallet,
                                 .name = m_agent.name}));
        TF_CHECK(moveAllowances(wallets));
        std::vector<ledger::TransferRequest> transfers;
        for (const AssetTotal& total : m_money) {
            if (total.free.isPositive()) {
                transfers.push_back(ledger::TransferRequest::move(
                    ledger::OperationKind::Transfer, m_agent.wallet, m_newWallet,
                    Money(total.free, total.asset),
                    QStringLiteral("%1 moved to %2").arg(m_agent.name, m_to.name).left(500)));
                transfers.back().id = ledger::TransferId(derivedId(
                    m_move.assignment.uuid(), QStringLiteral("money|") + total.asset.code()));
            }
        }
        if (!transfers.empty()) {
            TF_CHECK(ledger::PostingStore(m_session, m_assets, m_context).post(transfers));
        }
        return wallets.setStatus(m_agent.wallet, ledger::WalletStatus::Closed,
                                 QStringLiteral("%1 moved to %2").arg(m_agent.name, m_to.name));
    }

    /// First of all, so that the old wallet's limits do not stand in the way of its last money.
    Result<void> moveAllowances(ledger::WalletStore& wallets) {
        TF_TRY(const QList<ledger::Allowance> allowances, m_wallets.allowances({m_agent.wallet}));
        for (const ledger::Allowance& allowance : allowances) {
            const Asset& asset = allowance.limit.asset();
            TF_CHECK(wallets.setAllowance({.wallet = m_newWallet,
                                           .scope = allowance.scope,
                                           .asset = asset,
                                           .limit = allowance.limit.amount(),
                                           .period = allowance.period}));
            TF_CHECK(wallets.removeAllowance(m_agent.wallet, allowance.scope, asset));
        }
        return {};
    }

    Result<void> assign() {
        TF_TRY(const QList<Assignment> history, m_agents.assignments(m_agent.id, {}));
        const Assignment before = history.isEmpty() ? Assignment() : history.first();
        return m_agents.assign({.id = m_move.assignment,
                                .agent = m_agent.id,
                                .farm = m_to.id,
                                .role = before.role,
                                .capitalWeight = before.capitalWeight,
                                .from = m_move.at});
    }

    /// All money of the new wallet counts as contributed to it, profit too. For those who had the
    /// old one that is no flow; for the farms it is one of the whole amount.
    Result<void> shiftFigures() {
        const AssetTotal base = ledger::totalOf(m_money, m_to.baseAsset);
        std::vector<QUuid> entities{m_agent.id.uuid()};
        if (m_from) {
            entities.push_back(m_from->id.uuid());
            entities.push_back(m_from->master.uuid());
        }
        return m_trades.shiftContributed(entities, base.result());
    }

    Result<void> writeLog() {
        LogLine line{.agent = m_agent.id,
                     .at = m_move.at,
                     .kind = LogKind::Assignment,
                     .actor = m_context.actor};
        QList<LogLine> lines;
        const QString why =
            m_move.reason.isEmpty() ? QString() : QStringLiteral(": ") + m_move.reason;
        if (m_from) {
            line.farm = m_from->id;
            line.code = QStringLiteral("moved_out");
            line.detail =
                text(QT_TRANSLATE_NOOP("farms", "%1 to %2")).arg(m_agent.name, m_to.name) + why;
            lines.append(line);
        }
        line.farm = m_to.id;
        line.code = QStringLiteral("moved_in");
        line.detail =
            (m_from ? text(QT_TRANSLATE_NOOP("farms", "%1 from %2")).arg(m_agent.name, m_from->name)
                    : m_agent.name) +
            why;
        lines.append(line);
        return m_farms.append(lines);
    }

    storage::Session& m_session;
    ledger::AssetIds& m_assets;
    const ledger::WriteContext& m_context;
    const AgentMove& m_move;
    FarmStore m_farms;
    AgentStore m_agents;
    trading::TradingStore m_trades;
    ledger::WalletReadStore m_wallets;
    Agent m_agent;
    Farm m_to;
    std::optional<Farm> m_from;
    QList<AssetTotal> m_money;
    WalletId m_newWallet;
};

} // namespace

Result<void> moveAgent(storage::Session& session, ledger::AssetIds& assets,
                       const ledger::WriteContext& context, const AgentMove& move) {
    return Mover(session, assets, context, move).run();
}

} // namespace tf::farms
