// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/number_edit.h"

#include "widgets/format.h"

#include <QLocale>

namespace tf::ui::allocation {

NumberEdit::NumberEdit(Kind kind, QWidget* parent)
    : QLineEdit(parent)
    , m_kind(kind) {
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto now = value()) {
            setText(textOf(m_kind, now));
        }
    });
}

void NumberEdit::setValue(std::optional<double> wanted) {
    if (!hasFocus() || value() != wanted) {
        setText(textOf(m_kind, wanted));
    }
}

std::optional<double> NumberEdit::value() const {
    bool isEmpty = false;
    return read(m_kind, text(), isEmpty);
}

bool NumberEdit::isReadable() const {
    bool isEmpty = false;
    return read(m_kind, text(), isEmpty) || isEmpty;
}

QString NumberEdit::textOf(Kind kind, std::optional<double> value) {
    if (!value) {
        return {};
    }
    const double shown = kind == Kind::Percent ? 100.0 * *value : *value;
    QString number = QLocale().toString(shown, 'g', 10);
    number.replace(u'-', widgets::format::minusSign);
    return kind == Kind::Percent ? number + QStringLiteral(" %") : number;
}

std::optional<double> NumberEdit::read(Kind kind, const QString& text, bool& isEmpty) {
    QString words = text.trimmed();
    if (kind == Kind::Percent && words.endsWith(u'%')) {
        words = words.chopped(1).trimmed();
    }
    isEmpty = words.isEmpty();
    const auto number = widgets::format::parseNumber(words);
    if (isEmpty || !number) {
        return std::nullopt;
    }
    return kind == Kind::Percent ? number->toDouble() / 100.0 : number->toDouble();
}

} // namespace tf::ui::allocation
