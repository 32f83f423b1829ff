// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/valuation.h"

#include <algorithm>

namespace tf::ledger {

namespace {

/// 1 / rate to 18 decimals; absent where it leaves the range or becomes 0.
std::optional<Decimal> inverse(Decimal rate) {
    const Result<Decimal> result = Decimal(1).dividedBy(rate, Rounding::HalfEven);
    return result.isOk() && result->isPositive() ? std::optional(*result) : std::nullopt;
}

} // namespace

QString Conversion::source() const {
    QStringList sources;
    for (const Quote& quote : path) {
        sources.append(quote.source);
    }
    sources.removeDuplicates();
    return sources.join(QStringLiteral(", "));
}

RateTable::RateTable(const QList<Quote>& quotes, Instant now, std::chrono::milliseconds freshness)
    : m_now(now)
    , m_freshness(freshness) {
    for (const Quote& quote : quotes) {
        if (!quote.rate.isPositive() || quote.asset == quote.quote) {
            continue;
        }
        m_edges[quote.asset].append({.to = quote.quote, .rate = quote.rate, .quote = quote});
        if (const auto backward = inverse(quote.rate)) {
            m_edges[quote.quote].append({.to = quote.asset, .rate = *backward, .quote = quote});
        }
    }
}

const RateTable::Edge* RateTable::edge(const Asset& from, const Asset& to) const {
    const auto edges = m_edges.constFind(from);
    const Edge* best = nullptr;
    if (edges == m_edges.constEnd()) {
        return best;
    }
    for (const Edge& candidate : *edges) {
        const bool isBetter =
            best == nullptr || candidate.quote.at > best->quote.at ||
            (candidate.quote.at == best->quote.at && candidate.quote.source < best->quote.source);
        if (candidate.to == to && isBetter) {
            best = &candidate;
        }
    }
    return best;
}

Conversion RateTable::conversion(QList<Edge> edges) const {
    Conversion conversion;
    conversion.rate = Decimal(1);
    conversion.state = RateState::Fresh;
    for (const Edge& step : std::as_const(edges)) {
        const Result<Decimal> product = conversion.rate.times(step.rate, Rounding::HalfEven);
        if (!product.isOk() || !product->isPositive()) {
            return {};
        }
        conversion.rate = *product;
        conversion.path.append(step.quote);
        conversion.age = std::max(conversion.age, m_now - step.quote.at);
    }
    if (conversion.age > m_freshness) {
        conversion.state = RateState::Stale;
    }
    return conversion;
}

Conversion RateTable::convert(const Asset& from, const Asset& to) const {
    if (from == to) {
        return conversion({});
    }
    if (const Edge* direct = edge(from, to)) {
        return conversion({*direct});
    }
    Conversion best;
    for (const Edge& first : m_edges.value(from)) {
        const Edge* second = edge(first.to, to);
        const Edge* freshest = edge(from, first.to);
        if (second == nullptr || freshest == nullptr) {
            continue;
        }
        const Conversion candidate = conversion({*freshest, *second});
        if (candidate.state != RateState::Missing &&
            (best.state == RateState::Missing || candidate.age < best.age)) {
            best = candidate;
        }
    }
    return best;
}

Valuation RateTable::valueOf(const QList<Money>& amounts, const Asset& currency) const {
    Valuation valuation;
    valuation.currency = currency;
    for (const Money& amount : amounts) {
        if (amount.isZero()) {
            continue;
        }
        const Conversion conversion = convert(amount.asset(), currency);
        const Result<Money> part =
            conversion.state == RateState::Fresh
                ? amount.convertedTo(currency, conversion.rate, Rounding::HalfEven)
                : Result<Money>(Error{ErrorCode::RateMissing, {}});
        const Result<Decimal> total =
            part.isOk() ? valuation.total.plus(part->amount()) : Result<Decimal>(part.error());
        if (!total.isOk()) {
            (conversion.state == RateState::Stale ? valuation.stale : valuation.missing)
                .append(amount.asset());
            continue;
        }
        valuation.total = *total;
        valuation.oldestRate = std::max(valuation.oldestRate, conversion.age);
    }
    return valuation;
}

Valuation RateTable::value(const QList<AssetTotal>& totals, const Asset& currency) const {
    QList<Money> amounts;
    for (const AssetTotal& line : totals) {
        amounts.append(Money(line.total(), line.asset));
    }
    return valueOf(amounts, currency);
}

} // namespace tf::ledger
