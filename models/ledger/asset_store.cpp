// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/asset_ids.h"

#include <QMutexLocker>

namespace tf::ledger {

namespace {

constexpr const char* assetsSql = "select asset_id, code, scale from farm.assets";

}

Result<int> AssetIds::idOf(storage::Session& session, const Asset& asset) {
    const QMutexLocker locker(&m_mutex);
    if (!m_ids.contains(asset)) {
        TF_CHECK(load(session));
    }
    const auto id = m_ids.constFind(asset);
    if (id == m_ids.constEnd() || m_assets.value(*id).scale() != asset.scale()) {
        return Error{ErrorCode::AssetMismatch,
                     QStringLiteral("%1 with %2 decimals is not an asset of this database")
                         .arg(asset.code())
                         .arg(asset.scale())};
    }
    return *id;
}

Result<Asset> AssetIds::assetOf(storage::Session& session, int id) {
    const QMutexLocker locker(&m_mutex);
    if (!m_assets.contains(id)) {
        TF_CHECK(load(session));
    }
    return m_assets.value(id);
}

Result<void> AssetIds::load(storage::Session& session) {
    TF_TRY(const storage::Rows rows, session.query(assetsSql));
    for (int row = 0; row < rows.size(); ++row) {
        TF_TRY(const Asset asset, Asset::create(rows.text(row, 1), rows.int32(row, 2)));
        m_ids.insert(asset, rows.int32(row, 0));
        m_assets.insert(rows.int32(row, 0), asset);
    }
    return {};
}

} // namespace tf::ledger
