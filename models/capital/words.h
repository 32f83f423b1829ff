// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tf::capital {

/// A sentence of this folder in the person's language; marked by QT_TRANSLATE_NOOP("capital", …).
inline QString text(const char* sentence) {
    return QCoreApplication::translate("capital", sentence);
}

} // namespace tf::capital
