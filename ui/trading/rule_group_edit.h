// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace tf::ui {

class RuleGroupEdit;
class RuleValueEdit;

/// Conditions that must all hold, or of which one must; each may be turned round by "not", and
/// each may be a group itself.
class RuleGroupEdit final : public QWidget {
    Q_OBJECT

public:
    explicit RuleGroupEdit(QWidget* parent = nullptr);

    /// A condition that is no group becomes the only one of this group.
    void setCondition(const strategies::RuleNode& condition);
    /// The condition, or why the controls make none. A group of one is that one.
    strategies::ParsedRule condition() const;
    void addComparison();
    void addGroup();

Q_SIGNALS:
    void changed();

private:
    struct Item {
        QWidget* frame = nullptr;
        QCheckBox* isNot = nullptr;
        RuleGroupEdit* group = nullptr; ///< or a comparison
        RuleValueEdit* left = nullptr;
        QComboBox* comparison = nullptr;
        RuleValueEdit* right = nullptr;
    };

    void add(const strategies::RuleNode& condition);
    void buildComparison(Item& item, const strategies::RuleNode& condition);
    void remove(QWidget* frame);
    static strategies::ParsedRule conditionOf(const Item& item);

    QComboBox* m_kind = nullptr;
    QVBoxLayout* m_list = nullptr;
    QList<Item> m_items;
};

} // namespace tf::ui
