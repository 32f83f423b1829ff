// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/portfolio_loop.h"

#include <limits>

namespace tf::trading {

namespace {

constexpr size_t timesBetweenLooks = 1024;
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// A series that one or several agents trade, and where it stands.
struct Clock {
    market::CandleSpan candles;
    size_t next = 0;       ///< index of the next candle
    qint64 nextMs = never; ///< its open time
    double price = 0;      ///< latest known
    bool acts = false;     ///< has a candle at the current time

    const market::Candle& candle() const { return candles[next]; }
    int bar() const { return static_cast<int>(next); }
    void advance() {
        ++next;
        nextMs = next < candles.size() ? candles[next].openMs : never;
    }
};

/// The phases of one time over all agents.
class Portfolio {
public:
    Portfolio(std::span<PortfolioAgent> agents, Account& account)
        : m_agents(agents)
        , m_account(account) {
        for (const PortfolioAgent& agent : agents) {
            m_clockOf.push_back(clockFor(agent.candles));
            m_total = std::max(m_total, agent.candles.size());
        }
    }

    Result<PortfolioRun> run(const JobControl* cancel, JobControl* progress);

private:
    size_t clockFor(market::CandleSpan candles);
    Clock& clockOf(size_t agent) { return m_clocks[m_clockOf[agent]]; }
    bool looksAround(const JobControl* cancel, JobControl* progress) const;
    qint64 nextTime() const;
    double equityNow();
    void act();
    void enter();
    void close();
    void finish();
    void noteDay();

    std::span<PortfolioAgent> m_agents;
    Account& m_account;
    std::vector<Clock> m_clocks;
    std::vector<size_t> m_clockOf; ///< by agent
    size_t m_total = 0;
    std::vector<size_t> m_deciding; ///< agents with a decision that waits
    PortfolioRun m_run;
};

size_t Portfolio::clockFor(market::CandleSpan candles) {
    for (size_t i = 0; i < m_clocks.size(); ++i) {
        if (m_clocks[i].candles.data() == candles.data() &&
            m_clocks[i].candles.size() == candles.size()) {
            return i;
        }
    }
    m_clocks.push_back({.candles = candles, .nextMs = candles.empty() ? never : candles[0].openMs});
    return m_clocks.size() - 1;
}

qint64 Portfolio::nextTime() const {
    qint64 next = never;
    for (const Clock& clock : m_clocks) {
        next = std::min(next, clock.nextMs);
    }
    return next;
}

double Portfolio::equityNow() {
    double equity = m_account.cash;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        equity += m_agents[i].step.openResult(clockOf(i).price);
    }
    return equity;
}

/// Phases (a) and (c) of the agents whose decisions wait. What stops and targets free within the
/// candle comes too late for entries at its open, so (b) may follow for all.
void Portfolio::act() {
    for (Clock& clock : m_clocks) {
        clock.price = clock.acts ? clock.candle().open : clock.price;
    }
    bool isEntering = false;
    for (const size_t i : m_deciding) {
        const Clock& clock = clockOf(i);
        if (clock.acts) {
            m_agents[i].step.closeAtOpen(clock.candle(), clock.bar(), m_account);
            isEntering = isEntering || m_agents[i].step.wantsEntry();
        }
    }
    if (isEntering) {
        enter();
    }
}

void Portfolio::enter() {
    double equity = m_account.cash;
    double bound = 0;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        const ExecutionStep& step = m_agents[i].step;
        equity += step.openResult(clockOf(i).price);
        bound += step.boundMoney();
    }
    for (const size_t i : m_deciding) {
        const Clock& clock = clockOf(i);
        PortfolioAgent& agent = m_agents[i];
        if (clock.acts && agent.step.wantsEntry()) {
            const double own = equity * agent.share;
            agent.step.enterAtOpen(clock.candle(), clock.bar(), m_account, own,
                                   std::min(own, equity - bound));
            bound += agent.step.boundMoney();
        }
    }
}

/// Phases (b) and (b'), which change nothing for who has just entered, and (d), then the
/// strategies.
void Portfolio::close() {
    double open = 0;
    bool isInMarket = false;
    m_deciding.clear();
    for (size_t i = 0; i < m_agents.size(); ++i) {
        PortfolioAgent& agent = m_agents[i];
        const Clock& clock = clockOf(i);
        double price = clock.price;
        bool wasInMarket = !agent.step.position().isFlat();
        if (clock.acts) {
            const market::Candle& candle = clock.candle();
            agent.step.checkExits(candle, clock.bar(), m_account);
            agent.step.workEntry(candle, clock.bar(), m_account);
            agent.step.endBar(candle);
            agent.step.decide(agent.strategy->step(candle, agent.step.position()), clock.bar());
            price = candle.close;
            wasInMarket = agent.step.wasInMarket();
        }
        open += agent.step.openResult(price);
        isInMarket = isInMarket || wasInMarket;
        if (agent.step.hasDecision()) {
            m_deciding.push_back(i);
        }
    }
    for (Clock& clock : m_clocks) {
        if (clock.acts) {
            clock.price = clock.candle().close;
            clock.advance();
        }
    }
    m_run.equity.push_back(m_account.cash + open);
    m_run.barsInMarket += isInMarket ? 1 : 0;
}

void Portfolio::noteDay() {
    std::vector<double> results;
    results.reserve(m_agents.size());
    for (size_t i = 0; i < m_agents.size(); ++i) {
        const ExecutionStep& step = m_agents[i].step;
        results.push_back(step.bookedResult() + step.openResult(clockOf(i).price));
    }
    m_run.dailyResults.push_back(std::move(results));
    m_run.dailyEquity.push_back(m_run.equity.back());
}

void Portfolio::finish() {
    bool isClosed = false;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        PortfolioAgent& agent = m_agents[i];
        if (!agent.candles.empty()) {
            const bool wasOpen = !agent.step.position().isFlat();
            agent.step.finish(agent.candles.back(), static_cast<int>(agent.candles.size()) - 1,
                              m_account);
            isClosed = isClosed || (wasOpen && agent.step.position().isFlat());
        }
    }
    if (isClosed) {
        m_run.equity.back() = equityNow();
    }
}

/// Reports where it stands; false when cancelled.
bool Portfolio::looksAround(const JobControl* cancel, JobControl* progress) const {
    if (m_run.times.size() % timesBetweenLooks != 0) {
        return true;
    }
    if (progress != nullptr) {
        progress->setProgress(static_cast<double>(m_run.times.size()) /
                              static_cast<double>(m_total + 1));
    }
    return cancel == nullptr || !cancel->isCancelled();
}

Result<PortfolioRun> Portfolio::run(const JobControl* cancel, JobControl* progress) {
    m_run.times.reserve(m_total);
    m_run.equity.reserve(m_total);
    qint64 dayEnd = std::numeric_limits<qint64>::min();
    for (qint64 ms = nextTime(); ms != never; ms = nextTime()) {
        if (!looksAround(cancel, progress)) {
            return Error{ErrorCode::Cancelled, {}};
        }
        if (ms >= dayEnd) {
            if (!m_run.times.empty()) {
                noteDay();
            }
            dayEnd = (ms / market::dayMs + 1) * market::dayMs;
        }
        for (Clock& clock : m_clocks) {
            clock.acts = clock.nextMs == ms;
        }
        if (!m_deciding.empty()) {
            act();
        }
        close();
        m_run.times.push_back(Instant::fromMs(ms));
    }
    if (!m_run.times.empty()) {
        finish();
        noteDay();
    }
    return std::move(m_run);
}

} // namespace

Result<PortfolioRun> runPortfolio(std::span<PortfolioAgent> agents, Account& account,
                                  const JobControl* cancel, JobControl* progress) {
    return Portfolio(agents, account).run(cancel, progress);
}

} // namespace tf::trading
