// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/rule_dialog.h"

#include "models/strategies/rules/rule_text.h"
#include "ui/trading/rule_group_edit.h"
#include "ui/trading/rule_value_edit.h"
#include "widgets/card.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace tf::ui {

using strategies::ParsedRule;
using strategies::RuleNode;

RuleDialog::RuleDialog(const QString& title, Wanted wanted, const std::optional<RuleNode>& rule,
                       QWidget* parent)
    : Dialog(title, tr("Use"), parent)
    , m_wanted(wanted) {
    setObjectName(QStringLiteral("ruleDialog"));
    setIntroduction(wanted == Wanted::Condition
                        ? tr("It is looked at when a candle closes.")
                        : tr("A price, worked out when the position is opened."));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget(scroll);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeEditor(rule));
    layout->addStretch(1);
    scroll->setWidget(inner);
    content()->addWidget(scroll, 1);
    auto* words = new widgets::Card(tr("The rule"), this);
    m_text = widgets::makeParagraph({}, widgets::TextStyle::Body, words);
    m_text->setObjectName(QStringLiteral("ruleTextLabel"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->body()->addWidget(m_text);
    content()->addWidget(words);
    connect(this, &Dialog::submitRequested, this, [this] {
        Q_EMIT built(m_text->text());
        accept();
    });
    resize(1'100, 600);
    check();
}

QWidget* RuleDialog::makeEditor(const std::optional<RuleNode>& rule) {
    if (m_wanted == Wanted::Value) {
        m_value = new RuleValueEdit(tr("Price"), this);
        m_value->setValue(rule.value_or(*strategies::parseValue(u"close - 2 * atr(14)").rule));
        connect(m_value, &RuleValueEdit::changed, this, &RuleDialog::check);
        return m_value;
    }
    m_group = new RuleGroupEdit(this);
    if (rule) {
        m_group->setCondition(*rule);
    } else {
        m_group->addComparison();
    }
    connect(m_group, &RuleGroupEdit::changed, this, &RuleDialog::check);
    return m_group;
}

void RuleDialog::check() {
    ParsedRule made = m_group != nullptr ? m_group->condition() : m_value->value();
    if (made.rule) { // the text form says what is too deep or too long
        const QString text = strategies::ruleText(*made.rule);
        m_text->setText(text);
        made = m_group != nullptr ? strategies::parseCondition(text) : strategies::parseValue(text);
    }
    submitButton()->setEnabled(made.rule.has_value());
    if (!made.rule) {
        m_text->setText({});
    }
    showError(made.rule ? QString() : made.error.sentence);
}

} // namespace tf::ui
