// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/rule_set_edit.h"

#include "models/strategies/rules/rule_set.h"
#include "models/strategies/rules/rule_text.h"
#include "ui/trading/rule_dialog.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tf::ui {

namespace {

using strategies::RuleNode;
using strategies::SideRules;

constexpr std::size_t partsPerSide = 4;
constexpr int longestRule = 2'000;

strategies::ParsedRule parsed(const QLineEdit* edit, std::size_t part) {
    return part < 2 ? strategies::parseCondition(edit->text())
                    : strategies::parseValue(edit->text());
}

std::optional<RuleNode>& partOf(SideRules& side, std::size_t part) {
    std::optional<RuleNode>* const parts[] = {&side.entry, &side.exit, &side.stop, &side.target};
    return *parts[part];
}

} // namespace

RuleSetEdit::RuleSetEdit(QWidget* parent)
    : QWidget(parent) {
    const QStringList names = {tr("Buy when"),         tr("Sell when"),        tr("Stop of a long"),
                               tr("Target of a long"), tr("Go short when"),    tr("Cover when"),
                               tr("Stop of a short"),  tr("Target of a short")};
    const QStringList ids = {QStringLiteral("longEntry"),  QStringLiteral("longExit"),
                             QStringLiteral("longStop"),   QStringLiteral("longTarget"),
                             QStringLiteral("shortEntry"), QStringLiteral("shortExit"),
                             QStringLiteral("shortStop"),  QStringLiteral("shortTarget")};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        auto* edit = new QLineEdit(this);
        edit->setObjectName(ids[place] + QStringLiteral("Edit"));
        edit->setAccessibleName(names[place]);
        edit->setMaxLength(longestRule);
        edit->setPlaceholderText(i % partsPerSide < 2 ? tr("never") : tr("none"));
        auto* builder = new QPushButton(tr("Build …"), this);
        builder->setObjectName(ids[place] + QStringLiteral("Build"));
        builder->setAccessibleName(tr("Build: %1").arg(names[place]));
        builder->setAutoDefault(false);
        auto* line = new QHBoxLayout;
        line->addWidget(edit, 1);
        line->addWidget(builder);
        layout->addWidget(widgets::makeLabel(names[place], widgets::TextStyle::Small, this));
        layout->addLayout(line);
        connect(edit, &QLineEdit::textChanged, this, &RuleSetEdit::showProblems);
        connect(edit, &QLineEdit::textChanged, this, &RuleSetEdit::changed);
        connect(builder, &QPushButton::clicked, this, [this, i] { build(i); });
        m_edits[i] = edit;
        m_builders[i] = builder;
    }
    setFocusProxy(m_edits[0]);
}

/// What cannot be read would be lost in a builder that starts from an example.
void RuleSetEdit::showProblems() {
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        const bool isEmpty = m_edits[i]->text().trimmed().isEmpty();
        const bool isReadable = isEmpty || parsed(m_edits[i], i % partsPerSide).rule.has_value();
        m_builders[i]->setEnabled(isReadable);
        m_builders[i]->setToolTip(isReadable ? QString() : tr("Mend or empty the text first."));
    }
}

void RuleSetEdit::build(std::size_t line) {
    QLineEdit* const edit = m_edits[line];
    const auto wanted =
        line % partsPerSide < 2 ? RuleDialog::Wanted::Condition : RuleDialog::Wanted::Value;
    const std::optional<RuleNode> rule =
        edit->text().trimmed().isEmpty() ? std::nullopt : parsed(edit, line % partsPerSide).rule;
    auto* dialog = new RuleDialog(edit->accessibleName(), wanted, rule, this);
    connect(dialog, &RuleDialog::built, edit, &QLineEdit::setText);
    dialog->open();
}

void RuleSetEdit::setRules(const QJsonObject& rules) {
    strategies::RuleSet set;
    strategies::readRuleSet(rules, set); // problems are shown by the form, which checks it too
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        SideRules& side = i < partsPerSide ? set.longSide : set.shortSide;
        const auto& rule = partOf(side, i % partsPerSide);
        m_edits[i]->setText(rule ? strategies::ruleText(*rule) : QString());
        m_edits[i]->setCursorPosition(0);
    }
}

QJsonObject RuleSetEdit::rules() const {
    strategies::RuleSet set;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        if (m_edits[i]->text().trimmed().isEmpty()) {
            continue;
        }
        SideRules& side = i < partsPerSide ? set.longSide : set.shortSide;
        partOf(side, i % partsPerSide) = parsed(m_edits[i], i % partsPerSide).rule;
    }
    return set.toJson();
}

QString RuleSetEdit::problem() const {
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        if (m_edits[i]->text().trimmed().isEmpty()) {
            continue;
        }
        const strategies::ParsedRule rule = parsed(m_edits[i], i % partsPerSide);
        if (!rule.rule) {
            return tr("%1: %2 (at character %3)")
                .arg(m_edits[i]->accessibleName(), rule.error.sentence)
                .arg(rule.error.position + 1);
        }
    }
    return {};
}

} // namespace tf::ui
