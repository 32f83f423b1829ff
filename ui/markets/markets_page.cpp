// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/markets_page.h"

#include "models/core/when_done.h"
#include "ui/markets/import_dialog.h"
#include "ui/markets/instrument_dialog.h"
#include "ui/markets/instrument_table_model.h"
#include "ui/markets/series_tables.h"
#include "ui/shell/error_text.h"
#include "ui/trading/chart_lines.h"
#include "ui/trading/market_chart.h"
#include "widgets/candle_chart.h"
#include "widgets/card.h"
#include "widgets/delegates.h"
#include "widgets/fields.h"
#include "widgets/icons.h"
#include "widgets/roles.h"
#include "widgets/segmented_control.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace tf::ui {

using market::InstrumentId;
using markets::InstrumentTableModel;
using widgets::Card;

namespace {

constexpr int mostFiles = 2'000;

enum Tab { CoverageTab, GapTab, ImportTab };

/// Files among the dropped things, and the CSV files of dropped folders.
QStringList csvFilesOf(const QList<QUrl>& urls) {
    QStringList files;
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator folder(path, {QStringLiteral("*.csv"), QStringLiteral("*.txt")}, QDir::Files);
        while (folder.hasNext() && files.size() < mostFiles) {
            files.append(folder.next());
        }
    }
    files.sort();
    return files;
}

} // namespace

MarketsPage::MarketsPage(market::MarketService& market, FillReader fills, Jobs& jobs,
                         widgets::Prompter& prompter, QWidget* parent)
    : Page(tr("Markets"), parent)
    , m_market(market)
    , m_fills(std::move(fills))
    , m_jobs(jobs)
    , m_prompter(prompter)
    , m_instruments(new InstrumentTableModel(market, this))
    , m_coverage(new markets::CoverageTableModel(this))
    , m_gaps(new markets::GapTableModel(this))
    , m_imports(new markets::ImportTableModel(this)) {
    setAcceptDrops(true);
    buildActions();
    buildUi();
    connectSignals();
    refreshEmptiness();
    if (!market.isLoaded()) {
        market.refresh();
    }
}

void MarketsPage::buildActions() {
    const auto make = [this](const QString& text, const QString& icon, const char* objectName) {
        auto* action = new QAction(widgets::icon(icon), text, this);
        action->setObjectName(QString::fromLatin1(objectName));
        addAction(action);
        return action;
    };
    m_importFile = make(tr("Import file …"), QStringLiteral("import"), "importFileAction");
    m_importFile->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_importFile->setShortcutContext(Qt::WindowShortcut); // while the page is shown
    m_importFolder = make(tr("Import folder …"), QStringLiteral("open"), "importFolderAction");
    m_edit = make(tr("Edit instrument …"), QStringLiteral("edit"), "editInstrumentAction");
    m_remove = make(tr("Remove instrument …"), QStringLiteral("delete"), "removeInstrumentAction");
}

void MarketsPage::buildUi() {
    addHeaderAction(m_importFolder);
    addHeaderAction(m_importFile, ButtonKind::Primary);
    m_chart = new MarketChart(m_market, this);
    auto* right = new QSplitter(Qt::Vertical, this);
    right->setObjectName(QStringLiteral("chartSplitter"));
    right->setChildrenCollapsible(false);
    right->setHandleWidth(12);
    right->addWidget(m_chart);
    right->addWidget(buildTables());
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 1);
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setObjectName(QStringLiteral("listSplitter"));
    across->setChildrenCollapsible(false);
    across->setHandleWidth(12);
    across->addWidget(buildList());
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setSizes({400, 800});
    auto* empty = new widgets::EmptyState(
        QStringLiteral("markets"), tr("No candles yet"),
        tr("Drop CSV files with candles here, or choose a file or a folder of files. Agents, "
           "backtests and charts all work on what you import."),
        this);
    empty->addAction(m_importFile);
    empty->addAction(m_importFolder);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(across);
    content()->addWidget(m_stack, 1);
}

QWidget* MarketsPage::buildList() {
    auto* card = new Card({}, this);
    auto* search = new widgets::SearchField(tr("Find instrument"), card);
    search->setObjectName(QStringLiteral("instrumentSearch"));
    search->setAccessibleName(tr("Find instrument"));
    setSearchTarget(search);
    card->setFlush(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 0);
    top->addWidget(search);
    card->body()->addLayout(top);
    m_filter = new QSortFilterProxyModel(this);
    m_filter->setSourceModel(m_instruments);
    m_filter->setSortRole(widgets::SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &widgets::SearchField::searchChanged, m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    m_list = new QTableView(card);
    m_list->setObjectName(QStringLiteral("instrumentTable"));
    m_list->setAccessibleName(tr("Instruments"));
    m_list->setModel(m_filter);
    widgets::styleTable(m_list, widgets::RowHeight::Roomy);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(InstrumentTableModel::Trend,
                                     new widgets::SparklineDelegate(m_list));
    const std::array widths = {114, 76, 84, 68, 44};
    for (int column = 0; column < InstrumentTableModel::ColumnCount; ++column) {
        m_list->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->sortByColumn(InstrumentTableModel::Pair, Qt::AscendingOrder);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_edit, m_remove});
    card->body()->addWidget(m_list);
    card->setMinimumWidth(300);
    return card;
}

QWidget* MarketsPage::buildTables() {
    auto* card = new Card({}, this);
    card->setFlush(true);
    m_tabs = new widgets::Tabs(card);
    m_tabs->setObjectName(QStringLiteral("seriesTabs"));
    m_tabs->setAccessibleName(tr("What is stored"));
    m_tabs->addPage(addTable(m_coverage, "coverageTable", tr("Stored candles")), tr("Stored"));
    QTableView* const gaps = addTable(m_gaps, "gapTable", tr("Gap register"));
    m_tabs->addPage(gaps, tr("Gaps"));
    m_tabs->addPage(addTable(m_imports, "importTable", tr("Imports")), tr("Imports"));
    connect(gaps, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
        const int row = proxy->mapToSource(index).row();
        m_chart->chart()->showMoment(m_gaps->gapAt(row).startMs);
    });
    card->body()->addWidget(m_tabs);
    card->setMinimumHeight(150);
    return card;
}

QTableView* MarketsPage::addTable(QAbstractItemModel* model, const char* objectName,
                                  const QString& name) {
    auto* proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(model);
    proxy->setSortRole(widgets::SortRole);
    auto* table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(name);
    table->setModel(proxy);
    widgets::styleTable(table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setMinimumSectionSize(90);
    return table;
}

void MarketsPage::connectSignals() {
    connect(m_importFile, &QAction::triggered, this, &MarketsPage::chooseFile);
    connect(m_importFolder, &QAction::triggered, this, &MarketsPage::chooseFolder);
    connect(m_edit, &QAction::triggered, this, &MarketsPage::editInstrument);
    connect(m_remove, &QAction::triggered, this, &MarketsPage::removeInstrument);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showInstrument(currentInstrument()); });
    connect(m_chart->chart(), &widgets::CandleChart::markerClicked, this,
            [this](const QUuid& agent) { Q_EMIT openRequested(QStringLiteral("agents"), agent); });
    connect(m_chart, &MarketChart::seriesShown, this, &MarketsPage::showSeries);
    connect(&m_market, &market::MarketService::instrumentsChanged, this,
            &MarketsPage::refreshEmptiness);
    connect(&m_market, &market::MarketService::coverageChanged, this, [this] {
        const auto stored = m_market.coverageOf(m_chart->instrument());
        m_coverage->setCoverage(stored);
        m_tabs->setTabCount(CoverageTab, static_cast<int>(stored.size()));
    });
}

void MarketsPage::refreshEmptiness() {
    const bool isEmpty = m_market.instruments().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    setSubtitle(isEmpty
                    ? QString()
                    : tr("%n instrument(s)", "", static_cast<int>(m_market.instruments().size())));
    m_edit->setEnabled(!isEmpty);
    m_remove->setEnabled(!isEmpty);
    if (!isEmpty && !m_list->currentIndex().isValid()) {
        m_list->selectRow(0);
    }
}

InstrumentId MarketsPage::currentInstrument() const {
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    return index.isValid() ? m_instruments->idAt(index.row()) : InstrumentId();
}

void MarketsPage::showEntity(const QUuid& id) {
    const int row = m_instruments->rowOf(InstrumentId(id));
    if (row >= 0) {
        m_list->selectRow(m_filter->mapFromSource(m_instruments->index(row, 0)).row());
    }
}

void MarketsPage::openFile(const QString& path) {
    importPaths({path});
}

void MarketsPage::showInstrument(InstrumentId id) {
    m_chart->showInstrument(id);
    const auto stored = m_market.coverageOf(id);
    m_coverage->setCoverage(stored);
    m_tabs->setTabCount(CoverageTab, static_cast<int>(stored.size()));
    if (stored.isEmpty()) {
        m_gaps->setGaps({}, market::Interval::OneMinute);
        m_imports->setImports({});
        m_tabs->setTabCount(GapTab, 0);
        m_tabs->setTabCount(ImportTab, 0);
    }
}

void MarketsPage::showSeries(const market::SeriesKey& key) {
    showFills(key.instrument);
    whenDone(m_market.gaps(key), this, [this, key](const Result<std::vector<market::Gap>>& gaps) {
        if (gaps.isOk() && key.instrument == m_chart->instrument()) {
            m_gaps->setGaps(*gaps, key.interval);
            m_tabs->setTabCount(GapTab, static_cast<int>(gaps->size()));
        }
    });
    whenDone(m_market.imports(key), this,
             [this, key](const Result<QList<market::ImportRecord>>& imports) {
                 if (imports.isOk() && key.instrument == m_chart->instrument()) {
                     m_imports->setImports(*imports);
                     m_tabs->setTabCount(ImportTab, static_cast<int>(imports->size()));
                 }
             });
}

/// The newest, which is where the chart opens.
void MarketsPage::showFills(InstrumentId id) {
    constexpr int mostFills = 5'000;
    whenDone(m_fills({.instrument = id, .limit = mostFills}), this,
             [this, id](const Result<QList<trading::BookedFill>>& fills) {
                 const auto known = m_market.instrument(id);
                 if (fills.isOk() && known && id == m_chart->instrument()) {
                     m_chart->chart()->setMarkers(fillMarkers(*fills, known->tickSize.scale()));
                 }
             });
}

void MarketsPage::chooseFile() {
    m_prompter.chooseOpenFile(this,
                              {.title = tr("Import candles"),
                               .filter = tr("Candles (*.csv *.txt);;All files (*)"),
                               .suggestedName = {}},
                              [this](const QString& path) { importPaths({path}); });
}

void MarketsPage::chooseFolder() {
    m_prompter.chooseFolder(
        this, {.title = tr("Import all CSV files of a folder"), .filter = {}, .suggestedName = {}},
        [this](const QString& path) { importFolder(path); });
}

void MarketsPage::importFolder(const QString& folder) {
    const QStringList files = csvFilesOf({QUrl::fromLocalFile(folder)});
    if (files.isEmpty()) {
        m_prompter.tell(this, widgets::Tone::Warning, tr("Nothing to import"),
                        tr("The folder holds no CSV files. Choose another one."));
        return;
    }
    importPaths(files);
}

void MarketsPage::importPaths(const QStringList& paths) {
    auto* dialog = new markets::ImportDialog(m_market, m_jobs, paths, this);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        for (int row = 0; row < dialog->queue().rowCount(); ++row) {
            const auto& entry = dialog->queue().entry(row);
            if (entry.state == markets::ImportQueue::State::Done) {
                showEntity(entry.report.key.instrument.uuid());
                return;
            }
        }
    });
    dialog->open();
}

void MarketsPage::editInstrument() {
    if (const auto known = m_market.instrument(currentInstrument())) {
        (new markets::InstrumentDialog(m_market, *known, this))->open();
    }
}

void MarketsPage::removeInstrument() {
    const auto known = m_market.instrument(currentInstrument());
    if (!known) {
        return;
    }
    const widgets::Question question{
        .title = tr("Remove %1?").arg(known->pair()),
        .text =
            tr("Its stored candles, gap register and list of imports go with it. The files that "
               "they came from stay where they are."),
        .acceptText = tr("Remove instrument"),
        .isDangerous = true};
    m_prompter.confirm(this, question, [this, id = known->id](bool isAccepted) {
        if (!isAccepted) {
            return;
        }
        whenDone(m_market.removeInstrument(id), this, [this](const Result<void>& removed) {
            if (!removed.isOk()) {
                m_prompter.tell(this, widgets::Tone::Danger, tr("Not removed"),
                                errorText(removed.error()));
            }
        });
    });
}

void MarketsPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); })) {
        event->acceptProposedAction();
    }
}

void MarketsPage::dropEvent(QDropEvent* event) {
    const QStringList files = csvFilesOf(event->mimeData()->urls());
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        importPaths(files);
    }
}

} // namespace tf::ui
