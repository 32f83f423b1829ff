// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farms/farm_dialog.h"

#include "models/core/when_done.h"
#include "ui/farms/farm_form.h"
#include "ui/shell/error_text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace tf::ui {

FarmDialog::FarmDialog(const FarmDesk& desk, const farms::Farm& farm, bool isNew, QWidget* parent)
    : Dialog(isNew ? tr("New farm") : tr("Edit %1").arg(farm.name),
             isNew ? tr("Create farm") : tr("Save"), parent)
    , m_desk(desk)
    , m_isNew(isNew)
    , m_form(new FarmForm(desk, this)) {
    setObjectName(QStringLiteral("farmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (!isNew && farm.state == farms::FarmState::Running) {
        setIntroduction(tr("The farm is running: changes count from the next replay on."));
    }
    content()->addWidget(m_form);
    submitButton()->setEnabled(false);
    connect(m_form, &FarmForm::changed, this,
            [this] { submitButton()->setEnabled(m_form->isValid()); });
    connect(this, &Dialog::submitRequested, this, &FarmDialog::submit);
    m_form->setFarm(farm, isNew);
    loadChoices();
    resize(1'060, 660);
}

farms::Farm FarmDialog::freshFarm() {
    farms::Farm farm = farms::farmTemplate(strategies::FarmType::TrendFollowing, {});
    farm.state = farms::FarmState::Ready;
    farm.sizing = {.method = trading::SizingMethod::EquityFraction, .value = 0.5};
    return farm;
}

void FarmDialog::loadChoices() {
    const ledger::LedgerReader& reader = m_desk.ledger.reader();
    whenDone(reader.wallets(ledger::WalletQuery::roots()), this,
             [this](const Result<QList<ledger::WalletNode>>& nodes) {
                 if (!nodes) {
                     showError(errorText(nodes.error()));
                     return;
                 }
                 QList<ledger::Wallet> masters;
                 for (const ledger::WalletNode& node : *nodes) {
                     if (node.wallet.kind == ledger::WalletKind::Master &&
                         node.wallet.status == ledger::WalletStatus::Active) {
                         masters.append(node.wallet);
                     }
                 }
                 m_form->setMasters(masters);
                 if (masters.isEmpty()) {
                     showError(tr("There is no master wallet yet. Open one on the page Wallets, "
                                  "then come back."));
                 }
             });
    whenDone(reader.assets(), this, [this](const Result<QList<ledger::AssetRow>>& rows) {
        if (!rows) {
            showError(errorText(rows.error()));
            return;
        }
        QList<Asset> assets;
        for (const ledger::AssetRow& row : *rows) {
            assets.append(row.asset);
        }
        m_form->setAssets(assets);
    });
}

void FarmDialog::submit() {
    if (!m_form->isValid()) {
        return;
    }
    setBusy(true);
    const farms::Farm farm = m_form->farm();
    const auto done = m_isNew ? m_desk.farms.createFarm(farm) : m_desk.farms.saveFarm(farm);
    whenDone(done, this, [this, id = farm.id](const Result<void>& result) {
        if (!result) {
            setBusy(false);
            showError(errorText(result.error()));
            return;
        }
        whenDone(m_desk.farms.refresh(), this, [this, id](const Result<void>&) {
            setBusy(false);
            Q_EMIT saved(id.uuid());
            accept();
        });
    });
}

} // namespace tf::ui
