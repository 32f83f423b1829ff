// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_description.h"

#include <QHash>
#include <QStackedWidget>

namespace tf::ui {

/// The pages of the open workspace, each built when it is first shown.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// Drops the pages of before.
    void setPages(QList<PageDescription> pages);
    const QList<PageDescription>& pages() const { return m_pages; }
    /// False when there is no such page.
    bool showPage(const QString& id, const QUuid& entity = {});
    /// Shows the first page that takes files of this kind and hands it over; false when none does.
    bool openFile(const QString& path);
    QString currentId() const { return m_currentId; }
    widgets::Page* currentPage() const;
    /// Builds every page: tests and screenshots.
    void buildAll();

Q_SIGNALS:
    void pageShown(const QString& id);

private:
    widgets::Page* pageFor(const PageDescription& description);

    QList<PageDescription> m_pages;
    QHash<QString, widgets::Page*> m_built;
    QString m_currentId;
};

} // namespace tf::ui
