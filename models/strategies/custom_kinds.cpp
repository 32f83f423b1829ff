// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/custom.h"
#include "models/strategies/kind_entry.h"
#include "models/strategies/shared_parameters.h"

namespace tf::strategies {

namespace {

std::vector<ParameterProblem> rulesProblems(const Parameters& p) {
    RuleSet rules;
    auto problems = readRuleSet(p.json("rules").toObject(), rules);
    for (ParameterProblem& problem : problems) {
        problem.parameter.prepend(QStringLiteral("rules."));
    }
    return problems;
}

RuleSet rulesOf(const Parameters& p) {
    RuleSet rules;
    (void)readRuleSet(p.json("rules").toObject(), rules);
    return rules;
}

} // namespace

void addCustomKinds(std::vector<KindEntry>& entries) {
    ParameterSpec rules = {"rules", ParameterType::Rules, QT_TRANSLATE_NOOP("strategies", "Rules"),
                           QT_TRANSLATE_NOOP("strategies",
                                             "When to enter and leave on each side, and where stop "
                                             "and target lie."),
                           ""};
    entries.push_back(
        {{"rules", FarmType::Custom, QT_TRANSLATE_NOOP("strategies", "Own rules"),
          QT_TRANSLATE_NOOP("strategies",
                            "Trades by rules that you write, such as: ema(20) crosses above "
                            "ema(50) and rsi(14) < 70."),
          "", withShared({rules})},
         [](const Parameters& p) {
             return boxed(Directional(CustomRules(rulesOf(p)), shellOf(p)));
         },
         rulesProblems,
         [](const Parameters& p) {
             return (describeRuleSet(rulesOf(p)) + u' ' + describeShell(shellOf(p))).trimmed();
         }});
}

} // namespace tf::strategies
