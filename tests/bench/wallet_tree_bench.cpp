// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of 100,000 wallets: first paint, a frame of scrolling, opening a farm, a change of 1,000
// balances. Targets (2 cores): 300 ms, 16 ms, 16 ms, 100 ms. Data come from memory: the database's
// part is in ledger_bench.
#include "models/items/transaction_table_model.h"
#include "models/items/wallet_tree_model.h"
#include "tests/items/made_wallets.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>
#include <benchmark/benchmark.h>

using namespace tf;
using namespace tf::items;
using namespace tf::ledger;

namespace {

constexpr int farmCount = 100;
constexpr int agentsPerFarm = 1000;
const Asset usdt = test::asset("USDT", 6);
const Asset btc = test::asset("BTC", 8);

/// 1 master, 100 farms, 100,000 agents, each with money of two assets.
struct Hierarchy {
    WalletNode master = test::wallet(WalletKind::Master, QStringLiteral("Master"), {},
                                     {test::total(usdt, "1000")}, farmCount);
    QList<WalletNode> farms;
    QHash<WalletId, QList<WalletNode>> agents;

    Hierarchy() {
        for (int f = 0; f < farmCount; ++f) {
            WalletNode farm =
                test::wallet(WalletKind::Farm, QStringLiteral("Farm %1").arg(f), master.wallet.id,
                             {test::total(usdt, "100")}, agentsPerFarm);
            QList<WalletNode>& list = agents[farm.wallet.id];
            for (int a = 0; a < agentsPerFarm; ++a) {
                list.append(test::wallet(
                    WalletKind::Agent, QStringLiteral("Agent %1-%2").arg(f).arg(a), farm.wallet.id,
                    {test::total(usdt, "12.5", "0.25"), test::total(btc, "0.00123456")}));
            }
            farms.append(farm);
        }
    }
};

const Hierarchy& hierarchy() {
    static const Hierarchy made;
    return made;
}

/// A tree that answers childrenWanted at once, as if the books were in memory.
struct Tree {
    WalletTreeModel model;
    QTreeView view;

    Tree() {
        const Instant now = Instant::fromMs(1'700'000'000'000);
        model.setRates(RateTable({Quote{btc, usdt, Decimal(65000), QStringLiteral("bench"), now}},
                                 now, std::chrono::minutes(5)));
        model.setUnit({usdt, true});
        QObject::connect(&model, &WalletTreeModel::childrenWanted, &model, [this](WalletId id) {
            const bool isMaster = id == hierarchy().master.wallet.id;
            model.setChildren(id, isMaster ? hierarchy().farms : hierarchy().agents.value(id));
        });
        view.setUniformRowHeights(true);
        view.resize(1200, 800);
        view.setModel(&model);
        view.show();
    }

    void openAll() {
        model.setRoots({hierarchy().master});
        open(model.index(0, 0));
        for (const WalletNode& farm : hierarchy().farms) {
            open(model.indexOf(farm.wallet.id));
        }
        paint();
    }

    void open(const QModelIndex& index) {
        model.fetchMore(index);
        view.expand(index);
    }

    void paint() { view.viewport()->grab(); }
};

void firstPaint(benchmark::State& state) {
    hierarchy();
    for (auto _ : state) {
        Tree tree;
        tree.model.setRoots({hierarchy().master});
        tree.open(tree.model.index(0, 0));
        tree.open(tree.model.indexOf(hierarchy().farms.first().wallet.id));
        tree.paint();
    }
}
BENCHMARK(firstPaint)->Unit(benchmark::kMillisecond);

void firstPaintOfAll100000(benchmark::State& state) {
    hierarchy();
    for (auto _ : state) {
        Tree tree;
        tree.openAll();
    }
}
BENCHMARK(firstPaintOfAll100000)->Unit(benchmark::kMillisecond);

void scrollFrame(benchmark::State& state) {
    Tree tree;
    tree.openAll();
    int position = 0;
    for (auto _ : state) {
        position = (position + 977) % tree.view.verticalScrollBar()->maximum();
        tree.view.verticalScrollBar()->setValue(position);
        tree.paint();
    }
}
BENCHMARK(scrollFrame)->Unit(benchmark::kMillisecond);

void openFarm(benchmark::State& state) {
    Tree tree;
    tree.openAll();
    const QModelIndex farm = tree.model.indexOf(hierarchy().farms.at(50).wallet.id);
    bool isOpen = true;
    for (auto _ : state) {
        isOpen = !isOpen;
        tree.view.setExpanded(farm, isOpen);
        tree.paint();
    }
}
BENCHMARK(openFarm)->Unit(benchmark::kMillisecond);

/// 1,000 balances spread over all farms, the tree sorted by total, a row selected.
void change1000(benchmark::State& state) {
    Tree tree;
    tree.openAll();
    tree.model.sort(static_cast<int>(WalletColumn::Total), Qt::DescendingOrder);
    const WalletId chosen =
        hierarchy().agents.value(hierarchy().farms.at(40).wallet.id)[500].wallet.id;
    tree.view.setCurrentIndex(tree.model.indexOf(chosen));
    int round = 0;
    bool isKept = true;
    for (auto _ : state) {
        state.PauseTiming();
        QList<WalletNode> changed;
        ++round;
        for (const WalletNode& farm : hierarchy().farms) {
            for (int i = 0; i < 10; ++i) {
                WalletNode node =
                    hierarchy().agents.value(farm.wallet.id).at((i * 97 + round) % agentsPerFarm);
                AssetTotal total = test::total(usdt, "0");
                total.free = Decimal(round * 7 % 100 + i);
                node.own = node.subtree = {total};
                changed.append(node);
            }
        }
        state.ResumeTiming();
        tree.model.updateWallets(changed);
        tree.paint();
        isKept = isKept && tree.model.idAt(tree.view.currentIndex()) == chosen;
    }
    if (!isKept) {
        state.SkipWithError("the selection was lost");
    }
}
BENCHMARK(change1000)->Unit(benchmark::kMillisecond);

void sort100000(benchmark::State& state) {
    Tree tree;
    tree.openAll();
    bool isUp = false;
    for (auto _ : state) {
        isUp = !isUp;
        tree.model.sort(static_cast<int>(WalletColumn::Total),
                        isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
        tree.paint();
    }
}
BENCHMARK(sort100000)->Unit(benchmark::kMillisecond);

QFuture<Result<TransactionPage>> madePage(const std::optional<PageKey>& after, int limit) {
    TransactionPage page;
    qint64 number = after ? after->number - 1 : 1'000'000;
    for (; number >= 1 && page.rows.size() < limit; --number) {
        WalletTransaction row;
        row.id = TransactionId(QUuid(uint(number), 0, 7, 0, 0, 0, 0, 0, 0, 0, 1));
        row.number = number;
        row.fromName = QStringLiteral("Master");
        row.toName = QStringLiteral("Trend majors");
        row.amount = Money(Decimal(number), usdt);
        row.createdAt = Instant::fromMs(1'700'000'000'000 + number);
        page.rows.append(row);
    }
    if (number >= 1) {
        page.next = PageKey{page.rows.last().createdAt, page.rows.last().number};
    }
    QPromise<Result<TransactionPage>> promise;
    promise.start();
    promise.addResult(page);
    promise.finish();
    return promise.future();
}

/// Scrolling to the end of a million rows: time per screen that comes into view.
void scrollMillionRows(benchmark::State& state) {
    TransactionTableModel model([](const TransactionFilter&, const std::optional<PageKey>& after,
                                   int limit) { return madePage(after, limit); });
    QTableView view;
    view.resize(1200, 800);
    view.setModel(&model);
    view.show();
    model.setFilter({});
    QCoreApplication::processEvents();
    for (auto _ : state) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
        view.viewport()->grab();
    }
    state.counters["rows"] = model.rowCount();
    state.counters["resident"] = model.residentRows();
}
BENCHMARK(scrollMillionRows)->Unit(benchmark::kMillisecond)->Iterations(2000);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
