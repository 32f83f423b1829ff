// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialog.h"

#include "ui/shell/shell_actions.h"
#include "widgets/labels.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace tf::ui {

HelpDialog::HelpDialog(const ShellActions& actions, const QList<PageDescription>& pages,
                       QWidget* parent)
    : Dialog(tr("Keyboard and first steps"), tr("Close"), parent) {
    setObjectName(QStringLiteral("helpDialog"));
    setIntroduction(
        tr("Money lies in wallets: a master wallet feeds farms, farms feed their agents. Begin on "
           "the page Wallets with a deposit, group agents into farms, then allocate. Press Ctrl+K "
           "for any command; every page says what to do next while it is empty."));
    addShortcuts(actions, pages);
    cancelButton()->hide();
    connect(this, &Dialog::submitRequested, this, &QDialog::accept);
    resize(520, 520);
}

void HelpDialog::addShortcuts(const ShellActions& actions, const QList<PageDescription>& pages) {
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    const auto add = [model](const QString& keys, const QString& what) {
        model->appendRow({new QStandardItem(keys), new QStandardItem(what)});
    };
    const QString paletteKeys =
        actions.action("palette")->shortcut().toString(QKeySequence::NativeText);
    add(paletteKeys, tr("Command palette"));
    for (const CommandEntry& entry : actions.entries()) {
        if (!entry.shortcut.isEmpty()) {
            add(entry.shortcut, entry.title);
        }
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(9, pages.size()); ++i) {
        add(QStringLiteral("Ctrl+%1").arg(i + 1), pages[i].title);
    }
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("shortcutTable"));
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setModel(model);
    widgets::styleTable(table);
    table->setSortingEnabled(false);
    table->setFrameShape(QFrame::StyledPanel);
    table->setColumnWidth(0, 140);
    content()->addWidget(table, 1);
}

} // namespace tf::ui
