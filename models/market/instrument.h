// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/asset.h"
#include "models/core/decimal.h"
#include "models/core/id.h"
#include "models/market/interval.h"
#include "models/market/market_hours.h"

#include <QList>
#include <QMetaType>

namespace tf::market {

using InstrumentId = Id<struct InstrumentTag>;

/// A tradable pair at a venue and the venue's rules for it.
struct Instrument {
    InstrumentId id;
    QString venue;                                    ///< lower-case name: "binance", "simulated"
    QString symbol;                                   ///< as the venue writes it: "BTCUSDT"
    Asset base;                                       ///< what is bought
    Asset quote;                                      ///< what is paid
    Decimal tickSize = Decimal::literal("0.01");      ///< prices are multiples of it
    Decimal lotSize = Decimal::literal("0.00000001"); ///< quantities are multiples of it
    Decimal minNotional;                              ///< smallest price * quantity, in quote
    Decimal makerFeeBps = 10;                         ///< of the notional, 1/100 %
    Decimal takerFeeBps = 10;
    MarketHours hours = MarketHours::AlwaysOpen;
    bool isSimulated = false; ///< its candles are made up, marked SIMULATED wherever they show

    /// "BTC/USDT"
    QString pair() const;
    bool operator==(const Instrument&) const = default;
};

/// Fields of an instrument that a person edits.
enum class InstrumentField { Venue, Symbol, Base, Quote, TickSize, LotSize, MinNotional, Fees };

/// A field that cannot stay as it is, and why.
struct InstrumentProblem {
    InstrumentField field;
    ErrorCode code; ///< InvalidText, OutOfRange or Conflict (base equals quote)

    bool operator==(const InstrumentProblem&) const = default;
};

/// Empty when the instrument can be saved. Venue: 1..40 of a-z, 0-9, '-', '_'. Symbol: 1..40
/// printable ASCII without blanks. Tick and lot above 0, notional 0 or more, fees -100..1000 bps.
QList<InstrumentProblem> validate(const Instrument& instrument);

/// The price as the venue takes it: a multiple of the tick. OutOfRange when that is not above 0.
Result<Decimal> roundedPrice(const Instrument& instrument, Decimal price, Rounding rounding);
/// The quantity as the venue takes it: the multiple of the lot toward zero, at least one lot;
/// OutOfRange when it is less.
Result<Decimal> roundedQuantity(const Instrument& instrument, Decimal quantity);
/// OutOfRange unless price * quantity reaches the minimum notional.
Result<void> checkNotional(const Instrument& instrument, Decimal price, Decimal quantity);

/// What a file's name says: "binance_BTCUSDT_5m.csv". Parts that it does not say stay empty.
struct FileNameHint {
    QString venue;
    QString symbol;
    std::optional<Interval> interval;

    bool operator==(const FileNameHint&) const = default;
};
FileNameHint hintFromFileName(QStringView fileName);

/// A proposal for an instrument from what a file says: pairs are split at known currencies, a
/// symbol without one is a stock in USD, two state currencies are forex. `priceDecimals`: the most
/// that its prices show; they become the tick.
Instrument proposedInstrument(const FileNameHint& hint, int priceDecimals);

} // namespace tf::market

Q_DECLARE_METATYPE(tf::market::InstrumentId)
Q_DECLARE_METATYPE(tf::market::Instrument)
