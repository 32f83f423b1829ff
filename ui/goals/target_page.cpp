// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/target_page.h"

#include "ui/goals/expression_edit.h"
#include "ui/goals/goal_words.h"
#include "ui/goals/histogram.h"
#include "ui/goals/number_field.h"
#include "widgets/card.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>

namespace tf::ui {

using goals::Goal;
using goals::Measure;
using goals::TargetUnit;

namespace {

const QString targetField = QStringLiteral("target");
const QString expressionField = QStringLiteral("expression");
const QString periodField = QStringLiteral("period");
const QString periodsField = QStringLiteral("periodsInARow");
const QString windowField = QStringLiteral("windowDays");
const QString daysField = QStringLiteral("minimumDays");
const QString tradesField = QStringLiteral("minimumTrades");
const QString holdField = QStringLiteral("confirmMinutes");

constexpr int minutesPerHour = 60;

QString wholeText(int value) {
    return value == 0 ? QString() : QString::number(value);
}

} // namespace

TargetPage::TargetPage(QWidget* parent)
    : WizardPage(tr("Target"), tr("How much is enough?"), parent)
    , m_expression(new ExpressionEdit(this))
    , m_target(new NumberField(this))
    , m_period(new QComboBox(this))
    , m_periods(new NumberField(this))
    , m_window(new NumberField(this))
    , m_days(new NumberField(this))
    , m_trades(new NumberField(this))
    , m_hours(new NumberField(this)) {
    buildFields();
    buildReality();
}

void TargetPage::buildFields() {
    addField(body(), expressionField, tr("Condition"), m_expression);
    connect(m_expression, &ExpressionEdit::expressionChanged, this,
            [this] { touch(expressionField); });
    QHBoxLayout* const first = addLine();
    addField(first, targetField, tr("Target"), m_target);
    for (const goals::Period period :
         {goals::Period::Day, goals::Period::Week, goals::Period::Month}) {
        m_period->addItem(tr("In one %1").arg(goals::periodName(period)), static_cast<int>(period));
    }
    addField(first, periodField, tr("Period"), m_period);
    addField(first, periodsField, tr("In a row"), m_periods);
    addField(first, windowField, tr("Over the last"), m_window, tr("Empty: since the start"));
    QHBoxLayout* const second = addLine();
    addField(second, daysField, tr("Over at least"), m_days);
    addField(second, tradesField, tr("And at least"), m_trades);
    addField(second, holdField, tr("It must hold for"), m_hours, tr("Empty: one moment is enough"));
    m_periods->setUnit(tr("times"));
    m_window->setUnit(tr("days"));
    m_days->setUnit(tr("days"));
    m_trades->setUnit(tr("closed trades"));
    m_hours->setUnit(tr("hours"));
    for (NumberField* const field : {m_window, m_days, m_trades, m_hours}) {
        field->setOptional(true);
    }
}

void TargetPage::buildReality() {
    auto* card = new widgets::Card({}, this);
    m_reality = card;
    m_realityTitle = widgets::makeLabel({}, widgets::TextStyle::CardTitle, card);
    m_histogram = new Histogram(card);
    m_histogram->setObjectName(QStringLiteral("realityHistogram"));
    m_histogram->setAccessibleName(tr("How often the measure had which size"));
    m_verdict = widgets::makeParagraph({}, widgets::TextStyle::Body, card);
    m_verdict->setObjectName(QStringLiteral("realityVerdict"));
    card->body()->addWidget(m_realityTitle);
    card->body()->addWidget(m_histogram, 1);
    card->body()->addWidget(m_verdict);
    card->body()->addStretch(0);
    body()->addWidget(card, 1);
}

void TargetPage::fill(const Goal& goal) {
    m_measure = goal.measure;
    show(goal);
}

void TargetPage::show(const Goal& goal) {
    m_expression->setExpression(goal.expression);
    m_target->setUnit(goals::traitsOf(goal.measure).unit == TargetUnit::Fraction
                          ? QStringLiteral("%")
                          : QString());
    m_target->setNumber(goal.measure == Measure::Expression ? std::nullopt
                                                            : std::optional(goal.target));
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(goal.period)));
    m_periods->setNumber(Decimal(goal.periodsInARow));
    m_window->setText(wholeText(goal.windowDays));
    m_days->setText(wholeText(goal.minimumDays));
    m_trades->setText(wholeText(goal.minimumTrades));
    const Result<Decimal> hours =
        Decimal(goal.confirmMinutes).dividedBy(Decimal(minutesPerHour), Rounding::HalfEven);
    m_hours->setNumber(goal.confirmMinutes == 0 || !hours ? std::nullopt : std::optional(*hours));
}

TargetPage::Typed TargetPage::typed() const {
    return {m_target->text(), m_window->text(), m_days->text(), m_trades->text(), m_hours->text()};
}

void TargetPage::showTyped(const Typed& typed) {
    m_target->setText(typed.target);
    m_window->setText(typed.window);
    m_days->setText(typed.days);
    m_trades->setText(typed.trades);
    m_hours->setText(typed.hours);
}

void TargetPage::read(Goal& goal) const {
    if (m_measure != goal.measure) {
        return; // adapt() comes first
    }
    const bool isPeriod = goal.measure == Measure::ProfitPerPeriod;
    goal.expression = goal.measure == Measure::Expression ? m_expression->expression() : QString();
    goal.target =
        goal.measure == Measure::Expression ? Decimal() : m_target->number().value_or(Decimal(-1));
    goal.period = static_cast<goals::Period>(m_period->currentData().toInt());
    goal.periodsInARow = isPeriod ? m_periods->whole() : 1;
    goal.windowDays = isPeriod ? 0 : m_window->whole();
    goal.minimumDays = m_days->whole();
    goal.minimumTrades = m_trades->whole();
    goal.confirmMinutes = 0;
    if (const std::optional<Decimal> hours = m_hours->number()) {
        const double minutes = hours->toDouble() * minutesPerHour;
        goal.confirmMinutes = std::abs(minutes) < 1e9 ? std::llround(minutes) : -1;
    }
}

void TargetPage::adapt(const Goal& goal) {
    if (m_measure != goal.measure) {
        if (m_measure) {
            m_typed.insert(*m_measure, typed());
        }
        m_measure = goal.measure;
        adaptUnits(goal);
        if (const auto before = m_typed.constFind(goal.measure); before != m_typed.cend()) {
            showTyped(*before);
        } else {
            Goal fresh = goal;
            applyDefaults(fresh);
            fresh.expression = m_expression->expression();
            show(fresh);
        }
    }
    adaptUnits(goal);
    adaptReality(goal);
}

void TargetPage::adaptUnits(const Goal& goal) {
    const goals::MeasureTraits& traits = goals::traitsOf(goal.measure);
    const bool isPeriod = goal.measure == Measure::ProfitPerPeriod;
    const bool isCondition = traits.unit == TargetUnit::Condition;
    setFieldVisible(expressionField, isCondition);
    setFieldVisible(targetField, !isCondition);
    setFieldVisible(periodField, isPeriod);
    setFieldVisible(periodsField, isPeriod);
    setFieldVisible(windowField, !isPeriod);
    setLabel(targetField, traits.isCeiling ? tr("At most") : tr("Target"));
    switch (traits.unit) {
    case TargetUnit::Count:
        m_target->setUnit(tr("trades"));
        break;
    case TargetUnit::Money:
        m_target->setUnit(goal.measure == Measure::ProfitPerTrade
                              ? tr("%1 per trade").arg(goal.asset.code())
                              : goal.asset.code());
        break;
    case TargetUnit::Fraction:
        m_target->setUnit(QStringLiteral("%"));
        break;
    case TargetUnit::Ratio:
    case TargetUnit::Condition:
        m_target->setUnit({});
        break;
    }
    QString words = goals::measureName(goal.measure);
    words.replace(0, 1, words.left(1).toUpper());
    const QString basis = basisText(goal);
    setSentence(basis.isEmpty() ? tr("%1.").arg(words) : tr("%1, %2.").arg(words, basis));
}

void TargetPage::adaptReality(const Goal& goal) {
    const goals::MeasureTraits& traits = goals::traitsOf(goal.measure);
    const Asset asset = goal.asset;
    const Measure measure = goal.measure;
    m_histogram->setValueFormat(
        [measure, asset](double value) { return valueText(measure, value, asset); });
    m_histogram->setTarget(goal.target.toDouble(), traits.isCeiling,
                           tr("target %1").arg(valueText(measure, goal.target.toDouble(), asset)));
    m_histogram->setVisible(traits.unit != TargetUnit::Condition && m_histogram->count() > 0);
}

void TargetPage::showHistory(const goals::DraftHistory& history) {
    const bool isNumber = m_measure && *m_measure != Measure::Expression;
    if (isNumber && !m_target->number()) {
        showNoHistory(tr("With a target, here stands how often it was reached before."));
        return;
    }
    m_histogram->setValues(history.values);
    m_histogram->setVisible(isNumber && !history.values.isEmpty());
    m_realityTitle->setText(
        history.windowDays > 0
            ? tr("Is that realistic? Past windows of %n day(s)", "", history.windowDays)
            : tr("Is that realistic?"));
    m_verdict->setText(history.sentence);
}

void TargetPage::showNoHistory(const QString& reason) {
    m_histogram->setValues({});
    m_histogram->hide();
    m_realityTitle->setText(tr("Is that realistic?"));
    m_verdict->setText(reason);
}

void TargetPage::lockAllButTarget() {
    for (QWidget* const field : {static_cast<QWidget*>(m_expression),
                                 static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_periods),
                                 static_cast<QWidget*>(m_window), static_cast<QWidget*>(m_days),
                                 static_cast<QWidget*>(m_trades), static_cast<QWidget*>(m_hours)}) {
        field->setEnabled(false);
    }
}

QList<goals::FieldProblem> TargetPage::ownProblems() const {
    if (const QString complaint = m_expression->complaint(); !complaint.isEmpty()) {
        return {{expressionField, complaint}};
    }
    return {};
}

} // namespace tf::ui
