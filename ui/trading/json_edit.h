// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QPlainTextEdit>

namespace tf::ui {

/// Text of a JSON array or object: the members of a mixed strategy. Says where it cannot be read.
class JsonEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `initial` decides between array and object.
    explicit JsonEdit(const QJsonValue& initial, QWidget* parent = nullptr);

    void setValue(const QJsonValue& value);
    /// The last value that could be read.
    QJsonValue value() const { return m_value; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QJsonValue m_value;
    QString m_problem;
};

} // namespace tf::ui
