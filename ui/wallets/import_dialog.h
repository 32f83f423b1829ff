// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "ui/wallets/ledger_dialog.h"
#include "ui/wallets/opening_balances.h"

class QLabel;
class QTableView;

namespace tf::ui {

/// Opening balances from a CSV file: shows what would be booked and what is wrong by line, and
/// books all of it or nothing.
class ImportDialog final : public LedgerDialog {
    Q_OBJECT

public:
    ImportDialog(const WalletsContext& context, const QList<Asset>& assets, QWidget* parent);

    /// Reads the file in the background and shows it.
    void load(const QString& path);

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override {}

private:
    void buildUi();
    void show(const QString& name, const OpeningFile& file);
    void showTotals();
    void refuseLine(const Error& error);

    ledger::TransferId m_id = ledger::TransferId::create();
    QList<Asset> m_assets;
    OpeningFile m_file;
    bool m_isLoaded = false;
    QLabel* m_name = nullptr;
    QLabel* m_totals = nullptr;
    QTableView* m_rowsView = nullptr;
    QTableView* m_problemsView = nullptr;
    items::RowsModel<OpeningRow>* m_rows = nullptr;
    items::RowsModel<OpeningProblem>* m_problems = nullptr;
};

} // namespace tf::ui
