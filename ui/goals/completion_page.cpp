// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/completion_pages.h"
#include "ui/goals/number_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

namespace tf::ui {

using goals::Goal;
using goals::NextAction;
using goals::TrailingLock;

namespace {

const QString vaultField = QStringLiteral("completion.vault");
const QString destinationField = QStringLiteral("completion.destination");
const QString fundingField = QStringLiteral("completion.funding");
const QString factorField = QStringLiteral("completion.restartFactor");
const QString nextGoalField = QStringLiteral("completion.nextGoal");
const QString armField = QStringLiteral("completion.lock.armAt");
const QString lockKindField = QStringLiteral("completion.lock.kind");
const QString backField = QStringLiteral("completion.lock.giveBack");
const QString moneyField = QStringLiteral("completion.lock.giveMoney");
const QString ridesField = QStringLiteral("completion.lock.rides");

enum LockKind { ByShare, ByAmount };

template <class Enum>
void offer(QComboBox* combo, std::initializer_list<Enum> values, QString (*nameOf)(Enum)) {
    for (const Enum value : values) {
        combo->addItem(nameOf(value), static_cast<int>(value));
    }
}

template <class Enum>
Enum chosen(const QComboBox* combo) {
    return static_cast<Enum>(combo->currentData().toInt());
}

template <class Enum>
void choose(QComboBox* combo, Enum value) {
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

} // namespace

CompletionPage::CompletionPage(const WizardChoices& choices, QWidget* parent)
    : WizardPage(tr("On completion"), tr("What happens when it is reached?"), parent)
    , m_choices(choices) {
    setSentence(tr("In this order, each step once. A step that was interrupted is finished after "
                   "the next start."));
    buildActs();
    buildMoney();
    buildTargets();
    buildNext();
    buildLock();
    body()->addStretch(1);
}

QComboBox* CompletionPage::makeCombo() {
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    connect(combo, &QComboBox::currentIndexChanged, this, &CompletionPage::showDependents);
    return combo;
}

void CompletionPage::buildActs() {
    QHBoxLayout* const line = addLine();
    m_approval = makeCombo();
    offer(m_approval, {goals::Approval::Automatic, goals::Approval::Person}, goals::approvalName);
    addField(line, QStringLiteral("completion.approval"), tr("Who decides"), m_approval);
    m_stopEntries = new QCheckBox(tr("Enter no more"), this);
    addField(line, QStringLiteral("completion.stopEntries"), tr("New entries"), m_stopEntries);
    m_cancelOrders = new QCheckBox(tr("Cancel them"), this);
    addField(line, QStringLiteral("completion.cancelOrders"), tr("Working orders"), m_cancelOrders);
}

void CompletionPage::buildMoney() {
    QHBoxLayout* const line = addLine();
    m_positions = makeCombo();
    offer(m_positions,
          {goals::PositionTreatment::Close, goals::PositionTreatment::Keep,
           goals::PositionTreatment::Transfer},
          goals::positionTreatmentName);
    addField(line, QStringLiteral("completion.positions"), tr("Open positions"), m_positions);
    m_collect = makeCombo();
    offer(m_collect,
          {goals::CollectionAmount::ProfitOnly, goals::CollectionAmount::Everything,
           goals::CollectionAmount::Nothing},
          goals::collectionAmountName);
    addField(line, QStringLiteral("completion.collect"), tr("What is collected"), m_collect);
}

void CompletionPage::buildTargets() {
    QHBoxLayout* const line = addLine();
    m_destination = makeCombo();
    offer(m_destination,
          {goals::Destination::Master, goals::Destination::Farm, goals::Destination::Vault},
          goals::destinationName);
    addField(line, destinationField, tr("Where it goes"), m_destination);
    m_vault = makeCombo();
    addField(line, vaultField, tr("Vault"), m_vault);
    m_funding = makeCombo();
    m_funding->addItem(tr("Back to where it came from"),
                       static_cast<int>(goals::FundingUse::BackToSource));
    m_funding->addItem(tr("Into the reward"), static_cast<int>(goals::FundingUse::AddToReward));
    addField(line, fundingField, tr("Money set aside"), m_funding);
}

void CompletionPage::buildNext() {
    QHBoxLayout* const line = addLine();
    m_next = makeCombo();
    offer(m_next, {NextAction::GoOn, NextAction::Stop, NextAction::Restart, NextAction::StartGoal},
          goals::nextActionName);
    addField(line, QStringLiteral("completion.next"), tr("Afterwards"), m_next);
    m_factor = new NumberField(this);
    m_factor->setUnit(QStringLiteral("%"));
    addField(line, factorField, tr("New target, of the old one"), m_factor);
    m_nextGoal = makeCombo();
    for (const Goal& goal : m_choices.goals) {
        if (goal.state == goals::GoalState::Draft) {
            m_nextGoal->addItem(goal.name, goal.id.uuid());
        }
    }
    addField(line, nextGoalField, tr("Draft that starts"), m_nextGoal,
             m_nextGoal->count() > 0 ? QString() : tr("There is no other draft yet."));
}

void CompletionPage::buildLock() {
    m_hasLock = new QCheckBox(tr("Protect profit: collect when it falls back"), this);
    m_hasLock->setObjectName(QStringLiteral("hasLock"));
    addField(body(), QStringLiteral("completion.lock"), tr("Trailing floor"), m_hasLock,
             tr("Once the profit is high enough, a floor follows it up and never falls. Touching "
                "it completes the goal."));
    QHBoxLayout* const line = addLine();
    m_armAt = new NumberField(this);
    addField(line, armField, tr("From a profit of"), m_armAt);
    m_lockKind = makeCombo();
    m_lockKind->addItem(tr("A share of the best"), ByShare);
    m_lockKind->addItem(tr("An amount"), ByAmount);
    addField(line, lockKindField, tr("May be given back"), m_lockKind);
    m_giveBack = new NumberField(this);
    m_giveBack->setUnit(QStringLiteral("%"));
    addField(line, backField, tr("At most"), m_giveBack);
    m_giveMoney = new NumberField(this);
    addField(line, moneyField, tr("At most"), m_giveMoney);
    m_rides = new QCheckBox(tr("Do not stop there"), this);
    addField(line, ridesField, tr("Beyond the target"), m_rides);
    connect(m_hasLock, &QCheckBox::toggled, this, &CompletionPage::showDependents);
}

void CompletionPage::offerVaults() {
    const QVariant before =
        m_vault->currentIndex() < 0 ? QVariant(m_wantedVault.uuid()) : m_vault->currentData();
    const QSignalBlocker blocker(m_vault);
    m_vault->clear();
    for (const WalletChoice& vault : m_choices.vaults) {
        m_vault->addItem(vault.name, vault.id.uuid());
    }
    m_vault->setCurrentIndex(std::max(0, m_vault->findData(before)));
    setHint(vaultField, m_choices.vaults.isEmpty() ? tr("There is none yet: create one on Wallets.")
                                                   : QString());
}

void CompletionPage::fill(const Goal& goal) {
    const goals::CompletionPolicy& policy = goal.completion;
    choose(m_approval, policy.approval);
    m_stopEntries->setChecked(policy.stopEntries);
    m_cancelOrders->setChecked(policy.cancelOrders);
    choose(m_positions, policy.positions);
    choose(m_collect, policy.collect);
    choose(m_destination, policy.destination);
    m_wantedVault = policy.vault;
    offerVaults();
    choose(m_funding, policy.funding);
    choose(m_next, policy.next);
    m_factor->setNumber(policy.restartFactor);
    if (!policy.nextGoal.isNull()) {
        m_nextGoal->setCurrentIndex(m_nextGoal->findData(policy.nextGoal.uuid()));
    }
    if (const int itself = m_nextGoal->findData(goal.id.uuid()); itself >= 0) {
        m_nextGoal->removeItem(itself);
    }
    fillLock(policy.lock);
    showDependents();
}

void CompletionPage::fillLock(const std::optional<TrailingLock>& lock) {
    m_hasLock->setChecked(lock.has_value());
    m_giveBack->setNumber(Decimal::literal("0.3"));
    if (lock) {
        m_armAt->setNumber(lock->armAt);
        choose(m_lockKind, lock->giveMoney ? ByAmount : ByShare);
        if (lock->giveBack) {
            m_giveBack->setNumber(lock->giveBack);
        }
        m_giveMoney->setNumber(lock->giveMoney);
        m_rides->setChecked(lock->ridesBeyondTarget);
    }
}

TrailingLock CompletionPage::lock() const {
    TrailingLock lock;
    lock.armAt = m_armAt->number().value_or(Decimal(-1));
    if (m_lockKind->currentData().toInt() == ByAmount) {
        lock.giveMoney = m_giveMoney->number().value_or(Decimal(-1));
    } else {
        lock.giveBack = m_giveBack->number().value_or(Decimal(-1));
    }
    lock.ridesBeyondTarget = m_rides->isChecked();
    return lock;
}

void CompletionPage::read(Goal& goal) const {
    goals::CompletionPolicy& policy = goal.completion;
    policy.approval = chosen<goals::Approval>(m_approval);
    policy.stopEntries = m_stopEntries->isChecked();
    policy.cancelOrders = m_cancelOrders->isChecked();
    policy.positions = chosen<goals::PositionTreatment>(m_positions);
    policy.collect = chosen<goals::CollectionAmount>(m_collect);
    policy.destination = chosen<goals::Destination>(m_destination);
    policy.vault = policy.destination == goals::Destination::Vault
                       ? ledger::WalletId(m_vault->currentData().toUuid())
                       : ledger::WalletId();
    policy.funding =
        goal.funding ? chosen<goals::FundingUse>(m_funding) : goals::FundingUse::BackToSource;
    policy.next = chosen<NextAction>(m_next);
    policy.restartFactor =
        policy.next == NextAction::Restart ? m_factor->number().value_or(Decimal(-1)) : Decimal(1);
    policy.nextGoal = policy.next == NextAction::StartGoal
                          ? goals::GoalId(m_nextGoal->currentData().toUuid())
                          : goals::GoalId();
    policy.lock = m_hasLock->isChecked() ? std::optional(lock()) : std::nullopt;
}

void CompletionPage::showDependents() {
    if (m_rides == nullptr || !owns(ridesField)) {
        return; // still being built
    }
    const bool collects =
        chosen<goals::CollectionAmount>(m_collect) != goals::CollectionAmount::Nothing;
    setFieldVisible(destinationField, collects);
    setFieldVisible(vaultField, collects && chosen<goals::Destination>(m_destination) ==
                                                goals::Destination::Vault);
    setFieldVisible(factorField, chosen<NextAction>(m_next) == NextAction::Restart);
    setFieldVisible(nextGoalField, chosen<NextAction>(m_next) == NextAction::StartGoal);
    const bool hasLock = m_hasLock->isChecked();
    const bool isAmount = m_lockKind->currentData().toInt() == ByAmount;
    setFieldVisible(armField, hasLock);
    setFieldVisible(lockKindField, hasLock);
    setFieldVisible(backField, hasLock && !isAmount);
    setFieldVisible(moneyField, hasLock && isAmount);
    setFieldVisible(ridesField, hasLock);
}

void CompletionPage::adapt(const Goal& goal) {
    m_armAt->setUnit(goal.asset.code());
    m_giveMoney->setUnit(goal.asset.code());
    setFieldVisible(fundingField, goal.funding.has_value());
}

} // namespace tf::ui
