// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/asset.h"
#include "models/storage/session.h"

#include <QHash>
#include <QMutex>

namespace tf::ledger {

/// Numbers of assets in this database, read once and again when an unknown one is asked for. Safe
/// to share between threads.
class AssetIds {
public:
    /// AssetMismatch when the database does not know the asset, or knows it with another scale.
    Result<int> idOf(storage::Session& session, const Asset& asset);
    /// Answers for an id that came from the database; the absent asset when it is none.
    Result<Asset> assetOf(storage::Session& session, int id);

private:
    Result<void> load(storage::Session& session);

    QMutex m_mutex;
    QHash<Asset, int> m_ids;
    QHash<int, Asset> m_assets;
};

} // namespace tf::ledger
