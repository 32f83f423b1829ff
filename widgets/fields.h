// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QLineEdit>
#include <QTimer>
#include <optional>

namespace tf::widgets {

/// Marks a field as refused (red outline) or fine. FormRows does it together with the reason.
void setFieldInvalid(QWidget* field, bool isInvalid);

/// A field for an amount of one asset: exact, in the locale of the application, checked while
/// typing. What is typed never passes through a double and is never changed behind the person's
/// back; the reason of a refusal is `errorText()`, which FormRows shows beneath the field.
class MoneyEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    void setAsset(const Asset& asset);
    const Asset& asset() const { return m_asset; }
    /// Amounts outside are refused with a sentence that names the border. Both inclusive.
    void setRange(std::optional<Decimal> smallest, std::optional<Decimal> largest);
    /// Zero is refused too (default: positive amounts only).
    void setSignAllowed(bool isZeroAllowed, bool isNegativeAllowed);
    /// An empty field is fine and means no amount.
    void setOptional(bool isOptional);
    void setAmount(Decimal amount);

    /// The amount, or nothing while the field is empty or refused.
    std::optional<Money> money() const;
    /// Why the text is refused; empty when it is fine or nothing was typed yet.
    QString errorText() const { return m_errorText; }
    /// Also complains about an empty field; call it when the form is sent.
    bool validate();

Q_SIGNALS:
    void moneyChanged(const std::optional<tf::Money>& money);
    void errorTextChanged(const QString& errorText);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Result<Decimal> read() const;
    QString complaintAbout(const Result<Decimal>& amount) const;
    QString complaintAboutRange(Decimal amount) const;
    void setErrorText(const QString& errorText);
    void recheck(bool isEmptyRefused);

    Asset m_asset;
    std::optional<Decimal> m_smallest;
    std::optional<Decimal> m_largest;
    bool m_isZeroAllowed = false;
    bool m_isNegativeAllowed = false;
    bool m_isOptional = false;
    QString m_errorText;
};

/// A search field: looking glass, clear button, Esc clears, and one signal after the typing paused.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString& needle);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_pause;
};

} // namespace tf::widgets
