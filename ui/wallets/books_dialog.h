// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/wallets/wallets_context.h"
#include "widgets/dialog.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace tf::ui {

/// The equation of every asset, live, and the check of the whole journal.
class BooksDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    BooksDialog(const WalletsContext& context, QWidget* parent);
    /// Stops a check that runs.
    ~BooksDialog() override;

private:
    void buildUi();
    QWidget* buildEquations();
    QWidget* buildCheck();
    void load();
    void show(const QList<ledger::BookEquation>& equations);
    void startCheck();
    void endCheck(const Result<ledger::BooksReport>& report);
    void showReport(const ledger::BooksReport& report);

    WalletsContext m_context;
    items::RowsModel<ledger::BookEquation>* m_rows = nullptr;
    items::RowsModel<ledger::BooksFinding>* m_findings = nullptr;
    QWidget* m_findingsView = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_result = nullptr;
    QCheckBox* m_whole = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_stop = nullptr;
    QProgressBar* m_progress = nullptr;
    std::shared_ptr<JobControl> m_control; ///< shared with the background lane
    QTimer m_poll;                         ///< progress is an atomic number without a signal
    QTimer m_gather;
};

} // namespace tf::ui
