// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/balance.h"

#include "models/core/assert.h"

namespace tf::ledger {

Decimal AssetTotal::total() const {
    return free + reserved + atVenue + inTransit + fees + suspense;
}

void AssetTotal::add(const AssetTotal& other) {
    TF_ASSERT(asset == other.asset);
    free += other.free;
    reserved += other.reserved;
    atVenue += other.atVenue;
    inTransit += other.inTransit;
    fees += other.fees;
    suspense += other.suspense;
    contributed += other.contributed;
}

bool AssetTotal::isZero() const {
    return free.isZero() && reserved.isZero() && atVenue.isZero() && inTransit.isZero() &&
           fees.isZero() && suspense.isZero();
}

AssetTotal totalOf(const QList<AssetTotal>& totals, const Asset& asset) {
    for (const AssetTotal& line : totals) {
        if (line.asset == asset) {
            return line;
        }
    }
    AssetTotal none;
    none.asset = asset;
    return none;
}

Decimal BookEquation::difference() const {
    return masters + farms + agents + goals + vaults + inTransit + fees - external;
}

} // namespace tf::ledger
