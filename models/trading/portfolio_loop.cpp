// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/portfolio_loop.h"

#include <limits>

namespace tf::trading {

namespace {

constexpr size_t timesBetweenLooks = 1024;
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// Where each agent stands, and the phases of one time over all of them.
class Portfolio {
public:
    Portfolio(std::span<PortfolioAgent> agents, Account& account)
        : m_agents(agents)
        , m_account(account)
        , m_marks(agents.size()) {
        for (size_t i = 0; i < agents.size(); ++i) {
            m_marks[i].nextMs = agents[i].candles.empty() ? never : agents[i].candles[0].openMs;
            m_total = std::max(m_total, agents[i].candles.size());
        }
    }

    Result<PortfolioRun> run(const JobControl* cancel, JobControl* progress);
    bool looksAround(const JobControl* cancel, JobControl* progress) const;

private:
    struct Mark {
        qint64 nextMs = never; ///< open time of the next candle
        size_t next = 0;       ///< its index
        double price = 0;      ///< latest known
    };

    qint64 nextTime() const;
    const market::Candle& candleOf(size_t agent) const {
        return m_agents[agent].candles[m_marks[agent].next];
    }
    bool acts(size_t agent, qint64 ms) const { return m_marks[agent].nextMs == ms; }
    double equityNow() const;
    void open(qint64 ms);
    double close(qint64 ms);
    void finish();
    void noteDay();

    std::span<PortfolioAgent> m_agents;
    Account& m_account;
    std::vector<Mark> m_marks;
    size_t m_total = 0;
    size_t m_deciding = 0; ///< agents with a decision that waits
    bool m_isAnyOpen = false;
    PortfolioRun m_run;
};

qint64 Portfolio::nextTime() const {
    qint64 next = never;
    for (const Mark& mark : m_marks) {
        next = std::min(next, mark.nextMs);
    }
    return next;
}

double Portfolio::equityNow() const {
    double equity = m_account.cash;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        equity += m_agents[i].step.openResult(m_marks[i].price);
    }
    return equity;
}

/// Phases (a) to (c). Without waiting decisions only stops and targets are left of them.
void Portfolio::open(qint64 ms) {
    if (m_deciding > 0) [[unlikely]] {
        for (size_t i = 0; i < m_agents.size(); ++i) {
            if (acts(i, ms)) {
                const market::Candle& candle = candleOf(i);
                m_marks[i].price = candle.open;
                m_agents[i].step.closeAtOpen(candle, static_cast<int>(m_marks[i].next), m_account);
            }
        }
    }
    const double equity = m_deciding > 0 ? equityNow() : 0;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        if (acts(i, ms)) {
            m_agents[i].step.checkExits(candleOf(i), static_cast<int>(m_marks[i].next), m_account);
        }
    }
    if (m_deciding > 0) [[unlikely]] {
        double bound = 0;
        for (const PortfolioAgent& agent : m_agents) {
            bound += agent.step.boundMoney();
        }
        for (size_t i = 0; i < m_agents.size(); ++i) {
            PortfolioAgent& agent = m_agents[i];
            if (acts(i, ms) && agent.step.wantsEntry()) {
                const double own = equity * agent.share;
                agent.step.enterAtOpen(candleOf(i), static_cast<int>(m_marks[i].next), m_account,
                                       own, std::min(own, equity - bound));
                bound += agent.step.boundMoney();
            }
        }
    }
}

/// Phase (d), then the strategies. Answers the equity at the close.
double Portfolio::close(qint64 ms) {
    double open = 0;
    m_deciding = 0;
    m_isAnyOpen = false;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        PortfolioAgent& agent = m_agents[i];
        Mark& mark = m_marks[i];
        if (mark.nextMs == ms) {
            const market::Candle& candle = agent.candles[mark.next];
            agent.step.endBar(candle);
            mark.price = candle.close;
            agent.step.decide(agent.strategy->step(candle, agent.step.position()),
                              static_cast<int>(mark.next));
            ++mark.next;
            mark.nextMs =
                mark.next < agent.candles.size() ? agent.candles[mark.next].openMs : never;
        }
        open += agent.step.openResult(mark.price);
        m_isAnyOpen = m_isAnyOpen || agent.step.wasInMarket();
        m_deciding += agent.step.hasDecision() ? 1 : 0;
    }
    return m_account.cash + open;
}

void Portfolio::noteDay() {
    std::vector<double> results;
    results.reserve(m_agents.size());
    for (size_t i = 0; i < m_agents.size(); ++i) {
        const ExecutionStep& step = m_agents[i].step;
        results.push_back(step.bookedResult() + step.openResult(m_marks[i].price));
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
        open(ms);
        m_run.times.push_back(Instant::fromMs(ms));
        m_run.equity.push_back(close(ms));
        m_run.barsInMarket += m_isAnyOpen ? 1 : 0;
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
