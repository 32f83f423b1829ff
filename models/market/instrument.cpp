// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/instrument.h"

#include <QFileInfo>
#include <QStringList>

namespace tf::market {

namespace {

constexpr qsizetype longestName = 40;

bool isVenueName(const QString& name) {
    return !name.isEmpty() && name.size() <= longestName &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' ||
                      c == u'_';
           });
}

bool isSymbol(const QString& symbol) {
    return !symbol.isEmpty() && symbol.size() <= longestName &&
           std::all_of(symbol.begin(), symbol.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

bool isFee(Decimal bps) {
    return bps >= Decimal(-100) && bps <= Decimal(1'000);
}

Error outOfRange(const QString& detail) {
    return {ErrorCode::OutOfRange, detail};
}

const QStringList& stateCurrencies() {
    static const QStringList codes = {
        QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("JPY"),
        QStringLiteral("CHF"), QStringLiteral("AUD"), QStringLiteral("CAD"), QStringLiteral("NZD"),
        QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("PLN"), QStringLiteral("TRY"),
        QStringLiteral("BRL"), QStringLiteral("CNH")};
    return codes;
}

/// Longer ones first, so that BTCUSDT is not split into BTCUS and DT.
const QStringList& quoteCurrencies() {
    static const QStringList codes =
        QStringList{QStringLiteral("FDUSD"), QStringLiteral("USDT"), QStringLiteral("USDC"),
                    QStringLiteral("BUSD"), QStringLiteral("DAI")} +
        stateCurrencies() +
        QStringList{QStringLiteral("BTC"), QStringLiteral("ETH"), QStringLiteral("BNB")};
    return codes;
}

/// Decimals in which an asset's smallest unit is counted, where the program knows them.
int scaleOf(const QString& code) {
    static const QHash<QString, int> scales = {
        {QStringLiteral("ETH"), 18},  {QStringLiteral("BNB"), 18},  {QStringLiteral("SOL"), 9},
        {QStringLiteral("XRP"), 6},   {QStringLiteral("ADA"), 6},   {QStringLiteral("DOT"), 10},
        {QStringLiteral("AVAX"), 18}, {QStringLiteral("LINK"), 18}, {QStringLiteral("MATIC"), 18}};
    return scales.value(code, 8);
}

Asset assetOf(const QString& code) {
    return Asset::create(code, scaleOf(code)).valueOr(Asset());
}

struct Pair {
    QString base;
    QString quote;
};

/// "BTCUSDT", "BTC-USD", "btc/usd"; a lone code is a stock.
Pair splitSymbol(const QString& symbol) {
    const QString upper = symbol.toUpper();
    for (const QChar separator : {QChar(u'-'), QChar(u'/'), QChar(u'.'), QChar(u':')}) {
        const qsizetype at = upper.indexOf(separator);
        if (at > 0 && at + 1 < upper.size()) {
            return {upper.left(at), upper.mid(at + 1)};
        }
    }
    for (const QString& quote : quoteCurrencies()) {
        if (upper.endsWith(quote) && upper.size() > quote.size() + 1) {
            return {upper.chopped(quote.size()), quote};
        }
    }
    return {upper, QStringLiteral("USD")};
}

bool isPairSymbol(const QString& symbol) {
    const Pair pair = splitSymbol(symbol);
    return pair.base != symbol.toUpper();
}

MarketHours hoursOf(const QString& symbol, const Pair& pair) {
    if (!isPairSymbol(symbol)) {
        return MarketHours::UsStocks;
    }
    const bool isForex =
        stateCurrencies().contains(pair.base) && stateCurrencies().contains(pair.quote);
    return isForex ? MarketHours::ForexWeek : MarketHours::AlwaysOpen;
}

} // namespace

QString Instrument::pair() const {
    return base.code() + u'/' + quote.code();
}

QList<InstrumentProblem> validate(const Instrument& instrument) {
    QList<InstrumentProblem> problems;
    const auto require = [&](bool isRight, InstrumentField field, ErrorCode code) {
        if (!isRight) {
            problems.append({field, code});
        }
    };
    const bool isSame = instrument.base.isValid() && instrument.base == instrument.quote;
    require(isVenueName(instrument.venue), InstrumentField::Venue, ErrorCode::InvalidText);
    require(isSymbol(instrument.symbol), InstrumentField::Symbol, ErrorCode::InvalidText);
    require(instrument.base.isValid(), InstrumentField::Base, ErrorCode::InvalidText);
    require(instrument.quote.isValid(), InstrumentField::Quote, ErrorCode::InvalidText);
    require(!isSame, InstrumentField::Quote, ErrorCode::Conflict);
    require(instrument.tickSize.isPositive(), InstrumentField::TickSize, ErrorCode::OutOfRange);
    require(instrument.lotSize.isPositive(), InstrumentField::LotSize, ErrorCode::OutOfRange);
    require(!instrument.minNotional.isNegative(), InstrumentField::MinNotional,
            ErrorCode::OutOfRange);
    require(isFee(instrument.makerFeeBps) && isFee(instrument.takerFeeBps), InstrumentField::Fees,
            ErrorCode::OutOfRange);
    return problems;
}

Result<Decimal> roundedPrice(const Instrument& instrument, Decimal price, Rounding rounding) {
    TF_TRY(const Decimal rounded, price.roundedToStep(instrument.tickSize, rounding));
    if (!rounded.isPositive()) {
        return outOfRange(QStringLiteral("price below one tick"));
    }
    return rounded;
}

Result<Decimal> roundedQuantity(const Instrument& instrument, Decimal quantity) {
    TF_TRY(const Decimal rounded, quantity.roundedToStep(instrument.lotSize, Rounding::Down));
    if (!rounded.isPositive()) {
        return outOfRange(QStringLiteral("quantity below one lot"));
    }
    return rounded;
}

Result<void> checkNotional(const Instrument& instrument, Decimal price, Decimal quantity) {
    TF_TRY(const Decimal notional, price.times(quantity, Rounding::Down));
    if (notional < instrument.minNotional) {
        return outOfRange(QStringLiteral("notional below the minimum"));
    }
    return {};
}

FileNameHint hintFromFileName(QStringView fileName) {
    const QString stem = QFileInfo(fileName.toString()).completeBaseName();
    QStringList parts = stem.split(u'_', Qt::SkipEmptyParts);
    FileNameHint hint;
    if (parts.size() > 1) {
        hint.interval = intervalFromName(parts.last().toLower());
        if (hint.interval) {
            parts.removeLast();
        }
    }
    if (parts.size() > 1 && isVenueName(parts.first().toLower())) {
        hint.venue = parts.takeFirst().toLower();
    }
    if (!parts.isEmpty() && isSymbol(parts.first())) {
        hint.symbol = parts.first().toUpper();
    }
    return hint;
}

Instrument proposedInstrument(const FileNameHint& hint, int priceDecimals) {
    const Pair pair = splitSymbol(hint.symbol);
    Instrument instrument;
    instrument.venue = hint.venue;
    instrument.symbol = hint.symbol;
    instrument.base = assetOf(pair.base);
    instrument.quote = assetOf(pair.quote);
    instrument.hours = hoursOf(hint.symbol, pair);
    const int scale = std::clamp(priceDecimals, 0, 12);
    instrument.tickSize = Decimal::fromUnits(1, scale).valueOr(instrument.tickSize);
    return instrument;
}

} // namespace tf::market
