// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/wizard_choices.h"
#include "ui/goals/wizard_page.h"

class QGridLayout;
class QLineEdit;

namespace tf::ui {

/// The goal in plain language, and its name.
class ReviewPage final : public WizardPage {
    Q_OBJECT

public:
    /// `choices` must outlive the page.
    explicit ReviewPage(const WizardChoices& choices, QWidget* parent = nullptr);

    void read(goals::Goal& goal) const override;
    void adapt(const goals::Goal& goal) override;
    /// Problems that no other step shows.
    void showLeftover(const QStringList& sentences);
    /// The sentences that are on show.
    QStringList sentences() const;

protected:
    void fill(const goals::Goal& goal) override;

private:
    const WizardChoices& m_choices;
    QLineEdit* m_name;
    QLineEdit* m_note;
    QString m_suggested; ///< stays in the field until somebody types there
    QWidget* m_words;
    QGridLayout* m_lines;
    QLabel* m_leftover;
};

} // namespace tf::ui
