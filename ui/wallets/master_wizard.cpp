// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/master_wizard.h"

#include "models/capital/method_list.h"
#include "models/items/ledger_words.h"
#include "ui/shell/error_text.h"
#include "ui/wallets/name_dialogs.h"
#include "widgets/format.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

namespace tf::ui {

using namespace widgets;
using ledger::EmergencyPolicy;
using ledger::MasterWalletConfig;
using ledger::RebalanceRule;

namespace {

struct CommonAsset {
    const char* code;
    int scale;
};

/// Offered besides the workspace's own; the scale is that of the smallest unit.
constexpr std::array<CommonAsset, 9> commonAssets = {{{"USDT", 6},
                                                      {"USDC", 6},
                                                      {"USD", 2},
                                                      {"EUR", 2},
                                                      {"BTC", 8},
                                                      {"ETH", 18},
                                                      {"SOL", 9},
                                                      {"BNB", 18},
                                                      {"XRP", 6}}};

Decimal fraction(const QSpinBox* percent) {
    return Decimal::fromUnits(percent->value(), 2).valueOr(Decimal());
}

int percent(Decimal fraction) {
    return static_cast<int>(std::lround(fraction.toDouble() * 100.0));
}

} // namespace

MasterWizard::MasterWizard(const WalletsContext& context, const QList<ledger::AssetRow>& assets,
                           const std::optional<ledger::Wallet>& wallet,
                           const std::optional<MasterWalletConfig>& existing, QWidget* parent)
    : LedgerDialog(context, wallet ? tr("Master wallet settings") : tr("New master wallet"),
                   tr("Next"), parent)
    , m_wallet(wallet)
    , m_steps(new QStackedWidget(this))
    , m_progress(makeLabel({}, TextStyle::Small, this)) {
    setObjectName(QStringLiteral("masterWizard"));
    setMinimumSize(520, 560);
    form()->hide();
    m_back = addButton(tr("Back"), QStringLiteral("backButton"));
    content()->addWidget(m_progress);
    content()->addWidget(m_steps, 1);
    m_steps->addWidget(buildNameStep(assets));
    m_steps->addWidget(buildRiskStep());
    m_steps->addWidget(buildDistributionStep());
    m_steps->addWidget(buildEmergencyStep());
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    if (existing) {
        m_existing = *existing;
        show(*existing);
    }
    showStep();
}

QWidget* MasterWizard::buildNameStep(const QList<ledger::AssetRow>& assets) {
    m_nameForm = new FormRows(1, m_steps);
    m_name = new QLineEdit(m_nameForm);
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_name->setMaxLength(2000);
    m_name->setText(m_wallet ? m_wallet->name : QString());
    m_name->setEnabled(!m_wallet);
    m_assets = new QListWidget(m_nameForm);
    m_assets->setObjectName(QStringLiteral("assetsList"));
    m_assets->setMinimumHeight(150);
    m_newCode = new QLineEdit(m_nameForm);
    m_newCode->setObjectName(QStringLiteral("newAssetEdit"));
    m_newCode->setMaxLength(64);
    m_newCode->setPlaceholderText(tr("Code, such as DOT"));
    m_newScale = new QSpinBox(m_nameForm);
    m_newScale->setObjectName(QStringLiteral("newAssetScaleSpin"));
    m_newScale->setAccessibleName(tr("Decimals of the new asset"));
    m_newScale->setRange(0, 18);
    m_newScale->setValue(8);
    m_newScale->setSuffix(tr(" decimals"));
    auto* add = new QPushButton(tr("Add asset"), m_nameForm);
    add->setObjectName(QStringLiteral("addAssetButton"));
    add->setAutoDefault(false);
    auto* line = new QWidget(m_nameForm);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_newScale, 1);
    layout->addWidget(add);
    m_base = new QComboBox(m_nameForm);
    m_base->setObjectName(QStringLiteral("baseCombo"));
    m_nameForm->addRow(tr("Name"), m_name);
    m_nameForm->addRow(tr("Assets that it works with"), m_assets);
    m_nameForm->addRow(tr("Another asset"), m_newCode);
    m_nameForm->addWide(line);
    m_nameForm->addRow(tr("Totals in"), m_base);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        touch(m_name);
        refresh();
    });
    connect(add, &QPushButton::clicked, this, &MasterWizard::addTypedAsset);
    connect(m_assets, &QListWidget::itemChanged, this, [this] {
        fillBase();
        touch(m_assets);
        refresh();
    });
    fillAssets(assets);
    return m_nameForm;
}

void MasterWizard::fillAssets(const QList<ledger::AssetRow>& assets) {
    const QSignalBlocker blocker(m_assets);
    const auto add = [this](const Asset& asset) {
        auto* item = new QListWidgetItem(asset.code(), m_assets);
        item->setData(Qt::UserRole, QVariant::fromValue(asset));
        const bool isBase = asset == context().baseCurrency;
        item->setCheckState(isBase ? Qt::Checked : Qt::Unchecked);
    };
    for (const ledger::AssetRow& row : assets) {
        m_knownAssets.insert(row.asset);
        add(row.asset);
    }
    QSet<Asset> offered = m_knownAssets;
    if (context().baseCurrency.isValid() && !offered.contains(context().baseCurrency)) {
        offered.insert(context().baseCurrency);
        add(context().baseCurrency);
    }
    for (const CommonAsset& common : commonAssets) {
        const auto asset = Asset::create(QString::fromLatin1(common.code), common.scale);
        if (asset && !offered.contains(*asset)) {
            add(*asset);
        }
    }
    fillBase();
}

void MasterWizard::addTypedAsset() {
    const auto asset = Asset::create(m_newCode->text().trimmed().toUpper(), m_newScale->value());
    if (!asset) {
        m_nameForm->setError(m_newCode, tr("1 to 16 letters A to Z and digits."));
        return;
    }
    const bool isThere =
        !m_assets->findItems(asset->code(), Qt::MatchFixedString | Qt::MatchCaseSensitive)
             .isEmpty();
    m_nameForm->setError(m_newCode, isThere ? tr("This asset is in the list.") : QString());
    if (isThere) {
        return;
    }
    auto* item = new QListWidgetItem(asset->code());
    item->setData(Qt::UserRole, QVariant::fromValue(*asset));
    item->setCheckState(Qt::Checked);
    m_assets->addItem(item);
    m_assets->scrollToItem(item);
    m_newCode->clear();
    fillBase();
}

void MasterWizard::fillBase() {
    const QString before = m_base->currentText();
    m_base->clear();
    for (const Asset& asset : chosenAssets()) {
        m_base->addItem(asset.code(), QVariant::fromValue(asset));
    }
    const QString wanted = before.isEmpty() ? context().baseCurrency.code() : before;
    m_base->setCurrentIndex(std::max(0, m_base->findText(wanted)));
}

QSpinBox* MasterWizard::addPercent(FormRows* rows, const QString& label, const QString& objectName,
                                   int value, const QString& hint) {
    auto* spin = new QSpinBox(rows);
    spin->setObjectName(objectName);
    spin->setRange(0, 100);
    spin->setValue(value);
    spin->setSuffix(QStringLiteral(" %"));
    rows->addRow(label, spin, hint);
    return spin;
}

QWidget* MasterWizard::buildRiskStep() {
    auto* rows = new FormRows(1, m_steps);
    m_drawdown = addPercent(rows, tr("Drawdown limit"), QStringLiteral("drawdownSpin"), 25,
                            tr("Loss from the peak, open positions counted"));
    m_dailyLoss = addPercent(rows, tr("Daily loss limit"), QStringLiteral("dailyLossSpin"), 10,
                             tr("Of the money at the day's start (UTC)"));
    m_exposure = addPercent(rows, tr("Largest exposure to one asset"),
                            QStringLiteral("exposureSpin"), 50, tr("Of the total"));
    m_largestFarm = addPercent(rows, tr("Largest farm"), QStringLiteral("largestFarmSpin"), 60,
                               tr("Part of the total that one farm may get"));
    m_reserve = addPercent(rows, tr("Reserve"), QStringLiteral("reserveSpin"), 10,
                           tr("Part of the total that is never divided"));
    return rows;
}

QWidget* MasterWizard::buildDistributionStep() {
    auto* rows = new FormRows(1, m_steps);
    m_method = new QComboBox(rows);
    m_method->setObjectName(QStringLiteral("methodCombo"));
    m_method->addItem(tr("By hand"), QStringLiteral("manual"));
    m_method->addItem(tr("Equal parts"), QStringLiteral("equal_weight"));
    m_method->addItem(tr("Risk parity"), QStringLiteral("risk_parity"));
    m_method->addItem(tr("Mean-variance"), QStringLiteral("mean_variance"));
    m_method->addItem(tr("Momentum"), QStringLiteral("momentum"));
    m_method->addItem(tr("Kelly"), QStringLiteral("kelly"));
    m_rule = new QComboBox(rows);
    m_rule->setObjectName(QStringLiteral("ruleCombo"));
    for (const RebalanceRule rule : {RebalanceRule::Manual, RebalanceRule::Calendar,
                                     RebalanceRule::DriftBand, RebalanceRule::RegimeChange}) {
        m_rule->addItem(items::word(rule), int(rule));
    }
    m_auto = new QCheckBox(tr("Distribute new money to farms by itself"), rows);
    m_auto->setObjectName(QStringLiteral("autoCheck"));
    m_approval = new QCheckBox(tr("Ask me before any of it is booked"), rows);
    m_approval->setObjectName(QStringLiteral("approvalCheck"));
    m_approval->setChecked(true);
    rows->addRow(tr("How money is divided"), m_method);
    rows->addRow(tr("When it is divided anew"), m_rule);
    rows->addWide(m_auto);
    rows->addWide(m_approval);
    return rows;
}

QWidget* MasterWizard::buildEmergencyStep() {
    auto* rows = new FormRows(1, m_steps);
    m_policy = new QComboBox(rows);
    m_policy->setObjectName(QStringLiteral("policyCombo"));
    for (const EmergencyPolicy policy :
         {EmergencyPolicy::BlockEntries, EmergencyPolicy::CancelOrders,
          EmergencyPolicy::ClosePositions, EmergencyPolicy::CollectAll}) {
        m_policy->addItem(items::word(policy), int(policy));
    }
    m_policy->setCurrentIndex(m_policy->findData(int(EmergencyPolicy::CancelOrders)));
    rows->addRow(tr("On emergency stop"), m_policy, tr("For all agents below this wallet"));
    m_summary = makeParagraph({}, TextStyle::Muted, rows);
    m_summary->setObjectName(QStringLiteral("wizardSummary"));
    rows->addWide(m_summary);
    return rows;
}

void MasterWizard::show(const MasterWalletConfig& config) {
    const QSignalBlocker blocker(m_assets);
    for (int i = 0; i < m_assets->count(); ++i) {
        const bool isUsed =
            config.assets.contains(m_assets->item(i)->data(Qt::UserRole).value<Asset>());
        m_assets->item(i)->setCheckState(isUsed ? Qt::Checked : Qt::Unchecked);
    }
    fillBase();
    m_base->setCurrentIndex(std::max(0, m_base->findText(config.baseAsset.code())));
    m_drawdown->setValue(percent(config.drawdownLimit));
    m_dailyLoss->setValue(percent(config.dailyLossLimit));
    m_exposure->setValue(percent(config.exposureLimit));
    m_largestFarm->setValue(percent(config.largestFarmFraction));
    m_reserve->setValue(percent(config.reserveFraction));
    const auto kind = allocation::methodFromName(config.allocationMethod);
    if (kind && m_method->findData(config.allocationMethod) < 0) {
        m_method->addItem(capital::methodTitle(*kind),
                          config.allocationMethod); // of the other page
    }
    m_method->setCurrentIndex(std::max(0, m_method->findData(config.allocationMethod)));
    m_rule->setCurrentIndex(m_rule->findData(int(config.rebalanceRule)));
    m_auto->setChecked(config.autoDistributes);
    m_approval->setChecked(config.needsApproval);
    m_policy->setCurrentIndex(m_policy->findData(int(config.emergencyPolicy)));
}

// Steps

void MasterWizard::goTo(int step) {
    m_steps->setCurrentIndex(std::clamp(step, 0, m_steps->count() - 1));
    showStep();
}

void MasterWizard::showStep() {
    const int step = m_steps->currentIndex();
    const QStringList names = {tr("Name and assets"), tr("Risk"), tr("Distribution"),
                               tr("Emergency")};
    m_progress->setText(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps->count()).arg(names.at(step)));
    m_back->setEnabled(step > 0);
    const bool isLast = step == m_steps->count() - 1;
    submitButton()->setText(!isLast    ? tr("Next")
                            : m_wallet ? tr("Save settings")
                                       : tr("Create master wallet"));
    m_summary->setText(summary());
    showError({});
}

QString MasterWizard::summary() const {
    QStringList codes;
    for (const Asset& asset : chosenAssets()) {
        codes.append(asset.code());
    }
    return tr("“%1” works with %2, counts in %3 and stops at %4 % below its peak.")
        .arg(m_name->text().trimmed(), codes.join(QStringLiteral(", ")), m_base->currentText())
        .arg(m_drawdown->value());
}

QList<Asset> MasterWizard::chosenAssets() const {
    QList<Asset> assets;
    for (int i = 0; i < m_assets->count(); ++i) {
        if (m_assets->item(i)->checkState() == Qt::Checked) {
            assets.append(m_assets->item(i)->data(Qt::UserRole).value<Asset>());
        }
    }
    return assets;
}

bool MasterWizard::check(bool isFinal) {
    const QString name = m_wallet ? QString() : complaintAboutName(m_name->text());
    m_nameForm->setError(m_name, isFinal || isTouched(m_name) ? name : QString());
    const bool hasAssets = !chosenAssets().isEmpty();
    m_nameForm->setError(m_assets, hasAssets || (!isFinal && !isTouched(m_assets))
                                       ? QString()
                                       : tr("Choose at least one asset."));
    const bool isFine = name.isEmpty() && hasAssets;
    if (isFinal && !isFine) {
        goTo(0);
        m_nameForm->focusFirstError();
    }
    return isFine;
}

MasterWalletConfig MasterWizard::config() const {
    MasterWalletConfig config = m_existing;
    config.wallet = m_wallet ? m_wallet->id : m_id;
    config.baseAsset = m_base->currentData().value<Asset>();
    config.assets = chosenAssets();
    config.allocationMethod = m_method->currentData().toString();
    config.autoDistributes = m_auto->isChecked();
    config.rebalanceRule = static_cast<RebalanceRule>(m_rule->currentData().toInt());
    config.reserveFraction = fraction(m_reserve);
    config.largestFarmFraction = fraction(m_largestFarm);
    config.needsApproval = m_approval->isChecked();
    config.drawdownLimit = fraction(m_drawdown);
    config.dailyLossLimit = fraction(m_dailyLoss);
    config.exposureLimit = fraction(m_exposure);
    config.emergencyPolicy = static_cast<EmergencyPolicy>(m_policy->currentData().toInt());
    return config;
}

void MasterWizard::send() {
    if (m_steps->currentIndex() < m_steps->count() - 1) {
        goTo(m_steps->currentIndex() + 1);
        return;
    }
    if (m_isCreating) {
        return;
    }
    m_isCreating = true;
    setBusy(true);
    QList<Asset> missing;
    for (const Asset& asset : chosenAssets()) {
        if (!m_knownAssets.contains(asset)) {
            missing.append(asset);
        }
    }
    addMissingAssets(missing);
}

void MasterWizard::addMissingAssets(QList<Asset> missing) {
    if (missing.isEmpty()) {
        create();
        return;
    }
    const Asset asset = missing.takeFirst();
    whenDone(context().service.addAsset(asset, asset.code()), this,
             [this, asset, missing](const Result<int>& added) {
                 if (!added && added.error().code != ErrorCode::AlreadyExists) {
                     m_isCreating = false;
                     setBusy(false);
                     showError(errorText(added.error()));
                     return;
                 }
                 m_knownAssets.insert(asset);
                 addMissingAssets(missing);
             });
}

void MasterWizard::create() {
    m_isCreating = false;
    if (m_wallet) {
        finishWith(context().service.saveMasterConfig(config()), [this](const auto&) {
            Q_EMIT succeeded(tr("Settings of “%1” are saved").arg(m_wallet->name), {});
        });
        return;
    }
    const ledger::WalletDraft draft{.id = m_id,
                                    .kind = ledger::WalletKind::Master,
                                    .parent = {},
                                    .name = m_name->text(),
                                    .purpose = ledger::ExternalPurpose::None};
    finishWith(context().service.createMaster(draft, config()), [this](const auto&) {
        Q_EMIT succeeded(tr("Master wallet “%1” is there").arg(m_name->text()), {});
    });
}

} // namespace tf::ui
