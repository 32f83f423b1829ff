// SPDX-License-Identifier: GPL-3.0-or-later
// Limits of the allocation page, agents that are asked to let go of money, and two hundred of them.
#include "tests/ui/allocation_fixture.h"
#include "widgets/roles.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace tf;
using namespace tf::ui;
using namespace tf::ui::test;

class AllocationLimitsTest final : public AllocationTest {
    Q_OBJECT

private Q_SLOTS:
    void limitsAreEditedInTheirTable();
    void weightedSumsAreAddedAndChanged();
    void agentsAreAskedToReduce();
    void aPageOfTwoHundredAgentsStands();
    void twoHundredEntitiesAreSolved();
};

namespace {

/// A market in which nothing happens: agents hold what they hold.
class SilentFeed final : public market::MarketFeed {
public:
    explicit SilentFeed(std::vector<market::FeedChannel> channels)
        : m_channels(std::move(channels)) {}

    const std::vector<market::FeedChannel>& channels() const override { return m_channels; }
    bool isSimulated() const override { return true; }
    market::FeedState poll(Instant, market::FeedBatch&) override {
        return market::FeedState::Waiting;
    }
    std::optional<Instant> nextDue() const override { return std::nullopt; }

private:
    std::vector<market::FeedChannel> m_channels;
};

} // namespace

void AllocationLimitsTest::limitsAreEditedInTheirTable() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    chooseMethod(*program, MethodKind::MinimumVariance); // which takes every kind of limit
    control<QTabWidget>(program->page.get(), "allocationTabs")->setCurrentIndex(1);
    auto* model = control<QTableView>(program->page.get(), "limitTable")->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 0);
    program->page->findChild<QAction*>(QStringLiteral("addTypeAction"))->trigger();
    QCOMPARE(model->rowCount(), 1);
    program->page->findChild<QAction*>(QStringLiteral("addShareAction"))->trigger();
    auto* dialog = program->page->findChild<widgets::Dialog*>(QStringLiteral("entitiesDialog"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(tf::test::namelessControls(dialog), QStringList());
    dialog->submitButton()->click();
    QVERIFY(dialog->isVisible()); // nobody chosen yet: it says so
    control<QPushButton>(dialog, "allButton")->click();
    dialog->submitButton()->click();
    const int farms = int(program->farms.farms().size());
    QCOMPARE(model->rowCount(), 1 + farms);
    constexpr int atMost = 2;
    constexpr int check = 3;
    for (const char* wrong : {"abc", "140 %", "-3"}) {
        QVERIFY(model->setData(model->index(1, atMost), QString::fromLatin1(wrong)));
        QVERIFY(model->index(1, check).data().toString() != QStringLiteral("fine"));
        QVERIFY2(!hasPlan(*program), wrong);
    }
    tf::test::saveScreenshot(program->page.get(), QStringLiteral("allocation-limits"));
    QVERIFY(model->setData(model->index(1, atMost), QStringLiteral("12 %")));
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    const auto* weights = control<QTableView>(program->page.get(), "weightTable")->model();
    constexpr int target = 2;
    QTRY_VERIFY_WITH_TIMEOUT(
        weights->index(0, target).data().toString().startsWith(QStringLiteral("12.0")), patienceMs);
    program->page->findChild<QAction*>(QStringLiteral("addFarmAction"))->trigger();
    QCOMPARE(model->rowCount(), 2 + farms);
    QCOMPARE(tf::test::namelessControls(program->page.get()), QStringList());
}

/// A sum of shares with coefficients: what is missing or wrong is said, what stands is solved for.
void AllocationLimitsTest::weightedSumsAreAddedAndChanged() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    chooseMethod(*program, MethodKind::MinimumVariance);
    control<QTabWidget>(program->page.get(), "allocationTabs")->setCurrentIndex(1);
    const auto open = [&](const char* action) -> widgets::Dialog* {
        program->page->findChild<QAction*>(QString::fromLatin1(action))->trigger();
        const auto all =
            program->page->findChildren<widgets::Dialog*>(QStringLiteral("linearDialog"));
        const auto shown = std::find_if(all.begin(), all.end(),
                                        [](const QWidget* one) { return one->isVisible(); });
        return shown == all.end() ? nullptr : *shown; // one that was closed goes later
    };
    widgets::Dialog* dialog = open("addLinearAction");
    QVERIFY(dialog != nullptr);
    QCOMPARE(tf::test::namelessControls(dialog), QStringList());
    auto* maximum = control<NumberEdit>(dialog, "linearMaximumEdit");
    auto* name = control<QLineEdit>(dialog, "linearNameEdit");
    QVERIFY(
        name->accessibleDescription().isEmpty()); // what is missing is not said before it is asked
    dialog->submitButton()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!name->accessibleDescription().isEmpty());
    QVERIFY(!maximum->accessibleDescription().isEmpty());
    const auto type = [](QLineEdit* edit, const QString& text) {
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    };
    type(name, QStringLiteral("Young farms"));
    auto* terms = control<QTableView>(dialog, "linearTable")->model();
    constexpr int coefficient = 1;
    constexpr int check = 2;
    for (const QString& text : hostileTexts()) {
        type(maximum, text);
        QVERIFY(terms->setData(terms->index(0, coefficient), text));
        bool isEmpty = false;
        const bool isNumber =
            NumberEdit::read(NumberEdit::Kind::Plain, text, isEmpty).has_value() || isEmpty;
        QVERIFY2(isNumber || !maximum->accessibleDescription().isEmpty(),
                 qPrintable(text.left(40)));
        QCOMPARE(terms->index(0, check).data().toString().isEmpty(), isNumber);
        QVERIFY(isNumber || dialog->isVisible());
    }
    QVERIFY(terms->setData(terms->index(0, coefficient), QStringLiteral("1")));
    QVERIFY(terms->setData(terms->index(1, coefficient), QStringLiteral("2")));
    type(maximum, QStringLiteral("0.2"));
    QVERIFY(control<QLabel>(dialog, "linearSum")->text().endsWith(QStringLiteral("at most 0.2.")));
    tf::test::saveScreenshot(dialog, QStringLiteral("allocation-linear"));
    const QString one = terms->index(0, 0).data().toString();
    const QString two = terms->index(1, 0).data().toString();
    dialog->submitButton()->click();
    auto* limits = control<QTableView>(program->page.get(), "limitTable");
    QCOMPARE(limits->model()->rowCount(), 1);
    QCOMPARE(limits->model()->index(0, 0).data().toString(), QStringLiteral("Young farms"));
    const auto sumOf = [&](double first, double second) {
        const auto* weights = control<QTableView>(program->page.get(), "weightTable")->model();
        double sum = 0;
        for (int row = 0; row < weights->rowCount(); ++row) {
            const QString farm = weights->index(row, 0).data().toString();
            const double share =
                100 * weights->index(row, 2).data(int(widgets::SortRole)).toDouble();
            sum += farm == one ? first * share : farm == two ? second * share : 0.0;
        }
        return sum;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program) && sumOf(1, 2) <= 20.2, patienceMs);
    // changed later, under the same name
    limits->selectRow(0);
    dialog = open("changeLinearAction");
    QVERIFY(dialog != nullptr);
    auto* again = control<QTableView>(dialog, "linearTable")->model();
    QCOMPARE(again->index(1, coefficient).data().toString(), QStringLiteral("2"));
    QVERIFY(again->setData(again->index(1, coefficient), QString()));
    auto* sense = control<QComboBox>(dialog, "linearSenseCombo");
    sense->setCurrentIndex(2);
    type(control<NumberEdit>(dialog, "linearMinimumEdit"), QStringLiteral("0.3"));
    dialog->submitButton()->click();
    QVERIFY(dialog->isVisible()); // 0.3 is above 0.2
    type(control<NumberEdit>(dialog, "linearMaximumEdit"), QStringLiteral("0.35"));
    dialog->submitButton()->click();
    QCOMPARE(limits->model()->rowCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program) && sumOf(1, 0) >= 29.8 && sumOf(1, 0) <= 35.2,
                             patienceMs);
    limits->selectRow(0);
    program->page->findChild<QAction*>(QStringLiteral("removeLimitAction"))->trigger();
    QCOMPARE(limits->model()->rowCount(), 0);
}

/// A plan that wants money out of open positions: without a run nobody can act, with one the
/// positions are closed, the agents paused, and the plan is made anew with the money that is free.
void AllocationLimitsTest::agentsAreAskedToReduce() {
    const auto program = openTraded();
    QVERIFY(program);
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    const auto open = await(program->farms.positions({}));
    TF_VERIFY(open);
    QVERIFY2(!open->isEmpty(), "the run ends without an open position");
    auto* reserve = control<NumberEdit>(program->page.get(), "limits.reserve");
    reserve->setText(QStringLiteral("97 %"));
    Q_EMIT reserve->textEdited(reserve->text());
    auto* ask = control<QPushButton>(program->page.get(), "reduceButton");
    QTRY_VERIFY_WITH_TIMEOUT(ask->isVisible(), patienceMs);
    tf::test::saveScreenshot(program->page.get(), QStringLiteral("allocation-shortfall"));
    const auto show = [&] {
        ask->click();
        return program->page->findChild<widgets::Dialog*>(QStringLiteral("reduceDialog"));
    };
    widgets::Dialog* dialog = show();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->submitButton()->isEnabled());
    QVERIFY(control<QLabel>(dialog, "reduceConsequence")
                ->text()
                .startsWith(QStringLiteral("No run is going on")));
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(
        program->page->findChild<widgets::Dialog*>(QStringLiteral("reduceDialog")) == nullptr,
        patienceMs);

    farms::EngineRun run{
        .feed = [](storage::Session&, const std::vector<market::FeedChannel>& channels,
                   Instant) -> Result<std::unique_ptr<market::MarketFeed>> {
            return std::unique_ptr<market::MarketFeed>(std::make_unique<SilentFeed>(channels));
        },
        .settings = {},
        .context = {.workspace = TestDatabase::workspace(),
                    .epoch = program->ledger.epoch(),
                    .actor = QStringLiteral("engine")}};
    TF_VERIFY(program->engine.start(std::move(run)));
    dialog = show();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->submitButton()->isEnabled(), patienceMs);
    QCOMPARE(tf::test::namelessControls(dialog), QStringList());
    auto* rows = control<QTableView>(dialog, "reduceTable")->model();
    QVERIFY(rows->rowCount() > 0);
    constexpr int state = 3;
    QTRY_VERIFY_WITH_TIMEOUT(
        rows->index(0, state).data().toString().contains(QStringLiteral("1 position")), patienceMs);
    control<QAbstractButton>(dialog, "closeChoice")->click();
    QTRY_VERIFY_WITH_TIMEOUT(control<QLabel>(dialog, "reduceConsequence")
                                 ->text()
                                 .contains(QStringLiteral("sold, or bought back")),
                             patienceMs);
    tf::test::saveScreenshot(dialog, QStringLiteral("allocation-reduce"));
    dialog->submitButton()->click();
    const auto areDone = [&] {
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, state).data().toString() !=
                QStringLiteral("holds nothing any more")) {
                return false;
            }
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areDone(), patienceMs);
    tf::test::saveScreenshot(dialog, QStringLiteral("allocation-reduced"));
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!ask->isVisible(), patienceMs); // the plan was made anew
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(*program), patienceMs);
    const auto left = await(program->farms.positions({}));
    TF_VERIFY(left);
    QVERIFY(left->size() < open->size());
    for (const farms::OpenPosition& position : *left) {
        const farms::Agent* const agent = program->farms.agent(position.agent);
        QVERIFY(agent != nullptr && agent->state == farms::AgentState::Running); // was not asked
    }
    QSignalSpy finished(&program->engine, &farms::TradingEngine::finished);
    program->engine.stop();
    QVERIFY(!finished.isEmpty() || finished.wait(patienceMs));
    TF_VERIFY(finished.first().first().value<Result<void>>());
}

/// A real workspace of 200 agents with long names: the page solves, nothing is cut, and the target
/// follows the pointer.
void AllocationLimitsTest::aPageOfTwoHundredAgentsStands() {
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    Program program(**database);
    TF_VERIFY(program.open());
    trade(program, {.simulatedDays = 24, .agentsPerFarm = 40});
    const QList<farms::Agent> agents = program.farms.agents(); // the list follows each saving
    for (farms::Agent agent : agents) {
        agent.name += QStringLiteral(" with a name that goes on and on, as people write them");
        TF_VERIFY(await(program.farms.saveAgent(agent)));
    }
    TF_VERIFY(await(program.farms.refresh()));
    QVERIFY(program.farms.agents().size() >= 200);
    program.showPage();
    QTRY_VERIFY_WITH_TIMEOUT(hasPlan(program), patienceMs);
    auto* scope = control<QComboBox>(program.page.get(), "levelCombo");
    constexpr int agentsOfMaster = 1;
    scope->setCurrentIndex(agentsOfMaster);
    Q_EMIT scope->activated(agentsOfMaster);
    const auto* weights = control<QTableView>(program.page.get(), "weightTable")->model();
    QTRY_VERIFY_WITH_TIMEOUT(weights->rowCount() > 50 && hasPlan(program), patienceMs);
    chooseMethod(program, MethodKind::MinimumVariance);
    QTRY_VERIFY_WITH_TIMEOUT(!program.page->isWorking() && hasPlan(program), patienceMs);
    QCOMPARE(tf::test::clippedControls(program.page.get()), QStringList());
    photograph(program, QStringLiteral("allocation-200"));
    drag(program);
    QTRY_VERIFY_WITH_TIMEOUT(!program.page->isWorking(), patienceMs);
}

/// Made up on the spot: a screenful that no practice run makes. Weights, frontier and plan.
void AllocationLimitsTest::twoHundredEntitiesAreSolved() {
    capital::Situation situation;
    situation.level = capital::Level::AgentsOfMaster;
    situation.scopeName = QStringLiteral("Main");
    situation.scope = ledger::WalletId::create();
    situation.asset = Asset::create(u"USDT", 8).value();
    situation.at = Instant::parse(u"2026-06-01").value();
    situation.poolCurrent = situation.poolFree = Decimal(50'000);
    quint64 state = 7;
    const auto uniform = [&state] {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return double(state >> 11U) / double(1ULL << 53U);
    };
    for (int i = 0; i < 200; ++i) {
        capital::Entity entity;
        entity.id = QUuid::createUuid();
        entity.name =
            QStringLiteral("Agent with a name that nobody can call short, number %1").arg(i);
        entity.type = QStringLiteral("breakout");
        entity.farmName = QStringLiteral("Farm %1").arg(i / 20);
        entity.purses.append(
            {ledger::WalletId::create(), entity.name, Decimal(1'000), Decimal(1'000)});
        entity.current = entity.free = Decimal(1'000);
        for (int day = 0; day < 260; ++day) {
            entity.returns.push_back(
                {situation.at - std::chrono::hours(24 * (260 - day)), 0.02 * (uniform() - 0.49)});
        }
        situation.entities.append(entity);
    }
    capital::Settings settings;
    settings.method = capital::defaultMethod(MethodKind::MaximumSharpe);
    QElapsedTimer timer;
    timer.start();
    const auto solved = tf::ui::allocation::solve(situation, nullptr, settings, nullptr);
    TF_VERIFY(solved);
    TF_VERIFY(solved->answer);
    TF_VERIFY(solved->proposal);
    QVERIFY(solved->frontier.size() > 2);
    QVERIFY(!solved->proposal->movements.isEmpty());
    const qint64 first = timer.restart();
    const auto again = tf::ui::allocation::solve(situation, solved->inputs, settings, nullptr);
    qInfo("200 entities: %lld ms, with other limits %lld ms", first, timer.elapsed());
    TF_VERIFY(again);
    QCOMPARE(again->answer->weights, solved->answer->weights);
}

TF_GUI_TEST_MAIN(AllocationLimitsTest)
#include "allocation_limits_test.moc"
