// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/coordination.h"

#include <QCoreApplication>
#include <QSet>
#include <numeric>

namespace tf::farms {

namespace {

using trading::Side;
using Decisions = QList<WishDecision>;

struct Row {
    CoordinationCode code;
    const char* name;
    const char* sentence;
};

constexpr std::array rows{
    Row{CoordinationCode::Accepted, "Accepted", QT_TRANSLATE_NOOP("farms", "The entry may go on.")},
    Row{CoordinationCode::Reduced, "Reduced",
        QT_TRANSLATE_NOOP("farms",
                          "The entry was made smaller: other agents want the other side.")},
    Row{CoordinationCode::Netted, "Netted",
        QT_TRANSLATE_NOOP("farms",
                          "Other agents want more of the other side, so nothing is left.")},
    Row{CoordinationCode::Opposing, "Opposing",
        QT_TRANSLATE_NOOP("farms", "Another agent of the farm holds or wants the other side.")},
    Row{CoordinationCode::BudgetSpent, "BudgetSpent",
        QT_TRANSLATE_NOOP("farms", "The farm has made all entries that it may make in an hour.")},
    Row{CoordinationCode::Staggered, "Staggered",
        QT_TRANSLATE_NOOP("farms", "The last entry on this instrument is too recent.")},
    Row{CoordinationCode::NoQuorum, "NoQuorum",
        QT_TRANSLATE_NOOP("farms", "Too few agents of the farm want this side.")},
};

const Row& rowOf(CoordinationCode code) {
    const Row& row = rows.at(static_cast<size_t>(code));
    TF_ASSERT(row.code == code);
    return row;
}

void refuse(WishDecision& decision, CoordinationCode code, const QString& detail = {}) {
    decision.code = code;
    decision.detail = detail;
}

void applyQuorum(Decisions& decisions, int quorum) {
    const auto supporters = [&](const EntryWish& wish) {
        QSet<AgentId> agents;
        for (const WishDecision& other : std::as_const(decisions)) {
            if (other.wish.instrument == wish.instrument && other.wish.side == wish.side) {
                agents.insert(other.wish.agent);
            }
        }
        return static_cast<int>(agents.size());
    };
    for (WishDecision& decision : decisions) {
        if (const int count = supporters(decision.wish); count < quorum) {
            refuse(decision, CoordinationCode::NoQuorum,
                   QStringLiteral("%1 of %2 agents").arg(count).arg(quorum));
        }
    }
}

/// Positions of other agents against the wish.
void refuseAgainstPositions(Decisions& decisions, const FarmActivity& activity) {
    for (WishDecision& decision : decisions) {
        const auto opposes = [&](const FarmActivity::OpenPosition& position) {
            return position.agent != decision.wish.agent &&
                   position.instrument == decision.wish.instrument &&
                   position.side != decision.wish.side;
        };
        if (decision.isAccepted() &&
            std::any_of(activity.positions.begin(), activity.positions.end(), opposes)) {
            refuse(decision, CoordinationCode::Opposing);
        }
    }
}

QList<qsizetype> acceptedOn(const Decisions& decisions, const InstrumentId& instrument, Side side) {
    QList<qsizetype> found;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const WishDecision& decision = decisions[i];
        if (decision.isAccepted() && decision.wish.instrument == instrument &&
            decision.wish.side == side) {
            found.append(i);
        }
    }
    return found;
}

Decimal totalOf(const Decisions& decisions, const QList<qsizetype>& which) {
    return std::accumulate(which.begin(), which.end(), Decimal(), [&](Decimal sum, qsizetype i) {
        return sum + decisions[i].wish.notional;
    });
}

/// The smaller side goes, the larger one gives up as much in proportion.
void net(Decisions& decisions, const QList<qsizetype>& larger, const QList<qsizetype>& smaller) {
    const Decimal rest = totalOf(decisions, larger) - totalOf(decisions, smaller);
    for (const qsizetype i : smaller) {
        refuse(decisions[i], CoordinationCode::Netted);
    }
    if (!rest.isPositive()) {
        for (const qsizetype i : larger) {
            refuse(decisions[i], CoordinationCode::Netted);
        }
        return;
    }
    std::vector<Decimal> weights;
    for (const qsizetype i : larger) {
        weights.push_back(decisions[i].wish.notional);
    }
    const auto parts = rest.allocate(weights, Decimal::maxScale).value();
    for (size_t k = 0; k < parts.size(); ++k) {
        WishDecision& decision = decisions[larger[static_cast<qsizetype>(k)]];
        refuse(
            decision, parts[k].isPositive() ? CoordinationCode::Reduced : CoordinationCode::Netted,
            QStringLiteral("%1 of %2").arg(parts[k].toString(), decision.wish.notional.toString()));
        decision.wish.notional = parts[k];
    }
}

void settleOpposingWishes(Decisions& decisions, OpposingIntents policy) {
    QSet<InstrumentId> instruments;
    for (const WishDecision& decision : std::as_const(decisions)) {
        instruments.insert(decision.wish.instrument);
    }
    for (const InstrumentId& instrument : std::as_const(instruments)) {
        const QList<qsizetype> buys = acceptedOn(decisions, instrument, Side::Buy);
        const QList<qsizetype> sells = acceptedOn(decisions, instrument, Side::Sell);
        if (buys.isEmpty() || sells.isEmpty()) {
            continue;
        }
        const bool isBuyLarger = totalOf(decisions, buys) >= totalOf(decisions, sells);
        if (policy == OpposingIntents::Net) {
            net(decisions, isBuyLarger ? buys : sells, isBuyLarger ? sells : buys);
        } else {
            for (const qsizetype i : isBuyLarger ? sells : buys) {
                refuse(decisions[i], CoordinationCode::Opposing);
            }
        }
    }
}

/// Indexes by agent id, so that scarce things do not depend on the order of the wishes.
QList<qsizetype> byAgent(const Decisions& decisions) {
    QList<qsizetype> order(decisions.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return decisions[a].wish.agent < decisions[b].wish.agent;
    });
    return order;
}

void applyStagger(Decisions& decisions, std::chrono::minutes least, const FarmActivity& activity,
                  Instant now) {
    QHash<InstrumentId, Instant> last = activity.lastEntryOn;
    for (const qsizetype i : byAgent(decisions)) {
        WishDecision& decision = decisions[i];
        if (!decision.isAccepted()) {
            continue;
        }
        const auto found = last.constFind(decision.wish.instrument);
        if (found != last.constEnd() && now - *found < least) {
            refuse(decision, CoordinationCode::Staggered,
                   QStringLiteral("last %1").arg(found->toString()));
        } else {
            last[decision.wish.instrument] = now;
        }
    }
}

void applyBudget(Decisions& decisions, int perHour, const FarmActivity& activity, Instant now) {
    int used = static_cast<int>(
        std::count_if(activity.entries.begin(), activity.entries.end(),
                      [&](Instant at) { return now - at < std::chrono::hours(1); }));
    for (const qsizetype i : byAgent(decisions)) {
        WishDecision& decision = decisions[i];
        if (decision.isAccepted() && ++used > perHour) {
            refuse(decision, CoordinationCode::BudgetSpent,
                   QStringLiteral("%1 an hour").arg(perHour));
        }
    }
}

} // namespace

QString coordinationCodeName(CoordinationCode code) {
    return QString::fromLatin1(rowOf(code).name);
}

QString coordinationSentence(CoordinationCode code) {
    return QCoreApplication::translate("farms", rowOf(code).sentence);
}

QList<WishDecision> coordinate(const QList<EntryWish>& wishes, const CoordinationPolicy& policy,
                               const FarmActivity& activity, Instant now) {
    Decisions decisions;
    for (const EntryWish& wish : wishes) {
        TF_ASSERT(wish.notional.isPositive());
        decisions.append({.wish = wish, .code = CoordinationCode::Accepted, .detail = {}});
    }
    applyQuorum(decisions, policy.quorum);
    if (policy.opposing != OpposingIntents::Allow) {
        refuseAgainstPositions(decisions, activity);
        settleOpposingWishes(decisions, policy.opposing);
    }
    if (policy.staggerMinutes > 0) {
        applyStagger(decisions, std::chrono::minutes(policy.staggerMinutes), activity, now);
    }
    if (policy.entriesPerHour > 0) {
        applyBudget(decisions, policy.entriesPerHour, activity, now);
    }
    return decisions;
}

} // namespace tf::farms
