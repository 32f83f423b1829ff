// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule.h"
#include "ui/trading/parameter_field.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;
class QVBoxLayout;

namespace tf::ui {

/// A value of a rule as controls: a number, a price, an indicator with its parameters, or a
/// calculation of two values.
class RuleValueEdit final : public QWidget {
    Q_OBJECT

public:
    explicit RuleValueEdit(const QString& accessibleName, QWidget* parent = nullptr);

    void setValue(const strategies::RuleNode& value);
    /// The value, or why the controls make none.
    strategies::ParsedRule value() const;

Q_SIGNALS:
    void changed();

private:
    void fillChoices();
    void showChoice();
    void buildParameters(const strategies::IndicatorKind& kind);
    void buildCalculation();
    const strategies::IndicatorKind* chosenIndicator() const;
    strategies::ParsedRule calculation() const;

    QComboBox* m_what = nullptr;
    QDoubleSpinBox* m_number = nullptr;
    double m_exact = 0; ///< the number itself; the field rounds what it shows
    QComboBox* m_output = nullptr;
    QSpinBox* m_ago = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_detail = nullptr; ///< parameters of an indicator, or the parts of a calculation
    QHash<QString, ParameterField> m_parameters;
    QComboBox* m_operation = nullptr;
    RuleValueEdit* m_left = nullptr;
    RuleValueEdit* m_right = nullptr;
    bool m_isFilling = false;
};

} // namespace tf::ui
