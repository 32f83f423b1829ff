// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "widgets/palette.h"

#include <QLabel>

namespace tf::widgets {

enum class TextStyle { Body, Strong, Muted, Small, CardTitle, Title, Figure, BigFigure };

/// A label in one of our text styles. Always plain text: what people typed or servers said is
/// never read as markup.
QLabel* makeLabel(const QString& text, TextStyle style = TextStyle::Body,
                  QWidget* parent = nullptr);
void setTextStyle(QLabel* label, TextStyle style);
/// Colours the words by tone and keeps doing so when the appearance changes.
void setTone(QLabel* label, Tone tone);

/// Text for setToolTip that is shown as it is: Qt would take stored text with < for markup.
QString plainTip(const QString& text);

/// A label that wraps and takes the height it needs.
QLabel* makeParagraph(const QString& text, TextStyle style = TextStyle::Muted,
                      QWidget* parent = nullptr);

/// Shows an amount of money; the tooltip has every digit. With `Signed` it shows + or − and the
/// colour of gain or loss.
class MoneyLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Sign { Plain, Signed };

    explicit MoneyLabel(Sign sign = Sign::Plain, QWidget* parent = nullptr);
    void setMoney(const Money& money);
    /// Shows "not enough data" or another reason in place of a number.
    void setUnknown(const QString& reason);
    Money money() const { return m_money; }

private:
    Sign m_sign;
    Money m_money;
};

} // namespace tf::widgets
