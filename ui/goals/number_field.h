// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

#include <QLineEdit>
#include <optional>

namespace tf::ui {

/// A field for a number of a goal: a count, an amount, a ratio or a percentage, with its unit at
/// the end. Nothing typed is ever changed or lost; what is no number is said, never guessed.
class NumberField final : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    /// "days", "USDT"; "%" also divides what is typed by 100.
    void setUnit(const QString& unit);
    /// An empty field is fine and means none.
    void setOptional(bool isOptional) { m_isOptional = isOptional; }
    void setNumber(const std::optional<Decimal>& value);

    /// Nothing while the field is empty or holds no number.
    std::optional<Decimal> number() const;
    /// Zero for an empty field; -1, which every rule refuses, for what is no whole number.
    int whole() const;
    /// Why the text cannot be read; empty when it can.
    QString complaint() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isPercent() const { return m_unit == QLatin1String("%"); }

    QString m_unit;
    bool m_isOptional = false;
};

} // namespace tf::ui
