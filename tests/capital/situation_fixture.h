// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/proposal.h"

#include <QRandomGenerator>

namespace tf::capital::test {

inline Asset usdt() {
    return Asset::create(u"USDT", 2).value();
}

inline Instant day(int number) {
    return Instant::fromMs(1'700'006'400'000 + qint64(number) * 86'400'000); // a midnight
}

/// Returns of so many days that end at `day(0)`, normal enough, from a seed.
inline QList<ReturnPoint> dailyReturns(int days, quint32 seed, double mean = 0.001,
                                       double spread = 0.02) {
    QRandomGenerator random(seed);
    QList<ReturnPoint> returns;
    for (int i = 0; i < days; ++i) {
        double sum = -6.0;
        for (int k = 0; k < 12; ++k) {
            sum += random.generateDouble();
        }
        returns.append({.at = day(i - days + 1), .value = mean + spread * sum});
    }
    return returns;
}

inline Purse purse(const QString& name, const char* current, const char* free) {
    return {.wallet = ledger::WalletId::create(),
            .name = name,
            .current = Decimal::literal(current),
            .free = Decimal::literal(free)};
}

/// An agent of a farm with its money.
inline Entity agent(const QString& name, const char* current, const char* free,
                    const QList<ReturnPoint>& returns) {
    Entity entity;
    entity.id = newUuid();
    entity.name = name;
    entity.type = QStringLiteral("Breakout");
    entity.farmName = QStringLiteral("North");
    entity.purses = {purse(name, current, free)};
    entity.current = entity.purses.first().current;
    entity.free = entity.purses.first().free;
    entity.returns = returns;
    return entity;
}

/// One farm with agents; the pool is its wallet.
inline Situation farmOf(const QList<Entity>& agents, const char* poolCurrent = "0",
                        const char* poolFree = "0") {
    Situation situation;
    situation.level = Level::AgentsOfFarm;
    situation.scope = ledger::WalletId::create();
    situation.scopeName = QStringLiteral("North");
    situation.asset = usdt();
    situation.at = day(0);
    situation.poolCurrent = Decimal::literal(poolCurrent);
    situation.poolFree = Decimal::literal(poolFree);
    situation.entities = agents;
    for (Entity& one : situation.entities) {
        one.farmWallet = situation.scope;
    }
    return situation;
}

inline Settings settingsOf(allocation::MethodKind kind) {
    Settings settings;
    settings.method.kind = kind;
    return settings;
}

/// Balance of each wallet after the movements, checked step by step to be covered by free money.
struct Replay {
    QHash<ledger::WalletId, Decimal> change;
    bool isCovered = true;

    Replay(const Situation& situation, const QList<Movement>& movements) {
        QHash<ledger::WalletId, Decimal> free{{situation.scope, situation.poolFree}};
        for (const Entity& entity : situation.entities) {
            for (const Purse& purse : entity.purses) {
                free[purse.wallet] = purse.free;
            }
        }
        for (const Movement& movement : movements) {
            const Decimal amount = movement.transfer.amount.amount();
            change[movement.transfer.from] -= amount;
            change[movement.transfer.to] += amount;
            free[movement.transfer.from] -= amount;
            free[movement.transfer.to] += amount;
            isCovered = isCovered && amount.isPositive() &&
                        !free.value(movement.transfer.from).isNegative();
        }
    }
};

} // namespace tf::capital::test
