// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

namespace tf::ui::allocation {

/// A number or a share that may be left open, in the locale of the application: "40 %", "2.5". What
/// cannot be read stays as it was typed; whoever holds the field says why.
class NumberEdit final : public QLineEdit {
    Q_OBJECT

public:
    enum class Kind { Plain, Percent };

    explicit NumberEdit(Kind kind, QWidget* parent = nullptr);

    void setValue(std::optional<double> value);
    /// Nothing while the field is empty or cannot be read.
    std::optional<double> value() const;
    bool isReadable() const;

    static QString textOf(Kind kind, std::optional<double> value);
    /// Nothing when it is no number; `isEmpty` tells an empty text from a wrong one.
    static std::optional<double> read(Kind kind, const QString& text, bool& isEmpty);

private:
    Kind m_kind;
};

} // namespace tf::ui::allocation
