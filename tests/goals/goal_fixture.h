// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/goals/goal_book.h"
#include "tests/support/verify.h"

/// Goals over one or two agents, and events written as a script:
///   @2.06        day 2 after the start, 06:00 UTC (the start is Monday, 5 January 2026)
///   B100,1       opens: notional 100, fee 1
///   C5,2,105,1   closes: net 5 that carries 2 of fees, notional 105, fee 1
///   E1100/50     equity of agent A is 1100, of which 50 flowed in; F… of B, G… of C (no opening)
///   S before B or C: against an own order
///   J            judged
namespace tf::goals::test {

inline const Instant monday = Instant::parse(u"2026-01-05").value();
inline const AgentId agentA = AgentId::parse(u"0a000000-0000-7000-8000-000000000001").value();
inline const AgentId agentB = AgentId::parse(u"0a000000-0000-7000-8000-000000000002").value();
inline const AgentId agentC = AgentId::parse(u"0a000000-0000-7000-8000-000000000003").value();

inline Decimal dec(const char* text) {
    return Decimal::literal(text);
}

inline Decimal dec(const QString& text) {
    return Decimal::parse(text).value();
}

inline Instant at(double day, double hour = 0) {
    return monday + std::chrono::milliseconds(qint64((day * 24 + hour) * 3'600'000));
}

inline Goal goalOf(Measure measure, const char* target) {
    Goal goal;
    goal.name = QStringLiteral("goal");
    goal.asset = Asset::create(u"USDT", 8).value();
    goal.scope = {.kind = ScopeKind::Agents, .farms = {}, .agents = {agentA, agentB, agentC}};
    goal.measure = measure;
    goal.target = dec(target);
    goal.state = GoalState::Active;
    return goal;
}

/// A opens with 1000, B with 500, C with what its first point says.
inline TrackerStart startAt(Instant begin = monday) {
    return {.at = begin,
            .agents = {agentA, agentB, agentC},
            .entities = {{.entity = agentA.uuid(), .opening = Decimal(1000)},
                         {.entity = agentB.uuid(), .opening = Decimal(500)},
                         {.entity = agentC.uuid(), .opening = {}}}};
}

inline void playEquity(GoalTracker& tracker, const QString& word, Instant now) {
    const QStringList parts = word.mid(1).split(u'/');
    const int entity = word[0].unicode() - u'E';
    tracker.onEquity(static_cast<std::size_t>(entity),
                     {.entity = tracker.start().entities[entity].entity,
                      .at = now,
                      .equity = dec(parts[0]),
                      .flow = parts.size() > 1 ? dec(parts[1]) : Decimal()});
}

inline void playFill(GoalTracker& tracker, QString word, Instant now) {
    FillEvent fill{.agent = agentA, .at = now};
    if (word.startsWith(u'S')) {
        fill.isSelfTrade = true;
        word.remove(0, 1);
    }
    const QStringList parts = word.mid(1).split(u',');
    if (word[0] == u'B') {
        fill.notional = dec(parts[0]);
        fill.fee = dec(parts[1]);
    } else {
        fill.net = dec(parts[0]);
        fill.closedFees = parts.size() > 1 ? dec(parts[1]) : Decimal();
        fill.notional = parts.size() > 2 ? dec(parts[2]) : Decimal(100);
        fill.fee = parts.size() > 3 ? dec(parts[3]) : Decimal();
    }
    tracker.onFill(fill);
}

/// Judges after the last word.
inline void play(GoalTracker& tracker, const QString& script) {
    Instant now = tracker.start().at;
    for (const QString& word : script.split(u' ', Qt::SkipEmptyParts)) {
        if (word[0] == u'@') {
            const QStringList parts = word.mid(1).split(u'.');
            now = at(parts[0].toInt(), parts[1].toInt());
        } else if (word[0] == u'J') {
            tracker.judge(now);
        } else if (QStringView(u"EFG").contains(word[0])) {
            playEquity(tracker, word, now);
        } else {
            playFill(tracker, word, now);
        }
    }
    tracker.judge(now);
}

} // namespace tf::goals::test
