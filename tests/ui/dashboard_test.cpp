// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard on a real server: nothing yet, money without a run, and what agents did, each
// figure held against the database.
#include "models/capital/method_list.h"
#include "models/items/ledger_overview.h"
#include "tests/farms/desk_fixture.h"
#include "tests/support/gui_test.h"
#include "tests/support/scripted_prompter.h"
#include "ui/dashboard/dashboard_page.h"
#include "widgets/card.h"
#include "widgets/donut_chart.h"
#include "widgets/format.h"
#include "widgets/segmented_control.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace tf;
using namespace tf::ledger;
using namespace std::chrono_literals;

using tf::test::await;
using tf::test::control;
using tf::test::patienceMs;
using tf::test::TestDatabase;

namespace {

Asset quoteAsset() {
    return Asset::create(u"USDT", 8).value();
}

/// What the program holds of an open workspace, and the page on it.
struct Program {
    explicit Program(const TestDatabase& database)
        : desk(database)
        , figures(desk.farms, desk.engine)
        , equity(desk.database, figures, TestDatabase::workspace())
        , overview(desk.ledger, desk.clock, quoteAsset())
        , capital(desk.database, desk.ledger, desk.jobs, desk.clock)
        , goals(desk.database, desk.ledger, desk.farms, desk.engine, desk.clock,
                TestDatabase::workspace()) {}

    void showPage(const QSize& size = {1'186, 690}) {
        page = std::make_unique<ui::DashboardPage>(
            ui::DashboardDesk{overview,
                              equity,
                              {desk.farms, figures, desk.engine, desk.market, desk.ledger, prompter,
                               desk.clock, quoteAsset(), &goals},
                              {goals, desk.farms, desk.ledger, desk.clock, prompter,
                               TestDatabase::workspace(), quoteAsset()},
                              capital});
        page->resize(size);
        page->show();
    }
    void read() {
        overview.refresh();
        figures.refresh();
        equity.refresh();
    }
    QString figure(const char* card) const {
        return page->findChild<widgets::FigureCard*>(QString::fromLatin1(card))->figure();
    }
    QString context(const char* card) const {
        return page->findChild<widgets::FigureCard*>(QString::fromLatin1(card))->context();
    }

    farms::test::Desk desk;
    farms::LiveFigures figures;
    farms::MasterEquity equity;
    items::LedgerOverviewSource overview;
    capital::CapitalService capital;
    goals::GoalService goals;
    test::ScriptedPrompter prompter;
    std::unique_ptr<ui::DashboardPage> page;
};

WalletNode node(WalletKind kind, const char* name, const QList<AssetTotal>& own,
                const QList<AssetTotal>& subtree) {
    WalletNode result;
    result.wallet.id = WalletId::create();
    result.wallet.kind = kind;
    result.wallet.name = QString::fromLatin1(name);
    result.own = own;
    result.subtree = subtree;
    return result;
}

AssetTotal total(const Asset& asset, const char* free, const char* reserved = "0") {
    AssetTotal result;
    result.asset = asset;
    result.free = Decimal::literal(free);
    result.reserved = Decimal::literal(reserved);
    return result;
}

} // namespace

class DashboardTest final : public test::GuiTest {
    Q_OBJECT

private:
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<TestDatabase> m_traded; ///< after a run of 40 days; copied for each test
    Asset m_usdt = Asset::create(u"USDT", 6).value();

private Q_SLOTS:
    void initTestCase() {
        auto server = test::TestServer::start();
        QVERIFY(server.isOk());
        m_server = std::move(*server);
        auto database = m_server->createDatabase();
        TF_VERIFY(database);
        m_traded = std::move(*database);
        farms::test::Desk desk(*m_traded);
        TF_VERIFY(farms::test::open(desk));
        TF_VERIFY(farms::test::setUp(desk, 40));
        TF_VERIFY(farms::test::runToTheEnd(desk));
    }
    void cleanupTestCase() {
        m_traded.reset();
        m_server.reset();
    }

    void addsUpExactly() {
        const Asset bitcoin = Asset::create(u"BTC", 8).value();
        const auto master = node(WalletKind::Master, "Master", {total(m_usdt, "100.000001", "5")},
                                 {total(m_usdt, "400.000003", "15"), total(bitcoin, "0.5")});
        const auto farm = node(WalletKind::Farm, "Farm", {},
                               {total(m_usdt, "300.000002", "10"), total(bitcoin, "0.5")});
        const Instant now = Instant::parse(u"2026-11-20").value();
        const auto blind = items::summarize({master}, {farm}, RateTable({}, now, 15min), m_usdt);
        QCOMPARE(blind.total.total, Decimal::literal("415.000003"));
        QCOMPARE(blind.total.missing, QList<Asset>{bitcoin}); // named, not counted as zero
        const RateTable rates(
            {{.asset = bitcoin, .quote = m_usdt, .rate = Decimal(60'000), .source = {}, .at = now}},
            now, 15min);
        const auto overview = items::summarize({master}, {farm}, rates, m_usdt);
        QCOMPARE(overview.total.total, Decimal::literal("30415.000003"));
        QCOMPARE(overview.unallocated.total, Decimal::literal("100.000001"));
        QCOMPARE(overview.reserved.total, Decimal(15));
        QCOMPARE(overview.parts.size(), 2);
        QCOMPARE(overview.parts.first().name, QStringLiteral("Farm"));
        QCOMPARE(overview.parts[0].value.total + overview.parts[1].value.total,
                 overview.total.total);
    }

    void saysWhatToDoWhileThereIsNothing() {
        auto database = m_server->createDatabase();
        TF_VERIFY(database);
        Program program(**database);
        program.showPage();
        QVERIFY(control<QLabel>(program.page.get(), "dashboardLoading")->isVisible());
        QVERIFY(program.page->isWorking());
        TF_VERIFY(farms::test::open(program.desk));
        program.read();
        QTRY_VERIFY_WITH_TIMEOUT(
            program.page->findChild<QPushButton*>(QStringLiteral("goToWalletsButton"))->isVisible(),
            patienceMs);
        QSignalSpy opened(program.page.get(), &widgets::Page::openRequested);
        QTest::mouseClick(control<QPushButton>(program.page.get(), "goToWalletsButton"),
                          Qt::LeftButton);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("wallets"));
    }

    void booksThatCannotBeReadAreSaid() {
        auto database = m_server->createDatabase();
        TF_VERIFY(database);
        Program program(**database);
        program.showPage();
        program.overview.refresh(); // nobody opened the database
        auto* again = control<QPushButton>(program.page.get(), "readAgainButton");
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patienceMs);
        TF_VERIFY(farms::test::open(program.desk));
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            control<QPushButton>(program.page.get(), "goToWalletsButton")->isVisible(), patienceMs);
    }

    /// Money, but nobody has traded: what is not known is said, not shown as 0.
    void moneyWithoutARun() {
        auto database = m_server->createDatabase();
        TF_VERIFY(database);
        Program program(**database);
        TF_VERIFY(farms::test::open(program.desk));
        MasterWalletConfig config;
        config.wallet = WalletId::create();
        config.baseAsset = quoteAsset();
        config.assets = {quoteAsset()};
        WalletDraft draft;
        draft.id = config.wallet;
        draft.name = QStringLiteral("Main");
        TF_VERIFY(await(program.desk.ledger.createMaster(draft, config)));
        MoneyDraft deposit;
        deposit.kind = OperationKind::Deposit;
        deposit.target = config.wallet;
        deposit.asset = quoteAsset();
        deposit.amount = Decimal(1'000);
        TF_VERIFY(await(program.desk.ledger.submit(TransferId::create(), deposit)));
        program.showPage();
        program.read();
        QTRY_COMPARE_WITH_TIMEOUT(program.figure("totalCard"), QStringLiteral("1,000.00"),
                                  patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!program.page->isWorking(), patienceMs);
        for (const char* card : {"returnCard", "drawdownCard", "riskCard"}) {
            QCOMPARE(program.figure(card), QStringLiteral("not enough data"));
            QCOMPARE(program.context(card), QStringLiteral("no agent has run yet"));
        }
        QVERIFY(control<QLabel>(program.page.get(), "equityNote")
                    ->text()
                    .startsWith(QStringLiteral("No agent has run yet")));
        QVERIFY(control<QLabel>(program.page.get(), "freeMoneyLine")
                    ->text()
                    .startsWith(QStringLiteral("1,000.00 free")));
        test::saveScreenshot(program.page.get(), QStringLiteral("dashboard-no-run"));
    }

    void everyFigureIsOfTheSnapshots() {
        auto copy = m_server->copyOf(*m_traded);
        TF_VERIFY(copy);
        Program program(**copy);
        TF_VERIFY(farms::test::open(program.desk));
        program.showPage();
        program.read();
        auto* period = control<widgets::SegmentedControl>(program.page.get(), "periodControl");
        constexpr int all = 4;
        period->setCurrent(all);
        Q_EMIT period->currentChanged(all);
        QTRY_VERIFY_WITH_TIMEOUT(program.figure("returnCard").endsWith(QChar(u'%')) &&
                                     program.page->isVisible(),
                                 patienceMs);
        // by another way: one product over the rows, in the database
        const auto row = (*copy)->ownerSession()->query(R"(
            with m as (select wallet_id as id from farm.wallets where kind = 1 limit 1),
            s as (select taken_at, equity, flow, lag(equity) over (order by taken_at) as before
                  from farm.equity_snapshots, m where entity_id = m.id)
            select exp(sum(ln((equity - flow) / before))) - 1, count(*)
            from s where before is not null)");
        TF_VERIFY(row);
        QVERIFY(row->int64(0, 1) > 500);
        QCOMPARE(program.figure("returnCard"),
                 widgets::format::signedPercent(row->float64(0, 0), 2));
        const auto figures = (*copy)->ownerSession()->query(R"(
            select s.equity - f.day_start_equity, s.equity / f.peak_equity - 1, f.peak_at
            from farm.run_figures f join farm.wallets w on w.wallet_id = f.entity_id and w.kind = 1
            cross join lateral (select equity from farm.equity_snapshots e
                                where e.entity_id = f.entity_id order by taken_at desc limit 1) s)");
        TF_VERIFY(figures);
        QCOMPARE(program.figure("drawdownCard"),
                 widgets::format::percent(std::min(0.0, figures->float64(0, 1)), 1));
        QVERIFY(program.context("drawdownCard")
                    .contains(widgets::format::date(figures->instant(0, 2))));
        const Money today(figures->decimal(0, 0).abs(), quoteAsset());
        QTRY_VERIFY2_WITH_TIMEOUT(
            program.context("totalCard").contains(widgets::format::amount(today)),
            qPrintable(program.context("totalCard")), patienceMs);
        QVERIFY(program.figure("riskCard").endsWith(QStringLiteral("/ 100")));
    }

    void farmsStandAsCards() {
        auto copy = m_server->copyOf(*m_traded);
        TF_VERIFY(copy);
        Program program(**copy);
        TF_VERIFY(farms::test::open(program.desk));
        program.showPage();
        program.read();
        auto* list = control<QListView>(program.page.get(), "dashboardFarms");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->rowCount() > 1, patienceMs);
        const auto farms = program.desk.farms.farms().size();
        QVERIFY(list->model()->rowCount() <= farms);
        auto* more = control<QPushButton>(program.page.get(), "allFarmsButton");
        QCOMPARE(more->isVisible(), list->model()->rowCount() < farms);
        program.page->resize(2'380, 1'340);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), int(farms), patienceMs);
        QVERIFY(!more->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(
            !list->model()->index(0, 3).data().toString().startsWith(QStringLiteral("no run")),
            patienceMs);
        QSignalSpy opened(program.page.get(), &widgets::Page::openRequested);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QVERIFY(!opened.isEmpty());
        QCOMPARE(opened.first().first().toString(), QStringLiteral("farms"));
        QVERIFY(program.desk.farms.farm(farms::FarmId(opened.first().last().toUuid())) != nullptr);
    }

    /// A plan of the automation that asks first.
    void aPlanThatWaitsIsADecision() {
        auto copy = m_server->copyOf(*m_traded);
        TF_VERIFY(copy);
        Program program(**copy);
        TF_VERIFY(farms::test::open(program.desk));
        program.showPage();
        program.read();
        const farms::Farm& farm = program.desk.farms.farms().first();
        const auto situation = await(
            program.capital.entities(capital::Level::FarmsOfMaster, farm.master, farm.baseAsset));
        TF_VERIFY(situation);
        capital::Settings settings;
        settings.method = capital::defaultMethod(tf::allocation::MethodKind::EqualWeight);
        const auto proposal = await(program.capital.propose(*situation, settings).future);
        TF_VERIFY(proposal);
        TF_VERIFY(await(program.capital.submit(*proposal, capital::DecisionCode::FirstPlan)));
        const QString name = QStringLiteral("review_") + proposal->id.uuid().toString();
        QTRY_VERIFY_WITH_TIMEOUT(program.page->findChild<QPushButton*>(name), patienceMs);
        auto* review = program.page->findChild<QPushButton*>(name);
        QVERIFY(review->accessibleName().contains(
            widgets::format::money(Money(proposal->moved, proposal->asset))));
        QSignalSpy opened(program.page.get(), &widgets::Page::openRequested);
        review->click();
        QCOMPARE(opened.first().first().toString(), QStringLiteral("allocation"));
        QCOMPARE(opened.first().last().toUuid(), proposal->id.uuid());
        TF_VERIFY(await(program.capital.dismiss(proposal->id, farm.master, QStringLiteral("no"))));
        QTRY_VERIFY_WITH_TIMEOUT(!program.page->findChild<QPushButton*>(name), patienceMs);
    }

    void standsForPictures() {
        auto copy = m_server->copyOf(*m_traded);
        TF_VERIFY(copy);
        Program program(**copy);
        TF_VERIFY(farms::test::open(program.desk));
        program.showPage();
        program.read();
        QTRY_VERIFY_WITH_TIMEOUT(!program.page->isWorking(), patienceMs);
        auto* line = control<QLabel>(program.page.get(), "rebalanceLine");
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), patienceMs);
        QCOMPARE(test::namelessControls(program.page.get()), QStringList());
        QCOMPARE(test::richTextLabels(program.page.get()), QStringList());
        const QString slices = control<widgets::DonutChart>(program.page.get(), "allocationDonut")
                                   ->accessibleDescription();
        QVERIFY(slices.contains(QStringLiteral("unallocated")));
        widgets::Theme theme;
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            theme.setAppearance(appearance);
            const bool isDark = appearance == widgets::Appearance::Dark;
            for (const QSize size : {QSize(1'186, 690), QSize(2'380, 1'340)}) {
                program.page->resize(size);
                QCoreApplication::processEvents();
                QCOMPARE(test::clippedControls(program.page.get()), QStringList());
                test::saveScreenshot(program.page.get(), QStringLiteral("dashboard-%1-%2")
                                                             .arg(isDark ? QStringLiteral("dark")
                                                                         : QStringLiteral("light"))
                                                             .arg(size.width()));
            }
        }
        theme.setAppearance(widgets::Appearance::Light);
    }
};

TF_GUI_TEST_MAIN(DashboardTest)
#include "dashboard_test.moc"
