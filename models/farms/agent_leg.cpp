// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/agent_leg.h"

#include "models/farms/exact.h"

#include <QJsonArray>

namespace tf::farms {

namespace {

using Marks = QList<LegMark>;

QJsonArray toArray(const Marks& marks) {
    QJsonArray array;
    for (const LegMark& mark : marks) {
        array.append(QJsonArray{mark.at.toMs(), mark.units, mark.price});
    }
    return array;
}

Result<Marks> fromArray(const QJsonValue& value) {
    Marks marks;
    for (const QJsonValue& entry : value.toArray()) {
        const QJsonArray row = entry.toArray();
        if (row.size() != 3 || !row[0].isDouble() || !row[1].isDouble() || !row[2].isDouble()) {
            return Error{ErrorCode::BadParameter, QStringLiteral("malformed run script")};
        }
        marks.append({Instant::fromMs(row[0].toInteger()), row[1].toDouble(), row[2].toDouble()});
    }
    return marks;
}

const LegMark* markAt(const Marks& marks, qint64 openMs) {
    const auto found =
        std::lower_bound(marks.begin(), marks.end(), Instant::fromMs(openMs),
                         [](const LegMark& mark, Instant at) { return mark.at < at; });
    return found != marks.end() && found->at.toMs() == openMs ? &*found : nullptr;
}

} // namespace

QJsonObject LegScript::toJson() const {
    QJsonObject object{{QStringLiteral("version"), version},
                       {QStringLiteral("entries"), toArray(entries)},
                       {QStringLiteral("closings"), toArray(closings)},
                       {QStringLiteral("skips"), toArray(skips)}};
    if (startedAt) {
        object[QStringLiteral("startedAt")] = startedAt->toMs();
    }
    return object;
}

Result<LegScript> LegScript::fromJson(const QJsonObject& object) {
    LegScript script;
    script.version = object[QStringLiteral("version")].toInt(1);
    TF_TRY(script.entries, fromArray(object[QStringLiteral("entries")]));
    TF_TRY(script.closings, fromArray(object[QStringLiteral("closings")]));
    TF_TRY(script.skips, fromArray(object[QStringLiteral("skips")]));
    if (object.contains(QStringLiteral("startedAt"))) {
        script.startedAt = Instant::fromMs(object[QStringLiteral("startedAt")].toInteger());
    }
    return script;
}

AgentLeg::AgentLeg(const Agent& agent, const market::Instrument& instrument,
                   std::unique_ptr<strategies::Strategy> strategy,
                   const trading::ExecutionRules& rules)
    : m_agent(agent.id)
    , m_instrument(instrument)
    , m_interval(agent.interval)
    , m_strategy(std::move(strategy))
    , m_step(rules) {
    m_step.recordFills();
    m_script.version = agent.pinned.number;
}

Decimal AgentLeg::openValue(double price) const {
    if (m_holding.isFlat()) {
        return {};
    }
    const Decimal now = exposure(price);
    return m_holding.quantity.isPositive() ? now : m_holding.entryNotional - now;
}

Decimal AgentLeg::exposure(double price) const {
    const Result<Decimal> value =
        m_holding.quantity.abs().times(exactPrice(price), Rounding::HalfEven);
    TF_ASSERT(value.isOk());
    return value->rounded(m_instrument.quote.scale(), Rounding::HalfEven).value();
}

void AgentLeg::beginBar(const market::Candle& candle) {
    ++m_bar;
    m_lastCandleAt = Instant::fromMs(candle.openMs);
    if (!m_script.startedAt) {
        m_script.startedAt = m_lastCandleAt;
    }
}

void AgentLeg::skipDecisions(const market::Candle& candle) {
    m_script.skips.append({Instant::fromMs(candle.openMs)});
    m_step.dropDecisions();
}

void AgentLeg::closeAtOpen(const market::Candle& candle) {
    m_step.closeAtOpen(candle, m_bar, m_account);
}

void AgentLeg::checkExits(const market::Candle& candle) {
    m_step.checkExits(candle, m_bar, m_account);
}

trading::EntryProposal AgentLeg::proposal(const market::Candle& candle, double equity,
                                          double cover) const {
    return m_step.proposal(candle, equity, cover);
}

void AgentLeg::enter(const market::Candle& candle, double units, double price) {
    m_script.entries.append({Instant::fromMs(candle.openMs), units, price});
    m_step.enterUnits(candle, m_bar, m_account, units, price);
}

strategies::Intent AgentLeg::endBar(const market::Candle& candle) {
    m_step.endBar(candle);
    m_lastClose = candle.close;
    return m_strategy->step(candle, m_step.position());
}

void AgentLeg::decide(const strategies::Intent& intent) {
    m_step.decide(intent, m_bar);
}

void AgentLeg::closeNow(const market::Candle& candle, double price) {
    m_script.closings.append({Instant::fromMs(candle.openMs), 0, price});
    m_step.closeNow(price, candle, m_bar, m_account, strategies::Reason::Manual);
}

void AgentLeg::restore(const LegScript& script, market::CandleSpan candles) {
    TF_ASSERT(m_bar == -1);
    m_script = script;
    for (const market::Candle& candle : candles) {
        stepOnce(candle, script);
    }
    m_step.takeFills(); // they are booked already
}

void AgentLeg::stepOnce(const market::Candle& candle, const LegScript& script) {
    beginBar(candle);
    if (markAt(script.skips, candle.openMs)) {
        m_step.dropDecisions();
    }
    closeAtOpen(candle);
    checkExits(candle);
    if (wantsEntry()) {
        if (const LegMark* entry = markAt(script.entries, candle.openMs)) {
            m_step.enterUnits(candle, m_bar, m_account, entry->units, entry->price);
        } else {
            refuseEntry();
        }
    }
    decide(endBar(candle));
    if (const LegMark* closing = markAt(script.closings, candle.openMs)) {
        m_step.closeNow(closing->price, candle, m_bar, m_account, strategies::Reason::Manual);
    }
}

trading::RunState AgentLeg::runState() const {
    return {.agent = m_agent,
            .instrument = m_instrument.id,
            .lastCandleAt = m_lastCandleAt,
            .position = m_script.toJson()};
}

} // namespace tf::farms
