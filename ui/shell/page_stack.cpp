// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include <QFileInfo>

namespace tf::ui {

void PageStack::setPages(QList<PageDescription> pages) {
    qDeleteAll(m_built);
    m_built.clear();
    m_currentId.clear();
    m_pages = std::move(pages);
}

bool PageStack::showPage(const QString& id, const QUuid& entity) {
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&id](const PageDescription& page) { return page.id == id; });
    if (found == m_pages.end()) {
        return false;
    }
    widgets::Page* page = pageFor(*found);
    m_currentId = id;
    setCurrentWidget(page);
    if (!entity.isNull()) {
        page->showEntity(entity);
    }
    Q_EMIT pageShown(id);
    return true;
}

bool PageStack::openFile(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const PageDescription& page : std::as_const(m_pages)) {
        if (page.fileEndings.contains(ending)) {
            showPage(page.id);
            currentPage()->openFile(path);
            return true;
        }
    }
    return false;
}

widgets::Page* PageStack::currentPage() const {
    return m_built.value(m_currentId);
}

void PageStack::buildAll() {
    for (const PageDescription& page : std::as_const(m_pages)) {
        pageFor(page);
    }
}

widgets::Page* PageStack::pageFor(const PageDescription& description) {
    widgets::Page*& page = m_built[description.id];
    if (page == nullptr) {
        page = description.make(this);
        page->setObjectName(description.id + QStringLiteral("Page"));
        addWidget(page);
        connect(page, &widgets::Page::openRequested, this, &PageStack::showPage);
    }
    return page;
}

} // namespace tf::ui
