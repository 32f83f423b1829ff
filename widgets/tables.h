// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHeaderView;
class QTableView;
class QTreeView;

namespace tf::widgets {

enum class RowHeight { Compact = 30, Roomy = 36 };

/// Rows with a line beneath, no grid, whole rows selected, words elided, sorting by header, the
/// CellDelegate. Put the view into a flush Card. Give it an objectName and an accessible name.
void styleTable(QTableView* view, RowHeight height = RowHeight::Compact);
/// The same look for hierarchies.
void styleTree(QTreeView* view, RowHeight height = RowHeight::Roomy);

/// Remembers widths, order, sorting and hidden columns of a header in QSettings under `key`
/// ("columns/<key>"), restores them at once, and offers hiding by the header's context menu. Call
/// it after the model is set.
void rememberColumns(QHeaderView* header, const QString& key);

} // namespace tf::widgets
