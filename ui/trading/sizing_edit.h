// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/asset.h"
#include "models/trading/sizing.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;

namespace tf::ui {

/// How much an entry takes: the kind, and the numbers that this kind needs.
class SizingEdit final : public QWidget {
    Q_OBJECT

public:
    explicit SizingEdit(QWidget* parent = nullptr);

    void setSizing(const trading::Sizing& sizing);
    trading::Sizing sizing() const;
    /// The unit of fixed amounts.
    void setAsset(const Asset& asset);

Q_SIGNALS:
    void changed();

private:
    QWidget* addCell(const QString& label, QWidget* field, const QString& tip);
    void buildFields();
    void fill(const trading::Sizing& sizing);
    void showFields();
    trading::SizingMethod method() const;

    trading::Sizing m_sizing; ///< what no visible field holds
    bool m_isFilling = false;
    QString m_assetCode;
    QHBoxLayout* m_layout = nullptr;
    QComboBox* m_method = nullptr;
    QLabel* m_valueLabel = nullptr;
    QDoubleSpinBox* m_value = nullptr;
    QDoubleSpinBox* m_atrMultiple = nullptr;
    QDoubleSpinBox* m_maximum = nullptr;
    QSpinBox* m_kellyTrades = nullptr;
    QDoubleSpinBox* m_starting = nullptr;
    QWidget* m_valueCell = nullptr;
    QWidget* m_atrCell = nullptr;
    QWidget* m_maximumCell = nullptr;
    QWidget* m_tradesCell = nullptr;
    QWidget* m_startingCell = nullptr;
};

/// "50 % of the agent's equity": the size of an entry in a few translated words.
QString sizingText(const trading::Sizing& sizing, const QString& assetCode);

} // namespace tf::ui
