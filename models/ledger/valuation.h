// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/ledger/balance.h"

#include <QHash>

namespace tf::ledger {

/// A price from outside: one `asset` costs `rate` of `quote`.
struct Quote {
    Asset asset;
    Asset quote;
    Decimal rate;
    QString source; ///< "binance close 1m", "person" …
    Instant at;

    bool operator==(const Quote&) const = default;
};

enum class RateState { Fresh, Stale, Missing };

/// How an asset was converted: the rate and the quotes it came from (none for the currency itself,
/// two when it went over a third asset).
struct Conversion {
    RateState state = RateState::Missing;
    Decimal rate;
    QList<Quote> path;
    std::chrono::milliseconds age{0}; ///< of the oldest quote

    /// "binance close 1m", or both sources.
    QString source() const;
};

/// A total in one currency. Missing and stale assets are named and left out, never 0 or 1.
struct Valuation {
    Asset currency;
    Decimal total;
    QList<Asset> missing;
    QList<Asset> stale;
    std::chrono::milliseconds oldestRate{0}; ///< of the rates that were used

    bool isComplete() const { return missing.isEmpty() && stale.isEmpty(); }

    bool operator==(const Valuation&) const = default;
};

/// The latest quotes at one moment, and the conversions that follow from them: direct, inverse, or
/// over one third asset. Of several ways the shorter, then the fresher one is taken.
class RateTable {
public:
    RateTable() = default;
    RateTable(const QList<Quote>& quotes, Instant now, std::chrono::milliseconds freshness);

    Conversion convert(const Asset& from, const Asset& to) const;
    /// Sum of amounts in `currency`; each product is rounded half-even to its scale.
    Valuation value(const QList<AssetTotal>& totals, const Asset& currency) const;
    Valuation valueOf(const QList<Money>& amounts, const Asset& currency) const;

private:
    struct Edge {
        Asset to;
        Decimal rate;
        Quote quote;
    };
    const Edge* edge(const Asset& from, const Asset& to) const;
    Conversion conversion(QList<Edge> edges) const;

    QHash<Asset, QList<Edge>> m_edges;
    Instant m_now;
    std::chrono::milliseconds m_freshness{0};
};

} // namespace tf::ledger
