// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;
class QStackedWidget;

namespace tf::widgets {
class MoneyEdit;
}

namespace tf::ui {

/// Creates a master wallet in four short steps: name and assets, risk limits, distribution,
/// emergency policy; or changes the settings of one.
class MasterWizard final : public LedgerDialog {
    Q_OBJECT

public:
    /// `existing`: change these settings instead of creating a wallet.
    MasterWizard(const WalletsContext& context, const QList<ledger::AssetRow>& assets,
                 const std::optional<ledger::Wallet>& wallet,
                 const std::optional<ledger::MasterWalletConfig>& existing, QWidget* parent);

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override { check(false); }

private:
    QWidget* buildNameStep(const QList<ledger::AssetRow>& assets);
    QWidget* buildRiskStep();
    QWidget* buildDistributionStep();
    QWidget* buildEmergencyStep();
    QSpinBox* addPercent(widgets::FormRows* rows, const QString& label, const QString& objectName,
                         int value, const QString& hint);
    void fillAssets(const QList<ledger::AssetRow>& assets);
    void addTypedAsset();
    void fillBase();
    void show(const ledger::MasterWalletConfig& config);
    void goTo(int step);
    void showStep();
    QString summary() const;
    QList<Asset> chosenAssets() const;
    ledger::MasterWalletConfig config() const;
    void addMissingAssets(QList<Asset> missing);
    void create();

    std::optional<ledger::Wallet> m_wallet;
    ledger::MasterWalletConfig m_existing;
    ledger::WalletId m_id = ledger::WalletId::create();
    QSet<Asset> m_knownAssets;
    bool m_isCreating = false;
    QStackedWidget* m_steps = nullptr;
    QLabel* m_progress = nullptr;
    QPushButton* m_back = nullptr;
    widgets::FormRows* m_nameForm = nullptr;
    QLineEdit* m_name = nullptr;
    QListWidget* m_assets = nullptr;
    QLineEdit* m_newCode = nullptr;
    QSpinBox* m_newScale = nullptr;
    QComboBox* m_base = nullptr;
    QSpinBox* m_drawdown = nullptr;
    QSpinBox* m_dailyLoss = nullptr;
    QSpinBox* m_exposure = nullptr;
    QSpinBox* m_largestFarm = nullptr;
    QSpinBox* m_reserve = nullptr;
    QCheckBox* m_auto = nullptr;
    QCheckBox* m_approval = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_rule = nullptr;
    QComboBox* m_policy = nullptr;
    QLabel* m_summary = nullptr;
};

} // namespace tf::ui
