// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/order_style.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace tf::ui {

/// How entries are placed: the type of order, and the fields that this type has.
class OrderStyleEdit final : public QWidget {
    Q_OBJECT

public:
    explicit OrderStyleEdit(QWidget* parent = nullptr);

    void setStyle(const trading::OrderStyle& style);
    trading::OrderStyle orderStyle() const;

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    void addCell(const QString& label, QWidget* field, const QString& tip);
    QDoubleSpinBox* addPercent(const char* objectName, const QString& label, const QString& none,
                               const QString& tip);
    void fill(const trading::OrderStyle& style);
    /// Those that the type has, four in a row.
    void showFields();
    trading::OrderType entry() const;
    trading::TimeInForce timeInForce() const;

    QGridLayout* m_grid = nullptr;
    QList<QWidget*> m_cells; ///< in their order, whether they are shown or not
    QComboBox* m_entry = nullptr;
    QDoubleSpinBox* m_offset = nullptr;
    QDoubleSpinBox* m_limitOffset = nullptr;
    QComboBox* m_timeInForce = nullptr;
    QSpinBox* m_candles = nullptr;
    QCheckBox* m_postOnly = nullptr;
    QDoubleSpinBox* m_volumeShare = nullptr;
    QDoubleSpinBox* m_trail = nullptr;
};

} // namespace tf::ui
