// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tf::ui {

/// The strategies that a mixed strategy is made of, in plain words, each edited in a form of its
/// own: voters with weights (a JSON array of {weight, strategy}), or one strategy as a part (a
/// JSON object).
class MemberEdit final : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Voters, One };

    explicit MemberEdit(Shape shape, QWidget* parent = nullptr);

    void setValue(const QJsonValue& value);
    QJsonValue value() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    QWidget* makeRow(qsizetype place);
    void edit(qsizetype place);
    QJsonObject strategyAt(qsizetype place) const;

    Shape m_shape;
    QJsonArray m_members; ///< of {weight, strategy}; One: exactly one
    QVBoxLayout* m_list = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace tf::ui
