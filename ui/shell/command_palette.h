// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_list_model.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace tf::ui {

/// Ctrl+K: type a few letters, Enter does it. Deletes itself when closed.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(QList<CommandEntry> entries, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildUi();
    void runCurrent();
    void moveBy(int rows);
    void fitHeight();

    CommandListModel* m_model = nullptr;
    QLineEdit* m_edit = nullptr;
    QListView* m_list = nullptr;
};

} // namespace tf::ui
