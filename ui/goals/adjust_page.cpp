// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/adjust_page.h"

#include "ui/goals/number_field.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPushButton>

namespace tf::ui {

using goals::AdjustmentAction;
using goals::AdjustmentRule;
using goals::AdjustmentTrigger;
using goals::Goal;

namespace {

constexpr int mostRules = 5;
constexpr int usualDays = 180;

QString fieldOf(int index, const char* name) {
    return QStringLiteral("adjustments[%1].%2").arg(index).arg(QLatin1String(name));
}

bool isPace(AdjustmentTrigger trigger) {
    return trigger == AdjustmentTrigger::BehindPace || trigger == AdjustmentTrigger::AheadOfPace;
}

QString capitalised(QString words) {
    return words.replace(0, 1, words.left(1).toUpper());
}

/// What a rule of this trigger usually says.
Decimal usualThreshold(AdjustmentTrigger trigger) {
    switch (trigger) {
    case AdjustmentTrigger::MetEarly:
        return Decimal::literal("0.5");
    case AdjustmentTrigger::BehindPace:
        return Decimal::literal("0.5");
    case AdjustmentTrigger::AheadOfPace:
        return Decimal(2);
    case AdjustmentTrigger::Unlikely:
    case AdjustmentTrigger::DeepDrawdown:
        return Decimal::literal("0.1");
    }
    return {};
}

AdjustmentRule usualRule() {
    AdjustmentRule rule;
    rule.threshold = usualThreshold(rule.trigger);
    rule.afterElapsed = Decimal::literal("0.1");
    rule.step = Decimal::literal("0.2");
    rule.extendDays = 30;
    return rule;
}

template <class Enum>
Enum chosen(const QComboBox* combo) {
    return static_cast<Enum>(combo->currentData().toInt());
}

} // namespace

AdjustPage::AdjustPage(Instant now, QWidget* parent)
    : WizardPage(tr("Adjustment"), tr("May the goal change by itself?"), parent)
    , m_now(now)
    , m_add(new QPushButton(tr("Add rule"), this)) {
    setSentence(tr("Without a rule it stays as it is. A rule changes target or deadline by how the "
                   "agents do, within the bounds that you set."));
    for (int index = 0; index < mostRules; ++index) {
        buildSlot(index);
    }
    m_add->setObjectName(QStringLiteral("addRuleButton"));
    m_add->setAutoDefault(false);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &AdjustPage::addRule);
}

NumberField* AdjustPage::addNumber(QBoxLayout* line, const QString& field, const QString& label,
                                   const QString& unit) {
    auto* edit = new NumberField(this);
    edit->setUnit(unit);
    addField(line, field, label, edit);
    return edit;
}

void AdjustPage::buildSlot(int index) {
    auto* card = new widgets::Card(tr("Rule %1").arg(index + 1), this);
    auto* remove = new QPushButton(tr("Remove"), card);
    remove->setObjectName(QStringLiteral("removeRule%1").arg(index));
    remove->setAccessibleName(tr("Remove rule %1").arg(index + 1));
    remove->setAutoDefault(false);
    card->addHeaderWidget(remove);
    m_slots.append(Slot{.box = card});
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    buildWhen(index, first);
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    buildThen(index, second);
    card->body()->addLayout(first);
    card->body()->addLayout(second);
    body()->addWidget(card);
    card->hide();
    connect(remove, &QPushButton::clicked, this, [this, index] { removeRule(index); });
}

void AdjustPage::buildWhen(int index, QBoxLayout* line) {
    Slot& slot = m_slots[index];
    slot.trigger = new QComboBox(this);
    for (const auto trigger : {AdjustmentTrigger::MetEarly, AdjustmentTrigger::BehindPace,
                               AdjustmentTrigger::AheadOfPace, AdjustmentTrigger::Unlikely,
                               AdjustmentTrigger::DeepDrawdown}) {
        slot.trigger->addItem(capitalised(goals::adjustmentTriggerName(trigger)),
                              static_cast<int>(trigger));
    }
    addField(line, fieldOf(index, "trigger"), tr("When"), slot.trigger);
    slot.threshold =
        addNumber(line, fieldOf(index, "threshold"), tr("Within"), QStringLiteral("%"));
    slot.after = addNumber(line, fieldOf(index, "afterElapsed"),
                           tr("Not before this part of the time"), QStringLiteral("%"));
    connect(slot.trigger, &QComboBox::currentIndexChanged, this, [this, index] {
        showDependents(index);
        if (!isFilling()) {
            const Slot& changed = m_slots.at(index);
            changed.threshold->setNumber(
                usualThreshold(chosen<AdjustmentTrigger>(changed.trigger)));
        }
    });
}

void AdjustPage::buildThen(int index, QBoxLayout* line) {
    Slot& slot = m_slots[index];
    slot.action = new QComboBox(this);
    for (const auto action : {AdjustmentAction::RaiseTarget, AdjustmentAction::LowerTarget,
                              AdjustmentAction::ExtendDeadline}) {
        slot.action->addItem(capitalised(goals::adjustmentActionName(action)),
                             static_cast<int>(action));
    }
    addField(line, fieldOf(index, "action"), tr("Then"), slot.action);
    slot.step = addNumber(line, fieldOf(index, "step"), tr("By"), QStringLiteral("%"));
    slot.days = addNumber(line, fieldOf(index, "extendDays"), tr("By"), tr("days"));
    slot.highest = addNumber(line, fieldOf(index, "highestTarget"), tr("Never above"), {});
    slot.lowest = addNumber(line, fieldOf(index, "lowestTarget"), tr("Never below"), {});
    slot.highest->setOptional(true); // validate() has the better words
    slot.lowest->setOptional(true);
    slot.latest = new QDateTimeEdit(this);
    slot.latest->setTimeSpec(Qt::UTC);
    slot.latest->setCalendarPopup(true);
    slot.latest->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    addField(line, fieldOf(index, "latestDeadline"), tr("Never beyond (UTC)"), slot.latest);
    slot.times = addNumber(line, fieldOf(index, "mostTimes"), tr("At most"), tr("times"));
    slot.approval = new QComboBox(this);
    for (const auto approval : {goals::Approval::Automatic, goals::Approval::Person}) {
        slot.approval->addItem(goals::approvalName(approval), static_cast<int>(approval));
    }
    addField(line, fieldOf(index, "approval"), tr("Who decides"), slot.approval);
    connect(slot.action, &QComboBox::currentIndexChanged, this,
            [this, index] { showDependents(index); });
}

void AdjustPage::showDependents(int index) {
    const Slot& slot = m_slots.at(index);
    if (slot.approval == nullptr || !owns(fieldOf(index, "approval"))) {
        return; // still being built
    }
    const auto action = chosen<AdjustmentAction>(slot.action);
    const bool isExtend = action == AdjustmentAction::ExtendDeadline;
    setFieldVisible(fieldOf(index, "step"), !isExtend);
    setFieldVisible(fieldOf(index, "extendDays"), isExtend);
    setFieldVisible(fieldOf(index, "highestTarget"), action == AdjustmentAction::RaiseTarget);
    setFieldVisible(fieldOf(index, "lowestTarget"), action == AdjustmentAction::LowerTarget);
    setFieldVisible(fieldOf(index, "latestDeadline"), isExtend);
    const auto trigger = chosen<AdjustmentTrigger>(slot.trigger);
    QString label;
    switch (trigger) {
    case AdjustmentTrigger::MetEarly:
        label = tr("Within this part of the time");
        break;
    case AdjustmentTrigger::BehindPace:
        label = tr("Slower than");
        break;
    case AdjustmentTrigger::AheadOfPace:
        label = tr("Faster than");
        break;
    case AdjustmentTrigger::Unlikely:
        label = tr("Probability below");
        break;
    case AdjustmentTrigger::DeepDrawdown:
        label = tr("Deeper than");
        break;
    }
    setLabel(fieldOf(index, "threshold"), label);
    slot.threshold->setUnit(isPace(trigger) ? tr("× its pace") : QStringLiteral("%"));
}

void AdjustPage::show(int index, const AdjustmentRule& rule) {
    const Slot& slot = m_slots.at(index);
    slot.trigger->setCurrentIndex(slot.trigger->findData(static_cast<int>(rule.trigger)));
    slot.action->setCurrentIndex(slot.action->findData(static_cast<int>(rule.action)));
    showDependents(index);
    slot.threshold->setNumber(rule.threshold);
    slot.after->setNumber(rule.afterElapsed);
    slot.step->setNumber(rule.step);
    slot.days->setNumber(Decimal(rule.extendDays));
    slot.lowest->setNumber(rule.lowestTarget);
    slot.highest->setNumber(rule.highestTarget);
    const std::chrono::hours usual(24 * usualDays);
    const Instant latest = rule.latestDeadline.value_or(m_now.startOfDay() + usual);
    slot.latest->setDateTime(QDateTime::fromMSecsSinceEpoch(latest.toMs(), Qt::UTC));
    slot.times->setNumber(Decimal(rule.mostTimes));
    slot.approval->setCurrentIndex(slot.approval->findData(static_cast<int>(rule.approval)));
}

AdjustmentRule AdjustPage::ruleAt(int index) const {
    const Slot& slot = m_slots.at(index);
    const Decimal wrong(-1);
    AdjustmentRule rule;
    rule.trigger = chosen<AdjustmentTrigger>(slot.trigger);
    rule.threshold = slot.threshold->number().value_or(wrong);
    rule.afterElapsed = slot.after->number().value_or(wrong);
    rule.action = chosen<AdjustmentAction>(slot.action);
    rule.mostTimes = slot.times->whole();
    rule.approval = chosen<goals::Approval>(slot.approval);
    switch (rule.action) {
    case AdjustmentAction::RaiseTarget:
        rule.step = slot.step->number().value_or(wrong);
        rule.highestTarget = slot.highest->number();
        break;
    case AdjustmentAction::LowerTarget:
        rule.step = slot.step->number().value_or(wrong);
        rule.lowestTarget = slot.lowest->number();
        break;
    case AdjustmentAction::ExtendDeadline:
        rule.extendDays = slot.days->whole();
        rule.latestDeadline = Instant::fromMs(slot.latest->dateTime().toMSecsSinceEpoch());
        break;
    }
    return rule;
}

QList<AdjustmentRule> AdjustPage::rules() const {
    QList<AdjustmentRule> all;
    for (int index = 0; index < m_count; ++index) {
        all.append(ruleAt(index));
    }
    return all;
}

void AdjustPage::showRules(const QList<AdjustmentRule>& rules) {
    m_count = static_cast<int>(std::min<qsizetype>(rules.size(), mostRules));
    m_further = rules.mid(m_count);
    for (int index = 0; index < mostRules; ++index) {
        show(index, index < m_count ? rules.at(index) : usualRule());
        m_slots.at(index).box->setVisible(index < m_count);
    }
    m_add->setEnabled(m_count < mostRules);
}

void AdjustPage::fill(const Goal& goal) {
    showRules(goal.adjustments);
}

void AdjustPage::read(Goal& goal) const {
    goal.adjustments = rules() + m_further;
}

void AdjustPage::adapt(const Goal& goal) {
    const goals::TargetUnit unit = goals::traitsOf(goal.measure).unit;
    const QString words = unit == goals::TargetUnit::Money      ? goal.asset.code()
                          : unit == goals::TargetUnit::Fraction ? QStringLiteral("%")
                          : unit == goals::TargetUnit::Count    ? tr("trades")
                                                                : QString();
    for (const Slot& slot : std::as_const(m_slots)) {
        slot.lowest->setUnit(words);
        slot.highest->setUnit(words);
    }
}

void AdjustPage::addRule() {
    AdjustmentRule rule = usualRule();
    showRules(rules() + QList{rule} + m_further);
    touch(QStringLiteral("adjustments"));
}

void AdjustPage::removeRule(int index) {
    QList<AdjustmentRule> rest = rules() + m_further;
    rest.removeAt(index);
    showRules(rest);
    touch(QStringLiteral("adjustments"));
}

} // namespace tf::ui
