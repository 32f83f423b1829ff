// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/item_roles.h"
#include "ui/trading/farm_desk.h"

class QTabWidget;
class QTableView;

namespace tf::ui {

QString orderStateName(trading::OrderState state);
QString orderTypeName(trading::OrderType type);
QString sideName(trading::Side side);
items::CellTone toneOf(farms::FarmState state);
items::CellTone toneOf(farms::AgentState state);
items::CellTone toneOf(trading::OrderState state);
/// "EMA cross": the translated name of the strategy's kind.
QString strategyName(const strategies::StrategyConfig& config);
/// "BTC/USDT, ETH/USDT"
QString pairsOf(const market::MarketService& market, const QList<market::InstrumentId>& ids);
/// "no run yet" where nothing was measured.
QString figureText(const std::optional<Decimal>& value, bool isSigned);

/// A styled table over a sorted view of the model, sorted by the roles' exact values.
QTableView* makeTradeTable(QAbstractItemModel* model, const char* objectName, const QString& name,
                           QWidget* parent);
/// These columns share the room that the others leave; without it the last one takes it.
void shareRoom(QTableView* table, const QList<int>& columns);
/// Tabs come back as a person left them, under `key` in the settings.
void rememberTab(QTabWidget* tabs, const QString& key);
/// The rows of the model that are selected in such a table, in its order.
QList<int> selectedRows(const QTableView* table);
/// Selects these rows of the model, and no others.
void selectRows(QTableView* table, const QList<int>& rows);

} // namespace tf::ui
