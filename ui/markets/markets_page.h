// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_service.h"
#include "models/trading/trading_store.h"
#include "widgets/page.h"
#include "widgets/prompter.h"

#include <functional>

class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace tf::widgets {
class SearchField;
class Tabs;
} // namespace tf::widgets

namespace tf::ui {

namespace markets {
class CoverageTableModel;
class GapTableModel;
class ImportDialog;
class ImportTableModel;
class InstrumentTableModel;
} // namespace markets

class MarketChart;

/// Instruments and their candles: the list, the chart with the trades of the agents, what is stored
/// and what is missing, and import by drop, file or folder.
class MarketsPage final : public widgets::Page {
    Q_OBJECT

public:
    /// What the agents of the workspace bought and sold.
    using FillReader =
        std::function<QFuture<Result<QList<trading::BookedFill>>>(const trading::TradeQuery&)>;

    MarketsPage(market::MarketService& market, FillReader fills, Jobs& jobs,
                widgets::Prompter& prompter, QWidget* parent = nullptr);

    void showEntity(const QUuid& id) override;
    void openFile(const QString& path) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildActions();
    void buildUi();
    QWidget* buildList();
    QWidget* buildTables();
    QTableView* addTable(QAbstractItemModel* model, const char* objectName, const QString& name);
    void connectSignals();
    void chooseFile();
    void chooseFolder();
    void importPaths(const QStringList& paths);
    void importFolder(const QString& folder);
    void editInstrument();
    void removeInstrument();
    void showInstrument(market::InstrumentId id);
    void showSeries(const market::SeriesKey& key);
    void showFills(market::InstrumentId id);
    void refreshEmptiness();
    market::InstrumentId currentInstrument() const;

    market::MarketService& m_market;
    FillReader m_fills;
    Jobs& m_jobs;
    widgets::Prompter& m_prompter;
    QAction* m_importFile = nullptr;
    QAction* m_importFolder = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_list = nullptr;
    QSortFilterProxyModel* m_filter = nullptr;
    widgets::Tabs* m_tabs = nullptr;
    markets::InstrumentTableModel* m_instruments = nullptr;
    markets::CoverageTableModel* m_coverage = nullptr;
    markets::GapTableModel* m_gaps = nullptr;
    markets::ImportTableModel* m_imports = nullptr;
    MarketChart* m_chart = nullptr;
};

} // namespace tf::ui
