// SPDX-License-Identifier: GPL-3.0-or-later
// The goal wizard on a real server: each kind of goal, back and wrong input, left and resumed.
#include "tests/ui/goals_fixture.h"

#include "ui/goals/histogram.h"
#include "ui/goals/step_list.h"
#include "widgets/format.h"
#include "widgets/palette.h"
#include "widgets/segmented_control.h"

#include <QCheckBox>
#include <QClipboard>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>

using namespace tf;
using namespace tf::ui;
using namespace tf::ui::test;
using goals::GoalKind;
using goals::Measure;

class GoalWizardTest final : public tf::test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void goalOfEachMeasure_data();
    void goalOfEachMeasure();
    void wrongNumbersAreRefusedBesideTheField();
    void nextRevealsWhatIsMissing();
    void backLosesNothing();
    void expressionMarksTheErrorAndListsItsWords();
    void rewardsAddUp();
    void rewardsAreLeftOutWhenNothingIsCollected();
    void adjustmentRules();
    void leftHalfWayAndResumed();
    void picturesOfAllSteps();

private:
    GoalWizard* open();
    static void next(GoalWizard* wizard);
    static void chooseFirstFarm(GoalWizard* wizard);
    static void goToEnd(GoalWizard* wizard);

    std::unique_ptr<tf::test::TestServer> m_server;
    std::unique_ptr<tf::test::TestDatabase> m_database;
    std::unique_ptr<Program> m_program;
};

void GoalWizardTest::initTestCase() {
    auto server = tf::test::TestServer::start();
    TF_VERIFY(server);
    m_server = *std::move(server);
    auto database = m_server->createDatabase();
    TF_VERIFY(database);
    m_database = *std::move(database);
    m_program = std::make_unique<Program>(*m_database);
    TF_VERIFY(m_program->open(90));
    TF_VERIFY(farms::test::runToTheEnd(m_program->desk));
}

void GoalWizardTest::cleanup() {
    while (GoalWizard* const wizard = m_program->wizard()) {
        wizard->reject();
        delete wizard;
    }
    QSettings().remove(QStringLiteral("goals"));
}

GoalWizard* GoalWizardTest::open() {
    trigger(*m_program, "newGoalAction");
    return m_program->wizard();
}

void GoalWizardTest::next(GoalWizard* wizard) {
    const QString before = currentTitle(wizard);
    press(wizard, "nextButton");
    QVERIFY2(currentTitle(wizard) != before, qPrintable(complaints(wizard).join(u'\n')));
}

void GoalWizardTest::chooseFirstFarm(GoalWizard* wizard) {
    control<widgets::SegmentedControl>(wizard, "scopeKind")->setCurrent(1);
    auto* table = control<QTableView>(wizard, "scope.members");
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(table->model()->setData(table->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
}

void GoalWizardTest::goToEnd(GoalWizard* wizard) {
    for (int i = 0; i < 12 && control<QPushButton>(wizard, "saveDraftButton")->isHidden(); ++i) {
        next(wizard);
    }
    QCOMPARE(currentTitle(wizard), QStringLiteral("Is that what you want?"));
}

void GoalWizardTest::goalOfEachMeasure_data() {
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, Measure measure, const char* target,
                        const char* sentence) {
        QTest::newRow(name) << static_cast<int>(measure) << QString::fromLatin1(target)
                            << QString::fromLatin1(sentence);
    };
    row("trades", Measure::TradeCount, "250", "Make 250 trades.");
    row("turnover", Measure::Turnover, "1,000,000", "Turn over 1,000,000 USDT.");
    row("profit", Measure::ProfitTotal, "1,234.5", "Earn 1,234.5 USDT.");
    row("per trade", Measure::ProfitPerTrade, "5", "Earn 5 USDT per trade on average.");
    row("per period", Measure::ProfitPerPeriod, "100", "Earn 100 USDT within one month.");
    row("sharpe", Measure::Sharpe, "2.5", "Reach a Sharpe ratio of 2.5.");
    row("sortino", Measure::Sortino, "3", "Reach a Sortino ratio of 3.");
    row("profit factor", Measure::ProfitFactor, "1.4", "Reach a profit factor of 1.4.");
    row("win rate", Measure::WinRate, "55", "Reach a win rate of 55 %.");
    row("drawdown", Measure::Drawdown, "12.5", "Keep the drawdown at or below 12.5 %.");
    row("return", Measure::TotalReturn, "20", "Reach a total return of 20 %.");
    row("expression", Measure::Expression, "sharpe(90d) > 2 and trades >= 50",
        "Make this true: sharpe(90d) > 2 and trades >= 50");
}

void GoalWizardTest::goalOfEachMeasure() {
    QFETCH(int, measure);
    QFETCH(QString, target);
    QFETCH(QString, sentence);
    const auto wanted = static_cast<Measure>(measure);
    GoalWizard* const wizard = open();
    QVERIFY(wizard != nullptr);
    choose(wizard, "kind", static_cast<int>(goals::traitsOf(wanted).kind));
    next(wizard);
    choose(wizard, "measure", measure);
    next(wizard);
    chooseFirstFarm(wizard);
    next(wizard);
    if (wanted == Measure::Expression) {
        control<QPlainTextEdit>(wizard, "expressionText")->setPlainText(target);
    } else {
        type(wizard, "target", QStringLiteral("none"));
        QVERIFY(!control<QPushButton>(wizard, "nextButton")->isEnabled());
        type(wizard, "target", target);
    }
    QCOMPARE(complaints(wizard), QStringList());
    QCOMPARE(tf::test::namelessControls(wizard), QStringList());
    QCOMPARE(tf::test::richTextLabels(wizard), QStringList());
    goToEnd(wizard);
    const QString name = QStringLiteral("Goal %1").arg(measure);
    type(wizard, "goalName", name);
    const auto labels = wizard->findChildren<QLabel*>(QStringLiteral("reviewSentence"));
    QVERIFY(!labels.isEmpty());
    QCOMPARE(labels.first()->text(), sentence);
    press(wizard, "saveDraftButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->named(name) != nullptr, patienceMs);
    const goals::Goal& stored = m_program->named(name)->goal;
    QCOMPARE(stored.measure, wanted);
    QCOMPARE(stored.state, goals::GoalState::Draft);
    QCOMPARE(stored.scope.farms.size(), 1);
    QCOMPARE(goals::describeTarget(stored, {}).isEmpty(), false);
}

void GoalWizardTest::wrongNumbersAreRefusedBesideTheField() {
    GoalWizard* const wizard = open();
    choose(wizard, "kind", static_cast<int>(GoalKind::StrategyPerformance));
    next(wizard);
    next(wizard);
    next(wizard);
    auto* button = control<QPushButton>(wizard, "nextButton");
    for (const char* const field :
         {"target", "minimumDays", "minimumTrades", "windowDays", "confirmMinutes"}) {
        auto* edit = control<QLineEdit>(wizard, field);
        const QString before = edit->text();
        for (const QString& text : hostileTexts()) {
            edit->setText(text);
            const Result<Decimal> typed = widgets::format::parseNumber(text);
            const bool isNone = text.trimmed().isEmpty() || (typed && typed->isZero());
            if (!isNone) {
                QVERIFY2(!button->isEnabled(), qPrintable(QString::fromLatin1(field) + text));
                QVERIFY(edit->property("tfInvalid").toBool());
                QVERIFY(!edit->accessibleDescription().isEmpty());
            }
        }
        edit->setText(before);
        QVERIFY2(button->isEnabled(), field);
    }
    type(wizard, "minimumTrades", QStringLiteral("20")); // a Sharpe ratio of 20 trades is luck
    QVERIFY(!button->isEnabled());
    QVERIFY(complaints(wizard).first().contains(QStringLiteral("30")));
    type(wizard, "minimumTrades", QStringLiteral("30"));
    QVERIFY(button->isEnabled());
}

void GoalWizardTest::nextRevealsWhatIsMissing() {
    GoalWizard* const wizard = open();
    next(wizard);
    next(wizard);
    control<widgets::SegmentedControl>(wizard, "scopeKind")->setCurrent(2);
    QCOMPARE(complaints(wizard), QStringList()); // nothing was done wrong yet
    press(wizard, "nextButton");
    QCOMPARE(currentTitle(wizard), QStringLiteral("Who is to reach it?"));
    QVERIFY(!control<QPushButton>(wizard, "nextButton")->isEnabled());
    QCOMPARE(complaints(wizard).size(), 1);
    press(wizard, "chooseAllButton");
    QCOMPARE(complaints(wizard), QStringList());
    next(wizard);
}

void GoalWizardTest::backLosesNothing() {
    GoalWizard* const wizard = open();
    choose(wizard, "kind", static_cast<int>(GoalKind::ProfitTarget));
    next(wizard);
    next(wizard);
    chooseFirstFarm(wizard);
    next(wizard);
    type(wizard, "target", QStringLiteral("777"));
    type(wizard, "windowDays", QStringLiteral("45"));
    next(wizard);
    control<QCheckBox>(wizard, "hasDeadline")->setChecked(true);
    goToEnd(wizard);
    const QString summary =
        wizard->findChildren<QLabel*>(QStringLiteral("reviewSentence")).first()->text();
    for (int i = 0; i < 12 && control<QPushButton>(wizard, "backButton")->isEnabled(); ++i) {
        QTest::keyClick(wizard, Qt::Key_Left, Qt::AltModifier);
    }
    QCOMPARE(currentTitle(wizard), QStringLiteral("What is the goal for?"));
    choose(wizard, "kind", static_cast<int>(GoalKind::TradeVolume));  // changes its mind …
    choose(wizard, "kind", static_cast<int>(GoalKind::ProfitTarget)); // … and back
    QCOMPARE(control<QLineEdit>(wizard, "target")->text(), QStringLiteral("777"));
    QCOMPARE(control<QLineEdit>(wizard, "windowDays")->text(), QStringLiteral("45"));
    QVERIFY(control<QCheckBox>(wizard, "hasDeadline")->isChecked());
    goToEnd(wizard);
    QVERIFY(summary.contains(QStringLiteral("777")));
    QCOMPARE(wizard->goal().target, Decimal(777));
    QCOMPARE(wizard->goal().windowDays, 45);
    QCOMPARE(wizard->goal().scope.farms.size(), 1);
}

void GoalWizardTest::expressionMarksTheErrorAndListsItsWords() {
    GoalWizard* const wizard = open();
    choose(wizard, "kind", static_cast<int>(GoalKind::Custom));
    next(wizard);
    next(wizard);
    next(wizard);
    auto* text = control<QPlainTextEdit>(wizard, "expressionText");
    text->setPlainText(QStringLiteral("sharp(90d) > 2"));
    QVERIFY(!control<QPushButton>(wizard, "nextButton")->isEnabled());
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().first().cursor.selectionStart(), 0);
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), QStringLiteral("sharp"));
    QVERIFY(complaints(wizard).join(u' ').contains(QStringLiteral("at character 1")));
    for (const QString& hostile : hostileTexts()) {
        text->clear();
        QGuiApplication::clipboard()->setText(hostile);
        text->paste();
        QVERIFY(hostile.trimmed().isEmpty() ||
                !control<QPushButton>(wizard, "nextButton")->isEnabled());
    }
    auto* words = control<QListWidget>(wizard, "expressionWords");
    QVERIFY(words->count() >= 10);
    text->clear();
    Q_EMIT words->itemActivated(words->item(0));
    QVERIFY(!text->toPlainText().isEmpty());
    text->setPlainText(QStringLiteral("sharpe(90d) > 2 and drawdown < 0.1 and trades >= 50"));
    QCOMPARE(text->extraSelections().size(), 0);
    QVERIFY(control<QPushButton>(wizard, "nextButton")->isEnabled());
}

void GoalWizardTest::rewardsAddUp() {
    GoalWizard* const wizard = open();
    choose(wizard, "kind", static_cast<int>(GoalKind::ProfitTarget));
    next(wizard);
    next(wizard);
    chooseFirstFarm(wizard);
    next(wizard);
    type(wizard, "target", QStringLiteral("100.00000001"));
    while (currentTitle(wizard) != QStringLiteral("Who gets which part of the profit?")) {
        next(wizard);
    }
    type(wizard, "completion.shares.agents", QStringLiteral("33.3"));
    QVERIFY(!complaints(wizard).isEmpty()); // 133.3 %
    type(wizard, "completion.shares.farmReserve", QStringLiteral("33.3"));
    type(wizard, "completion.shares.master", QStringLiteral("33.4"));
    QCOMPARE(complaints(wizard), QStringList());
    auto* title = control<QLabel>(wizard, "rewardExampleTitle");
    QTRY_VERIFY_WITH_TIMEOUT(title->text().contains(QStringLiteral("100.00000001")), patienceMs);
    Decimal sum;
    for (const QLabel* const label :
         wizard->findChildren<QLabel*>(QStringLiteral("rewardAmount"))) {
        sum += Decimal::parse(label->text().section(u' ', 0, 0)).value();
    }
    QCOMPARE(sum.toString(), QStringLiteral("100.00000001"));
    QCOMPARE(control<QLabel>(wizard, "rewardSum")->text(), QStringLiteral("100.00000001 USDT"));
    QVERIFY(control<QLabel>(wizard, "rewardExampleNote")->text().contains(QStringLiteral("unit")));
}

void GoalWizardTest::rewardsAreLeftOutWhenNothingIsCollected() {
    GoalWizard* const wizard = open();
    for (int i = 0; i < 6; ++i) {
        next(wizard);
    }
    QCOMPARE(currentTitle(wizard), QStringLiteral("What happens when it is reached?"));
    QVERIFY(control<StepList>(wizard, "stepList")->names().contains(QStringLiteral("Rewards")));
    auto* collect = control<QComboBox>(wizard, "completion.collect");
    collect->setCurrentIndex(collect->findData(static_cast<int>(goals::CollectionAmount::Nothing)));
    QVERIFY(!control<StepList>(wizard, "stepList")->names().contains(QStringLiteral("Rewards")));
    next(wizard);
    QCOMPARE(currentTitle(wizard), QStringLiteral("Is that what you want?"));
}

void GoalWizardTest::adjustmentRules() {
    GoalWizard* const wizard = open();
    for (int i = 0; i < 4; ++i) {
        next(wizard);
    }
    control<QCheckBox>(wizard, "hasDeadline")->setChecked(true);
    next(wizard);
    QCOMPARE(currentTitle(wizard), QStringLiteral("May the goal change by itself?"));
    press(wizard, "addRuleButton");
    press(wizard, "nextButton"); // its highest target is missing
    QCOMPARE(currentTitle(wizard), QStringLiteral("May the goal change by itself?"));
    QCOMPARE(complaints(wizard).size(), 1);
    type(wizard, "adjustments[0].highestTarget", QStringLiteral("400"));
    QCOMPARE(complaints(wizard), QStringList());
    press(wizard, "addRuleButton");
    press(wizard, "removeRule1");
    goToEnd(wizard);
    QCOMPARE(wizard->goal().adjustments.size(), 1);
    QCOMPARE(*wizard->goal().adjustments.first().highestTarget, Decimal(400));
}

void GoalWizardTest::leftHalfWayAndResumed() {
    GoalWizard* wizard = open();
    choose(wizard, "kind", static_cast<int>(GoalKind::ProfitTarget));
    next(wizard);
    next(wizard);
    chooseFirstFarm(wizard);
    next(wizard);
    type(wizard, "target", QStringLiteral("4,321"));
    const goals::GoalId id = wizard->goal().id;
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->wizard() == nullptr, patienceMs);
    QVERIFY(control<QLabel>(m_program->page.get(), "unfinishedWords")->isVisible());
    QVERIFY(m_program->service.goal(id) == nullptr); // the workspace knows nothing of it
    trigger(*m_program, "resumeUnfinishedAction");
    wizard = m_program->wizard();
    QVERIFY(wizard != nullptr);
    QCOMPARE(wizard->goal().id, id);
    QCOMPARE(currentTitle(wizard), QStringLiteral("How much is enough?"));
    QCOMPARE(control<QLineEdit>(wizard, "target")->text(), QStringLiteral("4,321"));
    goToEnd(wizard);
    press(wizard, "saveDraftButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->service.goal(id) != nullptr, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        !control<QLabel>(m_program->page.get(), "unfinishedWords")->isVisible(), patienceMs);
}

void GoalWizardTest::picturesOfAllSteps() {
    const QPalette before = QApplication::palette();
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(
            widgets::makePalette(isDark ? widgets::darkColors() : widgets::lightColors()));
        GoalWizard* const wizard = open();
        choose(wizard, "kind", static_cast<int>(GoalKind::StrategyPerformance));
        for (int step = 1; step <= 9; ++step) {
            if (currentTitle(wizard) == QStringLiteral("How much is enough?")) {
                auto* histogram = control<Histogram>(wizard, "realityHistogram");
                auto* verdict = control<QLabel>(wizard, "realityVerdict");
                QTRY_VERIFY_WITH_TIMEOUT(!verdict->text().isEmpty(), patienceMs);
                QVERIFY(histogram->count() == 0 || histogram->isVisible());
                const QString target = control<QLineEdit>(wizard, "target")->text();
                const QString words = verdict->text();
                type(wizard, "target", QStringLiteral("abc")); // nothing is compared with it
                QTRY_VERIFY_WITH_TIMEOUT(verdict->text() != words, patienceMs);
                QVERIFY(!histogram->isVisible());
                type(wizard, "target", target);
                QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), words, patienceMs);
                type(wizard, "minimumTrades", QStringLiteral("20"));
                tf::test::saveScreenshot(wizard, isDark
                                                     ? QStringLiteral("goal-wizard-error-dark")
                                                     : QStringLiteral("goal-wizard-error-light"));
                type(wizard, "minimumTrades", QStringLiteral("30"));
            }
            if (currentTitle(wizard) == QStringLiteral("May the goal change by itself?")) {
                press(wizard, "addRuleButton");
                type(wizard, "adjustments[0].highestTarget", QStringLiteral("3"));
            }
            if (currentTitle(wizard) == QStringLiteral("From when, and until when?")) {
                control<QCheckBox>(wizard, "hasDeadline")->setChecked(true);
            }
            if (currentTitle(wizard) == QStringLiteral("What happens when it is reached?")) {
                control<QCheckBox>(wizard, "hasLock")->setChecked(true);
                type(wizard, "completion.lock.armAt", QStringLiteral("500"));
            }
            QCoreApplication::processEvents();
            QCOMPARE(tf::test::namelessControls(wizard), QStringList());
            tf::test::saveScreenshot(
                wizard, QStringLiteral("goal-wizard-%1-%2")
                            .arg(step)
                            .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light")));
            if (control<QPushButton>(wizard, "saveDraftButton")->isHidden()) {
                next(wizard);
            }
        }
        wizard->reject();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->wizard() == nullptr, patienceMs);
    }
    QApplication::setPalette(before);
}

TF_GUI_TEST_MAIN(GoalWizardTest)
#include "goal_wizard_test.moc"
