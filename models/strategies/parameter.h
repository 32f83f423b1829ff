// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QString>
#include <span>
#include <vector>

namespace tf::strategies {

/// What a parameter holds, and so which control edits it.
enum class ParameterType : quint8 {
    Integer,    ///< spin box
    Real,       ///< spin box with decimals
    Fraction,   ///< stored as 0.05, shown as 5 %
    Flag,       ///< check box
    Choice,     ///< one of `choices`
    Rules,      ///< a rule set (rules/rule_set.h), JSON object
    Strategies, ///< members of a mixed strategy: JSON array of {weight, strategy}
    Strategy,   ///< one member: JSON object {kind, …}
};

/// One value of a Choice. Texts are English, translated in the context "strategies".
struct Choice {
    const char* id;
    const char* name;
};

/// Describes one parameter so fully that a form can be built from it. Texts are English and are
/// shown through `translated`.
struct ParameterSpec {
    const char* id; ///< key in the stored JSON
    ParameterType type;
    const char* name;        ///< label of the form row
    const char* description; ///< one sentence for the tool tip
    const char* unit;        ///< "candles", "ATR", "%", "" …
    double minimum = 0;      ///< numbers only, inclusive
    double maximum = 0;
    double initial = 0; ///< default of numbers and flags (0 or 1); index of the default choice
    std::span<const Choice> choices = {};
    const char* group = ""; ///< heading under which a form shows it; "" is the strategy's own
};

/// The text in the language of the user (context "strategies").
QString translated(const char* text);

/// One parameter that cannot stand, and a translated sentence that says why and what is allowed.
struct ParameterProblem {
    QString parameter; ///< id; members of mixed strategies as "members[1].fast"
    QString sentence;

    bool operator==(const ParameterProblem&) const = default;
};

/// Reads parameters of a stored object by their specs: absent ones have their default. Reads of
/// unknown ids are programmer errors; values must have been validated.
class Parameters {
public:
    Parameters(std::span<const ParameterSpec> specs, QJsonObject values);

    /// Whether there is a parameter with that id.
    bool knows(const char* id) const;
    const ParameterSpec& spec(const char* id) const;
    int integer(const char* id) const;
    double real(const char* id) const;
    bool flag(const char* id) const;
    QString choice(const char* id) const;
    QJsonValue json(const char* id) const;

private:
    std::span<const ParameterSpec> m_specs;
    QJsonObject m_values;
};

/// What is wrong with `values`: unknown ids, wrong types, out of range, unknown choices. Rules and
/// members are checked by the catalogue, which knows what they mean.
std::vector<ParameterProblem> checkParameters(std::span<const ParameterSpec> specs,
                                              const QJsonObject& values);

/// The default of one parameter as it is stored.
QJsonValue initialValue(const ParameterSpec& spec);

} // namespace tf::strategies
