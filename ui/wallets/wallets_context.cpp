// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/wallets_context.h"

#include "models/items/item_roles.h"
#include "widgets/format.h"
#include "widgets/roles.h"

namespace tf::ui {

// Item models may not include widgets; their role numbers must be those that delegates read.
static_assert(int(items::ToneRole) == int(widgets::ToneRole));
static_assert(int(items::DotRole) == int(widgets::DotRole));
static_assert(int(items::StrongRole) == int(widgets::StrongRole));
static_assert(int(items::SparklineRole) == int(widgets::SparklineRole));
static_assert(int(items::ShareRole) == int(widgets::ShareRole));
static_assert(int(items::SortRole) == int(widgets::SortRole));
static_assert(int(items::EntityRole) == int(widgets::EntityRole));
static_assert(int(items::CellTone::Normal) == int(widgets::Tone::Normal));
static_assert(int(items::CellTone::Muted) == int(widgets::Tone::Muted));
static_assert(int(items::CellTone::Good) == int(widgets::Tone::Accent));
static_assert(int(items::CellTone::Warning) == int(widgets::Tone::Warning));
static_assert(int(items::CellTone::Bad) == int(widgets::Tone::Danger));

items::TextFormat localizedText() {
    items::TextFormat text;
    text.amount = [](const Money& money) { return widgets::format::amount(money); };
    text.signedAmount = [](const Money& money) { return widgets::format::signedAmount(money); };
    text.money = [](const Money& money) { return widgets::format::money(money); };
    text.percent = [](double ratio) { return widgets::format::percent(ratio); };
    text.signedPercent = [](double ratio) { return widgets::format::signedPercent(ratio, 2); };
    text.dateTime = [](Instant instant) { return widgets::format::dateTime(instant); };
    return text;
}

} // namespace tf::ui
