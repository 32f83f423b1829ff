// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace tf::items {

/// Roles that all item models share, beside Qt's own. DisplayRole is always text: screen readers
/// and searches read it. Those from ToneRole to EntityRole have the numbers of widgets/roles.h,
/// which models must not include; ui/wallets asserts that they agree.
enum ItemRole : int {
    ToneRole = Qt::UserRole + 1000, ///< int(CellTone): what the value says
    DotRole,                        ///< bool: a dot in the tone before the words
    StrongRole,                     ///< bool: stressed
    SparklineRole,                  ///< QList<double>
    ShareRole,                      ///< double 0..1, for bars
    SortRole,                       ///< the cell's exact value: Decimal, double, Instant or int
    EntityRole,                     ///< QUuid of the row's thing
    AmountRole,                     ///< Money, where the cell is an amount
};

/// What a cell's value says; colour is the delegate's. The numbers are those of widgets::Tone.
enum class CellTone { Normal = 0, Muted = 1, Good = 2, Warning = 3, Bad = 4 };

/// A tooltip that shows outside text as it is, whatever marks it holds.
inline QString plainTip(const QString& text) {
    return text.isEmpty()
               ? text
               : QStringLiteral("<qt>") +
                     text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
                     QStringLiteral("</qt>");
}

} // namespace tf::items
