// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and members of mixed strategies built from controls: what goes in comes out, and what a
// person clicks together is the rule that the words would have made.
#include "models/strategies/catalogue.h"
#include "models/strategies/rules/rule_text.h"
#include "tests/support/gui_test.h"
#include "ui/trading/member_edit.h"
#include "ui/trading/rule_dialog.h"
#include "ui/trading/rule_group_edit.h"
#include "ui/trading/rule_set_edit.h"
#include "ui/trading/rule_value_edit.h"
#include "ui/trading/strategy_dialog.h"
#include "ui/trading/strategy_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace tf;
using namespace tf::ui;
using tf::test::control;

namespace {

void choose(QComboBox* combo, const QVariant& data) {
    const int row = combo->findData(data);
    QVERIFY2(row >= 0, qPrintable(data.toString()));
    combo->setCurrentIndex(row);
}

} // namespace

class RuleBuilderTest final : public tf::test::GuiTest {
    Q_OBJECT

private Q_SLOTS:
    void conditionsComeBackAsTheyWere_data();
    void conditionsComeBackAsTheyWere();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void controlsMakeTheRuleOfTheWords();
    void anEmptyGroupIsNoRule();
    void unreadableTextIsNotThrownAway();
    void membersAreEditedInForms();
    void onePartIsEditedInAForm();
    void everyTemplateGoesThroughItsForm();
};

void RuleBuilderTest::conditionsComeBackAsTheyWere_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"close > sma(200)", "ema(20) crosses above ema(50) and rsi(14) < 70",
          "rsi(14) crosses below 30 or not (close > open and volume >= sma(20, volume))",
          "not (close = open)", "high[1] != high[2]", "bollinger(20, 2).upper[3] <= hlc3",
          "close - 2 * atr(14) < donchian(20).lower and (ohlc4 > hl2 or low < 0.00000012)",
          "macd(12, 26, 9).signal crosses above 0 and adx(14) > 25 and close > ema(100)"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void RuleBuilderTest::conditionsComeBackAsTheyWere() {
    QFETCH(const QString, text);
    const strategies::ParsedRule rule = strategies::parseCondition(text);
    QVERIFY2(rule.rule, qPrintable(rule.error.sentence));
    RuleGroupEdit edit;
    edit.setCondition(*rule.rule);
    const strategies::ParsedRule made = edit.condition();
    QVERIFY2(made.rule, qPrintable(made.error.sentence));
    QCOMPARE(strategies::ruleText(*made.rule), strategies::ruleText(*rule.rule));
    QVERIFY(*made.rule == *rule.rule);
    QCOMPARE(tf::test::namelessControls(&edit), QStringList());
}

void RuleBuilderTest::valuesComeBackAsTheyWere_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // -x is built as 0 - x
    QTest::newRow("stop") << "close - 2 * atr(14)"
                          << "close - 2 * atr(14)";
    QTest::newRow("deep") << "(high + low) / 2 - (close - open) * 0.5"
                          << "(high + low) / 2 - (close - open) * 0.5";
    QTest::newRow("small") << "0.000000000001"
                           << "0.000000000001";
    QTest::newRow("line") << "supertrend(10, 3)"
                          << "supertrend(10, 3)";
    QTest::newRow("negative") << "-atr(14)"
                              << "0 - atr(14)";
}

void RuleBuilderTest::valuesComeBackAsTheyWere() {
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const strategies::ParsedRule rule = strategies::parseValue(text);
    const strategies::ParsedRule wanted = strategies::parseValue(expected);
    QVERIFY2(rule.rule && wanted.rule, qPrintable(rule.error.sentence));
    RuleValueEdit edit(QStringLiteral("Price"));
    edit.setValue(*rule.rule);
    QVERIFY(edit.value().rule);
    QVERIFY2(*edit.value().rule == *wanted.rule,
             qPrintable(strategies::ruleText(*edit.value().rule)));
}

void RuleBuilderTest::controlsMakeTheRuleOfTheWords() {
    RuleSetEdit rules;
    rules.show();
    control<QPushButton>(&rules, "longEntryBuild")->click();
    auto* dialog = rules.findChild<RuleDialog*>();
    QVERIFY(dialog != nullptr);
    auto* group = dialog->findChild<RuleGroupEdit*>();
    auto* left = control<RuleValueEdit>(group, "leftValue");
    auto* right = control<RuleValueEdit>(group, "rightValue");
    choose(control<QComboBox>(left, "whatCombo"), QStringLiteral("indicator:ema"));
    control<QSpinBox>(left, "parameter_n")->setValue(20);
    choose(control<QComboBox>(right, "whatCombo"), QStringLiteral("indicator:ema"));
    control<QSpinBox>(right, "parameter_n")->setValue(50);
    control<QPushButton>(group, "addConditionButton")->click();
    const auto lefts = group->findChildren<RuleValueEdit*>(QStringLiteral("leftValue"));
    const auto rights = group->findChildren<RuleValueEdit*>(QStringLiteral("rightValue"));
    const auto comparisons = group->findChildren<QComboBox*>(QStringLiteral("comparisonCombo"));
    QCOMPARE(lefts.size(), 2);
    choose(control<QComboBox>(lefts.last(), "whatCombo"), QStringLiteral("indicator:rsi"));
    choose(comparisons.last(), static_cast<int>(strategies::RuleNode::Kind::Less));
    choose(control<QComboBox>(rights.last(), "whatCombo"), QStringLiteral("number"));
    control<QDoubleSpinBox>(rights.last(), "numberEdit")->setValue(70);
    const QString words = QStringLiteral("ema(20) crosses above ema(50) and rsi(14) < 70");
    QCOMPARE(control<QLabel>(dialog, "ruleTextLabel")->text(), words);
    QCOMPARE(tf::test::namelessControls(dialog), QStringList());
    QTRY_VERIFY(group->height() >= group->sizeHint().height()); // laid out
    QCOMPARE(tf::test::clippedControls(dialog), QStringList());
    tf::test::saveScreenshot(dialog, QStringLiteral("rule-builder"));

    // Turned round, grouped and taken away again.
    group->findChildren<QCheckBox*>(QStringLiteral("notCheck")).first()->click();
    QCOMPARE(control<QLabel>(dialog, "ruleTextLabel")->text(),
             QStringLiteral("not ema(20) crosses above ema(50) and rsi(14) < 70"));
    group->findChildren<QCheckBox*>(QStringLiteral("notCheck")).first()->click();
    control<QPushButton>(group, "addGroupButton")->click();
    QVERIFY(control<QLabel>(dialog, "ruleTextLabel")->text().contains(QStringLiteral(" or ")));
    group->findChildren<QToolButton*>(QStringLiteral("removeConditionButton"))[2]->click();
    QCOMPARE(control<QLabel>(dialog, "ruleTextLabel")->text(), words);

    dialog->submitButton()->click();
    QCOMPARE(control<QLineEdit>(&rules, "longEntryEdit")->text(), words);
    QVERIFY(rules.problem().isEmpty());
}

void RuleBuilderTest::anEmptyGroupIsNoRule() {
    RuleDialog dialog(QStringLiteral("Buy when"), RuleDialog::Wanted::Condition,
                      strategies::parseCondition(u"macd(12, 26, 9) > 0").rule);
    QVERIFY(dialog.submitButton()->isEnabled());
    control<QToolButton>(&dialog, "removeConditionButton")->click();
    QVERIFY(!dialog.submitButton()->isEnabled());
    QVERIFY(!control<QLabel>(&dialog, "dialogError")->text().isEmpty());
    control<QPushButton>(&dialog, "addConditionButton")->click();
    QVERIFY(dialog.submitButton()->isEnabled());
    QVERIFY(control<QLabel>(&dialog, "dialogError")->text().isEmpty());
}

void RuleBuilderTest::unreadableTextIsNotThrownAway() {
    RuleSetEdit rules;
    auto* edit = control<QLineEdit>(&rules, "longStopEdit");
    auto* build = control<QPushButton>(&rules, "longStopBuild");
    QVERIFY(build->isEnabled());
    edit->setText(QStringLiteral("close - 2 *"));
    QVERIFY(!build->isEnabled());
    QVERIFY(!build->toolTip().isEmpty());
    edit->setText(QStringLiteral("close - 3 * atr(14)"));
    QVERIFY(build->isEnabled());
    build->click();
    auto* dialog = rules.findChild<RuleDialog*>();
    QCOMPARE(control<QLabel>(dialog, "ruleTextLabel")->text(), edit->text());
}

void RuleBuilderTest::membersAreEditedInForms() {
    MemberEdit edit(MemberEdit::Shape::Voters);
    int changes = 0;
    connect(&edit, &MemberEdit::changed, &edit, [&changes] { ++changes; });
    edit.setValue(QJsonArray());
    edit.show();
    control<QPushButton>(&edit, "addMemberButton")->click();
    auto* dialog = edit.findChild<StrategyDialog*>();
    QVERIFY(dialog != nullptr);
    auto* form = dialog->findChild<StrategyForm*>();
    form->setConfig({QStringLiteral("ma_cross"), {{QStringLiteral("fast"), 5}}});
    tf::test::saveScreenshot(dialog, QStringLiteral("member-strategy"));
    dialog->submitButton()->click();
    QCOMPARE(changes, 1);
    QCOMPARE(edit.value().toArray().size(), 1);
    QCOMPARE(edit.value().toArray().first()[u"strategy"][u"fast"].toInt(), 5);
    QCOMPARE(edit.value().toArray().first()[u"weight"].toDouble(), 1.0);
    control<QDoubleSpinBox>(&edit, "memberWeight1")->setValue(2.5);
    QCOMPARE(edit.value().toArray().first()[u"weight"].toDouble(), 2.5);
    QCOMPARE(tf::test::namelessControls(&edit), QStringList());

    // A wrong strategy stays in its dialog.
    control<QPushButton>(&edit, "editMember1")->click();
    const auto dialogs = edit.findChildren<StrategyDialog*>();
    dialog = dialogs.last();
    form = dialog->findChild<StrategyForm*>();
    QCOMPARE(form->config().parameters.value(QStringLiteral("fast")).toInt(), 5);
    control<QSpinBox>(form, "parameter_fast")->setValue(80);
    QVERIFY(!form->isValid());
    dialog->submitButton()->click();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QCOMPARE(edit.value().toArray().first()[u"strategy"][u"fast"].toInt(), 5);

    control<QToolButton>(&edit, "removeMember1")->click();
    QVERIFY(edit.value().toArray().isEmpty());
}

void RuleBuilderTest::onePartIsEditedInAForm() {
    MemberEdit edit(MemberEdit::Shape::One);
    edit.setValue(QJsonObject());
    edit.show();
    QVERIFY(!control<QPushButton>(&edit, "addMemberButton")->isVisible());
    control<QPushButton>(&edit, "editMember1")->click();
    auto* dialog = edit.findChild<StrategyDialog*>();
    dialog->findChild<StrategyForm*>()->setConfig({QStringLiteral("supertrend"), {}});
    dialog->submitButton()->click();
    QCOMPARE(edit.value()[u"kind"].toString(), QStringLiteral("supertrend"));
}

void RuleBuilderTest::everyTemplateGoesThroughItsForm() {
    for (const auto type : {strategies::FarmType::Mixed, strategies::FarmType::Custom}) {
        for (const strategies::StrategyTemplate& entry : strategies::strategyTemplates(type)) {
            StrategyForm form;
            form.setConfig(entry.config);
            QVERIFY2(form.isValid(), entry.name);
            QCOMPARE(strategies::describeStrategy(form.config()),
                     strategies::describeStrategy(entry.config));
            form.resize(560, form.sizeHint().height());
            tf::test::saveScreenshot(&form, QStringLiteral("strategy-") +
                                                QString::fromLatin1(entry.name).simplified());
        }
    }
}

int main(int argc, char** argv) {
    return tf::test::runGuiTest<RuleBuilderTest>(argc, argv);
}

#include "rule_builder_test.moc"
