// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui::markets {

/// Edits an instrument: the pair, where it trades, and the venue's rules.
class InstrumentForm final : public QWidget {
    Q_OBJECT

public:
    explicit InstrumentForm(QWidget* parent = nullptr);

    void setInstrument(const market::Instrument& instrument);
    /// What the fields say; what cannot be read is invalid in it (see isValid).
    market::Instrument instrument() const;
    /// Whether everything can be saved; the reasons stand beneath the fields.
    bool isValid() const { return m_isValid; }
    /// Known instruments are shown here and edited on the page.
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void edited();

private:
    QLineEdit* addEdit(const QString& label, const char* objectName);
    Decimal number(const QLineEdit* edit, bool& isReadable) const;
    void recheck();

    widgets::FormRows* m_rows = nullptr;
    QLineEdit* m_venue = nullptr;
    QLineEdit* m_symbol = nullptr;
    QLineEdit* m_base = nullptr;
    QLineEdit* m_quote = nullptr;
    QComboBox* m_hours = nullptr;
    QLineEdit* m_tick = nullptr;
    QLineEdit* m_lot = nullptr;
    QLineEdit* m_notional = nullptr;
    QLineEdit* m_maker = nullptr;
    QLineEdit* m_taker = nullptr;
    market::Instrument m_original;
    bool m_isValid = false;
    bool m_isFilling = false;
};

} // namespace tf::ui::markets
