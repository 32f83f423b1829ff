// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/trade.h"
#include "ui/trading/figure_words.h"

namespace tf::ui::research {

/// Translated in the context "research", for words of no class.
QString words(const char* text);

QString reasonText(strategies::Reason reason);

} // namespace tf::ui::research
