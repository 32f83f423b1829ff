// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trading/chart_lines.h"
#include "ui/trading/parameter_field.h"
#include "widgets/dialog.h"

#include <QHash>

namespace tf::widgets {
class FormRows;
}

namespace tf::ui {

/// The parameters of the indicators on a chart. What is wrong stands beside the field.
class IndicatorDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    explicit IndicatorDialog(const QList<ChosenIndicator>& indicators, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QList<tf::ui::ChosenIndicator>& indicators);

private:
    struct Section {
        QString kind;
        QHash<QString, ParameterField> fields; ///< by parameter
    };

    void addSection(const ChosenIndicator& indicator);
    QList<ChosenIndicator> indicators() const;
    void check();

    widgets::FormRows* m_rows = nullptr;
    QList<Section> m_sections;
};

} // namespace tf::ui
