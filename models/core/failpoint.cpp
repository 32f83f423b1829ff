// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/failpoint.h"

#ifdef TF_FAILPOINTS

#include <QByteArray>
#include <atomic>
#include <unistd.h>

namespace tf {

namespace {

struct Target {
    QByteArray name;
    int passage = 1;
};

Target readTarget() {
    const QByteArray text = qgetenv("TF_FAILPOINT_HIT");
    const qsizetype colon = text.lastIndexOf(':');
    if (colon < 0) {
        return {.name = text, .passage = 1};
    }
    return {.name = text.left(colon), .passage = text.mid(colon + 1).toInt()};
}

} // namespace

void passFailpoint(const char* name) {
    static const Target target = readTarget();
    static std::atomic<int> passages = 0;
    if (target.name.isEmpty() || target.name != name) {
        return;
    }
    if (++passages == target.passage) {
        ::_exit(failpointExitCode);
    }
}

} // namespace tf

#endif
