// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markets/import_dialog.h"

#include "ui/markets/instrument_form.h"
#include "ui/markets/market_words.h"
#include "ui/trading/chart_lines.h"
#include "widgets/form_rows.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

namespace tf::ui::markets {

using market::CsvFormat;
using market::CsvRole;
using market::Interval;
using State = ImportQueue::State;

namespace {

constexpr int shownRows = 5;
constexpr int mostColumns = 16;

QString separatorText(const CsvFormat& format) {
    const QString separator = format.separator == '\t'  ? ImportDialog::tr("tabs")
                              : format.separator == ';' ? ImportDialog::tr("semicolons")
                                                        : ImportDialog::tr("commas");
    const QString point = format.decimalPoint == ',' ? ImportDialog::tr("decimal comma")
                                                     : ImportDialog::tr("decimal point");
    const QString header = format.skippedLines > 0
                               ? ImportDialog::tr("%n line(s) above the first row", "",
                                                  static_cast<int>(format.skippedLines))
                               : ImportDialog::tr("no header");
    return ImportDialog::tr("Fields between %1, %2, %3.").arg(separator, point, header);
}

} // namespace

ImportDialog::ImportDialog(market::MarketService& market, Jobs& jobs, const QStringList& paths,
                           QWidget* parent)
    : Dialog(tr("Import candles"), tr("Import"), parent)
    , m_queue(new ImportQueue(market, jobs, this)) {
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildUi();
    connectSignals();
    m_queue->add(paths);
    m_files->selectRow(0);
    refreshButtons();
}

void ImportDialog::buildUi() {
    setIntroduction(
        tr("Each file is stored whole or not at all. Rows that cannot be right are left "
           "out and listed with their line."));
    m_files = new QTableView(this);
    m_files->setObjectName(QStringLiteral("importFiles"));
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setModel(m_queue);
    widgets::styleTable(m_files);
    m_files->setSortingEnabled(false);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setFixedHeight(150);
    m_files->setFrameShape(QFrame::StyledPanel);
    m_files->setColumnWidth(ImportQueue::File, 240);
    m_files->setColumnWidth(ImportQueue::Pair, 110);
    m_files->setColumnWidth(ImportQueue::IntervalName, 70);
    m_files->setColumnWidth(ImportQueue::Rows, 100);
    m_files->horizontalHeader()->setStretchLastSection(true);
    m_details = new QStackedWidget(this);
    m_details->addWidget(buildPreview());
    m_details->addWidget(buildReport());
    content()->addWidget(m_files);
    content()->addWidget(m_details, 1);
    submitButton()->setObjectName(QStringLiteral("importButton"));
    resize(940, 640);
}

QWidget* ImportDialog::buildPreview() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    m_form = new InstrumentForm(page);
    auto* rows = new widgets::FormRows(5, page);
    m_interval = new QComboBox(page);
    m_interval->setObjectName(QStringLiteral("importIntervalCombo"));
    m_interval->addItem(tr("Choose …"), -1);
    for (const Interval interval : market::allIntervals) {
        m_interval->addItem(market::intervalName(interval), static_cast<int>(interval));
    }
    rows->addRow(tr("Interval"), m_interval);
    m_timeFormat = new QComboBox(page);
    m_timeFormat->setObjectName(QStringLiteral("timeFormatCombo"));
    for (int i = 0; i <= static_cast<int>(market::TimeFormat::Iso8601); ++i) {
        m_timeFormat->addItem(timeFormatText(static_cast<market::TimeFormat>(i)), i);
    }
    rows->addRow(tr("Times are"), m_timeFormat);
    m_layout = widgets::makeLabel({}, widgets::TextStyle::Muted, page);
    m_columns = new QTableWidget(page);
    m_columns->setObjectName(QStringLiteral("columnTable"));
    m_columns->setAccessibleName(tr("Columns of the file and their meaning"));
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->verticalHeader()->hide();
    m_columns->setShowGrid(false);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setMinimumHeight(150);
    layout->addWidget(m_form);
    layout->addWidget(rows);
    layout->addWidget(m_layout);
    layout->addWidget(m_columns, 1);
    return page;
}

QWidget* ImportDialog::buildReport() {
    m_report = new QPlainTextEdit(this);
    m_report->setObjectName(QStringLiteral("importReport"));
    m_report->setAccessibleName(tr("Report of the import"));
    m_report->setReadOnly(true);
    return m_report;
}

void ImportDialog::connectSignals() {
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showEntry);
    connect(m_queue, &ImportQueue::entryChanged, this, [this](int row) {
        const State state = m_queue->entry(row).state;
        const bool isAnswer = state == State::Ready || state == State::Incomplete;
        if (row == currentRow() && !(m_isFilling && isAnswer)) {
            showEntry();
        }
        refreshButtons();
    });
    connect(m_queue, &ImportQueue::finished, this, [this] {
        m_isFinished = m_queue->readyCount() == 0;
        showEntry();
        refreshButtons();
    });
    connect(m_form, &InstrumentForm::edited, this, &ImportDialog::takeAnswers);
    connect(m_interval, &QComboBox::activated, this, &ImportDialog::takeAnswers);
    connect(m_timeFormat, &QComboBox::activated, this, &ImportDialog::takeAnswers);
    connect(this, &Dialog::submitRequested, this, &ImportDialog::submit);
}

int ImportDialog::currentRow() const {
    return m_files->currentIndex().row();
}

void ImportDialog::showEntry() {
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    const ImportQueue::Entry& entry = m_queue->entry(row);
    const bool isEditable = entry.state == State::Ready || entry.state == State::Incomplete;
    m_isFilling = true;
    if (isEditable) {
        fillPreview(entry);
    } else {
        fillReport(entry);
    }
    m_isFilling = false;
    m_details->setCurrentIndex(isEditable ? 0 : 1);
}

void ImportDialog::fillPreview(const ImportQueue::Entry& entry) {
    m_form->setInstrument(entry.plan.instrument);
    m_form->setReadOnly(entry.plan.isKnownInstrument);
    const int interval = entry.plan.interval ? static_cast<int>(*entry.plan.interval) : -1;
    m_interval->setCurrentIndex(m_interval->findData(interval));
    m_timeFormat->setCurrentIndex(static_cast<int>(entry.plan.preview.format.timeFormat));
    m_layout->setText(separatorText(entry.plan.preview.format));
    fillColumns(entry.plan.preview);
}

/// The first line are the meanings, to be corrected; below stand the first rows of the file.
void ImportDialog::fillColumns(const market::CsvPreview& preview) {
    qsizetype columns = preview.format.roles.size();
    for (const QStringList& row : preview.rows) {
        columns = std::max(columns, row.size());
    }
    columns = std::min<qsizetype>(columns, mostColumns);
    const int rows = static_cast<int>(std::min<qsizetype>(preview.rows.size(), shownRows));
    m_columns->clear();
    m_columns->setRowCount(rows + 1);
    m_columns->setColumnCount(static_cast<int>(columns));
    for (int column = 0; column < columns; ++column) {
        const QString name =
            preview.columnNames.value(column, QString::number(column + 1)).left(24);
        m_columns->setHorizontalHeaderItem(column, new QTableWidgetItem(name));
        auto* role = new QComboBox(m_columns);
        role->setObjectName(QStringLiteral("roleCombo%1").arg(column));
        role->setAccessibleName(tr("Meaning of column %1").arg(name));
        for (int i = 0; i <= static_cast<int>(CsvRole::Volume); ++i) {
            role->addItem(roleText(static_cast<CsvRole>(i)), i);
        }
        role->setCurrentIndex(
            static_cast<int>(preview.format.roles.value(column, CsvRole::Ignored)));
        connect(role, &QComboBox::activated, this, &ImportDialog::takeAnswers);
        m_columns->setCellWidget(0, column, role);
        for (int row = 0; row < rows; ++row) {
            m_columns->setItem(row + 1, column,
                               new QTableWidgetItem(preview.rows[row].value(column)));
        }
        m_columns->setColumnWidth(column, 130);
    }
    m_columns->setRowHeight(0, 34);
}

void ImportDialog::fillReport(const ImportQueue::Entry& entry) {
    QStringList lines = {
        m_queue->data(m_queue->index(currentRow(), ImportQueue::What), Qt::DisplayRole).toString()};
    if (entry.state == State::Done) {
        const market::ImportReport& report = entry.report;
        if (report.imported + report.replaced + report.duplicates > 0) {
            lines.append(tr("From %1 to %2")
                             .arg(widgets::format::dateTime(report.first),
                                  widgets::format::dateTime(report.last)));
        }
        for (const market::RowIssue& issue : report.issues.first) {
            lines.append(issueText(issue));
        }
        const qint64 all = report.issues.rejected + report.issues.notes;
        if (all > report.issues.first.size()) {
            lines.append(tr("… and %1 more").arg(all - report.issues.first.size()));
        }
        for (const market::Gap& gap : report.gaps.mid(0, 200)) {
            lines.append(tr("Gap from %1: %2 candles, %3")
                             .arg(widgets::format::dateTime(Instant::fromMs(gap.startMs)),
                                  widgets::format::count(gap.candles), causeText(gap.cause)));
        }
    }
    const QString text = lines.join(u'\n');
    if (m_report->toPlainText() != text) {
        m_report->setPlainText(text);
    }
}

void ImportDialog::takeAnswers() {
    const int row = currentRow();
    if (m_isFilling || row < 0) {
        return;
    }
    market::ImportPlan plan = m_queue->entry(row).plan;
    if (!plan.isKnownInstrument) {
        plan.instrument = m_form->instrument();
    }
    const int interval = m_interval->currentData().toInt();
    plan.interval = interval < 0 ? std::nullopt : std::optional(static_cast<Interval>(interval));
    plan.preview.format.timeFormat =
        static_cast<market::TimeFormat>(m_timeFormat->currentData().toInt());
    QList<CsvRole> roles;
    for (int column = 0; column < m_columns->columnCount(); ++column) {
        const auto* role = qobject_cast<QComboBox*>(m_columns->cellWidget(0, column));
        roles.append(role != nullptr ? static_cast<CsvRole>(role->currentData().toInt())
                                     : CsvRole::Ignored);
    }
    plan.preview.format.roles = roles;
    m_isFilling = true;
    m_queue->setPlan(row, plan);
    m_isFilling = false;
}

void ImportDialog::refreshButtons() {
    const int ready = m_queue->readyCount();
    submitButton()->setText(m_isFinished ? tr("Done") : tr("Import %n file(s)", "", ready));
    submitButton()->setEnabled(m_isFinished ||
                               (ready > 0 && !m_queue->isRunning() && !m_queue->isLooking()));
    cancelButton()->setText(m_queue->isRunning() ? tr("Cancel import") : tr("Cancel"));
    cancelButton()->setVisible(!m_isFinished);
}

void ImportDialog::submit() {
    if (m_isFinished) {
        accept();
        return;
    }
    m_queue->start();
    refreshButtons();
}

/// While files are imported, Cancel ends that and leaves the dialog to tell what happened.
void ImportDialog::reject() {
    if (m_queue->isRunning()) {
        m_queue->cancel();
        return;
    }
    Dialog::reject();
}

} // namespace tf::ui::markets
