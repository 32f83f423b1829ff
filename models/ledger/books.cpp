// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/books.h"

#include <QMetaEnum>

namespace tf::ledger {

QString booksProblemName(BooksProblem problem) {
    return QString::fromLatin1(
        QMetaEnum::fromType<BooksProblem>().valueToKey(static_cast<int>(problem)));
}

} // namespace tf::ledger
