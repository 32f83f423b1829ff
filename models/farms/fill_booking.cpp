// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/farms/fill_booking.h"

namespace tf::farms {

namespace {

using ledger::BalanceClass;
using ledger::Leg;

class Legs {
public:
    explicit Legs(const FillParties& parties)
        : m_parties(parties) {}

    void quote(ledger::WalletId wallet, Decimal amount, BalanceClass where = BalanceClass::Free) {
        add(wallet, Money(amount, m_parties.quote), where);
    }
    void base(ledger::WalletId wallet, Decimal amount) {
        add(wallet, Money(amount, m_parties.base), BalanceClass::Free);
    }
    QList<Leg> take() { return std::move(m_legs); }

private:
    void add(ledger::WalletId wallet, const Money& amount, BalanceClass where) {
        if (!amount.isZero()) {
            m_legs.append({.wallet = wallet, .amount = amount, .balanceClass = where});
        }
    }

    const FillParties& m_parties;
    QList<Leg> m_legs;
};

/// Side +1: the agent buys the base asset; -1: it sells it.
void exchange(Legs& legs, const FillParties& parties, const FillTerms& terms, FillMoney& money,
              int side) {
    const Decimal paid = side > 0 ? money.notional : -money.notional;
    const Decimal bought = side > 0 ? terms.quantity : -terms.quantity;
    money.change = -(paid + money.fee);
    legs.quote(parties.agent, money.change);
    legs.quote(parties.venue, paid);
    legs.quote(parties.fees, money.fee);
    legs.base(parties.agent, bought);
    legs.base(parties.venue, -bought);
}

void openShort(Legs& legs, const FillParties& parties, FillMoney& money) {
    money.change = -money.fee;
    legs.quote(parties.agent, -(money.notional + money.fee));
    legs.quote(parties.agent, money.notional, BalanceClass::AtVenue);
    legs.quote(parties.fees, money.fee);
}

void closeShort(Legs& legs, const FillParties& parties, const FillTerms& terms, FillMoney& money) {
    Decimal result = terms.cover - money.notional;
    // Neither cover nor free money can go below zero: what is missing is the venue's loss.
    const Decimal least = money.fee - terms.cover - terms.spendable;
    if (result < least) {
        money.forgiven = least - result;
        result = least;
    }
    money.change = result - money.fee;
    legs.quote(parties.agent, terms.cover + money.change);
    legs.quote(parties.agent, -terms.cover, BalanceClass::AtVenue);
    legs.quote(parties.venue, -result);
    legs.quote(parties.fees, money.fee);
}

} // namespace

Result<FillMoney> moneyOf(const FillTerms& terms, const FillParties& parties) {
    if (!terms.quantity.isPositive() || !terms.price.isPositive() || terms.fee.isNegative()) {
        return Error{ErrorCode::OutOfRange,
                     QStringLiteral("a fill of %1 at %2")
                         .arg(terms.quantity.toString(), terms.price.toString())};
    }
    FillMoney money;
    TF_TRY(const Decimal exact, terms.quantity.times(terms.price, Rounding::HalfEven));
    TF_TRY(money.notional, exact.rounded(parties.quote.scale(), Rounding::HalfEven));
    TF_TRY(money.fee, terms.fee.rounded(parties.quote.scale(), Rounding::Up));
    TF_TRY(const Decimal total, money.notional.plus(money.fee)); // what follows cannot overflow
    TF_TRY(const Decimal all, total.plus(terms.cover));
    TF_CHECK(all.plus(terms.spendable));
    Legs legs(parties);
    switch (terms.effect) {
    case FillEffect::OpenLong:
        exchange(legs, parties, terms, money, 1);
        break;
    case FillEffect::CloseLong:
        exchange(legs, parties, terms, money, -1);
        break;
    case FillEffect::OpenShort:
        openShort(legs, parties, money);
        break;
    case FillEffect::CloseShort:
        closeShort(legs, parties, terms, money);
        break;
    }
    money.legs = legs.take();
    return money;
}

} // namespace tf::farms
