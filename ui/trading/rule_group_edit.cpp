// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/rule_group_edit.h"

#include "models/strategies/rules/rule_text.h"
#include "ui/trading/rule_value_edit.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

namespace tf::ui {

namespace {

using strategies::ParsedRule;
using strategies::RuleNode;
using Kind = RuleNode::Kind;

constexpr std::array comparisons = {Kind::CrossesAbove, Kind::CrossesBelow, Kind::Greater,
                                    Kind::GreaterEqual, Kind::Less,         Kind::LessEqual,
                                    Kind::Equal,        Kind::NotEqual};

QString comparisonName(Kind kind) {
    switch (kind) {
    case Kind::CrossesAbove:
        return RuleGroupEdit::tr("crosses above");
    case Kind::CrossesBelow:
        return RuleGroupEdit::tr("crosses below");
    case Kind::Greater:
        return RuleGroupEdit::tr("is above");
    case Kind::GreaterEqual:
        return RuleGroupEdit::tr("is at or above");
    case Kind::Less:
        return RuleGroupEdit::tr("is below");
    case Kind::LessEqual:
        return RuleGroupEdit::tr("is at or below");
    case Kind::Equal:
        return RuleGroupEdit::tr("equals");
    default:
        return RuleGroupEdit::tr("differs from");
    }
}

bool isGroup(const RuleNode& node) {
    return node.kind == Kind::All || node.kind == Kind::Any;
}

/// Where a new condition starts from.
RuleNode startingCondition() {
    return *strategies::parseCondition(u"close crosses above ema(20)").rule;
}

} // namespace

RuleGroupEdit::RuleGroupEdit(QWidget* parent)
    : QWidget(parent)
    , m_kind(makeCombo(QStringLiteral("groupKindCombo"), this)) {
    m_kind->setAccessibleName(tr("How the conditions are combined"));
    m_kind->addItem(tr("All of these must hold"), static_cast<int>(Kind::All));
    m_kind->addItem(tr("At least one of these must hold"), static_cast<int>(Kind::Any));
    auto* condition = new QPushButton(tr("Add condition"), this);
    condition->setObjectName(QStringLiteral("addConditionButton"));
    auto* group = new QPushButton(tr("Add group"), this);
    group->setObjectName(QStringLiteral("addGroupButton"));
    for (QPushButton* const button : {condition, group}) {
        button->setAutoDefault(false);
    }
    auto* header = new QHBoxLayout;
    header->setSpacing(widgets::Theme::grid);
    header->addWidget(m_kind, 1);
    header->addWidget(condition);
    header->addWidget(group);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::grid);
    layout->addLayout(header);
    m_list = new QVBoxLayout;
    m_list->setSpacing(widgets::Theme::grid);
    layout->addLayout(m_list);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleGroupEdit::changed);
    connect(condition, &QPushButton::clicked, this, &RuleGroupEdit::addComparison);
    connect(group, &QPushButton::clicked, this, &RuleGroupEdit::addGroup);
}

void RuleGroupEdit::addComparison() {
    add(startingCondition());
    Q_EMIT changed();
}

void RuleGroupEdit::addGroup() {
    RuleNode group;
    group.kind = Kind::Any;
    group.parts = {startingCondition(), startingCondition()};
    add(group);
    Q_EMIT changed();
}

void RuleGroupEdit::setCondition(const RuleNode& condition) {
    while (!m_items.isEmpty()) {
        delete m_items.takeLast().frame;
    }
    const Kind kind = isGroup(condition) ? condition.kind : Kind::All;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    if (!isGroup(condition)) {
        add(condition);
        return;
    }
    for (const RuleNode& part : condition.parts) {
        add(part);
    }
}

void RuleGroupEdit::add(const RuleNode& condition) {
    const RuleNode* inner = &condition;
    bool isNot = false;
    while (inner->kind == Kind::Not) { // not not x is x
        isNot = !isNot;
        inner = &inner->parts.front();
    }
    auto* card = new widgets::Card({}, this);
    Item item{.frame = card};
    item.isNot = new QCheckBox(tr("Not"), card);
    item.isNot->setObjectName(QStringLiteral("notCheck"));
    item.isNot->setChecked(isNot);
    auto* away = new QToolButton(card);
    away->setObjectName(QStringLiteral("removeConditionButton"));
    away->setIcon(widgets::icon(QStringLiteral("delete"), widgets::Tone::Muted));
    away->setAccessibleName(tr("Remove this condition"));
    away->setToolTip(tr("Remove this condition"));
    auto* head = new QHBoxLayout;
    head->addWidget(item.isNot);
    head->addStretch(1);
    head->addWidget(away);
    card->body()->addLayout(head);
    if (isGroup(*inner)) {
        item.group = new RuleGroupEdit(card);
        item.group->setCondition(*inner);
        card->body()->addWidget(item.group);
        connect(item.group, &RuleGroupEdit::changed, this, &RuleGroupEdit::changed);
    } else {
        buildComparison(item, *inner);
    }
    connect(item.isNot, &QCheckBox::toggled, this, &RuleGroupEdit::changed);
    connect(away, &QToolButton::clicked, this, [this, card] { remove(card); });
    m_list->addWidget(card);
    m_items.append(item);
}

void RuleGroupEdit::buildComparison(Item& item, const RuleNode& condition) {
    item.left = new RuleValueEdit(tr("Left value"), item.frame);
    item.left->setObjectName(QStringLiteral("leftValue"));
    item.comparison = makeCombo(QStringLiteral("comparisonCombo"), item.frame);
    item.comparison->setAccessibleName(tr("Comparison"));
    item.comparison->setSizeAdjustPolicy(QComboBox::AdjustToContents); // words, never cut
    for (const Kind kind : comparisons) {
        item.comparison->addItem(comparisonName(kind), static_cast<int>(kind));
    }
    item.right = new RuleValueEdit(tr("Right value"), item.frame);
    item.right->setObjectName(QStringLiteral("rightValue"));
    item.left->setValue(condition.parts.front());
    item.comparison->setCurrentIndex(item.comparison->findData(static_cast<int>(condition.kind)));
    item.right->setValue(condition.parts.back());
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::Theme::cardGap);
    row->addWidget(item.left, 3, Qt::AlignTop);
    row->addWidget(item.comparison, 0, Qt::AlignTop);
    row->addWidget(item.right, 3, Qt::AlignTop);
    static_cast<widgets::Card*>(item.frame)->body()->addLayout(row);
    for (RuleValueEdit* const value : {item.left, item.right}) {
        connect(value, &RuleValueEdit::changed, this, &RuleGroupEdit::changed);
    }
    connect(item.comparison, &QComboBox::currentIndexChanged, this, &RuleGroupEdit::changed);
}

void RuleGroupEdit::remove(QWidget* frame) {
    m_items.removeIf([frame](const Item& item) { return item.frame == frame; });
    frame->hide();
    frame->deleteLater(); // its own button asked for it
    Q_EMIT changed();
}

ParsedRule RuleGroupEdit::conditionOf(const Item& item) {
    ParsedRule inner;
    if (item.group != nullptr) {
        inner = item.group->condition();
    } else {
        ParsedRule left = item.left->value();
        ParsedRule right = item.right->value();
        if (!left.rule || !right.rule) {
            return left.rule ? right : left;
        }
        RuleNode node;
        node.kind = static_cast<Kind>(item.comparison->currentData().toInt());
        node.parts = {std::move(*left.rule), std::move(*right.rule)};
        inner.rule = std::move(node);
    }
    if (inner.rule && item.isNot->isChecked()) {
        RuleNode turned;
        turned.kind = Kind::Not;
        turned.parts = {std::move(*inner.rule)};
        inner.rule = std::move(turned);
    }
    return inner;
}

ParsedRule RuleGroupEdit::condition() const {
    RuleNode group;
    group.kind = static_cast<Kind>(m_kind->currentData().toInt());
    for (const Item& item : m_items) {
        ParsedRule part = conditionOf(item);
        if (!part.rule) {
            return part;
        }
        group.parts.push_back(std::move(*part.rule));
    }
    if (group.parts.empty()) {
        return {.rule = std::nullopt,
                .error = {.sentence = tr("A group needs at least one condition.")}};
    }
    return {.rule = group.parts.size() == 1 ? group.parts.front() : group, .error = {}};
}

} // namespace tf::ui
