// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/completion_pages.h"
#include "ui/goals/number_field.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>

namespace tf::ui {

using goals::Goal;
using goals::RewardLineKind;
using goals::RewardShares;
using widgets::TextStyle;

namespace format = widgets::format;

namespace {

const QString agentsField = QStringLiteral("completion.shares.agents");
const QString reserveField = QStringLiteral("completion.shares.farmReserve");
const QString masterField = QStringLiteral("completion.shares.master");
const QString ruleField = QStringLiteral("completion.shares.agentRule");

constexpr int mostLines = 8;

} // namespace

RewardsPage::RewardsPage(const WizardChoices& choices, QWidget* parent)
    : WizardPage(tr("Rewards"), tr("Who gets which part of the profit?"), parent)
    , m_choices(choices) {
    setSentence(tr("Only profit is shared out. Capital that is collected with it goes where all "
                   "collected money goes."));
    buildShares();
    buildExample();
}

void RewardsPage::buildShares() {
    QHBoxLayout* const shares = addLine();
    const auto add = [&](const QString& field, const QString& label, const QString& hint) {
        auto* edit = new NumberField(this);
        edit->setUnit(QStringLiteral("%"));
        addField(shares, field, label, edit, hint);
        return edit;
    };
    m_agents = add(agentsField, tr("Agents"), tr("Stays with them as capital"));
    m_reserve = add(reserveField, tr("Farm reserve"), tr("Waits in the farm's wallet"));
    m_master = add(masterField, tr("Master"), tr("Can be allocated anew"));
    for (const NumberField* const other : {m_agents, m_reserve}) { // the sum is said at the last
        connect(other, &QLineEdit::textChanged, this, [this] { touch(masterField); });
    }
    QHBoxLayout* const rules = addLine();
    m_rule = new QComboBox(this);
    for (const auto rule :
         {goals::AgentShareRule::ByContribution, goals::AgentShareRule::Equally}) {
        m_rule->addItem(goals::agentShareRuleName(rule), static_cast<int>(rule));
    }
    addField(rules, ruleField, tr("Among the agents"), m_rule);
    m_remainder = new QComboBox(this);
    for (const auto rule : {goals::RemainderRule::LargestRemainder, goals::RemainderRule::Master,
                            goals::RemainderRule::FarmReserve}) {
        m_remainder->addItem(goals::remainderRuleName(rule), static_cast<int>(rule));
    }
    addField(rules, QStringLiteral("completion.shares.remainder"), tr("What does not divide"),
             m_remainder);
}

void RewardsPage::buildExample() {
    auto* card = new widgets::Card({}, this);
    m_exampleTitle = widgets::makeLabel(tr("In money"), TextStyle::CardTitle, card);
    m_exampleTitle->setObjectName(QStringLiteral("rewardExampleTitle"));
    card->body()->addWidget(m_exampleTitle);
    m_example = new QWidget(card);
    m_lines = new QGridLayout(m_example);
    m_lines->setHorizontalSpacing(widgets::Theme::cardGap);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(0, 1);
    card->body()->addWidget(m_example);
    m_note = widgets::makeParagraph({}, TextStyle::Muted, card);
    m_note->setObjectName(QStringLiteral("rewardExampleNote"));
    card->body()->addWidget(m_note);
    card->body()->addStretch(1);
    body()->addWidget(card, 1);
}

bool RewardsPage::isNeeded(const Goal& goal) const {
    const bool addsFunding =
        goal.funding && goal.completion.funding == goals::FundingUse::AddToReward;
    return goal.completion.collect != goals::CollectionAmount::Nothing || addsFunding;
}

void RewardsPage::fill(const Goal& goal) {
    const RewardShares& shares = goal.completion.shares;
    m_agents->setNumber(shares.agents);
    m_reserve->setNumber(shares.farmReserve);
    m_master->setNumber(shares.master);
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(shares.agentRule)));
    m_remainder->setCurrentIndex(m_remainder->findData(static_cast<int>(shares.remainder)));
}

void RewardsPage::read(Goal& goal) const {
    RewardShares& shares = goal.completion.shares;
    const Decimal wrong(-1);
    shares.agents = m_agents->number().value_or(wrong);
    shares.farmReserve = m_reserve->number().value_or(wrong);
    shares.master = m_master->number().value_or(wrong);
    shares.agentRule = static_cast<goals::AgentShareRule>(m_rule->currentData().toInt());
    shares.remainder = static_cast<goals::RemainderRule>(m_remainder->currentData().toInt());
}

void RewardsPage::adapt(const Goal& goal) {
    setFieldVisible(ruleField, goal.completion.shares.agents.isPositive());
}

void RewardsPage::addLineOf(const QString& name, const QString& amount, bool isSum) {
    const int row = m_lines->rowCount();
    const TextStyle style = isSum ? TextStyle::Strong : TextStyle::Body;
    QLabel* const words = widgets::makeLabel(name, style, m_example);
    words->setMinimumWidth(60);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QLabel* const money = widgets::makeLabel(amount, style, m_example);
    money->setAlignment(Qt::AlignRight);
    money->setObjectName(isSum ? QStringLiteral("rewardSum") : QStringLiteral("rewardAmount"));
    m_lines->addWidget(words, row, 0);
    m_lines->addWidget(money, row, 1);
}

void RewardsPage::showExample(const goals::RewardPreview& preview, const Goal& goal) {
    showNoExample({});
    const auto nameOf = [this](const goals::RewardLine& line) {
        switch (line.kind) {
        case RewardLineKind::Agent:
            return m_choices.nameOf(line.agent.uuid());
        case RewardLineKind::FarmReserve:
            return tr("Reserve of %1").arg(m_choices.nameOf(line.farm.uuid()));
        case RewardLineKind::Master:
            return tr("Master");
        case RewardLineKind::Capital:
            return tr("Capital");
        }
        return QString();
    };
    const auto exact = [&goal](Decimal amount) {
        return format::exactMoney(Money(amount, goal.asset));
    };
    Decimal sum;
    Decimal rest;
    int shown = 0;
    for (const goals::RewardLine& line : preview.lines) {
        sum += line.amount;
        if (shown < mostLines) {
            addLineOf(nameOf(line), exact(line.amount), false);
        } else {
            rest += line.amount;
        }
        ++shown;
    }
    if (shown > mostLines) {
        addLineOf(tr("%n more", "", shown - mostLines), exact(rest), false);
    }
    addLineOf(tr("Together"), exact(sum), true);
    m_exampleTitle->setText(
        preview.isExample ? tr("In money, for example: a profit of %1").arg(exact(preview.profit))
                          : tr("In money, when the target is reached: a profit of %1")
                                .arg(exact(preview.profit)));
    m_note->setText(tr("The parts add up to the whole, to the last unit. %1.")
                        .arg(goals::remainderRuleName(goal.completion.shares.remainder)));
}

bool RewardsPage::hasExample() const {
    return m_lines->count() > 0;
}

void RewardsPage::showNoExample(const QString& reason) {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    m_exampleTitle->setText(tr("In money"));
    m_note->setText(reason);
}

} // namespace tf::ui
