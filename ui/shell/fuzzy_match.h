// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tf::ui {

/// How well `needle` fits `text`, or nothing when its letters do not occur in this order. Case and
/// accents do not count; beginnings of words and letters in a row weigh more, long texts less. An
/// empty needle fits everything with 0.
std::optional<int> fuzzyScore(QStringView needle, QStringView text);

} // namespace tf::ui
