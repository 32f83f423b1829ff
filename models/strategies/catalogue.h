// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/parameter.h"
#include "models/strategies/strategy.h"

namespace tf::strategies {

/// The farm types of the product; a strategy belongs to one of them.
enum class FarmType : quint8 { TrendFollowing, Breakout, PriceAction, Mixed, Custom };

/// One kind of strategy, described so that a form and a help page can be built from it.
struct StrategyKind {
    const char* id; ///< stored: "ma_cross"
    FarmType farmType;
    const char* name;        ///< translated by `translated`
    const char* description; ///< plain English: what it watches, when it enters, when it leaves
    const char* summary;     ///< the same with {parameter} in place of values, translated
    std::vector<ParameterSpec> parameters;

    const ParameterSpec* find(QStringView id) const;
};

/// A strategy as it is stored: its kind and the values of its parameters; absent ones have
/// defaults.
struct StrategyConfig {
    QString kind;
    QJsonObject parameters;

    /// One flat object: {"kind": "ma_cross", "fast": 10, …}.
    QJsonObject toJson() const;
    static Result<StrategyConfig> fromJson(const QJsonObject& object);
    bool operator==(const StrategyConfig&) const = default;
};

/// A ready-made configuration that works at once, for "new farm" and "new agent".
struct StrategyTemplate {
    const char* name; ///< translated by `translated`
    StrategyConfig config;
};

/// All kinds, in the order in which a person should see them.
const std::vector<StrategyKind>& strategyKinds();
/// The kind with that id (or an older id of it); nullptr when there is none.
const StrategyKind* findStrategyKind(QStringView id);
std::vector<StrategyTemplate> strategyTemplates(FarmType type);

/// Everything that is wrong with a configuration; empty when it can run.
std::vector<ParameterProblem> checkStrategy(const StrategyConfig& config);
/// Builds a strategy ready for its first candle. BadParameter with the first problem as detail.
Result<std::unique_ptr<Strategy>> createStrategy(const StrategyConfig& config);
/// One or two translated sentences that say what this configuration will do.
QString describeStrategy(const StrategyConfig& config);

} // namespace tf::strategies
