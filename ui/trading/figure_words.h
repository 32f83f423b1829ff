// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/figure.h"
#include "models/strategies/catalogue.h"

#include <QJsonObject>

namespace tf::ui {

/// The digits that a number has, up to eight: "0.8134".
QString plainNumber(double value);
/// For axes: cents do not matter among thousands.
QString moneyText(double value);
/// The value as its unit is written, or "not enough data" and the like.
QString figureText(const analytics::Figure& figure);
QString valueText(analytics::FigureUnit unit, double value);
/// What stands behind a figure: formula, period, sample, or the reason why there is none.
QString figureOrigin(const analytics::Figure& figure);
/// A parameter's stored value in words: "20", "5 %", "long only".
QString parameterText(const strategies::ParameterSpec& spec, const QJsonValue& value);
/// "Fast length 20, Slow length 50" of some parameters of a kind.
QString parametersText(const QString& kind, const QJsonObject& parameters);

} // namespace tf::ui
