// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <functional>

namespace tf::items {

/// How item models write values as text. Models know no locale: the page hands in the formatter of
/// widgets/, tests and headless programs use the exact default.
struct TextFormat {
    std::function<QString(const Money&)> amount = [](const Money& value) {
        return value.amount().toString();
    };
    std::function<QString(const Money&)> signedAmount = amount;
    std::function<QString(const Money&)> money = [](const Money& value) {
        return value.toString();
    };
    /// 0.186 is 18.6 %.
    std::function<QString(double)> percent = [](double ratio) {
        return QString::number(ratio * 100.0, 'f', 2) + QStringLiteral(" %");
    };
    std::function<QString(double)> signedPercent = percent;
    std::function<QString(Instant)> dateTime = [](Instant instant) { return instant.toString(); };
};

} // namespace tf::items
