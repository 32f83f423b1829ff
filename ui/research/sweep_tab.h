// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/research/job_line.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableView;

namespace tf::widgets {
class FormRows;
class HeatMap;
} // namespace tf::widgets

namespace tf::ui::research {

class CellTableModel;

/// Many backtests over one or two parameters: a map that shows whether a good set lies on a plateau
/// or on a needle, and a table of all runs. A set can be taken into the form.
class SweepTab final : public QWidget {
    Q_OBJECT

public:
    explicit SweepTab(const ResearchDesk& desk, QWidget* parent = nullptr);

    /// The parameters of this strategy can be chosen from now on.
    void setStrategy(const strategies::StrategyConfig& config);
    /// The search over what the form asks for; nothing while something is refused.
    std::optional<trading::SweepRequest> request(const RunOrder& order);

Q_SIGNALS:
    /// The person wants this set of parameters.
    void setChosen(const QJsonObject& parameters);

private:
    struct Axis {
        QComboBox* parameter = nullptr;
        QDoubleSpinBox* from = nullptr;
        QDoubleSpinBox* to = nullptr;
        QDoubleSpinBox* step = nullptr;
    };

    QWidget* buildForm();
    QWidget* buildResults();
    Axis addAxis(widgets::FormRows* rows, const QString& id, const QString& name);
    void proposeRange(const Axis& axis);
    std::optional<trading::ParameterAxis> axisOf(const Axis& axis) const;
    const strategies::ParameterSpec* specOf(const Axis& axis) const;
    void refreshCount();
    void run();
    void showResult(const std::shared_ptr<const trading::SweepResult>& result);
    void showMap();
    void showTable();
    void take(qsizetype point);
    analytics::FigureId objective() const;

    ResearchDesk m_desk;
    QString m_kind;
    QJsonObject m_parameters; ///< of the form's strategy
    Axis m_axes[2];
    QComboBox* m_objective = nullptr;
    QLabel* m_count = nullptr;
    widgets::FormRows* m_rows = nullptr;
    JobLine* m_job = nullptr;
    QLabel* m_summary = nullptr;
    widgets::HeatMap* m_map = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    std::shared_ptr<const trading::SweepResult> m_result; ///< shared with the worker's answer
};

} // namespace tf::ui::research
