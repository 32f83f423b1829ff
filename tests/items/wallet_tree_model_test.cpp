// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wallet_tree_model.h"

#include "tests/items/made_wallets.h"
#include "tests/items/signal_record.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tf;
using namespace tf::items;
using namespace tf::ledger;
using tf::test::SignalRecord;
using tf::test::total;
using tf::test::wallet;

namespace {

const Asset usdt = test::asset("USDT", 6);
const Asset btc = test::asset("BTC", 8);

/// One master with three farms, children not loaded.
struct Books {
    WalletNode master =
        wallet(WalletKind::Master, QStringLiteral("Master"), {}, {total(usdt, "100")}, 3);
    QList<WalletNode> farms = {
        wallet(WalletKind::Farm, QStringLiteral("Farm 2"), master.wallet.id, {total(usdt, "10")}),
        wallet(WalletKind::Farm, QStringLiteral("Farm 10"), master.wallet.id,
               {total(usdt, "10.000000000000000002")}),
        wallet(WalletKind::Farm, QStringLiteral("Farm 1"), master.wallet.id,
               {total(usdt, "10.000000000000000001")})};
};

} // namespace

class WalletTreeModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_model = std::make_unique<WalletTreeModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setUnit({usdt, true});
        m_record = std::make_unique<SignalRecord>(*m_model);
        m_books = Books();
    }
    void cleanup() {
        m_record.reset();
        m_tester.reset();
        m_model.reset();
    }

    void childrenAreAskedForOnce() {
        // The tester asks by itself; this looks at a model of its own.
        WalletTreeModel model;
        QSignalSpy wanted(&model, &WalletTreeModel::childrenWanted);
        model.setRoots({m_books.master});
        const QModelIndex master = model.index(0, 0);
        QVERIFY(model.hasChildren(master));
        QCOMPARE(model.rowCount(master), 0);
        QVERIFY(model.canFetchMore(master));
        model.fetchMore(master);
        model.fetchMore(master);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<WalletId>(), m_books.master.wallet.id);
        model.setChildrenFailed(m_books.master.wallet.id);
        QVERIFY(model.canFetchMore(master));
        model.setChildren(m_books.master.wallet.id, m_books.farms);
        QCOMPARE(model.rowCount(master), 3);
        QVERIFY(!model.canFetchMore(master));
        QVERIFY(!model.hasChildren(model.index(0, 0, master)));
    }

    void firstLoadIsOneInsert() {
        m_model->setRoots({m_books.master});
        QCOMPARE(m_record->take(), QStringList({QStringLiteral("about to insert / 0-0"),
                                                QStringLiteral("insert / 0-0")}));
        m_model->setChildren(m_books.master.wallet.id, m_books.farms);
        QCOMPARE(m_record->take(), QStringList({QStringLiteral("about to insert /0/ 0-2"),
                                                QStringLiteral("insert /0/ 0-2")}));
    }

    void aChangeTellsItsRowAlone() {
        load();
        WalletNode changed = m_books.farms[1];
        changed.own = changed.subtree = {total(usdt, "11")};
        m_model->updateWallets({changed});
        QCOMPARE(m_record->take(), QStringList(QStringLiteral("data /0/ 1-1")));
        m_model->updateWallets({changed});
        QCOMPARE(m_record->take(), QStringList()); // nothing new
    }

    void neighboursAreToldAsOneRange() {
        load();
        QList<WalletNode> changed = {m_books.farms[0], m_books.farms[1]};
        for (WalletNode& node : changed) {
            node.own = node.subtree = {total(usdt, "12")};
        }
        m_model->updateWallets(changed);
        QCOMPARE(m_record->take(), QStringList(QStringLiteral("data /0/ 0-1")));
    }

    void aNewWalletIsInserted() {
        load();
        const WalletNode fresh =
            wallet(WalletKind::Farm, QStringLiteral("Farm 3"), m_books.master.wallet.id);
        m_model->updateWallets({fresh});
        QCOMPARE(m_record->lines.size(), 2);
        QVERIFY(m_record->take().first().startsWith(QStringLiteral("about to insert /0/ ")));
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 4);
    }

    void aRemovedWalletIsRemovedWithItsChildren() {
        load();
        m_model->removeWallet(m_books.farms[1].wallet.id);
        QCOMPARE(m_record->take(), QStringList({QStringLiteral("about to remove /0/ 1-1"),
                                                QStringLiteral("remove /0/ 1-1")}));
        QVERIFY(!m_model->node(m_books.farms[1].wallet.id));
        m_model->removeWallet(m_books.master.wallet.id);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->loadedCount(), 0);
    }

    void replacingChildrenKeepsWhatStays() {
        load();
        const QPersistentModelIndex kept = m_model->indexOf(m_books.farms[2].wallet.id);
        const WalletNode fresh =
            wallet(WalletKind::Farm, QStringLiteral("New"), m_books.master.wallet.id);
        m_model->setChildren(m_books.master.wallet.id, {m_books.farms[2], fresh});
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 0);
        QVERIFY(!m_record->lines.contains(QStringLiteral("reset")));
    }

    void sortsByExactAmounts() {
        load();
        m_model->sort(int(WalletColumn::Total), Qt::AscendingOrder);
        QCOMPARE(names(), QStringList({QStringLiteral("Farm 2"), QStringLiteral("Farm 1"),
                                       QStringLiteral("Farm 10")}));
        QCOMPARE(m_record->take(),
                 QStringList({QStringLiteral("about to layout"), QStringLiteral("layout")}));
        m_model->sort(int(WalletColumn::Total), Qt::DescendingOrder);
        QCOMPARE(names().first(), QStringLiteral("Farm 10"));
    }

    void sortsNamesByNumber() {
        load();
        m_model->sort(int(WalletColumn::Name), Qt::AscendingOrder);
        QCOMPARE(names(), QStringList({QStringLiteral("Farm 1"), QStringLiteral("Farm 2"),
                                       QStringLiteral("Farm 10")}));
    }

    void aChangeKeepsTheOrderAndTheSelection() {
        load();
        m_model->sort(int(WalletColumn::Total), Qt::AscendingOrder);
        const QPersistentModelIndex chosen = m_model->indexOf(m_books.farms[0].wallet.id);
        m_record->take();
        WalletNode richer = m_books.farms[0];
        richer.own = richer.subtree = {total(usdt, "99")};
        m_model->updateWallets({richer});
        QCOMPARE(names().last(), QStringLiteral("Farm 2"));
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(m_model->idAt(chosen), richer.wallet.id);
        QCOMPARE(m_record->take(),
                 QStringList({QStringLiteral("data /0/ 0-0"), QStringLiteral("about to layout"),
                              QStringLiteral("layout")}));
    }

    void partsAddUpAtEachLevel_data() {
        QTest::addColumn<bool>("isConverted");
        QTest::newRow("in one currency") << true;
        QTest::newRow("of one asset") << false;
    }
    void partsAddUpAtEachLevel() {
        QFETCH(bool, isConverted);
        const Instant now = Instant::parse(u"2026-11-20T09:00:00Z").value();
        const Quote quote{btc, usdt, Decimal::literal("65268.123456789"), QStringLiteral("test"),
                          now};
        m_model->setRates(RateTable({quote}, now, std::chrono::minutes(5)));
        m_model->setUnit({usdt, isConverted});
        WalletNode parent = m_books.master;
        parent.own = {total(usdt, "0.000001", "0.3"), total(btc, "0.33333333", "0.00000001")};
        WalletNode child = m_books.farms[0];
        child.own = child.subtree = {total(btc, "0.00000003", "0.00000004")};
        parent.subtree = {parent.own[0], parent.own[1]};
        parent.subtree[1].add(child.own[0]);
        m_model->setRoots({parent});
        m_model->setChildren(parent.wallet.id, {child});
        for (const WalletId id : {parent.wallet.id, child.wallet.id}) {
            const WalletAmounts sums = m_model->amounts(id);
            QCOMPARE(sums.free + sums.reserved + sums.atVenue + sums.inTransit + sums.other +
                         sums.below,
                     sums.total);
        }
        QCOMPARE(m_model->amounts(child.wallet.id).below, Decimal(0));
    }

    void aMissingRateIsLeftOutAndSaid() {
        WalletNode node = m_books.master;
        node.own = node.subtree = {total(usdt, "5"), total(btc, "1")};
        m_model->setRoots({node});
        const QModelIndex cell = m_model->indexOf(node.wallet.id, int(WalletColumn::Total));
        QCOMPARE(cell.data().toString(), QStringLiteral("5"));
        QCOMPARE(cell.data(ToneRole).toInt(), int(CellTone::Warning));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("BTC")));
    }

    void searchShowsMatchesAndComesBack() {
        load();
        m_model->setMatches({m_books.master, m_books.farms[1]});
        QVERIFY(m_model->isSearching());
        QCOMPARE(names(), QStringList(QStringLiteral("Farm 10")));
        m_model->setRoots({m_books.master});
        QVERIFY(!m_model->isSearching());
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
        QVERIFY(m_model->hasChildren(m_model->index(0, 0)));
        QVERIFY(!m_record->lines.contains(QStringLiteral("reset")));
    }

    void outsideTextStaysPlain() {
        WalletNode node = wallet(WalletKind::Master, QStringLiteral("<b>bold</b>"));
        m_model->setRoots({node});
        const QModelIndex cell = m_model->index(0, 0);
        QCOMPARE(cell.data().toString(), QStringLiteral("<b>bold</b>"));
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    }

    void randomChangesKeepTheModelWhole() {
        constexpr uint seed = 20261129;
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        m_model->setRoots({m_books.master});
        QList<WalletNode> farms;
        const auto amount = [&random] {
            return Decimal::fromUnits(random.bounded(1'000'000'000), 6).value();
        };
        for (int step = 0; step < 400; ++step) {
            const int act = random.bounded(5);
            if (act == 0 || farms.isEmpty()) {
                farms.append(wallet(WalletKind::Farm,
                                    QStringLiteral("Farm %1").arg(random.bounded(1000)),
                                    m_books.master.wallet.id));
                m_model->setChildren(m_books.master.wallet.id, farms);
            } else if (act == 1) {
                farms.removeAt(random.bounded(static_cast<int>(farms.size())));
                m_model->setChildren(m_books.master.wallet.id, farms);
            } else if (act == 2) {
                m_model->sort(random.bounded(-1, walletColumnCount),
                              random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            } else {
                QList<WalletNode> changed;
                for (WalletNode& farm : farms) {
                    if (random.bounded(3) == 0) {
                        AssetTotal sum = total(usdt, "0");
                        sum.free = amount();
                        farm.own = farm.subtree = {sum};
                        changed.append(farm);
                    }
                }
                m_model->updateWallets(changed);
            }
            QCOMPARE(m_model->rowCount(m_model->index(0, 0)), static_cast<int>(farms.size()));
        }
        QVERIFY(!m_record->lines.contains(QStringLiteral("reset")));
    }

    void aThousandChangesKeepSelectionAndScroll() {
        const WalletNode master =
            wallet(WalletKind::Master, QStringLiteral("Master"), {}, {total(usdt, "1")}, 5000);
        QList<WalletNode> agents;
        for (int i = 0; i < 5000; ++i) {
            agents.append(wallet(WalletKind::Farm, QStringLiteral("Farm %1").arg(i),
                                 master.wallet.id, {total(usdt, "1")}));
        }
        WalletTreeModel model;
        model.setUnit({usdt, true});
        QTreeView view;
        view.setUniformRowHeights(true);
        view.setModel(&model);
        view.resize(600, 400);
        view.show();
        model.setRoots({master});
        model.setChildren(master.wallet.id, agents);
        view.expandAll();
        const QModelIndex chosen = model.indexOf(agents[2500].wallet.id);
        view.setCurrentIndex(chosen);
        view.scrollTo(chosen, QAbstractItemView::PositionAtTop);
        const int scroll = view.verticalScrollBar()->value();
        SignalRecord record(model);
        QList<WalletNode> changed;
        for (int i = 0; i < 1000; ++i) {
            WalletNode node = agents[i * 5];
            node.own = node.subtree = {total(usdt, "2")};
            changed.append(node);
        }
        model.updateWallets(changed);
        QCOMPARE(record.lines.size(), 1); // scattered rows are told as one range
        QCOMPARE(model.idAt(view.currentIndex()), agents[2500].wallet.id);
        QCOMPARE(view.verticalScrollBar()->value(), scroll);
    }

private:
    void load() {
        m_model->setRoots({m_books.master});
        m_model->setChildren(m_books.master.wallet.id, m_books.farms);
        m_record->take();
    }

    QStringList names() const {
        QStringList list;
        const QModelIndex master = m_model->index(0, 0);
        for (int row = 0; row < m_model->rowCount(master); ++row) {
            list.append(m_model->index(row, 0, master).data().toString());
        }
        return list;
    }

    std::unique_ptr<WalletTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<SignalRecord> m_record;
    Books m_books;
};

QTEST_MAIN(WalletTreeModelTest)
#include "wallet_tree_model_test.moc"
