// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capital/movements.h"

namespace tf::capital {

namespace {

/// Parts of `amount` in proportion to `room`, none above its room.
Result<std::vector<Decimal>> within(Decimal amount, const std::vector<Decimal>& room, int scale) {
    std::vector<Decimal> parts(room.size());
    TF_TRY(const Decimal all, Decimal::sum(room));
    if (!amount.isPositive() || !all.isPositive()) {
        return parts;
    }
    TF_TRY(parts, std::min(amount, all).allocate(room, scale));
    Decimal lacking;
    for (std::size_t i = 0; i < parts.size(); ++i) { // a rounded-up unit may not fit
        const Decimal above = std::max(parts[i] - room[i], Decimal());
        parts[i] -= above;
        lacking += above;
    }
    for (std::size_t i = 0; i < parts.size() && lacking.isPositive(); ++i) {
        const Decimal more = std::min(lacking, room[i] - parts[i]);
        parts[i] += more;
        lacking -= more;
    }
    return parts;
}

class Router {
public:
    Router(const Inputs& inputs, const allocation::Plan& plan)
        : m_inputs(inputs)
        , m_plan(plan)
        , m_scale(inputs.situation.asset.scale()) {}

    Result<QList<Movement>> run() {
        if (m_inputs.situation.level == Level::FarmsOfMaster) {
            TF_CHECK(routeFarms());
        } else if (m_inputs.situation.level == Level::AgentsOfMaster &&
                   m_inputs.settings.rules.route == allocation::TransferRoute::ByPool) {
            routeTree();
        } else {
            for (const allocation::PlannedTransfer& transfer : m_plan.transfers) {
                addPlanned(transfer);
            }
        }
        return std::move(m_movements);
    }

private:
    struct End {
        ledger::WalletId wallet;
        QString name;
    };
    End endOf(int column) const {
        if (column < 0) {
            return {m_inputs.situation.scope, m_inputs.situation.scopeName};
        }
        const Purse& purse = m_inputs.entity(column).purses.first();
        return {purse.wallet, purse.name};
    }
    Decimal changeOf(std::size_t column) const {
        return m_plan.rows[column].after - m_plan.rows[column].current;
    }
    double weightOf(std::size_t column) const {
        const double total = m_plan.total.toDouble();
        return total > 0.0 ? m_plan.rows[column].target.toDouble() / total : 0.0;
    }

    void add(const End& from, const End& to, Decimal amount, double weight, const QString& reason) {
        if (!amount.isPositive()) {
            return;
        }
        m_movements.append({.transfer = {.from = from.wallet,
                                         .to = to.wallet,
                                         .amount = Money(amount, m_inputs.situation.asset),
                                         .weight = weight,
                                         .reason = reason.left(longestReason)},
                            .fromName = from.name,
                            .toName = to.name});
    }
    void addPlanned(const allocation::PlannedTransfer& transfer) {
        const int meant = transfer.to >= 0 ? transfer.to : transfer.from;
        add(endOf(transfer.from), endOf(transfer.to), transfer.amount, weightOf(std::size_t(meant)),
            transfer.reason);
    }

    /// What a farm has to give beyond its own wallet comes up from its agents first.
    Result<void> collect(int column, Decimal amount) {
        const Entity& farm = m_inputs.entity(column);
        const Decimal lacking = amount - farm.purses.first().free;
        std::vector<Decimal> room;
        for (const Purse& purse : farm.purses) {
            room.push_back(room.empty() ? Decimal() : purse.free);
        }
        TF_TRY(const std::vector<Decimal> parts, within(lacking, room, m_scale));
        for (std::size_t i = 1; i < parts.size(); ++i) {
            const Purse& agent = farm.purses[qsizetype(i)];
            add({agent.wallet, agent.name}, endOf(column), parts[i], weightOf(std::size_t(column)),
                m_plan.rows[std::size_t(column)].reason);
        }
        return {};
    }
    Result<void> passOn(int column, Decimal amount) {
        const Entity& farm = m_inputs.entity(column);
        std::vector<Decimal> shares;
        for (const Purse& purse : farm.purses) {
            shares.push_back(shares.empty() ? Decimal() : std::max(purse.current, Decimal()));
        }
        TF_TRY(const Decimal all, Decimal::sum(shares));
        if (!all.isPositive()) {
            return {}; // no agents, or none that has anything: it stays with the farm
        }
        TF_TRY(const std::vector<Decimal> parts, amount.allocate(shares, m_scale));
        for (std::size_t i = 1; i < parts.size(); ++i) {
            const Purse& agent = farm.purses[qsizetype(i)];
            add(endOf(column), {agent.wallet, agent.name}, parts[i], weightOf(std::size_t(column)),
                m_plan.rows[std::size_t(column)].reason);
        }
        return {};
    }
    Result<void> routeFarms() {
        for (std::size_t column = 0; column < m_plan.rows.size(); ++column) {
            TF_CHECK(collect(int(column), -changeOf(column)));
        }
        for (const allocation::PlannedTransfer& transfer : m_plan.transfers) {
            addPlanned(transfer);
        }
        for (std::size_t column = 0; column < m_plan.rows.size(); ++column) {
            if (m_inputs.settings.passesOn && changeOf(column).isPositive()) {
                TF_CHECK(passOn(int(column), changeOf(column)));
            }
        }
        return {};
    }

    struct FarmSum {
        End farm;
        Decimal change;
        double weight = 0.0;
    };
    std::vector<FarmSum> farmSums() const {
        std::vector<FarmSum> sums;
        for (std::size_t column = 0; column < m_plan.rows.size(); ++column) {
            const Entity& agent = m_inputs.entity(int(column));
            auto known = std::find_if(sums.begin(), sums.end(), [&](const FarmSum& sum) {
                return sum.farm.wallet == agent.farmWallet;
            });
            if (known == sums.end()) {
                sums.push_back({.farm = {agent.farmWallet, agent.farmName}});
                known = std::prev(sums.end());
            }
            known->change += changeOf(column);
            known->weight += weightOf(column);
        }
        return sums;
    }
    void routeAgents(int sign) {
        for (std::size_t column = 0; column < m_plan.rows.size(); ++column) {
            const Decimal change = changeOf(column);
            const Entity& agent = m_inputs.entity(int(column));
            const End farm{agent.farmWallet, agent.farmName};
            if (change.sign() == sign) {
                add(sign < 0 ? endOf(int(column)) : farm, sign < 0 ? farm : endOf(int(column)),
                    change.abs(), weightOf(column), m_plan.rows[column].reason);
            }
        }
    }
    void routeTree() {
        const std::vector<FarmSum> sums = farmSums();
        const QString reason = QStringLiteral("its agents together");
        routeAgents(-1);
        for (const FarmSum& sum : sums) {
            if (sum.change.isNegative()) {
                add(sum.farm, endOf(-1), -sum.change, sum.weight, reason);
            }
        }
        for (const FarmSum& sum : sums) {
            add(endOf(-1), sum.farm, sum.change, sum.weight, reason);
        }
        routeAgents(1);
    }

    static constexpr int longestReason = 500; // as the books take it

    const Inputs& m_inputs;
    const allocation::Plan& m_plan;
    int m_scale;
    QList<Movement> m_movements;
};

} // namespace

Result<QList<Movement>> movementsOf(const Inputs& inputs, const allocation::Plan& plan) {
    return Router(inputs, plan).run();
}

} // namespace tf::capital
