// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/log.h"

namespace tf::storage {

Q_LOGGING_CATEGORY(lcStorage, "tf.storage", QtInfoMsg)

} // namespace tf::storage
