// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallets/ledger_dialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace tf::widgets {
class MoneyEdit;
class SearchField;
} // namespace tf::widgets

namespace tf::ui {

class AssetCombo;

/// Divides a wallet's money among the wallets below it: amounts, percent, what remains, equally or
/// by weight. Shows what each receives and its balance before and after while the person types.
class AllocateDialog final : public LedgerDialog {
    Q_OBJECT

public:
    AllocateDialog(const WalletsContext& context, const ledger::Wallet& source,
                   const QList<Asset>& assets, const Asset& asset, QWidget* parent);

    /// Of a thousand receivers as many have a row at a time; the search brings the others up.
    static constexpr int mostRows = 200;
    /// From here on there is a search for receivers.
    static constexpr int manyReceivers = 20;

protected:
    bool check(bool isFinal) override;
    void send() override;
    void refresh() override;

private:
    /// A wallet below, whether or not it has a row now.
    struct Receiver {
        ledger::Wallet wallet;
        bool isChosen = false;
        QString text; ///< as typed
        std::optional<Decimal> value;
        QString error; ///< why the text is no value
    };
    struct Row {
        int receiver = -1; ///< in m_receivers
        QCheckBox* isChosen = nullptr;
        widgets::MoneyEdit* value = nullptr;
        QLabel* amount = nullptr;
        QLabel* after = nullptr;
    };

    void buildUi(const QList<Asset>& assets, const Asset& asset);
    QWidget* buildReceivers();
    void buildSearch();
    void loadReceivers();
    /// Gives rows to the receivers whose name holds what is searched.
    void showReceivers();
    void addRow();
    void connectRow(int number);
    void bindRow(Row& row, int receiver);
    QList<int> matches() const;
    void chooseMatches(bool areChosen);
    void watchChosen();
    void showMode();
    void showAmounts();
    ledger::AllocationMode mode() const;
    bool needsValue() const;
    ledger::AllocationDraft draft() const;
    /// The receivers of `draft().parts`.
    QList<int> chosenReceivers() const;
    /// Marks the field of a receiver that has a row.
    void markInvalid(int receiver);
    void showProblem(const ledger::FieldProblem& problem, const ledger::WalletFacts& source,
                     bool isFinal);

    ledger::Wallet m_from;
    ledger::AllocationPlanId m_plan = ledger::AllocationPlanId::create();
    ledger::AllocationPlan m_sent;
    AssetCombo* m_asset = nullptr;
    QComboBox* m_mode = nullptr;
    widgets::MoneyEdit* m_total = nullptr;
    QLineEdit* m_reason = nullptr;
    QWidget* m_finder = nullptr;
    widgets::SearchField* m_search = nullptr;
    QCheckBox* m_all = nullptr;
    QLabel* m_count = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_partsProblem = nullptr;
    QList<Receiver> m_receivers;
    QList<Row> m_rows; ///< made when first needed
};

} // namespace tf::ui
