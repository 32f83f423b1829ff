// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capital/capital.h"
#include "widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace tf::widgets {
class FormRows;
class SearchField;
} // namespace tf::widgets

namespace tf::ui::allocation {

class NumberEdit;
class TermModel;

/// A limit on a sum of shares, each times a coefficient: its name, its members with their
/// coefficients, and between which bounds the sum stays.
class LinearDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// `limit` is what to change; an empty one makes a new limit.
    LinearDialog(const QList<capital::Entity>& entities, const capital::LinearLimit& limit,
                 QWidget* parent = nullptr);

    /// What the form says now; whatever cannot be read is absent.
    capital::LinearLimit limit() const;

private:
    enum class Sense { AtMost, AtLeast, Between };

    void buildUi();
    void buildTerms();
    void show(const capital::LinearLimit& limit);
    Sense sense() const;
    bool check(bool isFinal);
    /// Why this bound cannot stand; empty when it can.
    QString boundProblem(const NumberEdit* edit) const;
    QString sumText() const;
    void submit();

    TermModel* m_terms;
    widgets::FormRows* m_rows = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_sense = nullptr;
    NumberEdit* m_minimum = nullptr;
    NumberEdit* m_maximum = nullptr;
    widgets::SearchField* m_search = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_sum = nullptr;
    bool m_wasTried = false; ///< what is missing is said from then on
};

} // namespace tf::ui::allocation
