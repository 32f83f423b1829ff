// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/parameter.h"

#include <QJsonValue>
#include <functional>

class QAbstractSpinBox;
class QComboBox;
class QDoubleSpinBox;
class QWidget;

namespace tf::ui {

/// The control of one parameter, made from its description.
struct ParameterField {
    QWidget* control = nullptr;
    QString label;
    QString hint;        ///< a unit that is too long to stand in the field
    bool isWide = false; ///< takes a line of its own
    std::function<QJsonValue()> value;
    std::function<void(const QJsonValue&)> setValue;
    /// A sentence when what was typed is no value at all; empty when it is one.
    std::function<QString()> problem = [] { return QString(); };
};

/// `changed` is called whenever the person changed the value.
ParameterField makeParameterField(const strategies::ParameterSpec& spec,
                                  const std::function<void()>& changed, QWidget* parent);

/// A number field in our look. `suffix` may be empty.
QDoubleSpinBox* makeNumberField(const QString& objectName, double minimum, double maximum,
                                double value, int decimals, const QString& suffix, QWidget* parent);
/// Combo boxes and spin boxes inside scrolling forms: the wheel scrolls unless they have the focus.
void guardWheel(QWidget* control);
/// A combo box that may be narrower than its words.
QComboBox* makeCombo(const QString& objectName, QWidget* parent);

} // namespace tf::ui
