// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/practice_setup.h"

#include "models/core/when_done.h"
#include "models/market/simulated_market.h"

#include <QDir>
#include <map>
#include <tuple>

namespace tf::farms {

namespace {

using strategies::FarmType;

constexpr std::array allTypes = {FarmType::TrendFollowing, FarmType::Breakout,
                                 FarmType::PriceAction, FarmType::Mixed, FarmType::Custom};

struct Coin {
    const char* code;
    double price;
    double tick;
    double beta;
};
constexpr std::array coins = {Coin{"BTC", 60'000, 0.01, 1.0}, Coin{"ETH", 3'000, 0.01, 1.2},
                              Coin{"SOL", 150, 0.001, 1.6},   Coin{"XRP", 0.6, 0.00001, 1.1},
                              Coin{"ADA", 0.5, 0.00001, 1.3}, Coin{"LTC", 80, 0.001, 0.9}};

constexpr qsizetype enoughFiles = 6; // from there on the interval decides, not the number

qint64 distanceToHour(market::Interval interval) {
    return std::abs(lengthMs(interval) - lengthMs(market::Interval::OneHour));
}

Asset simulatedQuote() {
    return Asset::create(u"USDT", 8).value();
}

market::Instrument simulatedInstrument(const Coin& coin) {
    market::Instrument instrument;
    instrument.id = InstrumentId::create();
    instrument.venue = QStringLiteral("simulated");
    instrument.symbol = QString::fromLatin1(coin.code) + QStringLiteral("USDT");
    instrument.base = Asset::create(QString::fromLatin1(coin.code), 6).value();
    instrument.quote = simulatedQuote();
    instrument.tickSize = Decimal::literal(coin.tick < 0.0001 ? "0.00001"
                                           : coin.tick < 0.01 ? "0.001"
                                                              : "0.01");
    instrument.lotSize = Decimal::literal("0.000001");
    instrument.minNotional = Decimal(10);
    instrument.isSimulated = true;
    return instrument;
}

} // namespace

Result<CandleFiles> chooseCandleFiles(const QString& folder) {
    std::map<std::tuple<QString, QString, int>, QStringList> groups;
    for (const QFileInfo& file :
         QDir(folder).entryInfoList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        const market::FileNameHint hint = market::hintFromFileName(file.fileName());
        if (hint.symbol.isEmpty() || !hint.interval) {
            continue;
        }
        const market::Instrument instrument = market::proposedInstrument(hint, 2);
        groups[{instrument.venue, instrument.quote.code(), static_cast<int>(*hint.interval)}]
            .append(file.absoluteFilePath());
    }
    const auto rank = [](const auto& group) {
        const auto interval = static_cast<market::Interval>(std::get<2>(group.first));
        return std::tuple(std::min(group.second.size(), enoughFiles), -distanceToHour(interval),
                          group.second.size());
    };
    const auto isWorse = [&](const auto& a, const auto& b) { return rank(a) < rank(b); };
    const auto best = std::max_element(groups.begin(), groups.end(), isWorse);
    if (best == groups.end()) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("no candle files with names like binance_BTCUSDT_1h.csv in ") +
                         folder};
    }
    return CandleFiles{.paths = best->second,
                       .interval = static_cast<market::Interval>(std::get<2>(best->first)),
                       .quote = std::get<1>(best->first)};
}

PracticeSetup::PracticeSetup(ledger::LedgerService& ledger, market::MarketService& market,
                             FarmService& farms, const Clock& clock, PracticePlan plan,
                             QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_market(market)
    , m_farms(farms)
    , m_clock(clock)
    , m_plan(std::move(plan)) {}

void PracticeSetup::start() {
    queue(tr("Reading instruments"), [this] { proceed(m_market.refresh()); });
    if (isSimulated()) {
        queue(tr("Simulating a market"), [this] {
            queueSimulation();
            next();
        });
    } else {
        queueCandles();
    }
    next();
}

void PracticeSetup::queue(const QString& what, Step step) {
    m_steps.emplace_back(what, std::move(step));
}

void PracticeSetup::next() {
    if (m_steps.empty()) {
        Q_EMIT finished({});
        return;
    }
    const auto [what, step] = std::move(m_steps.front());
    m_steps.pop_front();
    ++m_doneSteps;
    const auto all = static_cast<double>(m_doneSteps + m_steps.size());
    Q_EMIT stepped(what, static_cast<double>(m_doneSteps - 1) / all);
    step();
}

void PracticeSetup::fail(const Error& error) {
    m_steps.clear();
    Q_EMIT finished(error);
}

template <class T>
void PracticeSetup::proceed(const QFuture<Result<T>>& future) {
    whenDone(future, this, [this](const Result<T>& result) {
        if (result) {
            next();
        } else {
            fail(result.error());
        }
    });
}

template <class T, class Use>
void PracticeSetup::proceed(const QFuture<Result<T>>& future, Use use) {
    whenDone(future, this, [this, use](const Result<T>& result) {
        if (result) {
            use(*result);
            next();
        } else {
            fail(result.error());
        }
    });
}

void PracticeSetup::queueCandles() {
    const Result<CandleFiles> files = chooseCandleFiles(m_plan.candlesFolder);
    if (!files) {
        queue(tr("Looking for candles"), [this, error = files.error()] { fail(error); });
        return;
    }
    m_interval = files->interval;
    for (const QString& path : files->paths) {
        queueFile(path);
    }
    queue(tr("Knowing the assets"), [this] {
        queueAssets();
        next();
    });
}

void PracticeSetup::queueFile(const QString& path) {
    queue(tr("Importing %1").arg(QFileInfo(path).fileName()), [this, path] {
        proceed(m_market.planImport(path),
                [this](const market::ImportPlan& plan) { importPlanned(plan); });
    });
}

/// The instrument, then its candles; both before the steps that wait.
void PracticeSetup::importPlanned(const market::ImportPlan& plan) {
    market::Instrument instrument = plan.instrument;
    if (instrument.id.isNull()) {
        instrument.id = InstrumentId::create();
    }
    m_base = instrument.quote;
    m_instruments.append(instrument.id);
    const market::ImportRequest request{.path = plan.path,
                                        .format = plan.preview.format,
                                        .interval = plan.interval.value_or(m_interval),
                                        .instrument = instrument.id};
    m_steps.emplace_front(tr("Importing %1").arg(QFileInfo(plan.path).fileName()),
                          [this, request] { proceed(m_market.importFile(request)); });
    m_steps.emplace_front(tr("Reading instruments"), [this] { proceed(m_market.refresh()); });
    if (!plan.isKnownInstrument) {
        m_steps.emplace_front(tr("Adding %1").arg(instrument.symbol),
                              [this, instrument] { proceed(m_market.saveInstrument(instrument)); });
    }
}

/// What an interrupted setup left behind is used, not made again.
void PracticeSetup::queueSimulation() {
    m_base = simulatedQuote();
    m_interval = m_plan.simulatedInterval;
    market::SimulationSettings settings{.seed = m_plan.seed, .interval = m_interval};
    settings.start =
        Instant::fromMs(m_clock.now().startOfDay().toMs() - m_plan.simulatedDays * market::dayMs);
    QList<market::Instrument> instruments;
    QList<market::Instrument> fresh;
    for (const Coin& coin : coins) {
        const market::Instrument wanted = simulatedInstrument(coin);
        const market::Instrument* const known = knownLike(wanted);
        instruments.append(known != nullptr ? *known : wanted);
        if (known == nullptr) {
            fresh.append(wanted);
        }
        m_instruments.append(instruments.last().id);
        settings.instruments.push_back({.id = instruments.last().id,
                                        .startPrice = coin.price,
                                        .tickSize = coin.tick,
                                        .beta = coin.beta});
    }
    std::vector<market::CandleSeries> series(coins.size(), {.interval = m_interval, .candles = {}});
    market::SimulatedMarket market(settings);
    std::vector<market::Candle> step;
    const qint64 count = m_plan.simulatedDays * market::dayMs / lengthMs(m_interval);
    for (qint64 i = 0; i < count; ++i) {
        market.step(step);
        for (size_t k = 0; k < series.size(); ++k) {
            series[k].candles.push_back(step[k]);
        }
    }
    for (const market::Instrument& instrument : std::as_const(fresh)) {
        queue(tr("Adding %1 (SIMULATED)").arg(instrument.symbol),
              [this, instrument] { proceed(m_market.saveInstrument(instrument)); });
    }
    queue(tr("Reading instruments"), [this] { proceed(m_market.refresh()); });
    for (size_t k = 0; k < series.size(); ++k) {
        const market::Instrument& instrument = instruments[static_cast<qsizetype>(k)];
        queue(tr("Simulating %1").arg(instrument.symbol),
              [this, id = instrument.id, one = std::move(series[k])] {
                  proceed(m_market.storeSimulated(id, one));
              });
    }
    queue(tr("Knowing the assets"), [this] {
        queueAssets();
        next();
    });
}

/// Of the same venue and symbol; nothing where there is none.
const market::Instrument* PracticeSetup::knownLike(const market::Instrument& wanted) const {
    const QList<market::Instrument>& all = m_market.instruments();
    const auto found = std::find_if(all.begin(), all.end(), [&](const market::Instrument& one) {
        return one.venue == wanted.venue && one.symbol == wanted.symbol;
    });
    return found == all.end() ? nullptr : &*found;
}

void PracticeSetup::queueAssets() {
    QList<Asset> assets{m_base};
    for (const InstrumentId& id : std::as_const(m_instruments)) {
        if (const auto instrument = m_market.instrument(id)) {
            for (const Asset& asset : {instrument->base, instrument->quote}) {
                if (!assets.contains(asset)) {
                    assets.append(asset);
                }
            }
        }
    }
    for (const Asset& asset : std::as_const(assets)) {
        queue(tr("Adding the asset %1").arg(asset.code()),
              [this, asset] { proceed(m_ledger.addAsset(asset, asset.code())); });
    }
    queueMoney();
    queueFarms();
}

void PracticeSetup::queueMoney() {
    queue(tr("Opening the master wallet"), [this] {
        ledger::MasterWalletConfig config;
        config.wallet = m_master;
        config.baseAsset = m_base;
        config.assets = {m_base};
        proceed(m_ledger.createMaster(
            {.id = m_master, .kind = ledger::WalletKind::Master, .name = tr("Practice master")},
            config));
    });
    queue(tr("Depositing practice money"), [this] {
        proceed(m_ledger.reader().wallets({.withExternal = true}),
                [this](const QList<ledger::WalletNode>& roots) { queueDeposit(roots); });
    });
}

void PracticeSetup::queueDeposit(const QList<ledger::WalletNode>& roots) {
    const auto outside =
        std::find_if(roots.begin(), roots.end(), [](const ledger::WalletNode& node) {
            return node.wallet.purpose == ledger::ExternalPurpose::Outside;
        });
    TF_ASSERT(outside != roots.end()); // every workspace is born with it
    ledger::TransferRequest deposit =
        ledger::TransferRequest::move(ledger::OperationKind::Deposit, outside->wallet.id, m_master,
                                      Money(m_plan.deposit, m_base), tr("practice money"));
    deposit.happenedAt = beforeTheCandles();
    m_steps.emplace_front(tr("Depositing practice money"),
                          [this, deposit] { proceed(m_ledger.post({deposit})); });
}

/// Recorded candles lie in the past, and money must be there before it is traded: otherwise every
/// figure over time would begin with a debt.
Instant PracticeSetup::beforeTheCandles() const {
    Instant first = m_clock.now();
    for (const market::SeriesCoverage& coverage : m_market.coverage()) {
        first = std::min(first, coverage.first);
    }
    return first - std::chrono::minutes(1);
}

Farm PracticeSetup::farmOf(FarmType type) const {
    Farm farm = farmTemplate(type, m_base);
    farm.master = m_master;
    farm.wallet = ledger::WalletId(derivedId(farm.id.uuid(), QStringLiteral("wallet")));
    farm.instruments = m_instruments;
    farm.state = FarmState::Ready;
    farm.coordination.opposing = OpposingIntents::Allow;
    farm.coordination.quorum = 0; // its agents trade different instruments
    farm.sizing = {.method = trading::SizingMethod::EquityFraction, .value = 0.5};
    farm.sweep = {.trigger = SweepTrigger::Weekly, .reachesMaster = true};
    return farm;
}

void PracticeSetup::queueFarms() {
    QList<Farm> farms;
    QList<ledger::WalletId> wallets;
    for (const FarmType type : allTypes) {
        farms.append(farmOf(type));
        wallets.append(farms.last().wallet);
        queueFarm(farms.last());
    }
    // A tenth stays with the master as its reserve.
    const Decimal total = m_plan.deposit.times(Decimal::literal("0.9"), Rounding::Down).value();
    queue(tr("Funding the farms"),
          [this, wallets, total] { proceed(m_ledger.post(equalParts(m_master, wallets, total))); });
    for (const Farm& farm : std::as_const(farms)) {
        queueAgents(farm);
    }
    queue(tr("Looking at farms and agents"), [this] { proceed(m_farms.refresh()); });
    for (const Farm& farm : std::as_const(farms)) {
        queueRunning(farm);
    }
    queue(tr("Looking at farms and agents"), [this] { proceed(m_farms.refresh()); });
}

void PracticeSetup::queueFarm(const Farm& farm) {
    queue(tr("Creating the farm %1").arg(farm.name),
          [this, farm] { proceed(m_farms.createFarm(farm)); });
}

QList<Agent> PracticeSetup::agentsOf(const Farm& farm) const {
    const auto templates = strategies::strategyTemplates(farm.type);
    QList<Agent> agents;
    for (int i = 0; i < m_plan.agentsPerFarm; ++i) {
        const strategies::StrategyTemplate& one =
            templates[static_cast<size_t>(i) % templates.size()];
        const InstrumentId instrument = m_instruments[i % m_instruments.size()];
        const auto known = m_market.instrument(instrument);
        Agent agent;
        agent.name = QStringLiteral("%1 %2").arg(strategies::translated(one.name),
                                                 known ? known->base.code() : QString());
        agent.instruments = {instrument};
        agent.interval = m_interval;
        agent.pinned.strategy = one.config;
        agent.pinned.sizing = farm.sizing;
        agent.wallet = ledger::WalletId(derivedId(agent.id.uuid(), QStringLiteral("wallet")));
        agents.append(agent);
    }
    return agents;
}

void PracticeSetup::queueAgents(const Farm& farm) {
    queue(tr("Creating agents of %1").arg(farm.name), [this, farm] {
        const QList<Agent> agents = agentsOf(farm);
        QList<ledger::WalletId> wallets;
        std::deque<std::pair<QString, Step>> steps;
        for (const Agent& agent : agents) {
            wallets.append(agent.wallet);
            steps.emplace_back(tr("Creating %1").arg(agent.name), [this, agent, farm] {
                proceed(m_farms.createAgent(agent, farm.id));
            });
        }
        const Decimal total =
            m_plan.deposit
                .times(Decimal::literal("0.16"), Rounding::Down) // of 0.18 that it got
                .value();
        steps.emplace_back(tr("Funding the agents of %1").arg(farm.name),
                           [this, farm, wallets, total] {
                               proceed(m_ledger.post(equalParts(farm.wallet, wallets, total)));
                           });
        m_steps.insert(m_steps.begin(), steps.begin(), steps.end());
        next();
    });
}

void PracticeSetup::queueRunning(const Farm& farm) {
    queue(tr("Starting %1").arg(farm.name), [this, id = farm.id] {
        proceed(m_farms.setFarmState(id, FarmState::Running, tr("practice")));
    });
    queue(tr("Starting the agents of %1").arg(farm.name), [this, id = farm.id] {
        QList<AgentId> agents;
        for (const Agent& agent : m_farms.agentsOf(id)) {
            agents.append(agent.id);
        }
        proceed(m_farms.setAgentStates(agents, AgentState::Running, tr("practice")));
    });
}

QList<ledger::TransferRequest> PracticeSetup::equalParts(ledger::WalletId from,
                                                         const QList<ledger::WalletId>& to,
                                                         Decimal total) const {
    const std::vector<Decimal> weights(static_cast<size_t>(to.size()), Decimal(1));
    const std::vector<Decimal> parts = total.allocate(weights, m_base.scale()).value();
    QList<ledger::TransferRequest> moves;
    for (size_t i = 0; i < parts.size(); ++i) {
        moves.append(ledger::TransferRequest::move(
            ledger::OperationKind::Allocation, from, to[static_cast<qsizetype>(i)],
            Money(parts[i], m_base), tr("equal parts for practice")));
        moves.last().happenedAt = beforeTheCandles();
    }
    return moves;
}

} // namespace tf::farms
