// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tf::storage {

/// A folder with one Postgres installation's programs.
struct ServerBinaries {
    static constexpr int oldestMajor = 15;

    QString folder;
    int major = 0; ///< 15, 16 …

    QString program(const char* name) const;
    /// Every installation in `first` and, when searching, in the usual places and PATH; newest
    /// first, too old ones too.
    static QList<ServerBinaries> installed(const QStringList& first = {}, bool isSearching = true);
    /// The newest; or, for an existing cluster, the one of its major version.
    /// ServerBinariesMissing, or ServerOtherVersion when there are only others than `clusterMajor`.
    static Result<ServerBinaries> choose(const QList<ServerBinaries>& candidates,
                                         std::optional<int> clusterMajor);
};

} // namespace tf::storage
