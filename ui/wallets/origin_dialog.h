// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/wallets/wallets_context.h"
#include "widgets/dialog.h"

#include <QUuid>

class QLabel;

namespace tf::ui {

class AssetCombo;

/// "Where does this number come from": formula, rates with source and age, and the balances whose
/// sum it is, each with the transfer that made it so.
class OriginDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// `node` as the tree shows it, in `currency` at `rates`.
    OriginDialog(const WalletsContext& context, const ledger::WalletNode& node,
                 const ledger::RateTable& rates, const Asset& currency, QWidget* parent);

Q_SIGNALS:
    /// The person wants to see the transfer that made a balance.
    void transferRequested(tf::ledger::TransferId transfer);

private:
    void buildUi();
    void showAsset();
    QString formula() const;
    QStringList rateLines() const;

    WalletsContext m_context;
    ledger::WalletNode m_node;
    ledger::RateTable m_rates;
    Asset m_currency;
    AssetCombo* m_asset = nullptr;
    QLabel* m_state = nullptr;
    items::RowsModel<ledger::Provenance>* m_rows = nullptr;
};

/// "1 BTC = 65,268.12 USDT, binance close 1m, 3 s old", or that there is no usable rate.
QString rateLine(const Asset& asset, const Asset& currency, const ledger::Conversion& conversion);

} // namespace tf::ui
