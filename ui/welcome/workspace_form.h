// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tf::widgets {
class FormRows;
}

namespace tf::ui {

/// The fields of a new workspace: name and base currency.
class WorkspaceForm final : public QWidget {
    Q_OBJECT

public:
    explicit WorkspaceForm(QWidget* parent = nullptr);

    storage::WorkspaceDraft draft() const;
    /// Shows what is refused beside its field; true when nothing is.
    bool validate();
    void focusFirst();

private:
    widgets::FormRows* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_currency = nullptr;
};

} // namespace tf::ui
