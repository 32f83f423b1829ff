// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ledger_overview.h"
#include "tests/ledger/books_fixture.h"
#include "tests/support/gui_test.h"
#include "ui/dashboard/dashboard_page.h"
#include "widgets/card.h"
#include "widgets/donut_chart.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace tf;
using namespace tf::ledger;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;

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
    SystemClock m_clock;
    Asset m_usdt = Asset::create(u"USDT", 6).value();

private Q_SLOTS:
    void initTestCase() {
        auto server = test::TestServer::start();
        QVERIFY(server.isOk());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

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
        QVERIFY(database.isOk());
        storage::Database connection;
        LedgerService ledger(connection, test::TestDatabase::workspace(), QStringLiteral("tester"));
        items::LedgerOverviewSource source(ledger, m_clock, m_usdt);
        ui::DashboardPage page(source, ledger, m_clock);
        page.resize(1100, 700);
        page.show();
        connection.open((*database)->settings());
        source.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(
            page.findChild<QPushButton*>(QStringLiteral("goToWalletsButton"))->isVisible(),
            patienceMs);
        QSignalSpy opened(&page, &widgets::Page::openRequested);
        QTest::mouseClick(test::control<QPushButton>(&page, "goToWalletsButton"), Qt::LeftButton);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("wallets"));
    }

    void showsTheBooks() {
        test::Books books(*m_server);
        QVERIFY(books.deposit(books.main, books.usd("1000")).isOk());
        QVERIFY(books.allocate(books.main, books.north, books.usd("250.5")).isOk());
        storage::Database connection;
        LedgerService ledger(connection, test::TestDatabase::workspace(), QStringLiteral("tester"));
        items::LedgerOverviewSource source(ledger, m_clock, books.usdt);
        ui::DashboardPage page(source, ledger, m_clock);
        page.resize(1100, 700);
        page.show();
        connection.open(books.database().settings());
        source.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(source.overview().has_value(), patienceMs);
        const auto figures = page.findChildren<widgets::FigureCard*>();
        QCOMPARE(figures.size(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(!figures[1]->figure().isEmpty(), patienceMs);
        QCOMPARE(figures[0]->figure(), QStringLiteral("1,000.00"));
        QCOMPARE(figures[2]->figure(), QStringLiteral("749.50"));
        QCOMPARE(figures[3]->figure(), QStringLiteral("0.00"));
        const QString slices =
            test::control<widgets::DonutChart>(&page, "allocationDonut")->accessibleDescription();
        QVERIFY(slices.contains(QStringLiteral("North")));
        QCOMPARE(test::namelessControls(&page), QStringList());
        QCOMPARE(test::richTextLabels(&page), QStringList());
        test::saveScreenshot(&page, QStringLiteral("dashboard"));
    }
};

TF_GUI_TEST_MAIN(DashboardTest)
#include "dashboard_test.moc"
