// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/farms/farm_service.h"
#include "models/market/market_service.h"

#include <deque>

namespace tf::farms {

/// What a practice workspace is made from.
struct PracticePlan {
    QString candlesFolder; ///< files like binance_BTCUSDT_1h.csv; empty: a simulated market
    quint64 seed = 1;      ///< of the simulated market
    int simulatedDays = 60;
    market::Interval simulatedInterval = market::Interval::OneHour;
    Decimal deposit = Decimal(250'000);
    int agentsPerFarm = 5;

    bool operator==(const PracticePlan&) const = default;
};

/// Files of one folder that can trade together: one quote asset and one interval.
struct CandleFiles {
    QStringList paths;
    market::Interval interval = market::Interval::OneHour;
    QString quote;

    bool operator==(const CandleFiles&) const = default;
};

/// Of all groups of files with the same quote asset and interval the one with most instruments,
/// then the one nearest to an hour. NotFound when the names say nothing.
Result<CandleFiles> chooseCandleFiles(const QString& folder);

/// Fills an empty workspace for practice: candles, a master wallet with a deposit, a farm of each
/// type with agents, money for all of them. What the practice run and the practice door of the
/// welcome page have in common. Each step goes on when the one before has ended; nothing blocks.
class PracticeSetup final : public QObject {
    Q_OBJECT

public:
    PracticeSetup(ledger::LedgerService& ledger, market::MarketService& market, FarmService& farms,
                  const Clock& clock, PracticePlan plan, QObject* parent = nullptr);

    void start();

    /// Known after finished(ok).
    market::Interval interval() const { return m_interval; }
    const QList<InstrumentId>& instruments() const { return m_instruments; }
    ledger::WalletId master() const { return m_master; }
    const Asset& baseAsset() const { return m_base; }
    bool isSimulated() const { return m_plan.candlesFolder.isEmpty(); }

Q_SIGNALS:
    /// A step begins; done is 0..1.
    void stepped(const QString& what, double done);
    void finished(const tf::Result<void>& outcome);

private:
    using Step = std::function<void()>;

    void queue(const QString& what, Step step);
    void next();
    void fail(const Error& error);
    template <class T>
    void proceed(const QFuture<Result<T>>& future);
    template <class T, class Use>
    void proceed(const QFuture<Result<T>>& future, Use use);

    void queueCandles();
    void queueFile(const QString& path);
    void importPlanned(const market::ImportPlan& plan);
    void queueSimulation();
    const market::Instrument* knownLike(const market::Instrument& wanted) const;
    void queueAssets();
    void queueMoney();
    void queueFarms();
    void queueFarm(const Farm& farm);
    void queueAgents(const Farm& farm);
    void queueRunning(const Farm& farm);
    Farm farmOf(strategies::FarmType type) const;
    QList<Agent> agentsOf(const Farm& farm) const;
    QList<ledger::TransferRequest>
    equalParts(ledger::WalletId from, const QList<ledger::WalletId>& to, Decimal total) const;
    void queueDeposit(const QList<ledger::WalletNode>& roots);
    Instant beforeTheCandles() const;

    ledger::LedgerService& m_ledger;
    market::MarketService& m_market;
    FarmService& m_farms;
    const Clock& m_clock;
    PracticePlan m_plan;
    market::Interval m_interval = market::Interval::OneHour;
    Asset m_base;
    QList<InstrumentId> m_instruments;
    ledger::WalletId m_master = ledger::WalletId::create();
    std::deque<std::pair<QString, Step>> m_steps;
    size_t m_doneSteps = 0;
};

} // namespace tf::farms
