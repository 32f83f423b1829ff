// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

namespace tf {

QString errorName(ErrorCode code) {
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
}

} // namespace tf
