// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fields.h"

#include "widgets/format.h"
#include "widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tf::widgets {

namespace {

constexpr int longestText = 64;
constexpr int searchPauseMs = 150;

} // namespace

void setFieldInvalid(QWidget* field, bool isInvalid) {
    if (field->property("tfInvalid").toBool() != isInvalid) {
        field->setProperty("tfInvalid", isInvalid);
        field->update();
    }
}

MoneyEdit::MoneyEdit(QWidget* parent)
    : QLineEdit(parent) {
    setMaxLength(longestText);
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textChanged, this, [this] { recheck(false); });
}

void MoneyEdit::setAsset(const Asset& asset) {
    m_asset = asset;
    const int width = fontMetrics().horizontalAdvance(asset.code());
    setTextMargins(0, 0, asset.isValid() ? width + 8 : 0, 0);
    recheck(false);
    update();
}

void MoneyEdit::setRange(std::optional<Decimal> smallest, std::optional<Decimal> largest) {
    m_smallest = smallest;
    m_largest = largest;
    recheck(false);
}

void MoneyEdit::setSignAllowed(bool isZeroAllowed, bool isNegativeAllowed) {
    m_isZeroAllowed = isZeroAllowed;
    m_isNegativeAllowed = isNegativeAllowed;
    recheck(false);
}

void MoneyEdit::setOptional(bool isOptional) {
    m_isOptional = isOptional;
    recheck(false);
}

void MoneyEdit::setAmount(Decimal amount) {
    setText(format::exact(amount));
}

Result<Decimal> MoneyEdit::read() const {
    return format::parseNumber(text(), locale());
}

std::optional<Money> MoneyEdit::money() const {
    const Result<Decimal> amount = read();
    if (!amount || !complaintAbout(amount).isEmpty()) {
        return std::nullopt;
    }
    return Money(*amount, m_asset);
}

bool MoneyEdit::validate() {
    recheck(!m_isOptional);
    return m_errorText.isEmpty();
}

QString MoneyEdit::complaintAbout(const Result<Decimal>& amount) const {
    if (!amount) {
        switch (static_cast<int>(amount.error().code)) {
        case static_cast<int>(ErrorCode::Overflow):
            return tr("This number is too large.");
        case static_cast<int>(ErrorCode::PrecisionExceeded):
            return tr("At most 18 digits after the decimal sign.");
        default:
            return tr("Enter a number such as %1.")
                .arg(format::number(Decimal::literal("1234.5"), 2, locale()));
        }
    }
    if (m_asset.isValid() && amount->scale() > m_asset.scale()) {
        return tr("%1 has at most %n digit(s) after the decimal sign.", nullptr, m_asset.scale())
            .arg(m_asset.code());
    }
    return complaintAboutRange(*amount);
}

QString MoneyEdit::complaintAboutRange(Decimal amount) const {
    if (amount.isNegative() && !m_isNegativeAllowed) {
        return tr("The amount must not be negative.");
    }
    if (amount.isZero() && !m_isZeroAllowed) {
        return tr("Enter an amount above zero.");
    }
    if (m_smallest && amount < *m_smallest) {
        return tr("At least %1.").arg(format::exactMoney(Money(*m_smallest, m_asset), locale()));
    }
    if (m_largest && amount > *m_largest) {
        return tr("At most %1.").arg(format::exactMoney(Money(*m_largest, m_asset), locale()));
    }
    return {};
}

void MoneyEdit::recheck(bool isEmptyRefused) {
    const bool isEmpty = text().trimmed().isEmpty();
    if (isEmpty) {
        setErrorText(isEmptyRefused ? tr("Enter an amount.") : QString());
    } else {
        setErrorText(complaintAbout(read()));
    }
    Q_EMIT moneyChanged(money());
}

void MoneyEdit::setErrorText(const QString& errorText) {
    setFieldInvalid(this, !errorText.isEmpty());
    if (m_errorText != errorText) {
        m_errorText = errorText;
        setAccessibleDescription(errorText);
        Q_EMIT errorTextChanged(errorText);
    }
}

void MoneyEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (m_asset.isValid()) {
        QPainter painter(this);
        painter.setPen(colorsOf(this).muted);
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_asset.code());
    }
}

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setMaxLength(200);
    setMinimumWidth(200);
    addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPauseMs);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(text()); });
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tf::widgets
