// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/instrument_dialog.h"

#include "models/core/when_done.h"
#include "ui/markets/instrument_form.h"
#include "ui/shell/error_text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace tf::ui::markets {

InstrumentDialog::InstrumentDialog(market::MarketService& market,
                                   const market::Instrument& instrument, QWidget* parent)
    : Dialog(tr("Edit %1").arg(instrument.pair()), tr("Save"), parent)
    , m_market(market)
    , m_form(new InstrumentForm(this)) {
    setObjectName(QStringLiteral("instrumentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIntroduction(tr("Orders are rounded to the steps and refused below the smallest order; fees "
                       "count in backtests and on paper."));
    content()->addWidget(m_form);
    m_form->setInstrument(instrument);
    connect(m_form, &InstrumentForm::edited, this,
            [this] { submitButton()->setEnabled(m_form->isValid()); });
    connect(this, &Dialog::submitRequested, this, &InstrumentDialog::submit);
    resize(860, 320);
}

void InstrumentDialog::submit() {
    setBusy(true);
    whenDone(m_market.saveInstrument(m_form->instrument()), this,
             [this](const Result<void>& saved) {
                 setBusy(false);
                 if (saved.isOk()) {
                     accept();
                 } else {
                     showError(errorText(saved.error()));
                 }
             });
}

} // namespace tf::ui::markets
