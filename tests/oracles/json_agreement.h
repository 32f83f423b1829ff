// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace tf::oracle {

/// abs(came - expected) <= tol.abs + tol.rel x abs(expected), in every element of lists and
/// objects; null agrees with null only. A list that is one longer than ours ends with its sum.
bool agrees(const QJsonValue& expected, const QJsonValue& came, const QJsonObject& tolerance);
/// Compact text with all digits.
QString shown(const QJsonValue& value);

} // namespace tf::oracle
