// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <array>

class QLineEdit;
class QPushButton;

namespace tf::ui {

/// The rules of a custom strategy as text, `ema(20) crosses above ema(50) and rsi(14) < 70`, each
/// with a button that builds it from controls. Two sides with entry, exit, stop and target; empty
/// ones are absent.
class RuleSetEdit final : public QWidget {
    Q_OBJECT

public:
    explicit RuleSetEdit(QWidget* parent = nullptr);

    void setRules(const QJsonObject& rules);
    /// The stored form of what can be read.
    QJsonObject rules() const;
    /// The first rule that cannot be read, with place and reason; empty when all can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void build(std::size_t line);
    void showProblems();

    std::array<QLineEdit*, 8> m_edits{}; ///< long entry, exit, stop, target, then short
    std::array<QPushButton*, 8> m_builders{};
};

} // namespace tf::ui
