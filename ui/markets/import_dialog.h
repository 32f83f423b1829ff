// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/markets/import_queue.h"
#include "widgets/dialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace tf::ui::markets {

class InstrumentForm;

/// Files to import: what was found in each, corrected where needed, then progress and report.
class ImportDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    ImportDialog(market::MarketService& market, Jobs& jobs, const QStringList& paths,
                 QWidget* parent = nullptr);

    const ImportQueue& queue() const { return *m_queue; }
    void reject() override;

private:
    void buildUi();
    QWidget* buildPreview();
    QWidget* buildReport();
    void connectSignals();
    int currentRow() const;
    void showEntry();
    void fillPreview(const ImportQueue::Entry& entry);
    void fillColumns(const market::CsvPreview& preview);
    void fillReport(const ImportQueue::Entry& entry);
    void takeAnswers();
    void refreshButtons();
    void submit();

    ImportQueue* m_queue = nullptr;
    QTableView* m_files = nullptr;
    QStackedWidget* m_details = nullptr;
    InstrumentForm* m_form = nullptr;
    QComboBox* m_interval = nullptr;
    QComboBox* m_timeFormat = nullptr;
    QLabel* m_layout = nullptr;
    QTableWidget* m_columns = nullptr;
    QPlainTextEdit* m_report = nullptr;
    bool m_isFilling = false;
    bool m_isFinished = false;
};

} // namespace tf::ui::markets
