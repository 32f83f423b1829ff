// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/allowance_dialog.h"

#include "models/items/ledger_words.h"
#include "ui/wallets/asset_combo.h"
#include "ui/wallets/draft_words.h"
#include "widgets/fields.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QSpinBox>

namespace tf::ui {

using ledger::AllowanceScope;
using std::chrono::hours;

namespace {

constexpr int oneOff = 0;
constexpr int otherPeriod = -1;

} // namespace

AllowanceDialog::AllowanceDialog(const WalletsContext& context, const ledger::Wallet& wallet,
                                 const QList<Asset>& assets,
                                 const std::optional<ledger::Allowance>& existing, QWidget* parent)
    : LedgerDialog(context, existing ? tr("Change allowance") : tr("New allowance"),
                   tr("Set allowance"), parent)
    , m_wallet(wallet) {
    setObjectName(QStringLiteral("allowanceDialog"));
    setIntroduction(tr("The database refuses what exceeds it, whoever asks. Without an allowance "
                       "“%1” is limited by balances alone.")
                        .arg(wallet.name));
    buildUi(assets);
    if (existing) {
        show(*existing);
    }
    refresh();
}

void AllowanceDialog::buildUi(const QList<Asset>& assets) {
    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("scopeCombo"));
    for (const AllowanceScope scope : {AllowanceScope::Draw, AllowanceScope::Spend}) {
        m_scope->addItem(items::word(scope), int(scope));
    }
    m_asset = new AssetCombo(this);
    m_asset->setObjectName(QStringLiteral("assetCombo"));
    m_asset->setAssets(assets);
    m_limit = new widgets::MoneyEdit(this);
    m_limit->setObjectName(QStringLiteral("limitEdit"));
    m_limit->setAsset(m_asset->asset());
    m_limit->setSignAllowed(true, false);
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("periodCombo"));
    m_period->addItem(tr("One-off"), oneOff);
    m_period->addItem(tr("Every day"), 24);
    m_period->addItem(tr("Every 7 days"), 24 * 7);
    m_period->addItem(tr("Every 30 days"), 24 * 30);
    m_period->addItem(tr("Other …"), otherPeriod);
    m_hours = new QSpinBox(this);
    m_hours->setObjectName(QStringLiteral("hoursSpin"));
    m_hours->setRange(1, 24 * 366);
    m_hours->setValue(12);
    m_hours->setSuffix(tr(" hours"));
    m_hours->setEnabled(false);
    form()->addRow(tr("Limits what it may"), m_scope);
    form()->addRow(tr("Asset"), m_asset);
    form()->addRow(tr("Limit"), m_limit);
    form()->addRow(tr("Begins again"), m_period);
    form()->addRow(tr("Hours"), m_hours);
    connect(m_asset, &QComboBox::currentIndexChanged, this, [this] {
        m_limit->setAsset(m_asset->asset());
        refresh();
    });
    connect(m_limit, &QLineEdit::textEdited, this, [this] {
        touch(m_limit);
        refresh();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this,
            [this] { m_hours->setEnabled(m_period->currentData().toInt() == otherPeriod); });
}

void AllowanceDialog::show(const ledger::Allowance& allowance) {
    m_scope->setCurrentIndex(m_scope->findData(int(allowance.scope)));
    m_scope->setEnabled(false);
    m_asset->setAsset(allowance.limit.asset());
    m_asset->setEnabled(false);
    m_limit->setAmount(allowance.limit.amount());
    const auto span =
        allowance.period ? std::chrono::duration_cast<hours>(*allowance.period).count() : 0;
    const int known = m_period->findData(static_cast<int>(span));
    m_period->setCurrentIndex(known >= 0 ? known : m_period->findData(otherPeriod));
    m_hours->setValue(static_cast<int>(std::max<qint64>(span, 1)));
    form()->setHint(m_limit, tr("%1 used").arg(widgets::format::exactMoney(
                                 Money(allowance.used, allowance.limit.asset()))));
}

ledger::AllowanceDraft AllowanceDialog::draft() const {
    const int chosen = m_period->currentData().toInt();
    const int span = chosen == otherPeriod ? m_hours->value() : chosen;
    const auto money = m_limit->money();
    return {.wallet = m_wallet.id,
            .scope = static_cast<AllowanceScope>(m_scope->currentData().toInt()),
            .asset = m_asset->asset(),
            .limit = money ? std::optional(money->amount()) : std::nullopt,
            .period = span == oneOff ? std::nullopt
                                     : std::optional<std::chrono::milliseconds>(hours(span))};
}

bool AllowanceDialog::check(bool isFinal) {
    const QList<ledger::FieldProblem> problems = ledger::validate(draft(), m_wallet);
    form()->clearErrors();
    for (const ledger::FieldProblem& problem : problems) {
        QWidget* field = m_limit;
        if (problem.field == ledger::DraftField::Asset) {
            field = m_asset;
        } else if (problem.field == ledger::DraftField::Period) {
            field = m_period;
        } else if (problem.field == ledger::DraftField::Target) {
            field = m_scope;
        }
        if (isFinal || isTouched(field)) {
            form()->setError(field, problemText(problem, {}, m_asset->asset()));
        }
    }
    if (!m_limit->errorText().isEmpty()) {
        form()->setError(m_limit, m_limit->errorText());
    }
    return problems.isEmpty() && m_limit->errorText().isEmpty();
}

void AllowanceDialog::send() {
    const ledger::AllowanceDraft allowance = draft();
    const QString limit =
        widgets::format::money(Money(allowance.limit.value_or(Decimal()), allowance.asset));
    finishWith(context().service.setAllowance(allowance), [this, limit](const auto&) {
        Q_EMIT succeeded(tr("“%1” has an allowance of %2").arg(m_wallet.name, limit), {});
    });
}

} // namespace tf::ui
