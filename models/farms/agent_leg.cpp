// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/agent_leg.h"

#include "models/farms/exact.h"

namespace tf::farms {

using trading::RunMark;
using trading::RunMarkKind;

namespace {

Result<std::optional<Decimal>> decimalAt(const QJsonObject& object, const QString& key) {
    if (!object.contains(key)) {
        return std::optional<Decimal>();
    }
    TF_TRY(const Decimal value, Decimal::parse(object[key].toString()));
    return std::optional(value);
}

const RunMark* markOf(std::span<const RunMark> marks, RunMarkKind kind) {
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](const RunMark& mark) { return mark.kind == kind; });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

QJsonObject LegState::toJson() const {
    QJsonObject object{{QStringLiteral("version"), version}};
    if (startedAt) {
        object[QStringLiteral("startedAt")] = startedAt->toMs();
    }
    if (entryNotional) {
        object[QStringLiteral("entryNotional")] = entryNotional->toString();
    }
    if (entryChange) {
        object[QStringLiteral("entryChange")] = entryChange->toString();
    }
    return object;
}

Result<LegState> LegState::fromJson(const QJsonObject& object) {
    LegState state;
    state.version = object[QStringLiteral("version")].toInt(1);
    if (object.contains(QStringLiteral("startedAt"))) {
        state.startedAt = Instant::fromMs(object[QStringLiteral("startedAt")].toInteger());
    }
    TF_TRY(state.entryNotional, decimalAt(object, QStringLiteral("entryNotional")));
    TF_TRY(state.entryChange, decimalAt(object, QStringLiteral("entryChange")));
    return state;
}

void LegHolding::clearPosition() {
    quantity = {};
    entryNotional = {};
    entryChange = {};
    stop.reset();
    target.reset();
    reservation = {};
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
    m_state.version = agent.pinned.number;
}

Decimal AgentLeg::openValue(double price) const {
    if (m_holding.isFlat()) {
        return {};
    }
    const Decimal now = exposure(price);
    return m_holding.quantity.isPositive() ? now : m_holding.entryNotional - now;
}

Decimal AgentLeg::exposure(double price) const {
    if (m_valued.price != price || m_valued.quantity != m_holding.quantity) {
        const Result<Decimal> value =
            m_holding.quantity.abs().times(exactPrice(price), Rounding::HalfEven);
        TF_ASSERT(value.isOk());
        m_valued = {.quantity = m_holding.quantity,
                    .price = price,
                    .value =
                        value->rounded(m_instrument.quote.scale(), Rounding::HalfEven).value()};
    }
    return m_valued.value;
}

void AgentLeg::beginBar(const market::Candle& candle) {
    ++m_bar;
    m_lastCandleAt = Instant::fromMs(candle.openMs);
    if (!m_state.startedAt) {
        m_state.startedAt = m_lastCandleAt;
    }
}

RunMark AgentLeg::markAt(RunMarkKind kind, const market::Candle& candle, double units,
                         double price) const {
    return {.agent = m_agent,
            .instrument = m_instrument.id,
            .version = m_state.version,
            .at = Instant::fromMs(candle.openMs),
            .kind = kind,
            .units = units,
            .price = price};
}

void AgentLeg::skipDecisions(const market::Candle& candle) {
    mark(RunMarkKind::Skip, candle);
    m_step.dropDecisions();
}

void AgentLeg::closeAtOpen(const market::Candle& candle) {
    m_step.closeAtOpen(candle, m_bar, m_account);
}

void AgentLeg::checkExits(const market::Candle& candle) {
    m_step.checkExits(candle, m_bar, m_account);
}

void AgentLeg::workEntry(const market::Candle& candle) {
    m_step.workEntry(candle, m_bar, m_account);
}

void AgentLeg::cancelEntry(const market::Candle& candle) {
    m_isWithdrawing = false;
    mark(RunMarkKind::Cancel, candle);
    m_step.cancelEntry(trading::MatchReason::Withdrawn);
}

trading::EntryProposal AgentLeg::proposal(const market::Candle& candle, double equity,
                                          double cover) const {
    return m_step.proposal(candle, equity, cover);
}

void AgentLeg::enter(const market::Candle& candle, double units, double price) {
    m_isWithdrawing = false; // that was about the order before
    mark(RunMarkKind::Entry, candle, units, price);
    m_step.enterUnits(candle, m_bar, m_account, units, price);
}

strategies::Intent AgentLeg::endBar(const market::Candle& candle) {
    m_step.endBar(candle);
    m_step.takeTrades(); // the books have them
    m_lastCandle = candle;
    return m_strategy->step(candle, m_step.position());
}

void AgentLeg::decide(const strategies::Intent& intent) {
    m_step.decide(intent, m_bar);
}

void AgentLeg::closeNow(const market::Candle& candle, double price) {
    mark(RunMarkKind::Closing, candle, 0, price);
    m_step.closeNow(price, candle, m_bar, m_account, strategies::Reason::Manual);
}

RunMark AgentLeg::closingMark(double price) const {
    return markAt(RunMarkKind::Closing, m_lastCandle, 0, price);
}

void AgentLeg::restore(const LegState& state, std::span<const RunMark> marks,
                       market::CandleSpan candles) {
    TF_ASSERT(m_bar == -1);
    m_state = state;
    size_t next = 0;
    for (const market::Candle& candle : candles) {
        const Instant at = Instant::fromMs(candle.openMs);
        while (next < marks.size() && marks[next].at < at) {
            ++next;
        }
        size_t end = next;
        while (end < marks.size() && marks[end].at == at) {
            ++end;
        }
        stepOnce(candle, marks.subspan(next, end - next));
        next = end;
    }
    m_step.takeFills(); // they are booked already
    m_step.takeEntryEnd();
}

void AgentLeg::stepOnce(const market::Candle& candle, std::span<const RunMark> marks) {
    beginBar(candle);
    if (markOf(marks, RunMarkKind::Skip) != nullptr) {
        m_step.dropDecisions();
    }
    closeAtOpen(candle);
    checkExits(candle);
    if (markOf(marks, RunMarkKind::Cancel) != nullptr) {
        m_step.cancelEntry(trading::MatchReason::Withdrawn);
    }
    workEntry(candle);
    if (wantsEntry()) {
        if (const RunMark* entry = markOf(marks, RunMarkKind::Entry)) {
            m_step.enterUnits(candle, m_bar, m_account, entry->units, entry->price);
        } else {
            refuseEntry();
        }
    }
    decide(endBar(candle));
    if (const RunMark* closing = markOf(marks, RunMarkKind::Closing)) {
        m_step.closeNow(closing->price, candle, m_bar, m_account, strategies::Reason::Manual);
    }
}

trading::RunState AgentLeg::runState() const {
    LegState state = m_state;
    const bool isOpen = !m_holding.isFlat();
    state.entryNotional = isOpen ? std::optional(m_holding.entryNotional) : std::nullopt;
    state.entryChange = isOpen ? std::optional(m_holding.entryChange) : std::nullopt;
    return {.agent = m_agent,
            .instrument = m_instrument.id,
            .lastCandleAt = m_lastCandleAt,
            .position = state.toJson()};
}

} // namespace tf::farms
