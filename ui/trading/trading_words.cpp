// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/trading_words.h"

#include "widgets/format.h"
#include "widgets/roles.h"
#include "widgets/tables.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>

namespace tf::ui {

using items::CellTone;
using trading::OrderState;
using trading::OrderType;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trading)
};

} // namespace

QString orderStateName(OrderState state) {
    switch (state) {
    case OrderState::Intent:
        return Words::tr("intended");
    case OrderState::Refused:
        return Words::tr("refused");
    case OrderState::Sent:
        return Words::tr("sent");
    case OrderState::Open:
        return Words::tr("open");
    case OrderState::PartiallyFilled:
        return Words::tr("partly filled");
    case OrderState::Filled:
        return Words::tr("filled");
    case OrderState::Cancelled:
        return Words::tr("cancelled");
    case OrderState::Expired:
        return Words::tr("expired");
    case OrderState::Unknown:
        return Words::tr("being asked");
    }
    return {};
}

QString orderTypeName(OrderType type) {
    switch (type) {
    case OrderType::Market:
        return Words::tr("market");
    case OrderType::Limit:
        return Words::tr("limit");
    case OrderType::Stop:
        return Words::tr("stop");
    case OrderType::StopLimit:
        return Words::tr("stop limit");
    case OrderType::TrailingStop:
        return Words::tr("trailing stop");
    case OrderType::TakeProfit:
        return Words::tr("take profit");
    }
    return {};
}

QString sideName(trading::Side side) {
    return side == trading::Side::Buy ? Words::tr("buy") : Words::tr("sell");
}

CellTone toneOf(farms::FarmState state) {
    switch (state) {
    case farms::FarmState::Running:
        return CellTone::Good;
    case farms::FarmState::Paused:
        return CellTone::Warning;
    case farms::FarmState::Ready:
        return CellTone::Normal;
    case farms::FarmState::Draft:
    case farms::FarmState::Stopped:
    case farms::FarmState::Archived:
        return CellTone::Muted;
    }
    return CellTone::Normal;
}

CellTone toneOf(farms::AgentState state) {
    switch (state) {
    case farms::AgentState::Running:
        return CellTone::Good;
    case farms::AgentState::Paused:
    case farms::AgentState::Halted:
        return CellTone::Warning;
    case farms::AgentState::Failed:
        return CellTone::Bad;
    case farms::AgentState::Idle:
    case farms::AgentState::Stopped:
        return CellTone::Muted;
    }
    return CellTone::Normal;
}

CellTone toneOf(OrderState state) {
    if (state == OrderState::Refused || state == OrderState::Unknown) {
        return CellTone::Warning;
    }
    return trading::isWorking(state) || state == OrderState::Filled ? CellTone::Normal
                                                                    : CellTone::Muted;
}

QString strategyName(const strategies::StrategyConfig& config) {
    const strategies::StrategyKind* const kind = strategies::findStrategyKind(config.kind);
    return kind == nullptr ? config.kind : strategies::translated(kind->name);
}

QString pairsOf(const market::MarketService& market, const QList<market::InstrumentId>& ids) {
    QStringList pairs;
    for (const market::InstrumentId& id : ids) {
        const auto known = market.instrument(id);
        pairs.append(known ? known->pair() : Words::tr("removed instrument"));
    }
    return pairs.join(QStringLiteral(", "));
}

QString figureText(const std::optional<Decimal>& value, bool isSigned) {
    if (!value) {
        return Words::tr("no run yet");
    }
    return isSigned ? widgets::format::signedNumber(*value, 2) : widgets::format::number(*value, 2);
}

QTableView* makeTradeTable(QAbstractItemModel* model, const char* objectName, const QString& name,
                           QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(name);
    auto* proxy = new QSortFilterProxyModel(table);
    proxy->setSourceModel(model);
    proxy->setSortRole(widgets::SortRole);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(proxy);
    widgets::styleTable(table);
    table->horizontalHeader()->setMinimumSectionSize(60);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void shareRoom(QTableView* table, const QList<int>& columns) {
    QHeaderView* const header = table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const int column : columns) {
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void rememberTab(QTabWidget* tabs, const QString& key) {
    const QString path = QStringLiteral("tabs/") + key;
    tabs->setCurrentIndex(std::clamp(QSettings().value(path).toInt(), 0, tabs->count() - 1));
    QObject::connect(tabs, &QTabWidget::currentChanged, tabs,
                     [path](int index) { QSettings().setValue(path, index); });
}

QList<int> selectedRows(const QTableView* table) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(table->model());
    QList<int> rows;
    for (const QModelIndex& index : table->selectionModel()->selectedRows()) {
        rows.append(proxy->mapToSource(index).row());
    }
    return rows;
}

void selectRows(QTableView* table, const QList<int>& rows) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(table->model());
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = proxy->mapFromSource(proxy->sourceModel()->index(row, 0));
        selection.select(index, index);
    }
    table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
    if (!selection.isEmpty()) {
        table->selectionModel()->setCurrentIndex(selection.indexes().first(),
                                                 QItemSelectionModel::NoUpdate);
    }
}

} // namespace tf::ui
