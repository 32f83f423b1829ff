// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/catalogue.h"
#include "ui/trading/parameter_field.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui {

/// Chooses a strategy by farm type and edits its parameters. The fields are built from the
/// strategy's own description; what is wrong stands beside the field while typing.
class StrategyForm final : public QWidget {
    Q_OBJECT

public:
    explicit StrategyForm(QWidget* parent = nullptr);

    /// What the fields say, right or wrong.
    strategies::StrategyConfig config() const;
    void setConfig(const strategies::StrategyConfig& config);
    bool isValid() const { return m_isValid; }
    void focusFirstError();

Q_SIGNALS:
    void changed();

private:
    void buildUi();
    void fillKinds();
    void fillTemplates();
    void takeTemplate(int index);
    void buildFields(const QString& kindId);
    void check();
    strategies::FarmType farmType() const;

    QComboBox* m_type = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_template = nullptr;
    QLabel* m_description = nullptr;
    QLabel* m_problem = nullptr; ///< of no field
    QVBoxLayout* m_layout = nullptr;
    widgets::FormRows* m_rows = nullptr;
    std::vector<strategies::StrategyTemplate> m_templates;
    QString m_kindId; ///< that the fields are of
    QHash<QString, ParameterField> m_fields;
    bool m_isValid = true;
    bool m_isFilling = false;
};

} // namespace tf::ui
