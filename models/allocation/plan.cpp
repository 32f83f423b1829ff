// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allocation/plan.h"

#include "models/allocation/plan_routes.h"

#include <cmath>

namespace tf::allocation {

namespace {

/// Weights carry 15 decimals into exact arithmetic.
constexpr int weightScale = 15;
constexpr double weightUnits = 1e15;

Error invalid(const QString& detail) {
    return {ErrorCode::InvalidArgument, detail};
}

Result<Decimal> decimalOf(double weight) {
    return Decimal::fromUnits(qint64(std::llround(weight * weightUnits)), weightScale);
}

QString percent(double share) {
    return QString::number(100.0 * share, 'f', 2) + QStringLiteral(" %");
}

/// Money that is spread over some in proportion to what each can take, none beyond that.
Result<void> spread(Decimal amount, const std::vector<Decimal>& room, int scale,
                    std::vector<Decimal>& onto, int sign) {
    TF_TRY(const Decimal all, Decimal::sum(room));
    const Decimal part = std::min(amount, all);
    if (!part.isPositive()) {
        return {};
    }
    std::vector<Decimal> shares = room;
    if (part < all) {
        TF_TRY(shares, part.allocate(room, scale));
    }
    for (std::size_t i = 0; i < room.size(); ++i) {
        // Largest remainder can exceed a tiny room by one unit; the next pass places that.
        const Decimal taken = std::min(shares[i], room[i]);
        onto[i] += sign > 0 ? taken : -taken;
    }
    return {};
}

class Planner {
public:
    Planner(const std::vector<Holding>& holdings, const Pool& pool, const PlanRules& rules)
        : m_holdings(holdings)
        , m_pool(pool)
        , m_rules(rules)
        , m_count(holdings.size()) {}

    Result<Plan> run() {
        TF_CHECK(check());
        TF_CHECK(setTargets());
        setWishes();
        respectReserves();
        TF_CHECK(balance());
        routeTransfers();
        TF_CHECK(finish());
        return std::move(m_plan);
    }

private:
    Decimal current(std::size_t i) const {
        return i < m_count ? m_holdings[i].current : m_pool.current;
    }
    Decimal reserved(std::size_t i) const {
        return i < m_count ? m_holdings[i].reserved : m_pool.reserved;
    }
    Decimal available(std::size_t i) const {
        const Decimal free = current(i) - reserved(i);
        return free.isNegative() ? Decimal() : free;
    }
    QString nameOf(std::size_t i) const { return i < m_count ? m_holdings[i].name : m_pool.name; }
    PlanRow& row(std::size_t i) { return i < m_count ? m_plan.rows[i] : m_plan.pool; }
    double share(Decimal amount) const {
        return m_plan.total.isZero() ? 0.0 : amount.toDouble() / m_plan.total.toDouble();
    }
    int indexOf(std::size_t i) const { return i < m_count ? int(i) : -1; }

    Result<void> check() const {
        for (std::size_t i = 0; i <= m_count; ++i) {
            if (current(i).isNegative() || reserved(i).isNegative()) {
                return invalid(
                    QStringLiteral("%1 holds or reserves less than nothing").arg(nameOf(i)));
            }
        }
        const bool isValid = m_rules.band >= 0.0 && m_rules.costRate >= 0.0 &&
                             !m_rules.minimumTransfer.isNegative() && m_rules.scale >= 0 &&
                             m_rules.scale <= Decimal::maxScale;
        return isValid ? Result<void>() : invalid(QStringLiteral("a rule of the plan is negative"));
    }

    Result<void> setTargets() {
        std::vector<Decimal> held;
        Numbers weights;
        for (std::size_t i = 0; i <= m_count; ++i) {
            held.push_back(current(i));
        }
        for (const Holding& holding : m_holdings) {
            weights.push_back(holding.weight);
        }
        TF_TRY(m_plan.total, Decimal::sum(held));
        TF_TRY(const std::vector<Decimal> targets, quantise(weights, m_plan.total, m_rules.scale));
        m_plan.rows.resize(m_count);
        for (std::size_t i = 0; i <= m_count; ++i) {
            row(i).current = current(i);
            row(i).target = targets[i];
        }
        return {};
    }

    /// Wished changes of the holdings; the pool balances them.
    void setWishes() {
        m_change.assign(m_count + 1, Decimal());
        for (std::size_t i = 0; i < m_count; ++i) {
            const Decimal distance = row(i).target - current(i);
            const double drift = -share(distance);
            if (distance.isZero()) {
                row(i).reason = QStringLiteral("at its target");
                continue;
            }
            if (std::abs(drift) <= m_rules.band) {
                row(i).reason = QStringLiteral("%1 from its target, within the band of %2")
                                    .arg(percent(drift), percent(m_rules.band));
                continue;
            }
            row(i).reason =
                QStringLiteral("%1 %2 its target of %3")
                    .arg(percent(std::abs(drift)),
                         drift > 0.0 ? QStringLiteral("above") : QStringLiteral("below"),
                         percent(share(row(i).target)));
            m_change[i] = m_rules.to == RebalanceTo::Target ? distance : toEdge(distance);
        }
    }

    /// The part of the distance that leads to the nearest edge of the band.
    Decimal toEdge(Decimal distance) const {
        const auto part = decimalOf(m_rules.band);
        const auto width = part.isOk() ? m_plan.total.times(*part, Rounding::Down) : part;
        if (!width.isOk()) {
            return distance;
        }
        const Decimal edge = width->rounded(m_rules.scale, Rounding::Down).valueOr(Decimal());
        const Decimal beyond = distance.abs() - edge;
        return distance.isNegative() ? -beyond : beyond;
    }

    void respectReserves() {
        for (std::size_t i = 0; i < m_count; ++i) {
            const Decimal wanted = -m_change[i];
            if (wanted > available(i)) {
                m_plan.shortfalls.push_back(
                    {indexOf(i), wanted - available(i),
                     QStringLiteral("%1 of %2 is reserved by orders and positions")
                         .arg(std::min(reserved(i), current(i)).toString(), nameOf(i))});
                m_change[i] = -available(i);
            }
        }
    }

    Decimal holdingsChange() const {
        Decimal sum;
        for (std::size_t i = 0; i < m_count; ++i) {
            sum += m_change[i];
        }
        return sum;
    }

    /// Makes the changes affordable: what the pool cannot pay comes from those above their targets
    /// (band edge only), and what is still lacking is not paid; what the pool need not keep goes to
    /// those below.
    Result<void> balance() {
        const Decimal spare = current(m_count) - row(m_count).target;
        const Decimal wanted = std::max(spare, Decimal());
        const Decimal payable = std::min(available(m_count), wanted);
        if (payable < wanted && holdingsChange() > payable) {
            m_plan.shortfalls.push_back(
                {-1, std::min(wanted, holdingsChange()) - payable,
                 QStringLiteral("%1 of %2 is reserved")
                     .arg(std::min(m_pool.reserved, m_pool.current).toString(), m_pool.name)});
        }
        if (m_rules.to == RebalanceTo::BandEdge) {
            const Decimal need = std::max(-spare, Decimal());
            const Decimal net = holdingsChange();
            TF_CHECK(useOthers(net > payable ? net - payable : std::min(net + need, Decimal())));
        }
        TF_CHECK(payLess(holdingsChange() - payable));
        m_change[m_count] = -holdingsChange();
        return {};
    }

    /// Reduces what is paid out by `lacking`, everybody in proportion.
    Result<void> payLess(Decimal lacking) {
        if (!lacking.isPositive()) {
            return {};
        }
        std::vector<Decimal> taken(m_count);
        for (std::size_t i = 0; i < m_count; ++i) {
            taken[i] = std::max(m_change[i], Decimal());
        }
        const Decimal before = holdingsChange();
        TF_CHECK(spread(lacking, taken, m_rules.scale, m_change, -1));
        lacking -= before - holdingsChange();
        // A last unit that rounding left.
        for (std::size_t i = 0; i < m_count && lacking.isPositive(); ++i) {
            const Decimal part = std::min(lacking, std::max(m_change[i], Decimal()));
            m_change[i] -= part;
            lacking -= part;
        }
        return {};
    }

    /// To the band edge only: an imbalance is evened out inside the bands of the others.
    Result<void> useOthers(Decimal lacking) {
        if (lacking.isZero()) {
            return {};
        }
        std::vector<Decimal> room(m_count);
        for (std::size_t i = 0; i < m_count; ++i) {
            const Decimal after = current(i) + m_change[i];
            const Decimal distance = row(i).target - after;
            const bool canGive = lacking.isPositive() && distance.isNegative();
            const bool canTake = lacking.isNegative() && distance.isPositive();
            const Decimal left = available(i) + m_change[i];
            room[i] = canGive   ? std::max(Decimal(), std::min(-distance, left))
                      : canTake ? distance
                                : Decimal();
        }
        return spread(lacking.abs(), room, m_rules.scale, m_change, lacking.isPositive() ? -1 : 1);
    }

    void routeTransfers() {
        std::vector<Route> routes;
        if (m_rules.route == TransferRoute::Direct) {
            routes = settle(m_change);
        } else {
            const int hub = int(m_count);
            for (std::size_t i = 0; i < m_count; ++i) {
                if (m_change[i].isNegative()) {
                    routes.push_back({int(i), hub, -m_change[i]});
                }
            }
            for (std::size_t i = 0; i < m_count; ++i) {
                if (m_change[i].isPositive()) {
                    routes.push_back({hub, int(i), m_change[i]});
                }
            }
            dropUnpayable(routes);
        }
        for (const Route& route : routes) {
            if (route.amount < m_rules.minimumTransfer) {
                note(route);
                continue;
            }
            const std::size_t from = std::size_t(route.from);
            const std::size_t to = std::size_t(route.to);
            m_plan.transfers.push_back(
                {indexOf(from), indexOf(to), route.amount, reasonOf(from, to)});
        }
    }

    /// Small movements to the pool that do not happen cannot pay what leaves it.
    void dropUnpayable(std::vector<Route>& routes) const {
        const int hub = int(m_count);
        Decimal purse = available(m_count);
        for (const Route& route : routes) {
            purse += route.to == hub && route.amount >= m_rules.minimumTransfer ? route.amount
                                                                                : Decimal();
        }
        for (Route& route : routes) {
            if (route.from == hub) {
                route.amount = std::min(route.amount, purse);
                purse -= route.amount < m_rules.minimumTransfer ? Decimal() : route.amount;
            }
        }
    }

    void note(const Route& route) {
        for (const int end : {route.from, route.to}) {
            QString& reason = row(std::size_t(end)).reason;
            reason = QStringLiteral("%1; %2 is below the minimum transfer of %3")
                         .arg(reason, route.amount.toString(), m_rules.minimumTransfer.toString());
        }
    }

    QString reasonOf(std::size_t from, std::size_t to) {
        const auto part = [this](std::size_t i) {
            return i == m_count ? QString()
                                : QStringLiteral("%1 is %2").arg(nameOf(i), row(i).reason);
        };
        const QString giver = part(from);
        const QString taker = part(to);
        return giver.isEmpty()   ? taker
               : taker.isEmpty() ? giver
                                 : giver + QStringLiteral("; ") + taker;
    }

    Result<void> finish() {
        for (std::size_t i = 0; i <= m_count; ++i) {
            row(i).after = current(i);
        }
        for (const PlannedTransfer& transfer : m_plan.transfers) {
            row(transfer.from < 0 ? m_count : std::size_t(transfer.from)).after -= transfer.amount;
            row(transfer.to < 0 ? m_count : std::size_t(transfer.to)).after += transfer.amount;
            m_plan.moved += transfer.amount;
        }
        Decimal sum;
        Decimal changed;
        for (std::size_t i = 0; i <= m_count; ++i) {
            TF_ASSERT(row(i).after >= std::min(reserved(i), current(i)));
            sum += row(i).after;
            changed += i < m_count ? (row(i).after - current(i)).abs() : Decimal();
        }
        TF_ASSERT(sum == m_plan.total);
        m_plan.turnover = share(changed);
        TF_TRY(const Decimal rate, decimalOf(m_rules.costRate));
        TF_TRY(const Decimal cost, m_plan.moved.times(rate, Rounding::Up));
        TF_TRY(m_plan.expectedCost, cost.rounded(m_rules.scale, Rounding::Up));
        return {};
    }

    const std::vector<Holding>& m_holdings;
    const Pool& m_pool;
    const PlanRules& m_rules;
    std::size_t m_count;
    Plan m_plan;
    std::vector<Decimal> m_change;
};

double volatilityOf(const Plan& plan, const RiskModel& risk, Decimal PlanRow::*amount) {
    Numbers weights;
    for (const PlanRow& row : plan.rows) {
        weights.push_back((row.*amount).toDouble() / plan.total.toDouble());
    }
    return std::sqrt(std::max(0.0, portfolioVariance(risk, weights)));
}

} // namespace

Result<std::vector<Decimal>> quantise(const Numbers& weights, Decimal total, int scale) {
    if (total.isNegative()) {
        return invalid(QStringLiteral("less than nothing to share out"));
    }
    std::vector<Decimal> shares;
    Decimal sum;
    for (const double weight : weights) {
        if (!(weight >= 0.0 && weight <= 1.0 + 1e-9)) {
            return invalid(QStringLiteral("a weight is negative, above 1 or no number"));
        }
        TF_TRY(const Decimal share, decimalOf(weight));
        shares.push_back(share);
        sum += share;
    }
    const Decimal rest = Decimal(1) - sum;
    TF_TRY(const Decimal tolerance, decimalOf(1e-9));
    if (-rest > tolerance) {
        return invalid(QStringLiteral("weights sum to more than 1"));
    }
    // A rest that is only the rounding of doubles belongs to nobody.
    shares.push_back(rest > tolerance ? rest : Decimal());
    if (total.isZero()) {
        return std::vector<Decimal>(shares.size());
    }
    return total.allocate(shares, scale);
}

Result<Plan> makePlan(const std::vector<Holding>& holdings, const Pool& pool,
                      const PlanRules& rules, const RiskModel* risk) {
    TF_TRY(Plan plan, Planner(holdings, pool, rules).run());
    if (risk != nullptr && risk->size() == int(holdings.size()) && plan.total.isPositive()) {
        plan.riskBefore = volatilityOf(plan, *risk, &PlanRow::current);
        plan.riskAfter = volatilityOf(plan, *risk, &PlanRow::after);
    }
    return plan;
}

} // namespace tf::allocation
