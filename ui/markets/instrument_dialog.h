// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_service.h"
#include "widgets/dialog.h"

namespace tf::ui::markets {

class InstrumentForm;

/// Changes the rules of an instrument.
class InstrumentDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    InstrumentDialog(market::MarketService& market, const market::Instrument& instrument,
                     QWidget* parent = nullptr);

private:
    void submit();

    market::MarketService& m_market;
    InstrumentForm* m_form = nullptr;
};

} // namespace tf::ui::markets
