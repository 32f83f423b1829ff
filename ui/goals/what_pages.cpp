// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/what_pages.h"

#include "ui/goals/choice_list.h"

#include <QBoxLayout>

namespace tf::ui {

using goals::AmountBasis;
using goals::Goal;
using goals::GoalKind;
using goals::Measure;
using goals::PositionBasis;

namespace {

QString explanationOf(GoalKind kind) {
    switch (kind) {
    case GoalKind::TradeVolume:
        return KindPage::tr("Trade so and so much: 200 trades, or a turnover of 100,000. For "
                            "gathering experience with a strategy, or a volume that earns lower "
                            "fees.");
    case GoalKind::ProfitTarget:
        return KindPage::tr("Earn so and so much: in total, per trade, or in each month. "
                            "Deposits and withdrawals are not profit.");
    case GoalKind::StrategyPerformance:
        return KindPage::tr("Be so and so good: a Sharpe ratio above 2, a win rate, a drawdown "
                            "that stays small. Needs enough days and trades to prove anything.");
    case GoalKind::Custom:
        return KindPage::tr("Your own condition over several figures, such as sharpe(90d) > 2 and "
                            "drawdown < 0.1 and trades >= 50.");
    }
    return {};
}

QString capitalised(QString words) {
    return words.replace(0, 1, words.left(1).toUpper());
}

} // namespace

KindPage::KindPage(QWidget* parent)
    : WizardPage(tr("What for"), tr("What is the goal for?"), parent)
    , m_kinds(new ChoiceList(this)) {
    setSentence(
        tr("When it is reached, the program acts: it can stop the agents, collect what they "
           "earned and share it out."));
    for (const GoalKind kind : {GoalKind::TradeVolume, GoalKind::ProfitTarget,
                                GoalKind::StrategyPerformance, GoalKind::Custom}) {
        m_kinds->addChoice(static_cast<int>(kind), goals::goalKindName(kind), explanationOf(kind));
    }
    addField(body(), QStringLiteral("kind"), tr("Kind of goal"), m_kinds);
    hideLabel(QStringLiteral("kind"));
    body()->addStretch(1);
}

void KindPage::fill(const Goal& goal) {
    m_kinds->setValue(static_cast<int>(goal.kind()));
}

void KindPage::read(Goal& goal) const {
    const auto kind = static_cast<GoalKind>(m_kinds->value());
    if (goal.kind() != kind) {
        goal.measure = goals::measuresOf(kind).first();
    }
}

MeasurePage::MeasurePage(QWidget* parent)
    : WizardPage(tr("Measure"), tr("What is measured?"), parent)
    , m_measures(new ChoiceList(this))
    , m_positions(new ChoiceList(this))
    , m_amounts(new ChoiceList(this)) {
    addField(body(), QStringLiteral("measure"), tr("Measure"), m_measures);
    hideLabel(QStringLiteral("measure"));
    body()->addSpacing(4);
    QHBoxLayout* const basis = addLine();
    addField(basis, QStringLiteral("positions"), tr("What counts"), m_positions);
    addField(basis, QStringLiteral("amounts"), tr("Fees"), m_amounts);
    m_amounts->addChoice(static_cast<int>(AmountBasis::Net), tr("Net"),
                         tr("Fees are deducted: what is really earned."));
    m_amounts->addChoice(static_cast<int>(AmountBasis::Gross), tr("Gross"),
                         tr("Before fees: how good the decisions are."));
    body()->addStretch(1);
}

void MeasurePage::fill(const Goal& goal) {
    offer(goal.kind());
    m_chosen.insert(goal.kind(), static_cast<int>(goal.measure));
    m_measures->setValue(static_cast<int>(goal.measure));
    m_amounts->setValue(static_cast<int>(goal.amounts));
    m_positions->setProperty("wanted", static_cast<int>(goal.positions));
}

void MeasurePage::offer(GoalKind kind) {
    m_kind = kind;
    m_measures->clear();
    for (const Measure measure : goals::measuresOf(kind)) {
        m_measures->addChoice(static_cast<int>(measure), capitalised(goals::measureName(measure)),
                              goals::measureExplanation(measure));
    }
    setSentence(goals::goalKindName(kind));
}

void MeasurePage::read(Goal& goal) const {
    const int measure = m_measures->value();
    if (measure > 0 && goals::traitsOf(static_cast<Measure>(measure)).kind == goal.kind()) {
        goal.measure = static_cast<Measure>(measure);
    }
    if (m_positions->value() > 0) {
        goal.positions = static_cast<PositionBasis>(m_positions->value());
    }
    if (m_amounts->value() > 0) {
        goal.amounts = static_cast<AmountBasis>(m_amounts->value());
    }
}

void MeasurePage::adapt(const Goal& goal) {
    if (m_kind != goal.kind()) {
        if (m_kind && m_measures->value() > 0) {
            m_chosen.insert(*m_kind, m_measures->value());
        }
        offer(goal.kind());
        m_measures->setValue(m_chosen.value(goal.kind(), static_cast<int>(goal.measure)));
    }
    const auto measure = static_cast<Measure>(m_measures->value());
    const goals::MeasureTraits& traits = goals::traitsOf(measure);
    setFieldVisible(QStringLiteral("positions"), traits.choosesPosition);
    setFieldVisible(QStringLiteral("amounts"), traits.choosesAmounts);
    const bool isCount = measure == Measure::TradeCount;
    if (m_positions->property("isCount") == QVariant(isCount)) {
        return;
    }
    const int before =
        m_positions->value() > 0 ? m_positions->value() : m_positions->property("wanted").toInt();
    m_positions->clear();
    m_positions->setProperty("isCount", isCount);
    m_positions->addChoice(static_cast<int>(PositionBasis::WithOpen),
                           isCount ? tr("When it is opened") : tr("With open positions"),
                           isCount ? tr("A trade counts from its first fill on.")
                                   : tr("Open positions count at their last price."));
    m_positions->addChoice(static_cast<int>(PositionBasis::Closed),
                           isCount ? tr("When it is closed") : tr("Closed trades only"),
                           isCount ? tr("A trade counts when its position is flat again.")
                                   : tr("What is still open may turn, so it does not count yet."));
    m_positions->setValue(before);
}

} // namespace tf::ui
