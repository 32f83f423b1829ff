// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/agent.h"

#include <QHash>

namespace tf::farms {

/// An agent's wish to enter, at the close of a candle, before coordination and gate.
struct EntryWish {
    AgentId agent;
    InstrumentId instrument;
    trading::Side side = trading::Side::Buy;
    Decimal notional; ///< money that it would use, above 0

    bool operator==(const EntryWish&) const = default;
};

/// What the farm has done so far, as far as its rules look at it.
struct FarmActivity {
    struct OpenPosition {
        AgentId agent;
        InstrumentId instrument;
        trading::Side side = trading::Side::Buy;
    };
    QList<OpenPosition> positions;
    QList<Instant> entries; ///< of the last hour at least
    QHash<InstrumentId, Instant> lastEntryOn;
};

/// Why a wish passes or not. Names are stored and exported.
enum class CoordinationCode : quint8 {
    Accepted = 0,
    Reduced,     ///< netted against smaller wishes of the other side
    Netted,      ///< eaten up by larger wishes of the other side
    Opposing,    ///< another agent holds, or wants, the other side
    BudgetSpent, ///< the farm's entries of this hour are used up
    Staggered,   ///< too soon after the last entry on this instrument
    NoQuorum,    ///< too few agents want this side
};

struct WishDecision {
    EntryWish wish; ///< with what is left of the notional
    CoordinationCode code = CoordinationCode::Accepted;
    QString detail; ///< figures: "1 of 2 agents"

    bool isAccepted() const {
        return code == CoordinationCode::Accepted || code == CoordinationCode::Reduced;
    }
    bool operator==(const WishDecision&) const = default;
};

QString coordinationCodeName(CoordinationCode code);
/// The decision in plain, translated words (context "farms").
QString coordinationSentence(CoordinationCode code);

/// Decides the wishes of one close together. The answer has the order of the wishes and does not
/// depend on it otherwise: equal claims go to the smaller agent id. Rules apply in this order:
/// quorum, opposing sides, stagger, budget.
QList<WishDecision> coordinate(const QList<EntryWish>& wishes, const CoordinationPolicy& policy,
                               const FarmActivity& activity, Instant now);

} // namespace tf::farms
