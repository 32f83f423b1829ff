// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/asset_combo.h"

namespace tf::ui {

AssetCombo::AssetCombo(QWidget* parent)
    : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void AssetCombo::setAssets(const QList<Asset>& assets, const QString& allText) {
    const Asset before = asset();
    const QSignalBlocker blocker(this);
    clear();
    if (!allText.isEmpty()) {
        addItem(allText, QVariant::fromValue(Asset()));
    }
    for (const Asset& each : assets) {
        addItem(each.code(), QVariant::fromValue(each));
    }
    setAsset(before);
}

void AssetCombo::setAsset(const Asset& asset) {
    for (int i = 0; i < count(); ++i) {
        if (itemData(i).value<Asset>() == asset) {
            setCurrentIndex(i);
            return;
        }
    }
}

Asset AssetCombo::asset() const {
    return currentData().value<Asset>();
}

} // namespace tf::ui
