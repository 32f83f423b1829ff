// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallets/wallet_pane.h"

#include "models/items/ledger_words.h"
#include "ui/wallets/origin_dialog.h"
#include "widgets/donut_chart.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/segmented_control.h"
#include "widgets/tables.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tf::ui {

using namespace widgets;
using ledger::AssetTotal;
using ledger::WalletId;

namespace {

constexpr int mostSlices = 8;
constexpr int mostRateLines = 4;
constexpr int showsParts = 0;

struct PartOf {
    const char* word;
    Decimal (*amount)(const AssetTotal&);
};

const QList<PartOf>& parts() {
    static const QList<PartOf> list = {{QT_TRANSLATE_NOOP("tf::ui::WalletPane", "%1 free"),
                                        [](const AssetTotal& t) { return t.free; }},
                                       {QT_TRANSLATE_NOOP("tf::ui::WalletPane", "%1 reserved"),
                                        [](const AssetTotal& t) { return t.reserved; }},
                                       {QT_TRANSLATE_NOOP("tf::ui::WalletPane", "%1 at venue"),
                                        [](const AssetTotal& t) { return t.atVenue; }},
                                       {QT_TRANSLATE_NOOP("tf::ui::WalletPane", "%1 in transit"),
                                        [](const AssetTotal& t) { return t.inTransit; }},
                                       {QT_TRANSLATE_NOOP("tf::ui::WalletPane", "%1 fees"),
                                        [](const AssetTotal& t) { return t.fees; }},
                                       {QT_TRANSLATE_NOOP("tf::ui::WalletPane", "%1 in suspense"),
                                        [](const AssetTotal& t) { return t.suspense; }}};
    return list;
}

} // namespace

WalletPane::WalletPane(const WalletsContext& context, items::WalletTreeModel& model,
                       QWidget* parent)
    : Card(tr("No wallet chosen"), parent)
    , m_context(context)
    , m_model(model) {
    setObjectName(QStringLiteral("walletPane"));
    buildUi();
    refresh();
}

void WalletPane::buildUi() {
    m_view = new SegmentedControl({tr("Money"), tr("Wallets")}, this);
    m_view->setObjectName(QStringLiteral("paneViewControl"));
    m_view->setAccessibleName(tr("What the ring divides"));
    addHeaderWidget(m_view);
    m_donut = new DonutChart(this);
    m_donut->setObjectName(QStringLiteral("walletDonut"));
    m_donut->setAccessibleName(tr("How the money is divided"));
    m_donut->setLegendVisible(false);
    m_donut->setMinimumHeight(132);
    m_donut->setMaximumHeight(190);
    m_empty = makeParagraph({}, TextStyle::Muted, this);
    m_empty->setObjectName(QStringLiteral("paneEmpty"));
    using Row = Holding;
    m_rows = new items::RowsModel<Holding>(
        {items::RowsColumn<Row>(tr("Holding"), [](const Row& row) { return row.name; }),
         items::RowsColumn<Row>(tr("Amount"),
                                [](const Row& row) { return format::amount(row.amount); })
             .right()
             .tipped([](const Row& row) { return format::exactMoney(row.amount); }),
         items::RowsColumn<Row>(tr("Share"),
                                [](const Row& row) {
                                    return row.share ? format::percent(*row.share, 0)
                                                     : tr("no rate");
                                })
             .right()
             .toned([](const Row& row) {
                 return row.share ? items::CellTone::Muted : items::CellTone::Warning;
             })},
        [](const Row& row) { return row.name.toUtf8(); }, this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("holdingsTable"));
    m_table->setAccessibleName(tr("Holdings"));
    styleTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->hide();
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(60);
    m_rates = makeParagraph({}, TextStyle::Small, this);
    m_rates->setObjectName(QStringLiteral("rateLabel"));
    m_origin = new QPushButton(tr("Where does this come from?"), this);
    m_origin->setObjectName(QStringLiteral("originButton"));
    m_origin->setProperty("tfKind", QStringLiteral("flat"));
    body()->addWidget(m_donut, 2);
    body()->addWidget(m_empty);
    body()->addWidget(m_table, 2);
    body()->addWidget(m_rates);
    body()->addWidget(m_origin, 0, Qt::AlignLeft);
    connect(m_view, &SegmentedControl::currentChanged, this, &WalletPane::refresh);
    connect(m_origin, &QPushButton::clicked, this, [this] { Q_EMIT originRequested(m_wallet); });
    connect(m_donut, &DonutChart::sliceClicked, this, [this](int slice) {
        const WalletId id = m_sliceWallets.value(slice);
        if (!id.isNull()) {
            Q_EMIT walletRequested(id);
        }
    });
}

void WalletPane::setWallet(WalletId wallet) {
    m_wallet = wallet;
    refresh();
}

void WalletPane::refresh() {
    const ledger::WalletNode* node = m_model.node(m_wallet);
    const bool isThere = node != nullptr;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_donut, m_table, m_rates, m_origin}) {
        widget->setVisible(isThere);
    }
    m_view->setVisible(isThere && node->wallet.childCount > 0);
    if (!isThere) {
        setTitle(tr("No wallet chosen"));
        m_empty->setText(tr("Choose a wallet to see how its money is divided."));
        m_empty->show();
        return;
    }
    setTitle(node->wallet.name);
    const items::UnitConverter unit(m_model.unit(), m_model.rates());
    const Decimal total = m_model.amounts(m_wallet).total;
    m_rows->setRows(holdings(*node, unit, total));
    const bool isEmpty = m_rows->rowCount() == 0;
    m_empty->setText(tr("No money yet. Deposit or allocate some."));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_origin->setVisible(!isEmpty);
    showDonut();
    showRates();
}

QList<WalletPane::Holding> WalletPane::holdings(const ledger::WalletNode& node,
                                                const items::UnitConverter& unit,
                                                Decimal total) const {
    QList<Holding> rows;
    for (const AssetTotal& asset : node.subtree) {
        for (const PartOf& part : parts()) {
            const Decimal amount = part.amount(asset);
            if (amount.isZero()) {
                continue;
            }
            const bool isKnown = unit.rate(asset.asset).has_value() && total.isPositive();
            const double share = unit.converted(amount, asset.asset).toDouble() / total.toDouble();
            rows.append({tr(part.word).arg(asset.asset.code()), Money(amount, asset.asset),
                         isKnown ? std::optional(share) : std::nullopt});
        }
    }
    return rows;
}

void WalletPane::showDonut() {
    const Asset unit = m_model.unit().asset;
    const Decimal total = m_model.amounts(m_wallet).total;
    QString figure = format::amount(Money(total, unit));
    if (figure.size() > 14) {
        figure = format::compact(total);
    }
    m_donut->setCenter(figure, unit.code());
    const ledger::WalletNode* node = m_model.node(m_wallet);
    if (node->wallet.childCount > 0 && m_view->current() != showsParts) {
        showChildren();
    } else {
        showParts();
    }
}

void WalletPane::showParts() {
    QList<DonutChart::Slice> slices;
    for (const Holding& row : m_rows->rows()) {
        if (row.share && *row.share > 0) {
            slices.append({row.name, *row.share, format::percent(*row.share, 1), {}});
        }
    }
    m_sliceWallets = QList<WalletId>(slices.size());
    m_donut->setSlices(slices);
}

void WalletPane::showChildren() {
    const QModelIndex index = m_model.indexOf(m_wallet);
    if (m_model.canFetchMore(index)) {
        m_model.fetchMore(index); // they come by the model's signals
    }
    struct Part {
        QString name;
        double value;
        WalletId id;
    };
    const items::WalletAmounts own = m_model.amounts(m_wallet);
    QList<Part> list;
    for (const WalletId child : m_model.children(m_wallet)) {
        list.append(
            {m_model.node(child)->wallet.name, m_model.amounts(child).total.toDouble(), child});
    }
    list.append({tr("Here"), (own.total - own.below).toDouble(), {}});
    std::stable_sort(list.begin(), list.end(),
                     [](const Part& a, const Part& b) { return a.value > b.value; });
    if (list.size() > mostSlices) {
        Part rest{
            tr("%n other(s)", nullptr, static_cast<int>(list.size() - mostSlices + 1)), 0, {}};
        while (list.size() >= mostSlices) {
            rest.value += list.takeLast().value;
        }
        list.append(rest);
    }
    QList<DonutChart::Slice> slices;
    m_sliceWallets.clear();
    const double whole = own.total.toDouble();
    for (const Part& part : list) {
        if (part.value > 0 && whole > 0) {
            slices.append(
                {part.name, part.value / whole, format::percent(part.value / whole, 1), {}});
            m_sliceWallets.append(part.id);
        }
    }
    m_donut->setSlices(slices);
}

void WalletPane::showRates() {
    const ledger::WalletNode* node = m_model.node(m_wallet);
    QStringList lines;
    for (const AssetTotal& total : node->subtree) {
        if (m_model.unit().isConverted && total.asset != m_model.unit().asset &&
            !total.total().isZero()) {
            lines.append(rateLine(total.asset, m_model.unit().asset,
                                  m_model.rates().convert(total.asset, m_model.unit().asset)));
        }
    }
    if (lines.size() > mostRateLines) {
        const int more = static_cast<int>(lines.size()) - mostRateLines;
        lines = lines.mid(0, mostRateLines);
        lines.append(tr("and %n more rate(s)", nullptr, more));
    }
    m_rates->setText(lines.join(QLatin1Char('\n')));
    m_rates->setVisible(!lines.isEmpty());
}

} // namespace tf::ui
