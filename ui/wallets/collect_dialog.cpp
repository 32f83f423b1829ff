// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/collect_dialog.h"

#include "ui/wallets/asset_combo.h"
#include "ui/wallets/balance_preview.h"
#include "ui/wallets/draft_words.h"
#include "ui/wallets/wallet_picker.h"
#include "widgets/format.h"

#include <QVBoxLayout>

namespace tf::ui {

using ledger::DraftField;
using ledger::OperationKind;
using ledger::Wallet;
using ledger::WalletId;

namespace {

/// More wallets than this stand in the preview as one sum.
constexpr qsizetype mostSingleLines = 5;

/// Those that lie below no other of them: what is below is collected with it.
QList<Wallet> uppermost(const QList<Wallet>& wallets) {
    QSet<WalletId> all;
    for (const Wallet& wallet : wallets) {
        all.insert(wallet.id);
    }
    QList<Wallet> result;
    std::copy_if(wallets.begin(), wallets.end(), std::back_inserter(result),
                 [&all](const Wallet& wallet) { return !all.contains(wallet.parent); });
    return result;
}

} // namespace

CollectDialog::CollectDialog(const WalletsContext& context, const QList<Wallet>& wallets,
                             const std::optional<Wallet>& target, const QList<Asset>& assets,
                             const Asset& asset, QWidget* parent)
    : LedgerDialog(context, tr("Collect"), tr("Collect"), parent)
    , m_wallets(uppermost(wallets)) {
    setObjectName(QStringLiteral("collectDialog"));
    setIntroduction(tr("Brings all free money of %n wallet(s), and of all below, up the "
                       "hierarchy. Reserved money stays.",
                       nullptr, static_cast<int>(m_wallets.size())));
    buildUi(target, assets, asset);
    refresh();
}

void CollectDialog::buildUi(const std::optional<Wallet>& target, const QList<Asset>& assets,
                            const Asset& asset) {
    m_target = new WalletPicker(context().reader(), this);
    m_target->setObjectName(QStringLiteral("targetPicker"));
    m_target->setAccepts([this](const Wallet& wallet) { return isAboveAll(wallet); });
    if (target) {
        m_target->setWallet(target->id, target->name);
        facts().watch(target->id);
    }
    form()->addRow(tr("To"), m_target);
    m_asset = new AssetCombo(this);
    m_asset->setObjectName(QStringLiteral("assetCombo"));
    m_asset->setAssets(assets);
    m_asset->setAsset(asset);
    form()->addRow(tr("Asset"), m_asset);
    m_reason =
        addTextRow(tr("Reason"), QStringLiteral("reasonEdit"), tr("Stands in the books for ever"));
    m_preview = new BalancePreview(this);
    content()->addWidget(m_preview);
    for (const Wallet& wallet : std::as_const(m_wallets)) {
        facts().watch(wallet.id);
    }
    connect(m_target, &WalletPicker::walletChanged, this, [this](WalletId id) {
        touch(m_target);
        facts().watch(id);
        refresh();
    });
    connect(m_asset, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
}

bool CollectDialog::isAboveAll(const Wallet& wallet) const {
    return wallet.status != ledger::WalletStatus::Closed &&
           std::all_of(m_wallets.begin(), m_wallets.end(), [&wallet](const Wallet& from) {
               return ledger::isDirectionAllowed(OperationKind::Collection, from, wallet);
           });
}

Decimal CollectDialog::available() const {
    Decimal sum;
    for (const Wallet& wallet : m_wallets) {
        sum += facts().freeWithBelow(wallet.id, m_asset->asset());
    }
    return sum;
}

bool CollectDialog::check(bool isFinal) {
    form()->clearErrors();
    const auto target = facts().facts(m_target->wallet(), m_asset->asset());
    auto source = facts().facts(m_wallets.first().id, m_asset->asset());
    if (source) {
        source->available = available();
        source->spendLeft.reset();
    }
    bool isFine = source.has_value();
    const auto say = [&](QWidget* field, const QString& sentence) {
        isFine = false;
        if (isFinal || isTouched(field)) {
            form()->setError(field, sentence);
        }
    };
    const ledger::MoneyDraft money{.kind = OperationKind::Collection,
                                   .source = m_wallets.first().id,
                                   .target = m_target->wallet(),
                                   .asset = m_asset->asset(),
                                   .amount = available(),
                                   .reason = m_reason->text()};
    for (const ledger::FieldProblem& problem : ledger::validate(money, source, target)) {
        QWidget* field = problem.field == DraftField::Target   ? static_cast<QWidget*>(m_target)
                         : problem.field == DraftField::Reason ? static_cast<QWidget*>(m_reason)
                                                               : m_asset;
        say(field, problemText(problem, source, money.asset));
    }
    if (target && form()->error(m_target).isEmpty() && !isAboveAll(target->wallet)) {
        say(m_target, tr("Choose a wallet that lies above all of them."));
    }
    return isFine;
}

void CollectDialog::refresh() {
    check(false);
    showPreview();
}

void CollectDialog::showPreview() {
    const Asset asset = m_asset->asset();
    const auto target = facts().facts(m_target->wallet(), asset);
    const Money sum(available(), asset);
    const Money nothing(Decimal(), asset);
    QList<BalancePreview::Side> sides;
    if (m_wallets.size() <= mostSingleLines) {
        for (const Wallet& wallet : std::as_const(m_wallets)) {
            sides.append({tr("%1 and below").arg(wallet.name),
                          Money(facts().freeWithBelow(wallet.id, asset), asset), nothing});
        }
    } else {
        sides.append({tr("%n wallet(s) and below", nullptr, static_cast<int>(m_wallets.size())),
                      sum, nothing});
    }
    if (target) {
        sides.append({target->wallet.name, Money(target->available, asset),
                      Money(target->available + sum.amount(), asset)});
    }
    m_preview->setSides(sides);
}

void CollectDialog::send() {
    QList<WalletId> wallets;
    for (const Wallet& wallet : std::as_const(m_wallets)) {
        wallets.append(wallet.id);
    }
    finishWith(context().service.collect(m_plan, wallets, m_target->wallet(), m_asset->asset(),
                                         m_reason->text()),
               [this](const Result<Money>& taken) {
                   Q_EMIT succeeded(tr("Collected %1 from %n wallet(s)", nullptr,
                                       static_cast<int>(m_wallets.size()))
                                        .arg(widgets::format::money(*taken)),
                                    {.transfer = {}, .plan = m_plan});
               });
}

} // namespace tf::ui
