// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/strategies/dispatch.h"
#include "models/strategies/kind_entry.h"

#include <QCoreApplication>

namespace tf::strategies {

namespace {

KindEntry rsiReversal() {
    return {
        {"rsi_reversal", FarmType::Mixed, QT_TRANSLATE_NOOP("strategies", "RSI reversal"),
         QT_TRANSLATE_NOOP("strategies",
                           "Trades back to the middle. Buys when the RSI comes back up out of "
                           "oversold, sells short when it comes back down out of overbought; "
                           "leaves at its stop or target."),
         QT_TRANSLATE_NOOP("strategies",
                           "Buys when the RSI of {period} candles comes back above {low}, sells "
                           "short when it comes back below {high}."),
         withShared({integerSpec(
                         "period", QT_TRANSLATE_NOOP("strategies", "RSI length"),
                         QT_TRANSLATE_NOOP("strategies", "Over how many candles the RSI is taken."),
                         1, 10'000, 14),
                     realSpec("low", QT_TRANSLATE_NOOP("strategies", "Oversold"),
                              QT_TRANSLATE_NOOP("strategies", "RSI below which it is oversold."),
                              "RSI", 0, 100, 30),
                     realSpec("high", QT_TRANSLATE_NOOP("strategies", "Overbought"),
                              QT_TRANSLATE_NOOP("strategies", "RSI above which it is overbought."),
                              "RSI", 0, 100, 70)})},
        [](const Parameters& p) { return boxed(makeRsiReversal(p)); },
        [](const Parameters& p) -> std::vector<ParameterProblem> {
            if (p.real("low") < p.real("high")) {
                return {};
            }
            return {
                {QStringLiteral("low"),
                 QCoreApplication::translate("strategies", "Oversold must be below overbought.")}};
        }};
}

} // namespace

void addMixedKinds(std::vector<KindEntry>& entries) {
    entries.push_back(rsiReversal());
}

} // namespace tf::strategies
