// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule.h"
#include "widgets/dialog.h"

class QLabel;

namespace tf::ui {

class RuleGroupEdit;
class RuleValueEdit;

/// Builds a rule from controls instead of words, and shows the words that it makes.
class RuleDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    enum class Wanted { Condition, Value };

    /// Starts from `rule`, or from an example where there is none yet.
    RuleDialog(const QString& title, Wanted wanted, const std::optional<strategies::RuleNode>& rule,
               QWidget* parent = nullptr);

Q_SIGNALS:
    /// The text form of what was built.
    void built(const QString& text);

private:
    QWidget* makeEditor(const std::optional<strategies::RuleNode>& rule);
    void check();

    Wanted m_wanted;
    RuleGroupEdit* m_group = nullptr;
    RuleValueEdit* m_value = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace tf::ui
