// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tf::widgets {

/// Roles through which item models tell the delegates what a cell is. Models carry state, the
/// delegates choose colours and shapes.
enum ItemRole : int {
    /// int(Tone): colour of the words.
    ToneRole = Qt::UserRole + 1000,
    /// bool: a dot in the tone before the words ("● running").
    DotRole,
    /// bool: half bold words.
    StrongRole,
    /// QVariant of QList<double>: the line that SparklineDelegate draws.
    SparklineRole,
    /// double 0..1: what ShareBarDelegate draws.
    ShareRole,
    /// What to sort by when it is not the shown text (number, instant).
    SortRole,
    /// QUuid of the row's entity.
    EntityRole,
};

} // namespace tf::widgets
