// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_session.h"

#include <QColor>
#include <QCoreApplication>

namespace tf::ui::allocation {

/// Context of the sentences that belong to no class.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(allocation)
};

QList<std::pair<QString, int>> covarianceChoices();
QList<std::pair<QString, int>> meanChoices();
QString measureName(capital::Measure measure);
/// Drawdown and win rate are shares, the rest are numbers.
bool isShare(capital::Measure measure);

/// "Farms under Master", "Agents of Breakout"
QString scopeName(const Scope& scope);
/// "Farm" or "Agent"
QString entityWord(capital::Level level);
/// What failed, what to do, and which limits or series it was.
QString refusalText(const Error& error);
/// "Proven optimal (3e-14), no better answer gains more than 0" for methods with an objective.
QString certificateText(const tf::allocation::Certificate& certificate);
/// "Expected return 11.4 %, volatility 8.1 %, Sharpe 1.41 (now 1.22)."
QString figuresText(const tf::allocation::Statistics& now, const tf::allocation::Statistics& then);
QString decisionKindName(capital::DecisionKind kind);
/// The colour of the n-th entity; those past the palette share a quiet one.
QColor entityColor(int index, const QColor& quiet);

} // namespace tf::ui::allocation
