// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/number_field.h"

#include "widgets/format.h"
#include "widgets/palette.h"

#include <QPainter>

namespace tf::ui {

namespace {

constexpr int longestText = 64;
constexpr int mostWhole = 100'000'000;

} // namespace

NumberField::NumberField(QWidget* parent)
    : QLineEdit(parent) {
    setMaxLength(longestText);
}

void NumberField::setUnit(const QString& unit) {
    m_unit = unit;
    setTextMargins(0, 0, unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + 8, 0);
    update();
}

void NumberField::setNumber(const std::optional<Decimal>& value) {
    if (!value) {
        clear();
        return;
    }
    const Decimal shown =
        isPercent() ? value->times(Decimal(100), Rounding::HalfEven).valueOr(*value) : *value;
    setText(widgets::format::exact(shown));
}

std::optional<Decimal> NumberField::number() const {
    const Result<Decimal> typed = widgets::format::parseNumber(text());
    if (!typed) {
        return std::nullopt;
    }
    if (!isPercent()) {
        return *typed;
    }
    const Result<Decimal> share = typed->dividedBy(Decimal(100), Rounding::HalfEven);
    return share ? std::optional(*share) : std::nullopt;
}

int NumberField::whole() const {
    if (text().trimmed().isEmpty()) {
        return 0;
    }
    const std::optional<Decimal> typed = number();
    const bool isWhole = typed && typed->scale() == 0 && typed->abs() <= Decimal(mostWhole);
    return isWhole ? static_cast<int>(std::lround(typed->toDouble())) : -1;
}

QString NumberField::complaint() const {
    if (text().trimmed().isEmpty()) {
        return m_isOptional ? QString() : tr("Enter a number.");
    }
    const Result<Decimal> typed = widgets::format::parseNumber(text());
    if (typed) {
        return {};
    }
    if (typed.error().code == ErrorCode::Overflow) {
        return tr("This number is too large.");
    }
    if (typed.error().code == ErrorCode::PrecisionExceeded) {
        return tr("At most 18 digits after the decimal sign.");
    }
    return tr("Enter a number such as %1.")
        .arg(widgets::format::number(Decimal::literal("1234.5"), 1));
}

void NumberField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_unit.isEmpty()) {
        QPainter painter(this);
        painter.setPen(widgets::colorsOf(this).muted);
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
    }
}

} // namespace tf::ui
