// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rows_model.h"
#include "models/ledger/wallet_transaction.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace tf::ui {

/// The whole story of one movement: what, who, why, every leg with the balance after it, the steps
/// that it went through, and its counter-entry.
class TransactionPane final : public QWidget {
    Q_OBJECT

public:
    explicit TransactionPane(QWidget* parent = nullptr);

    void show(const ledger::TransactionDetail& detail);
    using QWidget::show;
    ledger::TransactionId transaction() const { return m_detail.transaction.id; }

Q_SIGNALS:
    void closeRequested();
    void reverseRequested(const tf::ledger::TransactionDetail& detail);
    void cancelRequested(const tf::ledger::WalletTransaction& record);
    void approveRequested(const tf::ledger::WalletTransaction& record);
    void transactionRequested(tf::ledger::TransactionId id);

private:
    /// A leg of one of the transfers.
    struct LegRow {
        QByteArray key;
        ledger::Entry entry;
        qint64 sequence = 0;
    };

    void buildUi();
    QLabel* addFact(const QString& name, const QString& objectName);
    void buildLegs();
    void showFacts();
    void showLegs();
    void showActs();
    QString stepsText() const;

    ledger::TransactionDetail m_detail;
    QLabel* m_title = nullptr;
    QGridLayout* m_facts = nullptr;
    QLabel* m_route = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_actor = nullptr;
    QLabel* m_cause = nullptr;
    QLabel* m_times = nullptr;
    QLabel* m_steps = nullptr;
    QLabel* m_id = nullptr;
    items::RowsModel<LegRow>* m_legs = nullptr;
    QTableView* m_legsView = nullptr;
    QPushButton* m_reverse = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_other = nullptr;
};

} // namespace tf::ui
