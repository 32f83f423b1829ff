// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/instrument_form.h"

#include "ui/markets/market_words.h"
#include "widgets/form_rows.h"
#include "widgets/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace tf::ui::markets {

namespace format = widgets::format;
using market::Instrument;
using market::InstrumentField;

namespace {

constexpr int longestText = 60;

/// The asset that a person typed; its scale stays when the code does.
Asset typedAsset(const QString& code, const Asset& original) {
    const QString typed = code.trimmed().toUpper();
    return typed == original.code() ? original : Asset::create(typed, 8).valueOr(Asset());
}

} // namespace

InstrumentForm::InstrumentForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new widgets::FormRows(5, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_rows);
    m_venue = addEdit(tr("Venue"), "venueEdit");
    m_symbol = addEdit(tr("Symbol"), "symbolEdit");
    m_base = addEdit(tr("Base asset"), "baseEdit");
    m_quote = addEdit(tr("Quote asset"), "quoteEdit");
    m_hours = new QComboBox(this);
    m_hours->setObjectName(QStringLiteral("hoursCombo"));
    for (const auto hours : {market::MarketHours::AlwaysOpen, market::MarketHours::ForexWeek,
                             market::MarketHours::UsStocks}) {
        m_hours->addItem(hoursText(hours), static_cast<int>(hours));
    }
    m_rows->addRow(tr("Market hours"), m_hours);
    connect(m_hours, &QComboBox::activated, this, &InstrumentForm::recheck);
    m_tick = addEdit(tr("Price step"), "tickEdit");
    m_lot = addEdit(tr("Quantity step"), "lotEdit");
    m_notional = addEdit(tr("Smallest order"), "notionalEdit");
    m_maker = addEdit(tr("Maker fee, bps"), "makerFeeEdit");
    m_taker = addEdit(tr("Taker fee, bps"), "takerFeeEdit");
}

QLineEdit* InstrumentForm::addEdit(const QString& label, const char* objectName) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setMaxLength(longestText);
    m_rows->addRow(label, edit);
    connect(edit, &QLineEdit::textEdited, this, &InstrumentForm::recheck);
    return edit;
}

void InstrumentForm::setInstrument(const Instrument& instrument) {
    m_original = instrument;
    m_isFilling = true;
    m_venue->setText(instrument.venue);
    m_symbol->setText(instrument.symbol);
    m_base->setText(instrument.base.code());
    m_quote->setText(instrument.quote.code());
    m_hours->setCurrentIndex(m_hours->findData(static_cast<int>(instrument.hours)));
    m_tick->setText(format::exact(instrument.tickSize));
    m_lot->setText(format::exact(instrument.lotSize));
    m_notional->setText(format::exact(instrument.minNotional));
    m_maker->setText(format::exact(instrument.makerFeeBps));
    m_taker->setText(format::exact(instrument.takerFeeBps));
    m_isFilling = false;
    recheck();
}

void InstrumentForm::setReadOnly(bool isReadOnly) {
    for (QLineEdit* edit : findChildren<QLineEdit*>()) {
        edit->setReadOnly(isReadOnly);
    }
    m_hours->setEnabled(!isReadOnly);
}

Decimal InstrumentForm::number(const QLineEdit* edit, bool& isReadable) const {
    const Result<Decimal> read = format::parseNumber(edit->text());
    isReadable = isReadable && read.isOk();
    return read.valueOr(Decimal());
}

Instrument InstrumentForm::instrument() const {
    Instrument instrument = m_original;
    bool isReadable = true;
    instrument.venue = m_venue->text().trimmed().toLower();
    instrument.symbol = m_symbol->text().trimmed();
    instrument.base = typedAsset(m_base->text(), m_original.base);
    instrument.quote = typedAsset(m_quote->text(), m_original.quote);
    instrument.hours = static_cast<market::MarketHours>(m_hours->currentData().toInt());
    instrument.tickSize = number(m_tick, isReadable);
    instrument.lotSize = number(m_lot, isReadable);
    instrument.minNotional = number(m_notional, isReadable);
    instrument.makerFeeBps = number(m_maker, isReadable);
    instrument.takerFeeBps = number(m_taker, isReadable);
    return instrument;
}

void InstrumentForm::recheck() {
    if (m_isFilling) {
        return;
    }
    m_rows->clearErrors();
    const QHash<InstrumentField, std::pair<QWidget*, QString>> sentences = {
        {InstrumentField::Venue, {m_venue, tr("Letters a–z, digits, - and _")}},
        {InstrumentField::Symbol, {m_symbol, tr("1 to 40 letters or digits")}},
        {InstrumentField::Base, {m_base, tr("A code like BTC")}},
        {InstrumentField::Quote, {m_quote, tr("Another code, like USDT")}},
        {InstrumentField::TickSize, {m_tick, tr("A number above 0")}},
        {InstrumentField::LotSize, {m_lot, tr("A number above 0")}},
        {InstrumentField::MinNotional, {m_notional, tr("0 or more")}},
        {InstrumentField::Fees, {m_taker, tr("−100 to 1,000")}}};
    const QList<market::InstrumentProblem> problems = validate(instrument());
    for (const market::InstrumentProblem& problem : problems) {
        const auto [field, sentence] = sentences.value(problem.field);
        m_rows->setError(field, sentence);
    }
    m_isValid = problems.isEmpty();
    for (QLineEdit* edit : {m_tick, m_lot, m_notional, m_maker, m_taker}) {
        bool isReadable = true;
        static_cast<void>(number(edit, isReadable));
        if (!isReadable) {
            m_rows->setError(edit, tr("Not a number"));
            m_isValid = false;
        }
    }
    Q_EMIT edited();
}

} // namespace tf::ui::markets
