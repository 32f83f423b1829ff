// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/origin_dialog.h"

#include "models/core/when_done.h"
#include "models/items/ledger_words.h"
#include "ui/shell/error_text.h"
#include "ui/wallets/asset_combo.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::Provenance;

namespace {

QList<items::RowsColumn<Provenance>> originColumns() {
    using Row = Provenance;
    return {
        items::RowsColumn<Row>(OriginDialog::tr("Wallet"),
                               [](const Row& row) { return row.walletName; })
            .tipped([](const Row& row) { return row.walletName; }),
        items::RowsColumn<Row>(OriginDialog::tr("Class"),
                               [](const Row& row) { return items::word(row.balance.balanceClass); })
            .toned([](const Row&) { return items::CellTone::Muted; }),
        items::RowsColumn<Row>(OriginDialog::tr("Amount"),
                               [](const Row& row) {
                                   return format::exactMoney(
                                       Money(row.balance.posted, row.balance.asset));
                               })
            .right(),
        items::RowsColumn<Row>(OriginDialog::tr("of it reserved"),
                               [](const Row& row) { return format::exact(row.balance.held); })
            .right()
            .toned([](const Row&) { return items::CellTone::Muted; }),
        items::RowsColumn<Row>(OriginDialog::tr("Lines"),
                               [](const Row& row) { return format::count(row.balance.version); })
            .right()
            .toned([](const Row&) { return items::CellTone::Muted; }),
        items::RowsColumn<Row>(OriginDialog::tr("Last change"),
                               [](const Row& row) {
                                   return row.lastTransfer.isNull()
                                              ? QString()
                                              : format::dateTime(row.lastBookedAt);
                               })
            .toned([](const Row&) { return items::CellTone::Muted; }),
        items::RowsColumn<Row>(OriginDialog::tr("By"),
                               [](const Row& row) { return row.lastActor; }),
    };
}

} // namespace

QString rateLine(const Asset& asset, const Asset& currency, const ledger::Conversion& conversion) {
    if (conversion.state == ledger::RateState::Missing) {
        return OriginDialog::tr("%1: no rate to %2, left out of the total")
            .arg(asset.code(), currency.code());
    }
    const QString line = OriginDialog::tr("1 %1 = %2 %3, %4, %5 old")
                             .arg(asset.code(), format::exact(conversion.rate), currency.code(),
                                  conversion.source(), format::duration(conversion.age));
    return conversion.state == ledger::RateState::Stale
               ? line + OriginDialog::tr(": too old, left out of the total")
               : line;
}

OriginDialog::OriginDialog(const WalletsContext& context, const ledger::WalletNode& node,
                           const ledger::RateTable& rates, const Asset& currency, QWidget* parent)
    : Dialog(tr("Where does this come from?"), tr("Close"), parent)
    , m_context(context)
    , m_node(node)
    , m_rates(rates)
    , m_currency(currency) {
    setObjectName(QStringLiteral("originDialog"));
    setMinimumSize(820, 480);
    cancelButton()->hide();
    connect(this, &Dialog::submitRequested, this, &QDialog::accept);
    buildUi();
    showAsset();
}

void OriginDialog::buildUi() {
    auto* sum = makeParagraph(formula(), TextStyle::Body, this);
    sum->setObjectName(QStringLiteral("originFormula"));
    sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content()->addWidget(sum);
    auto* rates = makeParagraph(rateLines().join(QLatin1Char('\n')), TextStyle::Small, this);
    rates->setObjectName(QStringLiteral("originRates"));
    content()->addWidget(rates);
    QList<Asset> assets;
    for (const ledger::AssetTotal& total : m_node.subtree) {
        assets.append(total.asset);
    }
    m_asset = new AssetCombo(this);
    m_asset->setObjectName(QStringLiteral("originAssetCombo"));
    m_asset->setAccessibleName(tr("Asset"));
    m_asset->setAssets(assets);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("Balances that make up the total of"), TextStyle::Muted, this));
    line->addWidget(m_asset);
    line->addStretch(1);
    m_state = makeLabel({}, TextStyle::Small, this);
    line->addWidget(m_state);
    content()->addLayout(line);
    m_rows = new items::RowsModel<Provenance>(
        originColumns(), [](const Provenance& row) { return QByteArray::number(row.balance.id); },
        this);
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("originTable"));
    table->setAccessibleName(tr("Balances"));
    styleTable(table);
    table->setSortingEnabled(false);
    table->setModel(m_rows);
    table->setColumnWidth(0, 190);
    table->setColumnWidth(2, 200);
    table->setColumnWidth(5, 150);
    content()->addWidget(table, 1);
    connect(m_asset, &QComboBox::currentIndexChanged, this, &OriginDialog::showAsset);
    connect(table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT transferRequested(m_rows->at(index.row()).lastTransfer);
        accept();
    });
}

QString OriginDialog::formula() const {
    QStringList terms;
    for (const ledger::AssetTotal& total : m_node.subtree) {
        const ledger::Conversion conversion = m_rates.convert(total.asset, m_currency);
        const QString amount = format::exactMoney(Money(total.total(), total.asset));
        terms.append(total.asset == m_currency ? amount
                     : conversion.state == ledger::RateState::Fresh
                         ? tr("%1 × %2").arg(amount, format::exact(conversion.rate))
                         : tr("(%1 left out)").arg(amount));
    }
    const ledger::Valuation value = m_rates.value(m_node.subtree, m_currency);
    return tr("“%1” with all below = %2\n= %3")
        .arg(m_node.wallet.name, format::exactMoney(Money(value.total, m_currency)),
             terms.isEmpty() ? tr("nothing was ever booked") : terms.join(QStringLiteral(" + ")));
}

QStringList OriginDialog::rateLines() const {
    QStringList lines;
    for (const ledger::AssetTotal& total : m_node.subtree) {
        if (total.asset != m_currency) {
            lines.append(
                rateLine(total.asset, m_currency, m_rates.convert(total.asset, m_currency)));
        }
    }
    return lines;
}

void OriginDialog::showAsset() {
    const Asset asset = m_asset->asset();
    if (!asset.isValid()) {
        m_state->setText(tr("No balances yet"));
        return;
    }
    m_state->setText(tr("Reading …"));
    whenDone(m_context.reader().provenance(m_node.wallet.id, asset), this,
             [this, asset](const Result<QList<Provenance>>& rows) {
                 if (asset != m_asset->asset()) {
                     return;
                 }
                 if (!rows) {
                     m_state->setText(errorText(rows.error()));
                     return;
                 }
                 m_rows->setRows(*rows);
                 m_state->setText(tr("%n balance(s)", nullptr, static_cast<int>(rows->size())));
             });
}

} // namespace tf::ui
