// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/rules/rule.h"

namespace tf::strategies {

/// A piece of rule text.
struct RuleToken {
    enum class Kind : quint8 { Number, Name, Symbol, End };

    Kind kind = Kind::End;
    qsizetype position = 0;
    QString text;      ///< names in lower case; symbols as "<=", "("
    double number = 0; ///< Number

    bool is(QStringView symbolOrName) const {
        return (kind == Kind::Symbol || kind == Kind::Name) && text == symbolOrName;
    }
};

/// All tokens of a text, an End token last; or the first character that is none.
struct RuleTokens {
    std::vector<RuleToken> tokens;
    std::optional<RuleError> error;
};
RuleTokens tokenize(QStringView text);

} // namespace tf::strategies
