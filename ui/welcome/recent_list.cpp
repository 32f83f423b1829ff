// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_list.h"

#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace tf::ui {

using storage::Workspace;
using widgets::TextStyle;

namespace {

constexpr int mostShown = 8;

QString placeOf(const Workspace& workspace) {
    switch (workspace.place) {
    case storage::WorkspacePlace::PrivateServer:
        return RecentList::tr("on this computer");
    case storage::WorkspacePlace::RemoteServer:
        return RecentList::tr("on %1").arg(QUrl(workspace.address).host());
    }
    return {};
}

} // namespace

RecentList::RecentList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setSpacing(4);
}

void RecentList::setWorkspaces(const QList<Workspace>& workspaces, Instant now) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Workspace& workspace : workspaces.mid(0, mostShown)) {
        m_rows->addWidget(makeRow(workspace, now));
    }
    setVisible(!workspaces.isEmpty());
}

QWidget* RecentList::makeRow(const Workspace& workspace, Instant now) {
    auto* row = new widgets::Card({}, this);
    row->setFlush(true);
    auto* open = new QPushButton(tr("Open"), row);
    open->setObjectName(QStringLiteral("openButton_") + workspace.id.toString());
    open->setAccessibleName(tr("Open %1").arg(workspace.name));
    connect(open, &QPushButton::clicked, this,
            [this, id = workspace.id] { Q_EMIT openRequested(id); });
    auto* forget = new QToolButton(row);
    forget->setObjectName(QStringLiteral("forgetButton_") + workspace.id.toString());
    forget->setIcon(widgets::icon(QStringLiteral("close"), widgets::Tone::Muted));
    forget->setToolTip(tr("Take it from this list; its data stays"));
    forget->setAccessibleName(tr("Take %1 from the list").arg(workspace.name));
    connect(forget, &QToolButton::clicked, this,
            [this, id = workspace.id] { Q_EMIT forgetRequested(id); });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 4, 8, 4);
    line->setSpacing(12);
    line->addWidget(widgets::makeLabel(workspace.name, TextStyle::Strong, row));
    if (workspace.isPractice) {
        line->addWidget(new widgets::Badge(tr("PRACTICE"), widgets::Tone::Warning, row));
    }
    line->addWidget(widgets::makeLabel(placeOf(workspace), TextStyle::Muted, row));
    line->addStretch(1);
    line->addWidget(widgets::makeLabel(widgets::format::age(workspace.lastOpenedAt, now),
                                       TextStyle::Muted, row));
    line->addWidget(open);
    line->addWidget(forget);
    row->body()->addLayout(line);
    return row;
}

} // namespace tf::ui
