// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_card.h"

#include "models/core/when_done.h"
#include "ui/shell/error_text.h"
#include "widgets/format.h"
#include "widgets/labels.h"
#include "widgets/prompter.h"
#include "widgets/tables.h"
#include "widgets/toast.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <numeric>

namespace tf::ui {

using storage::BackupManifest;
using storage::BackupReason;
using widgets::TextStyle;
using widgets::Toast;
using widgets::Tone;

namespace {

QString wordFor(BackupReason reason) {
    switch (reason) {
    case BackupReason::Daily:
        return BackupCard::tr("daily");
    case BackupReason::BeforeUpgrade:
        return BackupCard::tr("before an upgrade");
    case BackupReason::Manual:
        return BackupCard::tr("by hand");
    }
    return {};
}

qint64 rowCount(const BackupManifest& backup) {
    return std::accumulate(backup.rows.begin(), backup.rows.end(), qint64(0));
}

QStandardItem* rightAligned(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

BackupCard::BackupCard(storage::BackupService& backups, const storage::Workspace& workspace,
                       widgets::Prompter& prompter, QWidget* parent)
    : Card(tr("Backup"), parent)
    , m_backups(backups)
    , m_workspace(workspace)
    , m_prompter(prompter) {
    buildUi();
    refresh();
    connect(&m_backups, &storage::BackupService::backupMade, this, &BackupCard::refresh);
}

void BackupCard::buildUi() {
    const bool isPrivate = m_workspace.place == storage::WorkspacePlace::PrivateServer;
    body()->addWidget(widgets::makeParagraph(
        isPrivate ? tr("One backup is made each day while the workspace is open and one before "
                       "each upgrade; 14 daily ones are kept in %1.")
                        .arg(m_backups.folder().absolutePath())
                  : tr("This workspace lies on a server; whoever runs it makes its backups."),
        TextStyle::Muted, this));
    buildTable();
    m_make = new QPushButton(tr("Back up now"), this);
    m_make->setObjectName(QStringLiteral("backUpButton"));
    m_restore = new QPushButton(tr("Restore into a new workspace"), this);
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_restore);
    line->addWidget(m_make);
    body()->addLayout(line);
    for (QWidget* widget : QList<QWidget*>{m_table, m_make, m_restore}) {
        widget->setVisible(isPrivate);
    }
    connect(m_make, &QPushButton::clicked, this, &BackupCard::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupCard::askToRestore);
}

void BackupCard::buildTable() {
    m_model = new QStandardItemModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("backupTable"));
    m_table->setAccessibleName(tr("Backups of this workspace"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setFixedHeight(190);
    body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_restore->setEnabled(m_table->currentIndex().isValid()); });
}

void BackupCard::refresh() {
    m_shown = m_backups.backups(m_workspace.id);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("Rows")});
    for (const int column : {2, 3}) {
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    }
    for (const BackupManifest& backup : std::as_const(m_shown)) {
        m_model->appendRow({new QStandardItem(widgets::format::dateTime(backup.madeAt)),
                            new QStandardItem(wordFor(backup.reason)),
                            rightAligned(widgets::format::bytes(backup.dumpBytes)),
                            rightAligned(widgets::format::count(rowCount(backup)))});
    }
    m_table->setColumnWidth(0, 200);
    m_table->setColumnWidth(1, 160);
    m_restore->setEnabled(false);
}

void BackupCard::backUp() {
    m_make->setEnabled(false);
    whenDone(m_backups.backUp(m_workspace.id), this, [this](const Result<BackupManifest>& made) {
        m_make->setEnabled(true);
        if (made) {
            refresh();
            Toast::show(this, tr("Backup made: %1.").arg(widgets::format::bytes(made->dumpBytes)));
        } else {
            m_prompter.tell(this, Tone::Danger, tr("No backup was made"), errorText(made.error()));
        }
    });
}

void BackupCard::askToRestore() {
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_shown.size()) {
        return;
    }
    const BackupManifest backup = m_shown[row];
    m_prompter.askText(this,
                       {.title = tr("Restore a backup"),
                        .text = tr("Name of the new workspace"),
                        .acceptText = tr("Restore")},
                       tr("%1, %2").arg(backup.workspaceName, widgets::format::date(backup.madeAt)),
                       [this, path = backup.path](const QString& name) { restore(path, name); });
}

void BackupCard::restore(const QString& manifestPath, const QString& name) {
    whenDone(m_backups.restore(manifestPath, name), this,
             [this](const Result<storage::Workspace>& restored) {
                 if (restored) {
                     Toast::show(
                         this,
                         tr("Restored as %1. Open it from the welcome page.").arg(restored->name));
                 } else {
                     m_prompter.tell(this, Tone::Danger, tr("Nothing was restored"),
                                     errorText(restored.error()));
                 }
             });
}

} // namespace tf::ui
