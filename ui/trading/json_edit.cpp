// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/json_edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tf::ui {

JsonEdit::JsonEdit(const QJsonValue& initial, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_value(initial) {
    setTabChangesFocus(true);
    setFixedHeight(150);
    setValue(initial);
    connect(this, &QPlainTextEdit::textChanged, this, &JsonEdit::read);
}

void JsonEdit::setValue(const QJsonValue& value) {
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_value = value;
    m_problem.clear();
    setPlainText(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}

void JsonEdit::read() {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(toPlainText().toUtf8(), &error);
    const bool isRight = m_value.isArray() ? document.isArray() : document.isObject();
    if (error.error != QJsonParseError::NoError) {
        m_problem = tr("This is no JSON: %1 at character %2.")
                        .arg(error.errorString())
                        .arg(error.offset + 1);
    } else if (!isRight) {
        m_problem = m_value.isArray() ? tr("A list in square brackets is wanted here.")
                                      : tr("An object in braces is wanted here.");
    } else {
        m_problem.clear();
        m_value = m_value.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    Q_EMIT changed();
}

} // namespace tf::ui
