// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/indicators/indicator.h"

#include <optional>

namespace tf::strategies {

/// A rule as a tree: values (numbers, prices, indicators, arithmetic) and conditions over them.
/// Text form, JSON form and form editor are three views of this one.
struct RuleNode {
    enum class Kind : quint8 {
        Number,
        Price,
        Indicator,
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        // From here on conditions.
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Equal,
        NotEqual,
        CrossesAbove,
        CrossesBelow,
        All,
        Any,
        Not,
    };

    Kind kind = Kind::Number;
    double number = 0;                      ///< Number
    PriceSource price = PriceSource::Close; ///< Price
    QString indicator;                      ///< Indicator: kind id
    QJsonObject parameters;                 ///< Indicator: all parameters, defaults filled in
    QString output;                         ///< Indicator: output id
    int ago = 0;                            ///< Price, Indicator: how many candles back
    std::vector<RuleNode> parts;            ///< operands, in order

    bool isCondition() const { return kind >= Kind::Less; }
    bool operator==(const RuleNode&) const = default;
};

/// What is too large to be meant: larger rules are refused, whether text or JSON.
struct RuleLimits {
    static constexpr int textLength = 10'000;
    static constexpr int depth = 40;
    static constexpr int nodes = 400;
    static constexpr int ago = 1'000;
    static constexpr int indicatorLength = 10'000;
};

/// Where a text or a JSON is wrong, and a plain translated sentence that says why.
struct RuleError {
    qsizetype position = 0; ///< character in the text; 0 for JSON
    qsizetype length = 0;   ///< characters from there that are meant
    QString sentence;

    bool operator==(const RuleError&) const = default;
};

/// A rule or the reason why there is none.
struct ParsedRule {
    std::optional<RuleNode> rule;
    RuleError error;
};

/// Names of prices in the language: "close", "hlc3" …
std::optional<PriceSource> priceSourceFromName(QStringView name);
QString priceSourceName(PriceSource source);

/// An indicator node with all its parameters; the reason where it cannot be.
ParsedRule indicatorNode(const IndicatorKind& kind, const QJsonObject& given, const QString& output,
                         int ago);

/// Number of nodes.
int nodeCount(const RuleNode& node);

} // namespace tf::strategies
