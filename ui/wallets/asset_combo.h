// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/asset.h"

#include <QComboBox>

namespace tf::ui {

/// Chooses one of the workspace's assets.
class AssetCombo final : public QComboBox {
    Q_OBJECT

public:
    explicit AssetCombo(QWidget* parent = nullptr);

    /// Keeps the choice where it is still there. With `allText` a first entry chooses none.
    void setAssets(const QList<Asset>& assets, const QString& allText = {});
    void setAsset(const Asset& asset);
    /// The absent asset when none is chosen.
    Asset asset() const;
};

} // namespace tf::ui
